// What a join makes of a structure, row by row, as one step that can be recorded, checked against what was seen, and undone.
import { canonical } from '../platform/kit/canonical.ts'
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import type { Choices } from './joining.ts'
import type { OperationCode } from './places.ts'

/** `was` is the row as it stood; null for one that comes into being, and `row` null for one that goes. */
export type Patch<Row> = { was: Row | null; row: Row | null }[]
export type JoinOperation = { kind: 'join'; fileName: string; choices: { picks: Choices; reason: string }[]
  units: Patch<Unit>; positions: Patch<Position>; tasks: Patch<Task> }

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

function patchOf<Row extends { id: string }>(before: Row[], after: Row[]): Patch<Row> {
  const [old, next] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])))
  const changed = after.filter((row) => !isSame(old?.get(row.id) ?? null, row)).map((row) => ({ was: old?.get(row.id) ?? null, row }))
  return [...changed, ...before.filter((row) => next?.has(row.id) !== true).map((row) => ({ was: row, row: null }))]
}

/** The step from one structure to another. */
export const joining = (before: Structure, after: Structure, fileName: string, choices: JoinOperation['choices']): JoinOperation =>
  ({ kind: 'join', fileName, choices, units: patchOf(before.units, after.units), positions: patchOf(before.positions, after.positions),
    tasks: patchOf(before.tasks, after.tasks) })

/** Refused where a row is not as it was seen. */
export function applyJoin(structure: Structure, { units, positions, tasks }: JoinOperation): Outcome<Structure, OperationCode> {
  const patched = { units: rowsAfter(structure.units, units), positions: rowsAfter(structure.positions, positions), tasks: rowsAfter(structure.tasks, tasks) }
  if (patched.units === null || patched.positions === null || patched.tasks === null) return refused('changedSince')
  return done({ ...structure, units: patched.units, positions: patched.positions, tasks: patched.tasks })
}

function rowsAfter<Row extends { id: string }>(rows: Row[], patch: Patch<Row>): Row[] | null {
  const after = new Map(rows.map((row) => [row.id, row]))
  for (const { was, row } of patch) {
    const id = (row ?? was)?.id ?? ''
    if (!isSame(after.get(id) ?? null, was)) return null
    if (row === null) after.delete(id)
    else after.set(id, row)
  }
  return [...after.values()]
}
