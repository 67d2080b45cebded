// Changes bodies, their periods and who sits in them.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { BodyRole } from './body.ts'
import type { BodyEdit, NewBody } from './rules.ts'

const columnsOf = (body: BodyEdit) => ({
  name: JSON.stringify(body.name), task: JSON.stringify(body.task), language: body.language, reports_to_id: body.reportsToId,
  quorum: body.quorum, approvals_needed: body.approvalsNeeded, approves_structures: body.approvesStructures, only_prepares: body.onlyPrepares,
  aliases: body.aliases,
})

export const addBody = (tx: Write, body: NewBody): Promise<{ id: string; slug: string }> =>
  tx.insertInto('body').values({ programme_id: body.programmeId, slug: body.slug, ...columnsOf(body) })
    .returning(['id', 'slug']).executeTakeFirstOrThrow()

export const saveBody = (tx: Write, body: BodyEdit & { bodyId: string; version: number }): Promise<{ id: string; slug: string }> =>
  tx.updateTable('body').set({ ...columnsOf(body), version: body.version + 1 })
    .where('id', '=', body.bodyId).returning(['id', 'slug']).executeTakeFirstOrThrow()

/** An earlier term that ends now, because another begins. */
type Ending = { id: string; until: Day } | null

export async function insertPeriod(
  tx: Write, period: { bodyId: string; slug: string; from: Day; until: Day | null; numbersUsed: number; ends: Ending },
): Promise<{ id: string }> {
  if (period.ends !== null) await tx.updateTable('body_period').set({ until_on: period.ends.until }).where('id', '=', period.ends.id).execute()
  await tx.insertInto('body_period').values({ body_id: period.bodyId, slug: period.slug, from_on: period.from,
    until_on: period.until, numbers_used: period.numbersUsed }).execute()
  return { id: period.bodyId }
}

export type SeatRow = { bodyId: string; personId: string; role: BodyRole; title: string; represents: string
  deputyForId: string | null; from: Day; until: Day | null; ends: Ending }

/** Seats somebody. A new person is only named here; the slice of people makes them in the same transaction. */
export async function insertMembership<New>(
  tx: Write, seat: SeatRow & { newPerson: New },
): Promise<{ id: string; membershipId: string; personId: string; newPerson: New }> {
  if (seat.ends !== null) await tx.updateTable('body_membership').set({ until_on: seat.ends.until }).where('id', '=', seat.ends.id).execute()
  const { id } = await tx.insertInto('body_membership').values({
    body_id: seat.bodyId, person_id: seat.personId, role: seat.role, title: seat.title, represents: seat.represents,
    deputy_for_id: seat.deputyForId, from_on: seat.from, until_on: seat.until,
  }).returning('id').executeTakeFirstOrThrow()
  return { id: seat.bodyId, membershipId: id, personId: seat.personId, newPerson: seat.newPerson }
}

type End = { id: string; bodyId: string; until: Day; handing: { fromId: string; toId: string } | null }

export async function saveEnd(tx: Write, end: End) {
  await tx.updateTable('body_membership').set({ until_on: end.until }).where('id', '=', end.id).execute()
  return { id: end.bodyId, bodyId: end.bodyId, handing: end.handing }
}
