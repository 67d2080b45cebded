// What a report waits for and what can be done with it, beside the document.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure, Notice, Panel } from '../platform/page/parts.tsx'
import { pageWords as words } from './page-text.ts'
import type { Issue } from './report.ts'
import { may, sourceStateOf, type State, toldSentences } from './rules.ts'

type Props = { visit: Visit; state: State; issues: Issue[]; isInside: boolean }

export function StatePanels(props: Props) {
  const { visit, state: { report }, issues, isInside } = props
  const { language } = visit
  const last = issues.at(-1)
  return (
    <div class="no-print stack">
      {report.withdrawal !== null && <Notice language={language} tone="warning"><p>{fill(words.withdrawn[language],
        { who: report.withdrawal.who, reason: report.withdrawal.reason, day: writtenInstant(report.withdrawal.at, language) })}</p></Notice>}
      {isInside && report.reason !== '' && last !== undefined && <Notice language={language} tone="info"><p>{fill(words.correcting[language],
        { reason: report.reason, number: last.number })}</p></Notice>}
      {isInside && report.note !== '' && <Notice language={language} tone="warning"><p>{fill(words.givenBack[language], { note: report.note })}</p></Notice>}
      <Placed {...props} />
      {isInside && report.state === 'approved' && <ChangedSince {...props} />}
      {report.state === 'offered' && <Approval {...props} />}
      <After {...props} />
    </div>
  )
}

function Placed({ visit, state: { report }, issues }: Props) {
  const { language } = visit
  if (issues.length === 0 || report.state === 'withdrawn') return null
  return (
    <Notice language={language} tone="info">
      <p>{report.placing === null ? words.unplaced[language]
        : <>{words.placed[language]}{' '}
          <a href={href(visit, `/meetings/${report.placing.meetingId}/items/${report.placing.itemId}`)}>{words.toItem[language]}</a></>}</p>
    </Notice>
  )
}

function ChangedSince({ visit: { language }, state: { report, facts } }: Props) {
  const count = toldSentences(report).filter((one) => !['same', null].includes(sourceStateOf(one, facts))).length
  return count === 0 ? null : <Notice language={language} tone="warning"><p>{fill(words.changedSince[language], { count })}</p></Notice>
}

function Approval({ visit, state }: Props) {
  const { language, by } = visit
  const { report } = state
  if (!isAllowed(may.approve, by.actor, state, by.on)) return null
  const path = `/reports/${report.id}`
  return (
    <Panel title={words.approve[language]} id="approve">
      <p>{fill(words.offeredBy[language], { who: report.offeredByName ?? '' })}</p>
      {report.offeredBy !== by.personId && (
        <Form action={href(visit, `${path}/approval`)} idempotencyKey={visit.world.random(18)} version={report.version}>
          <p>{words.approveHint[language]}</p>
          <ActionBar><Button>{words.approve[language]}</Button></ActionBar>
        </Form>
      )}
      <Because visit={visit} path={`${path}/return`} name="reason" label={words.note[language]} button={words.giveBack[language]} />
    </Panel>
  )
}

/** What is done for a reason, folded until it is wanted. */
function Because({ visit, path, name, label, button }: { visit: Visit; path: string; name: string; label: string; button: string }) {
  const { language } = visit
  return (
    <Disclosure summary={button} open={triedAt(visit, path) !== null} id={path.split('/').at(-1)}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextArea language={language} name={name} label={label} rows={2} required value={typed(visit, path, name)} error={faultAt(visit, path, name)} />
        <ActionBar><Button tone="secondary">{button}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function After({ visit, state, issues }: Props) {
  const { language, by } = visit
  const { report } = state
  if (!isAllowed(may.withdraw, by.actor, state, by.on) || report.state === 'withdrawn') return null
  const because = { visit, name: 'reason', label: words.reason[language] }
  return (
    <>
      {report.state === 'draft' && issues.length > 0 && (
        <Form action={href(visit, `/reports/${report.id}/correction/dropping`)} idempotencyKey={visit.world.random(18)} version={report.version}>
          <ActionBar><Button tone="secondary">{words.dropCorrection[language]}</Button></ActionBar>
        </Form>
      )}
      {report.state === 'approved' && <Because {...because} path={`/reports/${report.id}/correction`} button={words.correct[language]} />}
      <Because {...because} path={`/reports/${report.id}/withdrawal`} button={words.withdraw[language]} />
    </>
  )
}

/** Every version that was approved, the newest first. */
export function Versions({ visit, reportId, issues }: { visit: Visit; reportId: string; issues: Issue[] }) {
  const { language } = visit
  return (
    <Panel title={words.versions[language]} id="versions">
      <ul>
        {issues.toReversed().map(({ number, approvedAt, content }) => (
          <li key={number}><a href={href(visit, `/reports/${reportId}/issues/${number}`)}>{fill(words.version[language],
            { number, at: writtenInstant(approvedAt, language) })}</a>{content.reason !== '' && ` – ${content.reason}`}</li>
        ))}
      </ul>
    </Panel>
  )
}
