// What can happen before something leaves: its release is timed, or the timer is taken off.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { choice, day, id, optionalId, time } from '../platform/kit/input.ts'
import { findPrepared } from './reads.ts'
import { releaseKinds } from './release.ts'
import { cancel, may, schedule } from './rules.ts'
import { refusals, told } from './text.ts'
import { cancelTimer, saveTimer } from './writes.ts'

const { noTimer, ...scheduleRefusals } = refusals
const released = { kind: choice(releaseKinds), meetingId: id(), memoId: optionalId() }

export const scheduleRelease = action({
  records: 'release.scheduled',
  input: z.object({ ...released, seen: z.string().max(64), onDay: day(), at: time() }),
  may: may.prepareRelease,
  load: (tx, input) => findPrepared(tx, input),
  decide: schedule, save: saveTimer, refusals: scheduleRefusals, told: told.schedule,
})

export const cancelRelease = action({
  records: 'release.cancelled',
  input: z.object(released),
  may: may.prepareRelease,
  load: (tx, input) => findPrepared(tx, input),
  decide: cancel, save: cancelTimer, refusals: { noTimer }, told: told.cancel,
})
