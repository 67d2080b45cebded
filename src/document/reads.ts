// Finds a document of a meeting: as somebody of the body may read it now, or as anybody may.
import { listItems } from '../agenda/reads.ts'
import { issuedDocument } from '../archive/issued.ts'
import { findPublishedMinutes } from '../archive/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { marksOf, minutesDocument } from '../minutes/document.ts'
import { approvalsOf } from '../minutes/minutes.ts'
import { findFrozen, findMinutes, listCorrections, loadRecord } from '../minutes/reads.ts'
import { recordBytes, recordFor, sightOf } from '../minutes/record.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Language } from '../platform/kit/language.ts'
import type { Made } from '../platform/print/writers.ts'
import { sha256Of } from '../platform/publication.ts'
import { findPrintedSeal } from '../seal/reads.ts'
import type { DocumentKind } from './document.ts'

/** As the page shows them to somebody who sits in the body. */
export async function findMinutesDocument(db: Read, meeting: Meeting, by: By, language: Language): Promise<Made | null> {
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
  return { document: minutesDocument(recordFor(record, sight), marks, language, 'whole'), at: minutes.approvedAt ?? by.now }
}

/** Published minutes as anybody may read them: the publication in force, or an earlier one by its place. */
export async function findIssuedMinutes(db: Read, meetingId: string, language: Language, earlier: number | null = null): Promise<Made | null> {
  const published = await findPublishedMinutes(db, meetingId)
  const index = earlier ?? (published?.issues.length ?? 0) - 1
  const issue = published?.issues[index]
  return published === null || issue === undefined ? null
    : { document: issuedDocument(published, index, language, earlier === null), at: issue.publishedAt }
}

/** `reader` is somebody who sits in the body of the meeting; null is anybody. */
type Asked = { kind: DocumentKind; meeting: Meeting; language: Language; reader: By | null }

/** A document of a meeting as a reader may read it; null where there is none, or none for this reader. */
export async function findMeetingDocument(db: Read, { kind, meeting, language, reader }: Asked): Promise<Made | null> {
  switch (kind) {
    case 'minutes': return reader === null ? findIssuedMinutes(db, meeting.id, language) : findMinutesDocument(db, meeting, reader, language)
    case 'agenda': case 'memo': case 'decisions': return null
  }
}
