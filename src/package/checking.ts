// Checks a package without asking anybody: what is missing, altered, added, renamed or wrongly reckoned, all at once.
import { openArchive, type OpenedPart } from '../platform/extract/archive.ts'
import { sha256Of } from '../platform/publication.ts'
import { fingerprintOf, isSignatureRight, publicKeyIn } from '../platform/signature.ts'
import { writeZip } from '../platform/workbook/zip.ts'
import { readJson } from '../structure/json.ts'
import { readManifest } from './manifest.ts'
import { type Manifest, type ManifestStructure, manifestName, organisationTotalsOf, publicKeyName, signatureName, sumOf, type Totals,
  unitTotalsOf } from './package.ts'
import { type PackageFinding, packageFinding } from './finding.ts'

export type Checked = {
  findings: PackageFinding[]
  /** Null when it cannot be read; believed by nobody while there are findings. */
  manifest: Manifest | null
  /** The fingerprint of the key with which it was signed, for comparing with the one that the sender tells. */
  fingerprint: string | null
  /** Of the whole file. */
  sha256: string
}

/** What is wrong in a package. `key` is the sender's public key, got on another way than with the package. */
export async function checkPackage(bytes: Buffer, key: string | null): Promise<Checked> {
  const opened = await openArchive(bytes)
  const sha256 = sha256Of(bytes)
  if ('fault' in opened) return { findings: [packageFinding(opened.fault, { value: opened.detail })], manifest: null, fingerprint: null, sha256 }
  const parts = new Map(opened.parts.map((part) => [part.name, part]))
  const read = bytesOf(parts, manifestName)
  const known = read === null ? null : readManifest(read)
  const manifest = known !== null && 'manifest' in known ? known.manifest : null
  const publicKey = publicKeyIn(bytesOf(parts, publicKeyName)?.toString('utf8') ?? '')
  const findings = [
    ...[manifestName, signatureName, publicKeyName].filter((name) => !parts.has(name)).map((file) => packageFinding('missing', { file })),
    ...known !== null && 'fault' in known ? [packageFinding('badManifest', { file: manifestName, value: known.fault })] : [],
    ...read === null ? [] : ofSignature(read, parts, publicKey, manifest, key),
    ...manifest === null ? [] : [...ofFiles(manifest, opened.parts), ...ofStructures(manifest, parts)],
  ]
  if (findings.length === 0 && !isAsWritten(bytes, manifest, parts)) findings.push(packageFinding('repacked', {}))
  return { findings, manifest, fingerprint: publicKey === null ? null : fingerprintOf(publicKey), sha256 }
}

type Parts = Map<string, OpenedPart>
const bytesOf = (parts: Parts, name: string): Buffer | null => parts.get(name)?.bytes ?? null

function ofSignature(signed: Buffer, parts: Parts, publicKey: string | null, manifest: Manifest | null, key: string | null): PackageFinding[] {
  const written = bytesOf(parts, publicKeyName)?.toString('utf8')
  const signature = bytesOf(parts, signatureName)?.toString('utf8') ?? ''
  if (publicKey === null || written !== publicKey) return parts.has(publicKeyName) ? [packageFinding('badKey', { file: publicKeyName })] : []
  const fingerprint = fingerprintOf(publicKey)
  const isRight = signature.endsWith('\n') && isSignatureRight(signed, { signature: signature.slice(0, -1), publicKey })
  return [
    ...parts.has(signatureName) && !isRight ? [packageFinding('badSignature', { file: signatureName, value: fingerprint })] : [],
    ...manifest !== null && manifest.key.fingerprint !== fingerprint
      ? [packageFinding('otherKey', { file: manifestName, value: fingerprint, expected: manifest.key.fingerprint })] : [],
    // A forger signs with a key of their own; only the sender's key shows that.
    ...key !== null && key !== publicKey ? [packageFinding('otherKey', { file: publicKeyName, value: fingerprint, expected: fingerprintOf(key) })] : [],
  ]
}

const beside = new Set([manifestName, signatureName, publicKeyName])

/** Files against the list. A file that is missing under its name and there under another was renamed. */
function ofFiles({ files }: Manifest, parts: OpenedPart[]): PackageFinding[] {
  const listed = new Map(files.map((file) => [file.name, file]))
  const there = new Map(parts.filter(({ name }) => !beside.has(name)).map((part) => [part.name, part]))
  const hashes = new Map([...there].flatMap(([name, { bytes }]) => bytes === null ? [] : [[name, sha256Of(bytes)] as const]))
  const added = [...there.keys()].filter((name) => !listed.has(name))
  const renamed = new Map(files.filter(({ name }) => !there.has(name)).flatMap(({ name, sha256 }) => {
    const now = added.find((one) => hashes.get(one) === sha256)
    return now === undefined ? [] : [[name, now] as const]
  }))
  const taken = new Set(renamed.values())
  return [
    ...files.flatMap(({ name, bytes, sha256 }): PackageFinding[] => {
      const part = there.get(name)
      const now = renamed.get(name)
      if (part === undefined) return [now === undefined ? packageFinding('missing', { file: name }) : packageFinding('renamed', { file: name, value: now })]
      if (part.bytes === null) return [packageFinding('unreadable', { file: name })]
      if (hashes.get(name) === sha256 && part.bytes.length === bytes) return []
      return [packageFinding(part.bytes.length < bytes ? 'shortened' : 'altered', { file: name, value: `${part.bytes.length} B`, expected: `${bytes} B` })]
    }),
    ...added.filter((name) => !taken.has(name)).map((file) => packageFinding('added', { file })),
  ]
}

/** The totals are reckoned again from the structures; so is that a structure is the one that was approved. */
function ofStructures(manifest: Manifest, parts: Parts): PackageFinding[] {
  const all = ofTotals(manifest.totals, sumOf(manifest.structures.map(({ totals }) => totals)), '')
  return [...all, ...manifest.structures.flatMap((one) => ofStructure(one, manifest, parts))]
}

function ofStructure(one: ManifestStructure, { files }: Manifest, parts: Parts): PackageFinding[] {
  const bytes = bytesOf(parts, one.file)
  const listed = files.find(({ name }) => name === one.file)
  const hash = listed === undefined ? [packageFinding('unlisted', { file: one.file })]
    : listed.sha256 !== one.sha256 ? [packageFinding('notApproved', { file: one.file, value: listed.sha256, expected: one.sha256 })] : []
  // Of a file that is altered the alteration is told; its totals say nothing.
  if (bytes === null || listed === undefined || sha256Of(bytes) !== listed.sha256) return hash
  const [found] = readJson('', one.file, bytes.toString('utf8'), () => {})
  if (found === undefined) return [...hash, packageFinding('unreadable', { file: one.file })]
  const reckoned = new Map(unitTotalsOf(found.structure).map((unit) => [unit.id, unit]))
  const told = new Map(one.units.map((unit) => [unit.id, unit]))
  return [
    ...hash, ...ofTotals(one.totals, organisationTotalsOf(found.structure), one.file),
    ...one.units.flatMap((unit) => {
      const right = reckoned.get(unit.id)
      return right === undefined ? [packageFinding('strangeUnit', { file: one.file, where: unit.id })] : ofTotals(unit, right, one.file, unit.id)
    }),
    ...[...reckoned.keys()].filter((id) => !told.has(id)).map((id) => packageFinding('unitWithoutTotals', { file: one.file, where: id })),
  ]
}

const counted = ['units', 'positions', 'filled', 'personYears', 'tasks'] as const

function ofTotals(told: Totals & { units?: number }, reckoned: Totals & { units?: number }, file: string, where = ''): PackageFinding[] {
  return counted.filter((key) => told[key] !== reckoned[key]).map((what) =>
    packageFinding('wrongTotal', { file, where, what, value: String(told[what] ?? 0), expected: String(reckoned[what] ?? 0) }))
}

/** Whether the file is byte for byte what is made of these parts. What lies between and behind them belongs to the file too. */
function isAsWritten(bytes: Buffer, manifest: Manifest | null, parts: Parts): boolean {
  const names = [...beside, ...manifest?.files.map(({ name }) => name) ?? []]
  return writeZip(names.map((name) => ({ name, bytes: bytesOf(parts, name) ?? Buffer.alloc(0) })), 'stored').equals(bytes)
}
