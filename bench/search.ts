// The search over 60,000 entries, beside the bare index query for the same words.
import { join } from 'node:path'
import { sql } from 'kysely'
import { castInto } from '../test/cast.ts'
import type { Read, Write } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { buildWorld } from '../src/server.ts'
import { find } from '../src/search/reads.ts'
import { type Entry, queryOf, type Taken } from '../src/search/search.ts'
import { storeEntries } from '../src/search/writes.ts'
import { type Dice, dice } from './dice.ts'
import { fillAgenda } from './fill.ts'
import { median, timed } from './measure.ts'

const documents = 600
const entriesEach = 100
const queries = 200
const seed = 20260101
const syllables = [
  'ra', 'ken', 'ne', 'ta', 'lo', 'us', 'hal', 'lin', 'to', 'pää', 'tös', 'kes', 'kus',
  'yh', 'teis', 'työ', 'vi', 'ras', 'ko', 'mi', 'sel', 'vi', 'tys', 'alu', 'een',
]

export type Searched = { entries: number; p95: number; bareP95: number; ratio: number }

/** Milliseconds of a whole search and of the bare query, each query asked of both in turns. */
export async function searchTimes(dataDir: string): Promise<Searched> {
  const postgres = await startPostgres({ dataDir: join(dataDir, 'search') })
  await migrate(postgres.url)
  const world = await buildWorld(postgres.url, { dataDir, log: (line) => process.stderr.write(`${line}\n`) })
  const { database } = world
  try {
    const cast = await castInto(database)
    const { meetingId } = await fillAgenda(world, cast, 1)
    const words = await fill(database, { meetingId, bodyId: cast.projectGroup })
    const by = dice(seed + 1)
    const [own, bare]: [number[], number[]] = [[], []]
    for (let asked = 0; asked < queries; asked += 1) {
      const query = asking(by, words)
      const criteria = { query, language: 'fi' as const, kind: null, bodySlug: null, year: null, page: 1 }
      const { forms } = await find(database, criteria)
      if (forms.length === 0) continue
      own.push(await timed(() => find(database, criteria)))
      bare.push(await timed(() => sql`select count(*) from search_entry where words @@ ${queryOf([forms])}::tsquery`.execute(database)))
    }
    const p95 = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN
    return { entries: documents * entriesEach, p95: p95(own), bareP95: p95(bare),
      ratio: median(own.map((value, index) => value / (bare[index] ?? Number.NaN))) }
  } finally {
    await database.destroy()
    await postgres.stop()
  }
}

/** A word, two, the beginning of one, or one with a letter missing. */
function asking(by: Dice, words: string[]): string {
  const word = () => words[Math.floor(words.length * (by.below(1_000) / 1_000) ** 3)] ?? ''
  const [kind, one] = [by.below(4), word()]
  return [one, `${one} ${word()}`, one.slice(0, 5), `${one.slice(0, 4)}${one.slice(5)}`][kind] ?? one
}

async function fill(database: Read, of: { meetingId: string; bodyId: string }): Promise<string[]> {
  const by = dice(seed)
  const words = [...new Set(Array.from({ length: 40_000 }, () => Array.from({ length: 2 + by.below(4) }, () => by.pick(syllables)).join('')))]
  // The few first words stand in most of the text, as in any language.
  const some = (count: number) => Array.from({ length: count }, () => words[Math.floor(words.length * (by.below(10_000) / 10_000) ** 3)]).join(' ')
  const taken = Array.from({ length: documents }, (_, number): Taken => {
    const source = `/fi/archive/body/2025-2026/${number}/minutes`
    const entries = Array.from({ length: entriesEach }, (_, index): Entry =>
      ({ href: `${source}#${index}`, kind: 'minutes', document: `Kokous ${number}`, title: some(4), text: some(80) }))
    return { source, version: 1, language: 'fi', ...of, onDay: '2025-06-18', entries }
  })
  // The measurement writes beside the one door: nothing else is in this database.
  await database.transaction().execute((tx) => storeEntries(tx as unknown as Write, taken))
  await sql`analyze`.execute(database)
  return words
}
