// Changes agendas: items, their order and their numbers.
import { sql } from 'kysely'
import type { Write } from '../platform/database.ts'
import type { Secrecy } from './proposals.ts'
import type { ItemTexts, NewItem } from './rules.ts'

const secrecyOf = (secrecy: Secrecy) => ({
  level: secrecy.level, ground: secrecy.ground, ground_until: secrecy.groundUntil, public_title: JSON.stringify(secrecy.publicTitle),
})
const columnsOf = (texts: ItemTexts) => ({
  title: JSON.stringify(texts.title), presenter: texts.presenter, presenter_id: texts.presenterId, purpose: texts.purpose,
  proposal: texts.proposal, minutes: texts.minutes, ...secrecyOf(texts),
})

async function growVersion(tx: Write, meetingId: string): Promise<number> {
  const row = await tx.insertInto('agenda').values({ meeting_id: meetingId, version: 2 })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet({ version: sql`agenda.version + 1` }))
    .returning('version').executeTakeFirstOrThrow()
  return row.version
}

/** Moves later siblings on by one. */
const makeRoom = (tx: Write, meetingId: string, { parentId, position }: { parentId: string | null; position: number }) =>
  tx.updateTable('agenda_item').set({ position: sql`position + 1` }).where('meeting_id', '=', meetingId)
    .where('parent_id', parentId === null ? 'is' : '=', parentId).where('position', '>=', position).execute()

/** `matterId` is that of a matter which was there before. */
export type AddedItem = { itemId: string; matterId: string | null; opensMatter: { id: string; title: ItemTexts['title'] } | null; commitmentIds: string[] }

/** Adds items at their positions. A matter that an item opens is only named here; its own slice makes it. */
export async function addItems(
  tx: Write, { meetingId, bodyId, items }: { meetingId: string; bodyId: string; items: NewItem[] },
): Promise<{ id: string; bodyId: string; added: AddedItem[] }> {
  const added: AddedItem[] = []
  for (const item of items) {
    const { rows: [ids] } = await sql<{ item: string; matter: string }>`select uuidv7() as item, uuidv7() as matter`.execute(tx)
    if (ids === undefined) throw new Error('The database gave no ids.')
    await makeRoom(tx, meetingId, item)
    await tx.insertInto('agenda_item').values({
      id: ids.item, meeting_id: meetingId, parent_id: item.parentId, matter_id: item.opensMatter ? ids.matter : item.matterId,
      kind: item.kind, position: item.position, ...columnsOf(item),
    }).execute()
    added.push({ itemId: ids.item, matterId: item.opensMatter ? null : item.matterId, opensMatter: item.opensMatter ? { id: ids.matter,
      title: item.title } : null,
      commitmentIds: item.commitmentIds })
  }
  await growVersion(tx, meetingId)
  return { id: meetingId, bodyId, added }
}

type Hidden = { id: string; secrecy: Secrecy }[]

export async function saveItem(tx: Write, { id, version, texts, hidden }: { id: string; version: number; texts: ItemTexts; hidden: Hidden }) {
  await tx.updateTable('agenda_item').set({ ...columnsOf(texts), version: version + 1 }).where('id', '=', id).execute()
  await hideItems(tx, hidden)
  return { id, version: version + 1 }
}

/** Makes sub-items as confidential as the item they stand under. */
async function hideItems(tx: Write, hidden: Hidden): Promise<void> {
  for (const { id, secrecy } of hidden) {
    await tx.updateTable('agenda_item').set({ ...secrecyOf(secrecy), version: sql`version + 1` }).where('id', '=', id).execute()
  }
}

type Striking = { id: string; meetingId: string; stays: boolean; reason: string; at: Temporal.Instant; by: string; endsMatterId: string | null }

/** Strikes an item, or takes it away with what only it held. */
export async function strikeItem(tx: Write, { id, meetingId, stays, reason, at, by, endsMatterId }: Striking) {
  if (stays) {
    await tx.updateTable('agenda_item')
      .set({ struck_at: at, struck_by: by, struck_reason: reason, version: sql`version + 1` }).where('id', '=', id).execute()
  } else {
    await tx.deleteFrom('agenda_item').where('parent_id', '=', id).where('struck_at', 'is not', null).execute()
    await tx.deleteFrom('agenda_item').where('id', '=', id).execute()
  }
  await growVersion(tx, meetingId)
  return { id, meetingId, stays, endsMatterId }
}

type Merging = { id: string; meetingId: string; intoId: string; reason: string; at: Temporal.Instant; by: string; isFolded: boolean
  paperIds: string[]; along: string[] }

/** Points an item at the one in which it is handled, whose papers are from now on those of both. */
export async function saveMerging(tx: Write, { id, meetingId, intoId, reason, at, by, isFolded, paperIds, along }: Merging) {
  await tx.updateTable('agenda_item').set({ struck_at: at, struck_by: by, struck_reason: reason, merged_into_id: intoId, is_folded: isFolded,
    version: sql`version + 1` }).where('id', '=', id).execute()
  if (along.length > 0) await tx.updateTable('agenda_item').set({ merged_into_id: intoId }).where('id', 'in', along).execute()
  await putOnTable(tx, intoId, paperIds)
  return { id, meetingId, intoId, version: await growVersion(tx, meetingId) }
}

const putOnTable = async (tx: Write, itemId: string, paperIds: string[]): Promise<unknown> => paperIds.length === 0 ? null
  : tx.insertInto('agenda_item_paper').values(paperIds.map((paperId) => ({ item_id: itemId, paper_id: paperId })))
    .onConflict((conflict) => conflict.doNothing()).execute()

type Separation = { id: string; meetingId: string; intoId: string; paperIds: string[]; place: { parentId: string | null; position: number } | null }

/** Makes a merged item stand by itself again, and takes its papers from the one in which it was handled. */
export async function saveSeparation(tx: Write, { id, meetingId, intoId, paperIds, place }: Separation) {
  if (place !== null) {
    await makeRoom(tx, meetingId, place)
    await tx.updateTable('agenda_item').set({ parent_id: place.parentId, position: place.position }).where('id', '=', id).execute()
  }
  await tx.updateTable('agenda_item').set({ struck_at: null, struck_by: null, struck_reason: null, merged_into_id: null, is_folded: false,
    version: sql`version + 1` }).where('id', '=', id).execute()
  if (paperIds.length > 0) await tx.deleteFrom('agenda_item_paper').where('item_id', '=', intoId).where('paper_id', 'in', paperIds).execute()
  return { id, meetingId, intoId, version: await growVersion(tx, meetingId) }
}

type Split = { meetingId: string; bodyId: string; fromId: string; part: NewItem; paperIds: string[] }

/** Adds the part as an item of its own, which says what it was split off. */
export async function saveSplit(tx: Write, { fromId, part, paperIds, ...agenda }: Split) {
  const saved = await addItems(tx, { ...agenda, items: [part] })
  for (const { itemId } of saved.added) {
    await tx.updateTable('agenda_item').set({ split_from_id: fromId }).where('id', '=', itemId).execute()
    await putOnTable(tx, itemId, paperIds)
  }
  return { ...saved, fromId }
}

type Moving = { id: string; meetingId: string; fromParentId: string | null; parentId: string | null; order: string[]
  hidden: Hidden; place: number; of: number }

/** Writes parent and places of all siblings in one go. */
export async function saveOrder(tx: Write, moving: Moving) {
  await sql`update agenda_item set position = placed.position - 1, parent_id = ${moving.parentId}::uuid
    from unnest(${moving.order}::uuid[]) with ordinality as placed (id, position) where agenda_item.id = placed.id`.execute(tx)
  await hideItems(tx, moving.hidden)
  return { id: moving.id, version: await growVersion(tx, moving.meetingId), place: moving.place, of: moving.of }
}

/** Gives items the numbers under which they were sent; a number once given is never given anew. */
export async function fixNumbers(tx: Write, { meetingId, numbers }: { meetingId: string; numbers: { itemId: string; number: string }[] }) {
  await sql`update agenda_item set number = fixed.number
    from unnest(${numbers.map((one) => one.itemId)}::uuid[], ${numbers.map((one) => one.number)}::text[]) as fixed (id, number)
    where agenda_item.id = fixed.id and agenda_item.meeting_id = ${meetingId}::uuid and agenda_item.number is null`.execute(tx)
  return { id: meetingId, version: await growVersion(tx, meetingId) }
}
