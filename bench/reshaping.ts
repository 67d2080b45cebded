// What is done to the units of a made organisation when it is reformed, one act at a time.
import { type Position, positionOf, type Task } from '../src/structure/structure.ts'
import { type Dice, titles } from './dice.ts'

export type ReformKind = 'renamed' | 'moved' | 'founded' | 'abolished' | 'merged' | 'absorbed' | 'split'
export type Truth = { links: Map<string, string>; changes: Record<ReformKind, Set<string>> }
export type Node = { id: string; name: string; parent: Node | null; children: Set<Node>; positions: Position[]; tasks: Task[]; before: string | null }

/** A change as a text that can be looked up. */
export const changeKey = (from: string[], to: string[]): string => `${from.toSorted().join(' ')}>${to.toSorted().join(' ')}`

type Found = (parent: Node, name?: string) => Node

function rename(node: Node, name: string, changes: Truth['changes']): void {
  node.name = name
  changes.renamed.add(changeKey([node.id], [node.id]))
}

/** Takes a unit from under its parent. */
export const detach = (node: Node): void => { node.parent?.children.delete(node) }

function attach(node: Node, parent: Node): void {
  detach(node)
  node.parent = parent
  parent.children.add(node)
}

/** Puts a unit under another one that is not below it. */
export function moveNode(node: Node, by: Dice, nodes: Node[], isTouched: Set<Node>, changes: Truth['changes']): void {
  const target = nodes[by.below(nodes.length)]!
  if (target === node.parent || isTouched.has(target)) return
  for (let at: Node | null = target; at !== null; at = at.parent) if (at === node) return
  attach(node, target)
  changes.moved.add(changeKey([node.id], [node.id]))
}

/** Gives a new unit its first positions. */
export function fill(node: Node, by: Dice, changes: Truth['changes']): void {
  for (let count = 1 + by.below(5); count > 0; count -= 1) {
    node.positions.push(positionOf({ id: `N${node.id}-${count}`, unit: '', title: { fi: by.pick(titles) } }))
  }
  changes.founded.add(changeKey([], [node.id]))
}

/**
 * Joins a unit with one or two beside it: into a new one, or into itself. `telling` says whose names join the old ones: where ids
 * are lost, one that went on under such a name could not be told from a new one.
 */
export function mergeNodes(node: Node, by: Dice, isTouched: Set<Node>, alive: Set<Node>, found: Found, changes: Truth['changes'],
  telling: 'none' | 'merged' | 'all'): void {
  // Nothing tells where a unit went that holds nothing.
  if (node.positions.length === 0) return
  const others = [...node.parent!.children].filter((one) => one !== node && !isTouched.has(one) && one.positions.length > 0).slice(0, by.chance(0.2) ? 2 : 1)
  if (others.length === 0) return
  for (const other of others) isTouched.add(other)
  const isAbsorbed = by.chance(0.4)
  const name = [node, ...others].map((one) => one.name).join(', ')
  const target = isAbsorbed ? node : telling === 'none' ? found(node.parent!) : found(node.parent!, name)
  const sources = isAbsorbed ? others : [node, ...others]
  if (isAbsorbed && telling === 'all') rename(node, name, changes)
  for (const source of sources) {
    target.positions.push(...source.positions)
    target.tasks.push(...source.tasks)
    for (const child of [...source.children]) attach(child, target)
    detach(source)
    alive.delete(source)
  }
  changes[isAbsorbed ? 'absorbed' : 'merged'].add(changeKey(sources.map(({ id }) => id), [target.id]))
}

/** Parts a unit in two, of which one may go on as itself. `cut` says where, the middle when null. */
export function splitNode(node: Node, cut: Dice['below'] | null, by: Dice, alive: Set<Node>, found: Found, changes: Truth['changes'],
  areNamesTelling: boolean): void {
  if (node.positions.length < 4) return
  const half = cut === null ? Math.ceil(node.positions.length / 2) : 1 + cut(node.positions.length - 1)
  const [first, second] = areNamesTelling ? node.name.split(' ja ') : []
  const part = second === undefined ? found(node.parent!) : found(node.parent!, second)
  part.positions = node.positions.slice(half)
  node.positions = node.positions.slice(0, half)
  const children = [...node.children]
  for (const child of children.slice(Math.ceil(children.length / 2))) attach(child, part)
  if (by.chance(0.5)) {
    if (first !== undefined && second !== undefined) rename(node, first, changes)
    changes.split.add(changeKey([node.id], [node.id, part.id]))
    return
  }
  const rest = first === undefined || second === undefined ? found(node.parent!) : found(node.parent!, first)
  rest.positions = node.positions
  rest.tasks = node.tasks
  for (const child of [...node.children]) attach(child, rest)
  detach(node)
  alive.delete(node)
  changes.split.add(changeKey([node.id], [rest.id, part.id]))
}

/** Sends positions to any unit. */
export function scatter(nodes: Node[], share: number, by: Dice): void {
  for (const node of nodes) {
    for (const position of [...node.positions]) {
      if (!by.chance(share)) continue
      node.positions = node.positions.filter((one) => one !== position)
      nodes[by.below(nodes.length)]!.positions.push(position)
    }
  }
}

/** Some leave and are not followed by anybody, and some units hire. */
export function churn(nodes: Node[], by: Dice): void {
  for (const node of nodes) {
    node.positions = node.positions.filter(() => !by.chance(0.03))
    if (by.chance(0.1)) node.positions.push(positionOf({ id: `H${node.id}`, unit: '', title: { fi: by.pick(titles) } }))
  }
}
