// What can happen to a calendar's address: it is made, made anew, taken away.
import { z } from 'zod'
import { bodiesOf } from '../body/body.ts'
import { action } from '../platform/act.ts'
import { id, optionalId } from '../platform/kit/input.ts'
import { findSubscription, listSubscriptions } from './reads.ts'
import { may, revoke, subscribe } from './rules.ts'
import { told } from './text.ts'
import { addSubscription, endSubscription } from './writes.ts'

export const subscribeToCalendar = action({
  records: 'calendar.subscribed',
  input: z.object({ bodyId: optionalId(), subscriptionId: id(), tokenHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  may: may.subscribe,
  load: async (tx, { bodyId, ...made }, by) => bodyId !== null && !bodiesOf(by.actor, by.on).includes(bodyId) ? null
    : { ...made, personId: by.personId, bodyId, inUse: (await listSubscriptions(tx, by.personId)).find((one) => one.bodyId === bodyId) ?? null },
  decide: subscribe,
  save: addSubscription,
  refusals: {},
  told: told.subscribe,
  secret: ['tokenHash'],
})

export const revokeCalendar = action({
  records: 'calendar.revoked',
  input: z.object({ subscriptionId: id() }),
  may: may.revoke,
  load: (tx, input) => findSubscription(tx, input.subscriptionId),
  decide: revoke,
  save: endSubscription,
  refusals: {},
  told: told.revoke,
})
