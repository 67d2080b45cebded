// Opens an installation's data for one command, whether or not the product is running.
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { actorOf } from './identify.ts'
import { isDemonstration } from './demonstration/reads.ts'
import { findPerson, findPersonCalled } from './person/reads.ts'
import { type By, nilId } from './platform/act.ts'
import { type Call, type DataCommand, WrongUse } from './platform/command.ts'
import { typedAs } from './platform/command/arguments.ts'
import { everyWhere, givenTwice, noData, noSuchPerson, seeHelp, unknownFlag, valueMissing, whoMissing } from './platform/command/text.ts'
import { dayIn } from './platform/kit/day.ts'
import { isId } from './platform/kit/input.ts'
import { nobody } from './platform/kit/may.ts'
import { migrate } from './platform/migrate.ts'
import { checkServer } from './platform/postgres/check.ts'
import { type Connection, connectionOf } from './platform/postgres/connection.ts'
import { defaultDataDir } from './platform/postgres/launch.ts'
import type { World } from './platform/world.ts'
import { buildWorld } from './server.ts'

/**
 * Runs a command as the person named by --as. Whoever can read the data directory can read the data, so the operating
 * system's rights are the key here; what the person may do is checked as on a page, and the trail names the system's user.
 */
export async function withData(call: Call, command: DataCommand): Promise<number> {
  const who = call.flags.as ?? process.env.TOIMEENPANO_AS
  const isNobody = typeof who !== 'string' || who === ''
  const faults = [
    ...command.needsNobody !== true && command.allowsNobody !== true && isNobody ? [whoMissing] : [],
    ...command.check === undefined ? unknownIn(call) : await command.check(call),
  ]
  if (faults.length > 0) throw new WrongUse(...faults, seeHelp(command.name))
  const folder = dataDirOf(call)
  const connection = await connect(folder)
  const world = await buildWorld(connection.url, { dataDir: folder, log: (line) => process.stderr.write(`${line}\n`) })
  try {
    world.mode = await isDemonstration(world.database) ? 'demonstration' : 'ordinary'
    return await command.run({ ...call, world, by: command.needsNobody === true || isNobody ? byNobody(world) : await byOf(world, String(who)) })
  } finally {
    await world.database.destroy()
    await connection.close()
  }
}

/** The data directory that --data or TOIMEENPANO_DATA names, else where data usually are. */
export function dataDirOf(call: Call): string {
  const { data } = call.flags
  // An empty name would be the directory one happens to stand in.
  if (data === '' || data === true) throw new WrongUse(valueMissing('data'))
  if (Array.isArray(data)) throw new WrongUse(givenTwice('data'))
  return resolve(data ?? (process.env.TOIMEENPANO_DATA || defaultDataDir()))
}

const unknownIn = (call: Call) => Object.keys(call.flags).filter((name) => !Object.hasOwn(everyWhere, name))
  .map((name) => unknownFlag(typedAs(name)))

/** The running program's database; else the database is started, brought up to date, and stopped afterwards. */
async function connect(folder: string): Promise<Connection> {
  const ownUrl = process.env.DATABASE_URL
  if (ownUrl !== undefined && ownUrl !== '') {
    await checkServer(ownUrl)
    return { url: ownUrl, close: async () => {} }
  }
  // A mistyped directory is told, not filled with a new database.
  if (!existsSync(join(folder, 'postgresql'))) throw new WrongUse(noData(folder))
  const connection = await connectionOf(folder)
  if (connection.isOurs) {
    await migrate(connection.url).catch(async (error: unknown) => {
      await connection.close()
      throw error
    })
  }
  return connection
}

const via = (): string => `command line: ${userInfo().username}`

function byNobody(world: World): By {
  const now = world.clock.now()
  return { actor: nobody, personId: nilId, now, on: dayIn(now), via: via() }
}

async function byOf(world: World, who: string): Promise<By> {
  const person = isId(who) ? await findPerson(world.database, who) : await findPersonCalled(world.database, who)
  if (person === null) throw new WrongUse(noSuchPerson(who))
  const now = world.clock.now()
  return { actor: await actorOf(world.database, person), personId: person.id, now, on: dayIn(now), via: via() }
}
