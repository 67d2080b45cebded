// Ids are numbered and found by them, however they are made.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { idsFor } from './ids.ts'

const numbered = (given: string[], expected: number, likely = (at: number) => at) => {
  const ids = idsFor(expected)
  return { ids, numbers: given.map((id, at) => ids.numberOf(id, likely(at))) }
}

test('the same id has the same number, whatever was thought likely and however many were expected', () => {
  const options = [fc.array(fc.string({ maxLength: 3 })), fc.string({ maxLength: 3 }), fc.nat(20), fc.integer({ min: -2, max: 30 })] as const
  fc.assert(fc.property(...options, (given, other, expected, guess) => {
    const { ids, numbers } = numbered(given, expected, (at) => guess - at)
    const all = [...new Set(given)]
    assert.deepEqual(numbers, given.map((id) => all.indexOf(id)))
    assert.equal(ids.count(), all.length)
    for (const id of [...given, other]) assert.equal(ids.find(id, guess), all.indexOf(id))
  }), { numRuns: 500 })
})

test('ids that are made to collide are found as well, also when there are more than were expected', () => {
  // "Aa" and "BB" have the same mark, and so has every word made of them.
  const colliding = Array.from({ length: 1024 }, (_, row) => row.toString(2).padStart(10, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'))
  for (const expected of [2048, 1024, 7]) {
    const { ids, numbers } = numbered([...colliding, ...colliding], expected, () => -1)
    assert.deepEqual(numbers, [...colliding.keys(), ...colliding.keys()])
    assert.deepEqual(colliding.map((id) => ids.find(id, -1)), [...colliding.keys()])
    assert.equal(ids.find(colliding[0]!.replace('Aa', 'AB'), -1), -1)
  }
})
