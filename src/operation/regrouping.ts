// Merging units into one and dividing one into several: where their sub-units, positions and tasks go.
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Structure } from '../structure/structure.ts'
import type { Part, UnitOperation } from './operation.ts'
import { asUnit, isWithin, type OperationCode, parentOf, unitIn } from './places.ts'

type Merge = Extract<UnitOperation, { kind: 'merge' }>
type Split = Extract<UnitOperation, { kind: 'split' }>

/** All that the units hold goes to the one they become; a unit that is below another of them merges upwards. */
export function mergeUnits(structure: Structure, { units, into }: Merge): Outcome<Structure, OperationCode> {
  const ending = new Set(units)
  const goesOn = ending.has(into.id)
  if (ending.size < 2) return refused('tooFew')
  if (units.some((id) => unitIn(structure, id) === undefined)) return refused('noSuchUnit')
  if (!goesOn && unitIn(structure, into.id) !== undefined) return refused('idTaken')
  const parent = into.parent === null ? undefined : unitIn(structure, into.parent)
  const takesRoot = structure.units.some((unit) => ending.has(unit.id) && parentOf(unit) === null)
  if (takesRoot ? into.parent !== null : parent === undefined) return refused('noSuchParent')
  if (into.parent !== null && units.some((id) => isWithin(structure, into.parent ?? '', id))) return refused('intoItself')
  const place = <Of extends { unit: string }>(one: Of): Of => ending.has(one.unit) ? { ...one, unit: into.id } : one
  const { name, type, parents } = asUnit(into)
  const merged = { ...(unitIn(structure, into.id) ?? asUnit(into)), name, type, parents }
  const rest = structure.units.filter((unit) => !ending.has(unit.id))
    .map((unit) => ending.has(parentOf(unit) ?? '') ? { ...unit, parents: [into.id] } : unit)
  const at = structure.units.findIndex((unit) => ending.has(unit.id))
  return done({ ...structure, units: rest.toSpliced(at, 0, merged), positions: structure.positions.map(place), tasks: structure.tasks.map(place) })
}

/** Divides a unit; the parts stand where it stood. What no part names goes to the first part. */
export function splitUnit(structure: Structure, { unit: id, parts }: Split): Outcome<Structure, OperationCode> {
  const unit = unitIn(structure, id)
  const [first] = parts
  if (unit === undefined) return refused('noSuchUnit')
  if (first === undefined || parts.length < 2) return refused('tooFew')
  const named = (pick: (part: Part) => string[]) => parts.flatMap(pick)
  const lists = [named((part) => [part.id]), named((part) => part.children), named((part) => part.positions), named((part) => part.tasks)]
  if (lists.some((list) => new Set(list).size < list.length)) return refused('namedTwice')
  if (parts.some((part) => part.id !== id && unitIn(structure, part.id) !== undefined)) return refused('idTaken')
  const children = structure.units.filter((one) => parentOf(one) === id).map((one) => one.id)
  const own = [children, structure.positions.filter((one) => one.unit === id).map((one) => one.id),
    structure.tasks.filter((one) => one.unit === id).map((one) => one.id)]
  if (lists.slice(1).some((list, index) => list.some((one) => own[index]?.includes(one) !== true))) return refused('notThere')
  if (parentOf(unit) === null) return refused('isRoot')
  const taker = (pick: (part: Part) => string[], one: string): string => parts.find((part) => pick(part).includes(one))?.id ?? first.id
  const made = parts.map((part) => part.id === id ? { ...unit, name: part.name }
    : asUnit({ id: part.id, name: part.name, type: unit.type, parent: parentOf(unit) }))
  const at = structure.units.indexOf(unit)
  const units = structure.units.toSpliced(at, 1, ...made)
    .map((one) => children.includes(one.id) ? { ...one, parents: [taker((part) => part.children, one.id)] } : one)
  const place = <Of extends { id: string; unit: string }>(one: Of, pick: (part: Part) => string[]): Of =>
    one.unit === id ? { ...one, unit: taker(pick, one.id) } : one
  return done({ ...structure, units,
    positions: structure.positions.map((one) => place(one, (part) => part.positions)),
    tasks: structure.tasks.map((one) => place(one, (part) => part.tasks)) })
}
