// Marks an installation as a demonstration and moves its clock.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import { leave } from '../platform/leaving.ts'

/** The mark is never taken away: a demonstration stays one whichever way it is started. */
export async function saveDay(tx: Write, { day }: { day: Day }): Promise<{ id?: string; day: Day }> {
  const value = JSON.stringify({ day })
  await tx.insertInto('platform_setting').values({ name: 'demonstration', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
  leave(tx, 'clock')
  return { day }
}
