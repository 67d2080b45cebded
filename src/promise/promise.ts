// What a text promises: which matter is to come to which bodies, when, and to whom after that. Resolves "both" and "it".
import { clausesOf } from '../platform/prose/clauses.ts'
import type { Reckoning } from '../platform/prose/dates.ts'
import { topicsOf } from '../platform/prose/enumeration.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { finnishPromise, finnishSubject } from './finnish.ts'
import { swedishPromise, swedishSubject } from './swedish.ts'
import { exactly } from '../platform/prose/words.ts'

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

const both = exactly`
  molemmat molempia kumpikin kumpaakin nämä_molemmat nämä_kaksi båda(?:_två)? bägge de_båda båda_ärendena
`
const several = exactly`
  ne nämä niitä näitä niistä näistä niihin näihin kaikki asiat asioihin edellä_mainitut(?:_asiat)? de dem dessa alla
  ärendena samtliga
`
const single = exactly`
  joka jotka jota joita se sitä siitä siihen tämä tätä tästä tähän asia asiaa asiasta asiaan tämä_asia mainittu_asia
  hän den det denna detta ärendet saken frågan
`

type Subjects = { sentence: string[]; recent: string[] }

/** The matters a word like "Molemmat" means: the two last named, all of the sentence before, or the last one. */
function resolve(matter: string, subjects: Subjects): string[] | null {
  if (both.test(matter)) return bothOf(subjects)
  if (several.test(matter)) return subjects.sentence.length > 0 ? subjects.sentence : subjects.recent.length > 0 ? subjects.recent.slice(-1) : null
  if (single.test(matter)) return subjects.recent.length > 0 ? subjects.recent.slice(-1) : null
  return null
}

/** Two matters named one after the other, or one name that holds two: "X:n aineisto ja ohje". */
function bothOf({ sentence, recent }: Subjects): string[] | null {
  const last = sentence.length > 0 ? sentence : recent.slice(-1)
  const halves = last.length === 1 ? (last[0]?.split(/\s(?:ja|sekä|och|samt)\s/) ?? []) : []
  if (last.length < 2 && halves.length === 2) return halves
  return recent.length >= 2 ? recent.slice(-2) : null
}

const isPointer = (matter: string): boolean => both.test(matter) || several.test(matter) || single.test(matter)

/** ", jonka jälkeen …", "ja edelleen …", "Tämän jälkeen …": what follows tells who receives the matter next. */
const afterwards: Record<ProseLanguage, RegExp> = {
  fi: /(?:,?\s*(?:(?<!\p{L})(?:jonka|minkä|joiden|tämän|sen|näiden)\s+jälkeen|(?<!\p{L})ja\s+(?:siitä|sieltä|edelleen|sitten|lopuksi)|(?<!\p{L})josta|(?<!\p{L})mistä))(?!\p{L})/iu,
  sv: /(?:,?\s*(?<!\p{L})(?:varefter|därefter|efter (?:detta|vilket)|och\s+(?:vidare|därifrån|sedan|slutligen)|varifrån))(?!\p{L})/iu,
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
      const promised = promiseIn(text, piece, language, setting)
      const known = { sentence: last.length > 0 ? last : subjects.sentence, recent: [...subjects.recent, ...named] }
      if (promised === null) {
        const subject = subjectsIn(text, piece.span, language, known)
        named.push(...subject)
        last = subject.length > 0 ? subject : last
        continue
      }
      if (piece.startsAfter && latest.length > 0 && (promised.matter === '' || isPointer(promised.matter))) {
        for (const promise of latest) promise.then.push(...promised.destinations.flatMap(({ bodies }) => bodies), ...promised.then)
        read.spans.push(clause)
        for (const promise of latest) read.places.push({ span: clause, index: read.promises.indexOf(promise) })
        continue
      }
      if (promised.leansOnDoer && doer !== null) for (const place of promised.destinations) if (place.bodies.length === 0) place.bodies.push(doer)
      doer = promised.doer ?? doer
      const matters = mattersOf(promised, known, last, language)
      if (matters.length === 0) continue
      latest = add(read, promised, matters, clause)
      named.push(...matters)
      last = matters
    }
    if (named.length > 0) subjects = { sentence: named, recent: [...subjects.recent, ...named].slice(-4) }
  }
  return read
}

/** ", joka käsitellään …" promises something of what stands before the comma; ": käännökset toimitetaan …" of its own. */
const relative = /,\s+(?=(?:joka|jotka|jota|joita)\s)|:\s+(?=\p{Ll}\p{L}+\s+(?:tuodaan|viedään|esitellään|käsitellään|hyväksytään|toimitetaan|lähetetään)\s)/iu

const cutAtRelative = (text: string, clause: Span): Span[] => {
  const match = relative.exec(text.slice(clause.start, clause.end))
  if (match === null) return [clause]
  const at = clause.start + match.index
  return [{ start: clause.start, end: at }, { start: at + match[0].length, end: clause.end }]
}

const sentenceClauses = (text: string, sentence: Span, language: ProseLanguage): Span[] =>
  clausesOf(text, sentence, language).flatMap((clause) => cutAtRelative(text, clause)).flatMap((clause, index, all) => {
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
