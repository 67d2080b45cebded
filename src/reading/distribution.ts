// To whom the memo goes and through what.
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { nominativeOf } from '../platform/prose/inflection.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { Sentence } from './next-meeting.ts'
import type { Mark } from './reading.ts'

export type Distribution = { to: string | null; channel: string | null; marks: Mark[]; spans: Span[] }

const label: Record<ProseLanguage, RegExp> = {
  fi: /^(?:muistion\s+|tiedotteen\s+)?jakelu(?:lista|kanavat?|ssa)?(?!\p{L})\s*[:–-]?\s*/iu,
  sv: /^(?:sändlista|distribution(?:skanal)?|utdelning|utskick|delges)(?!\p{L})\s*[:–-]?\s*/iu,
}

/** "Tiedoksi", "För kännedom": whom it is only told, or the whole distribution where there is no other. */
const copied: Record<ProseLanguage, RegExp> = {
  fi: /^tiedoksi(?:\s*:\s*|\s{2,}|\s+(?=\p{Lu})|\s*$)/iu,
  sv: /^för kännedom(?:\s*:\s*|\s{2,}|\s+(?=\p{Lu})|\s*$)/iu,
}

/** "… julkaistaan verkkosivuilla ja lähetetään yhteyshenkilöille" */
const further = /\s(?:ja|sekä|och|samt)\s(?:lähetetään|jaetaan|toimitetaan|julkaistaan|skickas|sänds|delas ut|publiceras)\s(?:till\s)?/iu

/** A heading "Tiedoksi" above items is no distribution; one in the last third is. */
const copiesFrom = 0.66

const told: Record<ProseLanguage, RegExp> = {
  fi: /^(?:(?:tämä\s+)?(?:muistio|tiedote|yhteenveto|uutinen)\p{L}*\s+(?:on\s+)?(?:jaetaan|jaettu|lähetetään|lähetetty|toimitetaan|julkaistaan|julkaistu|annetaan tiedoksi)\s+|jaetaan\s+)/iu,
  sv: new RegExp(
    `^(?:denna |den här )?(?:promemorian?|meddelandet|sammanfattningen|infon?|nyheten?)\\s+(?:har\\s+)?`
    + `(?:distribuera[st]|sänds|sänts|skickas|skickats|delas ut|delats ut|publicera[st]s?|delges)\\s+(?:till\\s+|för\\s+)?`, 'iu',
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
  /(?:^|\s)((?:^\p{L}+n\s)?[\p{L}-]*(?:intra(?:ssa|netissä|netissa|an|netiin)|Taimissa|Teamsiss[aä]|kirjeessä|tiedotteessa|verkkosivuilla|verkkosivustolla|työtilassa|kanavalla))(?!\p{L})/iu
const swedishWay = new RegExp(
  '[,(]?\\s*(?:via|genom|per|på)\\s+'
  + '((?:e-post(?:en)?|\\p{Lu}\\p{L}+s\\s+intranät\\p{L}*|'
  + 'intra\\p{L}*|\\p{L}+-intra\\p{L}*|webbplatsen|Teams)(?:\\s+\\p{Lu}[\\p{L}-]*)?|\\p{Lu}[\\p{L}-]+)\\)?', 'iu',
)

/** "henkilöstö (intra)", "Ohjelman Teams-kanava": the way is named by itself. */
const bracketed = /(?:\s*\((?=[^)]*\))|,\s+(?=(?:\p{Lu}[\p{L}-]+n\s+)?[\p{L}-]+$))([\p{L}-]*intra\p{L}*|sähköposti|e-post|Teams|intranät\p{L}*|\p{L}*verkkopalvelu|\p{L}*portaali)(?:\)|$)/iu
const wayAlone = /^(?:\p{L}+n\s+|\p{L}+s\s+)?[\p{L}-]*(?:intra|kanava|kanal|intranätet|työtila|sähköposti|e-post|uutiskirje)$/iu

function finnish(words: string): { to: string; channel: string | null } {
  const bracket = bracketed.exec(words)
  if (bracket?.[1] !== undefined) return { to: words.replace(bracket[0], ''), channel: bracket[1] }
  if (wayAlone.test(words)) return { to: '', channel: words }
  const through = /^(.*?)\s+(?:kautta|välityksellä)(?!\p{L})(.*)$/su.exec(words)
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
  const bracket = bracketed.exec(words)
  if (bracket?.[1] !== undefined) return { to: words.replace(bracket[0], ''), channel: bracket[1] }
  if (wayAlone.test(words)) return { to: '', channel: words }
  const site = /^(?:på\s+)?((?:\p{L}+s\s+)?(?:webbplats|webbsidor|hemsida)\p{L}*)(?:\s+(?:www\.|https?:)\S+)?(?:\s+och\s+(?:skickas|sänds)\s+till\s+(.*))?$/iu.exec(words)
  if (site?.[1] !== undefined) return { to: site[2] ?? '', channel: site[1] }
  const through = swedishWay.exec(words)
  return through?.[1] === undefined ? { to: words, channel: null } : { to: words.replace(through[0], ''), channel: through[1] }
}

/** "henkilöstölle ja johdolle" → "henkilöstö ja johto"; a nominative stays. */
const recipients = (printed: string, language: ProseLanguage): string => {
  const words = printed.trim().replace(/^(?:myös|lisäksi|även|också)\s+/iu, '').replace(/^tiedoksi\s+(?=\p{L})/iu, '').replace(/[.,;:]+$/, '').replace(/\s{2,}/g, ' ')
  if (language === 'sv') return words.replace(/^(?:för|till)\s+/i, '')
  return words.split(/(,\s|\s(?:ja|sekä)\s)/).map((part) => {
    const isGiven = /lle$/.test(part)
    return isGiven ? nominativeOf(part, ['allative']).nominative : part
  }).join('')
}

/** Where the list below a heading ends. */
const otherSection = /^(?:liitteet|liite|seuraava|läsnä|laatija|muistion|bilagor|nästa|närvarande|upprättad|offentlig|julkinen|\d)/i

/** Reads the distribution line, the rows below its heading, or the sentence that tells it. */
export function readDistribution(text: string, sentences: Sentence[], language: ProseLanguage): Distribution {
  const found: Distribution = { to: null, channel: null, marks: [], spans: [] }
  const parts: string[] = []
  const copies: string[] = []
  let open: string[] | null = null
  for (const { span } of sentences) {
    const words = text.slice(span.start, span.end)
    const copy = span.start < text.length * copiesFrom ? null : copied[language].exec(words)
    const tells = told[language].exec(words)
    const isPlaceOnly = tells !== null && /julkaistu|publicerats/.test(tells[0]) && (language === 'fi' ? finnish(words) : swedish(words)).channel === null
    const sign = label[language].exec(words) ?? (isPlaceOnly ? null : tells) ?? copy
    const isEnd = otherSection.test(words) || (/\p{Lu}{4}/u.test(words) && words === words.toUpperCase())
    if (sign === null && (open === null || isEnd)) {
      open = null
      continue
    }
    const into: string[] = copy !== null ? copies : sign !== null ? parts : (open ?? parts)
    const rest = sign === null ? words : words.slice(sign[0].length)
    open = sign === null || rest.trim() === '' ? into : null
    found.spans.push(span)
    if (rest.trim() !== '') {
      into.push(...rest.replace(/[.;,]+$/, '').split(tells === null ? /$^/ : further))
      found.marks.push({ start: span.end - rest.length, end: span.end, kind: 'distribution', index: 0 })
    }
  }
  // Whom it is only told stands apart from the distribution, and takes its place where there is none.
  if (parts.length === 0) parts.push(...copies)
  if (parts.length === 0) return found
  const ways = parts.filter((part) => parts.length > 1 && /^[\p{L}-]*(?:intra|intranet|intranätet|sähköposti|e-post|työtila)$/iu.test(part))
  const whom = parts.filter((part) => !ways.includes(part)).map((part) => (language === 'fi' ? finnish(part) : swedish(part)))
  const named = whom.map(({ to }) => recipients(to, language)).filter((to) => to !== '').join(', ')
  const channel = whom.find((part) => part.channel !== null)?.channel ?? null
  return { ...found, to: named === '' ? null : named, channel: channel ?? ways[0] ?? null }
}
