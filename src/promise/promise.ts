// What a text promises: which matter is to come to which bodies, when, and to whom after that. Resolves "both" and "it".
import type { Reckoning } from '../platform/prose/dates.ts'
import { topicsOf } from '../platform/prose/enumeration.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { labelOf, pieceOf, sentenceClauses, type Piece } from './cutting.ts'
import { finnishPromise } from './finnish.ts'
import { mattersOf, subjectsIn } from './matters.ts'
import { isPointer, type Subjects } from './pointing.ts'
import { promisesNothing, readyAt, tellsBeside } from './stance.ts'
import { anyWord } from '../platform/prose/words.ts'
import { swedishPromise } from './swedish.ts'

export const promiseActions = ['bring', 'approve', 'review', 'deliver'] as const
export type PromiseAction = (typeof promiseActions)[number]

/** A promised future handling. `due` is a day, a month or unknown; `then` names who receives it afterwards. */
export type FoundPromise = {
  matter: string
  bodies: string[]
  due: string | null
  action: PromiseAction
  then: string[]
}

/** What one clause promises. `matter` is as printed, or '' when the clause leans on the one before. */
export type Promised = {
  matter: string
  destinations: { bodies: string[]; due: string | null }[]
  action: PromiseAction
  then: string[]
  /** The body that does it, and whether the clause leaves its doer to the one before ("… ja päättää lokakuussa …"). */
  doer: string | null
  leansOnDoer: boolean
}

/** What the clauses are read against: who meets, and from which day months are reckoned. */
export type Setting = { own: string | null; reckoning: Reckoning }

/** `places` are stretches of the text and the promise each supports; `spans` are the clauses that say nothing else. */
export type FoundPromises = { promises: FoundPromise[]; places: { span: Span; index: number }[]; spans: Span[] }

/** A sentence, and the matter its heading names, for "Tuodaan hankeryhmään syyskuussa" that names none. */
export type Told = { span: Span; topic: string | null }

/** How far the reading has come: what was last named and promised, and where. */
type Course = { read: FoundPromises; subjects: Subjects; latest: FoundPromise[]; before: Span | null; section: string | null }

/** What a sentence has named so far, its last matter and doer, what a clause without a matter means, and when it is ready. */
type Line = { sentence: Span; named: string[]; last: string[]; doer: string | null; implied: string[]; ready: string | null }

/** Finds the promises of all sentences, in order. */
export function findPromises(text: string, sentences: Told[], language: ProseLanguage, setting: Setting): FoundPromises {
  const read: FoundPromises = { promises: [], places: [], spans: [] }
  const course: Course = { read, subjects: { sentence: [], recent: [] }, latest: [], before: null, section: null }
  for (const { span: sentence, topic } of sentences) {
    const { before, subjects } = course
    const goesOn = before !== null && !text.slice(before.end, sentence.start).includes('\n') && subjects.sentence.length > 0
    const implied = goesOn ? subjects.sentence : topic === null ? [] : [topic]
    // A new section has its own matter.
    if (topic !== null && topic !== course.section) course.subjects = { sentence: [topic], recent: [topic] }
    Object.assign(course, { before: sentence, section: topic })
    const line: Line = { sentence, named: [], last: [], doer: null, implied, ready: null }
    const label = labelOf(text, sentence, language)
    if (label !== null) Object.assign(line, { last: [label], named: [label] })
    for (const clause of sentenceClauses(text, sentence, language)) readClause(course, line, clause, text, language, setting)
    if (line.named.length > 0) course.subjects = { sentence: line.named, recent: [...course.subjects.recent, ...line.named].slice(-4) }
  }
  return read
}

function readClause(course: Course, line: Line, clause: Span, text: string, language: ProseLanguage, setting: Setting): void {
  const { read, subjects } = course
  const piece = pieceOf(text, clause, language)
  const isEmpty = promisesNothing(text, line.sentence, clause, language)
  const promised = isEmpty ? null : promiseIn(text, piece, language, setting)
  const known = { sentence: line.last.length > 0 ? line.last : subjects.sentence, recent: [...subjects.recent, ...line.named] }
  // "…, jonka neuvosto on kommentoinut, …" tells something of the matter, whose own verb comes behind.
  if (promised === null && tellsBeside(text, clause)) return
  if (promised === null) {
    line.ready = readyAt(text, clause, setting.reckoning) ?? line.ready
    const later = isEmpty ? null : laterPromise(text, piece, language, setting, known)
    if (later !== null) course.latest = add(read, later.promised, later.matters, clause)
    const subject = later?.matters ?? subjectsIn(text, piece.span, language, known)
    line.named.push(...subject)
    line.last = subject.length > 0 ? subject : line.last
    return
  }
  if (goesOnFrom(course.latest, promised, piece) || isSequel(promised, course.latest, line.last, text.slice(clause.start, clause.end))) {
    goOn(read, course.latest, promised, clause)
    return
  }
  if (promised.leansOnDoer && line.doer !== null) lean(promised, line.doer)
  line.doer = promised.doer ?? line.doer
  // "X valmistuu huhtikuussa, ja se esitellään ryhmälle": it comes when it is ready.
  const [place] = promised.destinations
  if (place?.due === null && promised.destinations.length === 1 && (promised.matter === '' || isPointer(promised.matter))) place.due = line.ready
  const own = mattersOf(promised, known, line.last, language)
  const matters = own.length > 0 || promised.matter !== '' ? own : line.implied
  if (matters.length === 0) return
  course.latest = withSecond(promised, text, piece.after, language, setting).flatMap((one) => add(read, one, matters, clause))
  line.named.push(...matters)
  line.last = matters
}

/** "Tämän jälkeen ne toimitetaan …": after what was last promised, without a time of its own. */
const goesOnFrom = (latest: FoundPromise[], promised: Promised, piece: Piece): boolean =>
  piece.startsAfter && latest.length > 0 && (isPointer(promised.matter) || isEcho(promised.matter, latest)) && !hasOwnTime(promised)

/** "… och förs därefter till styrgruppen för godkännande i september" is a promise of its own: it has its own time. */
function withSecond(
  promised: Promised, text: string, after: Span | null, language: ProseLanguage, setting: Setting,
): Promised[] {
  const second = after === null ? null : promiseIn(text, { span: after, after: null, startsAfter: true }, language, setting)
  return second !== null && hasOwnTime(second) ? [{ ...promised, then: [] }, second] : [promised]
}

const hasOwnTime = ({ action, destinations }: Promised): boolean =>
  action !== 'deliver' && destinations.some(({ due, bodies }) => due !== null && bodies.length > 0)

/** "Ohjausryhmä käsittelee … ja päättää …": the second half keeps its doer. */
function lean(promised: Promised, doer: string): void {
  for (const place of promised.destinations) if (place.bodies.length === 0) place.bodies.push(doer)
}

/** "Tarkempi kuvaus tuodaan … Tämän jälkeen kuvaus toimitetaan …": the last word of what was promised, or its decision. */
const isEcho = (matter: string, latest: FoundPromise[]): boolean =>
  matter === '' || /^(?:päätös|valinta|asia|beslutet|avgörandet|ärendet)$/i.test(matter)
  || latest.some((promise) => promise.matter.toLowerCase().endsWith(matter.toLowerCase()))
  // "En jämförelse av …", "jämförelsen"
  || latest.some((promise) => /^(?:en|ett)\s/i.test(promise.matter) && matter.toLowerCase().startsWith(promise.matter.split(' ')[1]?.toLowerCase() ?? '-'))

/** The matters last promised go on to whom this clause names. */
function goOn(read: FoundPromises, latest: FoundPromise[], promised: Promised, clause: Span): void {
  for (const promise of latest) {
    promise.then.push(...promised.destinations.flatMap(({ bodies }) => bodies), ...promised.then)
    read.places.push({ span: clause, index: read.promises.indexOf(promise) })
  }
  read.spans.push(clause)
}

/** "… hyväksytään 18.11. ja toimitetaan virastoon": what is sent on without a time of its own goes on after the first. */
const isSequel = (promised: Promised, latest: FoundPromise[], last: string[], words: string): boolean =>
  promised.matter === '' && last.length > 0 && latest.length > 0
  && latest.every((promise) => last.includes(promise.matter))
  && (onwards.test(words) || (promised.action === 'deliver' && latest.every(({ action }) => action === 'approve')))
  && promised.destinations.every(({ due, bodies }) => due === null && bodies.length > 0)

const onwards = anyWord`edelleen sieltä siitä_eteenpäin sitten vidare därifrån`

/** "X viimeistellään, minkä jälkeen ne toimitetaan …": what the half after "after that" promises of the subject of the half before it. */
function laterPromise(text: string, piece: Piece, language: ProseLanguage, setting: Setting, known: Subjects) {
  const subjects = subjectsIn(text, piece.span, language, known)
  const promised = piece.after === null ? null : promiseIn(text, { ...piece, span: piece.after, after: null }, language, setting)
  if (promised === null) return null
  // "…, minkä jälkeen koko aineisto esitellään" has a matter of its own.
  if (promised.matter !== '' && !isPointer(promised.matter)) return { promised, matters: topicsOf(promised.matter, language, true) }
  if (subjects.length === 0) return null
  return { promised, matters: subjects }
}

function promiseIn(text: string, piece: Piece, language: ProseLanguage, setting: Setting): Promised | null {
  return language === 'fi' ? finnishPromise(text, piece.span, piece.after, setting) : swedishPromise(text, piece.span, piece.after, setting)
}

function add(read: FoundPromises, promised: Promised, matters: string[], clause: Span): FoundPromise[] {
  const added: FoundPromise[] = []
  for (const matter of matters) {
    for (const { bodies, due } of promised.destinations) {
      const promise = { matter, bodies, due, action: promised.action, then: [...promised.then] }
      read.places.push({ span: clause, index: read.promises.length })
      read.promises.push(promise)
      added.push(promise)
    }
  }
  read.spans.push(clause)
  return added
}
