// Looks up the programme.
import type { Read } from '../platform/database.ts'
import type { Programme } from './programme.ts'

/** The programme this installation serves: the first there is, or null before one has been created. */
export async function findProgramme(db: Read): Promise<Programme | null> {
  const row = await db.selectFrom('programme').selectAll().orderBy('created_at').limit(1).executeTakeFirst()
  return row === undefined ? null : {
    id: row.id, number: row.number, name: row.name, shortName: row.short_name, organisation: row.organisation,
    goLiveOn: row.go_live_on,
  }
}

export const countProgrammes = async (db: Read): Promise<number> =>
  Number((await db.selectFrom('programme').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)
