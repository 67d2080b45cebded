// A structure as a tree to be shown: what stands under what, and what adds up.
import { parentOf } from '../operation/places.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'

export type Sum = { units: number; positions: number; personYears: number; tasks: number }
export type Branch = { unit: Unit; depth: number; children: Branch[]; positions: Position[]; tasks: Task[]
  /** The unit with everything below it. */
  sum: Sum }

/** Person-years to two decimals, as they are shown and added. */
export const rounded = (personYears: number): number => Math.round(personYears * 100) / 100

/**
 * The branches from the roots down, in the order of the structure. A unit whose parent is not there stands as a root,
 * so that nothing is hidden. Abolished positions are not counted.
 */
export function outlineOf(structure: Structure): Branch[] {
  const known = new Set(structure.units.map((unit) => unit.id))
  const children = Map.groupBy(structure.units, (unit) => { const parent = parentOf(unit); return parent !== null && known.has(parent) ? parent : null })
  const positions = Map.groupBy(structure.positions, (one) => one.unit)
  const tasks = Map.groupBy(structure.tasks, (one) => one.unit)
  const passed = new Set<string>()
  const grow = (unit: Unit, depth: number): Branch[] => {
    if (passed.has(unit.id)) return []
    passed.add(unit.id)
    const below = (children.get(unit.id) ?? []).flatMap((child) => grow(child, depth + 1))
    const own = { positions: positions.get(unit.id) ?? [], tasks: tasks.get(unit.id) ?? [] }
    return [{ unit, depth, children: below, ...own, sum: sumOf(own, below) }]
  }
  return (children.get(null) ?? []).flatMap((unit) => grow(unit, 0))
}

function sumOf(own: { positions: Position[]; tasks: Task[] }, below: Branch[]): Sum {
  const counted = own.positions.filter((one) => one.occupancy !== 'abolished')
  const add = (pick: (sum: Sum) => number) => below.reduce((sum, branch) => sum + pick(branch.sum), 0)
  return {
    units: 1 + add((sum) => sum.units), positions: counted.length + add((sum) => sum.positions),
    personYears: rounded(counted.reduce((sum, one) => sum + one.fte, 0) + add((sum) => sum.personYears)),
    tasks: own.tasks.length + add((sum) => sum.tasks),
  }
}

/** Every branch in the order in which it is read. */
export const flat = (branches: Branch[]): Branch[] => branches.flatMap((branch) => [branch, ...flat(branch.children)])

/** Of the whole structure. */
export const totalOf = (branches: Branch[]): Sum => branches.reduce((sum, { sum: one }) => ({ units: sum.units + one.units,
  positions: sum.positions + one.positions, personYears: rounded(sum.personYears + one.personYears), tasks: sum.tasks + one.tasks }),
{ units: 0, positions: 0, personYears: 0, tasks: 0 })
