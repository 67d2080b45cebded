// Minutes: the formal record of a meeting, from draft to publication; frozen once approved.
import type { Actor } from '../platform/kit/may.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language, Words } from '../platform/kit/language.ts'

export const minutesStates = ['draft', 'checking', 'approved', 'published'] as const
export type MinutesState = (typeof minutesStates)[number]

export const minutesStateWords: Record<MinutesState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  checking: { fi: 'tarkastettavana', sv: 'under justering', en: 'being checked' },
  approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  published: { fi: 'julkaistu', sv: 'publicerat', en: 'published' },
}

/** One approval: by a person, or by the body in an item of its next meeting. */
export type Approval = { personId: string; name: string; at: Temporal.Instant; sha256: string; ground: ApprovalGround | null }

/** The item of the next meeting by which the body approved. */
export type ApprovalGround = { itemId: string; itemNumber: string; meetingNumber: number; onDay: Day }

/** Minutes on their way. */
export type Minutes = {
  meetingId: string
  bodyId: string
  state: MinutesState
  diaryNumber: string | null
  draftedAt: Temporal.Instant
  writtenBy: string
  writer: string
  version: number
  /** Remarks that nobody has answered yet. */
  openRemarks: number
  /** All approvals ever given, of earlier texts too, in order of time. */
  approvals: Approval[]
  approvalsNeeded: number
  /** When the last approval needed was given, which froze the content. */
  approvedAt: Temporal.Instant | null
  /** Of the frozen content; null before approval. */
  sha256: string | null
  publishedAt: Temporal.Instant | null
  /** Where the newest published version is, without the language: `/${language}${address}`. */
  address: string | null
  /** How many corrections have been confirmed. */
  corrections: number
}

export const isFrozen = (minutes: { state: MinutesState }): boolean =>
  minutes.state === 'approved' || minutes.state === 'published'

/** The approvals that count: those of the content as it is now. */
export const approvalsOf = (minutes: { approvals: Approval[] }, sha256: string): Approval[] =>
  minutes.approvals.filter((approval) => approval.sha256 === sha256)

export type Remark = {
  id: string; meetingId: string
  /** Null when it is about the minutes as a whole. */
  itemId: string | null
  text: string; madeAt: Temporal.Instant; madeBy: string; maker: string
  answer: string | null; answeredAt: Temporal.Instant | null; answerer: string | null
}

/** A text of an item that was changed after the meeting, as it was before. */
export type Mending = { itemId: string; wasHandling: string; wasDecision: string; reason: string; at: Temporal.Instant; by: string }

export const correctionParts = ['proposal', 'handling', 'decision', 'whole'] as const
export type CorrectionPart = (typeof correctionParts)[number]

/** A change to approved minutes: proposed by one person, numbered when another confirms it. */
export type Correction = {
  id: string; meetingId: string; itemId: string | null; part: CorrectionPart
  reason: string; was: string; becomes: string
  proposedAt: Temporal.Instant; proposedBy: string; proposer: string
  /** Null while it waits for confirmation. */
  number: number | null; confirmedAt: Temporal.Instant | null; confirmer: string | null; sha256: string | null
}

/** Where minutes and their papers are published, without the language. */
export const archiveOf = (meeting: { bodySlug: string; periodSlug: string; number: number }): string =>
  `/archive/${meeting.bodySlug}/${meeting.periodSlug}/${meeting.number}`

export const minutesAddress = (meeting: { bodySlug: string; periodSlug: string; number: number }): string =>
  `${archiveOf(meeting)}/minutes`

/** The address of one version, which stays what it was: version 1 is the first published, each correction adds one. */
export const versionAddress = (address: string, version: number): string => `${address}/versions/${version}`

export const inLanguage = (language: Language, address: string): string => `/${language}${address}`

/** Somebody who acts, compared with somebody in the record. */
export const isSame = (actor: Actor, personId: string): boolean => actor.personId !== null && actor.personId === personId
