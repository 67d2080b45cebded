// Operations on structures: what each does, what is refused, and what holds whatever people do.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { positionOf, type Structure, taskOf, unitOf } from '../structure/structure.ts'
import { successionsOf } from './declaring.ts'
import { apply, type Operation, replay } from './operation.ts'
import { parentOf } from './places.ts'

const unit = (id: string, parent: string | null) => unitOf({ id, name: { fi: id }, type: 'yksikkö', parents: parent === null ? [] : [parent] })
const house: Structure = {
  organisation: 'Lapin elinvoimakeskus', validFrom: '2026-01-01',
  units: [unit('root', null), unit('a', 'root'), unit('b', 'root'), unit('a1', 'a'), unit('a2', 'a')],
  positions: [positionOf({ id: 'p1', unit: 'a' }), positionOf({ id: 'p2', unit: 'a1' }), positionOf({ id: 'p3', unit: 'b' })],
  tasks: [taskOf({ id: 't1', unit: 'a', fte: 2 }), taskOf({ id: 't2', unit: 'b', fte: 1 })],
}

const after = (...operations: Operation[]): Structure => {
  const replayed = replay(house, operations)
  assert.ok(replayed.ok, JSON.stringify(replayed))
  return replayed.structure
}
const refusalsOf = (operation: Operation): string[] => { const outcome = apply(house, operation); return outcome.ok ? [] : outcome.refusals }
const into = (id: string, parent: string | null = 'root') => ({ id, name: { fi: id }, type: 'yksikkö', parent })

describe('operation', () => {
  test('a merge takes along sub-units, positions and tasks', () => {
    const merged = after({ kind: 'merge', units: ['a', 'b'], into: into('c') })
    assert.deepEqual(merged.units.map((one) => [one.id, parentOf(one)]), [['root', null], ['c', 'root'], ['a1', 'c'], ['a2', 'c']])
    assert.deepEqual(merged.positions.map((one) => one.unit), ['c', 'a1', 'c'])
    assert.deepEqual(merged.tasks.map((one) => one.unit), ['c', 'c'])
  })

  test('the unit that goes on in a merge keeps what is not said anew', () => {
    const coded = { ...house, units: house.units.map((one) => one.id === 'a' ? { ...one, costCentre: '4711' } : one) }
    const outcome = apply(coded, { kind: 'merge', units: ['a', 'b'], into: into('a') })
    assert.equal(outcome.ok && outcome.value.units.find((one) => one.id === 'a')?.costCentre, '4711')
  })

  test('a split leaves with the first part what no part names', () => {
    const split = after({ kind: 'split', unit: 'a', parts: [
      { id: 'a', name: { fi: 'a' }, children: [], positions: [], tasks: [] },
      { id: 'c', name: { fi: 'c' }, children: ['a2'], positions: ['p1'], tasks: [] }] })
    assert.deepEqual(split.units.map((one) => [one.id, parentOf(one)]), [['root', null], ['a', 'root'], ['c', 'root'], ['b', 'root'], ['a1', 'a'], ['a2', 'c']])
    assert.equal(split.positions[0]?.unit, 'c')
    assert.equal(split.tasks[0]?.unit, 'a')
  })

  test('what somebody else has changed since is refused, not overwritten', () => {
    const renamed = after({ kind: 'rename', unit: 'a', from: { fi: 'a' }, to: { fi: 'Elinkeinot' } })
    assert.deepEqual(apply(renamed, { kind: 'rename', unit: 'a', from: { fi: 'a' }, to: { fi: 'Työllisyys' } }), { ok: false, refusals: ['changedSince'] })
    assert.deepEqual(refusalsOf({ kind: 'move', unit: 'a1', from: 'b', to: 'root' }), ['changedSince'])
    assert.deepEqual(refusalsOf({ kind: 'assignPosition', position: 'p1', from: 'b', to: 'a1' }), ['changedSince'])
    assert.deepEqual(refusalsOf({ kind: 'editPosition', position: 'p1', from: { fte: 0.5 }, to: { fte: 0.8 } }), ['changedSince'])
  })

  test('nothing goes below itself, and nothing that holds something ends', () => {
    assert.deepEqual(refusalsOf({ kind: 'move', unit: 'a', from: 'root', to: 'a1' }), ['intoItself'])
    assert.deepEqual(refusalsOf({ kind: 'merge', units: ['a', 'b'], into: into('c', 'a1') }), ['intoItself'])
    assert.deepEqual(refusalsOf({ kind: 'abolish', unit: 'a' }), ['notEmpty'])
    assert.deepEqual(refusalsOf({ kind: 'abolish', unit: 'root' }), ['isRoot'])
    assert.deepEqual(refusalsOf({ kind: 'found', unit: into('a') }), ['idTaken'])
    assert.deepEqual(refusalsOf({ kind: 'found', unit: into('c', null) }), ['noSuchParent'])
  })

  test('an abolished position stays, so that it can be accounted for', () => {
    assert.equal(after({ kind: 'abolishPosition', position: 'p1' }).positions[0]?.occupancy, 'abolished')
  })
})

describe('successions declared by operations', () => {
  test('a merged unit that is then split has the parts as successors', () => {
    const operations: Operation[] = [{ kind: 'merge', units: ['a', 'b'], into: into('c') },
      { kind: 'split', unit: 'c', parts: ['d', 'e'].map((id) => ({ id, name: { fi: id }, children: [], positions: [], tasks: [] })) }]
    assert.deepEqual(successionsOf(house, operations).filter((one) => one.old === 'a' || one.old === 'b'),
      [['a', 'd'], ['a', 'e'], ['b', 'd'], ['b', 'e']].map(([old, next]) => ({ old, new: next, kind: 'regrouped' })))
  })

  test('who goes on under its own id absorbs the other', () => {
    const found = successionsOf(house, [{ kind: 'merge', units: ['a', 'b'], into: into('a') }])
    assert.deepEqual(found.filter((one) => one.new === 'a'), [{ old: 'a', new: 'a', kind: 'continues' }, { old: 'b', new: 'a', kind: 'absorbed' }])
  })
})

const ids = fc.constantFrom('root', 'a', 'b', 'a1', 'a2', 'c', 'd', 'e')
const position = fc.constantFrom('p1', 'p2', 'p3')
const part = fc.record({ id: ids, name: fc.constant({ fi: 'osa' }), children: fc.subarray(['a1', 'a2']), positions: fc.subarray(['p1', 'p2', 'p3']),
  tasks: fc.subarray(['t1', 't2']) })
const anything: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('found' as const), unit: fc.tuple(ids, ids).map(([id, parent]) => into(id, parent)) }),
  fc.record({ kind: fc.constant('move' as const), unit: ids, from: ids, to: ids }),
  fc.record({ kind: fc.constant('abolish' as const), unit: ids }),
  fc.record({ kind: fc.constant('merge' as const), units: fc.array(ids, { maxLength: 3 }), into: fc.tuple(ids, ids).map(([id, parent]) => into(id, parent)) }),
  fc.record({ kind: fc.constant('split' as const), unit: ids, parts: fc.array(part, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('assignPosition' as const), position, from: ids, to: ids }),
  fc.record({ kind: fc.constant('abolishPosition' as const), position }),
)

test('whatever is done, the structure has one root, no cycle, and everybody is somewhere exactly once', () => {
  fc.assert(fc.property(fc.array(anything, { maxLength: 30 }), (wanted) => {
    let structure = house
    const taken: Operation[] = []
    for (const operation of wanted) {
      const outcome = apply(structure, operation)
      if (!outcome.ok) continue
      structure = outcome.value
      taken.push(operation)
    }
    const known = new Set(structure.units.map((one) => one.id))
    assert.equal(known.size, structure.units.length)
    assert.deepEqual(structure.units.filter((one) => parentOf(one) === null).length, 1)
    const depth = (id: string, steps: number): boolean => {
      const parent = structure.units.find((one) => one.id === id)
      assert.ok(parent !== undefined && steps < 50, 'a cycle or a gap')
      return parentOf(parent) === null || depth(parentOf(parent) ?? '', steps + 1)
    }
    structure.units.forEach((one) => depth(one.id, 0))
    assert.deepEqual(structure.positions.map((one) => one.id), ['p1', 'p2', 'p3'])
    assert.deepEqual(structure.tasks.map((one) => one.id), ['t1', 't2'])
    assert.ok([...structure.positions, ...structure.tasks].every((one) => known.has(one.unit)))
    for (const { old, new: next } of successionsOf(house, taken)) assert.ok(house.units.some((one) => one.id === old) && known.has(next), `${old} → ${next}`)
  }), { numRuns: 500 })
})
