// What somebody typed, as the words and keys that are looked for.
import { type Language, languages } from '../platform/kit/language.ts'
import { askedKeys, standingKeys } from '../platform/prose/keys/keys.ts'
import { askedDiaryKey, diaryNumbersIn } from '../platform/prose/diary.ts'
import { wordsIn } from '../platform/prose/keys/spelling.ts'

const wordsMost = 10

/** Words that stand everywhere and tell nothing. */
const empty = new Set(`ja tai sekä että on ei se ne joka jotka kuin myös mutta och att i på av för med som en ett den det är till eller
  the of and to in a is for on with or an by`.split(/\s+/))

/** A word that is looked for, in every entry that has one of its keys. `isBeginning` where it was typed with a star. */
export type Asked = { asked: string; keys: string[]; isBeginning: boolean }

const within = (language: Language | null): readonly Language[] => language === null ? languages : [language]

/** The words of a query; a diary number in it is one word, whatever stands between its parts. */
export function askedIn(query: string, language: Language | null): Asked[] {
  const numbers = diaryNumbersIn(query)
  const rest = numbers.reduce((text, number) => text.replace(number, ' '), query)
  const asDiary = numbers.map((asked): Asked => ({ asked, keys: [askedDiaryKey(asked) ?? ''], isBeginning: false }))
  const starred = new Set([...rest.matchAll(/([\p{L}\p{N}]+)\*/gu)].flatMap(([, word = '']) => wordsIn(word)))
  const words = [...new Set(wordsIn(rest))].slice(0, wordsMost)
  const telling = words.filter((word) => !empty.has(word) || starred.has(word))
  return [...asDiary, ...(telling.length > 0 || asDiary.length > 0 ? telling : words).map((asked) =>
    ({ asked, keys: keysOf(asked, language), isBeginning: starred.has(asked) }))]
}

/** The keys of a word in every language that is looked in. */
export const keysOf = (word: string, language: Language | null): string[] => [...new Set(within(language).flatMap((one) => askedKeys(word, one)))]

/** The whole query as a diary number, where it may be one: vn 1185 2020. */
export const asDiaryNumber = (query: string): Asked[] | null => {
  const key = askedDiaryKey(query)
  return key === null ? null : [{ asked: query.trim(), keys: [key], isBeginning: false }]
}

/** The keys of each part of a compound; null where the word is none. */
export function partsOfAsked(word: string, language: Language | null): string[][] | null {
  for (const one of within(language)) {
    const own = new Set(askedKeys(word, one))
    const parts = standingKeys(word, one).filter((key) => !own.has(key))
    if (parts.length >= 2) return parts.map((key) => [key])
  }
  return null
}

/** Whether a word of a text is one that was found: it has one of the keys. Most words are told apart by their letters alone. */
export function isFoundBy(keys: readonly string[]): (word: string, language: Language) => boolean {
  const wanted = new Set(keys)
  const beginnings = new Set(keys.map((key) => /^[fse]/.test(key) ? key.slice(1, 3) : key.slice(0, 2)))
  const cached = new Map<string, boolean>()
  return (word, language) => {
    if (![...beginnings].some((one) => word.includes(one)) && word.length > 4) return false
    const known = cached.get(`${language}${word}`)
    if (known !== undefined) return known
    const is = standingKeys(word, language).some((key) => wanted.has(key))
    cached.set(`${language}${word}`, is)
    return is
  }
}
