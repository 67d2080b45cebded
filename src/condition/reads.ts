// Looks up conditions with their stages, and what depends on them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { type Asking, asking, known } from '../platform/together.ts'
import type { Condition, Dependence, Dependent, Ending, Stage, StageMove } from './condition.ts'

const stages = sql<Stage[]>`(select coalesce(jsonb_agg(jsonb_build_object('position', stage.position, 'name', stage.name, 'plannedOn', stage.planned_on,
    'expectedOn', stage.expected_on, 'actualOn', stage.actual_on, 'source', stage.source) order by stage.position), '[]')
  from condition_stage stage where stage.condition_id = condition.id)`

const moves = sql<StageMove[]>`(select coalesce(jsonb_agg(jsonb_build_object('position', move.position, 'from', move.from_on, 'to', move.to_on,
    'reason', move.reason, 'who', person.name, 'onDay', move.moved_on) order by move.id), '[]')
  from condition_move move join person on person.id = move.moved_by where move.condition_id = condition.id)`

const conditions = (db: Read) => db.selectFrom('condition').leftJoin('person as teller', 'teller.id', 'condition.fell_by')
  .select(['condition.id', 'condition.kind', 'condition.name', 'condition.note', 'condition.version', stages.as('stages'), moves.as('moves'),
    sql<Condition['fell']>`case when condition.fell_on is null then null
      else jsonb_build_object('onDay', condition.fell_on, 'reason', condition.fell_reason, 'who', teller.name) end`.as('fell')])

/** Every condition of the reform, first recorded first. */
export const listConditions = (db: Read): Promise<Condition[]> => conditions(db).orderBy('condition.made_at').orderBy('condition.id').execute()

export const findCondition = async (db: Read, id: string): Promise<Condition | null> =>
  (await conditions(db).where('condition.id', '=', id).executeTakeFirst()) ?? null

/** Each kind of dependent as the object it is. */
const dependent = sql<Dependent>`case
  when one.matter_id is not null then jsonb_build_object('kind', 'matter', 'matterId', one.matter_id)
  when one.stop_id is not null then (select jsonb_build_object('kind', 'stop', 'matterId', stop.matter_id, 'stopId', stop.id, 'body', body.name, 'due',
    stop.due, 'isDropped', stop.dropped_at is not null)
    from stop join body on body.id = stop.body_id where stop.id = one.stop_id)
  when one.item_id is not null then (select jsonb_build_object('kind', 'decision', 'matterId', item.matter_id, 'itemId', item.id, 'meetingId', meeting.id,
      'bodyId', body.id, 'body', body.name, 'meetingNumber', meeting.number, 'onDay', meeting.on_day, 'outcome', decision.outcome)
    from agenda_item item join meeting on meeting.id = item.meeting_id join body on body.id = meeting.body_id
    left join decision on decision.item_id = coalesce(item.merged_into_id, item.id) where item.id = one.item_id)
  when one.adoption_id is not null then (select jsonb_build_object('kind', 'adoption', 'matterId', adoption.matter_id, 'itemId', approval.item_id,
      'meetingId', item.meeting_id, 'ending', ended.ending)
    from adoption left join adoption_approval approval on approval.adoption_id = adoption.id left join agenda_item item on item.id = approval.item_id
    left join adoption_condition_end ended on ended.adoption_id = adoption.id where adoption.id = one.adoption_id)
  else (select jsonb_build_object('kind', 'handoff', 'handoffId', handoff.id, 'number', handoff.number) from handoff where handoff.id = one.handoff_id) end`

const ending = sql<Ending | null>`(select jsonb_build_object('ending', ended.ending, 'onDay', ended.on_day, 'source', ended.source, 'who', person.name)
  from condition_ending ended join person on person.id = ended.told_by where ended.dependence_id = one.id)`

/** The reform of what depends: that of its matter's body, or of the hand-off. */
const goLiveOn = sql<Day | null>`(select programme.go_live_on from programme where programme.id = coalesce(
  (select handoff.programme_id from handoff where handoff.id = one.handoff_id),
  (select body.programme_id from matter join body on body.id = matter.body_id where matter.id = coalesce(one.matter_id,
    (select stop.matter_id from stop where stop.id = one.stop_id), (select item.matter_id from agenda_item item where item.id = one.item_id),
    (select adoption.matter_id from adoption where adoption.id = one.adoption_id)))))`

const dependences = (db: Read) => db.selectFrom('condition_dependence as one')
  .select(['one.id', 'one.condition_id as conditionId', 'one.position', 'one.note', dependent.as('dependent'), ending.as('ending'), goLiveOn.as('goLiveOn')])
  .orderBy('one.id')

/** What depends on a condition. Who may see which is a question of its matter. */
export const listDependences = (db: Read, conditionId: string): Promise<Dependence[]> =>
  dependences(db).where('one.condition_id', '=', conditionId).execute()

export const listAllDependences = (db: Read): Promise<Dependence[]> => dependences(db).execute()

export const findDependence = async (db: Read, id: string): Promise<Dependence | null> =>
  (await dependences(db).where('one.id', '=', id).executeTakeFirst()) ?? null

/** What a matter waits for: itself, by its stops, by what was decided of it, or by an approval of structures. */
const dependencesOfMatter = (db: Read, matterId: string) => dependences(db)
  .where(sql<boolean>`(one.matter_id = ${matterId}::uuid or exists (select from stop where stop.id = one.stop_id and stop.matter_id = ${matterId}::uuid)
    or exists (select from agenda_item item where item.id = one.item_id and item.matter_id = ${matterId}::uuid)
    or exists (select from adoption where adoption.id = one.adoption_id and adoption.matter_id = ${matterId}::uuid))`)

export const listDependencesOfMatter = (db: Read, matterId: string): Promise<Dependence[]> => dependencesOfMatter(db, matterId).execute()

/** The same with the conditions that it waits for. */
export const askWaitingOfMatter = (db: Read, matterId: string): Asking<{ dependence: Dependence; condition: Condition }[]> =>
  asking(db.selectFrom(dependencesOfMatter(db, matterId).as('waiting'))
    .innerJoin(conditions(db).as('found'), 'found.id', 'waiting.conditionId')
    .select([sql<Dependence>`to_jsonb(waiting)`.as('dependence'), sql<Condition>`to_jsonb(found)`.as('condition')]).orderBy('waiting.id'), [], (rows) => rows)

/** What of some bodies' matters waits for a condition, with nothing told yet of what became of it. */
export const askWaitingOf = (db: Read, bodyIds: string[]): Asking<{ dependence: Dependence; condition: Condition }[]> => bodyIds.length === 0 ? known([])
  : asking(db.selectFrom(dependences(db).where(sql<boolean>`coalesce(one.matter_id, (select stop.matter_id from stop where stop.id = one.stop_id),
      (select item.matter_id from agenda_item item where item.id = one.item_id),
      (select adoption.matter_id from adoption where adoption.id = one.adoption_id)) in (select id from matter
        where matter.state = 'open' and matter.body_id = any(${bodyIds}::uuid[]))
      and not exists (select from condition_ending ended where ended.dependence_id = one.id)`).as('waiting'))
    .innerJoin(conditions(db).as('found'), 'found.id', 'waiting.conditionId')
    .select([sql<Dependence>`to_jsonb(waiting)`.as('dependence'), sql<Condition>`to_jsonb(found)`.as('condition')]).orderBy('waiting.id'), [], (rows) => rows)

/** The approvals of structures that a matter carries under a condition. */
export const listAdoptionsOfMatter = (db: Read, matterId: string): Promise<{ id: string }[]> =>
  db.selectFrom('adoption').select('id').where('matter_id', '=', matterId).where(sql<boolean>`condition <> '{}'`).execute()

/** The items at which a matter is or was handled, for choosing among them. */
export const listItemsOfMatter = (db: Read, matterId: string) => db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
  .innerJoin('body', 'body.id', 'meeting.body_id')
  .select(['item.id as itemId', 'meeting.id as meetingId', 'body.id as bodyId', 'body.name as body', 'meeting.number as meetingNumber',
    'meeting.on_day as onDay'])
  .where('item.matter_id', '=', matterId).where('item.struck_at', 'is', null).orderBy('meeting.on_day').execute()
