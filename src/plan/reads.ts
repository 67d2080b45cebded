// Looks up actual figures.
import type { NeedKind } from '../alternative/alternative.ts'
import type { Read } from '../platform/database.ts'
import type { Actual } from './plan.ts'

/** What was really spent, newest first: of a year, region and kind the first one counts. */
export async function listActuals(db: Read, appraisalId: string): Promise<Actual[]> {
  const rows = await db.selectFrom('plan_actual as actual').innerJoin('person', 'person.id', 'actual.told_by')
    .select(['actual.kind', 'actual.year', 'actual.region', 'actual.amount', 'actual.source', 'person.name as who', 'actual.told_at as at'])
    .where('actual.appraisal_id', '=', appraisalId).orderBy('actual.told_at', 'desc').orderBy('actual.id', 'desc').execute()
  // A constraint of the table keeps to the kinds.
  return rows.map((row) => ({ ...row, kind: row.kind as NeedKind }))
}
