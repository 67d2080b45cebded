// Stored publications: bytes put into the database by an act, copied to files that open even when the database does not.
import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Read, Write } from './database.ts'
import { leave } from './leaving.ts'

export type Publication = { address: string; version: number; mediaType: string; fileName: string | null
  bytes: Buffer; sha256: string; publishedAt: Temporal.Instant }

/** As hexadecimal digits; of a text its bytes in UTF-8. */
export const sha256Of = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('hex')

/** Stores bytes under an address, as a new version if the address is known, and lets them leave after the commit. */
export async function publish(
  tx: Write, what: { address: string; mediaType: string; fileName?: string; bytes: Buffer; at: Temporal.Instant },
): Promise<{ version: number; sha256: string }> {
  const last = await tx.selectFrom('platform_publication').select(({ fn }) => fn.max('version').as('version'))
    .where('address', '=', what.address).executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const sha256 = sha256Of(what.bytes)
  await tx.insertInto('platform_publication').values({
    address: what.address, version, media_type: what.mediaType, file_name: what.fileName ?? null,
    bytes: what.bytes, sha256, published_at: what.at,
  }).execute()
  leave(tx, what.address)
  return { version, sha256 }
}

/** Takes what is published under an address away, copies too; the stored version stays where nobody is served it. */
export async function withdraw(tx: Write, address: string, at: Temporal.Instant, why: string | null = null): Promise<void> {
  const newest = await findPublication(tx, address)
  if (newest === null) return
  await tx.insertInto('platform_publication_withdrawal').values({ address, version: newest.version, withdrawn_at: at, why }).execute()
  leave(tx, address)
}

const isGone = sql<boolean>`exists (select from platform_publication_withdrawal gone
  where gone.address = publication.address and gone.version >= publication.version)`

/** Whether something was published under an address and was taken away. */
export const isWithdrawn = async (db: Read, address: string): Promise<boolean> =>
  (await db.selectFrom('platform_publication as publication').select('version').where('address', '=', address).where(isGone)
    .executeTakeFirst()) !== undefined && await findPublication(db, address) === null

/** For which reason what was published under an address was taken away, and when: `error 2025-06-18T07:00:00Z`; null when neither is known. */
export const findWithdrawalReason = async (db: Read, address: string): Promise<string | null> => {
  const row = await db.selectFrom('platform_publication_withdrawal').select(['why', 'withdrawn_at']).where('address', '=', address)
    .orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : `${row.why ?? ''} ${row.withdrawn_at.toString()}`
}

/** The newest version under an address unless it was withdrawn, or an older one. */
export async function findPublication(db: Read, address: string, version?: number): Promise<Publication | null> {
  let query = db.selectFrom('platform_publication as publication').selectAll().where('address', '=', address).where((where) => where.not(isGone))
  if (version !== undefined) query = query.where('version', '=', version)
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : {
    address: row.address, version: row.version, mediaType: row.media_type, fileName: row.file_name,
    bytes: row.bytes, sha256: row.sha256, publishedAt: row.published_at,
  }
}

/** What a copy's first line tells; the bytes follow it. */
type Head = { address: string; version: number; mediaType: string; fileName: string | null; sha256: string
  publishedAt: string }

export type Copies = {
  /** The copy under an address, or null. Never asks the database. */
  find: (address: string) => Promise<Publication | null>
  /** Why what was here was taken away, empty when no reason was given; null when nothing was. Never asks the database. */
  findGone: (address: string) => Promise<string | null>
  /** Copies the newest version of an address; of one that was withdrawn the copy goes. */
  copy: (db: Read, address: string) => Promise<void>
  /** Puts a copy in its place, as a start that was killed half-way may have left it. */
  put: (publication: Publication) => Promise<void>
  /** Copies whatever was published and is not yet copied; run at every start, so that a kill between loses nothing. */
  catchUp: (db: Read) => Promise<number>
}

/** Copies in a folder: one file an address, named by its hash, written aside and renamed so that nobody reads half of one. */
export function copiesIn(folder: string): Copies {
  const pathOf = (address: string) => {
    const name = sha256Of(Buffer.from(address))
    return join(folder, name.slice(0, 2), name)
  }
  const find = async (address: string) => readCopy(pathOf(address))
  const graveOf = (address: string) => `${pathOf(address)}.gone`
  const findGone = (address: string) => readFile(graveOf(address), 'utf8').catch(() => null)
  const copy = async (db: Read, address: string) => {
    const newest = await findPublication(db, address)
    if (newest !== null) {
      await writeCopy(pathOf(address), newest)
      await rm(graveOf(address), { force: true })
      return
    }
    // Where it was taken away stays written before the copy goes, so that no reader finds that it was never there.
    if (await isWithdrawn(db, address)) await writeAside(graveOf(address), Buffer.from(await findWithdrawalReason(db, address) ?? ''))
    await rm(pathOf(address), { force: true })
  }
  const catchUp = async (db: Read) => {
    const rows = await db.selectFrom('platform_publication as publication')
      .select(({ fn }) => ['address', fn.max('version').as('version'), sql<boolean>`bool_or(${isGone})`.as('wasWithdrawn')])
      .groupBy('address').execute()
    let copied = 0
    for (const { address, version, wasWithdrawn } of rows) {
      if (!wasWithdrawn && (await find(address))?.version === version) continue
      await copy(db, address)
      copied += 1
    }
    return copied
  }
  return { find, findGone, copy, catchUp, put: (publication) => writeCopy(pathOf(publication.address), publication) }
}

/** A copy that is damaged, cut or empty is none: the next start, or the next reader, has it made again. */
async function readCopy(path: string): Promise<Publication | null> {
  const whole = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const end = whole?.indexOf(10) ?? -1
  if (whole === null || end === -1) return null
  const [head, bytes] = [headIn(whole.subarray(0, end).toString('utf8')), whole.subarray(end + 1)]
  if (head === null || sha256Of(bytes) !== head.sha256) return null
  return { ...head, publishedAt: Temporal.Instant.from(head.publishedAt), bytes }
}

function headIn(line: string): Head | null {
  try {
    // Written by `writeCopy` below.
    return JSON.parse(line) as Head
  } catch {
    return null
  }
}

let written = 0

async function writeCopy(path: string, publication: Publication): Promise<void> {
  const { bytes, publishedAt, ...rest } = publication
  const head: Head = { ...rest, publishedAt: publishedAt.toString() }
  await writeAside(path, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]))
}

/** Written beside and renamed, so that nobody reads half of a file. */
async function writeAside(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  written += 1
  const aside = `${path}.${process.pid}.${written}`
  const file = await open(aside, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, path).catch(async (error: unknown) => {
    await rm(aside, { force: true })
    throw error
  })
}
