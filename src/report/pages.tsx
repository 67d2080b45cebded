// Status reports: the list, one as a document with what can be done with it, and its approved versions.
import { listBodies } from '../body/reads.ts'
import { documentFiles } from '../platform/http/files.tsx'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { addDays } from '../platform/kit/day.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { DateField, Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Empty, PageHead, Panel, Table, type Tone } from '../platform/page/parts.tsx'
import { addSentenceTo, approveReport, correctReport, draftReport, dropReportCorrection, editSentence, giveReportBack, leaveSentenceOut, moveSentence,
  offerReport, renewSentence, takeSentenceIn, takeUpRecord, withdrawReport } from './actions.ts'
import { periodOf, reportDocument, reportMemo, titleOf } from './document.ts'
import { pageWords as words } from './page-text.ts'
import { findSeen, type Found, listKnown, listSeen, loadFrame } from './reads.ts'
import type { ReportState } from './report.ts'
import { contentOf, may, sourceStateOf, type State } from './rules.ts'
import { sourcePage } from './source-page.tsx'
import { StatePanels, Versions } from './standing.tsx'
import { documentWords, stateWords } from './text.ts'
import { writingPage } from './writing-page.tsx'

const tones: Record<ReportState, Tone> = { draft: 'neutral', offered: 'warning', approved: 'success', withdrawn: 'neutral' }

const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const names = new Map((await listBodies(db)).map((body) => [body.id, body.name[language]]))
  const reports = await listSeen(db, by)
  return {
    kind: 'page', title: words.reports[language], trail: [], children: (
      <>
        <PageHead title={words.reports[language]} lead={<p>{words.lead[language]}</p>} />
        {reports.length === 0 ? <Empty>{words.none[language]}</Empty> : (
          <Table caption={words.reports[language]} hideCaption head={[words.report[language], words.from[language], words.to[language], words.state[language]]}
            rows={reports.map((one) => [<a href={href(visit, `/reports/${one.id}`)}>{`${documentWords.report[language]} ${periodOf(one, language)}`}</a>,
              names.get(one.fromBodyId) ?? '', names.get(one.toBodyId) ?? '', <Badge tone={tones[one.state]}>{stateWords[one.state][language]}</Badge>])} />
        )}
        <DraftForm visit={visit} names={names} proposal={await proposalFor(visit)} />
      </>
    ),
  }
}

type Proposal = { froms: string[]; toId: string; fromOn: string; untilOn: string }

/** The bodies in whose name somebody may report, the one above, and the day after the last report. */
async function proposalFor({ db, by }: Visit): Promise<Proposal> {
  const bodies = await listBodies(db)
  const own = bodies.filter((body) => isAllowed(may.draft, by.actor, { bodyId: body.id }, by.on))
  const first = own.find((body) => body.reportsToId !== null) ?? own[0]
  const toId = first?.reportsToId ?? ''
  const last = first === undefined || toId === '' ? undefined : (await listKnown(db, first.id, toId)).at(-1)
  return { froms: [...first === undefined ? [] : [first.id], ...own.flatMap((one) => one === first ? [] : [one.id])], toId,
    fromOn: last === undefined ? addDays(by.on, -30) : addDays(last.untilOn, 1), untilOn: by.on }
}

function DraftForm({ visit, names, proposal }: { visit: Visit; names: Map<string, string>; proposal: Proposal }) {
  const { language } = visit
  if (proposal.froms.length === 0) return null
  const field = (name: string, value: string) => ({ language, name, value: typed(visit, '/reports', name, value), error: faultAt(visit, '/reports', name) })
  const options = (ids: string[]) => ids.map((value) => ({ value, label: names.get(value) ?? '' }))
  return (
    <Panel title={words.draft[language]} id="draft">
      <Form action={href(visit, '/reports')} idempotencyKey={visit.world.random(18)}>
        <Select {...field('bodyId', proposal.froms[0] ?? '')} label={words.from[language]} width="medium" options={options(proposal.froms)} />
        <Select {...field('toBodyId', proposal.toId)} label={words.to[language]} width="medium" options={options([...names.keys()])} />
        <DateField {...field('fromOn', proposal.fromOn)} label={words.fromOn[language]} hint={words.bothDays[language]} max={visit.by.on} />
        <DateField {...field('untilOn', proposal.untilOn)} label={words.untilOn[language]} max={visit.by.on} />
        <ActionBar><Button>{words.draft[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

const findHere = ({ db, by, params: { reportId = '' } }: Visit): Promise<Found | null> => findSeen(db, by, reportId)

/** Sentences that were told and whose source has become confidential since. */
const silencedIn = ({ report, facts }: State): Set<string> => new Set(report.sentences.filter((one) =>
  ['confidential', 'notTheirs'].includes(sourceStateOf(one, facts) ?? '')).map((one) => one.id))

/** As it is now for those who may see the draft, else as it was approved last, or under a number. */
async function documentOf({ db, by, language }: Visit, { state, issues, sees }: Found, number?: number) {
  const { report } = state
  const issue = number === undefined ? issues.at(-1) : issues.find((one) => one.number === number)
  const isDraft = number === undefined && sees === 'draft' && report.state !== 'approved' && (report.state !== 'withdrawn' || issue === undefined)
  const common = { withdrawn: report.withdrawal?.reason ?? null, silenced: silencedIn(state) }
  if (isDraft) {
    const content = contentOf({ report, frame: await loadFrame(db, report, null) }, by)
    return { at: by.now, document: reportDocument(content, { ...common, isDraft, sha256: null }, language) }
  }
  return issue === undefined ? null
    : { at: issue.approvedAt, document: reportDocument(issue.content, { ...common, isDraft: false, sha256: issue.sha256 }, language) }
}

const trailOf = (visit: Visit) => [{ href: href(visit, '/reports'), label: words.reports[visit.language] }]

const viewPage: Show = async (visit) => {
  const found = await findHere(visit)
  const shown = found === null ? null : await documentOf(visit, found)
  if (found === null || shown === null) return null
  const { language, by } = visit
  const { state, issues } = found
  const mayWrite = isAllowed(may.edit, by.actor, state, by.on)
  const path = `/reports/${state.report.id}`
  const frame = await loadFrame(visit.db, state.report, null)
  return {
    kind: 'page', title: titleOf({ ...state.report, from: frame.from }, language), trail: trailOf(visit), children: (
      <>
        <PageHead title={`${documentWords.report[language]} ${periodOf(state.report, language)}`} eyebrow={frame.from.name[language]}
          lead={<p><Badge tone={tones[state.report.state]}>{stateWords[state.report.state][language]}</Badge></p>}
          actions={mayWrite && state.report.state === 'draft' && <ButtonLink href={href(visit, `${path}/writing`)}>{words.write[language]}</ButtonLink>} />
        <StatePanels visit={visit} state={state} issues={issues} isInside={found.sees === 'draft'} />
        <DocumentView document={shown.document} headingLevel={2} filesAt={href(visit, `${path}/report`)} />
        {issues.length > 0 && <p class="no-print"><a href={href(visit, `${path}/memo`)}>{words.asMemo[language]}</a></p>}
        {issues.length > 0 && <Versions visit={visit} reportId={state.report.id} issues={issues} />}
      </>
    ),
  }
}

const numberIn = ({ params: { number = '' } }: Visit): number => /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0

const issuePage: Show = async (visit) => {
  const found = await findHere(visit)
  const shown = found === null ? null : await documentOf(visit, found, numberIn(visit))
  if (found === null || shown === null) return null
  const { language, params: { reportId = '' } } = visit
  return {
    kind: 'page', title: shown.document.title, children: <DocumentView document={shown.document} headingLevel={1}
      filesAt={href(visit, `/reports/${reportId}/issues/${numberIn(visit)}/report`)} />,
    trail: [...trailOf(visit), { href: href(visit, `/reports/${reportId}`),
      label: `${documentWords.report[language]} ${periodOf(found.state.report, language)}` }],
  }
}

const findDocument = async (visit: Visit) => {
  const found = await findHere(visit)
  return found === null ? null : documentOf(visit, found, visit.params.number === undefined ? undefined : numberIn(visit))
}

/** What was approved last, as a memo. */
const findMemo = async (visit: Visit) => {
  const found = await findHere(visit)
  const issue = found?.issues.at(-1)
  return found === null || issue === undefined ? null : { at: issue.approvedAt, document: reportMemo(issue.content, {
    withdrawn: found.state.report.withdrawal?.reason ?? null, silenced: silencedIn(found.state), sha256: issue.sha256 }, visit.language) }
}

const memoPage: Show = async (visit) => {
  const shown = await findMemo(visit)
  if (shown === null) return null
  const own = `/reports/${visit.params.reportId}`
  return { kind: 'page', title: shown.document.title, trail: [...trailOf(visit), { href: href(visit, own), label: documentWords.report[visit.language] }],
    children: <DocumentView document={shown.document} headingLevel={1} filesAt={href(visit, `${own}/memo`)} /> }
}

const path = '/reports/:reportId'
const sentence = `${path}/sentences/:sentenceId`
const toReport = (_answer: unknown, { params }: Visit): string => `/reports/${params.reportId}`
const toWriting = (part: string) => (_answer: unknown, { params }: Visit): string => `/reports/${params.reportId}/writing#${part}`
const toSentence = { again: writingPage, fields: { text: { label: words.text } }, back: ({ sentenceId }: { sentenceId: string }, { params }: Visit): string =>
  `/reports/${params.reportId}/writing#sentence-${sentenceId}` }

export const routes: Route[] = [
  show('/reports', listPage),
  post('/reports', draftReport, { again: listPage, back: ({ id }) => `/reports/${id}/writing` }),
  show(path, viewPage),
  ...documentFiles(`${path}/report`, findDocument),
  show(`${path}/memo`, memoPage),
  ...documentFiles(`${path}/memo`, findMemo),
  show(`${path}/issues/:number`, issuePage),
  ...documentFiles(`${path}/issues/:number/report`, findDocument),
  show(`${path}/sources/:sentenceId`, sourcePage),
  show(`${path}/writing`, writingPage),
  post(`${path}/sentences`, addSentenceTo, toSentence),
  post(sentence, editSentence, toSentence),
  post(`${sentence}/place`, moveSentence, toSentence),
  post(`${sentence}/leaving-out`, leaveSentenceOut, { ...toSentence, back: toWriting('left-out') }),
  post(`${sentence}/taking-in`, takeSentenceIn, toSentence),
  post(`${sentence}/renewal`, renewSentence, toSentence),
  post(`${path}/taking-up`, takeUpRecord, { again: writingPage, back: toWriting('main') }),
  post(`${path}/offer`, offerReport, { again: writingPage, back: toReport, fields: {} }),
  post(`${path}/return`, giveReportBack, { again: viewPage, back: toReport }),
  post(`${path}/approval`, approveReport, { again: viewPage, back: toReport, fields: {} }),
  post(`${path}/correction/dropping`, dropReportCorrection, { again: viewPage, back: toReport, fields: {} }),
  post(`${path}/correction`, correctReport, { again: viewPage, back: toWriting('main') }),
  post(`${path}/withdrawal`, withdrawReport, { again: viewPage, back: toReport }),
]
