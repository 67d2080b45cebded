// Published minutes as documents: each publication as it was given out, the last as it is to be read now.
import { type Marks, marksOf, minutesDocument } from '../minutes/document.ts'
import { approvalsOf, type Correction, type Minutes } from '../minutes/minutes.ts'
import { type MinutesRecord, publicSight, recordFor } from '../minutes/record.ts'
import type { Document } from '../platform/kit/document.ts'
import type { Language } from '../platform/kit/language.ts'
import type { PrintedSeal } from '../seal/text.ts'

/** Approved minutes with every publication of them, and their papers that are published now. */
export type PublishedMinutes = { record: MinutesRecord; sha256: string; minutes: Minutes; corrections: Correction[]
  issues: { number: number; address: string; publishedAt: Temporal.Instant; isWithdrawn: boolean; seal: PrintedSeal | null }[]
  papers: { paperId: string; address: string; since: Temporal.Instant }[] }

/**
 * The record of the publication at `index` as anybody may read it. A paper that is not public any more is not named, and one that
 * has become public is named in the one in force.
 */
export function issuedRecord(published: PublishedMinutes, index: number, isInForce: boolean): { record: MinutesRecord; marks: Marks } {
  const { record, sha256, minutes, corrections, issues, papers } = published
  const issue = issues[index]
  if (issue === undefined) throw new Error('There is no such publication.')
  const isUntil = (when: Temporal.Instant) => Temporal.Instant.compare(when, issue.publishedAt) <= 0
  const known = new Map(papers.filter((one) => isInForce || isUntil(one.since)).map((one) => [one.paperId, one.address]))
  const marks = marksOf(record, { state: 'published', version: minutes.version, sha256, seal: issue.seal,
    approvals: approvalsOf(minutes, sha256).filter((one) => isInForce || isUntil(one.at)),
    corrections: corrections.filter((one) => one.number !== null && (isInForce || one.number <= issue.number)),
    paperHref: (paper) => known.get(paper.paperId) ?? null })
  return { record: recordFor(record, { ...publicSight, paper: (paper) => known.has(paper.paperId) }), marks }
}

/** The publication at `index` as a document. */
export function issuedDocument(published: PublishedMinutes, index: number, language: Language, isInForce: boolean): Document {
  const { record, marks } = issuedRecord(published, index, isInForce)
  return minutesDocument(record, marks, language, 'public')
}
