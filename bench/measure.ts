// Measures pairs interleaved, so that what else the machine does touches both sides alike.
import { cpus, totalmem } from 'node:os'
import { performance } from 'node:perf_hooks'

export type Pair = { ours: number; peer: number; ratio: number }

export const median = (values: number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** `rounds` rounds of ours and the peer's, in turns, after one round of each to warm up; medians of the values and of the ratios. */
export async function pairs(rounds: number, ours: () => Promise<number>, peer: () => Promise<number>): Promise<Pair> {
  await ours()
  await peer()
  const own: number[] = []
  const others: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const isFirst = round % 2 === 0
    if (isFirst) own.push(await ours())
    others.push(await peer())
    if (!isFirst) own.push(await ours())
  }
  return { ours: median(own), peer: median(others), ratio: median(own.map((value, index) => value / (others[index] ?? Number.NaN))) }
}

export const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
