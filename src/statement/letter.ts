// The mail with which a statement is asked for. Of a confidential matter it says nothing.
import type { Matter } from '../matter/matter.ts'
import { type Day, writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import type { Letter } from '../platform/outbox.ts'
import { letterWords, words } from './text.ts'

type Asking = { id: string; matter: Matter & { language: Language; who: string }; askedOf: string; address: string; question: string; dueOn: Day }

/** In the language in which the body of the matter works. */
export function requestLetter({ id, matter, askedOf, address, question, dueOn }: Asking): Letter {
  const { language, who } = matter
  const day = writtenDay(dueOn, language)
  const about = matter.isConfidential ? [letterWords.hidden[language]]
    : [fill(letterWords.about[language], { title: [textIn(matter.title, language), matter.diaryNumber].filter((one) => one !== null).join(', ') }), question]
  return { kind: 'statement.asked', about: id, toName: askedOf, toAddress: address, language, subject: fill(letterWords.subject[language], { day }),
    body: [...about, fill(letterWords.answer[language], { day, who })].join('\n\n'), href: '' }
}

/** What the paper is called that a statement becomes. */
export const titleOf = ({ statement, matter }: { statement: { askedOf: string }; matter: { language: Language } }): string =>
  fill(words.paperTitle[matter.language], { name: statement.askedOf })
