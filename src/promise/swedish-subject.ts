// What a Swedish clause is about, for the words of the next one that point back to it.
import { isVerb, wordsOf } from '../platform/prose/clauses.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { exactly } from '../platform/prose/words.ts'

/** A noun phrase without what leans on to the next one. */
export const trimmed = (words: string): string => words.replace(/[.,;:]+$/, '').replace(/(?:\s+(?:och|samt|för|av|om|i|på|till|vid))+$/i, '').replace(/[.,;:]+$/, '')

/** What a clause is about, for "båda" and "det" in the next sentence; '' when it names nothing. */
export function swedishSubject(text: string, span: Span): string {
  const words = wordsOf(text, span)
  const at = words.findIndex((word) => isVerb(word.bare, 'sv'))
  const isNamed = at < 0 && words.length <= 6
  const before = trimmed((isNamed ? words : words.slice(0, Math.max(0, at))).map((word) => word.text).join(' '))
  const bare = before.replace(/^(?:i fråga om|när det gäller|vad gäller|beträffande|i|om|för|dessutom|vidare)\s+/i, '')
  const isTold = exactly`
    presenterade föredrog redogjorde hörde fick godkände fastställde behandlade inledde visade
  `.test(words[at]?.bare ?? '')
  if (bare !== '' && !isTold && !/^(?:mötet|aktuella|projektgruppen|dessutom|vid mötet|man)/i.test(bare)) return bare
  const rest = words.slice(at + 1).map((word) => word.text).join(' ').replace(/[.,;]+$/, '')
  const isReport = !isTold || /^(?:en |ett )?(?:läges|översikt|rapport|information|presentation|för |om |över )/i.test(rest)
  const about = isReport ? /(?:^|\s)(?:om|över|av|för)\s+(.+)$/i.exec(rest)?.[1] : undefined
  const told = about ?? (isTold && rest.split(' ').length <= 6 ? rest : '')
  return trimmed(told.replace(/^(?:hur|läget (?:för|i|med)|framstegen (?:för|i))\s+/i, ''))
}
