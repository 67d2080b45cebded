// Compares two structures. The order in which evidence is heard is the whole idea: what is declared, ids that were
// verified, where positions and tasks went, and last what only names tell. See docs/decisions/0007.
import type { Structure } from '../structure/structure.ts'
import { tellChanges } from './changes.ts'
import { type ChangeKind, type Comparison, type Group, linkUnits, type Pairing, pairingOf, pairKey, type Refused, type Succession } from './comparison.ts'
import { type Arrivals, findArrivals, weighFlows } from './flows.ts'
import { linkIds, suspects } from './identity.ts'
import { balance, type Ended, type Places, placesIn } from './ledger.ts'
import { linkSmallByName, proposeByName } from './proposals.ts'
import { regroup } from './regroup.ts'
import { type Side, sidesOf } from './sides.ts'

export type CompareOptions = { successions?: readonly Succession[]; refused?: readonly Refused[] }

/** A comparison with what it rests on: who became whom, and where every position and task is. */
export type Examination = { comparison: Comparison; pairing: Pairing; arrivals: Arrivals; places: Places }

/** What differs between two structures, or between two sets of them, and where everybody went. */
export const compare = (old: Structure | readonly Structure[], next: Structure | readonly Structure[], options: CompareOptions = {}): Comparison =>
  examine(old, next, options).comparison

/** As `compare`, for those who show where things went one by one. */
export function examine(old: Structure | readonly Structure[], next: Structure | readonly Structure[],
  { successions = [], refused = [] }: CompareOptions = {}): Examination {
  const pairing = pairingOf(sidesOf([old].flat(), [next].flat()))
  const arrivals = findArrivals(pairing.old, pairing.next)
  const evidence = weighFlows(pairing.old, pairing.next, arrivals)
  const ended = linkDeclared(pairing, successions)
  barRefused(pairing, refused)
  linkIds(pairing, evidence)
  linkSmallByName(pairing, evidence)
  regroup(pairing, evidence)
  proposeByName(pairing, evidence)
  const { changes, followed } = tellChanges(pairing, evidence)
  const places = placesIn(pairing, arrivals, ended)
  const comparison = { changes, links: linksOf(pairing), followed, suspectIds: suspects(pairing), ledger: balance(pairing, arrivals, places) }
  return { comparison, pairing, arrivals, places }
}

function linksOf({ old, next, link, gradings }: Pairing): Comparison['links'] {
  const links: Comparison['links'] = []
  link.forEach((other, one) => {
    if (other >= 0) links.push({ old: old.labels[one]!, new: next.labels[other]!, grade: gradings[one]!.grade })
  })
  return links
}

const declared = { grade: 'declared', score: 1, reason: 'declared' } as const
const goesOn = new Set<Succession['kind']>(['continues', 'renamed', 'moved', 'retyped'])

/** What somebody has said not to be so is never proposed again. */
function barRefused(pairing: Pairing, refused: readonly Refused[]): void {
  if (refused.length === 0) return
  const find = { old: finding(pairing.old), next: finding(pairing.next) }
  for (const { old, new: next } of refused) {
    const [one, other] = [find.old(old), find.next(next)]
    if (one !== undefined && other !== undefined) pairing.barred.add(pairKey(pairing, one, other))
  }
}

type Row = { from: number[]; to: number[]; kind: ChangeKind }

/** Declared successions come first and win. Returns what they end. */
function linkDeclared(pairing: Pairing, successions: readonly Succession[]): Ended {
  const ended: Ended = { ids: new Set(), units: new Set() }
  const rows: Row[] = []
  if (successions.length === 0) return ended
  const find = { old: finding(pairing.old), next: finding(pairing.next) }
  for (const { old, new: next, kind, keepsContents } of successions) {
    const [one, other] = [find.old(old), find.next(next)]
    if (kind === 'abolished' && keepsContents !== true) {
      ended.ids.add(old)
      if (one !== undefined) ended.units.add(one)
    }
    if (one !== undefined && other !== undefined && (old === next || goesOn.has(kind))) linkUnits(pairing, one, other, declared)
    if (kind === 'continues' || goesOn.has(kind)) continue
    // What begins comes from no unit, and what ends goes to none, whatever stands beside it.
    const row: Row = { from: one === undefined || kind === 'founded' ? [] : [one], to: other === undefined || kind === 'abolished' ? [] : [other], kind }
    const isWhole = kind === 'founded' ? other !== undefined : kind === 'abolished' ? one !== undefined : one !== undefined && other !== undefined
    if (isWhole) rows.push(row)
  }
  pairing.groups.push(...declaredGroups(rows))
  return ended
}

/** Rows of the same kind that share a unit tell one change: of a merger its result, of a split its origin. */
function declaredGroups(rows: Row[]): Group[] {
  let groups: Group[] = []
  for (const { kind, from, to } of rows) {
    const shares = (group: Group): boolean => (kind !== 'split' && to.some((unit) => group.to.includes(unit)))
      || ((kind === 'split' || kind === 'regrouped') && from.some((unit) => group.from.includes(unit)))
    const together = groups.filter((group) => group.kind === kind && shares(group))
    const join = (key: 'from' | 'to', own: number[]): number[] => [...new Set([...together.flatMap((group) => group[key]), ...own])]
    groups = [...groups.filter((group) => !together.includes(group)), { kind, from: join('from', from), to: join('to', to), ...declared }]
  }
  return groups
}

/** Units as a person names them: by their id, or by organisation and id. */
function finding(side: Side): (label: string) => number | undefined {
  const byLabel = new Map(side.labels.map((label, unit) => [label, unit]))
  return (label) => {
    const unit = byLabel.get(label) ?? side.find(label)
    return unit < 0 ? undefined : unit
  }
}
