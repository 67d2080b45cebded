// The database of our own: starts the server on a data directory, keeps it running and stops it.
import { accessSync, constants, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeFolders } from '../folders.ts'
import { findBinaries } from './binaries.ts'
import { checkServer } from './check.ts'
import {
  adminRole, applicationRole, type Cluster, databaseName, prepareCluster, readPassword,
} from './initialise.ts'
import { type Holding, type Lock, lockDataDir } from './lock.ts'
import { messageOf, PostgresRefusal } from './refusal.ts'
import { forgetRun, noteRun } from './run.ts'
import { choosePlace, type Exit, launchServer, type Place, type Server } from './server.ts'

export type Postgres = {
  /** As the ordinary role that owns the database: what the product uses. */
  url: string
  /** As the superuser, for tests and for rescue. The product never needs it. */
  adminUrl: string
  socketDir: string | null
  port: number
  /** The process of the server that runs now; another one after a restart. */
  readonly pid: number
  stop: () => Promise<void>
}

export type StartOptions = {
  dataDir: string
  holding?: Exclude<Holding, 'stopping'>
  /** Only a test's throw-away database may be fast instead of safe. */
  isDurable?: boolean
  /** The server ended by itself and is being started again. */
  onExit?: (exit: Exit) => void
  /** It ended again and again, or does not start any more: the program should end too. */
  onLost?: (error: Error) => void
}

const restartsMax = 5
// A server that ran this long has recovered; what happens later is counted anew.
const healthyMs = 60_000

/** Where the data are unless the user says otherwise: outside the checkout. */
export const defaultDataDir = (): string =>
  join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'toimeenpano')

/** Starts the database, making it first when the directory is new. Throws a PostgresRefusal when it cannot. */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const dataDir = makeDataDir(options.dataDir)
  const lock = await lockDataDir(dataDir, options.holding ?? 'program')
  try {
    forgetRun(dataDir)
    return await startLocked(dataDir, lock, options)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startLocked(dataDir: string, lock: Lock, options: StartOptions): Promise<Postgres> {
  const isDurable = options.isDurable ?? true
  const binaries = findBinaries()
  const cluster = await prepareCluster(dataDir, binaries, isDurable)
  const place = await choosePlace(cluster)
  const launch = () => launchServer(cluster, place, binaries, { ...quiet, ...(isDurable ? safe : fast) })
  const keeper = keepRunning(await launch(), launch, options)
  const url = urlOf(place, applicationRole, cluster, databaseName)
  try {
    if (isDurable) await checkServer(url)
  } catch (error) {
    await keeper.stop()
    throw error
  }
  noteRun(dataDir, url)
  const stop = async () => {
    lock.note('stopping')
    forgetRun(dataDir)
    await keeper.stop()
    lock.release()
  }
  let stopping: Promise<void> | null = null
  return {
    url,
    adminUrl: urlOf(place, adminRole, cluster, 'postgres'),
    ...place,
    get pid() {
      return keeper.pid()
    },
    stop: () => (stopping ??= stop()),
  }
}

const safe = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
const fast = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
const quiet = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // What is asked for is as a rule in memory, or on a disk without heads: a page elsewhere costs little more than the next one.
  random_page_cost: '1.1',
  // What people write must not end up in a log: neither failed statements nor the values in their messages.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Starts the server again when it ends by itself. */
function keepRunning(first: Server, launch: () => Promise<Server>, options: StartOptions) {
  let server = first
  let isStopping = false
  let restarts = 0
  const watch = async (): Promise<void> => {
    for (;;) {
      const since = performance.now()
      const exit = await server.exited
      if (isStopping) return
      restarts = performance.now() - since > healthyMs ? 1 : restarts + 1
      options.onExit?.(exit)
      if (restarts > restartsMax) throw new Error(`The database ended ${restarts} times.`)
      server = await launch()
      if (isStopping) return server.stop()
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!isStopping) options.onLost?.(error instanceof Error ? error : new Error(messageOf(error)))
  })
  return {
    pid: () => server.pid,
    stop: async () => {
      isStopping = true
      await server.stop()
      await watching
    },
  }
}

function urlOf(place: Place, role: string, cluster: Cluster, database: string): string {
  const file = role === adminRole ? cluster.adminPassword : cluster.applicationPassword
  const user = `${role}:${encodeURIComponent(readPassword(file))}`
  const host = place.socketDir === null ? '127.0.0.1' : encodeURIComponent(place.socketDir)
  return `postgresql://${user}@${host}:${place.port}/${database}`
}

function makeDataDir(dataDir: string): string {
  try {
    makeFolders(dataDir, 0o700)
    // A file, or a folder of somebody else's, is told here and not by the first thing that is written.
    accessSync(`${dataDir}/.`, constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (error) {
    throw new PostgresRefusal('dataDirNotWritable', { dataDir, cause: messageOf(error) }, error)
  }
}
