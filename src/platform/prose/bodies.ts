// Finds the bodies and organisations a clause sends something to, and gives each its name in the nominative.
import { findTimes } from './dates.ts'
import type { Case } from './declension.ts'
import { isVerb, wordsOf, type Word } from './clauses.ts'
import { agreed, analyses, guesses, nominativeOf, type Analysis } from './inflection.ts'
import { bodyHeads, officeHeads, paperHeads } from './nouns.ts'
import type { Span } from './sentences.ts'
import { exactly } from './words.ts'

export type FoundBody = { start: number; end: number; names: string[] }

const places: Case[] = ['illative', 'allative', 'inessive', 'adessive', 'ablative', 'elative']
const receivers: Case[] = ['illative', 'allative']

/** After a body's genitive these say what the body does: "hankeryhmän hyväksyttäväksi". */
const handlings =
  exactly`
    (?:hyväksyttäv|päätettäv|käsiteltäv|tarkasteltav|arvioitav|vahvistettav|linjattav|keskusteltav)(?:äksi|aksi|iksi)
    tiedoksi käsittelyyn käsittelyssä hyväksyntään hyväksymiseen päätöksentekoon arvioon arvioitavaksi lausunnolle
    kommentoitavaksi linjaukseen kokou(?:kseen|ksessa|ksiin|ksissa)(?:nsa)?
  `

/** Words in -n that are no genitives. */
const adverbs =
  exactly`
    myöhemmin uudelleen edelleen ensin sitten jälkeen ennen kuitenkin viimeistään kuin niin näin aikaan erikseen
    kesken yhteen ensi takaisin kunhan on vain noin ainakin pian siten tarpeen mukaan ohjeen
  `

const months = /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuun$/i

/** Kinds of groups: "hanke- ja valmisteluryhmään" names two groups, "työ- ja elinkeinoministeriöön" one ministry. */
const groupKinds = exactly`
  hanke valmistelu ohjaus projekti johto työ seuranta koordinaatio yhteistyö tuki kehittämis muutos
`

const isMeeting = (word: string): boolean => /^kokou(?:s|kse|ksi)/i.test(word)

const isBody = (entry: Analysis): boolean =>
  bodyHeads.has(entry.head) || /^\p{Lu}/u.test(entry.head)

/** How far to the left the words belong to the name that ends at `at`. */
function startOf(words: Word[], at: number, head: Analysis | undefined, stop: number): number {
  let first = at
  while (first > stop) {
    const word = words[first - 1]
    if (word === undefined || /[,;:.]$/.test(word.text)) break
    const beforeAnd = words[first - 2]
    if (/^(?:ja|sekä)$/i.test(word.bare) && beforeAnd !== undefined && /-$/.test(beforeAnd.bare)) {
      first -= 2
      continue
    }
    const agrees = head !== undefined && agreesWith(word.bare, head)
    if (!isGenitive(word.bare) && !agrees) break
    first -= 1
  }
  return first
}

/** "Alueellisille taidetoimikunnille": an adjective is part of the name that follows. */
const leansOn = (word: string, next: string): boolean =>
  analyses(next).some((entry) => entry.case !== 'nominative' && agreed(word, entry) !== word)

function isGenitive(word: string): boolean {
  if (analyses(word).some(({ head, case: name }) => name === 'genitive' && paperHeads.has(head))) return false
  if (!/n$/.test(word) || adverbs.test(word) || months.test(word) || isMeeting(word) || isVerb(word, 'fi')) return false
  const found = analyses(word)
  return found.length === 0 ? !(/^\p{Lu}/u.test(word) ? /(?:iin|oon|öön|uun|yyn)$/ : /(?:aan|ään|een|iin|oon|öön|uun|yyn)$/).test(word) : found.some(({ case: name }) => name === 'genitive')
}

const agreesWith = (word: string, head: Analysis): boolean =>
  !/^(?:seuraav|tulev|ensimmäi)/i.test(word) && agreed(word, head) !== word

function split(phrase: string, head: string): string[] {
  const match = /^(\p{L}+)- (?:ja|sekä) (\p{L}+)$/u.exec(phrase)
  const [, first = '', second = ''] = match ?? []
  const kind = head === 'hankeryhmä' ? 'ryhmä' : head
  const other = second.slice(0, second.length - kind.length)
  return match !== null && groupKinds.test(first) && groupKinds.test(other) ? [`${first}${kind}`, second] : [phrase]
}

/**
 * The bodies of a Finnish clause. `own` is who meets: "tulevissa kokouksissa" means its meetings.
 * With `anyReceiver` every noun that something is sent to counts, a body or not.
 */
export function findBodies(text: string, span: Span, own: string | null, anyReceiver: boolean): FoundBody[] {
  const words = wordsOf(text, span)
  const times = findTimes(text.slice(span.start, span.end), { day: null, next: null })
  const inTime = (word: Word) => times.some((time) => span.start + time.start < word.end && word.start < span.start + time.end)
  const found: FoundBody[] = []
  words.forEach((word, at) => {
    const next = words[at + 1]
    const stop = words.findIndex((other) => found.at(-1) !== undefined && other.start >= (found.at(-1)?.end ?? 0))
    if (isMeeting(word.bare) && analyses(word.bare).some(({ case: name }) => places.includes(name))) {
      // "Poliisipäälliköiden kokoukseen": who meets is no body of its own.
      const before = words[at - 1]
      if (before !== undefined && /(?:ien|jen|iden|itten|sten)$/.test(before.bare) && !found.some(({ end }) => end > before.start)) {
        found.push({ start: before.start, end: word.end, names: [`${before.bare} kokous`] })
        return
      }
      const body = own === null || found.some(({ end }) => end > word.start - 60) ? null : own
      if (body !== null) found.push({ start: word.start, end: word.end, names: [body] })
      return
    }
    const known = analyses(word.bare)
    const possible = known.length > 0 || !anyReceiver ? known : receiverGuesses(word.bare)
    const wanted = possible.filter((entry) => isBody(entry) || (anyReceiver && receivers.includes(entry.case)))
    const isHandled = next !== undefined && (isHandledAt(words, at) || (/^(?:ja|sekä)$/.test(next.bare) && isHandledAt(words, at + 2)))
    const office = isHandled ? possible.find((entry) => entry.case === 'genitive' && officeHeads.has(entry.head)) : undefined
    const head = wanted.find(({ case: name }) => isHandled && name === 'genitive') ?? office ?? wanted.find(({ case: name }) => places.includes(name))
    if (head === undefined || inTime(word) || isVerb(word.bare, 'fi') || leansOn(word.bare, next?.bare ?? '')) return
    const first = startOf(words, at, head, Math.max(0, stop))
    const start = words[first]?.start ?? word.start
    const phrase = text.slice(start, word.start + word.text.replace(/[.,;:]+$/, '').length)
    const bracket = /^\s*\(\p{Lu}[^)]*\)/u.exec(text.slice(word.end, span.end))?.[0] ?? ''
    const name = nominativeOf(phrase, [head.case]).nominative + bracket
    found.push({ start, end: word.end + bracket.length, names: split(name, head.head).map((one) => fullName(lowered(one), own)) })
  })
  return found
}

/** An unknown word in the allative still names who receives something. */
const receiverGuesses = (word: string): Analysis[] => {
  const found = guesses(word).filter(({ case: name }) => name === 'allative' || (name === 'illative' && /^\p{Lu}/u.test(word)))
  return found.length > 0 || !/.{4}lle$/.test(word) ? found : [{ nominative: word, head: '', case: 'allative', plural: false }]
}

/** "Jaostolle" in a memo of the henkilöstöjaosto means that section. */
const fullName = (name: string, own: string | null): string =>
  own !== null && own !== name && own.endsWith(name) && (/^(?:ryhmä|jaosto|toimikunta|tiimi|neuvottelukunta)$/.test(name) || own.endsWith(`-${name}`))
    ? own
    : name

const isHandledAt = (words: Word[], at: number): boolean => handlings.test(words[at + 1]?.bare ?? '') || meetsLater(words, at)

/** "hankeryhmän syyskuun kokouksessa", "VAU-ryhmän seuraavassa kokouksessa". */
function meetsLater(words: Word[], at: number): boolean {
  const one = words[at + 1]?.bare ?? ''
  const two = words[at + 2]?.bare ?? ''
  const between = months.test(one) || /^(?:seuraav|tulev|yhtei|ensi$|ylimääräi|\d)/i.test(one)
  return isMeeting(one) || (between && (isMeeting(two) || isMeeting(words[at + 3]?.bare ?? '')))
}

const groupWords = exactly`
  hankeryhmä ryhmä jaosto jaos kollegio toimikunta tiimi neuvottelukunta lautakunta johtokunta valiokunta komitea toimielin
`

const councils = /^ministeriö$|^(?:maakunta|alue|kaupungin|kunnan|yhtymä|yhdistymis)?(?:hallitu|valtuusto)[\p{Ll}]*$/iu

/** Only a common noun loses the capital that it has as a sentence's first word. */
export const lowered = (phrase: string): string =>
  /^\p{Lu}\p{Ll}/u.test(phrase) && (councils.test(phrase) || groupWords.test(analyses(phrase.split(' ')[0] ?? '')[0]?.head ?? ''))
    ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1)
    : phrase
