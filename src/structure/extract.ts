// What is in the bytes of one file: JSON, a text table, or a workbook. What the bytes are decides; the name only tells tables apart.
import type { Report, Saying } from '../finding/finding.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { readDelimited, separatorOf } from '../platform/kit/delimited.ts'
import { kindOfWorkbook, workbookLimits, type WorkbookFault } from '../platform/workbook/inspect.ts'
import { readWorkbook } from '../platform/workbook/read.ts'

import { readJson } from './json.ts'
import type { Located, Table } from './located.ts'
import type { Mapping } from './mapping.ts'
import { structuresOf } from './tables.ts'

/** Far more than an agency has; beyond it a file is a mistake or an attack. */
export const limits = { textBytes: 64 * 1024 * 1024, tableRows: 300_000, tableCells: 8_000_000, jsonParts: 3_000_000 }

const nameless = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '')

/** The structures in a file. `shown` is the file's name as findings tell it. */
export async function structuresIn(shown: string, bytes: Buffer, mapping: Mapping | null, report: Report): Promise<Located[]> {
  if (bytes.length === 0) {
    report('emptyFile', { file: shown }, '')
    return []
  }
  if (kindOfWorkbook(bytes) !== 'none') return structuresOf(nameless(shown), await sheetsOf(shown, bytes, report), mapping, report)
  const text = checkedText(shown, bytes, report)
  if (text === null) return []
  const isJson = /\.json$/i.test(shown) || (!/\.(?:csv|tsv|tab)$/i.test(shown) && /^\s*[[{]/.test(text))
  return isJson ? readJson(nameless(shown), shown, text, report) : structuresOf(nameless(shown), [tableOf(shown, text)], mapping, report)
}

/** A text file as a table. */
export function tableIn(shown: string, bytes: Buffer, report: Report): Table[] {
  const text = bytes.length === 0 ? '' : checkedText(shown, bytes, report)
  return text === null ? [] : [tableOf(shown, text)]
}

const tableOf = (shown: string, text: string): Table =>
  ({ file: shown, rows: readDelimited(text, /\.(?:tsv|tab)$/i.test(shown) ? '\t' : separatorOf(text)) })

const isJsonName = (name: string): boolean => /\.json$/i.test(name)

/** A count of letters in pieces of a file, so that a file that is too large is refused before it is read into memory. */
export class Size {
  private bytes = 0
  private lines = 0
  private cells = 0
  private parts = 0
  private readonly shown: string

  constructor(shown: string) {
    this.shown = shown
  }

  /** Counts a piece; false when the whole is too large. */
  add(piece: Uint8Array): boolean {
    this.bytes += piece.length
    if (isJsonName(this.shown)) this.parts += countOf(piece, '{') + countOf(piece, '[')
    else {
      this.lines += countOf(piece, '\n')
      this.cells += countOf(piece, ';') + countOf(piece, ',') + countOf(piece, '\t') + countOf(piece, '|')
    }
    return this.excess === null
  }

  get excess(): { value: number; most: number } | null {
    const over = [[this.bytes, limits.textBytes], [this.lines, limits.tableRows], [this.cells, limits.tableCells], [this.parts, limits.jsonParts]] as const
    const [value, most] = over.find(([count, limit]) => count > limit) ?? []
    return value === undefined || most === undefined ? null : { value, most }
  }
}

function countOf(bytes: Uint8Array, sign: string): number {
  const letter = sign.charCodeAt(0)
  let count = 0
  for (let at = bytes.indexOf(letter); at !== -1; at = bytes.indexOf(letter, at + 1)) count += 1
  return count
}

function checkedText(shown: string, bytes: Buffer, report: Report): string | null {
  const size = new Size(shown)
  size.add(bytes)
  if (size.excess !== null) {
    report('tooLarge', { file: shown }, String(size.excess.value), { most: size.excess.most })
    return null
  }
  const text = decodeText(bytes)
  if (text === null) report('notAStructure', { file: shown }, '')
  return text
}

const sayings: Record<WorkbookFault, Saying> = {
  tooLarge: 'tooLarge', damaged: 'damagedFile', encrypted: 'encryptedFile', noWorkbook: 'notAStructure', externalLink: 'externalLink', macro: 'macro',
}

async function sheetsOf(shown: string, bytes: Buffer, report: Report): Promise<Table[]> {
  const read = await readWorkbook(bytes)
  if ('fault' in read) {
    report(sayings[read.fault], { file: shown }, read.detail, { most: `${workbookLimits.rows} / ${workbookLimits.unfolded} B` })
    return []
  }
  return read.sheets.map(({ name, rows, formulas }) => ({ file: shown, sheet: name, rows, formulas: new Set(formulas) }))
}
