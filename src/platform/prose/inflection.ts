// From an inflected Finnish phrase back to its nominative, where that is safe; otherwise the phrase stays as printed.
import { formsOf, type Case } from './declension.ts'
import { adjectives, namedUnits, regularNouns } from './nouns.ts'

/** `head` is the part of a compound the dictionary knew; '' when only the ending told. */
export type Analysis = { nominative: string; head: string; case: Case; plural: boolean }

type Entry = { nominative: string; plural: string; case: Case; isPlural: boolean }

function dictionaryOf(list: string): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const word of list.split(/\s+/).filter((entry) => entry !== '')) {
    const [nominative = '', mark = ''] = word.endsWith('*') ? [word.slice(0, -1), '*'] : word.split(':')
    const forms = formsOf(nominative, mark)
    const plural = forms.find((form) => form.plural && form.case === 'nominative')?.form ?? nominative
    for (const form of forms) {
      const known = entries.get(form.form) ?? []
      if (!known.some((entry) => entry.nominative === nominative && entry.case === form.case && entry.isPlural === form.plural))
        known.push({ nominative, plural, case: form.case, isPlural: form.plural })
      entries.set(form.form, known)
    }
  }
  return entries
}

/** Made at the first question: a program that reads no memo does not wait for it. */
function lazily(list: string): () => Map<string, Entry[]> {
  let made: Map<string, Entry[]> | null = null
  return () => (made ??= dictionaryOf(list))
}

const nouns = lazily(regularNouns)
const agreeing = lazily(adjectives)

const wordLettersMax = 80

/** "Raporttinsa" has the strong stem of the essive, and may be a nominative or a genitive. */
function ownedForm(word: string): Analysis[] {
  const stem = /^(.{3,}[aeiouyäö])ns[aä]$/iu.exec(word)?.[1]
  if (stem === undefined) return []
  return [...analyses(`${stem}na`), ...analyses(`${stem}nä`)].filter((entry) => entry.case === 'essive')
    .map((entry) => ({ ...entry, case: 'genitive' as const }))
}

/** What the form can be. A longer known part of a compound wins over a shorter one. */
export function analyses(word: string): Analysis[] {
  if (word.length > wordLettersMax) return []
  const owned = ownedForm(word)
  if (owned.length > 0) return owned
  const lower = word.toLowerCase().replace(/(?<=[aeiouyäö]n?)(?:nsa|nsä)$/, 'n')
  for (let from = 0; from < lower.length - 1; from += 1) {
    // One letter before a known word is no compound, unless a hyphen or a capital abbreviation stands there.
    if (from === 1 && lower[0] !== '-') continue
    const found = nouns().get(lower.slice(from))
    // "kiinteistöille" holds no "töille".
    if (/^tö/.test(lower.slice(from)) && lower[from - 1] === 's') continue
    if (found !== undefined && lower.length - from >= 3) return found.map((entry) => compound(word, word.slice(0, from), entry))
  }
  return named(word) ?? byEnding(word)
}

function compound(printed: string, before: string, entry: Entry): Analysis {
  const form = entry.isPlural ? entry.plural : entry.nominative
  const nominative = before === '' ? cased(printed, form) : before + form
  return { nominative, head: entry.nominative, case: entry.case, plural: entry.isPlural }
}

const unitCases: [RegExp, Case][] = [
  [/^(?:n|den|tten)$/, 'genitive'], [/^(?:ssa|ssä)$/, 'inessive'], [/^(?:sta|stä)$/, 'elative'], [/^(?:in|siin|an|än)$/, 'illative'],
  [/^(?:lla|llä)$/, 'adessive'], [/^(?:lta|ltä)$/, 'ablative'], [/^lle$/, 'allative'], [/^(?:ksi)$/, 'translative'],
  [/^(?:a|ä|ta|tä)$/, 'partitive'], [/^(?:na|nä)$/, 'essive'],
]

/** Names of units, and abbreviations with a colon: "Palkeille", "TEM:iin", "VAU:ssa". */
function named(word: string): Analysis[] | null {
  const abbreviation = /^(.*\p{Lu}):(\p{Ll}+)$/u.exec(word)
  if (abbreviation !== null) {
    const [, nominative = '', end = ''] = abbreviation
    const bare = end.replace(/^(?:h[aeiouyäö]|[ei](?=lle|ll|lt|ss|st|n$|ks|[aä]$))(?=.)/, '')
    const found = /^(?:[aeiouyäöi]{1,2}n|h[aeiouyäö]{1,2}n|seen)$/.test(end) && end !== 'n'
      ? 'illative'
      : unitCases.find(([pattern]) => pattern.test(bare))?.[1]
    return found === undefined ? null : [{ nominative, head: nominative, case: found, plural: false }]
  }
  const hyphen = word.lastIndexOf('-') + 1
  if (hyphen > 1) {
    const ends = named(word.slice(hyphen))
    return ends === null ? null : ends.map((entry) => ({ ...entry, nominative: word.slice(0, hyphen) + entry.nominative }))
  }
  const lower = word.toLowerCase()
  for (const unit of Object.values(namedUnits)) {
    if (lower === unit.nominative.toLowerCase()) return [{ nominative: unit.nominative, head: unit.nominative, case: 'nominative', plural: unit.plural }]
    if (!lower.startsWith(unit.stem.toLowerCase())) continue
    const end = lower.slice(unit.stem.length)
    const found = unitCases.find(([pattern]) => pattern.test(end))?.[1]
    if (found !== undefined) return [{ nominative: unit.nominative, head: unit.nominative, case: found, plural: unit.plural }]
  }
  return null
}

const endings: [RegExp, Case, string, boolean][] = [
  [/(?<=.{3})inni(?:sta|stä)$/, 'elative', 'inti', false], [/(?<=.{3})innin$/, 'genitive', 'inti', false],
  [/(?<=.{2}[uyöo])ksi(?:sta|stä)$/, 'elative', 'kset', true],
  [/(?<=.{2}[iu])seen$/, 'illative', 'nen', false], [/(?<=.{2}i)sessa$|(?<=.{2}i)sessä$/, 'inessive', 'nen', false],
  [/(?<=.{2}i)sesta$|(?<=.{2}i)sestä$/, 'elative', 'nen', false], [/(?<=.{2}i)selle$/, 'allative', 'nen', false],
  [/(?<=.{2}i)sella$|(?<=.{2}i)sellä$/, 'adessive', 'nen', false], [/(?<=.{2}i)sta$|(?<=.{2}i)stä$/, 'partitive', 'nen', false],
  [/(?<=.{2}i)sen$/, 'genitive', 'nen', false], [/(?<=.{2}i)sten$/, 'genitive', 'set', true],
  [/(?<=.{2}i)set$/, 'nominative', 'set', true], [/(?<=.{2}i)sissa$|(?<=.{2}i)sissä$/, 'inessive', 'set', true],
  [/(?<=.{2}i)sille$/, 'allative', 'set', true], [/(?<=.{2}i)siin$/, 'illative', 'set', true],
  [/(?<=.{2}[uyöo])kseen$/, 'illative', 's', false], [/(?<=.{2}[uyöo])kse(?:ssa|ssä)$/, 'inessive', 's', false],
  [/(?<=.{2}[uyöo])kse(?:sta|stä)$/, 'elative', 's', false], [/(?<=.{2}[uyöo])kselle$/, 'allative', 's', false],
  [/(?<=.{2}[uyöo])kse(?:lla|llä)$/, 'adessive', 's', false], [/(?<=.{2}[uyöo])ksen$/, 'genitive', 's', false],
  [/(?<=.{2}[uyöo])kset$/, 'nominative', 'kset', true], [/(?<=.{2}[uyöo])ksi(?:ssa|ssä)$/, 'inessive', 'kset', true],
  [/(?<=.{2}(?:eu|uu|yy|ey))ksille$/, 'allative', 'det', true], [/(?<=.{2}(?:eu|uu|yy|ey))ksi(?:ssa|ssä)$/, 'inessive', 'det', true],
  [/(?<=.{2}(?:eu|uu|yy|ey))ksiin$/, 'illative', 'det', true], [/(?<=.{2}(?:eu|uu|yy|ey))ksien$/, 'genitive', 'det', true],
  [/(?<=.{2}[uyöo])ksille$/, 'allative', 'kset', true], [/(?<=.{2}[uyöo])ksiin$/, 'illative', 'kset', true], [/(?<=käräj)ien$/, 'genitive', 'ät', true],
  [/(?<=.{2}[uyöo])ksi(?:a|ä)$/, 'partitive', 'kset', true], [/(?<=.{2}[uyöo])sten$/, 'genitive', 'kset', true],
  [/(?<=.{2}(?:uu|yy))den$/, 'genitive', 's', false], [/(?<=.{2}(?:uu|yy))teen$/, 'illative', 's', false],
  [/(?<=.{2}(?:uu|yy))de(?:ssa|ssä)$/, 'inessive', 's', false], [/(?<=.{2}(?:uu|yy))de(?:sta|stä)$/, 'elative', 's', false],
  [/(?<=.{2}(?:uu|yy))delle$/, 'allative', 's', false], [/(?<=.{2}(?:u|y))(?:utta|yttä)$/, 'partitive', 'us', false],
]

/** A word the dictionary lacks, where the ending alone is certain enough. */
function byEnding(word: string): Analysis[] {
  for (const [pattern, name, end, plural] of endings) {
    if (!pattern.test(word)) continue
    const nominative = word.replace(pattern, '') + end
    return [{ nominative, head: '', case: name, plural }]
  }
  return []
}

/** Endings after a stem whose consonants cannot have changed, and illatives, which always show the strong stem. */
const looseEndings: [RegExp, Case, string][] = [
  [/(?<=.{2}[aouyäö])(?:(?<=a)a|(?<=o)o|(?<=u)u|(?<=y)y|(?<=ä)ä|(?<=ö)ö)n$/, 'illative', ''], [/(?<=.{2}i)in$/, 'illative', ''],
  [/(?<=..[aeiouyäö][lrnshjm][aäoöuy]|.{2}[ie][aäoö])(?:ssa|ssä)$/, 'inessive', ''],
  [/(?<=..[aeiouyäö][lrnshjm][aäoöuy]|.{2}[ie][aäoö]|st[oö])(?:sta|stä)$/, 'elative', ''],
  [/(?<=..[aeiouyäö][lrnshjm][aäoöuy]|.{2}[ie][aäoö]|st[oö])lle$/, 'allative', ''],
  [/(?<=..[aeiouyäö][lrnshjm][aäoöuy]|.{2}[ie][aäoö]|st[oö])(?:lla|llä)$/, 'adessive', ''],
  [/(?<=..[aeiouyäö][lrnshjm][aäoöuy]|.{2}[ie][aäoö]|st[oö])n$/, 'genitive', ''],
  [/(?<=.{2}(?:a(?=a)|ä(?=ä)|[ouyö](?=[aä])))[aä]$/, 'partitive', ''],
  [/(?<=.{2}[uyoö])ille$/, 'allative', 't'], [/(?<=.{2})eille$/, 'allative', 'it'], [/(?<=.aj)ille$/, 'allative', 'at'], [/(?<=.äj)ille$/, 'allative', 'ät'], [/(?<=.j)oille$/, 'allative', 'at'], [/(?<=.j)öille$/, 'allative', 'ät'],
]

/** What a word the dictionary lacks may be, when a certain case is looked for. */
export const guesses = (word: string): Analysis[] =>
  looseEndings.filter(([pattern]) => pattern.test(word)).map(([pattern, name, end]) =>
    ({ nominative: word.replace(pattern, '') + end, head: '', case: name, plural: end !== '' }))

/** Whether the word is, or ends in, a noun the dictionary knows. */
export const isKnownNoun = (word: string): boolean => analyses(word).some((found) => found.head !== '')

export type Phrase = { nominative: string; safe: boolean; case: Case | null; head: string }

/** The phrase with its last word, and the words agreeing with it, in the nominative. Words in brackets stay. */
export function nominativeOf(phrase: string, wanted?: Case[]): Phrase {
  const bracket = /\s*\([^)]*\)$/.exec(phrase)?.[0] ?? ''
  const words = phrase.slice(0, phrase.length - bracket.length).split(' ')
  const last = words.pop() ?? ''
  const known = analyses(last)
  const found = known.length > 0 || wanted === undefined ? known : guesses(last)
  const chosen = found.find((entry) => wanted?.includes(entry.case) === true) ?? (wanted === undefined ? found[0] : undefined)
  const unsafe = { nominative: phrase, safe: false, case: null, head: '' }
  if (chosen === undefined) return unsafe
  // "Muita ajankohtaisia asioita": what cannot be inflected along with its head keeps the whole as printed.
  if (chosen.case === 'partitive' && words.some((word) => /.{3}(?:ia|iä|oita|öitä)$/.test(word) && agreed(word, chosen) === word)) return unsafe
  const before = words.map((word, index) => (words.slice(index + 1).every((next) => agrees(next, chosen)) ? agreed(word, chosen) : word))
  return { nominative: [...before, chosen.nominative].join(' ') + bracket, safe: true, case: chosen.case, head: chosen.head }
}

const agrees = (word: string, with_: Analysis): boolean => agreed(word, with_) !== word || with_.case === 'nominative'

/** A word that agrees with its head ("uudelle" with "ryhmälle") in the nominative; any other word as it is. */
export function agreed(word: string, head: Analysis): string {
  const entry = agreeing().get(word.toLowerCase())?.find((known) => known.case === head.case && known.isPlural === head.plural)
  if (entry !== undefined) return cased(word, entry.isPlural ? entry.plural : entry.nominative)
  const ending = byEnding(word).find((known) => known.case === head.case && known.plural === head.plural)
  const isAdjective = ending !== undefined && /i(?:nen|set)$/.test(ending.nominative) && !/mi(?:nen|set)$/.test(ending.nominative)
  return isAdjective && !nouns().has(word.toLowerCase()) ? ending.nominative : word
}

const cased = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
