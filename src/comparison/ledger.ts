// The proof that nobody is lost: each position, task and person-year of the old side stands on exactly one line.
import type { Day } from '../platform/kit/day.ts'
import type { Position, Task } from '../structure/structure.ts'
import type { Ledger, LedgerLine } from './comparison.ts'
import { type Arrivals, receiverOf } from './flows.ts'
import type { Items, Pairing, Side } from './sides.ts'

type Place = 'stayed' | 'moved' | 'ended' | 'missing'

/** What a decision ends: positions and tasks by their ids, and units with what goes nowhere from them. */
export type Ended = { ids: Set<string>; units: Set<number> }

/** Adds everything up. Person-years are those of positions; of tasks only where neither side has positions. */
export function balance(pairing: Pairing, arrivals: Arrivals, ended: Ended): Ledger {
  const { old, next } = pairing
  const isOver = (position: Position, now: Position | undefined, starts: Day | null): boolean =>
    (now ?? position).occupancy === 'abolished' || (now === undefined && starts !== null && position.endsOn !== null && position.endsOn < starts)
  const isDropped = (task: Task, now: Task | undefined, starts: Day | null): boolean =>
    now === undefined && task.endsOn !== null && (starts === null || task.endsOn <= starts)
  const positions = placesOf(pairing, old.positions, next.positions, arrivals.positions, ended, isOver)
  const tasks = placesOf(pairing, old.tasks, next.tasks, arrivals.tasks, ended, isDropped)
  const hasPositions = old.positions.rows.length + next.positions.rows.length > 0
  return {
    positions: lineOf(old.positions, next.positions, arrivals.positions, positions, next),
    tasks: lineOf(old.tasks, next.tasks, arrivals.tasks, tasks, next),
    personYears: hasPositions ? yearsOf(old.positions, next.positions, arrivals.positions, positions, next)
      : yearsOf(old.tasks, next.tasks, arrivals.tasks, tasks, next),
  }
}

function placesOf<Row extends Position | Task>({ next, link }: Pairing, old: Items<Row>, now: Items<Row>, arrival: Int32Array, ended: Ended,
  isOver: (row: Row, now: Row | undefined, starts: Day | null) => boolean): Place[] {
  return old.rows.map((row, index) => {
    const at = arrival[index]!
    if (isOver(row, at < 0 ? undefined : now.rows[at], next.validFrom)) return 'ended'
    const unit = old.unit[index]!
    if (at >= 0) return unit >= 0 && link[unit]! >= 0 && now.unit[at] === link[unit] ? 'stayed' : 'moved'
    if (receiverOf(row.receiver, next.organisations)?.isOutside === true) return 'moved'
    return ended.ids.has(row.id) || ended.units.has(unit) ? 'ended' : 'missing'
  })
}

function lineOf<Row extends Position | Task>(old: Items<Row>, now: Items<Row>, arrival: Int32Array, places: Place[], next: Side): LedgerLine {
  const count = (place: Place): number => places.reduce((sum, one) => sum + (one === place ? 1 : 0), 0)
  return { old: old.rows.length, stayed: count('stayed'), moved: count('moved'), ended: count('ended'),
    new: newcomers(now, arrival).length, ...unsettled(old, now, arrival, places, next) }
}

/** Rows of the new side that come from none of the old one. */
function newcomers<Row extends Position | Task>(now: Items<Row>, arrival: Int32Array): Row[] {
  const isReached = new Uint8Array(now.rows.length)
  for (const at of arrival) if (at >= 0) isReached[at] = 1
  return now.rows.filter((_, index) => isReached[index] === 0)
}

/** What has no receiver, and what has two: an id that is there twice, one that two arrive at, or one that also goes outside. */
function unsettled<Row extends Position | Task>(old: Items<Row>, now: Items<Row>, arrival: Int32Array, places: Place[], next: Side) {
  const missing: string[] = []
  const duplicated = new Set([...old.twice, ...now.twice])
  const isReached = new Uint8Array(now.rows.length)
  old.rows.forEach((row, index) => {
    if (places[index] === 'missing') missing.push(row.id)
    const at = arrival[index]!
    if (at < 0) return
    if (isReached[at] === 1) duplicated.add(now.rows[at]!.id)
    if (receiverOf(row.receiver, next.organisations)?.isOutside === true && places[index] !== 'ended') duplicated.add(row.id)
    isReached[at] = 1
  })
  return { missing: missing.toSorted(), duplicated: [...duplicated].toSorted() }
}

const thousandths = 1000
const yearsIn = (row: Position | Task): number => Math.round((row.fte || 0) * thousandths)

/** As `lineOf` in person-years. Where a position became smaller, the new structure itself says that the difference ends. */
function yearsOf<Row extends Position | Task>(old: Items<Row>, now: Items<Row>, arrival: Int32Array, places: Place[], next: Side): LedgerLine {
  const sums = { old: 0, stayed: 0, moved: 0, ended: 0, missing: 0, new: 0 }
  old.rows.forEach((row, index) => {
    const years = yearsIn(row)
    const at = arrival[index]!
    const place = places[index]!
    const left = at < 0 || place === 'ended' ? years : Math.min(years, yearsIn(now.rows[at]!))
    sums.old += years
    sums[place] += left
    sums.ended += years - left
    if (at >= 0 && place !== 'ended') sums.new += Math.max(0, yearsIn(now.rows[at]!) - years)
  })
  for (const row of newcomers(now, arrival)) sums.new += yearsIn(row)
  const inYears = (sum: number): number => sum / thousandths
  return { old: inYears(sums.old), stayed: inYears(sums.stayed), moved: inYears(sums.moved), ended: inYears(sums.ended), new: inYears(sums.new),
    ...unsettled(old, now, arrival, places, next) }
}
