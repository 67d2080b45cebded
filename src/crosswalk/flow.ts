// How much goes from each old unit to where: to new units, to agencies outside, or to an end. Pure.
import type { Examination } from '../comparison/compare.ts'
import { receiverOf } from '../comparison/flows.ts'
import type { Place } from '../comparison/ledger.ts'
import { type Items, thousandths } from '../comparison/sides.ts'
import type { Position, Task } from '../structure/structure.ts'
import type { Destination, Flow } from './crosswalk.ts'

/** Every flow, in the order of the old units. What a position lost in size has ended. */
export function flowsOf({ pairing: { old, next }, arrivals, places }: Examination): Flow[] {
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
