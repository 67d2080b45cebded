// A status report from one body to another for a period: sentences drafted from the record, each pointing at what it tells of.
import { chair, type OfBody, seated, secretary, trusted, viceChair } from '../body/body.ts'
import { factParts, type Source, type Told } from '../fact/fact.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Run } from '../platform/kit/document.ts'
import { inEach, type Language, type Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed, type Role } from '../platform/kit/may.ts'

/** In the order in which they are read: what people sum up, then what the record knows. */
export const reportParts = ['summary', ...factParts] as const
export type ReportPart = (typeof reportParts)[number]

/** `offered`: it waits for approval and is not changed meanwhile. One that is being corrected is a draft again. */
export const reportStates = ['draft', 'offered', 'approved', 'withdrawn'] as const
export type ReportState = (typeof reportStates)[number]

/**
 * `told` is what the record said when it was drafted, `text` what a person wrote instead. Without a source it was written by hand.
 * What is left out stays, and can be taken in again.
 */
export type Sentence = {
  id: string
  part: ReportPart
  key: string | null
  source: Source | null
  told: Told | null
  text: string | null
  writtenBy: string | null
  writtenAt: Temporal.Instant | null
  isLeftOut: boolean
  version: number
}

/** Where it was put on the table. */
export type Placing = { matterId: string; meetingId: string; itemId: string; paperId: string }

export type Report = {
  id: string
  fromBodyId: string
  toBodyId: string
  fromOn: Day
  untilOn: Day
  /** In which people write it: that of the body that reports. */
  language: Language
  state: ReportState
  draftedBy: string
  draftedAt: Temporal.Instant
  offeredBy: string | null
  offeredByName: string | null
  note: string
  reason: string
  placing: Placing | null
  withdrawal: { reason: string; who: string; at: Temporal.Instant } | null
  version: number
  sentences: Sentence[]
}

/** A sentence as it was approved. */
export type IssuedSentence = { id: string; part: ReportPart; key: string | null; told: Told; label: Words | null; isEdited: boolean }

/** What is frozen when it is approved. */
export type ReportContent = {
  reportId: string; number: number; reason: string
  organisation: Words; from: { id: string; name: Words }; to: { id: string; name: Words }
  fromOn: Day; untilOn: Day; language: Language
  sentences: IssuedSentence[]
  leftOut: number
  approvedBy: string; approvedOn: Day
}

export type Issue = { number: number; content: ReportContent; sha256: string; approvedAt: Temporal.Instant }

export const contentBytes = (content: ReportContent): Buffer => Buffer.from(canonical(content))

/** What a sentence says: what somebody wrote, in the language in which it was written, else what the record said. */
export const sayingOf = (sentence: Pick<Sentence, 'told' | 'text'>, own: Language): Told => sentence.text === null
  ? sentence.told ?? inEach(() => [])
  : inEach((language): Run[] => [{ text: sentence.text ?? '', ...language === own ? {} : { language: own } }])

/** Whether somebody changed the words of what was drafted. */
export const isEdited = ({ text, key }: Pick<Sentence, 'text' | 'key'>): boolean => text !== null && key !== null

/** The bare words, for comparing and for reading aloud. */
export const wordsOfTold = (told: Told, language: Language): string => told[language].map((run) => run.text).join('')

/** How many sentences with a source each part tells. */
export const figuresOf = (sentences: Pick<IssuedSentence, 'part' | 'key'>[]): Map<ReportPart, number> =>
  new Map(reportParts.filter((part) => part !== 'summary').map((part) => [part, sentences.filter((one) => one.part === part && one.key !== null).length]))

/** The body that reports, and the one that is told. */
export type OfReport = OfBody & { toBodyId: string }

const there = (role: Role<OfBody>): Role<OfReport> => ({ ...role, holds: (actor, { toBodyId }, on) => role.holds(actor, { bodyId: toBodyId }, on) })

export const writers: Role<OfBody>[] = [secretary, chair, viceChair]

const may = { seeDraft: trusted, seeIssued: [...seated, ...seated.map(there)] }

/** A draft is for the trusted of its body; what was approved for all who sit in either. */
export const maySeeDraft = (actor: Actor, report: OfReport, on: Day): boolean => isAllowed(may.seeDraft, actor, report, on)
export const maySeeIssued = (actor: Actor, report: OfReport, on: Day): boolean => isAllowed(may.seeIssued, actor, report, on)
