// The running number of a meeting: "13. kokous", "kokous 7/2024", "trettonde möte", "kahdeksannen kerran".
import type { ProseLanguage } from './hyphenation.ts'

const ordinals: Record<ProseLanguage, string[]> = {
  fi: ['ensimmäi', 'toi', 'kolma', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä', 'kymmene', 'yhdestoista',
    'kahdestoista', 'kolmastoista', 'neljästoista', 'viidestoista', 'kuudestoista',
    'seitsemästoista', 'kahdeksastoista', 'yhdeksästoista', 'kahdeskymmenes'],
  sv: ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte',
    'trettonde', 'fjortonde', 'femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde', 'tjugonde'],
}

/** Illatives and the like of the Finnish teens: "kolmanteentoista", "kolmannentoista". */
const teens = ['yhdenne', 'kahdenne', 'kolmanne', 'neljänne', 'viidenne', 'kuudenne', 'seitsemänne', 'kahdeksanne', 'yhdeksänne']

const numbersFi = [
  /(?<![.\d])(\d{1,3})\.\s+(?:\p{L}+\s+)?(?:kokou|kerra?n|kertaa|sitting)/iu,
  /(\d{1,3}):\S*\s+(?:kokou|kerran|kertaa)/i,
  /kokou\p{L}*\s*,?\s+(?:nro|numero|n:o|#)\s*(\d{1,3})/iu,
  /kokou\p{L}*\s+(\d{1,3})\/\d{2,4}/iu,
  /(?<![\d./])(\d{1,3})\/\d{4}(?!\d)/,
  /kokou(?:s|ksen)\s+(\d{1,3})(?![\d.])/i,
  /(?:nro|n:o)\s+(\d{1,3})(?![\d.])/i,
]
const numbersSv = [
  /(?<![.\d])(\d{1,3})(?::[ea]|\.)\s+(?:\p{L}+\s+)?(?:möte|sammanträde|gången)/iu,
  /(?<=s\s)(\d{1,3})\s+(?:möte|sammanträde)/iu,
  /(?:möte|sammanträde)t?\s*,?\s+(?:nr|nummer)\.?\s*(\d{1,3})/i,
  /(?:möte|sammanträde)t?\s+(\d{1,3})\/\d{2,4}/i,
  /(?<![\d./])(\d{1,3})\/\d{4}(?!\d)/,
  /(?:möte|sammanträde)\s+(\d{1,3})(?![\d.]|\s*\p{L})/iu,
  /(?:nr|nummer)\.?\s+(\d{1,3})(?![\d.])/i,
]

export type FoundNumber = { value: number; start: number; end: number }

/** The first meeting number a stretch of text names. */
export function numberIn(text: string, language: ProseLanguage): FoundNumber | null {
  for (const pattern of language === 'fi' ? numbersFi : numbersSv) {
    const match = pattern.exec(text)
    if (match?.[1] !== undefined) return { value: Number(match[1]), start: match.index, end: match.index + match[0].length }
  }
  return ordinalIn(text, language)
}

function ordinalIn(text: string, language: ProseLanguage): FoundNumber | null {
  const word = language === 'sv'
    ? /(\p{L}+)\s+(?:möte|sammanträde|gången)/iu.exec(text)
    : (/järjestyksessään\s+(?:jo\s+)?(\p{L}+)/iu.exec(text) ?? /kyseessä\s+oli\s+(?:\p{L}+n\s+)?(\p{L}+(?:s|toista|nen))\s+kokous/iu.exec(text) ?? /kokous\s+oli\s+(?:\p{L}*(?:ryhmän|jaoston|toimikunnan)\s+)?(\p{L}+(?:s|toista|nen))(?!\p{L})/iu.exec(text)
      ?? /(\p{L}+)\s+(?:kokou|kerra?n|kertaa)/iu.exec(text))
  const printed = word?.[1]?.toLowerCase()
  if (word === null || printed === undefined) return null
  const found = { start: word.index, end: word.index + word[0].length }
  const startsWith = (stem: string) => printed.startsWith(stem) || printed.startsWith(stem.replace(/nne$/, 'nte'))
  const teen = /toista$/.test(printed) ? teens.findIndex(startsWith) : -1
  if (teen >= 0) return { value: teen + 11, ...found }
  const last = ordinals[language].findLastIndex((stem) =>
    language === 'sv' || stem.length > 9
      ? printed === stem
      : new RegExp(`^${stem}(?:nen|sen|seen|s|nnen|nteen|nne|nnen)$`).test(printed))
  return last < 0 ? null : { value: last + 1, ...found }
}
