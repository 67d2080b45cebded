// The demonstration reform: whether this installation is one, its clock, and loading it into an empty database.
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { World } from '../platform/world.ts'

export const isDemonstration = async (db: Read): Promise<boolean> =>
  (await db.selectFrom('platform_setting').select('name').where('name', '=', 'demonstration').executeTakeFirst()) !== undefined

/** The day that the demonstration's clock shows, kept in memory and read again when it is moved. */
export async function demonstrationClock(db: Read): Promise<{ dayOf: () => Day | null; refresh: () => Promise<void> }> {
  let day: Day | null = null
  const refresh = async () => {
    const row = await db.selectFrom('platform_setting').select('value').where('name', '=', 'demonstration').executeTakeFirst()
    const value = row?.value
    day = value instanceof Object && 'day' in value && typeof value.day === 'string' ? value.day : null
  }
  await refresh()
  return { dayOf: () => day, refresh }
}

export async function loadDemonstration(_world: World): Promise<void> {}
