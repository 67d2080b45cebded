// Follow-ups: who may write, see and close them, and when one is late.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../agenda/agenda.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import { dayIn } from '../platform/kit/day.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'
import { byDueDay, daysLeft, type Followup, isLate, isOwnerGone } from './followup.ts'
import { add, close, edit, may, maySee, type Room } from './rules.ts'

const now = Temporal.Instant.from('2025-06-18T06:30:00Z')
const actor = (personId: string, role?: string, bodyId = 'b'): Actor => ({ personId, isAdministrator: false,
  standings: role === undefined ? [] : [{ bodyId, role, from: '2024-01-01', until: null }] })
const by: By = { actor: actor('secretary', 'secretary'), personId: 'secretary', now, on: '2025-06-18' }
const followup: Followup = {
  id: 'f', bodyId: 'b', itemId: 'i', meetingId: 'm', meetingNumber: 14, meetingDay: '2025-06-18', what: 'Tehdään', owner: 'Jäsen',
  ownerId: 'owner', ownerUntil: null, handovers: [], dueOn: '2025-06-18', closedAt: null, closedByName: null, closing: null, closingReason: '', version: 1,
  item: { bodyId: 'b', level: null, presenterId: null, number: '6', title: { fi: 'Asia' }, publicTitle: {} },
}
// Only what the rules look at; the rest of a meeting and an item plays no part here.
const meeting = { id: 'm', onDay: '2025-06-18', state: 'open', origin: 'planned' } as Meeting
const item = { id: 'i', struckAt: null } as Item
const room: Room = { bodyId: 'b', ownerId: null, meeting, minutes: null, item, members: [{ personId: 'owner', name: 'Jäsen' }] }
const task = { what: 'Tehdään', ownerId: 'owner', owner: '', dueOn: '2025-06-30' }
const refusalsOf = (outcome: { ok: boolean; refusals?: string[] }) => outcome.ok ? [] : outcome.refusals ?? []

describe('late', () => {
  const at = (instant: string) => dayIn(Temporal.Instant.from(instant))
  test('what is due on 18.6. is not late on 18.6. at 23.59 in Finland and is late a minute later', () => {
    assert.equal(isLate(followup, at('2025-06-18T20:59:59Z')), false)
    assert.equal(daysLeft(followup, at('2025-06-18T20:59:59Z')), 0)
    assert.equal(isLate(followup, at('2025-06-18T21:00:00Z')), true)
    assert.equal(daysLeft(followup, at('2025-06-18T21:00:00Z')), -1)
  })
  test('what is closed or has no day is never late', () => {
    assert.equal(isLate({ ...followup, closing: 'finished' }, '2025-07-01'), false)
    assert.equal(isLate({ ...followup, dueOn: null }, '2025-07-01'), false)
    assert.equal(daysLeft({ dueOn: null }, '2025-07-01'), null)
  })
  test('the nearest day comes first and those without a day last', () =>
    assert.deepEqual([{ dueOn: null }, { dueOn: '2025-07-01' }, { dueOn: '2025-06-30' }].toSorted(byDueDay).map((one) => one.dueOn),
      ['2025-06-30', '2025-07-01', null]))
})

describe('who may', () => {
  test('the owner closes, and those who run the meeting; others do not', () => {
    const closes = (who: Actor) => isAllowed(may.close, who, followup, '2025-06-18')
    assert.deepEqual(['chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert']
      .filter((role) => closes(actor('x', role))), ['chair', 'viceChair', 'secretary'])
    assert.equal(closes(actor('owner')), true)
    assert.equal(closes(actor('x', 'chair', 'other')), false)
    assert.equal(isAllowed(may.add, actor('owner', 'member'), { bodyId: 'b', ownerId: null }, '2025-06-18'), false)
  })
  test('what came of a confidential item is not seen by an expert, unless it is theirs to do', () => {
    const secret: Followup = { ...followup, item: { ...followup.item, level: 'confidential' } }
    const sees = (who: Actor, one: Followup) => maySee(who, one, '2025-06-18')
    assert.deepEqual([sees(actor('x', 'expert'), followup), sees(actor('x', 'expert'), secret), sees(actor('x', 'member'), secret)], [true, false, true])
    assert.equal(sees(actor('owner', 'expert'), secret), true)
    assert.equal(sees(actor('x', 'member', 'other'), followup), false)
  })
})

describe('writing and closing', () => {
  test('a follow-up has an owner: a member by name, or somebody else in words', () => {
    const added = add(room, by, task)
    assert.equal(added.ok && added.value.owner, 'Jäsen')
    const other = add(room, by, { ...task, ownerId: null, owner: 'KEHA-keskus' })
    assert.equal(other.ok && other.value.owner, 'KEHA-keskus')
    assert.deepEqual(refusalsOf(add(room, by, { ...task, ownerId: null })), ['ownerMissing'])
    assert.deepEqual(refusalsOf(add(room, by, { ...task, ownerId: 'stranger' })), ['ownerIsNoMember'])
  })
  test('it is due on the meeting day at the earliest, and added while the record is open', () => {
    assert.ok(add(room, by, { ...task, dueOn: '2025-06-18' }).ok)
    assert.deepEqual(refusalsOf(add(room, by, { ...task, dueOn: '2025-06-17' })), ['dueBeforeMeeting'])
    assert.deepEqual(refusalsOf(add({ ...room, meeting: { ...meeting, state: 'closed' }, minutes: 'checking' }, by, task)), ['recordIsClosed'])
    assert.deepEqual(refusalsOf(add({ ...room, item: { ...item, struckAt: now } }, by, task)), ['isStruck'])
  })
  test('it is closed once; giving it up needs a reason, having done it does not', () => {
    assert.ok(close(followup, by, { closing: 'finished', reason: '' }).ok)
    assert.deepEqual(refusalsOf(close(followup, by, { closing: 'cancelled', reason: '' })), ['reasonMissing'])
    assert.deepEqual(refusalsOf(close({ ...followup, closing: 'finished' }, by, { closing: 'finished', reason: '' })), ['alreadyClosed'])
    const open = { ...followup, meeting: { onDay: '2025-06-18' }, members: room.members }
    assert.ok(edit(open, by, task).ok)
    const left = edit({ ...open, members: [] }, by, { ...task, dueOn: '2025-07-31' })
    assert.deepEqual(left.ok && [left.value.ownerId, left.value.owner, left.value.dueOn], ['owner', 'Jäsen', '2025-07-31'], 'the owner has left the body')
    assert.deepEqual(refusalsOf(edit({ ...open, members: [] }, by, { ...task, ownerId: 'stranger' })), ['ownerIsNoMember'])
    assert.deepEqual(refusalsOf(edit({ ...open, closing: 'cancelled' }, by, task)), ['alreadyClosed'])
  })
})

test('an open follow-up whose owner’s last term is over has nobody, from the day after', () => {
  const left = { ...followup, ownerUntil: '2025-06-18' }
  assert.deepEqual([isOwnerGone(left, '2025-06-18'), isOwnerGone(left, '2025-06-19'), isOwnerGone({ ...left, closing: 'finished' }, '2025-06-19'),
    isOwnerGone(followup, '2025-06-19')], [false, true, false, false])
})
