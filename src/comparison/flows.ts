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
  for (let row = 0; row < arrival.length; row += 1) {
    const at = next.withNumber[row]!
    const receiver = at >= 0 || old.isOdd[row] === 0 ? null : receiverOf(old.rows[row]!.receiver, organisations)
    arrival[row] = receiver !== null && !receiver.isOutside && receiver.id !== '' ? next.find(receiver.id) : at
  }
  return arrival
}

/** What even the smallest part of a person weighs, in thousandths of a person-year. */
const leastWeight = 100

/** The edges that positions and tasks make. Numbers that were used again for other positions make none. */
export function weighFlows(old: Side, next: Side, arrivals: Arrivals): Evidence {
  const ways: Way[] = []
  if (!areUsedAgain(old.positions, next.positions, arrivals.positions, (row) => row.title)) {
    ways.push({ from: old.positions, to: next.positions, arrival: arrivals.positions })
  }
  if (!areUsedAgain(old.tasks, next.tasks, arrivals.tasks, (row) => row.name)) {
    ways.push({ from: old.tasks, to: next.tasks, arrival: arrivals.tasks })
  }
  const forward = flowsOf(old.units.length, next.units.length, ways)
  return { forward, backward: turned(forward, next.units.length), oldSize: sizes(old), newSize: sizes(next) }
}

/** A post that is a unit by the same number proves nothing of that number, nor does a number that is there twice. */
function isProof(from: Way['from'], row: number, to: Way['to'], at: number): boolean {
  const { id, unit } = from.rows[row]!
  return id !== unit && !from.twice.has(id) && !to.twice.has(to.rows[at]!.id)
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

type Way = { from: Items<Position> | Items<Task>; to: Items<Position> | Items<Task>; arrival: Int32Array }

function flowsOf(count: number, others: number, ways: Way[]): Flows {
  const chains = ways.map(({ from }) => chainsOf(from.unit, count))
  const to: number[] = []
  const weight: number[] = []
  const [start, sum, placeOf] = [new Int32Array(count + 1), new Float64Array(count), new Int32Array(others).fill(-1)]
  for (let unit = 0; unit < count; unit += 1) {
    const begin = to.length
    for (let way = 0; way < ways.length; way += 1) {
      const { from, to: there, arrival } = ways[way]!
      const { first, after } = chains[way]!
      for (let row = first[unit]!; row >= 0; row = after[row]!) {
        const at = arrival[row]!
        const target = at < 0 ? -1 : there.unit[at]!
        if (target < 0 || ((from.isOdd[row] === 1 || there.isOdd[at] === 1) && !isProof(from, row, there, at))) continue
        if (placeOf[target]! < begin) {
          placeOf[target] = to.push(target) - 1
          weight.push(0)
        }
        const carried = Math.max(leastWeight, Math.min(from.years[row]!, there.years[at]!))
        weight[placeOf[target]!]! += carried
        sum[unit]! += carried
      }
    }
    start[unit + 1] = to.length
  }
  return { start, to: new Int32Array(to), weight: new Float64Array(weight), sum }
}

/** For each unit its first row, and for each row the next one of the same unit, or -1. */
function chainsOf(unit: Int32Array, count: number): { first: Int32Array; after: Int32Array } {
  const [first, after] = [new Int32Array(count).fill(-1), new Int32Array(unit.length)]
  for (let row = unit.length - 1; row >= 0; row -= 1) {
    const own = unit[row]!
    if (own < 0) continue
    after[row] = first[own]!
    first[own] = row
  }
  return { first, after }
}

/** The same flows seen from where they arrive. */
function turned({ start, to, weight }: Flows, count: number): Flows {
  const turned: Flows = { start: new Int32Array(count + 1), to: new Int32Array(to.length), weight: new Float64Array(to.length), sum: new Float64Array(count) }
  for (const target of to) turned.start[target + 1]! += 1
  for (let unit = 0; unit < count; unit += 1) turned.start[unit + 1]! += turned.start[unit]!
  const next = turned.start.slice()
  for (let unit = 0; unit + 1 < start.length; unit += 1) {
    for (let at = start[unit]!; at < start[unit + 1]!; at += 1) {
      const place = next[to[at]!]!++
      turned.to[place] = unit
      turned.weight[place] = weight[at]!
      turned.sum[to[at]!]! += weight[at]!
    }
  }
  return turned
}

/** How much goes from a unit to another. */
export function flowBetween(flows: Flows, from: number, to: number): number {
  for (let at = flows.start[from]!; at < flows.start[from + 1]!; at += 1) if (flows.to[at] === to) return flows.weight[at]!
  return 0
}
