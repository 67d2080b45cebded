// Makes an uploaded file into the structure that the act wants; everything wrong in it is told at once, and nothing is kept.
import { type Finding, inOrder, reportInto, writtenPlace } from '../finding/finding.ts'
import { isId } from '../platform/kit/input.ts'
import { InputRefused, uploadIn } from '../platform/http/form.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Words } from '../platform/kit/language.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { structuresIn } from '../structure/extract.ts'
import { uploadWords } from './text.ts'

/** A hundred times what an agency has; while a file is read, everybody else waits. */
const uploadBytesMax = 12 * 1024 * 1024

/** Reads before the transaction begins: a workbook may take seconds. */
export async function readUploaded(visit: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  // An address that names nothing is not there; the act says so.
  if (visit.viewer === null || !isId(visit.params.organisationId ?? '')) return {}
  const upload = uploadIn(form.file)
  if (upload === null) throw new InputRefused([{ field: 'file', code: 'required', words: uploadWords.fileMissing }])
  const findings: Finding[] = []
  const report = reportInto(findings)
  const isTooLarge = upload.bytes.length > uploadBytesMax
  if (isTooLarge) report('tooLarge', { file: upload.fileName }, `${upload.bytes.length} B`, { most: `${uploadBytesMax} B` })
  const located = isTooLarge ? [] : await structuresIn(upload.fileName, upload.bytes, null, report)
  const errors = inOrder([...findings, ...checkStructures(located)]).filter((one) => one.severity === 'error')
  if (errors.length > 0) throw new InputRefused(errors.map(faultOf))
  const [only] = located
  if (only === undefined || located.length > 1) {
    throw new InputRefused([{ field: 'file', code: 'severalStructures', words: uploadWords.severalStructures }])
  }
  return { ...form, file: undefined, fileName: upload.fileName, content: JSON.stringify(only.structure) }
}

const faultOf = (finding: Finding) => {
  const say = (language: keyof Words) => `${writtenPlace({ ...finding.where, file: undefined }, language)} ${finding.message[language]}`.trim()
  return { field: 'file', code: finding.code, words: { fi: say('fi'), sv: say('sv'), en: say('en') } }
}
