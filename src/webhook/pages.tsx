// The administrator's page of addresses that are told, with what became of the last notices.
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Empty, Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { addWebhookOf, endWebhookOf } from './actions.ts'
import { listDeliveries, listWebhooks } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'
import type { Delivery } from './webhook.ts'

const webhooksPage: Show = async (visit) => {
  const { db, by, language, world } = visit
  if (!isAllowed(may.keepWebhooks, by.actor, {}, by.on)) return null
  const [webhooks, deliveries] = [await listWebhooks(db), await listDeliveries(db)]
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
        {world.mode === 'demonstration' && <Notice language={language} tone="info"><p>{words.staysInside[language]}</p></Notice>}
        <Panel title={words.addresses[language]} id="addresses">
          {webhooks.length === 0 ? <Empty>{words.none[language]}</Empty> : (
            <ul class="todo">{webhooks.map((one) => (
              <li key={one.id} class="todo__item">
                <div class="todo__what"><code>{one.address}</code></div>
                <Form action={href(visit, `/webhooks/${one.id}/end`)} idempotencyKey={world.random(18)}>
                  <Button small tone="secondary" about={one.address}>{words.end[language]}</Button>
                </Form>
              </li>
            ))}</ul>
          )}
          <Form action={href(visit, '/webhooks')} idempotencyKey={world.random(18)}>
            <TextField language={language} name="address" label={words.address[language]} required value={typed(visit, '/webhooks', 'address')}
              error={faultAt(visit, '/webhooks', 'address')} />
            <ActionBar><Button>{words.add[language]}</Button></ActionBar>
          </Form>
        </Panel>
        {deliveries.length > 0 && (
          <Panel title={words.deliveries[language]} id="deliveries">
            <Table caption={words.deliveries[language]} hideCaption head={[words.when[language], words.address[language], words.state[language]]}
              rows={deliveries.map((one) => [writtenInstant(one.queuedAt, language), one.address, stateOf(visit, one)])} />
          </Panel>
        )}
        <Panel title={words.key[language]} id="key">
          <p>{words.keyLead[language]}</p>
          <pre class="written">{await world.signer.publicKey()}</pre>
        </Panel>
      </>
    ),
  }
}

function stateOf({ language }: Visit, { sentAt, failedAt, attempts, trouble }: Delivery): string {
  if (sentAt !== null) return words.sent[language]
  if (failedAt !== null) return fill(words.failed[language], { trouble: trouble ?? '–' })
  return attempts === 0 ? words.waiting[language] : fill(words.tried[language], { attempts, trouble: trouble ?? '–' })
}

const back = () => '/webhooks'

export const routes: Route[] = [
  show('/webhooks', webhooksPage),
  post('/webhooks', addWebhookOf, { again: webhooksPage, back }),
  post('/webhooks/:webhookId/end', endWebhookOf, { again: webhooksPage, back }),
]
