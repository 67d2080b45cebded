// A revision of an organisation's structure: numbered, from draft to approved, with every operation that made it.
import type { Operation } from '../operation/operation.ts'
import type { Day } from '../platform/kit/day.ts'
import { insider } from '../duty/duty.ts'
import type { Role } from '../platform/kit/may.ts'
import type { Structure } from '../structure/structure.ts'

export const revisionStates = ['draft', 'submitted', 'approved'] as const
export type RevisionState = (typeof revisionStates)[number]

/** One step as it was taken, with its reason. What was undone stays on the record. */
export type Recorded = { number: number; operation: Operation; reason: string; personId: string; name: string; at: Temporal.Instant
  undoneAt: Temporal.Instant | null }

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

/** The operations that count. */
export const standing = (operations: Recorded[]): Operation[] =>
  operations.filter((one) => one.undoneAt === null).map((one) => one.operation)

/** The revision that is in force on a day: of the approved ones that have begun, the latest to begin. */
export const inForceOn = <Of extends Pick<RevisionHead, 'state' | 'validFrom' | 'number'>>(revisions: Of[], on: Day): Of | null =>
  revisions.filter((one) => one.state === 'approved' && one.validFrom <= on)
    .sort((one, other) => one.validFrom < other.validFrom ? 1 : one.validFrom > other.validFrom ? -1 : other.number - one.number)[0] ?? null
