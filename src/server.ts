// Starts the product: the database, the schema, the demonstration when asked for, the pages, the mail.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { frontOf } from './front.tsx'
import { identify } from './identify.ts'
import { mailServerOf } from './platform/mail.ts'
import { startMail, startNotices, startReleases, startReminders, startSealing, startSearching } from './jobs.ts'
import { bannerOf } from './demonstration/banner.tsx'
import { demonstrationClock, loadDemonstration } from './demonstration/load.ts'
import { isDemonstration } from './demonstration/reads.ts'
import { buildApp } from './platform/http/app.ts'
import { type Assets, readAssets } from './platform/http/assets.ts'
import { inTime } from './platform/http/away.ts'
import { publishedBy } from './platform/http/published.ts'
import { checkout } from './platform/checkout.ts'
import { clockOnDay, machineClock } from './platform/clock.ts'
import { type Asked, openDatabase } from './platform/database.ts'
import { migrate } from './platform/migrate.ts'
import { checkServer } from './platform/postgres/check.ts'
import { startPostgres } from './platform/postgres/launch.ts'
import { copiesIn } from './platform/publication.ts'
import { signerIn } from './platform/signature.ts'
import { productVersion } from './platform/version.ts'
import type { World } from './platform/world.ts'
import { ErrorPage, SignedOutPage, troubleTitle } from './platform/page/trouble.tsx'
import { goneWords } from './withdrawal/withdrawal.ts'
import { reactions } from './reactions.ts'
import { openRoutes, routes } from './routes.ts'

export type Running = { address: string; world: World; stop: () => Promise<void> }
type Options = { dataDir: string; port: number; host?: string; isDemo: boolean; log: (line: string) => void
  onLost?: (error: Error) => void }

/** Starts everything and gives the address once the first page answers. */
export async function startProduct(options: Options): Promise<Running> {
  const ownUrl = process.env.DATABASE_URL
  const postgres = ownUrl === undefined || ownUrl === ''
    ? await startPostgres({ dataDir: options.dataDir, onExit: () => options.log('The database ended and is being started again.'),
        onLost: options.onLost })
    : null
  const url = postgres?.url ?? ownUrl ?? ''
  let opened: World | null = null
  try {
    if (postgres === null) await checkServer(url)
    await migrate(url)
    const world = opened = await buildWorld(url, options)
    if (options.isDemo) await loadDemonstration(world)
    world.mode = await isDemonstration(world.database) ? 'demonstration' : 'ordinary'
    await world.copies.catchUp(world.database)
    // A key that was configured and cannot be used is told now, not at the first release.
    if (process.env.TOIMEENPANO_SIGNING_KEY) await world.signer.publicKey()
    if (process.env.SMTP_URL) mailServerOf(process.env.SMTP_URL)
    const { server, address } = await listen(world, options)
    const mail = startMail(world)
    const beside = [startNotices(world), startReleases(world), startReminders(world), startSealing(world), startSearching(world)]
    // The day of the demonstration may also be moved by a command in another process.
    const looking = setInterval(() => void world.settle(['clock']).catch(() => {}), 2_000)
    const stop = async () => {
      clearInterval(looking)
      await mail.stop()
      for (const one of beside) await one.stop()
      await closeServer(server)
      await world.database.destroy()
      await postgres?.stop()
    }
    return { address, world, stop }
  } catch (error) {
    await opened?.database.destroy()
    await postgres?.stop()
    throw error
  }
}

/** The world as the product sees it; a test makes its own with twins of the ports. */
export async function buildWorld(
  url: string, options: Pick<Options, 'dataDir' | 'log'>, onAsked?: (asked: Asked) => void,
): Promise<World> {
  const database = openDatabase(url, (error) => options.log(`Database: ${error.message}`), onAsked)
  const clock = await demonstrationClock(database)
  const copies = copiesIn(join(options.dataDir, 'published'))
  // What was published is so, even where its copy cannot be made just now, as on a full disk.
  const uncopied = new Set<string>()
  const copy = (address: string) => copies.copy(database, address).then(() => void uncopied.delete(address), (error: unknown) => {
    if (!uncopied.has(address)) options.log(`The copy of ${address} waits: ${error instanceof Error ? error.message : String(error)}`)
    uncopied.add(address)
  })
  const world: World = {
    database, reactions, copies, clock: clockOnDay(clock.dayOf), machine: machineClock, mode: 'ordinary',
    signer: signerIn(options.dataDir, process.env.TOIMEENPANO_SIGNING_KEY), log: options.log,
    address: process.env.PUBLIC_ADDRESS ?? '', random: (bytes) => randomBytes(bytes).toString('base64url'),
    settle: async (leaving) => {
      for (const what of leaving) {
        if (what.startsWith('/')) await copy(what)
        else if (what === 'clock') await clock.refresh().catch(() => {})
      }
      for (const address of uncopied) if (!leaving.includes(address)) await copy(address)
    },
  }
  return world
}

/** Everything that answers requests, without a port: what the server and the tests share. */
export function answering(world: World, assets: Assets, forget: (address: string) => void = () => {}) {
  const mark = (path: string) => `${path}?v=${assets.get(path)?.etag.slice(1, 9) ?? ''}`
  const settle = world.settle
  world.settle = async (leaving) => {
    await settle(leaving)
    for (const what of leaving) forget(what)
  }
  return buildApp(world, {
    routes, openRoutes, identify, assets,
    frame: frontOf({ banner: bannerOf, style: mark('/assets/style.css'), script: mark('/assets/enhance.js'), version: productVersion }),
    trouble: (language, kind, reference) => kind === 'gone' ? ErrorPage({ language, kind, detail: goneWords(reference, language) })
      : ErrorPage({ language, kind, reference }), titleOf: troubleTitle,
    signedOut: (language, action, fields) => SignedOutPage({ language, action, fields }),
  })
}

/** Opens the port: published copies first, then the application. Port 0 takes any that is free. */
export async function listen(world: World, options: Pick<Options, 'port' | 'host'>): Promise<{ server: Server; address: string }> {
  const published = publishedBy(world.copies, () => performance.now(), () => world.address)
  const assets = await readAssets(join(checkout, '.build', 'assets'))
  const app = answering(world, assets, published.forget)
  const rest = getRequestListener(app.fetch)
  // A copy that was lost or damaged is made again from what is stored, if the database answers.
  const remade = (path: string) => inTime(world.copies.copy(world.database, path), remadeMsMax)
  // Whoever sends a heading letter by letter is not waited for.
  const server = createServer({ connectionsCheckingInterval: 5_000, headersTimeout: 20_000 },
    (request, response) => answer(published, remade, rest, request, response))
  server.keepAliveTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host ?? '127.0.0.1', () => resolve())
  })
  const bound = server.address()
  const port = bound instanceof Object ? bound.port : options.port
  const address = `http://${options.host ?? 'localhost'}:${port}`
  if (world.address === '') world.address = address
  return { server, address }
}

const remadeMsMax = 2_000
const stored = /^\/(?:(?:fi|sv|en)\/archive(?:\/|$)|sitemap(?:-\d+)?\.xml$)/

/** What is published is answered before anything else is asked; the rest goes to the application. */
function answer(
  published: ReturnType<typeof publishedBy>, remade: (path: string) => Promise<void>, rest: (request: IncomingMessage, response: ServerResponse) => unknown,
  request: IncomingMessage, response: ServerResponse,
): void {
  const url = request.url ?? '/'
  const end = url.indexOf('?')
  const path = end === -1 ? url : url.slice(0, end)
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !stored.test(path)) return void rest(request, response)
  const answered = published.answer(path, request, response)
  if (answered === true) return
  answered.then(async (isAnswered) => {
    if (isAnswered) return
    await remade(path).catch(() => {})
    if (!await published.answer(path, request, response)) rest(request, response)
  }).catch(() => rest(request, response))
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2_000).unref()
  })
