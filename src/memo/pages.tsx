// The memos of a meeting, one for each language, and the page on which one is written.
import { findBody } from '../body/reads.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Panel, Table } from '../platform/page/parts.tsx'
import { correctMemo, draftMemoOf, editMemo, loadMemo, publishMemo } from './actions.ts'
import { Writing } from './writing.tsx'
import { findMinutesStatus, listDifferences, listIssues, listMemos } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

async function findSeen(visit: Visit) {
  const { meetingId = '' } = visit.params
  const meeting = isId(meetingId) ? await findMeeting(visit.db, meetingId) : null
  const body = meeting === null ? null : await findBody(visit.db, meeting.bodyId)
  return meeting === null || body === null || !isAllowed(may.see, visit.by.actor, meeting, visit.by.on) ? null : { meeting, body }
}

const memosPage: Show = async (visit) => {
  const seen = await findSeen(visit)
  if (seen === null) return null
  const { meeting, body } = seen
  const { language, by } = visit
  const memos = new Map((await listMemos(visit.db, meeting.id)).map((memo) => [memo.language, memo]))
  const mayDraft = isAllowed(may.draft, by.actor, meeting, by.on)
  const ordered = [body.language, ...languages.filter((one) => one !== body.language)]
  return {
    kind: 'page', title: words.memos[language], trail: [], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="memo" />
        <Panel title={words.memos[language]} id="memos">
          <Table caption={words.memos[language]} hideCaption head={[words.language[language], words.state[language], words.work[language]]}
            rows={ordered.map((one) => {
              const memo = memos.get(one)
              const state = memo === undefined ? 'notDrafted' : memo.state === 'draft' ? 'isDraft' : 'isPublished'
              return [words.languageNames[one], <Badge tone={state === 'isPublished' ? 'success' : 'neutral'}>{words[state][language]}</Badge>,
                memo !== undefined ? <ButtonLink href={href(visit, `/meetings/${meeting.id}/memos/${memo.id}`)} small>{words.open[language]}
                  <span class="unseen">: {words.languageNames[one]}</span></ButtonLink>
                : mayDraft ? (
                  <Form action={href(visit, `/meetings/${meeting.id}/memos`)} idempotencyKey={visit.world.random(18)} id={`draft-${one}`}>
                    <Hidden name="language" value={one} />
                    <Button small about={words.languageNames[one]}>{words.draft[language]}</Button>
                  </Form>
                ) : '–']
            })} />
        </Panel>
      </>
    ),
  }
}

const memoPage: Show = async (visit) => {
  const seen = await findSeen(visit)
  const { memoId = '' } = visit.params
  const state = seen === null || !isId(memoId) ? null : await loadMemo(visit.db, seen.meeting.id, memoId)
  if (seen === null || state === null) return null
  const { meeting, body } = seen
  const issues = await listIssues(visit.db, memoId)
  const last = issues.at(-1)
  return {
    kind: 'page', title: words.memo[visit.language],
    trail: [{ href: href(visit, `/meetings/${meeting.id}/memos`), label: words.memos[visit.language] }], children: (
      <>
        <div class="no-print"><MeetingHead visit={visit} body={body} meeting={meeting} current="memo" /></div>
        <Writing visit={visit} state={state} issues={issues} minutes={await findMinutesStatus(visit.db, meeting.id)}
          differences={last === undefined ? [] : await listDifferences(visit.db, meeting.id, last.basis)}
          mayEdit={isAllowed(may.edit, visit.by.actor, meeting, visit.by.on)} />
      </>
    ),
  }
}

const back = (answer: { id: string; meetingId: string }) => `/meetings/${answer.meetingId}/memos/${answer.id}`

export const routes: Route[] = [
  show('/meetings/:meetingId/memos', memosPage),
  post('/meetings/:meetingId/memos', draftMemoOf, { again: memosPage, back }),
  show('/meetings/:meetingId/memos/:memoId', memoPage),
  post('/meetings/:meetingId/memos/:memoId', editMemo, { again: memoPage, back }),
  post('/meetings/:meetingId/memos/:memoId/publication', publishMemo, { again: memoPage, back }),
  post('/meetings/:meetingId/memos/:memoId/corrections', correctMemo, { again: memoPage, back }),
]
