// From the nominative of a Finnish name to another case, where the dictionary is sure of it; otherwise nothing.
import { formsOf, type Case } from './declension.ts'
import { analyses } from './inflection.ts'
import { namedUnits, regularNouns } from './nouns.ts'

type Wanted = Extract<Case, 'genitive' | 'illative' | 'inessive' | 'allative'>

const marks = new Map(regularNouns.split(/\s+/).filter((word) => word !== '').map((word) => {
  const [, noun = '', mark = ''] = /^([^:*]+)(?::)?(.*)$/.exec(word) ?? []
  return [noun, mark] as const
}))

/** Plurals whose every form follows from the ending: keskukset, hankkeiset. */
const plurals: Record<Wanted, string> = { genitive: 'sten', illative: 'siin', inessive: 'sissa', allative: 'sille' }

/**
 * "Elinvoimakeskusten toimeenpanon hankeryhmä" in the illative is "… hankeryhmään". Null when the last word is not
 * known, or when a word before it would have to be inflected too.
 */
export function declined(name: string, wanted: Wanted): string | null {
  const bracket = /\s*\([^)]*\)$/.exec(name)?.[0] ?? ''
  const words = name.slice(0, name.length - bracket.length).split(' ')
  const last = words.pop() ?? ''
  if (!words.every(stands)) return null
  const form = unitForm(last, wanted) ?? nounForm(last, wanted)
  return form === null ? null : [...words, form].join(' ') + bracket
}

/** A genitive, the first half of a pair ("työ- ja …") or an abbreviation stays as it is whatever the case. */
const stands = (word: string): boolean =>
  (/n$/.test(word) && !/nen$/.test(word)) || /-$/.test(word) || /^(?:ja|sekä)$/.test(word) || /^\p{Lu}{2,}$/u.test(word)

function nounForm(word: string, wanted: Wanted): string | null {
  const found = analyses(word).find((entry) => entry.case === 'nominative' && entry.head !== '')
  if (found === undefined) return null
  if (found.plural) return pluralForm(word, wanted)
  const mark = marks.get(found.head)
  if (mark === undefined) return null
  const form = formsOf(found.head, mark).find((one) => one.case === wanted && !one.plural)?.form
  return form === undefined ? null : word.slice(0, word.length - found.head.length) + form
}

function pluralForm(word: string, wanted: Wanted): string | null {
  const stem = /^(.*(?:k(?=set)|i(?=set)))set$/.exec(word)?.[1]
  if (stem === undefined) return null
  // keskukset → keskusten, but keskuksiin.
  const kept = wanted === 'genitive' ? stem.replace(/k$/, '') : stem
  const end = plurals[wanted]
  return kept + (/[aou]/.test(stem) ? end : end.replace('a', 'ä'))
}

function unitForm(word: string, wanted: Wanted): string | null {
  const unit = Object.values(namedUnits).find((one) => one.nominative === word)
  if (unit === undefined) return null
  const vowel = /[äöy]/.test(unit.stem) ? 'ä' : 'a'
  const ends: Record<Wanted, string> = {
    genitive: unit.plural ? 'den' : 'n', illative: unit.plural ? 'siin' : `${unit.stem.at(-1) ?? ''}n`,
    inessive: `ss${vowel}`, allative: 'lle',
  }
  return unit.stem + ends[wanted]
}
