// Meetings: numbered within a body's period, planned in local time, opened, closed or cancelled, never renumbered.
import type { BodyRole } from '../body/body.ts'
import { votingRoles } from '../body/body.ts'
import { type Day, instantOf, type Time } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'

export const meetingStates = ['reserved', 'called', 'open', 'closed', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export type Meeting = {
  id: string
  bodyId: string
  periodId: string
  periodSlug: string
  number: number
  onDay: Day
  /** Local times in `zone`: what is agreed is the time on the wall, whatever happens to the offset. */
  starts: Time
  ends: Time
  zone: string
  place: string
  remoteLink: string
  state: MeetingState
  /** 'memo': known only from a memo that was read in; its minutes are not here. */
  origin: 'planned' | 'memo'
  cancelledReason: string | null
  openedAt: Temporal.Instant | null
  closedAt: Temporal.Instant | null
  version: number
}

export const stateWords: Record<MeetingState, Words> = {
  reserved: { fi: 'varattu', sv: 'reserverat', en: 'reserved' },
  called: { fi: 'kutsuttu koolle', sv: 'sammankallat', en: 'called' },
  open: { fi: 'käynnissä', sv: 'pågår', en: 'in session' },
  closed: { fi: 'päättynyt', sv: 'avslutat', en: 'closed' },
  cancelled: { fi: 'peruttu', sv: 'inställt', en: 'cancelled' },
}

/** Whether matters may still be put on the meeting's agenda. */
export const acceptsItems = (meeting: { state: MeetingState; origin: Meeting['origin'] }): boolean =>
  meeting.origin === 'planned' && (meeting.state === 'reserved' || meeting.state === 'called' || meeting.state === 'open')

/** Whether the planned end has gone by. */
export const isPast = (meeting: { onDay: Day; ends: Time; zone: string }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(instantOf(meeting.onDay, meeting.ends, meeting.zone), now) < 0

/** Minutes between the planned start and end. */
export const plannedMinutes = (meeting: { starts: Time; ends: Time }): number =>
  Temporal.PlainTime.from(meeting.starts).until(Temporal.PlainTime.from(meeting.ends)).total('minutes')

export type Presence = 'present' | 'excused' | 'absent'

export const presenceWords: Record<Presence, Words> = {
  present: { fi: 'läsnä', sv: 'närvarande', en: 'present' },
  excused: { fi: 'ilmoittanut esteestä', sv: 'anmält förhinder', en: 'excused' },
  absent: { fi: 'poissa', sv: 'frånvarande', en: 'absent' },
}

export type Attendance = {
  personId: string
  name: string
  role: BodyRole
  title: string
  represents: string
  presence: Presence
  deputyForId: string | null
  presides: boolean
}

export type Movement = { id: string; personId: string; kind: 'arrived' | 'left'; at: Time; itemId: string | null }

/**
 * Who is in the room at a time of day: those present, less those who have not yet arrived or have left. Somebody
 * whose first movement is an arrival was away until then.
 */
export function presentAt(attendance: Attendance[], movements: Movement[], at: Time): Attendance[] {
  return attendance.filter((one) => {
    if (one.presence !== 'present') return false
    const own = movements.filter((movement) => movement.personId === one.personId)
      .sort((earlier, later) => earlier.at.localeCompare(later.at))
    const last = own.findLast((movement) => movement.at <= at)
    return last === undefined ? own[0]?.kind !== 'arrived' : last.kind === 'arrived'
  })
}

/** How many votes are in the room: a deputy counts only in place of somebody who is away. */
export function votesAmong(present: Attendance[]): number {
  const here = new Set(present.map((one) => one.personId))
  return present.filter((one) =>
    votingRoles.includes(one.role)
    && (one.role !== 'deputy' || (one.deputyForId !== null && !here.has(one.deputyForId)))).length
}

/** Somebody with two roles in a body sits there once, in the first of them. */
export const oncePerPerson = <Member extends { personId: string }>(members: Member[]): Member[] =>
  members.filter((one, index) => members.findIndex((other) => other.personId === one.personId) === index)
