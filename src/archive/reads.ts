// Looks up what is published.
import { type RawBuilder, sql } from 'kysely'
import { findFrozen, findMinutes, listCorrections } from '../minutes/reads.ts'
import { findLatestPrinted } from '../seal/reads.ts'
import type { Read } from '../platform/database.ts'
import { dayIn } from '../platform/kit/day.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { withdrawalOf } from '../withdrawal/withdrawal.ts'
import { type Handling, listedMost, type Published, type PublishedMeeting, type Publishing, type Sought } from './archive.ts'
import type { PublishedMinutes } from './issued.ts'

type Row = { meetingId: string; bodySlug: string; body: PublishedMeeting['body']; number: number; onDay: string }

/**
 * A meeting of which something was published; in a language, where one is given. Minutes are there in every language. Each meeting is asked
 * about by itself, not all publications first.
 */
const isPublished = (language: Language | null = null) => sql<boolean>`((select true from minutes_publication issue where issue.meeting_id = meeting.id limit 1)
  or (select true from memo join memo_publication issue on issue.memo_id = memo.id where memo.meeting_id = meeting.id
    and memo.language = coalesce(${language}, memo.language) limit 1))`

/** Bodies of which something was published. */
export const listPublishing = (db: Read): Promise<Publishing[]> => db.selectFrom('body').select(['slug', 'name'])
  .where(sql<boolean>`exists (select from meeting where meeting.body_id = body.id and ${isPublished()})`).orderBy('slug').execute()

/** Years of meetings of which something was published, the newest first: a year is asked about until one meeting is found. */
export const listYears = async (db: Read): Promise<string[]> => (await sql<{ year: string }>`
  select year::text from generate_series((select extract(year from min(on_day))::int from meeting),
    (select extract(year from max(on_day))::int from meeting)) year
  where exists (select from meeting where meeting.on_day between make_date(year, 1, 1) and make_date(year, 12, 31) and ${isPublished()})
  order by year desc`.execute(db)).rows.map((one) => one.year)

/** A page of the meetings with something published within the limits, the newest first, and whether there are more; after the last page, the first. */
export async function listSought(db: Read, sought: Sought, page: number): Promise<{ ids: string[]; isMore: boolean; page: number }> {
  const { bodySlug, year, language, matterId } = sought
  const { rows } = await sql<{ id: string }>`select meeting.id from meeting
    where ${isPublished(language)}
      and (${bodySlug}::text is null or meeting.body_id in (select body.id from body where body.slug = ${bodySlug}))
      and (${year}::int is null or meeting.on_day between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31))
      and (${matterId}::uuid is null or meeting.id in (select "meetingId" from (${handlingsOf(matterId)}) handled))
    order by meeting.on_day desc, meeting.number desc limit ${listedMost + 1} offset ${(page - 1) * listedMost}`.execute(db)
  return rows.length === 0 && page > 1 ? listSought(db, sought, 1) : { ids: rows.slice(0, listedMost).map((one) => one.id),
    isMore: rows.length > listedMost, page }
}

/** The newest meetings with something published. Each way of publishing is looked through from its newest end. */
export async function listNewest(db: Read, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (
      (select meeting.id, on_day, number from meeting where exists (select from minutes_publication issue where issue.meeting_id = meeting.id)
        order by on_day desc, number desc limit ${most})
      union (select meeting.id, on_day, number from meeting where exists (select from memo join memo_publication issue on issue.memo_id = memo.id
        where memo.meeting_id = meeting.id) order by on_day desc, number desc limit ${most})) newest
    order by on_day desc, number desc limit ${most}`.execute(db)
  return rows.map((one) => one.id)
}

const goneFrom = (found: ReturnType<typeof withdrawalOf>) => found === null ? null : { on: dayIn(found.at), why: found.why }

/** Meetings with something published, newest first: all, or those of some ids. */
export async function listPublished(db: Read, meetingIds?: string[]): Promise<PublishedMeeting[]> {
  const among = meetingIds === undefined ? sql<boolean>`true` : sql<boolean>`meeting.id = any(${meetingIds}::uuid[])`
  const memos = await db.selectFrom('memo_publication as issue').innerJoin('memo', 'memo.id', 'issue.memo_id')
    .innerJoin('meeting', 'meeting.id', 'memo.meeting_id')
    .innerJoin('body', 'body.id', 'meeting.body_id').select(['meeting.id as meetingId', 'body.slug as bodySlug', 'body.name as body', 'meeting.number',
      'meeting.on_day as onDay', 'memo.language', 'memo.id as memoId', 'issue.address', 'issue.number as issue',
        'issue.published_at as at']).where(among).orderBy('issue.number').execute()
  const minutes = await db.selectFrom('minutes_publication as issue').innerJoin('meeting', 'meeting.id', 'issue.meeting_id')
    .innerJoin('body', 'body.id', 'meeting.body_id').select(['meeting.id as meetingId', 'body.slug as bodySlug', 'body.name as body', 'meeting.number',
      'meeting.on_day as onDay', 'issue.address', 'issue.number as issue', 'issue.published_at as at']).where(among).orderBy('issue.number').execute()
  const withdrawals = await listWithdrawals(db)
  const goneOf = (meetingId: string, memoId: string | null, issue: number) => goneFrom(withdrawalOf(withdrawals, { meetingId, memoId }, issue))
  const meetings = new Map<string, PublishedMeeting>()
  const of = ({ meetingId, bodySlug, body, number, onDay }: Row): PublishedMeeting => {
    const known = meetings.get(meetingId) ?? { id: meetingId, bodySlug, body, number, onDay, documents: [] }
    meetings.set(meetingId, known)
    return known
  }
  for (const row of memos) {
    const { documents } = of(row)
    const first = documents.find((one) => one.kind === 'memo' && one.language === row.language)
    if (first === undefined) documents.push({ kind: 'memo', address: row.address, language: row.language, publishedOn: dayIn(row.at), correctedOn: null,
      withdrawn: goneOf(row.meetingId, row.memoId, row.issue) })
    else Object.assign(first, { correctedOn: dayIn(row.at), withdrawn: goneOf(row.meetingId, row.memoId, row.issue) })
  }
  const lists = new Set(await listStored(db, minutes.flatMap((one) => languages.map((language) => `/${language}${listOf(one.address)}`))))
  for (const row of minutes) {
    const decisions = listOf(row.address)
    const known = of(row).documents.filter((one) => one.kind === 'minutes')
    for (const one of known) Object.assign(one, { correctedOn: dayIn(row.at), withdrawn: goneOf(row.meetingId, null, row.issue) })
    if (known.length === 0) of(row).documents.push(...languages.map((language): Published =>
      ({ kind: 'minutes', address: row.address, language, publishedOn: dayIn(row.at), correctedOn: null,
        withdrawn: goneOf(row.meetingId, null, row.issue), ...lists.has(`/${language}${decisions}`) ? { decisions } : {} })))
  }
  return [...meetings.values()].sort((one, other) => other.onDay.localeCompare(one.onDay) || other.number - one.number)
}

/** Where the list of decisions is, beside the minutes at an address. */
const listOf = (minutes: string): string => minutes.replace(/minutes$/, 'decisions')

const listStored = async (db: Read, addresses: string[]): Promise<string[]> => (await db.selectFrom('platform_publication').select('address').distinct()
  .where(sql<boolean>`address = any(${addresses})`).execute()).map((one) => one.address)

/** Handlings of matters in minutes that are published now, of some items; of confidential ones nothing is told. */
const handlings = (which: RawBuilder<boolean>) => sql<Handling>`
  select item.matter_id as "matterId", frozen.meeting_id as "meetingId", item.id as "itemId", one->>'number' as number, one->'title' as title,
    one->>'outcome' as outcome
  from minutes_frozen frozen join meeting on meeting.id = frozen.meeting_id, jsonb_array_elements(frozen.content->'items') one
    join agenda_item item on item.id = (one->>'id')::uuid
  where one->>'kind' = 'matter' and one->>'level' <> 'confidential' and item.level is distinct from 'confidential' and item.matter_id is not null
    and exists (select from minutes_publication issue where issue.meeting_id = meeting.id)
    and not exists (select from withdrawal gone where gone.meeting_id = meeting.id and gone.memo_id is null
      and gone.issue >= (select max(number) from minutes_publication issue where issue.meeting_id = meeting.id))
    and ${which}
  order by meeting.on_day desc, meeting.number desc, (one->>'number')`

const handlingsOf = (matterId: string | null) => handlings(sql`item.matter_id = ${matterId}::uuid
  and frozen.meeting_id in (select here.meeting_id from agenda_item here where here.matter_id = ${matterId}::uuid)`)

/** What was handled in the published minutes of some meetings. */
export const listHandlings = async (db: Read, meetingIds: string[]): Promise<Handling[]> =>
  (await handlings(sql`frozen.meeting_id = any(${meetingIds}::uuid[])`).execute(db)).rows

/** Meetings of which something has been published, withdrawn since or not. */
export const listMeetingIds = async (db: Read): Promise<string[]> => (await db.selectFrom('minutes_publication').select('meeting_id as id')
  .union(db.selectFrom('memo_publication as issue').innerJoin('memo', 'memo.id', 'issue.memo_id').select('memo.meeting_id as id'))
  .execute()).map((one) => one.id)

/** Published papers that are not public any more: by their own level, by an item's, or withdrawn themselves. */
export const listPapersToWithdraw = (db: Read): Promise<{ meetingId: string; address: string }[]> =>
  db.selectFrom('minutes_published_paper as published').innerJoin('paper', 'paper.id', 'published.paper_id')
    .select(['published.meeting_id as meetingId', 'published.address'])
    .where(sql<boolean>`(paper.level is distinct from 'public'
      or exists (select from withdrawal gone where gone.meeting_id = published.meeting_id and gone.memo_id is null
        and gone.issue >= (select max(number) from minutes_publication issue where issue.meeting_id = published.meeting_id))
      or exists (select from paper_withdrawal gone where gone.paper_id = published.paper_id and gone.number = published.number)
      or exists (select from agenda_item item where (item.id = paper.item_id or item.matter_id = paper.matter_id
        or exists (select from agenda_item_paper here where here.item_id = item.id and here.paper_id = paper.id)) and item.level = 'confidential'))`)
    .where(sql<boolean>`exists (select from platform_publication publication where publication.address = published.address
      and not exists (select from platform_publication_withdrawal gone where gone.address = publication.address
        and gone.version >= publication.version))`).execute()

/** Everything the pages of published minutes are made of; null while they are not published. */
export async function findPublishedMinutes(db: Read, meetingId: string): Promise<PublishedMinutes | null> {
  const [minutes, frozen] = [await findMinutes(db, meetingId), await findFrozen(db, meetingId)]
  const issues = await db.selectFrom('minutes_publication').select(['number', 'address', 'published_at as publishedAt'])
    .where('meeting_id', '=', meetingId).orderBy('number').execute()
  if (minutes === null || frozen === null || issues.length === 0) return null
  const withdrawals = await listWithdrawals(db, meetingId)
  const wasWithdrawn = (issue: number) => withdrawalOf(withdrawals, { meetingId, memoId: null }, issue) !== null
  if (wasWithdrawn(issues.at(-1)?.number ?? 0)) return null
  const printed = await Promise.all(issues.map(async (one) => ({ ...one, isWithdrawn: wasWithdrawn(one.number), seal: await findLatestPrinted(db,
    one.publishedAt) })))
  const papers = await db.selectFrom('minutes_published_paper as paper').innerJoin('platform_publication as file', 'file.address', 'paper.address')
    .select(['paper.paper_id as paperId', 'paper.address', sql<Temporal.Instant>`min(file.published_at)`.as('since')])
    .where('paper.meeting_id', '=', meetingId).groupBy(['paper.paper_id', 'paper.address'])
    // The newest of its versions is there to be read.
    .having(sql<boolean>`max(file.version) > coalesce((select max(gone.version) from platform_publication_withdrawal gone
      where gone.address = paper.address), 0)`).execute()
  return { ...frozen, minutes, issues: printed, papers, corrections: await listCorrections(db, meetingId) }
}

/** The meeting whose minutes are published at an address without a language, and which of their publications is there. */
export async function findPublishedAt(db: Read, address: string): Promise<{ meetingId: string; index: number; isInForce: boolean } | null> {
  const [, whole = address, version] = /^(.*)\/versions\/(\d{1,6})$/.exec(address) ?? []
  const issues = await db.selectFrom('minutes_publication').select(['meeting_id as meetingId', 'number']).where('address', '=',
    whole).orderBy('number').execute()
  const index = version === undefined ? issues.length - 1 : Number(version) - 1
  const meetingId = issues[index]?.meetingId
  const isGone = meetingId !== undefined
    && withdrawalOf(await listWithdrawals(db, meetingId), { meetingId, memoId: null }, issues[index]?.number ?? 0) !== null
  return meetingId === undefined || isGone ? null : { meetingId, index, isInForce: version === undefined }
}
