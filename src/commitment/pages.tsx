// What was promised, when, where, and what became of it.
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { outcomeWords } from '../decision/decision.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, type FieldWords, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { daysBetween, lastDayOf, writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, type Words } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { DaysLeft, Disclosure, Empty, Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { dropCommitment, editCommitment, keepCommitment, linkCommitment, makeCommitment } from './actions.ts'
import { bodiesIn, type Commitment, isProposedKept, maySeeCommitment, type State, stateOf } from './commitment.ts'
import { answerChosen, commitmentPage } from './edit-page.tsx'
import { itemCommitmentsPage, itemCommitmentsPath } from './item-page.tsx'
import { listCommitments } from './reads.ts'
import { may } from './rules.ts'
import { CommitmentState } from './state.tsx'
import { actionWords, words } from './text.ts'

type BodyNames = Map<string, Words>

const listSeen = async (visit: Visit): Promise<Commitment[]> =>
  (await listCommitments(visit.db, bodiesOf(visit.by.actor, visit.by.on))).filter((one) => maySeeCommitment(visit.by.actor, one, visit.by.on))

const groups: { key: 'groupLate' | 'groupDue' | 'groupOpen' | 'groupClosed'; states: State[] }[] = [
  { key: 'groupLate', states: ['late'] }, { key: 'groupDue', states: ['due'] }, { key: 'groupOpen', states: ['open'] },
  { key: 'groupClosed', states: ['kept', 'dropped'] },
]

const commitmentsPage: Show = async (visit) => {
  const { language, by } = visit
  const all = await listSeen(visit)
  const names: BodyNames = new Map((await listBodies(visit.db)).map((body) => [body.id, body.name]))
  return {
    kind: 'page', title: words.commitments[language], trail: [], children: (
      <>
        <PageHead title={words.commitments[language]} lead={<p>{words.lead[language]}</p>} />
        {all.length === 0 && <Empty>{words.none[language]}</Empty>}
        {groups.map(({ key, states }) => {
          const own = all.filter((one) => states.includes(stateOf(one, by.on)))
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

function Commitments({ visit, commitments, names, caption }: { visit: Visit; commitments: Commitment[]; names: BodyNames; caption: string }) {
  const { language } = visit
  return (
    <Table caption={caption} hideCaption
      head={[words.matter[language], words.where[language], words.when[language], words.source[language], words.became[language]]}
      rows={commitments.map((one) => [
        <span class="promised" id={`commitment-${one.id}`}>{one.matter} ({actionWords[one.action][language]})</span>,
        <>{one.bodies.map((body) => body.name).join(', ')}
          {one.then.length > 0 && <p class="hint">{words.then[language]}: {one.then.join(' → ')}</p>}</>,
        <When visit={visit} commitment={one} />,
        <>
          <a href={href(visit, `/meetings/${one.source.meetingId}`)}>{fill(words.sourceMeeting[language], {
            body: names.get(one.source.bodyId)?.[language] ?? '', number: one.source.number, day: writtenDay(one.source.onDay, language) })}</a>
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
  const state = stateOf(commitment, by.on)
  return (
    <>
      <CommitmentState state={state} language={language} />
      {commitment.closingReason !== '' && <p class="hint">{commitment.closingReason}</p>}
      {commitment.handlings.filter((one) => !one.isStruck).map((one) => (
        <p key={one.itemId}>
          <a href={href(visit, `/meetings/${one.meetingId}/items/${one.itemId}`)}>{fill(words.sourceMeeting[language], {
            body: names.get(one.bodyId)?.[language] ?? '', number: one.meetingNumber, day: writtenDay(one.onDay, language) })}</a>
          {' – '}{one.outcome === null ? words.onAgenda[language] : outcomeWords[one.outcome][language]}
        </p>
      ))}
      {isProposedKept(commitment) && <Notice language={language} tone="info">{words.proposedKept[language]}</Notice>}
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
      <p><a href={href(visit, `/commitments/${commitment.id}`)}>{words.change[language]}<span class="unseen">: {commitment.matter}</span></a></p>
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
