// The two sides of a comparison as numbered units, in an order that does not depend on the order of rows.
// Nothing unsound stops it: what the check reports is read here in the most harmless way.
import type { Day } from '../platform/kit/day.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { plain } from '../platform/kit/likeness.ts'
import { type Forest, forestOf } from '../platform/kit/forest.ts'
import { type Ids, idsFor } from '../platform/kit/ids.ts'

/** Person-years are counted in thousandths. */
export const thousandths = 1000
export const onePersonYear = thousandths

/** What units hold and what must not get lost. `rows` has every id once. */
export type Items<Row extends Position | Task> = {
  rows: readonly Row[]
  /** The row of an id, or -1; and of the number of an id, which on the old side is the place of its row. */
  find: (id: string) => number
  withNumber: Int32Array
  /** The unit of each row, -1 when there is no such unit. */
  unit: Int32Array
  /** The person-years of each row in thousandths, so that sums are whole numbers and do not depend on the order of rows. */
  years: Float64Array
  /** 1 for rows that a comparison must look into: they are abolished, go elsewhere, bear their unit's id, or their id is there twice. */
  isOdd: Uint8Array
  twice: Set<string>
}

export type Side = Forest & {
  units: Unit[]
  /** The number of each unit's id, the same on both sides; the unit of a number or of an id, the first of several, or -1. */
  number: Int32Array
  withNumber: Int32Array
  find: (id: string) => number
  /** The structure each unit comes from. */
  origin: Int32Array
  /** What a unit is called in the result: its id, with its organisation before it where two organisations use the same id. */
  labels: string[]
  organisations: string[]
  /** The first day on which any of the structures is in force. */
  validFrom: Day | null
  /** All units of an id that several organisations use. */
  shared: Map<string, number[]>
  /** All the parents of the units that have several. */
  parents: Map<number, number[]>
  positions: Items<Position>
  tasks: Items<Task>
}

/** Both sides of a comparison. What is numbered on one side is mostly found on the other without being looked up. */
export function sidesOf(olds: readonly Structure[], news: readonly Structure[]): { old: Side; next: Side } {
  // The new side has mostly the same ids.
  const numbering = numberingFor(olds)
  return { old: numberedSide(olds, numbering), next: numberedSide(news, numbering) }
}

/** Structures of several organisations are one side. */
export const sideOf = (structures: readonly Structure[]): Side => numberedSide(structures, numberingFor(structures))

type Numbering = { units: Ids; positions: Ids; tasks: Ids }

function numberingFor(structures: readonly Structure[]): Numbering {
  const room = (rowsOf: (one: Structure) => unknown[]): Ids => idsFor(structures.reduce((sum, one) => sum + rowsOf(one).length, 0))
  return { units: room((one) => one.units), positions: room((one) => one.positions), tasks: room((one) => one.tasks) }
}

function numberedSide(structures: readonly Structure[], numbering: Numbering): Side {
  const { findFrom, ...numbered } = numberUnits(structures, numbering.units)
  const { units, origin, labels, shared } = numbered
  for (const unit of [...shared.values()].flat()) labels[unit] = `${structures[origin[unit]!]!.organisation}/${labels[unit]}`
  const parents = new Map<number, number[]>()
  const parent = new Int32Array(units.length).fill(-1)
  for (let unit = 0; unit < units.length; unit += 1) {
    const above = units[unit]!.parents
    if (above.length === 1) parent[unit] = findFrom(above[0]!, origin[unit]!)
    if (parent[unit] === unit) parent[unit] = -1
    if (above.length < 2) continue
    const found = above.map((id) => findFrom(id, origin[unit]!)).filter((one) => one >= 0 && one !== unit)
    parent[unit] = found[0] ?? -1
    if (found.length > 1) parents.set(unit, found)
  }
  return {
    ...numbered, ...forestOf(parent), parents,
    organisations: structures.map(({ organisation }) => plain(organisation)),
    validFrom: structures.map((one) => one.validFrom).filter((day) => day !== null).sort()[0] ?? null,
    positions: itemsOf(structures, (one) => one.positions, findFrom, numbering.positions),
    tasks: itemsOf(structures, (one) => one.tasks, findFrom, numbering.tasks),
  }
}

/** The parents of a unit, several only where the file says so. */
export const parentsOf = (side: Side, unit: number): number[] =>
  side.parents.get(unit) ?? (side.parent[unit]! < 0 ? [] : [side.parent[unit]!])

export const childrenOf = (side: Side, unit: number): number[] => [...side.children.subarray(side.childStart[unit]!, side.childStart[unit + 1]!)]
export const isParent = (side: Side, unit: number): boolean => side.childStart[unit + 1]! > side.childStart[unit]!

/** The children of a unit, or the tops when it is none. */
export const siblingsOf = (side: Side, above: number): number[] => above >= 0 ? childrenOf(side, above) : unitsWhere(side, (unit) => side.parent[unit]! < 0)

/** The units of which something is true. */
export function unitsWhere({ units }: Side, isSo: (unit: number) => boolean): number[] {
  const found: number[] = []
  for (let unit = 0; unit < units.length; unit += 1) if (isSo(unit)) found.push(unit)
  return found
}

// As people count: U9 before U10. Files are mostly in this order already.
const byId = (one: Unit, other: Unit): number =>
  one.id.length - other.id.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** Numbers the units of all structures. `findFrom` looks in the structure that asks before it looks in the others. */
function numberUnits(structures: readonly Structure[], ids: Ids) {
  const most = structures.reduce((sum, one) => sum + one.units.length, 0)
  const [units, labels] = [new Array<Unit>(most), new Array<string>(most)]
  let count = 0
  const [origin, number, withNumber] = [new Int32Array(most), new Int32Array(most), new Int32Array(ids.count() + most).fill(-1)]
  const shared = new Map<string, number[]>()
  let last = -1
  structures.forEach((structure, from) => {
    for (const unit of sortedById(structure.units)) {
      last = ids.numberOf(unit.id, last + 1)
      const before = withNumber[last]!
      const bearers = before < 0 ? [] : shared.get(unit.id) ?? [before]
      if (bearers.some((one) => origin[one] === from)) continue
      if (before < 0) withNumber[last] = count
      else shared.set(unit.id, [...bearers, count])
      origin[count] = from
      number[count] = last
      units[count] = unit
      labels[count] = unit.id
      count += 1
    }
  })
  const findFrom = (id: string, from: number): number => {
    // Rows of units that follow each other mostly do so as well.
    const found = ids.find(id, last + 1)
    if (found < 0) return -1
    last = found
    const bearers = shared.size === 0 ? undefined : shared.get(id)
    return bearers === undefined ? withNumber[found]! : bearers.find((one) => origin[one] === from) ?? -1
  }
  const find = (id: string): number => withNumber[ids.find(id, -1)] ?? -1
  units.length = count
  labels.length = count
  return { units, labels, origin: origin.subarray(0, count), number: number.subarray(0, count), withNumber, find, findFrom, shared }
}

/** Of rows with the same id the one comes first that would come first in any order of rows. */
function sortedById(units: readonly Unit[]): readonly Unit[] {
  const isInOrder = units.every((unit, at) => at === 0 || byId(units[at - 1]!, unit) < 0)
  return isInOrder ? units : units.toSorted((one, other) => byId(one, other) || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

function itemsOf<Row extends Position | Task>(structures: readonly Structure[], rowsOf: (one: Structure) => readonly Row[],
  findFrom: (unit: string, from: number) => number, ids: Ids): Items<Row> {
  const given = structures.length === 1 ? rowsOf(structures[0]!) : structures.flatMap(rowsOf)
  const [unit, years, isOdd] = [new Int32Array(given.length), new Float64Array(given.length), new Uint8Array(given.length)]
  const withNumber = new Int32Array(ids.count() + given.length).fill(-1)
  const twice = new Set<string>()
  // The rows as given, until one is there twice.
  let rows: Row[] | null = null
  let [count, last] = [0, -1]
  structures.forEach((structure, from) => {
    // Rows of a unit mostly follow each other.
    let [unitId, place] = ['', findFrom('', from)]
    for (const row of rowsOf(structure)) {
      if (row.unit !== unitId) {
        unitId = row.unit
        place = findFrom(unitId, from)
      }
      last = ids.numberOf(row.id, last + 1)
      const before = withNumber[last]!
      if (before >= 0) {
        rows ??= given.slice(0, count)
        twice.add(row.id)
        isOdd[before] = 1
        if (JSON.stringify(row) >= JSON.stringify(rows[before])) continue
      }
      const at = before >= 0 ? before : count++
      if (rows !== null) rows[at] = row
      unit[at] = place
      years[at] = Math.round((row.fte || 0) * thousandths)
      withNumber[last] = at
      if (isStrange(row)) isOdd[at] = 1
    }
  })
  return { rows: rows ?? given, unit: unit.subarray(0, count), years: years.subarray(0, count), isOdd: isOdd.subarray(0, count), twice,
    withNumber, find: (id) => withNumber[ids.find(id, -1)] ?? -1 }
}

const isStrange = (row: Position | Task): boolean =>
  row.receiver !== null || row.id === row.unit || ('occupancy' in row && row.occupancy === 'abolished')
