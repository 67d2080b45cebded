// Changes follow-ups.
import type { Write } from '../platform/database.ts'
import type { Closing } from './followup.ts'
import type { Task } from './rules.ts'

export async function createFollowup(tx: Write, task: Task & { bodyId: string; itemId: string }) {
  const { id } = await tx.insertInto('followup').values({
    body_id: task.bodyId, item_id: task.itemId, what: task.what, owner: task.owner, owner_id: task.ownerId, due_on: task.dueOn,
  }).returning('id').executeTakeFirstOrThrow()
  return { id }
}

export async function saveFollowup(tx: Write, task: Task & { id: string; version: number }) {
  const version = task.version + 1
  await tx.updateTable('followup').set({ what: task.what, owner: task.owner, owner_id: task.ownerId, due_on: task.dueOn, version })
    .where('id', '=', task.id).execute()
  return { id: task.id, version }
}

type Closed = { id: string; version: number; closing: Closing; reason: string; at: Temporal.Instant; by: string }

export async function saveClosing(tx: Write, closed: Closed) {
  const version = closed.version + 1
  await tx.updateTable('followup').set({ closing: closed.closing, closing_reason: closed.reason, closed_at: closed.at,
    closed_by: closed.by, version }).where('id', '=', closed.id).execute()
  return { id: closed.id, version }
}
