// Looks up what feeds tell: the published memos and minutes that changed last, of each body and language.
import { sql } from 'kysely'
import { publicTitleOf } from '../agenda/agenda.ts'
import { listBodies } from '../body/reads.ts'
import type { Level } from '../matter/matter.ts'
import { memoDocument } from '../memo/document.ts'
import type { MemoContent } from '../memo/memo.ts'
import { findMinutesStatus, listIssues } from '../memo/reads.ts'
import { listCorrections } from '../minutes/reads.ts'
import { documentWords } from '../minutes/text.ts'
import type { Read } from '../platform/database.ts'
import { type Day, dayIn, writtenDay } from '../platform/kit/day.ts'
import { blocksHtml } from '../platform/kit/document-html.ts'
import { beginningOf } from '../platform/kit/document-text.ts'
import { fill, type Language, languages, spoken, type Texts, type Words } from '../platform/kit/language.ts'
import { uuidOf } from '../platform/kit/ids-of.ts'
import type { Block } from '../platform/kit/document.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { sha256Of } from '../platform/publication.ts'
import { findProgramme } from '../programme/reads.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { type Withdrawal, withdrawalOf, withdrawnText } from '../withdrawal/withdrawal.ts'
import { type Entry, entriesMax, entriesOf, type Feed, type FeedPlace, feedKinds, kindWords } from './feed.ts'
import { words } from './text.ts'

type MemoRow = { memoId: string; meetingId: string; bodySlug: string; language: Language; address: string; number: number; content: MemoContent
  publishedAt: Temporal.Instant; updatedAt: Temporal.Instant }

/** The memos that changed last, so many of each body and language as a feed tells. */
async function listMemoEntries(db: Read, withdrawals: Withdrawal[]): Promise<Entry[]> {
  const { rows } = await sql<MemoRow>`
    with issue as (select memo_id, min(published_at) as first_at, max(published_at) as last_at, max(number) as number
        from memo_publication group by memo_id),
      ranked as (select issue.*, memo.meeting_id, memo.language, body.slug,
          row_number() over (partition by body.id, memo.language order by last_at desc, memo_id) as place
        from issue join memo on memo.id = issue.memo_id join meeting on meeting.id = memo.meeting_id join body on body.id = meeting.body_id)
    select ranked.memo_id as "memoId", ranked.meeting_id as "meetingId", slug as "bodySlug", language, address, ranked.number, content,
      first_at as "publishedAt", last_at as "updatedAt"
    from ranked join memo_publication last on last.memo_id = ranked.memo_id and last.number = ranked.number
    where place <= ${entriesMax}`.execute(db)
  return Promise.all(rows.map((row) => memoEntry(db, row, withdrawals)))
}

/** A withdrawn document is told of by the day and the reason alone. */
function goneOf(
  withdrawals: Withdrawal[], document: { meetingId: string; memoId: string | null }, issue: number, language: Language,
): Entry['withdrawn'] {
  const found = withdrawalOf(withdrawals, document, issue)
  return found === null ? null : { at: found.at, why: withdrawnText(found.why, language) }
}

async function memoEntry(db: Read, row: MemoRow, withdrawals: Withdrawal[]): Promise<Entry> {
  const corrections = row.number === 0 ? [] : (await listIssues(db, row.memoId)).slice(1)
  const document = memoDocument(row.content, { minutes: await findMinutesStatus(db, row.meetingId), publishedOn: dayIn(row.updatedAt),
    corrections: corrections.map((one) => ({ number: one.number, on: dayIn(one.publishedAt), reason: one.reason })) })
  return { id: `urn:uuid:${row.memoId}`, kind: 'memo', bodySlug: row.bodySlug, address: `/${row.language}${row.address}`, language: row.language,
    title: document.title, summary: beginningOf(document, 300), html: blocksHtml(document.blocks, ownAddress),
    publishedAt: row.publishedAt, updatedAt: row.updatedAt, withdrawn: goneOf(withdrawals, row, row.number, row.language) }
}

type FrozenItem = { number: string; title: Texts; publicTitle: Texts; level: Level }
type MinutesRow = { meetingId: string; bodySlug: string; body: Words; meetingNumber: number; onDay: Day; address: string; number: number
  items: FrozenItem[] | null; publishedAt: Temporal.Instant; updatedAt: Temporal.Instant }

/** The minutes that changed last; of what was frozen only the matters' titles are asked for. */
async function listMinutesEntries(db: Read, withdrawals: Withdrawal[]): Promise<Entry[]> {
  const { rows } = await sql<MinutesRow>`
    with issue as (select meeting_id, min(published_at) as first_at, max(published_at) as last_at, max(number) as number, max(address) as address
        from minutes_publication group by meeting_id),
      ranked as (select issue.*, meeting.number as meeting_number, meeting.on_day, body.slug, body.name,
          row_number() over (partition by body.id order by last_at desc, meeting_id) as place
        from issue join meeting on meeting.id = issue.meeting_id join body on body.id = meeting.body_id)
    select ranked.meeting_id as "meetingId", slug as "bodySlug", name as body, meeting_number as "meetingNumber", on_day as "onDay", address,
      ranked.number, first_at as "publishedAt", last_at as "updatedAt",
      (select jsonb_agg(jsonb_build_object('number', item->'number', 'title', item->'title', 'publicTitle', item->'publicTitle', 'level', item->'level'))
        from jsonb_array_elements(frozen.content->'items') item where item->>'kind' = 'matter') as items
    from ranked join minutes_frozen frozen on frozen.meeting_id = ranked.meeting_id where place <= ${entriesMax}`.execute(db)
  return (await Promise.all(rows.map(async (row) => {
    const reasons = row.number === 0 ? [] : (await listCorrections(db, row.meetingId)).filter((one) => one.number !== null && one.itemId === null)
    const corrections = reasons.map((one) => ({ number: one.number ?? 0, reason: one.reason }))
    return languages.map((language) => minutesEntry(row,
      goneOf(withdrawals, { meetingId: row.meetingId, memoId: null }, row.number, language), corrections, language))
  }))).flat()
}

function minutesEntry(
  row: MinutesRow, withdrawn: Entry['withdrawn'], corrections: { number: number; reason: string }[], language: Language,
): Entry {
  const summary = fill(words.minutesSummary[language], { day: writtenDay(row.onDay, language) })
  const titles = (row.items ?? []).flatMap((item) => {
    const title = spoken(item.level === 'confidential' ? publicTitleOf({ ...item, title: {} }) : item.title, language)
    return title === null ? [] : [[{ text: `${item.number} ` }, { text: title.text, ...title.language === language ? {} : { language: title.language } }]]
  })
  const blocks: Block[] = [
    ...corrections.map((one): Block => ({ kind: 'notice', tone: 'corrected', text: fill(words.corrected[language], one) })),
    { kind: 'paragraph', text: summary }, { kind: 'list', ordered: false, items: titles },
  ]
  return { id: `urn:uuid:${uuidOf(sha256Of(`minutes ${row.meetingId} ${language}`))}`, kind: 'minutes', bodySlug: row.bodySlug,
    address: `/${language}${row.address}`, language, summary, html: blocksHtml(blocks, ownAddress),
    title: `${words.minutes[language]}: ${fill(documentWords.title[language], { body: row.body[language], number: row.meetingNumber })}`,
    publishedAt: row.publishedAt, updatedAt: row.updatedAt, withdrawn }
}

/** All feeds there are: of every body and of all together, of each kind, in each language. */
export async function listFeeds(db: Read): Promise<Feed[]> {
  const [programme, bodies] = [await findProgramme(db), await listBodies(db)]
  if (programme === null) return []
  const withdrawals = await listWithdrawals(db)
  const entries = [...await listMemoEntries(db, withdrawals), ...await listMinutesEntries(db, withdrawals)]
  const groups = [{ slug: null, id: programme.id, name: programme.shortName }, ...bodies]
  const began = await db.selectFrom('programme').select('created_at as at').where('id', '=', programme.id).executeTakeFirstOrThrow()
  return groups.flatMap((group) => feedKinds.flatMap((kind) => languages.map((language): Feed => {
    const place: FeedPlace = { slug: group.slug, kind, language }
    return { ...place, id: uuidOf(sha256Of(`feed ${group.id} ${kind} ${language}`)), author: programme.organisation[language], since: began.at,
      title: fill(words.title[language], { of: group.name[language], kind: kindWords[kind][language] }), entries: entriesOf(entries, place) }
  })))
}
