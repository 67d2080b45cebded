// What was promised, when, where, and what became of it.
import { bodiesOf } from '../body/body.ts'
import { outcomes, outcomeWords } from '../decision/decision.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { daysBetween, lastDayOf, writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, DaysLeft, Disclosure, Empty, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { closeCommitment } from './actions.ts'
import { actionWords, type Commitment, stateOf, stateWords } from './commitment.ts'
import { listCommitments } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const commitmentsPage: Show = async (visit) => {
  const { language } = visit
  const all = await listCommitments(visit.db, bodiesOf(visit.by.actor, visit.by.on))
  const [open, closed] = [all.filter((one) => one.closing === null), all.filter((one) => one.closing !== null)]
  return {
    kind: 'page', title: words.commitments[language], trail: [], children: (
      <>
        <PageHead title={words.commitments[language]} lead={<p>{words.lead[language]}</p>} />
        <Panel title={words.open[language]} id="open">
          {open.length === 0 ? <Empty>{words.none[language]}</Empty>
            : <Commitments visit={visit} commitments={open} caption={words.open[language]} />}
        </Panel>
        {closed.length > 0 && (
          <Panel title={words.closed[language]} id="closed">
            <Commitments visit={visit} commitments={closed} caption={words.closed[language]} />
          </Panel>
        )}
      </>
    ),
  }
}

function Commitments({ visit, commitments, caption }: { visit: Visit; commitments: Commitment[]; caption: string }) {
  const { language } = visit
  return (
    <Table caption={caption} hideCaption
      head={[words.what[language], words.where[language], words.due[language], words.source[language], words.state[language]]}
      rows={commitments.map((one) => [
        <span id={`commitment-${one.id}`}>{one.matter} ({actionWords[one.action][language]})</span>,
        <>{one.bodies.map((body) => body.name).join(', ') || '–'}
          {one.then.length > 0 && <p class="hint">{fill(words.then[language], { names: one.then.join(' → ') })}</p>}</>,
        <Due visit={visit} commitment={one} />,
        <>
          <a href={href(visit, `/meetings/${one.source.meetingId}`)}>
            {fill(words.meeting[language], { number: one.source.number, day: writtenDay(one.source.onDay, language) })}</a>
          {one.source.sentence !== '' && <p class="hint">”{one.source.sentence}”</p>}
        </>,
        <State visit={visit} commitment={one} />,
      ])} />
  )
}

function Due({ visit: { language, by }, commitment: { due, closing } }: { visit: Visit; commitment: Commitment }) {
  if (due === null) return <>{words.noDue[language]}</>
  return <>{writtenDue(due, language)} {closing === null && <DaysLeft days={daysBetween(by.on, lastDayOf(due))} language={language} />}</>
}

function State({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  const { language, by } = visit
  const state = stateOf(commitment, by.on)
  return (
    <>
      <Badge tone={state === 'late' ? 'danger' : state === 'kept' ? 'success' : 'neutral'}>{stateWords[state][language]}</Badge>
      {commitment.closingReason !== '' && <p class="hint">{commitment.closingReason}</p>}
      {commitment.handlings.map((one) => (
        <p key={one.itemId}>
          <a href={href(visit, `/meetings/${one.meetingId}/items/${one.itemId}`)}>
            {fill(words.meeting[language], { number: one.number, day: writtenDay(one.onDay, language) })}</a>
          {outcomeIn(one.outcome, language)}
        </p>
      ))}
      {commitment.closing === null && isAllowed(may.close, by.actor, commitment, by.on) && <Closing visit={visit} commitment={commitment} />}
    </>
  )
}

function Closing({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  const { language } = visit
  const path = `/commitments/${commitment.id}/closing`
  return (
    <Disclosure summary={<>{words.finish[language]}<span class="unseen">: {commitment.matter}</span></>}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={commitment.version}>
        <Select language={language} name="closing" label={words.state[language]} value={typed(visit, path, 'closing', 'kept')}
          options={[{ value: 'kept', label: words.keep[language] }, { value: 'dropped', label: words.drop[language] }]} />
        <TextField language={language} name="reason" label={words.reason[language]} value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button small>{words.finish[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

const outcomeIn = (outcome: string | null, language: Language): string => {
  const known = outcomes.find((one) => one === outcome)
  return known === undefined ? '' : ` – ${outcomeWords[known][language]}`
}

/** The list again, for somebody who may see the commitment; to others it is not there. */
const again: Show = async (visit) => {
  const own = await listCommitments(visit.db, bodiesOf(visit.by.actor, visit.by.on))
  return own.some((one) => one.id === visit.params.commitmentId && isAllowed(may.close, visit.by.actor, one, visit.by.on))
    ? commitmentsPage(visit) : null
}

export const routes: Route[] = [
  show('/commitments', commitmentsPage),
  post('/commitments/:commitmentId/closing', closeCommitment, { again, back: (answer) => `/commitments#commitment-${answer.id}` }),
]
