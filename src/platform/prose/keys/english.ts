// English words to index keys: one root for all forms of a word.

/** Forms that follow no rule, each before what it is a form of. */
const odd = new Map(`
children child, people person, men man, women woman, made make, held hold, met meet, took take, taken take, gave give, given give,
wrote write, written write, sent send, chosen choose, chose choose, criteria criterion, analyses analysis, bases basis, data data, was be,
were be, been be, is be, are be, news news, status status, bus bus, process process, chiefs chief, policies policy, paid pay, said say,
led lead, left leave, united unite, uniting unite, kept keep, knives knife, wives wife, halves half, lives life, shelves shelf
`.trim().split(/,\s*/).map((one) => one.split(' ') as [string, string]))

/** Words whose e tells them from another word. */
const withE = new Set(['unite', 'morale', 'finale', 'locale', 'humane', 'rationale'])

const double = /([bdgmnprt])\1$/

/** The root that all forms of a word have: decision of decisions, agenc of agency and agencies, plan of planning. */
export function englishRoot(word: string): string {
  const known = odd.get(word)
  if (known !== undefined) return ending(known)
  if (word.length < 4 || /\d/.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return ending(`${word.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return ending(word.slice(0, -2))
  if (/[^su]s$/.test(word)) return englishRoot(word.slice(0, -1))
  for (const end of ['ing', 'ed']) {
    const stem = word.slice(0, -end.length)
    if (!word.endsWith(end) || stem.length < 3 || !/[aeiouy]/.test(stem)) continue
    return ending(double.test(stem) ? stem.replace(double, '$1') : isShort(stem) ? `${stem}e` : stem)
  }
  return ending(word)
}

/** One syllable that ends in a single consonant: its e is a part of it, as in note and plane. */
const isShort = (stem: string): boolean => /^[^aeiou]*[aeiouy][^aeiouywx]$/.test(stem)

/** No e or y at the end where it tells nothing: approve, approved; policy, policies. */
function ending(word: string): string {
  if (word.length < 4 || withE.has(word)) return word
  if (word.endsWith('e')) return isShort(word.slice(0, -1)) ? word : word.slice(0, -1)
  return word.replace(/(?<=[^aeiou])y$/, 'i')
}
