// To whom the memo goes and through what.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { nominativeOf } from '../platform/prose/inflection.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { Sentence } from './next-meeting.ts'
import type { Mark } from './reading.ts'

export type Distribution = { to: string | null; channel: string | null; marks: Mark[]; spans: Span[] }

const label: Record<ProseLanguage, RegExp> = {
  fi: /^(?:muistion\s+)?jakelu(?:lista)?(?!\p{L})\s*[:–-]?\s*/iu,
  sv: /^(?:sändlista|distribution|utdelning)(?!\p{L})\s*[:–-]?\s*/iu,
}

const told: Record<ProseLanguage, RegExp> = {
  fi: /^(?:(?:tämä\s+)?(?:muistio|tiedote|yhteenveto)\p{L}*\s+(?:jaetaan|lähetetään|toimitetaan|julkaistaan|annetaan tiedoksi)\s+)/iu,
  sv: new RegExp(
    `^(?:denna |den här )?(?:promemorian?|meddelandet|sammanfattningen)\\s+`
    + `(?:distribueras|sänds|skickas|delas ut|publiceras|delges)\\s+(?:till\\s+|för\\s+)?`, 'iu',
  ),
}

/** The words before "kautta" that belong to the channel: its genitive and the genitives right before it. */
function channelBefore(before: string): string {
  const words = before.trim().split(' ')
  const last = words.pop() ?? ''
  const kept = [last]
  while (words.length > 0 && /n$/.test(words.at(-1) ?? '') && !/(?:henkilöstön|jäsenten)$/.test(words.at(-1) ?? '')) kept.unshift(words.pop() ?? '')
  return kept.join(' ')
}

const finnishPlace =
  /(?:^|\s)([\p{L}-]*(?:intra(?:ssa|netissä|netissa|an|netiin)|Taimissa|Teamsiss[aä]|verkkosivuilla|työtilassa|kanavalla))(?!\p{L})/iu
const swedishWay = new RegExp(
  '[,(]?\\s*(?:via|genom|per|på)\\s+'
  + '((?:e-post(?:en)?|intra\\p{L}*|\\p{L}+-intra\\p{L}*|webbplatsen|Teams)(?:\\s+\\p{Lu}[\\p{L}-]*)?|\\p{Lu}[\\p{L}-]+)\\)?', 'iu',
)

function finnish(words: string): { to: string; channel: string | null } {
  const through = /^(.*?)\s+kautta(?!\p{L})(.*)$/su.exec(words)
  if (through?.[1] !== undefined) {
    const channel = channelBefore(through[1])
    return { to: through[1].slice(0, through[1].length - channel.length) + (through[2] ?? ''), channel: nominativeOf(channel, ['genitive']).nominative }
  }
  const mail = /\s*[,(]?\s*(sähköpostitse|sähköpostilla|sähköpostina)\)?/i.exec(words)
  if (mail !== null) return { to: words.replace(mail[0], ''), channel: 'sähköposti' }
  const place = finnishPlace.exec(words)
  if (place?.[1] === undefined) return { to: words, channel: null }
  return { to: words.replace(place[0], ''), channel: nominativeOf(place[1], ['inessive', 'illative', 'adessive']).nominative }
}

function swedish(words: string): { to: string; channel: string | null } {
  const through = swedishWay.exec(words)
  return through?.[1] === undefined ? { to: words, channel: null } : { to: words.replace(through[0], ''), channel: through[1] }
}

/** "henkilöstölle ja johdolle" → "henkilöstö ja johto"; a nominative stays. */
const recipients = (printed: string, language: ProseLanguage): string => {
  const words = printed.trim().replace(/[.,;:]+$/, '').replace(/\s{2,}/g, ' ')
  if (language === 'sv') return words
  return words.split(/(,\s|\s(?:ja|sekä)\s)/).map((part) => {
    const isGiven = /lle$/.test(part)
    return isGiven ? nominativeOf(part, ['allative']).nominative : part
  }).join('')
}

/** Where the list below a heading ends. */
const otherSection = /^(?:liitteet|liite|tiedoksi|seuraava|läsnä|laatija|muistion|bilagor|nästa|närvarande|för kännedom|\d)/i

/** Reads the distribution line, the rows below its heading, or the sentence that tells it. */
export function readDistribution(text: string, sentences: Sentence[], language: ProseLanguage): Distribution {
  const found: Distribution = { to: null, channel: null, marks: [], spans: [] }
  const parts: string[] = []
  let open = false
  for (const { span } of sentences) {
    const words = text.slice(span.start, span.end)
    const sign = label[language].exec(words) ?? told[language].exec(words)
    const isEnd = otherSection.test(words) || (/\p{Lu}{4}/u.test(words) && words === words.toUpperCase())
    if (sign === null && (!open || isEnd)) {
      open = false
      continue
    }
    const rest = sign === null ? words : words.slice(sign[0].length)
    open = sign === null || rest.trim() === ''
    found.spans.push(span)
    if (rest.trim() !== '') {
      parts.push(rest.replace(/[.;,]+$/, ''))
      found.marks.push({ start: span.end - rest.length, end: span.end, kind: 'distribution', index: 0 })
    }
  }
  if (parts.length === 0) return found
  const ways = parts.filter((part) => parts.length > 1 && /^[\p{L}-]*(?:intra|intranet|intranätet|sähköposti|e-post|työtila)$/iu.test(part))
  const whom = parts.filter((part) => !ways.includes(part)).join(', ')
  const { to, channel } = language === 'fi' ? finnish(whom) : swedish(whom)
  const named = recipients(to, language)
  return { ...found, to: named === '' ? null : named, channel: channel ?? ways[0] ?? null }
}
