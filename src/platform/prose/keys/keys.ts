// Words to index keys: few, and the same for all forms of a word. Each is marked with its language, as the same letters mean other things in another.
import type { Language } from '../../kit/language.ts'
import { englishRoot } from './english.ts'
import { finnishBases, finnishParts } from './finnish.ts'
import { swedishBases, swedishParts } from './swedish.ts'

/** Goes up with every change of what a word's keys are: what was indexed by another version is indexed again. */
export const keysVersion = 3

const marks: Record<Language, string> = { fi: 'f', sv: 's', en: 'e' }
const isNumber = (word: string): boolean => /\d/.test(word)
const marked = (language: Language, bases: string[]): string[] => bases.map((one) => isNumber(one) ? one : marks[language] + one)

const bases: Record<Language, (word: string) => string[]> = { fi: finnishBases, sv: swedishBases, en: (word) => [englishRoot(word)] }
const parts: Record<Language, (word: string) => string[]> = { fi: finnishParts, sv: swedishParts, en: () => [] }

/** The keys by which a word is looked for: those of the word as a whole. The word is in small letters. */
export const askedKeys = (word: string, language: Language): string[] => marked(language, bases[language](word))

/** The keys under which a word stands in the index: those of the word, and of its parts where it is a compound. */
export function standingKeys(word: string, language: Language): string[] {
  const known = cache[language].get(word)
  if (known !== undefined) return known
  const found = [...new Set([...askedKeys(word, language), ...marked(language, parts[language](word))])]
  if (cache[language].size >= cacheMost) cache[language].clear()
  cache[language].set(word, found)
  return found
}

// The same words come again and again in every text.
const cacheMost = 100_000
const cache: Record<Language, Map<string, string[]>> = { fi: new Map(), sv: new Map(), en: new Map() }

/** Whether a word that is looked for is found in one that stands in a text. */
export const isFoundIn = (asked: string, stands: string, language: Language): boolean => {
  const keys = new Set(standingKeys(stands, language))
  return askedKeys(asked, language).some((one) => keys.has(one))
}
