// The plan that came of a decision, with actual figures beside it: per year, region and kind, and summed. Pure.
import { type Content, isMoney, type NeedKind } from '../alternative/alternative.ts'
import { added, noRange, type Range } from '../alternative/firmness.ts'
import { needsInOrder } from '../alternative/needs.ts'

export type Actual = { kind: NeedKind; year: number; region: string; amount: number; source: string; who: string; at: Temporal.Instant }

/** One year, region and kind: what was planned, and what was really spent where somebody has said so. */
export type PlanRow = { year: number; kind: NeedKind; region: string; planned: Range; actual: Actual | null }

/** The chosen alternative's needs, those of one year, region and kind as one, and what was spent beside the plan. Newest figures first in `actuals`. */
export function planOf(content: Content, actuals: Actual[]): PlanRow[] {
  const rows = new Map<string, PlanRow>()
  const rowOf = (one: Pick<PlanRow, 'year' | 'kind' | 'region'>): PlanRow => {
    const key = JSON.stringify([one.year, one.kind, one.region])
    const row = rows.get(key) ?? { year: one.year, kind: one.kind, region: one.region, planned: noRange, actual: null }
    rows.set(key, row)
    return row
  }
  for (const need of content.needs.filter((one) => one.alternative === content.choice?.chosen)) {
    const row = rowOf(need)
    row.planned = added(row.planned, need)
  }
  for (const actual of actuals) {
    const row = rowOf(actual)
    row.actual ??= actual
  }
  return needsInOrder([...rows.values()])
}

export type PlanSum = { year: number; what: 'personYears' | 'euros'; planned: Range; actual: number | null; variance: number | null }

/** What a year sums to. A variance is told only when every row of the sum has its actual figure. */
export const sumsOf = (rows: PlanRow[]): PlanSum[] => [...new Set(rows.map((one) => one.year))].flatMap((year) =>
  (['personYears', 'euros'] as const).flatMap((what): PlanSum[] => {
    const own = rows.filter((one) => one.year === year && isMoney(one.kind) === (what === 'euros'))
    if (own.length === 0) return []
    const planned = own.reduce((sum, one) => added(sum, one.planned), noRange)
    const spent = own.flatMap((one) => one.actual?.amount ?? [])
    const actual = spent.length === 0 ? null : spent.reduce((sum, one) => sum + one, 0)
    return [{ year, what, planned, actual, variance: actual === null || spent.length < own.length ? null : actual - planned.likely }]
  }))
