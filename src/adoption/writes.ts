// Changes sets of structure versions, freezes their papers, and keeps what was approved.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import { paperBytes } from './adoption.ts'
import type { Frozen } from './rules.ts'

type Stamp = { by: string; at: Temporal.Instant }
type Choice = Stamp & { adoptionId: string | null; bodyId: string; matterId: string; revisionIds: string[]; condition: Texts; version: number }

export async function saveChoice(tx: Write, choice: Choice): Promise<{ id: string; version: number }> {
  const version = choice.version + 1
  const row = { condition: JSON.stringify(choice.condition), chosen_by: choice.by, chosen_at: choice.at, version }
  const { id } = choice.adoptionId === null
    ? await tx.insertInto('adoption').values({ ...row, body_id: choice.bodyId, matter_id: choice.matterId }).returning('id').executeTakeFirstOrThrow()
    : await tx.updateTable('adoption').set(row).where('id', '=', choice.adoptionId).returning('id').executeTakeFirstOrThrow()
  await tx.deleteFrom('adoption_revision').where('adoption_id', '=', id).execute()
  await tx.insertInto('adoption_revision').values(choice.revisionIds.map((revision_id) => ({ adoption_id: id, revision_id }))).execute()
  return { id, version }
}

export async function saveReason(tx: Write, one: Stamp & { adoptionId: string; organisationId: string; unit: string; reason: string }) {
  const row = { reason: one.reason, person_id: one.by, at: one.at }
  await tx.insertInto('adoption_reason').values({ adoption_id: one.adoptionId, organisation_id: one.organisationId, unit: one.unit, ...row })
    .onConflict((conflict) => conflict.columns(['adoption_id', 'organisation_id', 'unit']).doUpdateSet(row)).execute()
  return { id: one.adoptionId }
}

/** The comparison as it goes out with an agenda. */
export async function savePapers(tx: Write, papers: Frozen[]): Promise<{ id?: string }> {
  for (const { content, ...one } of papers) {
    const bytes = paperBytes(content)
    await tx.insertInto('adoption_paper').values({ meeting_id: one.meetingId, letter: one.letter, item_id: one.itemId, adoption_id: one.adoptionId,
      bytes, sha256: sha256Of(bytes), sent_at: one.at }).execute()
  }
  return { id: papers[0]?.meetingId }
}

export async function saveDecision(tx: Write, one: Stamp & { adoptionId: string; itemId: string }) {
  await tx.insertInto('adoption_decision').values({ adoption_id: one.adoptionId, item_id: one.itemId, decided_at: one.at, decided_by: one.by }).execute()
  await tx.updateTable('adoption').set({ state: 'decided' }).where('id', '=', one.adoptionId).execute()
  return { id: one.adoptionId }
}

export async function saveRelease(tx: Write, { adoptionId }: { adoptionId: string }) {
  await tx.deleteFrom('adoption_decision').where('adoption_id', '=', adoptionId).execute()
  await tx.updateTable('adoption').set({ state: 'open' }).where('id', '=', adoptionId).execute()
  return { id: adoptionId }
}

type Approved = { adoptionId: string; itemId: string; condition: Texts; versions: { revisionId: string; sha256: string }[]; at: Temporal.Instant }

export async function saveApproval(tx: Write, { adoptionId, itemId, condition, versions, at }: Approved) {
  await tx.insertInto('adoption_approval').values({ adoption_id: adoptionId, item_id: itemId, condition: JSON.stringify(condition), approved_at: at }).execute()
  await tx.insertInto('adoption_approved').values(versions.map((one) => ({ adoption_id: adoptionId, revision_id: one.revisionId, sha256: one.sha256 })))
    .execute()
  await tx.updateTable('adoption').set({ state: 'approved' }).where('id', '=', adoptionId).execute()
  return { id: adoptionId, versions }
}

type Ending = Stamp & { adoptionId: string; ending: 'fulfilled' | 'lapsed'; onDay: Day; source: string }

export async function saveEnding(tx: Write, one: Ending) {
  await tx.insertInto('adoption_condition_end').values({ adoption_id: one.adoptionId, ending: one.ending, on_day: one.onDay, source: one.source,
    told_by: one.by, told_at: one.at }).execute()
  return { id: one.adoptionId }
}
