// The demonstration as the program meets it at its start: loading it when asked for, and its clock.
import { type By, nilId, perform } from '../platform/act.ts'
import { clockOnDay } from '../platform/clock.ts'
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { nobody } from '../platform/kit/may.ts'
import type { World } from '../platform/world.ts'
import { loadReform } from './actions.ts'
import { findDay } from './reads.ts'
import { startDay } from './reform.ts'

/** The day that the demonstration's clock shows, kept in memory and read again when it is moved. */
export async function demonstrationClock(db: Read): Promise<{ dayOf: () => Day | null; refresh: () => Promise<void> }> {
  let day = await findDay(db)
  return { dayOf: () => day, refresh: async () => { day = await findDay(db) } }
}

/** Loads the demonstration into an empty database, all of it or nothing. Says whether it did. */
export async function loadDemonstration(world: World): Promise<boolean> {
  const now = clockOnDay(() => startDay, world.machine).now()
  const by: By = { actor: nobody, personId: nilId, now, on: startDay }
  const result = await perform(world, loadReform, by, {}, 'the-demonstration')
  return result.kind === 'done'
}
