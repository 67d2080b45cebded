// Which matter a topic of a memo is about: the one whose every word stands in the topic, in whatever form.
import type { Language, Texts } from '../platform/kit/language.ts'
import { textIn } from '../platform/kit/language.ts'
import { isFoundIn } from '../platform/prose/keys/keys.ts'
import { wordsIn } from '../platform/prose/keys/spelling.ts'

/** So short a title says too little to know a matter by. */
const lettersMin = 8

/** The one matter that a topic names; null when none or several do, since nothing is guessed. */
export function matterCalled<One extends { title: Texts }>(topic: string, language: Language, matters: One[]): One | null {
  const stands = wordsIn(topic)
  const found = matters.filter((one) => {
    const title = wordsIn(textIn(one.title, language))
    return title.join('').length >= lettersMin && title.every((word) => stands.some((other) => isFoundIn(word, other, language)))
  })
  return found.length === 1 ? found[0] ?? null : null
}
