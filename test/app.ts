// The product in one process, without a port: a world with twins of the ports, and people who visit it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { By } from '../src/platform/act.ts'
import { answering, listen } from '../src/server.ts'
import { readAssets } from '../src/platform/http/assets.ts'
import { checkout } from '../src/platform/checkout.ts'
import { actorOf } from '../src/identify.ts'
import { hashToken } from '../src/person/session.ts'
import { findPerson } from '../src/person/reads.ts'
import { standingClock } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/database.ts'
import { dayIn } from '../src/platform/kit/day.ts'
import { copiesIn } from '../src/platform/publication.ts'
import { passingSigner } from '../src/platform/signature.ts'
import type { World } from '../src/platform/world.ts'
import { reactions } from '../src/reactions.ts'
import { testDatabase } from './database.ts'

export type Visitor = {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Posts a form; values may be lists (the name comes again) or files. */
  post: (path: string, form?: Record<string, string | string[] | File>, headers?: Record<string, string>) => Promise<Response>
}

export type TestProduct = {
  world: World
  /** The database of this product alone. */
  url: string
  clock: ReturnType<typeof standingClock>
  /** Lines of the log: empty when nothing went wrong. */
  lines: string[]
  /** A person who is signed in, by id; or a reader who is not, by null. */
  as: (personId: string | null) => Promise<Visitor>
  /** A person as somebody who acts, for calling `perform` without a page. */
  by: (personId: string) => Promise<By>
  /** `from` is the network address of whoever asks. */
  request: (path: string, init?: RequestInit, from?: string) => Promise<Response>
  /** The statements that some work sends to the database. */
  hear: (work: () => Promise<unknown>) => Promise<string[]>
  /** Opens a port for a browser; gives the address. */
  listen: () => Promise<string>
  /** The cookie of a new session of somebody. */
  cookieOf: (personId: string) => Promise<string>
  close: () => Promise<void>
}

/** Starts a product over a database of its own. The clock stands at 5.6.2025 10.00 in Finland. */
export async function testProduct(mode: World['mode'] = 'ordinary'): Promise<TestProduct> {
  const { url, close } = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'toimeenpano-copies-'))
  const lines: string[] = []
  let heard: string[] | null = null
  const database = openDatabase(url, (error) => lines.push(error.message), (asked) => heard?.push(asked.sql))
  const clock = standingClock('2025-06-05T07:00:00Z')
  const copies = copiesIn(folder)
  const world: World = {
    database, reactions, copies, clock, machine: clock, mode, address: 'https://uudistus.example', signer: passingSigner(), random: (bytes) => randomBytes(bytes).toString('base64url'),
    log: (line) => void lines.push(line),
    settle: async (leaving) => {
      for (const what of leaving) if (what.startsWith('/')) await copies.copy(database, what)
    },
  }
  const app = answering(world, await readAssets(join(checkout, '.build', 'assets')))
  const servers: { close: () => void; closeAllConnections: () => void }[] = []
  const request = async (path: string, init?: RequestInit, from = '192.0.2.1') =>
    app.request(`http://localhost${path}`, init, { incoming: { socket: { remoteAddress: from } } })
  return {
    world, url, clock, lines, request,
    as: (personId) => visitor(world, request, personId),
    hear: async (work) => {
      const statements: string[] = heard = []
      await work()
      heard = null
      return statements
    },
    listen: async () => {
      const { server, address } = await listen(world, { port: 0 })
      servers.push(server)
      return address
    },
    cookieOf: async (personId) => `toimeenpano_session=${await sessionOf(world, personId)}`,
    by: async (personId) => {
      const person = await findPerson(database, personId)
      if (person === null) throw new Error('There is no such person.')
      return { actor: await actorOf(database, person), personId, now: clock.now(), on: dayIn(clock.now()) }
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
      await database.destroy()
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function visitor(world: World, request: TestProduct['request'], personId: string | null): Promise<Visitor> {
  const cookie: Record<string, string> = personId === null ? {} : { cookie: `toimeenpano_session=${await sessionOf(world, personId)}` }
  return {
    get: (path, headers = {}) => request(path, { headers: { ...cookie, ...headers } }),
    post: (path, form = {}, headers = {}) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) {
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
      }
      return request(path, { method: 'POST', body, headers: { ...cookie, ...headers } })
    },
  }
}

async function sessionOf(world: World, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await world.database.insertInto('person_session').values({
    token_hash: hashToken(token), person_id: personId, started_at: world.machine.now(),
    expires_at: Temporal.Instant.from('2100-01-01T00:00:00Z'),
  }).execute()
  return token
}
