// One meeting: where it is on its way, what comes next, and the acts that open, close, change or cancel it.
import { findBody } from '../body/reads.ts'
import { href, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant, writtenWeekday } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { ActionBar, Button, ButtonLink, Confirm, Form } from '../platform/page/form.tsx'
import { Badge, Empty, Facts, Notice, Panel, Spoken, Steps } from '../platform/page/parts.tsx'
import { MeetingHead, meetingTitle } from './head.tsx'
import { type Attendance, type Meeting, stateWords } from './meeting.ts'
import { CancelForm, EditForm } from './planning.tsx'
import { findMeeting, findMinutesState, type ItemLink, listAttendance, listItemLinks, listMemoItems } from './reads.ts'
import { may } from './rules.ts'
import { memoOutcomeWords, words } from './text.ts'

export const overviewPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '' } } = visit
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  if (meeting === null || !isAllowed(may.see, by.actor, meeting, by.on)) return null
  const body = await findBody(db, meeting.bodyId)
  if (body === null) return null
  const room: Room = { visit, meeting, minutes: await findMinutesState(db, meetingId), attendance: await listAttendance(db, meetingId),
    links: await listItemLinks(db, meetingId) }
  return {
    kind: 'page', title: `${meetingTitle(meeting, language)}, ${body.name[language]}`,
    trail: [{ href: href(visit, '/meetings'), label: words.meetings[language] }], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="overview" />
        {meeting.origin === 'memo' ? <FromMemo visit={visit} items={await listMemoItems(db, meetingId)} /> : <Overview {...room} />}
      </>
    ),
  }
}

type Room = { visit: Visit; meeting: Meeting; minutes: string | null; attendance: Attendance[]; links: ItemLink[] }

function FromMemo({ visit, items }: { visit: Visit; items: Awaited<ReturnType<typeof listMemoItems>> }) {
  const { language } = visit
  return (
    <Panel title={words.whatMemoTold[language]} id="memo">
      <p class="quiet">{words.memoOnly[language]}</p>
      {items.length === 0 ? <Empty>{words.noMemoItems[language]}</Empty> : (
        <ul class="todo">
          {items.map((item) => (
            <li key={item.id} class="todo__item">
              <div class="todo__what"><span class="written">{item.text}</span>
                {item.matterId !== null && <p class="hint"><a href={href(visit, `/matters/${item.matterId}`)}>{words.matterWay[language]}</a></p>}</div>
              <Badge>{memoOutcomeWords[item.outcome][language]}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Overview(room: Room) {
  const { visit: { language, by }, meeting } = room
  const allows = (roles: (typeof may)[keyof typeof may]) => isAllowed(roles, by.actor, meeting, by.on)
  const isAhead = meeting.state === 'reserved' || meeting.state === 'called'
  return (
    <>
      {meeting.state === 'cancelled'
        ? <Notice language={language} tone="warning"><p>{fill(words.cancelledBecause[language], { reason: meeting.cancelledReason ?? '' })}</p></Notice>
        : <Way {...room} />}
      {isAhead && <Ahead {...room} mayOpen={allows(may.open)} />}
      {meeting.state === 'open' && <Running {...room} mayClose={allows(may.close)} />}
      {meeting.state === 'closed' && (
        <Panel title={words.nextStep[language]} id="next">
          {room.minutes === null || room.minutes === 'draft' ? <p>{words.minutesNext[language]}</p> : null}
          <ActionBar><ButtonLink href={href(room.visit, `/meetings/${meeting.id}/minutes`)}>{words.toMinutes[language]}</ButtonLink></ActionBar>
        </Panel>
      )}
      <Facts rows={factsOf(room)} />
      {isAhead && allows(may.edit) && <EditForm {...room} />}
      {isAhead && allows(may.cancel) && <CancelForm {...room} />}
    </>
  )
}

/** Reserved, called, in session, closed, minutes: with the moments that are known. */
function Way({ visit: { language }, meeting, minutes }: Room) {
  const states = ['reserved', 'called', 'open', 'closed'] as const
  const now = states.findIndex((state) => state === meeting.state)
  const written = (words: string, at: Temporal.Instant | null) =>
    at === null ? undefined : fill(words, { when: writtenInstant(at, language, meeting.zone) })
  const details = { reserved: undefined, called: undefined, open: written(words.openedAt[language], meeting.openedAt),
    closed: written(words.closedAt[language], meeting.closedAt) }
  const isReady = minutes === 'approved' || minutes === 'published'
  return (
    <Steps language={language} label={words.steps[language]} steps={[
      ...states.map((state, index) => ({ label: stateWords[state][language], detail: details[state],
        state: index < now || (state === 'closed' && now === 3) ? 'done' as const : index === now ? 'now' as const : 'next' as const })),
      { label: words.minutesStep[language], state: isReady ? 'done' : meeting.state === 'closed' ? 'now' : 'next' },
    ]} />
  )
}

function factsOf({ visit: { language }, meeting, attendance }: Room) {
  const count = (presence: string) => attendance.filter((one) => one.presence === presence).length
  const isLink = /^https?:\/\//.test(meeting.remoteLink)
  return [
    { term: words.onDay[language], value: writtenWeekday(meeting.onDay, language) },
    ...(meeting.place === '' ? [] : [{ term: words.place[language], value: meeting.place }]),
    ...(meeting.remoteLink === '' ? [] : [{ term: words.remote[language],
      value: isLink ? <a href={meeting.remoteLink}>{words.join[language]}</a> : meeting.remoteLink }]),
    { term: words.presider[language], value: attendance.find((one) => one.presides)?.name ?? words.presiderNone[language] },
    ...(attendance.length === 0 ? [] : [{ term: words.attendance[language],
      value: fill(words.counts[language], { present: count('present'), excused: count('excused'), absent: count('absent') }) }]),
  ]
}

function Ahead({ visit, meeting, attendance, mayOpen }: Room & { mayOpen: boolean }) {
  const { language } = visit
  if (!mayOpen) return null
  const isReady = attendance.some((one) => one.presides && one.presence === 'present')
  // Before the agenda has been sent, the agenda is what comes next; the way to open stays there for a meeting called otherwise.
  const isCalled = meeting.state === 'called'
  const toAgenda = (
    <ButtonLink href={href(visit, `/meetings/${meeting.id}/agenda`)} tone={isCalled ? 'secondary' : 'primary'}>{words.toAgenda[language]}</ButtonLink>
  )
  return (
    <Panel title={isCalled ? words.opening[language] : words.nextStep[language]} id="opening">
      {!isCalled && <p>{words.agendaNext[language]}</p>}
      {isCalled && visit.by.on < meeting.onDay && (
        <p>{fill(words.notYet[language], { day: writtenDay(meeting.onDay, language), today: writtenDay(visit.by.on, language) })}</p>
      )}
      {(isCalled || isReady) && <p class="quiet">{isReady ? words.openText[language] : words.attendanceFirst[language]}</p>}
      <ActionBar>
        {!isCalled && toAgenda}
        {isReady && (
          <Form action={href(visit, `/meetings/${meeting.id}/opening`)} idempotencyKey={visit.world.random(18)}>
            <Button tone={isCalled ? 'primary' : 'secondary'}>{words.open[language]}</Button>
          </Form>
        )}
        <ButtonLink href={href(visit, `/meetings/${meeting.id}/attendance`)} tone={isCalled && !isReady ? 'primary' : 'secondary'}>
          {words.toAttendance[language]}
        </ButtonLink>
        {isCalled && toAgenda}
      </ActionBar>
    </Panel>
  )
}

function Running({ visit, meeting, links, mayClose }: Room & { mayClose: boolean }) {
  const { language } = visit
  const counted = links.filter((link) => !link.isStruck && !link.isHeading && link.kind !== 'closing')
  const left = counted.filter((link) => link.outcome === null)
  return (
    <>
      <Panel title={words.running[language]} id="items">
        <p>{fill(words.progress[language], { done: counted.length - left.length, all: counted.length })}</p>
        {left[0] !== undefined && (
          <ActionBar>
            <ButtonLink tone="primary" href={href(visit, `/meetings/${meeting.id}/items/${left[0].id}`)}>
              {fill(words.goOn[language], { item: left[0].number ?? '' }).trim()}
            </ButtonLink>
          </ActionBar>
        )}
      </Panel>
      {mayClose && (
        <Panel title={words.closing[language]} id="closing">
          {left.length === 0 ? <p>{words.closeText[language]}</p> : <Unfinished visit={visit} meeting={meeting} left={left} />}
          <Form action={href(visit, `/meetings/${meeting.id}/closing`)} idempotencyKey={visit.world.random(18)}>
            <ActionBar><Button tone={left.length === 0 ? 'primary' : 'secondary'}>{words.close[language]}</Button></ActionBar>
          </Form>
        </Panel>
      )}
    </>
  )
}

/** What keeps the meeting from closing, with a way to each, and one act for all that time ran out on. */
function Unfinished({ visit, meeting, left }: { visit: Visit; meeting: Meeting; left: ItemLink[] }) {
  const { language } = visit
  return (
    <>
      <p>{words.unfinished[language]}</p>
      <ul>
        {left.map((link) => (
          <li key={link.id}>
            <a href={href(visit, `/meetings/${meeting.id}/items/${link.id}`)}>
              {link.number} <Spoken text={spoken(link.title, language) ?? { text: words.confidentialItem[language], language }} language={language} />
            </a>
          </li>
        ))}
      </ul>
      <Confirm summary={words.markUntreated[language]}>
        <p>{words.markUntreatedText[language]}</p>
        <Form action={href(visit, `/meetings/${meeting.id}/untreated`)} idempotencyKey={visit.world.random(18)}>
          <ActionBar><Button tone="secondary">{words.markUntreated[language]}</Button></ActionBar>
        </Form>
      </Confirm>
    </>
  )
}
