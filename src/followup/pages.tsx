// What has been promised to be done: one's own first, then that of others; and the follow-ups of one item.
import { findItem } from '../agenda/reads.ts'
import { asSeenBy, publicTitleOf } from '../agenda/agenda.ts'
import { bodiesOf } from '../body/body.ts'
import { listMembers, listMembersByBody } from '../body/reads.ts'
import { oncePerPerson } from '../meeting/meeting.ts'
import { meetingTitle } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Disclosure, Empty, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { addFollowup, closeFollowup, editFollowup } from './actions.ts'
import { answerableOn, byDueDay, type Followup } from './followup.ts'
import { AddFollowupForm, FollowupAbout, FollowupFields, FollowupList, FollowupState, followupsPath } from './list.tsx'
import { findFollowup, listFollowups, listFollowupsOfItem } from './reads.ts'
import { may, maySee } from './rules.ts'
import { words } from './text.ts'

type Members = Map<string, { personId: string; name: string }[]>

const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const bodyIds = bodiesOf(by.actor, by.on)
  const seen = (await listFollowups(db, bodyIds, by.personId)).filter((one) => maySee(by.actor, one, by.on))
  const open = seen.filter((one) => one.closing === null).toSorted(byDueDay)
  const closed = seen.filter((one) => one.closing !== null)
    .toSorted((one, other) => String(other.closedAt).localeCompare(String(one.closedAt)))
  const seats = await listMembersByBody(db, bodyIds, by.on)
  const members: Members = new Map([...seats].map(([bodyId, seated]) => [bodyId, oncePerPerson(seated)]))
  const rows = (followups: Followup[]) =>
    <ul class="todo">{followups.map((one) => <Row key={one.id} visit={visit} followup={one} members={members} />)}</ul>
  const mine = open.filter((one) => one.ownerId === by.personId)
  const others = open.filter((one) => one.ownerId !== by.personId)
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
        <Panel title={words.mine[language]} id="mine">
          {mine.length === 0 ? <p class="quiet">{words.noneMine[language]}</p> : rows(mine)}
        </Panel>
        <Panel title={words.others[language]} id="others">
          {others.length === 0 ? <p class="quiet">{words.noneOthers[language]}</p> : rows(others)}
        </Panel>
        {closed.length > 0 && (
          <Disclosure summary={`${words.closed[language]} (${closed.length})`} id="closed">{rows(closed)}</Disclosure>
        )}
      </>
    ),
  }
}

function Row({ visit, followup, members }: { visit: Visit; followup: Followup; members: Members }) {
  const { language, by } = visit
  const isOpen = followup.closing === null
  const title = spoken(publicTitleOf(followup.item), language)
  return (
    <li class="todo__item" id={`followup-${followup.id}`}>
      <div class="todo__what">
        <strong class="written">{followup.what}</strong>
        <FollowupAbout visit={visit} followup={followup} />
        <p class="todo__about">
          <a href={href(visit, `/meetings/${followup.meetingId}/items/${followup.itemId}`)}>
            {meetingTitle({ number: followup.meetingNumber }, language)}
            {followup.item.number !== null && `, ${fill(words.item[language], { number: followup.item.number })}`}
          </a>{' '}
          <Spoken text={title} language={language} />
        </p>
        {isOpen && isAllowed(may.close, by.actor, followup, by.on) && <CloseForm visit={visit} followup={followup} />}
        {isOpen && isAllowed(may.edit, by.actor, followup, by.on) && (
          <EditForm visit={visit} followup={followup} members={members.get(followup.bodyId) ?? []} />
        )}
      </div>
      <FollowupState visit={visit} followup={followup} />
    </li>
  )
}

function CloseForm({ visit, followup }: { visit: Visit; followup: Followup }) {
  const { language } = visit
  const path = `/followups/${followup.id}/closing`
  return (
    <Disclosure summary={<>{words.close[language]}<span class="unseen">: {followup.what}</span></>} open={triedAt(visit, path) !== null}
      id={`close-${followup.id}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={followup.version} enhance={true}>
        <RadioGroup language={language} name="closing" label={words.closing[language]} inline value={typed(visit, path, 'closing', 'finished')}
          error={faultAt(visit, path, 'closing')} options={[{ value: 'finished', label: words.finish[language] },
            { value: 'cancelled', label: words.cancel[language] }]} />
        <TextField language={language} name="reason" label={words.reason[language]} hint={words.reasonHint[language]}
          value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button>{words.close[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

function EditForm({ visit, followup, members }: { visit: Visit; followup: Followup; members: { personId: string; name: string }[] }) {
  const { language } = visit
  const path = `/followups/${followup.id}`
  return (
    <Disclosure summary={<>{words.edit[language]}<span class="unseen">: {followup.what}</span></>} open={triedAt(visit, path) !== null}
      id={`edit-${followup.id}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={followup.version} enhance={true}>
        <FollowupFields visit={visit} path={path} stored={followup} members={members} />
        <ActionBar><Button>{words.save[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

const itemFollowupsPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const meeting = isId(meetingId) && isId(itemId) ? await findMeeting(db, meetingId) : null
  const item = meeting === null ? null : await findItem(db, meetingId, itemId)
  if (meeting === null || item === null || !isAllowed(may.see, by.actor, { ...item, ownerId: null }, by.on)) return null
  const seen = asSeenBy(by.actor, item, by.on)
  const followups = seen.isWhole ? await listFollowupsOfItem(db, item.id) : []
  const back = href(visit, `/meetings/${meetingId}/items/${itemId}`)
  return {
    kind: 'page', title: `${words.title[language]}: ${textIn(seen.title, language)}`, trail: [{ href: back, label: words.backToItem[language] }],
    children: (
      <>
        <PageHead eyebrow={meetingTitle(meeting, language)} title={words.title[language]}
          lead={<p><Spoken text={spoken(seen.title, language)} language={language} /></p>}
          actions={<ButtonLink href={back}>{words.backToItem[language]}</ButtonLink>} />
        {followups.length === 0 ? <Empty>{words.none[language]}</Empty> : <FollowupList visit={visit} followups={followups} />}
        {seen.isWhole && isAllowed(may.add, by.actor, { ...item, ownerId: null }, by.on) && (
          <Panel title={words.addTitle[language]} id="add">
            <AddFollowupForm visit={visit} meetingId={meetingId} itemId={itemId}
              members={oncePerPerson(await listMembers(db, meeting.bodyId, answerableOn(meeting, by.on)))} />
          </Panel>
        )}
      </>
    ),
  }
}

const fields = { what: { label: words.what }, owner: { label: words.owner }, dueOn: { label: words.dueOn } }

/** The list again, for somebody who may see the follow-up; to others it is not there. */
const again: Show = async (visit) => {
  const { followupId = '' } = visit.params
  const followup = isId(followupId) ? await findFollowup(visit.db, followupId) : null
  return followup !== null && maySee(visit.by.actor, followup, visit.by.on) ? listPage(visit) : null
}

export const routes: Route[] = [
  show('/followups', listPage),
  post('/followups/:followupId', editFollowup, { again, fields, back: (answer) => `/followups#followup-${answer.id}` }),
  post('/followups/:followupId/closing', closeFollowup, { again, back: () => '/followups', fields: {} }),
  show(followupsPath(':meetingId', ':itemId'), itemFollowupsPage),
  post(followupsPath(':meetingId', ':itemId'), addFollowup, {
    again: itemFollowupsPage, back: (_answer, visit) => `/meetings/${visit.params.meetingId}/items/${visit.params.itemId}#followups`,
  }),
]
