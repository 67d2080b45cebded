// Changes commitments.
import type { Write } from '../platform/database.ts'
import type { Named } from './commitment.ts'
import type { Promise as Promised } from './rules.ts'

type NewCommitment = Promised & { meetingId: string; itemId: string | null; matterId: string | null; sentence: string; at: Temporal.Instant }

const columnsOf = (promise: Promised) => ({ matter: promise.matter, action: promise.action, due: promise.due, and_then: promise.then })

async function nameBodies(tx: Write, id: string, bodies: Named[]) {
  await tx.deleteFrom('commitment_body').where('commitment_id', '=', id).execute()
  await tx.insertInto('commitment_body').values(bodies.map((body, position) =>
    ({ commitment_id: id, position, name: body.name, body_id: body.bodyId }))).execute()
}

export async function addCommitment(tx: Write, commitment: NewCommitment): Promise<{ id: string }> {
  const { id } = await tx.insertInto('commitment').values({ ...columnsOf(commitment), matter_id: commitment.matterId,
    source_meeting_id: commitment.meetingId, source_item_id: commitment.itemId, source_sentence: commitment.sentence,
    made_at: commitment.at }).returning('id').executeTakeFirstOrThrow()
  await nameBodies(tx, id, commitment.bodies)
  return { id }
}

type Moved = { from: string; reason: string; by: string; on: string }

export async function saveCommitment(tx: Write, change: Promised & { id: string; version: number; move: Moved | null }) {
  const version = change.version + 1
  if (change.move !== null) {
    await tx.insertInto('commitment_move').values({ commitment_id: change.id, from_due: change.move.from, to_due: change.due, reason: change.move.reason,
      moved_by: change.move.by, moved_on: change.move.on }).execute()
  }
  await tx.updateTable('commitment').set({ ...columnsOf(change), version }).where('id', '=', change.id).execute()
  await nameBodies(tx, change.id, change.bodies)
  return { id: change.id, version }
}

type Closing = { id: string; version: number; at: Temporal.Instant; closing: 'kept' | 'dropped'; reason: string }

export async function saveClosing(tx: Write, { id, version, at, closing, reason }: Closing) {
  await tx.updateTable('commitment').set({ closed_at: at, closing, closing_reason: reason, version: version + 1 }).where('id', '=', id).execute()
  return { id }
}

export async function addHandling(tx: Write, { id, itemId, matterId }: { id: string; itemId: string; matterId: string | null }) {
  await tx.insertInto('commitment_handling').values({ commitment_id: id, item_id: itemId })
    .onConflict((conflict) => conflict.doNothing()).execute()
  if (matterId !== null) await tx.updateTable('commitment').set({ matter_id: matterId }).where('id', '=', id).execute()
  return { id }
}
