// Stores the archive's list and the pages of published minutes in every language, so that they open without the database.
import { marksOf, minutesDocument } from '../minutes/document.ts'
import { approvalsOf, type Correction, type Minutes, versionAddress } from '../minutes/minutes.ts'
import { type MinutesRecord, publicSight, recordFor } from '../minutes/record.ts'
import { documentWords, versionLabel, words as minutesWords } from '../minutes/text.ts'
import type { PrintedSeal } from '../seal/text.ts'
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import { publishedDocument, publishedPage } from '../platform/page/published.tsx'
import { findPublication, publish } from '../platform/publication.ts'
import type { PublishedMeeting } from './archive.ts'
import { PublishedList, words } from './list.tsx'

export async function storeList(tx: Write, { meetings }: { meetings: PublishedMeeting[] }, by: By) {
  for (const language of languages) {
    const bytes = publishedPage({ language, title: words.title[language], path: '/archive', children: PublishedList({ meetings, language }) })
    await publish(tx, { address: `/${language}/archive`, mediaType: 'text/html; charset=utf-8', bytes, at: by.now })
  }
  return {}
}

/** Approved minutes with every publication of them, and their papers that are published now. */
export type PublishedMinutes = { record: MinutesRecord; sha256: string; minutes: Minutes; corrections: Correction[]
  issues: { number: number; address: string; publishedAt: Temporal.Instant; seal: PrintedSeal | null }[]
  papers: { paperId: string; address: string; since: Temporal.Instant }[] }

/**
 * Stores the pages of published minutes: each publication at an address of its own, the last at the minutes' address. A paper that
 * is not public any more is not named on any of them, and one that has become public is on the last. What is the same stays as stored.
 */
export async function storeMinutes(tx: Write, { published, at }: { published: PublishedMinutes; at: Temporal.Instant }): Promise<void> {
  for (const [index, { address }] of published.issues.entries()) {
    for (const language of languages) {
      await storePage(tx, `/${language}${versionAddress(address, index + 1)}`, pageOf(published, index, language, false), at)
      if (index === published.issues.length - 1) await storePage(tx, `/${language}${address}`, pageOf(published, index, language, true), at)
    }
  }
}

async function storePage(tx: Write, address: string, bytes: Buffer, at: Temporal.Instant): Promise<void> {
  const stored = await findPublication(tx, address)
  if (stored === null || !stored.bytes.equals(bytes)) await publish(tx, { address, mediaType: 'text/html; charset=utf-8', bytes, at })
}

function pageOf({ record, sha256, minutes, corrections, issues, papers }: PublishedMinutes, index: number, language: Language, isInForce: boolean): Buffer {
  const issue = issues[index]
  if (issue === undefined) throw new Error('There is no such publication.')
  const isUntil = (when: Temporal.Instant) => Temporal.Instant.compare(when, issue.publishedAt) <= 0
  const known = new Map(papers.filter((one) => isInForce || isUntil(one.since)).map((one) => [one.paperId, one.address]))
  const marks = marksOf(record, { state: 'published', version: minutes.version, sha256, seal: issue.seal,
    approvals: approvalsOf(minutes, sha256).filter((one) => isInForce || isUntil(one.at)),
    corrections: corrections.filter((one) => one.number !== null && (isInForce || one.number <= issue.number)),
    paperHref: (paper) => known.get(paper.paperId) ?? null })
  const document = minutesDocument(recordFor(record, { ...publicSight, paper: (paper) => known.has(paper.paperId) }), marks, language, 'public')
  const link = (path: string, label: string) => ({ href: `/${language}${path}`, label })
  return publishedDocument({ document, title: `${minutesWords.minutes[language]}: ${document.title}`,
    path: isInForce ? issue.address : versionAddress(issue.address, index + 1), trail: [link('/archive', documentWords.archive[language])],
    versions: { title: documentWords.versions[language],
      links: issues.slice(0, index + 1).map((one, place) => link(versionAddress(issue.address, place + 1), versionLabel(language, place + 1, one.number))),
      inForce: isInForce ? null : link(issue.address, documentWords.inForce[language]) } })
}
