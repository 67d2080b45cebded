// Finds a document of a meeting: as somebody of the body may read it now, or as anybody may.
import { listItems } from '../agenda/reads.ts'
import { issuedRecord } from '../archive/issued.ts'
import { findPublishedMinutes } from '../archive/reads.ts'
import { seated, trusted } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { issuedMemo, memoDocument } from '../memo/document.ts'
import { findDraftContent, findIssuedAt, findMinutesStatus, listIssues, listMemos } from '../memo/reads.ts'
import { type Audience, type Marks, marksOf, minutesDocument } from '../minutes/document.ts'
import { approvalsOf } from '../minutes/minutes.ts'
import { findFrozen, findMinutes, listCorrections, loadRecord } from '../minutes/reads.ts'
import { type MinutesRecord, recordBytes, recordFor, sightOf } from '../minutes/record.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Document } from '../platform/kit/document.ts'
import type { Language, Texts } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import type { Made } from '../platform/print/writers.ts'
import { sha256Of } from '../platform/publication.ts'
import { findPrintedSeal } from '../seal/reads.ts'
import { findSentDocument, listSendings, readNow } from '../sending/reads.ts'
import { listWithdrawals } from '../withdrawal/reads.ts'
import { withdrawalOf } from '../withdrawal/withdrawal.ts'
import { decisionsDocument } from './decisions.ts'
import type { DocumentKind, Found } from './document.ts'
import { extractDocument } from './extract.ts'

export type Asked = {
  kind: DocumentKind; meeting: Meeting; language: Language; by: By
  /** Of which item, for an extract. */
  itemId?: string
  /** Which version of the agenda; the last one unless said. */
  letter?: string
}

/** A document of a meeting as somebody may read it; null where there is none, or none for them. */
export async function findMeetingDocument(db: Read, asked: Asked): Promise<Found | null> {
  switch (asked.kind) {
    case 'minutes': case 'decisions': case 'extract': return findOfRecord(db, asked)
    case 'agenda': case 'invitation': return findOfSending(db, asked, asked.kind)
    case 'memo': return findMemoOf(db, asked)
  }
}

type OfRecord = { record: MinutesRecord; marks: Marks; audience: Audience; at: Temporal.Instant }

async function findOfRecord(db: Read, asked: Asked): Promise<Found | null> {
  const { meeting, by, language } = asked
  const found = isAllowed(seated, by.actor, meeting, by.on) ? await findSeenRecord(db, meeting, by, language) : await findIssuedRecord(db, meeting.id)
  const document = found === null ? null : documentOf(found, asked)
  return found === null || document === null ? null : { document, at: found.at, holdsSecret: holdsSecret(found.record, asked) }
}

/** Of an extract what is in its own item counts. */
const holdsSecret = ({ items }: MinutesRecord, { kind, itemId }: Asked): boolean =>
  items.filter((item) => kind !== 'extract' || item.id === itemId || item.parentId === itemId)
    .some((item) => (item.level === 'confidential' && item.isWhole) || item.papers.some((paper) => paper.level === 'confidential'))

function documentOf({ record, marks, audience }: OfRecord, { kind, language, itemId = '' }: Asked): Document | null {
  return kind === 'extract' ? extractDocument(record, itemId, marks, language, audience)
    : (kind === 'decisions' ? decisionsDocument : minutesDocument)(record, marks, language, audience)
}

/** The record of the minutes as the page shows it to somebody who sits in the body. */
async function findSeenRecord(db: Read, meeting: Meeting, by: By, language: Language): Promise<OfRecord | null> {
  const [minutes, frozen] = [await findMinutes(db, meeting.id), await findFrozen(db, meeting.id)]
  const record = frozen?.record ?? await loadRecord(db, meeting.id)
  if (minutes === null || record === null) return null
  const corrections = (await listCorrections(db, meeting.id)).filter((one) => one.number !== null)
  const marks = marksOf(record, {
    state: minutes.state, version: minutes.version, sha256: minutes.sha256, corrections,
    approvals: approvalsOf(minutes, frozen?.sha256 ?? sha256Of(recordBytes(record))),
    seal: await findPrintedSeal(db, 'minutes_frozen', [meeting.id]),
    paperHref: (paper) => `/${language}/papers/${paper.paperId}/versions/${paper.number}/file`,
  })
  const sight = sightOf(by.actor, await listItems(db, meeting.id), meeting.bodyId, by.on)
  return { record: recordFor(record, sight), marks, audience: 'whole', at: minutes.approvedAt ?? by.now }
}

/** The record of published minutes as anybody may read it: of the publication in force, or of an earlier one by its place. */
async function findIssuedRecord(db: Read, meetingId: string, earlier: number | null = null): Promise<OfRecord | null> {
  const published = await findPublishedMinutes(db, meetingId)
  const index = earlier ?? (published?.issues.length ?? 0) - 1
  const issue = published?.issues[index]
  return published === null || issue === undefined ? null
    : { ...issuedRecord(published, index, earlier === null), audience: 'public', at: issue.publishedAt }
}

/** Published minutes, as they are at their address in the archive. */
export async function findIssuedMinutes(db: Read, meetingId: string, language: Language, earlier: number | null): Promise<Made | null> {
  const found = await findIssuedRecord(db, meetingId, earlier)
  return found === null ? null : { document: minutesDocument(found.record, found.marks, language, 'public'), at: found.at }
}

async function findOfSending(db: Read, { meeting, by, language, letter }: Asked, as: 'agenda' | 'invitation'): Promise<Found | null> {
  const body = await findBody(db, meeting.bodyId)
  const sending = (await listSendings(db, meeting.id)).find((one) => letter === undefined || one.letter === letter)
  if (body === null || sending === undefined) return null
  const { content, mayRead } = await readNow(db, meeting, sending, by)
  return { document: await findSentDocument(db, { meeting, body, sending, by, language, as }), at: sending.sentAt,
    holdsSecret: content.items.some((item) => (item.level === 'confidential' && mayRead(item)) || item.papers.some((paper) => paper.level === 'confidential')) }
}

/** What was published last; a draft, and what was taken away, for those who may see drafts. */
async function findMemoOf(db: Read, { meeting, by, language }: Asked): Promise<Found | null> {
  const memo = (await listMemos(db, meeting.id)).find((one) => one.language === language)
  if (memo === undefined) return null
  const [issues, minutes] = [await listIssues(db, memo.id), await findMinutesStatus(db, meeting.id)]
  const [last, mayPrepare] = [issues.at(-1), isAllowed(trusted, by.actor, meeting, by.on)]
  if (last !== undefined) {
    const isGone = withdrawalOf(await listWithdrawals(db, meeting.id), { meetingId: meeting.id, memoId: memo.id }, last.number) !== null
    return isGone && !mayPrepare ? null : { document: issuedMemo(issues, issues.length, minutes), at: last.publishedAt, holdsSecret: isGone }
  }
  const content = mayPrepare ? await findDraftContent(db, meeting.id, memo.id) : null
  return content === null ? null : { document: memoDocument(content, { minutes, publishedOn: null, corrections: [] }), at: by.now, holdsSecret: false }
}

/** A published memo as it is at its address in the archive; each language is a text of its own. */
export async function findIssuedMemo(db: Read, address: string, language: Language): Promise<Made | null> {
  const found = await findIssuedAt(db, address, language)
  const last = found?.issues.at(-1)
  return found === null || last === undefined ? null
    : { document: issuedMemo(found.issues, found.issues.length, await findMinutesStatus(db, found.meetingId)), at: last.publishedAt }
}

/** Items of which somebody who sits in the body may fetch an extract; null where there are no minutes. */
export async function listExtracts(db: Read, meeting: Meeting, by: By): Promise<{ id: string; number: string; title: Texts }[] | null> {
  const record = (await findFrozen(db, meeting.id))?.record ?? await loadRecord(db, meeting.id)
  return record === null ? null : recordFor(record, sightOf(by.actor, await listItems(db, meeting.id), meeting.bodyId, by.on)).items
}
