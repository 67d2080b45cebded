// What a memo of a meeting says: the types of a reading, and the one function that reads a text into it.
import { done, refused, type Outcome } from '../platform/kit/outcome.ts'
import { printable } from '../platform/kit/printable.ts'
import { cellsOf, clausesOf, hasVerb } from '../platform/prose/clauses.ts'
import { compose, type Composed } from '../platform/prose/composing.ts'
import { languageOf } from '../platform/prose/language.ts'
import { sentencesOf, type Span } from '../platform/prose/sentences.ts'
import { findPromises, promiseActions, type FoundPromise, type FoundPromises, type PromiseAction } from '../promise/promise.ts'
import { lowered } from '../platform/prose/bodies.ts'
import { isAside, topicOf } from './asides.ts'
import { opensMemo } from './body-name.ts'
import { readRoles, type FoundRoles, type ReadRole } from '../role/role.ts'
import { readDistribution } from './distribution.ts'
import { headlineLettersMax, readHeading, type Heading } from './heading.ts'
import { outcomeOf, readItems } from './items.ts'
import { missingFrom } from './missing.ts'
import { readNextMeeting, type Sentence } from './next-meeting.ts'
import { anyWord } from '../platform/prose/words.ts'

export const itemOutcomes = ['heard', 'presented', 'decided', 'noted', 'other'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export const commitmentActions = promiseActions
export type CommitmentAction = PromiseAction

export { roleNames, type RoleName } from '../role/role.ts'

export const documentTypes = ['memo', 'minutes'] as const
export type DocumentType = (typeof documentTypes)[number]

export const missingCodes = [
  'number', 'date', 'body', 'programme', 'chair', 'secretary', 'nextMeeting', 'distribution', 'diaryNumber', 'author',
  'attachments', 'publicity', 'linkTarget', 'languageVersion', 'time', 'place',
] as const
export type MissingCode = (typeof missingCodes)[number]

export type { ReadRole }
export type ReadItem = { text: string; outcome: ItemOutcome }

export type ReadCommitment = FoundPromise

/** A line-end hyphen as it was printed ("ko-/koukseensa"), what it was read as, and whether a rule was sure of it. */
export type Join = { printed: string; read: string; sure: boolean }

export type MarkKind =
  | 'title' | 'programme' | 'body' | 'number' | 'date' | 'role' | 'item' | 'commitment'
  | 'nextMeeting' | 'agenda' | 'distribution' | 'rejoined'

/** A stretch of the reading's text, and the part of the reading that rests on it (`index` in that part's list). */
export type Mark = { start: number; end: number; kind: MarkKind; index: number }

export type Reading = {
  language: 'fi' | 'sv'
  document: { type: DocumentType; programme: string | null; body: string | null; title: string | null }
  meeting: { number: number | null; date: string | null }
  roles: ReadRole[]
  items: ReadItem[]
  commitments: ReadCommitment[]
  nextMeeting: { date: string | null; agenda: string[] }
  distribution: { to: string | null; channel: string | null }
  missing: MissingCode[]
  rejoined: Join[]
  /** The whole text with lines rejoined; paragraphs are separated by an empty line. */
  text: string
  marks: Mark[]
}

export type ReadingRefusal = 'empty' | 'notMemo' | 'tooLong'

/** Ten times the longest memo there is. */
export const lettersMax = 60_000
/** A run of letters without a space that no language and no address has. */
const noWord = /(?<!\S)(?!\(?https?:)\S{400}/

/** Reads a memo. Refuses only a text that is no memo of a meeting at all; what a memo lacks is listed as missing. */
export function readMemo(given: string): Outcome<Reading, ReadingRefusal> {
  const raw = printable(given)
  if (!/\p{L}/u.test(raw)) return refused('empty')
  if (raw.length > lettersMax) return refused('tooLong')
  if (noWord.test(raw)) return refused('notMemo')
  const language = languageOf(raw)
  return readComposed(compose(raw, language), language)
}

function readComposed(composed: Composed, language: 'fi' | 'sv'): Outcome<Reading, ReadingRefusal> {
  const { text } = composed
  const sentences = sentencesIn(composed)
  const spans = sentences.map(({ span }) => span)
  const heading = readHeading(composed, spans, language, { day: yearIn(text), next: null })
  if (!isMemo(text, heading)) return refused('notMemo')
  const reckoning = { day: heading.date ?? yearIn(text), next: null }
  const next = readNextMeeting(text, sentences, language, reckoning)
  const distribution = readDistribution(text, sentences, language)
  const roles = readRoles(text, spans.filter((span) => !next.spans.includes(span)), language)
  const told = toldIn(text, sentences, [heading.opening, ...next.spans, ...distribution.spans, ...roles.spans], language)
  const setting = { own: ownName(heading.body, language), reckoning: { ...reckoning, next: next.date } }
  const promises = findPromises(text, told.map((sentence) => ({ span: sentence.span, topic: topicOf(sentence.heading) })), language, setting)
  const items = readItems(text, told.flatMap((sentence) => withoutPromises(text, sentence, promises.spans, language)), language, heading.body)
  const marks = [...heading.marks, ...items.marks, ...next.marks, ...distribution.marks, ...marksOf(promises, roles, composed)]
  const ofThisMeeting = sentences.filter(({ span }) => !next.spans.includes(span))
    .map(({ span }) => text.slice(span.start, span.end)).join('\n')
  return done({
    language,
    document: { type: heading.type, programme: heading.programme, body: heading.body, title: heading.title },
    meeting: { number: heading.number, date: heading.date },
    roles: roles.roles,
    items: items.items,
    commitments: promises.promises,
    nextMeeting: { date: next.date, agenda: next.agenda },
    distribution: { to: distribution.to, channel: distribution.channel },
    missing: missingFrom(text, {
      heading, roles: roles.roles, hasNextMeeting: next.date !== null, ofThisMeeting,
      hasDistribution: distribution.to !== null || distribution.channel !== null,
    }),
    rejoined: composed.joins.map(({ printed, read, sure }) => ({ printed, read, sure })),
    text,
    marks: marks.sort((one, other) => one.start - other.start || other.end - one.end),
  })
}

const marksOf = (promises: FoundPromises, roles: FoundRoles, { joins }: Composed): Mark[] => [
  ...roles.places.map(({ span, index }): Mark => ({ ...span, kind: 'role', index })),
  ...promises.places.map(({ span, index }): Mark => ({ ...span, kind: 'commitment', index })),
  ...joins.map((join, index): Mark => ({ start: join.start, end: join.start + join.read.length, kind: 'rejoined', index })),
]

/** The sentences that tell of what the meeting handled: nobody else has read them, and none only says that it was held. */
const toldIn = (text: string, sentences: Sentence[], claimed: (Span | null)[], language: Reading['language']): Sentence[] =>
  sentences.filter(({ span, block }) =>
    block.kind !== 'heading' && !isOfFigures(text.slice(block.start, block.end)) && !claimed.includes(span) && !isAside(text.slice(span.start, span.end))
    && !isRunIn(text, span, block, language)
    && !(span.end - span.start < headlineLettersMax && opensMemo(text.slice(span.start, span.end), language)))

/** A row of a table that compares: "Pisteet yhteensä  240  380 (+140)". */
function isOfFigures(row: string): boolean {
  const [, ...figures] = row.trim().split(/\s{2,}|\t/)
  return figures.length >= 2 && figures.every((one) => !/\p{L}/u.test(one))
}

/** "Kustannukset. Ohjausryhmä totesi …": one to four words without a verb before the sentences of their paragraph. */
const isRunIn = (text: string, span: Span, block: Span, language: Reading['language']): boolean =>
  span.start === block.start && span.end < block.end && text.slice(span.start, span.end).split(' ').length <= 4
  && !hasVerb(text, span, language) && outcomeOf(text.slice(span.start, span.end), language) === null

/** The year of days printed without one: the first year the text names. */
function yearIn(text: string): string | null {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1]
  return year === undefined ? null : `${year}-01-01`
}

function sentencesIn(composed: Composed): Sentence[] {
  let heading: string | null = null
  return composed.blocks.flatMap((block) => {
    const sentences = (block.kind === 'row' ? cellsOf(composed.text, block) : [block]).flatMap(({ start, end }) => sentencesOf(composed.text, start, end))
      .map((span) => ({ span, block, heading }))
    if (block.kind === 'heading') heading = composed.text.slice(block.start, block.end)
    return sentences
  })
}

/** A memo tells of a meeting: at least two of body, day, number and opening sentence are there. */
function isMemo(text: string, heading: Heading): boolean {
  const signs = [heading.body, heading.date, heading.number, heading.opening].filter((sign) => sign !== null)
  return /kokou(?:s|kse|ksi)|kokoon|möt|sammanträd|samla[ds]|träffa[ds]|kom samman|kerran|gången/i.test(text) && signs.length >= 2
}

/** The body as it is spoken of in the text: "hankeryhmä", "projektgruppen". */
function ownName(body: string | null, language: Reading['language']): string | null {
  if (body === null) return null
  const word = language === 'fi' ? body.split(' ').at(-1) : body.split(' ')[0]
  if (word === undefined || language === 'fi') return word === undefined ? null : lowered(word)
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.slice(0, 1).toLowerCase() + word.slice(1) : word
}

/** What a sentence with commitments says besides them: what was told, and the clauses that say how things stand. */
function withoutPromises(text: string, sentence: Sentence, promised: Span[], language: Reading['language']): Sentence[] {
  const { span } = sentence
  const words = (part: Span) => text.slice(part.start, part.end)
  const isPromise = (clause: Span) => promised.some((other) => other.start < clause.end && clause.start < other.end)
  const clauses = clausesOf(text, span, language)
  if (!clauses.some(isPromise)) return [sentence]
  const told = outcomeOf(words(span), language) !== null
  const kept: Span[] = []
  for (const clause of clauses) {
    const before = kept.at(-1)
    const isReported = /(?:että|att)\s*$/.test(text.slice(span.start, clause.start)) || outcomeOf(words(clause), language) !== null
    if (intentionOnly.test(words(clause))) continue
    const isKept = isPromise(clause) ? told && isReported : told || standing.test(words(clause))
    if (isKept && before !== undefined && /(?:että|att)\s*$/.test(text.slice(span.start, clause.start))) before.end = clause.end
    else if (isKept) kept.push({ ...clause })
  }
  return kept.map((clause) => ({ ...sentence, span: clause }))
}

/** "Tavoitteena on, että …": the promise stands behind it. */
const intentionOnly = /^(?:tavoitteena|tarkoituksena|tarkoitus|avsikten|målet|meningen)\s+(?:on|är)[\s,]*$/i

const standing = anyWord`
  ei eivät inte on ovat ollaan etenee etenevät jatkuu alkaa är pågår framskrider fortskrider bereds
`
