// Meetings: numbered within a body's period, planned in local time, opened, closed or cancelled, never renumbered.
import { type BodyRole, votingRoles } from '../body/body.ts'
import { type Day, instantOf, type Time, timeIn } from '../platform/kit/day.ts'
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

/**
 * Whether what happens in the meeting may still be written down: from opening until the minutes are sent for checking.
 * `minutes` is their state, null while there are none.
 */
export const isRecordOpen = (meeting: { state: MeetingState; origin: Meeting['origin'] }, minutes: string | null): boolean =>
  meeting.origin === 'planned'
  && (meeting.state === 'open' || (meeting.state === 'closed' && (minutes === null || minutes === 'draft')))

/** Whether a meeting is still ahead or going on: one that is open is, however late it gets. */
export const isComing = (meeting: Pick<Meeting, 'state' | 'onDay' | 'ends' | 'zone'>, now: Temporal.Instant): boolean =>
  meeting.state === 'open' || (meeting.state !== 'closed' && !isPast(meeting, now))

/** Numbers up to the highest given that no known meeting has, as stretches: "1–12", "14". */
export function numbersBetween(known: number[], used: number): string[] {
  const stretches: string[] = []
  let from = 1
  for (const number of [...known.toSorted((one, other) => one - other), used + 1]) {
    if (number > from) stretches.push(number - 1 === from ? String(from) : `${from}–${number - 1}`)
    from = Math.max(from, number + 1)
  }
  return stretches
}

/** Minutes between the planned start and end, also over a change of the clock. */
export const plannedMinutes = ({ onDay, starts, ends, zone }: Pick<Meeting, 'onDay' | 'starts' | 'ends' | 'zone'>): number =>
  instantOf(onDay, starts, zone).until(instantOf(onDay, ends, zone)).total('minutes')

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

type Seat = Pick<Attendance, 'personId' | 'name' | 'role' | 'represents' | 'deputyForId'>
export type Expected = Seat & { presence: Presence; presides: boolean }

/** Everybody of the body, as recorded, else as they would usually be: deputies and experts come when asked. */
export function expectedAttendance(members: Seat[], stored: Attendance[]): Expected[] {
  const known = new Map(stored.map((one) => [one.personId, one]))
  const usual = (role: string): Presence => stored.length > 0 || role === 'deputy' || role === 'expert' ? 'absent' : 'present'
  return members.map(({ personId, name, role, represents, deputyForId }) => {
    const own = known.get(personId)
    return { personId, name, role, represents,
      deputyForId: own === undefined ? deputyForId : own.deputyForId ?? (own.presence === 'present' ? null : deputyForId),
      presence: own?.presence ?? usual(role), presides: own?.presides ?? (stored.length === 0 && role === 'chair') }
  })
}

export type Movement = { id: string; personId: string; kind: 'arrived' | 'left'; at: Time; itemId: string | null }

/** Somebody with two roles in a body sits there once, in the first of them. */
export const oncePerPerson = <Member extends { personId: string }>(members: Member[]): Member[] =>
  members.filter((one, index) => members.findIndex((other) => other.personId === one.personId) === index)

type Listed = Pick<Attendance, 'personId' | 'presence'>
type Voter = Pick<Attendance, 'personId' | 'role' | 'deputyForId'>
type Moved = Pick<Movement, 'personId' | 'kind' | 'at' | 'itemId'>

/**
 * Who is in the room at a time of day: those present, less those who have not yet arrived or have left. Somebody
 * whose first movement is an arrival was away until then.
 */
export const presentAt = <One extends Listed>(attendance: One[], movements: Moved[], at: Time): One[] =>
  stillHere(attendance, movements, (movement) => movement.at <= at)

export type Moment = { itemId: string; at: Time }

/**
 * Who is in the room when an item is handled. A movement that names an item counts from that item on, in the order of
 * the agenda (`order` holds the ids of the items); one that names none counts from its time on.
 */
export function presentAtItem<One extends Listed>(attendance: One[], movements: Moved[], order: string[], moment: Moment): One[] {
  const place = order.indexOf(moment.itemId)
  return stillHere(attendance, movements, (movement) => {
    const from = movement.itemId === null ? -1 : order.indexOf(movement.itemId)
    return from === -1 ? movement.at <= moment.at : from <= place
  })
}

function stillHere<One extends Listed>(attendance: One[], movements: Moved[], hasHappened: (movement: Moved) => boolean): One[] {
  const byPerson = Map.groupBy(movements.toSorted((one, other) => one.at.localeCompare(other.at)), (one) => one.personId)
  return attendance.filter((one) => {
    if (one.presence !== 'present') return false
    const own = byPerson.get(one.personId) ?? []
    const last = own.findLast(hasHappened)
    return last === undefined ? own[0]?.kind !== 'arrived' : last.kind === 'arrived'
  })
}

/** The time of day in the room at an instant; what is written down after the meeting belongs to its end. */
export const momentOf = (meeting: Pick<Meeting, 'zone' | 'closedAt'>, instant: Temporal.Instant): Time =>
  timeIn(meeting.closedAt !== null && Temporal.Instant.compare(meeting.closedAt, instant) < 0 ? meeting.closedAt : instant, meeting.zone)

/** How many votes are in the room. */
export const votesAmong = (present: Voter[]): number => votersAmong(present).length

/** Those in the room who have a vote: a deputy counts once, and only in place of somebody who is away. */
export function votersAmong<One extends Voter>(present: One[]): One[] {
  const here = new Set(present.map((one) => one.personId))
  const stoodInFor = new Set<string>()
  return present.filter((one) => {
    if (one.role !== 'deputy') return votingRoles.includes(one.role)
    if (one.deputyForId === null || here.has(one.deputyForId) || stoodInFor.has(one.deputyForId)) return false
    stoodInFor.add(one.deputyForId)
    return true
  })
}

/** Those of the room who take part in an item: without the recused. */
export const without = <One extends { personId: string }>(present: One[], recused: string[]): One[] =>
  present.filter((one) => !recused.includes(one.personId))

/** What later changes of the attendance must not undo: items in which the body took a stand or somebody dissented. */
export type Standing = { quorum: number; order: string[]; bound: (Moment & { recused: string[] })[]
  dissents: (Moment & { personId: string })[] }

/** Whether some recorded stand would have been taken without a quorum. */
export const lacksQuorum = (standing: Standing, attendance: (Listed & Voter)[], movements: Moved[]): boolean =>
  standing.bound.some((one) =>
    votesAmong(without(presentAtItem(attendance, movements, standing.order, one), one.recused)) < standing.quorum)
