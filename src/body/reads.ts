// Looks up bodies, their periods and who sits in them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Standing } from '../platform/kit/may.ts'
import type { Body, BodyRole, Membership, Period } from './body.ts'

const bodies = (db: Read) => db.selectFrom('body').select([
  'id', 'programme_id as programmeId', 'slug', 'name', 'task', 'language', 'reports_to_id as reportsToId', 'quorum',
  'approvals_needed as approvalsNeeded', 'approves_structures as approvesStructures', 'only_prepares as onlyPrepares',
  'aliases', 'version',
])

export const findBody = async (db: Read, id: string): Promise<Body | null> =>
  (await bodies(db).where('id', '=', id).executeTakeFirst()) ?? null

export const findBodyBySlug = async (db: Read, slug: string): Promise<Body | null> =>
  (await bodies(db).where('slug', '=', slug).executeTakeFirst()) ?? null

export const listBodies = (db: Read): Promise<Body[]> => bodies(db).orderBy('slug').execute()

const memberships = (db: Read) => db.selectFrom('body_membership as membership')
  .innerJoin('person', 'person.id', 'membership.person_id')
  .select(['membership.id', 'membership.body_id as bodyId', 'membership.person_id as personId', 'person.name',
    'person.email', 'person.language', 'membership.role', 'membership.title', 'membership.represents',
    'membership.deputy_for_id as deputyForId', 'membership.from_on as from', 'membership.until_on as until'])

// In the order in which a list of those present is written.
const rank: Record<BodyRole, number> = {
  chair: 0, viceChair: 1, member: 2, checker: 3, coordinator: 4, deputy: 5, expert: 6, secretary: 7,
}

/** Who sits in a body on a day, chair first. */
export async function listMembers(db: Read, bodyId: string, on: Day): Promise<Membership[]> {
  const rows = await memberships(db).where('membership.body_id', '=', bodyId).where('membership.from_on', '<=', on)
    .where((where) => where.or([where('membership.until_on', 'is', null), where('membership.until_on', '>=', on)]))
    .orderBy('person.name').execute()
  return rows.sort((one, other) => rank[one.role] - rank[other.role])
}

/** The same of several bodies, by body. */
export async function listMembersByBody(db: Read, bodyIds: string[], on: Day): Promise<Map<string, Membership[]>> {
  return Map.groupBy(bodyIds.length === 0 ? [] : await listSeats(db, on, bodyIds), (one) => one.bodyId)
}

/** Every seat that is in force on a day, in all bodies or in some, chairs first. */
export async function listSeats(db: Read, on: Day, bodyIds?: string[]): Promise<Membership[]> {
  const seats = memberships(db).where('membership.from_on', '<=', on)
    .where((where) => where.or([where('membership.until_on', 'is', null), where('membership.until_on', '>=', on)]))
    .orderBy('person.name')
  const rows = await (bodyIds === undefined ? seats : seats.where('membership.body_id', 'in', bodyIds)).execute()
  return rows.sort((one, other) => rank[one.role] - rank[other.role])
}

/** All terms ever held in a body, newest first. */
export const listMemberships = (db: Read, bodyId: string): Promise<Membership[]> =>
  memberships(db).where('membership.body_id', '=', bodyId).orderBy('membership.from_on', 'desc').orderBy('person.name').execute()

export const findMembership = async (db: Read, id: string): Promise<Membership | null> =>
  (await memberships(db).where('membership.id', '=', id).executeTakeFirst()) ?? null

/** Every standing of a person, past and coming ones too: the rules look at the day. */
export const listStandings = (db: Read, personId: string): Promise<Standing[]> =>
  db.selectFrom('body_membership')
    .select(['body_id as bodyId', 'role', 'from_on as from', 'until_on as until'])
    .where('person_id', '=', personId).execute()

/** How much in a body waits for its people: their follow-ups and the matters that they answer for, by person; those without any are left out. */
export async function listOpenWork(db: Read, bodyId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ personId: string; count: number }>`select owner_id as "personId", count(*)::int as count from (
      select owner_id from followup where body_id = ${bodyId}::uuid and closed_at is null
      union all select owner_id from matter where body_id = ${bodyId}::uuid and state = 'open') work
    where owner_id is not null group by owner_id`.execute(db)
  return new Map(rows.map((row) => [row.personId, row.count]))
}

/** The last day on which somebody was present in a body's meeting; null when never. */
export const findLastAttended = async (db: Read, { bodyId, personId }: { bodyId: string; personId: string }): Promise<Day | null> =>
  (await db.selectFrom('meeting_attendance as attendance').innerJoin('meeting', 'meeting.id', 'attendance.meeting_id').select('meeting.on_day as on')
    .where('meeting.body_id', '=', bodyId).where('attendance.person_id', '=', personId).where('attendance.presence', '=', 'present')
    .where('meeting.state', 'in', ['open', 'closed']).orderBy('meeting.on_day', 'desc').limit(1).executeTakeFirst())?.on ?? null

const periods = (db: Read) => db.selectFrom('body_period')
  .select(['id', 'body_id as bodyId', 'slug', 'from_on as from', 'until_on as until',
    // Meetings that were numbered before the system came, and those it has numbered since, cancelled ones too.
    sql<number>`greatest(numbers_used, (select max(number) from meeting where meeting.period_id = body_period.id))`.as('numbersUsed')])

/** The period of a body that a day falls in. */
export const findPeriod = async (db: Read, bodyId: string, on: Day): Promise<Period | null> =>
  (await periods(db).where('body_id', '=', bodyId).where('from_on', '<=', on)
    .where((where) => where.or([where('until_on', 'is', null), where('until_on', '>=', on)]))
    .executeTakeFirst()) ?? null

/** All periods of a body, each with the day of its last meeting that was not cancelled. */
export const listPeriodsHeld = (db: Read, bodyId: string): Promise<(Period & { lastMeetingOn: Day | null })[]> =>
  periods(db).select(sql<Day | null>`(select max(on_day) from meeting where meeting.period_id = body_period.id and meeting.state <> 'cancelled')`
    .as('lastMeetingOn')).where('body_id', '=', bodyId).execute()

/** All periods of a body, newest first. */
export const listPeriods = (db: Read, bodyId: string): Promise<Period[]> =>
  periods(db).where('body_id', '=', bodyId).orderBy('from_on', 'desc').execute()

/** The same of several bodies, by body. */
export const listPeriodsByBody = async (db: Read, bodyIds: string[]): Promise<Map<string, Period[]>> =>
  Map.groupBy(bodyIds.length === 0 ? [] : await periods(db).where('body_id', 'in', bodyIds).orderBy('from_on', 'desc').execute(), (one) => one.bodyId)
