// The leak guard: finds words of confidential items in what a memo is about to tell everybody.
import { analyses } from '../platform/prose/inflection.ts'

/** What must not be told. `names` are titles and paper names; `prose` is everything else written about the item. */
export type Secret = { itemId: string; number: string; titles: string[]; names: string[]; prose: string[] }

/** A stretch of text that is to be published; `key` says where it stands. */
export type Piece = { key: string; text: string }

/** `words` are those that gave it away, for the eyes of those who may see the item. */
export type Leak = { key: string; itemId: string; number: string; kind: 'sameWords' | 'titleWord'; words: string }

/** So many words in a row are no coincidence. */
const runLength = 4

/**
 * Every place where a piece tells of a secret: a run of its words, its short name, or the words that make its title
 * different from everything open. `open` is what may be told: public titles, other items, names of bodies.
 */
export function findLeaks(pieces: Piece[], secrets: Secret[], open: string[]): Leak[] {
  const openWords = open.map(wordsOf)
  const known = new Set(openWords.flat())
  const leaks = secrets.flatMap((secret) => [
    ...sameWords(pieces, secret, openWords),
    ...titleWords(pieces, secret, known),
  ])
  return leaks.filter((leak, index) => leaks.findIndex((other) => other.key === leak.key && other.itemId === leak.itemId) === index)
}

/** Words in the form in which they are compared: no case, no marks, no soft or line-end hyphens. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/(?<=\p{L})-\s*\n\s*/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const runsOf = (words: string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '))

const withoutEnding = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '')

/** The runs that give a secret away, by their length. */
function tellingRuns({ titles, names, prose }: Secret, openWords: string[][]): Map<number, Set<string>> {
  const runs = new Map<number, Set<string>>()
  const add = (length: number, run: string) => runs.set(length, (runs.get(length) ?? new Set()).add(run))
  for (const text of [...titles, ...names.map(withoutEnding), ...prose]) {
    for (const run of runsOf(wordsOf(text), runLength)) add(runLength, run)
  }
  for (const name of [...titles, ...names.map(withoutEnding)]) {
    const words = wordsOf(name)
    // A short name counts whole, unless it is made of common words only.
    if (words.length > 0 && words.length < runLength && words.some((word) => !isCommon(word))) add(words.length, words.join(' '))
  }
  for (const [length, own] of runs) {
    for (const words of openWords) for (const run of runsOf(words, length)) own.delete(run)
  }
  return runs
}

/** Runs are sought across the borders of pieces too: a sentence cut in two tells as much. */
function sameWords(pieces: Piece[], secret: Secret, openWords: string[][]): Leak[] {
  const stream = pieces.flatMap(({ key, text }) => wordsOf(text).map((word) => ({ key, word })))
  const leaks: Leak[] = []
  for (const [length, runs] of tellingRuns(secret, openWords)) {
    for (let from = 0; from + length <= stream.length; from += 1) {
      const part = stream.slice(from, from + length)
      const words = part.map(({ word }) => word).join(' ')
      if (!runs.has(words)) continue
      for (const key of new Set(part.map((one) => one.key))) {
        leaks.push({ key, itemId: secret.itemId, number: secret.number, kind: 'sameWords', words })
      }
    }
  }
  return leaks
}

/** A word everybody in administration uses, or too short to mean anything alone. */
const isCommon = (word: string): boolean =>
  !/\d{2,}/.test(word) && (word.length < 5 || analyses(word).some((entry) => entry.head !== '' && entry.nominative === entry.head))

/** Whether two words are forms of one: "johtajan" and "johtajien", "rekrytointi" and "rekrytoinnista". */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(one) || /\d/.test(other)) return false
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  // "Toimii" is no form of "toimitilat": most of the longer word has to be there too.
  return shared >= 5 && shared >= shorter * 0.7 && shared >= longer * 0.55 && longer - shared <= 6
}

/** Long words, numbers and codes say it all by themselves; of other words it takes two, or all there are. */
const isTelling = (word: string): boolean => word.length >= 9 || /\d{2,}/.test(word)

function titleWords(pieces: Piece[], secret: Secret, known: Set<string>): Leak[] {
  const own = [...new Set(secret.titles.flatMap(wordsOf))]
    .filter((word) => !isCommon(word) && ![...known].some((open) => isSameStem(word, open)))
  if (own.length === 0) return []
  return pieces.flatMap(({ key, text }) => {
    const words = wordsOf(text)
    const found = own.filter((word) => words.some((one) => isSameStem(word, one)))
    const isLeak = found.length >= 2 || found.some(isTelling) || (found.length > 0 && found.length === own.length)
    return isLeak ? [{ key, itemId: secret.itemId, number: secret.number, kind: 'titleWord' as const, words: found.join(', ') }] : []
  })
}
