// Makes an upload or a pasted text into what the act wants: the text taken out of the file, and its reading.
import { InputRefused, uploadIn } from '../platform/http/form.ts'
import type { Visit } from '../platform/http/visit.ts'
import { extractText } from '../reading/extract.ts'
import { readMemo } from '../reading/reading.ts'
import { extractRefusalWords, readingRefusals } from '../reading/text.ts'

/** Reads before the transaction begins: a file may take seconds. What cannot be read is told at its field. */
export async function readUpload(visit: Visit, form: Record<string, unknown>): Promise<Record<string, unknown>> {
  // A file's form is shown again only to those who may read memos in; the act itself checks as well.
  if (visit.viewer === null) return {}
  const upload = uploadIn(form.file)
  if (upload === null) return { ...readText(String(form.pasted ?? ''), 'pasted'), kind: 'text', fileName: '' }
  const extracted = await extractText(upload.bytes, upload.fileName)
  if (!extracted.ok) {
    throw new InputRefused(extracted.refusals.map((code) => ({ field: 'file', code, words: extractRefusalWords[code] })))
  }
  return { ...readText(extracted.value.text, 'file'), kind: extracted.value.kind, fileName: upload.fileName }
}

function readText(text: string, field: string) {
  const read = readMemo(text)
  if (!read.ok) throw new InputRefused(read.refusals.map((code) => ({ field, code, words: readingRefusals[code] })))
  return { text, reading: read.value }
}
