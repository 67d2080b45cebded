// The database as the rest of the house sees it: typed, with days as text and moments as instants.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.ts'

/** Can look. A plain connection or a transaction. */
export type Read = Kysely<Database>

declare const opened: unique symbol
/** Can change. Only `act.ts` opens one. */
export type Write = Transaction<Database> & { [opened]: true }

const dateType = 1082
const timeType = 1083
const momentType = 1184
const bigintType = 20

const asWritten = (value: string) => value
// Postgres writes '2025-06-18 09:00:00+00'; the ISO form wants a T and minutes in the offset.
const asInstant = (value: string) =>
  Temporal.Instant.from(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
const asNumber = (value: string) => {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error(`${value} is too large to count with.`)
  return number
}

const parsers = new Map<number, (value: string) => unknown>([
  [dateType, asWritten],
  [timeType, (value) => value.slice(0, 5)],
  [momentType, asInstant],
  [bigintType, asNumber],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    // pg's own table is typed per well-known id; ours come first and the rest is passed on as it is.
    (parsers.get(id) ?? pg.types.getTypeParser(id, format as 'text')) as never,
}

export type Asked = { sql: string; parameters: readonly unknown[] }

/**
 * Opens a pool on a PostgreSQL address. The listener keeps a restarting server from ending the process;
 * `onTrouble` hears of it, `onAsked` of every statement.
 */
export function openDatabase(url: string, onTrouble: (error: Error) => void = () => {}, onAsked?: (asked: Asked) => void): Read {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    connectionTimeoutMillis: 5_000,
    // The server ends what takes long; one that takes no notice of anything any more is not waited for either.
    query_timeout: 18_000,
    options: '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000',
  })
  // While the pool is being closed, a server that says farewell is no trouble.
  const hear = (error: Error) => { if (!pool.ending) onTrouble(error) }
  pool.on('error', hear)
  // The pool hears only idle connections; one in the middle of a statement has to be heard by itself.
  pool.on('connect', (client) => void client.on('error', hear))
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    ...(onAsked === undefined ? {} : { log: (event) => onAsked({ sql: event.query.sql, parameters: event.query.parameters }) }),
  })
}

/** An id that nothing has yet, for what an act names before it is stored. */
export async function freshId(db: Read): Promise<string> {
  const { rows: [row] } = await sql<{ id: string }>`select gen_random_uuid() as id`.execute(db)
  if (row === undefined) throw new Error('The database gave no id.')
  return row.id
}
