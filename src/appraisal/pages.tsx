// An appraisal as it is now, as it went out, and as it was decided on; and its beginning.
import { listItems } from '../agenda/reads.ts'
import { asSeenBy } from '../agenda/agenda.ts'
import { findMatter } from '../matter/reads.ts'
import { documentFiles } from '../platform/http/files.tsx'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Empty, Facts, Notice, PageHead, Panel } from '../platform/page/parts.tsx'
import { assessAlternative, beginAppraisal, bringInAppraisal, chooseAlternative, layAsideAppraisal, leaveAppraisalOpen, removePart,
  setAlternative, setCriterion, setNeed, setRisk, takeUpAppraisal } from './actions.ts'
import { contentOf, inOrder } from '../alternative/alternative.ts'
import { AsidePanel, ChoosePanel, ElsewherePanel, ItemLine } from './choosing.tsx'
import { editPage } from './edit-page.tsx'
import { firmnessOf } from '../alternative/firmness.ts'
import { appraisalPath, idIn, OneAtATime, Papers, StateBadge, trailOf, trailOfMatter } from './parts.tsx'
import { FirmnessPicture } from '../alternative/picture.tsx'
import { findDecidedAt, findFrozen, findHeld, hasChanged, listAppraisalsOfMatter, listAsides, listElsewhere, listPapers, loadState,
  makeFrozen } from './reads.ts'
import { isSeen, may, type State } from './rules.ts'
import { words } from '../alternative/text.ts'
import { pageWords } from './text.ts'
import { broughtIn, fields, workbookFile } from './workbook-page.tsx'

/** The appraisal for somebody who may see it; absent and forbidden look alike. */
async function findSeen(visit: Visit): Promise<State | null> {
  const id = idIn(visit, 'appraisalId')
  const state = id === null ? null : await loadState(visit.db, id)
  return state !== null && isSeen(visit.by.actor, state, visit.by.on) ? state : null
}

/** The document as it is now; of a frozen appraisal what was frozen, with its hash. */
async function findDocument(visit: Visit) {
  const state = await findSeen(visit)
  if (state === null) return null
  const { db, language, by } = visit
  const frozen = await findFrozen(db, state.appraisal.id)
  if (frozen === null) return { state, at: by.now, document: (await makeFrozen(db, state.appraisal, state.appraisal.state === 'decided')).documents[language] }
  const document = frozen.documents[language]
  return { state, at: frozen.at, document: { ...document, footer: [...document.footer, fill(words.hash[language], { hash: frozen.sha256 })] } }
}

const viewPage: Show = async (visit) => {
  const found = await findDocument(visit)
  if (found === null) return null
  const { state, document } = found
  const { appraisal } = state
  const { db, by, language } = visit
  const [papers, decided] = [await listPapers(db, appraisal.id), await findDecidedAt(db, appraisal.id)]
  const mayEdit = isAllowed(may.edit, by.actor, state, by.on) && appraisal.state === 'open'
  const [last] = papers
  const title = `${words.appraisal[language]}: ${textIn(appraisal.title, language)}`
  return {
    kind: 'page', title, trail: trailOfMatter(visit, { id: appraisal.matterId, title: appraisal.title }), children: (
      <>
        <PageHead eyebrow={words.appraisal[language]} title={textIn(appraisal.title, language)} actions={
          <>
            {mayEdit && <ButtonLink href={href(visit, `${appraisalPath(appraisal)}/editing`)}>{pageWords.edit[language]}</ButtonLink>}
            {appraisal.state === 'frozen' && <ButtonLink href={href(visit, `${appraisalPath(appraisal)}/plan`)}>{pageWords.toPlan[language]}</ButtonLink>}
          </>
        } />
        <Facts rows={[{ term: pageWords.state[language], value: <StateBadge state={appraisal.state} language={language} /> },
          ...decided === null ? [] : [{ term: pageWords.decidedAt[language], value: <><ItemLine visit={visit} one={decided} />,{' '}
            {writtenDay(decided.onDay, language)}</> }]]} />
        {appraisal.state === 'open' && last !== undefined && hasChanged(appraisal.content, last) && (
          <Notice language={language} tone="warning"><p>{fill(pageWords.changedSince[language], { letter: last.letter })}</p></Notice>
        )}
        <Whole visit={visit} state={state} document={document} filesAt={`${appraisalPath(appraisal)}/comparison`} />
        <p class="no-print"><a href={href(visit, `${appraisalPath(appraisal)}/workbook`)}>{pageWords.workbook[language]}</a></p>
        {appraisal.state === 'open' && isAllowed(may.choose, by.actor, state, by.on) && <ChoosePanel visit={visit} state={state} />}
        {appraisal.state === 'open' && <ElsewherePanel visit={visit} state={state} items={await listElsewhere(db, appraisal.id)} />}
        <AsidePanel visit={visit} state={state} asides={await listAsides(db, appraisal.id)} />
        {papers.length > 0 && <Papers visit={visit} state={state} papers={papers} />}
      </>
    ),
  }
}

function Whole({ visit, state: { appraisal }, document,
  filesAt }: { visit: Visit; state: State; document: Parameters<typeof DocumentView>[0]['document']; filesAt: string }) {
  const { language } = visit
  const { content } = appraisal
  return (
    <div class="side-by-side">
      <OneAtATime alternatives={inOrder(content.alternatives)} language={language} label={words.alternative[language]} />
      <DocumentView document={document} headingLevel={2} filesAt={href(visit, filesAt)}
        beside={new Map([['firmness', <FirmnessPicture content={content} firmness={firmnessOf(content)} language={language} />]])} />
    </div>
  )
}

async function findSent(visit: Visit) {
  const state = await findSeen(visit)
  const paper = state === null ? undefined : (await listPapers(visit.db, state.appraisal.id))
    .find((one) => one.itemId === visit.params.itemId && one.letter === visit.params.letter)
  if (state === null || paper === undefined) return null
  const { language } = visit
  const document = paper.frozen.documents[language]
  return { state, paper, at: paper.sentAt,
    document: { ...document, footer: [...document.footer, fill(words.sentHash[language], { letter: paper.letter, hash: paper.sha256 })] } }
}

const sentPage: Show = async (visit) => {
  const found = await findSent(visit)
  if (found === null) return null
  const { language } = visit
  const { state: { appraisal }, paper, document } = found
  const content = contentOf(paper.frozen.content)
  return {
    kind: 'page', trail: trailOf(visit, appraisal),
    title: fill(pageWords.sentLine[language], { body: paper.body[language], number: paper.meetingNumber, letter: paper.letter }),
    children: (
      <div class="side-by-side">
        <OneAtATime alternatives={inOrder(content.alternatives)} language={language} label={words.alternative[language]} />
        <DocumentView document={document} filesAt={href(visit, `${appraisalPath(appraisal)}/sent/${paper.itemId}/${paper.letter}/paper`)} />
      </div>
    ),
  }
}

/** The appraisals of a matter: the way to the one that is open, or its beginning. */
const matterPage: Show = async (visit) => {
  const { db, by, language } = visit
  const id = idIn(visit, 'matterId')
  const [held, matter] = id === null ? [null, null] : [await findHeld(db, id), await findMatter(db, id)]
  if (held === null || matter === null || !isSeen(by.actor, held, by.on)) return null
  const all = await listAppraisalsOfMatter(db, matter.id)
  const mayBegin = isAllowed(may.begin, by.actor, held, by.on) && held.isMatterOpen && all.every((one) => one.state === 'frozen')
  const path = `/matters/${matter.id}/appraisals`
  return {
    kind: 'page', title: `${words.appraisal[language]}: ${textIn(matter.title, language)}`, trail: trailOfMatter(visit, matter), children: (
      <>
        <PageHead eyebrow={words.appraisal[language]} title={textIn(matter.title, language)} />
        {all.length === 0 && !mayBegin && <Empty>{pageWords.noneYet[language]}</Empty>}
        {all.length > 0 && <ul>{all.map((one) => <li key={one.id}><a href={href(visit, appraisalPath(one))}>{words.appraisal[language]}</a>{' '}
          <StateBadge state={one.state} language={language} /></li>)}</ul>}
        {mayBegin && (
          <Panel title={pageWords.begin[language]} id="begin">
            <p>{pageWords.beginLead[language]}</p>
            <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}><ActionBar><Button>{pageWords.begin[language]}</Button></ActionBar></Form>
          </Panel>
        )}
      </>
    ),
  }
}

/** From an item of an agenda to the appraisal of its matter. */
const itemPage: Show = async (visit) => {
  const [meetingId, itemId] = [idIn(visit, 'meetingId'), idIn(visit, 'itemId')]
  const item = meetingId === null ? undefined : (await listItems(visit.db, meetingId)).find((one) => one.id === itemId)
  if (item === undefined || item.matterId === null || !asSeenBy(visit.by.actor, item, visit.by.on).isWhole) return null
  const held = await findHeld(visit.db, item.matterId)
  if (held === null || !isSeen(visit.by.actor, held, visit.by.on)) return null
  const [one, ...more] = await listAppraisalsOfMatter(visit.db, item.matterId)
  return { kind: 'redirect', to: href(visit, one !== undefined && more.length === 0 ? appraisalPath(one) : `/matters/${item.matterId}/appraisals`) }
}

const path = '/appraisals/:appraisalId'
const backTo = (part: string) => (_answer: unknown, { params }: Visit): string => `/appraisals/${params.appraisalId}${part}`
const edit: Show = (visit) => editPage(visit)

export const routes: Route[] = [
  show('/matters/:matterId/appraisals', matterPage),
  post('/matters/:matterId/appraisals', beginAppraisal, { again: matterPage, back: (answer) => `/appraisals/${answer.id}/editing` }),
  show('/meetings/:meetingId/items/:itemId/appraisal', itemPage),
  show(path, viewPage),
  ...documentFiles(`${path}/comparison`, findDocument),
  show(`${path}/sent/:itemId/:letter`, sentPage),
  ...documentFiles(`${path}/sent/:itemId/:letter/paper`, findSent),
  show(`${path}/editing`, edit),
  show(`${path}/workbook`, workbookFile(findSeen)),
  post(`${path}/alternatives`, setAlternative, { again: edit, back: backTo('/editing#alternatives'), fields }),
  post(`${path}/criteria`, setCriterion, { again: edit, back: backTo('/editing#criteria'), fields }),
  post(`${path}/assessments`, assessAlternative, { again: edit, back: backTo('/editing#assessments'), fields }),
  post(`${path}/risks`, setRisk, { again: edit, back: backTo('/editing#risks'), fields }),
  post(`${path}/needs`, setNeed, { again: edit, back: backTo('/editing#needs'), fields }),
  post(`${path}/removals`, removePart, { again: edit, back: backTo('/editing') }),
  post(`${path}/choice`, chooseAlternative, { again: viewPage, back: backTo('#comparison'), fields }),
  post(`${path}/laying-aside`, layAsideAppraisal, { again: viewPage, back: backTo('#aside') }),
  post(`${path}/taking-up`, takeUpAppraisal, { again: viewPage, back: backTo('') }),
  post(`${path}/leaving-open`, leaveAppraisalOpen, { again: viewPage, back: backTo('#elsewhere') }),
  post(`${path}/content`, bringInAppraisal, { ...broughtIn, back: backTo('/editing') }),
]
