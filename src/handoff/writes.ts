// Stores hand-offs, what was frozen of them, what was sent and what was receipted.
import { contentHash } from '../package/building.ts'
import type { Write } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Part } from '../platform/workbook/zip.ts'
import type { Difference, Stated } from '../receipt/receipt.ts'
import type { HandoffState, StepName } from './handoff.ts'
import type { Sealed } from './making.ts'
import type { Ready } from './rules.ts'

type Moment = { id: string; by: string; at: Temporal.Instant }
type Step = Moment & { state: HandoffState }

const addStep = (tx: Write, { id, by, at }: Moment, step: StepName) =>
  tx.insertInto('handoff_step').values({ handoff_id: id, step, person_id: by, at }).execute()

type Columns = { mapping_id?: string | null; content_sha256?: string; stands_by?: string }
const go = (tx: Write, { id, state }: { id: string; state: HandoffState }, set: Columns = {}) =>
  tx.updateTable('handoff').set({ state, ...set }).where('id', '=', id).execute()

export async function saveMapping(tx: Write, one: { programmeId: string; content: string; by: string; at: Temporal.Instant }): Promise<{ id: string }> {
  return tx.insertInto('handoff_mapping').values({ programme_id: one.programmeId, content: one.content, set_by: one.by, set_at: one.at })
    .returning('id').executeTakeFirstOrThrow()
}

type New = { programmeId: string; number: number; correctsId: string | null; reason: string; by: string; at: Temporal.Instant }

export async function saveBegun(tx: Write, one: New): Promise<{ id: string }> {
  const { id } = await tx.insertInto('handoff').values({ programme_id: one.programmeId, number: one.number, corrects_id: one.correctsId, reason: one.reason,
    state: 'draft' }).returning('id').executeTakeFirstOrThrow()
  await addStep(tx, { ...one, id }, 'begun')
  return { id }
}

export async function saveCompleted(tx: Write, one: Step & { standsBy: string; ready: Ready }): Promise<{ id: string }> {
  await tx.deleteFrom('handoff_structure').where('handoff_id', '=', one.id).execute()
  await tx.insertInto('handoff_structure').values(one.ready.chosen.map(({ revisionId, sha256 }, place) =>
    ({ handoff_id: one.id, place, revision_id: revisionId, sha256 }))).execute()
  await go(tx, one, { stands_by: one.standsBy, mapping_id: one.ready.mappingId })
  await addStep(tx, one, 'completed')
  return { id: one.id }
}

export async function saveTakenBack(tx: Write, one: Step): Promise<{ id: string }> {
  await tx.deleteFrom('handoff_structure').where('handoff_id', '=', one.id).execute()
  await go(tx, one, { stands_by: '', mapping_id: null })
  await addStep(tx, one, 'takenBack')
  return { id: one.id }
}

export async function saveFrozen(tx: Write, one: Step & { content: Part[] }): Promise<{ id: string }> {
  for (const [place, { name, bytes }] of one.content.entries()) {
    await tx.insertInto('handoff_file').values({ handoff_id: one.id, place, name, bytes, sha256: sha256Of(bytes) }).execute()
  }
  await go(tx, one, { content_sha256: contentHash(one.content) })
  await addStep(tx, one, 'frozen')
  return { id: one.id }
}

export async function saveApproved(tx: Write, one: Step): Promise<{ id: string }> {
  await go(tx, one)
  await addStep(tx, one, 'approved')
  return { id: one.id }
}

export async function saveReleased(tx: Write, one: Step & { sealed: Sealed }): Promise<{ id: string }> {
  const { manifest, bytes, publicKey } = one.sealed
  await tx.insertInto('handoff_package').values({ handoff_id: one.id, bytes, sha256: sha256Of(bytes), manifest: JSON.stringify(manifest),
    public_key: publicKey }).execute()
  await go(tx, one)
  await addStep(tx, one, 'released')
  return { id: one.id }
}

/** Delivering again changes nothing but that it was done. */
export async function saveDelivered(tx: Write, one: Step & { isFirst: boolean }): Promise<{ id: string }> {
  if (one.isFirst) await go(tx, one)
  await addStep(tx, one, 'delivered')
  return { id: one.id }
}

export async function saveWithdrawn(tx: Write, one: Moment & { because: string }): Promise<{ id: string }> {
  await tx.updateTable('handoff').set({ state: 'withdrawn', withdrawn_because: one.because }).where('id', '=', one.id).execute()
  await addStep(tx, one, 'withdrawn')
  return { id: one.id }
}

export async function saveReceipt(tx: Write, one: Step & { number: number; stated: Stated; differences: Difference[] }): Promise<{ id: string }> {
  await tx.insertInto('handoff_receipt').values({ handoff_id: one.id, number: one.number, stated: JSON.stringify(one.stated),
    differences: JSON.stringify(one.differences), person_id: one.by, at: one.at }).execute()
  await go(tx, one)
  return { id: one.id }
}
