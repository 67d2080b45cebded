// A database of its own for a test file: a copy of the migrated template, gone when the file is done.
import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type TestDatabase = { url: string; close: () => Promise<void> }

/** Makes an empty, migrated database. Its address is that of the ordinary role, as in the product. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_URL
  const templateUrl = process.env.TEST_DATABASE_APPLICATION_URL
  if (!adminUrl || !templateUrl) throw new Error('Run the tests with npm test: it starts the database they need.')
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await run(adminUrl, `create database ${name} template toimeenpano_template owner toimeenpano strategy file_copy`)
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  return { url: url.href, close: () => run(adminUrl, `drop database if exists ${name} with (force)`) }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
