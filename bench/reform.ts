// Makes an organisation of any size and reforms it by a seed, and knows what it did: the truth a comparison is measured by.
import { positionOf, type Structure, taskOf, type Unit, unitOf } from '../src/structure/structure.ts'
import { common, type Dice, dice, nameOf, shuffle, titles } from './dice.ts'
import { changeKey, churn, detach, fill, mergeNodes, moveNode, type Node, type ReformKind, scatter, splitNode, type Truth } from './reshaping.ts'

export type ReformOptions = {
  units: number
  seed: number
  /** Share of units that are changed, and of positions that go to any unit. */
  changed?: number
  scattered?: number
  ids?: 'kept' | 'lost' | 'recycled'
  positions?: 'kept' | 'none'
  areNamesCommon?: boolean
  /** Units that were joined bear the names of all that they hold, and those that are parted a part of the name each. */
  areNamesTelling?: boolean
  /** As in life: a unit may hold nobody or twenty, splits are uneven, and people leave and are hired meanwhile. */
  isRough?: boolean
}

export type Reform = { old: Structure; next: Structure; truth: Truth }

/** An organisation before and after, and what was done to it. */
export function reformOf(options: ReformOptions): Reform {
  const by = dice(options.seed)
  const nodes = grow(options, by)
  const old = structureOf('Vanha', nodes, null, options)
  const truth: Truth = { links: new Map(), changes: { renamed: new Set(), moved: new Set(), founded: new Set(), abolished: new Set(),
    merged: new Set(), absorbed: new Set(), split: new Set() } }
  const alive = reform(nodes, options, by, truth)
  if (options.isRough === true) churn(alive, by)
  scatter(alive, options.scattered ?? 0.01, by)
  const rename = renumber(alive, options.ids ?? 'kept', by)
  for (const node of alive) if (node.before !== null) truth.links.set(node.before, rename(node.id))
  for (const [kind, keys] of Object.entries(truth.changes)) {
    const renamed = [...keys].map((key) => {
      const [from = '', to = ''] = key.split('>')
      return `${from}>${to.split(' ').filter(Boolean).map(rename).toSorted().join(' ')}`
    })
    // The keys of an object are always strings for the compiler; these are the kinds.
    truth.changes[kind as ReformKind] = new Set(renamed)
  }
  return { old, next: structureOf('Uusi', alive, rename, options), truth }
}

function grow({ units, areNamesCommon = false, areNamesTelling = false, isRough = false }: ReformOptions, by: Dice): Node[] {
  const nodes: Node[] = []
  let numbers = 0
  for (let index = 0; index < units; index += 1) {
    const parent = index === 0 ? null : nodes[Math.max(0, Math.floor((index - 1) / 5) - by.below(3))]!
    const isCommon = areNamesCommon && by.chance(0.5)
    const name = (): string => areNamesTelling && by.chance(0.5) ? `${nameOf(by, index)}a ja ${nameOf(by, index)}b` : nameOf(by, index)
    const node: Node = { id: `U${index}`, name: isCommon ? by.pick(common) : name(), parent, children: new Set(), positions: [],
      tasks: [], before: `U${index}` }
    parent?.children.add(node)
    const count = !isRough ? 1 + by.below(7) : by.chance(0.1) ? 0 : 1 + by.below(by.chance(0.1) ? 20 : 7)
    for (let at = 0; at < count; at += 1) {
      numbers += 1
      const title = { fi: at === 0 ? 'päällikkö' : by.pick(titles) }
      node.positions.push(positionOf({ id: `P${numbers}`, unit: '', title, head: at === 0, fte: by.chance(0.1) ? 0.5 : 1 }))
    }
    if (by.chance(0.5)) node.tasks.push(taskOf({ id: `T${index}`, unit: '', name: { fi: `Tehtävä ${index}` }, fte: 1 + by.below(3) }))
    nodes.push(node)
  }
  return nodes
}

function reform(nodes: Node[], { changed = 0.1, isRough = false, areNamesTelling = false, ids = 'kept' }: ReformOptions, by: Dice, { changes }: Truth): Node[] {
  const alive = new Set(nodes)
  const isTouched = new Set<Node>([nodes[0]!])
  let fresh = nodes.length
  const found = (parent: Node, name = nameOf(by, fresh)): Node => {
    const node: Node = { id: `U${fresh}`, name, parent, children: new Set(), positions: [], tasks: [], before: null }
    fresh += 1
    parent.children.add(node)
    alive.add(node)
    isTouched.add(node)
    return node
  }
  const acts: Record<string, (node: Node) => void> = {
    rename: (node) => { node.name = nameOf(by, fresh++); changes.renamed.add(changeKey([node.id], [node.id])) },
    move: (node) => moveNode(node, by, nodes, isTouched, changes),
    add: (node) => fill(found(node), by, changes),
    remove: (node) => {
      if (node.children.size > 0) return
      detach(node)
      alive.delete(node)
      changes.abolished.add(changeKey([node.id], []))
    },
    merge: (node) => mergeNodes(node, by, isTouched, alive, found, changes, areNamesTelling ? ids === 'kept' ? 'all' : 'merged' : 'none'),
    split: (node) => splitNode(node, isRough ? by.below : null, by, alive, found, changes, areNamesTelling),
  }
  const names = Object.keys(acts)
  const goal = Math.round(nodes.length * changed)
  for (let attempt = 0; isTouched.size <= goal && attempt < goal * 4; attempt += 1) {
    const node = untouched(nodes, by, (one) => !isTouched.has(one) && alive.has(one))
    if (node === null) break
    const act = names[attempt % names.length]!
    if (act !== 'add') isTouched.add(node)
    acts[act]!(node)
  }
  return [...alive]
}

function untouched(nodes: Node[], by: Dice, isFree: (node: Node) => boolean): Node | null {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const node = nodes[by.below(nodes.length)]!
    if (isFree(node)) return node
  }
  return null
}

function renumber(nodes: Node[], ids: 'kept' | 'lost' | 'recycled', by: Dice): (id: string) => string {
  if (ids === 'kept') return (id) => id
  const places = nodes.map((node) => node.id)
  if (ids === 'recycled') shuffle(places, by)
  const names = new Map(nodes.map((node, index) => [node.id, ids === 'lost' ? `X${index}` : places[index]!]))
  return (id) => names.get(id) ?? id
}

function structureOf(organisation: string, nodes: Node[], rename: ((id: string) => string) | null, { positions = 'kept' }: ReformOptions): Structure {
  const called = rename ?? ((id: string) => id)
  const units = nodes.map((node): Unit => unitOf({ id: called(node.id), name: { fi: node.name }, type: 'yksikkö',
    parents: node.parent === null ? [] : [called(node.parent.id)] }))
  const held = positions === 'none' ? [] : nodes
  return { organisation, validFrom: rename === null ? '2025-01-01' : '2026-01-01', units,
    positions: held.flatMap((node) => node.positions.map((position) => ({ ...position, unit: called(node.id) }))),
    tasks: held.flatMap((node) => node.tasks.map((task) => ({ ...task, unit: called(node.id) }))) }
}
