// The workbook that was brought in, given back with its findings: marked in their cells and listed on a first sheet.
import { type Finding } from '../finding/finding.ts'
import { severityWords } from '../finding/text.ts'
import type { Language } from '../platform/kit/language.ts'
import { markWorkbook, type List, type Mark } from '../platform/workbook/mark.ts'
import { sheetNames } from '../structure/fields.ts'
import { listHeaders } from './text.ts'

/** The cell a finding is about; one about a whole row is shown in the row's first cell. */
const cellOf = ({ where: { cell, row } }: Finding): string | null => cell ?? (row === undefined ? null : `A${row}`)

/** The bytes must be those of a workbook that could be read. */
export function markedWorkbook(bytes: Buffer, findings: Finding[], language: Language): Promise<Buffer> {
  const bySheet = Map.groupBy(findings.filter((finding) => finding.where.sheet !== undefined && cellOf(finding) !== null), ({ where }) => where.sheet ?? '')
  return markWorkbook(bytes, new Map([...bySheet].map(([sheet, own]) => [sheet, marksOf(own, language)])), listOf(findings, language))
}

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
