// The proof that nobody is lost: each position, task and person-year of the old side stands on exactly one line.
import type { Day } from '../platform/kit/day.ts'
import type { Position, Task } from '../structure/structure.ts'
import type { Ledger, LedgerLine, Pairing } from './comparison.ts'
import { type Arrivals, receiverOf } from './flows.ts'
import { type Items, thousandths } from './sides.ts'

/** Where a row of the old side is: in the unit that its own goes on as, in another one or outside, ended by a decision, or nowhere. */
export type Place = 'stayed' | 'moved' | 'ended' | 'missing'

/** The place of every row of the old side. */
export type Places = { positions: Place[]; tasks: Place[] }

/** What a decision ends: positions and tasks by their ids, and units with what goes nowhere from them. */
export type Ended = { ids: Set<string>; units: Set<number> }

/** Which units of either side are counted, where it is not all of them. */
export type Scope = { old: (unit: number) => boolean; next: (unit: number) => boolean }
const everything: Scope = { old: () => true, next: () => true }

/** Adds everything up. Person-years are those of positions; of tasks only where neither side has positions. */
export function balance({ old, next }: Pairing, arrivals: Arrivals, places: Places, scope: Scope = everything): Ledger {
  const positions = accountOf(old.positions, next.positions, arrivals.positions, places.positions, next.organisations, scope)
  const tasks = accountOf(old.tasks, next.tasks, arrivals.tasks, places.tasks, next.organisations, scope)
  const hasPositions = old.positions.rows.length + next.positions.rows.length > 0
  return { positions: positions.count, tasks: tasks.count, personYears: (hasPositions ? positions : tasks).years }
}

/** Where each row of the old side is. */
export function placesIn(pairing: Pairing, arrivals: Arrivals, ended: Ended): Places {
  const { old, next } = pairing
  const isOver = (position: Position, now: Position | undefined, starts: Day | null): boolean =>
    (now ?? position).occupancy === 'abolished' || (now === undefined && starts !== null && position.endsOn !== null && position.endsOn < starts)
  const isDropped = (task: Task, now: Task | undefined, starts: Day | null): boolean =>
    now === undefined && task.endsOn !== null && (starts === null || task.endsOn <= starts)
  return { positions: placesOf(pairing, old.positions, next.positions, arrivals.positions, ended, isOver),
    tasks: placesOf(pairing, old.tasks, next.tasks, arrivals.tasks, ended, isDropped) }
}

function placesOf<Row extends Position | Task>({ next, link }: Pairing, old: Items<Row>, now: Items<Row>, arrival: Int32Array, ended: Ended,
  isOver: (row: Row, now: Row | undefined, starts: Day | null) => boolean): Place[] {
  const placeOfOdd = (row: Row, at: number, unit: number): Place => {
    if (isOver(row, at < 0 ? undefined : now.rows[at], next.validFrom)) return 'ended'
    if (at >= 0 || receiverOf(row.receiver, next.organisations)?.isOutside === true) return 'moved'
    return ended.ids.has(row.id) || ended.units.has(unit) ? 'ended' : 'missing'
  }
  const places = new Array<Place>(arrival.length)
  for (let row = 0; row < arrival.length; row += 1) {
    const at = arrival[row]!
    const unit = old.unit[row]!
    const isOdd = at < 0 || old.isOdd[row] === 1 || now.isOdd[at] === 1
    const place = isOdd ? placeOfOdd(old.rows[row]!, at, unit) : 'moved'
    const hasStayed = place === 'moved' && at >= 0 && unit >= 0 && link[unit]! >= 0 && now.unit[at] === link[unit]
    places[row] = hasStayed ? 'stayed' : place
  }
  return places
}

type Sums = Record<Place | 'old' | 'new', number>
const nothing: Sums = { old: 0, stayed: 0, moved: 0, ended: 0, missing: 0, new: 0 }

/** Named one by one: this is done for each of hundreds of thousands, and a key that varies costs ten times as much. */
function add(sums: Sums, place: Place, count: number): void {
  if (place === 'stayed') sums.stayed += count
  else if (place === 'moved') sums.moved += count
  else if (place === 'ended') sums.ended += count
  else sums.missing += count
}

/**
 * Counts the rows and adds up their person-years. Where a position became smaller, the new structure itself says that the
 * difference ends. Missing is what has no receiver; doubled what has two: an id that is there twice, one that two arrive
 * at, or one that also goes outside.
 */
function accountOf<Row extends Position | Task>(old: Items<Row>, now: Items<Row>, arrival: Int32Array, places: Place[], organisations: string[],
  scope: Scope): { count: LedgerLine; years: LedgerLine } {
  const [count, years] = [{ ...nothing }, { ...nothing }]
  const missing: string[] = []
  const duplicated = new Set(scope === everything ? [...old.twice, ...now.twice] : [])
  const isTwice = (id: string): boolean => scope !== everything && (old.twice.has(id) || now.twice.has(id))
  const isDoubled = ({ id, receiver }: Row, place: Place, at: number): boolean => isTwice(id)
    || (at >= 0 && place !== 'ended' && receiverOf(receiver, organisations)?.isOutside === true)
  const isReached = new Uint8Array(now.rows.length)
  for (let row = 0; row < places.length; row += 1) {
    const at = arrival[row]!
    const place = places[row]!
    const isCounted = scope.old(old.unit[row]!)
    if (isCounted) {
      const held = old.years[row]!
      const left = at < 0 || place === 'ended' ? held : Math.min(held, now.years[at]!)
      count.old += 1
      years.old += held
      add(count, place, 1)
      add(years, place, left)
      years.ended += held - left
      if (at >= 0 && place !== 'ended') years.new += Math.max(0, now.years[at]! - held)
      if (place === 'missing') missing.push(old.rows[row]!.id)
      const isOdd = old.isOdd[row] === 1 || (at >= 0 && now.isOdd[at] === 1)
      if (isOdd && isDoubled(old.rows[row]!, place, at)) duplicated.add(old.rows[row]!.id)
      if (at >= 0 && isReached[at] === 1) duplicated.add(now.rows[at]!.id)
    }
    if (at >= 0) isReached[at] = 1
  }
  for (let row = 0; row < isReached.length; row += 1) {
    if (isReached[row] === 1 || !scope.next(now.unit[row]!)) continue
    if (now.isOdd[row] === 1 && isTwice(now.rows[row]!.id)) duplicated.add(now.rows[row]!.id)
    count.new += 1
    years.new += now.years[row]!
  }
  const unsettled = { missing: missing.toSorted(), duplicated: [...duplicated].toSorted() }
  const line = ({ missing: _, ...sums }: Sums): LedgerLine => ({ ...sums, ...unsettled })
  for (const key of Object.keys(years) as (keyof Sums)[]) years[key] /= thousandths
  return { count: line(count), years: line(years) }
}
