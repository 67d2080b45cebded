// Looks up follow-ups: of one item, of a meeting, of bodies.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'
import { ask, type Asking, asking, known } from '../platform/together.ts'
import type { Followup } from './followup.ts'

/** The last day of the owner's last term in the body. */
const ownerUntil = sql<Day | null>`(select case when bool_or(seat.until_on is null) then null else max(seat.until_on) end from body_membership seat
  where seat.body_id = followup.body_id and seat.person_id = followup.owner_id)`

const handovers = sql<Followup['handovers']>`(select coalesce(jsonb_agg(jsonb_build_object('from', handover.from_name, 'onDay', handover.handed_on)
  order by handover.id), '[]') from followup_handover handover where handover.followup_id = followup.id)`

const followups = (db: Read) => db.selectFrom('followup').innerJoin('agenda_item as item', 'item.id', 'followup.item_id')
  .innerJoin('meeting', 'meeting.id', 'item.meeting_id').leftJoin('person as closer', 'closer.id', 'followup.closed_by')
  .select(['followup.id', 'followup.body_id as bodyId', 'followup.item_id as itemId', 'item.meeting_id as meetingId',
    'meeting.number as meetingNumber', 'meeting.on_day as meetingDay', 'followup.what', 'followup.owner', 'followup.owner_id as ownerId',
    ownerUntil.as('ownerUntil'), handovers.as('handovers'), 'followup.due_on as dueOn', 'followup.closed_at as closedAt',
    'closer.name as closedByName', 'followup.closing', 'followup.closing_reason as closingReason', 'followup.version', 'item.level',
    'item.presenter_id as presenterId', 'item.number',
    'item.title', 'item.public_title as publicTitle'])
  .orderBy('followup.due_on', (order) => order.asc().nullsLast()).orderBy('followup.id')

type Row = Omit<Followup, 'item'> & Omit<Followup['item'], 'bodyId'>

const asFollowup = ({ level, presenterId, number, title, publicTitle, ...row }: Row): Followup =>
  ({ ...row, item: { bodyId: row.bodyId, level, presenterId, number, title, publicTitle } })

export async function findFollowup(db: Read, id: string): Promise<Followup | null> {
  const row = await followups(db).where('followup.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asFollowup(row)
}

/** The follow-ups of an item, the nearest due day first. */
export const listFollowupsOfItem = async (db: Read, itemId: string): Promise<Followup[]> =>
  (await followups(db).where('followup.item_id', '=', itemId).execute()).map(asFollowup)

/** The follow-ups of a meeting; filter by item. */
export const listFollowupsOfMeeting = async (db: Read, meetingId: string): Promise<Followup[]> =>
  (await followups(db).where('item.meeting_id', '=', meetingId).execute()).map(asFollowup)

/** The follow-ups of bodies, and those that a person owns wherever they are. Who may see which is a rule. */
export const listFollowups = async (db: Read, bodyIds: string[], personId: string): Promise<Followup[]> =>
  (await followups(db).where((where) => where.or([
    ...(bodyIds.length === 0 ? [] : [where('followup.body_id', 'in', bodyIds)]), where('followup.owner_id', '=', personId)]))
    .execute()).map(asFollowup)

/** The follow-ups of every handling of a matter. Who may see which is a rule. */
export const askFollowupsOfMatter = (db: Read, matterId: string): Asking<Followup[]> =>
  asking(followups(db).where('item.matter_id', '=', matterId), ['closedAt'], (rows) => rows.map(asFollowup))

export const listFollowupsOfMatter = (db: Read, matterId: string): Promise<Followup[]> => ask(db, askFollowupsOfMatter(db, matterId))

/** The open follow-ups of somebody in a body. */
export const listOpenOf = async (db: Read, bodyId: string, personId: string): Promise<Followup[]> =>
  (await followups(db).where('followup.body_id', '=', bodyId).where('followup.owner_id', '=', personId).where('followup.closed_at', 'is', null).execute())
    .map(asFollowup)

export type Orphan = Pick<Followup, 'id' | 'what' | 'owner' | 'dueOn'> & { bodyName: Words }

/** What is to be done in some bodies by somebody whose last term in them is over. */
export const askOrphans = (db: Read, bodyIds: string[], on: Day): Asking<Orphan[]> => bodyIds.length === 0 ? known([])
  : asking(db.selectFrom('followup').innerJoin('body', 'body.id', 'followup.body_id')
    .select(['followup.id', 'followup.what', 'followup.owner', 'body.name as bodyName', 'followup.due_on as dueOn'])
    .where('followup.body_id', 'in', bodyIds).where('followup.closed_at', 'is', null).where(sql<boolean>`(select bool_and(seat.until_on < ${on}::date)
      from body_membership seat where seat.body_id = followup.body_id and seat.person_id = followup.owner_id)`).orderBy('followup.due_on'), [], (rows) => rows)
