// A structure as a file: JSON in one order of keys, tables with headers in a language, CSV that no spreadsheet reckons with.
import { canonical } from '../platform/kit/canonical.ts'
import { guarded, writeDelimited } from '../platform/kit/delimited.ts'
import type { Language } from '../platform/kit/language.ts'
import { fields, kinds, type Field, type Kind } from '../structure/fields.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { writtenAlso, writtenCodes, writtenList } from '../structure/values.ts'
import { occupancyWords, yesWords } from './text.ts'

type Value = string | number | null

const isSaid = (value: unknown): boolean => !(value === '' || value === null || (Array.isArray(value) && value.length === 0))

/** What is empty is left out; everything else comes in the order given here. */
const said = (given: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(given).filter(([, value]) => isSaid(value)))

const unitContent = ({ id, name, parents, shortName, type, site, costCentre, codes, validFrom, validTo, also }: Unit) => ({
  id, name, ...(parents.length > 1 ? { parents } : { parent: parents[0] ?? null }),
  ...said({ shortName, type, site, costCentre, codes, validFrom, validTo }), ...(also === undefined ? {} : { also }),
})

const positionContent = ({ id, unit, title, fte, head, occupancy, receiver, endsOn, background, site, costCentre }: Position) =>
  ({ id, unit, title, fte, head, occupancy, receiver, ...said({ endsOn, background, site, costCentre }) })

const taskContent = ({ id, name, unit, fte, legalBasis, receiver, endsOn, pendingCases, contracts, systems }: Task) =>
  ({ id, name, unit, fte, receiver, ...said({ legalBasis, endsOn, pendingCases, contracts, systems }) })

const content = ({ organisation, validFrom, units, positions, tasks }: Structure) =>
  ({ organisation, validFrom, units: units.map(unitContent), positions: positions.map(positionContent), tasks: tasks.map(taskContent) })

/** The structure file as people read it: rows in the order in which they stand. */
export const structureJson = (structure: Structure): string => `${JSON.stringify(content(structure), null, 2)}\n`

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
const inOrder = <Of>(list: Of[]): Of[] => list.toSorted((one, other) => byText(canonical(one), canonical(other)))
/** By id, and by what they hold where an id is there twice. */
const rowsInOrder = <Of extends { id: string }>(rows: Of[]): Of[] =>
  rows.toSorted((one, other) => byText(one.id, other.id) || byText(canonical(one), canonical(other)))

/** One content, one sequence of bytes, whatever the order of rows and of lists in them: what is frozen, hashed and compared by hash. */
export function canonicalStructure({ units, positions, tasks, ...head }: Structure): string {
  return canonical(content({
    ...head, positions: rowsInOrder(positions),
    units: rowsInOrder(units.map((unit) => ({ ...unit, parents: inOrder(unit.parents), codes: inOrder(unit.codes) }))),
    tasks: rowsInOrder(tasks.map((task) => ({ ...task, contracts: inOrder(task.contracts), systems: inOrder(task.systems) }))),
  }))
}

/** A row's values by field, numbers as numbers. */
const values: { [K in Kind]: (one: Structure[K][number], structure: Structure, language: Language) => Record<string, Value> } = {
  units: (unit, { organisation, validFrom }) => ({
    id: unit.id, 'name.fi': unit.name.fi ?? '', 'name.sv': unit.name.sv ?? '', 'name.en': unit.name.en ?? '', shortName: unit.shortName,
    type: unit.type, parent: writtenList(unit.parents), site: unit.site, costCentre: unit.costCentre, codes: writtenCodes(unit.codes),
    validFrom: unit.validFrom, validTo: unit.validTo, also: writtenAlso(unit.also ?? {}), organisation, inForceFrom: validFrom,
  }),
  positions: (position, _, language) => ({
    id: position.id, unit: position.unit, 'title.fi': position.title.fi ?? '', 'title.sv': position.title.sv ?? '',
    'title.en': position.title.en ?? '', fte: position.fte, head: position.head ? yesWords[language] : '',
    occupancy: occupancyWords[position.occupancy][language], receiver: position.receiver, endsOn: position.endsOn,
    background: position.background, site: position.site, costCentre: position.costCentre,
  }),
  tasks: (task) => ({
    id: task.id, 'name.fi': task.name.fi ?? '', 'name.sv': task.name.sv ?? '', 'name.en': task.name.en ?? '', unit: task.unit, fte: task.fte,
    legalBasis: task.legalBasis, receiver: task.receiver, endsOn: task.endsOn, pendingCases: task.pendingCases,
    contracts: writtenList(task.contracts), systems: writtenList(task.systems),
  }),
}

export type Written = { header: string[]; names: string[]; rows: Value[][] }

/** The rows of several structures under one header: each unit says which organisation it is of. */
export function writtenTable<K extends Kind>(kind: K, structures: Structure[], language: Language): Written {
  const columns = Object.entries<Field>(fields[kind])
  const rowsOf = (structure: Structure): Value[][] => {
    const list: Structure[K][number][] = structure[kind]
    return list.map((one) => {
      const row = values[kind](one, structure, language)
      return columns.map(([name]) => row[name] ?? '')
    })
  }
  return { header: columns.map(([, field]) => field.headers[language]), names: columns.map(([name]) => name), rows: structures.flatMap(rowsOf) }
}

/** CSV as a Finnish spreadsheet opens it: semicolons, decimal commas, and a mark that says UTF-8. */
export function structureCsv(structure: Structure, language: Language): Record<Kind, string> {
  const csvOf = (kind: Kind): string => {
    const { header, rows } = writtenTable(kind, [structure], language)
    const comma = language === 'en' ? '.' : ','
    const texts = rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value).replace('.', comma) : guarded(value ?? ''))))
    return `\ufeff${writeDelimited([header, ...texts], ';')}`
  }
  return { units: csvOf('units'), positions: csvOf('positions'), tasks: csvOf('tasks') }
}

/** All kinds, in the order of the sheets. */
export const writtenTables = (structures: Structure[], language: Language): [Kind, Written][] =>
  kinds.map((kind) => [kind, writtenTable(kind, structures, language)])
