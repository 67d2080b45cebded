// Compares a set of structures as one, and tells what that says of each organisation. Pure.
import { examine } from '../comparison/compare.ts'
import type { Succession } from '../comparison/comparison.ts'
import { balance } from '../comparison/ledger.ts'
import { type Side, thousandths } from '../comparison/sides.ts'
import type { Succession as OrganisationSuccession } from '../organisation/organisation.ts'
import type { Contribution, Crosswalk, Member, Region, StructureSet } from './crosswalk.ts'
import { flowsOf } from './flow.ts'

/** Compares every outgoing structure with every incoming one. What is declared of organisations holds for their topmost units. */
export function cross(set: StructureSet): Crosswalk {
  const [olds, news] = [set.outgoing.map((one) => one.structure), set.incoming.map((one) => one.structure)]
  const examination = examine(olds, news, { successions: [...betweenOrganisations(set), ...set.confirmed] })
  return { set, ...examination, flows: flowsOf(examination) }
}

/** The name under which a comparison of several organisations knows a unit of one. */
export function labelOf(members: readonly Member[], { structure }: Member, unitId: string): string {
  const holders = members.filter((one) => one.structure.units.some((unit) => unit.id === unitId))
  return holders.length > 1 ? `${structure.organisation}/${unitId}` : unitId
}

function betweenOrganisations({ outgoing, incoming, successions }: StructureSet): Succession[] {
  const known = successions.filter((one) => outgoing.some((member) => member.organisationId === one.fromId)
    && incoming.some((member) => member.organisationId === one.toId))
  const top = (members: Member[], id: string): string[] => {
    const member = members.find((one) => one.organisationId === id)
    const roots = member?.structure.units.filter((unit) => unit.parents.length === 0) ?? []
    return member === undefined || roots.length !== 1 ? [] : roots.map((root) => labelOf(members, member, root.id))
  }
  return known.flatMap((one) => top(outgoing, one.fromId).flatMap((old) => top(incoming, one.toId)
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
  const byLabel = new Map(side.labels.map((label, unit) => [label, unit]))
  return (label) => byLabel.get(label) ?? -1
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
