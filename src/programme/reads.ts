// Looks up the programme.
import type { Read } from '../platform/database.ts'
import { findStoredLook } from '../platform/look.ts'
import type { Programme } from './programme.ts'

/**
 * The programme this installation serves: the first there is, or null before one has been created. The authority is called as the
 * administrator set it last, or as it was at a moment.
 */
export async function findProgramme(db: Read, at?: Temporal.Instant): Promise<Programme | null> {
  const row = await db.selectFrom('programme').selectAll().orderBy('created_at').limit(1).executeTakeFirst()
  return row === undefined ? null : {
    id: row.id, number: row.number, name: row.name, shortName: row.short_name,
    organisation: (await findStoredLook(db, at))?.organisation ?? row.organisation,
    goLiveOn: row.go_live_on,
  }
}

export const countProgrammes = async (db: Read): Promise<number> =>
  Number((await db.selectFrom('programme').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)
