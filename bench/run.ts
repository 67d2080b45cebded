// Measures what the product promises, in pairs with a peer or a limit, and writes docs/benchmarks.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { castInto } from '../test/cast.ts'
import { hashToken } from '../src/person/session.ts'
import { migrate } from '../src/platform/migrate.ts'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { answering, buildWorld } from '../src/server.ts'
import { besideItsStatements, type Heard } from './beside.ts'
import { fillAgenda } from './fill.ts'
import { mailPair, serveSink } from './mails.ts'
import { machine } from './measure.ts'
import { printingReport } from './printing.ts'
import { publishedPageLoad } from './published.ts'
import { sizesReport } from './pages.ts'
import { startAndRest } from './start.ts'
import { structuresReport, tellMemory, tellPair } from './structures.ts'

const rounds = 9
const itemsOnAgenda = 20
/** Each of its pages is asked many times a round. */
const sizesRounds = 3

type Row = { what: string; ours: string; peer: string; ratio: string; goal: string }
const [, , part, ...given] = process.argv
if (part === 'memory' || part === 'pair') {
  await (part === 'pair' ? tellPair : tellMemory)(given[0] ?? '', Number(given[1]))
  process.exit()
}
if (part === 'sink') await serveSink()
if (part === 'mails') {
  process.stdout.write(`${JSON.stringify(await measureMails())}\n`)
  process.exit()
}
if (part === 'printing') {
  process.stdout.write(await printingReport())
  process.exit()
}
if (part === 'structures') {
  process.stdout.write(structuresReport())
  process.exit()
}
const folder = await mkdtemp(join(tmpdir(), 'toimeenpano-bench-'))
try {
  if (part === 'sizes') {
    process.stdout.write(await sizesReport(folder, Number(given[0] ?? rounds)))
    process.exit()
  }
  const structures = structuresReport()
  const rows: Row[] = [await measureAgenda(), await measurePublished(), await measureMails(), ...await measureStart()]
  const written = `${report(rows)}\n${structures}\n${await printingReport()}\n${await sizesReport(folder, sizesRounds)}`
  await writeFile('docs/benchmarks.md', written)
  process.stdout.write(written)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measureAgenda(): Promise<Row> {
  const postgres = await startPostgres({ dataDir: join(folder, 'agenda') })
  const asked: ReturnType<Heard['stop']> = []
  let isHearing = false
  await migrate(postgres.url)
  const world = await buildWorld(postgres.url, { dataDir: join(folder, 'agenda'), log: (line) => process.stderr.write(`${line}\n`) },
    (one) => { if (isHearing) asked.push(one) })
  const cast = await castInto(world.database)
  const { meetingId } = await fillAgenda(world, cast, itemsOnAgenda)
  const token = 'bench'
  await world.database.insertInto('person_session').values({ token_hash: hashToken(token), person_id: cast.people.member,
    started_at: world.machine.now(), expires_at: world.machine.now().add({ hours: 24 }) }).execute()
  const app = answering(world, new Map())
  const heard: Heard = { start: () => { isHearing = true }, stop: () => { isHearing = false; return asked } }
  const pair = await besideItsStatements(world, heard, async () => app.request(`http://localhost/fi/meetings/${meetingId}/agenda`,
    { headers: { cookie: `toimeenpano_session=${token}` } }), rounds)
  await world.database.destroy()
  await postgres.stop()
  return { what: `Agenda page, ${itemsOnAgenda} items ÷ its own ${pair.statements} statements alone`, ours: `${pair.ours.toFixed(2)} ms`,
    peer: `${pair.peer.toFixed(2)} ms`, ratio: pair.ratio.toFixed(2), goal: '≤ 2.0' }
}


async function measurePublished(): Promise<Row> {
  const pair = await publishedPageLoad(join(folder, 'published'), rounds)
  return { what: `Published memo page (${pair.bytes} bytes) ÷ bare node:http with the same bytes`, ours: `${pair.ours.toFixed(0)} requests/s`,
    peer: `${pair.peer.toFixed(0)} requests/s`, ratio: pair.ratio.toFixed(2), goal: '≥ 0.75' }
}

async function measureMails(): Promise<Row> {
  const pair = await mailPair()
  return { what: '10,000 letters through the outbox ÷ nodemailer alone, as many connections, to the same sink', ours: `${pair.ours.toFixed(0)} letters/s`,
    peer: `${pair.peer.toFixed(0)} letters/s`, ratio: pair.ratio.toFixed(2), goal: '≥ 0.8' }
}

async function measureStart(): Promise<Row[]> {
  const { seconds, programMegabytes, databaseMegabytes } = await startAndRest(join(folder, 'start'), rounds)
  return [
    { what: 'Start with existing data until the first page', ours: `${seconds.toFixed(2)} s`, peer: '–', ratio: '–', goal: 'told' },
    { what: 'Memory at rest: the program', ours: `${programMegabytes.toFixed(0)} MB`, peer: '–', ratio: '–', goal: 'told' },
    { what: 'Memory at rest: PostgreSQL (proportional shares)', ours: `${databaseMegabytes.toFixed(0)} MB`, peer: '–', ratio: '–', goal: 'told' },
  ]
}

function report(rows: Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.ours} | ${row.peer} | ${row.ratio} | ${row.goal} |`)
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. Ours and the peer run in turns in the same run; the values are medians of ${rounds}
rounds, and the ratio is the median of the rounds' ratios. Absolute figures are the machine's; the ratios are what the
product answers for.

Machine: ${machine()}.

| what | ours | peer | ratio | goal |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}
