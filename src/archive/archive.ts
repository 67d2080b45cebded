// The archive: what is published, listed by body and meeting, newest first.
import type { Day } from '../platform/kit/day.ts'
import type { Outcome } from '../decision/decision.ts'
import type { WithdrawalReason } from '../withdrawal/withdrawal.ts'
import { type Language, languages, type Texts, type Words } from '../platform/kit/language.ts'

export type Published = { kind: 'memo' | 'minutes'; address: string; language: Language; publishedOn: Day; correctedOn: Day | null
  withdrawn: { on: Day; why: WithdrawalReason } | null
  /** Where the list of decisions is, beside minutes that have one. */
  decisions?: string }
export type PublishedMeeting = { id: string; bodySlug: string; body: Words; number: number; onDay: Day; documents: Published[] }

/** A body of which something was published. */
export type Publishing = { slug: string; name: Words }

/** So many meetings stand in the list and on a page of it. Of the list one more is asked for, to know whether there are any. */
export const listedMost = 100

/** One handling of a matter in published minutes. */
export type Handling = { matterId: string; meetingId: string; itemId: string; number: string; title: Texts; outcome: Outcome | null }

/** What somebody looks for in the archive; null is anything. */
export type Sought = { bodySlug: string | null; year: string | null; language: Language | null; matterId: string | null }

/** The documents of a meeting in a language; in any where none is asked for. */
export const documentsIn = ({ documents }: PublishedMeeting, language: Language | null): Published[] =>
  documents.filter((one) => language === null || one.language === language)

/** Every page of the archive that anybody may find, with the day of its last change. */
export const pageAddresses = (meetings: PublishedMeeting[]): { address: string; changedOn: Day | null }[] => [
  ...languages.map((language) => ({ address: `/${language}/archive`, changedOn: null })),
  ...meetings.flatMap((meeting) => meeting.documents.filter((one) => one.withdrawn === null).flatMap((one) =>
    [one.address, ...one.decisions === undefined ? [] : [one.decisions]]
    .map((address) => ({ address: `/${one.language}${address}`, changedOn: one.correctedOn ?? one.publishedOn })))),
]
