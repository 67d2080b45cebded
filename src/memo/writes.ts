// Changes memos, and stores what is published of them: every version at an address of its own, the last at the memo's.
import { sql } from 'kysely'
import type { By } from '../platform/act.ts'
import type { Read, Write } from '../platform/database.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import type { Document } from '../platform/kit/document.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { findStoredLook, type StoredLook } from '../platform/look.ts'
import { frameLook } from '../platform/page/look.ts'
import { publishedDocument } from '../platform/page/published.tsx'
import { type Prepared, prepareDocument } from '../platform/print/storing.ts'
import { sha256Of } from '../platform/publication.ts'
import { issuedMemo, withheldDocument } from './document.ts'
import { earlierAddress, type Issue, type Memo, type MemoBasis, type MemoContent, type MinutesStatus, type Passage, type SavedPassage } from './memo.ts'
import { type Guard, isWithheld } from './rules.ts'
import { type Withdrawal, withdrawalOf } from '../withdrawal/withdrawal.ts'
import { words } from './text.ts'

/** A passage that was there before keeps its id; a new one has none yet. */
async function addPassages(tx: Write, memoId: string, passages: (Passage | SavedPassage)[]): Promise<void> {
  if (passages.length === 0) return
  await tx.insertInto('memo_sentence').values(passages.map((passage, position) => ({
    id: 'id' in passage && passage.id !== '' ? passage.id : sql<string>`uuidv7()`, memo_id: memoId, position, part: passage.part,
    item_id: passage.itemId, commitment_id: passage.commitmentId, text: passage.text }))).execute()
}

type NewMemo = { meetingId: string; language: Language; passages: Passage[]; distribution: string; channel: string }

export async function addMemo(tx: Write, memo: NewMemo, by: By): Promise<{ id: string; meetingId: string }> {
  const { id } = await tx.insertInto('memo').values({ meeting_id: memo.meetingId, language: memo.language, state: 'draft',
    distribution: memo.distribution, channel: memo.channel, drafted_at: by.now, written_by: by.personId }).returning('id').executeTakeFirstOrThrow()
  await addPassages(tx, id, memo.passages)
  return { id, meetingId: memo.meetingId }
}

export async function saveMemo(tx: Write, { memo, version: seen }: { memo: Memo; version: number }) {
  const version = seen + 1
  const { distribution, channel, contact, showsComparison: shows_comparison } = memo
  await tx.updateTable('memo').set({ distribution, channel, contact, shows_comparison, version }).where('id', '=', memo.id).execute()
  await tx.deleteFrom('memo_sentence').where('memo_id', '=', memo.id).execute()
  await addPassages(tx, memo.id, memo.passages)
  return { id: memo.id, meetingId: memo.meetingId, version }
}

type NewIssue = { memoId: string; version: number; number: number; address: string; reason: string; basis: MemoBasis; content: MemoContent }

export async function saveIssue(tx: Write, issue: NewIssue, by: By): Promise<void> {
  const bytes = Buffer.from(canonical(issue.content))
  await tx.insertInto('memo_publication').values({ memo_id: issue.memoId, number: issue.number, address: issue.address, reason: issue.reason,
    basis: JSON.stringify(issue.basis), content: JSON.stringify(issue.content), bytes, sha256: sha256Of(bytes), published_at: by.now,
    published_by: by.personId }).execute()
  await tx.updateTable('memo').set({ state: 'published', version: issue.version + 1 }).where('id', '=', issue.memoId).execute()
}

/** What the pages of a meeting's memos are made of. */
export type Published = { memos: Issue[][]; withdrawals: Withdrawal[]; minutes: MinutesStatus; guard: Guard }

const wasWithdrawn = ({ withdrawals }: Published, issue: Issue | undefined): boolean => issue === undefined
  || withdrawalOf(withdrawals, { meetingId: issue.content.meeting.id, memoId: issue.memoId }, issue.number) !== null

/**
 * A meeting's memos as they are to be stored: the last issue of each at the memo's address, each issue at its own. All languages
 * at once, because each page links to the others.
 */
export async function prepareIssues(db: Read, published: Published): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  for (const issues of published.memos) {
    const last = issues.at(-1)
    if (last === undefined || wasWithdrawn(published, last)) continue
    const prepare = async (path: string, { number, publishedAt }: Issue, isInForce: boolean) => {
      const { document, page } = pageOf(issues, number + 1, published, isInForce, await findStoredLook(db, publishedAt))
      prepared.push(await prepareDocument(db, { address: `/${document.language}${path}`, document, page, from: publishedAt }))
    }
    await prepare(last.address, last, true)
    for (const issue of issues.filter((one) => !wasWithdrawn(published, one))) await prepare(earlierAddress(last.address, issue.number + 1), issue, false)
  }
  return prepared
}

function pageOf(
  issues: Issue[], count: number, published: Published, isInForce: boolean, look: StoredLook | null,
): { document: Document; page: Buffer } {
  const { memos, minutes, guard } = published
  const [shown, last] = [issues[count - 1], issues.at(-1)]
  if (shown === undefined || last === undefined) throw new Error('A memo has no issue to publish.')
  const { language } = shown.content
  const dayOf = (issue: Issue) => dayIn(issue.publishedAt)
  // What became confidential after it was published is taken out of every earlier version too.
  const isGone = count < issues.length && isWithheld(shown.content, guard)
  const document = isGone ? withheldDocument(shown.content) : issuedMemo(issues, count, minutes)
  return { document, page: publishedDocument({
    document, look: frameLook(look, language), title: document.title, path: isInForce ? last.address : earlierAddress(last.address, count),
    // A memo in another language is a text of its own, which may not be there or have fewer versions.
    languages: memos.filter((one) => one.length >= (isInForce ? 1 : count) && !wasWithdrawn(published, isInForce ? one.at(-1) : one[count - 1]))
      .flatMap((one) => one[0]?.content.language ?? []),
    versions: {
      title: words.versions[language],
      links: issues.map((one) => ({ href: `/${language}${earlierAddress(last.address, one.number + 1)}`,
        label: fill(words.version[language], { number: one.number + 1, day: writtenDay(dayOf(one), language) }) })),
      inForce: count === issues.length ? null : { href: `/${language}${last.address}`, label: words.inForce[language] },
    },
  }) }
}
