// Finds entries by words, of those the reader may find.
import { sql, type RawBuilder } from 'kysely'
import { seated, trusted } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { isInForce } from '../platform/kit/may.ts'
import { askedIn, asDiaryNumber, type Asked, keysOf, partsOfAsked } from './asking.ts'
import { type Criteria, type Found, type Hit, hitsAPage, inTitle, type Kind, kinds, queryOf } from './search.ts'
import { keysVersion } from '../platform/prose/keys/keys.ts'
import { nearest, slippedFrom } from '../platform/prose/keys/spelling.ts'

type Reader = Pick<By, 'actor' | 'on'>
type Counts = Record<Kind, number>

/** Of a longer text only the beginning is looked through for what to show. */
const shownMost = 60_000
const beginningsMost = 40
const neighboursMost = 60
const instead = 5
/** Whoever belongs to more audiences is asked about with each entry only: so many keys would take the index longer than they spare. */
const audiencesMost = 60
/** A word of fewer letters is the beginning of too many. */
const beginningLeast = 4

/** Everything the reader may find in which each word of the query stands, in whatever form. */
export async function find(db: Read, by: Reader, criteria: Criteria): Promise<Found> {
  const place: Place = { db, criteria, by: standingOf(by) }
  const asked = await withBeginnings(place, askedIn(criteria.query, criteria.language))
  const direct = await lookFor(place, asked)
  if (sumOf(direct.counts) > 0) return { ...direct, instead: [], missing: [] }
  const diary = asDiaryNumber(criteria.query)
  const asNumber = diary === null ? direct : await lookFor(place, diary)
  if (sumOf(asNumber.counts) > 0) return { ...asNumber, instead: [], missing: [] }
  return { ...await lookOtherwise(place, asked), waiting: direct.waiting }
}

/** What is looked in: by whom and within which limits. */
type Place = { db: Read; criteria: Criteria; by: Standing }
type Standing = { personId: string | null; seated: string[]; trusted: string[]; insider: boolean }
type Looked = Pick<Found, 'counts' | 'hits' | 'keys' | 'waiting'>

const sumOf = (counts: Counts): number => kinds.reduce((sum, kind) => sum + counts[kind], 0)
const noCounts = (): Counts => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Counts // every kind is there

/** Where somebody has a seat on the day, and where one that is trusted. */
function standingOf({ actor, on }: Reader): Standing {
  const held = (roles: { name: string }[]) => [...new Set(actor.standings.filter((one) => isInForce(one, on) && roles.some((role) => role.name === one.role))
    .map((one) => one.bodyId))]
  return { personId: actor.personId, seated: held(seated), trusted: held(trusted), insider: actor.standings.some((one) => isInForce(one, on)) }
}

/**
 * The audiences that somebody belongs to, and the entries whose subject has changed since they were taken: what those say
 * and who may find them is not sure.
 */
const seenBy = ({ personId, insider, seated: seats, trusted: trust }: Standing) => sql`seen as materialized (
    select coalesce(array_agg(id) filter (where not is_open), '{}') as inside, coalesce(array_agg(id) filter (where is_open), '{}') as open,
      case when count(*) <= ${audiencesMost} then string_agg(quote_literal('@' || id), '|')::tsquery end as keys
    from search_audience where is_open or (is_signed_in and ${personId !== null}) or (is_insider and ${insider}) or ${personId}::uuid = any(people)
      or bodies && (case when is_trusted then ${trust}::uuid[] else ${seats}::uuid[] end)),
  stale as materialized (select coalesce(array_agg(known.id), '{}') as ids from (select distinct subject from search_change) changed
    -- One by one: as a rule there are few, and all entries are many.
    cross join lateral (select id from search_text where search_text.subject = changed.subject offset 0) known)`

/** Entries that have what is asked, among those of the reader's audiences; `mayFind` is asked of them all the same. */
const having = (asked: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`words @@ coalesce(${asked}::tsquery && (select keys from seen), ${asked}::tsquery)`

/** Whoever sits in a body finds its papers as they are inside, not once more as they were published. */
const mayFind = ({ seated: seats }: Standing): RawBuilder<boolean> => sql<boolean>`(id > 0 or search_looked_through(id))
    and (audience = any((select inside from seen)::int[]) or (audience = any((select open from seen)::int[])${
  seats.length === 0 ? sql`` : sql` and (kind <> 'paper' or body_id <> all(${seats}::uuid[]))`}))
    and id <> all((select ids from stale)::bigint[])`

function within({ by, criteria: { language, year, bodySlug, matterId } }: Place): RawBuilder<boolean> {
  return sql<boolean>`${mayFind(by)}
    ${language === null ? sql`` : sql`and (language is null or language = ${language})`}
    ${year === null ? sql`` : sql`and on_day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`}
    ${bodySlug === null ? sql`` : sql`and body_id in (select id from body where slug = ${bodySlug})`}
    ${matterId === null ? sql`` : sql`and matter_id = ${matterId}::uuid`}`
}

/** Counts and the page of hits for words as they are: those that are called so first, the newest first. All in one question. */
async function lookFor(place: Place, asked: Asked[]): Promise<Looked> {
  const { db, criteria: { kind, page } } = place
  const keys = asked.flatMap((one) => one.keys)
  if (asked.length === 0 || asked.some((one) => one.keys.length === 0)) return { counts: noCounts(), hits: [], keys, waiting: 0 }
  const { rows: [row] } = await sql<{ counts: Partial<Counts> | null; hits: Hit[] | null; waiting: number }>`with ${seenBy(place.by)},
    found as materialized (select id, kind, on_day from search_entry where ${having(sql`${queryOf(asked.map((one) => one.keys))}`)} and ${within(place)}),
    named as materialized (select id from search_entry where ${having(sql`${queryOf(asked.map((one) => one.keys.map(inTitle)))}`)}
      and (id > 0 or search_looked_through(id))),
    page as (select found.id, on_day, (named.id is not null) as named from found left join named using (id) ${kind === null ? sql`` : sql`where kind = ${kind}`}
      order by 3 desc, on_day desc nulls last, found.id limit ${hitsAPage} offset ${(page - 1) * hitsAPage})
    select (select json_object_agg(kind, count) from (select kind, count(*)::int from found group by kind) counted) as counts,
      (select json_agg(json_build_object('id', entry.id, 'kind', entry.kind, 'language', entry.language, 'onDay', entry.on_day, 'href', shown.href,
        'document', shown.document, 'title', shown.title,
        'text', (select json_object_agg(key, left(value, ${shownMost})) from jsonb_each_text(shown.text)))
        order by page.named desc, page.on_day desc nulls last, page.id)
        from page join search_entry entry using (id) join search_text shown using (id)) as hits,
      (select count(distinct subject)::int from search_change) as waiting`.execute(db)
  return { counts: { ...noCounts(), ...row?.counts }, hits: row?.hits ?? [], keys, waiting: row?.waiting ?? 0 }
}

/** A word typed with a star has the keys of all words that begin so. */
const withBeginnings = (place: Place, asked: Asked[]): Promise<Asked[]> => Promise.all(asked.map(async (one) =>
  one.isBeginning ? { ...one, keys: [...new Set([...one.keys, ...await beginningWith(place, one.asked)])] } : one))

/** Keys of known words that begin so, whoever may find by them. */
async function beginningWith(place: Place, beginning: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select keys from search_word where word like ${`${beginning}%`} ${ofLanguage(place)}
    order by length(word), word limit ${beginningsMost}`.execute(place.db)
  return [...new Set(rows.flatMap((row) => row.keys.slice(0, 1)))]
}

const ofLanguage = ({ criteria: { language } }: Place) => language === null ? sql`` : sql`and language = ${language}`

/** Of some keys those under which the reader can find something. */
async function findable(place: Place, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ key: string }>`with ${seenBy(place.by)}
    select key from unnest(${keys}::text[]) with ordinality as wanted(key, place)
    where exists (select from search_entry where ${having(sql`quote_literal(key)`)} and ${mayFind(place.by)}) order by place`.execute(place.db)
  return rows.map((row) => row.key)
}

/** The first few of some keys under which the reader can find something: what may be told. They are asked about a few at a time. */
async function firstFindable(place: Place, keys: string[]): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < keys.length && found.length < instead; at += 2 * instead) found.push(...await findable(place, keys.slice(at, at + 2 * instead)))
  return found.slice(0, instead)
}

/** Where nothing was found: for each word that the reader can find nothing by, longer words, parts of it, or the nearest ones. */
async function lookOtherwise(place: Place, asked: Asked[]): Promise<Omit<Found, 'waiting'>> {
  const known = new Set(await findable(place, asked.flatMap((one) => one.keys)))
  const tried = await Promise.all(asked.map(async (one) => one.keys.some((key) => known.has(key)) || one.keys[0]?.startsWith('d') === true
    ? { one: [one], told: null } : await otherwise(place, one)))
  const missing = tried.flatMap(({ one, told }) => one.length === 0 && told !== null ? [told.asked] : [])
  if (missing.length > 0 || asked.length === 0) return { counts: noCounts(), hits: [], keys: [], instead: [], missing }
  const found = await lookFor(place, tried.flatMap(({ one }) => one))
  const told = sumOf(found.counts) === 0 ? [] : tried.flatMap((one) => one.told ?? [])
  return { counts: found.counts, hits: found.hits, keys: found.keys, instead: told, missing: [] }
}

type Otherwise = { one: Asked[]; told: Found['instead'][number] | null }

async function otherwise(place: Place, { asked }: Asked): Promise<Otherwise> {
  const of = (how: Found['instead'][number]['how'], words: string[], keys: string[][]): Otherwise =>
    ({ one: keys.map((one) => ({ asked, keys: one, isBeginning: false })), told: { asked, words: words.slice(0, instead), how } })
  const parts = partsOfAsked(asked, place.criteria.language)
  if (parts !== null && (await findable(place, parts.flat())).length === parts.length) return of('parts', parts.map(([key = '']) => key.slice(1)), parts)
  const beginning = asked.length < beginningLeast ? [] : await beginningWith(place, asked)
  const told = await firstFindable(place, beginning)
  if (told.length > 0) return of('beginning', told.map((key) => key.slice(1)), [beginning])
  const near = await nearTo(place, asked)
  return near.length > 0 ? of('near', near.map((one) => one.word), [near.flatMap((one) => one.keys)]) : { one: [], told: { asked, words: [], how: 'near' } }
}

/** The words with the fewest slips from the asked one, of those that the reader can find. */
async function nearTo(place: Place, asked: string): Promise<{ word: string; keys: string[] }[]> {
  const { rows } = await sql<{ word: string; keys: string[] }>`select word, keys from search_word where true ${ofLanguage(place)}
    order by word <-> ${asked} limit ${neighboursMost}`.execute(place.db)
  const near = slippedFrom(asked, rows)
  const seen = new Set(await findable(place, [...new Set(near.flatMap((row) => row.keys.slice(0, 1)))]))
  const visible = near.filter((row) => seen.has(row.keys[0] ?? ''))
  const words = nearest(asked, [...new Set(visible.map((row) => row.word))])
  const isOf = (word: string, key: string) => visible.some((row) => row.word === word && row.keys.includes(key))
  return words.map((word) => ({ word, keys: keysOf(word, place.criteria.language).filter((key) => isOf(word, key)) }))
}

const changesMost = 200

/** What has changed, in the order in which it did: subjects and the last change of each that was seen. */
export async function listChanged(db: Read): Promise<{ subjects: string[]; upTo: number[] }> {
  const rows = await db.selectFrom('search_change').select(['id', 'subject']).orderBy('id').limit(changesMost * 5).execute()
  const subjects = [...new Set(rows.map((row) => row.subject))].slice(0, changesMost)
  return { subjects, upTo: rows.filter((row) => subjects.includes(row.subject)).map((row) => Number(row.id)) }
}

/** Whether entries were never taken, or with other keys than words have now. */
export async function isOutdated(db: Read): Promise<boolean> {
  const row = await db.selectFrom('platform_setting').select('value').where('name', '=', 'search.keys').executeTakeFirst()
  return row?.value !== keysVersion
}
