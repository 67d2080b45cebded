// Changes papers.
import type { Write } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Details } from './rules.ts'

type StoredFile = { fileName: string; mediaType: string; bytes: Uint8Array }
type NewPaper = { id?: string; bodyId: string; matterId: string | null; itemId: string | null; originItemId: string | null; position: number
  details: Details; file: StoredFile
  at: Temporal.Instant; by: string }

const columnsOf = (details: Details) => ({ title: details.title, level: details.level, ground: details.ground,
  ground_until: details.groundUntil, is_background: details.isBackground })

export async function addPaper(tx: Write, paper: NewPaper) {
  const { id } = await tx.insertInto('paper').values({ ...paper.id === undefined ? {} : { id: paper.id }, body_id: paper.bodyId,
    matter_id: paper.matterId, item_id: paper.itemId,
    origin_item_id: paper.originItemId, position: paper.position, ...columnsOf(paper.details) }).returning('id').executeTakeFirstOrThrow()
  await insertVersion(tx, { id, number: 1, file: paper.file, at: paper.at, by: paper.by })
  return { id, number: 1 }
}

type NewVersion = { id: string; number: number; file: StoredFile; at: Temporal.Instant; by: string }

async function insertVersion(tx: Write, { id, number, file, at, by }: NewVersion) {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  await tx.insertInto('paper_version').values({ paper_id: id, number, file_name: file.fileName, media_type: file.mediaType,
    bytes, size: bytes.length, sha256: sha256Of(bytes), added_at: at, added_by: by }).execute()
}

const grow = async (tx: Write, id: string, version: number, set: Partial<ReturnType<typeof columnsOf>> = {}) => {
  await tx.updateTable('paper').set({ ...set, version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

export async function savePaperVersion(tx: Write, change: NewVersion & { version: number }) {
  await insertVersion(tx, change)
  return { ...await grow(tx, change.id, change.version), number: change.number }
}

export const savePaper = (tx: Write, { id, version, details }: { id: string; version: number; details: Details }) =>
  grow(tx, id, version, columnsOf(details))

export async function savePaperOrder(tx: Write, { id, version, order }: { id: string; version: number; order: string[] }) {
  for (const [position, paperId] of order.entries()) {
    await tx.updateTable('paper').set({ position }).where('id', '=', paperId).execute()
  }
  return { ...await grow(tx, id, version), place: order.indexOf(id) + 1 }
}

type Withdrawing = { id: string; version: number; number: number; reason: string; at: Temporal.Instant; by: string }

export async function saveWithdrawal(tx: Write, { id, version, number, reason, at, by }: Withdrawing) {
  await tx.insertInto('paper_withdrawal').values({ paper_id: id, number, withdrawn_at: at, withdrawn_by: by, reason }).execute()
  return grow(tx, id, version)
}
