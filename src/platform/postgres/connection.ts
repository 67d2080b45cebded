// The database for one command, whether or not the program is running.
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from './launch.ts'
import { holderOf } from './lock.ts'
import { PostgresRefusal } from './refusal.ts'
import { readRun } from './run.ts'

/** `isOurs`: nobody else is at the database until it is closed. */
export type Connection = { url: string; isOurs?: true; close: () => Promise<void> }

const tries = 200
const pauseMs = 100

/**
 * The address of the running program's database; when none runs, the database is started until `close`.
 * Commands that come at the same time wait for one another.
 */
export async function connectionOf(dataDir: string): Promise<Connection> {
  for (let attempt = 1; ; attempt++) {
    try {
      const postgres = await startPostgres({ dataDir, holding: 'command' })
      return { url: postgres.url, isOurs: true, close: postgres.stop }
    } catch (error) {
      if (!(error instanceof PostgresRefusal && error.code === 'alreadyRunning')) throw error
      const run = readRun(resolve(dataDir))
      // The program may still be starting, and then has noted nothing yet.
      if (run !== null && run.pid === holderOf(resolve(dataDir))?.pid) return { url: run.url, close: async () => {} }
      if (attempt === tries) throw error
      await wait(pauseMs)
    }
  }
}
