// Rejoins words broken at a line's end: decides between one word, a true hyphen and a coordination ("talous- ja …").
import { borderBetween, type ProseLanguage } from './hyphenation.ts'
import { endingIn } from './words.ts'

export type Glue = { glue: '' | '-' | '- '; sure: boolean }

export type Vocabulary = { words: Set<string>; starts: Set<string>; mayBeWord: (word: string) => boolean }

const startLength = 5
/** Longer than any word; what is longer is no word. */
const wordLettersMax = 60

/** The words of a text that no line break touches: they decide how a broken one is written. */
export function vocabularyOf(lines: string[], mayBeWord: (word: string) => boolean): Vocabulary {
  const words = new Set<string>()
  const starts = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\d]+(?:[-:][\p{L}\d]+)*/gu)) {
      const end = line.indexOf(word) + word.length
      if (end >= line.length - 1 && /[-\u00ad]$/.test(line)) continue
      words.add(word.toLowerCase())
      for (let length = startLength; length <= Math.min(word.length, wordLettersMax); length += 1) starts.add(word.slice(0, length).toLowerCase())
    }
  }
  return { words, starts, mayBeWord }
}

const conjunctions = /^(?:ja|tai|sekä|eli|taikka|ynnä|och|eller|samt|respektive|resp\.?|and|or)$/i

// "hankejohta-/ja" ends in the doer's ending -ja, which looks like the conjunction.
const doers =
  endingIn`
    johta edusta toimi ohjaa hoita omista tarjoa valvo laati tuotta anta saa haki haka asiantunti halti palveli
    opetta koulutta rahoitta esitteli valmisteli tarkasta kirjaa koordinoi maksa osta myy osallistu asu vastaa kuvaa
    neuvo arvioi suunnitteli
  `

/** First parts of names that keep their hyphen: compass points of regions and names of systems and units. */
const namedParts = new Set(
  `etelä pohjois itä länsi kanta päijät keski varsinais kaakkois lounais luoteis koillis sisä ylä ala uusi vanha norra
   södra östra västra mellersta egentliga taimi teams kieku handi tiimeri valtori palkeet kampus hilma ahjo skype excel
   word sharepoint kasvupalvelut wilma osaava helmi saimi suomi microsoft office pirkka savo häme`
    .split(/\s+/),
)

/**
 * How the two halves belong together. `left` has lost its hyphen; `right` is the next line's first word.
 * `startsSentence` tells that the capital of `left` need not be a name's.
 */
export function glueBetween(
  left: string, right: string, vocabulary: Vocabulary, language: ProseLanguage, startsSentence: boolean,
): Glue {
  const part = left.split('-').at(-1) ?? left
  const word = /^[\p{L}\d]+/u.exec(right)?.[0] ?? ''
  const joined = `${left}${right}`.toLowerCase()
  if (conjunctions.test(right) && !vocabulary.words.has(joined) && !(/^ja$/i.test(right) && doers.test(part)))
    return { glue: '- ', sure: true }
  // Capitals and digits on either side: ELY-keskus, ICT-palvelu, Etelä-Pohjanmaa, 2030-strategia, e-palvelu.
  if (!/^\p{Ll}/u.test(word) || /\d$|\p{Lu}$/u.test(part) || part.length === 1) return { glue: '-', sure: true }
  if (/\p{Lu}.*\p{Lu}/u.test(part) && part === part.toUpperCase()) return { glue: '-', sure: true }
  const isName = /^\p{Lu}/u.test(part) && namedParts.has(part.toLowerCase())
  if (vocabulary.words.has(`${left}-${right}`.toLowerCase()) || isName) return { glue: '-', sure: true }
  if (isKnown(left, right, vocabulary)) return { glue: '', sure: true }
  return byBorder(part, word, vocabulary, language, /^\p{Lu}/u.test(left) && !startsSentence)
}

/** The joined word, or a word beginning alike beyond the break, stands elsewhere in the same text. */
function isKnown(left: string, right: string, vocabulary: Vocabulary): boolean {
  const joined = `${left}${right}`.toLowerCase()
  const beyond = Math.max(startLength, left.length + 3)
  return vocabulary.words.has(joined) || (joined.length >= beyond && vocabulary.starts.has(joined.slice(0, beyond)))
}

function byBorder(
  left: string, right: string, vocabulary: Vocabulary, language: ProseLanguage, maybeName: boolean,
): Glue {
  const border = borderBetween(left, right, language)
  if (border === 'sameVowel') return { glue: '-', sure: true }
  // "Valtori-/yhteistyö": a name before a whole word is more likely to keep its hyphen than not, but nobody can be sure.
  if (maybeName && language === 'fi') return { glue: vocabulary.mayBeWord(right) && !vocabulary.mayBeWord(left) ? '-' : '', sure: false }
  const sure = border === 'syllable' || (border === 'compound' && (vocabulary.mayBeWord(right) || (language === 'sv' && right.length > 5)))
  return { glue: '', sure: sure || (border === 'unlikely' && vocabulary.mayBeWord(right) && vocabulary.mayBeWord(left)) }
}
