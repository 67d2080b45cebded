// Taking out what was sealed, and checking what somebody took out.
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { perform } from '../platform/act.ts'
import { type Call, type DataCall, exits, NotThere, Refused, wordsOf, WrongUse } from '../platform/command.ts'
import { fill, languages, type Words } from '../platform/kit/language.ts'
import { noteExport } from './actions.ts'
import { exportTo, isFree } from './exporting.ts'
import { words } from './text.ts'
import { sealThrough } from './writes.ts'

const filled = (said: Words, values: Record<string, string>): Words =>
  // Every language of the words is filled in.
  Object.fromEntries(languages.map((language) => [language, fill(said[language], values)])) as Words

/** Notes the export in the trail, seals what is committed, the note too, and writes everything that is sealed. */
export async function exportSealed(call: DataCall): Promise<number> {
  const { world, by, language } = call
  const folder = resolve(wordsOf(call, 'FOLDER')[0])
  if (!await isFree(folder)) throw new Refused([filled(words.notFree, { folder })], ['notFree'])
  const noted = await perform(world, noteExport, by, {}, world.random(18))
  if (noted.kind !== 'done') throw new NotThere(call.name)
  if (!await sealThrough(world.database, world.machine.now())) throw new Refused([words.busy], ['busy'])
  const exported = await exportTo(world.database, folder)
  call.say({ kind: 'done', folder, ...exported }, [
    fill(words.exported[language], { folder, seals: exported.seals, entries: exported.entries, frozen: exported.frozen }),
    fill(words.check[language], { folder }),
  ])
  return exits.done
}

/** The verifier as it goes along with every export; exit code 1 when anything was altered. */
export async function verifyExport(call: Call): Promise<number> {
  const { isExport, said, sealIn, told, verify } = await import('../../tools/verify.mjs')
  const [folder] = wordsOf(call, 'EXPORT')
  const { seal } = call.flags
  const expected = seal === undefined ? null : sealIn(String(seal))
  if (seal !== undefined && expected === null) throw new WrongUse(filled(words.badSeal, { given: String(seal) }))
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined || !isExport(folder)) throw new WrongUse(said('noExport', folder))
  const verified = await verify(folder, expected)
  call.say(verified, told(verified, call.language))
  return verified.sound ? exits.done : exits.refused
}
