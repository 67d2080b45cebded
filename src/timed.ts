// Lets out what was prepared to leave at a moment: as the person who prepared it, with the rights that person has then.
import { actorOf } from './identify.ts'
import { publishMemo } from './memo/actions.ts'
import { publishMinutesOf } from './minutes/actions.ts'
import { findPerson } from './person/reads.ts'
import { type By, perform } from './platform/act.ts'
import { dayIn } from './platform/kit/day.ts'
import type { World } from './platform/world.ts'
import { findPrepared, listDueTimers } from './release/reads.ts'
import { isHolding, type Timer } from './release/release.ts'
import { endTimer } from './release/writes.ts'
import { sendAgenda } from './sending/actions.ts'

/** A timer for what was changed since lets nothing out. The key makes a round that was cut off be done once. */
export async function releaseDue(world: World): Promise<void> {
  for (const timer of await listDueTimers(world.database, world.clock.now())) {
    const prepared = await findPrepared(world.database, timer)
    // It may have been let out by this very timer, in a round that did not come to its end.
    const ending = prepared === null || (!isHolding(timer, prepared) && prepared.isWaiting) ? 'superseded' : await letOut(world, timer)
    await endTimer(world.database, timer, ending, world.clock.now())
  }
}

async function letOut(world: World, timer: Timer): Promise<'published' | 'superseded' | 'refused'> {
  const person = await findPerson(world.database, timer.preparedBy)
  if (person === null) return 'refused'
  const now = world.clock.now()
  const result = await act(world, timer, { actor: await actorOf(world.database, person), personId: person.id, now, on: dayIn(now), via: 'timer' })
  return result.kind === 'done' ? 'published' : result.kind === 'stale' ? 'superseded' : 'refused'
}

function act(world: World, { id, kind, meetingId, memoId, seen }: Timer, by: By) {
  const key = `timer-${id}`
  return kind === 'memo' ? perform(world, publishMemo, by, { meetingId, memoId, version: Number(seen) }, key)
    : kind === 'minutes' ? perform(world, publishMinutesOf, by, { meetingId }, key) : perform(world, sendAgenda, by, { meetingId, note: '', seen }, key)
}
