// Finds entries by words, and what has been published since the entries were taken.
import { sql } from 'kysely'
import { findPublishedAt, findPublishedMinutes } from '../archive/reads.ts'
import { findIssuedMemo, findIssuedMinutes } from '../document/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { findIssuedAt } from '../memo/reads.ts'
import type { Read } from '../platform/database.ts'
import { isLanguage, type Language } from '../platform/kit/language.ts'
import { type Criteria, type Entry, entriesOf, type Found, hitsAPage, type Kind, kinds, queryOf, type Source, type Taken } from './search.ts'
import { nearest, wordsIn } from './spelling.ts'

const wordsMost = 10
const formsMost = 200
const neighboursMost = 300
// Of very many the newest come first: to weigh them all takes longer than anybody waits.
const weighedMost = 500

/** Every part of the published record in which each word of the query stands, in whatever form. */
export async function find(db: Read, criteria: Criteria): Promise<Found> {
  const asked = [...new Set(wordsIn(criteria.query))].slice(0, wordsMost)
  const understood = await Promise.all(asked.map((word) => formsOf(db, word, criteria.language)))
  const telling = understood.filter((one) => !one.isEmpty)
  const words = telling.length > 0 ? telling : understood
  const instead = words.filter((one) => one.isNear).map(({ asked, forms }) => ({ asked, words: forms }))
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number> // every kind is there
  const missing = words.filter((one) => one.forms.length === 0).map((one) => one.asked)
  if (words.length === 0 || missing.length > 0) return { counts, hits: [], forms: [], instead: [], missing }
  const query = queryOf(words.map((one) => one.forms))
  for (const row of await matching(db, criteria, query).select(({ fn }) => ['kind', fn.countAll<number>().as('count')]).groupBy('kind').execute()) {
    counts[row.kind as Kind] = Number(row.count) // the table holds no other kind
  }
  const exact = queryOf(words.map((one) => one.exact.length > 0 ? one.exact : one.forms))
  return { counts, hits: await listHits(db, criteria, query, exact, counts), forms: words.flatMap((one) => one.forms), instead, missing }
}

type Understood = { asked: string; forms: string[]; exact: string[]; isNear: boolean; isEmpty: boolean }

/** The forms of a word that stand in the entries: its own and its stem's, longer words it begins or is a part of; else the nearest. */
async function formsOf(db: Read, asked: string, language: Language | null): Promise<Understood> {
  const stems = await sql<{ fi: string[] | null; sv: string[] | null; en: string[] | null }>`select ts_lexize('finnish_stem', ${asked}) as fi,
    ts_lexize('swedish_stem', ${asked}) as sv, ts_lexize('english_stem', ${asked}) as en`.execute(db)
  const [{ fi, sv, en } = { fi: null, sv: null, en: null }] = stems.rows
  const known = { fi, sv, en }
  const ofLanguage = language === null ? sql`true` : sql`language = ${language}`
  const sameStem = sql`(language, stem) in (('fi', ${fi?.[0] ?? '-'}), ('sv', ${sv?.[0] ?? '-'}), ('en', ${en?.[0] ?? '-'}))`
  const within = asked.length < 2 ? sql`false` : sql`word like ${asked.length < 4 ? `${asked}%` : `%${asked}%`}`
  const { rows } = await sql<{ word: string; how: number }>`select word, min(case when word = ${asked} or ${sameStem} then 0 else 1 end)::int as how
    from search_word where ${ofLanguage} and (word = ${asked} or ${sameStem} or ${within})
    group by word order by how, sum(entries) desc, word limit ${formsMost}`.execute(db)
  const isEmpty = language === null ? false : known[language]?.length === 0
  if (rows.length > 0) {
    return { asked, forms: rows.map((row) => row.word), exact: rows.filter((row) => row.how === 0).map((row) => row.word), isNear: false, isEmpty }
  }
  const near = await sql<{ word: string }>`select word from search_word where ${ofLanguage}
    order by word <-> ${asked} limit ${neighboursMost}`.execute(db)
  const forms = nearest(asked, [...new Set(near.rows.map((row) => row.word))])
  return { asked, forms, exact: forms, isNear: forms.length > 0, isEmpty }
}

function matching(db: Read, criteria: Criteria, query: string) {
  let found = db.selectFrom('search_entry').where(sql<boolean>`words @@ ${query}::tsquery`)
  if (criteria.language !== null) found = found.where('language', '=', criteria.language)
  if (criteria.year !== null) found = found.where(sql<boolean>`extract(year from on_day) = ${criteria.year}`)
  if (criteria.bodySlug !== null) found = found.where(sql<boolean>`body_id in (select id from body where slug = ${criteria.bodySlug})`)
  return found
}

async function listHits(db: Read, criteria: Criteria, query: string, exact: string, counts: Record<Kind, number>) {
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  let found = matching(db, criteria, query).select(['id', 'href', 'kind', 'language', 'document', 'title', 'text', 'on_day as onDay'])
  if (criteria.kind !== null) found = found.where('kind', '=', criteria.kind)
  if (total <= weighedMost) found = found.orderBy(sql`ts_rank(words, ${exact}::tsquery)`, 'desc')
  const rows = await found.orderBy('on_day', 'desc').orderBy('id')
    .limit(hitsAPage).offset((criteria.page - 1) * hitsAPage).execute()
  // The table holds no other kinds and languages.
  return rows.map((row) => ({ ...row, kind: row.kind as Kind, language: row.language as Language }))
}

/** Published memos and minutes whose entries are missing or of an older version, and sources of entries that are published no more. */
export async function listOutdated(db: Read): Promise<{ renewed: Source[]; gone: string[] }> {
  const standing = await sql<Source>`select address as source, max(version)::int as version from platform_publication
    where address ~ '^/(fi|sv|en)/archive/[^/]+/[^/]+/[^/]+/(memo|minutes)$' group by address
    having max(version) > coalesce((select max(gone.version) from platform_publication_withdrawal gone
      where gone.address = platform_publication.address), 0)`.execute(db)
  const taken = new Map((await db.selectFrom('search_entry').select(({ fn }) => ['source', fn.max('version').as('version')]).groupBy('source').execute())
    .map((row) => [row.source, row.version]))
  const there = new Set(standing.rows.map((one) => one.source))
  return { renewed: standing.rows.filter((one) => taken.get(one.source) !== one.version), gone: [...taken.keys()].filter((one) => !there.has(one)) }
}

/** The entries of one published page, of its papers too; null where it is not there any more. */
export async function takeEntries(db: Read, { source, version }: Source): Promise<Taken | null> {
  const [, language = '', address = ''] = /^\/(\w\w)(\/.*)$/.exec(source) ?? []
  if (!isLanguage(language)) return null
  const meetingId = (address.endsWith('/minutes') ? await findPublishedAt(db, address) : await findIssuedAt(db, address, language))?.meetingId
  const meeting = meetingId === undefined ? null : await findMeeting(db, meetingId)
  if (meeting === null) return null
  const of = { source, version, language, bodyId: meeting.bodyId, meetingId: meeting.id, onDay: meeting.onDay }
  if (address.endsWith('/memo')) {
    const memo = await findIssuedMemo(db, address, language)
    return memo === null ? null : { ...of, entries: entriesOf(memo.document, source, 'memo') }
  }
  const minutes = await findIssuedMinutes(db, meeting.id, language, null)
  return minutes === null ? null
    : { ...of, entries: [...entriesOf(minutes.document, source, 'minutes'), ...await papersOf(db, meeting.id, minutes.document.title)] }
}

async function papersOf(db: Read, meetingId: string, document: string): Promise<Entry[]> {
  const published = await findPublishedMinutes(db, meetingId)
  const named = new Map(published?.record.items.flatMap((item) => item.papers.map((one) => [one.paperId, one] as const)))
  return published?.papers.flatMap(({ paperId, address }) => {
    const paper = named.get(paperId)
    return paper === undefined ? [] : [{ href: address, kind: 'paper' as const, document, title: paper.title, text: paper.fileName }]
  }) ?? []
}
