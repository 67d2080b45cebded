// What only names tell: branches that look the same, units of the same name, and names that resemble each other among
// the children of matched units. Always a proposal for somebody to confirm.
import { type Grading, type Group, type Left, leftOf, linkUnits, type Pairing, pairKey } from './comparison.ts'
import { type Evidence, flowBetween } from './flows.ts'
import { type Joined, joinedNames, type Whole } from '../platform/kit/joined-names.ts'
import { clearestPairs, nameKey, onlyBearers, resemblanceBy, type Resemblance, wordingAmong, type Wording, writtenName } from '../platform/kit/likeness.ts'
import { childrenOf, isParent, onePersonYear, type Side, siblingsOf } from './sides.ts'

type Propose = (one: number, other: number, score: number, reason: string) => void
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

/** Links what is left by names, largest branches first. Where contents can be traced, two units that have some and share none are not the same. */
export function proposeByName(pairing: Pairing, evidence: Evidence): void {
  const left = leftOf(pairing)
  const isTraced = areContentsTraced(evidence)
  const canLink = (one: number, other: number): boolean => !isTraced || evidence.oldSize[one] === 0 || evidence.newSize[other] === 0
  const isHopeless = left.old.length + left.next.length === 0
    || (isTraced && left.old.every((unit) => evidence.oldSize[unit]! > 0) && left.next.every((unit) => evidence.newSize[unit]! > 0))
  if (isHopeless) return
  const propose: Propose = (one, other, score, reason) => {
    if (canLink(one, other)) linkUnits(pairing, one, other, byName(score, reason))
  }
  const wording = wordingAmong([pairing.old.units, pairing.next.units], ({ name }) => name)
  const resembles = resemblanceBy(wording)
  const join: Join = (old, next) => joinLeft(pairing, left, old, next, wording, canLink)
  linkBranches(pairing, left, propose)
  for (let round = 0; round < 2; round += 1) {
    linkChildren(pairing, left, resembles, propose, join)
    linkParents(pairing, left, propose)
  }
  linkChildren(pairing, left, resembles, propose, join)
}

/** With the children of a parent of each side, which are known to be the same. */
type Join = (old: number, next: number) => void

/** Groups those of two parents' children of which their names tell that they became others together. Where a unit has two stories, none is told. */
function joinLeft(pairing: Pairing, left: Left, above: number, now: number, wording: Wording, canLink: (one: number, other: number) => boolean): void {
  const { old, next, link, back, groups, barred } = pairing
  const children = { old: siblingsOf(old, above), next: siblingsOf(next, now) }
  if (children.old.length * children.next.length > pairsAtMost) return
  const canJoin = (one: number, other: number): boolean => canLink(one, other) && !barred.has(pairKey(pairing, one, other))
  const named = (side: Side) => (unit: number) => ({ unit, name: side.units[unit]!.name })
  const wholes = (side: Side, other: Side, units: number[], partner: Int32Array, told: Set<number>): Whole[] => units.filter((unit) => !told.has(unit))
    .map((unit) => ({ ...named(side)(unit), heir: partner[unit]! < 0 ? null : named(other)(partner[unit]!) }))
  const [gone, come] = [children.old.filter(left.isOldLeft).map(named(old)), children.next.filter(left.isNextLeft).map(named(next))]
  const merged = joinedNames(gone, wholes(next, old, children.next, back, left.told.next), wording, canJoin)
  const split = joinedNames(come, wholes(old, next, children.old, link, left.told.old), wording, (part, whole) => canJoin(whole, part))
  const uses = { old: [...merged.flatMap(({ parts }) => parts), ...split.map(({ whole }) => whole)],
    next: [...split.flatMap(({ parts }) => parts), ...merged.map(({ whole }) => whole)] }
  const isOnly = (some: number[], units: number[]): boolean => units.every((unit) => some.filter((one) => one === unit).length === 1)
  const byNames = ({ score }: Joined): Grading => byName(score * 0.8, 'joinedNames')
  const found: Group[] = [
    ...merged.filter(({ whole, parts }) => isOnly(uses.next, [whole]) && isOnly(uses.old, parts)).map((one): Group => ({
      kind: back[one.whole]! < 0 ? 'merged' : 'absorbed', from: one.parts.filter((part) => part !== back[one.whole]), to: [one.whole], ...byNames(one) })),
    ...split.filter(({ whole, parts }) => isOnly(uses.old, [whole]) && isOnly(uses.next, parts))
      .map((one): Group => ({ kind: 'split', from: [one.whole], to: one.parts, ...byNames(one) })),
  ]
  groups.push(...found)
  for (const unit of found.flatMap(({ from }) => from)) left.told.old.add(unit)
  for (const unit of found.flatMap(({ to }) => to)) left.told.next.add(unit)
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

/** For each key the only one that has it, or -1. */
function only<Key>(keyed: [Key, number][]): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const [key, unit] of keyed) found.set(key, found.has(key) ? -1 : unit)
  return found
}

/** Among the children of matched units, and among the tops: the same names, then those that join others, then the most alike. */
function linkChildren({ old, next, link, back }: Pairing, left: Left, resembles: Resemblance, propose: Propose, join: Join): void {
  const here = Map.groupBy(left.old.filter(left.isOldLeft), (unit) => old.parent[unit]!)
  const there = Map.groupBy(left.next.filter(left.isNextLeft), (unit) => next.parent[unit]!)
  const likeness = (one: number, other: number): number => resembles(old.units[one]!.name, next.units[other]!.name) ?? 0
  const parents = new Set([...here.keys(), ...[...there.keys()].map((above) => above < 0 ? -1 : back[above]!)])
  for (const parent of parents) {
    const [children, now] = [here.get(parent) ?? [], parent < 0 ? -1 : link[parent]!]
    if (parent >= 0 && now < 0) continue
    const others = there.get(now) ?? []
    if (children.length > 0 && others.length > 0) linkSameNamed({ old, next }, children, others, propose)
    join(parent, now)
    if (children.length === 0 || others.length === 0) continue
    const [gone, come] = [children.filter(left.isOldLeft), others.filter(left.isNextLeft)]
    const pairs = gone.length * come.length > pairsAtMost ? [] : clearestPairs(gone, come, likeness, alike)
    for (const { one, other, score } of pairs) propose(one, other, score * 0.8, 'similarName')
    const isOnlyTop = parent < 0 && old.parent.filter((one) => one < 0).length === 1 && next.parent.filter((one) => one < 0).length === 1
    if (isOnlyTop) propose(children[0]!, others[0]!, 0.5, 'onlyTop')
  }
}

function linkSameNamed({ old, next }: Pick<Pairing, 'old' | 'next'>, children: number[], others: number[], propose: Propose): void {
  const named = only(others.map((unit) => [nameKey(next.units[unit]!.name), unit]))
  for (const [name, one] of only(children.map((unit) => [nameKey(old.units[unit]!.name), unit]))) {
    const other = named.get(name) ?? -1
    if (name !== '' && one >= 0 && other >= 0) propose(one, other, 0.8, 'sameName')
  }
}

const alike = 0.6
const pairsAtMost = 40_000

/** A unit whose children are most of the children of another one, and the other way round. */
function linkParents({ old, next, link, back }: Pairing, left: Left, propose: Propose): void {
  const votes = (side: Side, other: Side, links: Int32Array, unit: number): number => {
    const children = childrenOf(side, unit)
    const above = children.map((child) => links[child]! < 0 ? -1 : other.parent[links[child]!]!).filter((parent) => parent >= 0)
    const [most] = [...Map.groupBy(above, (parent) => parent)].toSorted(([, one], [, two]) => two.length - one.length)
    return most !== undefined && most[1].length * 2 > children.length ? most[0] : -1
  }
  for (const unit of left.old.toReversed()) {
    const other = !left.isOldLeft(unit) ? -1 : votes(old, next, link, unit)
    if (other >= 0 && left.isNextLeft(other) && votes(next, old, back, other) === unit) propose(unit, other, 0.6, 'children')
  }
}
