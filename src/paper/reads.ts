// Looks up papers, their versions and files, and who may see them.
import { type Expression, sql, type SqlBool } from 'kysely'
import { seated, trusted } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'
import { isInForce } from '../platform/kit/may.ts'
import { ask, type Asking, asking } from '../platform/together.ts'
import type { Holder, Origin, Paper, PaperVersion } from './paper.ts'

/** An item on which papers can be; those of its matter come first, whatever body they were brought to. */
export type OfItem = { id: string; matterId: string | null }

// Asked in this form the database looks the items up by their indexes.
const onItems = sql`(item.id = paper.item_id or item.matter_id = paper.matter_id
  or item.id = any(array(select here.item_id from agenda_item_paper here where here.paper_id = paper.id)))`
const isConfidential = sql<boolean>`(coalesce(paper.level = 'confidential', false)
  or exists (select from agenda_item item where ${onItems} and item.level = 'confidential'))`

/** The same question as `maySeePaper`, for the database to ask of every row. */
export function visibleTo({ actor, on }: Pick<By, 'actor' | 'on'>): Expression<SqlBool> {
  const bodiesWhere = (roles: { name: string }[]) => actor.standings
    .filter((one) => isInForce(one, on) && roles.some((role) => role.name === one.role)).map((one) => one.bodyId)
  const through = (bodyIds: string[]) => sql`(holder.presenter_id = ${actor.personId}::uuid or holder.body_id = any(${bodyIds}::uuid[]))`
  return sql<SqlBool>`exists (select from (
    select item.presenter_id, meeting.body_id from agenda_item item join meeting on meeting.id = item.meeting_id where ${onItems}
    union all select null, matter.body_id from matter where matter.id = paper.matter_id) holder
    where case when ${isConfidential} then ${through(bodiesWhere(trusted))} else ${through(bodiesWhere(seated))} end)`
}

/** A version as it travels within its paper: moments are text there. */
type StoredVersion = Omit<PaperVersion, 'addedAt' | 'withdrawal'> & { addedAt: string; withdrawal: { at: string; reason: string } | null }

const versions = sql<StoredVersion[]>`(select coalesce(jsonb_agg(jsonb_build_object('number', version.number, 'fileName', version.file_name,
    'mediaType', version.media_type, 'size', version.size, 'sha256', version.sha256, 'addedAt', version.added_at, 'addedBy', person.name,
    'withdrawal', case when gone.paper_id is not null then jsonb_build_object('at', gone.withdrawn_at, 'reason', gone.reason) end)
    order by version.number), '[]')
  from paper_version version join person on person.id = version.added_by
  left join paper_withdrawal gone on gone.paper_id = version.paper_id and gone.number = version.number where version.paper_id = paper.id)`

const papers = (db: Read) => db.selectFrom('paper').select(['paper.id', 'paper.body_id as bodyId', 'paper.matter_id as matterId',
  'paper.item_id as itemId', 'paper.title', 'paper.position', 'paper.is_background as isBackground', 'paper.level', 'paper.ground',
  'paper.ground_until as groundUntil', 'paper.version', isConfidential.as('isConfidential'), versions.as('versions')])

const onItem = (db: Read, item: OfItem) => {
  const here = db.selectFrom('agenda_item_paper').select('paper_id').where('item_id', '=', item.id)
  return papers(db).orderBy('paper.position').orderBy('paper.id').where((where) => where.or([where('paper.item_id', '=', item.id),
    where('paper.id', 'in', here), ...item.matterId === null ? [] : [where('paper.matter_id', '=', item.matterId)]]))
}

/** The papers on an item that somebody may see, in their order, with all versions. */
export const listPapersOfItem = async (db: Read, item: OfItem, by: Pick<By, 'actor' | 'on'>): Promise<Paper[]> =>
  (await onItem(db, item).where(visibleTo(by)).execute()).map(asPaper)

/** Every paper on an item, for rules; whoever shows them asks `listPapersOfItem`. */
export const listAllPapersOfItem = async (db: Read, item: OfItem): Promise<Paper[]> => (await onItem(db, item).execute()).map(asPaper)

/** The papers of a matter that somebody may see, in their order, also those of other matters that are on the table with it; each with where it came from. */
export function askPapersOfMatter(db: Read, matterId: string, by: Pick<By, 'actor' | 'on'>): Asking<(Paper & { origin: Origin | null })[]> {
  const here = db.selectFrom('agenda_item_paper as here').innerJoin('agenda_item as item', 'item.id', 'here.item_id').select('here.paper_id')
    .where('item.matter_id', '=', matterId)
  return asking(papers(db).leftJoin('agenda_item as origin', 'origin.id', 'paper.origin_item_id')
    .leftJoin('meeting', 'meeting.id', 'origin.meeting_id').leftJoin('body', 'body.id', 'meeting.body_id')
    .select(['origin.id as originId', 'meeting.id as meetingId', 'meeting.body_id as originBodyId', 'body.name as bodyName', 'meeting.number as meetingNumber',
      'meeting.on_day as onDay'])
    .where((where) => where.or([where('paper.matter_id', '=', matterId), where('paper.id', 'in', here)])).where(visibleTo(by))
    .orderBy('paper.position').orderBy('paper.id'), [], (rows) => rows.map(({ originId, meetingId, originBodyId, bodyName, meetingNumber, onDay, ...paper }) =>
    ({ ...asPaper(paper), origin: originOf({ originId, meetingId, originBodyId, bodyName, meetingNumber, onDay }) })))
}

export const listPapersOfMatter = (db: Read, matterId: string, by: Pick<By, 'actor' | 'on'>): Promise<(Paper & { origin: Origin | null })[]> =>
  ask(db, askPapersOfMatter(db, matterId, by))

type OriginRow = { originId: string | null; meetingId: string | null; originBodyId: string | null; bodyName: Words | null; meetingNumber: number | null
  onDay: Day | null }

const originOf = (row: OriginRow): Origin | null => row.originId === null || row.meetingId === null || row.originBodyId === null
  || row.bodyName === null || row.meetingNumber === null || row.onDay === null ? null
  : { itemId: row.originId, meetingId: row.meetingId, bodyId: row.originBodyId, body: row.bodyName, meetingNumber: row.meetingNumber, onDay: row.onDay }

/** A paper with everywhere it is on the table. */
export async function findPaper(db: Read, paperId: string): Promise<(Paper & { holders: Holder[] }) | null> {
  const row = await papers(db).where('paper.id', '=', paperId).executeTakeFirst()
  return row === undefined ? null : { ...asPaper(row), holders: await listHolders(db, row) }
}

async function listHolders(db: Read, paper: { id: string; itemId: string | null; matterId: string | null }): Promise<Holder[]> {
  const here = db.selectFrom('agenda_item_paper').select('item_id').where('paper_id', '=', paper.id)
  const items = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .select(['meeting.body_id as bodyId', 'item.presenter_id as presenterId'])
    .where((where) => where.or([where('item.id', '=', paper.itemId), where('item.matter_id', '=', paper.matterId), where('item.id', 'in', here)]))
    .execute()
  const opened = await db.selectFrom('matter').select('body_id as bodyId').where('id', '=', paper.matterId).execute()
  return [...items, ...opened.map((one) => ({ ...one, presenterId: null }))]
}

/** The papers that somebody may see, of whatever item. */
export const listVisiblePapers = async (db: Read, by: Pick<By, 'actor' | 'on'>): Promise<{ id: string }[]> =>
  db.selectFrom('paper').select('paper.id').where(visibleTo(by)).execute()

/** Which of some papers somebody may see. */
export const listVisibleAmong = async (db: Read, paperIds: string[], by: Pick<By, 'actor' | 'on'>): Promise<string[]> =>
  paperIds.length === 0 ? []
    : (await db.selectFrom('paper').select('paper.id').where('paper.id', 'in', paperIds).where(visibleTo(by)).execute()).map((row) => row.id)

const asPaper = <Row extends { versions: StoredVersion[] }>(row: Row): Omit<Row, 'versions'> & Pick<Paper, 'versions'> =>
  ({ ...row, versions: row.versions.map(asVersion) })

const asVersion = ({ addedAt, withdrawal, ...version }: StoredVersion): PaperVersion => ({ ...version, addedAt: Temporal.Instant.from(addedAt),
  withdrawal: withdrawal === null ? null : { at: Temporal.Instant.from(withdrawal.at), reason: withdrawal.reason } })

/** Whether a version may be published now: its paper is public, on every item, and it has not been withdrawn. */
export async function isPublicVersion(db: Read, cited: { paperId: string; number: number }): Promise<boolean> {
  const paper = await findPaper(db, cited.paperId)
  return paper?.level === 'public' && !paper.isConfidential
    && paper.versions.find((one) => one.number === cited.number)?.withdrawal === null
}

export type StoredFile = { fileName: string; mediaType: string; bytes: Buffer; isWithdrawn: boolean }

/** A file, when it is there and the person may see the paper. */
export async function findFile(db: Read, paperId: string, number: number, by: Pick<By, 'actor' | 'on'>): Promise<StoredFile | null> {
  const row = await db.selectFrom('paper').innerJoin('paper_version as version', 'version.paper_id', 'paper.id')
    .leftJoin('paper_withdrawal as gone', (join) => join.onRef('gone.paper_id', '=', 'version.paper_id').onRef('gone.number', '=', 'version.number'))
    .select(['version.file_name as fileName', 'version.media_type as mediaType', 'version.bytes', 'gone.withdrawn_at as goneAt'])
    .where('paper.id', '=', paperId).where('version.number', '=', number).where(visibleTo(by)).executeTakeFirst()
  return row === undefined ? null : { fileName: row.fileName, mediaType: row.mediaType, bytes: row.bytes, isWithdrawn: row.goneAt !== null }
}

/** Where the last paper of a matter stands; null while it has none. */
export const findLastPosition = async (db: Read, matterId: string): Promise<number | null> =>
  (await db.selectFrom('paper').select(({ fn }) => fn.max('position').as('last')).where('matter_id', '=', matterId).executeTakeFirst())?.last ?? null
