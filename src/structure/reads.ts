// Reads structures from files: JSON, CSV, TSV, or a folder of them. Everything wrong is reported, nothing throws but a path that is not there.
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inOrder, reportInto, type Finding, type Report } from '../finding/finding.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { readDelimited, separatorOf } from '../platform/kit/delimited.ts'
import { readJson } from './json.ts'
import type { Located, Table } from './located.ts'
import { kindNamed, readMapping, shippedMappings, type Mapping } from './mapping.ts'
import type { Structure } from './structure.ts'
import { structuresOf } from './tables.ts'

export const structureFileBytesMax = 64 * 1024 * 1024
export const tableRowsMax = 500_000
const filesMax = 500

export type ReadStructures = { structures: Structure[]; located: Located[]; findings: Finding[] }
export type ReadOptions = {
  /** The name of a mapping that comes along, or a path to a mapping file. */
  mapping?: string | undefined
}

/** Every structure in a file or a folder, and what is wrong in how it is written. Rejects when there is no such path. */
export async function readStructures(path: string, options: ReadOptions = {}): Promise<ReadStructures> {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const mapping = options.mapping === undefined ? null : await findMapping(options.mapping, report)
  const located = mapping === undefined ? [] : await readPath(path, basename(path), mapping, report)
  return { structures: located.map(({ structure }) => structure), located, findings: inOrder(findings) }
}

/** The mapping of that name or in that file; undefined when it cannot be used, which is reported. */
async function findMapping(named: string, report: Report): Promise<Mapping | undefined> {
  const shipped = shippedMappings.find(({ name }) => name === named)
  if (shipped !== undefined) return shipped
  const bytes = await readFile(named).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    report('badMapping', { file: named }, `${bytes.code ?? bytes.message} (${shippedMappings.map(({ name }) => name).join(', ')})`)
    return undefined
  }
  const read = readMapping(decodeText(bytes) ?? '')
  if ('mapping' in read) return read.mapping
  for (const fault of read.faults) report('badMapping', { file: basename(named) }, fault)
  return undefined
}

async function readPath(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Located[]> {
  const found = await stat(path)
  return found.isDirectory() ? readFolder(path, shown, mapping, report) : readFileAt(path, shown, found.size, mapping, report)
}

const nameless = (file: string): string => basename(file).replace(/\.[^.]+$/, '')

/** A folder is one structure when its files are called units, positions and tasks; else each file and folder in it is one. */
async function readFolder(path: string, shown: string, mapping: Mapping | null, report: Report): Promise<Located[]> {
  const names = (await readdir(path)).filter((name) => !/^[.~]/.test(name)).sort((one, other) => (one < other ? -1 : 1))
  if (names.length > filesMax) {
    report('tooLarge', { file: shown }, String(names.length), { most: filesMax })
    return []
  }
  const parts = names.filter((name) => /\.(?:csv|tsv|tab|txt)$/i.test(name) && kindNamed(name) !== null)
  const tables: Table[] = []
  for (const name of parts) tables.push(...await readTable(join(path, name), `${shown}/${name}`, report))
  const own = tables.length === 0 ? [] : structuresOf(basename(shown), tables, mapping, report)
  const others: Located[] = []
  for (const name of names.filter((one) => !parts.includes(one))) {
    if (!/\.(?:json|csv|tsv|tab|xlsx|xlsm)$/i.test(name) && !(await stat(join(path, name))).isDirectory()) {
      report('ignoredFile', { file: `${shown}/${name}` }, name)
    } else others.push(...await readPath(join(path, name), `${shown}/${name}`, mapping, report))
  }
  if (names.length === 0) report('emptyFile', { file: shown }, '')
  return [...own, ...others]
}

async function readFileAt(path: string, shown: string, size: number, mapping: Mapping | null, report: Report): Promise<Located[]> {
  if (size > structureFileBytesMax) {
    report('tooLarge', { file: shown }, String(size), { most: structureFileBytesMax })
    return []
  }
  const bytes = await readFile(path)
  const text = textOf(bytes, shown, report)
  if (text === null) return []
  if (/^\s*[[{]/.test(text) && !/\.(?:csv|tsv|tab)$/i.test(shown)) return readJson(nameless(shown), shown, text, report)
  if (/\.json$/i.test(shown)) return readJson(nameless(shown), shown, text, report)
  return structuresOf(nameless(shown), tableOf(text, shown, report), mapping, report)
}

async function readTable(path: string, shown: string, report: Report): Promise<Table[]> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > structureFileBytesMax) {
      report('tooLarge', { file: shown }, String(size), { most: structureFileBytesMax })
      return []
    }
    const text = textOf(await file.readFile(), shown, report)
    return text === null ? [] : tableOf(text, shown, report)
  } finally {
    await file.close()
  }
}

function textOf(bytes: Buffer, shown: string, report: Report): string | null {
  if (bytes.length === 0) report('emptyFile', { file: shown }, '')
  const text = bytes.length === 0 ? null : decodeText(bytes)
  if (bytes.length > 0 && text === null) report('notAStructure', { file: shown }, '')
  return text
}

function tableOf(text: string, shown: string, report: Report): Table[] {
  const rows = readDelimited(text, /\.(?:tsv|tab)$/i.test(shown) ? '\t' : separatorOf(text))
  if (rows.length <= tableRowsMax) return [{ file: shown, rows }]
  report('tooLarge', { file: shown }, String(rows.length), { most: tableRowsMax })
  return []
}
