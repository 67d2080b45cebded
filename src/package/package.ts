// A package: what is handed over as one file, with a manifest that says what is in it and a signature over the manifest.
import type { Decision } from '../payroll/payroll.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'

export const format = 'toimeenpano-handoff'
export const formatVersion = 1
export const manifestName = 'manifest.json'
export const signatureName = 'manifest.sig'
export const publicKeyName = 'public-key.pem'

/** What can be counted on both sides. Abolished positions are not counted; person-years are of positions, to four decimals. */
export type Totals = { positions: number; filled: number; personYears: number; tasks: number }
export type UnitTotals = Totals & { id: string }
export type OrganisationTotals = Totals & { units: number }

export type ManifestStructure = {
  file: string
  organisation: Texts
  revision: number
  validFrom: Day | null
  /** Of the bytes that were approved, which are those of the file. */
  sha256: string
  decision: Decision | null
  totals: OrganisationTotals
  units: UnitTotals[]
}

/** Roles, never names: who did it is told by the trail of the sender. */
export type Step = { role: Words; at: string }

export type Manifest = {
  format: typeof format
  formatVersion: typeof formatVersion
  product: { name: 'Toimeenpano'; version: string }
  programme: { number: string; name: Words; beginsOn: Day }
  handoff: { number: number; corrects: number | null; reason: string; standsBy: string }
  prepared: Step
  approved: Step
  released: Step
  mapping: string
  structures: ManifestStructure[]
  totals: OrganisationTotals
  files: { name: string; bytes: number; sha256: string }[]
  key: { algorithm: 'Ed25519'; fingerprint: string }
}

const nothing: Totals = { positions: 0, filled: 0, personYears: 0, tasks: 0 }
/** Fractions are added as whole numbers, so that the order of adding does not matter. */
const parts = (personYears: number): number => Math.round(personYears * 10_000)
const added = (one: Totals, other: Totals): Totals => ({ positions: one.positions + other.positions, filled: one.filled + other.filled,
  personYears: (parts(one.personYears) + parts(other.personYears)) / 10_000, tasks: one.tasks + other.tasks })

/** The control totals of every unit, in the order of the structure; what stands in no unit is under an empty id. */
export function unitTotalsOf({ units, positions, tasks }: Structure): UnitTotals[] {
  const totals = new Map<string, Totals>(units.map(({ id }) => [id, nothing]))
  const add = (unit: string, more: Partial<Totals>) => {
    const at = totals.has(unit) ? unit : ''
    totals.set(at, added(totals.get(at) ?? nothing, { ...nothing, ...more }))
  }
  for (const { unit, fte, occupancy } of positions) {
    if (occupancy !== 'abolished') add(unit, { positions: 1, filled: occupancy === 'filled' ? 1 : 0, personYears: fte })
  }
  for (const { unit } of tasks) add(unit, { tasks: 1 })
  return [...totals].map(([id, one]) => ({ id, ...one }))
}

export const organisationTotalsOf = (structure: Structure): OrganisationTotals =>
  ({ units: structure.units.length, ...unitTotalsOf(structure).reduce((sum, { id: _, ...one }) => added(sum, one), nothing) })

export const sumOf = (list: OrganisationTotals[]): OrganisationTotals => list.reduce((sum, one) =>
  ({ units: sum.units + one.units, ...added(sum, one) }), { units: 0, ...nothing })
