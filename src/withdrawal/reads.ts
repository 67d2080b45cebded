// Looks up what is published of a meeting and what of it was withdrawn.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Language } from '../platform/kit/language.ts'
import { type PublishedDocument, type Withdrawal, withdrawalOf } from './withdrawal.ts'

/** Every withdrawal, or those of a meeting, in the order in which they were made. */
export const listWithdrawals = async (db: Read, meetingId?: string): Promise<Withdrawal[]> => {
  const query = db.selectFrom('withdrawal').select(['meeting_id as meetingId', 'memo_id as memoId', 'issue', 'why', 'withdrawn_at as at']).orderBy('id')
  return (meetingId === undefined ? query : query.where('meeting_id', '=', meetingId)).execute()
}

/** The last issue of each document that a meeting has published. */
export async function listPublishedDocuments(db: Read, meetingId: string): Promise<PublishedDocument[]> {
  const withdrawals = await listWithdrawals(db, meetingId)
  const { rows } = await sql<{ kind: 'memo' | 'minutes'; bodyId: string; memoId: string | null; language: Language | null; address: string; issue: number }>`
    select 'memo' as kind, meeting.body_id as "bodyId", memo.id as "memoId", memo.language, max(issue.address) as address, max(issue.number) as issue
      from memo_publication issue join memo on memo.id = issue.memo_id join meeting on meeting.id = memo.meeting_id
      where meeting.id = ${meetingId} group by meeting.id, memo.id
    union all select 'minutes', meeting.body_id, null, null, max(issue.address), max(issue.number)
      from minutes_publication issue join meeting on meeting.id = issue.meeting_id where meeting.id = ${meetingId} group by meeting.id
    order by 1, 4`.execute(db)
  return rows.map((row) => ({ ...row, meetingId, withdrawn: withdrawalOf(withdrawals, { meetingId, memoId: row.memoId }, row.issue) }))
}

/** Everything stored under a document: its pages, its versions, and with minutes the papers that they cite. */
export async function listAddresses(db: Read, document: PublishedDocument): Promise<string[]> {
  // With the minutes goes their list of decisions, which stands beside them.
  const documents = document.kind === 'minutes' ? [document.address, document.address.replace(/minutes$/, 'decisions')] : [document.address]
  const roots = (document.language === null ? ['fi', 'sv', 'en'] : [document.language]).flatMap((language) => documents.map((one) => `/${language}${one}`))
  const { rows } = await sql<{ address: string }>`select distinct address from platform_publication
    where address = any(${roots}) or exists (select from unnest(${roots}::text[]) root where starts_with(address,
      root || '/versions/') or starts_with(address, root || '.'))
    or (${document.kind} = 'minutes' and address in (select address from minutes_published_paper where meeting_id = ${document.meetingId}))`.execute(db)
  return rows.map((row) => row.address)
}
