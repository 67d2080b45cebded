// A commitment: a matter that was promised to come to some bodies, on a day or in a month, and what became of it.
import { seated, trusted } from '../body/body.ts'
import type { Outcome } from '../decision/decision.ts'
import { type Day, lastDayOf, type Month, monthOf } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'

export const actions = ['bring', 'approve', 'review', 'deliver'] as const
export type CommitmentAction = (typeof actions)[number]

/** A named body: one of ours, or a name that the promise gave, such as a ministry's unit. */
export type Named = { name: string; bodyId: string | null }

/** An agenda item that answers the commitment. */
export type Handling = { itemId: string; meetingId: string; bodyId: string; meetingNumber: number; onDay: Day; title: Texts; number: string | null
  isStruck: boolean; isConfidential: boolean; outcome: Outcome | null }

export type Commitment = {
  id: string
  matterId: string | null
  matter: string
  action: CommitmentAction
  due: Day | Month | null
  /** To whom it goes after that. */
  then: string[]
  bodies: Named[]
  source: { meetingId: string; bodyId: string; number: number; onDay: Day; sentence: string; itemId: string | null; isConfidential: boolean }
  closedAt: Temporal.Instant | null
  closing: 'kept' | 'dropped' | null
  closingReason: string
  version: number
  handlings: Handling[]
}

export type State = 'open' | 'due' | 'late' | 'kept' | 'dropped'

/**
 * Where a commitment stands on a day. The last day still counts as in time, and a month lasts to its end. It is due in
 * the month of its last day, so that it is seen before the meeting at which it has to be handled.
 */
export function stateOf(commitment: Pick<Commitment, 'due' | 'closing'>, today: Day): State {
  if (commitment.closing !== null) return commitment.closing
  if (commitment.due === null) return 'open'
  const last = lastDayOf(commitment.due)
  return last < today ? 'late' : monthOf(last) === monthOf(today) ? 'due' : 'open'
}

const answering: Outcome[] = ['decided', 'policyLine', 'proposedOnwards', 'noted']

/**
 * Whether keeping it is proposed: every body of ours that it names has handled it to an end. It is only proposed: that
 * an item was decided does not yet say that what was promised was done, and a reopened decision takes the proposal back.
 */
export function isProposedKept(commitment: Pick<Commitment, 'bodies' | 'handlings' | 'closing'>): boolean {
  const own = commitment.bodies.flatMap((body) => body.bodyId ?? [])
  const done = new Set(commitment.handlings
    .filter((one) => !one.isStruck && one.outcome !== null && answering.includes(one.outcome)).map((one) => one.bodyId))
  return commitment.closing === null && own.length > 0 && own.every((bodyId) => done.has(bodyId))
}

/** The bodies of ours that have a part in it: the one that promised and those that wait. */
export const bodiesIn = (commitment: Pick<Commitment, 'source' | 'bodies'>): string[] =>
  [...new Set([commitment.source.bodyId, ...commitment.bodies.flatMap((body) => body.bodyId ?? [])])]

/** What was promised on a confidential item is for those whom the body that promised it trusts, not for all that it names. */
export const maySeeCommitment = (actor: Actor, commitment: Pick<Commitment, 'source' | 'bodies'>, on: Day): boolean =>
  commitment.source.isConfidential ? isAllowed(trusted, actor, commitment.source, on)
    : bodiesIn(commitment).some((bodyId) => isAllowed(seated, actor, { bodyId }, on))

export const isDue = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
