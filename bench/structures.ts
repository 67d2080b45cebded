// Measures the comparison of structures beside general differs, and how right it is beside the truth of generated reforms.
import { spawnSync } from 'node:child_process'
import { compare } from '../src/comparison/compare.ts'
import { median } from './measure.ts'
import { type PeerName, peers } from './peers.ts'
import { factPrecision, measure, type Measures } from './precision.ts'
import { reformOf, type ReformOptions } from './reform.ts'

const seed = 20_260_101
const sizes = [1_000, 10_000, 100_000]
const names = Object.keys(peers).filter((name): name is PeerName => name in peers)

/** The part of the report that is about structures. */
export const structuresReport = (): string => `## Comparing structures

Generated organisations (seed ${seed}), 10 % of the units renamed, moved, added, removed, merged or split, 1 % of the positions
scattered. The peers list differing fields; they tell no merger from a split. Time is the median, in turns in one run;
memory is what the resident set grows to while comparing once, each in its own process.

| units | who | time | ours ÷ peer | memory |
| --- | --- | --- | --- | --- |
${sizes.flatMap(speedRows).join('\n')}

Goal: at 100,000 units ours ÷ microdiff on the nested form ≤ 0.7.

Precision/recall at 10,000 units, and the share of links asserted as fact that is true:

| what is known | links | renamed | moved | merged | split | absorbed | facts |
| --- | --- | --- | --- | --- | --- | --- | --- |
${Object.entries(situations).map(([what, options]) => rightRow(what, options)).join('\n')}
`

const situations: Record<string, Partial<ReformOptions>> = {
  'ids kept': {},
  'unit ids lost, position numbers kept': { ids: 'lost' },
  'names only': { ids: 'lost', positions: 'none' },
  'names only, half of them common ones': { ids: 'lost', positions: 'none', areNamesCommon: true },
  '60 % changed': { changed: 0.6 },
  'ids used again at random': { ids: 'recycled' },
}

function speedRows(units: number): string[] {
  const { old, next } = reformOf({ units, seed })
  const ours = (): unknown => compare(old, next)
  const given = names.map((name) => ({ name, old: peers[name].form(old), next: peers[name].form(next) }))
  const rounds = units >= 100_000 ? 3 : 7
  const times = new Map<string, number[]>()
  for (let round = 0; round <= rounds; round += 1) {
    const one = timedNow(ours)
    // The first round only warms up.
    if (round > 0) times.set('ours', [...times.get('ours') ?? [], one])
    for (const { name, ...sides } of given) {
      const other = timedNow(() => peers[name].diff(sides.old, sides.next))
      if (round > 0) times.set(name, [...times.get(name) ?? [], other])
    }
  }
  const own = times.get('ours') ?? []
  return ['ours', ...names].map((name) => {
    const taken = times.get(name) ?? []
    const ratio = name === 'ours' ? '–' : median(own.map((value, round) => value / (taken[round] ?? Number.NaN))).toFixed(2)
    return `| ${units} | ${name} | ${median(taken).toFixed(0)} ms | ${ratio} | ${memoryOf(name, units)} MB |`
  })
}

function timedNow(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Runs this same program once more, to compare once and say how far its resident set grew. */
function memoryOf(name: string, units: number): string {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', 'memory', name, String(units)], { encoding: 'utf8' })
  return stdout.trim()
}

/** What the program does when it is run as above. */
export function tellMemory(name: string, units: number): void {
  const { old, next } = reformOf({ units, seed })
  const peer = names.find((one) => one === name)
  const work = peer === undefined ? () => compare(old, next) : prepared(peer, old, next)
  const before = process.resourceUsage().maxRSS
  work()
  process.stdout.write(((process.resourceUsage().maxRSS - before) / 1024).toFixed(0))
}

function prepared(name: PeerName, ...sides: [ReturnType<typeof reformOf>['old'], ReturnType<typeof reformOf>['next']]): () => unknown {
  const [old, next] = [peers[name].form(sides[0]), peers[name].form(sides[1])]
  return () => peers[name].diff(old, next)
}

function rightRow(what: string, options: Partial<ReformOptions>): string {
  const { old, next, truth } = reformOf({ units: 10_000, seed, ...options })
  const comparison = compare(old, next)
  const measures = measure(comparison, truth)
  const shown = (key: keyof Measures): string => `${measures[key].precision.toFixed(3)}/${measures[key].recall.toFixed(3)}`
  const keys = ['links', 'renamed', 'moved', 'merged', 'split', 'absorbed'] as const
  return `| ${what} | ${keys.map(shown).join(' | ')} | ${factPrecision(comparison, truth).toFixed(3)} |`
}
