// Keeps actual figures.
import type { Write } from '../platform/database.ts'
import type { Figure } from './rules.ts'

export async function addActual(tx: Write, one: Figure & { appraisalId: string; by: string; at: Temporal.Instant }) {
  await tx.insertInto('plan_actual').values({ appraisal_id: one.appraisalId, kind: one.kind, year: one.year, region: one.region, amount: one.amount,
    source: one.source, told_by: one.by, told_at: one.at }).execute()
  return { id: one.appraisalId }
}
