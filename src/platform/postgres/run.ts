// How a command in another process reaches the database: through the program that runs, or by starting it for a moment.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineClock } from '../clock.ts'

export type Run = { pid: number; url: string; startedAt: string }

/** Written when the database is ready; readable by its owner only, for it holds the password. */
export function noteRun(dataDir: string, url: string): void {
  const run: Run = { pid: process.pid, url, startedAt: machineClock.now().toString() }
  writeFileSync(`${runFile(dataDir)}.new`, JSON.stringify(run), { mode: 0o600 })
  renameSync(`${runFile(dataDir)}.new`, runFile(dataDir))
}

export function forgetRun(dataDir: string): void {
  rmSync(runFile(dataDir), { force: true })
}

/** What the running program noted; null when none has. The file of a killed program stays until the next start. */
export function readRun(dataDir: string): Run | null {
  try {
    const found: unknown = JSON.parse(readFileSync(runFile(dataDir), 'utf8'))
    return isRun(found) ? found : null
  } catch {
    return null
  }
}

const runFile = (dataDir: string) => join(dataDir, 'run.json')

const isRun = (found: unknown): found is Run =>
  typeof found === 'object' && found !== null && 'pid' in found && typeof found.pid === 'number' &&
  'url' in found && typeof found.url === 'string' && 'startedAt' in found && typeof found.startedAt === 'string'
