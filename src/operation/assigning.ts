// Operations on positions and tasks: founded, assigned to a unit, edited, abolished or ended.
import type { Day } from '../platform/kit/day.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Position, Structure, Task } from '../structure/structure.ts'
import { type OperationCode, unitIn } from './places.ts'

/** What may be edited of a position; only what is given changes. */
export type PositionEdit = Partial<Pick<Position, 'title' | 'fte' | 'head' | 'occupancy' | 'endsOn' | 'background' | 'receiver' | 'site'
| 'costCentre'>>
export type TaskEdit = Partial<Pick<Task, 'name' | 'fte' | 'legalBasis' | 'receiver' | 'pendingCases' | 'contracts' | 'systems'>>

export type PositionOperation =
  | { kind: 'foundPosition'; position: Position }
  | { kind: 'assignPosition'; position: string; from: string; to: string }
  | { kind: 'editPosition'; position: string; from: PositionEdit; to: PositionEdit }
  /** It stays in the structure as abolished, so that the ledger can say where it went. */
  | { kind: 'abolishPosition'; position: string }

export type TaskOperation =
  | { kind: 'foundTask'; task: Task }
  | { kind: 'assignTask'; task: string; from: string; to: string }
  | { kind: 'editTask'; task: string; from: TaskEdit; to: TaskEdit }
  | { kind: 'endTask'; task: string; endsOn: Day }

type Outcomes = Outcome<Structure, OperationCode>

export function applyToPosition(structure: Structure, operation: PositionOperation): Outcomes {
  const save = (positions: Position[]): Structure => ({ ...structure, positions })
  if (operation.kind === 'foundPosition') return add(structure, structure.positions, operation.position, save)
  const position = structure.positions.find((one) => one.id === operation.position)
  if (position === undefined) return refused('noSuchPosition')
  switch (operation.kind) {
    case 'assignPosition': return assign(structure, structure.positions, position, operation, save)
    case 'editPosition': return edit(structure.positions, position, operation, save)
    default: return done(save(replaced(structure.positions, position, { ...position, occupancy: 'abolished' })))
  }
}

export function applyToTask(structure: Structure, operation: TaskOperation): Outcomes {
  const save = (tasks: Task[]): Structure => ({ ...structure, tasks })
  if (operation.kind === 'foundTask') return add(structure, structure.tasks, operation.task, save)
  const task = structure.tasks.find((one) => one.id === operation.task)
  if (task === undefined) return refused('noSuchTask')
  switch (operation.kind) {
    case 'assignTask': return assign(structure, structure.tasks, task, operation, save)
    case 'editTask': return edit(structure.tasks, task, operation, save)
    default: return done(save(replaced(structure.tasks, task, { ...task, endsOn: operation.endsOn })))
  }
}

const replaced = <Of>(list: Of[], one: Of, by: Of): Of[] => list.map((each) => each === one ? by : each)

function add<Of extends { id: string; unit: string }>(structure: Structure, list: Of[], one: Of, save: (list: Of[]) => Structure): Outcomes {
  if (list.some((other) => other.id === one.id)) return refused('idTaken')
  if (unitIn(structure, one.unit) === undefined) return refused('noSuchUnit')
  return done(save([...list, one]))
}

function assign<Of extends { unit: string }>(
  structure: Structure, list: Of[], one: Of, { from, to }: { from: string; to: string }, save: (list: Of[]) => Structure,
): Outcomes {
  if (unitIn(structure, to) === undefined) return refused('noSuchUnit')
  if (one.unit !== from) return refused('changedSince')
  return done(save(replaced(list, one, { ...one, unit: to })))
}

function edit<Of extends object>(
  list: Of[], one: Of, { from, to }: { from: Partial<Of>; to: Partial<Of> }, save: (list: Of[]) => Structure,
): Outcomes {
  const edited = editedBy(one, from, to)
  return edited === null ? refused('changedSince') : done(save(replaced(list, one, edited)))
}

/** A row with what an edit changes of it, whatever somebody else has made of the rest; null when that very thing has changed since. */
export function editedBy<Of extends object>(one: Of, from: Partial<Of>, to: Partial<Of>): Of | null {
  // The keys of an edit are fields of what it edits; what is sent as it was seen is not changed.
  const changed = (Object.keys(to) as (keyof Of)[]).filter((field) => canonical(from[field] ?? null) !== canonical(to[field] ?? null))
  const isAsSeen = changed.every((field) => canonical(one[field] ?? null) === canonical(from[field] ?? null))
  return isAsSeen ? { ...one, ...Object.fromEntries(changed.map((field) => [field, to[field]])) } : null
}
