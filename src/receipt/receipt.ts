// A receipt: what the receiver says it got, and in what that differs from what was sent.
import type { Manifest } from '../package/package.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'

export const statedTotals = ['units', 'positions', 'personYears', 'tasks'] as const
export type StatedTotal = (typeof statedTotals)[number]

/** Null where nothing was stated. */
export type StatedOrganisation = { file: string } & Record<StatedTotal, number | null>
/** `positions` are the numbers of all positions that arrived, when the receiver lists them. */
export type Stated = { sha256: string; organisations: StatedOrganisation[]; positions: string[] | null }

export type Difference =
  | { kind: 'hash'; ours: string; theirs: string }
  | { kind: 'total'; organisation: Texts; what: StatedTotal; ours: number; theirs: number | null }
  | { kind: 'missingPosition'; organisation: Texts; position: string; title: Texts }
  | { kind: 'strangePosition'; position: string }

/** What was sent, as a receipt is measured by it. */
export type Sent = { sha256: string; manifest: Manifest; structures: Structure[] }

const isSame = (ours: number, theirs: number | null): boolean => theirs !== null && Math.round(ours * 100) === Math.round(theirs * 100)

/** Everything in which the receiver's statement differs from what was sent; empty when they are reconciled. */
export function differencesOf({ sha256, manifest, structures }: Sent, stated: Stated): Difference[] {
  const theirs = new Map(stated.organisations.map((one) => [one.file, one]))
  return [
    ...stated.sha256 === sha256 ? [] : [{ kind: 'hash', ours: sha256, theirs: stated.sha256 } satisfies Difference],
    ...manifest.structures.flatMap(({ file, organisation, totals }) => statedTotals.flatMap((what): Difference[] => {
      const value = theirs.get(file)?.[what] ?? null
      return isSame(totals[what], value) ? [] : [{ kind: 'total', organisation, what, ours: totals[what], theirs: value }]
    })),
    ...stated.positions === null ? [] : positionsApart(manifest, structures, stated.positions),
  ]
}

function positionsApart({ structures: told }: Manifest, structures: Structure[], listed: string[]): Difference[] {
  const arrived = new Set(listed)
  const sent = structures.flatMap(({ positions }, index) => positions.filter(({ occupancy }) => occupancy !== 'abolished')
    .map(({ id, title }) => ({ organisation: told[index]?.organisation ?? {}, position: id, title })))
  // An abolished position may be listed as well: it is in the files, though it is not counted.
  const known = new Set(structures.flatMap(({ positions }) => positions.map(({ id }) => id)))
  return [
    ...sent.filter(({ position }) => !arrived.has(position)).map((one): Difference => ({ kind: 'missingPosition', ...one })),
    ...[...arrived].filter((position) => !known.has(position)).map((position): Difference => ({ kind: 'strangePosition', position })),
  ]
}
