// Changes appraisals, freezes what went out and what was decided.
import { type Alternative, type Content, emptyContent } from '../alternative/alternative.ts'
import { today } from '../alternative/text.ts'
import type { Write } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import { type Frozen, frozenBytes } from './appraisal.ts'

const asToday: Alternative = { key: 'a1', version: 1, name: today, summary: '', isToday: true }

export async function addAppraisal(tx: Write, one: { matterId: string; bodyId: string; by: string; at: Temporal.Instant }) {
  const content: Content = { ...emptyContent, alternatives: [asToday] }
  return tx.insertInto('appraisal').values({ matter_id: one.matterId, body_id: one.bodyId, content: JSON.stringify(content), begun_by: one.by,
    begun_at: one.at })
    .returning('id').executeTakeFirstOrThrow()
}

export async function saveContent(tx: Write, { id, version, content }: { id: string; version: number; content: Content }) {
  await tx.updateTable('appraisal').set({ content: JSON.stringify(content), version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

export type PaperToFreeze = { appraisalId: string; meetingId: string; letter: string; itemId: string; frozen: Frozen; at: Temporal.Instant }

export async function savePapers(tx: Write, papers: PaperToFreeze[]): Promise<{ id?: string }> {
  for (const { frozen, ...one } of papers) {
    const bytes = frozenBytes(frozen)
    await tx.insertInto('appraisal_paper').values({ meeting_id: one.meetingId, letter: one.letter, item_id: one.itemId, appraisal_id: one.appraisalId,
      bytes, sha256: sha256Of(bytes), sent_at: one.at }).execute()
  }
  return { id: papers[0]?.meetingId }
}

export async function saveDecision(tx: Write, one: { appraisalId: string; itemId: string; by: string; at: Temporal.Instant }) {
  await tx.insertInto('appraisal_decision').values({ appraisal_id: one.appraisalId, item_id: one.itemId, decided_by: one.by, decided_at: one.at }).execute()
  await tx.updateTable('appraisal').set({ state: 'decided' }).where('id', '=', one.appraisalId).execute()
  return { id: one.appraisalId }
}

export async function saveRelease(tx: Write, { appraisalId }: { appraisalId: string }) {
  await tx.deleteFrom('appraisal_decision').where('appraisal_id', '=', appraisalId).execute()
  await tx.updateTable('appraisal').set({ state: 'open' }).where('id', '=', appraisalId).execute()
  return { id: appraisalId }
}

export async function saveFrozen(tx: Write, one: { appraisalId: string; itemId: string; frozen: Frozen; at: Temporal.Instant }) {
  const bytes = frozenBytes(one.frozen)
  await tx.insertInto('appraisal_frozen').values({ appraisal_id: one.appraisalId, item_id: one.itemId, bytes, sha256: sha256Of(bytes), frozen_at: one.at })
    .execute()
  await tx.updateTable('appraisal').set({ state: 'frozen' }).where('id', '=', one.appraisalId).execute()
  return { id: one.appraisalId }
}

type Doing = { appraisalId: string; by: string; at: Temporal.Instant }

export async function saveAside(tx: Write, one: Doing & { reason: string }) {
  await tx.insertInto('appraisal_aside').values({ appraisal_id: one.appraisalId, reason: one.reason, laid_by: one.by, laid_at: one.at }).execute()
  await tx.updateTable('appraisal').set({ state: 'laidAside' }).where('id', '=', one.appraisalId).execute()
  return { id: one.appraisalId }
}

export async function saveTakenUp(tx: Write, one: Doing) {
  await tx.updateTable('appraisal_aside').set({ taken_up_by: one.by, taken_up_at: one.at }).where('appraisal_id', '=', one.appraisalId)
    .where('taken_up_at', 'is', null).execute()
  await tx.updateTable('appraisal').set({ state: 'open' }).where('id', '=', one.appraisalId).execute()
  return { id: one.appraisalId }
}

export async function saveLeftOpen(tx: Write, one: Doing & { itemId: string; reason: string }) {
  const row = { appraisal_id: one.appraisalId, reason: one.reason, left_by: one.by, left_at: one.at }
  await tx.insertInto('appraisal_left_open').values({ ...row, item_id: one.itemId }).onConflict((on) => on.column('item_id').doUpdateSet(row)).execute()
  return { id: one.appraisalId }
}
