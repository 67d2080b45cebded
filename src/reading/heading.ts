// Who met, for which programme, as which meeting and when: read from the headings and the opening sentence.
import type { Composed } from '../platform/prose/composing.ts'
import { findDays, type Reckoning } from '../platform/prose/dates.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { DocumentType, Mark } from './reading.ts'
import { startingWith } from '../platform/prose/words.ts'

export type Heading = {
  type: DocumentType
  programme: string | null
  body: string | null
  title: string | null
  number: number | null
  date: string | null
  marks: Mark[]
  /** The sentence that tells that the body met; it is no item. */
  opening: Span | null
}

const meetingWord = { fi: /kokou(?:s|kse|ksi)/i, sv: /(?:möte|sammanträd)/i }
const programmeWord = {
  fi: /(?:hanke|ohjelma|uudistus|projekti|toimeenpano|hankekokonaisuus)(?:\s+\d{4}(?:[–-]\d{4})?)?$/i,
  sv: /(?:projekt(?:et)?|program(?:met)?|reform(?:en)?|verkställighet(?:en)?)(?=$|\s(?:för|av|om)\s)/i,
}

const openings = {
  fi: /(?<who>[^.;]+?)\s+(?:kokoontui(?:vat)?|kokousti|piti|on kokoontunut|järjesti)(?!\p{L})/u,
  sv: /(?<who>[^.;]+?)\s+(?:sammanträdde|samlades|höll|möttes|har sammanträtt)(?!\p{L})/u,
}

/** "Hankeryhmän 13. kokous pidettiin …", "Projektgruppens trettonde möte hölls …". */
const held = {
  fi: /(?<who>\p{L}[^.;]*?n)\s+(?:(?:\d{1,3}\.|\p{L}+s)\s+)?kokou(?:s|ksen|kseen|ksessa)(?!\p{L})/u,
  sv: /(?<who>\p{L}[^.;]*?)s\s+(?:(?:\d{1,3}(?::[ea])?|\p{L}+(?:de|te|ta|nde))\s+)?(?:möte|sammanträde)(?:t)?(?!\p{L})/u,
}

const ordinals: Record<ProseLanguage, string[]> = {
  fi: ['ensimmäi', 'toi', 'kolma', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä', 'kymmene', 'yhdestoista',
    'kahdestoista', 'kolmastoista', 'neljästoista', 'viidestoista', 'kuudestoista', 'seitsemästoista', 'kahdeksastoista', 'yhdeksästoista', 'kahdeskymmenes'],
  sv: ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte',
    'trettonde', 'fjortonde', 'femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde', 'tjugonde'],
}

/** Illatives and the like of the Finnish teens: "kolmanteentoista", "kolmannentoista". */
const teens = ['yhdenne', 'kahdenne', 'kolmanne', 'neljänne', 'viidenne', 'kuudenne', 'seitsemänne', 'kahdeksanne', 'yhdeksänne']

const numbersFi = [
  /(?<![.\d])(\d{1,3})\.\s+(?:\p{L}+\s+)?(?:kokou|kerra?n|sitting)/iu, /(\d{1,3}):\S*\s+(?:kokou|kerran)/i,
  /kokou\p{L}*\s*,?\s+(?:nro|numero|n:o|#)\s*(\d{1,3})/iu, /kokou\p{L}*\s+(\d{1,3})\/\d{2,4}/iu, /(?<![\d./])(\d{1,3})\/\d{4}(?!\d)/,
  /kokou(?:s|ksen)\s+(\d{1,3})(?![\d.])/i, /(?:nro|n:o)\s+(\d{1,3})(?![\d.])/i,
]
const numbersSv = [
  /(?<![.\d])(\d{1,3})(?::[ea]|\.)\s+(?:\p{L}+\s+)?(?:möte|sammanträde|gången)/iu, /(?:möte|sammanträde)t?\s*,?\s+(?:nr|nummer)\.?\s*(\d{1,3})/i,
  /(?:möte|sammanträde)t?\s+(\d{1,3})\/\d{2,4}/i, /(?<![\d./])(\d{1,3})\/\d{4}(?!\d)/, /(?:möte|sammanträde)\s+(\d{1,3})(?![\d.]|\s*\p{L})/iu,
  /(?:nr|nummer)\.?\s+(\d{1,3})(?![\d.])/i,
]

type Found = { value: number; start: number; end: number }

function numberIn(text: string, language: ProseLanguage): Found | null {
  for (const pattern of language === 'fi' ? numbersFi : numbersSv) {
    const match = pattern.exec(text)
    if (match?.[1] !== undefined) return { value: Number(match[1]), start: match.index, end: match.index + match[0].length }
  }
  return ordinalIn(text, language)
}

function ordinalIn(text: string, language: ProseLanguage): Found | null {
  const word = language === 'sv'
    ? /(\p{L}+)\s+(?:möte|sammanträde|gången)/iu.exec(text)
    : /(\p{L}+)\s+(?:kokou|kerra?n)/iu.exec(text)
  const printed = word?.[1]?.toLowerCase()
  if (word === null || printed === undefined) return null
  const found = { start: word.index, end: word.index + word[0].length }
  const teen = /toista$/.test(printed) ? teens.findIndex((stem) => printed.startsWith(stem) || printed.startsWith(stem.replace(/nne$/, 'nte'))) : -1
  if (teen >= 0) return { value: teen + 11, ...found }
  const last = ordinals[language].findLastIndex((stem) =>
    language === 'sv' || stem.length > 9 ? printed === stem : new RegExp(`^${stem}(?:nen|sen|seen|s|nnen|nteen|nne|nnen)$`).test(printed))
  return last < 0 ? null : { value: last + 1, ...found }
}

const labelled = startingWith`
  aika paikka läsnä poissa tid plats närvarande frånvarande puheenjohtaja ordförande \p{L}+(?:_\p{L}+)?:\s
`

/** The headings above the running text. */
function headingBlocks(composed: Composed): Span[] {
  const first = composed.blocks.findIndex((block) => block.kind !== 'heading' && /[.!?]$/.test(composed.text.slice(block.start, block.end)) && block.end - block.start > 60)
  const blocks = composed.blocks.slice(0, first < 0 ? Math.min(6, composed.blocks.length) : first).filter((block) => block.end - block.start < 400)
  return blocks.flatMap((block) => columnsOf(composed.text, block))
}

/** "Promemoria        Styrgruppen för …": two columns of a head are two headings. */
function columnsOf(text: string, block: Span): Span[] {
  return [...text.slice(block.start, block.end).matchAll(/\S+(?: \S+)*/g)].map((match) =>
    ({ start: block.start + match.index, end: block.start + match.index + match[0].length }))
}

const isOther = (sentence: string): boolean =>
  /(?:seuraava|edelli|ensi kokou|nästa|föregående|följande|förra)/i.test(sentence)

/** The name of who met, from a phrase that leads up to the verb. */
function bodyFrom(text: string, span: Span, language: ProseLanguage): { name: string; start: number; end: number } | null {
  const part = text.slice(span.start, span.end)
  const opened = openings[language].exec(part)
  const who = opened?.groups?.who?.replace(/^(?:\d{1,2}\.\d{1,2}\.\d{4}|Kokouksessaan)\s+/, '').trim()
  if (who !== undefined && !/kokous$|mötet$|^(?:den|kokous)\b/i.test(who) && who.split(' ').length <= 12)
    return { name: who, start: span.start + part.indexOf(who), end: span.start + part.indexOf(who) + who.length }
  const named = standingName(part, language)
  if (named !== null) return { name: named, start: span.start + part.indexOf(named), end: span.start + part.indexOf(named) + named.length }
  const meeting = isOther(part) ? null : held[language].exec(part)
  const owner = meeting?.groups?.who?.trim().replace(/^(?:Muistio|Pöytäkirja|Tiedote|Kokousmuistio|Promemoria|Protokoll|PM)[\s:,–-]+/i, '')
  if (meeting === null || owner === undefined) return null
  const start = span.start + part.indexOf(owner)
  const name = language === 'fi' ? nominativeOf(owner, ['genitive']) : { nominative: owner, safe: true }
  return name.safe ? { name: name.nominative, start, end: start + owner.length } : null
}

/** A heading that is a body's name by itself: "OHJELMAN JOHTORYHMÄ", "Koordinaatioryhmä 5/2026, 7.5.2026". */
function standingName(heading: string, language: ProseLanguage): string | null {
  const name = heading.replace(/^(?:ryhmä|toimielin|organ|grupp)\s*:\s*/i, '').replace(/(?:[\s,:–-]+(?:(?:nro|nr)\s*)?\d[\d./–-]*)+$/, '').replace(/^(?:Muistio|Promemoria|PM|Kokousmuistio)[\s:–,-]+/i, '').replace(/[,\s]+(?:möte|kokous)$/i, '')
  const last = name.split(' ').at(-1) ?? ''
  if (name.length > 90 || /[.:;]/.test(name)) return null
  if (language === 'sv') return /^\p{L}*(?:gruppen|sektionen|nämnden|utskottet|kommittén|delegationen)(?:\s+(?:för|i|inom|vid)\s.+)?$/iu.test(name) ? name : null
  const isBody = analyses(last).some((entry) => entry.case === 'nominative' && !entry.plural && bodyHeads.has(entry.head) && !/hanke|projekti|virasto|ministeriö|keskus|henkilöstö/.test(entry.head))
  return isBody ? name : null
}

function programmeFrom(composed: Composed, headings: Span[], body: string | null, language: ProseLanguage): { name: string; span: Span | null } | null {
  for (const block of headings) {
    const label = /^(?:hanke|ohjelma|projekti|uudistus|projekt|program|reform)\s*:\s*/i.exec(composed.text.slice(block.start, block.end))?.[0] ?? ''
    const start = block.start + label.length
    const name = composed.text.slice(start, block.end).replace(/\s*\([^)]*\)$/, '')
    if ((label !== '' || programmeWord[language].test(name)) && !meetingWord[language].test(name) && standingName(name, language) === null)
      return { name, span: { start, end: start + name.length } }
  }
  const words = body?.split(' ') ?? []
  const at = words.findLastIndex((word, index) => index < words.length - 1 && programmeWord.fi.test(nominativeOf(word, ['genitive']).nominative))
  const first = unnamedProgramme(composed.text, headings, language)
  if (language === 'fi') return at < 0 ? first : { name: nominativeOf(words.slice(0, at + 1).join(' '), ['genitive']).nominative, span: null }
  const swedish = /\s(?:för|i|inom|av)\s+(\p{L}*(?:projektet|programmet|reformen)(?:\s.*)?)$/iu.exec(body ?? '')?.[1]
  return swedish === undefined ? first : { name: swedish, span: null }
}

/** The first heading when it is neither the kind of document, the body, the meeting nor an organisation. */
function unnamedProgramme(text: string, headings: Span[], language: ProseLanguage): { name: string; span: Span | null } | null {
  const first = headings[0]
  if (first === undefined || headings.length < 2) return null
  const name = text.slice(first.start, first.end)
  const isOrganisation = analyses(name.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && bodyHeads.has(entry.head)) || /(?:ministeriet|verket|centralen)$/.test(name)
  const isTaken = /\d|^(?:muistio|pöytäkirja|tiedote|promemoria|protokoll|meddelande)/i.test(name) || labelled.test(name) || meetingWord[language].test(name)
  return isTaken || isOrganisation || standingName(name, language) !== null || !name.includes(' ') ? null : { name, span: first }
}

const shortOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? ''

/** Reads what stands above the text and in its opening sentence. */
export function readHeading(composed: Composed, sentences: Span[], language: ProseLanguage, reckoning: Reckoning): Heading {
  const { text } = composed
  const headings = headingBlocks(composed)
  const of = (span: Span) => text.slice(span.start, span.end)
  const titleSpan = headings.find((block) => !labelled.test(of(block)) && meetingWord[language].test(of(block)) && !isOther(of(block)) && of(block).split(' ').length > 1)
    ?? headings.find((block) => openings[language].test(of(block)))
    ?? headings.find((block) => !labelled.test(of(block)) && /(?<!\d)\d{1,3}\/20\d{2}|\d{1,2}\.\d{1,2}\.20\d{2}/.test(of(block)) && standingName(of(block), language) !== null)
    ?? headings.find((block) => /muistio|pöytäkirja|promemoria|protokoll|tiedote|meddelande/i.test(of(block))) ?? null
  const isHeading = (span: Span) => composed.blocks.some((block) => block.kind === 'heading' && block.start <= span.start && span.end <= block.end)
  const running = [...sentences.filter((span) => !isHeading(span)), ...sentences.filter(isHeading)]
  const opening = running.find((span) => !isOther(of(span)) && span !== titleSpan
    && (openings[language].test(of(span)) || (held[language].test(of(span)) && /pidettiin|järjestettiin|hölls|ordnades|oli/.test(of(span)))) && meetingish(of(span), language)) ?? null
  const after = opening === null ? [] : sentences.slice(sentences.indexOf(opening) + 1, sentences.indexOf(opening) + 2)
  const places = [opening, titleSpan, ...headings].filter((span) => span !== null)
  const numberedPlaces = [...(opening === null ? [] : [opening]), ...after.filter((span) => meetingish(of(span), language) && !isOther(of(span))), ...places].filter((span) => !/^(?:tiedote|muistio|meddelande|promemoria)\s+(?:nro\s*)?\d/i.test(of(span)))
  const told = bodyFrom(text, opening ?? { start: 0, end: 0 }, language)
  const titled = places.slice(1).map((span) => bodyFrom(text, span, language)).find((found) => found !== null) ?? null
  const isFuller = told !== null && titled !== null && !told.name.includes(' ') && titled.name.includes(' ') && shortOf(told.name) === shortOf(titled.name)
  const body = isFuller ? titled : (told ?? titled)
  const numbered = numberedPlaces.map((span) => ({ span, found: numberIn(of(span), language) })).find(({ found }) => found !== null)
  const dated = [titleSpan, opening, ...headings].filter((span) => span !== null)
    .flatMap((span) => findDays(of(span), reckoning).map((day) => ({ iso: day.iso, start: span.start + day.start, end: span.start + day.end })))[0]
  const programme = programmeFrom(composed, headings, body?.name ?? null, language)
  const marks: Mark[] = []
  const mark = (kind: Mark['kind'], span: Span | null | undefined) => {
    if (span !== null && span !== undefined) marks.push({ start: span.start, end: span.end, kind, index: 0 })
  }
  mark('title', titleSpan)
  mark('programme', programme?.span)
  mark('body', body)
  mark('date', dated)
  if (numbered?.found) mark('number', { start: numbered.span.start + numbered.found.start, end: numbered.span.start + numbered.found.end })
  return {
    type: /pöytäkirja|protokoll/i.test(headings.map(of).join(' ')) ? 'minutes' : 'memo',
    programme: programme?.name ?? null,
    body: body?.name ?? null,
    title: titleSpan === null ? null : of(titleSpan),
    number: numbered?.found?.value ?? null,
    date: dated?.iso ?? null,
    marks,
    opening,
  }
}

const meetingish = (sentence: string, language: ProseLanguage): boolean =>
  meetingWord[language].test(sentence) || /kokoontui|kerran|sammanträdde|samlades|möttes|gången/i.test(sentence)
