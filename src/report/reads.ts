// Looks up status reports, their sentences, and what was approved of them.
import { sql } from 'kysely'
import { bodiesOf } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import type { Fact, Period } from '../fact/fact.ts'
import { findWatched, loadFacts as factsOf } from '../fact/reads.ts'
import { findLeaks, type Leak } from '../memo/leaks.ts'
import { findPerson } from '../person/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { findProgramme } from '../programme/reads.ts'
import { isId } from '../platform/kit/input.ts'
import { inEach, type Language } from '../platform/kit/language.ts'
import { type Issue, maySeeDraft, maySeeIssued, type Placing, type Report, type ReportContent, type ReportState, sayingOf, type Sentence, wordsOfTold }
  from './report.ts'
import { type Frame, type Known, type OnSentence, type State, toldSentences } from './rules.ts'

const reports = (db: Read) => db.selectFrom('report').leftJoin('person as offerer', 'offerer.id', 'report.offered_by')
  .leftJoin('report_withdrawal as gone', 'gone.report_id', 'report.id').leftJoin('person as goer', 'goer.id', 'gone.withdrawn_by')
  .select(['report.id', 'report.from_body_id as fromBodyId', 'report.to_body_id as toBodyId', 'report.from_on as fromOn', 'report.until_on as untilOn',
    'report.language', 'report.state', 'report.drafted_by as draftedBy', 'report.drafted_at as draftedAt', 'report.offered_by as offeredBy',
    'offerer.name as offeredByName', 'report.note', 'report.reason', 'report.matter_id as matterId', 'report.meeting_id as meetingId',
    'report.item_id as itemId', 'report.paper_id as paperId', 'report.version', 'gone.reason as goneReason', 'gone.withdrawn_at as goneAt',
    'goer.name as goneBy'])

type Row = Awaited<ReturnType<ReturnType<typeof reports>['executeTakeFirstOrThrow']>>

function placingOf({ matterId, meetingId, itemId, paperId }: Row): Placing | null {
  return matterId === null || meetingId === null || itemId === null || paperId === null ? null : { matterId, meetingId, itemId, paperId }
}

const asReport = (row: Row, sentences: Sentence[]): Report => {
  const { matterId: _matter, meetingId: _meeting, itemId: _item, paperId: _paper, goneReason, goneAt, goneBy, ...report } = row
  return { ...report, state: report.state as ReportState, // a constraint of the table keeps to these
    language: report.language as Language, // and to these
    placing: placingOf(row), withdrawal: goneReason === null || goneAt === null ? null : { reason: goneReason, who: goneBy ?? '', at: goneAt }, sentences }
}

const listSentences = async (db: Read, reportId: string): Promise<Sentence[]> =>
  (await db.selectFrom('report_sentence as one').leftJoin('person', 'person.id', 'one.written_by')
    .select(['one.id', 'one.part', 'one.source_key as key', 'one.source', 'one.told', 'one.own_text as text', 'one.written_by as writtenBy',
      'one.written_at as writtenAt', 'one.is_left_out as isLeftOut', 'one.version'])
    .where('one.report_id', '=', reportId).orderBy('one.position').orderBy('one.id').execute())
    // Only writes.ts stores these columns.
    .map((row) => row as Sentence)

export async function findReport(db: Read, id: string): Promise<Report | null> {
  const row = await reports(db).where('report.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asReport(row, await listSentences(db, id))
}

/** The reports that some bodies give or get, latest period first; without their sentences. */
export const listReports = async (db: Read, bodyIds: string[]): Promise<(Report & { issues: number })[]> => bodyIds.length === 0 ? []
  : (await reports(db).select(sql<number>`(select count(*)::int from report_issue issue where issue.report_id = report.id)`.as('issues'))
    .where((where) => where.or([where('report.from_body_id', 'in', bodyIds), where('report.to_body_id', 'in', bodyIds)]))
    .orderBy('report.until_on', 'desc').orderBy('report.id').execute()).map(({ issues, ...row }) => ({ ...asReport(row, []), issues }))

/** The periods that are told, or being told, from one body to another. */
export const listKnown = (db: Read, bodyId: string, toBodyId: string): Promise<(Known & { id: string; matterId: string | null })[]> =>
  db.selectFrom('report').select(['id', 'from_on as fromOn', 'until_on as untilOn', 'matter_id as matterId']).where('from_body_id', '=', bodyId)
    .where('to_body_id', '=', toBodyId).where('state', '<>', 'withdrawn').orderBy('from_on').execute()

/** Approved reports to a body that are on no agenda yet. */
export const listUnplaced = (db: Read, toBodyId: string): Promise<{ id: string }[]> => db.selectFrom('report').select('id')
  .where('to_body_id', '=', toBodyId).where('item_id', 'is', null).where('state', '=', 'approved').orderBy('from_on').execute()

type OfPeriod = Pick<Report, 'fromBodyId' | 'toBodyId' | 'fromOn' | 'untilOn'> & { id?: string }

async function loadPeriod(db: Read, { id, fromBodyId, toBodyId, fromOn, untilOn }: OfPeriod): Promise<Period> {
  const others = (await listKnown(db, fromBodyId, toBodyId)).filter((one) => one.id !== id)
  const keys = others.length === 0 ? [] : await db.selectFrom('report_sentence').select('source_key as key')
    .where('report_id', 'in', others.map((one) => one.id)).where('source_key', 'is not', null).execute()
  const first = others[0]?.fromOn ?? fromOn
  return { from: fromOn, until: untilOn, since: first < fromOn ? first : fromOn, told: new Set(keys.flatMap((row) => row.key ?? [])) }
}

/** What the record knows today of the period of a report. */
export const loadFacts = async (db: Read, report: OfPeriod): Promise<Fact[]> =>
  factsOf(db, report.fromBodyId, report.toBodyId, await loadPeriod(db, report))

export async function listLeaks(db: Read, report: Report): Promise<Leak[]> {
  const { secrets, open } = await findWatched(db, report.fromBodyId)
  return findLeaks(toldSentences(report).map((one) => ({ key: one.id, text: wordsOfTold(sayingOf(one, report.language), report.language) })), secrets, open)
}

/** A report with what its rules look at; without what the record says where only the report itself matters. */
export async function loadReport(db: Read, reportId: string): Promise<State | null> {
  const report = await findReport(db, reportId)
  return report === null ? null : { bodyId: report.fromBodyId, toBodyId: report.toBodyId, report, version: report.version, facts: [], leaks: [] }
}

export async function loadState(db: Read, reportId: string): Promise<State | null> {
  const state = await loadReport(db, reportId)
  return state === null ? null : { ...state, facts: await loadFacts(db, state.report), leaks: await listLeaks(db, state.report) }
}

/** One sentence of a report; the version is the sentence's own, and beside it stand the words that are stored now. */
export async function loadSentence(db: Read, { reportId, sentenceId }: { reportId: string; sentenceId: string },
): Promise<(OnSentence & { text: string }) | null> {
  const state = await loadReport(db, reportId)
  const sentence = state?.report.sentences.find((one) => one.id === sentenceId)
  return state === null || sentence === undefined ? null : { ...state, sentence, version: sentence.version, reportVersion: state.report.version,
    text: wordsOfTold(sayingOf(sentence, state.report.language), state.report.language) }
}

export async function listIssues(db: Read, reportId: string): Promise<Issue[]> {
  const rows = await db.selectFrom('report_issue').select(['number', 'bytes', 'sha256', 'approved_at as approvedAt']).where('report_id', '=', reportId)
    .orderBy('number').execute()
  // The bytes were written by this slice and have been frozen since.
  return rows.map(({ bytes, ...row }) => ({ ...row, content: JSON.parse(bytes.toString('utf8')) as ReportContent }))
}

/** What stands around the sentences of a report. */
export async function loadFrame(db: Read, report: Pick<Report, 'id' | 'fromBodyId' | 'toBodyId'>, personId: string | null): Promise<Frame> {
  const [from, to, programme] = [await findBody(db, report.fromBodyId), await findBody(db, report.toBodyId), await findProgramme(db)]
  const none = inEach(() => '')
  return { organisation: programme?.organisation ?? none, from: { id: report.fromBodyId, name: from?.name ?? none },
    to: { id: report.toBodyId, name: to?.name ?? none }, issues: (await listIssues(db, report.id)).length,
    who: personId === null ? '' : (await findPerson(db, personId))?.name ?? '' }
}

/** A report as somebody may see it: a draft is for those of its own body, else what was approved. */
export function isSeen(by: Pick<By, 'actor' | 'on'>, report: Report, issues: number): 'draft' | 'issued' | null {
  const of = { bodyId: report.fromBodyId, toBodyId: report.toBodyId }
  if (maySeeDraft(by.actor, of, by.on)) return 'draft'
  return issues > 0 && maySeeIssued(by.actor, of, by.on) ? 'issued' : null
}

/** The reports that somebody may see, without their sentences. */
export const listSeen = async (db: Read, by: Pick<By, 'actor' | 'on'>): Promise<(Report & { issues: number })[]> =>
  (await listReports(db, bodiesOf(by.actor, by.on))).filter((one) => isSeen(by, one, one.issues) !== null)

export type Found = { state: State; issues: Issue[]; sees: 'draft' | 'issued' }

/** A report with its approved versions and what the record says today, as far as somebody may see it; absent and forbidden look alike. */
export async function findSeen(db: Read, by: Pick<By, 'actor' | 'on'>, reportId: string): Promise<Found | null> {
  const state = isId(reportId) ? await loadReport(db, reportId) : null
  if (state === null) return null
  const issues = await listIssues(db, reportId)
  const sees = isSeen(by, state.report, issues.length)
  return sees === null ? null : { issues, sees, state: { ...state, facts: await loadFacts(db, state.report) } }
}
