// Looks up what is published of a meeting, and the objects that are stored of it.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { findPublishedMinutes } from '../archive/reads.ts'
import { issuedRecord } from '../archive/issued.ts'
import { findBody, listBodies, listPeriods } from '../body/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { listIssues, listMemos } from '../memo/reads.ts'
import type { Read } from '../platform/database.ts'
import { dayIn } from '../platform/kit/day.ts'
import { findPublication } from '../platform/publication.ts'
import { findProgramme } from '../programme/reads.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { withdrawalOf } from '../withdrawal/withdrawal.ts'
import type { NamedPerson, PublicMeeting, PublicPaper, PublicProgramme } from './objects.ts'
import type { OparlType, Stored } from './oparl.ts'

export async function findPublicProgramme(db: Read): Promise<PublicProgramme | null> {
  const programme = await findProgramme(db)
  return programme === null ? null
    : { ...programme, people: await listNamedPeople(db), bodies: await Promise.all((await listBodies(db)).map(async (body) => ({ ...body,
      periods: await listPeriods(db, body.id) }))) }
}

/** Everybody whom minutes that are published now name as present. */
const listNamedPeople = async (db: Read): Promise<NamedPerson[]> => (await sql<NamedPerson>`
  select distinct meeting.body_id as "bodyId", one->>'name' as name, one->>'role' as role, one->>'represents' as represents
  from minutes_frozen frozen join meeting on meeting.id = frozen.meeting_id, jsonb_array_elements(frozen.content->'attendance') one
  where one->>'presence' = 'present' and exists (select from minutes_publication issue where issue.meeting_id = meeting.id)
    and not exists (select from withdrawal gone where gone.meeting_id = meeting.id and gone.memo_id is null
      and gone.issue >= (select max(number) from minutes_publication issue where issue.meeting_id = meeting.id))
  order by 2, 1, 3, 4`.execute(db)).rows

export async function findPublicMeeting(db: Read, meetingId: string): Promise<PublicMeeting | null> {
  const [meeting, programme] = [await findMeeting(db, meetingId), await findProgramme(db)]
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  if (meeting === null || body === null || programme === null) return null
  const withdrawals = await listWithdrawals(db, meetingId)
  const memos = (await Promise.all((await listMemos(db, meetingId)).map((memo) => listIssues(db, memo.id)))).flatMap((issues) => {
    const last = issues.at(-1)
    return last === undefined || withdrawalOf(withdrawals, { meetingId, memoId: last.memoId }, last.number) !== null ? [] : [last]
  })
  return { programmeId: programme.id, body, meeting: { ...meeting, isPlanned: meeting.origin === 'planned' }, memos,
    minutes: await findPublicMinutes(db, meetingId) }
}

/** The minutes as they are published now, with only what anybody may see. */
async function findPublicMinutes(db: Read, meetingId: string): Promise<PublicMeeting['minutes']> {
  const published = await findPublishedMinutes(db, meetingId)
  const last = published?.issues.at(-1)
  if (published === null || last === undefined) return null
  const { record } = issuedRecord(published, published.issues.length - 1, true)
  const papers = await Promise.all(published.papers.map(async ({ paperId, address }): Promise<PublicPaper | null> => {
    const file = await findPublication(db, address)
    return file === null ? null : { id: paperId, address, fileName: file.fileName ?? address.split('/').at(-1) ?? '', mediaType: file.mediaType,
      size: file.bytes.length, sha256: file.sha256, sha512: createHash('sha512').update(file.bytes).digest('hex'), publishedOn: dayIn(file.publishedAt) }
  }))
  return { record, address: last.address, papers: papers.filter((one) => one !== null) }
}

const columns = ['type', 'id', 'created_at as createdAt', 'modified_at as modifiedAt', 'is_deleted as isDeleted', 'content'] as const
// The types and contents were written by `storeObjects`.
const asStored = (row: { type: string; id: string; createdAt: Temporal.Instant; modifiedAt: Temporal.Instant; isDeleted: boolean; content: unknown }): Stored =>
  ({ ...row, type: row.type as OparlType, content: row.content as Stored['content'] })

export async function findObject(db: Read, type: OparlType, id: string): Promise<Stored | null> {
  const row = await db.selectFrom('oparl_object').select(columns).where('type', '=', type).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asStored(row)
}

export type Asked = { page: number; limit: number; createdSince?: Temporal.Instant; createdUntil?: Temporal.Instant; modifiedSince?: Temporal.Instant
  modifiedUntil?: Temporal.Instant }

/** One page of a list in the order in which objects came into being; what is gone is among them for those who ask what has changed. */
export async function listObjects(db: Read, type: OparlType, organization: string | null, asked: Asked): Promise<{ objects: Stored[]; total: number }> {
  let query = db.selectFrom('oparl_object').where('type', '=', type)
  if (asked.modifiedSince === undefined) query = query.where('is_deleted', '=', false)
  if (organization !== null) query = query.where(sql<boolean>`content->'organization' @> to_jsonb(${organization}::text)`)
  // Moments are told to the second, so they are compared to the second: whoever asks with what was told finds the object.
  const shown = (column: 'created_at' | 'modified_at') => sql<Temporal.Instant>`date_trunc('second', ${sql.ref(column)})`
  for (const [column, sign, value] of [['created_at', '>=', asked.createdSince], ['created_at', '<=', asked.createdUntil],
    ['modified_at', '>=', asked.modifiedSince], ['modified_at', '<=', asked.modifiedUntil]] as const) {
    if (value !== undefined) query = query.where(shown(column), sign, value)
  }
  const { total } = await query.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rows = await query.select(columns).orderBy('created_at').orderBy('id').limit(asked.limit).offset((asked.page - 1) * asked.limit).execute()
  return { objects: rows.map(asStored), total: Number(total) }
}

export const listObjectsOfMeeting = async (db: Read, meetingId: string | null): Promise<Stored[]> => (await db.selectFrom('oparl_object').select(columns)
  .where((where) => meetingId === null ? where('meeting_id', 'is', null) : where('meeting_id', '=', meetingId)).execute()).map(asStored)
