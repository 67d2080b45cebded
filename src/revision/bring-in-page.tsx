// Where a structure is brought in from a file, with what was wrong in the last one; and the files to take out and fill in.
import { FindingTable } from '../finding/table.tsx'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { faultAt, href, type Reply, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isId } from '../platform/kit/input.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { DateField, FileField, Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { structureJson } from '../template/writing.ts'
import { structureWorkbook } from '../template/workbook.ts'
import { findRevision, listRevisions } from './reads.ts'
import type { RevisionHead } from './revision.ts'
import { may } from './rules.ts'
import { words } from './text.ts'
import { refusedIn, type RefusedFile } from './upload.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A larger one is made on the command line. */
const markedBytesMost = 8 * 1024 * 1024

export const bringInPage: Show = async (visit) => {
  const { db, by, language, params: { organisationId = '' } } = visit
  const programme = await findProgramme(db)
  if (programme === null || !isAllowed(may.bringIn, by.actor, { organisationId, programmeId: programme.id, state: 'draft' }, by.on)) return null
  const organisation = (await listOrganisationsOn(db, programme.id, programme.goLiveOn)).find((one) => one.id === organisationId)
  if (organisation === undefined) return null
  const revisions = (await listRevisions(db, programme.id)).filter((one) => one.organisationId === organisationId)
  const refused = refusedIn(visit)
  return {
    kind: 'page', title: `${words.bringIn[language]}: ${textIn(organisation.name, language)}`,
    trail: [{ href: href(visit, '/structures'), label: words.structures[language] }], children: (
      <>
        <PageHead eyebrow={words.bringIn[language]} title={<Spoken text={spoken(organisation.name, language)} language={language} />}
          lead={<p>{words.bringInLead[language]}</p>} />
        {refused !== null && <Refused visit={visit} refused={refused} />}
        <Panel title={words.file[language]} id="file">
          <BringForm visit={visit} organisationId={organisationId} from={organisation.nameFrom} revisions={revisions} />
        </Panel>
        <Panel title={words.takeOut[language]} id="take-out"><Downloads visit={visit} latest={revisions[0] ?? null} /></Panel>
      </>
    ),
  }
}

/** Everything that was found, and the file itself with the faults marked in it. It is kept nowhere: the link holds it. */
function Refused({ visit: { language }, refused: { fileName, findings, marked } }: { visit: Visit; refused: RefusedFile }) {
  const name = `${fileName.replace(/\.[^.]*$/, '')}-${words.markedSuffix[language]}.xlsx`
  return (
    <Panel title={fill(words.foundIn[language], { file: fileName })} id="findings">
      {marked !== null && marked.length <= markedBytesMost && (
        <p><a class="button button--secondary" download={name} href={`data:${xlsx};base64,${marked.toString('base64')}`}>{words.takeMarked[language]}</a></p>
      )}
      {marked !== null && <p class="hint">{words.markedLead[language]}</p>}
      <FindingTable findings={findings} language={language} caption={words.findings[language]} />
    </Panel>
  )
}

function BringForm({ visit, organisationId, from, revisions }: { visit: Visit; organisationId: string; from: string; revisions: RevisionHead[] }) {
  const { language } = visit
  const path = `/structures/${organisationId}/files`
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  const manner = typed(visit, path, 'manner', 'auto')
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} files>
      <FileField {...field('file')} label={words.file[language]} hint={words.bringInHint[language]} accept=".json,.csv,.tsv,.txt,.xlsx" required />
      <DateField {...field('validFrom', revisions[0]?.validFrom ?? from)} label={words.validFrom[language]} required />
      <Disclosure summary={words.otherColumns[language]} open={faultAt(visit, path, 'mapping') !== undefined}>
        <FileField {...field('mapping')} label={words.mapping[language]} hint={words.mappingHint[language]} accept=".json" />
      </Disclosure>
      {revisions.length > 0 && (
        <Disclosure summary={words.whatIsThere[language]} open={triedAt(visit, path) !== null && manner !== 'auto'}>
          <RadioGroup {...field('manner')} value={manner} label={words.whatIsThere[language]} options={(['auto', 'join', 'replace'] as const).map((one) =>
            ({ value: one, label: words.manners[one][language] }))} />
          <Select {...field('basisId')} label={words.basis[language]} none="–"
            options={revisions.map((one) => ({ value: one.id,
              label: fill(words[one.state === 'draft' ? 'basisDraft' : 'revisionNumber'][language], { number: one.number }) }))} />
        </Disclosure>
      )}
      <ActionBar><Button>{words.bringIn[language]}</Button></ActionBar>
    </Form>
  )
}

function Downloads({ visit, latest }: { visit: Visit; latest: RevisionHead | null }) {
  const { language } = visit
  return (
    <ul>
      {latest !== null && <li><a href={href(visit, `/revisions/${latest.id}/workbook`)}>{fill(words.workbookOf[language], { number: latest.number })}</a></li>}
      {latest !== null && <li><a href={href(visit, `/revisions/${latest.id}/file`)}>{fill(words.jsonOf[language], { number: latest.number })}</a></li>}
      <li><a href={href(visit, '/structures/template')}>{words.emptyTemplate[language]}</a></li>
    </ul>
  )
}

const fileReply = (fileName: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): Reply => ({ kind: 'raw', response: new Response(bytes, {
  headers: { ...fileHeaders, 'Content-Type': mediaType, 'Content-Disposition': dispositionOf(fileName), 'Cache-Control': 'private, no-store' } }) })

/** The template without a row. */
export const templateFile: Show = async ({ language }) =>
  fileReply(`${words.templateName[language]}.xlsx`, xlsx, new Uint8Array(await structureWorkbook([], language)))

/** What a revision holds now, to be edited elsewhere and brought back: the workbook remembers what it was taken from. */
const takenOut = (write: (visit: Visit, id: string) => Promise<Reply>): Show => async (visit) => {
  const { db, by, params: { revisionId = '' } } = visit
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  return revision === null || !isAllowed(may.see, by.actor, revision, by.on) ? null : write(visit, revision.id)
}

const nameOf = (organisation: string, number: number): string => `${organisation.replace(/[^\p{L}\p{N}]+/gu, '-') || 'rakenne'}-${number}`

export const workbookFile = takenOut(async ({ db, language }, id) => {
  const revision = await findRevision(db, id)
  return revision === null ? null : fileReply(`${nameOf(revision.content.organisation, revision.number)}.xlsx`, xlsx,
    new Uint8Array(await structureWorkbook([revision.content], language, `${revision.id} ${revision.version}`)))
})

export const jsonFile = takenOut(async ({ db }, id) => {
  const revision = await findRevision(db, id)
  return revision === null ? null : fileReply(`${nameOf(revision.content.organisation, revision.number)}.json`, 'application/json',
    new TextEncoder().encode(structureJson(revision.content)))
})
