// How long a start takes on existing data, and what the product holds in memory when nobody asks.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { median, timed } from './measure.ts'

/** Starts the program on a data directory; gives it and its address once the first page has answered. */
export async function startProgram(dataDir: string, ...flags: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['.build/cli.js', 'start', '--data', dataDir, '--port', '0', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece) => {
      const found = /http:\S+/.exec(String(piece))?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}.`)))
  })
  const page = await fetch(`${address}/fi/sign-in`)
  await page.text()
  return { child, address }
}

export const stopProgram = (child: ChildProcess): Promise<void> => new Promise((resolve) => {
  child.once('exit', () => resolve())
  child.kill('SIGTERM')
})

export async function startAndRest(dataDir: string, rounds: number) {
  await stopProgram((await startProgram(dataDir, '--demo')).child)
  const starts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    let child: ChildProcess | null = null
    starts.push(await timed(async () => { child = (await startProgram(dataDir)).child }))
    if (child !== null) await stopProgram(child)
  }
  const { child } = await startProgram(dataDir)
  await wait(3_000)
  const programMegabytes = await proportionalMegabytes(child.pid ?? 0)
  const databases = await descendants(child.pid ?? 0)
  const databaseMegabytes = (await Promise.all(databases.map(proportionalMegabytes))).reduce((sum, one) => sum + one, 0)
  await stopProgram(child)
  return { seconds: median(starts) / 1000, programMegabytes, databaseMegabytes }
}

/** A process's own memory and its share of what it shares (Pss). */
async function proportionalMegabytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
}

async function descendants(pid: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const below = (one: number): number[] => [...parents].filter(([, parent]) => parent === one).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}
