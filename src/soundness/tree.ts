// The units as a tree: one parent each, one root, no rings.
import type { Report } from '../finding/finding.ts'
import { placeOf, type Located } from '../structure/located.ts'

const namedMax = 10

const listed = (ids: string[], joint: string): string =>
  ids.length > namedMax ? `${ids.slice(0, namedMax).join(joint)}${joint}…` : ids.join(joint)

/** Reports what keeps the units from being one tree. `parents` are those that each unit means, by its index. */
export function checkTree(located: Located, parents: string[][], report: Report): void {
  const { structure: { units }, sources } = located
  const above = new Map<string, string[]>()
  units.forEach(({ id }, index) => {
    const source = sources.units[index]
    const own = parents[index] ?? []
    if (source === undefined) return
    if (own.includes(id) && id !== '') report('selfParent', placeOf(source, 'parent'), id)
    if (own.length > 1) report('severalParents', placeOf(source, 'parent'), listed(own, ', '))
    if (id !== '' && !above.has(id)) above.set(id, own)
  })
  checkRoots(located, above, report)
  const firstIndex = new Map(units.map(({ id }, index): [string, number] => [id, index]).reverse())
  for (const ring of ringsOf(above)) {
    const source = sources.units[firstIndex.get(ring[0] ?? '') ?? 0]
    if (source !== undefined) report('cycle', placeOf(source, 'parent'), listed([...ring, ring[0] ?? ''], ' → '))
  }
}

function checkRoots({ file, structure: { units }, sources }: Located, above: Map<string, string[]>, report: Report): void {
  if (units.length === 0) return
  const roots = [...above].filter(([, parents]) => parents.length === 0).map(([id]) => id)
  if (roots.length === 1) return
  if (roots.length === 0) return report('noRoot', { file }, '')
  const second = sources.units[units.findIndex(({ id }) => id === roots[1])]
  report('rootCount', second === undefined ? { file } : placeOf(second, 'parent'), listed(roots, ', '), { count: roots.length })
}

type Visit = { id: string; next: number }

/**
 * Each ring once: the strongly connected parts with more than one member (Tarjan, without recursion, since a hostile
 * chain is deep), and in each the ring that its first member's parents lead into.
 */
function ringsOf(above: Map<string, string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const rings: string[][] = []
  const enter = (id: string): Visit => {
    order.set(id, order.size)
    low.set(id, order.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, next: 0 }
  }
  const lower = (id: string, to: number): void => {
    low.set(id, Math.min(low.get(id) ?? to, to))
  }
  for (const start of above.keys()) {
    const path: Visit[] = order.has(start) ? [] : [enter(start)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const parent = above.get(visit.id)?.[visit.next]
      visit.next += 1
      if (parent === undefined) {
        path.pop()
        const below = path.at(-1)
        if (below !== undefined) lower(below.id, low.get(visit.id) ?? 0)
        if (low.get(visit.id) === order.get(visit.id)) rings.push(...closed(visit.id, open, isOpen, above))
      } else if (!order.has(parent) && above.has(parent)) path.push(enter(parent))
      else if (isOpen.has(parent)) lower(visit.id, order.get(parent) ?? 0)
    }
  }
  return rings
}

/** Takes a finished part off the open ones; answers its ring, if it has one. */
function closed(id: string, open: string[], isOpen: Set<string>, above: Map<string, string[]>): string[][] {
  const members = open.splice(open.lastIndexOf(id))
  for (const member of members) isOpen.delete(member)
  if (members.length < 2) return []
  const within = new Set(members)
  const walked = new Map<string, number>()
  // Units come in the order of the file, so the walk begins at the ring's first row.
  let at = id
  while (!walked.has(at)) {
    walked.set(at, walked.size)
    at = above.get(at)?.find((parent) => parent !== at && within.has(parent)) ?? id
  }
  return [[...walked.keys()].slice(walked.get(at))]
}
