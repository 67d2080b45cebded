// Who may plan and run a meeting, and which state follows which.
import { chair, type OfBody, seated, secretary, viceChair } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Day, Time } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Attendance, type Meeting, type MeetingState, type Movement, type Presence, presentAt } from './meeting.ts'

export const may = {
  see: seated,
  plan: [secretary, chair],
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
) => unless({ noPeriod: place.period === null }, () => ({
  bodyId: place.bodyId, periodId: place.period?.id ?? '', number: (place.period?.numbersUsed ?? 0) + 1,
  zone: place.zone, ...input,
}))

const isOver = (meeting: { state: MeetingState }) => meeting.state === 'closed' || meeting.state === 'cancelled'

/** Moving a meeting to another period would change its number, so its day stays within the period. */
export const edit = (meeting: Meeting & { period: { from: Day; until: Day | null } }, _by: By, input: Plan) =>
  unless({
    meetingIsOver: isOver(meeting),
    outsidePeriod: input.onDay < meeting.period.from || (meeting.period.until !== null && input.onDay > meeting.period.until),
  }, () => ({ ...input, id: meeting.id, version: meeting.version }))

export const cancel = (meeting: Meeting, _by: By, input: { reason: string }) =>
  unless({ cannotCancel: !isFrom(steps.cancel, meeting) }, () => ({ id: meeting.id, reason: input.reason }))

export const open = (meeting: Meeting & { attendance: Attendance[] }, by: By) =>
  unless({
    cannotOpen: !isFrom(steps.open, meeting),
    nobodyPresides: !meeting.attendance.some((one) => one.presides && one.presence === 'present'),
  }, () => ({ id: meeting.id, at: by.now }))

export type AttendanceRow = { personId: string; presence: Presence; deputyForId: string | null }

/** The list is replaced as a whole, so the same list twice is the same list. */
export const recordAttendance = (
  meeting: Meeting & { members: Pick<Attendance, 'personId' | 'role'>[]; moved: string[]; recused: string[] }, _by: By,
  input: { people: AttendanceRow[]; presidesId: string | null },
) => {
  const known = new Map(meeting.members.map((one) => [one.personId, one.role]))
  const here = new Set(input.people.filter((one) => one.presence === 'present').map((one) => one.personId))
  const presides = input.presidesId === null ? undefined : known.get(input.presidesId)
  return unless({
    meetingIsOver: isOver(meeting),
    notAMember: input.people.some((one) => !known.has(one.personId)),
    twice: new Set(input.people.map((one) => one.personId)).size !== input.people.length,
    deputyWithoutAbsent: input.people.some((one) =>
      one.presence === 'present' && known.get(one.personId) === 'deputy' && one.deputyForId !== null && here.has(one.deputyForId)),
    presiderAway: input.presidesId !== null && !here.has(input.presidesId),
    presiderHasNoSeat: presides !== undefined && (presides === 'secretary' || presides === 'expert'),
    // What has been written down about somebody's coming, going or recusal stands on their having been there.
    alreadyRecorded: [...meeting.moved, ...meeting.recused].some((personId) => !here.has(personId)),
  }, () => ({
    id: meeting.id, version: meeting.version,
    people: input.people.map((one) => ({
      ...one, role: known.get(one.personId) ?? 'member', presides: one.personId === input.presidesId,
    })),
  }))
}

export const recordMovement = (
  meeting: Meeting & { attendance: Attendance[]; movements: Movement[]; itemIds: string[] }, _by: By,
  input: { personId: string; kind: Movement['kind']; at: Time; itemId: string | null },
) => {
  const isHere = presentAt(meeting.attendance, meeting.movements, input.at)
    .some((one) => one.personId === input.personId)
  const own = meeting.movements.filter((one) => one.personId === input.personId)
  return unless({
    meetingIsNotOpen: meeting.state !== 'open' && meeting.state !== 'closed',
    notPresent: !meeting.attendance.some((one) => one.personId === input.personId && one.presence === 'present'),
    alreadyThere: input.kind === 'arrived' && own.length > 0 && isHere,
    notThere: input.kind === 'left' && !isHere,
    notAnItem: input.itemId !== null && !meeting.itemIds.includes(input.itemId),
  }, () => ({ id: meeting.id, ...input }))
}

/** Nothing is decided by closing: every item must have been given its outcome by a person. */
export const close = (meeting: Meeting & { withoutOutcome: string[] }, by: By) =>
  unless({
    cannotClose: !isFrom(steps.close, meeting),
    itemsWithoutOutcome: meeting.withoutOutcome.length > 0,
  }, () => ({ id: meeting.id, at: by.now }))
