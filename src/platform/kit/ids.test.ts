// Rows are found by their ids, however the ids are made.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { idsFor } from './ids.ts'

const indexOf = (given: string[]) => {
  const ids = idsFor(given.length, (row) => given[row]!)
  return { ids, before: given.map((id, row) => ids.add(id, row)) }
}

test('an index finds what a Map finds, and says which row had an id first', () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 3 })), fc.string({ maxLength: 3 }), (given, other) => {
    const { ids, before } = indexOf(given)
    const first = (id: string): number => given.indexOf(id)
    assert.deepEqual(before, given.map((id, row) => first(id) < row ? first(id) : -1))
    for (const id of [...given, other]) assert.equal(ids.find(id), first(id))
  }), { numRuns: 500 })
})

test('ids that are made to collide are found as well', () => {
  // "Aa" and "BB" have the same mark, and so has every word made of them.
  const colliding = Array.from({ length: 1024 }, (_, row) => row.toString(2).padStart(10, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'))
  const { ids, before } = indexOf([...colliding, ...colliding])
  assert.deepEqual(before, [...colliding.map(() => -1), ...colliding.keys()])
  assert.deepEqual(colliding.map(ids.find), [...colliding.keys()])
  assert.equal(ids.find(colliding[0]!.replace('Aa', 'AB')), -1)
})
