// What leaves one organisation's structure for another's, and how it arrives there: the two halves of a confirmed transfer.
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { type OperationCode, parentOf, unitIn } from './places.ts'

export type ParcelKind = 'unit' | 'position' | 'task'
/** Whole rows, so that the receiver has everything that the giver knew. Of a unit, the first of `units` is its top. */
export type Parcel = { units: Unit[]; positions: Position[]; tasks: Task[] }

export type GivingOperation =
  /** `receiver` is said as on a position: "agency" or "agency/unit". */
  | { kind: 'give'; units: string[]; positions: string[]; tasks: string[]; receiver: string }
  | ({ kind: 'take'; giver: string } & Parcel)

/** A position, a task, or a unit with all that is below it and in it; null when it is not in the structure. */
export function parcelOf(structure: Structure, of: ParcelKind, id: string): Parcel | null {
  const [position, task] = [structure.positions.find((one) => one.id === id), structure.tasks.find((one) => one.id === id)]
  if (of === 'position') return position === undefined ? null : { units: [], positions: [position], tasks: [] }
  if (of === 'task') return task === undefined ? null : { units: [], positions: [], tasks: [task] }
  const top = unitIn(structure, id)
  if (top === undefined) return null
  const children = Map.groupBy(structure.units, parentOf)
  const units = new Set([top])
  for (const unit of units) for (const child of children.get(unit.id) ?? []) units.add(child)
  const ids = new Set([...units].map((unit) => unit.id))
  const isIn = (one: { unit: string }) => ids.has(one.unit)
  return { units: [...units], positions: structure.positions.filter(isIn), tasks: structure.tasks.filter(isIn) }
}

const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id)

/** The giver's half. */
export const giving = ({ units, positions, tasks }: Parcel, receiver: string): GivingOperation =>
  ({ kind: 'give', units: idsOf(units), positions: idsOf(positions), tasks: idsOf(tasks), receiver })

/** The receiver's half: it all arrives in one unit of the receiver's. */
export function taking({ units, positions, tasks }: Parcel, giver: string, into: string): GivingOperation {
  const ids = new Set(idsOf(units))
  const place = <Of extends { unit: string }>(one: Of): Of => ids.has(one.unit) ? one : { ...one, unit: into }
  return { kind: 'take', giver, units: units.map((unit, index) => index === 0 ? { ...unit, parents: [into] } : unit),
    positions: positions.map((one) => ({ ...place(one), receiver: null })), tasks: tasks.map((one) => ({ ...place(one), receiver: null })) }
}

export const applyGiving = (structure: Structure, operation: GivingOperation): Outcome<Structure, OperationCode> =>
  operation.kind === 'give' ? give(structure, operation) : take(structure, operation)

function give(structure: Structure, { units, positions, tasks }: Extract<GivingOperation, { kind: 'give' }>): Outcome<Structure, OperationCode> {
  const leaving = { units: new Set(units), positions: new Set(positions), tasks: new Set(tasks) }
  const without = <Row extends { id: string }>(rows: Row[], ids: Set<string>): Row[] => rows.filter((row) => !ids.has(row.id))
  const left = { ...structure, units: without(structure.units, leaving.units), positions: without(structure.positions, leaving.positions),
    tasks: without(structure.tasks, leaving.tasks) }
  const isGone = (before: unknown[], after: unknown[], ids: Set<string>) => before.length - after.length === ids.size
  if (!isGone(structure.units, left.units, leaving.units)) return refused('noSuchUnit')
  if (!isGone(structure.positions, left.positions, leaving.positions)) return refused('noSuchPosition')
  if (!isGone(structure.tasks, left.tasks, leaving.tasks)) return refused('noSuchTask')
  if (structure.units.some((unit) => leaving.units.has(unit.id) && parentOf(unit) === null)) return refused('isRoot')
  const isOrphan = (unit: string | null) => unit !== null && leaving.units.has(unit)
  if (left.units.some((unit) => isOrphan(parentOf(unit))) || [...left.positions, ...left.tasks].some((one) => isOrphan(one.unit))) return refused('notEmpty')
  return done(left)
}

function take(structure: Structure, { units, positions, tasks }: Parcel): Outcome<Structure, OperationCode> {
  const joined = { ...structure, units: [...structure.units, ...units], positions: [...structure.positions, ...positions],
    tasks: [...structure.tasks, ...tasks] }
  const known = new Set(idsOf(joined.units))
  const isTwice = (rows: { id: string }[]) => new Set(idsOf(rows)).size < rows.length
  if (isTwice(joined.units) || isTwice(joined.positions) || isTwice(joined.tasks)) return refused('idTaken')
  const isPlaced = units.every((unit) => known.has(parentOf(unit) ?? '')) && [...positions, ...tasks].every((one) => known.has(one.unit))
  return isPlaced ? done(joined) : refused('noSuchUnit')
}

/** The structure before the operations, saying of what was given who received it, so that a comparison finds it moved and not missing. */
export function withReceivers(before: Structure, operations: { kind: string }[]): Structure {
  const receivers = { positions: new Map<string, string>(), tasks: new Map<string, string>() }
  for (const operation of operations) {
    if (!isGiven(operation)) continue
    operation.positions.forEach((id) => receivers.positions.set(id, operation.receiver))
    operation.tasks.forEach((id) => receivers.tasks.set(id, operation.receiver))
  }
  const said = <Row extends Position | Task>(rows: Row[], by: Map<string, string>): Row[] =>
    by.size === 0 ? rows : rows.map((row) => by.has(row.id) ? { ...row, receiver: by.get(row.id) ?? null } : row)
  return { ...before, positions: said(before.positions, receivers.positions), tasks: said(before.tasks, receivers.tasks) }
}

const isGiven = (operation: { kind: string }): operation is Extract<GivingOperation, { kind: 'give' }> => operation.kind === 'give'
