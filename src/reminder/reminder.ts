// What somebody is reminded of by mail: a follow-up or a promise, once before its last day and once after it.
import { type Day, daysBetween } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'

export type Recipient = { name: string; address: string; language: Language }

/** Something open with a last day. `what` is null where it is confidential: mail carries no such text. */
export type Due = { kind: 'followup' | 'commitment' | 'statement'; id: string; lastDay: Day; what: string | null; to: Recipient[]
  /** Where it is told of. */
  path: string }

export type When = 'before' | 'after'
export type Reminder = Due & { when: When }

/** So many days before the last day the reminder goes out; a day on which nothing ran does not lose it. */
export const daysBefore = 3
const daysAfterMost = 14

/** The last day is still in time: the one after it is late. */
export function whenOf({ lastDay }: Pick<Due, 'lastDay'>, today: Day): When | null {
  const days = daysBetween(today, lastDay)
  return days >= 0 ? days <= daysBefore ? 'before' : null : days >= -daysAfterMost ? 'after' : null
}

export const remindersOn = (dues: Due[], today: Day): Reminder[] => dues.flatMap((one) => {
  const when = whenOf(one, today)
  return when === null ? [] : [{ ...one, when }]
})

/** By what the same reminder is known again: one that is moved to another day is reminded of anew. */
export const aboutOf = ({ id, lastDay, when }: Reminder): string => `${id} ${lastDay} ${when}`
