// Findings as a table: where, which value, what is wrong and how to mend it.
import { fill, type Language } from '../platform/kit/language.ts'
import { Badge, Table } from '../platform/page/parts.tsx'
import { type Finding, type Severity } from './finding.ts'
import { severityWords, tableWords } from './text.ts'

/** Beyond this nobody reads on a page; the marked workbook has them all. */
const rowsMost = 500

const tones = { error: 'danger', warning: 'warning', info: 'neutral' } as const satisfies Record<Severity, string>

const cellOf = ({ where: { cell, row, path } }: Finding, language: Language): string =>
  cell ?? (row !== undefined ? fill(tableWords.rowNumber[language], { row }) : path ?? '')

/** Everything that was found, in the order given. */
export function FindingTable({ findings, language, caption }: { findings: Finding[]; language: Language; caption: string }) {
  const rest = findings.length - rowsMost
  // A text file has no sheets.
  const hasSheets = findings.some((one) => one.where.sheet !== undefined)
  return (
    <>
      <Table caption={caption} hideCaption rowHeader={false}
        head={(['severity', ...(hasSheets ? ['sheet' as const] : []), 'cell', 'value', 'message'] as const).map((one) => tableWords[one][language])}
        rows={findings.slice(0, rowsMost).map((one) => [
          <Badge tone={tones[one.severity]}>{severityWords[one.severity][language]}</Badge>, ...(hasSheets ? [one.where.sheet ?? ''] : []),
          cellOf(one, language),
          one.value === '' ? '' : <code>{one.value}</code>, one.message[language]])} />
      {rest > 0 && <p>{fill(tableWords.more[language], { count: rest })}</p>}
    </>
  )
}
