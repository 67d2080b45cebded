// Tables of one file or folder become structures: usually one, several when the rows name several organisations.
import type { Report } from '../finding/finding.ts'
import { bind, checkHeader, type Bound } from './columns.ts'
import type { Day } from '../platform/kit/day.ts'
import { sheetNames, type Kind } from './fields.ts'
import type { Located, Source, Table } from './located.ts'
import { detectMapping, type Mapping } from './mapping.ts'
import { positionOfRow, Row, taskOfRow, unitOfRow } from './rows.ts'
import type { Position, Structure, Task, Unit } from './structure.ts'
import { folded, trimmed } from './values.ts'

type Listed = { units: Unit[]; positions: Position[]; tasks: Task[]; sources: Record<Kind, Source[]>; organisations: string[]; inForceFrom: Day | null }

const headerRowsMax = 10
const columnsMax = 1_000

/** Everything that the tables of one file or folder say. `name` is what the organisation is called when they do not say. */
export function structuresOf(name: string, all: Table[], given: Mapping | null, report: Report): Located[] {
  const tables = all.filter(({ sheet }) => sheet === undefined || !ownSheets.has(folded(sheet)))
  const mapping = given ?? detectMapping(tables.flatMap((table) => table.rows.slice(0, headerRowsMax)))
  const wide = tables.find(({ rows }) => rows.slice(0, headerRowsMax).some((row) => row.length > columnsMax))
  if (wide !== undefined) report('tooLarge', { file: wide.file, sheet: wide.sheet }, String(wide.rows[0]?.length), { most: columnsMax })
  if (tables.length === 0 || wide !== undefined) return []
  const bound = tables.map((table) => bind(table, mapping))
  const file = tables[0]?.file ?? name
  if (bound.every((parts) => parts.length === 0)) {
    const isEmpty = tables.every((table) => table.rows.every((row) => row.every((cell) => trimmed(cell) === '')))
    report(isEmpty ? 'emptyFile' : 'notAStructure', { file }, '')
    return []
  }
  const listed: Listed = { units: [], positions: [], tasks: [], sources: { units: [], positions: [], tasks: [] }, organisations: [], inForceFrom: null }
  tables.forEach((table, index) => {
    const parts = bound[index] ?? []
    if (parts.length > 0) checkHeader(table, parts, report)
    else if (table.sheet !== undefined) reportIgnored(table, report)
    for (const part of parts) readPart(part, parts.length > 1, listed, report)
  })
  if (listed.units.length + listed.positions.length + listed.tasks.length === 0) report('emptyFile', { file }, '')
  return mapping.isOwn ? byOrganisation(name, file, listed) : [whole(mappedName(mapping, bound.flat()[0]) || name, file, listed)]
}

/** Whether a table has a header of ours, or of the mapping. */
export const isBound = (table: Table, given: Mapping | null): boolean =>
  bind(table, given ?? detectMapping(table.rows.slice(0, headerRowsMax))).length > 0

/** Sheets of our own workbooks that hold no rows of a structure. */
const ownSheets = new Set(Object.values(sheetNames).flatMap((words) => Object.values(words).map(folded)))

function reportIgnored({ file, sheet = '', rows }: Table, report: Report): void {
  if (rows.some((row) => !isBlank(row))) report('ignoredSheet', { file, sheet }, sheet)
}

const isBlank = (cells: string[]): boolean => cells.every((cell) => trimmed(cell) === '')

function readPart(bound: Bound, isFlat: boolean, listed: Listed, report: Report): void {
  const { kind, table, headerRow, isOwn } = bound
  const own = bound.columns.flatMap(({ at }) => (at === null ? [] : [at]))
  const idAt = bound.byName.get('id')?.at ?? null
  const seen = new Map<string, string>()
  for (let index = headerRow + 1; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? []
    if (isBlank(cells)) continue
    // A flat row tells its unit again and again, and a unit without positions leaves their columns empty.
    if (isFlat && isOwn && kind === 'units' && isSaidBefore(seen, own.map((at) => cells[at] ?? ''), cells[idAt ?? 0] ?? '')) continue
    if (isFlat && kind !== 'units' && idAt !== null && trimmed(cells[idAt] ?? '') === '') continue
    // Only text files need the apostrophe that keeps a text from becoming a formula.
    const row = new Row(bound, index, isOwn && table.sheet === undefined, report)
    if (kind === 'units') {
      listed.units.push(unitOfRow(row))
      listed.organisations.push(row.text('organisation'))
      listed.inForceFrom ??= row.day('inForceFrom')
    } else if (kind === 'positions') listed.positions.push(positionOfRow(row))
    else listed.tasks.push(taskOfRow(row))
    listed.sources[kind].push(row.source)
  }
}

function isSaidBefore(seen: Map<string, string>, cells: string[], id: string): boolean {
  const text = cells.join('\u0000')
  if (seen.get(id) === text) return true
  if (!seen.has(id)) seen.set(id, text)
  return false
}

/** The organisation of a foreign file, as its mapping tells it. */
function mappedName({ organisation }: Mapping, bound: Bound | undefined): string {
  if (organisation === undefined || bound === undefined) return ''
  if ('value' in organisation) return organisation.value
  const at = (bound.table.rows[bound.headerRow] ?? []).findIndex((header) => folded(header) === folded(organisation.column))
  return trimmed(bound.table.rows[bound.headerRow + 1]?.[at] ?? '')
}

const whole = (organisation: string, file: string, { units, positions, tasks, sources, inForceFrom }: Listed): Located => ({
  file, structure: { organisation, validFrom: inForceFrom, units, positions, tasks }, sources,
})

/** One structure for each organisation that the units' rows name; positions and tasks go with their unit. */
function byOrganisation(name: string, file: string, listed: Listed): Located[] {
  const names = [...new Set(listed.organisations.filter((organisation) => organisation !== ''))]
  if (names.length <= 1) return [whole(names[0] ?? name, file, listed)]
  const owner = new Map<string, string>()
  listed.units.forEach((unit, index) => {
    if (!owner.has(unit.id)) owner.set(unit.id, listed.organisations[index] || names[0] || name)
  })
  const indexOf = new Map(names.map((organisation, index) => [organisation, index]))
  const parts = names.map((organisation): Located => whole(organisation, file,
    { units: [], positions: [], tasks: [], sources: { units: [], positions: [], tasks: [] }, organisations: [], inForceFrom: listed.inForceFrom }))
  const partOf = (organisation: string | undefined): Located | undefined => parts[indexOf.get(organisation ?? '') ?? 0]
  listed.units.forEach((unit, index) => add(partOf(listed.organisations[index]), 'units', unit, listed.sources.units[index]))
  listed.positions.forEach((one, index) => add(partOf(owner.get(one.unit)), 'positions', one, listed.sources.positions[index]))
  listed.tasks.forEach((one, index) => add(partOf(owner.get(one.unit)), 'tasks', one, listed.sources.tasks[index]))
  return parts
}

function add<K extends Kind>(part: Located | undefined, kind: K, one: Structure[K][number], source: Source | undefined): void {
  if (part === undefined || source === undefined) return
  const list: Structure[K][number][] = part.structure[kind]
  list.push(one)
  part.sources[kind].push(source)
}
