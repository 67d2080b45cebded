// Names as people mean them: when two are the same but for looks, and how much they resemble each other.
import { languages, type Texts } from './language.ts'

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
  // Most names are as they were.
  if (one.fi === other.fi && one.sv === other.sv && one.en === other.en) return writtenName(one) === '' ? 'unknown' : 'same'
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

/** The name by which a unit is looked up: without what is cosmetic. */
export const nameKey = (name: Texts): string => plain(writtenName(name))

/** For each asked name, as it is written, the only one that bears it; -1 when several do. */
export function onlyBearers(bearers: readonly { name: Texts }[], asked: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>()
  bearers.forEach((bearer, index) => {
    const name = writtenName(bearer.name)
    if (asked.has(name)) found.set(name, found.has(name) ? -1 : index)
  })
  return found
}

/** A name as it is written, in the first language it has one. */
export const writtenName = (name: Texts): string => name.fi || name.sv || name.en || ''

/** How much two names resemble each other, 0–1, rare words counting most; null when they share no language. */
export type Resemblance = (one: Texts, other: Texts) => number | null

// Finnish words bend at their end, so only their beginning is compared.
const stemLength = 7
const stems = (text: string): string[] =>
  [...new Set(plain(text).split(' ').map((word) => word.slice(0, stemLength)))].filter((stem) => stem !== '')

/** More names tell nothing more of how common a word is. */
const sampleSize = 4000

/** How much words weigh by how rare they are, and the beginnings of the words of a text. */
export type Wording = { stems: (text: string) => string[]; weigh: (stem: string) => number }

/** Counts in how many of the named each word occurs, when first asked. */
export function wordingAmong<Named>(sides: readonly (readonly Named[])[], nameOf: (one: Named) => Texts): Wording {
  let counts: Map<string, number> | null = null
  let total = 0
  const count = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const side of sides) {
      const stride = Math.max(1, Math.floor(side.length / sampleSize))
      for (let at = 0; at < side.length; at += stride) {
        total += 1
        for (const text of Object.values(nameOf(side[at]!))) for (const stem of stems(text)) found.set(stem, (found.get(stem) ?? 0) + 1)
      }
    }
    return found
  }
  const weigh = (stem: string): number => {
    counts ??= count()
    return Math.log(1 + total / (counts.get(stem) ?? 1))
  }
  return { stems, weigh }
}

/** Weighs the words that two names share by how rare they are. */
export const resemblanceAmong = <Named>(sides: readonly (readonly Named[])[], nameOf: (one: Named) => Texts): Resemblance =>
  resemblanceBy(wordingAmong(sides, nameOf))

export function resemblanceBy({ weigh }: Wording): Resemblance {
  return (one, other) => {
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

/** Of all pairs that are at least so alike, those that are each other's most alike, and no others as much. */
export function clearestPairs(left: number[], right: number[], likeness: (one: number, other: number) => number, least: number): Alike[] {
  const pairs = left.flatMap((one) => right.map((other) => ({ one, other, score: likeness(one, other) }))).filter(({ score }) => score >= least)
  const best = (key: 'one' | 'other', unit: number) => pairs.filter((pair) => pair[key] === unit).toSorted((a, b) => b.score - a.score)
  return pairs.filter(({ one, other, score }) => {
    const [here, second] = best('one', one)
    const [there, another] = best('other', other)
    const isClear = score > (second?.score ?? 0) && score > (another?.score ?? 0)
    return isClear && here!.other === other && there!.one === one
  })
}

export type Alike = { one: number; other: number; score: number }
