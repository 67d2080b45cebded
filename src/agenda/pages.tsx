// The agenda as its builders and its readers see it: the list, the proposals, the time there is.
import { findBody } from '../body/reads.ts'
import { acceptsItems, plannedMinutes } from '../meeting/meeting.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, triedAt, type Visit } from '../platform/http/visit.ts'
import { writtenDue, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Choice, Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Empty, Panel, Spoken } from '../platform/page/parts.tsx'
import { acceptProposals, addItem, editItem, mergeItems, moveItem, separateItem, splitItem, strikeItemOf } from './actions.ts'
import { asSeenBy } from './agenda.ts'
import { itemFieldWords, ItemFields, itemPage, listPresenters } from './item-page.tsx'
import { AgendaList, placeWords, type Shown } from './list.tsx'
import { arrange } from './numbering.ts'
import type { Proposal } from './proposals.ts'
import { findSentLetter, listPapersByItem, loadAgenda, loadProposals } from './reads.ts'
import { may } from './rules.ts'
import { sourceWords, words } from './text.ts'

const agendaPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '' } } = visit
  const agenda = isId(meetingId) ? await loadAgenda(db, meetingId) : null
  if (agenda === null || !isAllowed(may.see, by.actor, agenda, by.on)) return null
  const body = await findBody(db, agenda.bodyId)
  if (body === null) return null
  const isBuilder = isAllowed(may.edit, by.actor, agenda, by.on) && acceptsItems(agenda.meeting)
  const items = arrange(agenda.items).map((item) => asSeenBy(by.actor, item, by.on))
  const papers = await listPapersByItem(db, meetingId)
  const sent = await findSentLetter(db, meetingId)
  const title = words.agenda[language]
  return {
    kind: 'page', title: `${title}, ${body.name[language]} ${agenda.meeting.number}`, trail: [], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={agenda.meeting} current="agenda" />
        <div id="agenda-part">
          <Moved visit={visit} items={items} />
          <p class="agenda__times">{sent === null ? words.notSent[language] : fill(words.sentAs[language], { letter: sent.letter,
            at: writtenInstant(sent.sentAt, language) })}</p>
          <Time visit={visit} used={items.reduce((sum, item) => sum + (item.struckAt === null ? item.minutes : 0), 0)}
            all={plannedMinutes(agenda.meeting)} />
          {items.length === 0 ? <Empty>{words.empty[language]}</Empty>
            : <AgendaList visit={visit} items={items} papers={papers} version={agenda.version} mayMove={isBuilder} mayEdit={isBuilder} />}
        </div>
        <ActionBar>
          <ButtonLink href={href(visit, `/meetings/${meetingId}/agenda/versions`)} tone={isBuilder ? 'primary' : 'secondary'}>
            {isBuilder ? words.sendTitle[language] : words.versions[language]}
          </ButtonLink>
        </ActionBar>
        {isBuilder && <Builder visit={visit} meetingId={meetingId} items={items} proposals={await loadProposals(db, agenda)}
          main={body.language} presenters={await listPresenters(visit, agenda.meeting, null)} />}
      </>
    ),
  }
}

/** After a move: where the item now stands, for everybody's eyes and ears. */
function Moved({ visit, items }: { visit: Visit; items: Shown[] }) {
  const moved = items.find((item) => item.id === visit.query.get('moved'))
  return moved === undefined ? null
    : <p class="unseen" data-announce>{textIn(moved.title, visit.language)}: {placeWords(visit, moved)}</p>
}

function Time({ visit: { language }, used, all }: { visit: Visit; used: number; all: number }) {
  return (
    <p class="agenda__times">
      {fill(words.time[language], { used, all })}{' '}
      {used > all && <Badge tone="warning">{fill(words.overTime[language], { over: used - all })}</Badge>}
    </p>
  )
}

type BuilderProps = { visit: Visit; meetingId: string; items: Shown[]; proposals: Proposal[]
  main: 'fi' | 'sv' | 'en'; presenters: Choice[] }

function Builder({ visit, meetingId, items, proposals, main, presenters }: BuilderProps) {
  const { language } = visit
  const path = `/meetings/${meetingId}/agenda/items`
  const parents = items.filter((item) => item.parentId === null && item.struckAt === null
    && item.kind !== 'opening' && item.kind !== 'closing')
  return (
    <>
      {proposals.length > 0 && <Proposals visit={visit} meetingId={meetingId} proposals={proposals} />}
      <Panel title={words.addItem[language]} id="add">
        <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
          <ItemFields visit={visit} path={path} main={main} presenters={presenters} stored={{}} />
          <Select language={language} name="parentId" label={words.subItemOf[language]} none={words.ownItem[language]} width="medium"
            value={triedAt(visit, path)?.values.parentId ?? ''}
            options={parents.map((item) => ({ value: item.id, label: `${item.shownNumber} ${textIn(item.title, language)}` }))} />
          <ActionBar><Button>{words.addItem[language]}</Button></ActionBar>
        </Form>
      </Panel>
    </>
  )
}

function Proposals({ visit, meetingId, proposals }: { visit: Visit; meetingId: string; proposals: Proposal[] }) {
  const { language } = visit
  const sources = Map.groupBy(proposals, (proposal) => proposal.source)
  return (
    <Panel title={words.proposals[language]} id="proposals">
      <p class="hint">{words.proposalsHint[language]}</p>
      <Form action={href(visit, `/meetings/${meetingId}/agenda/proposals`)} idempotencyKey={visit.world.random(18)} enhance>
        {[...sources].map(([source, own]) => (
          <fieldset key={source} class="fieldset">
            <legend>{sourceWords[source][language]}</legend>
            <div class="fieldset__fields">
              {own.map((proposal) => <ProposalBox key={proposal.key} visit={visit} proposal={proposal} />)}
            </div>
          </fieldset>
        ))}
        <ActionBar><Button id="accept-proposals">{words.addChosen[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

function ProposalBox({ visit: { language }, proposal }: { visit: Visit; proposal: Proposal }) {
  const id = `proposal-${proposal.key.replace(':', '-')}`
  return (
    <div class="check">
      <input type="checkbox" id={id} name="keys" value={proposal.key} checked={proposal.isTicked} />
      <label for={id}>
        <Spoken text={spoken(proposal.title, language)} language={language} />
        {proposal.due !== null && <> <Badge tone="info">{fill(words.due[language], { due: writtenDue(proposal.due, language) })}</Badge></>}
        {proposal.carried !== null && <> <Badge tone="neutral">{fill(words.fromMeeting[language], {
          number: proposal.carried.meetingNumber, item: proposal.carried.number })}</Badge></>}
      </label>
    </div>
  )
}

const back = (meetingId: string | undefined) => `/meetings/${meetingId}/agenda`

export const routes: Route[] = [
  show('/meetings/:meetingId/agenda', agendaPage),
  post('/meetings/:meetingId/agenda/items', addItem, {
    again: agendaPage, back: (answer) => `${back(answer.id)}#item-${answer.added[0]?.itemId}`,
  }),
  post('/meetings/:meetingId/agenda/proposals', acceptProposals, { again: agendaPage, back: (answer) => back(answer.id) }),
  show('/meetings/:meetingId/agenda/items/:itemId', itemPage),
  post('/meetings/:meetingId/agenda/items/:itemId', editItem, {
    again: itemPage, fields: itemFieldWords, back: (answer, visit) => `${back(visit.params.meetingId)}#item-${answer.id}`,
  }),
  post('/meetings/:meetingId/items/:itemId/place', moveItem, {
    again: agendaPage, back: (answer, visit) => `${back(visit.params.meetingId)}?moved=${answer.id}#item-${answer.id}`,
  }),
  post('/meetings/:meetingId/items/:itemId/merging', mergeItems, {
    again: itemPage, back: (answer) => `${back(answer.meetingId)}/items/${answer.intoId}`,
  }),
  post('/meetings/:meetingId/items/:itemId/separation', separateItem, {
    again: itemPage, back: (answer) => `${back(answer.meetingId)}#item-${answer.id}`,
  }),
  post('/meetings/:meetingId/items/:itemId/splitting', splitItem, {
    again: itemPage, back: (answer) => `${back(answer.id)}#item-${answer.added[0]?.itemId}`,
  }),
  post('/meetings/:meetingId/items/:itemId/striking', strikeItemOf, { again: itemPage, back: (answer) => back(answer.meetingId) }),
]
