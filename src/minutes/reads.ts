// Looks up minutes: where they are on their way, remarks, corrections, and the record of a meeting as it stands now.
import { sql } from 'kysely'
import { listApprovedByItem } from '../adoption/reads.ts'
import { bareOf } from '../alternative/alternative.ts'
import { listChosenByItem } from '../appraisal/reads.ts'
import { effectiveLevel } from '../matter/matter.ts'
import { arrange } from '../agenda/numbering.ts'
import { type Item, type Placed, relationsOf } from '../agenda/agenda.ts'
import { listItems } from '../agenda/reads.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { listDecisions, listDissents, listRecusals } from '../decision/reads.ts'
import { findMeeting, listAttendance, listMovements } from '../meeting/reads.ts'
import type { Read } from '../platform/database.ts'
import { findProgramme } from '../programme/reads.ts'
import type { Approval, Correction, Mending, Minutes, Remark } from './minutes.ts'
import { approvedPart, attendanceOf, meetingOf, type MinutesRecord, type RecordItem, type RecordPaper } from './record.ts'
import { distributionOf } from './text.ts'

const minutes = (db: Read) => db.selectFrom('minutes').innerJoin('meeting', 'meeting.id', 'minutes.meeting_id')
  .innerJoin('body', 'body.id', 'meeting.body_id').innerJoin('person as writer', 'writer.id', 'minutes.written_by')
  .leftJoin('minutes_frozen as frozen', 'frozen.meeting_id', 'minutes.meeting_id')
  .select(({ selectFrom }) => [
    'minutes.meeting_id as meetingId', 'meeting.body_id as bodyId', 'minutes.state', 'minutes.diary_number as diaryNumber',
    'minutes.drafted_at as draftedAt', 'minutes.written_by as writtenBy', 'writer.name as writer', 'minutes.version',
    'body.approvals_needed as approvalsNeeded', 'frozen.frozen_at as approvedAt', 'frozen.sha256',
    sql<number>`(select count(*)::int from minutes_remark r where r.meeting_id = minutes.meeting_id and r.answer is null)`
      .as('openRemarks'),
    sql<number>`(select count(*)::int from minutes_correction c where c.meeting_id = minutes.meeting_id)`.as('corrections'),
    selectFrom('minutes_publication as first').select('first.published_at')
      .whereRef('first.meeting_id', '=', 'minutes.meeting_id').where('first.number', '=', 0).as('publishedAt'),
    selectFrom('minutes_publication as last').select('last.address')
      .whereRef('last.meeting_id', '=', 'minutes.meeting_id').orderBy('last.number', 'desc').limit(1).as('address'),
  ])

async function listApprovals(db: Read, meetingIds: string[]): Promise<(Approval & { meetingId: string })[]> {
  if (meetingIds.length === 0) return []
  const rows = await db.selectFrom('minutes_approval as approval').innerJoin('person', 'person.id', 'approval.by_person')
    .leftJoin('agenda_item as item', 'item.id', 'approval.ground_item_id').leftJoin('meeting as next', 'next.id', 'item.meeting_id')
    .select(['approval.meeting_id as meetingId', 'approval.by_person as personId', 'person.name', 'approval.approved_at as at',
      'approval.sha256', 'item.id as itemId', 'item.number as itemNumber', 'next.number as meetingNumber', 'next.on_day as onDay'])
    .where('approval.meeting_id', 'in', meetingIds).orderBy('approval.approved_at').orderBy('approval.by_person').execute()
  return rows.map(({ itemId, itemNumber, meetingNumber, onDay, ...approval }) => ({
    ...approval,
    ground: itemId === null || meetingNumber === null || onDay === null ? null
      : { itemId, itemNumber: itemNumber ?? '', meetingNumber, onDay },
  }))
}

const withApprovals = async (db: Read, rows: Omit<Minutes, 'approvals'>[]): Promise<Minutes[]> => {
  const given = Map.groupBy(await listApprovals(db, rows.map((row) => row.meetingId)), (approval) => approval.meetingId)
  return rows.map((row) => ({ ...row, approvals: (given.get(row.meetingId) ?? []).map(({ meetingId: _, ...approval }) => approval) }))
}

/** The minutes of a meeting, or null before it has been closed. */
export async function findMinutes(db: Read, meetingId: string): Promise<Minutes | null> {
  const rows = await minutes(db).where('minutes.meeting_id', '=', meetingId).execute()
  return (await withApprovals(db, rows))[0] ?? null
}

/** What was frozen at approval, from the very bytes that were hashed. */
export async function findFrozen(db: Read, meetingId: string): Promise<{ record: MinutesRecord; sha256: string } | null> {
  const row = await db.selectFrom('minutes_frozen').select(['bytes', 'sha256']).where('meeting_id', '=', meetingId).executeTakeFirst()
  // Written by `freeze` from a MinutesRecord and never changed since.
  return row === undefined ? null : { record: JSON.parse(row.bytes.toString('utf8')) as MinutesRecord, sha256: row.sha256 }
}

/** Remarks in the order in which they were made. */
export const listRemarks = (db: Read, meetingId: string): Promise<Remark[]> =>
  db.selectFrom('minutes_remark as remark').innerJoin('person as maker', 'maker.id', 'remark.made_by')
    .leftJoin('person as answerer', 'answerer.id', 'remark.answered_by')
    .select(['remark.id', 'remark.meeting_id as meetingId', 'remark.item_id as itemId', 'remark.text', 'remark.made_at as madeAt',
      'remark.made_by as madeBy', 'maker.name as maker', 'remark.answer', 'remark.answered_at as answeredAt',
      'answerer.name as answerer'])
    .where('remark.meeting_id', '=', meetingId).orderBy('remark.made_at').orderBy('remark.id').execute()

/** Texts changed after the meeting, in order of time. */
export const listMendings = (db: Read, meetingId: string): Promise<Mending[]> =>
  db.selectFrom('minutes_mending as mending').innerJoin('person', 'person.id', 'mending.mended_by')
    .select(['mending.item_id as itemId', 'mending.was_handling as wasHandling', 'mending.was_decision as wasDecision',
      'mending.reason', 'mending.mended_at as at', 'person.name as by'])
    .where('mending.meeting_id', '=', meetingId).orderBy('mending.id').execute()

/** Corrections confirmed and proposed, by number; those that wait come last, those withdrawn not at all. */
export const listCorrections = (db: Read, meetingId: string): Promise<Correction[]> =>
  db.selectFrom('minutes_correction_proposal as proposal').innerJoin('person as proposer', 'proposer.id', 'proposal.proposed_by')
    .leftJoin('minutes_correction as correction', 'correction.proposal_id', 'proposal.id')
    .leftJoin('person as confirmer', 'confirmer.id', 'correction.confirmed_by')
    .select(['proposal.id', 'proposal.meeting_id as meetingId', 'proposal.item_id as itemId', 'proposal.part', 'proposal.reason',
      'proposal.was', 'proposal.becomes', 'proposal.proposed_at as proposedAt', 'proposal.proposed_by as proposedBy',
      'proposer.name as proposer', 'correction.number', 'correction.confirmed_at as confirmedAt', 'confirmer.name as confirmer',
      'correction.sha256'])
    .where('proposal.meeting_id', '=', meetingId).where('proposal.withdrawn_at', 'is', null)
    .orderBy(sql`correction.number nulls last`).orderBy('proposal.id').execute()

/** The meeting right after another one in its body, whatever its state, unless it was cancelled. */
const findFollowing = async (db: Read, meeting: { id: string; bodyId: string; onDay: string; number: number }) =>
  (await db.selectFrom('meeting').select(['id', 'state', 'closed_at as closedAt', 'number', 'on_day as onDay', 'starts', 'place'])
    .where('body_id', '=', meeting.bodyId).where('state', '<>', 'cancelled')
    .where(sql<boolean>`(on_day, number) > (${meeting.onDay}::date, ${meeting.number}::int)`)
    .orderBy('on_day').orderBy('number').limit(1).executeTakeFirst()) ?? null

/** The item by which the body's next meeting, now closed, approved the minutes; null when it has not. */
export async function findBodyGround(db: Read, meetingId: string): Promise<{ itemId: string; closedAt: Temporal.Instant } | null> {
  const meeting = await findMeeting(db, meetingId)
  const next = meeting === null ? null : await findFollowing(db, meeting)
  if (next === null || next.state !== 'closed' || next.closedAt === null) return null
  const item = await db.selectFrom('agenda_item as item').innerJoin('decision', 'decision.item_id', 'item.id').select('item.id')
    .where('item.meeting_id', '=', next.id).where('item.kind', '=', 'previousMinutes').where('item.struck_at', 'is', null)
    .where('decision.outcome', '=', 'decided').executeTakeFirst()
  return item === undefined ? null : { itemId: item.id, closedAt: next.closedAt }
}

/** Who has written in the record after the meeting, and when last. */
export const listWriters = async (db: Read, meetingId: string): Promise<{ personId: string; at: Temporal.Instant }[]> =>
  db.selectFrom('decision').innerJoin('agenda_item as item', 'item.id', 'decision.item_id').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .select(['decision.written_by as personId', 'decision.written_at as at']).$narrowType<{ personId: string; at: Temporal.Instant }>()
    .where('meeting.id', '=', meetingId).whereRef('decision.written_at', '>', 'meeting.closed_at').where('decision.written_by', 'is not', null)
    .unionAll(db.selectFrom('minutes_mending').select(['mended_by as personId', 'mended_at as at']).where('meeting_id', '=', meetingId))
    .execute()

type Rows<Row> = Map<string, Row[]>

async function papersOnTable(db: Read, meetingId: string): Promise<Rows<RecordPaper>> {
  const rows = await db.selectFrom('decision_paper as tabled').innerJoin('agenda_item as item', 'item.id', 'tabled.item_id')
    .innerJoin('paper', 'paper.id', 'tabled.paper_id')
    .innerJoin('paper_version as version', (join) => join.onRef('version.paper_id', '=', 'tabled.paper_id')
      .onRef('version.number', '=', 'tabled.number'))
    .select(['tabled.item_id as itemId', 'tabled.paper_id as paperId', 'tabled.number', 'paper.title', 'paper.level', 'paper.ground',
      'paper.is_background as isBackground', 'version.file_name as fileName', 'version.sha256'])
    .where('item.meeting_id', '=', meetingId).orderBy('paper.position').orderBy('paper.id').execute()
  return inItems(rows, (row) => ({ paperId: row.paperId, number: row.number, title: row.title, fileName: row.fileName,
    sha256: row.sha256, isBackground: row.isBackground, level: effectiveLevel(row.level), ground: row.ground }))
}

const followUps = async (db: Read, meetingId: string): Promise<Rows<RecordItem['followUps'][number]>> =>
  inItems(await db.selectFrom('followup').innerJoin('agenda_item as item', 'item.id', 'followup.item_id')
    .select(['followup.item_id as itemId', 'followup.what', 'followup.owner', 'followup.due_on as dueOn'])
    .where('item.meeting_id', '=', meetingId).orderBy('followup.id').execute(),
  ({ what, owner, dueOn }) => ({ what, owner, dueOn }))

/** Rows by item, each made into what the record holds. */
function inItems<Row extends { itemId: string }, Made>(rows: Row[], make: (row: Row) => Made): Rows<Made> {
  const byItem = new Map<string, Made[]>()
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), make(row)])
  return byItem
}

/** The items of the record in their order; everything written about each. */
async function loadItems(db: Read, meetingId: string): Promise<RecordItem[]> {
  const placed = arrange(await listItems(db, meetingId))
  const decisions = await listDecisions(db, meetingId)
  const recusals = inItems(await listRecusals(db, meetingId), ({ name, ground }) => ({ name, ground }))
  const dissents = inItems(await listDissents(db, meetingId), ({ name, text }) => ({ name, text }))
  const [papers, tasks, approved] = [await papersOnTable(db, meetingId), await followUps(db, meetingId), await listApprovedByItem(db, meetingId)]
  const chosen = await listChosenByItem(db, meetingId)
  return placed.map((item): RecordItem => {
    const alternatives = chosen.get(item.id)
    const secret = [item, placed.find((one) => one.id === item.parentId)].find((one) => one?.level === 'confidential')
    const decision = decisions.get(item.id)
    return {
      ...agendaPartOf(item), level: secret === undefined ? effectiveLevel(item.level) : 'confidential',
      ground: secret?.ground ?? item.ground, groundUntil: secret?.groundUntil ?? item.groundUntil,
      handling: decision?.handling ?? '', outcome: decision?.outcome ?? null, decision: decision?.decision ?? '',
      presider: decision?.presidedByName ?? null, recusals: recusals.get(item.id) ?? [], dissents: dissents.get(item.id) ?? [],
      followUps: tasks.get(item.id) ?? [], papers: papers.get(item.id) ?? [], isWhole: true, ...approvedPart(approved.get(item.id)),
      ...alternatives === undefined ? {} : { appraisal: { content: bareOf(alternatives.content), language: alternatives.language } },
    }
  })
}

const agendaPartOf = (item: Placed<Item>) => ({
  id: item.id, parentId: item.parentId, number: item.shownNumber, kind: item.kind, title: item.title, presenter: item.presenter,
  purpose: item.purpose, proposal: item.proposal, diaryNumber: item.diaryNumber, publicTitle: item.publicTitle,
  struckReason: item.struckReason, ...relationsOf(item),
})

/** The whole record of a meeting from what the database holds now, or null when it has no minutes. */
export async function loadRecord(db: Read, meetingId: string): Promise<MinutesRecord | null> {
  const meeting = await findMeeting(db, meetingId)
  const state = await findMinutes(db, meetingId)
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  const programme = await findProgramme(db)
  if (meeting === null || state === null || body === null || programme === null) return null
  const above = body.reportsToId === null ? null : await findBody(db, body.reportsToId)
  const members = await listMembers(db, body.id, meeting.onDay)
  const attendance = attendanceOf(meeting, await listAttendance(db, meetingId), await listMovements(db, meetingId), body.quorum,
    members.flatMap((one) => one.role === 'secretary' ? [one.personId] : []))
  const next = await findFollowing(db, meeting)
  return {
    programme: { number: programme.number, name: programme.name, shortName: programme.shortName, organisation: programme.organisation },
    body: { id: body.id, slug: body.slug, name: body.name }, meeting: meetingOf(meeting), language: body.language,
    diaryNumber: state.diaryNumber, ...attendance,
    checkers: members.filter((one) => one.role === 'checker').map((one) => one.name),
    items: await loadItems(db, meetingId),
    nextMeeting: next === null ? null : { number: next.number, onDay: next.onDay, starts: next.starts, place: next.place },
    distribution: [distributionOf(body.name)], forInformation: above === null ? [] : [above.name], writer: state.writer,
  }
}
