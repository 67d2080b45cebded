// A commitment: a matter that was promised to come to some bodies, on a day or in a month, and what became of it.
import { seated, trusted } from '../body/body.ts'
import type { Outcome } from '../decision/decision.ts'
import { type Day, lastDayOf, type Month, monthOf } from '../platform/kit/day.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'

export const actions = ['bring', 'approve', 'review', 'deliver'] as const
export type CommitmentAction = (typeof actions)[number]

/** A named body: one of ours with its own name, or a name that the promise gave, such as a ministry's unit. */
export type Named = { name: string; bodyId: string | null; own?: Words | null }

/** To whom it was promised, as the reader's language calls them. */
export const namesOf = ({ bodies }: { bodies: Named[] }, language: Language): string =>
  bodies.map((body) => body.own?.[language] ?? body.name).join(', ')

/** An agenda item that answers the commitment. */
export type Handling = { itemId: string; meetingId: string; bodyId: string; meetingNumber: number; onDay: Day; title: Texts; number: string | null
  isStruck: boolean; isCancelled: boolean; isConfidential: boolean; outcome: Outcome | null }

/** A promise that was moved: from when to when, why, by whom and on which day. */
export type Move = { from: Day | Month; to: Day | Month | null; reason: string; who: string; onDay: Day }

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
  /** Oldest first. */
  moves: Move[]
  handlings: Handling[]
}

export const states = ['open', 'due', 'moved', 'broken', 'kept', 'dropped'] as const
export type State = (typeof states)[number]

/**
 * Where a commitment stands on a day. The last day still counts as in time, and a month lasts to its end. It is due in
 * the month of its last day, so that it is seen before the meeting at which it has to be handled. One that every named body
 * has handled to an end is kept when bringing it there was all that was promised; the rest is for a person to say.
 */
export function stateOf(commitment: Judged, today: Day): State {
  if (commitment.closing !== null) return commitment.closing
  if (isKeptByHandling(commitment)) return 'kept'
  const last = commitment.due === null ? null : lastDayOf(commitment.due)
  if (last !== null && last < today) return 'broken'
  if (commitment.moves.length > 0) return 'moved'
  return last !== null && monthOf(last) === monthOf(today) ? 'due' : 'open'
}

/** What a commitment's state is judged by. */
export type Judged = Pick<Commitment, 'due' | 'closing' | 'action' | 'bodies' | 'handlings' | 'moves'>

/** Promised to be brought or looked at, to bodies of ours alone, and all of them have: what came of it is nobody's promise. */
const isKeptByHandling = (commitment: Judged): boolean => (commitment.action === 'bring' || commitment.action === 'review')
  && commitment.bodies.every((body) => body.bodyId !== null) && isProposedKept(commitment)

/** The day on which the last of the named bodies had handled it to an end; null while one has not. */
export function keptOn(commitment: Pick<Commitment, 'bodies' | 'handlings'>): Day | null {
  const own = commitment.bodies.flatMap((body) => body.bodyId ?? [])
  const days = own.map((bodyId) => commitment.handlings.find((one) => one.bodyId === bodyId && isAnswer(one))?.onDay ?? null)
  return days.length === 0 || days.includes(null) ? null : days.flatMap((day) => day ?? []).toSorted().at(-1) ?? null
}

/** Kept, but after the last day that was promised. */
export function isKeptLate(commitment: Judged, today: Day): boolean {
  const day = keptOn(commitment)
  return stateOf(commitment, today) === 'kept' && commitment.due !== null && day !== null && lastDayOf(commitment.due) < day
}

const answering: Outcome[] = ['decided', 'policyLine', 'proposedOnwards', 'noted']

/** Whether an item has handled it to an end. */
const isAnswer = (one: Handling): boolean => !one.isStruck && one.outcome !== null && answering.includes(one.outcome)

/**
 * Whether keeping it is proposed: every body of ours that it names has handled it to an end. It is only proposed: that
 * an item was decided does not yet say that what was promised was done, and a reopened decision takes the proposal back.
 */
export function isProposedKept(commitment: Pick<Commitment, 'bodies' | 'handlings' | 'closing'>): boolean {
  const own = commitment.bodies.flatMap((body) => body.bodyId ?? [])
  const done = new Set(commitment.handlings.filter(isAnswer).map((one) => one.bodyId))
  return commitment.closing === null && own.length > 0 && own.every((bodyId) => done.has(bodyId))
}

/** Whether a body has it in hand: on an agenda that is still ahead, or handled to an end. What was put off, or whose meeting was cancelled, is not. */
export const isInHand = (commitment: Pick<Commitment, 'handlings'>, bodyId: string): boolean =>
  commitment.handlings.some((one) => one.bodyId === bodyId && (isAnswer(one) || (one.outcome === null && !one.isStruck && !one.isCancelled)))

/** The bodies of ours that have a part in it: the one that promised and those that wait. */
export const bodiesIn = (commitment: Pick<Commitment, 'source' | 'bodies'>): string[] =>
  [...new Set([commitment.source.bodyId, ...commitment.bodies.flatMap((body) => body.bodyId ?? [])])]

/** What was promised on a confidential item is for those whom the body that promised it trusts, not for all that it names. */
export const maySeeCommitment = (actor: Actor, commitment: Pick<Commitment, 'source' | 'bodies'>, on: Day): boolean =>
  commitment.source.isConfidential ? isAllowed(trusted, actor, commitment.source, on)
    : bodiesIn(commitment).some((bodyId) => isAllowed(seated, actor, { bodyId }, on))

export const isDue = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
