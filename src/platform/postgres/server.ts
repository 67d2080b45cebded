// One run of the server process: from its start until it answers, and its end.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './initialise.ts'
import { diesWithParent, giveTo, ordinaryUser } from './ordinary-user.ts'
import { PostgresRefusal } from './refusal.ts'
import { clearRemains, postmasterFile } from './remains.ts'

/** Where the server listens: a private socket, or a port of this machine where the socket's path would be too long. */
export type Place = { socketDir: string; port: number } | { socketDir: null; port: number }
export type Exit = { code: number | null; signal: NodeJS.Signals | null }
export type Server = { pid: number; exited: Promise<Exit>; stop: () => Promise<void> }

const socketPort = 5432
const logBytesMax = 5_000_000
const startMs = 30_000
const stopMs = 20_000

export async function choosePlace(cluster: Cluster): Promise<Place> {
  const pathBytesMax = process.platform === 'linux' ? 107 : 103
  const path = join(cluster.socket, `.s.PGSQL.${socketPort}`)
  if (Buffer.byteLength(path) <= pathBytesMax) return { socketDir: cluster.socket, port: socketPort }
  return { socketDir: null, port: await freePort() }
}

/** Starts the server and waits until it answers. Tries again while the remains of an earlier run are in its way. */
export async function launchServer(
  cluster: Cluster, place: Place, binaries: Binaries, settings: Record<string, string>,
): Promise<Server> {
  const user = ordinaryUser(statSync(cluster.data))
  giveTo(user, cluster.folder)
  if (sizeOf(cluster.log) > logBytesMax) renameSync(cluster.log, `${cluster.log}.1`)
  const started = performance.now()
  for (;;) {
    await clearRemains(cluster)
    const alreadyLogged = sizeOf(cluster.log)
    const server = spawnServer(cluster, [...user.prefix, ...diesWithParent('INT'), binaries.postgres], place, settings)
    if (await isReady(server, cluster)) return server
    const cause = lastWords(cluster, alreadyLogged)
    const isPassing = /pre-existing shared memory block|lock file .* already exists|Address already in use/.test(cause)
    if (!isPassing || performance.now() - started > startMs) {
      throw new PostgresRefusal('doesNotStart', { log: cluster.log, cause })
    }
    await wait(200)
  }
}

function spawnServer(cluster: Cluster, start: string[], place: Place, settings: Record<string, string>): Server {
  const [program = '', ...args] = [...start, '-D', cluster.data, '-p', String(place.port), ...asArguments({
    listen_addresses: place.socketDir === null ? '127.0.0.1' : '',
    unix_socket_directories: place.socketDir ?? '',
    unix_socket_permissions: '0700',
    ...settings,
  })]
  const log = openSync(cluster.log, 'a', 0o600)
  // A session of its own: Ctrl-C in the terminal is for the program, which then stops the database last.
  const child = spawn(program, args, {
    stdio: ['ignore', log, log],
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  closeSync(log)
  const endWithProgram = () => child.kill('SIGINT')
  process.on('exit', endWithProgram)
  const exited = new Promise<Exit>((resolve) => {
    child.on('error', () => resolve({ code: 127, signal: null }))
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  void exited.then(() => process.off('exit', endWithProgram))
  return { pid: child.pid ?? 0, exited, stop: () => stopChild(child, exited) }
}

async function isReady(server: Server, cluster: Cluster): Promise<boolean> {
  let hasExited = false
  void server.exited.then(() => (hasExited = true))
  for (const started = performance.now(); performance.now() - started < startMs; await wait(5)) {
    if (hasExited) return false
    const [pid, , , , , , , status] = postmasterFile(cluster)
    if (Number(pid) === server.pid && status?.trim() === 'ready') return true
  }
  await server.stop()
  return false
}

/** Asks the server to end: at once but properly, then less and less politely. */
async function stopChild(child: ChildProcess, exited: Promise<Exit>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal)
    const limit = new AbortController()
    const ended = await Promise.race([exited, wait(stopMs, null, { signal: limit.signal }).catch(() => null)])
    limit.abort()
    if (ended) return
  }
}

/** What this run wrote to the log: shown when the server did not start. */
function lastWords(cluster: Cluster, from: number): string {
  return readFileSync(cluster.log).subarray(from).toString().trim().split('\n').slice(-5).join('\n')
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

const asArguments = (settings: Record<string, string>) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
