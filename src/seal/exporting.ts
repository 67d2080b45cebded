// Writes what was sealed into a folder that anybody can check without us: seals, leaves, rows and frozen bytes.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { checkout } from '../platform/checkout.ts'
import type { Read } from '../platform/database.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { described, lines, type Written } from './lines.ts'
import { findFrozen, findLastSeal, type FrozenTable, listFrozenTables, listLeaves, listSeals, listTrail } from './reads.ts'
import { frozenEntry, type Leaf, trailEntry } from './seal.ts'
import { exportNote } from './text.ts'
import { writeTables } from './whole.ts'

export type Exported = { seals: number; entries: number; frozen: number; last: { number: number; hash: string } | null }

/** The verifier, as it lies in the checkout and goes along with every export. */
export const verifierPath = join(checkout, 'tools', 'verify.mjs')

/** Whether a folder is not there yet or is empty. */
export const isFree = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || ((await stat(folder)).isDirectory() && (await readdir(folder)).length === 0)

/**
 * Writes the export beside its place and moves it there whole: nobody meets half of one. Two exports of the same seals are
 * the same bytes. It is readable by its owner alone, because the trail tells everything. `isWhole` adds every table, so
 * that the export can be taken into an empty database.
 */
export async function exportTo(db: Read, folder: string, isWhole = false): Promise<Exported> {
  const aside = `${folder}.part-${process.pid}`
  await rm(aside, { recursive: true, force: true })
  await mkdir(join(aside, 'frozen'), { recursive: true, mode: 0o700 })
  try {
    const exported = await atOneMoment(db, (one) => writeExport(one, aside, isWhole))
    if (existsSync(folder)) await rm(folder, { recursive: true })
    await rename(aside, folder)
    return exported
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}

/** Everything is read as it is at one moment, while others go on. */
const atOneMoment = <Answer>(db: Read, look: (one: Read) => Promise<Answer>): Promise<Answer> => db.connection().execute(async (one) => {
  await sql`begin isolation level repeatable read, read only`.execute(one)
  try {
    return await look(one)
  } finally {
    await sql`rollback`.execute(one)
  }
})

async function writeExport(db: Read, folder: string, isWhole: boolean): Promise<Exported> {
  const last = await findLastSeal(db)
  const until = last?.number ?? 0
  const seals = await lines(folder, 'seals.jsonl')
  for (const seal of await listSeals(db, until)) await seals.write(canonical({ ...seal, sealedAt: seal.sealedAt.toString() }))
  const files = [await seals.end(), ...await writeRows(db, folder, until)]
  const frozen = files.filter(({ path }) => path.startsWith('frozen/')).length
  const { files: rows, ...whole } = isWhole ? await writeTables(db, folder) : { files: [] }
  files.push(...rows)
  await copyFile(verifierPath, join(folder, 'verify.mjs'))
  await writeFile(join(folder, 'README.txt'), exportNote)
  for (const path of ['README.txt', 'verify.mjs']) files.push(described(path, await readFile(join(folder, path))))
  files.sort((one, other) => (one.path < other.path ? -1 : 1))
  const head = last === null ? null : { number: last.number, hash: last.hash }
  const entries = await countOf(db, until)
  const manifest = { format: 'toimeenpano-export', version: 1, last: head, seals: until, entries, files, ...whole }
  await writeFile(join(folder, 'manifest.json'), `${canonical(manifest)}\n`,
    { mode: 0o600 })
  return { seals: until, entries, frozen, last: head }
}

const countOf = async (db: Read, until: number): Promise<number> =>
  (await listSeals(db, until)).reduce((sum, seal) => sum + seal.entries, 0)

/** Leaves as they were sealed, rows as they are now: the verifier compares the two. */
async function writeRows(db: Read, folder: string, until: number): Promise<Written[]> {
  const [leaves, entries] = [await lines(folder, 'leaves.jsonl'), await lines(folder, 'entries.jsonl')]
  const tables = new Map((await listFrozenTables(db)).map((one) => [one.table, one]))
  const frozen = new Map<string, Written>()
  for await (const page of pagesOf(db, until)) {
    const trail = new Map((await listTrail(db, page.filter(isOfTrail).map(({ key }) => Number(key[0])))).map((row) => [row.seq, row]))
    for (const { leaf, ...place } of page) {
      await leaves.write(canonical({ ...place, leaf: leaf.toString('hex') }))
      const row = trail.get(Number(place.key[0]))
      const line = !isOfTrail(place) ? await writeFrozen(db, folder, tables.get(place.kind), place, frozen)
        : row === undefined ? null : trailEntry(row).line
      // A row that is no more leaves its place empty, for the verifier to find.
      if (line !== null) await entries.write(line)
    }
  }
  return [await leaves.end(), await entries.end(), ...frozen.values()]
}

const isOfTrail = ({ kind }: { kind: string }): boolean => kind === 'trail'

async function* pagesOf(db: Read, until: number): AsyncGenerator<Leaf[]> {
  let after: { seal: number; position: number } | undefined = { seal: 0, position: 0 }
  while (after !== undefined) {
    const page: Leaf[] = await listLeaves(db, after, until)
    yield page
    after = page.at(-1)
  }
}

/** Writes the bytes under the hash that is stored with them, once, whatever the bytes are now. */
async function writeFrozen(
  db: Read, folder: string, table: FrozenTable | undefined, { kind, key }: { kind: string; key: unknown[] }, written: Map<string, Written>,
): Promise<string | null> {
  const row = table === undefined ? null : await findFrozen(db, table, key)
  if (row === null) return null
  const path = `frozen/${row.sha256}`
  if (/^[0-9a-f]{64}$/.test(row.sha256) && !written.has(path)) {
    await writeFile(join(folder, path), row.bytes, { mode: 0o600 })
    written.set(path, described(path, row.bytes))
  }
  return frozenEntry(kind, key, row.sha256).line
}
