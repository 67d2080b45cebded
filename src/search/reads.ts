// Finds entries by words, of those the reader may find.
import { sql, type RawBuilder } from 'kysely'
import { bodiesOf, seated, trusted } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { isInForce } from '../platform/kit/may.ts'
import { askedIn, asDiaryNumber, type Asked, keysOf, partsOfAsked } from './asking.ts'
import { type Criteria, type Found, type Hit, hitsAPage, inTitle, type Kind, kinds, queryOf } from './search.ts'
import { nearest } from '../platform/prose/keys/spelling.ts'

type Reader = Pick<By, 'actor' | 'on'>
type Counts = Record<Kind, number>

const beginningsMost = 40
const neighboursMost = 60
const instead = 5
/** A word of fewer letters is the beginning of too many. */
const beginningLeast = 4

/** Everything the reader may find in which each word of the query stands, in whatever form. */
export async function find(db: Read, by: Reader, criteria: Criteria): Promise<Found> {
  const [seen, waiting] = await Promise.all([audiencesOf(db, by), listStale(db)])
  const place: Place = { db, criteria, seen, stale: waiting.entries }
  const typed = askedIn(criteria.query, criteria.language)
  const asked = await withBeginnings(place, typed)
  const direct = await lookFor(place, asked)
  const diary = sumOf(direct.counts) > 0 ? null : asDiaryNumber(criteria.query)
  const asNumber = diary === null ? direct : await lookFor(place, diary)
  const empty = { instead: [], missing: [], waiting: waiting.subjects }
  if (sumOf(direct.counts) > 0) return { ...direct, ...empty }
  if (diary !== null && sumOf(asNumber.counts) > 0) return { ...asNumber, ...empty }
  return { ...await lookOtherwise(place, asked), waiting: waiting.subjects }
}

/** What is looked in: by whom, within which limits, and without what has changed meanwhile. */
type Place = { db: Read; criteria: Criteria; seen: Seen; stale: number[] }
type Seen = { inside: number[]; open: number[]; bodies: string[] }

const sumOf = (counts: Counts): number => kinds.reduce((sum, kind) => sum + counts[kind], 0)
const noCounts = (): Counts => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Counts // every kind is there

/** The audiences that somebody belongs to on the day. */
async function audiencesOf(db: Read, { actor, on }: Reader): Promise<Seen> {
  const held = (roles: { name: string }[]) => [...new Set(actor.standings.filter((one) => isInForce(one, on) && roles.some((role) => role.name === one.role))
    .map((one) => one.bodyId))]
  const { rows } = await sql<{ id: number; isOpen: boolean }>`select id, is_open as "isOpen" from search_audience
    where is_open or (is_signed_in and ${actor.personId !== null}) or ${actor.personId}::uuid = any(people)
      or bodies && (case when is_trusted then ${held(trusted)}::uuid[] else ${held(seated)}::uuid[] end)`.execute(db)
  return { inside: rows.filter((one) => !one.isOpen).map((one) => one.id), open: rows.filter((one) => one.isOpen).map((one) => one.id),
    bodies: bodiesOf(actor, on) }
}

/** Entries whose subject has changed since they were taken: what they say and who may find them is not sure. */
async function listStale(db: Read): Promise<{ entries: number[]; subjects: number }> {
  const { rows: [row] } = await sql<{ entries: number[]; subjects: number }>`with changed as (select distinct subject from search_change)
    select coalesce((select array_agg(id) from search_text where subject in (select subject from changed)), '{}') as entries,
      (select count(*)::int from changed) as subjects`.execute(db)
  return { entries: (row?.entries ?? []).map(Number), subjects: row?.subjects ?? 0 }
}

/** Whoever sits in a body finds its papers as they are inside, not once more as they were published. */
const mayFind = ({ seen, stale }: Place): RawBuilder<boolean> => sql<boolean>`(id > 0 or search_looked_through(id)) and (audience = any(${seen.inside}::int[])
  or (audience = any(${seen.open}::int[])${seen.bodies.length === 0 ? sql`` : sql` and (kind <> 'paper' or body_id <> all(${seen.bodies}::uuid[]))`}))${
  stale.length === 0 ? sql`` : sql` and id <> all(${stale}::bigint[])`}`

function within(place: Place): RawBuilder<boolean> {
  const { language, year, bodySlug, matterId } = place.criteria
  return sql<boolean>`${mayFind(place)}
    ${language === null ? sql`` : sql`and (language is null or language = ${language})`}
    ${year === null ? sql`` : sql`and on_day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`}
    ${bodySlug === null ? sql`` : sql`and body_id in (select id from body where slug = ${bodySlug})`}
    ${matterId === null ? sql`` : sql`and matter_id = ${matterId}::uuid`}`
}

/** Counts and the page of hits for words as they are. */
async function lookFor(place: Place, asked: Asked[]): Promise<Pick<Found, 'counts' | 'hits' | 'keys'>> {
  const counts = noCounts()
  const keys = asked.flatMap((one) => one.keys)
  if (asked.length === 0 || asked.some((one) => one.keys.length === 0)) return { counts, hits: [], keys }
  const [{ rows }, first] = await Promise.all([sql<{ kind: Kind; count: number }>`select kind, count(*)::int as count from search_entry
    where words @@ ${queryOf(asked.map((one) => one.keys))}::tsquery and ${within(place)} group by kind`.execute(place.db),
  idsOf(place, titleQuery(asked), (place.criteria.page - 1) * hitsAPage, hitsAPage)])
  for (const { kind, count } of rows) counts[kind] = count
  return { counts, hits: await listHits(place, asked, counts, first), keys }
}

const titleQuery = (asked: Asked[]): string => queryOf(asked.map((one) => one.keys.map(inTitle)))
const ofKind = ({ criteria: { kind } }: Place) => kind === null ? sql`` : sql`and kind = ${kind}`

/** Entries for a query, the newest first. */
const idsOf = async (place: Place, query: string, offset: number, limit: number): Promise<number[]> =>
  (await sql<{ id: number }>`select id from search_entry where words @@ ${query}::tsquery and ${within(place)} ${ofKind(place)}
    order by on_day desc nulls last, id limit ${limit} offset ${offset}`.execute(place.db)).rows.map((row) => row.id)

/** A page of hits: those that are called so first, which are given, then those that only say so. */
async function listHits(place: Place, asked: Asked[], counts: Counts, first: number[]): Promise<Hit[]> {
  const { db, criteria } = place
  const total = criteria.kind === null ? sumOf(counts) : counts[criteria.kind]
  const from = (criteria.page - 1) * hitsAPage
  if (first.length === hitsAPage || from + first.length >= total) return textsOf(db, first)
  const titled = titleQuery(asked)
  const named = first.length > 0 || from === 0 ? from + first.length : (await sql<{ count: number }>`select count(*)::int as count
    from search_entry where words @@ ${titled}::tsquery and ${within(place)} ${ofKind(place)}`.execute(db)).rows[0]?.count ?? 0
  const rest = await idsOf(place, `(${queryOf(asked.map((one) => one.keys))})&!(${titled})`, Math.max(0, from - named), hitsAPage - first.length)
  return textsOf(db, [...first, ...rest])
}

async function textsOf(db: Read, ids: number[]): Promise<Hit[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('search_text').innerJoin('search_entry', 'search_entry.id', 'search_text.id')
    .select(['search_text.id', 'search_entry.kind', 'search_entry.language', 'search_entry.on_day as onDay', 'search_text.href', 'search_text.document',
      'search_text.title', 'search_text.text']).where('search_text.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  // The table holds no other kinds and languages, and texts as they were stored.
  return ids.flatMap((id) => (byId.get(Number(id)) ?? []) as unknown as Hit)
}

/** A word typed with a star has the keys of all words that begin so. */
const withBeginnings = (place: Place, asked: Asked[]): Promise<Asked[]> => Promise.all(asked.map(async (one) =>
  one.isBeginning ? { ...one, keys: [...new Set([...one.keys, ...await beginningWith(place, one.asked)])] } : one))

/** Keys of known words that begin so, those that the reader can find. */
async function beginningWith(place: Place, beginning: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select keys from search_word where word like ${`${beginning}%`} ${ofLanguage(place)}
    order by length(word), word limit ${beginningsMost}`.execute(place.db)
  return findable(place, [...new Set(rows.flatMap((row) => row.keys.slice(0, 1)))])
}

const ofLanguage = ({ criteria: { language } }: Place) => language === null ? sql`` : sql`and language = ${language}`

/** Of some keys those under which the reader can find something. */
async function findable(place: Place, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ key: string }>`select key from unnest(${keys}::text[]) with ordinality as wanted(key, place)
    where exists (select from search_entry where words @@ quote_literal(key)::tsquery and ${mayFind(place)}) order by place`.execute(place.db)
  return rows.map((row) => row.key)
}

/** Where nothing was found: for each word that the reader can find nothing by, longer words, parts of it, or the nearest ones. */
async function lookOtherwise(place: Place, asked: Asked[]): Promise<Omit<Found, 'waiting'>> {
  const known = new Set(await findable(place, asked.flatMap((one) => one.keys)))
  const tried = await Promise.all(asked.map(async (one) => one.keys.some((key) => known.has(key)) || one.keys[0]?.startsWith('d') === true
    ? { one: [one], told: null } : await otherwise(place, one)))
  const missing = tried.flatMap(({ one, told }) => one.length === 0 && told !== null ? [told.asked] : [])
  if (missing.length > 0 || asked.length === 0) return { counts: noCounts(), hits: [], keys: [], instead: [], missing }
  const found = await lookFor(place, tried.flatMap(({ one }) => one))
  return { ...found, instead: tried.flatMap(({ told }) => told === null || sumOf(found.counts) === 0 ? [] : [told]), missing: [] }
}

type Otherwise = { one: Asked[]; told: Found['instead'][number] | null }

async function otherwise(place: Place, { asked }: Asked): Promise<Otherwise> {
  const of = (how: Found['instead'][number]['how'], words: string[], keys: string[][]): Otherwise =>
    ({ one: keys.map((one) => ({ asked, keys: one, isBeginning: false })), told: { asked, words: words.slice(0, instead), how } })
  const parts = partsOfAsked(asked, place.criteria.language)
  if (parts !== null && (await findable(place, parts.flat())).length === parts.length) return of('parts', parts.map(([key = '']) => key.slice(1)), parts)
  const beginning = asked.length < beginningLeast ? [] : await beginningWith(place, asked)
  if (beginning.length > 0) return of('beginning', beginning.map((key) => key.slice(1)), [beginning])
  const near = await nearTo(place, asked)
  return near.length > 0 ? of('near', near.map((one) => one.word), [near.flatMap((one) => one.keys)]) : { one: [], told: { asked, words: [], how: 'near' } }
}

/** The words with the fewest slips from the asked one, of those that the reader can find. */
async function nearTo(place: Place, asked: string): Promise<{ word: string; keys: string[] }[]> {
  const { rows } = await sql<{ word: string; keys: string[] }>`select word, keys from search_word where true ${ofLanguage(place)}
    order by word <-> ${asked} limit ${neighboursMost}`.execute(place.db)
  const seen = new Set(await findable(place, [...new Set(rows.flatMap((row) => row.keys.slice(0, 1)))]))
  const visible = rows.filter((row) => seen.has(row.keys[0] ?? ''))
  const words = nearest(asked, [...new Set(visible.map((row) => row.word))])
  const isOf = (word: string, key: string) => visible.some((row) => row.word === word && row.keys.includes(key))
  return words.map((word) => ({ word, keys: keysOf(word, place.criteria.language).filter((key) => isOf(word, key)) }))
}
