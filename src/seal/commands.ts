// Taking out what was sealed, checking what somebody took out, and taking a whole export in.
import { lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { perform } from '../platform/act.ts'
import { type Call, type DataCall, exits, NotThere, Refused, wordsOf, WrongUse } from '../platform/command.ts'
import { typedAs } from '../platform/command/arguments.ts'
import { everyWhere, unknownFlag } from '../platform/command/text.ts'
import { fill, fillEach, type Words } from '../platform/kit/language.ts'
import { migrate } from '../platform/migrate.ts'
import { type Connection, connectionOf } from '../platform/postgres/connection.ts'
import { defaultDataDir } from '../platform/postgres/launch.ts'
import { noteExport } from './actions.ts'
import { exportTo, isFree } from './exporting.ts'
import { words } from './text.ts'
import { NotTaken, readTables } from './whole.ts'
import { sealThrough } from './writes.ts'

const unknownIn = (call: Call): Words[] => Object.keys(call.flags).filter((name) => name !== 'whole' && !Object.hasOwn(everyWhere, name))
  .map((name) => unknownFlag(typedAs(name)))

/** The flags of an export, before the data are opened. */
export const checkExport = async (call: Call): Promise<Words[]> => unknownIn(call)

/** Notes the export in the trail, seals what is committed, the note too, and writes everything that is sealed. */
export async function exportSealed(call: DataCall): Promise<number> {
  const { world, by, language } = call
  const folder = resolve(wordsOf(call, 'FOLDER')[0])
  if (!await isFree(folder)) throw new Refused([fillEach(words.notFree, { folder })], ['notFree'])
  const noted = await perform(world, noteExport, by, {}, world.random(18))
  if (noted.kind !== 'done') throw new NotThere(call.name)
  if (!await sealThrough(world.database, world.machine.now())) throw new Refused([words.busy], ['busy'])
  const exported = await exportTo(world.database, folder, call.flags.whole === true)
  call.say({ kind: 'done', folder, ...exported }, [
    fill(words.exported[language], { folder, seals: exported.seals, entries: exported.entries, frozen: exported.frozen }),
    fill(words.check[language], { folder }),
  ])
  return exits.done
}

/** The verifier as it goes along with every export; exit code 1 when anything was altered. */
export async function verifyExport(call: Call): Promise<number> {
  const { sealIn, told, verify } = await import('../../tools/verify.mjs')
  const folder = await exportNamed(call)
  const { seal } = call.flags
  const expected = seal === undefined ? null : sealIn(String(seal))
  if (seal !== undefined && expected === null) throw new WrongUse(fillEach(words.badSeal, { given: String(seal) }))
  const verified = await verify(folder, expected)
  call.say(verified, told(verified, call.language))
  return verified.sound ? exits.done : exits.refused
}

async function exportNamed(call: Call): Promise<string> {
  const { isExport, said } = await import('../../tools/verify.mjs')
  const [folder] = wordsOf(call, 'EXPORT')
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined || !isExport(folder)) throw new WrongUse(said('noExport', folder))
  return folder
}

const wholeSchema = z.object({ tables: z.array(z.string()), migrations: z.array(z.object({ name: z.string(), sha256: z.string() })) })

/** Takes a whole and unaltered export into a database that is empty; the product itself need not have run before. */
export async function importWhole(call: Call): Promise<number> {
  const { told, verify } = await import('../../tools/verify.mjs')
  const folder = await exportNamed(call)
  const verified = await verify(folder)
  if (!verified.sound) {
    call.say(verified, told(verified, call.language))
    return exits.refused
  }
  const whole = wholeSchema.safeParse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  if (!whole.success) throw new Refused([fillEach(words.notWhole, { folder })], ['notWhole'])
  const ownUrl = process.env.DATABASE_URL
  const data = resolve(typeof call.flags.data === 'string' ? call.flags.data : process.env.TOIMEENPANO_DATA || defaultDataDir())
  const connection: Connection = ownUrl === undefined || ownUrl === '' ? await connectionOf(data) : { url: ownUrl, close: async () => {} }
  try {
    await migrate(connection.url)
    const rows = await readTables(connection.url, folder, whole.data)
    call.say({ kind: 'done', rows, seals: verified.seals, last: verified.last }, [fill(words.imported[call.language], { rows, seals: verified.seals })])
    return exits.done
  } catch (error) {
    if (error instanceof NotTaken) throw new Refused([words[error.code]], [error.code])
    throw error
  } finally {
    await connection.close()
  }
}
