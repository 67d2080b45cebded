// Joining two structures of one origin: nothing is lost, nothing is chosen silently.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { positionOf, type Structure, unitOf } from '../structure/structure.ts'
import { join } from './joining.ts'
import { type Operation, replay } from './operation.ts'

const unit = (id: string, parent: string | null) => unitOf({ id, name: { fi: id }, parents: parent === null ? [] : [parent] })
const base: Structure = {
  organisation: 'Lappi', validFrom: null,
  units: [unit('root', null), unit('a', 'root'), unit('b', 'root'), unit('c', 'root')],
  positions: [positionOf({ id: 'p', unit: 'a' })], tasks: [],
}
const after = (...operations: Operation[]): Structure => {
  const replayed = replay(base, operations)
  assert.ok(replayed.ok)
  return replayed.structure
}
const rename = (id: string, to: string): Operation => ({ kind: 'rename', unit: id, from: { fi: id }, to: { fi: to } })
const move = (id: string, to: string): Operation => ({ kind: 'move', unit: id, from: 'root', to })
const codes = (ours: Structure, theirs: Structure) => join(base, ours, theirs).conflicts.map((one) => [one.code, one.id])

describe('join', () => {
  test('what only one side changed is taken from that side, field by field', () => {
    const { structure, conflicts } = join(base, after(rename('a', 'Elinkeinot')), after(move('a', 'b'), rename('c', 'Liikenne')))
    assert.deepEqual(conflicts, [])
    assert.deepEqual(structure.units.map((one) => [one.name.fi, one.parents[0]]), [['root', undefined], ['Elinkeinot', 'b'], ['b', 'root'], ['Liikenne', 'root']])
  })

  test('conflicts are named', () => {
    assert.deepEqual(codes(after(move('a', 'b')), after(move('a', 'c'))), [['movedTwice', 'a']])
    assert.deepEqual(codes(after(rename('a', 'x')), after(rename('a', 'y'))), [['changedTwice', 'a']])
    assert.deepEqual(codes(after(move('a', 'b')), after(move('b', 'a'))), [['cycle', 'a']])
    assert.deepEqual(codes(after({ kind: 'abolish', unit: 'b' }), after(move('a', 'b'))), [['removedAndUsed', 'b']])
    assert.deepEqual(codes(after({ kind: 'abolish', unit: 'b' }), after(rename('b', 'x'))), [['removedAndChanged', 'b']])
    const assign = (to: string): Operation => ({ kind: 'assignPosition', position: 'p', from: 'a', to })
    assert.deepEqual(codes(after(assign('b')), after(assign('c'))), [['placedTwice', 'p']])
    const receive = (receiver: string): Operation => ({ kind: 'editPosition', position: 'p', from: { receiver: null }, to: { receiver } })
    assert.deepEqual(codes(after(receive('KEHA')), after(receive('LVV'))), [['twoReceivers', 'p']])
    const found = (name: string): Operation => ({ kind: 'found', unit: { id: 'd', name: { fi: name }, type: '', parent: 'root' } })
    assert.deepEqual(codes(after(found('x')), after(found('y'))), [['foundTwice', 'd']])
  })

  test('a choice settles its conflict and nothing else', () => {
    const [ours, theirs] = [after(move('a', 'b'), rename('c', 'x')), after(move('a', 'c'), rename('c', 'y'))]
    const { structure, conflicts } = join(base, ours, theirs, { 'unit:a:parents': 'theirs' })
    assert.deepEqual(conflicts.map((one) => one.key), ['unit:c:name'])
    assert.deepEqual(structure.units.find((one) => one.id === 'a')?.parents, ['c'])
  })

  test('a removed unit comes back when the side that used it is chosen', () => {
    const joined = join(base, after({ kind: 'abolish', unit: 'b' }), after(move('a', 'b')), { 'unit:b:removed': 'theirs' })
    assert.deepEqual(joined.conflicts, [])
    assert.ok(joined.structure.units.some((one) => one.id === 'b'))
  })

  test('a cycle is broken by choosing where one of its units goes', () => {
    const joined = join(base, after(move('a', 'b')), after(move('b', 'a')), { 'unit:b:parents': 'ours' })
    assert.deepEqual(joined.conflicts, [])
  })
})

const ids = fc.constantFrom('a', 'b', 'c')
const edits = fc.array(fc.oneof(
  fc.tuple(ids, fc.constantFrom('x', 'y')).map(([id, to]) => rename(id, to)),
  fc.tuple(ids, ids).map(([id, to]) => move(id, to)),
  fc.record({ kind: fc.constant('abolish' as const), unit: ids }),
), { maxLength: 6 }).map((wanted) => wanted.reduce((structure, operation) => {
  const outcome = replay(structure, [operation])
  return outcome.ok ? outcome.structure : structure
}, base))

test('joining with the base gives the other side, and the two sides find the same conflicts', () => {
  fc.assert(fc.property(edits, edits, (ours, theirs) => {
    assert.deepEqual(join(base, ours, base), { structure: ours, conflicts: [] })
    assert.deepEqual(join(base, base, theirs).conflicts, [])
    assert.deepEqual(join(base, ours, ours), { structure: ours, conflicts: [] })
    const keys = (joined: { conflicts: { key: string }[] }) => joined.conflicts.map((one) => one.key).sort()
    assert.deepEqual(keys(join(base, ours, theirs)), keys(join(base, theirs, ours)))
  }), { numRuns: 500 })
})
