// Where positions and tasks of the old units are now: the edges between old and new units, weighted in person-years.
import type { Texts } from '../platform/kit/language.ts'
import type { Position, Task } from '../structure/structure.ts'
import { compareNames, plain, resemblanceAmong } from '../platform/kit/likeness.ts'
import type { Items, Side } from './sides.ts'

/** For each row of the old side the row it is on the new side, or -1. */
export type Arrivals = { positions: Int32Array; tasks: Int32Array }

/** From each unit of one side to units of the other: `to[at]` gets `weight[at]` for `at` in start[unit] … start[unit + 1]. */
export type Flows = { start: Int32Array; to: Int32Array; weight: Float64Array; sum: Float64Array }

export type Evidence = {
  forward: Flows
  backward: Flows
  /** What each unit holds, whether it is found on the other side or not. */
  oldSize: Float64Array
  newSize: Float64Array
}

/** Finds every position and task of the old side on the new one: by its number, or by what its receiver says. */
export const findArrivals = (old: Side, next: Side): Arrivals => ({
  positions: arrivalsOf(old.positions, next.positions, next.organisations),
  tasks: arrivalsOf(old.tasks, next.tasks, next.organisations),
})

/** A receiver is "agency", "agency/unit" or "agency/unit/position"; the agency may be one of this side or another one. */
export function receiverOf(receiver: string | null, organisations: string[]): { agency: string; isOutside: boolean; id: string } | null {
  if (receiver === null || receiver.trim() === '') return null
  const [agency = '', , id = ''] = receiver.split('/').map((part) => part.trim())
  return { agency, isOutside: !organisations.includes(plain(agency)), id }
}

function arrivalsOf<Row extends Position | Task>(old: Items<Row>, next: Items<Row>, organisations: string[]): Int32Array {
  const arrival = new Int32Array(old.rows.length)
  let at = -1
  for (let index = 0; index < arrival.length; index += 1) {
    const row = old.rows[index]!
    // Most rows follow each other on both sides.
    at = next.rows[at + 1]?.id === row.id ? at + 1 : next.ids.find(row.id)
    const receiver = at >= 0 || row.receiver === null ? null : receiverOf(row.receiver, organisations)
    if (receiver !== null && !receiver.isOutside && receiver.id !== '') at = next.ids.find(receiver.id)
    arrival[index] = at
  }
  return arrival
}

/** What even the smallest part of a person weighs, in thousandths of a person-year. */
const leastWeight = 100

/** The edges that positions and tasks make. Numbers that were used again for other positions make none. */
export function weighFlows(old: Side, next: Side, arrivals: Arrivals): Evidence {
  const most = arrivals.positions.length + arrivals.tasks.length
  const tokens: Tokens = { from: new Int32Array(most), to: new Int32Array(most), weight: new Float64Array(most), count: 0 }
  const add = <Row extends Position | Task>(left: Items<Row>, right: Items<Row>, arrival: Int32Array): void => {
    for (let row = 0; row < arrival.length; row += 1) {
      const at = arrival[row]!
      const source = left.unit[row]!
      const target = at < 0 ? -1 : right.unit[at]!
      if (source < 0 || target < 0) continue
      const [one, other] = [left.rows[row]!, right.rows[at]!]
      // A post that is a unit by the same number proves nothing of that number.
      if (one.id === old.units[source]!.id || left.twice.has(one.id) || right.twice.has(other.id)) continue
      tokens.from[tokens.count] = source
      tokens.to[tokens.count] = target
      tokens.weight[tokens.count++] = Math.max(leastWeight, Math.min(left.years[row]!, right.years[at]!))
    }
  }
  if (!areUsedAgain(old.positions, next.positions, arrivals.positions, (row) => row.title)) {
    add(old.positions, next.positions, arrivals.positions)
  }
  if (!areUsedAgain(old.tasks, next.tasks, arrivals.tasks, (row) => row.name)) add(old.tasks, next.tasks, arrivals.tasks)
  return {
    forward: flowsOf(old.units.length, next.units.length, tokens),
    backward: flowsOf(next.units.length, old.units.length, { ...tokens, from: tokens.to, to: tokens.from }),
    oldSize: sizes(old), newSize: sizes(next),
  }
}

const fewest = 5
const otherThing = 0.2

/** Numbers were used again when most of those on both sides bear a wholly different title. */
function areUsedAgain<Row extends Position | Task>(old: Items<Row>, next: Items<Row>, arrival: Int32Array,
  titleOf: (row: Row) => Texts): boolean {
  const resembles = resemblanceAmong([old.rows, next.rows], titleOf)
  let agreed = 0
  let contradicted = 0
  for (let row = 0; row < arrival.length; row += 1) {
    const at = arrival[row]!
    if (at < 0) continue
    const [before, now] = [titleOf(old.rows[row]!), titleOf(next.rows[at]!)]
    const said = compareNames(before, now)
    if (said === 'different' && (resembles(before, now) ?? 1) < otherThing) contradicted += 1
    else if (said !== 'unknown') agreed += 1
    // Those that are left cannot outweigh them.
    if (agreed > arrival.length / 2) return false
  }
  return agreed + contradicted >= fewest && contradicted > agreed
}

function sizes(side: Side): Float64Array {
  const size = new Float64Array(side.units.length)
  for (const { unit, years } of [side.positions, side.tasks]) {
    for (let row = 0; row < unit.length; row += 1) if (unit[row]! >= 0) size[unit[row]!]! += Math.max(leastWeight, years[row]!)
  }
  return size
}

type Tokens = { from: Int32Array; to: Int32Array; weight: Float64Array; count: number }

function flowsOf(count: number, others: number, tokens: Tokens): Flows {
  const first = new Int32Array(count + 1)
  for (let token = 0; token < tokens.count; token += 1) first[tokens.from[token]! + 1]! += 1
  for (let index = 0; index < count; index += 1) first[index + 1]! += first[index]!
  const sorted = new Int32Array(tokens.count)
  const next = first.slice()
  for (let token = 0; token < tokens.count; token += 1) sorted[next[tokens.from[token]!]!++] = token
  const flows: Flows = { start: new Int32Array(count + 1), to: new Int32Array(tokens.count), weight: new Float64Array(tokens.count),
    sum: new Float64Array(count) }
  const placeOf = new Int32Array(others).fill(-1)
  let end = 0
  for (let unit = 0; unit < count; unit += 1) {
    const begin = end
    for (let at = first[unit]!; at < first[unit + 1]!; at += 1) {
      const token = sorted[at]!
      const target = tokens.to[token]!
      if (placeOf[target]! < begin) {
        placeOf[target] = end
        flows.to[end++] = target
      }
      flows.weight[placeOf[target]!]! += tokens.weight[token]!
      flows.sum[unit]! += tokens.weight[token]!
    }
    flows.start[unit + 1] = end
  }
  return flows
}

/** How much goes from a unit to another. */
export function flowBetween(flows: Flows, from: number, to: number): number {
  for (let at = flows.start[from]!; at < flows.start[from + 1]!; at += 1) if (flows.to[at] === to) return flows.weight[at]!
  return 0
}
