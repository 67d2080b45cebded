// Distribution lists: people outside a body who get its memos, its minutes or word of its meetings by mail.
import type { Language, Words } from '../platform/kit/language.ts'

export const deliveries = ['memo', 'minutes', 'meeting'] as const
export type DeliveryKind = (typeof deliveries)[number]

export const deliveryWords: Record<DeliveryKind, Words> = {
  memo: { fi: 'muistiot', sv: 'promemorior', en: 'memos' },
  minutes: { fi: 'tieto julkaistusta pöytäkirjasta', sv: 'besked om publicerat protokoll', en: 'word of published minutes' },
  meeting: { fi: 'tieto kokouksesta', sv: 'besked om möten', en: 'word of meetings' },
}

export type DistributionList = { id: string; bodyId: string; name: string; gets: DeliveryKind[]; version: number; members: number }
export type ListMember = { address: string; name: string; language: Language }

/** A document that people were told of: a memo, or with no memo the minutes of the meeting. */
export type ToldOf = { memoId: string | null; meetingId: string }

/** So many rows of a file are taken in at once. */
export const membersMax = 20_000

/** So many are shown on a page of a list. */
export const membersShown = 200

/**
 * Who gets a memo in a language: those who read it, and with the language in which the body works also those whose own
 * language has no memo of the meeting. Somebody on two lists gets it once.
 */
export function readersOf(members: ListMember[], memo: Language, bodyLanguage: Language, known: Language[]): ListMember[] {
  const wanted = (one: ListMember) => one.language === memo || (memo === bodyLanguage && !known.includes(one.language))
  return [...new Map(members.filter(wanted).map((one) => [one.address, one])).values()]
}
