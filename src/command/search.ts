// The verb of the search: what the person may find that holds the words; as anybody, what is published.
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isFoundBy } from '../search/asking.ts'
import { contextOf } from '../platform/prose/context.ts'
import { catchUp } from '../search/jobs.ts'
import { find } from '../search/reads.ts'
import { addressOf, kinds, queryMost } from '../search/search.ts'
import { kindWords, words } from '../search/text.ts'

/** The first page of what is found, in every language; nothing found is told as such. */
export async function searchEverything(call: DataCall): Promise<number> {
  const { language, world } = call
  const query = call.words.length > 1 ? call.words.join(' ') : wordsOf(call, 'QUERY')[0]
  // The product may be stopped, and what was done last not yet taken.
  await catchUp(world)
  const anything = { language: null, kind: null, bodySlug: null, matterId: null, year: null, page: 1 }
  const found = await find(world.database, call.by, { ...anything, query: query.slice(0, queryMost) })
  if (found.hits.length === 0) throw new NotThere(query)
  const isFound = isFoundBy(found.keys)
  const shown = found.hits.map((hit) => ({ kind: hit.kind, title: textIn(hit.title, language), document: textIn(hit.document, language), onDay: hit.onDay,
    href: addressOf(hit, language),
    context: contextOf(textIn(hit.text, language), (word) => isFound(word, language), new Set(found.keys)).map((piece) => piece.text).join('') }))
  call.say({ query, counts: found.counts, instead: found.instead, hits: shown }, [
    ...found.instead.map((one) => fill(words[one.how][language], { asked: one.asked, words: one.words.join(', ') })),
    kinds.filter((kind) => found.counts[kind] > 0).map((kind) => `${kindWords[kind].many[language]} ${found.counts[kind]}`).join(', '), '',
    ...shown.map((hit) => [hit.title, hit.context, [kindWords[hit.kind].one[language], hit.document,
      hit.onDay === null ? '' : writtenDay(hit.onDay, language), hit.href]
      .filter((part) => part !== '').join(' · '), ''].join('\n')),
  ])
  return exits.done
}
