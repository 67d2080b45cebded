// Looks at seals, at what they cover, and at what may be sealed.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { frozenEntry, type Entry, type Leaf, type Seal, trailEntry, type TrailRow } from './seal.ts'
import type { PrintedSeal } from './text.ts'

const columns = ['number', 'sealed_at as sealedAt', 'entries', 'root', 'previous', 'hash'] as const

/** The newest seal, or null before the first. */
export const findLastSeal = async (db: Read): Promise<Seal | null> =>
  await db.selectFrom('seal').select(columns).orderBy('number', 'desc').limit(1).executeTakeFirst() ?? null

/** The seal that covers a row, or null while it waits for one. */
export const findSealOf = async (db: Read, kind: string, key: unknown[]): Promise<Seal | null> =>
  await db.selectFrom('seal').select(columns)
    .where('number', '=', (select) => select.selectFrom('seal_entry').select('seal').where('kind', '=', kind)
      .where('key', '=', sql<string>`${JSON.stringify(key)}::jsonb`))
    .executeTakeFirst() ?? null

/** The seal that covers a row, as documents print it. */
export async function findPrintedSeal(db: Read, kind: string, key: unknown[]): Promise<PrintedSeal | null> {
  const seal = await findSealOf(db, kind, key)
  return seal === null ? null : { ...seal, as: 'covers' }
}

/** The newest seal at a time, as something printed it that was published then. */
export async function findLatestPrinted(db: Read, at: Temporal.Instant): Promise<PrintedSeal | null> {
  const seal = await db.selectFrom('seal').select(columns).where('sealed_at', '<=', at).orderBy('number', 'desc').limit(1).executeTakeFirst() ?? null
  return seal === null ? null : { ...seal, as: 'latest' }
}

/** Every seal up to one. */
export const listSeals = (db: Read, until: number): Promise<Seal[]> =>
  db.selectFrom('seal').select(columns).where('number', '<=', until).orderBy('number').execute()

/** What seals cover, in their order, after a place and up to a seal; so many at a time. */
export async function listLeaves(db: Read, after: { seal: number; position: number }, until: number): Promise<Leaf[]> {
  const rows = await db.selectFrom('seal_entry').selectAll().where('seal', '<=', until)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('seal', 'position'), '>', tuple(after.seal, after.position)))
    .orderBy('seal').orderBy('position').limit(1_000).execute()
  // The column holds the arrays that writes.ts puts there.
  return rows.map((row) => ({ ...row, key: row.key as unknown[] }))
}

const trailColumns = ['seq', 'at', 'act', 'person_id', 'subject_id', 'detail', 'via'] as const

export const listTrail = (db: Read, numbers: number[]): Promise<TrailRow[]> => numbers.length === 0 ? Promise.resolve([])
  : db.selectFrom('platform_trail').select(trailColumns).where('seq', 'in', numbers).execute()

export type FrozenTable = { table: string; key: string[] }

/** Every table that only grows and keeps bytes under their SHA-256: what is frozen, whichever slice it belongs to. */
export async function listFrozenTables(db: Read): Promise<FrozenTable[]> {
  const { rows } = await sql<FrozenTable>`
    select c.relname::text as "table", array(select a.attname::text from unnest(i.indkey) with ordinality as k(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by k.place) as key
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'only_grows'
    where c.relnamespace = 'public'::regnamespace
      and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
        and (a.attname, a.atttypid) in (('bytes', 'bytea'::regtype), ('sha256', 'text'::regtype)))
    order by c.relname collate "C"`.execute(db)
  return rows
}

/** The key of a frozen row as JSON, in SQL. */
export const keyOf = ({ key }: FrozenTable) => sql`jsonb_build_array(${sql.join(key.map((column) => sql.ref(`frozen.${column}`)))})`

/**
 * Rows of the trail that are in no seal, oldest transaction first, of transactions before `horizon`; `from` is the horizon
 * of the last seal, below which there are none.
 */
export async function listUnsealedTrail(db: Read, { from, horizon, most }: { from: string; horizon: string; most: number }) {
  const rows = await db.selectFrom('platform_trail as trail').select([...trailColumns, 'xid'])
    .where('xid', '>=', from).where('xid', '<', horizon)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('seal_entry').select('seal').where('kind', '=', 'trail')
      .where('key', '=', sql<string>`jsonb_build_array(trail.seq)`))))
    .orderBy('xid').orderBy('seq').limit(most).execute()
  return { entries: rows.map(trailEntry), last: rows.at(-1)?.xid ?? null }
}

/** Frozen rows of a table that are in no seal. */
export async function listUnsealedFrozen(db: Read, frozen: FrozenTable, most: number): Promise<Entry[]> {
  const { rows } = await sql<{ key: unknown[]; sha256: string }>`
    select ${keyOf(frozen)} as key, sha256 from ${sql.table(frozen.table)} as frozen
    where not exists (select from seal_entry where kind = ${frozen.table} and key = ${keyOf(frozen)})
    order by 1 limit ${most}`.execute(db)
  return rows.map(({ key, sha256 }) => frozenEntry(frozen.table, key, sha256))
}

/** Something frozen as it is stored now. */
export async function findFrozen(db: Read, { table, key: columns }: FrozenTable, key: unknown[]): Promise<{ sha256: string; bytes: Buffer } | null> {
  const { rows } = await sql<{ sha256: string; bytes: Buffer }>`
    select sha256, bytes from ${sql.table(table)} where ${sql.join(columns.map((column, index) =>
      sql`${sql.ref(column)} = ${key[index]}`), sql` and `)}`.execute(db)
  return rows[0] ?? null
}
