// Seals what was committed, afterwards and apart from every act.
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { chainHashOf, leafOf, rootOf } from '../platform/merkle.ts'
import { findLastSeal, listFrozenTables, listUnsealedFrozen, listUnsealedTrail } from './reads.ts'
import { type Entry, type Seal, sealText } from './seal.ts'

const lockNumber = 740_211
/** So many rows of the trail, and of each frozen table, are covered by one seal at most. */
const batchMost = 2_000

/**
 * Seals everything that was committed before the call and is not yet sealed; gives how many seals that took. One at a
 * time does so, whichever program it is in: the others wait, and find the work done.
 */
export const sealCommitted = (db: Read, now: Temporal.Instant, most = batchMost): Promise<number> =>
  db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${lockNumber})`.execute(one)
    try {
      let seals = 0
      let batch = await sealBatch(one, now, most, false)
      for (; batch !== 'nothing'; batch = await sealBatch(one, now, most, batch === 'some left')) seals += 1
      return seals
    } finally {
      await sql`select pg_advisory_unlock(${lockNumber})`.execute(one)
    }
  })

const triesMost = 100
const pauseMs = 200

/**
 * Seals until everything that is committed now is sealed. That waits for transactions that are older and still open, at
 * most for so long as the database lets one be idle; false when one of them outlasts that.
 */
export async function sealThrough(db: Read, now: Temporal.Instant, most = batchMost): Promise<boolean> {
  const newest = await db.selectFrom('platform_trail').select('xid').orderBy('xid', 'desc').limit(1).executeTakeFirst()
  if (newest === undefined) return true
  for (let attempt = 1; attempt <= triesMost; attempt += 1) {
    await sealCommitted(db, now, most)
    if (await isBelowHorizon(db, newest.xid)) return true
    await wait(pauseMs)
  }
  return false
}

async function isBelowHorizon(db: Read, xid: string): Promise<boolean> {
  const { rows: [row] } = await sql<{ isBelow: boolean }>`select horizon > ${xid}::xid8 as "isBelow" from seal order by number desc limit 1`.execute(db)
  return row?.isBelow === true
}

/** One seal over what waits, or none. Frozen rows alone are looked for where the seal before had no room for all. */
async function sealBatch(db: Read, now: Temporal.Instant, most: number, mayBeFrozenOnly: boolean): Promise<'nothing' | 'all' | 'some left'> {
  const before = await findLastSeal(db)
  const { from, horizon } = await horizons(db)
  const { entries: acts, last } = await listUnsealedTrail(db, { from, horizon, most })
  // Everything frozen is frozen by an act, and is seen here no later than the act's row above.
  if (last === null && !mayBeFrozenOnly) return 'nothing'
  const frozen: Entry[][] = []
  for (const table of await listFrozenTables(db)) frozen.push(await listUnsealedFrozen(db, table, most))
  const entries = [...acts, ...frozen.flat()]
  if (entries.length === 0) return 'nothing'
  // When rows were left for the next seal, it has to look again from the last transaction of this one.
  await store(db, before, entries, now, last !== null && acts.length === most ? last : horizon)
  return frozen.some((rows) => rows.length === most) ? 'some left' : 'all'
}

/** From where and up to where transactions are looked at: all that began before the oldest open one have ended. */
async function horizons(db: Read): Promise<{ from: string; horizon: string }> {
  const { rows: [row] } = await sql<{ from: string; horizon: string }>`
    select coalesce((select horizon from seal order by number desc limit 1), '0') as "from",
      pg_snapshot_xmin(pg_current_snapshot()) as horizon`.execute(db)
  if (row === undefined) throw new Error('The database tells no snapshot.')
  return row
}

/** The seal and what it covers in one statement: there is never one without the other. */
async function store(db: Read, before: Seal | null, entries: Entry[], now: Temporal.Instant, horizon: string): Promise<void> {
  // As exactly as the database keeps it: the moment is hashed.
  const sealedAt = now.round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
  const leaves = entries.map((entry) => leafOf(entry.line))
  const seal = { number: (before?.number ?? 0) + 1, sealedAt, entries: entries.length, root: rootOf(leaves).toString('hex'),
    previous: before?.hash ?? null }
  const listed = entries.map(({ kind, key }, index) => ({ position: index + 1, kind, key, leaf: leaves[index]?.toString('hex') }))
  await sql`
    with made as (
      insert into seal (number, sealed_at, entries, root, previous, hash, horizon)
      values (${seal.number}, ${sealedAt.toString()}, ${seal.entries}, ${seal.root}, ${seal.previous}, ${chainHashOf(sealText(seal))}, ${horizon})
      returning number)
    insert into seal_entry (seal, position, kind, key, leaf)
    select made.number, one.position, one.kind, one.key, decode(one.leaf, 'hex')
    from made, jsonb_to_recordset(${JSON.stringify(listed)}::jsonb) as one(position integer, kind text, key jsonb, leaf text)`.execute(db)
}
