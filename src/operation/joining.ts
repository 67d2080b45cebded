// Joins two structures that grew from one: what only one side changed is taken, what both changed is a named conflict.
import { canonical } from '../platform/kit/canonical.ts'
import { done, type Outcome, refused } from '../platform/kit/outcome.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { type OperationCode, parentOf } from './places.ts'

export const conflictCodes = [
  'foundTwice', 'removedAndChanged', 'removedAndUsed', 'movedTwice', 'placedTwice', 'twoReceivers', 'changedTwice', 'cycle', 'severalRoots',
] as const
export type ConflictCode = (typeof conflictCodes)[number]
export type Side = 'ours' | 'theirs'

/**
 * What cannot be decided without a person. `key` is what a choice answers: the thing and its field, such as
 * `unit:LAP-1:parents`; what the sides say is there to be shown. Of a cycle, any of its units' parents may be chosen.
 */
export type Conflict = { code: ConflictCode; key: string; of: 'unit' | 'position' | 'task'; id: string; field: string
  ours: unknown; theirs: unknown; members: string[] }

export type Choices = Record<string, Side>
export type Joined = { structure: Structure; conflicts: Conflict[] }

type Thing = { id: string }
type Kind = Conflict['of']

/** `structure` is only to be kept when there are no conflicts; what is not chosen shows as our side has it, and what
 * one side removed and the other changed still shows. */
export function join(base: Structure, ours: Structure, theirs: Structure, choices: Choices = {}): Joined {
  const conflicts: Conflict[] = []
  const lists = <Of extends Thing>(of: Kind, pick: (structure: Structure) => Of[]): Of[] =>
    joinLists(of, [pick(base), pick(ours), pick(theirs)], choices, conflicts)
  const head = joinFields('unit', { id: '', ...headOf(base) }, { id: '', ...headOf(ours) }, { id: '', ...headOf(theirs) }, choices, conflicts)
  const structure: Structure = {
    organisation: head.organisation, validFrom: head.validFrom,
    units: lists('unit', (one) => one.units), positions: lists('position', (one) => one.positions), tasks: lists('task', (one) => one.tasks),
  }
  // Whatever is not settled yet stands nowhere for now; where it goes is looked at when somebody has chosen.
  const settled = withoutPlaces(structure, new Set(conflicts.map((one) => one.key)))
  conflicts.push(...danglingIn(settled, ours), ...cyclesIn(settled), ...rootsIn(structure))
  return { structure, conflicts }
}

const headOf = ({ organisation, validFrom }: Structure) => ({ organisation, validFrom })

function joinLists<Of extends Thing>(of: Kind, [base, ours, theirs]: [Of[], Of[], Of[]], choices: Choices, conflicts: Conflict[]): Of[] {
  const maps = [base, ours, theirs].map((list) => new Map(list.map((one) => [one.id, one])))
  const order = [...new Set([...ours, ...theirs].map((one) => one.id))]
  return order.flatMap((id) => {
    const [before, mine, other] = maps.map((map) => map.get(id))
    const joined = joinOne(of, id, { before, mine, other }, choices, conflicts)
    return joined === undefined ? [] : [joined]
  })
}

type Three<Of> = { before: Of | undefined; mine: Of | undefined; other: Of | undefined }

function joinOne<Of extends Thing>(of: Kind, id: string, { before, mine, other }: Three<Of>, choices: Choices, conflicts: Conflict[]): Of | undefined {
  if (before !== undefined && mine !== undefined && other !== undefined) return joinFields(of, before, mine, other, choices, conflicts)
  const kept = mine ?? other
  const isSame = canonical(mine ?? null) === canonical(other ?? null)
  if (isSame || kept === undefined) return kept
  const key = `${of}:${id}:removed`
  if (before === undefined) {
    if (mine === undefined || other === undefined) return kept
    if (choices[key] === undefined) conflicts.push({ code: 'foundTwice', key, of, id, field: '', ours: mine, theirs: other, members: [] })
    return choices[key] === 'theirs' ? other : mine
  }
  if (choices[key] !== undefined) return choices[key] === 'ours' ? mine : other
  if (canonical(before) === canonical(kept)) return undefined
  conflicts.push({ code: 'removedAndChanged', key, of, id, field: '', ours: mine ?? null, theirs: other ?? null, members: [] })
  return kept
}

const codeOfField: Record<string, ConflictCode> = { parents: 'movedTwice', unit: 'placedTwice', receiver: 'twoReceivers' }

function joinFields<Of extends Thing>(of: Kind, before: Of, mine: Of, other: Of, choices: Choices, conflicts: Conflict[]): Of {
  const joined = { ...mine }
  // The keys of a thing are its fields.
  for (const field of Object.keys(mine) as (keyof Of & string)[]) {
    const [was, ours, theirs] = [before, mine, other].map((one) => canonical(one[field]))
    if (ours === theirs) continue
    const key = `${of}:${mine.id}:${field}`
    const choice = choices[key] ?? (ours === was ? 'theirs' : theirs === was ? 'ours' : undefined)
    if (choice === undefined) {
      conflicts.push({ code: codeOfField[field] ?? 'changedTwice', key, of, id: mine.id, field, ours: mine[field], theirs: other[field], members: [] })
    }
    if (choice === 'theirs') joined[field] = other[field]
  }
  return joined
}

const withoutPlaces = (structure: Structure, open: Set<string>): Structure => ({ ...structure,
  units: structure.units.map((unit) => open.has(`unit:${unit.id}:parents`) || open.has(`unit:${unit.id}:removed`) ? { ...unit, parents: [] } : unit),
  positions: structure.positions.filter((one) => !open.has(`position:${one.id}:unit`) && !open.has(`position:${one.id}:removed`)),
  tasks: structure.tasks.filter((one) => !open.has(`task:${one.id}:unit`) && !open.has(`task:${one.id}:removed`)) })

/** What one side removed while the other put something into it. */
function danglingIn(structure: Structure, ours: Structure): Conflict[] {
  const known = new Set(structure.units.map((unit) => unit.id))
  const users = new Map<string, string[]>()
  const use = (unit: string | null, by: string) => {
    if (unit !== null && !known.has(unit)) users.set(unit, [...users.get(unit) ?? [], by])
  }
  structure.units.forEach((unit) => use(parentOf(unit), unit.id))
  for (const one of [...structure.positions, ...structure.tasks]) use(one.unit, one.id)
  const isOurs = new Set(ours.units.map((unit) => unit.id))
  return [...users].map(([id, members]) => ({ code: 'removedAndUsed', key: `unit:${id}:removed`, of: 'unit', id, field: '',
    ours: isOurs.has(id), theirs: !isOurs.has(id), members }))
}

function cyclesIn(structure: Structure): Conflict[] {
  const parents = new Map(structure.units.map((unit) => [unit.id, parentOf(unit)]))
  const settled = new Set<string>()
  return structure.units.flatMap(({ id }): Conflict[] => {
    const path: string[] = []
    let at: string | null = id
    for (; at !== null && !settled.has(at) && !path.includes(at); at = parents.get(at) ?? null) path.push(at)
    path.forEach((one) => settled.add(one))
    if (at === null || !path.includes(at)) return []
    const members = path.slice(path.indexOf(at)).sort()
    const first = members[0] ?? at
    return [{ code: 'cycle', key: `unit:${first}:parents`, of: 'unit', id: first, field: 'parents', ours: null, theirs: null, members }]
  })
}

function rootsIn(structure: Structure): Conflict[] {
  const roots = structure.units.filter((unit) => parentOf(unit) === null).map((unit) => unit.id)
  const [first] = roots
  return first === undefined || roots.length < 2 ? []
    : [{ code: 'severalRoots', key: `unit:${first}:parents`, of: 'unit', id: first, field: 'parents', ours: null, theirs: null, members: roots }]
}

/** `was` is the row as it stood; null for one that comes into being, and `row` null for one that goes. */
export type Patch<Row> = { was: Row | null; row: Row | null }[]
export type JoinOperation = { kind: 'join'; fileName: string; choices: { picks: Choices; reason: string }[]
  units: Patch<Unit>; positions: Patch<Position>; tasks: Patch<Task> }

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

function patchOf<Row extends { id: string }>(before: Row[], after: Row[]): Patch<Row> {
  const [old, next] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])))
  const changed = after.filter((row) => !isSame(old?.get(row.id) ?? null, row)).map((row) => ({ was: old?.get(row.id) ?? null, row }))
  return [...changed, ...before.filter((row) => next?.has(row.id) !== true).map((row) => ({ was: row, row: null }))]
}

/** The step from one structure to another. */
export const joining = (before: Structure, after: Structure, fileName: string, choices: JoinOperation['choices']): JoinOperation =>
  ({ kind: 'join', fileName, choices, units: patchOf(before.units, after.units), positions: patchOf(before.positions, after.positions),
    tasks: patchOf(before.tasks, after.tasks) })

/** Refused where a row is not as it was seen. */
export function applyJoin(structure: Structure, { units, positions, tasks }: JoinOperation): Outcome<Structure, OperationCode> {
  const patched = { units: rowsAfter(structure.units, units), positions: rowsAfter(structure.positions, positions), tasks: rowsAfter(structure.tasks, tasks) }
  if (patched.units === null || patched.positions === null || patched.tasks === null) return refused('changedSince')
  return done({ ...structure, units: patched.units, positions: patched.positions, tasks: patched.tasks })
}

function rowsAfter<Row extends { id: string }>(rows: Row[], patch: Patch<Row>): Row[] | null {
  const after = new Map(rows.map((row) => [row.id, row]))
  for (const { was, row } of patch) {
    const id = (row ?? was)?.id ?? ''
    if (!isSame(after.get(id) ?? null, was)) return null
    if (row === null) after.delete(id)
    else after.set(id, row)
  }
  return [...after.values()]
}
