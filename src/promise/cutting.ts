// Cuts a sentence into what can each be a promise, and each of these at its "after that".
import { clausesOf, hasVerb } from '../platform/prose/clauses.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { secondInfinitive } from './finnish-verbs.ts'

/** ", jonka jälkeen …", "ja edelleen …", "Tämän jälkeen …": what follows tells who receives the matter next. */
const afterwards: Record<ProseLanguage, RegExp> = {
  fi: /(?:,?\s*(?:(?<!\p{L})(?:jonka|minkä|joiden|tämän|sen|näiden|päätöksen|hyväksymisen|hyväksynnän|käsittelyn)\s+jälkeen|^kun\s[^,]*(?:hyväksy|käsitel|päättä|vahvist)[^,]*,|(?<!\p{L})ja\s+(?:siitä|sieltä|edelleen|sitten|lopuksi)|(?<!\p{L})josta|(?<!\p{L})mistä))(?!\p{L})/iu,
  sv: /(?:^när\s.*?(?:godkän|behandla|faststäl|beslut)\p{L}*(?:\s\p{L}+)?(?=\s(?:sänds|skickas|lämnas|förs|delges|överlämnas)\s)|,?\s*(?<!\p{L})(?:varefter|varpå|därefter|efter (?:det(?:ta)?|vilket)|och\s+(?:vidare|därifrån|sedan|slutligen)|varifrån))(?!\p{L})/iu,
}

export type Piece = { span: Span; after: Span | null; startsAfter: boolean }

/** The clause up to its "after that", and the rest. */
export function pieceOf(text: string, clause: Span, language: ProseLanguage): Piece {
  const match = afterwards[language].exec(text.slice(clause.start, clause.end))
  if (match === null) return { span: clause, after: null, startsAfter: false }
  const at = clause.start + match.index
  // "Ne toimitetaan tämän jälkeen …", "De lämnas därefter till …"
  const isShort = text.slice(clause.start, at).split(' ').length <= 3 && !/^,|och|ja\s/.test(match[0].trim())
  if (isShort && match.index >= 3) return { span: clause, after: null, startsAfter: true }
  if (match.index < 3) return { span: { start: at + match[0].length, end: clause.end }, after: null, startsAfter: true }
  return { span: { start: clause.start, end: at }, after: { start: at + match[0].length, end: clause.end }, startsAfter: false }
}

/** Passives, and the Swedish verbs, that go on with a matter behind a clause that told something of it. */
const passive = String.raw`\p{Ll}+(?:taan|tään|daan|dään|llaan|llään|naan|nään)`
const goesOnSv = 'förs?|behandlas|behandlar|presenteras|presenterar|godkänns|lämnas|lämnar|sänds|sänder|tas|tar|läggs|lägger|överlämnas'
  + '|överlämnar|skickas|skickar'

/** ", joka käsitellään …" promises something of what stands before the comma; ": käännökset toimitetaan …" of its own. */
const relative = new RegExp([
  String.raw`,?\s+ennen kuin\s+(?=(?:se|ne)\s)`,
  String.raw`,\s+(?=(?:joka|jotka|jota|joita|jonka|joiden)\s)`,
  String.raw`,\s+(?=(?:johon|joihin|josta|joista|jossa|joissa|jolle|joille|jolla|joilla)\s[^,]*,\s+${passive}\s)`,
  String.raw`,\s+(?=(?:som|vars)\s[^,]*,\s+(?:${goesOnSv}|behandla|presentera|ska)\s)`,
  String.raw`:\s+(?=\p{Ll}\p{L}+\s+(?:tuodaan|viedään|esitellään|käsitellään|hyväksytään|toimitetaan|lähetetään)\s)`,
].join('|'), 'iu')

const cutAtRelative = (text: string, clause: Span): Span[] => {
  const match = relative.exec(text.slice(clause.start, clause.end))
  if (match === null) return [clause]
  const at = clause.start + match.index
  const rest = { start: at + match[0].length, end: clause.end }
  const back = backToVerb(text, rest)
  return [{ start: clause.start, end: at }, ...(back === null ? [rest] : [{ start: rest.start, end: back.start }, { start: back.end, end: rest.end }])]
}

const backTo = new RegExp(String.raw`,\s+(?=(?:${passive}|on tarkoitus|tulee|skall?|${goesOnSv})\s)`, 'u')

/** "Suunnitelma, jonka neuvosto on kommentoinut, esitellään …": the comma after which the matter's own verb stands; null for none. */
function backToVerb(text: string, rest: Span): Span | null {
  const match = backTo.exec(text.slice(rest.start, rest.end))
  return match === null ? null : { start: rest.start + match.index, end: rest.start + match.index + match[0].length }
}

/** "… on tarkoitus esitellä ryhmälle ja jättää johtajalle": two promises with one intention. */
const cutAtInfinitive = (text: string, clause: Span): Span[] => {
  const cut = secondInfinitive(text.slice(clause.start, clause.end))
  if (cut < 0) return [clause]
  const at = clause.start + cut
  return [{ start: clause.start, end: at }, { start: at + (/^\s\S+\s+/.exec(text.slice(at))?.[0].length ?? 0), end: clause.end }]
}

/** "Toimenpide: …", "Åtgärd: …": what the row is of, before what it says. */
const rowLabel = /^(?:toimenpi\p{L}+|jatko\p{L}*|päätös|linjaus|vastuu|åtgärd\p{L}*|beslut|fortsatt beredning|uppföljning|till vidare beredning)\s*:\s+/iu

/** "Kustannuspaikkojen siirto: palataan tammikuussa": the matter that stands before a colon. */
const topicLabel = /^(\p{Lu}[^:.,()]{3,60}):\s+(?=\p{L})/u

export function labelOf(text: string, sentence: Span, language: ProseLanguage): string | null {
  const words = text.slice(sentence.start, sentence.end)
  const label = rowLabel.test(words) ? undefined : topicLabel.exec(words)?.[1]
  return label === undefined || hasVerb(label, { start: 0, end: label.length }, language) ? null : label
}

const withoutLabel = (text: string, sentence: Span, language: ProseLanguage): Span => {
  const pattern = labelOf(text, sentence, language) === null ? rowLabel : topicLabel
  return { start: sentence.start + (pattern.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0), end: sentence.end }
}

/** The stretches of a sentence that can each promise something of its own. */
export const sentenceClauses = (text: string, sentence: Span, language: ProseLanguage): Span[] =>
  clausesOf(text, withoutLabel(text, sentence, language), language).flatMap((clause) => cutAtRelative(text, clause))
    .flatMap((clause) => (language === 'fi' ? cutAtInfinitive(text, clause) : [clause])).flatMap((clause, index, all) => {
    // "X käsitellään …, jonka jälkeen ne viedään …" stays whole: the second half is the first one's sequel.
    const next = all[index + 1]
    const startsSequel = next !== undefined && afterwards[language].exec(text.slice(next.start, next.end))?.index === 0
    const isSequel = index > 0 && afterwards[language].exec(text.slice(clause.start, clause.end))?.index === 0
    return isSequel ? [] : [startsSequel ? { start: clause.start, end: next.end } : clause]
  })
