// What is in the bytes of one file: JSON, a text table, or a workbook. What the bytes are decides; the name only tells tables apart.
import type { Report, Saying } from '../finding/finding.ts'
import { decodeHead, decodeText } from '../platform/extract/decoding.ts'
import { TextSize } from '../platform/extract/size.ts'
import { readDelimited, separatorOf } from '../platform/kit/delimited.ts'
import { kindOfWorkbook, workbookLimits, type WorkbookFault } from '../platform/workbook/inspect.ts'
import { readWorkbook } from '../platform/workbook/read.ts'
import { kinds } from './fields.ts'
import { readJson } from './json.ts'
import type { Located, Table } from './located.ts'
import type { Mapping } from './mapping.ts'
import { isBound, structuresOf } from './tables.ts'

const nameless = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '')

/** The structures in a file. `shown` is the file's name as findings tell it. */
export async function structuresIn(shown: string, bytes: Buffer, mapping: Mapping | null, report: Report): Promise<Located[]> {
  if (bytes.length === 0) {
    report('emptyFile', { file: shown }, '')
    return []
  }
  if (kindOfWorkbook(bytes) !== 'none') return structuresOf(nameless(shown), await sheetsOf(shown, bytes, report), mapping, report)
  const text = checkedText(shown, bytes, mapping, report)
  if (text === null) return []
  return isJson(shown, text) ? readJson(nameless(shown), shown, text, report)
    : structuresOf(nameless(shown), [tableOf(shown, text)], mapping, report)
}

/** A text file as a table. */
export function tableIn(shown: string, bytes: Buffer, mapping: Mapping | null, report: Report): Table[] {
  const text = bytes.length === 0 ? '' : checkedText(shown, bytes, mapping, report)
  return text === null ? [] : [tableOf(shown, text)]
}

const tableOf = (shown: string, text: string): Table =>
  ({ file: shown, rows: readDelimited(text, /\.(?:tsv|tab)$/i.test(shown) ? '\t' : separatorOf(text)) })

const isJson = (shown: string, text: string): boolean =>
  /\.json$/i.test(shown) || (!/\.(?:csv|tsv|tab)$/i.test(shown) && /^\s*[[{]/.test(text))

/** Whatever a file may hold, this much of it tells whether it can be a structure. */
const headBytes = 128 * 1024

/** Looks at a file piece by piece, so that what is no structure or too large is refused before it is held in memory. */
export class Look {
  refusal: { saying: 'tooLarge' | 'notAStructure'; value: number | ''; most: number | '' } | null = null
  private size: TextSize | null = null
  private readonly shown: string
  private readonly length: number
  private readonly mapping: Mapping | null

  constructor(shown: string, length: number, mapping: Mapping | null) {
    this.shown = shown
    this.length = length
    this.mapping = mapping
  }

  /** Looks at the next piece; false when there is no need to look at more. */
  at(piece: Buffer): boolean {
    const isWorkbook = this.size === null && kindOfWorkbook(piece) !== 'none'
    if (isWorkbook) {
      if (this.length > workbookLimits.bytes) this.refusal = { saying: 'tooLarge', value: this.length, most: workbookLimits.bytes }
      return false
    }
    this.size ??= this.begin(piece.subarray(0, headBytes))
    const excess = this.refusal === null ? this.size.add(piece) : null
    if (excess !== null) this.refusal = { saying: 'tooLarge', ...excess }
    return this.refusal === null
  }

  private begin(head: Buffer): TextSize {
    const text = decodeHead(head)
    if (text === null || (this.length > headBytes && !mayBeStructure(this.shown, text, this.mapping))) {
      this.refusal = { saying: 'notAStructure', value: '', most: '' }
    }
    return new TextSize(isJson(this.shown, text ?? '') ? 'json' : 'table')
  }

  report(report: Report): void {
    if (this.refusal !== null) report(this.refusal.saying, { file: this.shown }, String(this.refusal.value), { most: this.refusal.most })
  }
}

/** Whether the beginning of a long text names anything that a structure has. */
function mayBeStructure(shown: string, head: string, mapping: Mapping | null): boolean {
  if (isJson(shown, head)) return kinds.some((kind) => head.includes(`"${kind}"`))
  return isBound(tableOf(shown, head), mapping)
}

function checkedText(shown: string, bytes: Buffer, mapping: Mapping | null, report: Report): string | null {
  const look = new Look(shown, bytes.length, mapping)
  look.at(bytes)
  look.report(report)
  if (look.refusal !== null) return null
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
