// Who may have other systems told, and which addresses are taken.
import { mayBeReached, type PrivateHosts } from '../platform/http/outside.ts'
import type { By } from '../platform/act.ts'
import { administrator, type May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Webhook } from './webhook.ts'

export const may = {
  keepWebhooks: [administrator],
} satisfies May<unknown>

/** What a name stands for is looked up at every delivery; an address that can never be reached is told at once. */
export const add = (state: { known: string[]; allowed: PrivateHosts }, _by: By, input: { address: string }) =>
  unless({ alreadyThere: state.known.includes(input.address), notReachable: !mayBeReached(input.address, state.allowed) }, () => input)

export const end = (webhook: Webhook) => unless({}, () => webhook)
