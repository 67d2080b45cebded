// The structures of the agencies: all of them at a glance, and one revision with its tree and its history.
import type { Organisation } from '../organisation/organisation.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { sideWords } from '../organisation/text.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DateField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, Facts, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { beginRevision, operateOnRevision, submitRevision, takeRevisionBack, undoOperation } from './actions.ts'
import { History } from './history.tsx'
import { outlineOf, totalOf } from '../outline/outline.ts'
import { findRevision, listRevisions } from './reads.ts'
import { inForceOn, type Revision, type RevisionHead } from './revision.ts'
import { may } from './rules.ts'
import { stateWords, words } from './text.ts'
import { sumIn, Tree, UnitTable } from '../outline/tree.tsx'
import { unitPath } from './steps.tsx'
import { operationOf, RootForm, unitRoutes, unitPage } from './unit-page.tsx'

const listPath = '/structures'
export const revisionPath = (id: string): string => `/revisions/${id}`

const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const programme = await findProgramme(db)
  const organisations = programme === null ? [] : await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const revisions = programme === null ? [] : (await listRevisions(db, programme.id)).filter((one) => isAllowed(may.see, by.actor, one, by.on))
  return {
    kind: 'page', title: words.structures[language], trail: [], children: (
      <>
        <PageHead title={words.structures[language]} lead={<p>{words.lead[language]}</p>} />
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
  const canBegin = latest?.state !== 'draft' && isAllowed(may.begin, by.actor, { organisationId: organisation.id,
    programmeId: latest?.programmeId ?? '', state: 'draft' as const }, by.on)
  const begin = canBegin ? <BeginForm visit={visit} organisation={organisation} /> : null
  if (latest === undefined) return [name, <>{words.nothingYet[language]}{begin}</>, '', '']
  return [name, <><a href={href(visit, revisionPath(latest.id))}>{fill(words.revisionNumber[language], { number: latest.number })}
    <span class="unseen">: {textIn(organisation.name, language)}</span></a>{begin}</>,
  <StateBadge visit={visit} revision={latest} all={revisions} />, writtenDay(latest.validFrom, language)]
}

function StateBadge({ visit: { language, by }, revision, all }: { visit: Visit; revision: RevisionHead; all: RevisionHead[] }) {
  const isInForce = inForceOn(all, by.on)?.id === revision.id
  return (
    <Badge tone={revision.state === 'approved' ? 'success' : revision.state === 'submitted' ? 'info' : 'neutral'}>
      {stateWords[revision.state][language]}{isInForce && `, ${words.inForce[language]}`}
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

/** A revision that this reader may see, with the name of its organisation. */
async function seenRevision(visit: Visit): Promise<{ revision: Revision; name: string; all: RevisionHead[] } | null> {
  const { db, by, params: { revisionId = '' }, language } = visit
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  if (revision === null || !isAllowed(may.see, by.actor, revision, by.on)) return null
  const organisations = await listOrganisationsOn(db, revision.programmeId, revision.validFrom)
  const organisation = organisations.find((one) => one.id === revision.organisationId)
  return { revision, name: organisation === undefined ? '' : textIn(organisation.name, language),
    all: (await listRevisions(db, revision.programmeId)).filter((one) => one.organisationId === revision.organisationId) }
}

const revisionPage: Show = async (visit) => {
  const { language, by } = visit
  const seen = await seenRevision(visit)
  if (seen === null) return null
  const { revision, name, all } = seen
  const branches = outlineOf(revision.content)
  const canEdit = revision.state === 'draft' && isAllowed(may.operate, by.actor, revision, by.on)
  const numbered = fill(words.revisionNumber[language], { number: revision.number })
  return {
    kind: 'page', title: `${name}, ${numbered}`, trail: [{ href: href(visit, listPath), label: words.structures[language] }], children: (
      <>
        <PageHead eyebrow={words.structures[language]} title={name} lead={<p>{numbered} <StateBadge visit={visit} revision={revision} all={all} /></p>} />
        <Facts rows={[
          { term: words.validFrom[language], value: writtenDay(revision.validFrom, language) },
          { term: words.tree[language], value: sumIn(totalOf(branches), language) },
          ...(revision.approvedAt === null ? [] : [{ term: words.approvedOn[language], value: writtenInstant(revision.approvedAt, language) },
            { term: words.hash[language], value: <code class="hash">{revision.sha256}</code> }]),
        ]} />
        <StateForms visit={visit} revision={revision} />
        <Panel title={words.tree[language]} id="tree">
          {branches.length === 0 ? <Empty>{words.isEmpty[language]}</Empty> : <Tree branches={branches} language={language} />}
          {branches.length === 0 && canEdit && <RootForm visit={visit} revision={revision} name={name} />}
        </Panel>
        {canEdit && branches.length > 0 && (
          <Panel title={words.table[language]} id="table">
            <UnitTable branches={branches} language={language} caption={words.table[language]} actions={({ unit }) => (
              <a href={href(visit, unitPath(revision.id, unit.id))}>{words.edit[language]}
                <span class="unseen">: {textIn(unit.name, language)}</span></a>)} />
          </Panel>
        )}
        <Panel title={words.history[language]} id="history"><History visit={visit} revision={revision} canUndo={canEdit} /></Panel>
      </>
    ),
  }
}

function StateForms({ visit, revision }: { visit: Visit; revision: Revision }) {
  const { language, by } = visit
  const act = (right: 'submit' | 'takeBack', step: string) => isAllowed(may[right], by.actor, revision, by.on) && (
    <Form action={href(visit, `${revisionPath(revision.id)}/${step}`)} idempotencyKey={visit.world.random(18)}>
      <ActionBar><Button tone={right === 'submit' ? 'primary' : 'secondary'}>{words[right][language]}</Button></ActionBar>
    </Form>
  )
  if (revision.state === 'draft') return <>{revision.content.units.length > 0 && act('submit', 'submission')}</>
  return <>{revision.state === 'submitted' && act('takeBack', 'taking-back')}</>
}

const toRevision = (answer: { id?: string }) => revisionPath(answer.id ?? '')
const onRevision = { again: revisionPage, back: toRevision }

export const routes: Route[] = [
  show(listPath, listPage),
  post('/structures/:organisationId/revisions', beginRevision, { again: listPage, back: toRevision }),
  show('/revisions/:revisionId', revisionPage),
  post('/revisions/:revisionId/submission', submitRevision, onRevision),
  post('/revisions/:revisionId/taking-back', takeRevisionBack, onRevision),
  post('/revisions/:revisionId/operations/:number/undoing', undoOperation, { again: revisionPage, back: (answer) => `${toRevision(answer)}#history` }),
  post('/revisions/:revisionId/root', operateOnRevision, { ...onRevision, input: operationOf('found') }),
  show('/revisions/:revisionId/units/:unitId', unitPage),
  ...unitRoutes,
]
