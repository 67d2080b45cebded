// Looks up how items were handled: texts, outcomes, recusals, dissents, and the papers that were on the table.
import type { Read } from '../platform/database.ts'
import type { Decision, Dissent, Outcome, Recusal, Reopening, TablePaper, Writer } from './decision.ts'

const decisions = (db: Read) => db.selectFrom('decision').innerJoin('agenda_item as item', 'item.id', 'decision.item_id')
  .leftJoin('person as recorder', 'recorder.id', 'decision.recorded_by').leftJoin('person as writer', 'writer.id', 'decision.written_by')
  .select(['decision.item_id as itemId', 'decision.handling', 'decision.decision', 'decision.outcome',
    'decision.recorded_at as recordedAt', 'decision.recorded_by as recordedBy', 'recorder.name as recordedByName',
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
export const listReopenings = (db: Read, itemId: string): Promise<Reopening[]> =>
  db.selectFrom('decision_reopening as reopening').innerJoin('person', 'person.id', 'reopening.reopened_by')
    .select(['reopening.item_id as itemId', 'reopening.outcome', 'reopening.decision', 'reopening.reopened_at as reopenedAt',
      'person.name as reopenedByName', 'reopening.reason'])
    .where('reopening.item_id', '=', itemId).orderBy('reopening.id', 'desc').execute()

/** Who last said to be writing an item; whether still is a question for `isWriting`. */
export const findWriter = async (db: Read, itemId: string): Promise<Writer | null> =>
  (await db.selectFrom('decision_writer as writer').innerJoin('person', 'person.id', 'writer.person_id')
    .select(['writer.person_id as personId', 'person.name', 'writer.seen_at as seenAt'])
    .where('writer.item_id', '=', itemId).executeTakeFirst()) ?? null
