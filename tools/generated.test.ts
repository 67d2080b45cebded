// What is generated is true: the schema, the table types and who may what. UPDATE=1 writes them anew instead.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { testDatabase } from '../test/database.ts'
import { describeSchema } from './schema.ts'
import { whoMay } from './who-may.ts'

const isUpdating = process.env.UPDATE === '1'

async function compare(path: string, fresh: string): Promise<void> {
  if (isUpdating) await writeFile(path, fresh)
  const committed = await readFile(path, 'utf8').catch(() => '')
  assert.ok(committed === fresh, `${path} is not what the sources say: run UPDATE=1 npm test -- tools/generated`)
}

test('db/schema.sql and the table types are what the migrations make', async () => {
  const database = await testDatabase()
  try {
    const { schema, tables } = await describeSchema(database.url)
    await compare('db/schema.sql', schema)
    await compare('src/platform/tables.ts', tables)
  } finally {
    await database.close()
  }
})

test('docs/who-may.md is what the tables of rights say', () => compare('docs/who-may.md', whoMay()))
