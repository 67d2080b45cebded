// Looks up which addresses are told, and what became of the notices.
import type { Read } from '../platform/database.ts'
import type { Delivery, Webhook } from './webhook.ts'

const webhooks = (db: Read) => db.selectFrom('webhook').select(['id', 'address', 'made_at as madeAt']).where('ended_at', 'is', null)

export const listWebhooks = (db: Read): Promise<Webhook[]> => webhooks(db).orderBy('address').execute()

export const findWebhook = async (db: Read, id: string): Promise<Webhook | null> => await webhooks(db).where('id', '=', id).executeTakeFirst() ?? null

const deliveriesMax = 50

/** The last notices, newest first. */
export const listDeliveries = (db: Read): Promise<Delivery[]> => db.selectFrom('webhook_delivery as delivery')
  .innerJoin('webhook', 'webhook.id', 'delivery.webhook_id').select(['delivery.id', 'delivery.event_id as eventId', 'webhook.address',
    'delivery.queued_at as queuedAt',
    'delivery.attempts', 'delivery.sent_at as sentAt', 'delivery.failed_at as failedAt', 'delivery.last_error as trouble'])
  .orderBy('delivery.id', 'desc').limit(deliveriesMax).execute()
