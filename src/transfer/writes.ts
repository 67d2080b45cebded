// Stores transfers and their answers.
import type { Write } from '../platform/database.ts'
import type { Answered, Carried, Proposed } from './rules.ts'

export const addTransfer = (tx: Write, one: Proposed): Promise<{ id: string }> =>
  tx.insertInto('transfer').values({ giver_id: one.giverId, receiver_id: one.receiverId, item_kind: one.of, item_id: one.itemId,
    item_name: JSON.stringify(one.itemName), person_years: one.personYears, on_day: one.onDay, reason: one.reason,
    proposed_by: one.by, proposed_at: one.at }).returning('id').executeTakeFirstOrThrow()

/** What the answer does to the drafts goes along to those who own them. */
export async function saveAnswer(tx: Write, one: Answered): Promise<{ id: string; carried: Carried[]; why: string }> {
  await tx.updateTable('transfer').set({ state: one.state, unit_id: one.unitId, answer_reason: one.reason, answered_by: one.by, answered_at: one.at })
    .where('id', '=', one.id).execute()
  return { id: one.id, carried: one.carried, why: one.why }
}
