// Prints db/schema.sql and src/platform/tables.ts from a migrated database, so that neither is ever typed by hand.
import { writeFile } from 'node:fs/promises'
import pg from 'pg'

type Column = { table: string; name: string; type: string; nullable: boolean; default: string | null
  generated: boolean; comment: string | null }
type Constraint = { table: string; name: string; definition: string }

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as default,
    (a.attgenerated <> '' or a.attidentity = 'a') as generated, col_description(c.oid, a.attnum) as comment
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

const constraintsQuery = `
  select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and k.contype <> 'n' order by c.relname, k.contype desc, k.conname`

const restQuery = `
  select pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  union all
  select pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
  union all
  select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = 'public' and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select format('create policy %I on %I for %s using (%s)', policyname, tablename, cmd, qual) from pg_policies
  order by 1`

/** Reads a migrated database and gives the two files' texts. */
export async function describeSchema(connectionString: string): Promise<{ schema: string; tables: string }> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const columns: Column[] = (await client.query(columnsQuery)).rows
    const constraints: Constraint[] = (await client.query(constraintsQuery)).rows
    const rest: { definition: string }[] = (await client.query(restQuery)).rows
    const byTable = Map.groupBy(columns, (column) => column.table)
    return { schema: schemaText(byTable, constraints, rest.map((row) => row.definition)),
      tables: tablesText(byTable, constraints) }
  } finally {
    await client.end()
  }
}

function schemaText(tables: Map<string, Column[]>, constraints: Constraint[], rest: string[]): string {
  const parts = ['-- Generated from db/migrations by the test run; read it, do not edit it.']
  for (const [table, columns] of tables) {
    const lines = columns.map((column) => `  ${column.name} ${column.type}${column.nullable ? '' : ' not null'}${
      column.default === null ? '' : ` default ${column.default}`}`)
    for (const constraint of constraints) {
      if (constraint.table === table) lines.push(`  constraint ${constraint.name} ${constraint.definition}`)
    }
    parts.push(`create table ${table} (\n${lines.join(',\n')}\n);`)
  }
  return `${[...parts, ...rest.map((definition) => `${definition.trimEnd()};`)].join('\n\n')}\n`
}

/** The kinds of JSON that the platform knows; a slice gives the type of its own when it reads. */
const jsonTypes: Record<string, string> = { Words: './kit/language.ts', Texts: './kit/language.ts' }

const plainTypes: [RegExp, string][] = [
  [/^(uuid|text|date|time without time zone|daterange|xid8)$/, 'string'],
  [/^(integer|smallint|bigint|numeric.*|double precision)$/, 'number'],
  [/^boolean$/, 'boolean'],
  [/^timestamp with time zone$/, 'Temporal.Instant'],
  [/^bytea$/, 'Buffer'],
  [/^tsvector$/, 'string'],
  [/^(text|uuid)\[\]$/, 'string[]'],
  [/^jsonb$/, 'unknown'],
]

function typeOf(column: Column, constraints: Constraint[]): string {
  const plain = plainTypes.find(([pattern]) => pattern.test(column.type))?.[1]
  if (plain === undefined) throw new Error(`No TypeScript type for ${column.table}.${column.name} ${column.type}`)
  const named = /^type: (\w+)$/.exec(column.comment ?? '')?.[1]
  const oneOf = new RegExp(`^CHECK \\(\\(${column.name} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`)
  const listed = constraints.filter((constraint) => constraint.table === column.table)
    .map((constraint) => oneOf.exec(constraint.definition)?.[1]).find((found) => found !== undefined)
  if (named !== undefined && jsonTypes[named] !== undefined) return named
  return listed?.replaceAll('::text', '').split(', ').join(' | ') ?? plain
}

function tablesText(tables: Map<string, Column[]>, constraints: Constraint[]): string {
  const bodies = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => {
      const type = typeOf(column, constraints)
      const whole = column.nullable ? `${type} | null` : type
      if (/jsonb/.test(column.type)) return `    ${column.name}: Json<${whole}>`
      if (column.generated) return `    ${column.name}: GeneratedAlways<${whole}>`
      return `    ${column.name}: ${column.default === null ? whole : `Generated<${whole}>`}`
    })
    return `  ${table}: {\n${lines.join('\n')}\n  }`
  })
  return `// Generated from the schema by the test run; do not edit it.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { ${Object.keys(jsonTypes).sort().join(', ')} } from './kit/language.ts'

/** Read as the value it is, written as JSON text. */
type Json<Value> = ColumnType<Value, string | null | undefined, string | null>

export type Database = {
${bodies.join('\n')}
}
`
}

/** Writes both files beside the project's root. */
export async function writeSchema(connectionString: string): Promise<void> {
  const { schema, tables } = await describeSchema(connectionString)
  await writeFile('db/schema.sql', schema)
  await writeFile('src/platform/tables.ts', tables)
}
