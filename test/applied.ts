// Applies a comparison to the old structure's tree, knowing of the new one only what the changes are about.
import type { Change, Comparison } from '../src/comparison/comparison.ts'
import { compareNames } from '../src/platform/kit/likeness.ts'
import type { Structure, Unit } from '../src/structure/structure.ts'

export type Applied = { id: string; parent: string | null; name: Unit['name']; type: string }

const parentOf = (unit: Unit, units: ReadonlyMap<string, Unit>): string | null => unit.parents.find((id) => id !== unit.id && units.has(id)) ?? null

/** The tree of a structure, by id. */
export const treeOf = ({ units }: Structure): Map<string, Applied> => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return new Map(units.map((unit) => [unit.id, { id: unit.id, parent: parentOf(unit, byId), name: unit.name, type: unit.type }]))
}

/**
 * The new tree as the comparison tells it. Units that a change is about are looked up in the new structure; of all others
 * the comparison must have told everything: their name and type are the old ones, and their parent is what became of
 * the old parent. Where a parent was split, which part they are under is looked up too, but must be one of the parts.
 */
export function applied(old: Structure, next: Structure, { changes, links }: Comparison): Map<string, Applied> {
  const [before, now] = [treeOf(old), treeOf(next)]
  const successors = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => { successors.set(one, (successors.get(one) ?? new Set()).add(other)) }
  for (const link of links) add(link.old, link.new)
  for (const { from, to } of changes) for (const one of from) for (const other of to) add(one, other)
  const told = (kinds: Change['kind'][]): Set<string> => new Set(changes.filter(({ kind }) => kinds.includes(kind)).flatMap(({ to }) => to))
  const [moved, renamed, retyped] = [told(['moved']), told(['renamed']), told(['retyped'])]
  const made = told(['founded', 'merged', 'split', 'regrouped'])
  const tree = new Map<string, Applied>()
  for (const { old: one, new: other } of links) {
    const [was, is] = [before.get(one)!, now.get(other)!]
    const parents: (string | null)[] = was.parent === null ? [null] : [...successors.get(was.parent) ?? []]
    const parent = moved.has(other) ? is.parent : parents.includes(is.parent) ? is.parent : parents[0] ?? null
    const name = renamed.has(other) || compareNames(was.name, is.name) !== 'different' ? is.name : was.name
    tree.set(other, { id: other, parent, name, type: retyped.has(other) ? is.type : was.type })
  }
  for (const id of made) if (!tree.has(id)) tree.set(id, now.get(id)!)
  return tree
}
