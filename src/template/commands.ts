// The template and other shapes of a structure, written to files from the command line. Needs no database.
import { writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { hasErrors, writtenPlace } from '../finding/finding.ts'
import { flagText, WrongUse, type Call, type FreeCommand } from '../platform/command.ts'
import { noFile } from '../platform/command/given.ts'
import { makeFolders } from '../platform/folders.ts'
import { isLanguage, type Language } from '../platform/kit/language.ts'
import { kindNames, kinds } from '../structure/fields.ts'
import { readStructures, refusedFor } from '../structure/reads.ts'
import type { Structure } from '../structure/structure.ts'
import { structureWorkbook } from './workbook.ts'
import { structureCsv, structureJson } from './writing.ts'

const languageOf = (call: Call): Language => {
  const { language } = call.flags
  if (language === undefined) return call.language
  if (!isLanguage(language)) throw new WrongUse('--language fi|sv|en')
  return language
}

/** Writes the empty workbook to fill in. */
export const writeTemplate: FreeCommand['run'] = async (call) => {
  const out = flagText(call, 'out')
  if (call.words.length > 0 || extname(out).toLowerCase() !== '.xlsx') throw new WrongUse('structure template --out FILE.xlsx [--json] [--language fi|sv|en]')
  await save(out, await structureWorkbook([], languageOf(call)))
  call.say({ out }, [out])
  return 0
}

/** Writes what can be read in another format: .json, .xlsx, or a folder of CSV files. Refuses what cannot be read whole. */
export const convertStructure: FreeCommand['run'] = async (call) => {
  const [path] = call.words
  const out = flagText(call, 'out')
  if (path === undefined || call.words.length > 1) throw new WrongUse('structure convert FILE --out OUT.json|OUT.xlsx|FOLDER [--mapping NAME|FILE] [--json]')
  const { mapping } = call.flags
  const read = await readStructures(path, { mapping: typeof mapping === 'string' ? mapping : undefined }).catch(noFile(path))
  if (hasErrors(read.findings) || read.structures.length === 0) throw refusedFor(read.findings)
  for (const { where, message, severity } of read.findings) {
    if (severity === 'warning') process.stderr.write(`${writtenPlace(where, call.language)}: ${message[call.language]}\n`)
  }
  await write(out, read.structures, languageOf(call))
  call.say({ out, structures: read.structures.length }, [out])
  return 0
}

async function write(out: string, structures: Structure[], language: Language): Promise<void> {
  const [first] = structures
  if (extname(out).toLowerCase() === '.xlsx') return save(out, await structureWorkbook(structures, language))
  if (extname(out).toLowerCase() === '.json') {
    return save(out, structures.length === 1 && first !== undefined ? structureJson(first) : `[${structures.map(structureJson).join(',')}]\n`)
  }
  for (const [index, structure] of structures.entries()) {
    const folder = structures.length === 1 ? out : join(out, `${String(index + 1).padStart(2, '0')}-${structure.organisation.replace(/[^\p{L}\p{N}]+/gu, '-')}`)
    const tables = structureCsv(structure, language)
    for (const kind of kinds) await save(join(folder, `${kindNames[kind][language]}.csv`), tables[kind])
  }
}

async function save(path: string, content: string | Uint8Array): Promise<void> {
  try {
    makeFolders(dirname(path))
    await writeFile(path, content)
  } catch (error) {
    noFile(path)(error)
  }
}
