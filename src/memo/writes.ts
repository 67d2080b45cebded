// Changes memos and stores what was published of them.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Language } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import type { MemoBasis, MemoContent, Passage } from './memo.ts'

async function addPassages(tx: Write, memoId: string, passages: Passage[]): Promise<void> {
  if (passages.length === 0) return
  await tx.insertInto('memo_sentence').values(passages.map((passage, position) => ({ memo_id: memoId, position, part: passage.part,
    item_id: passage.itemId, commitment_id: passage.commitmentId, text: passage.text }))).execute()
}

type NewMemo = { meetingId: string; language: Language; passages: Passage[]; distribution: string; channel: string }

export async function addMemo(tx: Write, memo: NewMemo, by: By): Promise<{ id: string; meetingId: string }> {
  const { id } = await tx.insertInto('memo').values({ meeting_id: memo.meetingId, language: memo.language, state: 'draft',
    distribution: memo.distribution, channel: memo.channel, drafted_at: by.now, written_by: by.personId }).returning('id').executeTakeFirstOrThrow()
  await addPassages(tx, id, memo.passages)
  return { id, meetingId: memo.meetingId }
}

type Editing = { id: string; meetingId: string; version: number; distribution: string; channel: string; contact: string; passages: Passage[] }

export async function saveMemo(tx: Write, edited: Editing) {
  const version = edited.version + 1
  await tx.updateTable('memo').set({ distribution: edited.distribution, channel: edited.channel, contact: edited.contact, version })
    .where('id', '=', edited.id).execute()
  await tx.deleteFrom('memo_sentence').where('memo_id', '=', edited.id).execute()
  await addPassages(tx, edited.id, edited.passages)
  return { id: edited.id, meetingId: edited.meetingId, version }
}

type NewIssue = { memoId: string; version: number; number: number; address: string; reason: string; basis: MemoBasis; content: MemoContent }

export async function saveIssue(tx: Write, issue: NewIssue, by: By): Promise<void> {
  const bytes = Buffer.from(canonical(issue.content))
  await tx.insertInto('memo_publication').values({ memo_id: issue.memoId, number: issue.number, address: issue.address, reason: issue.reason,
    basis: JSON.stringify(issue.basis), content: JSON.stringify(issue.content), bytes, sha256: sha256Of(bytes), published_at: by.now,
    published_by: by.personId }).execute()
  await tx.updateTable('memo').set({ state: 'published', version: issue.version + 1 }).where('id', '=', issue.memoId).execute()
}
