// Who is in the room, at a time of day or at an item, and whether that makes a quorum.
import { votingRoles } from '../body/body.ts'
import { type Time, timeIn } from '../platform/kit/day.ts'
import type { Attendance, Meeting, Movement } from './meeting.ts'

type Listed = Pick<Attendance, 'personId' | 'presence'>
type Voter = Pick<Attendance, 'personId' | 'role' | 'deputyForId'>
type Moved = Pick<Movement, 'personId' | 'kind' | 'at' | 'itemId'>

/**
 * Who is in the room at a time of day: those present, less those who have not yet arrived or have left. Somebody
 * whose first movement is an arrival was away until then.
 */
export const presentAt = <One extends Listed>(attendance: One[], movements: Moved[], at: Time): One[] =>
  stillHere(attendance, movements, (movement) => movement.at <= at)

export type Moment = { itemId: string; at: Time }

/**
 * Who is in the room when an item is handled. A movement that names an item counts from that item on, in the order of
 * the agenda (`order` holds the ids of the items); one that names none counts from its time on.
 */
export function presentAtItem<One extends Listed>(attendance: One[], movements: Moved[], order: string[], moment: Moment): One[] {
  const place = order.indexOf(moment.itemId)
  return stillHere(attendance, movements, (movement) => {
    const from = movement.itemId === null ? -1 : order.indexOf(movement.itemId)
    return from === -1 ? movement.at <= moment.at : from <= place
  })
}

function stillHere<One extends Listed>(attendance: One[], movements: Moved[], hasHappened: (movement: Moved) => boolean): One[] {
  const byPerson = Map.groupBy(movements.toSorted((one, other) => one.at.localeCompare(other.at)), (one) => one.personId)
  return attendance.filter((one) => {
    if (one.presence !== 'present') return false
    const own = byPerson.get(one.personId) ?? []
    const last = own.findLast(hasHappened)
    return last === undefined ? own[0]?.kind !== 'arrived' : last.kind === 'arrived'
  })
}

/** The time of day in the room at an instant; what is written down after the meeting belongs to its end. */
export const momentOf = (meeting: Pick<Meeting, 'zone' | 'closedAt'>, instant: Temporal.Instant): Time =>
  timeIn(meeting.closedAt !== null && Temporal.Instant.compare(meeting.closedAt, instant) < 0 ? meeting.closedAt : instant, meeting.zone)

/** How many votes are in the room: a deputy counts once, and only in place of somebody who is away. */
export function votesAmong(present: Voter[]): number {
  const here = new Set(present.map((one) => one.personId))
  const stoodInFor = new Set<string>()
  return present.filter((one) => {
    if (one.role !== 'deputy') return votingRoles.includes(one.role)
    if (one.deputyForId === null || here.has(one.deputyForId) || stoodInFor.has(one.deputyForId)) return false
    stoodInFor.add(one.deputyForId)
    return true
  }).length
}

/** Those of the room who take part in an item: without the recused. */
export const without = <One extends { personId: string }>(present: One[], recused: string[]): One[] =>
  present.filter((one) => !recused.includes(one.personId))

/** What later changes of the attendance must not undo: items in which the body took a stand. */
export type Standing = { quorum: number; order: string[]; bound: (Moment & { recused: string[] })[] }

/** Whether some recorded stand would have been taken without a quorum. */
export const lacksQuorum = (standing: Standing, attendance: (Listed & Voter)[], movements: Moved[]): boolean =>
  standing.bound.some((one) =>
    votesAmong(without(presentAtItem(attendance, movements, standing.order, one), one.recused)) < standing.quorum)
