// Looks up transfers, and the structures of both sides as they are now.
import { findOrganisation, listNames } from '../organisation/reads.ts'
import type { ParcelKind } from '../operation/giving.ts'
import type { Read } from '../platform/database.ts'
import { textIn, type Texts } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'
import type { Newest, Party } from './rules.ts'
import type { Transfer } from './transfer.ts'

const transfers = (db: Read) => db.selectFrom('transfer').innerJoin('organisation', 'organisation.id', 'transfer.giver_id')
  .innerJoin('person as proposer', 'proposer.id', 'transfer.proposed_by')
  .leftJoin('person as answerer', 'answerer.id', 'transfer.answered_by')
  .select(['transfer.id', 'organisation.programme_id as programmeId', 'transfer.giver_id as giverId', 'transfer.receiver_id as receiverId',
    'transfer.item_kind as of', 'transfer.item_id as itemId', 'transfer.item_name as itemName', 'transfer.person_years as personYears',
    'transfer.on_day as onDay', 'transfer.reason', 'transfer.state', 'proposer.name as proposedBy', 'transfer.proposed_at as proposedAt',
    'transfer.unit_id as unitId', 'transfer.answer_reason as answerReason', 'answerer.name as answeredBy', 'transfer.answered_at as answeredAt'])

type Row = Omit<Transfer, 'itemName'> & { itemName: unknown }
// Only writes.ts of this slice stores names there, as they stand in a structure.
const asTransfer = (row: Row): Transfer => ({ ...row, itemName: row.itemName as Texts, personYears: Number(row.personYears) })

/** Every transfer of a programme, the newest first. */
export const listTransfers = async (db: Read, programmeId: string): Promise<Transfer[]> =>
  (await transfers(db).where('organisation.programme_id', '=', programmeId).orderBy('transfer.proposed_at', 'desc').orderBy('transfer.id').execute())
    .map(asTransfer)

/** Those that nobody has answered yet and that one of these organisations gives or receives. */
export const listOpenTransfers = async (db: Read, organisationIds: string[]): Promise<Transfer[]> => organisationIds.length === 0 ? []
  : (await transfers(db).where('transfer.state', '=', 'proposed').where((where) => where.or([
    where('transfer.giver_id', 'in', organisationIds), where('transfer.receiver_id', 'in', organisationIds)]))
    .orderBy('transfer.proposed_at').orderBy('transfer.id').execute()).map(asTransfer)

export async function findTransfer(db: Read, id: string): Promise<Transfer | null> {
  const row = await transfers(db).where('transfer.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asTransfer(row)
}

export const isProposed = async (db: Read, giverId: string, of: ParcelKind, itemId: string): Promise<boolean> =>
  await db.selectFrom('transfer').select('id').where('giver_id', '=', giverId).where('item_kind', '=', of).where('item_id', '=', itemId)
    .where('state', '=', 'proposed').executeTakeFirst() !== undefined

/** An organisation with its newest structure, or null when there is none of that id. */
export async function findParty(db: Read, organisationId: string): Promise<Party | null> {
  const organisation = await findOrganisation(db, organisationId)
  if (organisation === null) return null
  const [newest] = (await listNames(db, organisationId)).toReversed()
  return { organisationId, programmeId: organisation.programmeId, name: textIn(newest?.name ?? {}, 'fi'), newest: await findNewest(db, organisationId) }
}

async function findNewest(db: Read, organisationId: string): Promise<Newest | null> {
  const row = await db.selectFrom('revision').select(['id as revisionId', 'state', 'content']).where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc').limit(1).executeTakeFirst()
  // The owner of the table stores structures there.
  return row === undefined ? null : { revisionId: row.revisionId, isDraft: row.state === 'draft', content: row.content as Structure }
}
