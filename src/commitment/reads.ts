// Looks up commitments, whom they name and which items answer them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { ask, type Asking, asking, known } from '../platform/together.ts'
import type { Commitment, Handling, Move } from './commitment.ts'

const moves = sql<Move[]>`(select coalesce(jsonb_agg(jsonb_build_object('from', move.from_due, 'to', move.to_due, 'reason', move.reason, 'who', person.name,
  'onDay', move.moved_on) order by move.id), '[]') from commitment_move move join person on person.id = move.moved_by
  where move.commitment_id = commitment.id)`

const bodies = sql<Commitment['bodies']>`(select coalesce(jsonb_agg(jsonb_build_object('name', named.name, 'bodyId', named.body_id,
    'own', body.name) order by named.position), '[]')
  from commitment_body named left join body on body.id = named.body_id where named.commitment_id = commitment.id)`

const handlings = sql<Handling[]>`(select coalesce(jsonb_agg(jsonb_build_object('itemId', item.id, 'meetingId', meeting.id, 'bodyId', meeting.body_id,
    'meetingNumber', meeting.number, 'onDay', meeting.on_day, 'number', case when item.is_folded then whole.number else item.number end,
    'outcome', decision.outcome,
    -- Another body's readers see the commitment; of a confidential item they see its public title.
    'title', case when item.level = 'confidential' then item.public_title when above.level = 'confidential' then '{}'::jsonb else item.title end,
    'isStruck', item.struck_at is not null and item.merged_into_id is null,
    'isCancelled', meeting.state = 'cancelled',
    'isConfidential', coalesce(item.level = 'confidential', false) or coalesce(above.level = 'confidential', false)) order by meeting.on_day), '[]')
  from commitment_handling handling join agenda_item item on item.id = handling.item_id join meeting on meeting.id = item.meeting_id
  -- What came of an item that was merged into another is what came of that one.
  left join decision on decision.item_id = coalesce(item.merged_into_id, item.id)
  left join agenda_item above on above.id = item.parent_id left join agenda_item whole on whole.id = item.merged_into_id
  where handling.commitment_id = commitment.id)`

const commitments = (db: Read) => db.selectFrom('commitment').innerJoin('meeting as source', 'source.id', 'commitment.source_meeting_id')
  .leftJoin('agenda_item as item', 'item.id', 'commitment.source_item_id').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
  .select(['commitment.id', 'commitment.matter_id as matterId', 'commitment.matter', 'commitment.action', 'commitment.due',
    'commitment.and_then as then', 'commitment.closed_at as closedAt', 'commitment.closing', 'commitment.closing_reason as closingReason',
    'commitment.version', moves.as('moves'), bodies.as('bodies'), handlings.as('handlings'), 'source.id as meetingId', 'source.body_id as bodyId',
    'source.number', 'source.on_day as onDay', 'commitment.source_sentence as sentence', 'commitment.source_item_id as sourceItemId',
    // What stands below a confidential item is as confidential.
    sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
  .orderBy('commitment.due').orderBy('commitment.made_at').orderBy('commitment.id')

type Query = ReturnType<typeof commitments>
type Row = Awaited<ReturnType<Query['execute']>>[number]

const asCommitment = ({ meetingId, bodyId, number, onDay, sentence, sourceItemId, isConfidential, ...row }: Row): Commitment =>
  ({ ...row, source: { meetingId, bodyId, number, onDay, sentence, itemId: sourceItemId, isConfidential } })

const asked = (query: Query): Asking<Commitment[]> => asking(query, ['closedAt'], (rows) => rows.map(asCommitment))

// Each way is looked up by its own index; one condition with both would look through everything.
const ofBodies = (db: Read, bodyIds: string[]): Query => commitments(db).where('commitment.id', 'in', db.selectFrom('commitment as made')
  .innerJoin('meeting', 'meeting.id', 'made.source_meeting_id').select('made.id').where('meeting.body_id', 'in', bodyIds)
  .union(db.selectFrom('commitment_body as named').select('named.commitment_id as id').where('named.body_id', 'in', bodyIds)))

/** Commitments that some bodies made or are named in, the earliest due first. */
export const listCommitments = async (db: Read, bodyIds: string[]): Promise<Commitment[]> =>
  bodyIds.length === 0 ? [] : ask(db, asked(ofBodies(db, bodyIds)))

/** Of those, the ones that are open and have a due day, to be asked together with other things. */
export const askOpenCommitments = (db: Read, bodyIds: string[]): Asking<Commitment[]> => bodyIds.length === 0 ? known([])
  : asked(ofBodies(db, bodyIds).where('commitment.closed_at', 'is', null).where('commitment.due', 'is not', null))

export const listCommitmentsOfMeeting = (db: Read, meetingId: string): Promise<Commitment[]> =>
  ask(db, asked(commitments(db).where('source.id', '=', meetingId)))

/** What was promised of a matter: by its name there, on an item where it was handled, or answered by one. */
export const askCommitmentsOfMatter = (db: Read, matterId: string): Asking<Commitment[]> =>
  asked(commitments(db).where('commitment.id', 'in', db.selectFrom('commitment as made').select('made.id').where('made.matter_id', '=', matterId)
    .union(db.selectFrom('commitment as made').innerJoin('agenda_item as at', 'at.id', 'made.source_item_id').select('made.id')
      .where('at.matter_id', '=', matterId))))

export const listCommitmentsOfMatter = (db: Read, matterId: string): Promise<Commitment[]> => ask(db, askCommitmentsOfMatter(db, matterId))

export async function findCommitment(db: Read, id: string): Promise<Commitment | null> {
  const [found] = await ask(db, asked(commitments(db).where('commitment.id', '=', id)))
  return found ?? null
}
