// Reads structures from files: JSON, CSV, TSV, XLSX, or a folder of them. Everything wrong is reported, nothing throws but a path that is not there.
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inOrder, reportInto, writtenPlace, type Finding, type Report } from '../finding/finding.ts'
import { Refused } from '../platform/command.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import type { Words } from '../platform/kit/language.ts'
import { Look, structuresIn, tableIn } from './extract.ts'
import type { Located, Table } from './located.ts'
import { kindNamed, readMapping, shippedMappings, type Mapping } from './mapping.ts'
import type { Structure } from './structure.ts'
import { structuresOf } from './tables.ts'

/** A file of no more than this is read at once. */
const sureBytes = 4 * 1024 * 1024
const inputBytesMax = 64 * 1024 * 1024
const filesMax = 500
const mappingBytesMax = 1024 * 1024
/** Folders in folders; a link may lead round in a ring. */
const foldersMax = 4

export type ReadStructures = { structures: Structure[]; located: Located[]; findings: Finding[] }
export type ReadOptions = {
  /** The name of a mapping that comes along, or a path to a mapping file. */
  mapping?: string | undefined
}

/** Every structure in a file or a folder, and what is wrong in how it is written. Standard input is called -. Rejects when there is no such path. */
export async function readStructures(path: string, options: ReadOptions = {}): Promise<ReadStructures> {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const mapping = options.mapping === undefined ? null : await findMapping(options.mapping, report)
  const located = mapping === undefined ? [] : path === '-' ? await readInput(mapping, report) : await readPath(path, basename(path), mapping, report)
  // A folder of other files is no structure either.
  if (located.length === 0 && !findings.some((one) => one.severity === 'error')) report('emptyFile', { file: basename(path) }, '')
  return { structures: located.map(({ structure }) => structure), located, findings: inOrder(findings) }
}

/** What a command says that could not read a structure: every error with its place, as whoever asks for JSON gets it too. */
export const refusedFor = (findings: Finding[]): Refused => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const told = ({ where, message }: Finding, language: keyof Words) => `${writtenPlace(where, language)}: ${message[language]}`
  return new Refused(errors.map((one) => ({ fi: told(one, 'fi'), sv: told(one, 'sv'), en: told(one, 'en') })), errors.map(({ code }) => code))
}

/** The mapping of that name or in that file; undefined when it cannot be used, which is reported. */
async function findMapping(named: string, report: Report): Promise<Mapping | undefined> {
  const shipped = shippedMappings.find(({ name }) => name === named)
  if (shipped !== undefined) return shipped
  const bytes = await readMappingFile(named).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    report('badMapping', { file: named }, `${bytes.code ?? bytes.message} (${shippedMappings.map(({ name }) => name).join(', ')})`)
    return undefined
  }
  const read = readMapping(decodeText(bytes) ?? '')
  if ('mapping' in read) return read.mapping
  for (const fault of read.faults) report('badMapping', { file: basename(named) }, fault)
  return undefined
}

async function readMappingFile(path: string): Promise<Buffer> {
  const found = await stat(path)
  if (!found.isFile()) throw Object.assign(new Error(path), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP' })
  if (found.size > mappingBytesMax) throw Object.assign(new Error(path), { code: 'EFBIG' })
  return readFile(path)
}

async function readPath(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Located[]> {
  const found = await stat(path)
  // A device or a pipe may never end.
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error(`${path} is no file.`), { code: 'ENOTSUP' })
  return found.isDirectory() ? readFolder(path, shown, mapping, report) : readFileAt(path, shown, mapping, report)
}

/** Standard input: what it holds is looked at as it comes, so that too much of it is not held in memory. */
async function readInput(mapping: Mapping | null, report: Report): Promise<Located[]> {
  const pieces: Buffer[] = []
  let length = 0
  let look: Look | null = null
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    pieces.push(piece)
    length += piece.length
    if (length <= sureBytes) continue
    look = look === null ? lookAtAll(pieces, length, mapping) : (look.at(piece), look)
    if (look.refusal !== null || length > inputBytesMax) break
  }
  if (look?.refusal != null) look.report(report)
  else if (length > inputBytesMax) report('tooLarge', { file: '-' }, String(length), { most: inputBytesMax })
  else return structuresIn('-', Buffer.concat(pieces), mapping, report)
  return []
}

function lookAtAll(pieces: Buffer[], length: number, mapping: Mapping | null): Look {
  const look = new Look('-', length, mapping)
  look.at(Buffer.concat(pieces))
  return look
}

/** A folder is one structure when its files are called units, positions and tasks; else each file and folder in it is one. */
async function readFolder(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Located[]> {
  const names = (await readdir(path)).filter((name) => !/^[.~]/.test(name)).sort((one, other) => (one < other ? -1 : 1))
  if (names.length > filesMax) {
    report('tooLarge', { file: shown }, String(names.length), { most: filesMax })
    return []
  }
  const parts = names.filter((name) => /\.(?:csv|tsv|tab|txt)$/i.test(name) && kindNamed(name) !== null)
  const tables: Table[] = []
  for (const name of parts) {
    const bytes = await bytesOf(join(path, name), `${shown}/${name}`, mapping, report)
    if (bytes !== null) tables.push(...tableIn(`${shown}/${name}`, bytes, mapping, report))
  }
  const own = tables.length === 0 ? [] : structuresOf(basename(shown), tables, mapping, report)
  const others: Located[] = []
  for (const name of names.filter((one) => !parts.includes(one))) {
    const found = await stat(join(path, name)).catch(() => null)
    const isKnown = found?.isFile() === true && /\.(?:json|csv|tsv|tab|xlsx|xlsm)$/i.test(name)
    const isInside = found?.isDirectory() === true && shown.split('/').length < foldersMax
    if (!isKnown && !isInside) report('ignoredFile', { file: `${shown}/${name}` }, name)
    else others.push(...await readPath(join(path, name), `${shown}/${name}`, mapping, report))
  }
  if (names.length === 0) report('emptyFile', { file: shown }, '')
  return [...own, ...others]
}

async function readFileAt(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Located[]> {
  const bytes = await bytesOf(path, shown, mapping, report)
  return bytes === null ? [] : structuresIn(shown, bytes, mapping, report)
}

/** The bytes of a file; a large one is looked through before it is held in memory. */
async function bytesOf(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Buffer | null> {
  const { size } = await stat(path)
  if (size <= sureBytes) return readFile(path)
  const look = new Look(shown, size, mapping)
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) if (!look.at(piece)) break
  look.report(report)
  return look.refusal === null ? readFile(path) : null
}
