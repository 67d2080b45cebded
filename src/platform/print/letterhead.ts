// A customer's own Word file: which fields stand in it, what is wrong with it, and the document written in it.
import type { Document } from '../kit/document.ts'
import { escaped } from '../kit/xml.ts'
import { inspectDocx } from '../extract/docx.ts'
import { type Part, readZip, writeZip } from '../workbook/zip.ts'
import { placedIn } from './letterhead-fields.ts'
import { merged, type OwnContent } from './letterhead-merging.ts'

/** What a letterhead may hold, written {{title}}; it needs all of them, so that no form lacks what the others state. */
export const letterheadFields = ['organisation', 'unit', 'type', 'day', 'diaryNumber', 'publicity', 'title', 'content'] as const
export type LetterheadField = (typeof letterheadFields)[number]

/** `place` is the part of the file and the paragraph in it, counted from one. */
export type LetterheadFault =
  | { code: 'notDocx' | 'fileTooLarge' | 'fileDamaged' | 'fileEncrypted' | 'contentTwice' | 'contentNotAlone' | 'contentOutside' }
  | { code: 'runsPrograms' | 'reachesOutside'; part: string }
  | { code: 'fieldUnknown'; field: string; part: Region; paragraph: number }
  | { code: 'fieldMissing'; field: LetterheadField }
export type Region = 'body' | 'header' | 'footer'

const bytesMax = 5 * 1024 * 1024
const document = 'word/document.xml'
const runs = /vbaProject|vbaData|word\/(?:activeX|embeddings|controls)\/|customUI/i
/** Fields by which a program fetches or starts something else. */
const fetching = /<w:(?:instrText|fldSimple)\b[^>]*?(?:>|w:instr=")\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|RD)\b|<w:(?:altChunk|subDoc)\b/i

const regionOf = (name: string): Region | null => name === document ? 'body' : /^word\/header\d*\.xml$/.test(name) ? 'header'
  : /^word\/footer\d*\.xml$/.test(name) ? 'footer' : null

/** Everything that is wrong with a file, at once; empty when documents can be written in it. */
export async function faultsOfLetterhead(bytes: Buffer): Promise<LetterheadFault[]> {
  if (bytes.length > bytesMax) return [{ code: 'fileTooLarge' }]
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== 0x504b0304) return [{ code: 'notDocx' }]
  const { refusal } = await inspectDocx(bytes)
  if (refusal !== null) return [{ code: refusal === 'zipTooLarge' ? 'fileTooLarge' : refusal === 'encrypted' ? 'fileEncrypted' : 'fileDamaged' }]
  const parts = await readZip(bytes)
  const main = parts.find(({ name }) => name === document)?.bytes.toString('utf8') ?? ''
  if (!main.includes('<w:body>') || new Set(parts.map(({ name }) => name)).size < parts.length) return [{ code: 'notDocx' }]
  const dangers = parts.flatMap(dangersIn)
  return dangers.length > 0 ? dangers : fieldFaults(parts)
}

function dangersIn({ name, bytes }: Part): LetterheadFault[] {
  if (runs.test(name)) return [{ code: 'runsPrograms', part: name }]
  if (!/\.(xml|rels)$/i.test(name)) return []
  const text = bytes.toString('utf8')
  if (/macroEnabled|vbaProject/i.test(text) && name === '[Content_Types].xml') return [{ code: 'runsPrograms', part: name }]
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || fetching.test(text)) return [{ code: 'reachesOutside', part: name }]
  const outside = name.endsWith('.rels') ? [...text.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)].map(([whole]) => whole) : []
  // A link that somebody has to press is none of the file's own doing.
  return outside.every((one) => /Type="[^"]*\/hyperlink"/.test(one) && /Target="(?:https?:\/\/|mailto:)/i.test(one)) ? []
    : [{ code: 'reachesOutside', part: name }]
}

function fieldFaults(parts: Part[]): LetterheadFault[] {
  const placed = parts.flatMap(({ name, bytes }) => {
    const part = regionOf(name)
    return part === null ? [] : placedIn(bytes.toString('utf8')).map((one) => ({ ...one, part }))
  })
  const known = new Set<string>(letterheadFields)
  const contents = placed.filter(({ field }) => field === 'content')
  return [
    ...placed.filter(({ field }) => !known.has(field)).map(({ field, part, paragraph }) => ({ code: 'fieldUnknown' as const, field, part, paragraph })),
    ...letterheadFields.filter((field) => !placed.some((one) => one.field === field)).map((field) => ({ code: 'fieldMissing' as const, field })),
    ...contents.length > 1 ? [{ code: 'contentTwice' as const }] : [],
    ...contents.some(({ part }) => part !== 'body') ? [{ code: 'contentOutside' as const }] : [],
    ...contents.some(({ isAlone }) => !isAlone) ? [{ code: 'contentNotAlone' as const }] : [],
  ]
}

/** The document in the customer's file: its page heads and styles stay, ours are added where it has none of the name. */
export async function writeInLetterhead(letterhead: Uint8Array, own: OwnContent, { identification, title, language }: Document): Promise<Uint8Array> {
  const { organisation, unit = '', type, day = '', diaryNumber = '', publicity = '' } = identification
  const values: Record<string, string> = { organisation, unit, type, day, diaryNumber, publicity, title }
  const parts = await readZip(Buffer.from(letterhead))
  const isShown = (name: string) => regionOf(name) !== null
  return writeZip(merged(parts, own, language, isShown, (field) => escaped(values[field] ?? '')))
}
