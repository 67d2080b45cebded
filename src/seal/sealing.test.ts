// Sealing: what was committed is sealed once, late or not, by however many programs, and a seal stays as it is.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { type Filled, fillHouse } from '../../test/filled.ts'
import { type TestProduct, testProduct } from '../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { openDatabase, type Read } from '../platform/database.ts'
import { leafOf, rootOf } from '../platform/merkle.ts'
import { findLastSeal, findLatestPrinted, findSealOf, listFrozenTables, listLeaves, listSeals, listTrail } from './reads.ts'
import { trailEntry } from './seal.ts'
import { sealCommitted, sealThrough } from './writes.ts'

const now = Temporal.Instant.from('2025-06-05T07:00:00.123456789Z')
const insert = `insert into platform_trail (at, act, detail) values ('2025-06-05T07:00:00Z', $1, '{"text":"ä"}')`

describe('sealing', () => {
  let database: TestDatabase
  let db: Read
  before(async () => {
    database = await testDatabase()
    db = openDatabase(database.url)
  })
  after(async () => {
    await db.destroy()
    await database.close()
  })
  const connect = async () => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    return client
  }
  const sealedActs = async (): Promise<string[]> => {
    const leaves = await listLeaves(db, { seal: 0, position: 0 }, 1_000_000)
    const rows = await listTrail(db, leaves.map(({ key }) => Number(key[0])))
    return leaves.map(({ key }) => rows.find((row) => row.seq === key[0])?.act ?? '')
  }

  test('a row that commits after a later one is sealed afterwards, not skipped', async () => {
    const [late, early] = [await connect(), await connect()]
    await late.query('begin')
    await late.query(insert, ['late'])
    await early.query(insert, ['early'])
    await sealCommitted(db, now)
    assert.ok(!(await sealedActs()).includes('late'))
    await late.query('commit')
    await sealThrough(db, now)
    assert.deepEqual((await sealedActs()).toSorted(), ['early', 'late'])
    await late.end()
    await early.end()
  })

  test('two that seal at once make one chain that holds every row once', async () => {
    const client = await connect()
    for (let number = 1; number <= 50; number += 1) await client.query(insert, [`act ${number}`])
    const others = [openDatabase(database.url), openDatabase(database.url)]
    await Promise.all([db, ...others].map((one) => sealThrough(one, now, 7)))
    for (const other of others) await other.destroy()
    const acts = await sealedActs()
    assert.equal(new Set(acts).size, acts.length)
    assert.equal(acts.filter((act) => act.startsWith('act ')).length, 50)
    const seals = await listSeals(db, 1_000_000)
    assert.deepEqual(seals.map((seal) => seal.previous), [null, ...seals.slice(0, -1).map((seal) => seal.hash)])
    await client.end()
  })

  test('the root is over the rows in the order of their places', async () => {
    const client = await connect()
    await client.query('begin')
    for (const act of ['one', 'two', 'three']) await client.query(insert, [act])
    await client.query('commit')
    await sealThrough(db, now)
    const last = await findLastSeal(db)
    const rows = await db.selectFrom('platform_trail').selectAll().orderBy('seq', 'desc').limit(3).execute()
    assert.equal(last?.root, rootOf(rows.reverse().map((row) => leafOf(trailEntry(row).line))).toString('hex'))
    await client.end()
  })

  test('nothing new makes no new seal', async () => {
    await sealThrough(db, now)
    const last = await findLastSeal(db)
    assert.equal(await sealCommitted(db, now), 0)
    assert.deepEqual(await findLastSeal(db), last)
  })

  test('whoever is killed while sealing leaves no half of a seal and no gap', async () => {
    const client = await connect()
    for (let number = 1; number <= 30; number += 1) await client.query(insert, [`killed ${number}`])
    const doomed = openDatabase(database.url, () => {})
    const pid = await doomed.connection().execute(async (one) => {
      const { rows: [row] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)
      return row?.pid ?? 0
    })
    const sealing = sealThrough(doomed, now, 1).catch(() => 'killed')
    const enough = (await listSeals(db, 1_000_000)).length + 10
    while ((await listSeals(db, 1_000_000)).length < enough) await new Promise((resolve) => setImmediate(resolve))
    await client.query('select pg_terminate_backend($1)', [pid])
    await sealing
    await doomed.destroy()
    await sealThrough(db, now)
    const acts = (await sealedActs()).filter((act) => act.startsWith('killed'))
    assert.deepEqual(acts, Array.from({ length: 30 }, (_, index) => `killed ${index + 1}`))
    const seals = await listSeals(db, 1_000_000)
    assert.deepEqual(seals.map((seal) => seal.number), seals.map((_, index) => index + 1))
    await client.end()
  })

  test('a seal and what it covers are never changed or removed', async () => {
    for (const statement of ['update seal set root = hash', 'delete from seal_entry', 'truncate seal cascade', 'delete from seal']) {
      await assert.rejects(sql.raw(statement).execute(db), /never changed or deleted/, statement)
    }
  })

  test('the chain has no branch and no gap, whoever writes it', async () => {
    const last = await findLastSeal(db)
    const hash = 'ab'.repeat(32)
    for (const [number, previous] of [[(last?.number ?? 0) + 2, last?.hash], [last?.number ?? 0, last?.previous], [(last?.number ?? 0) + 1, hash]]) {
      await assert.rejects(sql`insert into seal (number, sealed_at, entries, root, hash, previous)
        values (${number}, now(), 1, ${hash}, ${hash}, ${previous})`.execute(db), /violates/)
    }
  })
})

describe('a house with everything in it', () => {
  let product: TestProduct
  let house: Filled
  before(async () => {
    product = await testProduct()
    house = await fillHouse(product)
    await sealThrough(product.world.database, now)
  })
  after(() => product.close())

  test('has every frozen row under a seal, of every table that keeps bytes and their hash', async () => {
    const { database: db } = product.world
    const tables = (await listFrozenTables(db)).map((one) => one.table)
    const withBytes = await sql<{ table: string }>`select table_name as "table" from information_schema.columns
      where table_schema = 'public' and column_name in ('bytes', 'sha256') group by table_name having count(*) = 2`.execute(db)
    assert.deepEqual(tables, withBytes.rows.map((row) => row.table).sort())
    for (const table of tables) {
      const { rows: [row] } = await sql<{ rows: number; sealed: number }>`select (select count(*) from ${sql.table(table)}) as rows,
        (select count(*) from seal_entry where kind = ${table}) as sealed`.execute(db)
      assert.equal(row?.sealed, row?.rows, table)
    }
    const minutes = await db.selectFrom('minutes_frozen').select('meeting_id').executeTakeFirstOrThrow()
    assert.notEqual(await findSealOf(db, 'minutes_frozen', [minutes.meeting_id]), null)
  })

  test('prints the seal on the approved minutes, without changing what is frozen', async () => {
    const { database: db } = product.world
    const seal = await findSealOf(db, 'minutes_frozen', [house.ids.meetingId])
    const page = await (await product.as(house.cast.people.secretary)).get(`/fi/meetings/${house.ids.meetingId}/minutes`)
    const text = await page.text()
    assert.ok(text.includes(`Sinetti ${seal?.number}: ${seal?.hash.slice(0, 4)} `), 'the seal is named')
    assert.ok(text.includes(`--seal ${seal?.number}:${seal?.hash.slice(0, 16)}`), 'how it is checked is told')
    const latest = await findLatestPrinted(db, Temporal.Instant.from('2100-01-01T00:00:00Z'))
    assert.deepEqual([latest?.number, latest?.as], [(await findLastSeal(db))?.number, 'latest'])
  })
})
