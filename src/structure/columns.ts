// Finds which kinds of rows a table holds and which column is which field.
import type { Report } from '../finding/finding.ts'
import { fields, personHeaders, type Field, type Kind, kinds } from './fields.ts'
import { columnLetters, type Origin, type Table } from './located.ts'
import { kindNamed, type From, type Mapping } from './mapping.ts'
import { folded, trimmed } from './values.ts'

export type Column = { name: string; field: Field; at: number | null; from: Exclude<From, string> }
export type Bound = {
  kind: Kind
  table: Table
  /** Counted from 0. */
  headerRow: number
  isOwn: boolean
  columns: Column[]
  byName: Map<string, Column>
  also: [string, number][]
  origin: Origin
}

const headerRowsMax = 10
/** Headers that any kind of table may have. */
const generic = new Set(['id', 'tunnus', 'kod', 'koodi', 'numero', 'nummer', 'name', 'nimi', 'namn', 'unit', 'yksikkö', 'enhet'].map(folded))
const foldedPersonHeaders = new Set([...personHeaders].map(folded))

const normal = (from: From): Exclude<From, string> => (typeof from === 'string' ? { column: from } : from)

const wantedOf = (from: Exclude<From, string>): string[] => ('column' in from ? [from.column].flat().map(folded) : [])

/** The columns of one kind in a header; a header serves one field of a kind. */
function columnsOf(kind: Kind, mapping: Mapping, header: string[]): Column[] {
  const taken = new Set<number>()
  const known = new Map(Object.entries<Field>(fields[kind]))
  const bound: Column[] = []
  // Exact keys and full headers come first in each list, so the rarer names only get what is left.
  for (const [name, given] of Object.entries(mapping[kind]?.fields ?? {})) {
    const field = known.get(name)
    const from = normal(given)
    if (field === undefined) continue
    const at = wantedOf(from).map((wanted) => header.findIndex((one, index) => one === wanted && (!taken.has(index) || !mapping.isOwn)))
      .find((index) => index !== -1)
    if (at !== undefined) taken.add(at)
    if (at !== undefined || 'value' in from) bound.push({ name, field, at: at ?? null, from })
  }
  return bound
}

const has = (columns: Column[], ...names: string[]): boolean => names.some((name) => columns.some((column) => column.name === name))

/** The kinds of rows that one of our own tables holds, told by its name or else by its headers. */
function ownKinds(table: Table, mapping: Mapping, header: string[]): Kind[] {
  const named = kindNamed(table.sheet ?? table.file.split('/').at(-1) ?? '')
  if (named !== null) return [named]
  const found = new Map(kinds.map((kind) => [kind, columnsOf(kind, mapping, header)]))
  const isSpecific = (kind: Kind): boolean => {
    const at = found.get(kind)?.find((column) => column.name === 'id')?.at
    return typeof at === 'number' && !generic.has(header[at] ?? '')
  }
  const [units = [], positions = [], tasks = []] = kinds.map((kind) => found.get(kind))
  const isPositions = isSpecific('positions') || (has(positions, 'id') && has(positions, 'unit') && !isSpecific('units')
    && has(positions, 'title.fi', 'title.sv', 'title.en', 'head', 'occupancy'))
  const isTasks = isSpecific('tasks') || (!isPositions && !isSpecific('units') && has(tasks, 'id') && has(tasks, 'unit') && !has(units, 'parent'))
  const describesUnits = has(units, 'name.fi', 'name.sv', 'name.en', 'parent')
  const isUnits = isPositions || isTasks ? isSpecific('units') && describesUnits : has(units, 'id') || describesUnits
  return kinds.filter((kind) => ({ units: isUnits, positions: isPositions, tasks: isTasks })[kind])
}

/** A foreign table holds what its mapping has the id column of. */
const mappedKinds = (table: Table, mapping: Mapping, header: string[]): Kind[] => kinds.filter((kind) => {
  const { sheet } = mapping[kind] ?? {}
  if (mapping[kind] === undefined) return false
  if (sheet !== undefined) return [table.sheet, table.file, table.file.split('/').at(-1)].some((name) => name !== undefined && folded(name) === folded(sheet))
  return has(columnsOf(kind, mapping, header), 'id')
})

const kindsIn = (table: Table, mapping: Mapping, header: string[]): Kind[] =>
  (mapping.isOwn ? ownKinds : mappedKinds)(table, mapping, header)

/** The parts of a table that can be read. Titles may stand above the headers. */
export function bind(table: Table, mapping: Mapping): Bound[] {
  const candidates = table.rows.slice(0, headerRowsMax).map((row) => row.map(folded))
  const scores = candidates.map((header) =>
    Math.max(0, ...kindsIn(table, mapping, header).map((kind) => columnsOf(kind, mapping, header).filter(({ at }) => at !== null).length)))
  const best = Math.max(0, ...scores)
  if (best === 0) return []
  const headerRow = scores.indexOf(best)
  const header = candidates[headerRow] ?? []
  return kindsIn(table, mapping, header).map((kind) => {
    const columns = columnsOf(kind, mapping, header)
    const also = Object.entries(mapping[kind]?.also ?? {}).map(([name, wanted]): [string, number] => [name, header.indexOf(folded(wanted))])
      .filter(([, at]) => at !== -1)
    const places = new Map(columns.flatMap(({ name, at }): [string, number][] => (at === null ? [] : [[name, at]])))
    const byName = new Map(columns.map((column) => [column.name, column]))
    return { kind, table, headerRow, isOwn: mapping.isOwn === true, columns, byName, also, origin: { file: table.file, sheet: table.sheet, columns: places } }
  })
}

const needed: Record<Kind, string[][]> = {
  units: [['id'], ['name.fi', 'name.sv', 'name.en'], ['parent']],
  positions: [['id'], ['unit']],
  tasks: [['id'], ['unit']],
}

/** Reports what the header lacks, has twice, or has and is not understood. */
export function checkHeader(table: Table, bound: Bound[], report: Report): void {
  const [first] = bound
  if (first === undefined) return
  const row = first.headerRow + 1
  const header = table.rows[first.headerRow] ?? []
  const place = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), row }
  for (const { kind, columns } of bound) {
    for (const names of needed[kind].filter((wanted) => !has(columns, ...wanted))) {
      const field = Object.entries<Field>(fields[kind]).find(([name]) => name === names[0])?.[1]
      if (field !== undefined) report('missingColumn', place, names[0] ?? '', { ...field.headers })
    }
  }
  const used = new Set(bound.flatMap(({ columns, also }) => [...columns.map(({ at }) => at), ...also.map(([, at]) => at)]))
  const filled = header.includes('') ? filledColumns(table, first.headerRow + 1) : new Set<number>()
  const seen = new Set<string>()
  header.forEach((given, at) => {
    const name = trimmed(given)
    const cell = { ...place, cell: `${columnLetters(at)}${row}` }
    if (foldedPersonHeaders.has(folded(name))) report('personName', cell, name)
    else if (name !== '' && seen.has(folded(name))) report('doubleColumn', cell, name)
    else if (!used.has(at) && (name !== '' || filled.has(at))) report('unknownColumn', cell, name)
    if (name !== '') seen.add(folded(name))
  })
}

/** The columns that hold anything below the header. */
function filledColumns({ rows }: Table, from: number): Set<number> {
  const filled = new Set<number>()
  for (let index = from; index < rows.length; index += 1) {
    rows[index]?.forEach((cell, at) => {
      if (cell !== '') filled.add(at)
    })
  }
  return filled
}
