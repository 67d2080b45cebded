// General differs beside which the comparison of structures is measured, and the forms that they are given.
import microdiff from 'microdiff'
import { create } from 'jsondiffpatch'
import type { Position, Structure, Task, Unit } from '../src/structure/structure.ts'

type Held = { unit: Unit; positions: Record<string, Position>; tasks: Record<string, Task> }
type Nested = Held & { children: Record<string, Nested> }
type Listed = { id: string; unit: Unit; positions: Position[]; tasks: Task[]; children: Listed[] }

const byHash = create({ objectHash: (value) => 'id' in value ? String(value.id) : undefined, arrays: { detectMove: true } })

/** Each peer: how it is given a structure, and what it is called to do with two of them. */
export const peers = {
  'microdiff, nested': { form: nested, diff: (old: object, next: object) => microdiff(old, next) },
  'microdiff, flat by id': { form: flat, diff: (old: object, next: object) => microdiff(old, next) },
  'jsondiffpatch, nested with an id hash': { form: listed, diff: (old: object, next: object) => byHash.diff(old, next) },
  'jsondiffpatch, flat by id': { form: flat, diff: (old: object, next: object) => byHash.diff(old, next) },
} satisfies Record<string, { form: (structure: Structure) => object; diff: (old: object, next: object) => unknown }>

export type PeerName = keyof typeof peers

function flat({ units, positions, tasks }: Structure): object {
  const byId = <Row extends { id: string }>(rows: Row[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
  return { units: byId(units), positions: byId(positions), tasks: byId(tasks) }
}

function nested({ units, positions, tasks }: Structure): object {
  const nodes = new Map(units.map((unit): [string, Nested] => [unit.id, { unit, positions: {}, tasks: {}, children: {} }]))
  for (const position of positions) nodes.get(position.unit)!.positions[position.id] = position
  for (const task of tasks) nodes.get(task.unit)!.tasks[task.id] = task
  const tops: Record<string, Nested> = {}
  for (const [id, node] of nodes) (nodes.get(node.unit.parents[0] ?? '')?.children ?? tops)[id] = node
  return tops
}

function listed({ units, positions, tasks }: Structure): object {
  const nodes = new Map(units.map((unit): [string, Listed] => [unit.id, { id: unit.id, unit, positions: [], tasks: [], children: [] }]))
  for (const position of positions) nodes.get(position.unit)!.positions.push(position)
  for (const task of tasks) nodes.get(task.unit)!.tasks.push(task)
  const tops: Listed[] = []
  for (const node of nodes.values()) (nodes.get(node.unit.parents[0] ?? '')?.children ?? tops).push(node)
  return tops
}
