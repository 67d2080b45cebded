// Looks up everywhere a matter has been, in one query, in time.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { homeZone } from '../platform/kit/day.ts'
import type { Handling, Kin, TakenBack } from './journey.ts'

/** Items that were handled together with this one, or split from or off it, in their own meetings. */
const kin = sql<Kin[]>`(select coalesce(jsonb_agg(jsonb_build_object('kind', found.kind, 'matterId', found.matter_id, 'itemId', found.id)), '[]') from (
    select 'handledIn' as kind, other.matter_id, other.id from agenda_item other where other.id = item.merged_into_id
    union all select 'also', other.matter_id, other.id from agenda_item other where other.merged_into_id = item.id
    union all select 'splitFrom', other.matter_id, other.id from agenda_item other where other.id = item.split_from_id
    union all select 'splitOff', other.matter_id, other.id from agenda_item other where other.split_from_id = item.id) found)`

const takenBack = sql<TakenBack[]>`(select coalesce(jsonb_agg(jsonb_build_object('outcome', gone.outcome, 'reason', gone.reason, 'who', person.name,
    'onDay', (gone.reopened_at at time zone ${homeZone})::date) order by gone.id), '[]')
    from decision_reopening gone join person on person.id = gone.reopened_by where gone.item_id = item.id)`

const handlings = (db: Read) => db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
  .innerJoin('body', 'body.id', 'meeting.body_id').leftJoin('minutes', 'minutes.meeting_id', 'meeting.id')
  // What came of an item that was merged into another is what came of that one.
  .leftJoin('decision', (join) => join.on(sql<boolean>`decision.item_id = coalesce(item.merged_into_id, item.id)`))
  .leftJoin('agenda_item as whole', 'whole.id', 'item.merged_into_id')
  .select(['item.matter_id as matterId', 'item.id', 'item.meeting_id as meetingId', 'meeting.body_id as bodyId', 'body.name as body',
    'meeting.number as meetingNumber',
    'meeting.on_day as onDay', 'meeting.state as meetingState', 'item.title', 'item.public_title as publicTitle', 'item.level', 'item.ground',
    'item.ground_until as groundUntil', 'item.presenter', 'item.presenter_id as presenterId', 'item.purpose', 'item.struck_reason as struckReason',
    sql<string | null>`case when item.is_folded then whole.number else item.number end`.as('number'),
    sql<boolean>`item.struck_at is not null and item.merged_into_id is null`.as('isStruck'),
    'decision.outcome', sql<string>`coalesce(decision.handling, '')`.as('handling'), sql<string>`coalesce(decision.decision, '')`.as('decision'),
    sql<boolean>`coalesce(minutes.state in ('approved', 'published'), false)`.as('isApproved'), takenBack.as('takenBack'), kin.as('kin')])
  .orderBy('meeting.on_day').orderBy('meeting.number').orderBy('item.position').orderBy('item.id')

/** Every item in which a matter is or was handled, earliest first. */
export const listHandlingsOfMatter = (db: Read, matterId: string): Promise<Handling[]> =>
  handlings(db).where('item.matter_id', '=', matterId).execute()

/** The same of several matters, by matter. */
export async function listHandlingsByMatter(db: Read, matterIds: string[]): Promise<Map<string, Handling[]>> {
  if (matterIds.length === 0) return new Map()
  const rows = await handlings(db).where('item.matter_id', 'in', matterIds).execute()
  return Map.groupBy(rows, (row) => row.matterId ?? '')
}
