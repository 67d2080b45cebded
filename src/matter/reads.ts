// Looks up matters, where they have been handled and who waits for them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { type Day, homeZone, type Month } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { ask, type Asking, asking } from '../platform/together.ts'
import type { Matter, Place } from './matter.ts'

/** Whether a stop has been handled to an end: the same question as `passedAt` of the stops. */
export const stopIsPassed = sql<boolean>`exists (select from stop_handling handling join agenda_item item on item.id = handling.item_id
  join decision on decision.item_id = coalesce(item.merged_into_id, item.id)
  where handling.stop_id = stop.id and (item.struck_at is null or item.merged_into_id is not null)
    and (decision.outcome in ('decided', 'policyLine', 'proposedOnwards') or (decision.outcome = 'noted' and stop.purpose in ('information', 'discussion'))))`

/** An item that is confidential makes its matter so; its ground and its public title stand in for the matter's own. */
const secretItem = (column: 'ground' | 'public_title') => sql`(select item.${sql.ref(column)} from agenda_item item
  where item.matter_id = matter.id and item.level = 'confidential' order by item.id desc limit 1)`

/** Whether the `matter` of a query is confidential: by its own level, or by that of any item on which it is handled. */
export const matterIsConfidential = sql<boolean>`(coalesce(matter.level = 'confidential', false)
    or exists (select from agenda_item item where item.matter_id = matter.id and item.level = 'confidential'))`

const matters = (db: Read) => db.selectFrom('matter').select(['matter.id', 'matter.body_id as bodyId', 'matter.title',
  'matter.diary_number as diaryNumber', 'matter.workstream', 'matter.kind', 'matter.owner', 'matter.owner_id as ownerId', 'matter.level',
  'matter.ground_until as groundUntil', 'matter.state', 'matter.version',
  sql<string>`(matter.opened_at at time zone ${homeZone})::date`.as('openedOn'),
  sql<string>`coalesce(nullif(matter.ground, ''), ${secretItem('ground')}, '')`.as('ground'),
  sql<Texts>`case when matter.public_title = '{}' then coalesce(${secretItem('public_title')}, '{}') else matter.public_title end`.as('publicTitle'),
  sql<Place[]>`(select coalesce(jsonb_agg(distinct jsonb_build_object('bodyId', meeting.body_id, 'presenterId', item.presenter_id)), '[]')
    from agenda_item item join meeting on meeting.id = item.meeting_id where item.matter_id = matter.id)`.as('places'),
  sql<string[]>`array(select distinct stop.body_id::text from stop
    where stop.matter_id = matter.id and stop.dropped_at is null and not ${stopIsPassed})`.as('awaitedBy'),
  matterIsConfidential.as('isConfidential')])

export const findMatter = (db: Read, id: string): Promise<Matter | null> => ask(db, askMatter(db, id))

/** Some matters by their ids. */
export const listMattersAmong = async (db: Read, ids: string[]): Promise<Matter[]> =>
  ids.length === 0 ? [] : matters(db).where('matter.id', 'in', ids).execute()

/** Matters of some bodies and those that somebody owns, newest first. Who may see how much of them is a rule. */
export const listMatters = (db: Read, bodyIds: string[], personId: string): Promise<Matter[]> =>
  matters(db).where((where) => where.or([
    where('matter.owner_id', '=', personId),
    ...bodyIds.length === 0 ? [] : [where('matter.body_id', 'in', bodyIds),
      where('matter.id', 'in', where.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').select('item.matter_id')
        .where('meeting.body_id', 'in', bodyIds).where('item.matter_id', 'is not', null).$narrowType<{ matter_id: string }>())],
  ])).orderBy('matter.opened_at', 'desc').orderBy('matter.id').execute()

/** A diary number however it is spaced and capitalised; there is an index of just this. */
const numberKey = (matter: 'matter' | 'self') => sql<string>`upper(regexp_replace(${sql.ref(`${matter}.diary_number`)}, '[\\s\\u00a0]', '', 'g'))`

/** A matter, to be asked together with what stands around it. */
export const askMatter = (db: Read, id: string): Asking<Matter | null> => asking(matters(db).where('matter.id', '=', id), [], ([found]) => found ?? null)

/** Other matters of the same programme under the same diary number. */
export const askSameNumbered = (db: Read, id: string): Asking<Matter[]> => asking(matters(db).innerJoin('body', 'body.id', 'matter.body_id')
  .where('matter.id', '<>', id).where(numberKey('matter'), '=', db.selectFrom('matter as self').select(numberKey('self').as('key')).where('self.id', '=', id))
  .where('body.programme_id', '=', db.selectFrom('matter as self').innerJoin('body as own', 'own.id', 'self.body_id').select('own.programme_id')
    .where('self.id', '=', id))
  .orderBy('matter.opened_at'), [], (rows) => rows)

/** Matters that were handled together with it, split off it, or of which it was a part. */
export const askKindred = (db: Read, id: string): Asking<Matter[]> => asking(matters(db).where(sql<boolean>`matter.id in (
  select other.matter_id from agenda_item item join agenda_item other on other.id in (item.merged_into_id, item.split_from_id)
  where item.matter_id = ${id}::uuid
  union select other.matter_id from agenda_item item join agenda_item other on other.merged_into_id = item.id or other.split_from_id = item.id
  where item.matter_id = ${id}::uuid)`), [], (rows) => rows)

/** Whether whoever answers for an open matter sits in none of its bodies any more. */
export const askIsOwnerGone = (db: Read, id: string, on: Day): Asking<boolean> => asking(db.selectFrom('matter').select('matter.id')
  .where('matter.id', '=', id).where('matter.state', '=', 'open').where('matter.owner_id', 'is not', null)
  .where(sql<boolean>`not exists (select from body_membership seat where seat.person_id = matter.owner_id
    and seat.from_on <= ${on} and (seat.until_on is null or seat.until_on >= ${on})
    and (seat.body_id = matter.body_id or seat.body_id in (select meeting.body_id from agenda_item item join meeting on meeting.id = item.meeting_id
      where item.matter_id = matter.id)))`), [], (rows) => rows.length > 0)

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
    // What is planned for later is not waiting now, nor what was never here and is planned for another body.
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('stop').select('stop.id').whereRef('stop.matter_id', '=', 'matter.id')
      .where((where) => where.or([where('stop.body_id', '=', bodyId), where('matter.id', 'not in', onAgenda())]))
      .where('stop.dropped_at', 'is', null).where((where) => where.not(stopIsPassed)))))
    .orderBy('matter.opened_at').orderBy('matter.id').execute()
}

/** Whether anything holds a matter: an item of whatever agenda, a paper on the table, a promise, a set of structure versions. */
export async function isMatterHeld(db: Read, matterId: string): Promise<boolean> {
  const { rows: [found] } = await sql<{ is: boolean }>`select (exists (select from agenda_item item where item.matter_id = ${matterId}::uuid)
    or exists (select from paper join paper_version version on version.paper_id = paper.id
      where paper.matter_id = ${matterId}::uuid and not exists (select from paper_withdrawal gone
        where gone.paper_id = paper.id and gone.number = version.number))
    or exists (select from commitment where commitment.matter_id = ${matterId}::uuid)
    or exists (select from appraisal where appraisal.matter_id = ${matterId}::uuid)
    or exists (select from adoption where adoption.matter_id = ${matterId}::uuid)) as is`.execute(db)
  return found?.is === true
}

/** Whether it stands on an agenda whose meeting is still to be held or to be closed. */
export const isOnComingAgenda = async (db: Read, matterId: string): Promise<boolean> =>
  (await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').select('item.id')
    .where('item.matter_id', '=', matterId).where('meeting.state', 'in', ['reserved', 'called', 'open'])
    .where(sql<boolean>`(item.struck_at is null or item.merged_into_id is not null)`).limit(1).executeTakeFirst()) !== undefined

/** Where it stands on agendas to be handled still: of meetings that are ahead or going on, with no outcome yet. */
export const listComingItems = (db: Read, matterId: string): Promise<{ meetingId: string; itemId: string; bodyId: string; onDay: Day }[]> =>
  db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .select(['meeting.id as meetingId', 'item.id as itemId', 'meeting.body_id as bodyId', 'meeting.on_day as onDay'])
    .where('item.matter_id', '=', matterId).where('meeting.state', 'in', ['reserved', 'called', 'open'])
    .where(sql<boolean>`(item.struck_at is null or item.merged_into_id is not null) and not exists (select from decision
      where decision.item_id = coalesce(item.merged_into_id, item.id) and decision.outcome is not null)`)
    .orderBy('meeting.on_day').orderBy('item.id').execute()

/** How many stops of its route are still ahead. */
export const countOpenStops = async (db: Read, matterId: string): Promise<number> =>
  (await db.selectFrom('stop').select('stop.id').where('stop.matter_id', '=', matterId).where('stop.dropped_at', 'is', null)
    .where((where) => where.not(stopIsPassed)).execute()).length

/** How much of a matter waits for a condition with nobody having told what became of it; a stop that was dropped waits for nothing. */
export const countUnsettled = async (db: Read, matterId: string): Promise<number> =>
  (await db.selectFrom('condition_dependence as one').select('one.id').where(sql<boolean>`(one.matter_id = ${matterId}::uuid
      or exists (select from stop where stop.id = one.stop_id and stop.matter_id = ${matterId}::uuid and stop.dropped_at is null)
      or exists (select from agenda_item item where item.id = one.item_id and item.matter_id = ${matterId}::uuid)
      or exists (select from adoption where adoption.id = one.adoption_id and adoption.matter_id = ${matterId}::uuid
        and not exists (select from adoption_condition_end ended where ended.adoption_id = adoption.id)))
    and not exists (select from condition_ending ended where ended.dependence_id = one.id)`).execute()).length

/** A stop of an open matter's route that waits for a body. */
export type Awaited = { stopId: string; purpose: 'information' | 'discussion' | 'decision' | 'proposal'; due: Day | Month; matter: Matter
  /** Whether it stands on an agenda of the body's for it, with no outcome yet. */
  isOnAgenda: boolean }

const stopIsOnAgenda = sql<boolean>`exists (select from stop_handling handling join agenda_item item on item.id = handling.item_id
  join meeting on meeting.id = item.meeting_id where handling.stop_id = stop.id and meeting.state in ('reserved', 'called', 'open')
    and (item.struck_at is null or item.merged_into_id is not null) and not exists (select from decision
      where decision.item_id = coalesce(item.merged_into_id, item.id) and decision.outcome is not null))`

/** Stops that wait for a body, earliest first. Which are due is a rule, not a query. */
export async function listAwaited(db: Read, bodyId: string): Promise<Awaited[]> {
  const rows = await db.selectFrom('stop').innerJoin('matter', 'matter.id', 'stop.matter_id')
    .select(['stop.id as stopId', 'stop.matter_id as matterId', 'stop.purpose', 'stop.due', stopIsOnAgenda.as('isOnAgenda')])
    .where('stop.body_id', '=', bodyId).where('stop.dropped_at', 'is', null).where('matter.state', '=', 'open').where((where) => where.not(stopIsPassed))
    .orderBy('stop.due').orderBy('stop.id').execute()
  const known = new Map((await listMattersAmong(db, rows.map((row) => row.matterId))).map((one) => [one.id, one]))
  return rows.flatMap(({ matterId, ...row }) => {
    const matter = known.get(matterId)
    return matter === undefined ? [] : [{ ...row, matter }]
  })
}
