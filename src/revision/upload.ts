// Makes an uploaded file into the structure that the act wants; everything wrong in it is told at once, and nothing is kept.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Finding, inOrder, writtenPlace } from '../finding/finding.ts'
import { isId } from '../platform/kit/input.ts'
import { InputRefused, type Upload } from '../platform/http/form.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Words } from '../platform/kit/language.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { readStructures } from '../structure/reads.ts'
import { uploadWords } from './text.ts'

const isUpload = (value: unknown): value is Upload => value instanceof Object && 'bytes' in value && Buffer.isBuffer(value.bytes)

/** Reads before the transaction begins, in a folder of its own that is gone afterwards. */
export async function readUploaded(visit: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  // An address that names nothing is not there; the act says so.
  if (visit.viewer === null || !isId(visit.params.organisationId ?? '')) return {}
  const upload = isUpload(form.file) ? form.file : null
  if (upload === null) throw new InputRefused([{ field: 'file', code: 'required', words: uploadWords.fileMissing }])
  const folder = await mkdtemp(join(tmpdir(), 'toimeenpano-'))
  try {
    // Only the ending of the name matters for reading; the rest is the sender's.
    const path = join(folder, basename(upload.fileName).replace(/[^\p{L}\p{N}._-]/gu, '-').slice(-100) || 'file')
    await writeFile(path, upload.bytes)
    const { located, structures, findings } = await readStructures(path)
    const all = inOrder([...findings, ...checkStructures(located)])
    const errors = all.filter((one) => one.severity === 'error')
    if (errors.length > 0) throw new InputRefused(errors.map(faultOf))
    const [structure] = structures
    if (structure === undefined || structures.length > 1) {
      throw new InputRefused([{ field: 'file', code: 'severalStructures', words: uploadWords.severalStructures }])
    }
    return { ...form, file: undefined, fileName: upload.fileName.slice(0, 255), content: JSON.stringify(structure) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const faultOf = (finding: Finding) => {
  const say = (language: keyof Words) => `${writtenPlace({ ...finding.where, file: undefined }, language)} ${finding.message[language]}`.trim()
  return { field: 'file', code: finding.code, words: { fi: say('fi'), sv: say('sv'), en: say('en') } }
}
