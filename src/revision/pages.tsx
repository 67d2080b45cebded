// One revision of a structure: its tree, what a check finds in it, and its history.
import { FindingTable } from '../finding/table.tsx'
import { namer, sayOperation } from '../operation/saying.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { outlineOf, totalOf } from '../outline/outline.ts'
import { sumIn, Tree, UnitTable } from '../outline/tree.tsx'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, Facts, Notice, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { inOrder } from '../finding/finding.ts'
import { checkStructure } from '../soundness/soundness.ts'
import { listOpenTransfers } from '../transfer/reads.ts'
import type { Transfer } from '../transfer/transfer.ts'
import { beginRevision, bringInRevision, dropJoin, operateOnRevision, settleJoin, submitRevision, takeRevisionBack, undoOperation } from './actions.ts'
import { bringInPage, jsonFile, templateFile, workbookFile } from './bring-in-page.tsx'
import { joinPage, OpenJoins } from './join-page.tsx'
import { approvalRows, listPage, listPath, revisionPath, StateBadge } from './list-page.tsx'
import { findRevision, listFiles, listOpenJoins, listRevisions } from './reads.ts'
import type { BroughtFile, Revision, RevisionHead } from './revision.ts'
import { joinPath, may } from './rules.ts'
import { words } from './text.ts'
import { operationOf, RootForm, unitPath, unitRoutes, unitPage } from './unit-page.tsx'
import { readUploaded } from './upload.ts'

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

/** What it came from, and what still waits for somebody. */
const pendingOf = async ({ db }: Visit, { id, organisationId, state }: Revision) => ({ files: await listFiles(db, id),
  joins: await listOpenJoins(db, organisationId), transfers: state === 'approved' ? [] : await listOpenTransfers(db, [organisationId]) })

const revisionPage: Show = async (visit) => {
  const { language, by } = visit
  const seen = await seenRevision(visit)
  if (seen === null) return null
  const { revision, name, all } = seen
  const canEdit = revision.state === 'draft' && isAllowed(may.operate, by.actor, revision, by.on)
  const [branches, numbered] = [outlineOf(revision.content), fill(words.revisionNumber[language], { number: revision.number })]
  const { files, joins, transfers } = await pendingOf(visit, revision)
  return {
    kind: 'page', title: `${name}, ${numbered}`, trail: [{ href: href(visit, listPath), label: words.structures[language] }], children: (
      <>
        <PageHead eyebrow={words.structures[language]} title={name} lead={<Lead visit={visit} revision={revision} all={all} />} />
        <Facts rows={[
          { term: words.validFrom[language], value: writtenDay(revision.validFrom, language) },
          { term: words.tree[language], value: sumIn(totalOf(branches), language) },
          ...await approvalRows(visit, revision),
        ]} />
        <StateForms visit={visit} revision={revision} />
        {canEdit && <OpenJoins visit={visit} joins={joins} />}
        <Findings language={language} revision={revision} files={files} />
        <OpenTransfers visit={visit} revision={revision} transfers={transfers} />
        <Panel title={words.tree[language]} id="tree">
          {branches.length === 0 ? <Empty>{words.isEmpty[language]}</Empty> : <Tree branches={branches} language={language} />}
          {branches.length === 0 && canEdit && <RootForm visit={visit} revision={revision} name={name} />}
        </Panel>
        {canEdit && branches.length > 0 && (
          <div class="no-print">
            <Panel title={words.table[language]} id="table">
              <UnitTable branches={branches} language={language} caption={words.table[language]} actions={({ unit }) => (
                <a href={href(visit, unitPath(revision.id, unit.id))}>{words.edit[language]}
                  <span class="unseen">: {textIn(unit.name, language)}</span></a>)} />
            </Panel>
          </div>
        )}
        <Panel title={words.history[language]} id="history"><History visit={visit} revision={revision} canUndo={canEdit} /></Panel>
      </>
    ),
  }
}

/** Which version, and the ways to what it grew from and to what it changes. */
function Lead({ visit, revision, all }: { visit: Visit; revision: Revision; all: RevisionHead[] }) {
  const { language, by } = visit
  const base = all.find((one) => one.id === revision.baseId && isAllowed(may.see, by.actor, one, by.on))
  return (
    <>
      <p>{fill(words.revisionNumber[language], { number: revision.number })} <StateBadge visit={visit} revision={revision} all={all} /></p>
      <p class="no-print">
        <a href={href(visit, `${revisionPath(revision.id)}/comparison`)}>{words.compare[language]}</a>
        {base !== undefined && <>{' · '}<a href={href(visit, revisionPath(base.id))}>{fill(words.grewFrom[language], { number: base.number })}</a></>}
      </p>
    </>
  )
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

function History({ visit, revision, canUndo }: { visit: Visit; revision: Revision; canUndo: boolean }) {
  const { language } = visit
  if (revision.operations.length === 0) return <Empty>{words.noHistory[language]}</Empty>
  const namesIn = namer([revision.beginning, revision.content], language)
  return (
    <Table caption={words.history[language]} hideCaption rowHeader={false}
      head={[words.what[language], words.reason[language], words.who[language], words.undo[language]]}
      rows={revision.operations.toReversed().map((one) => {
        const said = sayOperation(one.operation, namesIn, language)
        return [said, <Spoken text={{ text: one.reason, language: one.language }} language={language} />, `${one.name}, ${writtenInstant(one.at, language)}`,
          one.undoneAt !== null ? <Badge>{words.undone[language]}</Badge> : canUndo ? (
            <Form action={href(visit, `/revisions/${revision.id}/operations/${one.number}/undoing`)} class="order__form"
              idempotencyKey={visit.world.random(18)}>
              <Button tone="quiet" small about={said}>{words.undo[language]}</Button>
            </Form>
          ) : '']
      })} />
  )
}


/** What a check finds in what the revision holds now, and what the files it came from were warned of. */
function Findings({ language, revision, files }: { language: Language; revision: Revision; files: BroughtFile[] }) {
  const findings = revision.content.units.length === 0 ? [] : checkStructure(revision.content).filter((one) => one.severity !== 'info')
  // What is about the whole is checked anew; what was in the cells of a file is known only from there.
  const known = new Set(findings.map((one) => `${one.code} ${one.value}`))
  const warned = files.map((file) => ({ file, warnings: file.findings.filter((one) => one.severity === 'warning' && !known.has(`${one.code} ${one.value}`)) }))
    .filter((one) => one.warnings.length > 0)
  return (
    <>
      {findings.length > 0 && <Panel title={words.findings[language]} id="findings">
        <FindingTable findings={findings} language={language} caption={words.findings[language]} />
      </Panel>}
      {warned.map(({ file, warnings }) => (
        <Panel key={file.id} title={fill(words.warnedIn[language], { file: file.fileName })} id={`file-${file.id}`}>
          <Disclosure summary={fill(words.warningCount[language], { count: warnings.length })}>
            <FindingTable findings={inOrder(warnings)} language={language} caption={fill(words.warnedIn[language], { file: file.fileName })} />
          </Disclosure>
        </Panel>
      ))}
    </>
  )
}

/** Nobody has confirmed them yet: neither side's structure is settled while they wait. */
function OpenTransfers({ visit, revision, transfers }: { visit: Visit; revision: Revision; transfers: Transfer[] }) {
  const { language, by } = visit
  const path = `/structures/${revision.organisationId}/transfers`
  if (!isAllowed(may.submit, by.actor, revision, by.on) && transfers.length === 0) return null
  return (
    <Panel title={words.transfers[language]} id="transfers">
      {transfers.length > 0 && (
        <Notice language={language} tone="warning" title={words.openTransfers[language]} level={3}>
          <ul>{transfers.map((one) =>
            <li key={one.id}><a href={href(visit, `/transfers/${one.id}`)}>{one.itemId} {textIn(one.itemName, language)}</a></li>)}</ul>
        </Notice>
      )}
      <p><a href={href(visit, path)}>{words.toTransfers[language]}</a></p>
    </Panel>
  )
}

const toRevision = (answer: { id?: string }) => revisionPath(answer.id ?? '')
const onRevision = { again: revisionPage, back: toRevision }

export const routes: Route[] = [
  show(listPath, listPage),
  post('/structures/:organisationId/revisions', beginRevision, { again: listPage, back: toRevision }),
  show('/structures/template', templateFile),
  show('/structures/:organisationId/files', bringInPage),
  post('/structures/:organisationId/files', bringInRevision, { again: bringInPage, input: readUploaded,
    back: (answer, { params: { organisationId = '' } }) => answer.waits === true ? joinPath({ organisationId, id: answer.id }) : toRevision(answer) }),
  show('/structures/:organisationId/joins/:joinId', joinPage),
  post('/structures/:organisationId/joins/:joinId/joining', settleJoin, { again: joinPage, back: toRevision }),
  post('/structures/:organisationId/joins/:joinId/dropping', dropJoin, { again: joinPage, back: () => listPath }),
  show('/revisions/:revisionId/workbook', workbookFile),
  show('/revisions/:revisionId/file', jsonFile),
  show('/revisions/:revisionId', revisionPage),
  post('/revisions/:revisionId/submission', submitRevision, onRevision),
  post('/revisions/:revisionId/taking-back', takeRevisionBack, onRevision),
  post('/revisions/:revisionId/operations/:number/undoing', undoOperation, { again: revisionPage, back: (answer) => `${toRevision(answer)}#history` }),
  post('/revisions/:revisionId/root', operateOnRevision, { ...onRevision, input: operationOf('found') }),
  show('/revisions/:revisionId/units/:unitId', unitPage),
  ...unitRoutes,
]
