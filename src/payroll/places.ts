// Where things stand in a structure that is handed on: parents before their children, heads, supervisors, sites.
import { parentOf } from '../operation/places.ts'
import { flat, outlineOf } from '../outline/outline.ts'
import type { Position, Structure, Unit } from '../structure/structure.ts'
import type { Handed } from './payroll.ts'

/** A structure with what its rows need to know of each other. */
export type Placed = {
  handed: Handed
  units: Unit[]
  unit: Map<string, Unit>
  before: Map<string, Unit>
  /** Units that the receiver was given before and that are no more, parents before their children. */
  ended: Unit[]
  heads: Map<string, Position[]>
}

const byId = <One extends { id: string }>(list: One[]): Map<string, One> => new Map(list.map((one) => [one.id, one]))

/** The units with every parent before its children, whatever the order in which they were written. */
export const parentsFirst = (structure: Structure): Unit[] => {
  const reached = flat(outlineOf(structure)).map(({ unit }) => unit)
  const known = new Set(reached.map(({ id }) => id))
  return [...reached, ...structure.units.filter(({ id }) => !known.has(id))]
}

export function placedOf(handed: Handed): Placed {
  const { structure, before } = handed
  const heads = structure.positions.filter((one) => one.head && one.occupancy !== 'abolished')
  const unit = byId(structure.units)
  return { handed, units: parentsFirst(structure), unit, before: byId(before?.units ?? []),
    ended: before === null ? [] : parentsFirst(before).filter(({ id }) => !unit.has(id)),
    heads: Map.groupBy(heads, (one) => one.unit) }
}

/** A unit and those above it, nearest first; a ring is walked once. */
export function upwards({ unit }: Placed, id: string): Unit[] {
  const found: Unit[] = []
  for (let at = unit.get(id); at !== undefined && !found.includes(at); at = unit.get(parentOf(at) ?? '')) found.push(at)
  return found
}

/** The position that leads whoever holds this one: the unit's head, of a head the next one above. */
export const supervisorOf = (placed: Placed, position: Position): string | null =>
  upwards(placed, position.unit).flatMap(({ id }) => placed.heads.get(id) ?? []).find(({ id }) => id !== position.id)?.id ?? null

/** What a position or a unit does not say of itself holds as the nearest unit above says. */
export const inheritedOf = (placed: Placed, unitId: string, own: string, field: 'site' | 'costCentre'): string =>
  own !== '' ? own : upwards(placed, unitId).map((one) => one[field]).find((value) => value !== '') ?? ''
