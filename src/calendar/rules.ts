// Who may have a calendar's address: each their own, of bodies in which they sit.
import type { By } from '../platform/act.ts'
import { type May, type Role, signedIn } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Subscription } from './calendar.ts'

export const owner: Role<{ personId: string }> = {
  name: 'owner',
  words: { fi: 'osoitteen omistaja', sv: 'adressens ägare', en: 'owner of the address' },
  holds: (actor, subject) => actor.personId !== null && actor.personId === subject.personId,
}

export const may = {
  subscribe: [signedIn],
  revoke: [owner],
} satisfies May<{ personId: string }>

export type Asked = { personId: string; bodyId: string | null; subscriptionId: string; tokenHash: string; inUse: Subscription | null }

/** A new address takes the place of the one before, which is good for nothing from then on. */
export const subscribe = (asked: Asked) => unless({}, () => asked)

export const revoke = (subscription: Subscription, _by: By) => unless({}, () => subscription)
