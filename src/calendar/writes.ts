// Makes addresses and takes them away; an address that was taken away is never given again.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import type { Subscription } from './calendar.ts'
import type { Asked } from './rules.ts'

export async function addSubscription(tx: Write, { personId, bodyId, inUse, subscriptionId, tokenHash }: Asked, by: By): Promise<{ id: string }> {
  if (inUse !== null) await endSubscription(tx, inUse, by)
  return tx.insertInto('calendar_subscription').values({ id: subscriptionId, token_hash: tokenHash, person_id: personId, body_id: bodyId,
    made_at: by.now }).returning('id').executeTakeFirstOrThrow()
}

export async function endSubscription(tx: Write, { id }: Subscription, by: By): Promise<{ id: string }> {
  await tx.updateTable('calendar_subscription').set({ revoked_at: by.now }).where('id', '=', id).execute()
  return { id }
}
