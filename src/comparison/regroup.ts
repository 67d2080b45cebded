// Merges, splits and what else units became together, from where most of their contents went. Old and new are treated
// alike, so that a comparison the other way round tells the same story backwards.
import { compareNames } from './name.ts'
import type { Evidence, Flows } from './flows.ts'
import { type Grading, type Group, linkUnits, type Pairing, type Side } from './sides.ts'

type Edge = { old: number; next: number; share: number }

/** Links units that went on under another id and groups those that became something together. */
export function regroup(pairing: Pairing, evidence: Evidence): void {
  const settled = settledUnits(pairing)
  const edges = strongEdges(pairing, evidence, settled)
  linkByName(pairing, edges)
  const rest = edges.filter(({ old, next }) => pairing.link[old] !== next)
  const isSettled = settledUnits(pairing)
  const groups = componentsOf(rest, isSettled).flatMap((component) => settle(pairing, component, isSettled))
  pairing.groups.push(...together(groups, 'absorbed', 'to', 'from'), ...together(groups, 'split', 'from', 'to'),
    ...groups.filter(({ kind }) => kind !== 'absorbed' && kind !== 'split'))
}

/** What one unit took in, or what was parted from one unit, is one change. */
function together(groups: Group[], kind: Group['kind'], by: 'from' | 'to', joined: 'from' | 'to'): Group[] {
  return [...Map.groupBy(groups.filter((group) => group.kind === kind), (group) => group[by][0]!).values()].map((some) => ({
    ...some[0]!, [joined]: inOrder(some.flatMap((group) => group[joined])), ...byContents(Math.min(...some.map(({ score }) => score))),
  }))
}

export type Settled = { old: (unit: number) => boolean; next: (unit: number) => boolean }

/** The units of which it is already told what became of them, or what they came from. */
export function settledUnits({ link, back, groups }: Pairing): Settled {
  const from = new Set(groups.flatMap((group) => group.from))
  const to = new Set(groups.flatMap((group) => group.to))
  const [linked, linkedBack] = [link.slice(), back.slice()]
  return { old: (unit) => linked[unit]! >= 0 || from.has(unit), next: (unit) => linkedBack[unit]! >= 0 || to.has(unit) }
}

function strongEdges(pairing: Pairing, evidence: Evidence, settled: Settled): Edge[] {
  const { old, next, link, back, groups } = pairing
  const toward = towards(old, next, evidence.forward, evidence.oldSize, link, settled.old, firstOf(groups, 'from', 'to'))
  const backward = towards(next, old, evidence.backward, evidence.newSize, back, settled.next, firstOf(groups, 'to', 'from'))
  const edges = new Map<number, Edge>()
  const add = (from: number, to: number, share: number): void => {
    const key = from * next.units.length + to
    if (share > (edges.get(key)?.share ?? 0)) edges.set(key, { old: from, next: to, share })
  }
  for (const [from, to, share] of toward) add(from, to, share)
  for (const [to, from, share] of backward) add(from, to, share)
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

/**
 * For each unit that is not settled, where most of its contents and children went: [unit, unit of the other side, share].
 * Children are heard before their parents. A unit with no majority goes wherever notable parts of it went.
 */
function towards(side: Side, other: Side, flows: Flows, size: Float64Array, link: Int32Array, isSettled: (unit: number) => boolean,
  declared: Map<number, number>): [number, number, number][] {
  const goal = new Int32Array(side.units.length).fill(-1)
  const edges: [number, number, number][] = []
  for (let at = side.order.length - 1; at >= 0; at -= 1) {
    const unit = side.order[at]!
    if (isSettled(unit)) {
      goal[unit] = link[unit]! >= 0 ? link[unit]! : declared.get(unit) ?? -1
      continue
    }
    const targets = targetsOf(unit, side, other, flows, goal)
    const found = targets.reduce((sum, [, weight]) => sum + weight, 0)
    const children = side.childStart[unit + 1]! - side.childStart[unit]!
    const whole = size[unit]! + children * childWeight
    const strong = targets.filter(([, weight]) => weight >= found * majority && weight >= whole * leastFound)
    goal[unit] = targets[0]?.[0] ?? -1
    const parts = found >= whole * majority ? targets.filter(([, weight]) => weight >= found * leastPart) : []
    for (const [target, weight] of strong.length > 0 ? strong : parts) edges.push([unit, target, weight / found])
  }
  return edges
}

/** Where a unit's contents went and where its children's parents are, most first. */
function targetsOf(unit: number, side: Side, other: Side, flows: Flows, goal: Int32Array): [number, number][] {
  const weights = new Map<number, number>()
  for (let at = flows.start[unit]!; at < flows.start[unit + 1]!; at += 1) weights.set(flows.to[at]!, flows.weight[at]!)
  for (let at = side.childStart[unit]!; at < side.childStart[unit + 1]!; at += 1) {
    const child = goal[side.children[at]!]!
    const above = child < 0 ? -1 : other.parent[child]!
    if (above >= 0) weights.set(above, (weights.get(above) ?? 0) + childWeight)
  }
  return [...weights].toSorted(([one, weight], [two, weightier]) => weightier - weight || one - two)
}

/** A unit that keeps its name in one of the units it became is that unit, under another id. */
function linkByName(pairing: Pairing, edges: Edge[]): void {
  const same = edges.filter(({ old, next }) => pairing.link[old]! < 0 && pairing.back[next]! < 0
    && compareNames(pairing.old.units[old]!.name, pairing.next.units[next]!.name) === 'same')
  const perOld = Map.groupBy(same, ({ old }) => old)
  const perNew = Map.groupBy(same, ({ next }) => next)
  for (const { old, next, share } of same) {
    if (perOld.get(old)!.length === 1 && perNew.get(next)!.length === 1) linkUnits(pairing, old, next, byContents(share))
  }
}

const byContents = (share: number): Grading => ({ grade: 'evidence', score: rounded(share), reason: `contents ${Math.round(share * 100)}` })
const rounded = (share: number): number => Math.round(Math.min(1, share) * 100) / 100

type Component = { from: number[]; to: number[]; share: number }

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
    share: Math.min(...some.map(({ share }) => share)),
  }))
}

const inOrder = (units: number[]): number[] => [...new Set(units)].toSorted((one, other) => one - other)

/** What a component is: a link when one unit became one, else a group. */
function settle(pairing: Pairing, { from, to, share }: Component, settled: Settled): Group[] {
  const [one, other] = [from[0]!, to[0]!]
  const grading = byContents(share)
  if (from.length === 1 && to.length === 1) {
    if (settled.next(other)) return [{ kind: 'absorbed', from, to, ...grading }]
    if (settled.old(one)) return [{ kind: 'split', from, to: inOrder([...pairing.link[one]! >= 0 ? [pairing.link[one]!] : [], other]), ...grading }]
    linkUnits(pairing, one, other, grading)
    return []
  }
  return [{ kind: from.length === 1 ? 'split' : to.length === 1 ? 'merged' : 'regrouped', from, to, ...grading }]
}
