// What a file is served as: by our own list, never by what whoever sent it says.
import { z } from 'zod'

export type MediaType = string

const zip = [0x50, 0x4b, 0x03, 0x04]
const ole = [0xd0, 0xcf, 0x11, 0xe0]
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))

/** Types that are named only when the file also begins as they do. */
const known: Record<string, { type: MediaType; begins: number[][] }> = {
  pdf: { type: 'application/pdf', begins: [ascii('%PDF-')] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: [zip] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: [zip] },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', begins: [zip] },
  odt: { type: 'application/vnd.oasis.opendocument.text', begins: [zip] },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', begins: [zip] },
  odp: { type: 'application/vnd.oasis.opendocument.presentation', begins: [zip] },
  doc: { type: 'application/msword', begins: [ole] },
  xls: { type: 'application/vnd.ms-excel', begins: [ole] },
  ppt: { type: 'application/vnd.ms-powerpoint', begins: [ole] },
  zip: { type: 'application/zip', begins: [zip] },
  rtf: { type: 'application/rtf', begins: [ascii('{\\rtf')] },
  png: { type: 'image/png', begins: [[0x89, 0x50, 0x4e, 0x47]] },
  jpg: { type: 'image/jpeg', begins: [[0xff, 0xd8, 0xff]] },
  jpeg: { type: 'image/jpeg', begins: [[0xff, 0xd8, 0xff]] },
  gif: { type: 'image/gif', begins: [ascii('GIF87a'), ascii('GIF89a')] },
}

const texts: Record<string, MediaType> = { txt: 'text/plain', md: 'text/plain', csv: 'text/csv', tsv: 'text/tab-separated-values',
  ics: 'text/calendar' }

const other = 'application/octet-stream'

const beginsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte)

/** The media type to serve a file under. What is not on the list, such as a web page, is bytes and nothing more. */
export function mediaTypeOf(fileName: string, bytes: Uint8Array): MediaType {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const binary = Object.hasOwn(known, ending) ? known[ending] : undefined
  if (binary !== undefined) return binary.begins.some((start) => beginsWith(bytes, start)) ? binary.type : other
  const text = Object.hasOwn(texts, ending) ? texts[ending] : undefined
  return text === undefined ? other : `${text}; charset=${charsetOf(bytes)}`
}

/** UTF-8 when it is that; else UTF-16 when it says so; else what old Finnish files are in. */
function charsetOf(bytes: Uint8Array): string {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return 'utf-16'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** A title made of a file's name: without its ending. */
export const titleOfFile = (fileName: string): string => fileName.replace(/\.[A-Za-z0-9]{1,10}$/, '') || fileName

/** A file as it came, as bare bytes: the trail keeps its name and leaves the bytes out. */
export const file = z.object({ fileName: z.string().max(2_000, 'tooLong'), bytes: z.instanceof(Uint8Array) }, 'required')
  .transform(({ fileName, bytes }) => ({ fileName, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }))
  .nullish().transform((value) => value ?? null)
