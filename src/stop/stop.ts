// A stop on a matter's route: a body that is to handle it for a purpose, on a day or in a month, and what became of that.
import { type Purpose } from '../agenda/agenda.ts'
import type { Outcome } from '../decision/decision.ts'
import { type Day, lastDayOf, type Month } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'

/** An item at which it is or was handled because of the stop. */
export type StopHandling = { itemId: string; meetingId: string; meetingNumber: number; onDay: Day; isStruck: boolean
  isCancelled: boolean; outcome: Outcome | null }

export type Move = { from: Day | Month; to: Day | Month; reason: string; who: string; onDay: Day }

export type Stop = {
  id: string
  matterId: string
  bodyId: string
  body: Words
  /** Whether the body's task is only to prepare. */
  onlyPrepares: boolean
  purpose: Purpose
  due: Day | Month
  note: string
  dropped: { onDay: Day; reason: string } | null
  moves: Move[]
  handlings: StopHandling[]
  version: number
}

/** What passes a stop of each purpose. A decision needs one; what was only noted does not decide. `reads.ts` asks the same in SQL. */
export const passing: Record<Purpose, readonly Outcome[]> = {
  information: ['decided', 'policyLine', 'proposedOnwards', 'noted'],
  discussion: ['decided', 'policyLine', 'proposedOnwards', 'noted'],
  proposal: ['decided', 'policyLine', 'proposedOnwards'],
  decision: ['decided', 'policyLine', 'proposedOnwards'],
}

/** The handling that passed it, or null. What is taken back in the meeting opens the stop again. */
export const passedAt = ({ purpose, handlings }: Pick<Stop, 'purpose' | 'handlings'>): StopHandling | null =>
  handlings.find((one) => !one.isStruck && one.outcome !== null && passing[purpose].includes(one.outcome)) ?? null

export type StopState = 'passed' | 'dropped' | 'onAgenda' | 'late' | 'planned'

/** Where a stop stands on a day. The last day still counts as in time; a month lasts to its end. */
export function stateOf(stop: Pick<Stop, 'purpose' | 'handlings' | 'dropped' | 'due'>, today: Day): StopState {
  if (passedAt(stop) !== null) return 'passed'
  if (stop.dropped !== null) return 'dropped'
  if (stop.handlings.some((one) => !one.isStruck && !one.isCancelled && one.outcome === null)) return 'onAgenda'
  return lastDayOf(stop.due) < today ? 'late' : 'planned'
}

/** A decision is not for a body whose task is only to prepare. */
export const isMisplaced = ({ purpose, onlyPrepares }: Pick<Stop, 'purpose' | 'onlyPrepares'>): boolean => purpose === 'decision' && onlyPrepares

/** In the order in which they come: by the last day that each allows. */
export const inOrder = <One extends Pick<Stop, 'due'>>(stops: One[]): One[] =>
  stops.toSorted((one, other) => lastDayOf(one.due).localeCompare(lastDayOf(other.due)))
