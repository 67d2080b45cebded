// What differs between two structures, and what that is worth: the types of a comparison, and what is linked so far while
// it is made.
import type { Side } from './sides.ts'

/** How a statement is known: somebody declared it, an id that other evidence supports, positions and tasks that flowed, or only a name. */
export const grades = ['declared', 'verified', 'evidence', 'name'] as const
export type Grade = (typeof grades)[number]

export const changeKinds = [
  'renamed', 'moved', 'merged', 'split', 'absorbed', 'regrouped', 'founded', 'abolished', 'retyped',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One thing that was decided. `from` are unit ids of the old structure, `to` of the new one, both sorted.
 * renamed, moved, retyped: [unit] → [its successor]; merged: several → one that is new; absorbed: [what ended] → [the one
 * that took it and went on]; split: one → several (among them itself, when it goes on); regrouped: several → several;
 * founded: [] → [new]; abolished: [old] → [].
 */
export type Change = {
  kind: ChangeKind
  from: string[]
  to: string[]
  /** Of the weakest link it rests on. Only `declared` and `verified` may be shown as fact; the others are proposals. */
  grade: Grade
  /** How much of the evidence points this way, 0–1. */
  score: number
  /** For people who read the table: a code with its values, worded in text.ts. */
  reason: string
}

/** An old unit that goes on as a new one. */
export type Link = { old: string; new: string; grade: Grade }

/** A succession that somebody declared, by a decision or by an operation on the structure. */
export type Succession = { old: string; new: string; kind: ChangeKind | 'continues'
  /** Of one that is abolished: what it holds does not end by that, and is looked for as before. */
  keepsContents?: true }

/** An old unit of which somebody has said that a new one does not carry it on. */
export type Refused = { old: string; new: string }

export type LedgerLine = {
  /** How many (or person-years) the old side has, and where each is. stayed + moved + ended + missing = old. */
  old: number
  stayed: number
  moved: number
  ended: number
  /** How many the new side has that the old one does not. */
  new: number
  missing: string[]
  duplicated: string[]
}

export type Ledger = { positions: LedgerLine; tasks: LedgerLine; personYears: LedgerLine }

export type Comparison = {
  changes: Change[]
  links: Link[]
  /** Units below a moved or merged one that only follow it. */
  followed: number
  /** Ids on both sides that name another unit now. */
  suspectIds: string[]
  ledger: Ledger
}

/** How something is known. */
export type Grading = { grade: Grade; score: number; reason: string }

/** Units that became other units together. */
export type Group = Grading & { kind: ChangeKind; from: number[]; to: number[] }

export type Pairing = {
  old: Side
  next: Side
  /** For each old unit the new one it goes on as, and the other way round; -1 when there is none. */
  link: Int32Array
  back: Int32Array
  /** How each link is known, by old unit. */
  gradings: (Grading | undefined)[]
  groups: Group[]
  /** For each old unit the new one of the same id or -1, those that name another unit now, and whether no id is to be believed. */
  kept: Int32Array
  refused: Set<number>
  areIdsDistrusted: boolean
  /** Pairs of which it has been said that they do not belong together, by `pairKey`. */
  barred: Set<number>
}

export const pairKey = ({ next }: Pairing, one: number, other: number): number => one * next.units.length + other

/** Two sides with nothing linked yet. */
export function pairingOf({ old, next }: { old: Side; next: Side }): Pairing {
  const none = (side: Side): Int32Array => new Int32Array(side.units.length).fill(-1)
  return { old, next, link: none(old), back: none(next), gradings: new Array(old.units.length).fill(undefined), groups: [],
    kept: none(old), refused: new Set(), areIdsDistrusted: false, barred: new Set() }
}

/** Says that an old unit goes on as a new one, unless one of them already goes on otherwise. */
export function linkUnits(pairing: Pairing, one: number, other: number, grading: Grading): void {
  if (pairing.link[one]! >= 0 || pairing.back[other]! >= 0) return
  if (pairing.barred.size > 0 && pairing.barred.has(pairKey(pairing, one, other))) return
  pairing.link[one] = other
  pairing.back[other] = one
  pairing.gradings[one] = grading
}

/** Which units are not asked any more. */
export type Settled = { old: (unit: number) => boolean; next: (unit: number) => boolean }

/** The units of which it is already told what became of them, or what they came from. */
export function settledUnits({ link, back, groups }: Pairing): Settled {
  const [old, next] = [new Uint8Array(link.length), new Uint8Array(back.length)]
  for (let unit = 0; unit < old.length; unit += 1) if (link[unit]! >= 0) old[unit] = 1
  for (let unit = 0; unit < next.length; unit += 1) if (back[unit]! >= 0) next[unit] = 1
  for (const { from, to } of groups) {
    for (const unit of from) old[unit] = 1
    for (const unit of to) next[unit] = 1
  }
  return { old: (unit) => old[unit] === 1, next: (unit) => next[unit] === 1 }
}

/** What is neither linked nor grouped yet. `told` grows: the units of which it is told that they became others together. */
export type Left = { old: number[]; next: number[]; isOldLeft: (unit: number) => boolean; isNextLeft: (unit: number) => boolean
  told: { old: Set<number>; next: Set<number> } }

export function leftOf(pairing: Pairing): Left {
  const settled = settledUnits(pairing)
  const toldOf = (key: 'from' | 'to') => new Set(pairing.groups.flatMap((group) => group[key]))
  const told: Left['told'] = { old: toldOf('from'), next: toldOf('to') }
  const isOldLeft = (unit: number): boolean => pairing.link[unit]! < 0 && !settled.old(unit) && !told.old.has(unit)
  const isNextLeft = (unit: number): boolean => pairing.back[unit]! < 0 && !settled.next(unit) && !told.next.has(unit)
  const among = ({ order }: Side, isLeft: (unit: number) => boolean): number[] => {
    const found: number[] = []
    for (const unit of order) if (isLeft(unit)) found.push(unit)
    return found
  }
  return { old: among(pairing.old, isOldLeft), next: among(pairing.next, isNextLeft), isOldLeft, isNextLeft, told }
}
