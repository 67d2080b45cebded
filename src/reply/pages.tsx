// Who plans to come to a meeting, one's own answer, and the page behind the link in the letter.
import { roleWords } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { MeetingHead, meetingTimes, meetingTitle } from '../meeting/head.tsx'
import { isComing, oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { post, show, showOpen } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { replyAsOneself, replyByLink } from './actions.ts'
import { findAsked, findAskedByLink, type Known, listReplies } from './reads.ts'
import { type Expected, expectedOf, plans, planWords } from './reply.ts'
import { may } from './rules.ts'
import { refusals, words } from './text.ts'

const repliesPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '' } } = visit
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  if (meeting === null || body === null || meeting.origin === 'memo' || !isAllowed(may.see, by.actor, meeting, by.on)) return null
  const members = oncePerPerson(await listMembers(db, body.id, meeting.onDay))
  const expected = expectedOf(members, await listReplies(db, meetingId))
  const own = await findAsked(db, meetingId, by.personId)
  const count = (is: (one: Expected) => boolean) => expected.filter(is).length
  return {
    kind: 'page', title: words.replies[language], trail: [], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="replies" />
        {own !== null && isOpen(visit, own) && (
          <Panel title={words.own[language]} id="own"><ReplyForm visit={visit} path={`/meetings/${meetingId}/replies`} known={own} /></Panel>
        )}
        <Panel title={words.replies[language]} id="replies">
          <p>{fill(words.counts[language], { coming: count((one) => one.reply !== null && one.reply.plan !== 'notComing'),
            away: count((one) => one.reply?.plan === 'notComing'), none: count((one) => one.reply === null) })}</p>
          <p class="quiet">{words.isPlan[language]}</p>
          <Table caption={words.replies[language]} hideCaption head={[words.name[language], words.role[language], words.said[language], words.note[language]]}
            rows={expected.map((one) => [one.name, roleWords[one.role][language], <Said one={one} visit={visit} />, one.reply?.note || '–'])} />
        </Panel>
      </>
    ),
  }
}

const isOpen = (visit: Visit, { meeting }: Known): boolean => meeting.state !== 'open' && meeting.state !== 'cancelled' && isComing(meeting, visit.by.now)

function Said({ one, visit: { language } }: { one: Expected; visit: Visit }) {
  const said = one.reply === null ? words.noAnswer[language] : words[one.reply.plan][language]
  if (one.standsIn.length === 0) return <>{said}</>
  return <>{said}. {fill(words[one.role === 'deputy' ? 'standsIn' : 'deputy'][language], { names: one.standsIn.join(', ') })}</>
}

function ReplyForm({ visit, path, known }: { visit: Visit; path: string; known: Known }) {
  const { language } = visit
  const field = (name: string, stored: string) => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <RadioGroup {...field('plan', known.reply?.plan ?? '')} label={words.plan[language]} required
        options={plans.map((plan) => ({ value: plan, label: planWords[plan][language] }))} />
      <TextField {...field('note', known.reply?.note ?? '')} label={words.note[language]} hint={words.noteHint[language]} maxLength={300} />
      <ActionBar><Button>{words.save[language]}</Button></ActionBar>
    </Form>
  )
}

/** Opening the link changes nothing, so that a program that looks at links before a person does answers for nobody. */
const linkPage: Show = async (visit) => {
  const { db, language, params: { token = '' } } = visit
  const known = await findAskedByLink(db, token)
  const body = known === null ? null : await findBody(db, known.bodyId)
  if (known === null || body === null) return null
  const { meeting } = known
  return {
    kind: 'page', title: words.answer[language], trail: [], children: (
      <>
        <PageHead eyebrow={body.name[language]} title={meetingTitle(meeting, language)}
          lead={<p>{meetingTimes(meeting, language)}{meeting.place !== '' && `, ${meeting.place}`}</p>} />
        <p>{fill(words.as[language], { name: known.person.name })}</p>
        {isOpen(visit, known) ? <Panel title={words.answer[language]} id="answer"><ReplyForm visit={visit} path={`/replies/${token}`} known={known} /></Panel>
          : <Notice language={language} tone="info"><p>{refusals.meetingIsOver[language]}</p></Notice>}
      </>
    ),
  }
}

export const routes: Route[] = [
  show('/meetings/:meetingId/replies', repliesPage),
  post('/meetings/:meetingId/replies', replyAsOneself, { again: repliesPage, back: (answer) => `/meetings/${answer.id}/replies` }),
  showOpen('/replies/:token', linkPage),
  post('/replies/:token', replyByLink, { again: linkPage, back: (_answer, visit) => `/replies/${visit.params.token ?? ''}`, isOpen: true }),
]
