// What can happen to a follow-up.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { listMembers } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting, findMinutesState } from '../meeting/reads.ts'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { choice, id, optionalDay, optionalId, optionalLine, requiredProse, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { answerableOn, closings } from './followup.ts'
import { findFollowup, listOpenOf } from './reads.ts'
import { add, close, edit, may } from './rules.ts'
import { addRefusals, closeRefusals, editRefusals, told } from './text.ts'
import { createFollowup, saveClosing, saveFollowup, saveHandover } from './writes.ts'

const task = { what: requiredProse(2_000), ownerId: optionalId(), owner: optionalLine(200), dueOn: optionalDay() }

export const addFollowup = action({
  records: 'followup.added',
  input: z.object({ meetingId: id(), itemId: id(), ...task }),
  may: may.add,
  load: async (tx, input, by) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null ? null : await findItem(tx, input.meetingId, input.itemId)
    if (meeting === null || item === null) return null
    return { bodyId: meeting.bodyId, ownerId: null, meeting, item, minutes: await findMinutesState(tx, meeting.id),
      members: oncePerPerson(await listMembers(tx, meeting.bodyId, answerableOn(meeting, by.on))) }
  },
  decide: add,
  save: createFollowup,
  refusals: addRefusals,
  told: told.add,
})

export const editFollowup = action({
  records: 'followup.edited',
  input: z.object({ followupId: id(), ...task, version: version() }),
  may: may.edit,
  load: async (tx, input, by) => {
    const followup = await findFollowup(tx, input.followupId)
    if (followup === null) return null
    return { ...followup, meeting: { onDay: followup.meetingDay },
      members: oncePerPerson(await listMembers(tx, followup.bodyId, by.on)) }
  },
  decide: edit,
  save: saveFollowup,
  refusals: editRefusals,
  told: told.edit,
})

/** Follows from the end of a membership: whoever leaves a body leaves none of its follow-ups without an owner. */
export const handOverFollowups = action({
  records: 'followup.handedOver',
  input: z.object({ bodyId: id(), fromId: id(), toId: id() }),
  may: may.handOver,
  load: async (tx, { bodyId, fromId, toId }) => ({ bodyId, ownerId: null, followups: await listOpenOf(tx, bodyId, fromId), heir: await findPerson(tx, toId) }),
  decide: ({ bodyId, followups, heir }, by) => done({ bodyId, followups, heir, on: by.on, by: by.personId }),
  save: saveHandover,
  refusals: {},
  told: told.handOver,
})

export const closeFollowup = action({
  records: 'followup.closed',
  input: z.object({ followupId: id(), closing: choice(closings), reason: optionalLine(1_000), version: version() }),
  may: may.close,
  load: (tx, input) => findFollowup(tx, input.followupId),
  decide: close,
  save: saveClosing,
  refusals: closeRefusals,
  told: told.close,
})
