// Puts entries in the place of older ones, and keeps count of the words that stand in them.
import { sql } from 'kysely'
import type { Write } from '../platform/database.ts'
import type { Taken } from './search.ts'
import { vectorOf } from './search.ts'

/** Takes the entries of a published page away; a word that stood only there is known no more. */
export async function removeEntries(tx: Write, source: string): Promise<void> {
  await sql`with lost as (select language, lexeme, count(*)::int as entries from search_entry, unnest(words) where source = ${source} group by 1, 2),
    gone as (delete from search_word word using lost where (word.language, word.word) = (lost.language, lost.lexeme) and word.entries <= lost.entries)
    update search_word word set entries = word.entries - lost.entries from lost
    where (word.language, word.word) = (lost.language, lost.lexeme) and word.entries > lost.entries`.execute(tx)
  await tx.deleteFrom('search_entry').where('source', '=', source).execute()
}

export async function storeEntries(tx: Write, { entries, source, version, language, bodyId, meetingId, onDay }: Taken): Promise<void> {
  await removeEntries(tx, source)
  if (entries.length === 0) return
  await tx.insertInto('search_entry').values(entries.map((one) => ({ ...one, source, version, language, body_id: bodyId, meeting_id: meetingId,
    on_day: onDay, words: sql<string>`${vectorOf(one)}::tsvector` }))).execute()
  await sql`insert into search_word (language, word, stem, entries)
    select language, lexeme, coalesce((case language when 'fi' then ts_lexize('finnish_stem', lexeme)
      when 'sv' then ts_lexize('swedish_stem', lexeme) else ts_lexize('english_stem', lexeme) end)[1], ''), count(*)
    from search_entry, unnest(words) where source = ${source} group by language, lexeme order by language, lexeme
    on conflict (language, word) do update set entries = search_word.entries + excluded.entries`.execute(tx)
}
