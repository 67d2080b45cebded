// The dry run of a release: the act is tried and taken back, and everything that would have left is shown by channel; and the timer.
import { findBody } from '../body/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { dayIn, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Words } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField, TimeField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Notice, Panel } from '../platform/page/parts.tsx'
import { cancelRelease, scheduleRelease } from './actions.ts'
import { findPrepared, findTimer, listEnclosed, listHeldBack, type Rehearse } from './reads.ts'
import { type HeldBack, isHolding, type Rehearsal, type Released, type ReleaseKind, releasePath, type Timer } from './release.ts'
import { may, type Prepared } from './rules.ts'
import { words } from './text.ts'
import { Leaves } from './leaving.tsx'

const leads: Record<ReleaseKind, Words> = { memo: words.leadMemo, minutes: words.leadMinutes, agenda: words.leadAgenda }

const pageOf = (kind: ReleaseKind, rehearse: Rehearse): Show => async (visit) => {
  const { db, by, language, world, params: { meetingId = '', memoId = null } } = visit
  const released: Released = { kind, meetingId, memoId }
  const prepared = isId(meetingId) && (memoId === null || isId(memoId)) ? await findPrepared(db, released) : null
  const meeting = prepared === null ? null : await findMeeting(db, meetingId)
  const body = prepared === null ? null : await findBody(db, prepared.bodyId)
  if (prepared === null || meeting === null || body === null || !isAllowed(may.see, by.actor, prepared, by.on)) return null
  const timer = await findTimer(db, released)
  // By whole minutes, so that looking twice in a row need not print everything twice.
  const now = timer !== null && isHolding(timer, prepared) ? timer.dueAt : by.now.round({ smallestUnit: 'minute', roundingMode: 'floor' })
  const rehearsal: Rehearsal = prepared.isWaiting ? await rehearse(world, { ...by, now, on: dayIn(now) }, prepared) : { kind: 'refused', why: [] }
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current={kind} />
        <h2>{words.title[language]}</h2>
        <p>{leads[kind][language]}</p>
        <Refused visit={visit} rehearsal={rehearsal} />
        {rehearsal.kind === 'done' && (
          <>
            {rehearsal.leaving.stored.length > 0 && <p>{fill(words.moment[language], { when: writtenInstant(now, language) })}</p>}
            <Leaves language={language} leaving={rehearsal.leaving} enclosed={await listEnclosed(db, released)} />
          </>
        )}
        <Held visit={visit} held={await listHeldBack(db, released)} />
        {prepared.isWaiting && <TimerPanel visit={visit} prepared={prepared} last={timer} />}
      </>
    ),
  }
}

function Refused({ visit: { language }, rehearsal }: { visit: Visit; rehearsal: Rehearsal }) {
  if (rehearsal.kind === 'done') return null
  const why = rehearsal.kind === 'refused' ? rehearsal.why : [words.absent]
  return (
    <Notice language={language} tone="warning">
      <p>{why.length === 0 ? words.nothing[language] : words.cannot[language]}</p>
      {why.length > 0 && <ul>{why.map((one) => <li key={one.en}>{one[language]}</li>)}</ul>}
    </Notice>
  )
}

function Held({ visit: { language }, held }: { visit: Visit; held: HeldBack[] }) {
  return (
    <Panel title={words.held[language]} id="held">
      {held.length === 0 ? <p class="quiet">{words.nothingHeld[language]}</p> : (
        <ul>{held.map((one) => (
          <li key={one.number + one.why + one.title}>{fill(words[one.why][language], { number: one.number, ground: one.ground, title: one.title })}</li>
        ))}</ul>
      )}
    </Panel>
  )
}

function TimerPanel({ visit, prepared, last }: { visit: Visit; prepared: Prepared; last: Timer | null }) {
  const { language, world } = visit
  const path = releasePath(prepared)
  const field = (name: string) => ({ language, name, value: typed(visit, path, name), error: faultAt(visit, path, name), required: true })
  const runs = last !== null && isHolding(last, prepared)
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
      <Form action={href(visit, path)} idempotencyKey={world.random(18)}>
        <Hidden name="seen" value={prepared.seen} />
        <DateField {...field('onDay')} label={words.day[language]} />
        <TimeField {...field('at')} label={words.time[language]} />
        <ActionBar><Button>{words.schedule[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const paths: Record<ReleaseKind, string> = { memo: '/meetings/:meetingId/memos/:memoId/release', minutes: '/meetings/:meetingId/minutes/release',
  agenda: '/meetings/:meetingId/agenda/release' }

/** `rehearse` tries the act itself, which belongs to other slices. */
export const routesWith = (rehearse: Rehearse): Route[] => (['memo', 'minutes', 'agenda'] as const).flatMap((kind) => {
  const [path, again] = [paths[kind], pageOf(kind, rehearse)]
  const input = (_visit: Visit, form: Record<string, unknown>) => ({ ...form, kind })
  return [
    show(path, again), post(path, scheduleRelease, { again, input, back: releasePath }),
    post(`${path}/cancellation`, cancelRelease, { again, input, back: releasePath }),
  ]
})
