// One order, one numbering, whatever comes late and wherever it is put.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { item } from '../../test/items.ts'
import type { Item } from './agenda.ts'
import { arrange, compareNumbers, lettersOf } from './numbering.ts'

const shown = (items: Item[]) => arrange(items).map((one) => one.shownNumber)

describe('before anything is sent', () => {
  test('items are numbered in their order and sub-items under them, 1.11 after 1.9', () => {
    const top = item({ position: 0 })
    const items = [item({ position: 1 }), top, ...Array.from({ length: 11 }, (_, position) => item({ parentId: top.id, position }))]
    assert.deepEqual(shown(items), ['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11', '2'])
  })

  test('a title that begins with digits does not become a number', () => {
    assert.deepEqual(arrange([item({ title: { fi: '2026 talousarvio' } })]).map((one) => [one.shownNumber, one.title.fi]), [['1', '2026 talousarvio']])
  })
})

describe('after sending', () => {
  test('late items take the number before them and a letter', () => {
    const items = [item({ position: 0, number: '1' }), item({ position: 1 }), item({ position: 2 }), item({ position: 3, number: '2' })]
    assert.deepEqual(shown(items), ['1', '1 a', '1 b', '2'])
  })

  test('a late item beside one sent as 1 a becomes 1 b', () => {
    const items = [item({ position: 0, number: '1' }), item({ position: 1, number: '1 a' }), item({ position: 2 }), item({ position: 3, number: '2' })]
    assert.deepEqual(shown(items), ['1', '1 a', '1 b', '2'])
  })

  test('a late sub-item of a sent item takes a letter, those of a late item count from one', () => {
    const sent = item({ position: 0, number: '1' })
    const late = item({ position: 1 })
    const items = [sent, item({ parentId: sent.id, position: 0, number: '1.1' }), item({ parentId: sent.id, position: 1 }), late,
      item({ parentId: late.id, position: 0 }), item({ position: 2, number: '2' })]
    assert.deepEqual(shown(items), ['1', '1.1', '1.1 a', '1 a', '1 a.1', '2'])
  })

  test('the first sub-items of an item that was sent without any count from one', () => {
    const sent = item({ position: 0, number: '1' })
    assert.deepEqual(shown([sent, item({ parentId: sent.id, position: 0 }), item({ parentId: sent.id, position: 1 })]), ['1', '1.1', '1.2'])
  })

  test('the number zero and an item before all others are numbered too', () => {
    assert.deepEqual(shown([item({ position: 0 }), item({ position: 1, number: '1' })]), ['0 a', '1'])
    assert.deepEqual(shown([item({ position: 0, number: '0' }), item({ position: 1 })]), ['0', '0 a'])
  })
})

test('letters go on after z', () => {
  assert.deepEqual([0, 25, 26, 27, 51, 52, 701, 702].map(lettersOf), ['a', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa'])
})

test('27 late items stand in the order of their letters, and sub-items under their item', () => {
  const numbers = ['2', '5', '5.1', '5.1 a', '5.2', '5 a', '5 a.1', '5 b', '5 z', '5 aa', '6', '10', '10 a']
  assert.deepEqual(numbers.toReversed().toSorted(compareNumbers), numbers)
})

/** An agenda with sub-items of which a first part was sent and the rest came late, at any places. */
const agendas = fc.array(fc.record({ late: fc.boolean(), children: fc.array(fc.boolean(), { maxLength: 13 }) }), { minLength: 1, maxLength: 15 })
  .map((rows) => {
    const tops = rows.map((row, position) => ({ row, top: item({ position }) }))
    const all = tops.flatMap(({ row, top }) => [{ one: top, late: row.late },
      ...row.children.map((late, position) => ({ one: item({ parentId: top.id, position }), late: late || row.late }))])
    const first = arrange(all.filter(({ late }) => !late).map(({ one }) => one))
    const numbers = new Map(first.map((one) => [one.id, one.shownNumber]))
    return all.map(({ one }) => ({ ...one, number: numbers.get(one.id) ?? null }))
  })

test('numbers that were sent stay, all are different, and their order is the natural order of the numbers', () => {
  fc.assert(fc.property(agendas, (items) => {
    const placed = arrange(items)
    assert.equal(placed.length, items.length)
    for (const one of placed) if (one.number !== null) assert.equal(one.shownNumber, one.number)
    const numbers = placed.map((one) => one.shownNumber)
    assert.equal(new Set(numbers).size, numbers.length)
    assert.deepEqual(numbers.toSorted(compareNumbers), numbers)
  }))
})

test('the order of rows in the database does not matter', () => {
  fc.assert(fc.property(agendas, fc.integer(), (items, seed) => {
    const shuffled = items.toSorted((one, other) => (one.id + seed).localeCompare(other.id + seed) * (seed % 2 === 0 ? 1 : -1))
    assert.deepEqual(arrange(shuffled).map((one) => one.id), arrange(items).map((one) => one.id))
  }))
})
