// Printing: a PDF of four pages through our own address beside bare Typst on the same input and beside Chromium's print; what it
// costs in memory over many documents; and whether a page waits while others print.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Hono } from 'hono'
import { chromium } from 'playwright-core'
import { documentFiles } from '../src/platform/http/files.tsx'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Visit } from '../src/platform/http/visit.ts'
import { checkout } from '../src/platform/checkout.ts'
import type { Block, Document } from '../src/platform/kit/document.ts'
import { plainLook } from '../src/platform/kit/look.ts'
import { filePage } from '../src/platform/page/file.tsx'
import { coverageOf, readFonts } from '../src/platform/print/coverage.ts'
import { printed } from '../src/platform/print/printed.ts'
import { median, pairs, timed } from './measure.ts'

const rounds = 31
const documents = 2_000
const at = Temporal.Instant.from('2025-06-18T12:00:00Z')

/** Minutes of about four pages; another number gives another document. */
const minutesOf = (number: number): Document => ({
  language: 'fi', title: `Hankeryhmä, ${number}. kokous`, endings: [{ title: 'Jakelu', items: ['Jäsenet'] }], footer: ['SHA-256 '.padEnd(72, 'a')],
  identification: { organisation: 'Työ- ja elinkeinoministeriö', unit: 'Toimeenpanohanke', type: 'Pöytäkirja', day: '18.6.2025', publicity: 'Julkinen' },
  blocks: [
    { kind: 'table', caption: 'Läsnä', head: ['Nimi', 'Tehtävä', 'Edustaa'], rowHeaders: true,
      rows: Array.from({ length: 15 }, (_, index) => [`Jäsen ${index}`, 'jäsen', 'elinvoimakeskus']) },
    ...Array.from({ length: 12 }, (_, index): Block => ({ kind: 'section', id: `item-${index}`, blocks: [
      { kind: 'heading', level: 2, number: String(index + 1), text: `Asia ${number}/${index}` },
      { kind: 'facts', rows: [{ term: 'Esittelijä', value: 'Muutoskoordinaattori' }, { term: 'Tarkoitus', value: 'päätettäväksi' }] },
      { kind: 'paragraph', text: `Kokouksessa käsiteltiin asiaa ${number}. `.repeat(12) },
      { kind: 'paragraph', text: [{ text: 'Päätettiin', strong: true }, { text: '\nHyväksyttiin esityksen mukaisesti.' }] },
    ] })),
  ],
})

/** The address of a document with that number, answered by our own route. */
function ourAddress(): (number: number) => Promise<Uint8Array> {
  const app = new Hono()
  app.get('/minutes', async (context) => {
    const [own] = documentFiles('/minutes', async () => ({ document: minutesOf(Number(context.req.query('number'))), at }))
    // Only what the route asks of a visit.
    const reply = await own?.handle({ world: { address: 'https://example.org' }, language: 'fi', db: emptyDatabase } as Visit)
    return reply?.kind === 'raw' ? reply.response : context.notFound()
  })
  app.get('/page', (context) => context.html(filePage(minutesOf(1))))
  ask = async (path) => { await (await app.request(`http://localhost${path}`)).arrayBuffer() }
  return async (number) => new Uint8Array(await (await app.request(`http://localhost/minutes?number=${number}`)).arrayBuffer())
}
/** Holds nothing, so that only the printing is measured. */
const emptyDatabase = new Kysely({ dialect: { createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db), createQueryCompiler: () => new PostgresQueryCompiler() } })
let ask: (path: string) => Promise<void> = async () => {}

/** Typst alone, with the same template, fonts and limits of its cache, in a process that does nothing else. */
function bareTypst(): (number: number) => Promise<number> {
  const fonts = readFonts()
  const coverage = coverageOf(fonts)
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: checkout })
  const template = readFileSync(join(checkout, 'src', 'platform', 'print', 'document.typ'), 'utf8')
  return async (number) => {
    const json = printed(minutesOf(number), { origin: 'https://example.org', coverage, look: plainLook })
    return timed(async () => {
      const { result } = compiler.compile({ mainFileContent: template, inputs: { document: json } })
      if (result === null) throw new Error('Typst set nothing.')
      compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 1 })
      compiler.evictCache(3)
    })
  }
}

/** What the process that prints holds in memory, in megabytes. */
const pressMegabytes = (): number => execFileSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)]).toString().trim().split('\n')
  .reduce((most, line) => Math.max(most, Number(line) / 1024), 0)

const percentile = (values: number[], share: number): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN

async function pagesWhile(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  let isDone = false
  const working = work().then(() => { isDone = true })
  while (!isDone || times.length < 400) {
    times.push(await timed(() => ask('/page')))
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (times.length > 5_000) break
  }
  await working
  return percentile(times, 0.99)
}

/** The report as a part of docs/benchmarks.md. */
export async function printingReport(): Promise<string> {
  const [ours, bare] = [ourAddress(), bareTypst()]
  let number = 0
  const next = () => (number += 1)
  const pair = await pairs(rounds, () => timed(() => ours(next())), () => bare(next()))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
  const page = await browser.newPage()
  const printing: number[] = []
  for (let round = 0; round < 7; round += 1) printing.push(await timed(async () => {
    await page.setContent(filePage(minutesOf(next())))
    await page.pdf({ format: 'A4', tagged: true })
  }))
  await browser.close()
  const idle = await pagesWhile(async () => {})
  const busy = await pagesWhile(async () => { for (let one = 0; one < 60; one += 1) await ours(next()) })
  const memory: number[] = []
  for (let one = 1; one <= documents; one += 1) {
    await ours(next())
    if (one % 400 === 0) memory.push(pressMegabytes())
  }
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const chromiumMs = median(printing)
  return ['## Printing', '', 'Minutes of four pages, each document another.', '', row('what', 'ours', 'peer', 'ratio', 'goal'),
    row('---', '---', '---', '---', '---'),
    row('PDF through our address ÷ bare Typst on the same input', ms(pair.ours), ms(pair.peer), pair.ratio.toFixed(2), '≤ 1.3'),
    row('PDF through our address ÷ Chromium’s print', ms(pair.ours), ms(chromiumMs), (pair.ours / chromiumMs).toFixed(2), 'told'),
    row('p99 of a page while documents are printed ÷ idle', ms(busy), ms(idle), (busy / idle).toFixed(2), '≤ 2'),
    row(`Memory of the press after each 400 of ${documents} documents`,
      `${memory.map((one) => one.toFixed(0)).join(', ')} MB`, '–', '–', 'flat'), ''].join('\n')
}
