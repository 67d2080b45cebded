// The minutes of a meeting: the document as it stands, where it is on its way, and what each may do next.
import { listItems } from '../agenda/reads.ts'
import { type Body, trusted } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { listDecisions } from '../decision/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Page, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { Button, ButtonLink, Confirm, Form, Hidden } from '../platform/page/form.tsx'
import { Empty, Notice, Steps } from '../platform/page/parts.tsx'
import { findPrintedSeal } from '../seal/reads.ts'
import { answerRemark, approveMinutes, approveMinutesAsBody, loadApprovable, makeRemark, mendMinutes, publishMinutesOf, registerMinutes,
  returnMinutesToDraft, sendMinutesForChecking } from './actions.ts'
import { besideItem, Register } from './beside.tsx'
import { marksOf, minutesDocument, whoApproved } from './document.ts'
import { itemAnchor } from './items.ts'
import { approvalsOf, isFrozen, minutesStates, minutesStateWords, type Remark } from './minutes.ts'
import { findBodyGround, listCorrections, listMendings, listRemarks } from './reads.ts'
import { type MinutesRecord, recordFor, sightOf } from './record.ts'
import { type Approvable, may } from './rules.ts'
import { refusals, textFields, words } from './text.ts'

type Place = { meeting: Meeting; body: Body; base: string }

/** The meeting whose minutes are asked for, when the person sits in its body. */
export async function placeOf(visit: Visit): Promise<Place | null> {
  const id = visit.params.meetingId ?? ''
  const meeting = isId(id) ? await findMeeting(visit.db, id) : null
  const body = meeting === null || !isAllowed(may.see, visit.by.actor, meeting, visit.by.on) ? null : await findBody(visit.db, meeting.bodyId)
  return meeting === null || body === null ? null : { meeting, body, base: `/meetings/${meeting.id}/minutes` }
}

/** A page of the minutes, under the head that all pages of the meeting share. */
export const pageOf = (visit: Visit, { meeting, body }: Place, title: string, children: Page['children']): Page => ({
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
  const record = recordFor(minutes.record, sightOf(by.actor, await listItems(db, meeting.id), body.id, by.on))
  const whole = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const mayDo = (name: keyof typeof may) => isAllowed(may[name], by.actor, minutes, by.on)
  const seen = <One extends { itemId: string | null }>(list: One[]): One[] => list.filter(({ itemId }) =>
    itemId === null ? isAllowed(trusted, by.actor, minutes, by.on) : whole.has(itemId))
  const [remarks, mendings] = [seen(await listRemarks(db, meeting.id)), seen(await listMendings(db, meeting.id))]
  const [decisions, seal] = [await listDecisions(db, meeting.id), await findPrintedSeal(db, 'minutes_frozen', [meeting.id])]
  const corrections = (await listCorrections(db, meeting.id)).filter((one) => one.number !== null)
  const document = minutesDocument(record, marksOf(minutes.record, {
    state: minutes.state, version: minutes.version, approvals: approvalsOf(minutes, minutes.currentSha256), sha256: minutes.sha256, corrections,
    seal, paperHref: (paper) => href(visit, `/papers/${paper.paperId}/versions/${paper.number}/file`),
  }), language, 'whole')
  const rights = { visit, base, bodyLanguage: record.language, mayRemark: minutes.state === 'checking' && mayDo('remark'),
    mayAnswer: !isFrozen(minutes) && mayDo('answer'), mayMend: !isFrozen(minutes) && mayDo('mend') }
  const beside = new Map(record.items.flatMap((item) => {
    const { handling = '', decision = '', version = 1 } = decisions.get(item.id) ?? {}
    const shown = !item.isWhole ? null : besideItem({ ...rights, item: { id: item.id, number: item.number },
      mayMend: rights.mayMend && item.struckReason === null, remarks: remarks.filter((one) => one.itemId === item.id),
      mendings: mendings.filter((one) => one.itemId === item.id), texts: { handling, decision, version } })
    return shown === null ? [] : [[itemAnchor(item.id), shown] as const]
  }))
  const wholeBeside = besideItem({ ...rights, item: null, remarks: remarks.filter((one) => one.itemId === null), mendings: [],
    mayMend: false, texts: { handling: '', decision: '', version: 1 } })
  if (wholeBeside !== null) beside.set('approval', wholeBeside)
  const ground = minutes.state === 'checking' && mayDo('approveAsBody') ? await findBodyGround(db, meeting.id) : null
  return pageOf(visit, place, words.minutes[language], (
    <>
      <Progress visit={visit} base={base} minutes={minutes} record={record} remarks={remarks} hasBodyDecided={ground !== null} mayDo={mayDo} />
      <DocumentView document={document} language={language} headingLevel={2} beside={beside} filesAt={href(visit, base)} />
    </>
  ))
}

type Props = {
  visit: Visit; base: string; minutes: Approvable; record: MinutesRecord; remarks: Remark[]; hasBodyDecided: boolean
  mayDo: (name: keyof typeof may) => boolean
}

function Progress(props: Props) {
  const { visit, visit: { language }, minutes } = props
  const reached = minutesStates.indexOf(minutes.state)
  const counted = approvalsOf(minutes, minutes.currentSha256)
  const details = [
    fill(words.byWhom[language], { name: minutes.writer }),
    minutes.state === 'checking' ? fill(words.waitsForOthers[language], { given: counted.length, needed: minutes.approvalsNeeded }) : undefined,
    minutes.approvedAt === null ? undefined
      : `${counted.map((one) => whoApproved(one, language)).join(', ')}, ${writtenInstant(minutes.approvedAt, language)}`,
    minutes.publishedAt === null ? undefined : writtenInstant(minutes.publishedAt, language),
  ]
  return (
    <div class="no-print">
      <Steps language={language} label={words.steps[language]} steps={minutesStates.map((state, index) => ({
        label: minutesStateWords[state][language], detail: details[index],
        state: index < reached || (index === reached && state === 'published') ? 'done' : index === reached ? 'now' : 'next',
      }))} />
      <p class="hint minutes__version">{fill(words.version[language], { number: minutes.version })}</p>
      {!isFrozen(minutes) && <Blockers {...props} />}
      {minutes.address !== null && (
        <p>{words.publishedAt[language]} <a href={`/${language}${minutes.address}`}>/{language}{minutes.address}</a></p>
      )}
      <Acts {...props} hasApproved={counted.some((one) => one.personId === visit.by.personId)} />
    </div>
  )
}

/** What keeps the minutes from being approved, each with a link to where it is put right. */
function Blockers({ visit, minutes, record, remarks }: Props) {
  const { language } = visit
  const aboutOf = (itemId: string | null) => {
    const item = record.items.find((one) => one.id === itemId)
    return item === undefined ? words.wholeMinutes[language] : `${fill(words.item[language], { number: item.number })} ${textIn(item.title, language)}`
  }
  const seen = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const open = remarks.filter((one) => one.answer === null)
  const lines = [
    ...open.map((one) => ({ href: `#remark-${one.id}`, text: fill(words.openRemark[language], { about: aboutOf(one.itemId) }) })),
    ...minutes.withoutOutcome.filter((id) => seen.has(id)).map((id) => ({ href: `#${itemAnchor(id)}`,
      text: `${aboutOf(id)}: ${refusals.approve.itemsWithoutOutcome[language]}` })),
    ...(minutes.missing.length > 0 ? [{ href: '#attendance', text: refusals.approve.itemsMissing[language] }] : []),
  ]
  if (lines.length === 0) return null
  return (
    <Notice language={language} tone="warning" title={words.blocked[language]}>
      <ul>{lines.map((line) => <li key={line.href}><a href={line.href}>{line.text}</a></li>)}</ul>
    </Notice>
  )
}

function Acts({ visit, base, minutes, hasBodyDecided, mayDo, hasApproved }: Props & { hasApproved: boolean }) {
  const { language } = visit
  const isWriter = minutes.writtenBy === visit.by.personId || minutes.menders.includes(visit.by.personId)
  const mayApprove = minutes.state === 'checking' && mayDo('approve') && !isWriter && !hasApproved && minutes.openRemarks === 0
  return (
    <>
      {hasApproved && !isFrozen(minutes) && <Notice language={language} tone="success">{words.youApproved[language]}</Notice>}
      {hasBodyDecided && <Notice language={language} tone="info">{words.bodyDecided[language]}</Notice>}
      <div class="minutes__acts">
        {minutes.state === 'draft' && mayDo('sendForChecking') && <OneButton visit={visit} path={`${base}/checking`} label={words.sendForChecking[language]} />}
        {mayApprove && (
          <Confirm summary={words.approve[language]}>
            <p>{words.approveWarning[language]}</p>
            <OneButton visit={visit} path={`${base}/approval`} label={words.approve[language]} sha256={minutes.currentSha256} />
          </Confirm>
        )}
        {hasBodyDecided && <OneButton visit={visit} path={`${base}/approval-by-body`} label={words.approveAsBody[language]} />}
        {minutes.state === 'checking' && mayDo('returnToDraft')
          && <OneButton visit={visit} path={`${base}/return`} label={words.returnToDraft[language]} tone="secondary" />}
        {minutes.state === 'approved' && mayDo('publish') && (
          <Confirm summary={words.publish[language]}>
            <p>{words.publishWarning[language]} <a href={href(visit, `${base}/release`)}>{words.toRelease[language]}</a></p>
            <OneButton visit={visit} path={`${base}/publication`} label={words.publish[language]} />
          </Confirm>
        )}
        {isFrozen(minutes) && <ButtonLink href={href(visit, `${base}/corrections`)}>{words.corrections[language]} ({minutes.corrections})</ButtonLink>}
      </div>
      {!isFrozen(minutes) && mayDo('register') && <Register visit={visit} base={base} minutes={minutes} />}
    </>
  )
}

const OneButton = ({ visit, path, label, sha256, tone = 'primary' }: {
  visit: Visit; path: string; label: string; sha256?: string; tone?: 'primary' | 'secondary'
}) => (
  <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
    {sha256 !== undefined && <Hidden name="sha256" value={sha256} />}
    <Button tone={tone}>{label}</Button>
  </Form>
)

const ofMinutes = '/meetings/:meetingId/minutes'
const back = (_: unknown, visit: Visit): string => `/meetings/${visit.params.meetingId}/minutes`
const backToItem = (_: unknown, visit: Visit): string => `${back(_, visit)}#${itemAnchor(visit.params.itemId ?? '')}`

export const routes: Route[] = [
  show(ofMinutes, minutesPage),
  post(`${ofMinutes}/registration`, registerMinutes, { again: minutesPage, back, fields: textFields }),
  post(`${ofMinutes}/checking`, sendMinutesForChecking, { again: minutesPage, back }),
  post(`${ofMinutes}/return`, returnMinutesToDraft, { again: minutesPage, back }),
  post(`${ofMinutes}/items/:itemId/text`, mendMinutes, { again: minutesPage, back: backToItem, fields: textFields }),
  post(`${ofMinutes}/items/:itemId/remarks`, makeRemark, { again: minutesPage, back: backToItem }),
  post(`${ofMinutes}/remarks`, makeRemark, { again: minutesPage, back: (answer, visit) => `${back(answer, visit)}#approval` }),
  post(`${ofMinutes}/remarks/:remarkId/answer`, answerRemark,
    { again: minutesPage, back: (_, visit) => `${back(_, visit)}#remark-${visit.params.remarkId}` }),
  post(`${ofMinutes}/approval`, approveMinutes, { again: minutesPage, back }),
  post(`${ofMinutes}/approval-by-body`, approveMinutesAsBody, { again: minutesPage, back }),
  post(`${ofMinutes}/publication`, publishMinutesOf, { again: minutesPage, back }),
]
