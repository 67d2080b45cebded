// Makes the database cluster of a new data directory, all or nothing: beside its place first, then renamed into it.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync } from 'node:fs'
import { readFileSync, readdirSync, renameSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { diesWithParent, giveTo, ordinaryUser } from './ordinary-user.ts'
import { PostgresRefusal } from './refusal.ts'

export const versionWanted = '18'
export const adminRole = 'postgres'
export const applicationRole = 'toimeenpano'
export const databaseName = 'toimeenpano'

/** Where the parts of a cluster are. Everything of the database lives in one folder of the data directory. */
export const clusterOf = (folder: string) => ({
  folder,
  data: join(folder, 'data'),
  socket: join(folder, 'socket'),
  log: join(folder, 'server.log'),
  adminPassword: join(folder, 'admin-password'),
  applicationPassword: join(folder, 'application-password'),
})
export type Cluster = ReturnType<typeof clusterOf>

/** Finds the cluster of a data directory, or makes it. The caller holds the lock of the directory. */
export async function prepareCluster(dataDir: string, binaries: Binaries, isDurable = true): Promise<Cluster> {
  await removeLeftovers(dataDir)
  const cluster = clusterOf(join(dataDir, 'postgresql'))
  if (!existsSync(cluster.folder)) await initialise(dataDir, cluster.folder, binaries, isDurable)
  const found = readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8').trim()
  if (found !== versionWanted) throw new PostgresRefusal('otherVersion', { found, wanted: versionWanted })
  return cluster
}

/** The password that was made up for a role when the cluster was. */
export const readPassword = (file: string): string => readFileSync(file, 'utf8').trim()

// A start that was killed half-way leaves its folder behind. Its last children may still be writing into it and
// deleting from it, which makes a removal stop early without an error: so look, and try again.
async function removeLeftovers(dataDir: string): Promise<void> {
  for (let attempt = 1; attempt <= removalsMax; attempt++) {
    const leftovers = readdirSync(dataDir).filter((name) => name.startsWith(temporaryName))
    if (leftovers.length === 0) return
    if (attempt > 1) await wait(100)
    for (const name of leftovers) await rm(join(dataDir, name), { recursive: true, force: true }).catch(() => {})
  }
}

const removalsMax = 50
const temporaryName = 'postgresql-new-'

async function initialise(dataDir: string, place: string, binaries: Binaries, isDurable: boolean): Promise<void> {
  const made = clusterOf(mkdtempSync(join(dataDir, temporaryName)))
  const user = ordinaryUser(null)
  mkdirSync(made.socket, { mode: 0o700 })
  writePassword(made.adminPassword)
  const password = writePassword(made.applicationPassword)
  giveTo(user, made.folder)
  const start = [...user.prefix, ...diesWithParent('KILL')]
  await run([...start, binaries.initdb, ...initdbArguments(made), ...(isDurable ? [] : ['--no-sync'])])
  // The single-user server needs neither a socket nor a password; both are still to come.
  await run([...start, binaries.postgres, '--single', '-D', made.data, adminRole], [
    `create role ${applicationRole} login nosuperuser nobypassrls nocreaterole nocreatedb password '${password}';`,
    `create database ${databaseName} owner ${applicationRole};`,
  ].join('\n'))
  syncFolder(made.folder)
  renameSync(made.folder, place)
  syncFolder(dataDir)
}

// Finnish order (å, ä, ö last) and case rules come from ICU, which the binaries bring: the machine's do not matter.
const initdbArguments = (cluster: Cluster) => [
  `--pgdata=${cluster.data}`,
  `--username=${adminRole}`,
  `--pwfile=${cluster.adminPassword}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=fi-FI',
  '--data-checksums',
  '--no-instructions',
]

function writePassword(path: string): string {
  const password = randomBytes(24).toString('base64url')
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, `${password}\n`)
  fsyncSync(file)
  closeSync(file)
  return password
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function run(command: string[], input = ''): Promise<void> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: process.env.PATH, LC_ALL: 'C' } })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && !/\b(ERROR|FATAL):/.test(said)) resolve()
      else reject(new PostgresRefusal('doesNotStart', { log: program, cause: said.trim().slice(-2_000) }))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
