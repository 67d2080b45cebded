// A column mapping is read or everything that is wrong in it is told; what it asks for is what the files hold.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { handedOf, structureNamed, twoAgencies } from '../../test/handed.ts'
import { languages } from '../platform/kit/language.ts'
import { textOf, writtenFiles } from './columns.ts'
import { readColumnMapping, standardMapping, standardMappingText } from './mapping.ts'
import { writtenMappingFault } from './text.ts'

const read = (content: unknown) => readColumnMapping(JSON.stringify(content))
const faults = (content: unknown) => {
  const got = read(content)
  return 'faults' in got ? got.faults.map(({ path, code }) => `${path} ${code}`.trim()) : []
}
const columns = [{ column: 'Koodi', field: 'id' }]

describe('a mapping is told all its faults at once', () => {
  const cases: [string, unknown, string[]][] = [
    ['no object', [], ['wantsObject']],
    ['no table', { name: 'x' }, ['noTable']],
    ['unknown parts and choices', { name: 'x', other: 1, separator: 'dot', decimal: 'dot', units: { file: 'u.csv', columns, more: 1 } },
      ['other unknownKey', 'separator unknownChoice', 'decimal unknownChoice', 'units.more unknownKey']],
    ['no name and no columns', { units: { file: 'u.csv', columns: [] } }, ['name wantsText', 'units.columns isEmpty']],
    ['a file that leads elsewhere', { name: 'x', units: { file: '../u.csv', columns } }, ['units.file badFileName']],
    ['a file for two', { name: 'x', units: { file: 'u.csv', columns }, tasks: { file: 'u.csv', columns } }, ['tasks.file usedTwice']],
    ['columns of every wrong kind', { name: 'x', positions: { file: 'p.csv', columns: [{ column: 'A', field: 'holder' }, { column: 'A', value: 'x', field: 'id' },
      { column: 'B' }, { column: 'C', code: 'Kieku' }, 'D', { column: 'E', field: 'id', max: 0, required: 'yes', values: { a: 1 } }] } },
    ['positions.columns.0.field unknownField', 'positions.columns.1 oneSource', 'positions.columns.2 oneSource', 'positions.columns.3.code codesOfUnits',
      'positions.columns.4 wantsObject', 'positions.columns.5.values.a wantsText', 'positions.columns.5.required wantsYesOrNo',
      'positions.columns.5.max wantsNumber', 'positions.columns.1.column usedTwice']],
  ]
  for (const [name, content, expected] of cases) test(name, () => assert.deepEqual(faults(content).toSorted(), expected.toSorted()))

  test('text that is no JSON, in every language', () => {
    const got = readColumnMapping('{')
    assert.ok('faults' in got)
    for (const language of languages) for (const fault of got.faults) assert.match(writtenMappingFault(fault, language), /JSON/)
  })
})

describe('the files', () => {
  const file = (content: Record<string, unknown>, handed = twoAgencies()) => {
    const got = read({ name: 'x', mark: false, header: false, ...content })
    assert.ok('mapping' in got, JSON.stringify(got))
    return writtenFiles(handed, got.mapping).map((one) => textOf(one, got.mapping)).join('')
  }
  const positions = (list: unknown[]) => ({ positions: { file: 'p.csv', columns: list } })

  test('of the standard mapping have parents before children and every agency', () => {
    const [units] = writtenFiles(twoAgencies(), standardMapping)
    assert.deepEqual(units?.rows.map(({ id }) => id), ['LAP', 'LAP-1', 'UUD', 'UUD-1'])
    assert.deepEqual(readColumnMapping(standardMappingText), { mapping: standardMapping })
  })

  test('hold constants, translated values, supervisors and decisions', () => {
    const text = file(positions([{ column: 'A', value: '1234' }, { column: 'B', field: 'id' }, { column: 'C', field: 'occupancy', values: { filled: 'T', '*': 'M' } },
      { column: 'D', field: 'supervisor' }, { column: 'E', field: 'fte' }, { column: 'F', field: 'decisionDay' }]), [handedOf(structureNamed('LAP', 'Lappi'))])
    assert.equal(text, '1234;LAP-P1;M;;1;2025-06-18\r\n1234;LAP-P2;T;LAP-P1;1;2025-06-18\r\n1234;LAP-P3;T;LAP-P2;0,5;2025-06-18\r\n1234;LAP-P4;M;LAP-P2;1;2025-06-18\r\n')
  })

  test('have days as Finland writes them when they are asked for so', () => assert.match(
    file({ days: 'fi', ...positions([{ column: 'A', field: 'validFrom' }]) }), /^1\.1\.2026\r\n/))

  test('keep a text that begins like a formula from being reckoned with, unless told not to', () => {
    const list = positions([{ column: 'A', field: 'title.fi' }])
    assert.match(file(list), /\n'=asiantuntija\r/)
    assert.match(file({ guard: false, ...list }), /\n=asiantuntija\r/)
  })

  test('tell what has become of a unit since it was last handed over', () => {
    const before = structureNamed('LAP', 'Lappi')
    const now = { ...before, units: [...before.units.map((unit) => unit.id === 'LAP-1' ? { ...unit, name: { fi: 'Yritykset' } } : unit),
      { ...before.units[0]!, id: 'LAP-2' }] }
    const change = { units: { file: 'u.csv', columns: [{ column: 'A', field: 'id' }, { column: 'B', field: 'change' }] } }
    assert.equal(file(change, [handedOf(now, { before })]), 'LAP;unchanged\r\nLAP-1;renamed\r\nLAP-2;founded\r\n')
  })

  test('tell which units are no more, with their last day, to whoever has a column for it', () => {
    const one = structureNamed('LAP', 'Lappi')
    const before = { ...one, validFrom: '2026-01-01', units: [...one.units, { ...one.units[1]!, id: 'LAP-9', name: { fi: 'Vanha' }, parents: ['LAP'] }] }
    const now = { ...one, validFrom: '2026-06-01' }
    const columns = [{ column: 'A', field: 'id' }, { column: 'B', field: 'change' }, { column: 'C', field: 'parent' }, { column: 'D', field: 'validTo' },
      { column: 'E', field: 'head', required: true }]
    const rows = (given: typeof now) => file({ units: { file: 'u.csv', columns } }, [handedOf(given, { before })])
    assert.match(rows(now), /\nLAP-9;abolished;LAP;2026-05-31;\r\n$/)
    assert.match(rows({ ...now, validFrom: '2026-01-01' }), /\nLAP-9;abolished;LAP;;\r\n$/)
    const got = read({ name: 'x', units: { file: 'u.csv', columns } })
    assert.equal('mapping' in got ? writtenFiles([handedOf(now, { before })], got.mapping)[0]?.rows.at(-1)?.cells.at(-1)?.fault : 'none', null)
    assert.doesNotMatch(file({ units: { file: 'u.csv', columns: [{ column: 'A', field: 'id' }] } }, [handedOf(now, { before })]), /LAP-9/)
  })

  test('hold the code that is in force on the day the structure begins', () => {
    const one = structureNamed('LAP', 'Lappi')
    const codes = [{ system: 'Kieku', code: '05', from: null, to: '2025-12-31' }, { system: 'Kieku', code: '77', from: '2026-01-01', to: null }]
    const text = file({ units: { file: 'u.csv', columns: [{ column: 'A', code: 'Kieku' }] } }, [handedOf({ ...one, units: one.units.map((unit) => ({ ...unit, codes })) })])
    assert.equal(text, '77\r\n77\r\n')
  })
})
