// Looks up the co-operation procedures of matters.
import type { Read } from '../platform/database.ts'
import { ask, type Asking, asking } from '../platform/together.ts'
import type { Cooperation } from './cooperation.ts'

/** To be asked together with other things of the matter. */
export const askCooperation = (db: Read, matterId: string): Asking<Cooperation | null> =>
  asking(db.selectFrom('cooperation').select(['matter_id as matterId', 'subject', 'invited_on as invitedOn', 'material', 'days', 'staff_side as staffSide',
    'outcome', 'dissent', 'finished_on as finishedOn', 'version']).where('matter_id', '=', matterId), [], ([row]) => row ?? null)

export const findCooperation = (db: Read, matterId: string): Promise<Cooperation | null> => ask(db, askCooperation(db, matterId))
