// One's own calendar addresses, and the files behind them.
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { etagged } from '../platform/http/open.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type OpenRoute, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { isLanguage } from '../platform/kit/language.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { PageHead, Panel } from '../platform/page/parts.tsx'
import { revokeCalendar, subscribeToCalendar } from './actions.ts'
import { calendarAddress, type Subscription, tokenIn } from './calendar.ts'
import { findCalendar, listSubscriptions, newAddress, tokenOf } from './reads.ts'
import { words } from './text.ts'

const calendarPage: Show = async (visit) => {
  const { db, by, language } = visit
  const known = await listSubscriptions(db, by.personId)
  const own = bodiesOf(by.actor, by.on)
  const places = [{ id: null, name: words.all[language] }, ...(await listBodies(db)).filter((body) => own.includes(body.id))
    .map((body) => ({ id: body.id, name: body.name[language] }))]
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
        <p>{words.secret[language]}</p>
        {await Promise.all(places.map(async (place) => {
          const subscription = known.find((one) => one.bodyId === place.id) ?? null
          const token = subscription === null ? null : await tokenOf(visit.world, subscription)
          return <Calendar key={place.id} visit={visit} place={place} subscription={subscription} token={token} />
        }))}
      </>
    ),
  }
}

type Shown = { visit: Visit; place: { id: string | null; name: string }; subscription: Subscription | null; token: string | null }

function Calendar({ visit, place, subscription, token }: Shown) {
  const { language, world } = visit
  const about = place.name
  return (
    <Panel title={about} id={`calendar-${place.id ?? 'all'}`}>
      {subscription === null ? <p class="quiet">{words.none[language]}</p> : token === null ? <p class="quiet">{words.hidden[language]}</p> : (
        <p><span class="unseen">{words.address[language]}: </span><code>{world.address}{calendarAddress(token, language)}</code></p>
      )}
      <ActionBar>
        <Form action={href(visit, '/calendar')} idempotencyKey={world.random(18)} id={`make-${place.id ?? 'all'}`}>
          {place.id !== null && <Hidden name="bodyId" value={place.id} />}
          <Button tone={subscription === null ? 'primary' : 'secondary'} about={about}>{words[subscription === null ? 'make' : 'renew'][language]}</Button>
        </Form>
        {subscription !== null && (
          <Form action={href(visit, `/calendar/${subscription.id}/removal`)} idempotencyKey={world.random(18)}>
            <Button tone="secondary" about={about}>{words.revoke[language]}</Button>
          </Form>
        )}
      </ActionBar>
    </Panel>
  )
}

const back = () => '/calendar'

export const routes: Route[] = [
  show('/calendar', calendarPage),
  post('/calendar', subscribeToCalendar, { again: calendarPage, back,
    input: async ({ world }, { bodyId }) => ({ bodyId, ...await newAddress(world) }) }),
  post('/calendar/:subscriptionId/removal', revokeCalendar, { again: calendarPage, back }),
]

export const openRoutes: OpenRoute[] = [
  { path: '/:language/calendars/:file', answer: async ({ db, params: { language, file = '' }, by, world, request }) => {
    const token = tokenIn(file)
    if (token === null || !isLanguage(language)) return null
    const text = await findCalendar(db, token, language, { on: by.on, address: (file) => addressed(file, world.address) })
    return text === null ? null : etagged(request, text, { 'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="kokoukset.ics"', 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' })
  } },
]
