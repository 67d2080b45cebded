// The two sides of a comparison as numbered units, in an order that does not depend on the order of rows, and what is
// linked between them so far. Nothing unsound stops it: what the check reports is read here in the most harmless way.
import type { Day } from '../platform/kit/day.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import type { ChangeKind, Grade } from './comparison.ts'
import { plain } from '../platform/kit/likeness.ts'

/** What units hold and what must not get lost. `rows` has every id once. */
export type Items<Row extends Position | Task> = {
  rows: Row[]
  /** The unit of each row, -1 when there is no such unit. */
  unit: Int32Array
  byId: Map<string, number>
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
  /** Units by id; a list where several organisations use the same. */
  byId: Map<string, number | number[]>
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
}

/** Two sides with nothing linked yet. */
export function pairingOf(old: Side, next: Side): Pairing {
  return { old, next, link: new Int32Array(old.units.length).fill(-1), back: new Int32Array(next.units.length).fill(-1),
    gradings: new Array(old.units.length).fill(undefined), groups: [],
    kept: new Int32Array(old.units.length).fill(-1), refused: new Set(), areIdsDistrusted: false }
}

/** Says that an old unit goes on as a new one, unless one of them already goes on otherwise. */
export function linkUnits(pairing: Pairing, one: number, other: number, grading: Grading): void {
  if (pairing.link[one]! >= 0 || pairing.back[other]! >= 0) return
  pairing.link[one] = other
  pairing.back[other] = one
  pairing.gradings[one] = grading
}

/** Structures of several organisations are one side. */
export function sideOf(structures: readonly Structure[]): Side {
  const { units, origin, local, byId } = numbered(structures)
  const find = (id: string, from: number): number => {
    const own = local[from]?.get(id)
    if (own !== undefined) return own
    const other = byId.get(id)
    return typeof other === 'number' ? other : -1
  }
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
    units, origin, byId, parent, parents, childStart, children, order: topDown(parent, childStart, children),
    labels: units.map((unit, index) => typeof byId.get(unit.id) === 'number' ? unit.id
      : `${structures[origin[index]!]!.organisation}/${unit.id}`),
    organisations: structures.map(({ organisation }) => plain(organisation)),
    validFrom: structures.map((one) => one.validFrom).filter((day) => day !== null).sort()[0] ?? null,
    positions: itemsOf(structures, (one) => one.positions, find), tasks: itemsOf(structures, (one) => one.tasks, find),
  }
}

/** The parents of a unit, several only where the file says so. */
export const parentsOf = (side: Side, unit: number): number[] =>
  side.parents.get(unit) ?? (side.parent[unit]! < 0 ? [] : [side.parent[unit]!])

const byText = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

function numbered(structures: readonly Structure[]) {
  const units: Unit[] = []
  const origin: number[] = []
  const local: Map<string, number>[] = []
  const byId = new Map<string, number | number[]>()
  for (const index of structures.keys()) {
    const own = new Map<string, number>()
    for (const unit of sortedById(structures[index]!.units)) {
      if (own.has(unit.id)) continue
      own.set(unit.id, units.length)
      const before = byId.get(unit.id)
      byId.set(unit.id, before === undefined ? units.length : [before, units.length].flat())
      units.push(unit)
      origin.push(index)
    }
    local.push(own)
  }
  return { units, origin: Int32Array.from(origin), local, byId }
}

/** Of rows with the same id the one comes first that would come first in any order of rows. */
function sortedById(units: readonly Unit[]): readonly Unit[] {
  const isSorted = units.every((unit, index) => index === 0 || units[index - 1]!.id < unit.id)
  if (isSorted) return units
  return units.toSorted((one, other) => byText(one.id, other.id) || byText(JSON.stringify(one), JSON.stringify(other)))
}

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
  const rows: Row[] = []
  const unit: number[] = []
  const byId = new Map<string, number>()
  const twice = new Set<string>()
  structures.forEach((structure, from) => {
    // Rows of a unit mostly follow each other.
    let [last, place] = ['', find('', from)]
    for (const row of rowsOf(structure)) {
      if (row.unit !== last) [last, place] = [row.unit, find(row.unit, from)]
      const before = byId.get(row.id)
      if (before === undefined) {
        byId.set(row.id, rows.length)
        unit.push(place)
        rows.push(row)
      } else {
        twice.add(row.id)
        if (JSON.stringify(row) >= JSON.stringify(rows[before])) continue
        rows[before] = row
        unit[before] = place
      }
    }
  })
  return { rows, unit: Int32Array.from(unit), byId, twice }
}
