// Two small agencies as they are handed over, and packages made of them, for tests of what is sent to payroll.
import { contentOf, manifestOf, packageOf } from '../src/package/building.ts'
import type { Cover } from '../src/package/cover.tsx'
import { manifestBytes } from '../src/package/manifest.ts'
import { organisationTotalsOf, sumOf, type Manifest } from '../src/package/package.ts'
import { standardMapping } from '../src/payroll/mapping.ts'
import type { Decision, Handed } from '../src/payroll/payroll.ts'
import type { Document } from '../src/platform/kit/document.ts'
import type { Language } from '../src/platform/kit/language.ts'
import { frozenBytes, hashOf } from '../src/revision/reads.ts'
import { passingSigner, type Signer } from '../src/platform/signature.ts'
import type { Part } from '../src/platform/workbook/zip.ts'
import { positionOf, type Structure, taskOf, unitOf } from '../src/structure/structure.ts'

export const structureNamed = (prefix: string, organisation: string): Structure => ({
  organisation, validFrom: '2026-01-01',
  units: [
    unitOf({ id: `${prefix}-1`, name: { fi: 'Elinkeinot', sv: 'Näringar' }, type: 'osasto', parents: [prefix] }),
    unitOf({ id: prefix, name: { fi: organisation, sv: `${organisation} (sv)` }, type: 'virasto' }),
  ],
  positions: [
    positionOf({ id: `${prefix}-P1`, unit: prefix, title: { fi: 'ylijohtaja' }, head: true, occupancy: 'recruiting' }),
    positionOf({ id: `${prefix}-P2`, unit: `${prefix}-1`, title: { fi: 'osastopäällikkö' }, head: true }),
    positionOf({ id: `${prefix}-P3`, unit: `${prefix}-1`, title: { fi: '=asiantuntija' }, fte: 0.5 }),
    positionOf({ id: `${prefix}-P4`, unit: `${prefix}-1`, title: { fi: 'asiantuntija' }, occupancy: 'abolished' }),
  ],
  tasks: [taskOf({ id: `${prefix}-T1`, unit: `${prefix}-1`, name: { fi: 'Yritystuet' }, fte: 1.5, legalBasis: '897/2009 3 §' })],
})

const group = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` })
export const decision: Decision = { body: group('Valmisteluryhmä'), meetingNumber: 10, itemNumber: '5', onDay: '2025-06-18', condition: {}, conditionState: null }

export const handedOf = (structure: Structure, over: Partial<Handed> = {}): Handed => ({
  organisationId: structure.organisation, name: { fi: structure.organisation }, revisionNumber: 2, sha256: hashOf(structure),
  bytes: frozenBytes(structure), structure, before: null, decision, ...over,
})

export const twoAgencies = (): Handed[] => [handedOf(structureNamed('LAP', 'Lapin elinvoimakeskus')), handedOf(structureNamed('UUD', 'Uudenmaan elinvoimakeskus'))]

const coverOf = (handed: Handed[]): Cover => ({
  programme: { number: 'VN/1/2025', name: group('Hanke'), organisation: group('Ministeriö'), beginsOn: '2026-01-01' }, number: 1, corrects: null, reason: '',
  standsBy: '', madeOn: '2025-06-19', totals: sumOf(handed.map((one) => organisationTotalsOf(one.structure))),
  structures: handed.map((one) => ({ name: one.name, revision: one.revisionNumber, validFrom: one.structure.validFrom, decision: one.decision,
    totals: organisationTotalsOf(one.structure), changes: null })),
})

const comparisonIn = (language: Language): Document => ({ language, title: 'Vertailu', identification: { organisation: 'Ministeriö', type: 'VERTAILU' },
  blocks: [{ kind: 'paragraph', text: 'Muutoksia ei ole.' }], endings: [], footer: [] })

export type Built = { manifest: Manifest; parts: Part[]; bytes: Buffer; signer: Signer }

/** A whole package, signed; `change` forges the manifest before it is signed. */
export async function builtPackage(handed = twoAgencies(), signer = passingSigner(), change: (manifest: Manifest) => Manifest = (one) => one): Promise<Built> {
  const step = (at: string) => ({ role: group('henkilöstösuunnittelija'), at })
  const parts = await contentOf(handed, standardMapping, coverOf(handed), { fi: comparisonIn('fi'), sv: comparisonIn('sv'), en: comparisonIn('en') })
  const manifest = change(manifestOf(handed, parts, {
    programme: { number: 'VN/1/2025', name: group('Hanke'), beginsOn: '2026-01-01' }, handoff: { number: 1, corrects: null, reason: '', standsBy: '' },
    prepared: step('2025-06-19T07:00:00Z'), approved: step('2025-06-19T08:00:00Z'), released: step('2025-06-19T09:00:00Z'), mapping: 'standard',
    productVersion: '0.1.0', publicKey: await signer.publicKey(),
  }))
  return { manifest, parts, signer, bytes: packageOf(manifest, parts, await signer.sign(manifestBytes(manifest))) }
}
