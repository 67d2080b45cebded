// A judgement: what an organisation's coordinator says of a succession of units that the comparison only proposes.
import type { Succession } from '../comparison/comparison.ts'
import { type OfOrganisation, regionCoordinator } from '../duty/duty.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Role } from '../platform/kit/may.ts'

export const verdicts = ['confirmed', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** A succession names a unit on both sides; that a unit ends names none, and that one begins is not judged. */
export const judgedKinds = ['continues', 'merged', 'absorbed', 'split', 'regrouped', 'abolished'] as const satisfies readonly Succession['kind'][]
export type JudgedKind = (typeof judgedKinds)[number]

/**
 * An old unit and the one that it becomes, of the organisation whose coordinator judges. Of a merger each unit is judged by itself.
 * One that ends becomes none: `toUnit` is empty.
 */
export type Proposed = { kind: JudgedKind; fromOrganisationId: string; fromUnit: string; toUnit: string }

export type Judgement = Proposed & {
  id: string
  organisationId: string
  revisionId: string
  revisionNumber: number
  verdict: Verdict
  fromName: Texts
  toName: Texts
  name: string
  at: Temporal.Instant
  takenBack: { name: string; at: Temporal.Instant; revisionNumber: number } | null
}

/** Whose region it is. */
export const mayJudge: Role<OfOrganisation>[] = [regionCoordinator]

/** Whether it is about the version before, not about the organisations that end. */
export const isOfVersionBefore = (one: Pick<Judgement, 'organisationId' | 'fromOrganisationId'>): boolean => one.fromOrganisationId === one.organisationId

/**
 * Whether a judgement counts for a version of its organisation: it does from the version on of which it was said, until it
 * was taken back; what was approved in between keeps it. About the version before, it counts for its own version only.
 */
export const countsFor = (one: Judgement, { id, organisationId, number }: { id: string; organisationId: string; number: number }): boolean =>
  one.organisationId === organisationId && one.revisionNumber <= number && (one.takenBack === null || number < one.takenBack.revisionNumber)
  && (!isOfVersionBefore(one) || one.revisionId === id)

/** Where the judgements on a version stand, and where they are given. */
export const judgementsPath = (revisionId: string): string => `/revisions/${revisionId}/judgements`
