// A status report becomes a paper: the file that is put on the table of the body that is told, and where it is put.
import { randomUUID } from 'node:crypto'
import { addItem } from './agenda/actions.ts'
import { listItems } from './agenda/reads.ts'
import { itemsMax } from './agenda/rules.ts'
import { bodiesOf } from './body/body.ts'
import { findMatter, listBodiesOfMatter } from './matter/reads.ts'
import { openMatter } from './matter/actions.ts'
import { findNextMeeting } from './meeting/reads.ts'
import { currentVersion } from './paper/paper.ts'
import { addPaperTo, addPaperVersion, withdrawPaperVersion } from './paper/actions.ts'
import { findPaper } from './paper/reads.ts'
import type { By, Follow } from './platform/act.ts'
import type { Read } from './platform/database.ts'
import { inEach, type Words } from './platform/kit/language.ts'
import { findLook } from './platform/look.ts'
import { publicOrigin } from './platform/print/address.ts'
import { CannotPrint } from './platform/print/press.ts'
import { fileNameOf, writers } from './platform/print/writers.ts'
import { placeReport } from './report/actions.ts'
import { reportDocument, titleOf } from './report/document.ts'
import { findReport, listIssues, listKnown, listUnplaced } from './report/reads.ts'
import type { Issue, Report } from './report/report.ts'
import { seriesTitle } from './report/text.ts'

/** The report as it was approved, as a file in the language in which it was written. */
async function fileOf(db: Read, { content, sha256, approvedAt }: Issue): Promise<{ fileName: string; bytes: Uint8Array }> {
  const document = reportDocument(content, { isDraft: false, withdrawn: null, sha256, silenced: new Set() }, content.language)
  const options = { origin: publicOrigin(), at: approvedAt, look: await findLook(db, { at: approvedAt, kind: document.kind }) }
  try {
    return { fileName: fileNameOf(document, 'pdf'), bytes: await writers.pdf(document, options) }
  } catch (error) {
    if (!(error instanceof CannotPrint)) throw error
    // Where no PDF can be made just now, Word says the same.
    return { fileName: fileNameOf(document, 'docx'), bytes: await writers.docx(document, options) }
  }
}

type Doing = { tx: Read; by: By; follow: Follow }

/** The matter of all reports from one body to another: the one that stands, where whoever acts may know of it, else a new one. */
async function matterOfSeries({ tx, by }: Doing, report: Report): Promise<string | null> {
  const own = new Set(bodiesOf(by.actor, by.on))
  for (const { matterId } of (await listKnown(tx, report.fromBodyId, report.toBodyId)).toReversed()) {
    const matter = matterId === null ? null : await findMatter(tx, matterId)
    if (matter === null || matter.state !== 'open' || matter.isConfidential) continue
    if ((await listBodiesOfMatter(tx, matter.id)).some((one) => own.has(one))) return matter.id
  }
  return null
}

/** Puts an approved report on the next agenda of the body that is told; without one it waits for the meeting to be planned. */
async function putOnAgenda(doing: Doing, report: Report, issue: Issue): Promise<void> {
  const { tx, by, follow } = doing
  const meeting = await findNextMeeting(tx, report.toBodyId, by.on)
  const items = meeting === null ? [] : await listItems(tx, meeting.id)
  if (meeting === null || items.length >= itemsMax) return
  const { content } = issue
  const known = await matterOfSeries(doing, report)
  const there = items.find((one) => known !== null && one.matterId === known && one.struckAt === null)
  const itemId = there?.id ?? await addTo(doing, meeting.id, report, known, inEach((language) => seriesTitle(content.from.name[language], language)))
  const matterId = (await listItems(tx, meeting.id)).find((one) => one.id === itemId)?.matterId
  if (matterId == null) return
  const { id: paperId = '' } = await follow(addPaperTo, { meetingId: meeting.id, itemId, title: titleOf(content, content.language),
    file: await fileOf(tx, issue) })
  await follow(placeReport, { reportId: report.id, matterId, meetingId: meeting.id, itemId, paperId })
}

async function addTo({ by, follow }: Doing, meetingId: string, report: Report, known: string | null, title: Words): Promise<string> {
  // Whoever approves sits in the body that reports, and whoever plans the meeting in the one that is told: the matter is opened there.
  const own = bodiesOf(by.actor, by.on)
  const matterId = known ?? (own.includes(report.fromBodyId) ? randomUUID() : null)
  if (known === null && matterId !== null) await follow(openMatter, { matterId, bodyId: report.fromBodyId, title })
  const { added } = await follow(addItem, { meetingId, title, matterId, purpose: 'information', minutes: 10 })
  return added[0]?.itemId ?? ''
}

/** What was approved: a new paper on the next agenda, or the next version of the paper that is there. */
export async function fileReport(doing: Doing, reportId: string): Promise<void> {
  const { tx, follow } = doing
  const [report, issue] = [await findReport(tx, reportId), (await listIssues(tx, reportId)).at(-1)]
  if (report === null || issue === undefined) return
  const { placing } = report
  if (placing === null) return putOnAgenda(doing, report, issue)
  // Papers of a matter that has ended stay as they are.
  if ((await findMatter(tx, placing.matterId))?.state !== 'open') return
  await follow(addPaperVersion, { meetingId: placing.meetingId, itemId: placing.itemId, paperId: placing.paperId, file: await fileOf(tx, issue) })
}

/** Reports that were approved before the body had a meeting to come. */
export async function fileWaiting(doing: Doing, toBodyId: string): Promise<void> {
  for (const { id } of await listUnplaced(doing.tx, toBodyId)) await fileReport(doing, id)
}

/** A report that is withdrawn is taken off the table, every version of it. */
export async function unfileReport({ tx, follow }: Doing, reportId: string, reason: string): Promise<void> {
  const report = await findReport(tx, reportId)
  for (;;) {
    const paper = report?.placing == null ? null : await findPaper(tx, report.placing.paperId)
    const current = paper === null ? null : currentVersion(paper)
    if (report?.placing == null || current === null) return
    const { meetingId, itemId, paperId } = report.placing
    await follow(withdrawPaperVersion, { meetingId, itemId, paperId, number: current.number, reason: reason.slice(0, 500) })
  }
}
