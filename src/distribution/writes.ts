// Changes lists and their members, and notes who was told of a memo.
import { sql } from 'kysely'
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import type { DeliveryKind, DistributionList, ListMember, ToldOf } from './distribution.ts'

type NewList = { bodyId: string; name: string; gets: DeliveryKind[] }

export async function addList(tx: Write, { bodyId, name, gets }: NewList): Promise<{ id: string; bodyId: string }> {
  const { id } = await tx.insertInto('distribution_list').values({ body_id: bodyId, name, gets }).returning('id').executeTakeFirstOrThrow()
  return { id, bodyId }
}

export async function saveList(tx: Write, { list, name, gets }: { list: DistributionList; name: string; gets: DeliveryKind[] }): Promise<{ id: string }> {
  await tx.updateTable('distribution_list').set({ name, gets, version: list.version + 1 }).where('id', '=', list.id).execute()
  return { id: list.id }
}

export async function deleteList(tx: Write, { list }: { list: DistributionList }): Promise<{ id: string; bodyId: string }> {
  await tx.deleteFrom('distribution_list').where('id', '=', list.id).execute()
  return { id: list.id, bodyId: list.bodyId }
}

/** New addresses come, known ones get the name and the language of the file. */
export async function saveMembers(tx: Write, { list, members }: { list: DistributionList; members: ListMember[] },
  by: By): Promise<{ id: string; count: number }> {
  for (let from = 0; from < members.length; from += 1_000) {
    await tx.insertInto('distribution_member').values(members.slice(from, from + 1_000).map((one) => ({ list_id: list.id, ...one, added_at: by.now })))
      .onConflict((conflict) => conflict.columns(['list_id', 'address'])
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), language: row.ref('excluded.language') }))).execute()
  }
  return { id: list.id, count: members.length }
}

export async function deleteMember(tx: Write, { list, member }: { list: DistributionList; member: ListMember }): Promise<{ id: string }> {
  await tx.deleteFrom('distribution_member').where('list_id', '=', list.id).where('address', '=', member.address).execute()
  return { id: list.id }
}

export async function noteTold(
  tx: Write, { memoId, meetingId }: ToldOf, issue: number, people: ListMember[], by: By,
): Promise<void> {
  await sql`insert into distribution_told (memo_id, meeting_id, issue, told_at, address, name, language)
    select ${memoId}::uuid, ${memoId === null ? meetingId : null}::uuid, ${issue}::int, ${by.now}::timestamptz, someone.address, someone.name, someone.language
    from unnest(${people.map((one) => one.address)}::text[], ${people.map((one) => one.name)}::text[], ${people.map((one) => one.language)}::text[])
      as someone (address, name, language) on conflict do nothing`.execute(tx)
}
