// Compares a set of structures as one, and tells what that says of each organisation; and a version with the one before. Pure.
import { type Examination, examine } from '../comparison/compare.ts'
import type { Change, Succession } from '../comparison/comparison.ts'
import { receiverOf } from '../comparison/flows.ts'
import { balance, type Place } from '../comparison/ledger.ts'
import { type Items, type Side, thousandths } from '../comparison/sides.ts'
import { successionsOf } from '../operation/declaring.ts'
import { withReceivers } from '../operation/giving.ts'
import type { Succession as OrganisationSuccession } from '../organisation/organisation.ts'
import { type Language, textIn } from '../platform/kit/language.ts'
import { type Revision, standing } from '../revision/revision.ts'
import type { Position, Structure, Task } from '../structure/structure.ts'
import { canonicalStructure } from '../template/writing.ts'
import type { Contribution, Crosswalk, Destination, Flow, Judged, Member, Region, Since, StructureSet } from './crosswalk.ts'

/** Compares every outgoing structure with every incoming one. What is declared of organisations holds for their topmost units. */
export function cross(set: StructureSet): Crosswalk {
  const [olds, news] = [set.outgoing.map((one) => one.structure), set.incoming.map((one) => one.structure)]
  const examination = examine(olds, news, { successions: [...betweenOrganisations(set), ...set.confirmed], refused: set.refused })
  return { set, ...examination, flows: flowsOf(examination) }
}

/** The names under which a comparison of several organisations knows the units of each; null of what is not there. */
export function labelsIn(members: readonly Member[]): (organisationId: string, unitId: string) => string | null {
  const holders = new Map<string, Member[]>()
  for (const member of members) for (const { id } of member.structure.units) holders.set(id, [...holders.get(id) ?? [], member])
  return (organisationId, unitId) => {
    const own = holders.get(unitId)?.find((one) => one.organisationId === organisationId)
    return own === undefined ? null : new Set(holders.get(unitId)).size > 1 ? `${own.structure.organisation}/${unitId}` : unitId
  }
}

function betweenOrganisations({ outgoing, incoming, successions }: StructureSet): Succession[] {
  const known = successions.filter((one) => outgoing.some((member) => member.organisationId === one.fromId)
    && incoming.some((member) => member.organisationId === one.toId))
  const topIn = (members: Member[]) => {
    const labelOf = labelsIn(members)
    return (id: string): string[] => {
      const roots = members.find((one) => one.organisationId === id)?.structure.units.filter((unit) => unit.parents.length === 0) ?? []
      return roots.length !== 1 ? [] : roots.flatMap((root) => labelOf(id, root.id) ?? [])
    }
  }
  const [oldTop, newTop] = [topIn(outgoing), topIn(incoming)]
  return known.flatMap((one) => oldTop(one.fromId).flatMap((old) => newTop(one.toId)
    .map((next) => ({ old, new: next, kind: kindOf(one, known) }))))
}

/** Where centres are divided and joined at once, that is one regrouping. */
function kindOf(one: OrganisationSuccession, all: OrganisationSuccession[]): Succession['kind'] {
  const near = all.filter((other) => other.fromId === one.fromId || other.toId === one.toId)
  const splits = near.some((other) => all.filter(({ fromId }) => fromId === other.fromId).length > 1)
  const merges = near.some((other) => all.filter(({ toId }) => toId === other.toId).length > 1)
  return splits && merges ? 'regrouped' : splits ? 'split' : merges ? 'merged' : 'continues'
}

/** What the comparison says of one incoming organisation; null when the set does not have it. */
export function regionOf(crosswalk: Crosswalk, organisationId: string): Region | null {
  const { set, pairing: { old, next }, comparison } = crosswalk
  const place = set.incoming.findIndex((one) => one.organisationId === organisationId)
  const member = set.incoming[place]
  if (member === undefined) return null
  const predecessors = predecessorsOf(crosswalk, place)
  const isOurs = unitsIn(next, new Set([place]))
  const isTheirs = unitsIn(old, predecessors)
  const [oldUnits, newUnits] = [unitsByLabel(old), unitsByLabel(next)]
  const changes = comparison.changes.filter(({ from, to }) => to.length > 0 ? to.some((label) => isOurs(newUnits(label)))
    : from.some((label) => isTheirs(oldUnits(label))))
  const ledger = balance(crosswalk.pairing, crosswalk.arrivals, crosswalk.places, { old: isTheirs, next: isOurs })
  const contributions = [...predecessors].sort((one, other) => one - other).map((index) => contributionOf(crosswalk, index, isOurs))
  const after = yearsOf(next, isOurs)
  const founded = rounded(contributions.reduce((left, { here }) => left - here, after))
  return { member, changes, ledger, contributions, founded, after }
}

/** What units hold, without what is abolished. */
function yearsOf({ positions, tasks }: Side, isCounted: (unit: number) => boolean): number {
  const add = (sum: number, counts: boolean, unit: number, years: number): number => counts && isCounted(unit) ? sum + years / thousandths : sum
  const ofPositions = positions.rows.reduce((sum, { occupancy }, row) =>
    add(sum, occupancy !== 'abolished', positions.unit[row]!, positions.years[row]!), 0)
  return rounded(positions.rows.length > 0 ? ofPositions : tasks.rows.reduce((sum, _, row) => add(sum, true, tasks.unit[row]!, tasks.years[row]!), 0))
}

/** To thousandths, and never minus zero. */
export const rounded = (years: number): number => Math.round(years * thousandths) / thousandths + 0

/** The units of some of the organisations of a side. */
const unitsIn = (side: Side, places: Set<number>) => (unit: number): boolean => unit >= 0 && places.has(side.origin[unit]!)

/** The unit that a label means, or -1. */
export function unitsByLabel(side: Side): (label: string) => number {
  const byLabel = byLabels.get(side) ?? new Map(side.labels.map((label, unit) => [label, unit]))
  byLabels.set(side, byLabel)
  return (label) => byLabel.get(label) ?? -1
}
const byLabels = new WeakMap<Side, Map<string, number>>()

/** Whether a unit is another one or stands below it. */
export function isBelow({ parent }: Side, unit: number, top: number): boolean {
  let at = unit
  while (at >= 0 && at !== top) at = parent[at]!
  return at >= 0
}

/** Those that are declared, and any from which something comes. */
function predecessorsOf(crosswalk: Crosswalk, place: number): Set<number> {
  const { set, pairing: { old, next } } = crosswalk
  const id = set.incoming[place]?.organisationId
  const declared = set.successions.filter((one) => one.toId === id)
    .map((one) => set.outgoing.findIndex((member) => member.organisationId === one.fromId)).filter((one) => one >= 0)
  const flowing = crosswalk.flows.filter(({ to, from }) => typeof to === 'number' && from >= 0 && next.origin[to] === place)
    .map(({ from }) => old.origin[from]!)
  return new Set([...declared, ...flowing])
}

function contributionOf(crosswalk: Crosswalk, index: number, isOurs: (unit: number) => boolean): Contribution {
  const sums = { before: 0, here: 0, elsewhere: 0, outside: 0, ended: 0, missing: 0 }
  for (const { from, to, years } of crosswalk.flows) {
    if (from < 0 || crosswalk.pairing.old.origin[from] !== index) continue
    sums.before += years
    if (typeof to === 'number') sums[isOurs(to) ? 'here' : 'elsewhere'] += years
    else if (typeof to === 'string') sums[to] += years
    else sums.outside += years
  }
  const member = crosswalk.set.outgoing[index]!
  return { member, before: rounded(sums.before), here: rounded(sums.here), elsewhere: rounded(sums.elsewhere), outside: rounded(sums.outside),
    ended: rounded(sums.ended), missing: rounded(sums.missing) }
}

/** Of units that became several others, who goes where: a row for each, the last cells being all other ways and the sum. */
export function flowTable(
  { flows, pairing: { old, next }, set }: Crosswalk, change: Change, language: Language,
): { from: string[]; to: string[]; rows: number[][] } {
  const [froms, tos] = [change.from.map(unitsByLabel(old)), change.to.map(unitsByLabel(next))]
  // A unit that is listed itself is not counted with the one above it.
  const nearest = (side: Side, listed: number[], unit: number): number => {
    let at = unit
    while (at >= 0 && !listed.includes(at)) at = side.parent[at]!
    return at
  }
  const called = (side: Side, members: Member[]) => (unit: number): string => {
    const [name, organisation] = [side.units[unit]?.name ?? {}, members[side.origin[unit]!]?.name ?? {}].map((one) => textIn(one, language))
    return side.parent[unit]! < 0 ? name ?? '' : `${name} (${organisation})`
  }
  const rows = froms.map((from) => {
    const own = flows.filter((flow) => nearest(old, froms, flow.from) === from)
    const sum = (some: Flow[]): number => rounded(some.reduce((all, { years }) => all + years, 0))
    const ways = tos.map((to) => sum(own.filter((flow) => typeof flow.to === 'number' && nearest(next, tos, flow.to) === to)))
    return [...ways, rounded(ways.reduce((left, years) => left - years, sum(own))), sum(own)]
  })
  return { from: froms.map(called(old, set.outgoing)), to: tos.map(called(next, set.incoming)), rows }
}

/**
 * What a version changed since the one it grew from. The steps taken on it lead, where it began as that one was; one that came
 * from a file is compared by evidence.
 */
export function since(previous: Revision, revision: Revision, { confirmed, refused }: Judged = { confirmed: [], refused: [] }): Since {
  const grew = contentsOf(previous.content) === contentsOf(revision.beginning)
  const successions = grew ? successionsOf(revision.beginning, standing(revision.operations)) : []
  const { id, number, state } = previous
  const examination = examine(withReceivers(previous.content, standing(revision.operations)), revision.content,
    { successions: [...successions, ...confirmed], refused })
  return { previous: { id, number, state }, ...examination, flows: flowsOf(examination) }
}

const contentsOf = (structure: Structure): string => canonicalStructure({ ...structure, organisation: '', validFrom: null })

/** Every flow, in the order of the old units. What a position lost in size has ended. */
function flowsOf({ pairing: { old, next }, arrivals, places }: Examination): Flow[] {
  const flows = new Map<string, Flow>()
  const hasPositions = old.positions.rows.length + next.positions.rows.length > 0
  const add = (from: number, to: Destination, counted: 'positions' | 'tasks' | null, years: number): void => {
    const key = `${from} ${typeof to === 'object' ? `@${to.agency}` : to}`
    const flow = flows.get(key) ?? { from, to, positions: 0, tasks: 0, years: 0 }
    if (counted !== null) flow[counted] += 1
    flow.years += years / thousandths
    flows.set(key, flow)
  }
  const addAll = <Row extends Position | Task>(what: 'positions' | 'tasks', rows: Items<Row>, now: Items<Row>, arrival: Int32Array, ends: Place[]) => {
    ends.forEach((place, row) => {
      const [at, from] = [arrival[row]!, rows.unit[row]!]
      const years = (what === 'positions') === hasPositions ? rows.years[row]! : 0
      const left = at < 0 || place === 'ended' ? years : Math.min(years, now.years[at]!)
      add(from, destinationOf(rows.rows[row]!, place, at < 0 ? -1 : now.unit[at]!, at >= 0, next.organisations), what, left)
      if (left < years) add(from, 'ended', null, years - left)
    })
  }
  addAll('positions', old.positions, next.positions, arrivals.positions, places.positions)
  addAll('tasks', old.tasks, next.tasks, arrivals.tasks, places.tasks)
  return [...flows.values()].sort((one, other) => one.from - other.from)
}

function destinationOf(row: Position | Task, place: Place, unit: number, hasArrived: boolean, organisations: string[]): Destination {
  if (place === 'ended' || place === 'missing') return place
  if (hasArrived) return unit
  return { agency: receiverOf(row.receiver, organisations)?.agency ?? '' }
}
