// What is wrong in a structure is found, all at once, and nothing else is.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../finding/finding.ts'
import { readJson } from '../structure/json.ts'
import type { Located } from '../structure/located.ts'
import { checkStructures } from './soundness.ts'

type GivenUnit = { id: string; name?: object; parent?: string | null; parents?: string[]; [field: string]: unknown }
type Given = { units: GivenUnit[]; positions?: object[]; tasks?: object[]; organisation?: string }

const located = (...given: Given[]): Located[] => readJson('a', 'a.json', JSON.stringify(given.map((one) => ({
  ...one, units: one.units.map((unit) => ({ name: { fi: `Nimi ${unit.id}` }, ...unit })),
}))), () => {})

const found = (...given: Given[]): [string, string, string | undefined][] =>
  checkStructures(located(...given)).map(({ code, value, where }) => [code, value, where.path])

const root = { id: 'R', parent: null }

describe('ids and references', () => {
  test('a sound structure has no findings', () => {
    assert.deepEqual(found({
      units: [root, { id: 'A', parent: 'R' }],
      positions: [{ id: '1', unit: 'R', head: true, title: { fi: 'a' } }, { id: '2', unit: 'A', head: true, title: { fi: 'b' } }],
      tasks: [{ id: 'T', unit: 'A', name: { fi: 'x' }, fte: 2 }],
    }), [])
  })

  test('an id that is used twice is told where it stands the second time, and where it stood first', () => {
    const [finding] = checkStructures(located({ units: [root, { id: 'A', parent: 'R' }, { id: 'A', parent: 'R' }] }))
    assert.deepEqual([finding?.code, finding?.where.path], ['duplicateId', 'units[2].id'])
    assert.match(finding?.message.fi ?? '', /units\[1\]/)
  })

  test('a position in two units is that, and in one unit twice it is a duplicate', () => {
    const position = (unit: string) => ({ id: '1', unit, head: unit === 'R', title: { fi: 'a' } })
    const units = [root, { id: 'A', parent: 'R' }]
    assert.ok(found({ units, positions: [position('R'), position('A')] }).some(([code]) => code === 'positionInTwoUnits'))
    assert.ok(!found({ units, positions: [position('R'), position('A')] }).some(([code]) => code === 'duplicateId'))
    assert.ok(found({ units, positions: [position('R'), position('R')] }).some(([code]) => code === 'duplicateId'))
  })

  test('a unit that nobody has is missing as a parent, and unknown to positions and tasks', () => {
    assert.deepEqual(found({
      units: [root, { id: 'A', parent: 'Q' }], positions: [{ id: '1', unit: 'Q', title: { fi: 'a' }, head: true }], tasks: [{ id: '1', unit: '', name: { fi: 'a' } }],
    }).filter(([code]) => code !== 'noHead').sort(), [['missingParent', 'Q', 'units[1].parent'], ['unknownUnit', '', 'tasks[0].unit'], ['unknownUnit', 'Q', 'positions[0].unit']])
  })

  test('an id or a name that no form takes is too long, and letters of another coding are told', () => {
    const units = (id: string, fi: string) => ({ units: [root, { id, parent: 'R', name: { fi } }] })
    for (const [id, fi, code] of [['A'.repeat(101), 'a', 'tooLong'], ['A', 'a'.repeat(301), 'tooLong'], ['A', 'YmpÃ¤ristÃ¶', 'garbledText'], ['A', 'Luonto â€“ vesi', 'garbledText']] as const) {
      assert.deepEqual(found(units(id, fi)).map(([said]) => said), [code], fi)
    }
    for (const [id, fi] of [['A'.repeat(100), 'a'.repeat(300)], ['A', 'São Tomé, Ã ja â']] as const) assert.deepEqual(found(units(id, fi)), [])
  })

  for (const written of ['lap-1', 'LAP 1', 'LAP\u20131', 'LAP\u00a01', 'LAP-\u200b1', '\uff2c\uff21\uff30-1', 'LAP1']) {
    test(`a parent written ${JSON.stringify(written)} means LAP-1 and differs only to the eye`, () => {
      const all = found({ units: [{ id: 'LAP-1', parent: null }, { id: 'B', parent: written }] })
      assert.deepEqual(all.map(([code]) => code), ['cosmeticDifference'])
      const position = { id: '1', unit: written, head: true, title: { fi: 'a' } }
      assert.deepEqual(found({ units: [{ id: 'LAP-1', parent: null }], positions: [position] }).map(([code]) => code), ['cosmeticDifference'])
    })
  }

  test('ids with their dashes at another figure are really different', () => {
    assert.deepEqual(found({ units: [root, { id: 'L-1-1', parent: 'R' }, { id: 'L-11', parent: 'R' }] }), [])
  })

  test('two ids that differ only to the eye are warned of', () => {
    assert.deepEqual(found({ units: [root, { id: '007', parent: 'R' }, { id: '7', parent: 'R' }] }).map(([code, value]) => [code, value]), [['cosmeticDifference', '7']])
  })

  test('a second way of writing an id that comes again is a duplicate as well', () => {
    assert.deepEqual(found({ units: [root, { id: 'a1', parent: 'R', name: { fi: 'x' } }, { id: 'A1', parent: 'R' }, { id: 'A1', parent: 'R' }] }).map(([code, value]) => [code, value]),
      [['duplicateId', 'A1'], ['cosmeticDifference', 'A1']])
  })

  test('one file’s organisations share its ids', () => {
    assert.deepEqual(found({ units: [root] }, { units: [root] }).map(([code]) => code), ['duplicateId'])
  })
})

describe('the tree', () => {
  test('a ring is told once, with its members in their order, and not as a missing root when there is one', () => {
    assert.deepEqual(found({ units: [root, { id: 'A', parent: 'C' }, { id: 'B', parent: 'A' }, { id: 'C', parent: 'B' }, { id: 'D', parent: 'A' }] })
      .map(([code, value]) => [code, value]), [['cycle', 'A → C → B → A']])
  })

  test('a unit above itself is told as that and not as a ring', () => {
    assert.deepEqual(found({ units: [root, { id: 'A', parent: 'A' }] }).map(([code]) => code), ['selfParent'])
  })

  test('several parents are told and followed', () => {
    assert.deepEqual(found({ units: [root, { id: 'A', parent: 'R' }, { id: 'B', parents: ['R', 'A'] }] }).map(([code, value]) => [code, value]), [['severalParents', 'R, A']])
  })

  test('two roots, or none, are not one', () => {
    assert.deepEqual(found({ units: [root, { id: 'S' }] }).map(([code, value]) => [code, value]), [['rootCount', 'R, S']])
    assert.deepEqual(found({ units: [{ id: 'A', parent: 'A' }] }).map(([code]) => code).sort(), ['rootCount', 'selfParent'])
  })

  test('each organisation has its own root', () => {
    assert.deepEqual(found({ units: [root] }, { units: [{ id: 'S' }] }), [])
  })

  test('a chain of a hundred thousand units and a ring of as many are checked in linear time', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({ id: `u${index}`, parent: index === 0 ? null : `u${index - 1}` }))
    assert.deepEqual(found({ units: chain }), [])
    const ring = chain.map((unit, index) => (index === 0 ? { ...unit, parent: 'u99999' } : unit))
    assert.deepEqual(found({ units: ring }).map(([code]) => code).sort(), ['cycle', 'rootCount'])
  })
})

describe('days, numbers and heads', () => {
  const days = (parent: object, child: object) => found({ units: [{ ...root, ...parent }, { id: 'A', parent: 'R', ...child }] })
  const cases: [string, object, object, string[]][] = [
    ['within', { validFrom: '2026-01-01', validTo: '2027-12-31' }, { validFrom: '2026-01-01', validTo: '2027-12-31' }, []],
    ['before the parent begins', { validFrom: '2026-01-01' }, { validFrom: '2025-12-31' }, ['units[1].validFrom']],
    ['after the parent ends', { validTo: '2026-12-31' }, { validTo: '2027-01-01' }, ['units[1].validTo']],
    ['for ever below a parent that ends', { validTo: '2026-12-31' }, {}, ['units[1].validTo']],
    ['ended before it began', {}, { validFrom: '2026-01-02', validTo: '2026-01-01' }, ['units[1].validTo']],
  ]
  for (const [name, parent, child, paths] of cases) {
    test(`a unit ${name}`, () => assert.deepEqual(days(parent, child), paths.map((path) => ['badDate', path.endsWith('From') ? '2025-12-31' : days(parent, child)[0]?.[1], path])))
  }

  test('a negative share is an error and more than one a warning', () => {
    const findings = checkStructures(located({ units: [root], positions: [
      { id: '1', unit: 'R', fte: -0.5, head: true, title: { fi: 'a' } }, { id: '2', unit: 'R', fte: 1.2, title: { fi: 'a' } }, { id: '3', unit: 'R', fte: 0, title: { fi: 'a' } },
    ] }))
    assert.deepEqual(findings.map(({ code, severity, where }) => [code, severity, where.path]),
      [['badNumber', 'error', 'positions[0].fte'], ['badNumber', 'warning', 'positions[1].fte']])
  })

  test('a unit has one head, and an abolished position leads nothing', () => {
    const position = (id: string, unit: string, occupancy = 'filled') => ({ id, unit, head: true, occupancy, title: { fi: 'a' } })
    const units = [root, { id: 'A', parent: 'R' }, { id: 'B', parent: 'R' }]
    assert.deepEqual(found({ units, positions: [position('1', 'R'), position('2', 'A'), position('3', 'A'), position('4', 'B', 'abolished')] })
      .map(([code, value]) => [code, value]), [['severalHeads', '2, 3'], ['noHead', 'B']])
  })
})

describe('on any units at all', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'Q']
  const anyUnits = fc.array(fc.record({ id: fc.constantFrom('A', 'B', 'C', 'D', 'E'), parents: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }) }), { minLength: 1, maxLength: 8 })
  const count = (findings: Finding[], code: string): number => findings.filter((finding) => finding.code === code).length

  test('the findings are those that a slow and simple reckoning gives', () => {
    fc.assert(fc.property(anyUnits, (units) => {
      const findings = checkStructures(located({ units }))
      const ids = new Set<string>(units.map(({ id }) => id))
      const above = new Map<string, string[]>(units.toReversed().map(({ id, parents }) => [id, parents]))
      const reaches = (from: string, to: string, seen = new Set<string>()): boolean => (above.get(from) ?? [])
        .some((parent) => parent === to || (!seen.has(parent) && reaches(parent, to, seen.add(parent))))
      const parts = new Set([...ids].map((id) => [...ids].filter((other) => other === id || (reaches(id, other) && reaches(other, id))).sort().join()))
      assert.equal(count(findings, 'duplicateId'), units.length - ids.size)
      assert.equal(count(findings, 'missingParent'), units.flatMap(({ parents }) => parents).filter((parent) => !ids.has(parent)).length)
      assert.equal(count(findings, 'severalParents'), units.filter(({ parents }) => parents.length > 1).length)
      assert.equal(count(findings, 'selfParent'), units.filter(({ id, parents }) => parents.includes(id)).length)
      assert.equal(count(findings, 'cycle'), [...parts].filter((part) => part.includes(',')).length)
      assert.equal(count(findings, 'rootCount'), [...above.values()].filter((parents) => parents.length === 0).length === 1 ? 0 : 1)
    }), { numRuns: 500 })
  })

  test('a ring that is told is one: each member stands below the next', () => {
    fc.assert(fc.property(anyUnits, (units) => {
      const above = new Map<string, string[]>(units.toReversed().map(({ id, parents }) => [id, parents]))
      for (const { value } of checkStructures(located({ units })).filter(({ code }) => code === 'cycle')) {
        const members = value.split(' → ')
        assert.equal(members[0], members.at(-1))
        members.slice(1).forEach((member, index) => assert.ok(above.get(members[index] ?? '')?.includes(member), value))
      }
    }), { numRuns: 500 })
  })
})
