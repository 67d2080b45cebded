// Who may plan and run a meeting, every refusal, and who counts as being in the room.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BodyRole } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { isAllowed } from '../platform/kit/may.ts'
import {
  type Attendance, isComing, isPast, isRecordOpen, lacksQuorum, type Meeting, meetingStates, momentOf, type Movement, numbersBetween, plannedMinutes,
  presentAt, presentAtItem, votesAmong, without,
} from './meeting.ts'
import { cancel, close, edit, may, open, plan, recordAttendance, recordMovement, removeMovement, type RoomState } from './rules.ts'

const now = Temporal.Instant.from('2025-06-18T06:30:00Z')
const by: By = { actor: { personId: 'secretary', isAdministrator: false, standings: [] }, personId: 'secretary', now, on: '2025-06-18' }
const meeting: Meeting = {
  id: 'm', bodyId: 'b', periodId: 'p', periodSlug: '2024-2025', number: 14, onDay: '2025-06-18', starts: '09:00', ends: '11:00',
  zone: 'Europe/Helsinki', place: '', remoteLink: '', state: 'open', origin: 'planned', cancelledReason: null,
  openedAt: now, closedAt: null, version: 1,
}
const person = (personId: string, role: BodyRole = 'member', more: Partial<Attendance> = {}): Attendance => ({
  personId, name: personId, role, title: '', represents: '', presence: 'present', deputyForId: null, presides: false, ...more,
})
const moved = (personId: string, kind: Movement['kind'], at: string, itemId: string | null = null): Movement =>
  ({ id: `${personId}-${kind}-${at}`, personId, kind, at, itemId })
const refusalsOf = (outcome: { ok: boolean; refusals?: string[] }) => outcome.ok ? [] : outcome.refusals ?? []
const names = (people: { personId: string }[]) => people.map((one) => one.personId)

describe('who may', () => {
  const roles = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert'] as const
  const allowed: Record<keyof typeof may, readonly string[]> = {
    see: roles, fromMemo: [], plan: ['chair', 'secretary'], edit: ['chair', 'secretary'], cancel: ['chair', 'secretary'],
    open: ['chair', 'viceChair', 'secretary'], recordAttendance: ['chair', 'viceChair', 'secretary'], close: ['chair', 'viceChair', 'secretary'],
  }
  for (const [act, wanted] of Object.entries(allowed) as [keyof typeof may, readonly string[]][]) {
    test(`${act}: ${wanted.join(', ')} of the body on the day, and nobody of another body`, () => {
      const asked = (bodyId: string, until: string | null) => roles.filter((role) => isAllowed(may[act],
        { personId: 'x', isAdministrator: true, standings: [{ bodyId, role, from: '2024-01-01', until }] }, meeting, '2025-06-18'))
      assert.deepEqual(asked('b', null).toSorted(), [...wanted].toSorted())
      assert.deepEqual(asked('other', null), [])
      assert.deepEqual(asked('b', '2025-06-17'), [], 'a term that ended yesterday')
    })
  }
})

describe('planning', () => {
  const input = { onDay: '2025-05-01', starts: '09:00', ends: '11:00', place: '', remoteLink: '' }
  test('a meeting gets the number after the highest given, and keeps the time on the wall', () => {
    const planned = plan({ bodyId: 'b', period: { id: 'p', numbersUsed: 13 }, zone: 'Europe/Helsinki' }, by, input)
    assert.equal(planned.ok && planned.value.number, 14)
    assert.equal(planned.ok && planned.value.starts, '09:00')
  })
  test('a day outside every term is refused', () =>
    assert.deepEqual(refusalsOf(plan({ bodyId: 'b', period: null, zone: 'Europe/Helsinki' }, by, input)), ['noPeriod']))
  test('a time that the clock skips is refused, one that it shows twice is not', () => {
    const at = (onDay: string, starts: string, ends: string) => {
      const wanted = { ...input, onDay, starts, ends }
      return [...refusalsOf(plan({ bodyId: 'b', period: { id: 'p', numbersUsed: 1 }, zone: 'Europe/Helsinki' }, by, wanted)),
        ...refusalsOf(edit({ ...meeting, state: 'called', period: { from: '2024-01-01', until: null } }, by, wanted))]
    }
    assert.deepEqual(at('2026-03-29', '03:30', '05:00'), ['noSuchTime', 'noSuchTime'])
    assert.deepEqual(at('2026-03-29', '02:30', '03:00'), ['noSuchTime', 'noSuchTime'])
    assert.deepEqual([...at('2026-03-29', '02:59', '04:00'), ...at('2026-10-25', '03:30', '04:30'), ...at('2026-03-28', '03:30', '05:00')], [])
  })
  test('the minutes there are follow the clock over its changes', () => {
    const on = (onDay: string) => plannedMinutes({ onDay, starts: '02:00', ends: '05:00', zone: 'Europe/Helsinki' })
    assert.deepEqual(['2026-03-28', '2026-03-29', '2026-10-25'].map(on), [180, 120, 240])
    assert.equal(plannedMinutes({ onDay: '2026-03-29', starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki' }), 120)
  })
  test('the first and the last day of a term belong to it', () => {
    const period = { from: '2025-01-01', until: '2025-12-31' }
    for (const onDay of ['2025-01-01', '2025-12-31']) assert.deepEqual(refusalsOf(edit({ ...meeting, state: 'called', period }, by, { ...input, onDay })), [])
    for (const onDay of ['2024-12-31', '2026-01-01']) assert.deepEqual(refusalsOf(edit({ ...meeting, state: 'called', period }, by, { ...input, onDay })), ['outsidePeriod'])
  })
  test('a meeting does not move to another term, and one that is over does not move at all', () => {
    const period = { from: '2025-01-01', until: '2025-12-31' }
    assert.deepEqual(refusalsOf(edit({ ...meeting, state: 'called', period }, by, { ...input, onDay: '2026-01-01' })), ['outsidePeriod'])
    assert.deepEqual(refusalsOf(edit({ ...meeting, state: 'open', period }, by, { ...input, onDay: '2025-06-19' })), ['inSession'])
    assert.deepEqual(refusalsOf(edit({ ...meeting, state: 'closed', period }, by, input)), ['meetingIsOver'])
  })
  test('only a meeting that has not been opened can be cancelled', () =>
    assert.deepEqual(meetingStates.filter((state) => cancel({ ...meeting, state }, by, { reason: 'x' }).ok), ['reserved', 'called']))
})

describe('opening and closing', () => {
  test('opening needs somebody present who presides', () => {
    const called: Meeting = { ...meeting, state: 'called' }
    assert.deepEqual(refusalsOf(open({ ...called, attendance: [person('chair', 'chair')] }, by)), ['nobodyPresides'])
    assert.deepEqual(refusalsOf(open({ ...called, attendance: [person('chair', 'chair', { presides: true, presence: 'excused' })] }, by)),
      ['nobodyPresides'])
    assert.ok(open({ ...called, attendance: [person('chair', 'chair', { presides: true })] }, by).ok)
    assert.deepEqual(refusalsOf(open({ ...meeting, attendance: [person('chair', 'chair', { presides: true })] }, by)), ['cannotOpen'])
  })
  test('closing one item of twenty without an outcome is refused; nothing is decided by closing', () => {
    assert.deepEqual(refusalsOf(close({ ...meeting, withoutOutcome: ['item'] }, by)), ['itemsWithoutOutcome'])
    assert.deepEqual(refusalsOf(close({ ...meeting, state: 'called', withoutOutcome: [] }, by)), ['cannotClose'])
    assert.ok(close({ ...meeting, withoutOutcome: [] }, by).ok)
  })
  test('the record is open from opening until the minutes are sent for checking', () => {
    const open = (state: Meeting['state'], minutes: string | null, origin: Meeting['origin'] = 'planned') => isRecordOpen({ state, origin }, minutes)
    assert.deepEqual([open('reserved', null), open('called', null), open('open', null), open('closed', null), open('closed', 'draft')],
      [false, false, true, true, true])
    assert.deepEqual([open('closed', 'checking'), open('closed', 'approved'), open('closed', 'published'), open('closed', null, 'memo')],
      [false, false, false, false])
  })
})

describe('attendance', () => {
  const members = [person('chair', 'chair'), person('one'), person('two'), person('deputy', 'deputy'), person('second', 'deputy'),
    person('secretary', 'secretary'), person('expert', 'expert')]
  const free: RoomState['standing'] = { quorum: 2, order: ['i1', 'i2'], bound: [], dissents: [] }
  const room = { ...meeting, members, movements: [] as Movement[], standing: free, minutes: null as string | null, spoken: [] as string[] }
  const row = (personId: string, presence: Attendance['presence'] = 'present', deputyForId: string | null = null) => ({ personId, presence, deputyForId })
  const said = (people: ReturnType<typeof row>[], more: Partial<typeof room> = {}, presidesId: string | null = 'chair') =>
    refusalsOf(recordAttendance({ ...room, ...more }, by, { people: [row('chair'), ...people], presidesId }))

  test('everybody of the body, each once', () => {
    assert.deepEqual(said([row('one'), row('two', 'excused')]), [])
    assert.deepEqual(said([row('stranger')]), ['notAMember'])
    assert.deepEqual(said([row('one'), row('one')]), ['twice'])
  })
  test('a deputy stands in for a member who is away, and only one does', () => {
    assert.deepEqual(said([row('one', 'excused'), row('deputy', 'present', 'one')]), [])
    assert.deepEqual(said([row('one'), row('deputy', 'present', 'one')]), ['deputyWithoutAbsent'])
    assert.deepEqual(said([row('one', 'absent'), row('deputy', 'present', 'one'), row('second', 'present', 'one')]), ['twoDeputies'])
    assert.deepEqual(said([row('deputy', 'present', 'stranger')]), ['deputyForStranger'])
    for (const voteless of ['expert', 'secretary', 'second']) {
      assert.deepEqual(said([row(voteless, 'absent'), row('deputy', 'present', voteless)]), ['deputyForStranger'], `no vote comes from ${voteless}`)
    }
    const presiding = recordAttendance(room, by, { people: [row('chair'), row('one')], presidesId: 'chair' })
    assert.deepEqual(presiding.ok && presiding.value.people.map((one) => [one.personId, one.presides]), [['chair', true], ['one', false]])
    const kept = recordAttendance(room, by, { people: [row('chair'), row('one', 'present', 'two'), row('deputy', 'absent', 'two')], presidesId: 'chair' })
    assert.deepEqual(kept.ok && kept.value.people.map((one) => one.deputyForId), [null, null, null], 'only a deputy who is there stands in')
  })
  test('whoever presides is there and has a vote; an open meeting is never without', () => {
    assert.deepEqual(said([row('one', 'absent')], {}, 'one'), ['presiderAway'])
    assert.deepEqual(said([row('secretary')], {}, 'secretary'), ['presiderHasNoSeat'])
    assert.deepEqual(said([row('expert')], {}, 'expert'), ['presiderHasNoSeat'])
    assert.deepEqual(said([], {}, null), ['nobodyWouldPreside'])
    assert.deepEqual(said([], { state: 'called' }, null), [])
  })
  test('whoever came, left, stood aside or dissented has been there', () => {
    assert.deepEqual(said([row('one', 'absent')], { movements: [moved('one', 'left', '10:00')] }), ['alreadyRecorded'])
    assert.deepEqual(said([row('one', 'absent')], { spoken: ['one'] }), ['alreadyRecorded'])
  })
  test('a stand that is recorded keeps its quorum', () => {
    const standing = { ...free, bound: [{ itemId: 'i1', at: '09:20', recused: ['two'] }] }
    assert.deepEqual(said([row('one'), row('two')], { standing }), [])
    assert.deepEqual(said([row('one', 'absent'), row('two')], { standing }), ['quorumWouldFail'])
    const attendance = [person('chair', 'chair'), person('one'), person('two')]
    const leaving = recordMovement({ ...room, attendance, standing }, by, { personId: 'one', kind: 'left', at: '09:10', itemId: null })
    assert.deepEqual(refusalsOf(leaving), ['quorumWouldFail'])
    assert.ok(recordMovement({ ...room, attendance, standing }, by, { personId: 'one', kind: 'left', at: '09:30', itemId: null }).ok)
  })
  test('attendance is mended until the minutes are sent for checking', () => {
    assert.deepEqual(said([], { state: 'closed' }), [])
    assert.deepEqual(said([], { state: 'closed', minutes: 'checking' }), ['attendanceIsSettled'])
    assert.deepEqual(said([], { state: 'cancelled' }), ['attendanceIsSettled'])
  })
  test('movements: nobody arrives twice, leaves twice, or moves without having been present', () => {
    const attendance = [person('chair', 'chair'), person('one'), person('away', 'member', { presence: 'absent' })]
    const movement = (personId: string, kind: Movement['kind'], at: string, movements: Movement[] = [], more: Partial<typeof room> = {}, itemId: string | null = null) =>
      refusalsOf(recordMovement({ ...room, attendance, movements, ...more }, by, { personId, kind, at, itemId }))
    assert.deepEqual(movement('one', 'arrived', '09:15'), [], 'a first arrival says that somebody came late')
    assert.deepEqual(movement('one', 'arrived', '09:30', [moved('one', 'arrived', '09:15')]), ['alreadyThere'])
    assert.deepEqual(movement('one', 'left', '09:40', [moved('one', 'left', '09:30')]), ['notThere'])
    assert.deepEqual(movement('away', 'left', '09:40'), ['notPresent', 'notThere'])
    assert.deepEqual(movement('one', 'left', '09:40', [], { state: 'called' }), ['recordIsClosed'])
    assert.deepEqual(movement('one', 'left', '09:40', [], {}, 'i9'), ['notAnItem'])
    const minutes = { ...room, attendance, movements: [moved('one', 'left', '09:30')] }
    assert.ok(removeMovement(minutes, by, { movementId: 'one-left-09:30' }).ok)
    assert.deepEqual(refusalsOf(removeMovement({ ...minutes, state: 'closed', minutes: 'approved' }, by, { movementId: 'x' })), ['recordIsClosed'])
  })
})

describe('who is in the room', () => {
  const attendance = [person('chair', 'chair'), person('late'), person('steady'), person('excused', 'member', { presence: 'excused' })]
  const order = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8']

  test('somebody who comes at item 3 and leaves at item 7 is there from 3 to 6, whatever the clock said', () => {
    const movements = [moved('late', 'arrived', '09:20', 'i3'), moved('late', 'left', '10:10', 'i7')]
    const there = order.filter((itemId) => names(presentAtItem(attendance, movements, order, { itemId, at: '23:00' })).includes('late'))
    assert.deepEqual(there, ['i3', 'i4', 'i5', 'i6'])
  })
  test('a movement without an item counts from its minute on', () => {
    const movements = [moved('late', 'left', '10:00')]
    assert.deepEqual(names(presentAt(attendance, movements, '09:59')), ['chair', 'late', 'steady'])
    assert.deepEqual(names(presentAt(attendance, movements, '10:00')), ['chair', 'steady'])
    assert.deepEqual(names(presentAt(attendance, [...movements, moved('late', 'arrived', '10:30')], '10:30')), ['chair', 'late', 'steady'])
  })
  test('a deputy has a vote only in place of somebody away; secretaries and experts have none', () => {
    const votes = (...people: Attendance[]) => votesAmong(people)
    assert.equal(votes(person('one'), person('d', 'deputy', { deputyForId: 'one' })), 1)
    assert.equal(votes(person('d', 'deputy', { deputyForId: 'one' })), 1)
    assert.equal(votes(person('d', 'deputy')), 0)
    assert.equal(votes(person('d', 'deputy', { deputyForId: 'one' }), person('e', 'deputy', { deputyForId: 'one' })), 1)
    assert.equal(votes(person('s', 'secretary'), person('x', 'expert'), person('k', 'coordinator'), person('c', 'checker')), 2)
  })
  test('the recused do not count towards the quorum of an item', () => {
    const standing = { quorum: 3, order, bound: [{ itemId: 'i2', at: '09:30', recused: ['steady'] }], dissents: [] }
    assert.equal(lacksQuorum(standing, attendance, []), true)
    assert.equal(lacksQuorum({ ...standing, quorum: 2 }, attendance, []), false)
    assert.deepEqual(names(without(attendance, ['late'])), ['chair', 'steady', 'excused'])
  })
  test('whoever dissented on an item stays in the room for it, whatever movement is written down or taken away', () => {
    const room = { ...meeting, state: 'open' as const, minutes: null, attendance, movements: [] as Movement[],
      standing: { quorum: 0, order, bound: [], dissents: [{ itemId: 'i2', at: '09:30', personId: 'steady' }] } }
    const left = (itemId: string) => ({ personId: 'steady', kind: 'left' as const, at: '09:20', itemId })
    assert.deepEqual(refusalsOf(recordMovement(room, by, left('i2'))), ['dissentWouldFail'])
    assert.ok(recordMovement(room, by, left('i3')).ok)
    const back: Movement[] = [{ id: 'out', ...left('i1') }, { id: 'in', ...left('i2'), kind: 'arrived', at: '09:25' }]
    assert.deepEqual(refusalsOf(removeMovement({ ...room, movements: back }, by, { movementId: 'in' })), ['dissentWouldFail'])
    assert.ok(removeMovement({ ...room, movements: back }, by, { movementId: 'out' }).ok)
  })
  test('what is written down after the meeting belongs to its end', () => {
    const closedAt = Temporal.Instant.from('2025-06-18T08:00:00Z')
    assert.equal(momentOf({ ...meeting, closedAt }, Temporal.Instant.from('2025-06-20T06:00:00Z')), '11:00')
    assert.equal(momentOf({ ...meeting, closedAt }, Temporal.Instant.from('2025-06-18T06:15:00Z')), '09:15')
  })
})

describe('lists', () => {
  test('a meeting is past when its planned end has gone by where it is held', () => {
    assert.equal(isPast(meeting, Temporal.Instant.from('2025-06-18T07:59:59Z')), false)
    assert.equal(isPast(meeting, Temporal.Instant.from('2025-06-18T08:00:01Z')), true)
    assert.equal(isComing(meeting, Temporal.Instant.from('2025-06-18T12:00:00Z')), true, 'an open one goes on')
    assert.equal(isComing({ ...meeting, state: 'cancelled' }, now), true)
    assert.equal(isComing({ ...meeting, state: 'closed' }, now), false)
  })
  test('numbers that no known meeting has are told as stretches', () => {
    assert.deepEqual(numbersBetween([13, 14], 14), ['1–12'])
    assert.deepEqual(numbersBetween([13], 14), ['1–12', '14'])
    assert.deepEqual(numbersBetween([], 3), ['1–3'])
    assert.deepEqual(numbersBetween([3, 1, 2], 3), [])
  })
})
