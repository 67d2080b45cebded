// Writes a document tree in each format. Add a format in format.ts and here, and it is offered beside every document.
import { type Document, typeOf } from '../kit/document.ts'
import { documentText } from '../kit/document-text.ts'
import { safeFileName } from '../kit/file-name.ts'
import { filePage } from '../page/file.tsx'
import type { Format } from './format.ts'
import { missingFrom } from './parity.ts'
import { printAndRead, printPdf, type PrintOptions } from './press.ts'
import { withWholeAddresses } from './printed.ts'

/** A document and the moment from which it is: the same two give the same file. */
export type Made = { document: Document; at: Temporal.Instant }

type Writer = (document: Document, options: PrintOptions) => Promise<Uint8Array>

export const writers: Record<Format, Writer> = {
  pdf: printPdf,
  // Loaded when it is needed: it is large, and most who start the product write no file.
  docx: async (document, options) => (await import('./docx.ts')).writeDocx(document, options),
  txt: async (document, { origin }) => Buffer.from(documentText(withWholeAddresses(document, origin, false))),
  html: async (document, { origin, look }) => Buffer.from(filePage(withWholeAddresses(document, origin, true), look)),
}

/** Writes a document and compares what was written with it: `lacks` is what a reader of the file would not learn. */
export async function writeChecked(document: Document, format: Format, options: PrintOptions): Promise<{ bytes: Uint8Array; lacks: string[] }> {
  if (format === 'pdf') {
    const { pdf, form } = await printAndRead(document, options)
    return { bytes: pdf, lacks: form === null ? [] : missingFrom(document, form, options.origin) }
  }
  const { readDocx, readHtml, readText } = await import('./read-back.ts')
  const bytes = await writers[format](document, options)
  const form = format === 'docx' ? await readDocx(bytes) : format === 'txt' ? readText(bytes) : readHtml(bytes)
  return { bytes, lacks: missingFrom(document, form, options.origin) }
}

/** What a document is called as a file: what it is, and of what. */
export const fileNameOf = (document: Document, format: Format): string =>
  `${safeFileName(`${typeOf(document)} ${document.title}`.replaceAll(/[/\\]/g, '-')).slice(0, 150).trim()}.${format}`
