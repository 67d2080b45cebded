// A revision of an organisation's structure: numbered, from draft to approved, with every operation that made it.
import type { Finding } from '../finding/finding.ts'
import { type Operation, replay } from '../operation/operation.ts'
import type { Day } from '../platform/kit/day.ts'
import { insider } from '../duty/duty.ts'
import type { Role } from '../platform/kit/may.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'

export const revisionStates = ['draft', 'submitted', 'approved'] as const
export type RevisionState = (typeof revisionStates)[number]

/** One step as it was taken, with its reason. What was undone stays on the record. */
export type Recorded = { number: number; operation: Operation; reason: string; personId: string; name: string; at: Temporal.Instant
  /** In which whoever wrote the reason works. */
  language: Language
  undoneAt: Temporal.Instant | null
  /** The version of the revision that it made, and that its undoing made; not known of the oldest. */
  version: number | null; undoneVersion: number | null }

/** What became of the condition of an approval. Nothing lapses or is fulfilled by itself: a person says so. */
export type ConditionState = 'waiting' | 'fulfilled' | 'lapsed'

export type RevisionHead = {
  id: string
  organisationId: string
  programmeId: string
  number: number
  /** The revision it grew from; null for the first one. */
  baseId: string | null
  state: RevisionState
  validFrom: Day
  version: number
  begunAt: Temporal.Instant
  submittedAt: Temporal.Instant | null
  approvedAt: Temporal.Instant | null
  /** Of the canonical bytes, once approved. */
  sha256: string | null
  /** Of an approval under a condition; null when there is none. */
  condition: ConditionState | null
  /** The day on which the condition was fulfilled or lapsed. */
  conditionOn: Day | null
}

/** By which decision a revision was approved. */
export type Approval = {
  revisionId: string
  adoptionId: string
  bodyId: string
  bodyName: Words
  meetingId: string
  meetingNumber: number
  onDay: Day
  itemId: string
  itemNumber: string
  /** Of a confidential item only the body and the day may be told beside the structure. */
  isConfidential: boolean
  /** In words; empty when there is none. */
  condition: Texts
  conditionState: ConditionState | null
  conditionOn: Day | null
  conditionSource: string | null
}

export type Revision = RevisionHead & {
  /** As it was brought in or taken over, before the operations. */
  beginning: Structure
  content: Structure
  operations: Recorded[]
}

/** Signed-in people see a structure from the day it is submitted. */
const anyoneOnceSubmitted: Role<Pick<RevisionHead, 'state'>> = {
  name: 'anyoneOnceSubmitted', words: {
    fi: 'kirjautunut henkilö, kun rakenne on annettu käsittelyyn', sv: 'inloggad person, när strukturen har lämnats till behandling',
    en: 'signed-in person, once the structure is submitted',
  },
  holds: (actor, subject) => actor.personId !== null && subject.state !== 'draft',
}

export const maySeeRevision = [insider, anyoneOnceSubmitted]

/** A file that a draft was brought in from. `replaced` is what the draft had begun as before. */
export type BroughtFile = { id: string; fileName: string; findings: Finding[]; replaced: Structure | null; version: number
  broughtBy: string; broughtAt: Temporal.Instant }

/** A file that was made from what has moved on since; it waits until somebody has said what holds. */
export type Join = { id: string; organisationId: string; programmeId: string; fileName: string; findings: Finding[]; validFrom: Day
  base: Structure; content: Structure; broughtBy: string; broughtAt: Temporal.Instant; settledAs: 'joined' | 'dropped' | null }

/** What the revision held at one of its versions, such as when a workbook was taken from it. */
export function contentAt(revision: Revision, files: BroughtFile[], version: number): Structure {
  const [next] = files.filter((one) => one.replaced !== null && one.version > version).sort((one, other) => one.version - other.version)
  const held = revision.operations.filter((one) => (one.version ?? 0) <= version && (one.undoneAt === null || (one.undoneVersion ?? 0) > version))
  const replayed = replay(next?.replaced ?? revision.beginning, held.map((one) => one.operation))
  return replayed.ok ? replayed.structure : revision.content
}

/** The operations that count. */
export const standing = (operations: Recorded[]): Operation[] =>
  operations.filter((one) => one.undoneAt === null).map((one) => one.operation)

type Begins = Pick<RevisionHead, 'state' | 'validFrom' | 'number'> & Partial<Pick<RevisionHead, 'condition' | 'conditionOn'>>

/** An approval under a condition is in force once that has been fulfilled. */
const hasItsCondition = ({ condition = null, conditionOn = null }: Begins, on: Day): boolean =>
  condition === null || (condition === 'fulfilled' && conditionOn !== null && conditionOn <= on)

/** The revision that is in force on a day: of the approved ones that have begun, the latest to begin. */
export const inForceOn = <Of extends Begins>(revisions: Of[], on: Day): Of | null =>
  revisions.filter((one) => one.state === 'approved' && one.validFrom <= on && hasItsCondition(one, on))
    .sort((one, other) => one.validFrom < other.validFrom ? 1 : one.validFrom > other.validFrom ? -1 : other.number - one.number)[0] ?? null
