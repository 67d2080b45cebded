// Sending an agenda, the versions that were sent, and what changed from one to the next.
import { type Body } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { acceptsItems, type Meeting, oncePerPerson } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { TextArea } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Empty, Notice, Panel, Table } from '../platform/page/parts.tsx'
import { sha256Of } from '../platform/publication.ts'
import { sendAgenda } from './actions.ts'
import { changeLine } from './letter.ts'
import { type Delivery, findLastSending, findNext, findSentDocument, listDeliveries, listSendings, readNow, type Sending } from './reads.ts'
import { may } from './rules.ts'
import { sentBytes } from './sending.ts'
import { words } from './text.ts'

/** The meeting and its body for somebody who may see it, else null. */
async function findSeen(visit: Visit): Promise<{ meeting: Meeting; body: Body } | null> {
  const { meetingId = '' } = visit.params
  const meeting = isId(meetingId) ? await findMeeting(visit.db, meetingId) : null
  const body = meeting === null ? null : await findBody(visit.db, meeting.bodyId)
  return meeting === null || body === null || !isAllowed(may.see, visit.by.actor, meeting, visit.by.on) ? null : { meeting, body }
}

const versionsPage: Show = async (visit) => {
  const seen = await findSeen(visit)
  if (seen === null) return null
  const { meeting, body } = seen
  const { language } = visit
  const sendings = await listSendings(visit.db, meeting.id)
  const maySend = isAllowed(may.send, visit.by.actor, meeting, visit.by.on) && acceptsItems(meeting)
  return {
    kind: 'page', title: words.versions[language],
    trail: [{ href: href(visit, `/meetings/${meeting.id}/agenda`), label: words.agenda[language] }], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="agenda" />
        <Panel title={words.versions[language]} id="versions">
          {sendings.length === 0 ? <Empty>{words.notSent[language]}</Empty> : (
            <Table caption={words.versions[language]} hideCaption head={[words.versionHead[language], words.sentAt[language], words.sentBy[language]]}
              rows={sendings.map((sending) => [
                <a href={href(visit, `/meetings/${meeting.id}/agenda/versions/${sending.letter}`)}>{sending.letter}</a>,
                writtenInstant(sending.sentAt, language), sending.sentBy,
              ])} />
          )}
        </Panel>
        {maySend && await SendPanel({ visit, meeting, body, last: sendings[0] ?? null })}
      </>
    ),
  }
}

async function SendPanel({ visit, meeting, body, last }: { visit: Visit; meeting: Meeting; body: Body; last: Sending | null }) {
  const { language, db } = visit
  const path = `/meetings/${meeting.id}/agenda/versions`
  const members = oncePerPerson(await listMembers(db, body.id, meeting.onDay))
  const next = await findNext(db, meeting, body, last)
  const silent = members.filter((one) => one.email === null).map((one) => one.name)
  return (
    <Panel title={fill(words.sendNew[language], { letter: next.letter })} id="send">
      {last !== null && (next.changes.length === 0 ? <p>{words.nothingChanged[language]}</p> : (
        <>
          <h3>{words.willTell[language]}</h3>
          <ul>{next.changes.map((change, index) => <li key={index}>{changeLine(change, next, language)}</li>)}</ul>
        </>
      ))}
      <p><a href={href(visit, `/meetings/${meeting.id}/agenda/release`)}>{words.toRelease[language]}</a></p>
      <p>{fill(words.sendHint[language], { count: members.length })}</p>
      {silent.length > 0 && <Notice language={language} tone="warning">{fill(words.withoutAddress[language], { names: silent.join(', ') })}</Notice>}
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Hidden name="seen" value={sha256Of(sentBytes(next))} />
        <TextArea language={language} name="note" label={words.note[language]} value={typed(visit, path, 'note')} lang={body.language} />
        <ActionBar><Button>{fill(words.sendNew[language], { letter: next.letter })}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const versionPage: Show = async (visit) => {
  const seen = await findSeen(visit)
  if (seen === null) return null
  const { meeting, body } = seen
  const { language, db } = visit
  const sending = (await listSendings(db, meeting.id)).find((one) => one.letter === visit.params.letter)
  if (sending === undefined) return null
  const newest = await findLastSending(db, meeting.id)
  const document = await findSentDocument(db, { meeting, body, sending, by: visit.by, language })
  const { content } = await readNow(db, meeting, sending, visit.by)
  return {
    kind: 'page', title: fill(words.version[language], { letter: sending.letter }), trail: [
      { href: href(visit, `/meetings/${meeting.id}/agenda`), label: words.agenda[language] },
      { href: href(visit, `/meetings/${meeting.id}/agenda/versions`), label: words.versions[language] },
    ], children: (
      <>
        {newest !== null && newest.letter !== sending.letter && (
          <Notice language={language} tone="warning">
            {words.older[language]} <a href={href(visit, `/meetings/${meeting.id}/agenda/versions/${newest.letter}`)}>
              {fill(words.version[language], { letter: newest.letter })}</a>
          </Notice>
        )}
        {content.changes.length > 0 && (
          <Panel title={words.willTell[language]} id="changes">
            <ul>{content.changes.map((change, index) =>
              <li key={index}>{changeLine(change, content, language)}</li>)}</ul>
          </Panel>
        )}
        {await Mail({ visit, meeting, letter: sending.letter })}
        <DocumentView document={document} filesAt={href(visit, `/meetings/${meeting.id}/agenda/versions/${sending.letter}/agenda`)} />
      </>
    ),
  }
}

/** What became of the letters, for those who may send again or ring somebody up. The demonstration has its mailbox. */
async function Mail({ visit, meeting, letter }: { visit: Visit; meeting: Meeting; letter: string }) {
  const { language, by, db } = visit
  if (visit.world.mode === 'demonstration' || !isAllowed(may.send, by.actor, meeting, by.on)) return null
  const deliveries = await listDeliveries(db, meeting.id, letter)
  const lost = deliveries.filter(({ failedAt }) => failedAt !== null)
  return deliveries.length > 0 && (
    <Panel title={words.mail[language]} id="mail">
      {lost.length > 0 && <Notice language={language} tone="warning">
        {fill(words.mailLost[language], { names: lost.map(({ name }) => name).join('; ') })}</Notice>}
      <Table caption={words.mail[language]} hideCaption head={[words.mailTo[language], words.mailState[language]]}
        rows={deliveries.map((one) => [`${one.name} (${one.address})`, stateOf(one, language)])} />
    </Panel>
  )
}

function stateOf({ sentAt, failedAt, trouble }: Delivery, language: Language) {
  if (sentAt !== null) return fill(words.mailSent[language], { at: writtenInstant(sentAt, language) })
  if (trouble === null) return words.mailWaits[language]
  return fill((failedAt === null ? words.mailRetried : words.mailFailed)[language], { reason: trouble })
}

export const routes: Route[] = [
  show('/meetings/:meetingId/agenda/versions', versionsPage),
  post('/meetings/:meetingId/agenda/versions', sendAgenda, {
    again: versionsPage, back: (answer) => `/meetings/${answer.id}/agenda/versions/${answer.letter}`,
  }),
  show('/meetings/:meetingId/agenda/versions/:letter', versionPage),
]
