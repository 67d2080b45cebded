// Looks up agendas: items, their papers, and what could be proposed.
import { sql } from 'kysely'
import { findBody } from '../body/reads.ts'
import { listAwaited, listWaitingMatters } from '../matter/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import { hashOf } from '../revision/reads.ts'
import type { Structure } from '../structure/structure.ts'
import type { CurrentPaper, HeldVersion, Item } from './agenda.ts'
import { type Carried, type Earlier, plannedOf, propose, type Promised } from './proposals.ts'

const items = (db: Read) => db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
  .leftJoin('matter', 'matter.id', 'item.matter_id').leftJoin('person as striker', 'striker.id', 'item.struck_by').select([
    'item.id', 'item.meeting_id as meetingId', 'meeting.body_id as bodyId', 'item.parent_id as parentId',
    'item.matter_id as matterId', 'matter.diary_number as diaryNumber', 'item.kind', 'item.position', 'item.number',
    'item.title', 'item.presenter', 'item.presenter_id as presenterId', 'item.purpose', 'item.proposal', 'item.minutes',
    'item.level', 'item.ground', 'item.ground_until as groundUntil', 'item.public_title as publicTitle',
    'item.struck_at as struckAt', 'striker.name as struckBy', 'item.struck_reason as struckReason',
    'item.merged_into_id as mergedIntoId', 'item.is_folded as isFolded', 'item.split_from_id as splitFromId', 'item.version',
  ])

/** The items of a meeting, in no order: `arrange` gives the order. */
export const listItems = (db: Read, meetingId: string): Promise<Item[]> => items(db).where('item.meeting_id', '=', meetingId).execute()

export const findItem = async (db: Read, meetingId: string, itemId: string): Promise<Item | null> =>
  (await items(db).where('item.meeting_id', '=', meetingId).where('item.id', '=', itemId).executeTakeFirst()) ?? null

export const findAgendaVersion = async (db: Read, meetingId: string): Promise<number> =>
  (await db.selectFrom('agenda').select('version').where('meeting_id', '=', meetingId).executeTakeFirst())?.version ?? 1

export const isItemRecorded = async (db: Read, itemId: string): Promise<boolean> =>
  (await db.selectFrom('decision').select('item_id').where('item_id', '=', itemId).where('outcome', 'is not', null).executeTakeFirst()) !== undefined

/** Papers are on the table at an item by the item itself, by its matter, or since it was merged or split. */
const onTable = (db: Read) => db.selectFrom('agenda_item as item').innerJoin('paper', 'paper.item_id', 'item.id')
  .select(['item.meeting_id', 'item.id as item_id', 'paper.id as paper_id'])
  .union(db.selectFrom('agenda_item as item').innerJoin('paper', 'paper.matter_id', 'item.matter_id')
    .select(['item.meeting_id', 'item.id as item_id', 'paper.id as paper_id']))
  .union(db.selectFrom('agenda_item as item').innerJoin('agenda_item_paper as here', 'here.item_id', 'item.id')
    .select(['item.meeting_id', 'here.item_id', 'here.paper_id']))

/** The papers of a meeting's items as they stand now: the newest version of each that is not withdrawn. */
export async function listPapersByItem(db: Read, meetingId: string): Promise<Map<string, CurrentPaper[]>> {
  const rows = await db.selectFrom(onTable(db).as('tabled')).innerJoin('paper', 'paper.id', 'tabled.paper_id')
    .innerJoinLateral((inner) => inner.selectFrom('paper_version as version').select(['version.number', 'version.file_name', 'version.sha256'])
      .whereRef('version.paper_id', '=', 'paper.id')
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('paper_withdrawal as gone').select('gone.paper_id')
        .whereRef('gone.paper_id', '=', 'version.paper_id').whereRef('gone.number', '=', 'version.number'))))
      .orderBy('version.number', 'desc').limit(1).as('newest'), (join) => join.onTrue())
    .select(['tabled.item_id as itemId', 'paper.id as paperId', 'newest.number', 'paper.title', 'newest.file_name as fileName',
      'newest.sha256', 'paper.level'])
    .where('tabled.meeting_id', '=', meetingId).orderBy('paper.position').orderBy('paper.id').execute()
  const byItem = new Map<string, CurrentPaper[]>()
  for (const { itemId, ...paper } of rows) byItem.set(itemId, [...(byItem.get(itemId) ?? []), paper])
  return byItem
}

/**
 * The structure versions that a meeting's items hold for approval, by item. A set that is not approved yet goes with its
 * matter to whichever item of the body's has it; one that is approved stays with the item that approved it.
 */
export async function listVersionsByItem(db: Read, meetingId: string): Promise<Map<string, HeldVersion[]>> {
  const rows = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('adoption', (join) => join.onRef('adoption.matter_id', '=', 'item.matter_id').onRef('adoption.body_id', '=', 'meeting.body_id'))
    .leftJoin('adoption_approval as approval', 'approval.adoption_id', 'adoption.id')
    .innerJoin('adoption_revision as held', 'held.adoption_id', 'adoption.id').innerJoin('revision', 'revision.id', 'held.revision_id')
    .leftJoin('revision_frozen as frozen', 'frozen.revision_id', 'revision.id')
    .innerJoinLateral((inner) => inner.selectFrom('organisation_name as name').select('name.name')
      .whereRef('name.organisation_id', '=', 'revision.organisation_id').orderBy('name.from_on', 'desc').limit(1).as('named'), (join) => join.onTrue())
    .select(['item.id as itemId', 'revision.id as revisionId', 'revision.organisation_id as organisationId', 'named.name as organisation',
      'revision.number', 'frozen.sha256', 'revision.content'])
    .where('item.meeting_id', '=', meetingId).where(sql<boolean>`(approval.item_id is null and item.struck_at is null) or approval.item_id = item.id`)
    .orderBy('revision.organisation_id').orderBy('revision.id').execute()
  const byItem = new Map<string, HeldVersion[]>()
  for (const { itemId, content, sha256, ...version } of rows) {
    // Only writes.ts of revisions stores structures.
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), { ...version, sha256: sha256 ?? hashOf(content as Structure) }])
  }
  return byItem
}

/** The letter under which an agenda was last sent, and when. */
export const findSentLetter = async (db: Read, meetingId: string): Promise<{ letter: string; sentAt: Temporal.Instant } | null> =>
  (await db.selectFrom('sending').select(['letter', 'sent_at as sentAt']).where('meeting_id', '=', meetingId).orderBy('ordinal', 'desc').limit(1)
    .executeTakeFirst()) ?? null

/** Open commitments that name a body. Whether they are due is a rule, not a query. */
export async function listPromised(db: Read, bodyId: string, language: Language): Promise<Promised[]> {
  const rows = await db.selectFrom('commitment').innerJoin('commitment_body as named', 'named.commitment_id', 'commitment.id')
    .innerJoin('meeting as source', 'source.id', 'commitment.source_meeting_id')
    .leftJoin('agenda_item as item', 'item.id', 'commitment.source_item_id')
    .select(['commitment.id', 'commitment.matter_id as matterId', 'commitment.matter', 'commitment.action', 'commitment.due',
      'source.number as sourceNumber', 'item.level', 'item.ground', 'item.ground_until as groundUntil', 'item.public_title as publicTitle'])
    .distinct()
    .where('named.body_id', '=', bodyId).where('commitment.closed_at', 'is', null)
    // What was promised on a confidential item is for the body that promised it, not for all that it names.
    .where((where) => where.or([where('item.level', 'is distinct from', 'confidential'), where('source.body_id', '=', bodyId)]))
    .orderBy('commitment.due').orderBy('commitment.id').execute()
  return rows.map(({ level, ground, groundUntil, publicTitle, ...row }) => ({ ...row, language,
    secrecy: level === 'confidential' ? { level, ground: ground ?? '', groundUntil, publicTitle: publicTitle ?? {} } : null }))
}

/** The same question as `isHandled`. */
const isHandledHere = sql<boolean>`(item.struck_at is null or item.merged_into_id is not null)`

/** What came of an item that was merged into another is what came of that one. */
const decidedIn = sql<boolean>`decision.item_id = coalesce(item.merged_into_id, item.id)`

/** Commitments that a body answers on this agenda or on another that is still ahead, or has handled to an end; what was put off is proposed again. */
export const listAnswered = async (db: Read, at: { meetingId: string; bodyId: string }): Promise<string[]> =>
  (await db.selectFrom('commitment_handling as handling').innerJoin('agenda_item as item', 'item.id', 'handling.item_id')
    .innerJoin('meeting', 'meeting.id', 'item.meeting_id').leftJoin('decision', (join) => join.on(decidedIn))
    .select('handling.commitment_id as id').distinct().where('meeting.body_id', '=', at.bodyId).where(isHandledHere)
    .where((where) => where.or([
      where('meeting.id', '=', at.meetingId), where('decision.outcome', 'in', ['decided', 'policyLine', 'proposedOnwards', 'noted']),
      where.and([where('decision.outcome', 'is', null), where('meeting.state', 'in', ['reserved', 'called', 'open'])])]))
    .execute()).map((row) => row.id)

/**
 * Items of a body's earlier meetings that were left over and whose matter is open and no later meeting has taken up: the last
 * handling of each matter decides.
 */
export async function listCarried(db: Read, bodyId: string, before: { onDay: Day; number: number }): Promise<Carried[]> {
  const rows = await db.selectFrom((inner) => inner.selectFrom('agenda_item as item')
    .innerJoin('meeting', 'meeting.id', 'item.meeting_id').innerJoin('matter', 'matter.id', 'item.matter_id')
    .leftJoin('decision', (join) => join.on(decidedIn)).distinctOn('item.matter_id')
    .select(['item.id as itemId', 'item.matter_id', 'item.title', 'decision.outcome', 'meeting.number as meetingNumber', 'meeting.on_day',
      'item.number', 'item.position', 'item.presenter', 'item.presenter_id as presenterId', 'item.purpose', 'item.proposal',
      'item.level', 'item.ground', 'item.ground_until as groundUntil', 'item.public_title as publicTitle', 'item.minutes'])
    .where('meeting.body_id', '=', bodyId).where('meeting.state', '<>', 'cancelled').where('matter.state', '=', 'open').where(isHandledHere)
    .where(sql<boolean>`(meeting.on_day, meeting.number) < (${before.onDay}::date, ${before.number}::int)`)
    .orderBy('item.matter_id').orderBy('meeting.on_day', 'desc').orderBy('meeting.number', 'desc').as('last'))
    .selectAll().where('last.outcome', 'in', ['postponed', 'tabled', 'returned', 'notHandled'])
    .orderBy('last.on_day').orderBy('last.meetingNumber').orderBy('last.position').execute()
  // The query above keeps only these outcomes and rows that have a matter.
  return rows.map((row) => ({ ...row, matterId: row.matter_id as string, number: row.number ?? '', outcome: row.outcome as Carried['outcome'] }))
}

/** What the latest item of each of a body's matters said of it, also when it was struck: the next one begins with that. */
export async function listEarlier(db: Read, bodyId: string): Promise<Map<string, Earlier>> {
  const rows = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').distinctOn('item.matter_id')
    .select(['item.matter_id as matterId', 'item.presenter', 'item.presenter_id as presenterId', 'item.purpose', 'item.proposal', 'item.level',
      'item.ground', 'item.ground_until as groundUntil', 'item.public_title as publicTitle', 'item.minutes'])
    .where('meeting.body_id', '=', bodyId).where('item.matter_id', 'is not', null)
    .orderBy('item.matter_id').orderBy('meeting.on_day', 'desc').orderBy('meeting.number', 'desc').orderBy('item.id', 'desc').execute()
  return new Map(rows.map(({ matterId, ...earlier }) => [matterId ?? '', earlier]))
}

/** Whether an item has papers of its own on the table: those that were all withdrawn are only history. */
export const hasPapers = async (db: Read, itemId: string): Promise<boolean> =>
  (await db.selectFrom('paper_version as version').innerJoin('paper', 'paper.id', 'version.paper_id')
    .leftJoin('paper_withdrawal as gone', (join) => join.onRef('gone.paper_id', '=', 'paper.id').onRef('gone.number', '=', 'version.number'))
    .select('paper.id').where('paper.item_id', '=', itemId).where('gone.number', 'is', null).limit(1).executeTakeFirst()) !== undefined

/** Whether anything stands on an item or its sub-items that must not be lost with it. */
export async function hasTraces(db: Read, itemId: string): Promise<boolean> {
  const { rows: [found] } = await sql<{ has: boolean }>`select exists (
    select from agenda_item item where ${itemId}::uuid in (item.id, item.parent_id) and (
      exists (select from decision where decision.item_id = item.id) or exists (select from decision_recusal r where r.item_id = item.id)
      or exists (select from decision_dissent d where d.item_id = item.id) or exists (select from followup f where f.item_id = item.id)
      or exists (select from meeting_movement m where m.item_id = item.id) or exists (select from paper p where p.item_id = item.id)
      or exists (select from commitment c where c.source_item_id = item.id))) as has`.execute(db)
  return found?.has === true
}

/** The agenda as its acts need it; null when there is no such meeting. */
export async function loadAgenda(tx: Read, meetingId: string) {
  const meeting = await findMeeting(tx, meetingId)
  if (meeting === null) return null
  return { bodyId: meeting.bodyId, meeting, items: await listItems(tx, meetingId), version: await findAgendaVersion(tx, meetingId) }
}

/** What the system proposes for a meeting's agenda now. */
export async function loadProposals(tx: Read, agenda: NonNullable<Awaited<ReturnType<typeof loadAgenda>>>) {
  const { meeting } = agenda
  const body = await findBody(tx, meeting.bodyId)
  const earlier = await listEarlier(tx, meeting.bodyId)
  return propose(meeting.onDay, agenda.items, {
    promises: await listPromised(tx, meeting.bodyId, body?.language ?? 'fi'),
    carried: await listCarried(tx, meeting.bodyId, meeting),
    waiting: (await listWaitingMatters(tx, meeting.bodyId)).map(({ id, title }) => ({ matterId: id, title, last: earlier.get(id) ?? null })),
    stops: (await listAwaited(tx, meeting.bodyId)).filter((one) => !one.isOnAgenda).map((one) => plannedOf(one, meeting.bodyId, earlier)),
    answered: await listAnswered(tx, { meetingId: meeting.id, bodyId: meeting.bodyId }),
  })
}

/** The papers on the table at an item. */
export const listPapersOnItem = async (db: Read, itemId: string): Promise<string[]> =>
  (await db.selectFrom(onTable(db).as('tabled')).select('tabled.paper_id as id').where('tabled.item_id', '=', itemId)
    .orderBy('tabled.paper_id').execute()).map((row) => row.id)

/** Whether an item holds structure versions for approval. */
export const hasVersions = async (db: Read, itemId: string): Promise<boolean> =>
  (await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('adoption', (join) => join.onRef('adoption.matter_id', '=', 'item.matter_id').onRef('adoption.body_id', '=', 'meeting.body_id'))
    .innerJoin('adoption_revision as held', 'held.adoption_id', 'adoption.id').select('held.adoption_id')
    .where('item.id', '=', itemId).where('adoption.state', '=', 'open').executeTakeFirst()) !== undefined
