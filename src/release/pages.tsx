// The dry run of a memo's release: by channel what will leave, to whom, in which language, what is held back; and the timer.
import { findBody } from '../body/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { contentOf, publish } from '../memo/rules.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, TimeField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Notice, Panel, Table } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { sha256Of } from '../platform/publication.ts'
import { cancelRelease, scheduleRelease } from './actions.ts'
import { findDryRun, findPrepared, findTimer } from './reads.ts'
import { addressesOf, type HeldBack, isHolding, type Receiver, releasedBytes, type Timer } from './release.ts'
import { may, type Prepared } from './rules.ts'
import { words } from './text.ts'

const releasePage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', memoId = '' } } = visit
  const prepared = isId(meetingId) && isId(memoId) ? await findPrepared(db, meetingId, memoId) : null
  const meeting = prepared === null ? null : await findMeeting(db, meetingId)
  const body = prepared === null ? null : await findBody(db, prepared.bodyId)
  if (prepared === null || meeting === null || body === null || !isAllowed(may.see, by.actor, prepared, by.on)) return null
  const { receivers, systems, held } = await findDryRun(db, prepared)
  return {
    kind: 'page', title: words.title[language], trail: [{ href: href(visit, `/meetings/${meetingId}/memos/${memoId}`),
      label: languageNames[prepared.memo.language] }],
    children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="memo" />
        <p>{words.lead[language]}</p>
        {prepared.memo.state === 'draft' && !publish(prepared).ok && <Notice language={language} tone="warning"><p>{words.cannot[language]}</p></Notice>}
        <Channels visit={visit} prepared={prepared} receivers={receivers} systems={systems} />
        <Receivers visit={visit} receivers={receivers} />
        <Held visit={visit} held={held} />
        {prepared.memo.state === 'draft' && isAllowed(may.prepareRelease, by.actor, prepared, by.on)
          && <TimerPanel visit={visit} prepared={prepared} last={await findTimer(db, memoId)} />}
      </>
    ),
  }
}

function Channels({ visit: { language }, prepared, receivers, systems }: { visit: Visit; prepared: Prepared; receivers: Receiver[]; systems: number }) {
  const content = contentOf(prepared)
  const { page, files, feeds } = addressesOf(content)
  const list = (all: string[]) => <ul>{all.map((one) => <li key={one}><code>{one}</code></li>)}</ul>
  const row = (name: 'page' | 'files' | 'feeds' | 'record' | 'mail' | 'systems', what: preact.ComponentChildren) =>
    [words[name][language], what, languageNames[content.language], words.isPublic[language]]
  return (
    <Panel title={words.title[language]} id="channels">
      <Table caption={words.title[language]} hideCaption head={[words.channel[language], words.what[language], words.language[language],
        words.level[language]]} rows={[
        row('page', list([page])), row('files', list(files)), row('feeds', list(feeds)), row('record', words.recordWhat[language]),
        row('mail', fill(words.people[language], { count: receivers.length })), row('systems', fill(words.addresses[language], { count: systems })),
      ]} />
      <p>{words.hash[language]}: <code>{sha256Of(releasedBytes(content))}</code></p>
    </Panel>
  )
}

function Receivers({ visit: { language }, receivers }: { visit: Visit; receivers: Receiver[] }) {
  return (
    <Panel title={words.receivers[language]} id="receivers">
      {receivers.length === 0 ? <p class="quiet">{words.noReceivers[language]}</p>
        : <ul>{receivers.map((one) => <li key={one.address}>{one.name}, {one.address} ({languageNames[one.language]})</li>)}</ul>}
    </Panel>
  )
}

function Held({ visit: { language }, held }: { visit: Visit; held: HeldBack[] }) {
  return (
    <Panel title={words.held[language]} id="held">
      {held.length === 0 ? <p class="quiet">{words.nothingHeld[language]}</p>
        : <ul>{held.map((one) => <li key={one.number + one.why}>{fill(words[one.why][language], { number: one.number, ground: one.ground })}</li>)}</ul>}
    </Panel>
  )
}

function TimerPanel({ visit, prepared, last }: { visit: Visit; prepared: Prepared; last: Timer | null }) {
  const { language, world } = visit
  const path = `/meetings/${prepared.memo.meetingId}/memos/${prepared.memo.id}/release`
  const field = (name: string) => ({ language, name, value: typed(visit, path, name), error: faultAt(visit, path, name), required: true })
  const runs = last !== null && isHolding(last, prepared.memo)
  const isStopped = last !== null && !runs && (last.ending === null || last.ending === 'superseded')
  return (
    <Panel title={words.timer[language]} id="timer">
      <p class="hint">{words.timerHint[language]}</p>
      {isStopped && <Notice language={language} tone="warning"><p>{words.stopped[language]}</p></Notice>}
      {runs && (
        <>
          <p>{fill(words.running[language], { when: writtenInstant(last.dueAt, language), name: last.preparer })}</p>
          <Form action={href(visit, `${path}/cancellation`)} idempotencyKey={world.random(18)}>
            <Button tone="secondary">{words.cancel[language]}</Button>
          </Form>
        </>
      )}
      <Form action={href(visit, path)} idempotencyKey={world.random(18)} version={prepared.memo.version}>
        <DateField {...field('onDay')} label={words.day[language]} />
        <TimeField {...field('at')} label={words.time[language]} />
        <ActionBar><Button>{words.schedule[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const back = (answer: { id: string; meetingId: string }) => `/meetings/${answer.meetingId}/memos/${answer.id}/release`

export const routes: Route[] = [
  show('/meetings/:meetingId/memos/:memoId/release', releasePage),
  post('/meetings/:meetingId/memos/:memoId/release', scheduleRelease, { again: releasePage, back }),
  post('/meetings/:meetingId/memos/:memoId/release/cancellation', cancelRelease, { again: releasePage, back }),
]
