// How right a comparison is beside the truth of a generated reform: precision and recall of links and of each kind.
import type { Comparison } from '../src/comparison/comparison.ts'
import { changeKey, type ReformKind, type Truth } from './reshaping.ts'

export type Measure = { precision: number; recall: number; count: number }
export type Measures = Record<ReformKind | 'links', Measure>

/** Measures what a comparison says; nothing said of nothing true counts as right. */
export function measure(comparison: Comparison, truth: Truth): Measures {
  const links = measureSets(new Set(comparison.links.map((link) => changeKey([link.old], [link.new]))),
    new Set([...truth.links].map(([old, next]) => changeKey([old], [next]))))
  const kinds = Object.entries(truth.changes).map(([kind, keys]) => [kind, measureSets(
    new Set(comparison.changes.filter((change) => change.kind === kind).map(({ from, to }) => changeKey(from, to))), keys)])
  // Built from the entries of the same kinds.
  return { links, ...Object.fromEntries(kinds) } as Measures
}

function measureSets(said: Set<string>, so: Set<string>): Measure {
  const right = said.intersection(so).size
  return { precision: said.size === 0 ? 1 : right / said.size, recall: so.size === 0 ? 1 : right / so.size, count: so.size }
}

/** The share of what is asserted as fact that is true; proposals are not counted. */
export function factPrecision(comparison: Comparison, truth: Truth): number {
  const facts = comparison.links.filter(({ grade }) => grade === 'declared' || grade === 'verified')
  return facts.length === 0 ? 1 : facts.filter((link) => truth.links.get(link.old) === link.new).length / facts.length
}
