// Lets out what was prepared to leave at a moment: as the person who prepared it, with the rights that person has then.
import { actorOf } from './identify.ts'
import { publishMemo } from './memo/actions.ts'
import { findMemo } from './memo/reads.ts'
import { findPerson } from './person/reads.ts'
import { perform } from './platform/act.ts'
import { dayIn } from './platform/kit/day.ts'
import type { World } from './platform/world.ts'
import { isHolding, type Timer } from './release/release.ts'
import { listDueTimers } from './release/reads.ts'
import { endTimer } from './release/writes.ts'

/** A timer whose version was changed since lets nothing out. The key makes a round that was cut off be done once. */
export async function releaseDue(world: World): Promise<void> {
  for (const timer of await listDueTimers(world.database, world.clock.now())) {
    const memo = await findMemo(world.database, timer.meetingId, timer.memoId)
    // It may have been published by this very timer, in a round that did not come to its end.
    const ending = memo === null || (!isHolding(timer, memo) && memo.state === 'draft') ? 'superseded' : await letOut(world, timer)
    await endTimer(world.database, timer, ending, world.clock.now())
  }
}

async function letOut(world: World, timer: Timer): Promise<'published' | 'superseded' | 'refused'> {
  const person = await findPerson(world.database, timer.preparedBy)
  if (person === null) return 'refused'
  const now = world.clock.now()
  const by = { actor: await actorOf(world.database, person), personId: person.id, now, on: dayIn(now), via: 'timer' }
  const result = await perform(world, publishMemo, by, { meetingId: timer.meetingId, memoId: timer.memoId, version: timer.version }, `timer-${timer.id}`)
  return result.kind === 'done' ? 'published' : result.kind === 'stale' ? 'superseded' : 'refused'
}
