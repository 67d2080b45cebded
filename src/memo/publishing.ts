// Publishes a memo's page at its address, and every version at an address of its own.
import type { Write } from '../platform/database.ts'
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { publishedDocument } from '../platform/page/published.tsx'
import { findPublication, publish } from '../platform/publication.ts'
import { memoDocument, withheldDocument } from './document.ts'
import { earlierAddress, type Issue, type MinutesStatus } from './memo.ts'
import { type Guard, isWithheld } from './rules.ts'
import { words } from './text.ts'

/** Stores the pages of all issues: the last at the memo's address, each at its own; what has not changed is not stored again. */
export async function publishIssues(
  tx: Write, issues: Issue[], minutes: MinutesStatus, guard: Guard, at: Temporal.Instant,
): Promise<void> {
  const last = issues.at(-1)
  if (last === undefined) return
  await storePage(tx, last.address, pageOf(issues, issues.length, minutes, guard, true), at)
  for (const issue of issues) {
    await storePage(tx, earlierAddress(last.address, issue.number + 1), pageOf(issues, issue.number + 1, minutes, guard, false), at)
  }
}

function pageOf(
  issues: Issue[], count: number, minutes: MinutesStatus, guard: Guard, isInForce: boolean,
): { language: string; bytes: Buffer } {
  const [shown, last] = [issues[count - 1], issues.at(-1)]
  if (shown === undefined || last === undefined) throw new Error('A memo has no issue to publish.')
  const { language } = shown.content
  const dayOf = (issue: Issue) => dayIn(issue.publishedAt)
  // What became confidential after it was published is taken out of every earlier version too.
  const isGone = count < issues.length && isWithheld(shown.content, guard)
  const document = isGone ? withheldDocument(shown.content) : memoDocument(shown.content, { minutes, publishedOn: dayOf(shown),
    corrections: issues.slice(1, count).map((one) => ({ number: one.number, on: dayOf(one), reason: one.reason })) })
  return { language, bytes: publishedDocument({
    document, title: document.title, path: isInForce ? last.address : earlierAddress(last.address, count),
    versions: {
      title: words.versions[language],
      links: issues.map((one) => ({ href: `/${language}${earlierAddress(last.address, one.number + 1)}`,
        label: fill(words.version[language], { number: one.number + 1, day: writtenDay(dayOf(one), language) }) })),
      inForce: count === issues.length ? null : { href: `/${language}${last.address}`, label: words.inForce[language] },
    },
  }) }
}

async function storePage(tx: Write, path: string, page: { language: string; bytes: Buffer }, at: Temporal.Instant): Promise<void> {
  const address = `/${page.language}${path}`
  const before = await findPublication(tx, address)
  if (before !== null && before.bytes.equals(page.bytes)) return
  await publish(tx, { address, mediaType: 'text/html; charset=utf-8', bytes: page.bytes, at })
}
