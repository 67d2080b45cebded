// Looks up commitments, whom they name and which items answer them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Commitment, Handling, Move } from './commitment.ts'

const moves = sql<Move[]>`(select coalesce(jsonb_agg(jsonb_build_object('from', move.from_due, 'to', move.to_due, 'reason', move.reason, 'who', person.name,
  'onDay', move.moved_on) order by move.id), '[]') from commitment_move move join person on person.id = move.moved_by
  where move.commitment_id = commitment.id)`

const commitments = (db: Read) => db.selectFrom('commitment').innerJoin('meeting as source', 'source.id', 'commitment.source_meeting_id')
  .leftJoin('agenda_item as item', 'item.id', 'commitment.source_item_id').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
  .select(['commitment.id', 'commitment.matter_id as matterId', 'commitment.matter', 'commitment.action', 'commitment.due',
    'commitment.and_then as then', 'commitment.closed_at as closedAt', 'commitment.closing', 'commitment.closing_reason as closingReason',
    'commitment.version', moves.as('moves'), 'source.id as meetingId', 'source.body_id as bodyId', 'source.number', 'source.on_day as onDay',
    'commitment.source_sentence as sentence', 'commitment.source_item_id as sourceItemId',
    // What stands below a confidential item is as confidential.
    sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
  .orderBy('commitment.due').orderBy('commitment.made_at').orderBy('commitment.id')

type Row = Awaited<ReturnType<ReturnType<typeof commitments>['execute']>>[number]

/** Commitments that some bodies made or are named in, the earliest due first. */
export async function listCommitments(db: Read, bodyIds: string[]): Promise<Commitment[]> {
  if (bodyIds.length === 0) return []
  return whole(db, await commitments(db).where((where) => where.or([
    where('source.body_id', 'in', bodyIds),
    where.exists(where.selectFrom('commitment_body as named').select('named.commitment_id')
      .whereRef('named.commitment_id', '=', 'commitment.id').where('named.body_id', 'in', bodyIds)),
  ])).execute())
}

export const listCommitmentsOfMeeting = async (db: Read, meetingId: string): Promise<Commitment[]> =>
  whole(db, await commitments(db).where('source.id', '=', meetingId).execute())

/** What was promised of a matter: by its name there, on an item where it was handled, or answered by one. */
export async function listCommitmentsOfMatter(db: Read, matterId: string): Promise<Commitment[]> {
  return whole(db, await commitments(db).where((where) => where.or([
    where('commitment.matter_id', '=', matterId), where('item.matter_id', '=', matterId)])).execute())
}

export async function findCommitment(db: Read, id: string): Promise<Commitment | null> {
  const [found] = await whole(db, await commitments(db).where('commitment.id', '=', id).execute())
  return found ?? null
}

async function whole(db: Read, rows: Row[]): Promise<Commitment[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const bodies = Map.groupBy(await db.selectFrom('commitment_body').select(['commitment_id as id', 'name', 'body_id as bodyId'])
    .where('commitment_id', 'in', ids).orderBy('position').execute(), (row) => row.id)
  const handlings = Map.groupBy(await listHandlings(db, ids), (row) => row.id)
  return rows.map(({ meetingId, bodyId, number, onDay, sentence, sourceItemId, isConfidential, ...row }) => ({
    ...row, source: { meetingId, bodyId, number, onDay, sentence, itemId: sourceItemId, isConfidential },
    bodies: (bodies.get(row.id) ?? []).map(({ name, bodyId: named }) => ({ name, bodyId: named })),
    handlings: (handlings.get(row.id) ?? []).map(({ id: _, ...handling }): Handling => handling),
  }))
}

const listHandlings = (db: Read, ids: string[]) => db.selectFrom('commitment_handling as handling')
  .innerJoin('agenda_item as item', 'item.id', 'handling.item_id').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
  // What came of an item that was merged into another is what came of that one.
  .leftJoin('decision', (join) => join.on(sql<boolean>`decision.item_id = coalesce(item.merged_into_id, item.id)`))
  .leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id').leftJoin('agenda_item as whole', 'whole.id', 'item.merged_into_id')
  .select(['handling.commitment_id as id', 'item.id as itemId', 'meeting.id as meetingId', 'meeting.body_id as bodyId',
    'meeting.number as meetingNumber', 'meeting.on_day as onDay',
    sql<string | null>`case when item.is_folded then whole.number else item.number end`.as('number'), 'decision.outcome',
    // Another body's readers see the commitment; of a confidential item they see its public title.
    sql<Handling['title']>`case when item.level = 'confidential' then item.public_title
      when parent.level = 'confidential' then '{}'::jsonb else item.title end`.as('title'),
    sql<boolean>`item.struck_at is not null and item.merged_into_id is null`.as('isStruck'),
    sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
  .where('handling.commitment_id', 'in', ids).orderBy('meeting.on_day').execute()
