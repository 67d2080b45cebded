// The product's pages at two sizes: beside their own statements, and how much slower they are where everything else is twenty times as much.
import { join } from 'node:path'
import { hashToken } from '../src/person/session.ts'
import type { Asked } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { answering, buildWorld } from '../src/server.ts'
import { besideItsStatements, type Heard } from './beside.ts'
import { pairs, timed } from './measure.ts'
import { fillSearch, searchReport } from './search.ts'
import { settle, type Settled, type Size, sizes } from './sizes.ts'

type Who = 'secretary' | 'chair' | 'member' | 'staff'
type House = { settled: Settled; ask: (who: Who, path: string) => Promise<Response>; heard: Heard; world: Awaited<ReturnType<typeof buildWorld>>
  close: () => Promise<void> }
type Page = { what: string; who: Who; path: (of: Settled) => string }

const home: Page[] = (['secretary', 'chair', 'member', 'staff'] as const).map((who) => ({ what: `Home, ${who}`, who, path: () => '/' }))
const matter: Page[] = (['secretary', 'member'] as const).map((who) => ({ what: `A matter, ${who}`, who, path: ({ matterId }) => `/matters/${matterId}` }))
const others: Page[] = ([
  ['List of matters', () => '/matters'], ['Meetings', () => '/meetings'], ['A meeting', ({ meetingId }) => `/meetings/${meetingId}`],
  ['Agenda', ({ meetingId }) => `/meetings/${meetingId}/agenda`], ['Commitments', () => '/commitments'], ['Follow-ups', () => '/followups'],
  ['A body', ({ slug }) => `/bodies/${slug}`], ['Conditions', () => '/conditions'], ['The reform', () => '/programme'],
  ['Status reports', () => '/reports'], ['A route', ({ matterId }) => `/matters/${matterId}/route`],
  ['Search page', () => '/search?q=lausunto'], ['Search page, a letter missing', () => '/search?q=lauunto'],
  ['Archive', () => '/archive'], ['Archive, browsed', () => '/publications'],
] satisfies [string, Page['path']][]).map(([what, path]) => ({ what, who: 'secretary', path }))

/** The tables of pages at both sizes, and of the search at the larger one. */
export async function sizesReport(folder: string, rounds: number): Promise<string> {
  const S = await open(join(folder, 'S'), sizes.S)
  const M = await open(join(folder, 'M'), sizes.M)
  try {
    const beside = []
    for (const page of [...home, ...matter]) beside.push(await besideOf(page, M, rounds))
    const grown = []
    for (const page of [...home.slice(0, 1), ...matter.slice(0, 1), ...others]) grown.push(await grownOf(page, S, M, rounds))
    return `## Sizes

S is one reform of ${sizes.S.meetings} meetings, ${sizes.S.matters} matters and ${sizes.S.papers} papers; M is ${sizes.M.reforms} of them.
Both are made by a seed.

Pages at M beside the statements that they send: every one of the request, who asks and the name of the reform too. Goal: at most six, ratio ≤ 2.0.

| page | statements | page | statements alone | ratio |
| --- | --- | --- | --- | --- |
${beside.join('\n')}

The same page of the same reader at both sizes, in turns, 20 pages a round. Goal: no page ≤ 1.5 × slower.

| page | S | M | M ÷ S |
| --- | --- | --- | --- |
${grown.join('\n')}

${await searchReport(M.world.database, M.settled.everyBody)}`
  } finally {
    await S.close()
    await M.close()
  }
}

async function open(dataDir: string, size: Size): Promise<House> {
  const postgres = await startPostgres({ dataDir })
  await migrate(postgres.url)
  let isHearing = false
  let asked: Asked[] = []
  const world = await buildWorld(postgres.url, { dataDir, log: (line) => process.stderr.write(`${line}\n`) }, (one) => { if (isHearing) asked.push(one) })
  world.clock = { now: () => Temporal.Instant.from('2025-06-05T07:00:00Z') }
  const settled = await settle(world.database, size)
  await fillSearch(world.database, settled.everyBody, size.reforms * size.papers)
  const now = world.machine.now()
  for (const who of ['secretary', 'chair', 'member', 'staff'] as const) {
    await world.database.insertInto('person_session').values({ token_hash: hashToken(who), person_id: settled[who], started_at: now,
      expires_at: now.add({ hours: 24 }) }).execute()
  }
  const app = answering(world, new Map())
  return {
    settled, world, heard: { start: () => { asked = []; isHearing = true }, stop: () => { isHearing = false; return asked } },
    ask: async (who, path) => app.request(`http://localhost/fi${path}`, { headers: { cookie: `toimeenpano_session=${who}` } }),
    close: async () => {
      await world.database.destroy()
      await postgres.stop()
    },
  }
}

async function besideOf({ what, who, path }: Page, house: House, rounds: number): Promise<string> {
  const pair = await besideItsStatements(house.world, house.heard, () => house.ask(who, path(house.settled)), rounds)
  return `| ${what} | ${pair.statements} | ${pair.ours.toFixed(2)} ms | ${pair.peer.toFixed(2)} ms | ${pair.ratio.toFixed(2)} |`
}

const pagesARound = 20

async function grownOf({ what, who, path }: Page, S: House, M: House, rounds: number): Promise<string> {
  const of = (house: House) => () => timed(async () => {
    for (let page = 0; page < pagesARound; page += 1) {
      const answer = await house.ask(who, path(house.settled))
      await answer.text()
      if (answer.status !== 200) throw new Error(`${what} answered ${answer.status}.`)
    }
  })
  const pair = await pairs(rounds, of(M), of(S))
  return `| ${what} | ${(pair.peer / pagesARound).toFixed(2)} ms | ${(pair.ours / pagesARound).toFixed(2)} ms | ${pair.ratio.toFixed(2)} |`
}
