// Names that are made of the words of several others: "Luonto, vesi ja energia" of "Luonto ja energia" and "Vesistöt".
import { languages, type Language, type Texts } from './language.ts'
import { compareNames, type Wording } from './likeness.ts'

export type Named = { unit: number; name: Texts }
/** What may be made of others; `heir` is the one of which it is known to be the continuation, if it is known of one. */
export type Whole = Named & { heir: Named | null }

/** `parts` has two at least, the heir among them when there is one; `score` is how much of the names is said by each other, 0–1. */
export type Joined = { whole: number; parts: number[]; score: number }

type Part = { unit: number; hits: Set<number>; own: number }
/** So much of a part's name must stand in the whole's, and of the whole's in those of its parts. */
const ofPart = 0.4
const ofWhole = 0.7
/** What each part must say of the whole that no other part says; so none says nearly all of it. */
const byItself = 0.15

/** Wholes whose name is made of those of several parts. */
export function joinedNames(parts: Named[], wholes: Whole[], wording: Wording, canJoin: (part: number, whole: number) => boolean): Joined[] {
  if (parts.length === 0) return []
  const written = new Map<Language, Worded[]>()
  const partsIn = (language: Language): Worded[] => {
    const known = written.get(language) ?? parts.map((one) => ({ unit: one.unit, stems: wordsOf(one.name[language], wording) }))
    written.set(language, known)
    return known
  }
  return wholes.filter(({ heir }) => heir !== null || parts.length > 1).flatMap(({ unit, name, heir }): Joined[] => {
    const language = languages.find((one) => (name[one] ?? '') !== '')
    const stems = language === undefined ? [] : wordsOf(name[language], wording)
    if (language === undefined || stems.length < 2 || (heir !== null && compareNames(heir.name, name) !== 'different')) return []
    const own = heir === null ? [] : [{ unit: heir.unit, stems: wordsOf(heir.name[language], wording) }]
    const candidates = [...partsIn(language).filter((one) => canJoin(one.unit, unit)), ...own]
      .map((one) => partOf(one.unit, one.stems, stems, wording)).filter((one) => one.hits.size > 0 && one.own >= ofPart)
    return madeOf(unit, stems, candidates, heir === null ? -1 : heir.unit, wording)
  })
}

type Worded = { unit: number; stems: string[] }

function madeOf(whole: number, stems: string[], candidates: Part[], heir: number, { weigh }: Wording): Joined[] {
  const weightOf = (hits: Iterable<number>): number => [...hits].reduce((sum, at) => sum + weigh(stems[at]!), 0)
  const all = weightOf(stems.keys())
  const says = candidates.filter((one) => weightOf(one.hits.difference(unionOf(candidates.filter((other) => other !== one)))) >= byItself * all)
  const found = weightOf(unionOf(says)) / all
  const isWhole = says.length > 1 && found >= ofWhole
  if (!isWhole || (heir >= 0 && !says.some(({ unit }) => unit === heir))) return []
  const mean = says.reduce((sum, one) => sum + one.own, 0) / says.length
  return [{ whole, parts: says.map(({ unit }) => unit).toSorted((one, other) => one - other), score: found * mean }]
}

const unionOf = (parts: Part[]): Set<number> => parts.reduce((union, { hits }) => union.union(hits), new Set<number>())

/** Words that only join others. */
const joining = new Set(['ja', 'sekä', 'och', 'samt', 'and', 'of', 'the', 'for', 'för'])

const wordsOf = (text: string | undefined, { stems }: Wording): string[] => stems(text ?? '').filter((stem) => !joining.has(stem))

/** vesi, vesistö: a word may be the beginning of another one. */
const leastBeginning = 4
const isSameWord = (one: string, other: string): boolean => one === other
  || (Math.min(one.length, other.length) >= leastBeginning && (one.startsWith(other) || other.startsWith(one)))

function partOf(unit: number, words: string[], whole: string[], { weigh }: Wording): Part {
  const hits = new Set<number>()
  let [found, all] = [0, 0]
  for (const word of words) {
    const at = whole.findIndex((one) => isSameWord(one, word))
    all += weigh(word)
    if (at < 0) continue
    found += weigh(word)
    hits.add(at)
  }
  return { unit, hits, own: all === 0 ? 0 : found / all }
}
