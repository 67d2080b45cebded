// Withdrawals: a published memo or published minutes are taken away in the open, for a reason of a class. What was stored is kept.
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'

export const withdrawalReasons = ['error', 'confidential', 'privacy', 'replaced'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

export const reasonWords: Record<WithdrawalReason, Words> = {
  error: { fi: 'asiavirhe', sv: 'sakfel', en: 'error of fact' },
  confidential: { fi: 'salassa pidettävä tieto', sv: 'sekretessbelagd uppgift', en: 'confidential information' },
  privacy: { fi: 'henkilötietojen suoja', sv: 'skydd av personuppgifter', en: 'protection of personal data' },
  replaced: { fi: 'korvattu toisella asiakirjalla', sv: 'ersatt av en annan handling', en: 'replaced by another document' },
}

const withdrawn: Words = {
  fi: 'Asiakirja on poistettu julkaisusta. Syy: {why}.', sv: 'Handlingen är inte längre publicerad. Orsak: {why}.',
  en: 'The document has been withdrawn. Reason: {why}.',
}

/** What is left to say of a withdrawn document. */
export const withdrawnText = (why: WithdrawalReason, language: Language): string => withdrawn[language].replace('{why}', reasonWords[why][language])

const withdrawnOn: Words = {
  fi: 'Asiakirja on poistettu julkaisusta {day}. Syy: {why}.', sv: 'Handlingen togs bort från publiceringen {day}. Orsak: {why}.',
  en: 'The document was withdrawn on {day}. Reason: {why}.',
}

/** What the page says in its place, for a reason that was stored with it, and for its moment where that was stored too. */
export function goneWords(stored: string, language: Language): string | undefined {
  const [why, at] = stored.split(' ')
  const reason = withdrawalReasons.find((one) => one === why)
  if (reason === undefined) return undefined
  return at === undefined ? withdrawnText(reason, language)
    : fill(withdrawnOn[language], { day: writtenDay(dayIn(Temporal.Instant.from(at)), language), why: reasonWords[reason][language] })
}

/** `memoId` is null for minutes. `issue` is the last one that was withdrawn; 0 is the first publication. */
export type Withdrawal = { meetingId: string; memoId: string | null; issue: number; why: WithdrawalReason; at: Temporal.Instant }

/** The withdrawal that an issue of a document fell under, the last one. */
export const withdrawalOf = (withdrawals: Withdrawal[], document: { meetingId: string; memoId: string | null }, issue: number): Withdrawal | null =>
  withdrawals.findLast((one) => one.meetingId === document.meetingId && one.memoId === document.memoId && issue <= one.issue) ?? null

/** A document that is published: where, in which language, and which issue is the last. */
export type PublishedDocument = { kind: 'memo' | 'minutes'; meetingId: string; bodyId: string; memoId: string | null; language: Language | null
  address: string; issue: number; withdrawn: Withdrawal | null }
