// A mapping tells which column of a foreign file is which field of ours. Documented in docs/structure-mapping.md.
import * as z from 'zod'
import { fieldOf, fields, kindNames, kinds, otherKindNames, type Field, type Kind } from './fields.ts'
import { folded } from './values.ts'
import govukOrganisations from './mappings/govuk-organisations.json' with { type: 'json' }
import ukOrganogram from './mappings/uk-organogram.json' with { type: 'json' }

const from = z.union([
  z.string(),
  z.strictObject({
    column: z.union([z.string(), z.array(z.string()).min(1)]),
    /** Several values in one cell. */
    separator: z.string().min(1).optional(),
    /** Values of the source and what they are called with us. */
    values: z.record(z.string(), z.string()).optional(),
    /** Values that mean: nothing here. For a parent they mark the root. */
    none: z.array(z.string()).optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
])

const part = z.strictObject({
  /** The sheet, or the file in a folder. Without it every table that has the columns. */
  sheet: z.string().optional(),
  fields: z.record(z.string(), from),
  /** Columns to keep beside: their name with us and their header. */
  also: z.record(z.string(), z.string()).optional(),
})

const schema = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  /** A file that has all these headers is read by this mapping without being asked. */
  detect: z.array(z.string()).min(1).optional(),
  /** The organisation's name: a column of the first row, or a text. */
  organisation: z.union([z.strictObject({ column: z.string() }), z.strictObject({ value: z.string() })]).optional(),
  units: part.optional(),
  positions: part.optional(),
  tasks: part.optional(),
})

export type From = z.infer<typeof from>
export type Mapping = z.infer<typeof schema> & {
  /** Our own file: constants, guards and repeated units are understood. */
  isOwn?: true
}

const isRequired = (kind: Kind, name: string): boolean => fieldOf(kind, name)?.isRequired === true

/** What is wrong in a mapping, each as a path and what is expected there; empty when it can be used. */
function faultsOf(mapping: z.infer<typeof schema>): string[] {
  if (kinds.every((kind) => mapping[kind] === undefined)) return ['units, positions, tasks: –']
  return kinds.flatMap((kind) => {
    const given = mapping[kind]?.fields
    if (given === undefined) return []
    const known = Object.keys(fields[kind])
    return [
      ...Object.keys(given).filter((name) => !known.includes(name)).map((name) => `${kind}.fields.${name}: ? (${known.join(', ')})`),
      ...known.filter((name) => isRequired(kind, name) && given[name] === undefined).map((name) => `${kind}.fields.${name}: –`),
    ]
  })
}

/** Reads a mapping file's text. */
export function readMapping(text: string): { mapping: Mapping } | { faults: string[] } {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] }
  }
  const parsed = schema.safeParse(content)
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.') || '.'}: ${issue.message}`) }
  const faults = faultsOf(parsed.data)
  return faults.length > 0 ? { faults } : { mapping: parsed.data }
}

const shippedOf = (content: unknown): Mapping => {
  const read = readMapping(JSON.stringify(content))
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.mapping
}

/** The mappings that come along. */
export const shippedMappings: Mapping[] = [ukOrganogram, govukOrganisations].map(shippedOf)

const headersOf = (field: Field): string[] => [...Object.values(field.headers), ...(field.others ?? [])]

const ownPart = (kind: Kind): NonNullable<Mapping[Kind]> => ({
  fields: Object.fromEntries(Object.entries<Field>(fields[kind]).map(([name, field]) => [name, { column: [name, ...headersOf(field)] }])),
})

/** Our own columns, in any of the three languages. */
export const ownMapping: Mapping = {
  name: 'toimeenpano', isOwn: true, units: ownPart('units'), positions: ownPart('positions'), tasks: ownPart('tasks'),
}

/** The mapping of tables with these headers: the first shipped one that knows them, else our own. */
export function detectMapping(headers: string[][]): Mapping {
  const rows = headers.map((row) => new Set(row.map(folded)))
  return shippedMappings.find(({ detect = [] }) => rows.some((row) => detect.every((header) => row.has(folded(header))))) ?? ownMapping
}

/** The kind of table a sheet or a file is by its name, or null when the name does not say. */
export function kindNamed(name: string): Kind | null {
  const word = folded(name.replace(/\.[^.]*$/, ''))
  return kinds.find((kind) => [kind, ...Object.values(kindNames[kind]), ...otherKindNames[kind]].some((one) => folded(one) === word)) ?? null
}
