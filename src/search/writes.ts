// Puts entries in the place of older ones, and keeps count of the words that stand in them.
import { sql } from 'kysely'
import type { Write } from '../platform/database.ts'
import { type Taken, vectorOf } from './search.ts'

const rowsAtOnce = 1_000

/** Takes the entries of published pages away; a word that stood only there is known no more. */
export async function removeEntries(tx: Write, sources: string[]): Promise<void> {
  await sql`with lost as (select language, lexeme, count(*)::int as entries from search_entry, unnest(words) where source = any(${sources}) group by 1, 2),
    gone as (delete from search_word word using lost where (word.language, word.word) = (lost.language, lost.lexeme) and word.entries <= lost.entries)
    update search_word word set entries = word.entries - lost.entries from lost
    where (word.language, word.word) = (lost.language, lost.lexeme) and word.entries > lost.entries`.execute(tx)
  await sql`delete from search_entry where source = any(${sources})`.execute(tx)
}

/** Puts the entries of published pages in the place of those that were taken before. */
export async function storeEntries(tx: Write, all: Taken[]): Promise<void> {
  const sources = all.map((one) => one.source)
  await removeEntries(tx, sources)
  const rows = all.flatMap(({ entries, source, version, language, bodyId, meetingId, onDay }) => entries.map((one) => ({ ...one, source, version, language,
    body_id: bodyId, meeting_id: meetingId, on_day: onDay, words: sql<string>`${vectorOf(one)}::tsvector` })))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx.insertInto('search_entry').values(rows.slice(at, at + rowsAtOnce)).execute()
  }
  await sql`insert into search_word (language, word, stem, entries)
    select language, lexeme, coalesce((case language when 'fi' then ts_lexize('finnish_stem', lexeme)
      when 'sv' then ts_lexize('swedish_stem', lexeme) else ts_lexize('english_stem', lexeme) end)[1], ''), count(*)
    from search_entry, unnest(words) where source = any(${sources}) group by language, lexeme order by language, lexeme
    on conflict (language, word) do update set entries = search_word.entries + excluded.entries`.execute(tx)
}
