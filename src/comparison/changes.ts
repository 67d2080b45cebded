// What was decided, told as few changes: of what is linked and grouped, only what differs; of what is neither, that it began or ended.
import { type Change, type Grade, grades, type Grading, type Group, type Pairing } from './comparison.ts'
import type { Evidence } from './flows.ts'
import { compareNames, plain } from '../platform/kit/likeness.ts'
import { parentsOf, unitsWhere } from './sides.ts'

/** The changes, and how many units only follow a unit that moved or became another one. */
export function tellChanges(pairing: Pairing, evidence: Evidence): { changes: Change[]; followed: number } {
  const related = relations(pairing)
  const moved = new Set<number>()
  const changes: Change[] = pairing.groups.map((group) => told(pairing, group.kind, group.from, group.to, group))
  pairing.link.forEach((other, one) => {
    if (other < 0) return
    const grading = pairing.gradings[one]!
    const parents = moveOf(pairing, related, one, other)
    if (parents !== null) moved.add(one)
    const before = pairing.old.units[one]!
    const now = pairing.next.units[other]!
    if (compareNames(before.name, now.name) === 'different') changes.push(told(pairing, 'renamed', [one], [other], grading))
    if (parents !== null) changes.push(told(pairing, 'moved', [one], [other], weakest(grading, ...parents)))
    if (isRetyped(before.type, now.type)) changes.push(told(pairing, 'retyped', [one], [other], grading))
  })
  changes.push(...endsAndBeginnings(pairing, related, evidence))
  return { changes: inOrder(changes), followed: followers(pairing, related, moved) }
}

const isRetyped = (before: string, now: string): boolean => before !== now && before !== '' && now !== '' && plain(before) !== plain(now)

const kinds: Change['kind'][] = ['merged', 'split', 'absorbed', 'regrouped', 'founded', 'abolished', 'moved', 'renamed', 'retyped']
const compareTexts = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

function inOrder(changes: Change[]): Change[] {
  const keyed = changes.map((change) => ({ change, kind: kinds.indexOf(change.kind), from: change.from.join('\n'), to: change.to.join('\n') }))
  return keyed.sort((one, other) => one.kind - other.kind || compareTexts(one.from, other.from) || compareTexts(one.to, other.to))
    .map(({ change }) => change)
}

function told({ old, next }: Pairing, kind: Change['kind'], from: number[], to: number[], { grade, score, reason }: Grading): Change {
  return { kind, from: from.map((unit) => old.labels[unit]!).sort(compareTexts), to: to.map((unit) => next.labels[unit]!).sort(compareTexts),
    grade, score, reason }
}

const rank = (grade: Grade): number => grades.indexOf(grade)
const weakest = (first: Grading, ...more: Grading[]): Grading =>
  more.reduce((least, one) => rank(one.grade) > rank(least.grade) ? { ...least, grade: one.grade, score: Math.min(least.score, one.score) } : least, first)

type Relations = { from: Map<number, Group[]>; to: Map<number, Group[]> }

function relations({ groups }: Pairing): Relations {
  const by = (key: 'from' | 'to') => {
    const found = new Map<number, Group[]>()
    for (const group of groups) for (const unit of group[key]) found.set(unit, [...found.get(unit) ?? [], group])
    return found
  }
  return { from: by('from'), to: by('to') }
}

/** How an old unit is known to go on in a new one; null when it does not. */
function successionOf({ link, gradings }: Pairing, related: Relations, one: number, other: number): Grading | null {
  if (link[one] === other) return gradings[one]!
  return related.from.get(one)?.find(({ to }) => to.includes(other)) ?? null
}

const nothingKnown: Grading = { grade: 'evidence', score: 0.5, reason: 'parentsUnknown' }

/** What the statement rests on that a unit is under another one than its parent's successors; null when it is not. */
function moveOf(pairing: Pairing, related: Relations, one: number, other: number): Grading[] | null {
  const { old, next, link, back, gradings } = pairing
  const top = old.parent[one]!
  if (top >= 0 && link[top]! >= 0 && link[top] === next.parent[other]) return null
  const before = parentsOf(old, one)
  const now = parentsOf(next, other)
  if (before.length === 0 && now.length === 0) return null
  if (before.some((parent) => now.some((above) => successionOf(pairing, related, parent, above) !== null))) return null
  const [parent, above] = [before[0], now[0]]
  const groundBefore = parent === undefined ? [] : link[parent]! >= 0 ? [gradings[parent]!] : related.from.get(parent) ?? []
  const groundNow = above === undefined ? [] : back[above]! >= 0 ? [gradings[back[above]!]!] : related.to.get(above) ?? []
  const isKnown = parent === undefined || above === undefined || groundBefore.length + groundNow.length > 0
  return isKnown ? [...groundBefore, ...groundNow] : [nothingKnown]
}

/** A unit that is neither linked nor grouped has ended or begun: a proposal, because absence proves little. */
function endsAndBeginnings({ old, next, link, back, ...pairing }: Pairing, related: Relations, { oldSize, newSize, forward }: Evidence): Change[] {
  const all = { old, next, link, back, ...pairing }
  const isTraced = forward.sum.some((sum) => sum > 0)
  const alone = (size: number): Grading => size > 0 && !isTraced ? { grade: 'name', score: 0.5, reason: 'nothingTraced' }
    : size > 0 ? { grade: 'evidence', score: 0.8, reason: 'littleFlows' } : { grade: 'name', score: 0.5, reason: 'noContents' }
  const ended = unitsWhere(old, (unit) => link[unit]! < 0 && !related.from.has(unit))
  const begun = unitsWhere(next, (unit) => back[unit]! < 0 && !related.to.has(unit))
  return [...ended.map((unit) => told(all, 'abolished', [unit], [], alone(oldSize[unit]!))),
    ...begun.map((unit) => told(all, 'founded', [], [unit], alone(newSize[unit]!)))]
}

/** Units that moved nowhere themselves but are below one that moved or became another. */
function followers({ old, link }: Pairing, related: Relations, moved: Set<number>): number {
  const isCarried = new Uint8Array(old.units.length)
  let followed = 0
  for (const unit of old.order) {
    const parent = old.parent[unit]!
    const isOwn = moved.has(unit) || related.from.has(unit)
    const isFollowing = !isOwn && parent >= 0 && link[unit]! >= 0 && isCarried[parent] === 1
    isCarried[unit] = isOwn || isFollowing ? 1 : 0
    if (isFollowing) followed += 1
  }
  return followed
}
