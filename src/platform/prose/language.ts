// Which of the two languages a text is written in.
import type { ProseLanguage } from './hyphenation.ts'

const swedishWords = /(?<!\p{L})(?:och|att|för|är|som|den|det|till|av|med|på|mötet|ett|en)(?!\p{L})/giu
const finnishWords =
  /(?<!\p{L})(?:ja|on|sekä|että|mm|kokous|kokouksessa|ovat|kuultiin|hankkeen|ryhmän)(?!\p{L})|\p{L}(?:ss[aä]|st[aä]|lla|lle|iin)(?!\p{L})/giu

/** The language a text is written in, by the words only one of the two has. */
export function languageOf(raw: string): ProseLanguage {
  return (raw.match(swedishWords)?.length ?? 0) > (raw.match(finnishWords)?.length ?? 0) ? 'sv' : 'fi'
}
