// Puts entries in the place of older ones, and keeps the words that stand in them.
import { sql } from 'kysely'
import type { Write } from '../platform/database.ts'
import { keysVersion } from '../platform/prose/keys/keys.ts'
import type { Extract } from './extract.ts'
import { type Audience, audienceKey, type Entry, type Taken, vectorOf, wordsOf } from './search.ts'

const rowsAtOnce = 500

/** Puts the entries of subjects in the place of those that were taken before. */
export async function storeEntries(tx: Write, all: Taken[]): Promise<void> {
  const subjects = all.map((one) => one.subject)
  await sql`delete from search_entry using search_text text where text.id = search_entry.id and text.subject = any(${subjects})`.execute(tx)
  const rows = all.flatMap(({ subject, entries }) => entries.map((entry) => ({ subject, entry })))
  const audiences = await audienceIds(tx, rows.map(({ entry }) => entry.audience))
  for (let at = 0; at < rows.length; at += rowsAtOnce) await storeRows(tx, rows.slice(at, at + rowsAtOnce), audiences)
  await storeWords(tx, rows.map(({ entry }) => entry))
}

const nameOf = (audience: Audience): string => JSON.stringify([audience.isOpen, audience.isSignedIn, audience.isInsider,
  audience.isTrusted, audience.bodies, audience.people])

async function audienceIds(tx: Write, all: Audience[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const one of new Map(all.map((audience) => [nameOf(audience), audience])).values()) {
    const { rows: [row] } = await sql<{ id: number }>`with added as (insert into search_audience (is_open, is_signed_in, is_insider, is_trusted, bodies, people)
      values (${one.isOpen}, ${one.isSignedIn}, ${one.isInsider}, ${one.isTrusted}, ${one.bodies}::uuid[], ${one.people}::uuid[])
        on conflict do nothing returning id)
      select id from added union all select id from search_audience where (is_open, is_signed_in, is_insider, is_trusted, bodies, people)
        = (${one.isOpen}, ${one.isSignedIn}, ${one.isInsider}, ${one.isTrusted}, ${one.bodies}::uuid[], ${one.people}::uuid[]) limit 1`.execute(tx)
    if (row === undefined) throw new Error('An audience has no number.')
    ids.set(nameOf(one), row.id)
  }
  return ids
}

async function storeRows(tx: Write, rows: { subject: string; entry: Entry }[], audiences: Map<string, number>): Promise<void> {
  const values = rows.map(({ entry }) => {
    const audience = audiences.get(nameOf(entry.audience)) ?? 0
    return { audience, kind: entry.kind, language: entry.language, on_day: entry.onDay, body_id: entry.bodyId, matter_id: entry.matterId,
      words: sql<string>`${`${vectorOf(entry)} '${audienceKey(audience)}'`}::tsvector` }
  })
  const ids = await tx.insertInto('search_entry').values(values).returning('id').execute()
  await tx.insertInto('search_text').values(rows.map(({ subject, entry }, index) => ({ id: Number(ids[index]?.id), subject, href: entry.href,
    document: JSON.stringify(entry.document), title: JSON.stringify(entry.title), text: JSON.stringify(entry.text) }))).execute()
}

async function storeWords(tx: Write, entries: Entry[]): Promise<void> {
  const known = new Map(entries.flatMap(wordsOf).map((one) => [`${one.language}${one.word}`, one]))
  const words = [...known.values()].sort((one, other) => one.word < other.word ? -1 : 1)
  await sql`insert into search_word (language, word, keys) select one ->> 'language', one ->> 'word', array(select jsonb_array_elements_text(one -> 'keys'))
    from jsonb_array_elements(${JSON.stringify(words)}::jsonb) one on conflict do nothing`.execute(tx)
}

/** What has been taken anew is no change any more. */
export const removeChanges = (tx: Write, ids: number[]) => tx.deleteFrom('search_change').where('id', 'in', ids).execute()

/** Keeps the text of a version; its paper, and the pages it is published with, are taken anew. */
export async function storeExtract(tx: Write, one: Extract & { paperId: string; number: number; at: Temporal.Instant }) {
  await tx.insertInto('search_extract').values({ paper_id: one.paperId, number: one.number, text: one.text, problem: one.problem, extracted_at: one.at })
    .onConflict((conflict) => conflict.doNothing()).execute()
  await sql`insert into search_change (subject) select 'paper:' || ${one.paperId}::text
    union all select distinct 'published:' || page.address from minutes_published_paper paper
      join minutes_publication issue on issue.meeting_id = paper.meeting_id
      join platform_publication page on page.address in ('/fi' || issue.address, '/sv' || issue.address, '/en' || issue.address)
      where paper.paper_id = ${one.paperId}::uuid`.execute(tx)
  return {}
}

/** Everything is a change: all entries are taken anew, and words that stand nowhere any more are forgotten. */
export async function markAll(tx: Write): Promise<void> {
  await sql`delete from search_entry`.execute(tx)
  await sql`delete from search_word`.execute(tx)
  await sql`delete from search_change`.execute(tx)
  await sql`insert into search_change (subject)
    select 'published:' || address from platform_publication where address ~ '^/(fi|sv|en)/archive/[^/]+/[^/]+/[^/]+/(memo|minutes)$' group by address
    union all select 'body:' || id from body union all select 'organisation:' || id from organisation union all select 'meeting:' || id from meeting
    union all select 'matter:' || id from matter union all select 'item:' || id from agenda_item union all select 'commitment:' || id from commitment
    union all select 'paper:' || id from paper union all select 'followup:' || id from followup union all select 'statement:' || id from statement
    union all select 'report:' || id from report`.execute(tx)
  await tx.insertInto('platform_setting').values({ name: 'search.keys', value: JSON.stringify(keysVersion) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: JSON.stringify(keysVersion) })).execute()
}
