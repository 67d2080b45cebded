// Looks up the co-operation procedures of matters.
import type { Read } from '../platform/database.ts'
import type { Cooperation } from './cooperation.ts'

export const findCooperation = async (db: Read, matterId: string): Promise<Cooperation | null> =>
  (await db.selectFrom('cooperation').select(['matter_id as matterId', 'subject', 'invited_on as invitedOn', 'material', 'days', 'staff_side as staffSide',
    'outcome',
    'dissent', 'finished_on as finishedOn', 'version']).where('matter_id', '=', matterId).executeTakeFirst()) ?? null
