// Who answers for what outside the bodies: given and ended here, with everybody who has held each duty.
import type { Organisation } from '../organisation/organisation.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { listPeople } from '../person/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { type Day, writtenDay } from '../platform/kit/day.ts'
import { textIn } from '../platform/kit/language.ts'
import { isAllowed, isInForce } from '../platform/kit/may.ts'
import { DateField, Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { endDuty, giveDuty } from './actions.ts'
import { type Duty, dutyKinds, dutyWords } from './duty.ts'
import { listDuties } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const path = '/duties'

const dutiesPage: Show = async (visit) => {
  const { db, by, language } = visit
  const programme = await findProgramme(db)
  if (programme === null || !isAllowed(may.see, by.actor, undefined, by.on)) return null
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const duties = await listDuties(db, programme.id)
  const named = (id: string | null) => id === null ? words.wholeReform[language] : textIn(organisations.find((one) => one.id === id)?.name ?? {}, language)
  const held = duties.filter((one) => one.until === null || one.until >= by.on)
  const isCoordinated = (one: Organisation) => held.some((duty) => duty.kind === 'coordinator' && duty.organisationId === one.id)
  const mayEnd = (list: string) => list === 'held' && isAllowed(may.end, by.actor, undefined, by.on)
  const missing = organisations.filter((one) => one.side === 'incoming' && !isCoordinated(one))
  const lists = [{ id: 'held', title: words.held[language], list: held },
    { id: 'ended', title: words.ended[language], list: duties.filter((one) => !held.includes(one)) }]
  return {
    kind: 'page', title: words.duties[language], trail: [], children: (
      <>
        <PageHead title={words.duties[language]} lead={<p>{words.lead[language]}</p>} />
        {missing.length > 0 && <p>{words.missing[language]} {new Intl.ListFormat(language).format(missing.map((one) => textIn(one.name, language)))}.</p>}
        {isAllowed(may.give, by.actor, undefined, by.on) && <GiveForm visit={visit} organisations={organisations} people={await listPeople(db)} />}
        {lists.map(({ id, title, list }) => (
          <Panel key={id} id={id} title={title}>
            {list.length === 0 ? <Empty>{words.none[language]}</Empty> : (
              <Table caption={title} hideCaption
                head={[words.person[language], words.duty[language], words.organisation[language], words.term[language],
                  ...(mayEnd(id) ? [words.end[language]] : [])]}
                rows={list.toSorted((one, other) => named(one.organisationId).localeCompare(named(other.organisationId), language)).map((one) => [one.name,
                  dutyWords[one.kind][language], named(one.organisationId), <Term duty={one} visit={visit} />,
                  ...(mayEnd(id) ? [<EndForm visit={visit} duty={one} on={by.on} />] : [])])} />
            )}
          </Panel>
        ))}
      </>
    ),
  }
}

const Term = ({ duty, visit: { language, by } }: { duty: Duty; visit: Visit }) => (
  <span>{writtenDay(duty.from, language)} – {duty.until === null ? '' : writtenDay(duty.until, language)}
    {duty.from > by.on && <> <Badge tone="info">{words.coming[language]}</Badge></>}
    {isInForce(duty, by.on) && duty.until !== null && <> <Badge tone="warning">{words.ending[language]}</Badge></>}</span>
)

function GiveForm({ visit, organisations, people }: { visit: Visit; organisations: Organisation[]; people: { id: string; name: string }[] }) {
  const { language, by } = visit
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <Disclosure summary={words.give[language]} open={visit.tried?.path === path}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select {...field('personId')} label={words.person[language]} none="–" required options={people.map((one) => ({ value: one.id, label: one.name }))} />
        <Select {...field('kind', 'coordinator')} label={words.duty[language]}
          options={dutyKinds.map((one) => ({ value: one, label: dutyWords[one][language] }))} />
        <Select {...field('organisationId')} label={words.organisation[language]} hint={words.organisationHint[language]} none={words.wholeReform[language]}
          options={organisations.map((one) => ({ value: one.id, label: textIn(one.name, language) }))} />
        <DateField {...field('from', by.on)} label={words.from[language]} required />
        <DateField {...field('until')} label={words.until[language]} />
        <ActionBar><Button>{words.give[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function EndForm({ visit, duty, on }: { visit: Visit; duty: Duty; on: Day }) {
  const { language } = visit
  const ending = `${path}/${duty.id}/ending`
  return (
    <Disclosure summary={<>{words.end[language]}<span class="unseen">: {duty.name}, {dutyWords[duty.kind][language]}</span></>}
      open={visit.tried?.path === ending}>
      <Form action={href(visit, ending)} idempotencyKey={visit.world.random(18)}>
        <DateField language={language} name="until" label={words.until[language]} required
          value={typed(visit, ending, 'until', on)} error={faultAt(visit, ending, 'until')} />
        <ActionBar><Button small tone="danger" about={duty.name}>{words.end[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

export const routes: Route[] = [
  show(path, dutiesPage),
  post(path, giveDuty, { again: dutiesPage, back: () => `${path}#held` }),
  post(`${path}/:dutyId/ending`, endDuty, { again: dutiesPage, back: () => `${path}#held` }),
]
