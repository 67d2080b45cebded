// All hand-offs with their states, the columns they are written in, the key they are signed with, and the cover of one.
import { readColumnMapping, standardMappingText } from '../payroll/mapping.ts'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { faultAt, href, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { DocumentView } from '../platform/page/document.tsx'
import { FileField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { MailPanel } from '../platform/page/mail-panel.tsx'
import { Badge, Empty, Facts, PageHead, Panel, Table, type Tone } from '../platform/page/parts.tsx'
import { fingerprintOf } from '../platform/signature.ts'
import type { Programme } from '../programme/programme.ts'
import { findProgramme } from '../programme/reads.ts'
import { type Handoff, type HandoffState, isCorrected } from './handoff.ts'
import { findCover } from './making.ts'
import { findHandoff, findMapping, findMappingText, listHandoffs } from './reads.ts'
import { begin, may } from './rules.ts'
import { stateWords, words } from './text.ts'

export const listPath = '/handoffs'
export const handoffPath = (id: string): string => `${listPath}/${id}`

const tones: Record<HandoffState, Tone> = { draft: 'neutral', complete: 'info', frozen: 'info', approved: 'info', released: 'warning', delivered: 'warning',
  differs: 'danger', reconciled: 'success', withdrawn: 'neutral' }

export const StateBadge = ({ handoff: { state }, language }: { handoff: Handoff; language: Language }) =>
  <Badge tone={tones[state]}>{stateWords[state][language]}</Badge>

/** The programme for somebody who works with its hand-offs, else null. */
async function seenProgramme({ db, by }: Visit): Promise<Programme | null> {
  const programme = await findProgramme(db)
  return programme !== null && isAllowed(may.see, by.actor, { programmeId: programme.id }, by.on) ? programme : null
}

export const listPage: Show = async (visit) => {
  const { db, by, language } = visit
  const programme = await seenProgramme(visit)
  if (programme === null) return null
  const handoffs = await listHandoffs(db, programme.id)
  const state = { programmeId: programme.id, state: 'draft' as const, handoffs }
  const mayBegin = isAllowed(may.begin, by.actor, state, by.on) && begin(state, by, { correctsId: null, reason: '' }).ok
  return {
    kind: 'page', title: words.handoffs[language], trail: [], children: (
      <>
        <PageHead title={words.handoffs[language]} lead={<p>{words.lead[language]}</p>} />
        {handoffs.length === 0 ? <Empty>{words.none[language]}</Empty> : (
          <Table caption={words.handoffs[language]} hideCaption rows={handoffs.map((one) => rowOf(visit, one))}
            head={[fill(words.handoff[language], { number: '' }).trim(), words.state[language], words.changed[language], words.about[language]]} />
        )}
        {mayBegin && <BeginForm visit={visit} />}
        {await Columns({ visit, programme })}
        <p><a href={href(visit, `${listPath}/key`)}>{words.key[language]}</a></p>
      </>
    ),
  }
}

function rowOf(visit: Visit, handoff: Handoff) {
  const { language } = visit
  const last = handoff.steps.at(-1)
  const note = isCorrected(handoff) ? fill(words.corrected[language], { number: handoff.correction?.number ?? '' })
    : handoff.correctsNumber === null ? '' : fill(words.corrects[language], { number: handoff.correctsNumber, reason: handoff.reason })
  return [
    <a href={href(visit, handoffPath(handoff.id))}>{fill(words.handoff[language], { number: handoff.number })}</a>,
    <StateBadge handoff={handoff} language={language} />, last === undefined ? '' : writtenInstant(last.at, language), note]
}

const BeginForm = ({ visit }: { visit: Visit }) => (
  <Form action={href(visit, listPath)} idempotencyKey={visit.world.random(18)}>
    <Hidden name="correctsId" value="" />
    <ActionBar><Button>{words.begin[visit.language]}</Button></ActionBar>
  </Form>
)

async function Columns({ visit, programme }: { visit: Visit; programme: Programme }) {
  const { db, by, language } = visit
  const { mapping, setAt, setBy } = await findMapping(db, programme.id)
  const path = `${listPath}/columns`
  return (
    <Panel title={words.columns[language]} id="columns">
      <p>{words.columnsLead[language]}</p>
      <Facts rows={[{ term: words.columnsInUse[language], value: <>{setAt === null ? words.ownColumns[language] : mapping.name}{setAt === null ? '' : ` – ${
        fill(words.columnsSet[language], { name: setBy ?? '', at: writtenInstant(setAt, language) })}`}</> }]} />
      <p><a href={href(visit, `${path}/file`)}>{words.saveColumns[language]}</a></p>
      {isAllowed(may.setMapping, by.actor, { programmeId: programme.id }, by.on) && (
        <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} files>
          <FileField language={language} name="file" label={words.columnsFile[language]} accept=".json" required error={faultAt(visit, path, 'file')} />
          <ActionBar><Button tone="secondary">{words.setColumns[language]}</Button></ActionBar>
        </Form>
      )}
    </Panel>
  )
}

/** The mapping in use, as the file that it was or that one begins from. */
export const columnsFile: Show = async (visit) => {
  const programme = await seenProgramme(visit)
  if (programme === null) return null
  const text = await findMappingText(visit.db, programme.id) ?? standardMappingText
  const read = readColumnMapping(text)
  const name = 'mapping' in read ? read.mapping.name : 'standard'
  return { kind: 'raw', response: new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': dispositionOf(`${name}.json`), 'Cache-Control': 'private, no-store', ...fileHeaders } }) }
}

export const keyPage: Show = async (visit) => {
  const { language } = visit
  if (await seenProgramme(visit) === null) return null
  const key = await visit.world.signer.publicKey()
  return {
    kind: 'page', title: words.key[language], trail: [{ href: href(visit, listPath), label: words.handoffs[language] }], children: (
      <>
        <PageHead title={words.key[language]} lead={<p>{words.keyLead[language]}</p>} />
        <Facts rows={[{ term: words.fingerprint[language], value: <code class="hash">{fingerprintOf(key)}</code> }]} />
        <pre class="written">{key}</pre>
        <p><a href={href(visit, `${listPath}/key/file`)}>{words.saveKey[language]}</a></p>
      </>
    ),
  }
}

export const keyFile: Show = async (visit) => await seenProgramme(visit) === null ? null : {
  kind: 'raw', response: new Response(await visit.world.signer.publicKey(), { headers: { 'Content-Type': 'application/x-pem-file',
    'Content-Disposition': dispositionOf('public-key.pem'), 'Cache-Control': 'private, no-store', ...fileHeaders } }),
}

/** The hand-off, for whoever may see it. */
export async function seenHandoff({ db, by, params: { handoffId = '' } }: Visit): Promise<Handoff | null> {
  const handoff = isId(handoffId) ? await findHandoff(db, handoffId) : null
  return handoff !== null && isAllowed(may.see, by.actor, handoff, by.on) ? handoff : null
}

/** Whoever may fetch the files may read the cover, in every form. */
export const seenCover = async (visit: Visit) => {
  const handoff = await seenHandoff(visit)
  return handoff === null || !isAllowed(may.download, visit.by.actor, handoff, visit.by.on) ? null : findCover(visit.db, handoff, visit.language, visit.by)
}

export const coverPage: Show = async (visit) => {
  const made = await seenCover(visit)
  const path = handoffPath(visit.params.handoffId ?? '')
  return made === null ? null : { kind: 'page', title: made.document.title, trail: [{ href: href(visit, path), label: words.handoffs[visit.language] }],
    children: (
      <>
        <DocumentView document={made.document} filesAt={href(visit, `${path}/cover`)} />
        <MailPanel visit={visit} path={`${path}/cover/mail`} />
      </>
    ) }
}
