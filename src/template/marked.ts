// The workbook that was brought in, given back with its findings: marked in their cells and listed on a first sheet.
import { writeXlsx } from 'hucre/xlsx'
import { type Finding } from '../finding/finding.ts'
import { severityWords } from '../finding/text.ts'
import type { Language } from '../platform/kit/language.ts'
import { inspectWorkbook, kindOfWorkbook } from '../platform/workbook/inspect.ts'
import { markWorkbook, type List, type Mark } from '../platform/workbook/mark.ts'
import { tableIn } from '../structure/extract.ts'
import { sheetNames } from '../structure/fields.ts'
import type { Structure } from '../structure/structure.ts'
import { listHeaders } from './text.ts'
import { literal, structureWorkbook } from './workbook.ts'

/** The cell a finding is about; one about a whole row is shown in the row's first cell. */
const cellOf = ({ where: { cell, row } }: Finding): string | null => cell ?? (row === undefined ? null : `A${row}`)

/** The bytes must be those of a workbook that could be read. */
export function markedWorkbook(bytes: Buffer, findings: Finding[], language: Language): Promise<Buffer> {
  const bySheet = Map.groupBy(findings.filter((finding) => finding.where.sheet !== undefined && cellOf(finding) !== null), ({ where }) => where.sheet ?? '')
  return markWorkbook(bytes, new Map([...bySheet].map(([sheet, own]) => [sheet, marksOf(own, language)])), listOf(findings, language))
}

/**
 * Any file that was brought in, as a workbook with its findings: a workbook as it is, a text table cell by cell, and JSON as the
 * workbook of what could be read of it. Null when nothing of it may be opened.
 */
export async function markedFile(
  file: { fileName: string; bytes: Buffer }, structures: Structure[], findings: Finding[], language: Language,
): Promise<Buffer | null> {
  if (kindOfWorkbook(file.bytes) !== 'none') {
    return kindOfWorkbook(file.bytes) === 'xlsx' && (await inspectWorkbook(file.bytes)).fault === null ? markedWorkbook(file.bytes, findings, language) : null
  }
  if (findings.some(({ where }) => where.path !== undefined)) return markedWorkbook(await structureWorkbook(structures, language), findings, language)
  const name = sheetNameOf(file.fileName)
  const rows = tableIn(file.fileName, file.bytes, null, () => {}).flatMap((table) => table.rows)
  if (rows.length === 0 || rows.length > rowsMost) return null
  const cells = new Map(rows.flatMap((row, at) => row.map((value, column) =>
    [`${at},${column}`, { value: literal(value), type: 'string' as const, style: { numFmt: '@' } }] as const)))
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name, rows, cells }] }))
  return markedWorkbook(bytes, findings.map((one) => ({ ...one, where: { ...one.where, sheet: name } })), language)
}

/** A larger table is mended where it came from. */
const rowsMost = 50_000

/** What a spreadsheet accepts as the name of a sheet. */
const sheetNameOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'CSV'

/** One mark for each cell, with everything that is said of it. */
function marksOf(findings: Finding[], language: Language): Mark[] {
  return [...Map.groupBy(findings, (finding) => cellOf(finding) ?? '')].map(([cell, own]) => ({
    cell, isGrave: own.some(({ severity }) => severity === 'error'),
    text: own.map(({ severity, message }) => `${severityWords[severity][language]}: ${message[language]}`).join('\n'),
  }))
}

function listOf(findings: Finding[], language: Language): List {
  return {
    name: sheetNames.findings[language], header: listHeaders.map((words) => words[language]), widths: [12, 18, 10, 28, 100, 22],
    rows: findings.map((finding) => {
      const { code, severity, where, value, message } = finding
      const cell = cellOf(finding)
      return {
        cells: [severityWords[severity][language], where.sheet ?? '', cell ?? '', value, message[language], code],
        target: where.sheet === undefined || cell === null ? null : { sheet: where.sheet, cell }, linkColumn: 2,
      }
    }),
  }
}
