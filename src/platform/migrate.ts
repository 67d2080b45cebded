// Brings a database to the present schema: numbered files, each once, under a lock, each in its own transaction.
import { readdir, readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { checkout } from './checkout.ts'
import { PostgresRefusal } from './postgres/refusal.ts'

const lockNumber = 740_210

/**
 * Runs the migrations in `folder` that the database has not had. Throws when a migration that was run has been
 * edited since: a migration is history. Data of a newer program are refused untouched.
 */
export async function migrate(connectionString: string, folder = join(checkout, 'db', 'migrations')): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query(`create table if not exists platform_migration (
      name text primary key, sha256 text not null, run_at timestamptz not null default now())`)
    const had = new Map<string, string>()
    for (const row of (await client.query('select name, sha256 from platform_migration')).rows) {
      had.set(String(row.name), String(row.sha256))
    }
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    const newer = [...had.keys()].sort().find((name) => !names.includes(name))
    if (newer !== undefined) throw new PostgresRefusal('newerData', { name: newer })
    for (const name of names) await runOnce(client, folder, name, had)
  } finally {
    await client.end()
  }
}

async function runOnce(client: pg.Client, folder: string, name: string, had: Map<string, string>): Promise<void> {
  const sql = await readFile(`${folder}/${name}`, 'utf8')
  const sha256 = createHash('sha256').update(sql).digest('hex')
  const before = had.get(name)
  if (before === sha256) return
  if (before !== undefined) throw new Error(`Migration ${name} was changed after it had been run.`)
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into platform_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed.`, { cause: error })
  }
}
