// A follow-up: who does what by when because of an agenda item. It is closed, never deleted.
import type { Item } from '../agenda/agenda.ts'
import { daysBetween, type Day } from '../platform/kit/day.ts'
import type { Role } from '../platform/kit/may.ts'
import type { Words } from '../platform/kit/language.ts'

export const closings = ['finished', 'cancelled'] as const
export type Closing = (typeof closings)[number]

export const closingWords: Record<Closing, Words> = {
  finished: { fi: 'tehty', sv: 'utförd', en: 'finished' },
  cancelled: { fi: 'peruttu', sv: 'inställd', en: 'cancelled' },
}

export type Followup = {
  id: string
  bodyId: string
  itemId: string
  meetingId: string
  meetingNumber: number
  meetingDay: Day
  what: string
  /** The name of whoever does it, as it was written; `ownerId` when it is somebody who can sign in. */
  owner: string
  ownerId: string | null
  /** The last day on which the owner sits in the body; null while there is none. */
  ownerUntil: Day | null
  dueOn: Day | null
  /** From whom it was taken over, and when; earliest first. */
  handovers: { from: string; onDay: Day }[]
  closedAt: Temporal.Instant | null
  closedByName: string | null
  closing: Closing | null
  closingReason: string
  version: number
  /** What decides who may see it: the item it came from. */
  item: Pick<Item, 'bodyId' | 'level' | 'presenterId' | 'number' | 'title' | 'publicTitle'>
}

/** Days until it is due, in the reform's time zone; null without a day. The due day itself is still in time: 0. */
export const daysLeft = (followup: { dueOn: Day | null }, on: Day): number | null =>
  followup.dueOn === null ? null : daysBetween(on, followup.dueOn)

/** Late only from the day after the due day, and only while it is open. */
export const isLate = (followup: { dueOn: Day | null; closing: Closing | null }, on: Day): boolean =>
  followup.closing === null && followup.dueOn !== null && followup.dueOn < on

/** Whether whoever answers for an open follow-up sits in the body no more: somebody else has to take it. */
export const isOwnerGone = (followup: Pick<Followup, 'closing' | 'ownerUntil'>, on: Day): boolean =>
  followup.closing === null && followup.ownerUntil !== null && followup.ownerUntil < on

/** The day on which whoever is to answer for something must sit in the body: whoever has left since the meeting cannot. */
export const answerableOn = (meeting: { onDay: Day }, today: Day): Day => today > meeting.onDay ? today : meeting.onDay

/** The nearest due day first, those without a day last. */
export const byDueDay = (one: { dueOn: Day | null }, other: { dueOn: Day | null }): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')

export const owner: Role<{ ownerId: string | null }> = {
  name: 'owner',
  words: { fi: 'vastuuhenkilö', sv: 'ansvarig person', en: 'owner' },
  holds: (actor, followup) => actor.personId !== null && followup.ownerId === actor.personId,
}
