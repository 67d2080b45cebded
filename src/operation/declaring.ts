// What a row of operations declares: which unit goes on as which, so that a comparison need not infer it.
import type { Succession } from '../comparison/comparison.ts'
import type { Structure } from '../structure/structure.ts'
import type { Operation } from './operation.ts'

/**
 * The successions from a structure to what the operations make of it, through every step between: a merged unit that
 * is then split has the parts as its successors. Units that are founded and end in between leave no trace.
 */
export function successionsOf(before: Structure, operations: Operation[]): Succession[] {
  const images = new Map(before.units.map((unit) => [unit.id, new Set([unit.id])]))
  const replace = (ended: string, by: string[]) => {
    for (const image of images.values()) {
      if (image.delete(ended)) by.forEach((one) => image.add(one))
    }
  }
  for (const operation of operations) {
    if (operation.kind === 'merge') operation.units.forEach((unit) => replace(unit, [operation.into.id]))
    if (operation.kind === 'split') replace(operation.unit, operation.parts.map((part) => part.id))
    if (operation.kind === 'abolish') replace(operation.unit, [])
    if (operation.kind === 'join') operation.units.forEach(({ was, row }) => { if (was !== null && row === null) replace(was.id, []) })
    if (operation.kind === 'give') operation.units.forEach((unit) => replace(unit, []))
  }
  return [...images].flatMap(([old, image]) => [...image].sort().map((next) => ({ old, new: next, kind: kindOf(images, old, next) })))
}

function kindOf(images: Map<string, Set<string>>, old: string, next: string): Succession['kind'] {
  const splits = (images.get(old)?.size ?? 0) > 1
  const merges = [...images.values()].filter((image) => image.has(next)).length > 1
  if (splits) return merges ? 'regrouped' : 'split'
  if (!merges) return 'continues'
  if (old === next) return 'continues'
  return images.get(next)?.has(next) === true ? 'absorbed' : 'merged'
}
