// A comparison as people read it: the few sentences that were really decided, most important first, and the ledger.
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { typeIn } from '../structure/fields.ts'
import type { Structure } from '../structure/structure.ts'
import type { Change, Comparison, LedgerLine } from './comparison.ts'
import { parentsOf, type Side, sideOf } from './sides.ts'
import { gradeWords, ledgerWords, movedToTop, sentences, summaryWords, writtenReason } from './text.ts'

const sentencesMost = 12
const idsMost = 20

/** A change in a sentence, and in brackets how it is known. */
export type Told = { change: Change; sentence: string; ground: string }

/** The lines of a comparison in a language. */
export function linesOf(comparison: Comparison, olds: readonly Structure[], news: readonly Structure[], language: Language): string[] {
  const told = tell(comparison.changes, { old: sideOf(olds), next: sideOf(news) }, language)
  const shown = told.slice(0, sentencesMost).map(({ sentence, ground }) => `${sentence} (${ground})`)
  const more = told.length - shown.length
  const { followed, suspectIds } = comparison
  return [
    told.length === 0 ? summaryWords.nothing[language] : `${summaryWords.changes[language]}: ${comparison.changes.length}`,
    ...shown.map((line) => `- ${line}`),
    ...more > 0 ? [fill(summaryWords.more[language], { count: more })] : [],
    ...followed > 0 ? [fill(summaryWords.followed[language], { count: followed })] : [],
    ...suspectIds.length > 0 ? [fill(summaryWords.suspects[language], { ids: listed(suspectIds) })] : [], '',
    ...(['positions', 'tasks', 'personYears'] as const).flatMap((line) =>
      ledgerLines(comparison.ledger[line], ledgerWords[line][language], line !== 'personYears', language)),
  ]
}

/** How a unit is called when its name alone would not tell which one is meant. */
export type Called = { old: (unit: number) => string; next: (unit: number) => string }

/** Changes as sentences, those first that touch most people; of a branch that begins or ends only its top. */
export function tell(changes: readonly Change[], { old, next }: { old: Side; next: Side }, language: Language, called?: Called): Told[] {
  const sides = { old: readable(old, language, called?.old), next: readable(next, language, called?.next) }
  return foldEnds(changes, sides)
    .map((change) => ({ change, weight: weightOf(change, sides) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ change }) => ({ change, sentence: sentenceOf(change, sides, language),
      ground: `${gradeWords[change.grade][language]}; ${writtenReason(change.reason, language)}` }))
}

type Readable = {
  side: Side
  unitOf: (label: string) => number
  nameOf: (label: string) => string
  typeOf: (label: string) => string
  yearsOf: (label: string) => number
}
type Sides = { old: Readable; next: Readable }

function readable(side: Side, language: Language, called: (unit: number) => string = () => ''): Readable {
  const byLabel = new Map(side.labels.map((label, unit) => [label, unit]))
  const years = new Float64Array(side.units.length).fill(0.01)
  for (const { rows, unit } of [side.positions, side.tasks]) unit.forEach((one, row) => { if (one >= 0) years[one]! += rows[row]!.fte })
  for (const unit of side.order.toReversed()) if (side.parent[unit]! >= 0) years[side.parent[unit]!]! += years[unit]!
  const unitOf = (label: string): number => byLabel.get(label) ?? -1
  return { side, unitOf, yearsOf: (label) => years[unitOf(label)] ?? 0, typeOf: (label) => typeIn(side.units[unitOf(label)]?.type ?? '', language),
    nameOf: (label) => {
      const name = textIn(side.units[unitOf(label)]?.name ?? {}, language)
      const more = called(unitOf(label))
      return `${name === '' ? label : language === 'en' ? `“${name}”` : `”${name}”`}${more === '' ? '' : ` (${more})`}`
    } }
}

/** A founded or abolished branch is told once, by its top. */
function foldEnds(changes: readonly Change[], { old, next }: Sides): Change[] {
  const tops = (kind: Change['kind'], key: 'from' | 'to', { side, unitOf }: Readable): ((change: Change) => boolean) => {
    const units = new Set(changes.filter((change) => change.kind === kind).map((change) => unitOf(change[key][0]!)))
    return (change) => change.kind !== kind || !units.has(side.parent[unitOf(change[key][0]!)]!)
  }
  const [isFounded, isAbolished] = [tops('founded', 'to', next), tops('abolished', 'from', old)]
  return changes.filter((change) => isFounded(change) && isAbolished(change))
}

/** A regrouping weighs by what the units hold with all below them; a new name or type far less than where people go. */
function weightOf({ kind, from, to }: Change, { old, next }: Sides): number {
  const years = from.reduce((sum, label) => sum + old.yearsOf(label), 0) + to.reduce((sum, label) => sum + next.yearsOf(label), 0)
  return years * (kind === 'renamed' ? 0.2 : kind === 'retyped' ? 0.05 : 1)
}

function sentenceOf({ kind, from, to }: Change, { old, next }: Sides, language: Language): string {
  const goesOn = kind === 'split' ? to.filter((label) => !from.includes(label)) : to
  const isOne = kind === 'split' ? goesOn.length < to.length : from.length < 2
  const above = kind === 'moved' ? parentsOf(next.side, next.unitOf(to[0]!))[0] : undefined
  const words = kind === 'moved' && above === undefined ? movedToTop : sentences[kind][isOne ? 'one' : 'several']
  return fill(words[language], {
    from: series(from.map(old.nameOf), language), to: series(goesOn.map(next.nameOf), language),
    parent: above === undefined ? '' : next.nameOf(next.side.labels[above]!), type: next.typeOf(to[0] ?? ''),
  })
}

/** Names in a row: a, b and c. */
export function series(names: string[], language: Language): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${summaryWords.and[language]} ${last}`
}

/** The first twenty of many ids, and how many there are. */
export const listed = (ids: string[]): string => `${ids.slice(0, idsMost).join(', ')}${ids.length > idsMost ? ` … (${ids.length})` : ''}`

/** A line of the ledger in words, with what is missing or doubled. */
export function ledgerLines(line: LedgerLine, what: string, areIdsTold: boolean, language: Language): string[] {
  const { missing, duplicated, ...counts } = line
  const written = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, writtenNumber(count, language)]))
  return [
    fill(summaryWords.ledger[language], { ...written, what, missing: missing.length, duplicated: duplicated.length }),
    ...areIdsTold && missing.length > 0 ? [fill(summaryWords.missing[language], { ids: listed(missing) })] : [],
    ...areIdsTold && duplicated.length > 0 ? [fill(summaryWords.duplicated[language], { ids: listed(duplicated) })] : [],
  ]
}
