// The verb of the search: what is published and holds the words.
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { contextOf } from '../search/context.ts'
import { find } from '../search/reads.ts'
import { kindWords, words } from '../search/text.ts'

/** The first page of what is found in the language of the answer; nothing found is told as such. */
export async function searchPublished(call: DataCall): Promise<number> {
  const { language, world: { database: db } } = call
  const [query] = wordsOf(call, 'QUERY')
  const found = await find(db, { query, language, kind: null, bodySlug: null, year: null, page: 1 })
  if (found.hits.length === 0) throw new NotThere(query)
  const forms = new Set(found.forms)
  call.say(found, [
    ...found.instead.map((one) => fill(words.instead[language], { asked: one.asked, words: one.words.join(', ') })),
    ...found.hits.map((hit) => [hit.title, contextOf(hit.text, forms).map((piece) => piece.text).join(''),
      `${kindWords[hit.kind].one[language]} · ${hit.document} · ${writtenDay(hit.onDay, language)} · ${hit.href}`, ''].join('\n')),
  ])
  return exits.done
}
