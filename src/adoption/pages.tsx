// The structure versions that an agenda item holds: chosen, weighed long before the meeting, and what the body decided.
import { asSeenBy } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import { findBody } from '../body/reads.ts'
import { acceptsItems } from '../meeting/meeting.ts'
import { meetingTitle } from '../meeting/head.tsx'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { documentFiles } from '../platform/http/files.tsx'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { Badge, Empty, Facts, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { chooseVersions, endConditionOf, explainDivision } from './actions.ts'
import { type Adoption, hasCondition, toldStateOf } from './adoption.ts'
import { ChooseForm, endingLine, EndingForm, Hindrances, NewestForm, setPath } from './parts.tsx'
import { findPaper, listCandidates, listIncoming, listPapers, loadItemState, type SentPaper, weigh } from './reads.ts'
import { type ItemState, may } from './rules.ts'
import { toldStates, words } from './text.ts'

type Seen = { state: ItemState; title: string; trail: { href: string; label: string }[]; eyebrow: string }

/** The item for somebody who may see it whole; absent, forbidden and confidential look alike. */
async function findSeen(visit: Visit): Promise<Seen | null> {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const state = isId(meetingId) && isId(itemId) ? await loadItemState(db, { meetingId, itemId }) : null
  const body = state === null || !isAllowed(may.see, by.actor, state, by.on) ? null : await findBody(db, state.bodyId)
  const item = arrange(body === null ? [] : await listItems(db, meetingId)).find((one) => one.id === itemId)
  if (state === null || body === null || item === undefined || !asSeenBy(by.actor, item, by.on).isWhole) return null
  const parent = (await listItems(db, meetingId)).find((one) => one.id === item.parentId)
  if (parent !== undefined && !asSeenBy(by.actor, parent, by.on).isWhole) return null
  const title = `${item.shownNumber} ${textIn(item.title, language)}`
  return { state, title, eyebrow: `${body.name[language]}, ${meetingTitle(state.meeting, language)}, ${writtenDay(state.meeting.onDay, language)}`,
    trail: [{ href: href(visit, `/meetings/${meetingId}/agenda`), label: meetingTitle(state.meeting, language) },
      { href: href(visit, `/meetings/${meetingId}/items/${itemId}`), label: title }] }
}

const setPage: Show = async (visit) => {
  const seen = await findSeen(visit)
  if (seen === null) return null
  const { state, title, eyebrow, trail } = seen
  const { adoption } = state
  const { db, language } = visit
  const papers = await listPapers(db, state.item.id)
  const heading = words[adoption?.state === 'approved' ? 'approvedTitle' : 'title'][language]
  return {
    kind: 'page', title: `${heading}: ${title}`, trail, children: (
      <>
        <PageHead eyebrow={eyebrow} title={heading} lead={<p>{title}</p>} />
        {adoption !== null && <State visit={visit} state={state} adoption={adoption} />}
        {adoption === null && !mayChoose(visit, state) && <Empty>{words.nothingYet[language]}</Empty>}
        {adoption?.conditionState === 'waiting' && isAllowed(may.endCondition, visit.by.actor, state, visit.by.on)
          && <EndingForm visit={visit} state={state} />}
        {await Open({ visit, state, papers })}
        {adoption !== null && <Reasons visit={visit} state={state} names={await outgoingNames(visit)} />}
        {papers.length > 0 && <Papers visit={visit} state={state} papers={papers} />}
        {await Paper({ visit, state, papers })}
      </>
    ),
  }
}

const mayChoose = (visit: Visit, state: ItemState): boolean => isAllowed(may.choose, visit.by.actor, state, visit.by.on)
  && acceptsItems(state.meeting) && state.item.struckAt === null && !state.isRecorded && (state.adoption?.state ?? 'open') === 'open'

function State({ visit, state, adoption }: { visit: Visit; state: ItemState; adoption: Adoption }) {
  const { language } = visit
  const told = toldStateOf(adoption)
  const ending = endingLine(state, language)
  return (
    <Facts rows={[
      { term: words.state[language], value: <Badge tone={told === 'approved' || told === 'fulfilled' ? 'success' : told === 'lapsed' ? 'danger' : 'info'}>
        {toldStates[told][language]}</Badge> },
      ...hasCondition(adoption.condition) ? [{ term: words.condition[language],
        value: <Spoken text={spoken(adoption.condition, language)} language={language} /> }] : [],
      ...ending === null ? [] : [{ term: words.ending[language], value: ending }],
    ]} />
  )
}

/** While nothing is decided: what hinders, and the choice. */
async function Open({ visit, state, papers }: { visit: Visit; state: ItemState; papers: SentPaper[] }) {
  const { db, language, by } = visit
  const { adoption } = state
  if (adoption !== null && adoption.state !== 'open') return null
  const programme = await findProgramme(db)
  const weighed = adoption === null || state.isRecorded ? null : await weigh(db, adoption, papers[0]?.content.versions ?? null)
  const incoming = programme === null ? [] : await listIncoming(db, programme)
  const candidates = programme === null ? [] : await listCandidates(db, programme.id, incoming)
  const isSomething = candidates.some((one) => one.state === 'submitted') || adoption !== null
  const choosing = { visit, state, incoming, candidates }
  return (
    <>
      {weighed !== null && <Hindrances visit={visit} state={state} hindrances={weighed.hindrances}
        mayExplain={isAllowed(may.explain, by.actor, state, by.on)} />}
      {mayChoose(visit, state) && (
        <Panel title={words.choose[language]} id="choose">
          {!isSomething ? <Empty>{words.noOrganisations[language]}</Empty> : <><NewestForm {...choosing} /><ChooseForm {...choosing} /></>}
        </Panel>
      )}
    </>
  )
}

async function outgoingNames({ db, language }: Visit): Promise<Map<string, string>> {
  const programme = await findProgramme(db)
  const all = programme === null ? [] : await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  return new Map(all.map((one) => [one.id, textIn(one.name, language)]))
}

function Reasons({ visit: { language }, state, names }: { visit: Visit; state: ItemState; names: Map<string, string> }) {
  const reasons = state.adoption?.reasons ?? []
  return reasons.length === 0 ? null : (
    <Panel title={words.reasons[language]} id="reasons">
      <Table caption={words.reasons[language]} hideCaption head={[words.unit[language], words.reason[language], words.who[language]]}
        rows={reasons.map((one) => [`${names.get(one.organisationId) ?? ''}, ${one.unit}`, one.reason, one.name])} />
    </Panel>
  )
}

function Papers({ visit, state, papers }: { visit: Visit; state: ItemState; papers: SentPaper[] }) {
  const { language } = visit
  return (
    <Panel title={words.sentPapers[language]} id="papers">
      <ul>
        {papers.map((one) => (
          <li key={one.letter}>
            <a href={href(visit, `${setPath(state)}/${one.letter}`)}>{fill(words.letter[language], { letter: one.letter })}</a>{' '}
            <span class="hint">{fill(words.sentAt[language], { at: writtenInstant(one.sentAt, language) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The comparison as it is now; once the item is decided, as it was on the table. */
async function Paper({ visit, state, papers }: { visit: Visit; state: ItemState; papers: SentPaper[] }) {
  const { adoption } = state
  const isLive = adoption !== null && adoption.state === 'open' && !state.isRecorded
  const content = isLive ? await findPaper(visit.db, { ...state, adoption }) : papers[0]?.content ?? null
  return content === null ? null : <DocumentView document={content.documents[visit.language]} headingLevel={2} />
}

/** The paper as it was sent under a letter, for those who see the item. */
async function findSent(visit: Visit) {
  const seen = await findSeen(visit)
  const paper = seen === null ? undefined : (await listPapers(visit.db, seen.state.item.id)).find((one) => one.letter === visit.params.letter)
  if (seen === null || paper === undefined) return null
  const { language } = visit
  const document = paper.content.documents[language]
  return { seen, paper, at: paper.sentAt, document: { ...document, footer: [...document.footer, fill(words.letter[language], { letter: paper.letter }),
    fill(words.paperHash[language], { hash: paper.sha256 })] } }
}

const sentPage: Show = async (visit) => {
  const found = await findSent(visit)
  if (found === null) return null
  const { seen, paper, document } = found
  const { language } = visit
  return {
    kind: 'page', title: `${words.title[language]}: ${fill(words.letter[language], { letter: paper.letter })}`,
    trail: [...seen.trail, { href: href(visit, setPath(seen.state)), label: words.title[language] }],
    children: <DocumentView document={document} filesAt={href(visit, `${setPath(seen.state)}/${paper.letter}/paper`)} />,
  }
}

const path = '/meetings/:meetingId/items/:itemId/structures'
const back = (_answer: unknown, { params }: Visit): string => `/meetings/${params.meetingId}/items/${params.itemId}/structures`

export const routes: Route[] = [
  show(path, setPage),
  post(path, chooseVersions, { again: setPage, back }),
  post(`${path}/reasons`, explainDivision, { again: setPage, back }),
  post(`${path}/condition`, endConditionOf, { again: setPage, back }),
  show(`${path}/:letter`, sentPage),
  ...documentFiles(`${path}/:letter/paper`, findSent),
]
