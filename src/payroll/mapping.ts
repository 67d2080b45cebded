// Reads a column mapping and tells everything that is wrong in it at once. Documented in docs/handoff-mapping.md.
import { z } from 'zod'
import { type Kind, kinds } from '../structure/fields.ts'
import { fieldNames } from './columns.ts'
import type { Column, ColumnMapping, Table } from './payroll.ts'
import type { MappingFaultCode } from './text.ts'
import standard from './mappings/standard.json' with { type: 'json' }

/** Where in the file, what is wrong there, and what may stand there instead. */
export type MappingFault = { path: string; code: MappingFaultCode; value: string }

const text = (lettersMax: number) => z.string('wantsText').min(1, 'isEmpty').max(lettersMax, 'isLong')
const column = z.strictObject({
  column: text(100), field: text(100).optional(), code: text(100).optional(), value: z.string('wantsText').max(200, 'isLong').optional(),
  values: z.record(z.string(), z.string('wantsText').max(200, 'isLong'), 'wantsObject').optional(),
  required: z.boolean('wantsYesOrNo').default(false), max: z.number('wantsNumber').int('wantsNumber').min(1, 'wantsNumber').nullable().default(null),
}, 'wantsObject')
const separators = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const
const head = z.object({
  name: text(100), description: z.string('wantsText').max(2000, 'isLong').default(''),
  separator: z.enum(['semicolon', 'comma', 'tab', 'bar'], 'unknownChoice').default('semicolon'),
  decimal: z.enum(['comma', 'point'], 'unknownChoice').default('comma'), days: z.enum(['iso', 'fi'], 'unknownChoice').default('iso'),
  header: z.boolean('wantsYesOrNo').default(true), mark: z.boolean('wantsYesOrNo').default(true), guard: z.boolean('wantsYesOrNo').default(true),
})
const table = z.strictObject({ file: text(60), columns: z.array(z.unknown(), 'wantsList').min(1, 'isEmpty').max(300, 'isLong') }, 'wantsObject')
const known = [...Object.keys(head.shape), ...kinds]

const isRecord = (value: unknown): value is Record<string, unknown> => value instanceof Object && !Array.isArray(value)

/** The mapping in a file's text, or everything that is wrong in it. */
export function readColumnMapping(written: string): { mapping: ColumnMapping } | { faults: MappingFault[] } {
  let content: unknown
  try {
    content = JSON.parse(written.replace(/^\ufeff/, ''))
  } catch (error) {
    return { faults: [{ path: '', code: 'noJson', value: error instanceof Error ? error.message : '' }] }
  }
  if (!isRecord(content)) return { faults: [{ path: '', code: 'wantsObject', value: '' }] }
  const faults: MappingFault[] = Object.keys(content).filter((key) => !known.includes(key))
    .map((key) => ({ path: key, code: 'unknownKey', value: known.join(', ') }))
  const parsed = checked(head, content, '', faults)
  const tables = Object.fromEntries(kinds.map((kind) => [kind, content[kind] === undefined ? null : tableIn(content[kind], kind, faults)]))
  const files = kinds.flatMap((kind) => tables[kind] === null || tables[kind] === undefined ? [] : [{ kind, file: tables[kind].file }])
  if (kinds.every((kind) => content[kind] === undefined)) faults.push({ path: '', code: 'noTable', value: kinds.join(', ') })
  files.forEach(({ kind, file }, index) => {
    if (files.slice(0, index).some((one) => one.file === file)) faults.push({ path: `${kind}.file`, code: 'usedTwice', value: file })
  })
  if (parsed === null || faults.length > 0) return { faults }
  const { name, description, separator, decimal, days } = parsed
  return { mapping: { name, description, separator: separators[separator], decimal: decimal === 'comma' ? ',' : '.', days, hasHeader: parsed.header,
    hasMark: parsed.mark, guardsFormulas: parsed.guard, units: tables.units ?? null, positions: tables.positions ?? null, tasks: tables.tasks ?? null } }
}

/** What a schema makes of a part; its faults join the others under their place in the file. */
function checked<Made>(schema: z.ZodType<Made>, value: unknown, path: string, faults: MappingFault[]): Made | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const place = [path, ...issue.path.map(String)].filter((part) => part !== '').join('.')
    if (issue.code === 'unrecognized_keys') faults.push(...issue.keys.map((key): MappingFault => ({ path: `${place}.${key}`, code: 'unknownKey', value: '' })))
    // Every message above is a code of ours.
    else faults.push({ path: place, code: issue.message as MappingFaultCode, value: 'values' in issue ? issue.values.join(', ') : '' })
  }
  return null
}

function tableIn(value: unknown, kind: Kind, faults: MappingFault[]): Table | null {
  const parsed = checked(table, value, kind, faults)
  if (parsed === null) return null
  if (!/^[a-z0-9][a-z0-9_-]*\.(?:csv|tsv|txt)$/.test(parsed.file)) faults.push({ path: `${kind}.file`, code: 'badFileName', value: parsed.file })
  const columns = parsed.columns.map((one, index) => columnIn(one, kind, `${kind}.columns.${index}`, faults))
  columns.forEach((one, index) => {
    if (one !== null && columns.slice(0, index).some((other) => other?.column === one.column)) {
      faults.push({ path: `${kind}.columns.${index}.column`, code: 'usedTwice', value: one.column })
    }
  })
  return { file: parsed.file, columns: columns.filter((one) => one !== null) }
}

function columnIn(value: unknown, kind: Kind, path: string, faults: MappingFault[]): Column | null {
  const parsed = checked(column, value, path, faults)
  if (parsed === null) return null
  const { required, max, ...one } = parsed
  const sources = [one.field, one.code, one.value].filter((source) => source !== undefined)
  if (sources.length !== 1) faults.push({ path, code: 'oneSource', value: 'field, code, value' })
  if (one.field !== undefined && !fieldNames[kind].includes(one.field)) {
    faults.push({ path: `${path}.field`, code: 'unknownField', value: fieldNames[kind].join(', ') })
  }
  if (one.code !== undefined && kind !== 'units') faults.push({ path: `${path}.code`, code: 'codesOfUnits', value: '' })
  return { ...one, isRequired: required, lettersMax: max }
}

function shipped(): ColumnMapping {
  const read = readColumnMapping(JSON.stringify(standard))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.mapping
}

/** The columns that are used until others are given. */
export const standardMapping: ColumnMapping = shipped()
/** As the file that one begins a mapping of one's own with. */
export const standardMappingText = `${JSON.stringify(standard, null, 2)}\n`
