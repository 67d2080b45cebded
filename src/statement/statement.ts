// A statement asked of somebody in a matter: what is asked, by which day, and what came of it.
import type { Day } from '../platform/kit/day.ts'

export const endings = ['given', 'notGiven', 'notNeeded'] as const
export type EndingKind = (typeof endings)[number]

/** What came of it: `summary` is what was said in short, or why it is not needed any more. */
export type Ending = { ending: EndingKind; onDay: Day; summary: string; paperId: string | null; who: string }
export type Move = { from: Day; to: Day; reason: string; who: string; onDay: Day }

export type Statement = {
  id: string
  matterId: string
  /** Who is asked, as an authority or a role is called. */
  askedOf: string
  address: string | null
  question: string
  /** The last day; it is still in time. */
  dueOn: Day
  askedOn: Day
  askedBy: string
  version: number
  /** Oldest first. */
  moves: Move[]
  ending: Ending | null
}

export type StatementState = 'open' | 'late' | EndingKind | 'givenLate'

/** Where it stands on a day. */
export function stateOf({ ending, dueOn }: Pick<Statement, 'ending' | 'dueOn'>, today: Day): StatementState {
  if (ending === null) return dueOn < today ? 'late' : 'open'
  return ending.ending === 'given' && ending.onDay > dueOn ? 'givenLate' : ending.ending
}

export const isAwaited = ({ ending }: Pick<Statement, 'ending'>): boolean => ending === null
