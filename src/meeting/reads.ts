// Looks up meetings, who attended and what still lacks an outcome.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { findBodyBySlug } from '../body/reads.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { type Attendance, type Meeting, momentOf, type Movement, type Standing } from './meeting.ts'

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

/** Whether a period already has a meeting with a number. */
export const isNumberTaken = async (db: Read, periodId: string, number: number): Promise<boolean> =>
  (await db.selectFrom('meeting').select('id').where('period_id', '=', periodId).where('number', '=', number).executeTakeFirst()) !== undefined

/** The meeting that the command line calls BODY/NUMBER, such as hankeryhma/14. */
export async function findMeetingByName(db: Read, name: string): Promise<Meeting | null> {
  const [slug = '', number = ''] = name.split('/')
  const body = /^\d{1,6}$/.test(number) ? await findBodyBySlug(db, slug) : null
  return body === null ? null : findMeetingByNumber(db, body.id, Number(number))
}

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

/** Persons whose recusal or dissent is written down in a meeting. */
export const listSpoken = async (db: Read, meetingId: string): Promise<string[]> =>
  (await db.selectFrom('decision_recusal as recusal').innerJoin('agenda_item', 'agenda_item.id', 'recusal.item_id')
    .select('recusal.person_id as personId').where('agenda_item.meeting_id', '=', meetingId)
    .union(db.selectFrom('decision_dissent as dissent').innerJoin('agenda_item', 'agenda_item.id', 'dissent.item_id')
      .select('dissent.person_id as personId').where('agenda_item.meeting_id', '=', meetingId))
    .execute()).map((row) => row.personId)

/** The state of a meeting's minutes; null while there are none. */
export const findMinutesState = async (db: Read, meetingId: string): Promise<string | null> =>
  (await db.selectFrom('minutes').select('state').where('meeting_id', '=', meetingId).executeTakeFirst())?.state ?? null

export type ItemLink = { id: string; parentId: string | null; number: string | null; title: Texts; level: string | null
  kind: string; isStruck: boolean; isHeading: boolean; outcome: string | null; recordedAt: Temporal.Instant | null }

/** The items of a meeting in their order, by titles that everybody of the body may see. */
export async function listItemLinks(db: Read, meetingId: string): Promise<ItemLink[]> {
  const rows = await db.selectFrom('agenda_item as item').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
    .leftJoin('decision', 'decision.item_id', 'item.id')
    .select(['item.id', 'item.parent_id as parentId', 'item.number', 'item.title', 'item.public_title as publicTitle', 'item.level',
      'item.struck_at as struckAt', 'item.kind', 'decision.outcome', 'decision.recorded_at as recordedAt',
      sql<boolean>`exists (select from agenda_item as inner_item where inner_item.parent_id = item.id and inner_item.struck_at is null)`
        .as('isHeading')])
    .where('item.meeting_id', '=', meetingId).where('item.is_folded', '=', false).orderBy(sql`coalesce(parent.position, item.position)`)
    .orderBy(sql`item.parent_id is not null`).orderBy('item.position').execute()
  return rows.map(({ title, publicTitle, struckAt, ...row }) =>
    ({ ...row, title: row.level === 'confidential' ? publicTitle : title, isStruck: struckAt !== null }))
}

/** What a meeting's recorded stands rest on. */
export async function findStanding(db: Read, meeting: Meeting): Promise<Standing> {
  const body = await db.selectFrom('body').select('quorum').where('id', '=', meeting.bodyId).executeTakeFirstOrThrow()
  const links = await listItemLinks(db, meeting.id)
  const rows = await db.selectFrom('decision').innerJoin('agenda_item as item', 'item.id', 'decision.item_id')
    .select(['item.id as itemId', 'decision.recorded_at as recordedAt',
      sql<string[]>`array(select person_id::text from decision_recusal as recusal where recusal.item_id = item.id)`.as('recused')])
    .where('item.meeting_id', '=', meeting.id).where('decision.outcome', 'in', ['decided', 'policyLine', 'proposedOnwards']).execute()
  const dissents = await db.selectFrom('decision_dissent as dissent').innerJoin('agenda_item as item', 'item.id', 'dissent.item_id')
    .innerJoin('decision', 'decision.item_id', 'item.id')
    .select(['item.id as itemId', 'dissent.person_id as personId', 'decision.recorded_at as recordedAt']).where('item.meeting_id', '=', meeting.id).execute()
  return { quorum: body.quorum, order: links.map((link) => link.id),
    dissents: dissents.flatMap(({ recordedAt, ...one }) => recordedAt === null ? [] : [{ ...one, at: momentOf(meeting, recordedAt) }]),
    bound: rows.flatMap((row) => row.recordedAt === null ? [] : [{ itemId: row.itemId, recused: row.recused,
      at: momentOf(meeting, row.recordedAt) }]) }
}

/** What a memo told of a meeting that is known only from it. */
export const listMemoItems = (db: Read, meetingId: string) =>
  db.selectFrom('intake_item').select(['id', 'text', 'outcome', 'matter_id as matterId']).where('meeting_id', '=', meetingId).orderBy('position').execute()

export const listItemIds = async (db: Read, meetingId: string): Promise<string[]> =>
  (await listItemLinks(db, meetingId)).map((link) => link.id)
