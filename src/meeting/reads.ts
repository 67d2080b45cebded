// Looks up meetings, who attended and what still lacks an outcome.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Attendance, Meeting, Movement } from './meeting.ts'

const meetings = (db: Read) => db.selectFrom('meeting').innerJoin('body_period', 'body_period.id', 'meeting.period_id').select([
  'meeting.id', 'meeting.body_id as bodyId', 'meeting.period_id as periodId', 'body_period.slug as periodSlug',
  'meeting.number', 'meeting.on_day as onDay', 'meeting.starts', 'meeting.ends', 'meeting.zone', 'meeting.place',
  'meeting.remote_link as remoteLink', 'meeting.state', 'meeting.origin', 'meeting.cancelled_reason as cancelledReason',
  'meeting.opened_at as openedAt', 'meeting.closed_at as closedAt', 'meeting.version',
])

export const findMeeting = async (db: Read, id: string): Promise<Meeting | null> =>
  (await meetings(db).where('meeting.id', '=', id).executeTakeFirst()) ?? null

/** The meeting with a number in the newest period of a body that has it. */
export const findMeetingByNumber = async (db: Read, bodyId: string, number: number): Promise<Meeting | null> =>
  (await meetings(db).where('meeting.body_id', '=', bodyId).where('meeting.number', '=', number)
    .orderBy('meeting.on_day', 'desc').limit(1).executeTakeFirst()) ?? null

/** A body's meetings, newest first, cancelled ones among them: they keep their numbers. */
export const listMeetings = (db: Read, bodyIds: string[]): Promise<Meeting[]> =>
  bodyIds.length === 0 ? Promise.resolve([]) : meetings(db).where('meeting.body_id', 'in', bodyIds)
    .orderBy('meeting.on_day', 'desc').orderBy('meeting.number', 'desc').execute()

/** The body's meeting before a day and number, cancelled ones left out. */
export const findPreviousMeeting = async (db: Read, meeting: Meeting): Promise<Meeting | null> =>
  (await meetings(db).where('meeting.body_id', '=', meeting.bodyId).where('meeting.state', '<>', 'cancelled')
    .where(sql<boolean>`(meeting.on_day, meeting.number) < (${meeting.onDay}::date, ${meeting.number}::int)`)
    .orderBy('meeting.on_day', 'desc').orderBy('meeting.number', 'desc').limit(1).executeTakeFirst()) ?? null

/** The body's next meeting on or after a day that still takes matters. */
export const findNextMeeting = async (db: Read, bodyId: string, from: Day, after?: string): Promise<Meeting | null> => {
  let query = meetings(db).where('meeting.body_id', '=', bodyId).where('meeting.state', 'in', ['reserved', 'called'])
    .where('meeting.on_day', '>=', from)
  if (after !== undefined) query = query.where('meeting.id', '<>', after)
  return (await query.orderBy('meeting.on_day').orderBy('meeting.number').limit(1).executeTakeFirst()) ?? null
}

export const listAttendance = (db: Read, meetingId: string): Promise<Attendance[]> =>
  db.selectFrom('meeting_attendance as attendance').innerJoin('person', 'person.id', 'attendance.person_id')
    .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
    .leftJoin('body_membership as membership', (join) => join
      .onRef('membership.person_id', '=', 'attendance.person_id').onRef('membership.body_id', '=', 'meeting.body_id')
      .onRef('membership.role', '=', 'attendance.role')
      .on(sql<boolean>`meeting.on_day <@ membership.term`))
    .select(['attendance.person_id as personId', 'person.name', 'attendance.role',
      sql<string>`coalesce(membership.title, '')`.as('title'),
      sql<string>`coalesce(membership.represents, '')`.as('represents'), 'attendance.presence',
      'attendance.deputy_for_id as deputyForId', 'attendance.presides'])
    .where('attendance.meeting_id', '=', meetingId)
    .orderBy(sql`array_position(array['chair','viceChair','member','checker','coordinator','deputy','expert','secretary'], attendance.role)`)
    .orderBy('person.name').execute()

export const listMovements = (db: Read, meetingId: string): Promise<Movement[]> =>
  db.selectFrom('meeting_movement').select(['id', 'person_id as personId', 'kind', 'at', 'item_id as itemId'])
    .where('meeting_id', '=', meetingId).orderBy('at').orderBy('id').execute()

/**
 * Items that keep a meeting from closing: those without an outcome. An item with sub-items is only their heading;
 * struck items and the closing itself carry their own.
 */
export const listItemsWithoutOutcome = async (db: Read, meetingId: string): Promise<string[]> => {
  const rows = await db.selectFrom('agenda_item as item').leftJoin('decision', 'decision.item_id', 'item.id').select('item.id')
    .where('item.meeting_id', '=', meetingId).where('item.struck_at', 'is', null).where('item.kind', '<>', 'closing')
    .where('decision.outcome', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('agenda_item as inner').select('inner.id')
      .whereRef('inner.parent_id', '=', 'item.id').where('inner.struck_at', 'is', null))))
    .execute()
  return rows.map((row) => row.id)
}

/** Persons whose recusal is written down in a meeting. */
export const listRecused = async (db: Read, meetingId: string): Promise<string[]> =>
  (await db.selectFrom('decision_recusal').innerJoin('agenda_item', 'agenda_item.id', 'decision_recusal.item_id')
    .select('decision_recusal.person_id as personId').where('agenda_item.meeting_id', '=', meetingId).execute())
    .map((row) => row.personId)

export const listItemIds = async (db: Read, meetingId: string): Promise<string[]> =>
  (await db.selectFrom('agenda_item').select('id').where('meeting_id', '=', meetingId).execute()).map((row) => row.id)
