// Webhooks: addresses of other systems that are told, signed, when something is published, corrected or withdrawn.

export type Webhook = { id: string; address: string; madeAt: Temporal.Instant }
export type Delivery = { id: string; eventId: string; address: string; queuedAt: Temporal.Instant; attempts: number; sentAt: Temporal.Instant | null
  failedAt: Temporal.Instant | null; trouble: string | null }

export const webhookEvents = ['published', 'corrected', 'withdrawn'] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** What is signed: the id, the moment and the text, as the Standard Webhooks specification puts them together. */
export const signedText = (id: string, seconds: number, body: string): string => `${id}.${seconds}.${body}`

/** Given up after so long. */
export const triedForHours = 72

/** Later and later: half a minute, a minute … six hours. */
export const pauseSeconds = (attempts: number): number => Math.min(21_600, 30 * 2 ** Math.min(attempts, 12))
