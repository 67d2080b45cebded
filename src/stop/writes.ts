// Changes the routes of matters.
import type { Write } from '../platform/database.ts'
import type { Day, Month } from '../platform/kit/day.ts'
import type { Purpose } from '../agenda/agenda.ts'

type NewStop = { matterId: string; bodyId: string; purpose: Purpose; due: Day | Month; note: string; by: string; at: Temporal.Instant
  itemIds: string[] }

export async function addStop(tx: Write, stop: NewStop): Promise<{ id: string }> {
  const { id } = await tx.insertInto('stop').values({ matter_id: stop.matterId, body_id: stop.bodyId, purpose: stop.purpose, due: stop.due, note: stop.note,
    planned_by: stop.by, planned_at: stop.at }).returning('id').executeTakeFirstOrThrow()
  await linkItems(tx, id, stop.itemIds)
  return { id }
}

async function linkItems(tx: Write, stopId: string, itemIds: string[]): Promise<void> {
  for (const itemId of itemIds) {
    await tx.insertInto('stop_handling').values({ stop_id: stopId, item_id: itemId }).onConflict((conflict) => conflict.doNothing()).execute()
  }
}

type Moving = { id: string; version: number; from: string; to: string; reason: string; by: string; on: Day; itemIds: string[] }

export async function saveMove(tx: Write, { id, version, from, to, reason, by, on, itemIds }: Moving) {
  await tx.updateTable('stop').set({ due: to, version: version + 1 }).where('id', '=', id).execute()
  await tx.insertInto('stop_move').values({ stop_id: id, from_due: from, to_due: to, reason, moved_by: by, moved_on: on }).execute()
  await linkItems(tx, id, itemIds)
  return { id }
}

export async function saveDrop(tx: Write, { id, version, reason, by,
  at }: { id: string; version: number; reason: string; by: string; at: Temporal.Instant }) {
  await tx.updateTable('stop').set({ dropped_at: at, dropped_by: by, dropped_reason: reason, version: version + 1 }).where('id', '=', id).execute()
  return { id }
}

export async function saveLinks(tx: Write, { itemId, stopIds }: { itemId: string; stopIds: string[] }) {
  for (const stopId of stopIds) await linkItems(tx, stopId, [itemId])
  return { id: itemId }
}
