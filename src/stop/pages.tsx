// The route of a matter: where it is to be handled, moved and dropped with reasons.
import { purposes, purposeWords } from '../agenda/agenda.ts'
import { listBodies } from '../body/reads.ts'
import { type Matter, mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure, Empty, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { dropStop, moveStop, planStop } from './actions.ts'
import { StopLine } from './line.tsx'
import { listStopsOfMatter } from './reads.ts'
import { may } from './rules.ts'
import { inOrder, type Stop, stateOf } from './stop.ts'
import { words } from './text.ts'

const routePage: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const matter = isId(matterId) ? await findMatter(db, matterId) : null
  if (matter === null || !mayKnowMatter(by.actor, matter, by.on) || !isAllowed(may.plan, by.actor, matter, by.on)) return null
  const stops = inOrder(await listStopsOfMatter(db, matter.id))
  const bodies = (await listBodies(db)).map((body) => ({ value: body.id, label: body.name[language] }))
  const title = textIn(matter.title, language)
  return {
    kind: 'page', title: `${words.route[language]}: ${title}`, trail: [{ href: href(visit, '/matters'), label: words.matters[language] },
      { href: href(visit, `/matters/${matter.id}`), label: title }],
    children: (
      <>
        <PageHead eyebrow={<Spoken text={spoken(matter.title,
          language)} language={language} />} title={words.route[language]} lead={<p>{words.lead[language]}</p>} />
        <Panel title={words.route[language]} id="route">
          {stops.length === 0 ? <Empty>{words.none[language]}</Empty>
            : <ul class="todo">{stops.map((stop) => <Row key={stop.id} visit={visit} matter={matter} stop={stop} />)}</ul>}
        </Panel>
        {matter.state === 'open' && <PlanForm visit={visit} matter={matter} bodies={bodies} />}
      </>
    ),
  }
}

function Row({ visit, matter, stop }: { visit: Visit; matter: Matter; stop: Stop }) {
  const isOpen = !['passed', 'dropped'].includes(stateOf(stop, visit.by.on))
  return (
    <li class="todo__item" id={`stop-${stop.id}`}>
      <div class="todo__what">
        <StopLine visit={visit} stop={stop} />
        {isOpen && <Changing visit={visit} matter={matter} stop={stop} />}
      </div>
    </li>
  )
}

function Changing({ visit, matter, stop }: { visit: Visit; matter: Matter; stop: Stop }) {
  const { language } = visit
  const [moving, dropping] = [`/matters/${matter.id}/route/${stop.id}/moving`, `/matters/${matter.id}/route/${stop.id}/dropping`]
  const about = `${stop.body[language]}, ${writtenDue(stop.due, language)}`
  const reason = (path: string) => (
    <TextField language={language} name="reason" label={words.reason[language]} required value={typed(visit, path, 'reason')} error={faultAt(visit, path,
      'reason')} />
  )
  return (
    <>
      <Disclosure summary={<>{words.move[language]}<span class="unseen">: {about}</span></>} open={triedAt(visit, moving) !== null}>
        <Form action={href(visit, moving)} idempotencyKey={visit.world.random(18)} version={stop.version}>
          <TextField language={language} name="due" label={words.due[language]} hint={words.dueHint[language]} width="medium" required
            value={typed(visit, moving, 'due', stop.due)} error={faultAt(visit, moving, 'due')} />
          {reason(moving)}
          <ActionBar><Button small about={about}>{words.move[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
      <Disclosure summary={<>{words.drop[language]}<span class="unseen">: {about}</span></>} open={triedAt(visit, dropping) !== null}>
        <Form action={href(visit, dropping)} idempotencyKey={visit.world.random(18)} version={stop.version}>
          {reason(dropping)}
          <ActionBar><Button small tone="secondary" about={about}>{words.drop[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
    </>
  )
}

function PlanForm({ visit, matter, bodies }: { visit: Visit; matter: Matter; bodies: Choice[] }) {
  const { language } = visit
  const path = `/matters/${matter.id}/route`
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  return (
    <Panel title={words.plan[language]} id="plan">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select {...field('bodyId')} label={words.body[language]} options={bodies} width="medium" />
        <Select {...field('purpose', 'discussion')} label={words.purpose[language]} width="medium"
          options={purposes.map((value) => ({ value, label: purposeWords[value][language] }))} />
        <TextField {...field('due')} label={words.due[language]} hint={words.dueHint[language]} width="medium" required />
        <TextField {...field('note')} label={words.note[language]} />
        <ActionBar><Button>{words.plan[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const back = (_answer: unknown, visit: Visit) => `/matters/${visit.params.matterId}/route`

export const routes: Route[] = [
  show('/matters/:matterId/route', routePage),
  post('/matters/:matterId/route', planStop, { again: routePage, back }),
  post('/matters/:matterId/route/:stopId/moving', moveStop, { again: routePage, back }),
  post('/matters/:matterId/route/:stopId/dropping', dropStop, { again: routePage, back }),
]
