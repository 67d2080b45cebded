// Merges, splits and what else units became together, from where most of their contents went. Old and new are treated
// alike, so that a comparison the other way round tells the same story backwards.
import { type Grading, type Group, linkUnits, type Pairing, pairKey, type Settled, settledUnits } from './comparison.ts'
import { compareNames } from '../platform/kit/likeness.ts'
import type { Evidence, Flows } from './flows.ts'
import { linkSmallSiblings } from './proposals.ts'
import { onePersonYear, type Side } from './sides.ts'

/**
 * `isBelow`: it rests on the units below more than on contents; `isNamed`: on units that only their names link; `isThin`: on
 * one person, who is not all that the unit holds.
 */
type Edge = { old: number; next: number; share: number; isBelow: boolean; isNamed: boolean; isThin: boolean }

/**
 * Links units that went on under another id and groups those that became something together. Those that keep their name are
 * linked first, and then the rest is asked as if they had kept their id.
 */
export function regroup(pairing: Pairing, evidence: Evidence): void {
  let settled = settledUnits(pairing)
  let edges = strongEdges(pairing, evidence, settled)
  const areLinked = linkByName(pairing, edges) + linkSmallSiblings(pairing, evidence) > 0
  if (areLinked) {
    settled = settledUnits(pairing)
    edges = strongEdges(pairing, evidence, settled)
  }
  // One person who goes to a unit that goes on anyway, or comes from one, makes no merger and no split.
  const rest = edges.filter(({ old, next, isThin }) => pairing.link[old] !== next && !(isThin && (settled.old(old) || settled.next(next))))
  const groups = componentsOf(rest, settled).flatMap((component) => settle(pairing, component, settled))
  pairing.groups.push(...together(groups, 'absorbed', 'to', 'from'), ...together(groups, 'split', 'from', 'to'),
    ...groups.filter(({ kind }) => kind !== 'absorbed' && kind !== 'split'))
}

/** What one unit took in, or what was parted from one unit, is one change. */
function together(groups: Group[], kind: Group['kind'], by: 'from' | 'to', joined: 'from' | 'to'): Group[] {
  return [...Map.groupBy(groups.filter((group) => group.kind === kind), (group) => group[by][0]!).values()].map((some) => ({
    ...some.reduce((least, one) => one.grade === 'name' || (least.grade === one.grade && one.score < least.score) ? one : least),
    [joined]: inOrder(some.flatMap((group) => group[joined])),
  }))
}

function strongEdges(pairing: Pairing, evidence: Evidence, settled: Settled): Edge[] {
  const { old, next, link, back, groups } = pairing
  const isNamed = (one: number): boolean => pairing.gradings[one]?.grade === 'name'
  const toward = towards({ side: old, other: next, flows: evidence.forward, size: evidence.oldSize, link, isSettled: settled.old, isNamed,
    declared: firstOf(groups, 'from', 'to') })
  const backward = towards({ side: next, other: old, flows: evidence.backward, size: evidence.newSize, link: back, isSettled: settled.next,
    isNamed: (unit) => isNamed(back[unit]!), declared: firstOf(groups, 'to', 'from') })
  const edges = new Map<number, Edge>()
  const add = (edge: Edge): void => {
    const key = pairKey(pairing, edge.old, edge.next)
    if (pairing.barred.has(key)) return
    const before = edges.get(key)
    edges.set(key, before === undefined ? edge : {
      ...edge, share: Math.max(edge.share, before.share), isBelow: edge.isBelow && before.isBelow,
      isNamed: edge.isNamed && before.isNamed, isThin: edge.isThin && before.isThin })
  }
  for (const { unit, target, ...edge } of toward) add({ old: unit, next: target, ...edge })
  for (const { unit, target, ...edge } of backward) add({ old: target, next: unit, ...edge })
  return [...edges.values()].toSorted((one, other) => one.old - other.old || one.next - other.next)
}

const firstOf = (groups: Group[], key: 'from' | 'to', value: 'from' | 'to'): Map<number, number> =>
  new Map(groups.flatMap((group) => group[value].slice(0, 1).flatMap((first) => group[key].map((unit): [number, number] => [unit, first]))))

const majority = 0.5
/** So much of everything a unit holds must be found again before a majority of what is found says anything. */
const leastFound = 0.35
/** What a child is worth as evidence for its parent: half a person-year. */
const childWeight = 500
const leastPart = 0.15

type Way = {
  side: Side
  other: Side
  flows: Flows
  size: Float64Array
  link: Int32Array
  isSettled: (unit: number) => boolean
  isNamed: (unit: number) => boolean
  declared: Map<number, number>
}

type Target = { target: number; weight: number; below: number; named: number }

/**
 * For each unit that is not settled, where most of its contents and children went. Children are heard before their
 * parents. A unit with no majority goes wherever notable parts of it went.
 */
function towards(way: Way): (Omit<Edge, 'old' | 'next'> & { unit: number; target: number })[] {
  const { side, size, link, isSettled, isNamed, declared } = way
  const goal = new Int32Array(side.units.length).fill(-1)
  const isGoalNamed = new Uint8Array(side.units.length)
  const edges: ReturnType<typeof towards> = []
  for (let at = side.order.length - 1; at >= 0; at -= 1) {
    const unit = side.order[at]!
    if (isSettled(unit)) {
      goal[unit] = link[unit]! >= 0 ? link[unit]! : declared.get(unit) ?? -1
      isGoalNamed[unit] = isNamed(unit) ? 1 : 0
      continue
    }
    const targets = targetsOf(unit, way, goal, isGoalNamed)
    const found = targets.reduce((sum, { weight }) => sum + weight, 0)
    const whole = size[unit]! + (side.childStart[unit + 1]! - side.childStart[unit]!) * childWeight
    const strong = targets.filter(({ weight }) => weight >= found * majority && weight >= whole * leastFound)
    goal[unit] = targets[0]?.target ?? -1
    isGoalNamed[unit] = targets[0] !== undefined && restsOnNames(targets[0]) ? 1 : 0
    const parts = found >= whole * majority ? targets.filter(({ weight }) => weight >= found * leastPart) : []
    for (const one of strong.length > 0 ? strong : parts) {
      edges.push({ unit, target: one.target, share: one.weight / found, isBelow: one.below * 2 > one.weight, isNamed: restsOnNames(one),
        isThin: one.weight <= onePersonYear && one.weight < whole })
    }
  }
  return edges
}

const restsOnNames = ({ weight, named }: Target): boolean => named * 2 > weight

/** Where a unit's contents went and where its children's parents are, most first. */
function targetsOf(unit: number, { side, other, flows }: Way, goal: Int32Array, isGoalNamed: Uint8Array): Target[] {
  const targets = new Map<number, Target>()
  for (let at = flows.start[unit]!; at < flows.start[unit + 1]!; at += 1) {
    targets.set(flows.to[at]!, { target: flows.to[at]!, weight: flows.weight[at]!, below: 0, named: 0 })
  }
  for (let at = side.childStart[unit]!; at < side.childStart[unit + 1]!; at += 1) {
    const child = side.children[at]!
    const above = goal[child]! < 0 ? -1 : other.parent[goal[child]!]!
    if (above < 0) continue
    const before = targets.get(above) ?? { target: above, weight: 0, below: 0, named: 0 }
    targets.set(above, { ...before, weight: before.weight + childWeight, below: before.below + childWeight,
      named: before.named + (isGoalNamed[child] === 1 ? childWeight : 0) })
  }
  return [...targets.values()].toSorted((one, two) => two.weight - one.weight || one.target - two.target)
}

/** A unit that keeps its name in one of the units it became is that unit, under another id. Returns how many are. */
function linkByName(pairing: Pairing, edges: Edge[]): number {
  const same = edges.filter(({ old, next }) => pairing.link[old]! < 0 && pairing.back[next]! < 0
    && compareNames(pairing.old.units[old]!.name, pairing.next.units[next]!.name) === 'same')
  const perOld = Map.groupBy(same, ({ old }) => old)
  const perNew = Map.groupBy(same, ({ next }) => next)
  const clear = same.filter((edge) => perOld.get(edge.old)!.length === 1 && perNew.get(edge.next)!.length === 1)
  for (const edge of clear) linkUnits(pairing, edge.old, edge.next, gradingOf(edge))
  return clear.length
}

type Ground = { share: number; isBelow: boolean; isNamed: boolean }

function gradingOf({ share, isBelow, isNamed }: Ground): Grading {
  const percent = Math.round(share * 100)
  return { grade: isNamed ? 'name' : 'evidence', score: percent / 100, reason: `${isBelow ? 'children' : 'contents'} ${percent}` }
}

type Component = Ground & { from: number[]; to: number[] }

/** What hangs together by units that are not settled; settled ones are told of but tie nothing together. */
function componentsOf(edges: Edge[], settled: Settled): Component[] {
  const above = new Map<string, string>()
  const top = (node: string): string => {
    let at = node
    while (above.has(at)) at = above.get(at)!
    if (at !== node) above.set(node, at)
    return at
  }
  const free = ({ old, next }: Edge): string[] => [...settled.old(old) ? [] : [`o${old}`], ...settled.next(next) ? [] : [`n${next}`]]
  for (const edge of edges) {
    const [one, other] = free(edge).map(top)
    if (one !== undefined && other !== undefined && one !== other) above.set(one, other)
  }
  return [...Map.groupBy(edges.filter((edge) => free(edge).length > 0), (edge) => top(free(edge)[0]!)).values()].map((some) => ({
    from: inOrder(some.map(({ old }) => old)), to: inOrder(some.map(({ next }) => next)),
    share: Math.min(...some.map(({ share }) => share)), isBelow: some.every(({ isBelow }) => isBelow), isNamed: some.some(({ isNamed }) => isNamed),
  }))
}

const inOrder = (units: number[]): number[] => [...new Set(units)].toSorted((one, other) => one - other)

/** What a component is: a link when one unit became one, else a group. */
function settle(pairing: Pairing, { from, to, ...ground }: Component, settled: Settled): Group[] {
  const [one, other] = [from[0]!, to[0]!]
  const grading = gradingOf(ground)
  if (from.length === 1 && to.length === 1) {
    if (settled.next(other)) return [{ kind: 'absorbed', from, to, ...grading }]
    if (settled.old(one)) return [{ kind: 'split', from, to: inOrder([...pairing.link[one]! >= 0 ? [pairing.link[one]!] : [], other]), ...grading }]
    linkUnits(pairing, one, other, grading)
    return []
  }
  return [{ kind: from.length === 1 ? 'split' : to.length === 1 ? 'merged' : 'regrouped', from, to, ...grading }]
}
