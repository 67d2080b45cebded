// Changes what is recorded of the co-operation procedure.
import type { Write } from '../platform/database.ts'
import type { Cooperation } from './cooperation.ts'

export async function saveCooperation(tx: Write, change: Cooperation & { by: string; at: Temporal.Instant }) {
  const values = { subject: change.subject, invited_on: change.invitedOn, material: change.material, days: change.days, staff_side: change.staffSide,
    outcome: change.outcome, dissent: change.dissent, finished_on: change.finishedOn, recorded_by: change.by, recorded_at: change.at,
      version: change.version + 1 }
  await tx.insertInto('cooperation').values({ matter_id: change.matterId,
    ...values }).onConflict((conflict) => conflict.column('matter_id').doUpdateSet(values)).execute()
  return { id: change.matterId, version: change.version + 1 }
}
