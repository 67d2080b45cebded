// Looks up a memo as it would be published, who would be told, and its timer.
import { findBody } from '../body/reads.ts'
import { readersOf } from '../distribution/distribution.ts'
import { listReceivers } from '../distribution/reads.ts'
import { hasLeft } from '../memo/memo.ts'
import { findMemo, listIssues, listMemos, loadGuard, loadMemoRecord } from '../memo/reads.ts'
import type { Read } from '../platform/database.ts'
import { listItems } from '../agenda/reads.ts'
import { listWebhooks } from '../webhook/reads.ts'
import type { HeldBack, Receiver, Timer } from './release.ts'
import type { Prepared } from './rules.ts'

const timers = (db: Read) => db.selectFrom('release_timer as timer').innerJoin('memo', 'memo.id', 'timer.memo_id').innerJoin('person', 'person.id',
  'timer.prepared_by')
  .select(['timer.id', 'timer.memo_id as memoId', 'memo.meeting_id as meetingId', 'timer.memo_version as version', 'timer.due_at as dueAt',
    'timer.prepared_by as preparedBy', 'person.name as preparer', 'timer.ending'])

/** The last timer of a memo, whether it runs or has ended. */
export const findTimer = async (db: Read, memoId: string): Promise<Timer | null> =>
  await timers(db).where('timer.memo_id', '=', memoId).orderBy('timer.id', 'desc').limit(1).executeTakeFirst() ?? null

export const listDueTimers = (db: Read, now: Temporal.Instant): Promise<Timer[]> =>
  timers(db).where('timer.ended_at', 'is', null).where('timer.due_at', '<=', now).orderBy('timer.due_at').orderBy('timer.id').execute()

export async function findPrepared(db: Read, meetingId: string, memoId: string): Promise<Prepared | null> {
  const memo = await findMemo(db, meetingId, memoId)
  const record = memo === null ? null : await loadMemoRecord(db, meetingId)
  if (memo === null || record === null) return null
  const timer = await findTimer(db, memoId)
  return { bodyId: memo.bodyId, memo, record, guard: await loadGuard(db, meetingId), version: memo.version, issues: (await listIssues(db, memoId)).length,
    timer: timer?.ending === null ? timer : null }
}

/** Who would get the memo, which systems would be told, and what of the meeting is held back from it. */
export async function findDryRun(db: Read, { memo, record }: Prepared): Promise<{ receivers: Receiver[]; systems: number; held: HeldBack[] }> {
  const body = await findBody(db, memo.bodyId)
  const known = (await listMemos(db, memo.meetingId)).map((one) => one.language)
  const receivers = body === null ? [] : readersOf(await listReceivers(db, body.id, 'memo'), memo.language, body.language, known)
  const grounds = new Map((await listItems(db, memo.meetingId)).map((item) => [item.id, item.ground]))
  const held = record.items.filter((item) => item.isConfidential || hasLeft(item)).map((item): HeldBack =>
    ({ number: item.number, why: item.isConfidential ? 'confidential' : 'left', ground: grounds.get(item.id) || '–' }))
  return { receivers, systems: (await listWebhooks(db)).length, held }
}
