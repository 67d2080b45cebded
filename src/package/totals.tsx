// The structures of a hand-off with their control totals and where each was approved, as a table that adds up.
import type { Decision } from '../payroll/payroll.ts'
import { type Language, spoken, type Texts, type Words } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { Spoken, Table } from '../platform/page/parts.tsx'
import { writtenDecision } from './cover.tsx'
import { type OrganisationTotals, sumOf } from './package.ts'
import { countedWords, coverWords } from './text.ts'

const counted = ['units', 'positions', 'filled', 'personYears', 'tasks'] as const
const sentence = (words: Words, language: Language): string => words[language].charAt(0).toUpperCase() + words[language].slice(1)

export type TotalsRow = { organisation: Texts; revision: number; decision: Decision | null; totals: OrganisationTotals }

export function TotalsTable({ rows, language }: { rows: TotalsRow[]; language: Language }) {
  const numbers = (totals: OrganisationTotals) => counted.map((key) => writtenNumber(totals[key], language))
  const head = [coverWords.organisation[language], coverWords.revision[language], ...counted.map((key) => sentence(countedWords[key], language)),
    coverWords.decision[language]]
  return (
    <Table caption={coverWords.totals[language]} hideCaption numeric={[1, 2, 3, 4, 5, 6]} head={head} rows={[
      ...rows.map((one) => [<Spoken text={spoken(one.organisation, language)} language={language} />, String(one.revision), ...numbers(one.totals),
        writtenDecision(one.decision, language)]),
      [coverWords.all[language], '', ...numbers(sumOf(rows.map(({ totals }) => totals))), '']]} />
  )
}
