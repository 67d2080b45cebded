// The files of a meeting's documents, beside the pages that show them.
import type { ComponentChildren } from 'preact'
import { seated, trusted } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { findPublishedAt } from '../archive/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { MeetingHead } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { listMemos } from '../memo/reads.ts'
import { findLastSending } from '../sending/reads.ts'
import { documentFiles, documentPage } from '../platform/http/files.tsx'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { safeFileName } from '../platform/kit/file-name.ts'
import { isId } from '../platform/kit/input.ts'
import { type Language, spoken, textIn, type Texts } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { FileLinks } from '../platform/page/document.tsx'
import { Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { mailWords as panelWords } from '../platform/page/mail-panel.tsx'
import { Empty, Notice, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import type { Made } from '../platform/print/writers.ts'
import { type DocumentKind, kindWords, pathOf } from './document.ts'
import { joinedOf, packOf } from './packing.ts'
import { findIssuedMemo, findIssuedMinutes, findMeetingDocument, listExtracts } from './reads.ts'
import { mailDocument } from './actions.ts'
import { mailWords, pageWords as words } from './text.ts'

/** The meeting, for somebody who sits in its body. */
async function seenMeeting({ db, by, params: { meetingId = '' } }: Visit): Promise<Meeting | null> {
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  return meeting !== null && isAllowed(seated, by.actor, meeting, by.on) ? meeting : null
}

/** What a member's page shows, by the parameters of its address. */
const seen = (kind: DocumentKind) => async (visit: Visit): Promise<Made | null> => {
  const meeting = await seenMeeting(visit)
  const { memoId, itemId, letter } = visit.params
  if (meeting === null || (itemId !== undefined && !isId(itemId))) return null
  if (memoId === undefined) return findMeetingDocument(visit.db, { kind, meeting, language: visit.language, by: visit.by, itemId, letter })
  // A memo has a language of its own, whatever the page's is.
  const memo = isAllowed(trusted, visit.by.actor, meeting, visit.by.on) ? (await listMemos(visit.db, meeting.id)).find((one) => one.id === memoId) : undefined
  return memo === undefined ? null : findMeetingDocument(visit.db, { kind, meeting, language: memo.language, by: visit.by })
}

/** What there is of the meeting, each with its files, and everything as one pack. */
const documentsPage: Show = async (visit) => {
  const meeting = await seenMeeting(visit)
  const body = meeting === null ? null : await findBody(visit.db, meeting.bodyId)
  if (meeting === null || body === null) return null
  const { db, by, language } = visit
  const base = `/meetings/${meeting.id}`
  const letter = (await findLastSending(db, meeting.id))?.letter
  const memos = isAllowed(trusted, by.actor, meeting, by.on) ? await listMemos(db, meeting.id) : []
  const extracts = await listExtracts(db, meeting, by)
  const lines = linesOf(meeting.id, { language, letter, hasRecord: extracts !== null, memos })
  return { kind: 'page', title: `${words.title[language]}: ${body.name[language]} ${meeting.number}`,
    trail: [{ href: href(visit, '/meetings'), label: words.meetings[language] }], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="documents" />
        <Panel title={words.title[language]} id="documents">
          {lines.length === 0 ? <Empty>{words.none[language]}</Empty> : <Lines visit={visit} caption={words.title[language]} lines={lines} />}
        </Panel>
        {extracts !== null && extracts.length > 0 && <Panel title={words.extracts[language]} id="extracts">
          <Lines visit={visit} caption={words.extracts[language]} lines={extracts.map(({ id, number, title }) =>
            lineOf(pathOf(meeting.id, 'extract', { letter: '', itemId: id }), <>{number} <Spoken text={spoken(title, language)} language={language} /></>))} />
        </Panel>}
        {lines.length > 0 && <MailPanel visit={visit} path={`${base}/documents/mail`} extracts={extracts ?? []} kinds={[
          ...letter === undefined ? [] : ['invitation', 'agenda'] as const, ...extracts === null ? [] : ['minutes', 'decisions'] as const,
          ...memos.length === 0 ? [] : ['memo'] as const]} />}
        <Panel title={words.pack[language]} id="pack">
          <p>{words.oneHint[language]}</p>
          <p>{words.one[language]}: <FileLinks language={language} href={href(visit, `${base}/documents`)} /></p>
          <p>{words.packHint[language]}</p>
          <p><ButtonLink href={href(visit, `${base}/documents.zip`)}>{words.fetch[language]}</ButtonLink></p>
        </Panel>
      </>
    ) }
}

/** The page of each, and where its files are. */
type Line = { label: ComponentChildren; page: string; files: string }
const lineOf = (page: string, label: ComponentChildren, files = page): Line => ({ label, page, files })

type Has = { language: Language; letter: string | undefined; hasRecord: boolean; memos: { id: string; language: Language }[] }

function linesOf(meetingId: string, { language, letter, hasRecord, memos }: Has): Line[] {
  const base = `/meetings/${meetingId}`
  const line = (kind: DocumentKind, files?: string) =>
    lineOf(pathOf(meetingId, kind, { letter: letter ?? '', itemId: '' }), kindWords[kind][language], files)
  return [
    ...letter === undefined ? [] : [line('invitation'), line('agenda', `${base}/agenda/versions/${letter}/agenda`)],
    ...hasRecord ? [line('minutes'), line('decisions')] : [],
    ...memos.map(({ id, language: own }) =>
      lineOf(`${base}/memos/${id}`, `${kindWords.memo[language]} (${languageNames[own]})`, `${base}/memos/${id}/memo`)),
  ]
}

const Lines = ({ visit, caption, lines }: { visit: Visit; caption: string; lines: Line[] }) => (
  <Table caption={caption} hideCaption head={[words.document[visit.language], words.files[visit.language]]}
    rows={lines.map(({ label, page, files }) => [
      <a href={href(visit, page)}>{label}</a>, <FileLinks language={visit.language} href={href(visit, files)} />])} />
)

type Mailable = { visit: Visit; path: string; kinds: DocumentKind[]; extracts: { id: string; number: string; title: Texts }[] }

/** One choice: a kind, or an item for an extract. */
const MailPanel = ({ visit, path, kinds, extracts }: Mailable) => (
  <Panel title={panelWords.title[visit.language]} id="mail">
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <Select language={visit.language} name="what" label={words.document[visit.language]} hint={mailWords.hint[visit.language]} required
        value={typed(visit, path, 'what')} error={faultAt(visit, path, 'kind')} options={[
          ...kinds.map((kind) => ({ value: kind, label: kindWords[kind][visit.language] })),
          ...extracts.map((one) => ({ value: `extract ${one.id}`,
            label: `${kindWords.extract[visit.language]}: ${one.number} ${textIn(one.title, visit.language)}` })),
        ]} />
      <ActionBar><Button>{panelWords.send[visit.language]}</Button></ActionBar>
    </Form>
  </Panel>
)

const pack: Show = async (visit) => {
  const meeting = await seenMeeting(visit)
  const body = meeting === null ? null : await findBody(visit.db, meeting.bodyId)
  if (meeting === null || body === null) return null
  const { db, by, language, world } = visit
  const bytes = await packOf(db, { meeting, bodyName: body.name[language], by, language, origin: world.address })
  if (bytes === null) return { kind: 'page', title: words.pack[language], trail: [], status: 422,
    children: <Notice language={language} tone="warning" title={words.pack[language]}>{words.tooLarge[language]}</Notice> }
  return { kind: 'raw', response: new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip', 'Content-Length': String(bytes.length),
    'Content-Disposition': dispositionOf(safeFileName(`${body.name[language]} ${meeting.number}.zip`)),
    'Cache-Control': 'private, no-store', ...fileHeaders } }) }
}

/** As the pack, but for the papers themselves. */
const joined = async (visit: Visit): Promise<Made | null> => {
  const meeting = await seenMeeting(visit)
  const body = meeting === null ? null : await findBody(visit.db, meeting.bodyId)
  return meeting === null || body === null ? null
    : joinedOf(visit.db, { meeting, bodyName: body.name[visit.language], by: visit.by, language: visit.language, origin: visit.world.address })
}

/** Where a file was not stored with its page, as when nothing could be printed, it is made when it is asked for. */
const issuedOf = async (visit: Visit): Promise<Made | null> => {
  const found = await findPublishedAt(visit.db, visit.path.replace(/\.[a-z]+$/, ''))
  return found === null ? null : findIssuedMinutes(visit.db, found.meetingId, visit.language, found.isInForce ? null : found.index)
}

/** The document on a page of its own, with its files. */
const paged = (path: string, kind: DocumentKind): Route[] => [...documentFiles(path, seen(kind)), documentPage(path, seen(kind), (visit) => ({
  trail: [{ href: href(visit, `/meetings/${visit.params.meetingId}/documents`), label: words.title[visit.language] }] }))]

const ofMeeting = '/archive/:body/:period/:number'

export const routes: Route[] = [
  show('/meetings/:meetingId/documents', documentsPage),
  show('/meetings/:meetingId/documents.zip', pack),
  post('/meetings/:meetingId/documents/mail', mailDocument, { again: documentsPage, back: ({ id }) => `/meetings/${id}/documents`,
    input: (_visit, { what }) => {
      const [kind, itemId] = String(what ?? '').split(' ')
      return { kind, itemId }
    } }),
  ...documentFiles('/meetings/:meetingId/documents', joined),
  ...documentFiles('/meetings/:meetingId/minutes', seen('minutes')),
  ...paged('/meetings/:meetingId/minutes/items/:itemId/extract', 'extract'),
  ...paged('/meetings/:meetingId/decisions', 'decisions'),
  ...documentFiles('/meetings/:meetingId/agenda/versions/:letter/agenda', seen('agenda')),
  ...paged('/meetings/:meetingId/agenda/versions/:letter/invitation', 'invitation'),
  ...documentFiles('/meetings/:meetingId/memos/:memoId/memo', seen('memo')),
  ...documentFiles(`${ofMeeting}/minutes`, issuedOf, 'anybody'),
  ...documentFiles(`${ofMeeting}/memo`, (visit) => findIssuedMemo(visit.db, visit.path.replace(/\.[a-z]+$/, ''), visit.language), 'anybody'),
  // A parameter is a whole part of an address, so its ending is a part of it too.
  ...documentFiles((format) => `${ofMeeting}/minutes/versions/:file{[0-9]+\\.${format}}`, issuedOf, 'anybody'),
]
