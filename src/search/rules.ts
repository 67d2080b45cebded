// Who may have the search made anew: its daily work is the product's own.
import { administrator, type Actor, type May, type Role } from '../platform/kit/may.ts'

/** The product itself, beside all requests. */
export const product: Actor = { personId: null, isAdministrator: false, standings: [] }

const theProduct: Role<unknown> = {
  name: 'product', words: { fi: 'ohjelma itse', sv: 'programmet självt', en: 'the product itself' }, holds: (actor) => actor === product,
}

export const may = {
  renew: [theProduct],
  keep: [theProduct],
  rebuild: [administrator, theProduct],
} satisfies May<unknown>
