// A whole export into an empty database: the same in every byte, with every guard back in its place.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { fillHouse } from '../../test/filled.ts'
import { type TestProduct, testProduct } from '../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { openDatabase, type Read } from '../platform/database.ts'
import { describeSchema } from '../../tools/schema.ts'
import { exportTo } from './exporting.ts'
import { readTables } from './whole.ts'
import { sealCommitted, sealThrough } from './writes.ts'

const now = Temporal.Instant.from('2025-06-05T07:00:00Z')
const { verify } = await import('../../tools/verify.mjs')
let product: TestProduct
let other: TestDatabase
let db: Read
let folder: string
const manifestOf = async (name: string) => JSON.parse(await readFile(join(folder, name, 'manifest.json'), 'utf8'))

before(async () => {
  product = await testProduct()
  other = await testDatabase()
  db = openDatabase(other.url)
  folder = await mkdtemp(join(tmpdir(), 'toimeenpano-whole-'))
  await fillHouse(product)
  // A line separator inside a text ends no line.
  await sql`insert into platform_setting (name, value) values ('odd', ${JSON.stringify('a\u2028b\u2029c\nd "ä"')}::jsonb)`.execute(product.world.database)
  await sealThrough(product.world.database, now, 25)
  await exportTo(product.world.database, join(folder, 'one'), true)
})
after(async () => {
  await db.destroy()
  await other.close()
  await product.close()
  await rm(folder, { recursive: true, force: true })
})

test('a whole export is sound, and is taken only by the schema that made it', async () => {
  assert.deepEqual((await verify(join(folder, 'one'))).findings, [])
  const { tables, migrations } = await manifestOf('one')
  await assert.rejects(readTables(other.url, join(folder, 'one'), { tables, migrations: migrations.slice(1) }), /otherSchema/)
})

test('taken into an empty database it comes out the same in every byte', async () => {
  await readTables(other.url, join(folder, 'one'), await manifestOf('one'))
  await exportTo(db, join(folder, 'two'), true)
  assert.deepEqual(await readFile(join(folder, 'two', 'manifest.json')), await readFile(join(folder, 'one', 'manifest.json')))
  assert.deepEqual((await verify(join(folder, 'two'))).findings, [])
})

test('afterwards the schema is as before, and what only grows is guarded again', async () => {
  assert.equal((await describeSchema(other.url)).schema, await readFile('db/schema.sql', 'utf8'))
  const { rows } = await sql`select from pg_trigger where tgenabled = 'D'`.execute(db)
  assert.deepEqual(rows, [])
  await assert.rejects(sql`delete from minutes_frozen`.execute(db), /never changed or deleted/)
  await assert.rejects(sql`insert into minutes (meeting_id, state, drafted_at, written_by) values (uuidv7(), 'draft', now(), uuidv7())`.execute(db), /foreign key/)
})

test('the trail and the chain of seals go on where they were', async () => {
  const before = await db.selectFrom('seal').select(({ fn }) => fn.max('number').as('number')).executeTakeFirstOrThrow()
  assert.equal(await sealCommitted(db, now), 0)
  const { rows: [row] } = await sql<{ isNext: boolean }>`insert into platform_trail (at, act, detail) values (now(), 'x', '{}')
    returning seq = (select max(seq) + 1 from platform_trail) as "isNext"`.execute(db)
  assert.equal(row?.isNext, true)
  await sealThrough(db, now)
  const afterwards = await db.selectFrom('seal').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
  assert.deepEqual([afterwards.number, afterwards.entries], [(before.number ?? 0) + 1, 1])
})

test('a database that holds anything takes nothing', async () => {
  await assert.rejects(readTables(other.url, join(folder, 'one'), await manifestOf('one')), /notEmpty/)
})
