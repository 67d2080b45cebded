// Makes an uploaded file into the structure that the act wants; everything wrong in it is told at once, and nothing is kept.
import { type Finding, hasErrors, inOrder, reportInto } from '../finding/finding.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { InputRefused, type Upload, uploadIn } from '../platform/http/form.ts'
import type { Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fillEach, inEach, type Words } from '../platform/kit/language.ts'
import { kindOfWorkbook } from '../platform/workbook/inspect.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { structuresIn } from '../structure/extract.ts'
import { type Mapping, readMapping } from '../structure/mapping.ts'
import { markedFile } from '../template/marked.ts'
import { originOf } from '../template/workbook.ts'
import { uploadWords } from './text.ts'

/** A hundred times what an agency has; while a file is read, everybody else waits. */
const uploadBytesMax = 12 * 1024 * 1024

/** A file that was refused, as the page tells of it. `marked` is null when nothing of the file may be opened. */
export type RefusedFile = { fileName: string; findings: Finding[]; marked: Buffer | null }
const refusedFiles = new WeakMap<Visit, RefusedFile>()
/** What was wrong in the file that was just tried on this visit. */
export const refusedIn = (visit: Visit): RefusedFile | null => refusedFiles.get(visit) ?? null

/** Of one saying so many go along with a draft; the file itself has the rest. */
const findingsMost = 2_000

/** Reads before the transaction begins: a workbook may take seconds. */
export async function readUploaded(visit: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  // An address that names nothing is not there; the act says so.
  if (visit.viewer === null || !isId(visit.params.organisationId ?? '')) return {}
  const upload = uploadIn(form.file)
  if (upload === null) throw refusal('file', uploadWords.fileMissing)
  const read = await readFile(upload, mappingIn(form.mapping))
  if (hasErrors(read.findings)) {
    const errors = read.findings.filter((one) => one.severity === 'error').length
    const structures = read.located.map((one) => one.structure)
    refusedFiles.set(visit, { fileName: upload.fileName, findings: read.findings, marked: upload.bytes.length > uploadBytesMax
      ? null : await markedFile(upload, structures, read.findings, visit.language) })
    throw refusal('file', fillEach(errors === 1 ? uploadWords.oneError : uploadWords.errors, { count: errors }))
  }
  const [only] = read.located
  if (only === undefined || read.located.length > 1) throw refusal('file', uploadWords.severalStructures)
  return { ...form, file: undefined, mapping: undefined, fileName: upload.fileName, content: JSON.stringify(only.structure),
    findings: read.findings.slice(0, findingsMost), origin: kindOfWorkbook(upload.bytes) === 'xlsx' ? await originOf(upload.bytes) : null }
}

/** What is in a file, and everything that was found in it. */
export async function readFile({ fileName, bytes }: Pick<Upload, 'fileName' | 'bytes'>, mapping: Mapping | null) {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const isTooLarge = bytes.length > uploadBytesMax
  if (isTooLarge) report('tooLarge', { file: fileName }, `${bytes.length} B`, { most: `${uploadBytesMax} B` })
  const located = isTooLarge ? [] : await structuresIn(fileName, bytes, mapping, report)
  return { located, findings: inOrder([...findings, ...checkStructures(located)]) }
}

function mappingIn(value: unknown): Mapping | null {
  const upload = uploadIn(value)
  if (upload === null) return null
  const read = readMapping(decodeText(upload.bytes) ?? '')
  if ('mapping' in read) return read.mapping
  const faults = read.faults.slice(0, 20).join('; ')
  throw refusal('mapping', inEach((language) => `${uploadWords.badMapping[language]} ${faults}`))
}

const refusal = (field: string, words: Words) => new InputRefused([{ field, code: 'unknown', words }])
