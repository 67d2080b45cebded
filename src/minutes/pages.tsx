// The minutes of a meeting: the document as it stands and what each may do next; and the corrections of approved ones.
import { isConfidential, type Item, maySeeWhole } from '../agenda/agenda.ts'
import { listItems } from '../agenda/reads.ts'
import { type Body, trusted } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { listDecisions } from '../decision/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Page, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { Empty } from '../platform/page/parts.tsx'
import { answerRemark, approveMinutes, approveMinutesAsBody, confirmCorrectionOf, loadApprovable, makeRemark, mendMinutes, proposeCorrectionOf,
  publishMinutesOf, registerMinutes, returnMinutesToDraft, sendMinutesForChecking, withdrawCorrectionOf } from './actions.ts'
import { besideItem } from './beside.tsx'
import { correctionsOf } from './corrections.tsx'
import { marksOf, minutesDocument } from './document.ts'
import { itemAnchor } from './items.ts'
import { approvalsOf, isFrozen } from './minutes.ts'
import { Progress } from './progress.tsx'
import { findBodyGround, listCorrections, listMendings, listRemarks } from './reads.ts'
import { type MinutesRecord, recordFor } from './record.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

type Place = { meeting: Meeting; body: Body; base: string }

/** The meeting whose minutes are asked for, when the person sits in its body. */
async function placeOf(visit: Visit): Promise<Place | null> {
  const id = visit.params.meetingId ?? ''
  const meeting = isId(id) ? await findMeeting(visit.db, id) : null
  const body = meeting === null || !isAllowed(may.see, visit.by.actor, meeting, visit.by.on) ? null : await findBody(visit.db, meeting.bodyId)
  return meeting === null || body === null ? null : { meeting, body, base: `/meetings/${meeting.id}/minutes` }
}

/** The record as this person may see it: a sub-item is hidden with its item, confidential papers from those not trusted. */
function seenRecord(visit: Visit, record: MinutesRecord, items: Item[], bodyId: string): MinutesRecord {
  const { actor, on } = visit.by
  const known = new Map(items.map((item) => [item.id, item]))
  const sees = (id: string | null): boolean => {
    const item = id === null ? undefined : known.get(id)
    return item === undefined || (maySeeWhole(actor, item, on) && sees(item.parentId))
  }
  const isTrusted = isAllowed(trusted, actor, { bodyId }, on)
  return recordFor(record, {
    item: (item) => known.has(item.id) && sees(item.id),
    paper: (paper) => isTrusted || !isConfidential(paper),
  })
}

const pageOf = (visit: Visit, { meeting, body }: Place, title: string, children: Page['children']): Page => ({
  kind: 'page', title: `${title}: ${body.name[visit.language]} ${meeting.number}`,
  trail: [{ href: href(visit, '/meetings'), label: words.meetings[visit.language] }],
  children: <><div class="no-print"><MeetingHead visit={visit} body={body} meeting={meeting} current="minutes" /></div>{children}</>,
})

const minutesPage: Show = async (visit) => {
  const { db, language, by } = visit
  const place = await placeOf(visit)
  const minutes = place === null ? null : await loadApprovable(db, place.meeting.id)
  if (place === null) return null
  if (minutes === null) return pageOf(visit, place, words.minutes[language], <Empty>{words.none[language]}</Empty>)
  const { meeting, body, base } = place
  const record = seenRecord(visit, minutes.record, await listItems(db, meeting.id), body.id)
  const whole = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const mayDo = (name: keyof typeof may) => isAllowed(may[name], by.actor, minutes, by.on)
  const maySeeAbout = (itemId: string | null) => itemId === null ? isAllowed(trusted, by.actor, minutes, by.on) : whole.has(itemId)
  const remarks = (await listRemarks(db, meeting.id)).filter((one) => maySeeAbout(one.itemId))
  const mendings = (await listMendings(db, meeting.id)).filter((one) => maySeeAbout(one.itemId))
  const decisions = await listDecisions(db, meeting.id)
  const corrections = (await listCorrections(db, meeting.id)).filter((one) => one.number !== null)
  const document = minutesDocument(record, marksOf(minutes.record, {
    state: minutes.state, version: minutes.version, approvals: approvalsOf(minutes, minutes.currentSha256), sha256: minutes.sha256, corrections,
    paperHref: (paper) => href(visit, `/papers/${paper.paperId}/versions/${paper.number}/file`),
  }), language, 'whole')
  const rights = { visit, base, bodyLanguage: record.language, mayRemark: minutes.state === 'checking' && mayDo('remark'),
    mayAnswer: !isFrozen(minutes) && mayDo('answer') }
  const beside = new Map(record.items.flatMap((item) => {
    const stored = decisions.get(item.id)
    const texts = isFrozen(minutes) || !mayDo('mend') ? null
      : { handling: stored?.handling ?? '', decision: stored?.decision ?? '', version: stored?.version ?? 1 }
    const shown = !item.isWhole ? null : besideItem({ ...rights, item: { id: item.id, number: item.number },
      remarks: remarks.filter((one) => one.itemId === item.id), mendings: mendings.filter((one) => one.itemId === item.id), texts })
    return shown === null ? [] : [[itemAnchor(item.id), shown] as const]
  }))
  const wholeBeside = besideItem({ ...rights, item: null, remarks: remarks.filter((one) => one.itemId === null), mendings: [], texts: null })
  if (wholeBeside !== null) beside.set('approval', wholeBeside)
  const ground = minutes.state === 'checking' && mayDo('approveAsBody') ? await findBodyGround(db, meeting.id) : null
  return pageOf(visit, place, words.minutes[language], (
    <>
      <Progress visit={visit} base={base} minutes={minutes} record={record} remarks={remarks} hasBodyDecided={ground !== null} mayDo={mayDo} />
      <DocumentView document={document} language={language} headingLevel={2} beside={beside} />
    </>
  ))
}

const correctionsPage: Show = async (visit) => {
  const { db, language, by } = visit
  const place = await placeOf(visit)
  const minutes = place === null ? null : await loadApprovable(db, place.meeting.id)
  if (place === null || minutes === null || !isFrozen(minutes)) return null
  const record = seenRecord(visit, minutes.record, await listItems(db, place.meeting.id), place.body.id)
  const mayPropose = isAllowed(may.proposeCorrection, by.actor, minutes, by.on)
  const whole = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const corrections = (await listCorrections(db, place.meeting.id))
    .filter((one) => (one.itemId === null || whole.has(one.itemId)) && (one.number !== null || mayPropose))
  return pageOf(visit, place, words.corrections[language], correctionsOf({ visit, base: place.base, record, corrections, mayPropose,
    mayConfirm: isAllowed(may.confirmCorrection, by.actor, minutes, by.on) }))
}

const ofMinutes = '/meetings/:meetingId/minutes'
const ofCorrection = `${ofMinutes}/corrections/:correctionId`
const back = (_answer: unknown, visit: Visit): string => `/meetings/${visit.params.meetingId}/minutes`
const backToItem = (_answer: unknown, visit: Visit): string => `${back(_answer, visit)}#${itemAnchor(visit.params.itemId ?? '')}`
const backToCorrections = (_answer: unknown, visit: Visit): string => `${back(_answer, visit)}/corrections`

export const routes: Route[] = [
  show(ofMinutes, minutesPage),
  post(`${ofMinutes}/registration`, registerMinutes, { again: minutesPage, back }),
  post(`${ofMinutes}/checking`, sendMinutesForChecking, { again: minutesPage, back }),
  post(`${ofMinutes}/return`, returnMinutesToDraft, { again: minutesPage, back }),
  post(`${ofMinutes}/items/:itemId/text`, mendMinutes, { again: minutesPage, back: backToItem }),
  post(`${ofMinutes}/items/:itemId/remarks`, makeRemark, { again: minutesPage, back: backToItem }),
  post(`${ofMinutes}/remarks`, makeRemark, { again: minutesPage, back: (answer, visit) => `${back(answer, visit)}#approval` }),
  post(`${ofMinutes}/remarks/:remarkId/answer`, answerRemark, { again: minutesPage,
    back: (answer, visit) => `${back(answer, visit)}#remark-${visit.params.remarkId}` }),
  post(`${ofMinutes}/approval`, approveMinutes, { again: minutesPage, back }),
  post(`${ofMinutes}/approval-by-body`, approveMinutesAsBody, { again: minutesPage, back }),
  post(`${ofMinutes}/publication`, publishMinutesOf, { again: minutesPage, back }),
  show(`${ofMinutes}/corrections`, correctionsPage),
  post(`${ofMinutes}/corrections`, proposeCorrectionOf, { again: correctionsPage, back: backToCorrections }),
  post(`${ofCorrection}/confirmation`, confirmCorrectionOf, { again: correctionsPage, back: backToCorrections }),
  post(`${ofCorrection}/withdrawal`, withdrawCorrectionOf, { again: correctionsPage, back: backToCorrections }),
]
