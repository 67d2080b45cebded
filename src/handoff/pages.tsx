// One hand-off, the same for sender and receiver: its way, what it holds, its files, its receipts.
import { organisationTotalsOf } from '../package/package.ts'
import { TotalsTable, type TotalsRow } from '../package/totals.tsx'
import { DryRun, type PlaceOf } from '../payroll/dry-run.tsx'
import { dryRunTitle } from '../payroll/text.ts'
import { documentFiles } from '../platform/http/files.tsx'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Reply, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { ButtonLink } from '../platform/page/form.tsx'
import { Empty, Facts, Notice, PageHead, Panel, Steps, Table } from '../platform/page/parts.tsx'
import { fingerprintOf } from '../platform/signature.ts'
import { ReceiptForm, Receipts } from '../receipt/form.tsx'
import { formWords } from '../receipt/text.ts'
import { approveHandoff, beginHandoff, completeHandoff, deliverHandoff, freezeHandoff, receiveHandoff, releaseHandoff, setColumnMapping,
  mailCover, takeHandoffBack, withdrawHandoff } from './actions.ts'
import { NextPanel } from './acting.tsx'
import { type Handoff, handoffStates, isCorrected, isPrepared, type StepName, stepTaken } from './handoff.ts'
import { columnsFile, coverPage, handoffPath, keyFile, keyPage, listPage, listPath, seenCover, seenHandoff, StateBadge } from './list-page.tsx'
import { findFile, findPackage, gather, type Gathered, listChosen, listFiles } from './reads.ts'
import { may } from './rules.ts'
import { stateWords, words } from './text.ts'
import { readFreezing, readMappingUpload, readReceiptUpload, readRelease } from './upload.ts'

const handoffPage: Show = async (visit) => {
  const { db, by, language } = visit
  const handoff = await seenHandoff(visit)
  if (handoff === null) return null
  const title = fill(words.handoff[language], { number: handoff.number })
  const stored = await findPackage(db, handoff.id)
  const isPlanner = isAllowed(may.complete, by.actor, handoff, by.on)
  const gathered = isPrepared(handoff) ? await gather(db, handoff.programmeId, handoff.state === 'draft' ? undefined : await listChosen(db, handoff.id)) : null
  const rows = stored?.manifest.structures ?? rowsOf(gathered)
  const isOpen = handoff.state === 'draft' || handoff.state === 'complete'
  return {
    kind: 'page', title, trail: [{ href: href(visit, listPath), label: words.handoffs[language] }], children: (
      <>
        <PageHead eyebrow={words.handoffs[language]} title={title} lead={<p><StateBadge handoff={handoff} language={language} /></p>} />
        <Marks visit={visit} handoff={handoff} />
        <Steps label={words.way[language]} language={language} steps={wayOf(handoff, language)} />
        <NextPanel visit={visit} handoff={handoff} ready={gathered?.ready ?? null} />
        {isOpen && isPlanner && gathered !== null && (
          <Panel title={dryRunTitle[language]} id="dry-run">
            <DryRun refusals={gathered.ready.refusals} language={language} hrefOf={placesIn(visit, gathered)} />
          </Panel>
        )}
        <Panel title={words.structures[language]} id="structures">
          {rows.length === 0 ? <Empty>{words.noStructures[language]}</Empty> : <TotalsTable rows={rows} language={language} />}
        </Panel>
        {await Files({ visit, handoff })}
        {(stored !== null || handoff.receipts.length > 0) && (
          <Panel title={formWords.receipts[language]} id="receipts">
            {handoff.receipts.length === 0 ? <Empty>{formWords.none[language]}</Empty> : <Receipts receipts={handoff.receipts} language={language} />}
            {stored !== null && ['delivered', 'differs'].includes(handoff.state) && !isCorrected(handoff) && isAllowed(may.receive, by.actor, handoff, by.on)
              && <ReceiptForm visit={visit} path={`${handoffPath(handoff.id)}/receipts`} structures={stored.manifest.structures} />}
          </Panel>
        )}
      </>
    ),
  }
}

/** Where what payroll would refuse is mended: at its unit in the structure. */
const placesIn = (visit: Visit, { revisionOf, handed, ending }: Gathered): PlaceOf => ({ organisationId, on, subject = '' }) => {
  const revisionId = revisionOf.get(organisationId)
  const structure = [...handed, ...ending].find((one) => one.organisationId === organisationId)?.structure
  const rows: { id: string; unit: string }[] = (on === 'position' ? structure?.positions : on === 'task' ? structure?.tasks : []) ?? []
  const unit = structure?.units.find(({ id }) => id === (on === 'unit' ? subject : rows.find((row) => row.id === subject)?.unit))
  return revisionId === undefined ? null : href(visit, `/revisions/${revisionId}${unit === undefined ? '' : `#unit-${unit.id}`}`)
}

/** What everybody must know before anything else: what it corrects, what has replaced it, that it was withdrawn. */
function Marks({ visit, handoff }: { visit: Visit; handoff: Handoff }) {
  const { language } = visit
  const { correction, correctsId, correctsNumber } = handoff
  return (
    <>
      {handoff.state === 'withdrawn' && (
        <Notice language={language} tone="warning"><p>{fill(words.withdrawnBecause[language], { reason: handoff.withdrawnBecause })}</p></Notice>)}
      {correction !== null && (
        <Notice language={language} tone="warning"><p><a href={href(visit, handoffPath(correction.id))}>
          {fill(words[isCorrected(handoff) ? 'corrected' : 'correctionPrepared'][language], { number: correction.number })}</a></p></Notice>
      )}
      {correctsId !== null && (
        <Notice language={language} tone="info"><p><a href={href(visit, handoffPath(correctsId))}>
          {fill(words.corrects[language], { number: correctsNumber ?? '', reason: handoff.reason })}</a></p></Notice>
      )}
      {handoff.standsBy !== '' && <Notice language={language} tone="info"><p>{words.standsBy[language]}: {handoff.standsBy}</p></Notice>}
    </>
  )
}

const way: { step: StepName; state: (typeof handoffStates)[number] }[] = [
  { step: 'begun', state: 'draft' }, { step: 'completed', state: 'complete' }, { step: 'frozen', state: 'frozen' }, { step: 'approved', state: 'approved' },
  { step: 'released', state: 'released' }, { step: 'delivered', state: 'delivered' },
]

/** Every step with who took it and when; the receipt and the reconciliation are the receiver's. */
function wayOf(handoff: Handoff, language: Language) {
  const taken = way.map(({ step, state }) => ({ label: stateWords[state][language], done: stepTaken(handoff, step) }))
  const receipt = handoff.receipts.at(-1) ?? null
  const all = [...taken, { label: words.receipt[language], done: receipt },
    { label: stateWords.reconciled[language], done: handoff.state === 'reconciled' ? receipt : null }]
  const now = all.findIndex(({ done }) => done === null)
  return all.map(({ label, done }, index) => ({
    label, state: done !== null ? 'done' as const : index === now && handoff.state !== 'withdrawn' ? 'now' as const : 'next' as const,
    detail: done === null ? undefined : `${done.name}, ${writtenInstant(done.at, language)}`,
  }))
}

const rowsOf = (gathered: Gathered | null): TotalsRow[] => gathered?.handed.map((one) =>
  ({ organisation: one.name, revision: one.revisionNumber, decision: one.decision, totals: organisationTotalsOf(one.structure) })) ?? []

async function Files({ visit, handoff }: { visit: Visit; handoff: Handoff }) {
  const { db, by, language } = visit
  const files = await listFiles(db, handoff.id)
  if (files.length === 0) return null
  const mayDownload = isAllowed(may.download, by.actor, handoff, by.on)
  const path = handoffPath(handoff.id)
  return (
    <Panel title={words.files[language]} id="files">
      {mayDownload && <p><a href={href(visit, `${path}/cover`)}>{words.cover[language]}</a></p>}
      {handoff.packageSha256 !== null && (
        <Facts rows={[
          { term: words.package[language],
            value: mayDownload ? <ButtonLink href={href(visit, `${path}/package/file`)}>{words.download[language]}</ButtonLink> : '–' },
          { term: words.hash[language], value: <code class="hash">{handoff.packageSha256}</code> },
          { term: words.fingerprint[language],
            value: <a href={href(visit, `${listPath}/key`)}><code class="hash">{fingerprintOf(handoff.publicKey ?? '')}</code></a> },
        ]} />
      )}
      <Table caption={words.files[language]} hideCaption head={[words.file[language], words.size[language], words.hash[language]]} numeric={[1]}
        rows={files.map(({ name, bytes, sha256 }, place) => [mayDownload ? <a href={href(visit, `${path}/files/${place}/file`)}>{name}</a> : name,
          fill(words.bytes[language], { count: writtenNumber(bytes, language) }), <code class="hash">{sha256}</code>])} />
    </Panel>
  )
}

/** Bytes that are saved, never shown in our origin. */
const saved = (name: string, bytes: Uint8Array, type = 'application/octet-stream'): Reply => ({ kind: 'raw', response: new Response(new Uint8Array(bytes), {
  headers: { 'Content-Type': type, 'Content-Length': String(bytes.length), 'Content-Disposition': dispositionOf(name),
    'Cache-Control': 'private, no-store', ...fileHeaders } }) })

const packageFile: Show = async (visit) => {
  const handoff = await seenHandoff(visit)
  if (handoff === null || !isAllowed(may.download, visit.by.actor, handoff, visit.by.on)) return null
  const stored = await findPackage(visit.db, handoff.id)
  return stored === null ? null : saved(`${words.packageName[visit.language]}-${handoff.number}.zip`, stored.bytes, 'application/zip')
}

const contentFile: Show = async (visit) => {
  const { place = '' } = visit.params
  const handoff = await seenHandoff(visit)
  if (handoff === null || !/^\d{1,4}$/.test(place) || !isAllowed(may.download, visit.by.actor, handoff, visit.by.on)) return null
  const file = await findFile(visit.db, handoff.id, Number(place))
  return file === null ? null : saved(file.name.split('/').at(-1) ?? file.name, file.bytes)
}

const one = `${listPath}/:handoffId`
const back = (_answer: unknown, visit: Visit) => handoffPath(visit.params.handoffId ?? '')
/** A correction is begun on the page of what it corrects. */
const againAfterBegin: Show = async (visit) => {
  const corrects = visit.tried?.values.correctsId ?? ''
  const page = isId(corrects) ? await handoffPage({ ...visit, params: { handoffId: corrects } }) : null
  return page ?? listPage(visit)
}

export const routes: Route[] = [
  show(listPath, listPage),
  post(listPath, beginHandoff, { again: againAfterBegin, back: (answer) => handoffPath(answer.id) }),
  show(`${listPath}/key`, keyPage),
  show(`${listPath}/key/file`, keyFile),
  show(`${listPath}/columns/file`, columnsFile),
  post(`${listPath}/columns`, setColumnMapping, { again: listPage, back: () => `${listPath}#columns`, input: readMappingUpload }),
  show(one, handoffPage),
  show(`${one}/cover`, coverPage),
  ...documentFiles(`${one}/cover`, seenCover),
  post(`${one}/cover/mail`, mailCover, { again: coverPage, back: ({ id }) => `${handoffPath(id ?? '')}/cover#mail` }),
  show(`${one}/package/file`, packageFile),
  show(`${one}/files/:place/file`, contentFile),
  post(`${one}/completion`, completeHandoff, { again: handoffPage, back }),
  post(`${one}/taking-back`, takeHandoffBack, { again: handoffPage, back }),
  post(`${one}/freezing`, freezeHandoff, { again: handoffPage, back, input: readFreezing }),
  post(`${one}/approval`, approveHandoff, { again: handoffPage, back }),
  post(`${one}/release`, releaseHandoff, { again: handoffPage, back, input: readRelease }),
  post(`${one}/delivery`, deliverHandoff, { again: handoffPage, back }),
  post(`${one}/withdrawal`, withdrawHandoff, { again: handoffPage, back }),
  post(`${one}/receipts`, receiveHandoff, { again: handoffPage, back, input: readReceiptUpload }),
]
