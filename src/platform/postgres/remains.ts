// What an earlier run may have left: a server whose program was killed, and lock files that name a process number
// which after a reboot belongs to somebody else.
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Cluster } from './initialise.ts'

const politeTurns = 200
const turnsMax = 400
const turnMs = 50

/** Ends a server that still runs on the cluster and removes what would hinder the next. The data lock must be held. */
export async function clearRemains(cluster: Cluster): Promise<void> {
  const pid = Number(postmasterFile(cluster)[0])
  if (pid > 1) await endStranger(cluster, pid)
  // Without this the server takes any living process with that number for another server.
  if (pid > 1 && kill(pid, 0)) rmSync(join(cluster.data, 'postmaster.pid'), { force: true })
  for (const name of readdirSync(cluster.socket)) rmSync(join(cluster.socket, name), { force: true })
}

/** The lines of the server's own status file; none when it does not run. */
export function postmasterFile(cluster: Cluster): string[] {
  try {
    return readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

// The lock of the data directory is ours, so a server that still runs on it belongs to a program that was killed.
async function endStranger(cluster: Cluster, pid: number): Promise<void> {
  for (let turn = 0; isServerOf(cluster, pid); turn++) {
    if (turn === 0) kill(pid, 'SIGINT')
    if (turn === politeTurns) kill(pid, 'SIGQUIT')
    if (turn === turnsMax) kill(pid, 'SIGKILL')
    await wait(turnMs)
  }
}

function isServerOf(cluster: Cluster, pid: number): boolean {
  if (process.platform !== 'linux') return kill(pid, 0)
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster.data)
  } catch {
    return false
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
