// The papers of one agenda item: the list with every version, bringing a new one, and the files themselves.
import { asSeenBy } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import { findBody } from '../body/reads.ts'
import { levelWords } from '../matter/matter.ts'
import { meetingTitle } from '../meeting/head.tsx'
import { findMeeting } from '../meeting/reads.ts'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, type FieldWords, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { isDay, writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { FileField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Empty, PageHead, Panel, Spoken } from '../platform/page/parts.tsx'
import { addPaperTo, addPaperVersion, editPaper, movePaper, withdrawPaperVersion } from './actions.ts'
import { PaperFields } from './fields.tsx'
import { PaperPanel } from './panel.tsx'
import { findFile, findPaper, listPapersOfItem } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const papersPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const meeting = isId(meetingId) && isId(itemId) ? await findMeeting(db, meetingId) : null
  const found = meeting === null ? undefined : arrange(await listItems(db, meeting.id)).find((one) => one.id === itemId)
  if (meeting === null || found === undefined || !isAllowed(may.see, by.actor, found, by.on)) return null
  const item = asSeenBy(by.actor, found, by.on)
  // A confidential item has no papers for those who may not see it whole; not even the page.
  if (!item.isWhole) return null
  const body = await findBody(db, meeting.bodyId)
  const papers = await listPapersOfItem(db, item, by)
  const mayManage = isAllowed(may.add, by.actor, item, by.on)
  const title = `${item.shownNumber} ${textIn(item.title, language)}`
  return {
    kind: 'page', title: `${words.papers[language]}: ${title}`,
    trail: [{ href: href(visit, `/meetings/${meeting.id}`), label: `${body?.name[language] ?? ''}, ${meetingTitle(meeting, language)}` },
      { href: href(visit, `/meetings/${meeting.id}/agenda`), label: words.agenda[language] }],
    children: (
      <>
        <PageHead eyebrow={words.papers[language]} title={<>{item.shownNumber} <Spoken text={spoken(item.title, language)} language={language} /></>}
          lead={<p>{(item.matterId === null ? words.ofItem : words.followsMatter)[language]}{' '}
            {mayManage && item.number !== null && words.sentNote[language]}</p>} />
        <div id="papers" class="paper-stack">
          {papers.length === 0 && <Empty>{words.noneYet[language]}</Empty>}
          {papers.map((paper, index) => <PaperPanel key={paper.id} visit={visit} paper={paper} mayManage={mayManage}
            place={index + 1} count={papers.length} />)}
        </div>
        {mayManage && item.struckAt === null && <AddForm visit={visit} />}
      </>
    ),
  }
}

function AddForm({ visit }: { visit: Visit }) {
  const { language } = visit
  const path = `/meetings/${visit.params.meetingId}/items/${visit.params.itemId}/papers`
  return (
    <Panel title={words.add[language]} id="add">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} files>
        <FileField language={language} name="file" label={words.file[language]} hint={words.fileHint[language]}
          error={faultAt(visit, path, 'file')} required />
        <TextField language={language} name="title" label={words.title[language]} hint={words.titleHint[language]}
          value={typed(visit, path, 'title')} error={faultAt(visit, path, 'title')} />
        <PaperFields visit={visit} path={path} />
        <ActionBar><Button>{words.add[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** The file itself. Asked anew every time: who may see it now, not who could when the address was copied. */
const fileOf: Show = async (visit) => {
  const { paperId = '', number = '' } = visit.params
  if (!isId(paperId) || !/^[1-9]\d{0,5}$/.test(number)) return null
  const file = await findFile(visit.db, paperId, Number(number), visit.by)
  if (file === null) return null
  // A version that was withdrawn opens only for those who look after the paper.
  if (file.isWithdrawn) {
    const paper = await findPaper(visit.db, paperId)
    if (paper?.holders.some((holder) => isAllowed(may.withdraw, visit.by.actor, holder, visit.by.on)) !== true) return null
  }
  return { kind: 'raw', response: new Response(new Uint8Array(file.bytes), { headers: {
    'Content-Type': file.mediaType, 'Content-Length': String(file.bytes.length), 'Content-Disposition': dispositionOf(file.fileName),
    'Cache-Control': 'private, no-store', ...fileHeaders,
  } }) }
}

const papersOf = '/meetings/:meetingId/items/:itemId/papers'
const backTo = (part: string) => (_answer: unknown, visit: Visit) =>
  `/meetings/${visit.params.meetingId}/items/${visit.params.itemId}/papers${part}`
const backToPaper = (_answer: unknown, visit: Visit) => backTo(`#p-${visit.params.paperId}`)(_answer, visit)

/** What is compared when two people change a paper at once. */
const fields: Record<string, FieldWords> = {
  title: { label: words.title }, level: { label: words.level, said: { ...levelWords, '': words.levelNone } }, ground: { label: words.ground },
  groundUntil: { label: words.groundUntil, written: (value, language) => isDay(value) ? writtenDay(value, language) : value },
}

export const routes: Route[] = [
  show(papersOf, papersPage),
  post(papersOf, addPaperTo, { again: papersPage, back: (answer, visit) => backTo(`#p-${answer.id}`)(answer, visit) }),
  post(`${papersOf}/:paperId/versions`, addPaperVersion, { again: papersPage, back: backToPaper }),
  post(`${papersOf}/:paperId/details`, editPaper, { again: papersPage, back: backToPaper, fields }),
  post(`${papersOf}/:paperId/place`, movePaper, { again: papersPage, back: backToPaper, fields: {} }),
  post(`${papersOf}/:paperId/versions/:number/withdrawal`, withdrawPaperVersion, { again: papersPage, back: backToPaper, fields: {} }),
  show('/papers/:paperId/versions/:number/file', fileOf),
]
