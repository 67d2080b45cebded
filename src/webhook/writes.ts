// Keeps addresses and sends what waits for them: sent, then marked; whoever gets a notice twice knows it by its id.
import type { By } from '../platform/act.ts'
import type { Clock } from '../platform/clock.ts'
import type { Read, Write } from '../platform/database.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { pauseSeconds, signedText, triedForHours, type Webhook } from './webhook.ts'

export const addWebhook = (tx: Write, { address }: { address: string }, by: By): Promise<{ id: string }> =>
  tx.insertInto('webhook').values({ address, made_at: by.now, made_by: by.personId }).returning('id').executeTakeFirstOrThrow()

/** What still waits for the address is not sent any more. */
export async function endWebhook(tx: Write, { id }: Webhook, by: By): Promise<{ id: string }> {
  await tx.updateTable('webhook').set({ ended_at: by.now }).where('id', '=', id).execute()
  await tx.updateTable('webhook_delivery').set({ failed_at: by.now }).where('webhook_id', '=', id).where('sent_at', 'is', null).where('failed_at',
    'is', null).execute()
  return { id }
}

export async function queueNotices(tx: Write, webhooks: Webhook[], eventId: string, body: string, at: Temporal.Instant): Promise<void> {
  if (webhooks.length === 0) return
  await tx.insertInto('webhook_delivery').values(webhooks.map((one) => ({ webhook_id: one.id, event_id: eventId, body, queued_at: at, next_attempt_at: at })))
    .onConflict((conflict) => conflict.doNothing()).execute()
}

export type Sending = { post: (address: string, body: string, headers: Record<string, string>) => Promise<number>
  sign: (bytes: Uint8Array) => Promise<{ signature: string }>; ownAddress: string }

const claimedFor = { minutes: 5 }

/**
 * Sends what is due. An address in trouble does not keep the others waiting. The time is asked for each: after a few that
 * hang, the round's beginning would be too long ago for whoever checks the timestamp.
 */
export async function sendNotices(db: Read, sending: Sending, clock: Clock): Promise<number> {
  const due = await db.selectFrom('webhook_delivery as delivery').innerJoin('webhook', 'webhook.id', 'delivery.webhook_id')
    .select(['delivery.id', 'delivery.event_id as eventId', 'delivery.body', 'delivery.attempts', 'delivery.queued_at as queuedAt', 'webhook.address'])
    .where('sent_at', 'is', null).where('failed_at', 'is', null).where('next_attempt_at', '<=', clock.now()).orderBy('delivery.id').limit(50).execute()
  const troubled = new Set<string>()
  for (const one of due) {
    if (troubled.has(one.address)) continue
    const now = clock.now()
    const claimed = await db.updateTable('webhook_delivery').set({ next_attempt_at: now.add(claimedFor) }).where('id', '=', one.id).where('sent_at', 'is', null)
      .where('next_attempt_at', '<=', now).returning('id').executeTakeFirst()
    if (claimed === undefined) continue
    const trouble = await sendOne(sending, one, now).catch((error: Error) => error.message)
    if (trouble !== null) troubled.add(one.address)
    const attempts = one.attempts + 1
    const isOver = now.since(one.queuedAt).total('hours') > triedForHours
    await db.updateTable('webhook_delivery').set(trouble === null ? { attempts, sent_at: now, last_error: null }
      : { attempts, last_error: trouble.slice(0, 300), failed_at: isOver ? now : null, next_attempt_at: now.add({ seconds: pauseSeconds(attempts) }) })
      .where('id', '=', one.id).execute()
  }
  return due.length - troubled.size
}

/** What went wrong, or null. */
async function sendOne({ post, sign, ownAddress }: Sending, one: { eventId: string; body: string; address: string },
  now: Temporal.Instant): Promise<string | null> {
  const body = addressed(one.body, ownAddress)
  const seconds = Math.floor(now.epochMilliseconds / 1000)
  const { signature } = await sign(Buffer.from(signedText(one.eventId, seconds, body)))
  const status = await post(one.address, body, { 'Content-Type': 'application/json', 'User-Agent': 'Toimeenpano', 'webhook-id': one.eventId,
    'webhook-timestamp': String(seconds), 'webhook-signature': `v1a,${signature}` })
  return status >= 200 && status < 300 ? null : `HTTP ${status}`
}
