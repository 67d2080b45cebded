// Looks up what is to leave as it stands, what is held back of it, its timer, and what a rehearsal has made ready to leave.
import { sql } from 'kysely'
import { listItems } from '../agenda/reads.ts'
import { findBody } from '../body/reads.ts'
import { effectiveLevel, levelWords } from '../matter/matter.ts'
import { acceptsItems } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { hasLeft } from '../memo/memo.ts'
import { findMemo, listIssues, loadGuard, loadMemoRecord } from '../memo/reads.ts'
import { publish } from '../memo/rules.ts'
import { isFrozen } from '../minutes/minutes.ts'
import { findFrozen, findMinutes } from '../minutes/reads.ts'
import type { By, Door } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import { findLastSending, findNext } from '../sending/reads.ts'
import { type SentAgenda, sentBytes } from '../sending/sending.ts'
import type { Enclosed, HeldBack, Leaving, Receiver, Rehearsal, Released, ReleaseKind, Standing, Stored, Timer } from './release.ts'
import type { Prepared } from './rules.ts'

const timers = (db: Read) => db.selectFrom('release_timer as timer').innerJoin('person', 'person.id', 'timer.prepared_by')
  .select(['timer.id', 'timer.kind', 'timer.memo_id as memoId', 'timer.meeting_id as meetingId', 'timer.seen', 'timer.due_at as dueAt',
    'timer.prepared_by as preparedBy', 'person.name as preparer', 'timer.ending'])
// Constraints of the table keep to our kinds and endings.
const asTimer = (row: Omit<Timer, 'kind' | 'ending'> & { kind: string; ending: string | null }): Timer =>
  ({ ...row, kind: row.kind as ReleaseKind, ending: row.ending as Timer['ending'] })

/** The last timer of something, whether it runs or has ended. */
export async function findTimer(db: Read, { kind, meetingId, memoId }: Released): Promise<Timer | null> {
  const row = await timers(db).where('timer.kind', '=', kind).where('timer.meeting_id', '=', meetingId)
    .where(sql<boolean>`timer.memo_id is not distinct from ${memoId}::uuid`).orderBy('timer.id', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : asTimer(row)
}

export const listDueTimers = async (db: Read, now: Temporal.Instant): Promise<Timer[]> =>
  (await timers(db).where('timer.ended_at', 'is', null).where('timer.due_at', '<=', now).orderBy('timer.due_at').orderBy('timer.id').execute()).map(asTimer)

/** What is to leave, as it stands; null when there is no such thing. */
export async function findPrepared(db: Read, released: Released): Promise<Prepared | null> {
  const standing = await (released.kind === 'memo' ? standingMemo(db, released) : released.kind === 'minutes' ? standingMinutes(db, released)
    : standingAgenda(db, released))
  if (standing === null) return null
  const timer = await findTimer(db, released)
  return { ...released, ...standing, timer: timer?.ending === null ? timer : null }
}

type Found = Promise<Pick<Prepared, 'bodyId' | 'seen' | 'isWaiting' | 'isReady'> | null>

async function standingMemo(db: Read, { meetingId, memoId }: Released): Found {
  const memo = memoId === null ? null : await findMemo(db, meetingId, memoId)
  const record = memo === null ? null : await loadMemoRecord(db, meetingId)
  if (memo === null || record === null) return null
  const issues = (await listIssues(db, memo.id)).length
  const state = { bodyId: memo.bodyId, memo, record, guard: await loadGuard(db, meetingId), version: memo.version, issues }
  return { bodyId: memo.bodyId, seen: String(memo.version), isWaiting: memo.state === 'draft', isReady: publish(state).ok }
}

async function standingMinutes(db: Read, { meetingId }: Released): Found {
  const minutes = await findMinutes(db, meetingId)
  if (minutes === null) return null
  const isWaiting = minutes.state !== 'published'
  return { bodyId: minutes.bodyId, seen: String(minutes.version), isWaiting, isReady: isWaiting && isFrozen(minutes) }
}

async function standingAgenda(db: Read, { meetingId }: Released): Found {
  const [meeting, next] = [await findMeeting(db, meetingId), await findNextSending(db, meetingId)]
  if (meeting === null || next === null) return null
  const isWaiting = acceptsItems(meeting) && (next.letter === 'A' || next.changes.length > 0)
  return { bodyId: meeting.bodyId, seen: sha256Of(sentBytes(next)), isWaiting, isReady: isWaiting && next.items.some((item) => !item.isStruck) }
}

/** The agenda as it would be sent now. */
async function findNextSending(db: Read, meetingId: string): Promise<SentAgenda | null> {
  const meeting = await findMeeting(db, meetingId)
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  if (meeting === null || body === null) return null
  return findNext(db, meeting, body, await findLastSending(db, meetingId))
}

/** What of the meeting is held back, and why. */
export async function listHeldBack(db: Read, { kind, meetingId }: Released): Promise<HeldBack[]> {
  const held = (number: string, why: HeldBack['why'], ground = '–', title = ''): HeldBack => ({ number, why, ground: ground || '–', title })
  if (kind === 'agenda') {
    const next = await findNextSending(db, meetingId)
    return next?.items.filter((item) => item.level === 'confidential').map((item) => held(item.number, 'confidential', item.ground)) ?? []
  }
  const grounds = new Map((await listItems(db, meetingId)).map((item) => [item.id, item.ground]))
  if (kind === 'memo') {
    return (await loadMemoRecord(db, meetingId))?.items.filter((item) => item.isConfidential || hasLeft(item))
      .map((item) => held(item.number, item.isConfidential ? 'confidential' : 'left', grounds.get(item.id))) ?? []
  }
  const items = (await findFrozen(db, meetingId))?.record.items ?? []
  const cited = items.flatMap((item) => item.papers.map((paper) => paper.paperId))
  const papers = cited.length === 0 ? [] : await db.selectFrom('paper').select(['id', 'level']).where('id', 'in', cited).execute()
  const levels = new Map(papers.map((one) => [one.id, one.level]))
  return items.flatMap((item) => item.level === 'confidential' ? [held(item.number, 'confidential', item.ground)]
    : item.papers.filter((paper) => levels.get(paper.paperId) !== 'public').map((paper) => held(item.number, 'paper', '', paper.title)))
}

/** The files behind the link of an agenda, each with the level by which people see it. */
export async function listEnclosed(db: Read, { kind, meetingId }: Released): Promise<Enclosed[]> {
  const next = kind === 'agenda' ? await findNextSending(db, meetingId) : null
  return next?.items.flatMap((item) => item.papers.map((paper) => ({ number: item.number, title: paper.title, fileName: paper.fileName,
    level: levelWords[item.level === 'confidential' ? 'confidential' : effectiveLevel(paper.level)], sha256: paper.sha256 }))) ?? []
}

/** Tries a release out at the moment of `by`: the act with all that follows, taken back. */
export type Rehearse = (door: Door, by: By, what: Released & Standing) => Promise<Rehearsal>

// Rows that this very transaction has made.
const madeHere = sql<boolean>`xmin = pg_current_xact_id()::xid`

/** Everything that the transaction has made ready to leave. */
export async function readLeaving(tx: Read): Promise<Leaving> {
  const { rows: stored } = await sql<Stored>`select address, media_type as "mediaType", octet_length(bytes) as size, sha256 from platform_publication
    where ${madeHere} order by address`.execute(tx)
  const { rows: receivers } = await sql<Receiver>`select to_name as name, to_address as address, language, subject, calendar is not null as "hasCalendar"
    from platform_outbox where ${madeHere} order by language, to_name, to_address`.execute(tx)
  const { rows: systems } = await sql<{ address: string }>`select address from webhook
    where id in (select webhook_id from webhook_delivery where ${madeHere}) order by address`.execute(tx)
  const { rows: objects } = await sql<{ type: string; count: number }>`select type, count(*)::int as count from oparl_object where ${madeHere}
    group by type order by type`.execute(tx)
  return { stored, receivers, systems: systems.map((one) => one.address), objects }
}
