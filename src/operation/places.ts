// Where things are in a structure, and the reasons for which an operation on it is refused.
import { type Structure, type Unit, unitOf } from '../structure/structure.ts'

export const operationCodes = [
  'noSuchUnit', 'noSuchParent', 'noSuchPosition', 'noSuchTask', 'idTaken', 'changedSince', 'intoItself', 'isRoot', 'notEmpty',
  'tooFew', 'namedTwice', 'notThere',
] as const
export type OperationCode = (typeof operationCodes)[number]

export const unitIn = (structure: Structure, id: string): Unit | undefined => structure.units.find((unit) => unit.id === id)

export const parentOf = (unit: Unit): string | null => unit.parents[0] ?? null

/** Whether a unit is another one or below it. */
export function isWithin(structure: Structure, id: string, above: string): boolean {
  const parents = new Map(structure.units.map((unit) => [unit.id, parentOf(unit)]))
  const passed = new Set<string>()
  for (let at: string | null = id; at !== null && !passed.has(at); at = parents.get(at) ?? null) {
    if (at === above) return true
    passed.add(at)
  }
  return false
}

/** The name, type and place of a unit that comes into being. */
export type NewUnit = Pick<Unit, 'id' | 'name' | 'type'> & { parent: string | null }

/** A new unit with everything that is not said left empty. */
export const asUnit = ({ id, name, type, parent }: NewUnit): Unit => unitOf({ id, name, type, parents: parent === null ? [] : [parent] })
