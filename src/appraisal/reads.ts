// Looks up appraisals, what went out of them, what was frozen, and what was really spent.
import { sql } from 'kysely'
import { bareOf, type Content, contentOf, type PartKind } from '../alternative/alternative.ts'
import { appraisalDocument } from '../alternative/document.ts'
import { versionOf } from '../alternative/editing.ts'
import { findBody } from '../body/reads.ts'
import { bodiesOfMatter, effectiveLevel, levelWords } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findPerson } from '../person/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { type Day, writtenDay } from '../platform/kit/day.ts'
import { inEach, type Language, type Words } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import { findProgramme } from '../programme/reads.ts'
import { type Appraisal, type AppraisalState, appraisedBytes, type Aside, type Elsewhere, type Frozen, type Place } from './appraisal.ts'
import type { Held, State } from './rules.ts'

const appraisals = (db: Read) => db.selectFrom('appraisal').innerJoin('matter', 'matter.id', 'appraisal.matter_id')
  .innerJoin('body', 'body.id', 'appraisal.body_id').leftJoin('appraisal_decision as decided', 'decided.appraisal_id', 'appraisal.id')
  .leftJoin('appraisal_frozen as frozen', 'frozen.appraisal_id', 'appraisal.id')
  .select(['appraisal.id', 'appraisal.matter_id as matterId', 'appraisal.body_id as bodyId', 'appraisal.state', 'appraisal.content', 'appraisal.version',
    'body.language', 'matter.title', 'matter.diary_number as diaryNumber', 'frozen.sha256',
      sql<string | null>`coalesce(frozen.item_id, decided.item_id)`.as('itemId')])

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof appraisals>['executeTakeFirst']>>>

// Only writes.ts stores content; a constraint of the table keeps to the states.
const asAppraisal = (row: Row): Appraisal => ({ ...row, state: row.state as AppraisalState, content: row.content as Content })

export async function findAppraisal(db: Read, id: string): Promise<Appraisal | null> {
  const row = await appraisals(db).where('appraisal.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asAppraisal(row)
}

/** The appraisals of a matter, the one that is still open first, then the latest decided. */
export const listAppraisalsOfMatter = async (db: Read, matterId: string): Promise<Appraisal[]> =>
  (await appraisals(db).where('appraisal.matter_id', '=', matterId).orderBy(sql`appraisal.state = 'frozen'`).orderBy('appraisal.id', 'desc').execute())
    .map(asAppraisal)

/** A matter with everybody who has to do with it; `bodyId` is the body that prepares the appraisal. Null when there is no such matter. */
export async function findHeld(db: Read, matterId: string, bodyId?: string): Promise<Held & { isMatterOpen: boolean } | null> {
  const matter = await findMatter(db, matterId)
  return matter === null ? null : { matter, bodyId: bodyId ?? matter.bodyId, bodyIds: [...new Set([...bodiesOfMatter(matter), bodyId ?? matter.bodyId])],
    presenterIds: matter.places.flatMap((one) => one.presenterId ?? []), isMatterOpen: matter.state === 'open' }
}

/** An appraisal with everybody who has to do with it. */
export async function loadState(db: Read, appraisalId: string): Promise<State & { version: number; isMatterOpen: boolean } | null> {
  const appraisal = await findAppraisal(db, appraisalId)
  const held = appraisal === null ? null : await findHeld(db, appraisal.matterId, appraisal.bodyId)
  return appraisal === null || held === null ? null : { ...held, appraisal, version: appraisal.version }
}

/** The name of whoever acts. */
export const nameOf = async (db: Read, by: By): Promise<string> => (await findPerson(db, by.personId))?.name ?? ''

/** The appraisal with what becomes of it; the version is that of the part, and beside it stands what is stored there now. */
export async function loadChange(db: Read, appraisalId: string, kind: PartKind, partKey: string, next: (content: Content) => Content | null) {
  const state = await loadState(db, appraisalId)
  if (state === null) return null
  const { content } = state.appraisal
  return { ...state, next: next(content), version: versionOf(content, kind, partKey), stored: content[kind].find((one) => one.key === partKey) }
}

/** The open or decided appraisal of an item's matter, else the one that the item froze. */
export async function findAppraisalOfItem(db: Read, itemId: string): Promise<Appraisal | null> {
  const row = await appraisals(db).innerJoin('agenda_item as item', 'item.matter_id', 'appraisal.matter_id').where('item.id', '=', itemId)
    .where((on) => on.or([on('frozen.item_id', '=', itemId), on('appraisal.state', '<>', 'frozen')])).orderBy(sql`frozen.item_id is null`).limit(1)
      .executeTakeFirst()
  return row === undefined ? null : asAppraisal(row)
}

/** The items of a meeting whose matter has an appraisal that is not decided on yet. */
export const listOpenByItem = (db: Read, meetingId: string): Promise<{ itemId: string; appraisalId: string }[]> =>
  db.selectFrom('agenda_item as item').innerJoin('appraisal', 'appraisal.matter_id', 'item.matter_id').select(['item.id as itemId',
    'appraisal.id as appraisalId'])
    .where('item.meeting_id', '=', meetingId).where('item.struck_at', 'is', null).where('appraisal.state', '=', 'open').orderBy('item.id').execute()

/** Whether an item decides on something else of its matter. */
export const isLeftOpen = async (db: Read, itemId: string): Promise<boolean> =>
  (await db.selectFrom('appraisal_left_open').select('item_id').where('item_id', '=', itemId).executeTakeFirst()) !== undefined

/** Each time it was laid aside, latest first. */
export const listAsides = (db: Read, appraisalId: string): Promise<Aside[]> =>
  db.selectFrom('appraisal_aside as aside').innerJoin('person as layer', 'layer.id', 'aside.laid_by')
    .leftJoin('person as taker', 'taker.id', 'aside.taken_up_by')
    .select(['aside.reason', 'layer.name as by', 'aside.laid_at as at', 'taker.name as takenUpBy', 'aside.taken_up_at as takenUpAt'])
    .where('aside.appraisal_id', '=', appraisalId).orderBy('aside.id', 'desc').execute()

/** The items of its matter on agendas whose meetings are not over. */
export const listElsewhere = (db: Read, appraisalId: string): Promise<Elsewhere[]> =>
  db.selectFrom('appraisal').innerJoin('agenda_item as item', 'item.matter_id', 'appraisal.matter_id').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('body', 'body.id', 'meeting.body_id').leftJoin('decision', 'decision.item_id', 'item.id')
    .leftJoin('appraisal_left_open as open', 'open.item_id', 'item.id').leftJoin('person', 'person.id', 'open.left_by')
    .select(['item.id as itemId', 'meeting.id as meetingId', 'meeting.body_id as bodyId', 'body.name as body', 'meeting.number as meetingNumber', 'item.number',
      sql<boolean>`decision.outcome is not null`.as('isRecorded'),
      sql<Elsewhere['left']>`case when open.item_id is null then null else jsonb_build_object('reason', open.reason, 'by', person.name) end`.as('left')])
    .where('appraisal.id', '=', appraisalId).where('item.struck_at', 'is', null).where('meeting.state', 'in', ['reserved', 'called', 'open'])
    .orderBy('meeting.on_day').orderBy('item.position').execute()

/** The item at which it was decided on. */
export const findDecidedAt = async (db: Read, appraisalId: string): Promise<Place & { onDay: Day } | null> =>
  await db.selectFrom('appraisal_decision as decided').innerJoin('agenda_item as item', 'item.id', 'decided.item_id')
    .innerJoin('meeting', 'meeting.id', 'item.meeting_id').innerJoin('body', 'body.id', 'meeting.body_id')
    .select(['item.id as itemId', 'meeting.id as meetingId', 'meeting.body_id as bodyId', 'body.name as body', 'meeting.number as meetingNumber', 'item.number',
      'meeting.on_day as onDay']).where('decided.appraisal_id', '=', appraisalId).executeTakeFirst() ?? null

/** What a meeting's items have decided on and is not frozen yet. */
export const listDecidedByItem = (db: Read, meetingId: string): Promise<{ itemId: string; appraisalId: string }[]> =>
  db.selectFrom('appraisal_decision as decided').innerJoin('appraisal', 'appraisal.id', 'decided.appraisal_id')
    .innerJoin('agenda_item as item', 'item.id', 'decided.item_id').select(['item.id as itemId', 'appraisal.id as appraisalId'])
    .where('item.meeting_id', '=', meetingId).where('appraisal.state', '=', 'decided').orderBy('item.id').execute()

export type SentPaper = { itemId: string; letter: string; sha256: string; sentAt: Temporal.Instant; frozen: Frozen; meetingNumber: number; body: Words }

/** The papers that went out of an appraisal, newest first. */
export async function listPapers(db: Read, appraisalId: string): Promise<SentPaper[]> {
  const rows = await db.selectFrom('appraisal_paper as paper').innerJoin('meeting', 'meeting.id', 'paper.meeting_id').innerJoin('body', 'body.id',
    'meeting.body_id')
    .select(['paper.item_id as itemId', 'paper.letter', 'paper.sha256', 'paper.sent_at as sentAt', 'paper.bytes', 'meeting.number as meetingNumber',
      'body.name as body'])
    .where('paper.appraisal_id', '=', appraisalId).orderBy('paper.sent_at', 'desc').orderBy('paper.letter', 'desc').execute()
  // The bytes were written by this slice and have been frozen since.
  return rows.map(({ bytes, ...paper }) => ({ ...paper, frozen: JSON.parse(bytes.toString('utf8')) as Frozen }))
}

/** Whether what is said of the alternatives is another than what went out. */
export const hasChanged = (content: Content, sent: SentPaper): boolean =>
  sha256Of(appraisedBytes(bareOf(content))) !== sha256Of(appraisedBytes(sent.frozen.content))

/** The appraisal as it was frozen. */
export async function findFrozen(db: Read, appraisalId: string): Promise<(Frozen & { sha256: string; at: Temporal.Instant }) | null> {
  const row = await db.selectFrom('appraisal_frozen').select(['bytes', 'sha256', 'frozen_at as at']).where('appraisal_id', '=', appraisalId).executeTakeFirst()
  return row === undefined ? null : { ...JSON.parse(row.bytes.toString('utf8')) as Frozen, sha256: row.sha256, at: row.at }
}

/** What a meeting's items decided on alternatives, by item, for the record of the meeting. */
export async function listChosenByItem(db: Read, meetingId: string): Promise<Map<string, { content: Content; language: Language }>> {
  const rows = await db.selectFrom('appraisal_decision as decided').innerJoin('appraisal', 'appraisal.id', 'decided.appraisal_id')
    .innerJoin('body', 'body.id', 'appraisal.body_id').innerJoin('agenda_item as item', 'item.id', 'decided.item_id')
    .select(['item.id as itemId', 'appraisal.content', 'body.language']).where('item.meeting_id', '=', meetingId).execute()
  return new Map(rows.map(({ itemId, content, language }) => [itemId, { content: contentOf(bareOf(content as Content)), language }]))
}

/** The appraisal in each language, as it is now. */
export async function makeFrozen(db: Read, appraisal: Appraisal, isDecided: boolean, footer: (language: Language) => string[] = () => []): Promise<Frozen> {
  const [programme, body, held] = [await findProgramme(db), await findBody(db, appraisal.bodyId), await findHeld(db, appraisal.matterId, appraisal.bodyId)]
  const { rows: [row] } = await sql<{
    day: string }>`select (begun_at at time zone 'Europe/Helsinki')::date as day from appraisal where id = ${appraisal.id}::uuid`.execute(db)
  const level = held?.matter.isConfidential === true ? 'confidential' : effectiveLevel(null)
  const content = contentOf(bareOf(appraisal.content))
  return { content: bareOf(appraisal.content), documents: inEach((language) => appraisalDocument({ content, own: appraisal.language, title: appraisal.title,
    isDecided,
    footer: footer(language), about: { organisation: programme?.organisation[language] ?? '', unit: body?.name[language], day: writtenDay(row?.day ?? '',
      language),
      diaryNumber: appraisal.diaryNumber ?? undefined, publicity: capital(levelWords[level][language]) } }, language)) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
