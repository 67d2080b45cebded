// Looks up matters and where they have been handled.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Matter } from './matter.ts'

const matters = (db: Read) => db.selectFrom('matter').select(['matter.id', 'matter.body_id as bodyId', 'matter.title',
  'matter.diary_number as diaryNumber', 'matter.workstream', 'matter.state', 'matter.version'])

export const findMatter = async (db: Read, id: string): Promise<Matter | null> =>
  (await matters(db).where('matter.id', '=', id).executeTakeFirst()) ?? null

/** Bodies in which a matter was opened or has been on an agenda: their members may see it. */
export const listBodiesOfMatter = async (db: Read, matterId: string): Promise<string[]> => {
  const rows = await db.selectFrom('matter').select('body_id as bodyId').where('id', '=', matterId)
    .union(db.selectFrom('agenda_item').innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
      .select('meeting.body_id as bodyId').where('agenda_item.matter_id', '=', matterId)).execute()
  return rows.map((row) => row.bodyId)
}

/**
 * Open matters that were opened in a body or have been on an agenda of it, and now are on none: they were struck, or their
 * meeting was cancelled.
 */
export const listWaitingMatters = (db: Read, bodyId: string): Promise<Matter[]> => {
  const onAgenda = () => db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').select('item.matter_id')
    .where('meeting.body_id', '=', bodyId).where('item.matter_id', 'is not', null).$narrowType<{ matter_id: string }>()
  return matters(db).where('matter.state', '=', 'open')
    .where((where) => where.or([where('matter.body_id', '=', bodyId), where('matter.id', 'in', onAgenda())]))
    .where('matter.id', 'not in', onAgenda().where('meeting.state', '<>', 'cancelled')
      .where(sql<boolean>`(item.struck_at is null or item.merged_into_id is not null)`))
    .orderBy('matter.opened_at').orderBy('matter.id').execute()
}

/** Whether anything holds a matter: an item of whatever agenda, a paper on the table, a promise, a set of structure versions. */
export async function isMatterHeld(db: Read, matterId: string): Promise<boolean> {
  const { rows: [found] } = await sql<{ is: boolean }>`select (exists (select from agenda_item item where item.matter_id = ${matterId}::uuid)
    or exists (select from paper join paper_version version on version.paper_id = paper.id
      where paper.matter_id = ${matterId}::uuid and not exists (select from paper_withdrawal gone
        where gone.paper_id = paper.id and gone.number = version.number))
    or exists (select from commitment where commitment.matter_id = ${matterId}::uuid)
    or exists (select from adoption where adoption.matter_id = ${matterId}::uuid)) as is`.execute(db)
  return found?.is === true
}
