// Names as people mean them: when two are the same but for looks, and how much they resemble each other.
import { languages, type Texts } from '../platform/kit/language.ts'

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const separators = /[\p{P}\p{S}\s]+/gu
const plainSimple = /^[a-zåäö0-9]+(?: [a-zåäö0-9]+)*$/

/** A text without what is only cosmetic: case, spaces, dashes, punctuation, Unicode form. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (plainSimple.test(lower)) return lower
  const folded = text.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFKC')
  return folded.replace(separators, ' ').trim() || folded.trim()
}

/** Compares what both sides say in the same language. `unknown` when they share none. */
export function compareNames(one: Texts, other: Texts): 'same' | 'different' | 'unknown' {
  let isShared = false
  for (const language of languages) {
    const left = one[language]
    const right = other[language]
    if (!left || !right) continue
    if (left !== right && plain(left) !== plain(right)) return 'different'
    isShared = true
  }
  return isShared ? 'same' : 'unknown'
}

/** The name by which a unit is looked up: in the first language it has one, without what is cosmetic. */
export function nameKey(name: Texts): string {
  for (const language of languages) {
    const text = name[language]
    if (text) return plain(text)
  }
  return ''
}

/** How much two names resemble each other, 0–1, rare words counting most; null when they share no language. */
export type Resemblance = (one: Texts, other: Texts) => number | null

// Finnish words bend at their end, so only their beginning is compared.
const stemLength = 7
const stems = (text: string): string[] =>
  [...new Set(plain(text).split(' ').map((word) => word.slice(0, stemLength)))].filter((stem) => stem !== '')

/** Counts in how many names each word occurs, when first asked, and weighs words by that. */
export function resemblanceAmong(names: () => Iterable<Texts>): Resemblance {
  let counts: Map<string, number> | null = null
  let total = 0
  const count = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const name of names()) {
      total += 1
      for (const language of languages) {
        for (const stem of stems(name[language] ?? '')) found.set(stem, (found.get(stem) ?? 0) + 1)
      }
    }
    return found
  }
  const weigh = (stem: string): number => Math.log(1 + total / (counts?.get(stem) ?? 1))
  return (one, other) => {
    counts ??= count()
    let best: number | null = null
    for (const language of languages) {
      const left = one[language]
      const right = other[language]
      if (left && right) best = Math.max(best ?? 0, shared(stems(left), stems(right), weigh))
    }
    return best
  }
}

function shared(left: string[], right: string[], weigh: (stem: string) => number): number {
  const weight = (some: string[]) => some.reduce((sum, stem) => sum + weigh(stem), 0)
  const both = left.filter((stem) => right.includes(stem))
  const more = Math.max(weight(left), weight(right))
  return more === 0 ? 0 : weight(both) / more
}
