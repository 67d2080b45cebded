// Every refusal of merging, separating and splitting, and what becomes of each item.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { item } from '../../test/items.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import { nobody } from '../platform/kit/may.ts'
import type { Item } from './agenda.ts'
import { arrange } from './numbering.ts'
import { merge, placeAfter, type Regrouping, separate, split } from './regrouping.ts'

const by: By = { actor: nobody, personId: 'p', now: Temporal.Instant.from('2025-06-05T07:00:00Z'), on: '2025-06-05' }
const meeting: Meeting = { id: 'm', bodyId: 'b', periodId: 'x', periodSlug: 'x', number: 14, onDay: '2025-06-18', starts: '09:00', ends: '11:00',
  zone: 'Europe/Helsinki', place: '', remoteLink: '', state: 'reserved', origin: 'planned', cancelledReason: null, openedAt: null,
  closedAt: null, version: 1 }
const state = (one: Item, into: Item, more: Partial<Regrouping> = {}): Regrouping => ({ bodyId: 'b', meeting, items: [one, into], version: 1, item: one, into,
  recorded: [false, false], hasTraces: false, hasVersions: false, paperIds: ['paper'], ...more })
const codes = (outcome: { ok: boolean; refusals?: string[] }) => outcome.refusals ?? []
const value = <Value>(outcome: { ok: true; value: Value } | { ok: false }): Value => outcome.ok ? outcome.value : assert.fail('refused')
const struck = { struckAt: by.now, struckReason: 'x' }
const reason = { reason: '' }

test('each reason that keeps two items apart is told, and all of them at once', () => {
  const [one, into] = [item({ matterId: 'a' }), item({ matterId: 'b', position: 1 })]
  const closed = { meeting: { ...meeting, state: 'closed' as const } }
  assert.deepEqual(codes(merge(state(one, into, closed), by, reason)), ['takesNoItems'])
  assert.deepEqual(codes(merge(state(one, one), by, reason)), ['sameItem'])
  for (const pair of [[item({ kind: 'quorum' }), into], [one, item({ kind: 'otherMatters' })]] as const) {
    assert.deepEqual(codes(merge(state(...pair), by, reason)), ['notMatters'])
  }
  for (const pair of [[item(struck), into], [one, item(struck)]] as const) assert.deepEqual(codes(merge(state(...pair), by, reason)), ['isStruck'])
  for (const recorded of [[true, false], [false, true]]) assert.deepEqual(codes(merge(state(one, into, { recorded }), by, reason)), ['isRecorded'])
  for (const parentId of [one.id, into.id]) {
    assert.deepEqual(codes(merge(state(one, into, { items: [one, into, item({ parentId })] }), by, reason)), ['hasSubItems'])
    assert.deepEqual(codes(merge(state(one, into, { items: [one, into, item({ parentId, ...struck })] }), by, reason)), [])
  }
  const secret = item({ level: 'confidential', ground: 'x' })
  for (const pair of [[secret, into], [one, secret]] as const) assert.deepEqual(codes(merge(state(...pair), by, reason)), ['secrecyDiffers'])
  assert.ok(merge(state(secret, item({ level: 'confidential', ground: 'y' })), by, reason).ok)
  assert.deepEqual(codes(merge(state(one, into, { hasVersions: true }), by, reason)), ['holdsVersions'])
  assert.equal(codes(merge(state(item({ ...struck, kind: 'quorum' }), secret, { ...closed, recorded: [true, true], hasVersions: true }), by,
    reason)).length, 6)
})

test('only what nobody has seen and nothing is written on loses its place', () => {
  const folded = (one: Partial<Item>, more: Partial<Regrouping> = {}) => value(merge(state(item(one), item(), more), by, reason)).isFolded
  assert.equal(folded({}), true)
  assert.equal(folded({ number: '3' }), false)
  assert.equal(folded({}, { hasTraces: true }), false)
  assert.equal(folded({}, { meeting: { ...meeting, state: 'open' } }), false)
})

test('what was merged into an item before goes along with it', () => {
  const [first, middle, last] = [item({ ...struck }), item({ position: 1 }), item({ position: 2 })]
  const along = { ...first, mergedIntoId: middle.id }
  assert.deepEqual(value(merge(state(middle, last, { items: [along, middle, last] }), by, reason)).along, [first.id])
})

test('an item is separated until there is an outcome, and comes back after the other when it had lost its place', () => {
  const into = item({ position: 4, parentId: 'top' })
  const one = item({ ...struck, position: 0, mergedIntoId: into.id, isFolded: true })
  assert.deepEqual(value(separate(state(one, into))).place, { parentId: 'top', position: 5 })
  assert.equal(value(separate(state({ ...one, isFolded: false }, into))).place, null)
  assert.deepEqual(codes(separate(state(one, into, { recorded: [false, true] }))), ['isRecorded'])
  assert.deepEqual(codes(separate(state(one, into, { meeting: { ...meeting, state: 'cancelled' } }))), ['takesNoItems'])
})

test('a part is as confidential as the whole, opens a matter of its own and takes only papers that are there', () => {
  const whole = item({ matterId: 'a', level: 'confidential', ground: 'g', groundUntil: '2030-01-01', presenter: 'Esittelijä', purpose: 'decision',
    publicTitle: { fi: 'J' } })
  const input = { title: { fi: 'Osa' }, proposal: 'Esitys', minutes: 5, paperIds: ['paper'] }
  const { part } = value(split(state(whole, whole), by, input))
  assert.deepEqual([part.level, part.ground, part.groundUntil, part.publicTitle, part.opensMatter, part.matterId, part.presenter, part.minutes],
    ['confidential', 'g', '2030-01-01', {}, true, null, 'Esittelijä', 5])
  assert.deepEqual(codes(split(state(whole, whole), by, { ...input, paperIds: ['paper', 'other'] })), ['noSuchPaper'])
  assert.deepEqual(codes(split(state(whole, whole, { recorded: [true, true] }), by, input)), ['isRecorded'])
  assert.deepEqual(codes(split(state(item({ kind: 'closing' }), whole), by, input)), ['notMatters'])
  assert.deepEqual(codes(split(state(item(struck), whole), by, input)), ['isStruck'])
  const many = (count: number) => split(state(whole, whole, { items: Array.from({ length: count }, () => whole) }), by, input)
  assert.deepEqual([codes(many(500)), codes(many(499))], [['tooManyItems'], []])
})

test('the place after an item is after those sent with a letter there, and numbers rise', () => {
  const [four, lettered, five] = [item({ position: 3, number: '4' }), item({ position: 4, number: '4 a' }), item({ position: 7, number: '5' })]
  assert.equal(placeAfter(four, [four, lettered, five]), 5)
  assert.equal(placeAfter(five, [four, lettered, five]), 8)
  assert.equal(placeAfter(four, [four, five, item({ position: 5, isFolded: true, ...struck })]), 4)
  const between = item({ position: 5 })
  assert.deepEqual(arrange([four, lettered, between, five]).map((one) => one.shownNumber), ['4', '4 a', '4 b', '5'])
})
