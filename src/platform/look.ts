// Stores how documents look, each from its moment on, and tells which look belongs to a moment.
import type { Read, Write } from './database.ts'
import type { Words } from './kit/language.ts'
import { type Look, plainLook } from './kit/look.ts'

export type StoredLook = Omit<Look, 'letterhead'> & { organisation: Words; from: Temporal.Instant }

/** The look in force at a moment, the last one without; null before anybody has chosen one. */
export async function findStoredLook(db: Read, at?: Temporal.Instant): Promise<StoredLook | null> {
  let query = db.selectFrom('platform_look').selectAll()
  if (at !== undefined) query = query.where('from_at', '<=', at)
  const row = await query.orderBy('from_at', 'desc').orderBy('number', 'desc').limit(1).executeTakeFirst()
  if (row === undefined) return null
  const { number, from_at: from, organisation, colour, tint, logo, logo_width: width, logo_height: height, logo_alternative: alternative } = row
  return { number, from, organisation, colour, tint, pdfStandard: row.pdf_standard === 'a-2a' ? 'a-2a' : 'ua-1',
    logo: logo === null || width === null || height === null || alternative === null ? null : { bytes: logo, width, height, alternative } }
}

/** How a document of a kind looks that is from a moment: what was published stays as it was when the look changes. */
export async function findLook(db: Read, { at, kind }: { at: Temporal.Instant; kind?: string }): Promise<Look> {
  const stored = await findStoredLook(db, at) ?? plainLook
  return { ...stored, letterhead: kind === undefined ? null : (await findLetterhead(db, kind, at))?.bytes ?? null }
}

/** The customer's own file for a kind of document; null where the product's own form is used. */
export async function findLetterhead(db: Read, kind: string, at: Temporal.Instant): Promise<{ fileName: string; bytes: Buffer } | null> {
  const row = await db.selectFrom('platform_letterhead').select(['file_name as fileName', 'bytes']).where('kind', '=', kind).where('from_at', '<=', at)
    .orderBy('from_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row === undefined || row.bytes === null ? null : { fileName: row.fileName, bytes: row.bytes }
}

type NewLook = Omit<StoredLook, 'number' | 'from'> & { by: string; at: Temporal.Instant }

export async function storeLook(tx: Write, { organisation, colour, tint, logo, pdfStandard, by, at }: NewLook): Promise<number> {
  const last = await tx.selectFrom('platform_look').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await tx.insertInto('platform_look').values({ number, from_at: at, made_by: by, organisation: JSON.stringify(organisation), colour, tint,
    logo: logo === null ? null : Buffer.from(logo.bytes), logo_width: logo?.width ?? null, logo_height: logo?.height ?? null,
    logo_alternative: logo === null ? null : JSON.stringify(logo.alternative), pdf_standard: pdfStandard }).execute()
  return number
}

type NewLetterhead = { kind: string; fileName: string; bytes: Uint8Array | null; by: string; at: Temporal.Instant }

/** Without bytes the product's own form is used from now on. */
export async function storeLetterhead(tx: Write, { kind, fileName, bytes, by, at }: NewLetterhead): Promise<void> {
  await tx.insertInto('platform_letterhead').values({ kind, from_at: at, made_by: by, file_name: fileName,
    bytes: bytes === null ? null : Buffer.from(bytes) }).execute()
}
