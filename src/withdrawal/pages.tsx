// What a meeting has published, and the form by which it is withdrawn.
import { trusted } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, Confirm, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Empty, Panel } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { withdrawDocument } from './actions.ts'
import { listPublishedDocuments } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'
import { type PublishedDocument, reasonWords, withdrawalReasons, withdrawnText } from './withdrawal.ts'

const publishedPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '' } } = visit
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  const body = meeting === null ? null : await findBody(db, meeting.bodyId)
  if (meeting === null || body === null || !isAllowed(trusted, by.actor, meeting, by.on)) return null
  const documents = await listPublishedDocuments(db, meetingId)
  return {
    kind: 'page', title: words.title[language], trail: [], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current={null} />
        <Panel title={words.title[language]} id="published">
          {documents.length === 0 ? <Empty>{words.none[language]}</Empty> : (
            <ul class="todo">{documents.map((one) => <Document key={one.memoId ?? ''} visit={visit} document={one}
              mayWithdraw={isAllowed(may.withdraw, by.actor, meeting, by.on)} />)}</ul>
          )}
        </Panel>
      </>
    ),
  }
}

function Document({ visit, document, mayWithdraw }: { visit: Visit; document: PublishedDocument; mayWithdraw: boolean }) {
  const { language } = visit
  const path = `/meetings/${document.meetingId}/withdrawals`
  const title = document.kind === 'minutes' ? words.minutes[language] : fill(words.memo[language], { language: languageNames[document.language ?? language] })
  const { withdrawn } = document
  return (
    <li class="todo__item">
      <div class="todo__what">
        <a href={`/${document.language ?? language}${document.address}`}>{title}</a>
        {withdrawn !== null && <p class="todo__about">{writtenDay(dayIn(withdrawn.at), language)}: {withdrawnText(withdrawn.why, language)}</p>}
      </div>
      {withdrawn !== null ? <Badge tone="warning">{reasonWords[withdrawn.why][language]}</Badge> : mayWithdraw && (
        <Confirm summary={words.withdraw[language]}>
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} id={`withdraw-${document.memoId ?? 'minutes'}`}>
            <p class="hint">{words.hint[language]}</p>
            {document.memoId !== null && <Hidden name="memoId" value={document.memoId} />}
            <Select language={language} name="why" label={words.why[language]} required value={typed(visit, path, 'why')} error={faultAt(visit, path, 'why')}
              options={withdrawalReasons.map((why) => ({ value: why, label: reasonWords[why][language] }))} />
            <ActionBar><Button tone="danger" about={title}>{words.withdraw[language]}</Button></ActionBar>
          </Form>
        </Confirm>
      )}
    </li>
  )
}

export const routes: Route[] = [
  show('/meetings/:meetingId/withdrawals', publishedPage),
  post('/meetings/:meetingId/withdrawals', withdrawDocument, { again: publishedPage, back: (answer) => `/meetings/${answer.id}/withdrawals` }),
]
