// What can happen to webhooks: an address is added or ended, and a publication is told to all of them.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { privateHostsIn } from '../platform/http/outside.ts'
import { choice, id, line, optionalId } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { uuidOf } from '../platform/kit/ids-of.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { sha256Of } from '../platform/publication.ts'
import { listPublishedDocuments } from '../withdrawal/reads.ts'
import { findWebhook, listWebhooks } from './reads.ts'
import { add, end, may } from './rules.ts'
import { refusals, told } from './text.ts'
import { webhookEvents } from './webhook.ts'
import { addWebhook, endWebhook, queueNotices } from './writes.ts'

export const addWebhookOf = action({
  records: 'webhook.added',
  input: z.object({ address: line(500) }),
  may: may.keepWebhooks,
  load: async (tx) => ({ known: (await listWebhooks(tx)).map((one) => one.address), allowed: privateHostsIn(process.env.WEBHOOK_PRIVATE_HOSTS) }),
  decide: add, save: addWebhook, refusals, told: told.add,
})

export const endWebhookOf = action({
  records: 'webhook.ended', input: z.object({ webhookId: id() }), may: may.keepWebhooks, load: (tx, { webhookId }) => findWebhook(tx, webhookId),
  decide: end, save: endWebhook, refusals: {}, told: told.end,
})

/** Follows from every publication: which document, where, and what happened to it. Only what is public. */
export const tellWebhooks = action({
  records: 'webhook.queued',
  input: z.object({ meetingId: id(), memoId: optionalId(), event: choice(webhookEvents) }),
  may: [],
  load: async (tx, { meetingId, memoId, event }) => {
    const document = (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === memoId)
    return document === undefined ? null : { document, event, webhooks: await listWebhooks(tx) }
  },
  decide: (state) => done(state),
  save: async (tx, { document, event, webhooks }, by) => {
    const { kind, meetingId, memoId, language, address, issue, withdrawn } = document
    const eventId = uuidOf(sha256Of(`${event} ${kind} ${memoId ?? meetingId} ${issue}`))
    const languages = language === null ? ['fi', 'sv', 'en'] : [language]
    const body = JSON.stringify({ id: eventId, event, kind, at: by.now.toString({ smallestUnit: 'second' }), correction: issue === 0 ? null : issue,
      meeting: `${ownAddress}/oparl/v1/meeting/${meetingId}`, urls: Object.fromEntries(languages.map((one) => [one, `${ownAddress}/${one}${address}`])),
      ...withdrawn === null ? {} : { reason: withdrawn.why } })
    await queueNotices(tx, webhooks, eventId, body, by.now)
    return {}
  },
  refusals: {}, told: told.queue, leavesNoTrail: true,
})
