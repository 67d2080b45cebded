// Changes follow-ups.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Closing, Followup } from './followup.ts'
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

type Handing = { bodyId: string; followups: Pick<Followup, 'id' | 'owner' | 'version'>[]; heir: { id: string; name: string } | null; on: Day; by: string }

export async function saveHandover(tx: Write, { bodyId, followups, heir, on, by }: Handing) {
  if (heir === null) return { id: bodyId }
  for (const one of followups) {
    await tx.insertInto('followup_handover').values({ followup_id: one.id, from_name: one.owner, to_id: heir.id, handed_on: on, handed_by: by }).execute()
    await tx.updateTable('followup').set({ owner: heir.name, owner_id: heir.id, version: one.version + 1 }).where('id', '=', one.id).execute()
  }
  return { id: bodyId }
}
