// The archive: what is published, listed by body and meeting, newest first.
import type { Day } from '../platform/kit/day.ts'
import type { WithdrawalReason } from '../withdrawal/withdrawal.ts'
import { type Language, languages, type Words } from '../platform/kit/language.ts'

export type Published = { kind: 'memo' | 'minutes'; address: string; language: Language; publishedOn: Day; correctedOn: Day | null
  withdrawn: { on: Day; why: WithdrawalReason } | null }
export type PublishedMeeting = { bodySlug: string; body: Words; number: number; onDay: Day; documents: Published[] }

/** Every page of the archive that anybody may find, with the day of its last change. */
export const pageAddresses = (meetings: PublishedMeeting[]): { address: string; changedOn: Day | null }[] => [
  ...languages.map((language) => ({ address: `/${language}/archive`, changedOn: null })),
  ...meetings.flatMap((meeting) => meeting.documents.filter((one) => one.withdrawn === null).map((one) =>
    ({ address: `/${one.language}${one.address}`, changedOn: one.correctedOn ?? one.publishedOn }))),
]
