// A whole database as lines, table by table, and back into an empty one: what tables there are is read from the catalog.
import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { Read } from '../platform/database.ts'
import { lines, type Written } from './lines.ts'

export type Table = { table: string; columns: string[]; key: string[]; numbered: string[]; isHeavy: boolean }
export type Migration = { name: string; sha256: string }

// What a database computes by itself, and numbers of its own transactions, mean nothing in another one.
const tablesQuery = `
  select c.relname::text as "table",
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype order by a.attnum) as columns,
    array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality as k(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
      where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as numbered,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.atttypid = 'bytea'::regtype) as "isHeavy"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'platform_migration'
  order by c.relname collate "C"`
const migrationsQuery = 'select name, sha256 from platform_migration order by name collate "C"'

const quoted = (names: string[]): string => names.map((name) => pg.escapeIdentifier(name)).join(', ')

/** Every row of every table. To be called where nothing changes meanwhile. */
export async function writeTables(db: Read, folder: string): Promise<{ files: Written[]; tables: string[]; migrations: Migration[] }> {
  await mkdir(join(folder, 'tables'), { mode: 0o700 })
  const tables = (await sql.raw<Table>(tablesQuery).execute(db)).rows
  const files: Written[] = []
  for (const { table, columns, key, isHeavy } of tables) {
    const file = await lines(folder, `tables/${table}.jsonl`)
    const isOrdered = key.length > 0 && key.every((column) => columns.includes(column))
    const order = isOrdered ? quoted(key) : 'to_jsonb(one)::text collate "C"'
    await sql.raw(`declare whole no scroll cursor for select to_jsonb(one)::text as line
      from (select ${quoted(columns)} from ${quoted([table])}) as one order by ${order}`).execute(db)
    const fetch = sql.raw<{ line: string }>(`fetch forward ${isHeavy ? 1 : 500} from whole`)
    for (let page = await fetch.execute(db); page.rows.length > 0; page = await fetch.execute(db)) {
      for (const { line } of page.rows) await file.write(line)
    }
    await sql.raw('close whole').execute(db)
    files.push(await file.end())
  }
  return { files, tables: tables.map((one) => one.table), migrations: (await sql.raw<Migration>(migrationsQuery).execute(db)).rows }
}

/** The database cannot take the export, and stays as it was. */
export class NotTaken extends Error {
  readonly code: 'notEmpty' | 'otherSchema'
  constructor(code: 'notEmpty' | 'otherSchema') {
    super(code)
    this.code = code
  }
}

/**
 * Reads a whole export into an empty, migrated database, in one transaction. Foreign keys are taken off before and put on
 * again after, which checks every row; triggers, which would turn away what only grows or has its steps, stand still
 * meanwhile. Checks and unique constraints hold throughout.
 */
export async function readTables(url: string, folder: string, expected: { tables: string[]; migrations: Migration[] }): Promise<number> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    await client.query('begin')
    const tables: Table[] = (await client.query(tablesQuery)).rows
    const migrations = (await client.query(migrationsQuery)).rows
    const isSame = JSON.stringify([migrations, tables.map((one) => one.table)]) === JSON.stringify([expected.migrations, expected.tables])
    if (!isSame) throw new NotTaken('otherSchema')
    for (const { table } of tables) {
      if ((await client.query(`select from ${quoted([table])} limit 1`)).rowCount !== 0) throw new NotTaken('notEmpty')
    }
    const rows = await withoutForeignKeys(client, tables, async () => {
      let read = 0
      for (const table of tables) read += await readTable(client, table, join(folder, 'tables', `${table.table}.jsonl`))
      return read
    })
    await client.query('commit')
    return rows
  } finally {
    // What was not committed is forgotten with the connection.
    await client.end()
  }
}

async function withoutForeignKeys(client: pg.Client, tables: Table[], load: () => Promise<number>): Promise<number> {
  const { rows: keys } = await client.query(`select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`)
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${quoted([key.name])}`)
  for (const { table } of tables) await client.query(`alter table ${quoted([table])} disable trigger user`)
  const read = await load()
  await client.query('set constraints all immediate')
  for (const { table } of tables) await client.query(`alter table ${quoted([table])} enable trigger user`)
  for (const key of keys) await client.query(`alter table ${key.table} add constraint ${quoted([key.name])} ${key.definition}`)
  return read
}

const batch = { lines: 500, bytes: 8_000_000 }

async function readTable(client: pg.Client, { table, columns, numbered }: Table, path: string): Promise<number> {
  const insert = `insert into ${quoted([table])} (${quoted(columns)}) overriding system value
    select ${quoted(columns)} from jsonb_populate_recordset(null::${quoted([table])}, $1::jsonb)`
  let [waiting, bytes, read] = [[] as string[], 0, 0]
  const flush = async () => {
    if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`])
    read += waiting.length
    ;[waiting, bytes] = [[], 0]
  }
  for await (const line of linesIn(path)) {
    waiting.push(line)
    bytes += line.length
    if (waiting.length >= batch.lines || bytes >= batch.bytes) await flush()
  }
  await flush()
  for (const column of numbered) {
    await client.query(`select setval(pg_get_serial_sequence($1, $2), max(${quoted([column])})) from ${quoted([table])} having count(*) > 0`, [table, column])
  }
  return read
}

// Not node:readline, which takes a line separator inside a text for the end of the line.
async function* linesIn(path: string): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const piece of createReadStream(path)) {
    // A stream without an encoding gives buffers.
    let left = piece as Buffer
    for (let end = left.indexOf(10); end !== -1; end = left.indexOf(10)) {
      yield Buffer.concat([...rest, left.subarray(0, end)]).toString('utf8')
      left = left.subarray(end + 1)
      rest = []
    }
    rest.push(left)
  }
}
