// What the tests stand on: one throw-away database server with a migrated template, and a browser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { tryToLock } from '../src/platform/postgres/lock.ts'
import { browserFile, browserMissing } from '../test/browser-file.ts'

/** Starts the server, makes the template and tells the test files where. Answers what removes it all. */
export async function provideDatabase(): Promise<() => Promise<void>> {
  removeLeftovers()
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  const postgres = await startPostgres({ dataDir, isDurable: false })
  const close = async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await run(postgres.adminUrl, 'create database toimeenpano_template owner toimeenpano')
    const template = new URL(postgres.url)
    template.pathname = '/toimeenpano_template'
    const { migrate } = await import('../src/platform/migrate.ts')
    await migrate(template.href)
    process.env.TEST_DATABASE_URL = postgres.adminUrl
    process.env.TEST_DATABASE_APPLICATION_URL = template.href
    return close
  } catch (error) {
    await close()
    throw error
  }
}

const prefix = 'toimeenpano-test-'

// Runs that were killed leave their directory; one whose lock is taken belongs to a run beside this one.
function removeLeftovers(): void {
  const mine = process.getuid?.()
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (!name.startsWith(prefix)) continue
    if (statSync(folder, { throwIfNoEntry: false })?.uid !== mine || !existsSync(join(folder, 'postgresql'))) continue
    const lock = tryToLock(folder, 'command')
    if (lock) rmSync(folder, { recursive: true, force: true })
    lock?.release()
  }
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

/** Installs Debian's Chromium when it is missing and we may. Otherwise says how; the tests that need it then fail. */
export async function provideBrowser(): Promise<void> {
  if (browserFile() !== null) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('Installing Chromium for the browser tests …\n')
    const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args],
      { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
    // A fresh machine often updates its own lists just now, and apt does not wait for those.
    for (let attempt = 1; !apt('update') && attempt < 6; attempt += 1) await wait(10_000)
    apt('install', '-y', '--no-install-recommends', 'chromium')
  }
  if (browserFile() === null) process.stderr.write(`${browserMissing}\n`)
}
