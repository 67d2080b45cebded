// Which document it is, of which programme and meeting: read from the headings and the opening sentence.
import type { Composed } from '../platform/prose/composing.ts'
import { findDays, type Reckoning } from '../platform/prose/dates.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { numberIn } from '../platform/prose/meeting-number.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { startingWith } from '../platform/prose/words.ts'
import { bodyIn, isOfMeeting, isOtherMeeting, meetingWord, opensMemo, spoken, standingName, type NamedBody } from './body-name.ts'
import type { DocumentType, Mark } from './reading.ts'

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

type Head = { text: string; headings: Span[]; language: ProseLanguage }

const programmeWord = {
  fi: /(?:hanke|ohjelma|uudistus|projekti|toimeenpano|hankekokonaisuus|liitos|fuusio)(?:\s+\d{4}(?:[–-]\d{4})?)?$/i,
  sv: /(?:projekt(?:et)?|program(?:met)?|reform(?:en)?|verkställighet(?:en)?)(?=$|\s(?:för|av|om)\s)/i,
}

const documentWord = /muistio|pöytäkirja|promemoria|protokoll|tiedote|meddelande/i
export const headlineLettersMax = 60
const documentKind = /^(?:(?:kokous)?(?:muistio|tiedote)|promemoria|meddelande|\p{L}+n\s(?:tiedote|muistio)$|\d)/iu
const kindAlone = /^(?:uutinen|viikkokatsaus|katsaus|tiedote|muistio|kokousmuistio|nyhet|meddelande|promemoria|info)(?: henkilöstölle| till personalen)?$/i
const numberedIssue = /^(?:tiedote|muistio|meddelande|promemoria)\s+(?:nro\s*)?\d/i
const meetingMark = /(?<!\d)\d{1,3}\/20\d{2}|\d{1,2}\.\d{1,2}\.20\d{2}/

const labelled = startingWith`
  (?:kokous|möte|mötet)(?=:)
  lähettäjä: vastaanottajat?: lähetetty: kopio: aihe: avsändare: mottagare: skickat: kopia: ämne: from: sent: subject: cc: to:
  aika paikka läsnä poissa tid plats närvarande frånvarande puheenjohtaja ordförande \p{L}+(?:_\p{L}+)?:_(?=\d)
`

/** "Kokouspäivä: 18.11." tells when they met, "Luonnos 20.11." does not. */
const heldOn = /^(?:aika|kokousaika|kokouspäivä|ajankohta|pvm|tid|datum|mötesdag|tidpunkt)(?!\p{L})/iu
/** "Kokous pidettiin 10.6. Inarissa." */
const tookPlace = /^(?:kokous\s+(?:pidettiin|järjestettiin)|mötet\s+(?:hölls|ägde rum))\s/iu
const drafted = /^(?:luonnos|laadittu|päivitetty|päiväys|lähetetty|utkast|upprättad|skickat|uppdaterad)(?!\p{L})/iu

/** The headings above the running text. */
function headingsOf({ text, blocks }: Composed, language: ProseLanguage): Span[] {
  const isRunning = (block: Composed['blocks'][number]) =>
    block.kind !== 'heading' && block.end - block.start > 60 && /[.!?]$/.test(text.slice(block.start, block.end))
  const first = blocks.findIndex(isRunning)
  const above = blocks.slice(0, first < 0 ? Math.min(6, blocks.length) : first)
  // "1 § Mötets öppnande": from the first numbered heading on it is no head any more.
  const numbered = above.findIndex(({ start, kind }, at) => at > 0 && kind === 'heading' && /[\d§)][^\n]*[ ]$/.test(text.slice(Math.max(0, start - 6), start)))
  return above.slice(0, numbered < 0 ? above.length : numbered).filter((block) => block.end - block.start < 400).flatMap((block) => columnsOf(text, block))
    .flatMap((span) => partsOf(text, span, language))
}

/** "Uudistushanke – ohjausryhmä", "Reformen / Styrgruppen", "Uudistus – uutinen": what stands behind the dash is told apart. */
function partsOf(text: string, span: Span, language: ProseLanguage): Span[] {
  const parts = /^(.+?)(\s+[–—/|]\s+|,\s+(?=\p{Ll}+$))(\S.*)$/u.exec(text.slice(span.start, span.end))
  const behind = parts?.[3] ?? ''
  if (parts === null || (standingName(behind, language) === null && !kindAlone.test(behind))) return [span]
  const cut = span.start + (parts[1]?.length ?? 0)
  return [{ start: span.start, end: cut }, { start: cut + (parts[2]?.length ?? 0), end: span.end }]
}

/** "Promemoria        Styrgruppen för …": two columns of a head are two headings. */
function columnsOf(text: string, block: Span): Span[] {
  return [...text.slice(block.start, block.end).matchAll(/\S+(?: \S+)*/g)].map((match) =>
    ({ start: block.start + match.index, end: block.start + match.index + match[0].length }))
}

function findTitle({ text, headings, language }: Head): Span | null {
  const first = (wanted: (heading: string) => boolean) => headings.find((span) => wanted(text.slice(span.start, span.end)))
  return first((heading) => !labelled.test(heading) && meetingWord[language].test(heading) && !isOtherMeeting(heading) && heading.includes(' '))
    ?? first((heading) => opensMemo(heading, language))
    ?? first((heading) => !labelled.test(heading) && meetingMark.test(heading) && standingName(heading, language) !== null)
    ?? first((heading) => documentWord.test(heading))
    ?? null
}

type Programme = { name: string; span: Span | null }

function findProgramme(head: Head, body: string | null): Programme | null {
  const { text, headings, language } = head
  for (const block of headings) {
    const printed = text.slice(block.start, block.end)
    const label = /^(?:hanke|ohjelma|projekti|uudistus|projekt|program|reform)\s*:\s*/i.exec(printed)?.[0] ?? ''
    const name = printed.slice(label.length).replace(/\s*\([^)]*\)$/, '')
    const isNamed = name.trim() !== '' && (label !== '' || programmeWord[language].test(name))
    if (isNamed && !meetingWord[language].test(name) && standingName(name, language) === null)
      return { name, span: { start: block.start + label.length, end: block.start + label.length + name.length } }
  }
  const owning = language === 'fi' ? finnishOwner(body) : swedishOwner(body)
  const unnamed = unnamedProgramme(head)
  // "Yhdistämishankkeen johtoryhmä" under the heading "Väylähallinnon yhdistäminen": the heading says which one.
  if (owning === null || (unnamed !== null && !owning.includes(' '))) return unnamed
  return { name: owning, span: null }
}

/** "X:n toimeenpanohankkeen hankeryhmä" belongs to the "X:n toimeenpanohanke". */
function finnishOwner(body: string | null): string | null {
  const words = body?.split(' ').slice(0, -1) ?? []
  const at = words.findLastIndex((word) => programmeWord.fi.test(nominativeOf(word, ['genitive']).nominative))
  return at < 0 ? null : nominativeOf(words.slice(0, at + 1).join(' '), ['genitive']).nominative
}

const swedishOwner = (body: string | null): string | null =>
  /\s(?:för|i|inom|av)\s+(\p{L}*(?:projektet|programmet|reformen)(?:\s.*)?)$/iu.exec(body ?? '')?.[1] ?? null

/** The first heading when it is neither the kind of document, the body, the meeting nor an organisation. */
function unnamedProgramme({ text, headings, language }: Head): Programme | null {
  const first = headings.find((span) => !documentKind.test(text.slice(span.start, span.end)) && !labelled.test(text.slice(span.start, span.end)))
  if (first === undefined) return null
  const name = text.slice(first.start, first.end)
  const isOrganisation = /(?:ministeriet|verket|centralen)$/.test(name)
    || analyses(name.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && bodyHeads.has(entry.head))
  const isTaken = /\d/.test(name) || documentWord.test(name) || labelled.test(name) || meetingWord[language].test(name)
  const isBare = !name.includes(' ') && !/^\p{L}{5,}(?:ing(?:en)?|liitos|uudistus|siirto|minen)$/iu.test(name)
  return isTaken || isOrganisation || standingName(name, language) !== null || isBare ? null : { name, span: first }
}

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? ''

const generic = /^(?:ryhmä|jaosto|toimikunta|toimielin|tiimi|gruppen|sektionen|nämnden|organet|kommittén)$/i

/** The body of the opening sentence; a title that calls the same body by a fuller name wins. */
function findBody({ text, language }: Head, opening: Span | null, others: Span[]): NamedBody | null {
  const told = opening === null ? null : bodyIn(text, opening, language)
  const titled = others.map((span) => bodyIn(text, span, language)).find((found) => found !== null) ?? null
  if (told === null || titled === null) return told ?? titled
  // "Gruppen höll sitt andra möte": the heading tells which group.
  if (generic.test(told.name)) return titled
  const isFuller = !told.name.includes(' ') && titled.name.includes(' ') && lastWord(told.name) === lastWord(titled.name)
  return isFuller ? titled : told
}

function findOpening(composed: Composed, sentences: Span[], language: ProseLanguage): Span | null {
  const isHeading = (span: Span) =>
    composed.blocks.some((block) => block.kind === 'heading' && block.start <= span.start && span.end <= block.end)
  const running = [...sentences.filter((span) => !isHeading(span)), ...sentences.filter(isHeading)]
    .filter((span) => opensMemo(composed.text.slice(span.start, span.end), language))
  // "Hankeryhmä kokoontui 4.6." may stand above as a headline; the sentence that gives the whole day or number opens.
  const isHeadline = (span: Span) => span.end - span.start < headlineLettersMax && !/20\d{2}/.test(composed.text.slice(span.start, span.end))
  return running.find((span) => !isHeadline(span)) ?? running[0] ?? null
}

/** Reads what stands above the text and in its opening sentence. */
export function readHeading(composed: Composed, sentences: Span[], language: ProseLanguage, reckoning: Reckoning): Heading {
  const { text } = composed
  const of = (span: Span) => text.slice(span.start, span.end)
  const head: Head = { text, headings: headingsOf(composed, language), language }
  const title = findTitle(head)
  const opening = findOpening(composed, sentences, language)
  const after = opening === null ? undefined : sentences[sentences.indexOf(opening) + 1]
  const others = [title, ...head.headings].filter((span) => span !== null)
  const body = findBody(head, opening, others)
  const counts = sentences.find((span) => /^(?:kyseessä|kokous) oli\s|^det var\s/i.test(of(span)) && isOfMeeting(of(span), language))
  const sequel = after !== undefined && isOfMeeting(of(after), language) && !isOtherMeeting(of(after)) ? after : (counts ?? null)
  const number = firstIn([opening, sequel, ...others], (span) => (numberedIssue.test(of(span)) ? null : numberIn(of(span), language)))
  const placed = sentences.find((span) => tookPlace.test(of(span))) ?? null
  const date = firstIn([title, opening, ...head.headings.filter((span) => heldOn.test(of(span))), ...head.headings, placed], (span) =>
    (drafted.test(of(span)) ? null : (findDays(of(span), reckoning)[0] ?? null)))
  const programme = findProgramme(head, body?.name ?? null)
  const found = { title, programme: programme?.span ?? null, body, number, date }
  return {
    type: /pöytäkirja|protokoll/i.test(head.headings.map(of).join(' ')) ? 'minutes' : 'memo',
    programme: programme?.name ?? null,
    body: body === null ? null : spoken(body.name),
    title: title === null ? null : of(title),
    number: number?.value ?? null,
    date: date?.iso ?? null,
    marks: marksOf(found),
    opening,
  }
}

/** The first stretch in which something is found, and the find with its place in the whole text. */
function firstIn<Find extends Span>(spans: (Span | null)[], find: (span: Span) => Find | null): Find | null {
  for (const span of spans) {
    const found = span === null ? null : find(span)
    if (span !== null && found !== null) return { ...found, start: span.start + found.start, end: span.start + found.end }
  }
  return null
}

function marksOf(found: Record<'title' | 'programme' | 'body' | 'number' | 'date', Span | null>): Mark[] {
  const kinds = ['title', 'programme', 'body', 'number', 'date'] as const
  return kinds.flatMap((kind) => {
    const span = found[kind]
    return span === null ? [] : [{ start: span.start, end: span.end, kind, index: 0 }]
  })
}
