// What people do to a structure, one named step at a time: each step is refused or gives the structure after it.
import type { Texts } from '../platform/kit/language.ts'
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { applyToPosition, applyToTask, editedBy, type PositionOperation, type TaskOperation } from './assigning.ts'
import { applyGiving, type GivingOperation } from './giving.ts'
import { applyJoin, type JoinOperation } from './joining.ts'
import { mergeUnits, splitUnit } from './regrouping.ts'
import { asUnit, isWithin, type NewUnit, type OperationCode, parentOf, unitIn } from './places.ts'

/** One of the units that a unit is divided into, and what goes there. What no part names goes to the first one. */
export type Part = { id: string; name: Texts; children: string[]; positions: string[]; tasks: string[] }

/** What may be edited of a unit besides its name, type and place. */
export type UnitEdit = Partial<Pick<Unit, 'shortName' | 'site' | 'costCentre' | 'codes' | 'validFrom' | 'validTo'>>

/**
 * `from` is what the person saw: when it has changed since, the operation is refused (`changedSince`), so that two
 * people who edit at once never overwrite each other unseen.
 */
export type UnitOperation =
  | { kind: 'found'; unit: NewUnit }
  | { kind: 'rename'; unit: string; from: Texts; to: Texts }
  | { kind: 'retype'; unit: string; from: string; to: string }
  | { kind: 'editUnit'; unit: string; from: UnitEdit; to: UnitEdit }
  | { kind: 'move'; unit: string; from: string | null; to: string | null }
  | { kind: 'abolish'; unit: string }
  /** `into` is one of the units, which then goes on, or a new one. */
  | { kind: 'merge'; units: string[]; into: NewUnit }
  /** The unit goes on when one of the parts has its id. */
  | { kind: 'split'; unit: string; parts: Part[] }

export type Operation = UnitOperation | PositionOperation | TaskOperation | GivingOperation | JoinOperation
export type OperationKind = Operation['kind']

/** The structure after an operation. The given one is not changed. */
export function apply(structure: Structure, operation: Operation): Outcome<Structure, OperationCode> {
  switch (operation.kind) {
    case 'found': return found(structure, operation.unit)
    case 'rename': return alter(structure, operation.unit, ({ name }) => same(name, operation.from), { name: operation.to })
    case 'retype': return alter(structure, operation.unit, ({ type }) => type === operation.from, { type: operation.to })
    case 'editUnit': return editUnit(structure, operation)
    case 'move': return move(structure, operation)
    case 'abolish': return abolish(structure, operation.unit)
    case 'merge': return mergeUnits(structure, operation)
    case 'split': return splitUnit(structure, operation)
    case 'foundPosition': case 'assignPosition': case 'editPosition': case 'abolishPosition':
      return applyToPosition(structure, operation)
    case 'give': case 'take': return applyGiving(structure, operation)
    case 'join': return applyJoin(structure, operation)
    default: return applyToTask(structure, operation)
  }
}

/** Applies operations in order; gives the structure, or the index of the first that is refused and why. */
export function replay(
  structure: Structure, operations: Operation[],
): { ok: true; structure: Structure } | { ok: false; index: number; refusals: OperationCode[] } {
  let current = structure
  for (const [index, operation] of operations.entries()) {
    const outcome = apply(current, operation)
    if (!outcome.ok) return { ok: false, index, refusals: outcome.refusals }
    current = outcome.value
  }
  return { ok: true, structure: current }
}

const languagesOf = (texts: Texts) => Object.entries(texts).filter(([, text]) => text !== '').sort().join('\n')
const same = (one: Texts, other: Texts): boolean => languagesOf(one) === languagesOf(other)

function found(structure: Structure, unit: NewUnit): Outcome<Structure, OperationCode> {
  if (unitIn(structure, unit.id) !== undefined) return refused('idTaken')
  if (unit.parent === null ? structure.units.length > 0 : unitIn(structure, unit.parent) === undefined) return refused('noSuchParent')
  return done({ ...structure, units: [...structure.units, asUnit(unit)] })
}

function alter(
  structure: Structure, id: string, isAsSeen: (unit: Unit) => boolean, change: Partial<Unit>,
): Outcome<Structure, OperationCode> {
  const unit = unitIn(structure, id)
  if (unit === undefined) return refused('noSuchUnit')
  if (!isAsSeen(unit)) return refused('changedSince')
  return done({ ...structure, units: structure.units.map((one) => one === unit ? { ...one, ...change } : one) })
}

function editUnit(structure: Structure, { unit: id, from, to }: Extract<UnitOperation, { kind: 'editUnit' }>): Outcome<Structure, OperationCode> {
  const unit = unitIn(structure, id)
  if (unit === undefined) return refused('noSuchUnit')
  const edited = editedBy<Unit>(unit, from, to)
  if (edited === null) return refused('changedSince')
  return done({ ...structure, units: structure.units.map((one) => one === unit ? edited : one) })
}

function move(structure: Structure, { unit, from, to }: Extract<UnitOperation, { kind: 'move' }>): Outcome<Structure, OperationCode> {
  if (unitIn(structure, unit) === undefined) return refused('noSuchUnit')
  if (to === null || unitIn(structure, to) === undefined) return refused('noSuchParent')
  if (isWithin(structure, to, unit)) return refused('intoItself')
  return alter(structure, unit, (one) => parentOf(one) === from, { parents: [to] })
}

function abolish(structure: Structure, id: string): Outcome<Structure, OperationCode> {
  const unit = unitIn(structure, id)
  if (unit === undefined) return refused('noSuchUnit')
  if (parentOf(unit) === null) return refused('isRoot')
  const holds = (one: Position | Task) => one.unit === id
  if (structure.units.some((one) => parentOf(one) === id) || structure.positions.some(holds) || structure.tasks.some(holds)) {
    return refused('notEmpty')
  }
  return done({ ...structure, units: structure.units.filter((one) => one !== unit) })
}
