// The search over 60,000 papers of many bodies, as somebody who sits in some of them, beside the bare index query for the same words.
import { sql } from 'kysely'
import type { Read, Write } from '../src/platform/database.ts'
import { formsOf } from '../src/platform/prose/declension.ts'
import { regularNouns } from '../src/platform/prose/nouns.ts'
import { askedIn } from '../src/search/asking.ts'
import { find } from '../src/search/reads.ts'
import { type Criteria, type Entry, queryOf, seatedIn, type Taken } from '../src/search/search.ts'
import { storeEntries } from '../src/search/writes.ts'
import { type Dice, dice } from './dice.ts'
import { median, timed } from './measure.ts'
import { sizes } from './sizes.ts'
import { wordsReport } from './words.ts'

const atOnce = 500
const ownBodies = 8
const seed = 20260101
const each = 40

type Row = { what: string; p95: number; bareP95: number; ratio: number; hits: number; pairs: { own: number; bare: number }[] }
type Searched = { entries: number; words: string; rows: Row[] }

/** What is asked, in the shares in which it is asked. */
const asks: { what: string; query: (by: Dice, vocabulary: Vocabulary) => string }[] = [
  { what: 'a common word in its base form', query: (by, { nouns }) => common(by, nouns) },
  { what: 'a word in any of its forms', query: (by, { forms }) => common(by, forms) },
  { what: 'two words', query: (by, { nouns, forms }) => `${common(by, nouns)} ${common(by, forms)}` },
  { what: 'a compound', query: (by, { compounds }) => common(by, compounds) },
  { what: 'a rare name', query: (by, { names }) => by.pick(names) },
  { what: 'a beginning with a star', query: (by, { nouns }) => `${common(by, nouns).slice(0, 5)}*` },
  { what: 'a beginning without a star', query: (by, { compounds }) => common(by, compounds).slice(0, 9) },
  { what: 'a word with a letter missing', query: (by, { nouns }) => slipped(common(by, nouns.filter((one) => one.length > 6))) },
]

const p95 = (values: number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN
const slipped = (word: string): string => `${word.slice(0, 3)}${word.slice(4)}`

type Vocabulary = { nouns: string[]; forms: string[]; compounds: string[]; names: string[] }

/** The tables of words and of times, as they stand in the report, over an installation of size M. */
export async function searchReport(database: Read, bodyIds: string[]): Promise<string> {
  const { entries, rows, words } = await searchTimes(database, bodyIds)
  const all = rows.flatMap((row) => row.pairs)
  const p95Of = (side: 'own' | 'bare') => p95(all.map((one) => one[side]))
  const ofAll = `${median(all.map(({ own, bare }) => own / bare)).toFixed(2)}; p95 ÷ p95 ${(p95Of('own') / p95Of('bare')).toFixed(2)}`
  const lines = rows.map((row) => `| ${row.what} | ${row.hits} | ${row.p95.toFixed(1)} ms | ${row.bareP95.toFixed(1)} ms | ${row.ratio.toFixed(2)} |`)
  return `${words}
## Search

${entries} papers and items of size M in ${bodyIds.length} bodies, some confidential, asked by a member of ${ownBodies} of them: who may find what
is a part of the query. The bare query counts, over the same index and with no rights, what has the same words. ${each} queries of each kind, in
turns. Goal: p95 ≤ 50 ms, median of the ratios ≤ 3.

| what is asked | found, median | ours, p95 | bare, p95 | ratio |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
| all of these | – | ${p95Of('own').toFixed(1)} ms | ${p95Of('bare').toFixed(1)} ms | ${ofAll} |
`
}

/** Milliseconds of a whole search and of the bare query, each query asked of both in turns. */
async function searchTimes(database: Read, ids: string[]): Promise<Searched> {
  const vocabulary = wordsOfTheField()
  const reader = { on: '2025-06-18', actor: { personId: ids[0] ?? '', isAdministrator: false,
    standings: ids.slice(0, ownBodies).map((bodyId) => ({ bodyId, role: 'member', from: '2025-01-01', until: null })) } }
  const rows = []
  for (const { what, query } of asks) rows.push({ what, ...await measure(database, reader, Array.from({ length: each }, (_, index) =>
    query(dice(seed + index * 977 + what.length), vocabulary))) })
  return { entries: sizes.M.reforms * sizes.M.papers, rows, words: await wordsReport(database) }
}

async function measure(database: Read, reader: Parameters<typeof find>[1], queries: string[]) {
  const [own, bare, hits]: [number[], number[], number[]] = [[], [], []]
  for (const query of queries) {
    const criteria: Criteria = { query, language: 'fi', kind: null, bodySlug: null, matterId: null, year: null, page: 1 }
    const found = await find(database, reader, criteria)
    const asked = askedIn(query, 'fi')
    const plain = queryOf(found.instead.length > 0 || query.includes('*') ? [found.keys] : asked.map((one) => one.keys))
    if (found.keys.length === 0) continue
    hits.push(Object.values(found.counts).reduce((sum, one) => sum + one, 0))
    own.push(await timed(() => find(database, reader, criteria)))
    bare.push(await timed(() => sql`select count(*) from search_entry
      where words @@ ${plain}::tsquery and (id > 0 or search_looked_through(id))`.execute(database)))
  }
  return { pairs: own.map((value, index) => ({ own: value, bare: bare[index] ?? Number.NaN })),
    p95: p95(own), bareP95: p95(bare), ratio: median(own.map((value, index) => value / (bare[index] ?? Number.NaN))), hits: median(hits) }
}

/** The few first words stand in most of the text, as in any language. */
const common = (by: Dice, words: string[]): string => words[Math.floor(words.length * (by.below(10_000) / 10_000) ** 3)] ?? ''

/** Nouns of public administration in all their forms, compounds of two of them, and names that stand in a few texts. */
function wordsOfTheField(): Vocabulary {
  const by = dice(seed)
  const listed = regularNouns.split(/\s+/).filter((one) => one !== '').map((one) => one.split(':') as [string, string?])
    .map(([word, mark = '']) => [word.replace('*', ''), word.endsWith('*') ? '*' : mark] as const)
  const forms = listed.flatMap(([word, mark]) => formsOf(word, mark).map((one) => one.form))
  const compounds = Array.from({ length: 20_000 }, () => {
    const [first, [second, mark]] = [by.pick(listed)[0], by.pick(listed)]
    return `${first}${by.pick(formsOf(second, mark)).form}`
  })
  const syllables = ['ra', 'ke', 'nu', 'ta', 'lo', 'vi', 'hal', 'lin', 'to', 'sel', 'mi', 'ko', 'jä', 'py', 'sö']
  const names = Array.from({ length: 30_000 }, () => Array.from({ length: 3 + by.below(2) }, () => by.pick(syllables)).join(''))
  const shuffled = <One>(list: One[]): One[] => list.map((one) => [by.below(1_000_000), one] as const)
    .sort(([one], [other]) => one - other).map(([, one]) => one)
  return { nouns: listed.map(([word]) => word), forms: shuffled(forms), compounds, names }
}

/** Puts so many texts of some bodies into the index, as the search's own job would. */
export async function fillSearch(database: Read, ids: string[], papers: number): Promise<void> {
  const { nouns, forms, compounds, names } = wordsOfTheField()
  const by = dice(seed + 1)
  const some = (count: number) => Array.from({ length: count }, () => {
    const kind = by.below(10)
    return kind < 2 ? common(by, nouns) : kind < 7 ? common(by, forms) : kind < 9 ? common(by, compounds) : common(by, names)
  }).join(' ')
  for (let at = 0; at < papers; at += atOnce) {
    const taken = Array.from({ length: atOnce }, (_, index): Taken => {
      const bodyId = by.pick(ids)
      const entry: Entry = { audience: seatedIn([bodyId], by.below(10) === 0), kind: by.below(10) < 7 ? 'paper' : 'item', language: null,
        onDay: `20${20 + by.below(6)}-0${1 + by.below(9)}-1${by.below(10)}`, bodyId, matterId: null, href: `/papers/${at + index}`,
        document: { fi: `Kokous ${at % 90}` }, title: { fi: some(4) }, text: { fi: some(80) } }
      return { subject: `paper:${at + index}`, entries: [entry] }
    })
    // The measurement writes beside the one door: nothing else is in this database.
    await database.transaction().execute((tx) => storeEntries(tx as unknown as Write, taken))
  }
  await sql`vacuum analyze search_entry, search_text, search_word, search_audience`.execute(database)
}
