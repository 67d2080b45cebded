// How firm the order is, in plain words and in a table; and the places of the picture of it. Pure.
import type { Block } from '../platform/kit/document.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { writtenHundredths } from './amount.ts'
import { type Content, isMoney } from './alternative.ts'
import { type Firmness, type Fraction, totalOf } from './firmness.ts'
import { words } from './text.ts'

export function firmnessBlocks(content: Content, firmness: Firmness, language: Language): Block[] {
  const sentences = [...orderSentences(content, firmness, language), ...costSentences(content, firmness, language)]
  return [
    { kind: 'paragraph', text: sentences.join(' ') },
    ...firmness.bands.length === 0 ? [] : [bandTable(content, firmness, language),
      { kind: 'paragraph', tone: 'quiet', text: words.bandsHint[language] } satisfies Block],
  ]
}

const named = (content: Content, language: Language) => (keys: string[]): string => keys.map((key) =>
  textIn(content.alternatives.find((one) => one.key === key)?.name ?? {}, language) || key).join(', ')

/** Percent with one decimal, rounded down so that no more is promised than holds. */
export const percentOf = ({ top, bottom }: Fraction, language: Language): string => writtenHundredths(Math.floor(1_000 * top / bottom) * 10, language)

function orderSentences(content: Content, { graded, leaders, points, shifts, ungraded }: Firmness, language: Language): string[] {
  const names = named(content, language)
  if (graded.length < 2) return [words.notYet[language]]
  const [leader = ''] = leaders
  const sum = points.get(leader) ?? 0
  const left = ungraded.length === 0 ? [] : [fill(words.ungraded[language], { names: names(ungraded) })]
  if (leaders.length > 1) return [fill(words.level[language], { names: names(leaders), points: sum }), ...left]
  const criteria = (places: number[]) => places.map((at) => `”${textIn(content.criteria[at]?.name ?? {}, language)}”`).join(', ')
  const others = graded.filter((one) => one.key !== leader && !shifts.some((shift) => shift.other === one.key)).map((one) => one.key)
  return [
    fill(words.first[language], { name: names([leader]), points: sum }),
    ...shifts.map((one) => fill(words[one.isAhead ? 'overtakes' : 'onlyLevel'][language], { name: names([one.other]), share: percentOf(one.share, language),
      from: criteria(one.from), to: criteria([one.to]) })),
    ...shifts.length === 0 ? [fill(words.always[language], { name: names([leader]) })]
      : others.length === 0 ? [] : [fill(words.alwaysBefore[language], { names: names(others) })],
    ...left,
  ]
}

function costSentences(content: Content, { costs }: Firmness, language: Language): string[] {
  const names = named(content, language)
  const [first = ''] = costs.likely
  if (!content.needs.some((one) => isMoney(one.kind)) || content.alternatives.length < 2) return []
  const sum = writtenHundredths(totalOf(content, first, isMoney).likely, language)
  return [fill(words.cheapest[language], { name: names(costs.likely), sum }),
    costs.couldBe.length === 0 ? words.staysCheapest[language] : fill(words.couldBeCheaper[language], { names: names(costs.couldBe) })]
}

const zero = (weights: number[]): Fraction => ({ top: 0, bottom: Math.max(1, weights.length) })

/** The weight of a criterion now, as a share of all. */
export const shareNow = ({ weights }: Pick<Firmness, 'weights'>, at: number): Fraction => {
  const all = weights.reduce((sum, one) => sum + one, 0)
  return all === 0 ? zero(weights) : { top: weights[at] ?? 0, bottom: all }
}

function bandTable(content: Content, firmness: Firmness, language: Language): Block {
  const names = named(content, language)
  return { kind: 'table', caption: words.bands[language], rowHeaders: true,
    head: [words.criterion[language], words.now[language], words.leads[language]],
    rows: content.criteria.map((criterion, at) => [textIn(criterion.name, language), `${percentOf(shareNow(firmness, at), language)} %`,
      (firmness.bands[at] ?? []).map((band) => fill(words.band[language], { from: percentOf(band.from, language), to: percentOf(band.to, language),
        names: names(band.leaders) })).join('\n')]) }
}
