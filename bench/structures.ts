// Measures the comparison of structures beside general differs, and how right it is beside the truth of generated reforms.
import { spawnSync } from 'node:child_process'
import { compare } from '../src/comparison/compare.ts'
import { pairs, timed } from './measure.ts'
import { type PeerName, peers } from './peers.ts'
import { factPrecision, measure, type Measures } from './precision.ts'
import { reformOf, type ReformOptions } from './reform.ts'

const seed = 20_260_101
const sizes = [1_000, 10_000, 100_000]
const names = Object.keys(peers).filter((name): name is PeerName => name in peers)

/** The part of the report that is about structures. */
export const structuresReport = (): string => `## Comparing structures

Generated organisations (seed ${seed}), 10 % of the units renamed, moved, added, removed, merged or split, 1 % of the positions
scattered. The peers list differing fields; they tell no merger from a split. Only the comparing is timed: all are given what was
read before, the peers in their own form. Each pair runs in turns in a process of its own, so that nobody collects the garbage
of others; memory is what the resident set grows to while comparing once, each in its own process.

| units | peer | ours | peer | ours ÷ peer | memory of ours | of the peer |
| --- | --- | --- | --- | --- | --- | --- |
${sizes.flatMap(speedRows).join('\n')}

Goal: at 100,000 units ours ÷ microdiff on the nested form ≤ 0.7.

Precision/recall at 10,000 units, and the share of links asserted as fact that is true. Rough is nearer to life: units of nobody or
of twenty, splits anywhere, 3 % of the people leaving and a tenth of the units hiring.

| what is known | links | renamed | moved | merged | split | absorbed | facts |
| --- | --- | --- | --- | --- | --- | --- | --- |
${Object.entries(situations).map(([what, options]) => rightRow(what, options)).join('\n')}
`

const situations: Record<string, Partial<ReformOptions>> = {
  'ids kept': {},
  'unit ids lost, position numbers kept': { ids: 'lost' },
  'names only': { ids: 'lost', positions: 'none' },
  'names only, half of them common ones': { ids: 'lost', positions: 'none', areNamesCommon: true },
  'names only, that tell what units hold': { ids: 'lost', positions: 'none', areNamesTelling: true },
  '60 % changed': { changed: 0.6 },
  'ids used again at random': { ids: 'recycled' },
  'rough, ids kept': { isRough: true },
  'rough, unit ids lost, position numbers kept': { isRough: true, ids: 'lost' },
  'rough, names only': { isRough: true, ids: 'lost', positions: 'none' },
  'rough, 60 % changed': { isRough: true, changed: 0.6 },
}

function speedRows(units: number): string[] {
  const own = memoryOf('ours', units)
  return names.map((name) => {
    const [ours = Number.NaN, peer = Number.NaN, ratio = Number.NaN] = again('pair', name, units).split(' ').map(Number)
    return `| ${units} | ${name} | ${ours.toFixed(0)} ms | ${peer.toFixed(0)} ms | ${ratio.toFixed(2)} | ${own} MB | ${memoryOf(name, units)} MB |`
  })
}

/** Compares in turns with a peer, and says the medians of both and of the ratios. */
export async function tellPair(name: string, units: number): Promise<void> {
  const { old, next } = reformOf({ units, seed })
  const theirs = prepared(names.find((one) => one === name)!, old, next)
  const timedNow = (work: () => unknown) => () => timed(async () => work())
  const { ours, peer, ratio } = await pairs(units >= 100_000 ? 5 : 9, timedNow(() => compare(old, next)), timedNow(theirs))
  process.stdout.write([ours, peer, ratio].join(' '))
}

/** Runs this same program once more, for one thing only, and returns what it says. */
function again(part: 'pair' | 'memory', name: string, units: number): string {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', part, name, String(units)], { encoding: 'utf8' })
  return stdout.trim()
}

const memoryOf = (name: string, units: number): string => again('memory', name, units)

/** Compares once, and says how far the resident set grew. */
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
