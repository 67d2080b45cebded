// What only names tell: branches that look the same, units of the same name, and names that resemble each other among
// the children of matched units. Always a proposal for somebody to confirm.
import { type Grading, linkUnits, type Pairing, settledUnits } from './comparison.ts'
import { type Evidence, flowBetween } from './flows.ts'
import { nameKey, onlyBearers, resemblanceAmong, type Resemblance, writtenName } from '../platform/kit/likeness.ts'
import { onePersonYear, type Side } from './sides.ts'

type Propose = (one: number, other: number, score: number, reason: string) => void
type Left = { old: number[]; next: number[]; isOldLeft: (unit: number) => boolean; isNextLeft: (unit: number) => boolean }

/**
 * Where one person is all a unit holds, that person's leaving says less than a name that no other unit bears; but what is
 * known to hold what others held is theirs, whatever its name.
 */
export function linkSmallByName(pairing: Pairing, evidence: Evidence): void {
  for (const [one, other] of onlyOfTheirName(pairing, leftOf(pairing))) {
    if (isSmallPair(evidence, one, other)) linkUnits(pairing, one, other, byName(0.7, 'sameName'))
  }
}

/** As above, where the name is borne elsewhere too but not beside it: under parents that are linked. Returns how many are linked. */
export function linkSmallSiblings(pairing: Pairing, evidence: Evidence): number {
  const { old, next, link } = pairing
  const left = leftOf(pairing)
  const keyed = (side: Side, units: number[], parentOf: (unit: number) => number): Map<string, number> =>
    only(units.filter((unit) => parentOf(unit) >= 0).map((unit) => [`${parentOf(unit)} ${nameKey(side.units[unit]!.name)}`, unit]))
  const there = keyed(next, left.next, (unit) => next.parent[unit]!)
  const pairs = [...keyed(old, left.old, (unit) => old.parent[unit]! < 0 ? -1 : link[old.parent[unit]!]!)]
    .map(([key, one]): [number, number] => [one, there.get(key) ?? -1])
    .filter(([one, other]) => one >= 0 && other >= 0 && nameKey(old.units[one]!.name) !== '' && isSmallPair(evidence, one, other))
  for (const [one, other] of pairs) linkUnits(pairing, one, other, byName(0.8, 'sameName'))
  return pairs.length
}

/** Whether contents say little of two units: one of them holds one person at most, and none of what is found of them is the other's. */
function isSmallPair({ forward, backward, oldSize, newSize }: Evidence, one: number, other: number): boolean {
  const isOpen = (size: number, found: number): boolean => size <= onePersonYear || found * 2 < size
  const [size, sizeNow] = [oldSize[one]!, newSize[other]!]
  return flowBetween(forward, one, other) === 0 && Math.min(size, sizeNow) <= onePersonYear
    && isOpen(size, forward.sum[one]!) && isOpen(sizeNow, backward.sum[other]!)
}

/** Pairs that are left, each the only one of its side that bears the name, as it is written. */
function onlyOfTheirName({ old, next }: Pick<Pairing, 'old' | 'next'>, left: Left): [number, number][] {
  const names = new Set(left.old.map((unit) => writtenName(old.units[unit]!.name)))
  const asked = new Set(left.next.map((unit) => writtenName(next.units[unit]!.name)).filter((name) => name !== '' && names.has(name)))
  if (asked.size === 0) return []
  const there = onlyBearers(next.units, asked)
  return [...onlyBearers(old.units, asked)].map(([name, one]): [number, number] => [one, there.get(name) ?? -1])
    .filter(([one, other]) => one >= 0 && other >= 0)
}

const byName = (score: number, reason: string): Grading => ({ grade: 'name', score: Math.round(score * 100) / 100, reason })

function leftOf(pairing: Pairing): Left {
  const settled = settledUnits(pairing)
  const isOldLeft = (unit: number): boolean => pairing.link[unit]! < 0 && !settled.old(unit)
  const isNextLeft = (unit: number): boolean => pairing.back[unit]! < 0 && !settled.next(unit)
  const among = ({ order }: Side, isLeft: (unit: number) => boolean): number[] => {
    const found: number[] = []
    for (const unit of order) if (isLeft(unit)) found.push(unit)
    return found
  }
  return { old: among(pairing.old, isOldLeft), next: among(pairing.next, isNextLeft), isOldLeft, isNextLeft }
}

/** Links what is left by names, largest branches first. Where contents can be traced, two units that have some and share none are not the same. */
export function proposeByName(pairing: Pairing, evidence: Evidence): void {
  const left = leftOf(pairing)
  const isTraced = areContentsTraced(evidence)
  const canLink = (one: number, other: number): boolean => !isTraced || evidence.oldSize[one] === 0 || evidence.newSize[other] === 0
  const isHopeless = left.old.length === 0 || left.next.length === 0
    || (isTraced && left.old.every((unit) => evidence.oldSize[unit]! > 0) && left.next.every((unit) => evidence.newSize[unit]! > 0))
  if (isHopeless) return
  const propose: Propose = (one, other, score, reason) => {
    if (canLink(one, other)) linkUnits(pairing, one, other, byName(score, reason))
  }
  const resembles = resemblanceAmong([pairing.old.units, pairing.next.units], ({ name }) => name)
  linkBranches(pairing, left, propose)
  for (let round = 0; round < 2; round += 1) {
    linkChildren(pairing, left, resembles, propose)
    linkParents(pairing, left, propose)
  }
  linkChildren(pairing, left, resembles, propose)
}

const areContentsTraced = ({ forward, oldSize }: Evidence): boolean => {
  const add = (sum: number, weight: number) => sum + weight
  return forward.sum.reduce(add, 0) > oldSize.reduce(add, 0) / 2
}

/** Branches that look the same wherever they are now, then single names, if no other unit of the side has the same. */
function linkBranches({ old, next }: Pairing, left: Left, propose: Propose): void {
  const numbers = new Map<string, number>()
  const before = only(branches(old, left.old, left.isOldLeft, numbers))
  const now = only(branches(next, left.next, left.isNextLeft, numbers))
  for (const [branch, one] of before) {
    const other = now.get(branch) ?? -1
    if (one >= 0 && other >= 0) propose(one, other, 0.9, 'sameBranch')
  }
  for (const [one, other] of onlyOfTheirName({ old, next }, left)) propose(one, other, 0.7, 'sameName')
}

/** Numbers such that two branches have the same one when their names and shapes are the same: [number, top]. Single units have none. */
function branches(side: Side, left: number[], isLeft: (unit: number) => boolean, numbers: Map<string, number>): [number, number][] {
  const branch = new Map<number, number>()
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const unit = left[at]!
    const below = childrenOf(side, unit)
    if (below.some((child) => !isLeft(child) || (isParent(side, child) && !branch.has(child)))) continue
    if (below.length === 0) continue
    const shape = `${nameKey(side.units[unit]!.name)}\n${below.map((child) => branch.get(child) ?? nameKey(side.units[child]!.name)).toSorted().join('\n')}`
    branch.set(unit, numbers.get(shape) ?? numbers.size)
    numbers.set(shape, branch.get(unit)!)
  }
  return left.flatMap((unit): [number, number][] => branch.has(unit) ? [[branch.get(unit)!, unit]] : [])
}

const isParent = (side: Side, unit: number): boolean => side.childStart[unit + 1]! > side.childStart[unit]!

/** For each key the only one that has it, or -1. */
function only<Key>(keyed: [Key, number][]): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const [key, unit] of keyed) found.set(key, found.has(key) ? -1 : unit)
  return found
}

/** Among the children of matched units, and among the tops: the same names, then the most alike. */
function linkChildren({ old, next, link, back }: Pairing, left: Left, resembles: Resemblance, propose: Propose): void {
  const free = { old: left.old.filter((unit) => link[unit]! < 0), next: left.next.filter((unit) => back[unit]! < 0) }
  const here = Map.groupBy(free.old, (unit) => old.parent[unit]!)
  const there = Map.groupBy(free.next, (unit) => next.parent[unit]!)
  const likeness = (one: number, other: number): number => resembles(old.units[one]!.name, next.units[other]!.name) ?? 0
  for (const [parent, children] of here) {
    const others = there.get(parent < 0 ? -1 : link[parent]! < 0 ? -2 : link[parent]!)
    if (others === undefined) continue
    const named = only(others.map((unit) => [nameKey(next.units[unit]!.name), unit]))
    for (const [name, one] of only(children.map((unit) => [nameKey(old.units[unit]!.name), unit]))) {
      const other = named.get(name) ?? -1
      if (name !== '' && one >= 0 && other >= 0) propose(one, other, 0.8, 'sameName')
    }
    linkAlike(children.filter((unit) => link[unit]! < 0), others.filter((unit) => back[unit]! < 0), likeness, propose)
    const isOnlyTop = parent < 0 && old.parent.filter((one) => one < 0).length === 1 && next.parent.filter((one) => one < 0).length === 1
    if (isOnlyTop) propose(children[0]!, others[0]!, 0.5, 'onlyTop')
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
function linkParents({ old, next, link, back }: Pairing, left: Left, propose: Propose): void {
  const votes = (side: Side, other: Side, links: Int32Array, unit: number): number => {
    const children = childrenOf(side, unit)
    const above = children.map((child) => links[child]! < 0 ? -1 : other.parent[links[child]!]!).filter((parent) => parent >= 0)
    const [most] = [...Map.groupBy(above, (parent) => parent)].toSorted(([, one], [, two]) => two.length - one.length)
    return most !== undefined && most[1].length * 2 > children.length ? most[0] : -1
  }
  for (const unit of left.old.toReversed()) {
    const other = link[unit]! >= 0 ? -1 : votes(old, next, link, unit)
    if (other >= 0 && left.isNextLeft(other) && votes(next, old, back, other) === unit) propose(unit, other, 0.6, 'children')
  }
}
