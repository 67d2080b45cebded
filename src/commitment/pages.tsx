// What was promised, when, where, and what became of it.
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { outcomeWords } from '../decision/decision.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, type FieldWords, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { daysBetween, lastDayOf, writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { DaysLeft, Disclosure, Empty, Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { dropCommitment, editCommitment, keepCommitment, linkCommitment, makeCommitment } from './actions.ts'
import { bodiesIn, type Commitment, isProposedKept, maySeeCommitment, namesOf, type State, stateOf, states } from './commitment.ts'
import { answerChosen, commitmentPage } from './edit-page.tsx'
import { itemCommitmentsPage, itemCommitmentsPath } from './item-page.tsx'
import { listCommitments } from './reads.ts'
import { may } from './rules.ts'
import { type BodyNames, CommitmentState, Moves, PlaceLink, SourceLink } from './state.tsx'
import { actionWords, stateWords, words } from './text.ts'


const listSeen = async (visit: Visit): Promise<Commitment[]> =>
  (await listCommitments(visit.db, bodiesOf(visit.by.actor, visit.by.on))).filter((one) => maySeeCommitment(visit.by.actor, one, visit.by.on))

const groups: { key: 'groupBroken' | 'groupDue' | 'groupOpen' | 'groupClosed'; states: State[] }[] = [
  { key: 'groupBroken', states: ['broken'] }, { key: 'groupDue', states: ['due'] }, { key: 'groupOpen', states: ['open', 'moved'] },
  { key: 'groupClosed', states: ['kept', 'dropped'] },
]

const commitmentsPage: Show = async (visit) => {
  const { language, by } = visit
  const all = await listSeen(visit)
  const filter = { state: visit.query.get('state') ?? '', body: visit.query.get('body') ?? '' }
  const wanted = all.filter((one) => (filter.state === '' || stateOf(one, by.on) === filter.state) && (filter.body === ''
    || bodiesIn(one).includes(filter.body)))
  const names: BodyNames = new Map((await listBodies(visit.db)).map((body) => [body.id, body.name]))
  const bodies = [...names].filter(([id]) => all.some((one) => bodiesIn(one).includes(id))).map(([value, name]) => ({ value, label: name[language] }))
  return {
    kind: 'page', title: words.commitments[language], trail: [], children: (
      <>
        <PageHead title={words.commitments[language]} lead={<p>{words.lead[language]}</p>} />
        {all.length > 0 && <FilterForm visit={visit} filter={filter} bodies={bodies} />}
        {wanted.length === 0 && <Empty>{words[all.length === 0 ? 'none' : 'noneFound'][language]}</Empty>}
        {groups.map(({ key, states }) => {
          const own = wanted.filter((one) => states.includes(stateOf(one, by.on)))
          return own.length === 0 ? null : (
            <Panel key={key} title={words[key][language]} id={key}>
              <Commitments visit={visit} commitments={own} names={names} caption={words[key][language]} />
            </Panel>
          )
        })}
      </>
    ),
  }
}

function FilterForm({ visit, filter, bodies }: { visit: Visit; filter: { state: string; body: string }; bodies: Choice[] }) {
  const { language } = visit
  return (
    <Form method="get" action={href(visit, '/commitments')} label={words.filter[language]} class="filter">
      <Select language={language} name="state" label={words.state[language]} none={words.all[language]} value={filter.state}
        options={states.map((value) => ({ value, label: stateWords[value][language] }))} />
      {bodies.length > 1 && <Select language={language} name="body" label={words.body[language]} none={words.all[language]} value={filter.body}
        options={bodies} />}
      <ActionBar><Button tone="secondary">{words.show[language]}</Button></ActionBar>
    </Form>
  )
}

function Commitments({ visit, commitments, names, caption }: { visit: Visit; commitments: Commitment[]; names: BodyNames; caption: string }) {
  const { language } = visit
  return (
    <Table caption={caption} hideCaption
      head={[words.matter[language], words.where[language], words.when[language], words.source[language], words.became[language]]}
      rows={commitments.map((one) => [
        <>
          <span class="promised" id={`commitment-${one.id}`}>{one.matter} ({actionWords[one.action][language]})</span>
          {one.matterId !== null && <p class="hint"><a href={href(visit, `/matters/${one.matterId}`)}>{words.journey[language]}
            <span class="unseen">: {one.matter}</span></a></p>}
        </>,
        <>{namesOf(one, language)}
          {one.then.length > 0 && <p class="hint">{words.then[language]}: {one.then.join(' → ')}</p>}</>,
        <><When visit={visit} commitment={one} /><Moves moves={one.moves} language={language} /></>,
        <>
          <SourceLink visit={visit} commitment={one} names={names} />
          {one.source.sentence !== one.matter && <p class="hint">”{one.source.sentence}”</p>}
        </>,
        <Became visit={visit} commitment={one} names={names} />,
      ])} />
  )
}

function When({ visit: { language, by }, commitment: { due, closing } }: { visit: Visit; commitment: Commitment }) {
  if (due === null) return <>{words.noDue[language]}</>
  return <>{writtenDue(due, language)} {closing === null && <DaysLeft days={daysBetween(by.on, lastDayOf(due))} language={language} />}</>
}

function Became({ visit, commitment, names }: { visit: Visit; commitment: Commitment; names: BodyNames }) {
  const { language, by } = visit
  return (
    <>
      <CommitmentState commitment={commitment} on={by.on} language={language} />
      {commitment.closingReason !== '' && <p class="hint">{commitment.closingReason}</p>}
      {commitment.handlings.filter((one) => !one.isStruck).map((one) => (
        <p key={one.itemId}>
          <PlaceLink visit={visit} path={`/meetings/${one.meetingId}/items/${one.itemId}`} bodyId={one.bodyId}>{fill(words.sourceMeeting[language], {
            body: names.get(one.bodyId)?.[language] ?? '', number: one.meetingNumber, day: writtenDay(one.onDay, language) })}</PlaceLink>
          {' – '}{one.outcome === null ? words[one.isCancelled ? 'cancelled' : 'onAgenda'][language] : outcomeWords[one.outcome][language]}
        </p>
      ))}
      {isProposedKept(commitment) && stateOf(commitment, by.on) !== 'kept' && <Notice language={language} tone="info">{words.proposedKept[language]}</Notice>}
      {commitment.closing === null && isAllowed(may.close, by.actor, { bodyIds: bodiesIn(commitment) }, by.on)
        && <Closing visit={visit} commitment={commitment} />}
    </>
  )
}

function Closing({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  const { language } = visit
  const [keep, drop] = [`/commitments/${commitment.id}/keeping`, `/commitments/${commitment.id}/dropping`]
  return (
    <>
      <p class="no-print"><a href={href(visit, `/commitments/${commitment.id}`)}>{words.change[language]}<span class="unseen">: {commitment.matter}</span>
      </a></p>
      <Form action={href(visit, keep)} idempotencyKey={visit.world.random(18)} version={commitment.version} class="order__form">
        <Button tone="quiet" small about={commitment.matter}>{words.keep[language]}</Button>
      </Form>
      <Disclosure summary={<>{words.drop[language]}<span class="unseen">: {commitment.matter}</span></>}>
        <Form action={href(visit, drop)} idempotencyKey={visit.world.random(18)} version={commitment.version}>
          <TextField language={language} name="reason" label={words.reason[language]} required value={typed(visit, drop, 'reason')}
            error={faultAt(visit, drop, 'reason')} />
          <ActionBar><Button small tone="secondary" about={commitment.matter}>{words.drop[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
    </>
  )
}

/** The list again, for somebody who may see the commitment; to others it is not there. */
const again: Show = async (visit) =>
  (await listSeen(visit)).some((one) => one.id === visit.params.commitmentId) ? commitmentsPage(visit) : null

const back = (answer: { id?: string }) => `/commitments#commitment-${answer.id}`

/** What is compared when two people change a commitment at once. */
const fields: Record<string, FieldWords> = {
  matter: { label: words.matter }, action: { label: words.what, said: actionWords },
  due: { label: words.when, written: (value, language) => /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? writtenDue(value, language) : value },
}

export const routes: Route[] = [
  show('/commitments', commitmentsPage),
  show(itemCommitmentsPath, itemCommitmentsPage),
  post(itemCommitmentsPath, makeCommitment, { again: itemCommitmentsPage,
    back: (_answer, visit) => `/meetings/${visit.params.meetingId}/items/${visit.params.itemId}/commitments` }),
  show('/commitments/:commitmentId', commitmentPage),
  post('/commitments/:commitmentId', editCommitment, { again: commitmentPage, back, fields }),
  post('/commitments/:commitmentId/handlings', linkCommitment, { again: commitmentPage, back, input: answerChosen }),
  post('/commitments/:commitmentId/keeping', keepCommitment, { again, back }),
  post('/commitments/:commitmentId/dropping', dropCommitment, { again, back }),
]
