// The bodies of the reform: setting them up, and one body with its task, its terms and who sits in it.
import type { Person } from '../person/person.ts'
import { listPeople } from '../person/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { type FieldWords, href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { addDays, type Day, writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, languages } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Card, Disclosure, Empty, Facts, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { addMembershipOf, createBody, createPeriod, editBody, endMembershipOf } from './actions.ts'
import { type Body, chair, type Membership, type Period, roleWords, secretary } from './body.ts'
import { BodyForm, EndForm, MembershipForm, PeriodForm } from './forms.tsx'
import { findBody, findBodyBySlug, listBodies, listMemberships, listOpenWork, listPeriods } from './reads.ts'
import { heirsOf, may } from './rules.ts'
import { words } from './text.ts'

const reform = (visit: Visit) => ({ href: href(visit, '/programme'), label: words.reform[visit.language] })

const listPage: Show = async (visit) => {
  const { db, language, by } = visit
  if (!isAllowed(may.create, by.actor, { bodyId: '' }, by.on)) return null
  const bodies = await listBodies(db)
  return {
    kind: 'page', title: words.bodies[language], trail: [reform(visit)], children: (
      <>
        <PageHead title={words.bodies[language]} />
        {bodies.length === 0 && <Empty><p>{words.noBodies[language]}</p></Empty>}
        {bodies.map((body) => (
          <Card key={body.id} level={2} title={body.name[language]} href={href(visit, `/bodies/${body.slug}`)}><p>{body.task[language]}</p></Card>
        ))}
        <Panel title={words.newBody[language]} id="new"><BodyForm visit={visit} bodies={bodies} body={null} /></Panel>
      </>
    ),
  }
}

const bodyPage: Show = async (visit) => {
  const { db, language, by, params } = visit
  const { slug, bodyId } = params
  const body = slug !== undefined ? await findBodyBySlug(db, slug) : bodyId !== undefined && isId(bodyId) ? await findBody(db, bodyId) : null
  if (body === null) return null
  const bodies = await listBodies(db)
  const superior = bodies.find((one) => one.id === body.reportsToId)
  const memberships = await listMemberships(db, body.id)
  const isDone = (one: Membership) => one.until !== null && one.until < by.on
  return {
    kind: 'page', title: body.name[language], trail: [reform(visit)], children: (
      <>
        <PageHead eyebrow={words.body[language]} title={body.name[language]} lead={<p>{body.task[language]}</p>} />
        <Facts rows={[
          { term: words.reportsTo[language], value: superior === undefined ? '–'
            : <a href={href(visit, `/bodies/${superior.slug}`)}>{superior.name[language]}</a> },
          { term: words.language[language], value: words.languageNames[body.language] },
          { term: words.quorum[language], value: body.quorum },
          { term: words.approvalsNeeded[language], value: body.approvalsNeeded },
          { term: words.onlyPrepares[language], value: words[body.onlyPrepares ? 'yes' : 'no'][language] },
          { term: words.approvesStructures[language], value: words[body.approvesStructures ? 'yes' : 'no'][language] },
        ]} />
        {isAllowed([secretary, chair], by.actor, { bodyId: body.id }, by.on) && <p><a href={href(visit,
          `/bodies/${body.id}/lists`)}>{words.toLists[language]}</a></p>}
        <Members visit={visit} body={body} memberships={memberships.filter((one) => !isDone(one))} title={words.members[language]}
          openWork={await listOpenWork(db, body.id)} />
        <Seating visit={visit} body={body} memberships={memberships.filter((one) => !isDone(one))} people={await listPeople(db)} />
        {memberships.some(isDone)
          && <Members visit={visit} body={body} memberships={memberships.filter(isDone)} title={words.formerMembers[language]} />}
        <Terms visit={visit} body={body} periods={await listPeriods(db, body.id)} />
        <Management visit={visit} body={body} bodies={bodies} />
      </>
    ),
  }
}

function Seating({ visit, body, memberships, people }: { visit: Visit; body: Body; memberships: Membership[]; people: Person[] }) {
  const { language, by } = visit
  if (!isAllowed(may.addMembership, by.actor, { bodyId: body.id }, by.on)) return null
  return (
    <Disclosure summary={words.addMembership[language]} id="add-member" open={visit.tried?.path === `/bodies/${body.id}/memberships`}>
      <MembershipForm visit={visit} body={body} people={people} members={memberships} />
    </Disclosure>
  )
}

function Members({ visit, body, memberships, title, openWork = new Map() }: {
  visit: Visit; body: Body; memberships: Membership[]; title: string; openWork?: Map<string, number>
}) {
  const { language, by } = visit
  const mayEnd = isAllowed(may.endMembership, by.actor, { bodyId: body.id }, by.on)
  const ordered = [...memberships].sort((one, other) => rank.indexOf(one.role) - rank.indexOf(other.role) || one.name.localeCompare(other.name, 'fi'))
  const nameOf = new Map(memberships.map((one) => [one.personId, one.name]))
  return (
    <Panel title={title}>
      {ordered.length === 0 ? <p class="quiet">{words.noMembers[language]}</p> : (
        <Table caption={title} hideCaption
          head={[words.name[language], words.role[language], words.title[language], words.represents[language], words.term[language],
            ...(mayEnd ? [words.end[language]] : [])]}
          rows={ordered.map((one) => [one.name,
            one.deputyForId === null ? roleWords[one.role][language]
              : fill(words.deputyFor[language], { role: roleWords[one.role][language], name: nameOf.get(one.deputyForId) ?? '–' }),
            one.title, one.represents, <TermOf term={one} language={language} />,
            ...(mayEnd ? [one.until === null || one.until >= by.on ? <EndForm visit={visit} membership={one} openWork={openWork.get(one.personId) ?? 0}
              others={heirsOf(memberships, one, by.on)} /> : ''] : [])])} />
      )}
    </Panel>
  )
}

const rank: Membership['role'][] = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'deputy', 'expert']

/** Two days that may stand on two lines, each of them whole. */
const TermOf = ({ term, language }: { term: { from: Day; until: Day | null }; language: Language }) => (
  <><span class="together">{writtenDay(term.from, language)}–</span><wbr />
    {term.until !== null && <span class="together">{writtenDay(term.until, language)}</span>}</>
)

function Terms({ visit, body, periods }: { visit: Visit; body: Body; periods: Period[] }) {
  const { language, by } = visit
  const latest = periods[0]?.until
  return (
    <Panel title={words.periods[language]} id="periods">
      {periods.length === 0 ? <p class="quiet">{words.noPeriods[language]}</p> : (
        <Table caption={words.periods[language]} hideCaption numeric={[2]}
          head={[words.period[language], words.term[language], words.numbersUsed[language]]}
          rows={periods.map((one) => [one.slug, <TermOf term={one} language={language} />, one.numbersUsed])} />
      )}
      {isAllowed(may.addPeriod, by.actor, { bodyId: body.id }, by.on)
        && <PeriodForm visit={visit} body={body} from={latest == null ? by.on : addDays(latest, 1)} />}
    </Panel>
  )
}

function Management({ visit, body, bodies }: { visit: Visit; body: Body; bodies: Body[] }) {
  if (!isAllowed(may.edit, visit.by.actor, { bodyId: body.id }, visit.by.on)) return null
  return (
    <Disclosure summary={words.editBody[visit.language]} id="edit" open={visit.tried?.path === `/bodies/${body.id}/details`}>
      <BodyForm visit={visit} bodies={bodies} body={body} />
    </Disclosure>
  )
}

/** The acts answer with the id of the body; its page is under its slug. */
const backTo = (fragment: string) => (answer: { id: string }) => `/bodies/${answer.id}/page${fragment}`

/** An act knows the body by its id; the page that people keep is under its name. */
const byId: Show = async (visit) => {
  const { bodyId = '' } = visit.params
  const body = isId(bodyId) ? await findBody(visit.db, bodyId) : null
  if (body === null) return null
  const told = visit.query.get('told')
  return { kind: 'redirect', to: `${href(visit, `/bodies/${body.slug}`)}${told === null ? '' : `?told=${encodeURIComponent(told)}`}` }
}

/** What is compared when two people change a body at once. */
const fields: Record<string, FieldWords> = {
  ...Object.fromEntries((['name', 'task'] as const).flatMap((name) => languages.map((one) => [`${name}.${one}`, { label: {
    fi: `${words[name].fi} (${words.languageNames[one]})`, sv: `${words[name].sv} (${words.languageNames[one]})`,
    en: `${words[name].en} (${words.languageNames[one]})` } }]))),
  quorum: { label: words.quorum }, approvalsNeeded: { label: words.approvalsNeeded }, approvesStructures: { label: words.approvesStructures },
  onlyPrepares: { label: words.onlyPrepares },
}

export const routes: Route[] = [
  show('/bodies', listPage),
  post('/bodies', createBody, { again: listPage, back: (answer) => `/bodies/${answer.slug}` }),
  show('/bodies/:slug', bodyPage),
  show('/bodies/:bodyId/page', byId),
  post('/bodies/:bodyId/details', editBody, { again: bodyPage, fields, back: (answer) => `/bodies/${answer.slug}` }),
  post('/bodies/:bodyId/periods', createPeriod, { again: bodyPage, back: backTo('#periods') }),
  post('/bodies/:bodyId/memberships', addMembershipOf, { again: bodyPage, back: backTo('') }),
  post('/bodies/:bodyId/memberships/:membershipId/end', endMembershipOf, { again: bodyPage, back: backTo('') }),
]
