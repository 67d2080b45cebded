// A fact: something that the record of a body knows of a period, told in each language, with where it comes from.
import type { Run } from '../platform/kit/document.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import type { Day } from '../platform/kit/day.ts'

/** In the order in which they are read. What is waiting, ahead or at risk is so at the end of the period; the others happened in it. */
export const factParts = ['decided', 'handled', 'promised', 'kept', 'moved', 'broken', 'conditions', 'waiting', 'ahead', 'risks'] as const
export type FactPart = (typeof factParts)[number]

/** Parts that tell what happened: each thing once. */
export const eventParts: readonly FactPart[] = ['decided', 'handled', 'promised', 'kept', 'moved', 'broken', 'conditions']

/** What is said in each language; words in another language are marked. */
export type Told = Record<Language, Run[]>

export const sourceKinds = ['item', 'commitment', 'followup', 'condition', 'matter', 'statement', 'appraisal'] as const

/** Where it comes from: what that is called, its own page without the language, and the matter, where it has one. */
export type Source = { kind: (typeof sourceKinds)[number]; id: string; path: string; label: Words }

/** Why another body is not told of it. */
export type Withheld = 'confidential' | 'notTheirs'

/** `key` is the same for the same fact whenever it is looked up. */
export type Fact = { key: string; part: FactPart; told: Told; source: Source; withheld: Withheld | null }

/** Both days belong to the period. `since` is where the first period began, `told` the keys that are told of other periods. */
export type Period = { from: Day; until: Day; since: Day; told: ReadonlySet<string> }

/** A name people gave, marked where it is in another language. */
export function named(name: Texts, language: Language): Run {
  if ((name[language] ?? '') !== '') return { text: name[language] ?? '' }
  const found = (['fi', 'sv', 'en'] as const).find((one) => (name[one] ?? '') !== '')
  return found === undefined ? { text: '–' } : { text: name[found] ?? '', language: found }
}
