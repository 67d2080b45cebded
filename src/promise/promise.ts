// What a text promises: which matter is to come to which bodies, when, and to whom after that. Resolves "both" and "it".
import { clausesOf } from '../platform/prose/clauses.ts'
import type { Reckoning } from '../platform/prose/dates.ts'
import { topicsOf } from '../platform/prose/enumeration.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { finnishPromise } from './finnish.ts'
import { finnishSubject } from './finnish-subject.ts'
import { secondInfinitive } from './finnish-verbs.ts'
import { isPointer, resolve, type Subjects } from './pointing.ts'
import { promisesNothing } from './stance.ts'
import { swedishPromise, swedishSubject } from './swedish.ts'

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

/** ", jonka jälkeen …", "ja edelleen …", "Tämän jälkeen …": what follows tells who receives the matter next. */
const afterwards: Record<ProseLanguage, RegExp> = {
  fi: /(?:,?\s*(?:(?<!\p{L})(?:jonka|minkä|joiden|tämän|sen|näiden|päätöksen|hyväksymisen|hyväksynnän|käsittelyn)\s+jälkeen|^kun\s[^,]*(?:hyväksy|käsitel|päättä|vahvist)[^,]*,|(?<!\p{L})ja\s+(?:siitä|sieltä|edelleen|sitten|lopuksi)|(?<!\p{L})josta|(?<!\p{L})mistä))(?!\p{L})/iu,
  sv: /(?:^när\s.*?(?:godkän|behandla|faststäl|beslut)\p{L}*(?:\s\p{L}+)?(?=\s(?:sänds|skickas|lämnas|förs|delges|överlämnas)\s)|,?\s*(?<!\p{L})(?:varefter|varpå|därefter|efter (?:det(?:ta)?|vilket)|och\s+(?:vidare|därifrån|sedan|slutligen)|varifrån))(?!\p{L})/iu,
}

type Piece = { span: Span; after: Span | null; startsAfter: boolean }

/** The clause up to its "after that", and the rest. */
function pieceOf(text: string, clause: Span, language: ProseLanguage): Piece {
  const match = afterwards[language].exec(text.slice(clause.start, clause.end))
  if (match === null) return { span: clause, after: null, startsAfter: false }
  const at = clause.start + match.index
  // "Ne toimitetaan tämän jälkeen …", "De lämnas därefter till …"
  const isShort = text.slice(clause.start, at).split(' ').length <= 3 && !/^,|och|ja\s/.test(match[0].trim())
  if (isShort && match.index >= 3) return { span: clause, after: null, startsAfter: true }
  if (match.index < 3) return { span: { start: at + match[0].length, end: clause.end }, after: null, startsAfter: true }
  return { span: { start: clause.start, end: at }, after: { start: at + match[0].length, end: clause.end }, startsAfter: false }
}

/** `places` are stretches of the text and the promise each supports; `spans` are the clauses that say nothing else. */
export type FoundPromises = { promises: FoundPromise[]; places: { span: Span; index: number }[]; spans: Span[] }

/** Finds the promises of all sentences, in order. */
export function findPromises(text: string, sentences: Span[], language: ProseLanguage, setting: Setting): FoundPromises {
  const read: FoundPromises = { promises: [], places: [], spans: [] }
  let subjects: Subjects = { sentence: [], recent: [] }
  let latest: FoundPromise[] = []
  for (const sentence of sentences) {
    const named: string[] = []
    let last: string[] = []
    let doer: string | null = null
    for (const clause of sentenceClauses(text, sentence, language)) {
      const piece = pieceOf(text, clause, language)
      const isEmpty = promisesNothing(text, sentence, clause, language)
      const promised = isEmpty ? null : promiseIn(text, piece, language, setting)
      const known = { sentence: last.length > 0 ? last : subjects.sentence, recent: [...subjects.recent, ...named] }
      if (promised === null) {
        const later = isEmpty ? null : laterPromise(text, piece, language, setting, known)
        if (later !== null) latest = add(read, later.promised, later.matters, clause)
        const subject = later?.matters ?? subjectsIn(text, piece.span, language, known)
        named.push(...subject)
        last = subject.length > 0 ? subject : last
        continue
      }
      const isAfter = piece.startsAfter && latest.length > 0 && (isPointer(promised.matter) || isEcho(promised.matter, latest))
        && !hasOwnTime(promised)
      if (isAfter || isSequel(promised, latest, last)) {
        goOn(read, latest, promised, clause)
        continue
      }
      if (promised.leansOnDoer && doer !== null) lean(promised, doer)
      doer = promised.doer ?? doer
      const matters = mattersOf(promised, known, last, language)
      if (matters.length === 0) continue
      latest = []
      for (const one of withSecond(promised, text, piece.after, language, setting)) latest.push(...add(read, one, matters, clause))
      named.push(...matters)
      last = matters
    }
    if (named.length > 0) subjects = { sentence: named, recent: [...subjects.recent, ...named].slice(-4) }
  }
  return read
}

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

/** The matters last promised go on to whom this clause names. */
function goOn(read: FoundPromises, latest: FoundPromise[], promised: Promised, clause: Span): void {
  for (const promise of latest) {
    promise.then.push(...promised.destinations.flatMap(({ bodies }) => bodies), ...promised.then)
    read.places.push({ span: clause, index: read.promises.indexOf(promise) })
  }
  read.spans.push(clause)
}

/** "… hyväksytään 18.11. ja toimitetaan virastoon": what is sent on without a time of its own goes on after the first. */
const isSequel = (promised: Promised, latest: FoundPromise[], last: string[]): boolean =>
  promised.action === 'deliver' && promised.matter === '' && last.length > 0 && latest.length > 0
  && latest.every((promise) => last.includes(promise.matter) && promise.action === 'approve')
  && promised.destinations.every(({ due, bodies }) => due === null && bodies.length > 0)

/** "X viimeistellään, minkä jälkeen ne toimitetaan …": what the half after "after that" promises of the subject of the half before it. */
function laterPromise(text: string, piece: Piece, language: ProseLanguage, setting: Setting, known: Subjects) {
  const subjects = subjectsIn(text, piece.span, language, known)
  const promised = piece.after === null ? null : promiseIn(text, { ...piece, span: piece.after, after: null }, language, setting)
  if (promised === null || subjects.length === 0 || !(promised.matter === '' || isPointer(promised.matter))) return null
  return { promised, matters: subjects }
}

/** ", joka käsitellään …" promises something of what stands before the comma; ": käännökset toimitetaan …" of its own. */
const relative = /,?\s+ennen kuin\s+(?=(?:se|ne)\s)|,\s+(?=(?:joka|jotka|jota|joita)\s)|:\s+(?=\p{Ll}\p{L}+\s+(?:tuodaan|viedään|esitellään|käsitellään|hyväksytään|toimitetaan|lähetetään)\s)/iu

const cutAtRelative = (text: string, clause: Span): Span[] => {
  const match = relative.exec(text.slice(clause.start, clause.end))
  if (match === null) return [clause]
  const at = clause.start + match.index
  return [{ start: clause.start, end: at }, { start: at + match[0].length, end: clause.end }]
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

const withoutLabel = (text: string, sentence: Span): Span =>
  ({ start: sentence.start + (rowLabel.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0), end: sentence.end })

const sentenceClauses = (text: string, sentence: Span, language: ProseLanguage): Span[] =>
  clausesOf(text, withoutLabel(text, sentence), language).flatMap((clause) => cutAtRelative(text, clause))
    .flatMap((clause) => (language === 'fi' ? cutAtInfinitive(text, clause) : [clause])).flatMap((clause, index, all) => {
    // "X käsitellään …, jonka jälkeen ne viedään …" stays whole: the second half is the first one's sequel.
    const next = all[index + 1]
    const startsSequel = next !== undefined && afterwards[language].exec(text.slice(next.start, next.end))?.index === 0
    const isSequel = index > 0 && afterwards[language].exec(text.slice(clause.start, clause.end))?.index === 0
    return isSequel ? [] : [startsSequel ? { start: clause.start, end: next.end } : clause]
  })

function promiseIn(text: string, piece: Piece, language: ProseLanguage, setting: Setting): Promised | null {
  return language === 'fi' ? finnishPromise(text, piece.span, piece.after, setting) : swedishPromise(text, piece.span, piece.after, setting)
}

const subjectsIn = (text: string, span: Span, language: ProseLanguage, known: Subjects): string[] => {
  const subject = language === 'fi' ? finnishSubject(text, span) : swedishSubject(text, span)
  if (isPointer(subject)) return resolve(subject, known) ?? []
  return subject === '' ? [] : topicsOf(subject, language, true)
}

function mattersOf(promised: Promised, subjects: Subjects, last: string[], language: ProseLanguage): string[] {
  // "X viimeistellään ja tuodaan …": the second verb has the first one's subject.
  // "… ja päätös tehdään …": a decision on what was just named.
  if (promised.matter === '' || (/^(?:beslut|päätös|päätökset)$/i.test(promised.matter) && last.length > 0)) return last
  const printed = promised.matter.replace(/\s+(?:on|ovat|är)$/, '')
  // "Saadun palautteen pohjalta sitä käsitellään": the pointer is the matter, the words before it are circumstance.
  const end = printed.split(' ').at(-1) ?? ''
  const words = isPointer(end) ? end : printed
  if (isPointer(words)) return resolve(words, subjects) ?? [words]
  return topicsOf(words, language, true)
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
