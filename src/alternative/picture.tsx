// A small picture of how firm the order is: a bar for each criterion's weight, with who comes first along it.
import type { Language } from '../platform/kit/language.ts'
import { textIn } from '../platform/kit/language.ts'
import { type Content, inOrder } from './alternative.ts'
import { percentOf, shareNow } from './firmness-blocks.ts'
import { type Firmness, type Fraction } from './firmness.ts'
import { partWords, words } from './text.ts'

const percent = ({ top, bottom }: Fraction): string => `${(100 * top / bottom).toFixed(3)}%`
const between = (from: Fraction, to: Fraction): Fraction => ({ top: from.top * to.bottom + to.top * from.bottom, bottom: 2 * from.bottom * to.bottom })
const width = (from: Fraction, to: Fraction): Fraction => ({ top: to.top * from.bottom - from.top * to.bottom, bottom: from.bottom * to.bottom })

/** What the picture shows stands in the table before it too; its name says so to those who listen. */
export function FirmnessPicture({ content, firmness, language }: { content: Content; firmness: Firmness; language: Language }) {
  if (firmness.bands.length === 0) return null
  const all = inOrder(content.alternatives)
  const letterOf = (key: string): string => String.fromCharCode(65 + Math.max(0, all.findIndex((one) => one.key === key)))
  const toneOf = (key: string): number => all.findIndex((one) => one.key === key) % 8
  return (
    <figure class="firm">
      <figcaption>{partWords.picture[language]}</figcaption>
      <ul class="firm__key">
        {all.map((one) => <li key={one.key}><strong class={`firm__letter firm__letter--${toneOf(one.key)}`}>{letterOf(one.key)}</strong> {textIn(one.name,
          language)}</li>)}
      </ul>
      {content.criteria.map((criterion, at) => {
        const name = textIn(criterion.name, language)
        const bands = firmness.bands[at] ?? []
        const now = shareNow(firmness, at)
        const told = bands.map((band) =>
          `${percentOf(band.from, language)}–${percentOf(band.to, language)} %: ${band.leaders.map(letterOf).join(', ')}`).join('; ')
        return (
          <div class="firm__row" key={criterion.key}>
            <p class="firm__name" aria-hidden="true">{name}</p>
            <svg class="firm__bar" width="100%" height="34" role="img" aria-label={`${name}. ${words.now[language]} ${percentOf(now, language)} %. ${told}`}>
              {bands.map((band, index) => (
                <g key={index}>
                  <rect class={`firm__band firm__band--${toneOf(band.leaders[0] ?? '')}`} x={percent(band.from)} y="6" width={percent(width(band.from,
                    band.to))} height="22" />
                  <text class="firm__text" x={percent(between(band.from, band.to))} y="22" text-anchor="middle">{band.leaders.map(letterOf).join('=')}</text>
                </g>
              ))}
              <line class="firm__now" x1={percent(now)} x2={percent(now)} y1="0" y2="34" />
            </svg>
          </div>
        )
      })}
      <p class="hint" aria-hidden="true">0 % … 100 %, │ {words.now[language].toLowerCase()}</p>
    </figure>
  )
}
