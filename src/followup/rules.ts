// Who may write, see and close follow-ups.
import { type Item, maySeeWhole } from '../agenda/agenda.ts'
import { chair, seated, secretary, viceChair } from '../body/body.ts'
import { isRecordOpen, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import { type Actor, isAllowed, type May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Closing, type Followup, owner } from './followup.ts'

export const may = {
  see: [...seated, owner],
  add: [secretary, chair, viceChair],
  edit: [secretary, chair, viceChair],
  close: [owner, secretary, chair, viceChair],
  // Nobody by themselves: it follows from the end of a membership.
  handOver: [],
} satisfies May<{ bodyId: string; ownerId: string | null }>

/** What came of a confidential item is as confidential as the item; whoever has to do it knows of it. */
export const maySee = (actor: Actor, followup: Followup, on: Day): boolean =>
  isAllowed(may.see, actor, followup, on) && (maySeeWhole(actor, followup.item, on) || owner.holds(actor, followup, on))

export type Task = { what: string; ownerId: string | null; owner: string; dueOn: Day | null }

export type Room = { bodyId: string; ownerId: null; meeting: Meeting; minutes: string | null; item: Item
  members: { personId: string; name: string }[] }

const taskOf = (members: Room['members'], task: Task): Task =>
  ({ ...task, owner: members.find((one) => one.personId === task.ownerId)?.name ?? task.owner })

const faultsOf = (room: { meeting: { onDay: Day }; members: Room['members'] }, task: Task) => ({
  ownerIsNoMember: task.ownerId !== null && !room.members.some((one) => one.personId === task.ownerId),
  ownerMissing: task.ownerId === null && task.owner === '',
  dueBeforeMeeting: task.dueOn !== null && task.dueOn < room.meeting.onDay,
})

export const add = (room: Room, _by: By, input: Task) =>
  unless({
    recordIsClosed: !isRecordOpen(room.meeting, room.minutes),
    isStruck: room.item.struckAt !== null,
    ...faultsOf(room, input),
  }, () => ({ ...taskOf(room.members, input), bodyId: room.bodyId, itemId: room.item.id }))

export type Open = Followup & { meeting: { onDay: Day }; members: Room['members'] }

/** Whoever answers for it already may go on doing so after leaving the body. */
const withOwner = (followup: Open): Open => followup.ownerId === null ? followup
  : { ...followup, members: [...followup.members, { personId: followup.ownerId, name: followup.owner }] }

/** A day moves and an owner changes; what the minutes say about it stays in the minutes. */
export const edit = (followup: Open, _by: By, input: Task) =>
  unless({ alreadyClosed: followup.closing !== null, ...faultsOf(withOwner(followup), input) },
    () => ({ ...taskOf(withOwner(followup).members, input), id: followup.id, version: followup.version }))

/** Follow-ups are closed, never deleted; one that is not done needs a reason. */
export const close = (followup: Followup, by: By, input: { closing: Closing; reason: string }) =>
  unless({
    alreadyClosed: followup.closing !== null,
    reasonMissing: input.closing === 'cancelled' && input.reason === '',
  }, () => ({ id: followup.id, version: followup.version, closing: input.closing, reason: input.reason, at: by.now, by: by.personId }))
