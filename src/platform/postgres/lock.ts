// One program at a time on a data directory. The kernel keeps the lock: it is gone the moment its holder is,
// however that ended, so no stale lock has to be guessed from process numbers.
import { spawnSync } from 'node:child_process'
import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PostgresRefusal, systemCodeOf } from './refusal.ts'

/** `program` serves until it is stopped; `command` borrows the database for a moment; `stopping` is on its way out. */
export type Holding = 'program' | 'command' | 'stopping'
export type Lock = { note: (holding: Holding) => void; release: () => void }

// How long a newcomer waits for each, in milliseconds: a program stays, the others leave by themselves.
const patience: Record<Holding, number> = { program: 1_000, stopping: 30_000, command: 120_000 }

/** Takes the lock, waiting for a holder that is about to leave. Refused with `alreadyRunning` when one stays. */
export async function lockDataDir(dataDir: string, holding: Holding): Promise<Lock> {
  const started = performance.now()
  for (;;) {
    const lock = tryToLock(dataDir, holding)
    if (lock) return lock
    const holder = holderOf(dataDir)
    if (performance.now() - started > patience[holder?.holding ?? 'program']) {
      throw new PostgresRefusal('alreadyRunning', { dataDir, pid: holder?.pid ?? 0 })
    }
    await wait(50)
  }
}

/** Takes the lock if nobody has it. */
export function tryToLock(dataDir: string, holding: Holding): Lock | null {
  const file = openLocked(lockFile(dataDir))
  if (file === null) return null
  const note = (now: Holding) => {
    ftruncateSync(file)
    writeSync(file, JSON.stringify({ pid: process.pid, holding: now }), 0)
  }
  note(holding)
  return { note, release: () => closeSync(file) }
}

/** Who holds the lock, according to what the last holder wrote. Only to be asked when the lock was refused. */
export function holderOf(dataDir: string): { pid: number; holding: Holding } | null {
  try {
    const found: unknown = JSON.parse(readFileSync(lockFile(dataDir), 'utf8'))
    return isHolder(found) ? found : null
  } catch {
    // The holder is just writing it.
    return null
  }
}

const lockFile = (dataDir: string) => join(dataDir, 'lock')

const isHolder = (found: unknown): found is { pid: number; holding: Holding } =>
  typeof found === 'object' && found !== null && 'pid' in found && typeof found.pid === 'number' &&
  'holding' in found && typeof found.holding === 'string' && found.holding in patience

function openLocked(path: string): number | null {
  const flags = constants.O_RDWR | constants.O_CREAT
  // macOS locks while opening (O_EXLOCK); without blocking it answers EAGAIN.
  if (process.platform === 'darwin') {
    try {
      return openSync(path, flags | 0x20 | constants.O_NONBLOCK, 0o600)
    } catch (error) {
      if (systemCodeOf(error) === 'EAGAIN') return null
      throw error
    }
  }
  const file = openSync(path, flags, 0o600)
  // The lock belongs to the open file that is shared with flock(1), and stays when flock(1) has ended.
  const { status, error } = spawnSync('flock', ['-x', '-n', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', file],
  })
  if (status === 0) return file
  closeSync(file)
  if (error) throw new Error('The command flock, a part of util-linux, is needed to guard the data directory.')
  return null
}
