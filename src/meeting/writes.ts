// Changes meetings and who attended them.
import type { Write } from '../platform/database.ts'
import type { Time } from '../platform/kit/day.ts'
import type { AttendanceRow, Plan } from './rules.ts'
import type { Movement } from './meeting.ts'
import type { BodyRole } from '../body/body.ts'

type NewMeeting = Plan & { id?: string; bodyId: string; periodId: string; number: number; zone: string; origin?: 'planned' | 'memo'
  at?: Temporal.Instant }

/** Creates a meeting with its number. The number stays the meeting's own, also when it is cancelled. */
export async function createMeeting(tx: Write, meeting: NewMeeting): Promise<{ id: string }> {
  const isMemo = meeting.origin === 'memo'
  const created = await tx.insertInto('meeting').values({
    ...(meeting.id === undefined ? {} : { id: meeting.id }),
    body_id: meeting.bodyId, period_id: meeting.periodId, number: meeting.number, on_day: meeting.onDay,
    starts: meeting.starts, ends: meeting.ends, zone: meeting.zone, place: meeting.place,
    remote_link: meeting.remoteLink, state: isMemo ? 'closed' : 'reserved', origin: meeting.origin ?? 'planned',
  }).returning('id').executeTakeFirstOrThrow()
  return { id: created.id }
}

/** `before` goes with the answer, for those who have to be told what has changed. */
export async function saveMeeting(tx: Write, meeting: Plan & { id: string; version: number; before: Plan }) {
  const version = meeting.version + 1
  await tx.updateTable('meeting').set({
    on_day: meeting.onDay, starts: meeting.starts, ends: meeting.ends, place: meeting.place,
    remote_link: meeting.remoteLink, version,
  }).where('id', '=', meeting.id).execute()
  return { id: meeting.id, version, before: meeting.before }
}

export async function saveCancellation(tx: Write, { id, reason }: { id: string; reason: string }) {
  await tx.updateTable('meeting').set({ state: 'cancelled', cancelled_reason: reason }).where('id', '=', id).execute()
  return { id }
}

export async function saveCall(tx: Write, { id }: { id: string }) {
  await tx.updateTable('meeting').set({ state: 'called' }).where('id', '=', id).where('state', '=', 'reserved').execute()
  return { id }
}

export async function saveOpening(tx: Write, { id, at }: { id: string; at: Temporal.Instant }) {
  await tx.updateTable('meeting').set({ state: 'open', opened_at: at }).where('id', '=', id).execute()
  return { id }
}

export async function saveClosing(tx: Write, { id, at }: { id: string; at: Temporal.Instant }) {
  await tx.updateTable('meeting').set({ state: 'closed', closed_at: at }).where('id', '=', id).execute()
  return { id }
}

type AttendanceList = { id: string; version: number; people: (AttendanceRow & { role: BodyRole; presides: boolean })[] }

/** Puts the list in place of the one before; rows that movements stand on are changed, not taken away. */
export async function saveAttendance(tx: Write, list: AttendanceList) {
  await tx.updateTable('meeting_attendance').set({ presides: false }).where('meeting_id', '=', list.id).execute()
  for (const one of list.people) {
    const row = { role: one.role, presence: one.presence, deputy_for_id: one.deputyForId, presides: one.presides }
    await tx.insertInto('meeting_attendance').values({ meeting_id: list.id, person_id: one.personId, ...row })
      .onConflict((conflict) => conflict.columns(['meeting_id', 'person_id']).doUpdateSet(row)).execute()
  }
  let gone = tx.deleteFrom('meeting_attendance').where('meeting_id', '=', list.id)
  if (list.people.length > 0) gone = gone.where('person_id', 'not in', list.people.map((one) => one.personId))
  await gone.execute()
  const version = list.version + 1
  await tx.updateTable('meeting').set({ version }).where('id', '=', list.id).execute()
  return { id: list.id, version }
}

export async function saveMovement(
  tx: Write, movement: { id: string; personId: string; kind: Movement['kind']; at: Time; itemId: string | null },
) {
  await tx.insertInto('meeting_movement').values({
    meeting_id: movement.id, person_id: movement.personId, kind: movement.kind, at: movement.at, item_id: movement.itemId,
  }).execute()
  return { id: movement.id }
}

export async function deleteMovement(tx: Write, { id, movementId }: { id: string; movementId: string }) {
  await tx.deleteFrom('meeting_movement').where('id', '=', movementId).where('meeting_id', '=', id).execute()
  return { id }
}
