// Opens an installation's data for one command, whether or not the product is running.
import { connectionOf } from './platform/postgres/connection.ts'
import { defaultDataDir } from './platform/postgres/launch.ts'
import type { Call, DataCommand } from './platform/command.ts'
import { WrongUse } from './platform/command.ts'
import type { By } from './platform/act.ts'
import type { Read } from './platform/database.ts'
import { dayIn } from './platform/kit/day.ts'
import type { World } from './platform/world.ts'
import { isDemonstration } from './demonstration/reads.ts'
import { actorOf } from './identify.ts'
import { findPersonByEmail, listPeople } from './person/reads.ts'
import { buildWorld } from './server.ts'

/**
 * Runs a command as the person named by --as. Whoever can read the data directory can read the data, so the operating
 * system's rights are the key here; what the person may do is checked as on a page.
 */
export async function withData(call: Call, dataDir: string | null, run: DataCommand['run']): Promise<number> {
  const folder = dataDir ?? defaultDataDir()
  const ownUrl = process.env.DATABASE_URL
  const connection = ownUrl === undefined || ownUrl === '' ? await connectionOf(folder) : { url: ownUrl, close: async () => {} }
  const world = await buildWorld(connection.url, { dataDir: folder, log: (line) => process.stderr.write(`${line}\n`) })
  try {
    world.mode = await isDemonstration(world.database) ? 'demonstration' : 'ordinary'
    return await run({ ...call, world, by: await byOf(world, call) })
  } finally {
    await world.database.destroy()
    await connection.close()
  }
}

async function byOf(world: World, call: Call): Promise<By> {
  const who = call.flags.as
  if (typeof who !== 'string') throw new WrongUse('--as SÄHKÖPOSTI | NIMI')
  const person = await findWho(world.database, who)
  if (person === null) throw new WrongUse(`--as ${who}: ?`)
  const now = world.clock.now()
  return { actor: await actorOf(world.database, person), personId: person.id, now, on: dayIn(now) }
}

/** By address, or by a name that only one person has. */
async function findWho(db: Read, who: string) {
  const byEmail = await findPersonByEmail(db, who)
  if (byEmail !== null) return byEmail
  const named = (await listPeople(db)).filter((one) => one.name.toLowerCase() === who.toLowerCase())
  return named.length === 1 ? named[0] ?? null : null
}
