// Looks up everywhere a matter has been, in one query, in time.
import { sql } from 'kysely'
import { matterIsConfidential } from '../matter/reads.ts'
import type { Read } from '../platform/database.ts'
import { homeZone } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { ask, type Asking, asking } from '../platform/together.ts'
import type { Compared, Corrected, Handling, Kin, TakenBack } from './journey.ts'

/** Items that were handled together with this one, or split from or off it, in their own meetings. */
const kin = sql<Kin[]>`(select coalesce(jsonb_agg(jsonb_build_object('kind', found.kind, 'matterId', found.matter_id, 'itemId', found.id)), '[]') from (
    select 'handledIn' as kind, other.matter_id, other.id from agenda_item other where other.id = item.merged_into_id
    union all select 'also', other.matter_id, other.id from agenda_item other where other.merged_into_id = item.id
    union all select 'splitFrom', other.matter_id, other.id from agenda_item other where other.id = item.split_from_id
    union all select 'splitOff', other.matter_id, other.id from agenda_item other where other.split_from_id = item.id) found)`

const takenBack = sql<TakenBack[]>`(select coalesce(jsonb_agg(jsonb_build_object('outcome', gone.outcome, 'reason', gone.reason, 'who', person.name,
    'onDay', (gone.reopened_at at time zone ${homeZone})::date) order by gone.id), '[]')
    from decision_reopening gone join person on person.id = gone.reopened_by where gone.item_id = item.id)`

/** Confirmed corrections of what the minutes say of an item, or of the one that it was merged into. */
const ofItem = sql`minutes_correction correction join minutes_correction_proposal proposal on proposal.id = correction.proposal_id
  where correction.meeting_id = item.meeting_id and proposal.item_id = coalesce(item.merged_into_id, item.id)`

const corrections = sql<Corrected[]>`(select coalesce(jsonb_agg(jsonb_build_object('number', correction.number, 'part', proposal.part, 'was', proposal.was,
    'becomes', proposal.becomes, 'reason', proposal.reason, 'onDay', (correction.confirmed_at at time zone ${homeZone})::date, 'who', (select person.name
      from person where person.id = correction.confirmed_by)) order by correction.number), '[]') from ${ofItem})`

/** A text of the `decision` on an `item` as it stands: with the last correction of it in the minutes. */
export const textNow = (part: 'handling' | 'decision') => sql<string>`coalesce((select proposal.becomes from ${ofItem} and proposal.part = ${part}
  order by correction.number desc limit 1), ${sql.ref(`decision.${part}`)}, '')`

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
    'decision.outcome', textNow('handling').as('handling'), textNow('decision').as('decision'),
    sql<boolean>`coalesce(minutes.state in ('approved', 'published'), false)`.as('isApproved'), takenBack.as('takenBack'), corrections.as('corrections'),
    kin.as('kin'),
    sql<Handling['told']>`null::text`.as('told'), 'item.position'])

/** A memo is no secret, but which confidential matter it tells of is. */
const levelOfMatter = sql<Handling['level']>`case when ${matterIsConfidential} then 'confidential' else matter.level end`

/** What memos tell of matters, in meetings that are known from nothing else. */
const tellings = (db: Read) => db.selectFrom('intake_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
  .innerJoin('body', 'body.id', 'meeting.body_id').innerJoin('matter', 'matter.id', 'item.matter_id')
  .select(['item.matter_id as matterId', 'item.id', 'item.meeting_id as meetingId', 'meeting.body_id as bodyId', 'body.name as body',
    'meeting.number as meetingNumber', 'meeting.on_day as onDay', 'meeting.state as meetingState', sql<Texts>`'{}'::jsonb`.as('title'),
    sql<Texts>`matter.public_title`.as('publicTitle'), levelOfMatter.as('level'), 'matter.ground', 'matter.ground_until as groundUntil',
    sql<string>`''`.as('presenter'), sql<string | null>`null::uuid`.as('presenterId'),
    sql<Handling['purpose']>`'information'`.as('purpose'), sql<string | null>`null::text`.as('struckReason'), sql<string | null>`null::text`.as('number'),
    sql<boolean>`false`.as('isStruck'), sql<Handling['outcome']>`null::text`.as('outcome'), 'item.text as handling', sql<string>`''`.as('decision'),
    sql<boolean>`false`.as('isApproved'), sql<TakenBack[]>`'[]'::jsonb`.as('takenBack'),
    sql<Corrected[]>`'[]'::jsonb`.as('corrections'), sql<Kin[]>`'[]'::jsonb`.as('kin'), 'item.outcome as told',
    'item.position'])

/** Both, in time. */
const everything = (db: Read, matterIds: string[]) =>
  handlings(db).where('item.matter_id', 'in', matterIds).unionAll(tellings(db).where('item.matter_id', 'in', matterIds))
    .orderBy('onDay').orderBy('meetingNumber').orderBy('position').orderBy('id')

/** Everywhere a matter is or was handled, earliest first. */
export const askHandlingsOfMatter = (db: Read, matterId: string): Asking<Handling[]> => asking(everything(db, [matterId]), [], (rows) => rows)

export const listHandlingsOfMatter = (db: Read, matterId: string): Promise<Handling[]> => ask(db, askHandlingsOfMatter(db, matterId))

/** The comparisons of its alternatives, earliest first; what is only proposed is not chosen yet. */
export const askComparedOfMatter = (db: Read, matterId: string): Asking<Compared[]> => asking(db.selectFrom('appraisal').select(['id', 'state',
  sql<Compared['alternatives']>`(select coalesce(jsonb_agg(jsonb_build_object('name', one -> 'name',
      'isChosen', state in ('decided', 'frozen') and coalesce(one ->> 'key' = content -> 'choice' ->> 'chosen', false)) order by place), '[]')
    from jsonb_array_elements(content -> 'alternatives') with ordinality as each (one, place))`.as('alternatives')])
  .where('matter_id', '=', matterId).orderBy('id'), [], (rows) => rows)

/** The same of several matters, by matter. */
export async function listHandlingsByMatter(db: Read, matterIds: string[]): Promise<Map<string, Handling[]>> {
  if (matterIds.length === 0) return new Map()
  const rows = await everything(db, matterIds).execute()
  return Map.groupBy(rows, (row) => row.matterId ?? '')
}
