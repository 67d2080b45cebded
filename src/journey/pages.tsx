// One matter and its whole journey on one page.
import { purposeWords } from '../agenda/agenda.ts'
import { seated } from '../body/body.ts'
import { maySeeCommitment } from '../commitment/commitment.ts'
import { askCommitmentsOfMatter } from '../commitment/reads.ts'
import { Dependences } from '../condition/list.tsx'
import { askWaitingOfMatter } from '../condition/reads.ts'
import { askCooperation } from '../cooperation/reads.ts'
import { askFollowupsOfMatter } from '../followup/reads.ts'
import { FollowupList } from '../followup/list.tsx'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { diaryFormOf } from '../matter/diary.ts'
import { may } from '../matter/rules.ts'
import { asMatterSeenBy, effectiveLevel, kindWords, levelWords, type Matter, maySeeMatter, stateWords } from '../matter/matter.ts'
import { askIsOwnerGone, askKindred, askMatter, askSameNumbered } from '../matter/reads.ts'
import { askPapersOfMatter } from '../paper/reads.ts'
import { show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { askTogether } from '../platform/together.ts'
import { Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Facts, Notice, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { StatementList } from '../statement/list.tsx'
import { askStatementsOfMatter } from '../statement/reads.ts'
import { words as statementWords } from '../statement/text.ts'
import { askStopsOfMatter } from '../stop/reads.ts'
import { inOrder, type Stop, stateOf } from '../stop/stop.ts'
import { asHandlingSeenBy, type SeenHandling, standingOf } from './journey.ts'
import { listPage, placeOf } from './list-page.tsx'
import { Alternatives } from './compared.tsx'
import { Cooperated } from './cooperated.tsx'
import { Handlings, isAhead, Papers, Promises, WholeRoute } from './parts.tsx'
import { askComparedOfMatter, askHandlingsOfMatter } from './reads.ts'
import { outcomeIn, words } from './text.ts'

type Seen = Matter & { isWhole: boolean }

const matterPage: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  if (!isId(matterId)) return null
  const { stored, isOwnerGone, ...around } = await askTogether(db, { stored: askMatter(db, matterId), isOwnerGone: askIsOwnerGone(db, matterId, by.on),
    same: askSameNumbered(db, matterId), kin: askKindred(db, matterId) })
  if (stored === null || !maySeeMatter(by.actor, stored, by.on)) return null
  const matter = asMatterSeenBy(by.actor, stored, by.on)
  const found = await askTogether(db, { handlings: askHandlingsOfMatter(db, matterId), stops: askStopsOfMatter(db, matterId) })
  const handlings = found.handlings.map((one) => asHandlingSeenBy(by.actor, one, by.on))
  const stops = inOrder(stopsFor(visit, matter, found.stops))
  const [same, kin] = [around.same, around.kin].map((some) => some.filter((one) => maySeeMatter(by.actor, one, by.on))
    .map((one) => asMatterSeenBy(by.actor, one, by.on)))
  const title = <Spoken text={spoken(matter.title, language)} language={language} />
  return {
    kind: 'page', title: textIn(matter.title, language), trail: [{ href: href(visit, '/matters'), label: words.matters[language] }], children: (
      <>
        <PageHead title={title} eyebrow={[words.matter[language], matter.diaryNumber].filter((one) => one !== null).join(' ')}
          actions={matter.isWhole && <Acts visit={visit} matter={stored} />} />
        {!matter.isWhole && <Notice language={language} tone="info"><p>{words.onlyPublic[language]}</p></Notice>}
        {matter.isWhole ? <About visit={visit} matter={matter} handlings={handlings} stops={stops} same={same ?? []} isOwnerGone={isOwnerGone} />
          : <Facts rows={[{ term: words.ground[language], value: matter.ground }]} />}
        <Panel title={words.journey[language]} id="journey">
          <Handlings visit={visit} handlings={handlings} stops={stops} kin={new Map(kin?.map((one) => [one.id, one]))} />
          {stops.length > 0 && matter.isWhole && <WholeRoute visit={visit} stops={stops} />}
        </Panel>
        {matter.isWhole && await beside(visit, matter, stops)}
      </>
    ),
  }
}

function Acts({ visit, matter }: { visit: Visit; matter: Matter }) {
  const { language, by } = visit
  const search = <ButtonLink href={href(visit, `/search?matter=${matter.id}`)} tone="quiet">{words.search[language]}</ButtonLink>
  if (!isAllowed(may.edit, by.actor, matter, by.on)) return search
  const path = `/matters/${matter.id}/${matter.state === 'open' ? 'finishing' : 'reopening'}`
  return (
    <>
      {matter.state === 'open' && <ButtonLink href={href(visit, `/matters/${matter.id}/route`)} tone="primary">{words.route[language]}</ButtonLink>}
      <ButtonLink href={href(visit, `/matters/${matter.id}/details`)}>{words.edit[language]}</ButtonLink>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} class="order__form">
        <Button tone="quiet">{words[matter.state === 'open' ? 'finish' : 'reopen'][language]}</Button>
      </Form>
      {search}
    </>
  )
}

type AboutProps = { visit: Visit; matter: Seen; handlings: SeenHandling[]; stops: Stop[]; same: Seen[]; isOwnerGone: boolean }

/** What the matter is, where it is now, and what is missing of it. */
function About({ visit, matter, handlings, stops, same, isOwnerGone }: AboutProps) {
  const { language } = visit
  const { last, next } = standingOf(handlings)
  const level = matter.isConfidential ? 'confidential' : effectiveLevel(matter.level)
  const given = (term: keyof typeof words, value: string) => value === '' ? [] : [{ term: words[term][language], value }]
  return (
    <>
      {same.map((one) => (
        <Notice key={one.id} language={language} tone="warning"><p>{words.sameNumber[language]}{' '}
          <a href={href(visit, `/matters/${one.id}`)}><Spoken text={spoken(one.title, language)} language={language} /></a>.</p></Notice>
      ))}
      {matter.diaryNumber !== null && diaryFormOf(matter.diaryNumber) === null
        && <Notice language={language} tone="info"><p>{words.unknownForm[language]}</p></Notice>}
      {isOwnerGone && <Notice language={language} tone="warning"><p>{words.ownerLeft[language]}</p></Notice>}
      <Facts rows={[
        { term: words.state[language], value: <Badge tone={matter.state === 'open' ? 'info' : 'success'}>{stateWords[matter.state][language]}</Badge> },
        { term: words.last[language], value: last === null ? words.notYet[language]
          : [placeOf(last, language), outcomeIn(last, language)].filter((one) => one !== null).join(': ') },
        { term: words.next[language], value: next === null ? nextStop(visit, stops) : placeOf(next, language) },
        { term: words.owner[language], value: matter.owner === '' ? words.noOwner[language] : matter.owner },
        ...given('diaryNumber', matter.diaryNumber ?? ''),
        { term: words.kind[language], value: kindWords[matter.kind][language] },
        ...given('workstream', matter.workstream),
        { term: words.level[language],
          value: `${levelWords[level][language]}${matter.ground === '' || level !== 'confidential' ? '' : `: ${matter.ground}`}` },
        { term: words.opened[language], value: writtenDay(matter.openedOn, language) },
      ]} />
    </>
  )
}

/** The first stop ahead, in a line. */
function nextStop({ language, by }: Visit, stops: Stop[]) {
  const stop = stops.find((one) => isAhead(stateOf(one, by.on)))
  return stop === undefined
    ? words.nothingAhead[language] : `${stop.body[language]}, ${purposeWords[stop.purpose][language]}, ${writtenDue(stop.due, language)}`
}

/** Those of a body that waits for a confidential matter know that it is to come, and no more. */
const stopsFor = ({ by }: Visit, matter: Seen, stops: Stop[]): Stop[] => matter.isWhole ? stops
  : stops.filter((one) => isAllowed(seated, by.actor, one, by.on) && one.dropped === null).map((one) => ({ ...one, note: '', moves: [], handlings: [] }))

/** What was promised, what has to be done, and the papers. */
async function beside(visit: Visit, matter: Matter, stops: Stop[]) {
  const { db, by, language } = visit
  const mayLead = isAllowed(may.edit, by.actor, matter, by.on)
  const found = await askTogether(db, { waiting: askWaitingOfMatter(db, matter.id), cooperation: askCooperation(db, matter.id),
    statements: askStatementsOfMatter(db, matter.id),
    commitments: askCommitmentsOfMatter(db, matter.id), followups: askFollowupsOfMatter(db, matter.id), papers: askPapersOfMatter(db, matter.id, by),
    compared: askComparedOfMatter(db, matter.id) })
  const waiting = found.waiting.map((one) => ({ ...one, matter: null, mayEnd: mayLead }))
  const { statements } = found
  const commitments = found.commitments.filter((one) => maySeeCommitment(by.actor, one, by.on))
  const followups = found.followups.filter((one) => maySeeFollowup(by.actor, one, by.on))
  return (
    <>
      <Panel title={words.waitsFor[language]} id="waits" actions={mayLead && <ButtonLink small href={href(visit, `/matters/${matter.id}/conditions`)}>
        {words.conditions[language]}</ButtonLink>}>
        {waiting.length === 0 ? <p class="quiet">{words.waitsForNothing[language]}</p> : <Dependences visit={visit} rows={waiting} about="condition" />}
      </Panel>
      {(statements.length > 0 || mayLead) && (
        <Panel title={statementWords.statements[language]} id="statements" actions={mayLead
          && <ButtonLink small href={href(visit, `/matters/${matter.id}/statements`)}>{statementWords.ask[language]}</ButtonLink>}>
          {statements.length === 0 ? <p class="quiet">{statementWords.none[language]}</p> : <StatementList visit={visit} statements={statements} />}
        </Panel>
      )}
      <Cooperated visit={visit} stored={found.cooperation} mayLead={mayLead} matter={matter} />
      <Panel title={words.promised[language]} id="promised"><Promises visit={visit} commitments={commitments} stops={stops} /></Panel>
      <Panel title={words.followups[language]} id="followups">
        {followups.length === 0 ? <p class="quiet">{words.noFollowups[language]}</p> : <FollowupList visit={visit} followups={followups} />}
      </Panel>
      <Alternatives visit={visit} matterId={matter.id} compared={found.compared} />
      <Panel title={words.papers[language]} id="papers"><Papers visit={visit} papers={found.papers} /></Panel>
    </>
  )
}

export const routes: Route[] = [show('/matters', listPage), show('/matters/:matterId', matterPage)]
