// What became of an old unit, one line for each way it goes: what staff ask for, and what other systems translate old units by.
import type { ChangeKind, Grade } from '../comparison/comparison.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { nobody, type Actor } from '../platform/kit/may.ts'

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
  /** Of the old unit's person-years with all below it, how much goes this way, 0–1; null where it has none. */
  share: number | null
  validFrom: Day | null
  state: 'draft' | 'approved'
  /** By which decision of a body the new structure was approved; null while it is not, or where no body's did. */
  decision: Decision | null
}

/** What is submitted is known to whoever has signed in; what is approved, to anybody. */
export const seesDrafts = (actor: Actor): boolean => actor.personId !== nobody.personId
