// Looks up who holds which duty.
import type { Read } from '../platform/database.ts'
import type { Standing } from '../platform/kit/may.ts'
import type { Duty } from './duty.ts'

const duties = (db: Read) => db.selectFrom('duty').innerJoin('person', 'person.id', 'duty.person_id')
  .select(['duty.id', 'duty.programme_id as programmeId', 'duty.organisation_id as organisationId', 'duty.person_id as personId',
    'person.name', 'duty.kind', 'duty.from_on as from', 'duty.until_on as until'])

/** All duties ever given in a programme, by person. */
export const listDuties = (db: Read, programmeId: string): Promise<Duty[]> =>
  duties(db).where('duty.programme_id', '=', programmeId).orderBy('person.name').orderBy('duty.from_on').orderBy('duty.id').execute()

export const findDuty = async (db: Read, id: string): Promise<Duty | null> =>
  (await duties(db).where('duty.id', '=', id).executeTakeFirst()) ?? null

/** A person's duties as standings: in the organisation, or in the programme when the duty reaches over all of it. */
export async function listDutyStandings(db: Read, personId: string): Promise<Standing[]> {
  const rows = await duties(db).where('duty.person_id', '=', personId).execute()
  return rows.map((one) => ({ bodyId: one.organisationId ?? one.programmeId, role: one.kind, from: one.from, until: one.until }))
}
