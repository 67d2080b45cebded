// From the comparison of all structures to one line for each way that a unit goes. Pure.
import type { Grade } from '../comparison/comparison.ts'
import type { Side } from '../comparison/sides.ts'
import { isBelow, rounded, unitsByLabel } from '../crosswalk/crossing.ts'
import { agencyNamed, type Crosswalk, type Flow, type Member } from '../crosswalk/crosswalk.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Unit } from '../structure/structure.ts'
import { type Decision, leastFinished, type Passage, type PassageKind, type Place } from './passage.ts'

type Way = { to: number | { agency: string } | null; kind: PassageKind; grade: Grade }

type Telling = {
  /** By revision. */
  decisions?: ReadonlyMap<string, Decision>
  /** Whether shares are told that would tell where one or two positions go. */
  seesPositions?: boolean
}

/** Every passage in one order: by the old organisations and their units, then what is new. */
export function passagesOf(crosswalk: Crosswalk, { decisions = new Map(), seesPositions = true }: Telling = {}): Passage[] {
  const { set, pairing: { old, next }, comparison } = crosswalk
  const waysOf = waysIn(crosswalk)
  const below = flowsBelow(crosswalk)
  const passages = [...old.units.keys()].flatMap((unit) => {
    const own = below.get(unit) ?? []
    const all = yearsOf(own)
    const ways = waysOf(unit)
    const going = ways.map((way) => own.filter(({ to }) => typeof way.to === 'number' ? typeof to === 'number' && isBelow(next, to, way.to)
      : way.to !== null && typeof to === 'object' && to.agency === way.to.agency))
    const areTold = all > 0 && (seesPositions || !tellsOfSingles(own, going))
    return ways.map((way, index): Passage =>
      passageBetween(crosswalk, unit, way, !areTold || way.to === null ? null : rounded(yearsOf(going[index] ?? []) / all), decisions))
  })
  const begun = comparison.changes.filter(({ kind }) => kind === 'founded').flatMap(({ to, grade }) => to.map((label): Passage => {
    const unit = unitsByLabel(next)(label)
    const member = set.incoming[next.origin[unit]!]!
    const place = placeOf(next, set.incoming, unit, member.validFrom)
    return { id: idOf(null, place), old: null, new: place, kind: 'founded', grade, share: null, validFrom: member.validFrom,
      state: member.state, isConditional: member.condition === 'waiting', decision: decisions.get(member.revisionId) ?? null }
  }))
  return [...passages, ...begun]
}

/** Of fewer positions than this no sum is told to everybody. */
const fewest = 3

/** Whether parts of a unit are so small that their share tells of one position. What goes whole tells of none. */
function tellsOfSingles(own: Flow[], going: Flow[][]): boolean {
  const rest = own.filter((flow) => !going.some((some) => some.includes(flow)))
  const counts = [...going, rest].map((some) => some.reduce((sum, { positions }) => sum + positions, 0)).filter((count) => count > 0)
  return counts.length > 1 && counts.some((count) => count < fewest)
}

const yearsOf = (flows: Flow[]): number => flows.reduce((sum, { years }) => sum + years, 0)

/** What leaves each old unit with everything below it. */
function flowsBelow({ flows, pairing: { old } }: Crosswalk): Map<number, Flow[]> {
  const below = new Map<number, Flow[]>()
  for (const flow of flows) {
    for (let unit = flow.from; unit >= 0; unit = old.parent[unit]!) below.set(unit, [...below.get(unit) ?? [], flow])
  }
  return below
}

/** Where a unit goes. That it ends is not said while a successor of its organisation has shown no more than a draft. */
function waysIn({ set, pairing, comparison, flows }: Crosswalk): (unit: number) => Way[] {
  const { old, next, link, gradings, groups } = pairing
  const [named, changed] = [new Map<string, PassageKind>(), new Map(comparison.changes.map((one) => [`${one.kind} ${one.from[0]}`, one.grade]))]
  for (const kind of ['retyped', 'moved', 'renamed'] as const) {
    for (const one of comparison.changes) if (one.kind === kind) named.set(one.from[0] ?? '', kind)
  }
  const goes = (from: number, to: number): boolean =>
    flows.some((flow) => typeof flow.to === 'number' && isBelow(old, flow.from, from) && isBelow(next, flow.to, to))
  const known = set.outgoing.map((member) => set.successions.filter((one) => one.fromId === member.organisationId))
    .map((heirs) => heirs.length > 0 && heirs.every((one) => set.incoming.some((member) => member.organisationId === one.toId && member.state !== 'draft')))
  return (unit) => {
    const ways = new Map<number, Way>()
    const linked = link[unit]!
    if (linked >= 0) ways.set(linked, { to: linked, kind: named.get(old.labels[unit]!) ?? 'continues', grade: gradings[unit]!.grade })
    for (const { from, to, kind, grade } of groups) {
      if (!from.includes(unit)) continue
      const real = to.filter((one) => goes(unit, one))
      for (const one of real.length > 0 ? real : to) ways.set(one, { to: one, kind, grade })
    }
    const agencies = flows.flatMap(({ from, to }): Way[] => from === unit && typeof to === 'object' ? [{ to, kind: 'transferred', grade: 'declared' }] : [])
    const all = [...[...ways.keys()].sort((one, other) => one - other).map((one) => ways.get(one)!), ...agencies]
    const ends = all.length === 0 && known[old.origin[unit]!] === true
    return ends ? [{ to: null, kind: 'abolished', grade: changed.get(`abolished ${old.labels[unit]}`) ?? 'evidence' }] : all
  }
}

function passageBetween(
  { set, pairing: { old, next } }: Crosswalk, unit: number, { to, kind, grade }: Way, share: number | null, decisions: ReadonlyMap<string, Decision>,
): Passage {
  const heirs = heirsOf(set, set.outgoing[old.origin[unit]!]!)
  const from = placeOf(old, set.outgoing, unit, null)
  const member = typeof to === 'number' ? set.incoming[next.origin[to]!] : undefined
  const target = typeof to === 'number' ? placeOf(next, set.incoming, to, member?.validFrom ?? null) : to === null ? null
    : { organisationId: null, organisation: { fi: to.agency, ...agencyNamed(set, to.agency) }, unitId: '', code: '', name: {} }
  // What goes to none of the new organisations is settled when those of its own are.
  const settled = member === undefined ? heirs : [member]
  const decision = member === undefined ? null : decisions.get(member.revisionId) ?? null
  return { id: idOf(from, target), old: from, new: target, kind, grade, share, decision,
    validFrom: settled.map((one) => one.validFrom).sort()[0] ?? null,
    state: leastFinished(settled.map(({ state }) => state)), isConditional: settled.some(({ condition }) => condition === 'waiting') }
}

const heirsOf = (set: Crosswalk['set'], { organisationId }: Member): Member[] => set.incoming.filter((member) =>
  set.successions.some((one) => one.fromId === organisationId && one.toId === member.organisationId))

function placeOf(side: Side, members: readonly Member[], unit: number, on: Day | null): Place {
  const { organisationId, name } = members[side.origin[unit]!]!
  const { id, name: unitName } = side.units[unit]!
  return { organisationId, organisation: name, unitId: id, code: codeOf(side.units[unit]!, on), name: unitName }
}

/** The codes of a unit on a day, or its last ones. */
function codeOf({ codes }: Unit, on: Day | null): string {
  const inForce = codes.filter(({ from, to }) => on === null ? to === null || codes.every((one) => (one.to ?? '9999') <= to)
    : (from === null || from <= on) && (to === null || on <= to))
  return inForce.map(({ system, code }) => system === '' ? code : `${system} ${code}`).join('; ')
}

const idOf = (from: Place | null, to: Place | null): string => [from, to].map((place) => place === null ? '*'
  : place.organisationId === null ? place.organisation.fi ?? '' : `${place.organisationId.slice(-12)}/${place.unitId}`).join('>')
