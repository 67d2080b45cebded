// What the form leaves of a memo: rows that were moved, added, removed or taken in from the record.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { MemoRecord, RecordItem, Row } from './memo.ts'
import { edited, type MemoState, untold } from './rules.ts'

const item = (id: string, more: Partial<RecordItem> = {}): RecordItem => ({ id, number: id, kind: 'matter', purpose: 'information', title: { fi: `Asia ${id}` },
  publicTitle: {}, matterId: null, outcome: 'noted', handling: '', decision: '', isConfidential: false, isStruck: false, ...more })

const names = { fi: 'Ryhmä', sv: 'Gruppen', en: 'Group' }
const record: MemoRecord = {
  meeting: { id: 'm', number: 14, onDay: '2025-06-18', periodSlug: 'p', state: 'closed', origin: 'planned' },
  body: { id: 'b', slug: 'ryhma', language: 'fi', name: names, task: { fi: '', sv: '', en: '' } },
  organisation: names, programme: names, roles: [],
  items: [item('5'), item('6'), item('7', { isConfidential: true })],
  commitments: [{ id: 'c', itemId: '5', matter: 'Malli', matterTitle: {}, action: 'bring', due: '2025-09', bodies: [], then: [] }], next: null,
}
const row = (id: string, more: Partial<Row> = {}): Row => ({ id, part: 'heard', itemId: null, commitmentId: null, text: `teksti ${id}`, place: null, ...more })
const stored = ['a', 'b', 'c', 'd']

function stateOf(ids: string[]): MemoState {
  const passages = ids.map((id) => ({ ...row(id), id }))
  const memo = { id: 'x', meetingId: 'm', bodyId: 'b', language: 'fi' as const, state: 'draft' as const, distribution: '', channel: '', contact: '',
    showsComparison: true, version: 1, passages }
  return { bodyId: 'b', memo, record, guard: { secrets: [], open: [] }, version: 1, issues: 0 }
}

const left = (rows: Row[], step = '') =>
  edited(stateOf(stored), { distribution: '', channel: '', contact: '', comparison: null, step, passages: rows }).memo.passages
const order = (rows: Row[], step = '') => left(rows, step).map((one) => one.text.replace('teksti ', '')).join('')
const rows = (places: (number | null)[] = []) => stored.map((id, index) => row(id, { place: places[index] ?? null }))

describe('the order of passages', () => {
  test('follows the numbers that were changed', () => {
    assert.equal(order(rows([1, 2, 3, 4])), 'abcd')
    assert.equal(order(rows([1, 2, 3, 1])), 'dabc')
    assert.equal(order(rows([4, 2, 3, 4])), 'bcda')
    assert.equal(order(rows([900, 2, 3, 4])), 'bcda')
    assert.equal(order(rows([2, 1, 3, 4])), 'bacd')
  })

  test('moves by a button and stops at the ends', () => {
    assert.equal(order(rows(), 'up.c'), 'acbd')
    assert.equal(order(rows(), 'down.c'), 'abdc')
    assert.equal(order(rows(), 'up.a'), 'abcd')
    assert.equal(order(rows(), 'down.d'), 'abcd')
    assert.equal(order(rows(), 'up.nobody'), 'abcd')
  })

  test('loses no passage and doubles none, whatever the numbers and buttons are', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 1000 })), { minLength: 4, maxLength: 4 }), fc.constantFrom('', 'up.b', 'down.b', 'tell.z', 'up'),
      (places, step) => assert.equal([...order(rows(places), step)].sort().join(''), 'abcd')))
  })
})

describe('the form', () => {
  test('keeps the ids of what was there and gives none to what was not, or came twice', () => {
    assert.deepEqual(left([row('b'), row('b'), row('z'), row('', { id: null })]).map((one) => one.id), ['b', '', '', ''])
  })

  test('removes by a button, and what was emptied', () => {
    assert.equal(order(rows(), 'remove.b'), 'acd')
    assert.equal(order([row('a'), row('b', { text: '' })]), 'a')
  })

  test('cannot point at an item or a promise that the record does not know', () => {
    const [one] = left([row('a', { itemId: 'of-another-meeting', commitmentId: 'of-another-body' })])
    assert.deepEqual([one?.itemId, one?.commitmentId], [null, null])
    const [other] = left([row('a', { itemId: '5', commitmentId: 'c' })])
    assert.deepEqual([other?.itemId, other?.commitmentId], ['5', 'c'])
  })

  test('takes in what the memo left out, once, and nothing confidential', () => {
    assert.deepEqual([untold(stateOf([])).items.map((one) => one.id), untold(stateOf([])).commitments.map((one) => one.id)], [['5', '6'], ['c']])
    assert.deepEqual(left(rows(), 'tell.6').at(-1), { id: '', part: 'heard', itemId: '6', commitmentId: null, text: 'Kokouksessa esiteltiin asia 6.' })
    assert.equal(left(rows(), 'tell.c').at(-1)?.commitmentId, 'c')
    assert.equal(left(rows(), 'tell.7').length, 4)
  })
})
