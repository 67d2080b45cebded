// Resource needs as tables: each alternative by year and region, summed by year and in all, in whole hundredths. Pure.
import type { Block, Inline } from '../platform/kit/document.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenHundredths } from './amount.ts'
import { type Alternative, type Content, inOrder, isMoney, type Need, needKinds } from './alternative.ts'
import { added, noRange, type Range } from './firmness.ts'
import { needWords, words } from './text.ts'

export function needBlocks(content: Content, own: Language, language: Language): Block[] {
  const tables = inOrder(content.alternatives).flatMap((one): Block[] => {
    const needs = content.needs.filter((need) => need.alternative === one.key)
    return needs.length === 0 ? [] : [needTable(one, needs, own, language)]
  })
  return tables.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.needs[language] }, ...tables]
}

/** By year, then by kind and region. */
export const needsInOrder = <Of extends Pick<Need, 'year' | 'kind' | 'region'>>(needs: Of[]): Of[] => needs.toSorted((one, other) =>
  one.year - other.year || needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind) || (one.region < other.region ? -1 : 1))

function needTable(alternative: Alternative, needs: Need[], own: Language, language: Language): Block {
  const numbers = ({ low, likely, high }: Range): string[] => [low, likely, high].map((one) => writtenHundredths(one, language))
  const years = [...new Set(needs.map((one) => one.year))].sort()
  const sums = (label: string, own: Need[]): Inline[][] => (['personYears', 'euros'] as const).flatMap((what): Inline[][] => {
    const asked = own.filter((one) => isMoney(one.kind) === (what === 'euros'))
    const strong = (text: string) => ({ text, strong: true })
    return asked.length === 0 ? [] : [[strong(label === '' ? capital(words.sum[language]) : `${label} ${words.sum[language]}`), (what === 'euros'
      ? words.euros : needWords.personYears)[language], '',
      ...numbers(asked.reduce<Range>(added, noRange)).map(strong), '']]
  })
  const rows = years.flatMap((year) => {
    const ofYear = needs.filter((one) => one.year === year)
    return [...needsInOrder(ofYear).map((one): Inline[] => [String(year), needWords[one.kind][language], one.region || words.country[language], ...numbers(one),
      one.basis === '' ? '–' : own === language ? one.basis : { text: one.basis, language: own }]), ...ofYear.length > 1 ? sums(String(year), ofYear) : []]
  })
  return { kind: 'table', caption: fill(words.needsOf[language], { name: textIn(alternative.name, language) }), rowHeaders: true,
    head: [words.year, words.kind, words.region, words.low, words.likely, words.high, words.basis].map((one) => one[language]),
    rows: [...rows, ...years.length > 1 ? sums('', needs) : []] }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
