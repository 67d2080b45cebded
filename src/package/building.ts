// Makes a package: its files from approved structures, then the manifest over them, then the one ZIP. The same every time.
import { type ColumnMapping, type Handed } from '../payroll/payroll.ts'
import { textOf, writtenFiles } from '../payroll/columns.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Document } from '../platform/kit/document.ts'
import { type Language, languages, textIn } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import { fingerprintOf, type Signed } from '../platform/signature.ts'
import { type Part, writeZip } from '../platform/workbook/zip.ts'
import { structureWorkbook } from '../template/workbook.ts'
import { filePage } from '../platform/page/file.tsx'
import { type Cover, coverPage } from './cover.tsx'
import { manifestBytes } from './manifest.ts'
import { format, formatVersion, type Manifest, manifestName, organisationTotalsOf, publicKeyName, signatureName, sumOf, unitTotalsOf } from './package.ts'

/** A structure's file: a number that keeps the order, and a name that says whose it is. */
export const structureFile = ({ name }: Handed, index: number): string => {
  const plain = textIn(name, 'fi').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
  return `structures/${[String(index + 1).padStart(2, '0'), plain].filter((part) => part !== '').join('-')}.json`
}

let lastMade: { key: string; workbooks: Promise<Part[]> } | null = null

/** The workbooks take longest, and the same structures make the same ones: those made last are kept, so that an act may find them ready. */
export function workbooksOf(handed: Handed[]): Promise<Part[]> {
  const structures = handed.map(({ structure }) => structure)
  const key = sha256Of(Buffer.from(JSON.stringify(structures)))
  if (lastMade?.key !== key) {
    const workbooks = Promise.all(languages.map(async (language): Promise<Part> =>
      ({ name: `structures-${language}.xlsx`, bytes: await structureWorkbook(structures, language) })))
    lastMade = { key, workbooks }
    workbooks.catch(() => { lastMade = null })
  }
  return lastMade.workbooks
}

/** Everything but the manifest and its signature: what is frozen before anybody approves it. */
export async function contentOf(
  handed: Handed[], mapping: ColumnMapping, cover: Cover, comparison: Record<Language, Document>,
): Promise<Part[]> {
  const part = (name: string, content: string | Buffer): Part => ({ name, bytes: Buffer.from(content) })
  return [
    ...languages.map((language) => part(`cover-${language}.html`, coverPage(cover, language))),
    ...languages.map((language) => part(`comparison-${language}.html`, filePage(comparison[language]))),
    ...writtenFiles(handed, mapping).map((written) => part(written.file, textOf(written, mapping))),
    ...await workbooksOf(handed),
    ...handed.map((one, index) => part(structureFile(one, index), Buffer.from(one.bytes))),
  ]
}

/** What binds an approval: the hash of the names and hashes of all files. */
export const contentHash = (parts: Part[]): string => sha256Of(Buffer.from(canonical(filesOf(parts))))

const filesOf = (parts: Part[]): Manifest['files'] => parts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) }))

/** What the manifest says beside what is in the files. */
export type Said = Pick<Manifest, 'programme' | 'handoff' | 'prepared' | 'approved' | 'released' | 'mapping'> & { productVersion: string; publicKey: string }

export function manifestOf(handed: Handed[], parts: Part[], { productVersion, publicKey, ...said }: Said): Manifest {
  // As the files were called when they were frozen: an organisation may have another name by now.
  const named = parts.filter(({ name }) => name.startsWith('structures/'))
  const structures = handed.map((one, index): Manifest['structures'][number] => ({
    file: named[index]?.name ?? structureFile(one, index), organisation: one.name, revision: one.revisionNumber, validFrom: one.structure.validFrom,
    sha256: one.sha256, decision: one.decision, totals: organisationTotalsOf(one.structure), units: unitTotalsOf(one.structure),
  }))
  return {
    format, formatVersion, product: { name: 'Toimeenpano', version: productVersion }, ...said, structures,
    totals: sumOf(structures.map(({ totals }) => totals)), files: filesOf(parts),
    key: { algorithm: 'Ed25519', fingerprint: fingerprintOf(publicKey) },
  }
}

/** The package as one file. Its parts are stored, not folded, so that every program makes the same bytes of them. */
export const packageOf = (manifest: Manifest, parts: Part[], { signature, publicKey }: Signed): Buffer => writeZip([
  { name: manifestName, bytes: manifestBytes(manifest) }, { name: signatureName, bytes: Buffer.from(`${signature}\n`) },
  { name: publicKeyName, bytes: Buffer.from(publicKey) }, ...parts,
], 'stored')
