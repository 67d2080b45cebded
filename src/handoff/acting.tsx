// What can be done with a hand-off in its state, for whom: one form for each step, and whom it waits for otherwise.
import { dutyWords } from '../duty/duty.ts'
import { refusalKinds } from '../payroll/refusals.ts'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Confirm, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, Panel } from '../platform/page/parts.tsx'
import { type Handoff, isCorrected, isDelivered, isPrepared, isReleased, preparers } from './handoff.ts'
import { handoffPath, listPath } from './list-page.tsx'
import { may, type Ready } from './rules.ts'
import { words } from './text.ts'

type Place = { visit: Visit; handoff: Handoff }

/** The next step, for whoever may take it; for others, whom it waits for. */
export function NextPanel({ visit, handoff, ready }: Place & { ready: Ready | null }) {
  const { language, by } = visit
  if (handoff.state === 'withdrawn' || isCorrected(handoff)) return null
  const isPlanner = isAllowed(may.approve, by.actor, handoff, by.on)
  const isReceiver = isDelivered(handoff) && handoff.state !== 'reconciled' && isAllowed(may.receive, by.actor, handoff, by.on)
  const waitsFor = handoff.state === 'delivered' ? dutyWords.serviceCentre : handoff.state === 'reconciled' ? null : dutyWords.hrPlanner
  return (
    <Panel title={words.next[language]} id="next">
      {isReceiver ? <p><a href="#receipts">{words.checkAndReceipt[language]}</a></p>
        : isPlanner ? <PlannerForms visit={visit} handoff={handoff} ready={ready} />
        : waitsFor !== null && <p>{fill(words.waits[language], { who: waitsFor[language] })}</p>}
      {isPlanner && handoff.state === 'delivered' && <p>{fill(words.waits[language], { who: dutyWords.serviceCentre[language] })}</p>}
      {isPlanner && isReleased(handoff) && handoff.correction === null && <CorrectForm visit={visit} handoff={handoff} />}
      {isPlanner && isPrepared(handoff) && <WithdrawForm visit={visit} handoff={handoff} />}
    </Panel>
  )
}

function PlannerForms({ visit, handoff, ready }: Place & { ready: Ready | null }) {
  const { language, by } = visit
  switch (handoff.state) {
    case 'draft': return <CompleteForm visit={visit} handoff={handoff} ready={ready} />
    case 'complete': return (
      <>
        <Step visit={visit} handoff={handoff} path="freezing" label="freeze" lead="freezeLead" />
        <Step visit={visit} handoff={handoff} path="taking-back" label="takeBack" tone="secondary" />
      </>
    )
    case 'frozen': return <Step visit={visit} handoff={handoff} path="approval" label="approve" />
    case 'approved': return preparers(handoff).has(by.personId) ? <p>{words.another[language]}</p>
      : <Step visit={visit} handoff={handoff} path="release" label="release" lead="releaseLead" />
    case 'released': return <Step visit={visit} handoff={handoff} path="delivery" label="deliver" lead="deliverLead" />
    case 'delivered': case 'differs': return <Step visit={visit} handoff={handoff} path="delivery" label="deliverAgain" tone="secondary" />
    default: return null
  }
}

type StepProps = Place & { path: string; label: 'freeze' | 'takeBack' | 'approve' | 'release' | 'deliver' | 'deliverAgain'
  lead?: 'freezeLead' | 'releaseLead' | 'deliverLead'; tone?: 'primary' | 'secondary' }

const Step = ({ visit, handoff, path, label, lead, tone = 'primary' }: StepProps) => (
  <Form action={href(visit, `${handoffPath(handoff.id)}/${path}`)} idempotencyKey={visit.world.random(18)}>
    {lead !== undefined && <p class="hint">{words[lead][visit.language]}</p>}
    <ActionBar><Button tone={tone}>{words[label][visit.language]}</Button></ActionBar>
  </Form>
)

function CompleteForm({ visit, handoff, ready }: Place & { ready: Ready | null }) {
  const { language } = visit
  const path = `${handoffPath(handoff.id)}/completion`
  const isQuestioned = ready?.refusals.some(({ kind }) => refusalKinds[kind] === 'questioned') === true
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <p class="hint">{words.completeLead[language]}</p>
      {isQuestioned && <TextField language={language} name="standsBy" label={words.standsBy[language]} value={typed(visit, path, 'standsBy')}
        error={faultAt(visit, path, 'standsBy')} />}
      <ActionBar><Button>{words.complete[language]}</Button></ActionBar>
    </Form>
  )
}

function CorrectForm({ visit, handoff }: Place) {
  const { language } = visit
  return (
    <Disclosure summary={words.correct[language]} open={visit.tried?.path === listPath || handoff.state === 'differs'}>
      <Form action={href(visit, listPath)} idempotencyKey={visit.world.random(18)}>
        <Hidden name="correctsId" value={handoff.id} />
        <p class="hint">{words.correctLead[language]}</p>
        <TextField language={language} name="reason" label={words.reason[language]} required value={typed(visit, listPath, 'reason')}
          error={faultAt(visit, listPath, 'reason')} />
        <ActionBar><Button tone="secondary">{words.correct[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function WithdrawForm({ visit, handoff }: Place) {
  const { language } = visit
  const path = `${handoffPath(handoff.id)}/withdrawal`
  return (
    <Confirm summary={words.withdraw[language]}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField language={language} name="reason" label={words.reason[language]} required value={typed(visit, path, 'reason')}
          error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button tone="danger">{words.withdraw[language]}</Button></ActionBar>
      </Form>
    </Confirm>
  )
}
