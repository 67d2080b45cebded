// The fields that a column may hold, and the rows of the files that a mapping asks for.
import { parentOf } from '../operation/places.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import { guarded, writeDelimited } from '../platform/kit/delimited.ts'
import { type Kind, kinds } from '../structure/fields.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { writtenCodes, writtenList } from '../structure/values.ts'
import type { Column, ColumnMapping, Decision, Handed } from './payroll.ts'
import { inheritedOf, type Placed, placedOf, supervisorOf } from './places.ts'

export type Value = string | number | null
type Fields<Row> = Record<string, (row: Row, placed: Placed) => Value>

/** Days are told apart from texts, so that each receiver gets them as it reads them. */
const dayFields = new Set(['validFrom', 'validTo', 'endsOn', 'structureFrom', 'decisionDay'])

const writtenDecision = ({ body, meetingNumber, itemNumber, onDay }: Decision): string =>
  itemNumber === null ? `${body.fi} ${onDay}` : `${body.fi} ${meetingNumber} § ${itemNumber} ${onDay}`

const ofStructure: Fields<unknown> = {
  organisation: (_, { handed }) => handed.structure.organisation,
  structureFrom: (_, { handed }) => handed.structure.validFrom,
  revision: (_, { handed }) => handed.revisionNumber,
  decision: (_, { handed }) => handed.decision === null ? null : writtenDecision(handed.decision),
  decisionDay: (_, { handed }) => handed.decision?.onDay ?? null,
}

const units: Fields<Unit> = {
  id: ({ id }) => id,
  'name.fi': ({ name }) => name.fi ?? null,
  'name.sv': ({ name }) => name.sv ?? null,
  'name.en': ({ name }) => name.en ?? null,
  shortName: ({ shortName }) => shortName,
  type: ({ type }) => type,
  parent: (unit) => parentOf(unit),
  head: ({ id }, placed) => placed.heads.get(id)?.[0]?.id ?? null,
  site: (unit, placed) => inheritedOf(placed, unit.id, unit.site, 'site'),
  costCentre: (unit, placed) => inheritedOf(placed, unit.id, unit.costCentre, 'costCentre'),
  codes: ({ codes }) => writtenCodes(codes),
  validFrom: (unit, placed) => beganOn(unit, placed),
  validTo: (unit, placed) => isEnded(unit, placed) ? endedOn(unit, placed) : unit.validTo,
  change: (unit, placed) => changeOf(unit, placed),
  ...ofStructure,
}

const isEnded = (unit: Unit, { ended }: Placed): boolean => ended.includes(unit)

const beganOn = (unit: Unit, placed: Placed): Day | null =>
  unit.validFrom ?? (isEnded(unit, placed) ? placed.handed.before?.validFrom : placed.handed.structure.validFrom) ?? null

/** The day before the structure without it begins; none for what had not begun by then. */
function endedOn(unit: Unit, placed: Placed): Day | null {
  const [from, next] = [beganOn(unit, placed), placed.handed.structure.validFrom]
  return next === null || (from !== null && next <= from) ? null : addDays(next, -1)
}

/** What has become of a unit since the receiver was last given it. */
function changeOf(unit: Unit, placed: Placed): 'founded' | 'moved' | 'renamed' | 'unchanged' | 'abolished' {
  if (isEnded(unit, placed)) return 'abolished'
  const was = placed.before.get(unit.id)
  if (was === undefined) return 'founded'
  if (parentOf(was) !== parentOf(unit)) return 'moved'
  return was.name.fi === unit.name.fi && was.name.sv === unit.name.sv && was.name.en === unit.name.en ? 'unchanged' : 'renamed'
}

const positions: Fields<Position> = {
  id: ({ id }) => id,
  unit: ({ unit }) => unit,
  'title.fi': ({ title }) => title.fi ?? null,
  'title.sv': ({ title }) => title.sv ?? null,
  'title.en': ({ title }) => title.en ?? null,
  fte: ({ fte }) => fte,
  head: ({ head }) => head ? 'yes' : 'no',
  occupancy: ({ occupancy }) => occupancy,
  receiver: ({ receiver }) => receiver,
  term: ({ endsOn }) => endsOn === null ? 'permanent' : 'fixedTerm',
  endsOn: ({ endsOn }) => endsOn,
  background: ({ background }) => background,
  site: (position, placed) => inheritedOf(placed, position.unit, position.site, 'site'),
  costCentre: (position, placed) => inheritedOf(placed, position.unit, position.costCentre, 'costCentre'),
  supervisor: (position, placed) => supervisorOf(placed, position),
  validFrom: ({ unit }, placed) => placed.unit.get(unit)?.validFrom ?? placed.handed.structure.validFrom,
  ...ofStructure,
}

const tasks: Fields<Task> = {
  id: ({ id }) => id,
  'name.fi': ({ name }) => name.fi ?? null,
  'name.sv': ({ name }) => name.sv ?? null,
  'name.en': ({ name }) => name.en ?? null,
  unit: ({ unit }) => unit,
  fte: ({ fte }) => fte,
  legalBasis: ({ legalBasis }) => legalBasis,
  receiver: ({ receiver }) => receiver,
  endsOn: ({ endsOn }) => endsOn,
  pendingCases: ({ pendingCases }) => pendingCases,
  contracts: ({ contracts }) => writtenList(contracts),
  systems: ({ systems }) => writtenList(systems),
  ...ofStructure,
}

/** The fields that each kind of row has. */
export const fieldNames: Record<Kind, string[]> = { units: Object.keys(units), positions: Object.keys(positions), tasks: Object.keys(tasks) }

/** What stands in a cell, and why the receiver would refuse it. */
export type Cell = { text: string; fault: 'missingValue' | 'unknownValue' | 'tooLong' | null }
export type Row = { handed: Handed; id: string; cells: Cell[] }
export type Written = { kind: Kind; file: string; columns: Column[]; rows: Row[] }

const fieldsOf = { units, positions, tasks }

/** The rows of every file, organisation by organisation, parents before their children. */
export function writtenFiles(handed: Handed[], mapping: ColumnMapping): Written[] {
  const placed = handed.map(placedOf)
  return kinds.flatMap((kind): Written[] => {
    const table = mapping[kind]
    if (table === null) return []
    const tellsEnds = kind === 'units' && table.columns.some(({ field }) => field === 'change')
    const rows = placed.flatMap((place) => [...rowsOf(place, kind), ...tellsEnds ? place.ended : []].map((row): Row =>
      ({ handed: place.handed, id: row.id, cells: table.columns.map((column) => cellOf(column, row, kind, place, mapping)) })))
    return [{ kind, file: table.file, columns: table.columns, rows }]
  })
}

function rowsOf({ units: ordered, handed }: Placed, kind: Kind): Structure[Kind][number][] {
  if (kind === 'units') return ordered
  const place = new Map(ordered.map((unit, index) => [unit.id, index]))
  const at = ({ unit }: { unit: string }): number => place.get(unit) ?? ordered.length
  return handed.structure[kind].toSorted((one, other) => at(one) - at(other))
}

function cellOf(column: Column, row: Structure[Kind][number], kind: Kind, placed: Placed, mapping: ColumnMapping): Cell {
  const value = valueOf(column, row, kind, placed)
  const bare = typeof value === 'number' ? String(value).replace('.', mapping.decimal)
    : value !== null && dayFields.has(column.field ?? '') && mapping.days === 'fi' ? finnishDay(value) : value ?? ''
  const known = column.values === undefined || bare === '' ? bare : translated(column.values, String(value))
  const text = known ?? bare
  if (known === undefined) return { text, fault: 'unknownValue' }
  if (text === '' && column.isRequired && !('parents' in row && isEnded(row, placed))) return { text, fault: 'missingValue' }
  return { text, fault: column.lettersMax !== null && [...text].length > column.lettersMax ? 'tooLong' : null }
}

const translated = (values: Record<string, string>, value: string): string | undefined =>
  [value, '*'].filter((key) => Object.hasOwn(values, key)).map((key) => values[key])[0]

const finnishDay = (day: Day): string => day.split('-').reverse().map(Number).join('.')

/** The fields belong to the kind of the row: the mapping was checked when it was read. */
function valueOf(column: Column, row: Structure[Kind][number], kind: Kind, placed: Placed): Value {
  if (column.value !== undefined) return column.value
  if (column.code !== undefined) return 'codes' in row ? codeOf(row, column.code, placed) : null
  // A row of a kind is only ever given to the fields of that kind.
  const read = (fieldsOf[kind] as Fields<typeof row>)[column.field ?? '']
  return read === undefined ? null : read(row, placed)
}

/** The code that is in force on the day the structure begins. */
function codeOf({ codes }: Unit, system: string, { handed }: Placed): string | null {
  const day = handed.structure.validFrom ?? ''
  return codes.find((one) => one.system === system && (one.from === null || one.from <= day) && (one.to === null || day <= one.to))?.code ?? null
}

/** A file's text, as the mapping wants it. */
export function textOf({ columns, rows }: Written, { separator, hasHeader, hasMark, guardsFormulas }: ColumnMapping): string {
  const safe = (text: string): string => guardsFormulas ? guarded(text) : text
  const header = hasHeader ? [columns.map(({ column }) => column)] : []
  return `${hasMark ? '\ufeff' : ''}${writeDelimited([...header, ...rows.map(({ cells }) => cells.map(({ text }) => safe(text)))], separator)}`
}
