// What comes next of an agency's structure, for whoever answers for it.
import { fill, fillEach, inEach, type Texts, textIn, type Words } from '../platform/kit/language.ts'
import type { Todo } from './home.ts'
import { aboutWords, structureWords } from './text.ts'

/** Drafts that wait to be submitted, what the comparison proposes of them or of what is submitted, and transfers that others have proposed. */
export type HomeStructures = {
  drafts: { revisionId: string; number: number; organisation: Words }[]
  judging: { revisionId: string; number: number; organisation: Words; count: number }[]
  proposed: { transferId: string; itemName: Texts; receiver: Words }[]
}

export const structureSteps = ({ drafts, judging, proposed }: HomeStructures): Todo[] => [
  ...proposed.map(({ transferId, itemName, receiver }): Todo => ({
    what: inEach((language) => fill(structureWords.answer[language], { item: textIn(itemName, language) })), about: receiver,
    href: `/transfers/${transferId}`, days: null,
  })),
  ...drafts.map(({ revisionId, number, organisation }): Todo => ({
    what: structureWords.submit, about: inEach((language) => fill(aboutWords.revision[language], { organisation: organisation[language], number })),
    href: `/revisions/${revisionId}`, days: null,
  })),
  ...judging.map(({ revisionId, number, organisation, count }): Todo => ({
    what: count === 1 ? structureWords.judgeOne : fillEach(structureWords.judge, { count }),
    about: inEach((language) => fill(aboutWords.revision[language], { organisation: organisation[language], number })),
    href: `/revisions/${revisionId}/comparison#proposals`, days: null,
  })),
]
