// What can happen before a memo leaves: its release is timed, or the timer is taken off.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { day, id, time, version } from '../platform/kit/input.ts'
import { findPrepared } from './reads.ts'
import { cancel, may, schedule } from './rules.ts'
import { refusals, told } from './text.ts'
import { cancelTimer, saveTimer } from './writes.ts'

const { noTimer, ...scheduleRefusals } = refusals

export const scheduleRelease = action({
  records: 'release.scheduled',
  input: z.object({ meetingId: id(), memoId: id(), version: version(), onDay: day(), at: time() }),
  may: may.prepareRelease,
  load: (tx, { meetingId, memoId }) => findPrepared(tx, meetingId, memoId),
  decide: schedule, save: saveTimer, refusals: scheduleRefusals, told: told.schedule,
})

export const cancelRelease = action({
  records: 'release.cancelled',
  input: z.object({ meetingId: id(), memoId: id() }),
  may: may.prepareRelease,
  load: (tx, { meetingId, memoId }) => findPrepared(tx, meetingId, memoId),
  decide: cancel, save: cancelTimer, refusals: { noTimer }, told: told.cancel,
})
