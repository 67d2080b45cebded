// The structures of the agencies at a glance, and the ways to begin a draft.
import type { ComponentChildren } from 'preact'
import { hrPlanner, serviceCentre } from '../duty/duty.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { sideWords } from '../organisation/text.ts'
import { faultAt, href, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed, isInForce } from '../platform/kit/may.ts'
import { DateField } from '../platform/page/fields.tsx'
import { Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { listApprovals, listRevisions } from './reads.ts'
import { inForceOn, type RevisionHead } from './revision.ts'
import { may } from './rules.ts'
import { conditionWords, stateWords, words } from './text.ts'

export const listPath = '/structures'
export const revisionPath = (id: string): string => `/revisions/${id}`

export const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const programme = await findProgramme(db)
  const organisations = programme === null ? [] : await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const revisions = programme === null ? [] : (await listRevisions(db, programme.id)).filter((one) => isAllowed(may.see, by.actor, one, by.on))
  return {
    kind: 'page', title: words.structures[language], trail: [], children: (
      <>
        <PageHead title={words.structures[language]} lead={<p>{words.lead[language]}</p>}
          actions={<ButtonLink href={href(visit, '/structures/where')}>{words.where[language]}</ButtonLink>} />
        {programme !== null && isAllowed([hrPlanner, serviceCentre], by.actor, { programmeId: programme.id }, by.on)
          && <p><a href={href(visit, '/handoffs')}>{words.handoffs[language]}</a></p>}
        <p class="no-print"><a href={href(visit, '/transfers')}>{words.toTransfers[language]}</a>{' · '}
          <a href={href(visit, '/duties')}>{words.toDuties[language]}</a></p>
        {organisations.length === 0 && <Empty>{words.noOrganisations[language]}</Empty>}
        {(['incoming', 'outgoing', 'other'] as const).map((side) => {
          const own = organisations.filter((one) => one.side === side)
          return own.length === 0 ? null : (
            <Panel key={side} id={side} title={sideWords[side][language]}>
              <Table caption={sideWords[side][language]} hideCaption
                head={[words.organisation[language], words.revision[language], words.state[language], words.validFrom[language]]}
                rows={own.map((one) => rowOf(visit, one, revisions.filter((other) => other.organisationId === one.id)))} />
            </Panel>
          )
        })}
      </>
    ),
  }
}

function rowOf(visit: Visit, organisation: Organisation, revisions: RevisionHead[]) {
  const { language, by } = visit
  const [latest] = revisions
  const name = <Spoken text={spoken(organisation.name, language)} language={language} />
  const own = { organisationId: organisation.id, programmeId: latest?.programmeId ?? '', state: 'draft' as const }
  const isOwn = isAllowed(may.begin, by.actor, own, by.on)
  const begin = isOwn && (
    <>{latest?.state !== 'draft' && <BeginForm visit={visit} organisation={organisation} />}
      <p><a href={href(visit, `/structures/${organisation.id}/files`)}>{words.bringIn[language]}
        <span class="unseen">: {textIn(organisation.name, language)}</span></a></p></>)
  if (latest === undefined) return [name, <>{words.nothingYet[language]}{begin}</>, '', '']
  return [name, <><a href={href(visit, revisionPath(latest.id))}>{fill(words.revisionNumber[language], { number: latest.number })}
    <span class="unseen">: {textIn(organisation.name, language)}</span></a>{' '}
  <a href={href(visit, `${revisionPath(latest.id)}/comparison`)}>{words.compareShort[language]}<span class="unseen">: {
    textIn(organisation.name, language)}</span></a>{begin}</>,
  <StateBadge visit={visit} revision={latest} all={revisions} />, writtenDay(latest.validFrom, language)]
}

export function StateBadge({ visit: { language, by }, revision, all }: { visit: Visit; revision: RevisionHead; all: RevisionHead[] }) {
  const isInForce = inForceOn(all, by.on)?.id === revision.id
  return (
    <Badge tone={revision.state === 'approved' ? 'success' : revision.state === 'submitted' ? 'info' : 'neutral'}>
      {stateWords[revision.state][language]}{revision.condition !== null && `, ${conditionWords[revision.condition][language]}`}
      {isInForce && `, ${words.inForce[language]}`}
    </Badge>
  )
}

function BeginForm({ visit, organisation }: { visit: Visit; organisation: Organisation }) {
  const { language } = visit
  const path = `/structures/${organisation.id}/revisions`
  return (
    <Disclosure open={visit.tried?.path === path}
      summary={<>{words.begin[language]}<span class="unseen">: {textIn(organisation.name, language)}</span></>}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <p class="hint">{words.beginLead[language]}</p>
        <DateField language={language} name="validFrom" label={words.validFrom[language]} required
          value={typed(visit, path, 'validFrom', organisation.nameFrom)} error={faultAt(visit, path, 'validFrom')} />
        <Button small>{words.begin[language]}</Button>
      </Form>
    </Disclosure>
  )
}

type Row = { term: string; value: ComponentChildren }

/**
 * When and by which decision it was approved, with the way there for those who sit in that body. Of a confidential item
 * nothing is told but the body and the day, which stand beside the structure anyway.
 */
export async function approvalRows(visit: Visit, { id, programmeId, approvedAt, sha256 }: RevisionHead): Promise<Row[]> {
  if (approvedAt === null) return []
  const { language, by, db } = visit
  const frozen = [{ term: words.approvedOn[language], value: writtenInstant(approvedAt, language) },
    { term: words.hash[language], value: <code class="hash">{sha256}</code> }]
  const approval = (await listApprovals(db, programmeId)).find((one) => one.revisionId === id)
  if (approval === undefined) return frozen
  const { isConfidential, bodyId, condition, conditionState, conditionOn, conditionSource } = approval
  const said = fill(words[isConfidential ? 'approvedByBody' : 'approvedAtItem'][language], { body: approval.bodyName[language],
    meeting: approval.meetingNumber, item: approval.itemNumber, day: writtenDay(approval.onDay, language) })
  const isSeated = by.actor.standings.some((one) => one.bodyId === bodyId && isInForce(one, by.on))
  const ended = conditionState === null || conditionOn === null ? '' : fill(words.conditionEnded[language],
    { state: conditionWords[conditionState][language], day: writtenDay(conditionOn, language), source: conditionSource ?? '' })
  return [
    ...frozen,
    { term: words.approvedBy[language], value: isSeated && !isConfidential
      ? <a href={href(visit, `/meetings/${approval.meetingId}/items/${approval.itemId}/structures`)}>{said}</a> : said },
    ...conditionState === null || isConfidential ? [] : [{ term: words.condition[language], value: <>
      <Spoken text={spoken(condition, language)} language={language} />{ended === '' ? ` (${conditionWords[conditionState][language]})` : ` (${ended})`}</> }],
  ]
}
