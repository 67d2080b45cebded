// Creates the programme.
import type { Write } from '../platform/database.ts'
import type { NewProgramme } from './programme.ts'

export async function addProgramme(tx: Write, programme: NewProgramme & { at: Temporal.Instant }): Promise<{ id: string }> {
  return tx.insertInto('programme').values({
    number: programme.number, name: JSON.stringify(programme.name), short_name: JSON.stringify(programme.shortName),
    organisation: JSON.stringify(programme.organisation), go_live_on: programme.goLiveOn, created_at: programme.at,
  }).returning('id').executeTakeFirstOrThrow()
}
