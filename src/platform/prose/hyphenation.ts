// Where Finnish and Swedish may break a word at a line's end: tells an ordinary break from a true hyphen.

export type ProseLanguage = 'fi' | 'sv'

const vowels = 'aeiouyäöåéü'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter.toLowerCase())

/** Vowel pairs that stay in one Finnish syllable; between any other two vowels a word may be broken. */
const diphthongs = new Set([
  'ai', 'ei', 'oi', 'ui', 'yi', 'äi', 'öi', 'au', 'ou', 'eu', 'iu', 'äy', 'öy', 'ey', 'iy', 'uo', 'yö', 'ie',
  'aa', 'ee', 'ii', 'oo', 'uu', 'yy', 'ää', 'öö',
])

/** Consonant pairs a (borrowed) Finnish or Swedish word may begin with, as in pro-jekti, struk-tuuri. */
const openings = /^(?:[bdfgkptv][rl]|s[ckptlmnv][rlj]?|[sk][jv]|kn|gn|fn|tv|dv|ps|ch|ph|th|sch)/i

export type Border = 'sameVowel' | 'syllable' | 'compound' | 'unlikely'

/** What kind of place lies between the two halves of a broken word. */
export function borderBetween(left: string, right: string, language: ProseLanguage): Border {
  const last = left.at(-1)?.toLowerCase() ?? ''
  const first = right[0]?.toLowerCase() ?? ''
  const hasVowels = [...left].some(isVowel) && [...right].some(isVowel)
  if (isVowel(first) && last === first) return language === 'fi' ? 'sameVowel' : 'unlikely'
  if (!hasVowels || left.length < 2 || right.length < 2) return 'unlikely'
  if (!isVowel(first)) {
    if (isVowel(right[1])) return 'syllable'
    return openings.test(right) ? 'compound' : 'unlikely'
  }
  // Swedish also breaks before an ending, whatever letter it begins with.
  if (language === 'sv' && /^(?:en|et|er|ar|or|arna|erna|orna|ade|ande|ande|ing|ningen?|ingen|elser?|aren?)$/.test(right)) return 'syllable'
  if (isVowel(last)) return language === 'fi' && !diphthongs.has(last + first) ? 'syllable' : 'unlikely'
  // A consonant never ends a Finnish syllable before a vowel, so such a break shows the parts of a compound word.
  return left.length > 3 && right.length > 3 && /[snrlt]$/i.test(left) ? 'compound' : 'unlikely'
}
