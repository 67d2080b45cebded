// Finnish words to index keys: the base forms a word may be a form of, and those of the parts of a compound.
import { regularNouns, adjectives } from '../nouns.ts'
import { nominatives } from './finnish-nouns.ts'
import { infinitives } from './finnish-verbs.ts'
import { moreNouns, odd, verbs } from './finnish-words.ts'

const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '').map((word) => word.replace(/[:*].*$/, ''))

const oddForms = new Map(odd.trim().split(/;\s*/).flatMap((entry) => {
  const [base = '', ...forms] = entry.split(/\s+/)
  return forms.map((form) => [form, base] as const)
}))
const knownVerbs = new Set(listed(verbs))
const knownNouns = new Set([...listed(regularNouns), ...listed(adjectives), ...listed(moreNouns), ...oddForms.values()])

const isVerb = (word: string): boolean => knownVerbs.has(word)
const isNoun = (word: string): boolean => knownNouns.has(word) && !knownVerbs.has(word)
const isKnown = (word: string): boolean => knownNouns.has(word) || knownVerbs.has(word)

/** Words of so few letters have no endings. */
const shortest = 3
const keysMost = 10

/** Of the words we know that end in i these have a stem in e (kieli, kielen), the others keep their i (vaali, vaalin). */
const withE = /(?:nimi|kieli|toimi|huoli|järvi|kaikki|lehti|meri|mieli|nuori|onni|puoli|suomi|suuri|talvi|tähti|väki|ääni|henki|keski|[^s]si)$/
const isOfOtherStem = (base: string, form: string): boolean =>
  base.endsWith('i') && !withE.test(base) && form.startsWith(`${base.slice(0, -1)}e`) && !/^[ij]/.test(form.slice(base.length))

/** The base forms that a word may be a form of; where a known word is among them, only the known ones. */
export function finnishBases(word: string): string[] {
  if (word.length < shortest || /\d/.test(word)) return [word]
  // A participle stands in the list of adjectives, and is found by its verb too.
  if (isNoun(word)) return withVerbOf([word, ...word.endsWith('tu') || word.endsWith('ty') ? infinitives(word, isVerb).filter(isVerb) : []])
  const base = oddForms.get(word)
  if (base !== undefined) return [base]
  for (const form of withoutTails(word)) {
    const bases = [...nominatives(form), ...infinitives(form, isVerb)]
    const known = [...new Set(bases.filter((one) => (isKnown(one) && !isOfOtherStem(one, form)) || oddForms.get(form) === one))]
    if (oddForms.has(form)) return [oddForms.get(form) ?? form]
    if (known.length > 0) return withVerbOf([...isKnown(word) ? [word] : [], ...known])
  }
  const whole = compoundsOf(word)
  if (whole.length > 0) return withVerbOf(whole)
  const loose = [...new Set(withoutTails(word).slice(0, 2).flatMap((form) => [form, ...infinitives(form, isVerb), ...nominatives(form)]))]
  return withVerbOf(loose.filter((one) => one.length >= shortest && !(isKnown(one) && isOfOtherStem(one, word)))).slice(0, keysMost)
}

/** What -minen is made of: kehittäminen is found by kehittää. */
const withVerbOf = (bases: string[]): string[] =>
  [...new Set(bases.flatMap((one) => one.endsWith('minen') ? [one, ...infinitives(one, isVerb).filter((verb) => verb !== one).slice(0, 2)] : [one]))]

const clitic = /(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)$/
const possessive = /(?:nsa|nsä|mme|nne|ni|si)$/
const ownEnding = /(?<=[ltsn](?:a|ä|le|e))(?:an|än|en)$/

/** The word as it is, then without the tails that may hang on it: kokouksessakin, päätöksensä, kokouksessaan. */
function withoutTails(word: string): string[] {
  const bare = [word]
  const cut = (pattern: RegExp, least: number, from: string, end = '') => {
    const short = from.replace(pattern, end)
    if (short !== from && short.length >= least) bare.push(short)
    return short
  }
  const noClitic = cut(clitic, 5, word)
  const own = noClitic.replace(possessive, '')
  if (own !== noClitic && own.length >= 4) {
    // Päätökse-nsä, asiakkaa-nsa, rakentee-nsa are genitives or nominatives; kokouksessa-nsa keeps its case.
    if (/[aeiouyäö]$/.test(own)) bare.push(`${own}n`, own, own.replace(/n$/, ''))
  }
  cut(ownEnding, 5, noClitic)
  return [...new Set(bare)]
}

const joints = ['', 'n', 's']
const partLeast = 3
const looseLeast = 4

/** A word that ends in a known one behind known ones, as it is in the nominative: muutostuki of muutostuen. */
function compoundsOf(word: string): string[] {
  const found = splitOf(word)
  return found === null ? [] : found.right.map((one) => found.head + one)
}

type Split = { head: string; left: string[]; right: string[] }

function splitOf(word: string): Split | null {
  if (word.length < 2 * partLeast + 1 || /\d/.test(word)) return null
  for (let at = word.length - partLeast; at >= partLeast; at -= 1) {
    const head = word.slice(0, at)
    const left = leftBases(head)
    const right = left.length === 0 ? [] : rightBases(word.slice(at))
    if (right.length > 0) return { head, left, right }
  }
  return null
}

/** Base forms of the parts of a compound; none where it is no compound of known parts. */
export function finnishParts(word: string): string[] {
  const found = splitOf(word)
  if (found === null) return finnishBases(word).some(isKnown) ? [] : looseParts(word)
  return [...new Set([...found.left, ...finnishParts(found.head), ...found.right])]
}

/** A first part stands in the nominative or the genitive, or ends in -s where the word ends in -nen. */
const leftCache = new Map<string, string[]>()
function leftBases(head: string): string[] {
  const before = leftCache.get(head)
  if (before !== undefined) return before
  const found = leftOf(head)
  if (leftCache.size > 50_000) leftCache.clear()
  leftCache.set(head, found)
  return found
}

function leftOf(head: string): string[] {
  if (isNoun(head)) return [head]
  const own = head.endsWith('s') ? [`${head.slice(0, -1)}nen`].filter(isNoun) : []
  const genitive = head.endsWith('n') || head.endsWith('ten') ? [oddForms.get(head) ?? '', ...nominatives(head)].filter(isNoun) : []
  const found = [...own, ...genitive]
  if (found.length > 0 || head.length < 6) return found
  // A first part may be a compound itself: aluehallinto in aluehallintovirasto.
  for (let at = head.length - partLeast; at >= partLeast; at -= 1) {
    const [first, second] = [leftOfSimple(head.slice(0, at)), leftOfSimple(head.slice(at))]
    if (first.length > 0 && second.length > 0) return [...first, ...second]
  }
  return []
}

const leftOfSimple = (head: string): string[] =>
  isNoun(head) ? [head] : head.endsWith('n') ? nominatives(head).filter(isNoun) : head.endsWith('s') ? [`${head.slice(0, -1)}nen`].filter(isNoun) : []

function rightBases(tail: string): string[] {
  const odd = oddForms.get(tail)
  if (odd !== undefined) return [odd]
  for (const form of withoutTails(tail)) {
    const known = nominatives(form).filter((one) => knownNouns.has(one))
    if (known.length > 0) return known
  }
  return []
}

/** A long known word at the beginning, with something of the length of a word behind it. */
function looseParts(word: string): string[] {
  for (let at = word.length - looseLeast; at >= looseLeast + 1; at -= 1) {
    const left = leftBases(word.slice(0, at))
    const rest = word.slice(at)
    if (left.length > 0 && joints.every((joint) => rest !== joint) && isLikeWord(rest)) return [...left, ...finnishBases(rest).slice(0, 4)]
  }
  return []
}

/** What may be a word of its own and is no mere ending. */
const isLikeWord = (rest: string): boolean => /^[bcdfghjklmnprstv]{1,2}[aeiouyäö].*[bdfghjklmnprstv].*[aeiouyäö]/.test(rest)
  && !/^(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nsa|nsä|minen|mis|misen|mise|llinen|llis|ttaa|tta|ttä|taan|tään|tiin|tut|nut|vat|vät)/.test(rest)
