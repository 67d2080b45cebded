// Where every unit of the closing organisations goes in the opening ones, all of them looked at as one.
//
// For later slices: `findSet` and `findPrevious` (reads.ts) look up what is compared, `cross` and `regionOf` (crossing.ts)
// compare it, `findCrosswalk` (reads.ts) does both and keeps it, and `crosswalkDocument` (document.ts) is the paper on which a
// body decides. All but the reads are pure.
import type { Examination } from '../comparison/compare.ts'
import type { Change, ChangeKind, Ledger, Refused, Succession } from '../comparison/comparison.ts'
import type { Succession as OrganisationSuccession } from '../organisation/organisation.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { plain } from '../platform/kit/likeness.ts'
import type { May } from '../platform/kit/may.ts'
import { type ConditionState, maySeeRevision, type Revision, type RevisionHead, type RevisionState } from '../revision/revision.ts'
import type { Structure } from '../structure/structure.ts'

/** An organisation with the version of its structure that is compared. */
export type Member = {
  organisationId: string
  name: Texts
  revisionId: string
  number: number
  state: RevisionState
  /** Of an approval under a condition; null when there is none. */
  condition: ConditionState | null
  validFrom: Day
  /** Of the canonical bytes of the structure, whether they are frozen or not. */
  sha256: string
  structure: Structure
}

/** What is compared: every outgoing organisation with every incoming one, for a centre may be divided between two. */
export type StructureSet = Judged & {
  outgoing: Member[]
  incoming: Member[]
  /** Which organisation carries on which. */
  successions: OrganisationSuccession[]
  /** What the known organisations outside the reform are called. */
  agencies: Texts[]
}

/** What an agency outside the reform is called in every language, where it is known; else as the structure writes it. */
export const agencyNamed = ({ agencies }: Pick<StructureSet, 'agencies'>, written: string): Texts =>
  agencies.find((name) => Object.values(name).some((one) => plain(one) === plain(written))) ?? { fi: written }

/** Successions of units that somebody has confirmed, and those that somebody has refused. */
export type Judged = { confirmed: Succession[]; refused: Refused[] }

/** A new unit by its number in the comparison, an agency outside, or what else became of something. */
export type Destination = number | { agency: string } | 'ended' | 'missing'

/** How much goes from an old unit somewhere. Person-years are those of positions, of tasks only where there are no positions. */
export type Flow = { from: number; to: Destination; positions: number; tasks: number; years: number }

/** A comparison with what it rests on, and how much goes where. */
export type Examined = Examination & { flows: Flow[] }

/** The comparison of a set. */
export type Crosswalk = Examined & { set: StructureSet }

/** Person-years (in positions) that leave an outgoing organisation: here + elsewhere + outside + ended + missing = before. */
export type Contribution = { member: Member; before: number; here: number; elsewhere: number; outside: number; ended: number; missing: number }

/** What the comparison says of one incoming organisation. */
export type Region = {
  member: Member
  changes: Change[]
  /** Of everything that its predecessors have. */
  ledger: Ledger
  contributions: Contribution[]
  /** Person-years that come from no predecessor; with what comes from each, all that the new structure has: `after`. */
  founded: number
  after: number
}

/** `transferred`: the positions and tasks of a unit go to an agency outside the reform. */
export type LineKind = ChangeKind | 'transferred'

/** What a revision changed since the one it grew from. */
export type Since = Examined & { previous: Pick<RevisionHead, 'id' | 'number' | 'state'> }

/** Whoever sees a version may have its comparison sent by mail. */
export const may = { mail: maySeeRevision } satisfies May<Pick<Revision, 'state'>>
