// Meetings: numbered within a body's period, planned in local time, opened, closed or cancelled, never renumbered.
import type { BodyRole } from '../body/body.ts'
import { type Day, instantOf, type Time, writtenDay, writtenTime } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'

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

const numbered: Words = { fi: '{number}. kokous {day}', sv: 'Möte {number}, {day}', en: 'Meeting {number}, {day}' }

/** "14. kokous 18.6.2025". */
export const writtenMeeting = (meeting: { number: number; onDay: Day }, language: Language): string =>
  fill(numbered[language], { number: meeting.number, day: writtenDay(meeting.onDay, language) })

/** "9.00–11.00": the times on the wall where the meeting is held. */
export const writtenTimes = (meeting: { starts: Time; ends: Time }, language: Language): string =>
  `${writtenTime(meeting.starts, language)}–${writtenTime(meeting.ends, language)}`

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

/** Somebody with two roles in a body sits there once, in the first of them. */
export const oncePerPerson = <Member extends { personId: string }>(members: Member[]): Member[] =>
  members.filter((one, index) => members.findIndex((other) => other.personId === one.personId) === index)
