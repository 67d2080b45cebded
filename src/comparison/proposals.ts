// What only names tell: branches that look the same, units of the same name, and names that resemble each other among
// the children of matched units. Always a proposal for somebody to confirm.
import type { Evidence } from './flows.ts'
import { nameKey, resemblanceAmong, type Resemblance } from './name.ts'
import { settledUnits } from './regroup.ts'
import { linkUnits, type Pairing, type Side } from './sides.ts'

/** Links what is left by names, largest branches first. */
export function proposeByName(pairing: Pairing, evidence: Evidence): void {
  const settled = settledUnits(pairing)
  const { old, next, link, back } = pairing
  const free: Free = { old: (unit) => link[unit]! < 0 && !settled.old(unit), next: (unit) => back[unit]! < 0 && !settled.next(unit) }
  if (!old.units.some((_, unit) => free.old(unit)) || !next.units.some((_, unit) => free.next(unit))) return
  const propose = proposing(pairing, evidence)
  const keys = { old: old.units.map(({ name }) => nameKey(name)), next: next.units.map(({ name }) => nameKey(name)) }
  const resembles = resemblanceAmong(() => [...old.units, ...next.units].map(({ name }) => name))
  linkBranches(pairing, free, keys, propose)
  for (let round = 0; round < 2; round += 1) {
    linkChildren(pairing, free, keys, resembles, propose)
    linkParents(pairing, free, propose)
  }
  linkChildren(pairing, free, keys, resembles, propose)
}

type Free = { old: (unit: number) => boolean; next: (unit: number) => boolean }
type Keys = { old: string[]; next: string[] }
type Propose = (one: number, other: number, score: number, reason: string) => void

/** Where numbers of positions are kept, two units that both have contents and share none are not the same. */
function proposing(pairing: Pairing, { forward, oldSize, newSize }: Evidence): Propose {
  const found = forward.sum.reduce((sum, weight) => sum + weight, 0)
  const isTraced = found > oldSize.reduce((sum, size) => sum + size, 0) / 2
  return (one, other, score, reason) => {
    if (isTraced && oldSize[one]! > 0 && newSize[other]! > 0) return
    linkUnits(pairing, one, other, { grade: 'name', score: Math.round(score * 100) / 100, reason })
  }
}

/** Branches that look the same wherever they are now, then single names, if no other unit of the side has the same. */
function linkBranches({ old, next }: Pairing, free: Free, keys: Keys, propose: Propose): void {
  const numbers = new Map<string, number>()
  const before = branches(old, keys.old, free.old, numbers)
  const now = branches(next, keys.next, free.next, numbers)
  const onlyNow = onlyBearers(now)
  for (const [branch, unit] of onlyBearers(before)) {
    const other = onlyNow.get(branch) ?? -1
    if (unit >= 0 && other >= 0 && branch >= 0 && free.old(unit) && free.next(other)) propose(unit, other, 0.9, 'sameBranch')
  }
  const namesNow = onlyBearers(keys.next)
  for (const [name, unit] of onlyBearers(keys.old)) {
    const other = namesNow.get(name) ?? -1
    if (name !== '' && unit >= 0 && other >= 0 && free.old(unit) && free.next(other)) propose(unit, other, 0.7, 'sameName')
  }
}

/** Numbers such that two branches have the same one when their names and shapes are the same; -1 for what is no whole branch. */
function branches(side: Side, keys: string[], isFree: (unit: number) => boolean, numbers: Map<string, number>): Int32Array {
  const branch = new Int32Array(side.units.length).fill(-1)
  for (let at = side.order.length - 1; at >= 0; at -= 1) {
    const unit = side.order[at]!
    const below = side.children.subarray(side.childStart[unit]!, side.childStart[unit + 1]!)
    if (!isFree(unit) || below.length === 0 || below.some((child) => branch[child]! < 0 && side.childStart[child + 1]! > side.childStart[child]!)) continue
    const shape = `${keys[unit]}\n${Array.from(below, (child) => branch[child]! < 0 ? keys[child] : branch[child]).toSorted().join('\n')}`
    branch[unit] = numbers.get(shape) ?? numbers.size
    numbers.set(shape, branch[unit]!)
  }
  return branch
}

/** For each value the only one that has it, or -1. */
function onlyBearers<Value>(values: ArrayLike<Value>): Map<Value, number> {
  const bearers = new Map<Value, number>()
  for (let index = 0; index < values.length; index += 1) bearers.set(values[index]!, bearers.has(values[index]!) ? -1 : index)
  return bearers
}

/** Among the children of matched units, and among the tops: the same names, then the most alike. */
function linkChildren({ old, next, link }: Pairing, free: Free, keys: Keys, resembles: Resemblance, propose: Propose): void {
  const tops = (side: Side): number[] => [...side.order.subarray(0, side.parent.reduce((sum, parent) => sum + (parent < 0 ? 1 : 0), 0))]
  const match = (some: number[], others: number[]): void => {
    const left = some.filter(free.old)
    const right = others.filter(free.next)
    if (left.length === 0 || right.length === 0) return
    const there = onlyBearers(right.map((unit) => keys.next[unit]!))
    for (const [name, at] of onlyBearers(left.map((unit) => keys.old[unit]!))) {
      const other = there.get(name) ?? -1
      if (name !== '' && at >= 0 && other >= 0) propose(left[at]!, right[other]!, 0.8, 'sameName')
    }
    linkAlike(left.filter(free.old), right.filter(free.next), (one, other) => resembles(old.units[one]!.name, next.units[other]!.name) ?? 0, propose)
  }
  const [oldTops, newTops] = [tops(old), tops(next)]
  match(oldTops, newTops)
  if (oldTops.length === 1 && newTops.length === 1 && free.old(oldTops[0]!) && free.next(newTops[0]!)) propose(oldTops[0]!, newTops[0]!, 0.5, 'onlyTop')
  for (const unit of old.order) {
    const other = link[unit]!
    if (other >= 0) match(childrenOf(old, unit), childrenOf(next, other))
  }
}

const childrenOf = (side: Side, unit: number): number[] => [...side.children.subarray(side.childStart[unit]!, side.childStart[unit + 1]!)]

const alike = 0.6
const pairsAtMost = 40_000

/** Names that are each other's most alike. */
function linkAlike(left: number[], right: number[], likeness: (one: number, other: number) => number, propose: Propose): void {
  if (left.length * right.length > pairsAtMost) return
  const pairs = left.flatMap((one) => right.map((other) => ({ one, other, score: likeness(one, other) }))).filter(({ score }) => score >= alike)
  const best = (key: 'one' | 'other', unit: number) => pairs.filter((pair) => pair[key] === unit).toSorted((a, b) => b.score - a.score)
  for (const { one, other, score } of pairs) {
    const [here, second] = best('one', one)
    const [there, another] = best('other', other)
    const isClear = score > (second?.score ?? 0) && score > (another?.score ?? 0)
    if (isClear && here!.other === other && there!.one === one) propose(one, other, score * 0.8, 'similarName')
  }
}

/** A unit whose children are most of the children of another one, and the other way round. */
function linkParents({ old, next, link, back }: Pairing, free: Free, propose: Propose): void {
  const votes = (side: Side, other: Side, links: Int32Array, unit: number): number => {
    const children = childrenOf(side, unit)
    const above = children.map((child) => links[child]! < 0 ? -1 : other.parent[links[child]!]!).filter((parent) => parent >= 0)
    const [most] = [...Map.groupBy(above, (parent) => parent)].toSorted(([, one], [, two]) => two.length - one.length)
    return most !== undefined && most[1].length * 2 > children.length ? most[0] : -1
  }
  for (let at = old.order.length - 1; at >= 0; at -= 1) {
    const unit = old.order[at]!
    if (!free.old(unit)) continue
    const other = votes(old, next, link, unit)
    if (other >= 0 && free.next(other) && votes(next, old, back, other) === unit) propose(unit, other, 0.6, 'children')
  }
}
