// The two sides of a comparison as numbered units, in an order that does not depend on the order of rows, and what is
// linked between them so far. Nothing unsound stops it: what the check reports is read here in the most harmless way.
import type { Day } from '../platform/kit/day.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import type { ChangeKind, Grade } from './comparison.ts'
import { plain } from '../platform/kit/likeness.ts'
import { type Ids, idsFor } from '../platform/kit/ids.ts'

/** Person-years are counted in thousandths. */
export const thousandths = 1000

/** What units hold and what must not get lost. `rows` has every id once. */
export type Items<Row extends Position | Task> = {
  rows: Row[]
  /** The unit of each row, -1 when there is no such unit. */
  unit: Int32Array
  /** The person-years of each row in thousandths, so that sums are whole numbers and do not depend on the order of rows. */
  years: Float64Array
  ids: Ids
  twice: Set<string>
}

export type Side = {
  units: Unit[]
  /** The structure each unit comes from. */
  origin: Int32Array
  /** What a unit is called in the result: its id, with its organisation before it where two organisations use the same id. */
  labels: string[]
  organisations: string[]
  /** The first day on which any of the structures is in force. */
  validFrom: Day | null
  /** The unit of an id, the first where several organisations use the same, or -1; and all of those. */
  withId: (id: string) => number
  shared: Map<string, number[]>
  parent: Int32Array
  /** All the parents of the units that have several. */
  parents: Map<number, number[]>
  childStart: Int32Array
  children: Int32Array
  /** Every unit after its parent. */
  order: Int32Array
  positions: Items<Position>
  tasks: Items<Task>
}

export type Grading = { grade: Grade; score: number; reason: string }

/** Units that became other units together. */
export type Group = Grading & { kind: ChangeKind; from: number[]; to: number[] }

export type Pairing = {
  old: Side
  next: Side
  /** For each old unit the new one it goes on as, and the other way round; -1 when there is none. */
  link: Int32Array
  back: Int32Array
  /** How each link is known, by old unit. */
  gradings: (Grading | undefined)[]
  groups: Group[]
  /** For each old unit the new one of the same id or -1, those that name another unit now, and whether no id is to be believed. */
  kept: Int32Array
  refused: Set<number>
  areIdsDistrusted: boolean
  /** Pairs of which it has been said that they do not belong together, by `pairKey`. */
  barred: Set<number>
}

export const pairKey = ({ next }: Pairing, one: number, other: number): number => one * next.units.length + other

/** Two sides with nothing linked yet. */
export function pairingOf(old: Side, next: Side): Pairing {
  return { old, next, link: new Int32Array(old.units.length).fill(-1), back: new Int32Array(next.units.length).fill(-1), barred: new Set(), groups: [],
    gradings: new Array(old.units.length).fill(undefined), kept: new Int32Array(old.units.length).fill(-1), refused: new Set(), areIdsDistrusted: false }
}

/** Says that an old unit goes on as a new one, unless one of them already goes on otherwise. */
export function linkUnits(pairing: Pairing, one: number, other: number, grading: Grading): void {
  if (pairing.link[one]! >= 0 || pairing.back[other]! >= 0 || pairing.barred.has(pairKey(pairing, one, other))) return
  pairing.link[one] = other
  pairing.back[other] = one
  pairing.gradings[one] = grading
}

/** Structures of several organisations are one side. */
export function sideOf(structures: readonly Structure[]): Side {
  const { units, origin, find, withId, shared } = numbered(structures)
  const parents = new Map<number, number[]>()
  const parent = new Int32Array(units.length).fill(-1)
  units.forEach((unit, index) => {
    if (unit.parents.length === 0) return
    const found = unit.parents.map((id) => find(id, origin[index]!)).filter((one) => one >= 0 && one !== index)
    parent[index] = found[0] ?? -1
    if (found.length > 1) parents.set(index, found)
  })
  cutCycles(parent)
  const { childStart, children } = childrenOf(parent)
  return {
    units, origin, withId, shared, parent, parents, childStart, children, order: topDown(parent, childStart, children),
    labels: units.map(({ id }, index) => shared.has(id) ? `${structures[origin[index]!]!.organisation}/${id}` : id),
    organisations: structures.map(({ organisation }) => plain(organisation)),
    validFrom: structures.map((one) => one.validFrom).filter((day) => day !== null).sort()[0] ?? null,
    positions: itemsOf(structures, (one) => one.positions, find), tasks: itemsOf(structures, (one) => one.tasks, find),
  }
}

/** The parents of a unit, several only where the file says so. */
export const parentsOf = (side: Side, unit: number): number[] =>
  side.parents.get(unit) ?? (side.parent[unit]! < 0 ? [] : [side.parent[unit]!])

// As people count: U9 before U10. Files are mostly in this order already.
const byId = (one: Unit, other: Unit): number =>
  one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** Numbers the units of all structures. `find` looks in the structure that asks before it looks in the others. */
function numbered(structures: readonly Structure[]) {
  const units: Unit[] = []
  const origin: number[] = []
  const own = structures.map((one) => idsFor(one.units.length, (unit) => units[unit]!.id))
  const all = own.length === 1 ? own[0]! : idsFor(structures.reduce((sum, one) => sum + one.units.length, 0), (unit) => units[unit]!.id)
  const shared = new Map<string, number[]>()
  structures.forEach((structure, index) => {
    for (const unit of sortedById(structure.units)) {
      if (own[index]!.add(unit.id, units.length) >= 0) continue
      const before = own.length === 1 ? -1 : all.add(unit.id, units.length)
      if (before >= 0) shared.set(unit.id, [...shared.get(unit.id) ?? [before], units.length])
      units.push(unit)
      origin.push(index)
    }
  })
  const find = (id: string, from: number): number => {
    const here = own[from]!.find(id)
    return here >= 0 || own.length === 1 || shared.has(id) ? here : all.find(id)
  }
  return { units, origin: Int32Array.from(origin), find, withId: all.find, shared }
}

/** Of rows with the same id the one comes first that would come first in any order of rows. */
const sortedById = (units: readonly Unit[]): readonly Unit[] =>
  units.toSorted((one, other) => byId(one, other) || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

/** A circle of units has no top: its first unit becomes one. */
function cutCycles(parent: Int32Array): void {
  const seenBy = new Int32Array(parent.length).fill(-1)
  for (let start = 0; start < parent.length; start += 1) {
    let at = start
    while (at >= 0 && seenBy[at] === -1) {
      seenBy[at] = start
      at = parent[at]!
    }
    if (at < 0 || seenBy[at] !== start) continue
    let first = at
    for (let next = parent[at]!; next !== at; next = parent[next]!) first = Math.min(first, next)
    parent[first] = -1
  }
}

function childrenOf(parent: Int32Array): { childStart: Int32Array; children: Int32Array } {
  const childStart = new Int32Array(parent.length + 1)
  for (const one of parent) if (one >= 0) childStart[one + 1]! += 1
  for (let index = 0; index < parent.length; index += 1) childStart[index + 1]! += childStart[index]!
  const children = new Int32Array(childStart[parent.length]!)
  const next = childStart.slice()
  parent.forEach((one, index) => { if (one >= 0) children[next[one]!++] = index })
  return { childStart, children }
}

function topDown(parent: Int32Array, childStart: Int32Array, children: Int32Array): Int32Array {
  const order = new Int32Array(parent.length)
  let end = 0
  parent.forEach((one, index) => { if (one < 0) order[end++] = index })
  for (let at = 0; at < end; at += 1) {
    const unit = order[at]!
    for (let child = childStart[unit]!; child < childStart[unit + 1]!; child += 1) order[end++] = children[child]!
  }
  return order
}

function itemsOf<Row extends Position | Task>(structures: readonly Structure[], rowsOf: (one: Structure) => Row[],
  find: (unit: string, from: number) => number): Items<Row> {
  const most = structures.reduce((sum, one) => sum + rowsOf(one).length, 0)
  const rows: Row[] = []
  const [unit, years] = [new Int32Array(most), new Float64Array(most)]
  const ids = idsFor(most, (row) => rows[row]!.id)
  const twice = new Set<string>()
  structures.forEach((structure, from) => {
    // Rows of a unit mostly follow each other.
    let [last, place] = ['', find('', from)]
    for (const row of rowsOf(structure)) {
      if (row.unit !== last) [last, place] = [row.unit, find(row.unit, from)]
      const before = ids.add(row.id, rows.length)
      if (before >= 0) twice.add(row.id)
      if (before >= 0 && JSON.stringify(row) >= JSON.stringify(rows[before])) continue
      const at = before >= 0 ? before : rows.length
      rows[at] = row
      unit[at] = place
      years[at] = Math.round((row.fte || 0) * thousandths)
    }
  })
  return { rows, unit: unit.subarray(0, rows.length), years: years.subarray(0, rows.length), ids, twice }
}
