// Who may withdraw what was published.
import { chair, type OfBody, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { PublishedDocument, WithdrawalReason } from './withdrawal.ts'

export const may = {
  withdraw: [secretary, chair],
} satisfies May<OfBody>

/** What was withdrawn comes back only by a correction, which is an issue of its own. */
export const withdraw = (document: PublishedDocument & { addresses: string[] }, _by: By, input: { why: WithdrawalReason }) =>
  unless({ alreadyWithdrawn: document.withdrawn !== null }, () => ({ ...document, why: input.why }))
