// Reads what is uploaded to hand-offs, a column mapping or a receiver's tables, and tells everything wrong in it at its field.
import { readColumnMapping } from '../payroll/mapping.ts'
import { mappingFaultWords } from '../payroll/text.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { InputRefused, type Upload, uploadIn } from '../platform/http/form.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Fault } from '../platform/kit/fault.ts'
import { isId } from '../platform/kit/input.ts'
import type { Manifest } from '../package/package.ts'
import { readStated } from '../receipt/stating.ts'
import { formWords, writtenStatingFault } from '../receipt/text.ts'
import { KeyRefused } from '../platform/signature.ts'
import { nilId } from '../platform/act.ts'
import { prepareFreezing, signRelease } from './making.ts'
import { findPackage } from './reads.ts'
import { words } from './text.ts'

const bytesMax = 16 * 1024 * 1024

/** The text of an uploaded file. */
function textOf({ bytes }: Upload, field: string): string {
  const text = bytes.length > bytesMax ? null : decodeText(bytes)
  if (text === null) throw new InputRefused([{ field, code: 'wrongFile', words: formWords.wrongFile }])
  return text
}

/** A column mapping from its file. */
export function readMappingUpload(_visit: Visit, form: Record<string, unknown>): Record<string, unknown> {
  const upload = uploadIn(form.file)
  if (upload === null) throw new InputRefused([{ field: 'file', code: 'required', words: words.fileMissing }])
  const content = textOf(upload, 'file')
  const read = readColumnMapping(content)
  if ('faults' in read) {
    throw new InputRefused(read.faults.map((fault) => ({ field: 'file', code: fault.code, words: mappingFaultWords(fault) })))
  }
  return { content }
}

/** What a receiver stated in the form, with what its files state over it. */
export async function readReceiptUpload(visit: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { handoffId = '' } = visit.params
  const sent = isId(handoffId) ? await findPackage(visit.db, handoffId) : null
  const stated = form.stated instanceof Object ? form.stated : {}
  if (sent === null) return { stated }
  const faults: Fault[] = []
  const totals = tableOf(form, 'totals', sent.manifest, faults)
  const positions = tableOf(form, 'positions', sent.manifest, faults)
  if (faults.length > 0) throw new InputRefused(faults)
  return { stated: { ...stated, ...totals === null ? {} : { organisations: totals.organisations },
    positions: positions?.positions ?? totals?.positions ?? null } }
}

function tableOf(form: Record<string, unknown>, field: string, manifest: Manifest, faults: Fault[]) {
  const upload = uploadIn(form[field])
  if (upload === null) return null
  const read = readStated(textOf(upload, field), manifest)
  faults.push(...read.faults.map((fault) => ({ field, code: fault.code, words: writtenStatingFault(fault) })))
  return read
}

/** A freezing adds nothing to the form; its files are made ready before it. */
export async function readFreezing({ world, params: { handoffId = '' }, by }: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (isId(handoffId)) await prepareFreezing(world.database, handoffId, by)
  return form
}

/** A release with its signature; a key that cannot be used is told like what was filled in wrongly. */
export async function readRelease({ world, params: { handoffId = '' }, by }: Visit): Promise<Record<string, unknown>> {
  if (!isId(handoffId) || by.personId === nilId) return {}
  return signRelease(world, handoffId, by.now).catch((error: unknown) => {
    throw error instanceof KeyRefused ? new InputRefused([{ field: '', code: 'keyRefused', words: error.words }]) : error
  })
}
