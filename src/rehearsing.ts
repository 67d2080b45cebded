// Tries a release out: the act itself with everything that follows from it, taken back before anything has left.
import { publishMemo } from './memo/actions.ts'
import { publishMinutesOf } from './minutes/actions.ts'
import { rehearse } from './platform/act.ts'
import { readLeaving, type Rehearse } from './release/reads.ts'
import { sendAgenda } from './sending/actions.ts'

/** What would leave if somebody let it out at the moment of `by`. */
export const rehearseRelease: Rehearse = async (world, by, { kind, meetingId, memoId, seen }) => {
  const result = kind === 'memo' ? await rehearse(world, publishMemo, by, { meetingId, memoId, version: Number(seen) }, readLeaving)
    : kind === 'minutes' ? await rehearse(world, publishMinutesOf, by, { meetingId }, readLeaving)
      : await rehearse(world, sendAgenda, by, { meetingId, note: '' }, readLeaving)
  if (result.kind === 'done') return { kind: 'done', leaving: result.seen }
  return result.kind === 'refused' ? { kind: 'refused', why: result.refusals.map((one) => one.words) } : { kind: 'notFound' }
}
