// Stores duties.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { DutyKind } from './duty.ts'

type NewDuty = { programmeId: string; organisationId: string | null; personId: string; kind: DutyKind; from: Day; until: Day | null }

export const addDuty = (tx: Write, duty: NewDuty): Promise<{ id: string }> =>
  tx.insertInto('duty').values({ programme_id: duty.programmeId, organisation_id: duty.organisationId, person_id: duty.personId,
    kind: duty.kind, from_on: duty.from, until_on: duty.until }).returning('id').executeTakeFirstOrThrow()

export async function saveDutyEnd(tx: Write, { id, until }: { id: string; until: Day }): Promise<{ id: string }> {
  await tx.updateTable('duty').set({ until_on: until }).where('id', '=', id).execute()
  return { id }
}
