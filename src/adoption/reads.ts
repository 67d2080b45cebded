// Looks up sets of structure versions, the papers that went out with them, and what hinders their approval.
import { sql } from 'kysely'
import { type HeldVersion, type Item } from '../agenda/agenda.ts'
import { findItem, isItemRecorded, listVersionsByItem } from '../agenda/reads.ts'
import { cross } from '../crosswalk/crossing.ts'
import type { Crosswalk } from '../crosswalk/crosswalk.ts'
import { findSet, listSince } from '../crosswalk/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Programme } from '../programme/programme.ts'
import { findProgramme } from '../programme/reads.ts'
import { hashOf, listApprovals, listRevisions, listStructures } from '../revision/reads.ts'
import type { Approval, ConditionState, RevisionHead } from '../revision/revision.ts'
import { checkStructure } from '../soundness/soundness.ts'
import { findBody } from '../body/reads.ts'
import { writtenDay } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Adoption, PaperContent, Reason } from './adoption.ts'
import { type Chosen, hindrancesOf, type Hindrance } from './hindrances.ts'
import { paperOf } from './paper.ts'
import type { ItemState } from './rules.ts'

const adoptions = (db: Read) => db.selectFrom('adoption').leftJoin('adoption_decision as decided', 'decided.adoption_id', 'adoption.id')
  .leftJoin('adoption_approval as approval', 'approval.adoption_id', 'adoption.id')
  .leftJoin('adoption_condition_end as ended', 'ended.adoption_id', 'adoption.id').leftJoin('person as teller', 'teller.id', 'ended.told_by')
  .select(['adoption.id', 'adoption.body_id as bodyId', 'adoption.matter_id as matterId', 'adoption.state', 'adoption.condition', 'adoption.version',
    sql<string | null>`coalesce(approval.item_id, decided.item_id)`.as('itemId'),
    sql<ConditionState | null>`case when adoption.state <> 'approved' or adoption.condition = '{}' then null
      else coalesce(ended.ending, 'waiting') end`.as('conditionState'),
    'ended.on_day as endedOn', 'ended.source', 'teller.name as teller',
    sql<string[]>`array(select revision_id::text from adoption_revision as held where held.adoption_id = adoption.id order by revision_id)`.as('revisionIds')])

type Row = Awaited<ReturnType<ReturnType<typeof adoptions>['executeTakeFirst']>>

async function asAdoption(db: Read, row: Row): Promise<Adoption | null> {
  if (row === undefined) return null
  const { endedOn, source, teller, state, ...adoption } = row
  // A constraint of the table keeps to these states.
  return { ...adoption, state: state as Adoption['state'], reasons: await listReasons(db, row.id),
    ending: endedOn === null ? null : { onDay: endedOn, source: source ?? '', name: teller ?? '' } }
}

const listReasons = (db: Read, adoptionId: string): Promise<Reason[]> =>
  db.selectFrom('adoption_reason as one').innerJoin('person', 'person.id', 'one.person_id')
    .select(['one.organisation_id as organisationId', 'one.unit', 'one.reason', 'person.name'])
    .where('one.adoption_id', '=', adoptionId).orderBy('one.at').execute()

/** The set that an item approved, else the one that its matter carries in its body, else null. */
export async function findAdoption(db: Read, item: Pick<Item, 'id' | 'matterId' | 'bodyId'>): Promise<Adoption | null> {
  if (item.matterId === null) return null
  return asAdoption(db, await adoptions(db).where('adoption.matter_id', '=', item.matterId).where('adoption.body_id', '=', item.bodyId)
    .where((on) => on.or([on('approval.item_id', '=', item.id), on('adoption.state', '<>', 'approved')]))
    .orderBy('adoption.state').limit(1).executeTakeFirst())
}

/** The set that a meeting's item has decided on and that is not frozen yet. */
export const listDecided = (db: Read, meetingId: string): Promise<{ adoptionId: string; itemId: string }[]> =>
  db.selectFrom('adoption_decision as decided').innerJoin('adoption', 'adoption.id', 'decided.adoption_id')
    .innerJoin('agenda_item as item', 'item.id', 'decided.item_id').select(['adoption.id as adoptionId', 'item.id as itemId'])
    .where('item.meeting_id', '=', meetingId).where('adoption.state', '=', 'decided').orderBy('adoption.id').execute()

/** The items of a meeting that hold a set which is not decided on yet. */
export async function listOpenItems(db: Read, meetingId: string): Promise<string[]> {
  const rows = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('adoption', (join) => join.onRef('adoption.matter_id', '=', 'item.matter_id').onRef('adoption.body_id', '=', 'meeting.body_id'))
    .select('item.id').where('item.meeting_id', '=', meetingId).where('item.struck_at', 'is', null).where('adoption.state', '=', 'open').execute()
  return rows.map((row) => row.id)
}

/** An item that can hold a set, with the set it holds. Null when there is no such item or it has no matter. */
export async function loadItemState(db: Read, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<ItemState | null> {
  const meeting = await findMeeting(db, meetingId)
  const item = meeting === null ? null : await findItem(db, meetingId, itemId)
  if (meeting === null || item === null || item.matterId === null) return null
  const adoption = await findAdoption(db, item)
  return { bodyId: meeting.bodyId, meeting, item: { ...item, matterId: item.matterId }, adoption, isRecorded: await isItemRecorded(db, itemId),
    version: adoption?.version ?? 1 }
}

export type SentPaper = { letter: string; sha256: string; sentAt: Temporal.Instant; content: PaperContent }

/** The papers that went out about an item's set, newest first. */
export async function listPapers(db: Read, itemId: string): Promise<SentPaper[]> {
  const rows = await db.selectFrom('adoption_paper as paper').innerJoin('sending', (join) => join.onRef('sending.meeting_id', '=', 'paper.meeting_id')
    .onRef('sending.letter', '=', 'paper.letter')).select(['paper.letter', 'paper.sha256', 'paper.sent_at as sentAt', 'paper.bytes'])
    .where('paper.item_id', '=', itemId).orderBy('sending.ordinal', 'desc').execute()
  // The bytes were written by this slice and have been frozen since.
  return rows.map(({ bytes, ...paper }) => ({ ...paper, content: JSON.parse(bytes.toString('utf8')) as PaperContent }))
}

/** The incoming organisations' versions among which a set is chosen, newest first within each. */
export async function listCandidates(db: Read, programmeId: string, incoming: readonly { id: string }[]): Promise<RevisionHead[]> {
  const all = await listRevisions(db, programmeId)
  return incoming.flatMap(({ id }) => all.filter((one) => one.organisationId === id))
}

export const listIncoming = async (db: Read, programme: Programme) =>
  (await listOrganisationsOn(db, programme.id, programme.goLiveOn)).filter((one) => one.side === 'incoming')

/** What a set is compared as, and everything that keeps it from being approved. `sent` are the versions in the last paper. */
export async function weigh(db: Read, adoption: Pick<Adoption, 'bodyId' | 'revisionIds' | 'reasons'>, sent: HeldVersion[] | null):
Promise<{ crosswalk: Crosswalk; hindrances: Hindrance[] } | null> {
  const programme = await findProgramme(db)
  if (programme === null) return null
  const incoming = await listIncoming(db, programme)
  const all = await listCandidates(db, programme.id, incoming)
  const structures = await listStructures(db, adoption.revisionIds)
  const crosswalk = cross(await findSet(db, programme, { chosen: adoption.revisionIds, least: 'approved' }))
  const chosen = all.flatMap((one): Chosen[] => {
    const structure = structures.get(one.id)
    const newest = all.find((other) => other.organisationId === one.organisationId)
    return structure === undefined ? [] : [{ organisationId: one.organisationId, revisionId: one.id, number: one.number, state: one.state,
      name: incoming.find(({ id }) => id === one.organisationId)?.name ?? {}, validFrom: one.validFrom, condition: one.condition, structure,
      sha256: one.sha256 ?? hashOf(structure), errors: checkStructure(structure).filter(({ severity }) => severity === 'error').length,
      newer: newest === undefined || newest.number <= one.number ? null : { number: newest.number, state: newest.state } }]
  })
  const without = incoming.filter(({ id }) => !crosswalk.set.incoming.some((one) => one.organisationId === id))
    .map(({ id, name }) => ({ organisationId: id, name }))
  return { crosswalk, hindrances: hindrancesOf({ body: await findBody(db, adoption.bodyId), chosen, without, crosswalk, sent, reasons: adoption.reasons }) }
}

/** The versions that an item holds now, by their hashes. */
export const listHeld = async (db: Read, item: Pick<Item, 'id' | 'meetingId'>): Promise<HeldVersion[]> =>
  (await listVersionsByItem(db, item.meetingId)).get(item.id) ?? []

/** The paper about an item's set as it is now. */
export async function findPaper(
  db: Read, { meeting, item, adoption }: ItemState & { adoption: Adoption }, crosswalk?: Crosswalk,
): Promise<PaperContent | null> {
  const [programme, body] = [await findProgramme(db), await findBody(db, meeting.bodyId)]
  const compared = crosswalk ?? (await weigh(db, adoption, null))?.crosswalk
  if (programme === null || body === null || compared === undefined) return null
  return paperOf({
    crosswalk: compared, since: await listSince(db, compared.set.incoming), versions: await listHeld(db, item), condition: adoption.condition,
    about: (language) => ({ organisation: programme.organisation[language], unit: body.name[language], day: writtenDay(meeting.onDay, language),
      diaryNumber: item.diaryNumber ?? undefined }),
  })
}

export type Approved = { versions: HeldVersion[]; condition: Texts }

/** What the items of a meeting have approved, by item: frozen, whatever becomes of a condition. */
export async function listApprovedByItem(db: Read, meetingId: string): Promise<Map<string, Approved>> {
  const rows = await db.selectFrom('adoption_approval as approval').innerJoin('agenda_item as item', 'item.id', 'approval.item_id')
    .select(['item.id as itemId', 'approval.condition']).where('item.meeting_id', '=', meetingId).execute()
  const versions = rows.length === 0 ? new Map<string, HeldVersion[]>() : await listVersionsByItem(db, meetingId)
  return new Map(rows.map(({ itemId, condition }) => [itemId, { condition, versions: versions.get(itemId) ?? [] }]))
}

/** The approved revisions of a programme's organisations, or of one, each with the decision that approved it; null where no body's did. */
export async function listAdopted(db: Read, programmeId: string, organisationId?: string): Promise<{ revision: RevisionHead; approval: Approval | null }[]> {
  const approvals = new Map((await listApprovals(db, programmeId)).map((one) => [one.revisionId, one]))
  return (await listRevisions(db, programmeId))
    .filter((one) => one.state === 'approved' && (organisationId === undefined || one.organisationId === organisationId))
    .map((revision) => ({ revision, approval: approvals.get(revision.id) ?? null }))
}
