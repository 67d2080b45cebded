// What can happen to a meeting.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { homeZone } from '../platform/kit/day.ts'
import { choice, day, id, line, optionalId, optionalLine, time, version, wholeNumber } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findBody, findPeriod, listMembers } from '../body/reads.ts'
import { oncePerPerson } from './meeting.ts'
import { findMeeting, findMinutesState, findStanding, listAttendance, listItemsWithoutOutcome, listMovements, listSpoken } from './reads.ts'
import { cancel, close, edit, may, open, plan, recordAttendance, recordMovement, removeMovement } from './rules.ts'
import {
  cancelRefusals, closeRefusals, editRefusals, openRefusals, planRefusals, recordAttendanceRefusals,
  recordMovementRefusals, removeMovementRefusals, told,
} from './text.ts'
import {
  createMeeting, deleteMovement, saveAttendance, saveCall, saveCancellation, saveClosing, saveMeeting, saveMovement, saveOpening,
} from './writes.ts'

const planned = { onDay: day(), starts: time(), ends: time(), place: optionalLine(), remoteLink: optionalLine(500) }
const inOrder = (value: { starts: string; ends: string }) => value.starts < value.ends
const crossed = { message: 'timesCrossed', path: ['ends'] }
const ofMeeting = { meetingId: id() }

export const planMeeting = action({
  records: 'meeting.planned',
  input: z.object({ bodyId: id(), ...planned }).refine(inOrder, crossed),
  may: may.plan,
  load: async (tx, input) => {
    const body = await findBody(tx, input.bodyId)
    return body === null ? null
      : { bodyId: body.id, period: await findPeriod(tx, body.id, input.onDay), zone: homeZone }
  },
  decide: plan,
  save: createMeeting,
  refusals: planRefusals,
  told: told.plan,
})

/** Follows from confirming a memo: a meeting that was held and is known only from it. A memo tells no times. */
export const recordMemoMeeting = action({
  records: 'meeting.recordedFromMemo',
  input: z.object({ meetingId: id(), bodyId: id(), number: wholeNumber(1, 100_000), onDay: day() }),
  may: may.fromMemo,
  load: async (tx, input) => {
    const period = await findPeriod(tx, input.bodyId, input.onDay)
    return period === null ? null : { bodyId: input.bodyId, periodId: period.id }
  },
  decide: (place, _by, input) => done({ id: input.meetingId, bodyId: place.bodyId, periodId: place.periodId, number: input.number,
    onDay: input.onDay, starts: '00:00', ends: '23:59', zone: homeZone, place: '', remoteLink: '', origin: 'memo' as const }),
  save: createMeeting,
  refusals: {},
  told: told.plan,
})

export const editMeeting = action({
  records: 'meeting.edited',
  input: z.object({ ...ofMeeting, ...planned, version: version() }).refine(inOrder, crossed),
  may: may.edit,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const period = meeting === null ? null : await findPeriod(tx, meeting.bodyId, meeting.onDay)
    return meeting === null || period === null ? null : { ...meeting, period }
  },
  decide: edit,
  save: saveMeeting,
  refusals: editRefusals,
  told: told.edit,
})

export const cancelMeeting = action({
  records: 'meeting.cancelled',
  input: z.object({ ...ofMeeting, reason: line(500) }),
  may: may.cancel,
  load: (tx, input) => findMeeting(tx, input.meetingId),
  decide: cancel,
  save: saveCancellation,
  refusals: cancelRefusals,
  told: told.cancel,
})

/** Follows from sending the agenda. A meeting already called stays as it is. */
export const callMeeting = action({
  records: 'meeting.called',
  input: z.object(ofMeeting),
  // Nobody by themselves: a meeting is called by sending its agenda.
  may: [],
  load: (tx, input) => findMeeting(tx, input.meetingId),
  decide: (meeting) => done({ id: meeting.id }),
  save: saveCall,
  refusals: {},
  told: told.call,
})

const withAttendance = async (tx: Read, meetingId: string) => {
  const meeting = await findMeeting(tx, meetingId)
  return meeting === null ? null : { ...meeting, attendance: await listAttendance(tx, meetingId) }
}

export const openMeeting = action({
  records: 'meeting.opened',
  input: z.object(ofMeeting),
  may: may.open,
  load: (tx, input) => withAttendance(tx, input.meetingId),
  decide: open,
  save: saveOpening,
  refusals: openRefusals,
  told: told.open,
})

/** The room as the rules of attendance need it. */
async function loadRoom(tx: Read, meetingId: string) {
  const meeting = await findMeeting(tx, meetingId)
  if (meeting === null) return null
  return { ...meeting, attendance: await listAttendance(tx, meetingId), movements: await listMovements(tx, meetingId),
    standing: await findStanding(tx, meeting), minutes: await findMinutesState(tx, meetingId) }
}

export const recordAttendanceOf = action({
  records: 'meeting.attendanceRecorded',
  input: z.object({
    ...ofMeeting, version: version(), presidesId: optionalId(),
    people: z.array(z.object({
      personId: id(), presence: choice(['present', 'excused', 'absent']), deputyForId: optionalId(),
    })).max(500, 'tooLong'),
  }),
  may: may.recordAttendance,
  load: async (tx, input) => {
    const room = await loadRoom(tx, input.meetingId)
    return room === null ? null : { ...room, members: oncePerPerson(await listMembers(tx, room.bodyId, room.onDay)),
      spoken: await listSpoken(tx, room.id) }
  },
  decide: recordAttendance,
  save: saveAttendance,
  refusals: recordAttendanceRefusals,
  told: told.recordAttendance,
})

export const recordMovementOf = action({
  records: 'meeting.movementRecorded',
  input: z.object({
    ...ofMeeting, personId: id(), kind: choice(['arrived', 'left']), at: time(), itemId: optionalId(),
  }),
  may: may.recordAttendance,
  load: (tx, input) => loadRoom(tx, input.meetingId),
  decide: recordMovement,
  save: saveMovement,
  refusals: recordMovementRefusals,
  told: told.recordMovement,
})

export const removeMovementOf = action({
  records: 'meeting.movementRemoved',
  input: z.object({ ...ofMeeting, movementId: id() }),
  may: may.recordAttendance,
  load: async (tx, input) => {
    const room = await loadRoom(tx, input.meetingId)
    return room?.movements.some((one) => one.id === input.movementId) === true ? room : null
  },
  decide: removeMovement,
  save: deleteMovement,
  refusals: removeMovementRefusals,
  told: told.removeMovement,
})

export const closeMeeting = action({
  records: 'meeting.closed',
  input: z.object(ofMeeting),
  may: may.close,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    return meeting === null ? null : { ...meeting, withoutOutcome: await listItemsWithoutOutcome(tx, meeting.id) }
  },
  decide: close,
  save: saveClosing,
  refusals: closeRefusals,
  told: told.close,
})
