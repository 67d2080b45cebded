// What became of an old unit, one line for each way it goes: what staff ask for, and what other systems translate old units by.
import type { ChangeKind, Grade } from '../comparison/comparison.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { nobody, type Actor } from '../platform/kit/may.ts'
import { type RevisionState, revisionStates } from '../revision/revision.ts'

/** `transferred`: the positions and tasks go to an agency outside the reform. */
export type PassageKind = ChangeKind | 'continues' | 'transferred'

/** A unit of an organisation; of an agency outside only its name is known. */
export type Place = { organisationId: string | null; organisation: Texts; unitId: string; code: string; name: Texts }

/** Of a decision on a confidential item only the body and the day are told. */
export type Decision = { body: Texts; meeting: number; item: string | null; onDay: Day }

export type Passage = {
  /** The same for the same two units, whatever happens between them. */
  id: string
  old: Place | null
  new: Place | null
  kind: PassageKind
  grade: Grade
  /** Of the old unit's person-years with all below it, how much goes this way, 0–1; null where it has none, or is not told. */
  share: number | null
  validFrom: Day | null
  /** Of the structures that it leads to, the state of the least finished one. */
  state: RevisionState
  /** Whether an approval that it rests on waits for a condition, by which it may still lapse. */
  isConditional: boolean
  /** By which decision of a body the new structure was approved; null while it is not, or where no body's did. */
  decision: Decision | null
}

/** Anybody sees where units go; where single positions go, only whoever has signed in. */
export const seesPositions = (actor: Actor): boolean => actor.personId !== nobody.personId

/** The state of the least finished of some structures; of none at all, a draft. */
export const leastFinished = (states: RevisionState[]): RevisionState =>
  revisionStates.find((state) => states.includes(state)) ?? 'draft'
