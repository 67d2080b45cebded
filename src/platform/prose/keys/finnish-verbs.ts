// What a Finnish verb may be in its infinitive, from the forms that stand in records and plans.
import { strengthened, weakened } from './gradation.ts'

/** An infinitive from a stem that ends in a vowel, as in päättä-vät, käsittele-vät, linjaa-vat, valitse-vat. */
function fromVowelStem(stem: string): string[] {
  const [body, a] = [stem.slice(0, -1), /[aou](?!.*[äöy])/.test(stem) || !/[äöy]/.test(stem) ? 'a' : 'ä']
  const both = a === 'a' && !/[aou]/.test(stem) ? ['a', 'ä'] : [a]
  const end = (root: string, ending: string) => both.map((one) => root + ending + one)
  if (/itse$/.test(stem)) return end(stem.slice(0, -2), '')
  if (/[lnr]e$/.test(stem)) return [...end(weakened(body + 'e').slice(0, -1), body.at(-1) ?? ''), ...stem.length < 6 ? end(stem, '') : []]
  if (/se$/.test(stem)) return [...end(body, 't'), ...stem.length < 6 ? end(stem, '') : []]
  if (/(?:aa|ää|[oöuyei][aä])$/.test(stem) && stem.length > 3) return end(`${weakened(stem.slice(0, -1))}`, 't')
  if (/[aeouyäö]i$/.test(stem)) return end(stem, 'd')
  return end(stem, '')
}

/** From a stem in the weak grade, such as päätä-n, hyväksy-n. */
const fromWeakStem = (stem: string): string[] =>
  /[aeouyäö]i$|(?:aa|ää)$|[lnr]e$|se$/.test(stem) ? fromVowelStem(stem) : strengthened(stem).flatMap(fromVowelStem)

/** From what stands before -taan, -ttiin, -ttu: e where the infinitive has a or ä. */
function fromPassive(stem: string): string[] {
  const plain = /[aeiouyäö]$/.test(stem) ? both(stem, 't') : []
  if (!stem.endsWith('e')) return [...plain, ...strengthened(stem).flatMap((one) => both(one, ''))]
  const body = stem.slice(0, -1)
  return [...strengthened(`${body}a`).map((one) => `${one}a`), ...strengthened(`${body}ä`).map((one) => `${one}ä`),
    ...strengthened(stem).flatMap((one) => both(one, '')), ...plain]
}

const both = (stem: string, ending: string): string[] => /[aou]/.test(stem) ? [`${stem}${ending}a`] : /[äöy]/.test(stem) ? [`${stem}${ending}ä`]
  : [`${stem}${ending}a`, `${stem}${ending}ä`]

type Rule = [pattern: RegExp, from: (stem: string) => string[]]

/** Forms that only verbs have. */
const rules: Rule[] = [
  [/(?<=[lnr])(?:laan|lään|naan|nään|raan|rään)$/, (stem) => both(stem, stem.at(-1) ?? '')],
  [/(?<=s)(?:taan|tään|tiin|tu|ty|tua|tyä|tava|tävä|tavaksi|täväksi|tavana|tävänä|tavan|tävän|tavat|tävät|tavia|täviä|tun|tyn|tut|tyt)$/, (stem) => both(stem, 't')],
  [/(?<=[aeouyäö]i|[aeouyäö])(?:daan|dään)$/, (stem) => both(stem, 'd')],
  [/(?<=[lnr])(?:tiin|tu|ty|tava|tävä|tavaksi|täväksi|tavana|tävänä|tavan|tävän|tavat|tävät|tavia|täviä|tun|tyn|tut|tyt|tua|tyä)$/, (stem) => both(stem, stem.at(-1) ?? '')],
  [/(?<=[aeouyäö]i)(?:tiin|tu|ty|tava|tävä|tavaksi|täväksi|tavana|tävänä|tun|tyn|tut|tyt|tua|tyä)$/, (stem) => both(stem, 'd')],
  [/(?<=[aeiouyäö])(?:taan|tään|tai?si(?:in)?|täisi(?:in)?)$/, fromPassive],
  [/(?<=[aeiouyäö])t(?:tiin|tu|ty|tava|tävä|tavaksi|täväksi|tavana|tävänä|tavan|tävän|tavat|tävät|tavia|täviä|un|yn|ut|yt|ua|yä|uja|yjä)$/, fromPassive],
  [/(?<=[aeiouyäö])(?:vat|vät)$/, fromVowelStem],
  [/(?<=[aeiouyäö])(?:maan|mään|massa|mässä|malla|mällä|masta|mästä|matta|mättä|minen|misen|misessa|misessä|misesta|misestä|miseen|mista|mistä|miseksi)$/, fromVowelStem],
  [/(?<=[aeiouyäö])(?:isi|isivat|isivät|isimme|isin)$/, fromVowelStem],
  [/(?<=[aeiouyäö])(?:mme)$/, fromWeakStem],
  [/(?<=[aeiouyäö])n(?:nut|nyt|neet)$/, (stem) => both(stem, 't')],
  [/(?<=[aeiouyäö]i)(?:nut|nyt|neet)$/, (stem) => both(stem, 'd')],
  [/(?<=[aeiouyäö])(?:nut|nyt|neet)$/, (stem) => both(stem, '')],
  [/(?<=[lr])(?:lut|lyt|leet|rut|ryt|reet)$/, (stem) => both(stem, stem.at(-1) ?? '')],
  [/(?<=s)(?:sut|syt|seet)$/, (stem) => both(stem, 't')],
]

/** Forms that a noun may have as well; asked only of verbs that are known. */
const looseRules: Rule[] = [
  [/(?<=[aeiouyäö])n$/, fromWeakStem], [/(?<=[lnrs]e)e$/, fromVowelStem], [/(?<=[aäouyö])$/, (stem) => stem.length > 4 ? fromVowelStem(stem) : []],
  [/(?<=[aäeo])a$|(?<=[äeö])ä$/, (stem) => fromVowelStem(stem + stem.at(-1))], [/(?<=i)$/, (stem) => stem.length > 4 ? [...fromVowelStem(`${stem.slice(0, -1)}a`), ...fromVowelStem(`${stem.slice(0, -1)}ä`),
    ...fromVowelStem(`${stem.slice(0, -1)}e`)] : []],
  [/(?<=[aeiouyäö])(?:va|vä|van|vän|vaa|vää|vaksi|väksi|via|viä|vien)$/, fromVowelStem], [/(?<=[aeiouyäö])(?:ma|mä|man|män|mat|mät)$/, fromVowelStem],
  [/(?<=[aeiouyäö])(?:essa|essä|en)$/, (stem) => both(stem, '')], [/(?<=y)y$|(?<=u)u$|(?<=o)o$|(?<=e)e$/, (stem) => fromVowelStem(stem)],
  [/(?<=[aäouyö])i(?:n|vat|vät|mme)?$/, fromVowelStem], [/i(?:vat|vät|n|mme)$/, (stem) => [...fromVowelStem(`${stem}a`), ...fromVowelStem(`${stem}ä`), ...fromVowelStem(`${stem}e`)]],
]

const applied = (word: string, list: Rule[]): string[] => list.flatMap(([pattern, from]) => {
  const match = pattern.exec(word)
  const stem = match === null ? '' : word.slice(0, match.index)
  return stem.length < 2 ? [] : from(stem)
})

/** Infinitives of which the word may be a form: of any verb where only verbs have such a form, else of those that are known. */
export const infinitives = (word: string, isKnown: (verb: string) => boolean): string[] => {
  const [sure, loose] = [applied(word, rules), applied(word, looseRules).filter(isKnown)]
  const known = sure.filter(isKnown)
  return [...new Set([...known.length > 0 ? known : sure, ...loose])]
}
