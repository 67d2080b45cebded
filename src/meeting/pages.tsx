// The meetings of one's bodies, planning and changing them, and every address of a meeting.
import { type Body, bodiesOf, type Period } from '../body/body.ts'
import { listBodies, listPeriodsByBody } from '../body/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, triedAt, type Visit } from '../platform/http/visit.ts'
import { writtenWeekday } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, PageHead, Panel } from '../platform/page/parts.tsx'
import { cancelMeeting, closeMeeting, editMeeting, openMeeting, planMeeting, recordAttendanceOf, recordMovementOf, removeMovementOf }
  from './actions.ts'
import { attendancePage } from './attendance-page.tsx'
import { meetingTimes, meetingTitle, stateTones } from './head.tsx'
import { isComing, type Meeting, numbersBetween, stateWords } from './meeting.ts'
import { overviewPage } from './overview-page.tsx'
import { PlanFields } from './planning.tsx'
import { listMeetings } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const own = new Set(bodiesOf(by.actor, by.on))
  const bodies = (await listBodies(db)).filter((body) => own.has(body.id))
  const meetings = Map.groupBy(await listMeetings(db, bodies.map((body) => body.id)), (meeting) => meeting.bodyId)
  const periods = await listPeriodsByBody(db, bodies.map((body) => body.id))
  return {
    kind: 'page', title: words.meetings[language], trail: [], children: (
      <>
        <PageHead title={words.meetings[language]} actions={<ButtonLink href={href(visit, '/calendar')} small>{words.toCalendar[language]}</ButtonLink>} />
        {bodies.length === 0 && <Empty>{words.noBodies[language]}</Empty>}
        {bodies.map((body) => (
          <BodyPanel key={body.id} visit={visit} body={body} meetings={meetings.get(body.id) ?? []} periods={periods.get(body.id) ?? []} />
        ))}
      </>
    ),
  }
}

type OfBody = { visit: Visit; body: Body; meetings: Meeting[]; periods: Period[] }

function BodyPanel({ visit, body, meetings, periods }: OfBody) {
  const { language, by } = visit
  const coming = meetings.filter((meeting) => isComing(meeting, by.now)).toReversed()
  const past = meetings.filter((meeting) => !isComing(meeting, by.now))
  return (
    <Panel title={body.name[language]} id={body.slug}>
      <h3>{words.coming[language]}</h3>
      {coming.length === 0 ? <p class="quiet">{words.noneComing[language]}</p> : <Listed visit={visit} body={body} meetings={coming} when="coming" />}
      {isAllowed(may.plan, by.actor, { bodyId: body.id }, by.on) && <PlanForm visit={visit} body={body} last={meetings[0]} />}
      <h3>{words.past[language]}</h3>
      {past.length === 0 ? <p class="quiet">{words.nonePast[language]}</p> : <Listed visit={visit} body={body} meetings={past} when="past" />}
      <NumbersOnly visit={visit} meetings={meetings} periods={periods} />
    </Panel>
  )
}

function Listed({ visit, body, meetings, when }: { visit: Visit; body: Body; meetings: Meeting[]; when: 'coming' | 'past' }) {
  const { language } = visit
  return (
    <ul class="todo" aria-label={`${body.name[language]}: ${words[when][language]}`}>
      {meetings.map((meeting) => (
        <li key={meeting.id} class="todo__item">
          <div class="todo__what">
            <a href={href(visit, `/meetings/${meeting.id}`)}>{meetingTitle(meeting, language)}</a>
            <p class="todo__about">
              {meeting.origin === 'memo' ? writtenWeekday(meeting.onDay, language) : meetingTimes(meeting, language)}
              {meeting.place !== '' && `, ${meeting.place}`}
            </p>
          </div>
          <Badge tone={stateTones[meeting.state]}>{stateWords[meeting.state][language]}</Badge>
        </li>
      ))}
    </ul>
  )
}

/** Meetings of which only the number is known: those before the first that was read in. */
function NumbersOnly({ visit: { language }, meetings, periods }: { visit: Visit; meetings: Meeting[]; periods: Period[] }) {
  const gaps = periods.flatMap((period) =>
    numbersBetween(meetings.filter((one) => one.periodId === period.id).map((one) => one.number), period.numbersUsed))
  if (gaps.length === 0) return null
  return (
    <div class="empty">
      <p>{fill(words.numberOnly[language], { numbers: gaps.join(', ') })}</p>
      <p class="small">{words.numberOnlyWhy[language]}</p>
    </div>
  )
}

function PlanForm({ visit, body, last }: { visit: Visit; body: Body; last: Meeting | undefined }) {
  const { language } = visit
  const path = `/bodies/${body.id}/meetings`
  return (
    <Disclosure summary={words.planMeeting[language]} open={triedAt(visit, path) !== null} id={`plan-${body.slug}`}>
      <p class="hint">{words.nextNumber[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <PlanFields visit={visit} path={path} stored={{ onDay: '', starts: last?.starts ?? '09:00', ends: last?.ends ?? '11:00',
          place: last?.place ?? '', remoteLink: last?.remoteLink ?? '', zone: last?.zone ?? 'Europe/Helsinki' }} />
        <ActionBar><Button>{words.plan[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

const back = (answer: { id: string }) => `/meetings/${answer.id}`
const toAttendance = (answer: { id: string }) => `/meetings/${answer.id}/attendance`

const planFields = Object.fromEntries((['onDay', 'starts', 'ends', 'place', 'remoteLink'] as const).map((name) => [name, { label: words[name] }]))

export const routes: Route[] = [
  show('/meetings', listPage),
  post('/bodies/:bodyId/meetings', planMeeting, { again: listPage, back }),
  show('/meetings/:meetingId', overviewPage),
  post('/meetings/:meetingId', editMeeting, { again: overviewPage, back, fields: planFields }),
  post('/meetings/:meetingId/cancellation', cancelMeeting, { again: overviewPage, back }),
  post('/meetings/:meetingId/opening', openMeeting, { again: overviewPage, back }),
  post('/meetings/:meetingId/closing', closeMeeting, { again: overviewPage, back }),
  show('/meetings/:meetingId/attendance', attendancePage),
  post('/meetings/:meetingId/attendance', recordAttendanceOf, { again: attendancePage, back: toAttendance, fields: {} }),
  post('/meetings/:meetingId/movements', recordMovementOf, {
    again: attendancePage, back: (answer) => `${toAttendance(answer)}#movements`,
  }),
  post('/meetings/:meetingId/movements/:movementId/removal', removeMovementOf, {
    again: attendancePage, back: (answer) => `${toAttendance(answer)}#movements`,
  }),
]
