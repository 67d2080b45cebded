// Looks up how items were handled: texts, outcomes, recusals, dissents, and the papers that were on the table.
import type { HeldVersion, Item } from '../agenda/agenda.ts'
import { listVersionsByItem } from '../agenda/reads.ts'
import { listMembers } from '../body/reads.ts'
import { isMissing } from '../cooperation/cooperation.ts'
import { findCooperation } from '../cooperation/reads.ts'
import { listStatementsOfMatter } from '../statement/reads.ts'
import { isAwaited } from '../statement/statement.ts'
import { answerableOn, type Followup } from '../followup/followup.ts'
import { listFollowups, listFollowupsOfItem } from '../followup/reads.ts'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { findMatter } from '../matter/reads.ts'
import { type Meeting, oncePerPerson } from '../meeting/meeting.ts'
import { findNextMeeting } from '../meeting/reads.ts'
import type { Paper } from '../paper/paper.ts'
import { listPapersOfItem } from '../paper/reads.ts'
import { type By, nilId } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { carriedOutcomes, type Decision, type Dissent, type MinutesCorrection, type Outcome, type Recusal, type Reopening, type TablePaper, type Writer }
  from './decision.ts'
import type { ItemRoom } from './rules.ts'

const decisions = (db: Read) => db.selectFrom('decision').innerJoin('agenda_item as item', 'item.id', 'decision.item_id')
  .leftJoin('person as recorder', 'recorder.id', 'decision.recorded_by').leftJoin('person as writer', 'writer.id', 'decision.written_by')
  .leftJoin('person as presider', 'presider.id', 'decision.presided_by')
  .select(['decision.item_id as itemId', 'decision.handling', 'decision.decision', 'decision.outcome',
    'decision.recorded_at as recordedAt', 'decision.recorded_by as recordedBy', 'recorder.name as recordedByName', 'decision.presided_by as presidedBy',
    'presider.name as presidedByName',
    'decision.written_by as writtenBy', 'writer.name as writtenByName', 'decision.written_at as writtenAt', 'decision.version'])

// A constraint of the table keeps to these outcomes.
const asDecision = (row: Omit<Decision, 'outcome'> & { outcome: string | null }): Decision =>
  ({ ...row, outcome: row.outcome as Outcome | null })

/** The handlings of a meeting's items, by item. An item nobody has written on has none. */
export async function listDecisions(db: Read, meetingId: string): Promise<Map<string, Decision>> {
  const rows = await decisions(db).where('item.meeting_id', '=', meetingId).execute()
  return new Map(rows.map((row) => [row.itemId, asDecision(row)]))
}

export async function findDecision(db: Read, itemId: string): Promise<Decision | null> {
  const row = await decisions(db).where('decision.item_id', '=', itemId).executeTakeFirst()
  return row === undefined ? null : asDecision(row)
}

/** Whether structures were approved, or an alternative chosen, by an item and are frozen: then its outcome stands. */
export const hasFrozenStructures = async (db: Read, itemId: string): Promise<boolean> =>
  (await db.selectFrom('adoption_approval').select('item_id').where('item_id', '=', itemId)
    .union(db.selectFrom('appraisal_frozen').select('item_id').where('item_id', '=', itemId)).executeTakeFirst()) !== undefined

/** Who stood aside, in a meeting; filter by item. */
export const listRecusals = (db: Read, meetingId: string): Promise<Recusal[]> =>
  db.selectFrom('decision_recusal as recusal').innerJoin('agenda_item as item', 'item.id', 'recusal.item_id')
    .innerJoin('person', 'person.id', 'recusal.person_id')
    .select(['recusal.item_id as itemId', 'recusal.person_id as personId', 'person.name', 'recusal.ground'])
    .where('item.meeting_id', '=', meetingId).orderBy('person.name').orderBy('person.id').execute()

/** Dissents of a meeting in the order in which they were stated on each item. */
export const listDissents = (db: Read, meetingId: string): Promise<Dissent[]> =>
  db.selectFrom('decision_dissent as dissent').innerJoin('agenda_item as item', 'item.id', 'dissent.item_id')
    .innerJoin('person', 'person.id', 'dissent.person_id')
    .select(['dissent.id', 'dissent.item_id as itemId', 'dissent.person_id as personId', 'person.name', 'dissent.text',
      'dissent.position'])
    .where('item.meeting_id', '=', meetingId).orderBy('dissent.item_id').orderBy('dissent.position').execute()

/** The versions of papers that were on the table when outcomes were recorded. */
export const listTablePapers = (db: Read, meetingId: string): Promise<TablePaper[]> =>
  db.selectFrom('decision_paper as tabled').innerJoin('agenda_item as item', 'item.id', 'tabled.item_id')
    .innerJoin('paper', 'paper.id', 'tabled.paper_id')
    .innerJoin('paper_version as version', (join) => join.onRef('version.paper_id', '=', 'tabled.paper_id')
      .onRef('version.number', '=', 'tabled.number'))
    .select(['tabled.item_id as itemId', 'tabled.paper_id as paperId', 'tabled.number', 'paper.title',
      'version.file_name as fileName', 'version.sha256', 'paper.level'])
    .where('item.meeting_id', '=', meetingId).orderBy('paper.position').orderBy('paper.id').execute()

/** Every time an item was reopened, newest first. */
export const listReopenings = async (db: Read, itemId: string): Promise<Reopening[]> =>
  (await db.selectFrom('decision_reopening as reopening').innerJoin('person', 'person.id', 'reopening.reopened_by')
    .select(['reopening.item_id as itemId', 'reopening.outcome', 'reopening.decision', 'reopening.reopened_at as reopenedAt',
      'person.name as reopenedByName', 'reopening.reason'])
    .where('reopening.item_id', '=', itemId).orderBy('reopening.id', 'desc').execute())
    // It was a decision's outcome, whose table keeps to these.
    .map((row) => ({ ...row, outcome: row.outcome as Outcome }))

/** Who last said to be writing an item; whether still is a question for `isWriting`. */
/** What was corrected of an item in its approved minutes, earliest first. */
const listCorrectionsOfItem = async (db: Read, item: Item): Promise<MinutesCorrection[]> =>
  db.selectFrom('minutes_correction as correction').innerJoin('minutes_correction_proposal as proposal', 'proposal.id', 'correction.proposal_id')
    .innerJoin('person', 'person.id', 'correction.confirmed_by')
    .select(['correction.number', 'proposal.part', 'proposal.becomes', 'proposal.reason', 'correction.confirmed_at as confirmedAt',
      'person.name as confirmedByName']).$narrowType<{ part: MinutesCorrection['part'] }>()
    .where('correction.meeting_id', '=', item.meetingId).where('proposal.item_id', '=', item.id).orderBy('correction.number').execute()

export const findWriter = async (db: Read, itemId: string): Promise<Writer | null> =>
  (await db.selectFrom('decision_writer as writer').innerJoin('person', 'person.id', 'writer.person_id')
    .select(['writer.person_id as personId', 'person.name', 'writer.seen_at as seenAt'])
    .where('writer.item_id', '=', itemId).executeTakeFirst()) ?? null

/**
 * Whether a matter's alternatives are to be chosen among at an item; null when it has no appraisal. One that is laid aside, or
 * that the item leaves open, is not waited for any more than one that is decided on.
 */
const findAppraisalState = async (db: Read, matterId: string | null, itemId: string): Promise<'open' | 'decided' | null> => {
  if (await db.selectFrom('appraisal_left_open').select('item_id').where('item_id', '=', itemId).executeTakeFirst() !== undefined) return 'decided'
  const states = matterId === null ? [] : (await db.selectFrom('appraisal').select('state').where('matter_id', '=', matterId).execute()).map((one) => one.state)
  return states.length === 0 ? null : states.includes('open') ? 'open' : 'decided'
}

export type Beheld = {
  appraisal: 'open' | 'decided' | null
  writer: Writer | null
  reopenings: Reopening[]
  corrections: MinutesCorrection[]
  recusals: Recusal[]
  /** The papers the reader may see, as they are now. */
  papers: Paper[]
  /** Of these, the versions that were on the table; null until an outcome is recorded. */
  onTable: TablePaper[] | null
  followups: Followup[]
  /** Whether a decision now would come before the co-operation procedure of the matter. */
  lacksCooperation: boolean
  /** Of whom statements are still awaited before a decision. */
  awaited: string[]
  /** Every open follow-up of the body: it comes back at each meeting until it is closed. */
  returning: Followup[]
  members: { personId: string; name: string }[]
  /** The structure versions that the item holds for approval or has approved. */
  versions: HeldVersion[]
  /** Where a matter that was left over can come back: a meeting, or null when there is none; undefined when it does not. */
  comesBack: Meeting | null | undefined
}

/** Asked of what is to be decided and has not been. */
async function isUncooperated(db: Read, room: ItemRoom, item: Item): Promise<boolean> {
  if (item.matterId === null || item.purpose !== 'decision' || room.stored?.outcome != null) return false
  const matter = await findMatter(db, item.matterId)
  return matter !== null && isMissing(matter, await findCooperation(db, matter.id), room.meeting.onDay)
}

/** Of whom a statement is still awaited where the matter is to be decided now. */
async function listAwaitedOf(db: Read, room: ItemRoom, item: Item): Promise<string[]> {
  if (item.matterId === null || item.purpose !== 'decision' || room.stored?.outcome != null) return []
  return (await listStatementsOfMatter(db, item.matterId)).filter(isAwaited).map((one) => one.askedOf)
}

const nothing: Beheld = { awaited: [], writer: null, reopenings: [], corrections: [], recusals: [], papers: [], onTable: null, followups: [], returning: [],
  lacksCooperation: false, members: [], versions: [], appraisal: null,
  comesBack: undefined }

/** Everything beside an item. Of an item that may not be seen whole, nothing. */
export async function findBeheld(db: Read, by: Pick<By, 'actor' | 'on'>, room: ItemRoom, item: Item & { isWhole: boolean }): Promise<Beheld> {
  if (!item.isWhole) return nothing
  const papers = await listPapersOfItem(db, item, by)
  const outcome = room.stored?.outcome ?? null
  const isVisible = new Set(papers.map((paper) => paper.id))
  return {
    papers, writer: await findWriter(db, item.id), reopenings: await listReopenings(db, item.id),
    corrections: await listCorrectionsOfItem(db, item),
    recusals: (await listRecusals(db, room.meeting.id)).filter((one) => one.itemId === item.id),
    onTable: outcome === null ? null
      : (await listTablePapers(db, room.meeting.id)).filter((one) => one.itemId === item.id && isVisible.has(one.paperId)),
    followups: await listFollowupsOfItem(db, item.id), lacksCooperation: await isUncooperated(db, room, item), awaited: await listAwaitedOf(db, room, item),
    returning: item.kind === 'currentMatters' ? (await listFollowups(db, [room.bodyId], nilId)).filter((one) => one.closing === null
      && maySeeFollowup(by.actor, one, by.on)) : [],
    versions: (await listVersionsByItem(db, item.meetingId)).get(item.id) ?? [],
    appraisal: await findAppraisalState(db, item.matterId, item.id),
    members: oncePerPerson(await listMembers(db, room.bodyId, answerableOn(room.meeting, by.on))),
    comesBack: outcome !== null && carriedOutcomes.includes(outcome) && item.matterId !== null
      ? await findNextMeeting(db, room.bodyId, room.meeting.onDay, room.meeting.id) : undefined,
  }
}
