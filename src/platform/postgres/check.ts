// Looks, before anybody relies on it, whether the running server keeps what it says it has saved.
import pg from 'pg'
import { messageOf, PostgresRefusal, type PostgresRefusalCode, systemCodeOf } from './refusal.ts'

const versionMin = 18
const mustBeOn = ['fsync', 'full_page_writes', 'data_checksums']

/** Refuses a server that could lose committed work, or a role that would walk past the row level rights. */
export async function checkServer(url: string): Promise<void> {
  const client = await connect(url)
  try {
    const version = await client.query<{ found: string }>(`select current_setting('server_version') as found`)
    const found = version.rows[0]?.found ?? ''
    if (parseInt(found) < versionMin) throw new PostgresRefusal('otherVersion', { found, wanted: versionMin })
    const writing = await client.query<{ setting: string }>(`select current_setting('transaction_read_only') as setting`)
    if (writing.rows[0]?.setting !== 'off') throw new PostgresRefusal('readOnly', {})
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1)', [mustBeOn])
    for (const name of mustBeOn) {
      const isOn = rows.some((row) => row.name === name && row.setting === 'on')
      if (!isOn) throw new PostgresRefusal('notDurable', { setting: name })
    }
    const roles = await client.query<{ privileged: boolean }>(
      'select rolsuper or rolbypassrls as privileged from pg_roles where rolname = current_user')
    if (roles.rows[0]?.privileged !== false) throw new PostgresRefusal('privilegedRole', {})
  } finally {
    await client.end()
  }
}

/** What a server answers that is there: the role is not let in, or there is no such database. */
const told: Record<string, PostgresRefusalCode> = { '28P01': 'notLetIn', '28000': 'notLetIn', '3D000': 'noSuchDatabase' }

async function connect(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    await client.connect()
    return client
  } catch (error) {
    // A host with several addresses fails once for each, and says nothing itself.
    const causes = error instanceof AggregateError ? error.errors : [error]
    throw new PostgresRefusal(told[systemCodeOf(error) ?? ''] ?? 'notReachable', { cause: causes.map(messageOf).join('; ') }, error)
  }
}
