// One matter and its whole journey on one page.
import { purposeWords } from '../agenda/agenda.ts'
import { seated } from '../body/body.ts'
import { listMembers } from '../body/reads.ts'
import { maySeeCommitment } from '../commitment/commitment.ts'
import { listCommitmentsOfMatter } from '../commitment/reads.ts'
import { Dependences, type Row } from '../condition/list.tsx'
import { listConditions, listDependencesOfMatter } from '../condition/reads.ts'
import { findCooperation } from '../cooperation/reads.ts'
import { listFollowupsOfMatter } from '../followup/reads.ts'
import { FollowupList } from '../followup/list.tsx'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { diaryFormOf } from '../matter/diary.ts'
import { may } from '../matter/rules.ts'
import { asMatterSeenBy, bodiesOfMatter, effectiveLevel, kindWords, levelWords, type Matter, maySeeMatter, stateWords } from '../matter/matter.ts'
import { findMatter, listMattersAmong, listSameNumbered } from '../matter/reads.ts'
import { listPapersOfMatter } from '../paper/reads.ts'
import { show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Facts, Notice, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { StatementList } from '../statement/list.tsx'
import { listStatementsOfMatter } from '../statement/reads.ts'
import { words as statementWords } from '../statement/text.ts'
import { listStopsOfMatter } from '../stop/reads.ts'
import { inOrder, type Stop, stateOf } from '../stop/stop.ts'
import { asHandlingSeenBy, type SeenHandling, standingOf } from './journey.ts'
import { listPage, placeOf } from './list-page.tsx'
import { Cooperated } from './cooperated.tsx'
import { Handlings, isAhead, Papers, Promises, WholeRoute } from './parts.tsx'
import { listHandlingsOfMatter } from './reads.ts'
import { outcomeIn, words } from './text.ts'

type Seen = Matter & { isWhole: boolean }

const matterPage: Show = async (visit) => {
  const { db, by, language, params: { matterId = '' } } = visit
  const stored = isId(matterId) ? await findMatter(db, matterId) : null
  if (stored === null || !maySeeMatter(by.actor, stored, by.on)) return null
  const matter = asMatterSeenBy(by.actor, stored, by.on)
  const handlings = (await listHandlingsOfMatter(db, matter.id)).map((one) => asHandlingSeenBy(by.actor, one, by.on))
  const stops = inOrder(stopsFor(visit, matter, await listStopsOfMatter(db, matter.id)))
  const title = <Spoken text={spoken(matter.title, language)} language={language} />
  return {
    kind: 'page', title: textIn(matter.title, language), trail: [{ href: href(visit, '/matters'), label: words.matters[language] }], children: (
      <>
        <PageHead title={title} eyebrow={[words.matter[language], matter.diaryNumber].filter((one) => one !== null).join(' ')}
          actions={matter.isWhole && <Acts visit={visit} matter={stored} />} />
        {!matter.isWhole && <Notice language={language} tone="info"><p>{words.onlyPublic[language]}</p></Notice>}
        {matter.isWhole ? await about(visit, matter, handlings, stops) : <Facts rows={[{ term: words.ground[language], value: matter.ground }]} />}
        <Panel title={words.journey[language]} id="journey">
          <Handlings visit={visit} handlings={handlings} stops={stops} kin={await listKin(visit, handlings)} />
          {stops.length > 0 && matter.isWhole && <WholeRoute visit={visit} stops={stops} />}
        </Panel>
        {matter.isWhole && await beside(visit, matter)}
      </>
    ),
  }
}

function Acts({ visit, matter }: { visit: Visit; matter: Matter }) {
  const { language, by } = visit
  if (!isAllowed(may.edit, by.actor, matter, by.on)) return null
  const path = `/matters/${matter.id}/${matter.state === 'open' ? 'finishing' : 'reopening'}`
  return (
    <>
      {matter.state === 'open' && <ButtonLink href={href(visit, `/matters/${matter.id}/route`)} tone="primary">{words.route[language]}</ButtonLink>}
      <ButtonLink href={href(visit, `/matters/${matter.id}/details`)}>{words.edit[language]}</ButtonLink>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} class="order__form">
        <Button tone="quiet">{words[matter.state === 'open' ? 'finish' : 'reopen'][language]}</Button>
      </Form>
    </>
  )
}

/** What the matter is, where it is now, and what is missing of it. */
async function about(visit: Visit, matter: Seen, handlings: SeenHandling[], stops: Stop[]) {
  const { db, by, language } = visit
  const { last, next } = standingOf(handlings)
  const same = (await listSameNumbered(db, matter)).filter((one) => maySeeMatter(by.actor, one, by.on)).map((one) => asMatterSeenBy(by.actor, one, by.on))
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
      {await isOwnerGone(visit, matter) && <Notice language={language} tone="warning"><p>{words.ownerLeft[language]}</p></Notice>}
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

/** Whether whoever answers for an open matter sits in none of its bodies any more. */
async function isOwnerGone({ db, by }: Visit, matter: Matter): Promise<boolean> {
  if (matter.ownerId === null || matter.state === 'closed') return false
  const seats = (await Promise.all(bodiesOfMatter(matter).map((bodyId) => listMembers(db, bodyId, by.on)))).flat()
  return !seats.some((one) => one.personId === matter.ownerId)
}

/** Matters that were handled together with this one, split off it, or of which it was a part, as the reader may see them. */
async function listKin({ db, by }: Visit, handlings: SeenHandling[]): Promise<Map<string, Seen>> {
  const ids = new Set(handlings.flatMap((one) => one.kin.map(({ matterId }) => matterId)).filter((id) => id !== null))
  const found = (await listMattersAmong(db, [...ids])).filter((one) => maySeeMatter(by.actor, one, by.on))
  return new Map(found.map((one) => [one.id, asMatterSeenBy(by.actor, one, by.on)]))
}

/** What the matter waits for from outside. */
async function waitingOf({ db }: Visit, matter: Matter, mayEnd: boolean): Promise<Row[]> {
  const dependences = await listDependencesOfMatter(db, matter.id)
  const conditions = new Map((dependences.length === 0 ? [] : await listConditions(db)).map((one) => [one.id, one]))
  return dependences.flatMap((dependence) => {
    const condition = conditions.get(dependence.conditionId)
    return condition === undefined ? [] : [{ dependence, condition, matter: null, mayEnd }]
  })
}

/** What was promised, what has to be done, and the papers. */
async function beside(visit: Visit, matter: Matter) {
  const { db, by, language } = visit
  const mayLead = isAllowed(may.edit, by.actor, matter, by.on)
  const waiting = await waitingOf(visit, matter, mayLead)
  const statements = await listStatementsOfMatter(db, matter.id)
  const commitments = (await listCommitmentsOfMatter(db, matter.id)).filter((one) => maySeeCommitment(by.actor, one, by.on))
  const followups = (await listFollowupsOfMatter(db, matter.id)).filter((one) => maySeeFollowup(by.actor, one, by.on))
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
      <Cooperated visit={visit} stored={await findCooperation(db, matter.id)} mayLead={mayLead} matter={matter} />
      <Panel title={words.promised[language]} id="promised"><Promises visit={visit} commitments={commitments} /></Panel>
      <Panel title={words.followups[language]} id="followups">
        {followups.length === 0 ? <p class="quiet">{words.noFollowups[language]}</p> : <FollowupList visit={visit} followups={followups} />}
      </Panel>
      <Panel title={words.alternatives[language]} id="alternatives">
        <p><a href={href(visit, `/matters/${matter.id}/appraisals`)}>{words.toAppraisal[language]}</a></p>
      </Panel>
      <Panel title={words.papers[language]} id="papers"><Papers visit={visit} papers={await listPapersOfMatter(db, matter.id, by)} /></Panel>
    </>
  )
}

export const routes: Route[] = [show('/matters', listPage), show('/matters/:matterId', matterPage)]
