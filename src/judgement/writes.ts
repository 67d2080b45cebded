// Stores judgements.
import type { Write } from '../platform/database.ts'
import type { Given } from './rules.ts'

/** One row for each proposal that was judged. */
export async function addJudgements(tx: Write, { revisionId, verdict, by, at, judged }: Given): Promise<{ id: string; judgementIds: string[] }> {
  const rows = await tx.insertInto('judgement').values(judged.map((one) => ({ revision_id: revisionId, verdict, kind: one.kind,
    from_organisation_id: one.fromOrganisationId, from_unit: one.fromUnit, to_unit: one.toUnit, from_name: JSON.stringify(one.fromName),
    to_name: JSON.stringify(one.toName), judged_by: by, judged_at: at }))).returning('id').execute()
  return { id: revisionId, judgementIds: rows.map(({ id }) => id) }
}

export async function saveTakenBack(tx: Write, one: { id: string; revisionId: string; by: string; at: Temporal.Instant }): Promise<{ id: string }> {
  await tx.updateTable('judgement').set({ taken_back_by: one.by, taken_back_at: one.at, taken_back_revision_id: one.revisionId })
    .where('id', '=', one.id).execute()
  return { id: one.id }
}
