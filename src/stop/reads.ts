// Looks up the stops of matters, with what became of each.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { homeZone, type Day } from '../platform/kit/day.ts'
import { ask, type Asking, asking } from '../platform/together.ts'
import type { Move, Stop, StopHandling } from './stop.ts'

const handlings = sql<StopHandling[]>`(select coalesce(jsonb_agg(jsonb_build_object('itemId', item.id, 'meetingId', meeting.id, 'meetingNumber', meeting.number,
    'onDay', meeting.on_day, 'isStruck', item.struck_at is not null and item.merged_into_id is null, 'isCancelled', meeting.state = 'cancelled',
    'outcome', decision.outcome) order by meeting.on_day, meeting.number), '[]')
  from stop_handling handling join agenda_item item on item.id = handling.item_id join meeting on meeting.id = item.meeting_id
  left join decision on decision.item_id = coalesce(item.merged_into_id, item.id) where handling.stop_id = stop.id)`

const moves = sql<Move[]>`(select coalesce(jsonb_agg(jsonb_build_object('from', move.from_due, 'to', move.to_due, 'reason', move.reason, 'who', person.name,
    'onDay', move.moved_on) order by move.id), '[]') from stop_move move join person on person.id = move.moved_by where move.stop_id = stop.id)`

const stops = (db: Read) => db.selectFrom('stop').innerJoin('body', 'body.id', 'stop.body_id')
  .select(['stop.id', 'stop.matter_id as matterId', 'stop.body_id as bodyId', 'body.name as body', 'body.only_prepares as onlyPrepares', 'stop.purpose',
    'stop.due', 'stop.note', 'stop.version', sql<Day | null>`(stop.dropped_at at time zone ${homeZone})::date`.as('droppedOn'),
    'stop.dropped_reason as droppedReason', handlings.as('handlings'), moves.as('moves')]).orderBy('stop.due').orderBy('stop.id')

type Row = Omit<Stop, 'dropped'> & { droppedOn: Day | null; droppedReason: string }

const asStop = ({ droppedOn, droppedReason, ...stop }: Row): Stop =>
  ({ ...stop, dropped: droppedOn === null ? null : { onDay: droppedOn, reason: droppedReason } })

/** The whole route of a matter, what was dropped too. */
export const askStopsOfMatter = (db: Read, matterId: string): Asking<Stop[]> =>
  asking(stops(db).where('stop.matter_id', '=', matterId), [], (rows) => rows.map(asStop))

export const listStopsOfMatter = (db: Read, matterId: string): Promise<Stop[]> => ask(db, askStopsOfMatter(db, matterId))

/** The stops of several matters, by matter. */
export const listStopsByMatter = async (db: Read, matterIds: string[]): Promise<Map<string, Stop[]>> =>
  matterIds.length === 0 ? new Map() : Map.groupBy((await stops(db).where('stop.matter_id', 'in', matterIds).execute()).map(asStop), (one) => one.matterId)

export async function findStop(db: Read, id: string): Promise<Stop | null> {
  const row = await stops(db).where('stop.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asStop(row)
}
