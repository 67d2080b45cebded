// Looks up a body's lists, who is on them, what became of the mail to them, and who has been told of a memo.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Language } from '../platform/kit/language.ts'
import { type DeliveryKind, type DistributionList, type ListMember, membersShown, type ToldOf } from './distribution.ts'

const lists = (db: Read) => db.selectFrom('distribution_list as list').select(['list.id', 'list.body_id as bodyId', 'list.name', 'list.gets', 'list.version',
  ({ selectFrom }) => selectFrom('distribution_member').select(({ fn }) => fn.countAll<string>().as('count')).whereRef('list_id', '=', 'list.id').as('count')])
// A constraint of the table keeps to our kinds.
const asList = ({ count, gets, ...row }: Omit<DistributionList, 'gets' | 'members'> & { gets: string[]; count: string | null }): DistributionList =>
  ({ ...row, gets: gets as DeliveryKind[], members: Number(count) })

export const listDistributionLists = async (db: Read, bodyId: string): Promise<DistributionList[]> =>
  (await lists(db).where('list.body_id', '=', bodyId).orderBy('list.name').execute()).map(asList)

export async function findDistributionList(db: Read, id: string): Promise<DistributionList | null> {
  const row = await lists(db).where('list.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asList(row)
}

const members = (db: Read, listId: string) =>
  db.selectFrom('distribution_member').select(['address', 'name', 'language']).where('list_id', '=', listId).orderBy('name').orderBy('address')

export const listListMembers = (db: Read, listId: string): Promise<ListMember[]> => members(db, listId).execute()

/** Those on a page of a list, the first being 1, of whom the name or the address has the words in it. */
export async function listMembersOn(db: Read, listId: string, page: number, asked: string): Promise<{ members: ListMember[]; count: number }> {
  const like = `%${asked.replace(/[\\%_]/g, '\\$&')}%`
  const found = members(db, listId).where((where) => where.or([where('name', 'ilike', like), where('address', 'ilike', like)]))
  const { count } = await found.clearSelect().clearOrderBy().select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  return { count: Number(count), members: await found.limit(membersShown).offset((page - 1) * membersShown).execute() }
}

/** Everybody on the lists of a body that get something of a kind. */
export const listReceivers = (db: Read, bodyId: string, kind: DeliveryKind): Promise<ListMember[]> =>
  db.selectFrom('distribution_member as member').innerJoin('distribution_list as list', 'list.id', 'member.list_id')
    .select(['member.address', 'member.name', 'member.language']).where('list.body_id', '=', bodyId).where(sql<boolean>`${kind} = any(list.gets)`)
    .orderBy('member.address').execute()

/** Everybody who has got some issue of a memo, or was told of some issue of minutes. */
export const listTold = async (db: Read, { memoId, meetingId }: ToldOf): Promise<{ address: string; name: string; language: Language | null }[]> =>
  (await db.selectFrom('distribution_told').select(['address', 'name', 'language']).distinctOn('address')
    .where(memoId === null ? 'meeting_id' : 'memo_id', '=', memoId ?? meetingId).orderBy('address').orderBy('told_at', 'desc').execute())
    // A constraint of the table keeps to our languages.
    .map((one) => ({ ...one, language: one.language as Language | null }))

export type LastLetter = { address: string; sentAt: Temporal.Instant | null; failedAt: Temporal.Instant | null; trouble: string | null }

/** What became of the last letter to each of some addresses. */
export const listLastLetters = async (db: Read, addresses: string[]): Promise<LastLetter[]> => addresses.length === 0 ? [] : db
  .selectFrom('platform_outbox as letter').distinctOn('letter.to_address')
  .select(['letter.to_address as address', 'letter.sent_at as sentAt', 'letter.failed_at as failedAt', 'letter.last_error as trouble'])
  .where('letter.kind', 'like', 'distribution.%')
  .where('letter.to_address', 'in', addresses)
  .orderBy('letter.to_address').orderBy('letter.id', 'desc').execute()
