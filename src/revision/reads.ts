// Looks up revisions of structures with the operations that made them.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Finding } from '../finding/finding.ts'
import type { Operation } from '../operation/operation.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Structure } from '../structure/structure.ts'
import { canonicalStructure } from '../template/writing.ts'
import type { Approval, BroughtFile, ConditionState, Join, Recorded, Revision, RevisionHead } from './revision.ts'

const conditionState = sql<ConditionState | null>`case when approval.condition is null or approval.condition = '{}' then null
  else coalesce(ended.ending, 'waiting') end`

const heads = (db: Read) => db.selectFrom('revision').innerJoin('organisation', 'organisation.id', 'revision.organisation_id')
  .leftJoin('revision_frozen as frozen', 'frozen.revision_id', 'revision.id')
  .leftJoin('adoption_approved as approved', 'approved.revision_id', 'revision.id')
  .leftJoin('adoption_approval as approval', 'approval.adoption_id', 'approved.adoption_id')
  .leftJoin('adoption_condition_end as ended', 'ended.adoption_id', 'approved.adoption_id')
  .select(['revision.id', 'revision.organisation_id as organisationId', 'organisation.programme_id as programmeId', 'revision.number',
    'revision.base_id as baseId', 'revision.state', 'revision.valid_from as validFrom', 'revision.version', 'revision.begun_at as begunAt',
    'revision.submitted_at as submittedAt', 'frozen.approved_at as approvedAt', 'frozen.sha256',
    conditionState.as('condition'), 'ended.on_day as conditionOn'])

/** What is frozen of a structure at its approval: a structure file in one order, whatever the order of rows. */
export const frozenBytes = (structure: Structure): Buffer => Buffer.from(canonicalStructure(structure))

/** What a decision, a paper or a hand-off binds to. */
export const hashOf = (structure: Structure): string => sha256Of(frozenBytes(structure))

/** Every revision of a programme's organisations, without what is in them; newest first within each. */
export const listRevisions = (db: Read, programmeId: string): Promise<RevisionHead[]> =>
  heads(db).where('organisation.programme_id', '=', programmeId)
    .orderBy('revision.organisation_id').orderBy('revision.number', 'desc').execute()

/** A whole revision, or null. */
export async function findRevision(db: Read, id: string): Promise<Revision | null> {
  const row = await heads(db).select(['revision.beginning', 'revision.content']).where('revision.id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  // Only writes.ts of this slice stores structures and operations, as the rules made them.
  return { ...row, beginning: row.beginning as Structure, content: row.content as Structure, operations: await listOperations(db, id) }
}

/** The structures that some revisions hold, by the revisions' ids. */
export async function listStructures(db: Read, ids: readonly string[]): Promise<Map<string, Structure>> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('revision').select(['id', 'content']).where('id', 'in', ids).execute()
  // As above.
  return new Map(rows.map((row) => [row.id, row.content as Structure]))
}

/** The newest revision of an organisation in any state. */
export async function findLatestRevision(db: Read, organisationId: string): Promise<Revision | null> {
  const row = await db.selectFrom('revision').select('id').where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : findRevision(db, row.id)
}

async function listOperations(db: Read, revisionId: string): Promise<Recorded[]> {
  const rows = await db.selectFrom('revision_operation as one').innerJoin('person', 'person.id', 'one.person_id')
    .select(['one.number', 'one.operation', 'one.reason', 'one.person_id as personId', 'person.name', 'person.language', 'one.at', 'one.undone_at as undoneAt',
      'one.version', 'one.undone_version as undoneVersion'])
    .where('one.revision_id', '=', revisionId).orderBy('one.number').execute()
  // As above: stored as decided.
  return rows.map((row) => ({ ...row, operation: row.operation as Operation }))
}

/** By which decisions a programme's revisions were approved, one each; what was approved outside the bodies has none. */
export async function listApprovals(db: Read, programmeId: string): Promise<Approval[]> {
  const rows = await db.selectFrom('adoption_approved as approved').innerJoin('adoption_approval as approval', 'approval.adoption_id', 'approved.adoption_id')
    .innerJoin('agenda_item as item', 'item.id', 'approval.item_id').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('body', 'body.id', 'meeting.body_id').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
    .leftJoin('adoption_condition_end as ended', 'ended.adoption_id', 'approved.adoption_id')
    .select(['approved.revision_id as revisionId', 'approved.adoption_id as adoptionId', 'body.id as bodyId', 'body.name as bodyName',
      'meeting.id as meetingId', 'meeting.number as meetingNumber', 'meeting.on_day as onDay', 'item.id as itemId',
      sql<string>`coalesce(item.number, '')`.as('itemNumber'),
      sql<boolean>`'confidential' in (coalesce(item.level, ''), coalesce(parent.level, ''))`.as('isConfidential'),
      'approval.condition', conditionState.as('conditionState'), 'ended.on_day as conditionOn', 'ended.source as conditionSource'])
    .where('body.programme_id', '=', programmeId).orderBy('meeting.on_day').orderBy('approved.revision_id').execute()
  // Whoever reads a structure or a hand-off may be nobody who may know the item.
  return rows.map((row) => row.isConfidential ? { ...row, itemNumber: '', condition: {}, conditionSource: null } : row)
}

/** Whether a body has decided on a revision in a meeting that still goes on: until it is closed nobody takes it back. */
export const isDecidedOn = async (db: Read, revisionId: string): Promise<boolean> =>
  (await db.selectFrom('adoption_revision as held').innerJoin('adoption', 'adoption.id', 'held.adoption_id').select('held.revision_id')
    .where('held.revision_id', '=', revisionId).where('adoption.state', '=', 'decided').executeTakeFirst()) !== undefined

/** The files that a revision was brought in from, the newest first. */
export async function listFiles(db: Read, revisionId: string): Promise<BroughtFile[]> {
  const rows = await db.selectFrom('revision_file as one').innerJoin('person', 'person.id', 'one.brought_by')
    .select(['one.id', 'one.file_name as fileName', 'one.findings', 'one.replaced', 'one.version', 'person.name as broughtBy', 'one.brought_at as broughtAt'])
    .where('one.revision_id', '=', revisionId).orderBy('one.version', 'desc').execute()
  // As above: stored as decided.
  return rows.map((row) => ({ ...row, findings: row.findings as Finding[], replaced: row.replaced as Structure | null }))
}

const joins = (db: Read) => db.selectFrom('revision_join as one').innerJoin('person', 'person.id', 'one.brought_by')
  .innerJoin('organisation', 'organisation.id', 'one.organisation_id')
  .select(['one.id', 'one.organisation_id as organisationId', 'organisation.programme_id as programmeId', 'one.file_name as fileName', 'one.findings',
    'one.valid_from as validFrom', 'one.base', 'one.content', 'person.name as broughtBy', 'one.brought_at as broughtAt', 'one.settled_as as settledAs'])

type JoinRow = Omit<Join, 'findings' | 'base' | 'content'> & { findings: unknown; base: unknown; content: unknown }
// As above: stored as decided.
const asJoin = (row: JoinRow): Join => ({ ...row, findings: row.findings as Finding[], base: row.base as Structure, content: row.content as Structure })

export async function findJoin(db: Read, id: string): Promise<Join | null> {
  const row = await joins(db).where('one.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asJoin(row)
}

/** The files of an organisation that wait to be joined. */
export const listOpenJoins = async (db: Read, organisationId: string): Promise<Join[]> =>
  (await joins(db).where('one.organisation_id', '=', organisationId).where('one.settled_as', 'is', null).orderBy('one.brought_at').execute()).map(asJoin)
