// The addresses of an item in its meeting.
import { post, show } from '../platform/http/routes.ts'
import type { Route, Show, Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { markUntreatedItems, recordDissentOf, recordOutcome, recordRecusalOf, removeDissentOf, removeRecusalOf, reopenItem, writeText }
  from './actions.ts'
import { outcomeWords, outcomes } from './decision.ts'
import { itemPage, writerPart } from './item-page.tsx'
import { pathsOf } from './record.tsx'
import { words } from './text.ts'

const paths = pathsOf(':meetingId', ':itemId')

const toItem = (fragment = '') => (_answer: unknown, { params }: Visit): string =>
  `${pathsOf(params.meetingId ?? '', params.itemId ?? '').item}${fragment}`

/** After recording: this item, or the next one when that is what was asked for. */
function afterOutcome(_answer: unknown, visit: Visit, input: Record<string, unknown>): string {
  const { meetingId = '', itemId = '' } = visit.params
  const next = input.then === 'next' && typeof input.nextId === 'string' && isId(input.nextId) ? input.nextId : itemId
  return pathsOf(meetingId, next).item
}

/** Marking many at once is asked for on the meeting's own page; what is refused there leads back to it. */
const toMeeting: Show = async (visit) => ({ kind: 'redirect', to: `/${visit.language}/meetings/${visit.params.meetingId}#closing` })

const fields = { handling: { label: words.handling }, decision: { label: words.decision },
  outcome: { label: words.outcome, said: Object.fromEntries(outcomes.map((one) => [one, outcomeWords[one]])) } }

export const routes: Route[] = [
  show(paths.item, itemPage),
  show(`${paths.item}/writer`, writerPart),
  post(paths.text, writeText, { again: itemPage, back: toItem(), fields }),
  post(paths.outcome, recordOutcome, { again: itemPage, back: afterOutcome, fields }),
  post(paths.reopening, reopenItem, { again: itemPage, back: toItem(), fields: {} }),
  post(paths.recusals, recordRecusalOf, { again: itemPage, back: toItem('#recusals') }),
  post(`${paths.recusals}/:personId/removal`, removeRecusalOf, { again: itemPage, back: toItem('#recusals') }),
  post(paths.dissents, recordDissentOf, { again: itemPage, back: toItem('#dissents') }),
  post(`${paths.dissents}/:dissentId/removal`, removeDissentOf, { again: itemPage, back: toItem('#dissents') }),
  post('/meetings/:meetingId/untreated', markUntreatedItems, {
    again: toMeeting, back: (answer) => `/meetings/${answer.id}#closing`,
  }),
]
