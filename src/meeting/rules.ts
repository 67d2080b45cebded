// Who may plan and run a meeting, and which state follows which.
import { chair, hasOwnVote, type OfBody, seated, secretary, viceChair } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { isShown, type Day, type Time } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Attendance, isRecordOpen, lacksQuorum, type Meeting,
  type MeetingState, type Movement, type Presence, presentAt, presentAtItem, type Standing } from './meeting.ts'

export const may = {
  see: seated,
  plan: [secretary, chair],
  /** Only follows from confirming a memo. */
  fromMemo: [],
  edit: [secretary, chair],
  cancel: [secretary, chair],
  open: [chair, viceChair, secretary],
  recordAttendance: [secretary, chair, viceChair],
  close: [chair, viceChair, secretary],
} satisfies May<OfBody>

export const steps = {
  call: { from: ['reserved'], to: 'called' },
  open: { from: ['reserved', 'called'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  cancel: { from: ['reserved', 'called'], to: 'cancelled' },
} satisfies Record<string, { from: MeetingState[]; to: MeetingState }>

const isFrom = (step: { from: MeetingState[] }, meeting: { state: MeetingState }) => step.from.includes(meeting.state)

export type Plan = { onDay: Day; starts: Time; ends: Time; place: string; remoteLink: string }

/** A new meeting gets the next number of the period its day falls in. A number once given is never given again. */
export const plan = (
  place: OfBody & { period: { id: string; numbersUsed: number } | null; zone: string }, _by: By, input: Plan,
) => unless({ noPeriod: place.period === null, noSuchTime: isSkipped(input, place.zone) }, () => ({
  bodyId: place.bodyId, periodId: place.period?.id ?? '', number: (place.period?.numbersUsed ?? 0) + 1,
  zone: place.zone, ...input,
}))

/** Nobody can come at a time that the clock skips. */
const isSkipped = ({ onDay, starts, ends }: Plan, zone: string): boolean => [starts, ends].some((time) => !isShown(onDay, time, zone))

const planOf = ({ onDay, starts, ends, place, remoteLink }: Plan): Plan => ({ onDay, starts, ends, place, remoteLink })

const isOver = (meeting: { state: MeetingState }) => meeting.state === 'closed' || meeting.state === 'cancelled'

/** Moving a meeting to another period would change its number, so its day stays within the period. */
export const edit = (meeting: Meeting & { period: { from: Day; until: Day | null } }, _by: By, input: Plan) =>
  unless({
    meetingIsOver: isOver(meeting),
    inSession: meeting.state === 'open' && (input.onDay !== meeting.onDay || input.starts !== meeting.starts),
    outsidePeriod: input.onDay < meeting.period.from || (meeting.period.until !== null && input.onDay > meeting.period.until),
    noSuchTime: isSkipped(input, meeting.zone),
  }, () => ({ ...input, id: meeting.id, version: meeting.version, before: planOf(meeting) }))

export const cancel = (meeting: Meeting, _by: By, input: { reason: string }) =>
  unless({ cannotCancel: !isFrom(steps.cancel, meeting) }, () => ({ id: meeting.id, reason: input.reason }))

export const open = (meeting: Meeting & { attendance: Attendance[] }, by: By) =>
  unless({
    cannotOpen: !isFrom(steps.open, meeting),
    nobodyPresides: !meeting.attendance.some((one) => one.presides && one.presence === 'present'),
  }, () => ({ id: meeting.id, at: by.now }))

export type AttendanceRow = { personId: string; presence: Presence; deputyForId: string | null }

/** What attendance stands on: the movements, who was recused or dissented, what was decided, and the state of the minutes. */
export type RoomState = Meeting & { movements: Movement[]; standing: Standing; minutes: string | null }

/** Nobody dissents on an item from outside the room. */
const dissentWouldFail = (room: RoomState, attendance: Attendance[] | AttendanceRow[], movements: Pick<Movement, 'personId' | 'kind' | 'at' | 'itemId'>[]) =>
  room.standing.dissents.some((one) =>
    !presentAtItem(attendance, movements, room.standing.order, one).some((here) => here.personId === one.personId))

/** Before the meeting anybody's coming may be noted; after it, until the minutes are sent for checking. */
const isSettled = (room: RoomState) =>
  room.state === 'cancelled' || (room.state === 'closed' && !isRecordOpen(room, room.minutes))

/** The list is replaced as a whole, so the same list twice is the same list. */
export const recordAttendance = (
  meeting: RoomState & { members: Pick<Attendance, 'personId' | 'role'>[]; spoken: string[] }, _by: By,
  input: { people: AttendanceRow[]; presidesId: string | null },
) => {
  const known = new Map(meeting.members.map((one) => [one.personId, one.role]))
  const people = input.people.map((one) => {
    const role = known.get(one.personId) ?? 'member'
    // Only a deputy stands in for somebody, and only by being there.
    return { ...one, role, deputyForId: role === 'deputy' && one.presence === 'present' ? one.deputyForId : null,
      presides: one.personId === input.presidesId }
  })
  const standIns = people.map((one) => one.deputyForId).filter((id) => id !== null)
  const here = new Set(input.people.filter((one) => one.presence === 'present').map((one) => one.personId))
  const presides = input.presidesId === null ? undefined : known.get(input.presidesId)
  return unless({
    attendanceIsSettled: isSettled(meeting),
    notAMember: input.people.some((one) => !known.has(one.personId)),
    twice: new Set(input.people.map((one) => one.personId)).size !== input.people.length,
    deputyWithoutAbsent: standIns.some((personId) => here.has(personId)),
    // Nobody gets a vote by standing in for somebody who has none, another deputy among them.
    deputyForStranger: standIns.some((personId) => !hasOwnVote(known.get(personId) ?? 'expert')),
    twoDeputies: new Set(standIns).size !== standIns.length,
    presiderAway: input.presidesId !== null && !here.has(input.presidesId),
    presiderHasNoSeat: presides !== undefined && (presides === 'secretary' || presides === 'expert'),
    // What has been written down about somebody's coming, going, recusal or dissent stands on their having been there.
    alreadyRecorded: [...meeting.movements.map((one) => one.personId), ...meeting.spoken].some((personId) => !here.has(personId)),
    nobodyWouldPreside: meeting.state !== 'reserved' && meeting.state !== 'called' && input.presidesId === null,
    quorumWouldFail: lacksQuorum(meeting.standing, people, meeting.movements),
  }, () => ({ id: meeting.id, version: meeting.version, people }))
}

export const recordMovement = (
  meeting: RoomState & { attendance: Attendance[] }, _by: By,
  input: { personId: string; kind: Movement['kind']; at: Time; itemId: string | null },
) => {
  const isHere = presentAt(meeting.attendance, meeting.movements, input.at)
    .some((one) => one.personId === input.personId)
  const own = meeting.movements.filter((one) => one.personId === input.personId)
  return unless({
    recordIsClosed: !isRecordOpen(meeting, meeting.minutes),
    notPresent: !meeting.attendance.some((one) => one.personId === input.personId && one.presence === 'present'),
    alreadyThere: input.kind === 'arrived' && own.length > 0 && isHere,
    notThere: input.kind === 'left' && !isHere,
    notAnItem: input.itemId !== null && !meeting.standing.order.includes(input.itemId),
    quorumWouldFail: lacksQuorum(meeting.standing, meeting.attendance, [...meeting.movements, input]),
    dissentWouldFail: dissentWouldFail(meeting, meeting.attendance, [...meeting.movements, input]),
  }, () => ({ id: meeting.id, ...input }))
}

export const removeMovement = (meeting: RoomState & { attendance: Attendance[] }, _by: By, input: { movementId: string }) => {
  const others = meeting.movements.filter((one) => one.id !== input.movementId)
  return unless({
    recordIsClosed: !isRecordOpen(meeting, meeting.minutes),
    quorumWouldFail: lacksQuorum(meeting.standing, meeting.attendance, others),
    dissentWouldFail: dissentWouldFail(meeting, meeting.attendance, others),
  }, () => ({ id: meeting.id, movementId: input.movementId }))
}

/** Nothing is decided by closing: every item must have been given its outcome by a person. */
export const close = (meeting: Meeting & { withoutOutcome: string[] }, by: By) =>
  unless({
    cannotClose: !isFrom(steps.close, meeting),
    itemsWithoutOutcome: meeting.withoutOutcome.length > 0,
  }, () => ({ id: meeting.id, at: by.now }))
