// The databases that test files get.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { testDatabase } from './database.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('a test file starts with a migrated database as the ordinary role, and two do not see each other', async () => {
  const [one, other] = [await testDatabase(), await testDatabase()]
  try {
    const role = await ask(one.url,
      'select rolsuper or rolbypassrls as privileged from pg_roles where rolname = current_user')
    assert.deepEqual(role, [{ privileged: false }])
    await ask(one.url, 'create table only_here ()')
    const [found] = await ask(other.url, `select to_regclass('platform_migration') is not null as migrated,
      to_regclass('only_here') as foreign_table`) as { migrated: boolean; foreign_table: null }[]
    assert.deepEqual(found, { migrated: true, foreign_table: null })
  } finally {
    await Promise.all([one.close(), other.close()])
  }
})
