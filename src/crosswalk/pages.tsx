// The comparison of a version: what changed since the one before and against the organisations that close.
import { countsFor, judgementsPath, mayJudge } from '../judgement/judgement.ts'
import { listJudgements } from '../judgement/reads.ts'
import { kindWords, words as judgementWords } from '../judgement/text.ts'
import { documentFiles, documentPage } from '../platform/http/files.tsx'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { DocumentFiles } from '../platform/page/document.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { MailPanel } from '../platform/page/mail-panel.tsx'
import { Badge, Empty, Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { isDecidedOn, listRevisions } from '../revision/reads.ts'
import type { Revision } from '../revision/revision.ts'
import { stateWords, words as revisionWords } from '../revision/text.ts'
import type { Crosswalk, Region, Since } from './crosswalk.ts'
import { mailComparison } from './actions.ts'
import { BlockTable, ChangeTable, ContributionTable, Outline, Regroupings, Sentences } from './parts.tsx'
import { ledgerTable } from './document.ts'
import { markUnits } from './marks.ts'
import { RegionPicture } from './picture.tsx'
import { type Proposal, proposalsOf } from './proposals.ts'
import { findSeen, findSeenDocument } from './reads.ts'
import { tellRegion, tellSince, unsettledIn } from './telling.ts'
import { pageWords, proposalWords, words } from './text.ts'

const asked = ({ by, language, params: { revisionId = '' } }: Visit) => ({ by, language, revisionId })

const comparisonPage: Show = async (visit) => {
  const { language } = visit
  const seen = await findSeen(visit.db, asked(visit))
  if (seen === null) return null
  const { revision, name, crosswalk, region, since } = seen
  const judging = await judgingOf(visit, revision)
  const proposals = proposalsOf(revision, crosswalk, since, language)
  const numbered = fill(words.version[language], { number: revision.number })
  const revisionAddress = href(visit, `/revisions/${revision.id}`)
  return {
    kind: 'page', title: `${words.title[language]}: ${name}`, trail: [{ href: href(visit, '/structures'), label: revisionWords.structures[language] },
      { href: revisionAddress, label: `${name}, ${numbered}` }], children: (
      <>
        <PageHead eyebrow={pageWords.comparison[language]} title={name} lead={<p>
          <a href={revisionAddress}>{numbered}</a>{' '}
          <Badge tone={revision.state === 'approved' ? 'success' : 'info'}>{stateWords[revision.state][language]}</Badge>
        </p>} />
        <DocumentFiles language={language} href={href(visit, `/revisions/${revision.id}/comparison`)} />
        <p class="no-print"><a href={href(visit, `/revisions/${revision.id}/comparison/document`)}>{pageWords.asDocument[language]}</a></p>
        <Short language={language} crosswalk={crosswalk} region={region} since={since}
          previousHref={since === null ? '' : href(visit, `/revisions/${since.previous.id}`)} />
        <ProposalPanel visit={visit} revision={revision} proposals={proposals} judging={judging} />
        {region !== null && <RegionParts language={language} crosswalk={crosswalk} region={region} since={since} />}
        <MailPanel visit={visit} path={`/revisions/${revision.id}/comparison/mail`} />
      </>
    ),
  }
}

/** Who judges what is proposed: only of the newest version, until it is approved or decided on. */
async function judgingOf({ db, by }: Visit, revision: Revision): Promise<Judging> {
  const judged = (await listJudgements(db, revision.programmeId)).filter((one) => countsFor(one, revision)).length
  const [newest] = (await listRevisions(db, revision.programmeId)).filter((one) => one.organisationId === revision.organisationId)
  return { judged, isOpen: isAllowed(mayJudge, by.actor, revision, by.on) && newest?.id === revision.id && revision.state !== 'approved'
    && !await isDecidedOn(db, revision.id) }
}

/** How much has been said already, and whether this reader may say more. */
type Judging = { judged: number; isOpen: boolean }

type Proposing = { visit: Visit; revision: Revision; proposals: Proposal[]; judging: Judging }

/** So many are shown at a time; those that are answered make room for the others. */
const shownMost = 100

function ProposalPanel({ visit, revision, proposals, judging: { judged, isOpen } }: Proposing) {
  const { language } = visit
  if (proposals.length === 0 && judged === 0) return null
  const list = <ProposalList visit={visit} proposals={proposals.slice(0, shownMost)} isOpen={isOpen} />
  return (
    <Panel id="proposals" title={proposalWords.title[language]}>
      {proposals.length === 0 ? <Empty>{proposalWords.none[language]}</Empty> : <p>{proposalWords[isOpen ? 'leadOpen' : 'lead'][language]}</p>}
      {proposals.length > shownMost && <p>{fill(proposalWords.shown[language], { shown: shownMost, all: proposals.length })}</p>}
      {proposals.length > 0 && (!isOpen ? list : (
        <Form action={href(visit, judgementsPath(revision.id))} version={revision.version}
          idempotencyKey={visit.world.random(18)} label={proposalWords.title[language]}>
          <p class="no-print"><a href="?all=1#proposals">{proposalWords.all[language]}</a></p>
          {list}
          <ActionBar>
            <Button name="verdict" value="confirmed">{proposalWords.confirm[language]}</Button>
            <Button name="verdict" value="refused" tone="secondary">{proposalWords.refuse[language]}</Button>
          </ActionBar>
        </Form>
      ))}
      {judged > 0 && <p><a href={href(visit, judgementsPath(revision.id))}>{judgementWords.judgements[language]} ({judged})</a></p>}
    </Panel>
  )
}

function ProposalList({ visit, proposals, isOpen }: { visit: Visit; proposals: Proposal[]; isOpen: boolean }) {
  const { language, query } = visit
  return (
    <Table caption={proposalWords.title[language]} hideCaption
      head={(['from', 'to', 'kind', 'ground'] as const).map((one) => proposalWords[one][language])}
      rows={proposals.map(({ fromName, fromOrganisation, toName, ground, ...proposed }, index) => {
        const from = <>{fromName} <span class="quiet">({fromOrganisation === '' ? proposalWords.before[language] : fromOrganisation})</span></>
        return [isOpen ? <Checkbox language={language} name="proposals" id={`proposal-${index}`} value={JSON.stringify(proposed)} checked={query.has('all')}
          label={<>{from}<span class="unseen"> → {toName}</span></>} /> : from, toName === '' ? '–' : toName, kindWords[proposed.kind][language], ground]
      })} />
  )
}

/** The sentences that were really decided, in two columns. */
function Short({ language, crosswalk, region, since, previousHref }: {
  language: Language; crosswalk: Crosswalk; region: Region | null; since: Since | null; previousHref: string
}) {
  const suspects = [...new Set([...crosswalk.comparison.suspectIds, ...since?.comparison.suspectIds ?? []])]
  return (
    <>
      <Notice language={language} tone="info"><p>{words.proposals[language]}</p></Notice>
      {suspects.length > 0 && <Notice language={language} tone="warning"><p>{fill(words.usedAgain[language], { ids: suspects.join(', ') })}</p></Notice>}
      <div class="columns">
        <Panel id="since" title={since === null ? pageWords.sincePrevious[language]
          : <a href={previousHref}>{fill(pageWords.sinceNumber[language], { number: since.previous.number })}</a>}>
          {since === null ? <Empty>{words.isFirst[language]}</Empty>
            : <Sentences column="since" lines={tellSince(since, language)} language={language} followed={since.comparison.followed} />}
        </Panel>
        {region !== null && (
          <Panel id="from" title={pageWords.sinceOutgoing[language]}>
            {region.contributions.length === 0 ? <Empty>{pageWords.noOutgoing[language]}</Empty>
              : <Sentences column="from" lines={tellRegion(crosswalk, region, language)} language={language} />}
          </Panel>
        )}
      </div>
    </>
  )
}

function RegionParts({ language, crosswalk, region, since }: { language: Language; crosswalk: Crosswalk; region: Region; since: Since | null }) {
  const marked = markUnits(crosswalk, region, since, language)
  return (
    <>
      {region.contributions.length > 0 && (
        <Panel id="picture" title={pageWords.beforeAfter[language]}><RegionPicture crosswalk={crosswalk} region={region} language={language} /></Panel>
      )}
      <Panel id="changes" title={pageWords.changes[language]}><ChangeTable marked={marked} language={language} hasPrevious={since !== null} /></Panel>
      <Regroupings crosswalk={crosswalk} region={region} language={language} />
      {region.contributions.length > 0 && <LedgerPanel language={language} crosswalk={crosswalk} region={region} />}
      <Panel id="outline" title={pageWords.outline[language]}><Outline region={region} marked={marked} language={language} /></Panel>
    </>
  )
}

function LedgerPanel({ language, crosswalk, region }: { language: Language; crosswalk: Crosswalk; region: Region }) {
  const unsettled = (['positions', 'tasks'] as const).flatMap((what) => unsettledIn(crosswalk, what, region.ledger[what], language))
  return (
    <Panel id="ledger" title={words.ledger[language]}>
      <p>{words.ledgerLead[language]}</p>
      {unsettled.length === 0 ? <Notice language={language} tone="success"><p>{words.balanced[language]}</p></Notice>
        : <Notice language={language} tone="warning">{unsettled.map((one) => <p key={one}>{one}</p>)}</Notice>}
      <BlockTable block={ledgerTable(region.ledger, language)} />
      <ContributionTable region={region} language={language} />
    </Panel>
  )
}

const seenDocument = (visit: Visit) => findSeenDocument(visit.db, asked(visit))

const comparisonPath = '/revisions/:revisionId/comparison'

export const routes: Route[] = [
  show(comparisonPath, comparisonPage),
  ...documentFiles(comparisonPath, seenDocument),
  documentPage(`${comparisonPath}/document`, seenDocument, (visit) => {
    const filesAt = `/revisions/${visit.params.revisionId}/comparison`
    return { filesAt, trail: [{ href: href(visit, filesAt), label: pageWords.comparison[visit.language] }] }
  }),
  post(`${comparisonPath}/mail`, mailComparison, { again: comparisonPage, back: (answer) => `/revisions/${answer.id}/comparison#mail` }),
]
