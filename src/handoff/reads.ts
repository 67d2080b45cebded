// Looks up hand-offs, and gathers what one would hold: the newest approved structures, their decisions, what payroll would refuse.
import { sql } from 'kysely'
import type { Decision, Handed, ColumnMapping } from '../payroll/payroll.ts'
import { readColumnMapping, standardMapping } from '../payroll/mapping.ts'
import { refusalsOf } from '../payroll/refusals.ts'
import type { Manifest } from '../package/package.ts'
import type { Read } from '../platform/database.ts'
import { addDays, type Day } from '../platform/kit/day.ts'
import type { Part } from '../platform/workbook/zip.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import type { Programme } from '../programme/programme.ts'
import { findProgramme } from '../programme/reads.ts'
import { findRevision, listApprovals, listRevisions } from '../revision/reads.ts'
import { inForceOn, type RevisionHead } from '../revision/revision.ts'
import type { Structure } from '../structure/structure.ts'
import type { Difference, Sent, Stated } from '../receipt/receipt.ts'
import type { Handoff, HandoffState, Receipt, StepTaken } from './handoff.ts'
import type { Ready, Receiver } from './rules.ts'
import type { DutyKind } from '../duty/duty.ts'

/** Every hand-off of a programme, newest first, with its steps and receipts. */
export async function listHandoffs(db: Read, programmeId: string): Promise<Handoff[]> {
  const rows = await db.selectFrom('handoff').leftJoin('handoff as corrected', 'corrected.id', 'handoff.corrects_id')
    .leftJoin('handoff_package as package', 'package.handoff_id', 'handoff.id')
    .select(['handoff.id', 'handoff.programme_id as programmeId', 'handoff.number', 'handoff.state', 'handoff.corrects_id as correctsId',
      'corrected.number as correctsNumber', 'handoff.reason', 'handoff.stands_by as standsBy', 'handoff.withdrawn_because as withdrawnBecause',
      'handoff.mapping_id as mappingId', 'handoff.content_sha256 as contentSha256', 'package.sha256 as packageSha256', 'package.public_key as publicKey'])
    .where('handoff.programme_id', '=', programmeId).orderBy('handoff.number', 'desc').execute()
  const ids = rows.map(({ id }) => id)
  const [steps, receipts] = ids.length === 0 ? [[], []] : [await listSteps(db, ids), await listReceipts(db, ids)]
  return rows.map((row) => ({ ...row, steps: steps.filter((one) => one.handoffId === row.id), receipts: receipts.filter((one) => one.handoffId === row.id),
    correction: rows.find((one) => one.correctsId === row.id && one.state !== 'withdrawn') ?? null }))
}

type Of<One> = One & { handoffId: string }

const listSteps = (db: Read, ids: string[]): Promise<Of<StepTaken>[]> =>
  db.selectFrom('handoff_step as one').innerJoin('person', 'person.id', 'one.person_id')
    .select(['one.handoff_id as handoffId', 'one.step', 'one.person_id as personId', 'person.name', 'one.at'])
    .where('one.handoff_id', 'in', ids).orderBy('one.at').orderBy('one.id').execute()

async function listReceipts(db: Read, ids: string[]): Promise<Of<Receipt>[]> {
  const rows = await db.selectFrom('handoff_receipt as one').innerJoin('person', 'person.id', 'one.person_id')
    .select(['one.handoff_id as handoffId', 'one.number', 'one.stated', 'one.differences', 'person.name', 'one.at'])
    .where('one.handoff_id', 'in', ids).orderBy('one.number').execute()
  // Only writes.ts of this slice stores receipts, as the rules made them.
  return rows.map((row) => ({ ...row, stated: row.stated as Stated, differences: row.differences as Difference[] }))
}

export async function findHandoff(db: Read, id: string): Promise<Handoff | null> {
  const row = await db.selectFrom('handoff').select('programme_id').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : (await listHandoffs(db, row.programme_id)).find((one) => one.id === id) ?? null
}

export type StoredMapping = { id: string | null; mapping: ColumnMapping; setAt: Temporal.Instant | null; setBy: string | null }

/** The columns that are used now, or those a hand-off was completed with. */
export async function findMapping(db: Read, programmeId: string, id?: string | null): Promise<StoredMapping> {
  let query = db.selectFrom('handoff_mapping as one').innerJoin('person', 'person.id', 'one.set_by')
    .select(['one.id', 'one.content', 'one.set_at', 'person.name']).where('one.programme_id', '=', programmeId)
  if (typeof id === 'string') query = query.where('one.id', '=', id)
  const row = id === null ? undefined : await query.orderBy('one.set_at', 'desc').orderBy('one.id', 'desc').limit(1).executeTakeFirst()
  const read = row === undefined ? null : readColumnMapping(row.content)
  // What is stored could be read when it was set.
  return row === undefined || read === null || 'faults' in read ? { id: null, mapping: standardMapping, setAt: null, setBy: null }
    : { id: row.id, mapping: read.mapping, setAt: row.set_at, setBy: row.name }
}

/** The mapping in use as it was brought. */
export const findMappingText = async (db: Read, programmeId: string): Promise<string | null> =>
  (await db.selectFrom('handoff_mapping').select('content').where('programme_id', '=', programmeId).orderBy('set_at', 'desc').orderBy('id', 'desc')
    .limit(1).executeTakeFirst())?.content ?? null

/** Where the structures were approved, by revision. Of a confidential item only the body and the day are told. */
async function listDecisions(db: Read, programmeId: string): Promise<Map<string, Decision>> {
  return new Map((await listApprovals(db, programmeId)).map((one) => [one.revisionId, { body: one.bodyName, meetingNumber: one.meetingNumber,
    itemNumber: one.isConfidential ? null : one.itemNumber, onDay: one.onDay, condition: one.condition, conditionState: one.conditionState }]))
}

export type Gathered = {
  programme: Programme
  handed: (Handed & { revisionId: string })[]
  ending: { organisationId: string; revisionId: string; name: Organisation['name']; structure: Structure }[]
  ready: Ready
  mapping: ColumnMapping
  /** Where an organisation's structure is shown. */
  revisionOf: Map<string, string>
}

/** What a hand-off would hold today: of every organisation that begins the newest approved structure, or those that were chosen. */
/** `as` tells it as it was when the hand-off of that number was frozen. */
export async function gather(db: Read, programmeId: string, chosenBefore?: { revisionId: string }[],
  as?: { before: number; at: Temporal.Instant }): Promise<Gathered | null> {
  const programme = await findProgramme(db, as?.at)
  if (programme === null || programme.id !== programmeId) return null
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const revisions = await listRevisions(db, programme.id)
  const wanted = chosenBefore === undefined ? null : new Set(chosenBefore.map(({ revisionId }) => revisionId))
  const newest = (organisation: Organisation): RevisionHead | null =>
    revisions.find((one) => one.organisationId === organisation.id && one.sha256 !== null && wanted?.has(one.id) !== false) ?? null
  const beginning = organisations.filter(({ side }) => side === 'incoming').map((organisation) => ({ organisation, revision: newest(organisation) }))
  const picked = beginning.flatMap(({ organisation, revision }) => revision === null ? [] : [{ organisation, revision }])
  const handed = await handedOf(db, picked, await listDecisions(db, programme.id), await beforeOf(db, programme.id, as?.before))
  const ending = await endingOf(db, organisations, revisions, programme.goLiveOn)
  const { id, mapping } = await findMapping(db, programme.id)
  const without = beginning.filter(({ revision }) => revision === null)
    .map(({ organisation }) => ({ organisationId: organisation.id, name: organisation.name }))
  const refusals = refusalsOf({ handed, without, ending, beginsOn: programme.goLiveOn, mapping })
  const revisionOf = new Map([...ending, ...handed].map((one) => [one.organisationId, one.revisionId]))
  const chosen = handed.map(({ revisionId, sha256 }) => ({ revisionId, sha256 }))
  return { programme, handed, ending, mapping, revisionOf, ready: { mappingId: id, refusals, chosen } }
}

type Picked = { organisation: Organisation; revision: RevisionHead }

async function handedOf(
  db: Read, picked: Picked[], decisions: Map<string, Decision>, before: Map<string, Structure>,
): Promise<Gathered['handed']> {
  const handed: Gathered['handed'] = []
  for (const { organisation, revision } of picked) {
    const frozen = await db.selectFrom('revision_frozen').select(['bytes', 'sha256'])
      .where('revision_id', '=', revision.id).executeTakeFirstOrThrow()
    const whole = await findRevision(db, revision.id)
    if (whole === null) continue
    handed.push({ organisationId: organisation.id, name: organisation.name, revisionId: revision.id, revisionNumber: revision.number,
      bytes: frozen.bytes, sha256: frozen.sha256, structure: whole.content, before: before.get(organisation.id) ?? null,
      decision: decisions.get(revision.id) ?? null })
  }
  return handed
}

/** What the receiver was given last, by organisation. */
async function beforeOf(db: Read, programmeId: string, before = 2 ** 31 - 1): Promise<Map<string, Structure>> {
  const out: HandoffState[] = ['released', 'delivered', 'differs', 'reconciled']
  const last = await db.selectFrom('handoff').select('id').where('programme_id', '=', programmeId).where('state', 'in', out).where('number', '<', before)
    .orderBy('number', 'desc').limit(1).executeTakeFirst()
  const rows = last === undefined ? [] : await db.selectFrom('handoff_structure as one').innerJoin('revision', 'revision.id', 'one.revision_id')
    .select(['revision.organisation_id as organisationId', 'revision.content']).where('one.handoff_id', '=', last.id).execute()
  // Only the writes of revision store structures, as its rules made them.
  return new Map(rows.map((row) => [row.organisationId, row.content as Structure]))
}

async function endingOf(db: Read, organisations: Organisation[], revisions: RevisionHead[], beginsOn: Day): Promise<Gathered['ending']> {
  const ending: Gathered['ending'] = []
  for (const { id, name } of organisations.filter(({ side }) => side === 'outgoing')) {
    const head = inForceOn(revisions.filter((one) => one.organisationId === id), addDays(beginsOn, -1))
    const revision = head === null ? null : await findRevision(db, head.id)
    if (revision !== null) ending.push({ organisationId: id, revisionId: revision.id, name, structure: revision.content })
  }
  return ending
}

/** The structures a hand-off was completed with. */
export const listChosen = (db: Read, handoffId: string): Promise<{ revisionId: string; sha256: string }[]> =>
  db.selectFrom('handoff_structure').select(['revision_id as revisionId', 'sha256']).where('handoff_id', '=', handoffId).orderBy('place').execute()

export type FileHead = { name: string; bytes: number; sha256: string }

export const listFiles = (db: Read, handoffId: string): Promise<FileHead[]> =>
  db.selectFrom('handoff_file').select(['name', sql<number>`length(bytes)`.as('bytes'), 'sha256'])
    .where('handoff_id', '=', handoffId).orderBy('place').execute()

export const listParts = (db: Read, handoffId: string): Promise<Part[]> =>
  db.selectFrom('handoff_file').select(['name', 'bytes']).where('handoff_id', '=', handoffId).orderBy('place').execute()

export const findFile = async (db: Read, handoffId: string, place: number): Promise<Part | null> =>
  (await db.selectFrom('handoff_file').select(['name', 'bytes']).where('handoff_id', '=', handoffId).where('place', '=', place).executeTakeFirst()) ?? null

export type StoredPackage = { bytes: Buffer; sha256: string; manifest: Manifest; publicKey: string }

export async function findPackage(db: Read, handoffId: string): Promise<StoredPackage | null> {
  const row = await db.selectFrom('handoff_package').selectAll().where('handoff_id', '=', handoffId).executeTakeFirst()
  // Only writes.ts of this slice stores manifests.
  return row === undefined ? null : { bytes: row.bytes, sha256: row.sha256, manifest: row.manifest as Manifest, publicKey: row.public_key }
}

/** What was sent, as a receipt is measured by it. */
export async function findSent(db: Read, handoffId: string): Promise<Sent | null> {
  const stored = await findPackage(db, handoffId)
  if (stored === null) return null
  const rows = await db.selectFrom('handoff_structure as one').innerJoin('revision', 'revision.id', 'one.revision_id').select('revision.content')
    .where('one.handoff_id', '=', handoffId).orderBy('one.place').execute()
  // As above.
  return { sha256: stored.sha256, manifest: stored.manifest, structures: rows.map((row) => row.content as Structure) }
}

/** Whoever holds a duty over the programme on a day and has an address. */
export async function listHolders(db: Read, programmeId: string, kind: DutyKind, on: Day): Promise<Receiver[]> {
  const rows = await db.selectFrom('duty').innerJoin('person', 'person.id', 'duty.person_id').distinct()
    .select(['person.id', 'person.name', 'person.email', 'person.language'])
    .where('duty.programme_id', '=', programmeId).where('duty.kind', '=', kind).where('duty.from_on', '<=', on)
    .where((where) => where.or([where('duty.until_on', 'is', null), where('duty.until_on', '>=', on)])).orderBy('person.id').execute()
  return rows.flatMap(({ name, email, language }) => email === null ? [] : [{ name, email, language }])
}
