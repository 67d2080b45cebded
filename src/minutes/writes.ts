// Changes minutes: their state, remarks, approvals, what is frozen, and corrections.
import { sql } from 'kysely'
import type { Membership } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { isPublicVersion } from '../paper/reads.ts'
import type { Read, Write } from '../platform/database.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { dayIn } from '../platform/kit/day.ts'
import { queueLetter } from '../platform/outbox.ts'
import { findPublication, publish, sha256Of } from '../platform/publication.ts'
import { archiveOf, type Correction, type CorrectionPart, minutesAddress, type MinutesState } from './minutes.ts'
import { findFrozen } from './reads.ts'
import { type MinutesRecord, publicSight, recordBytes, type RecordPaper, uniqueName } from './record.ts'
import { type LetterKind, minutesLetter } from './text.ts'

type Stamp = { at: Temporal.Instant; by: string }

export async function createMinutes(tx: Write, { meetingId, writtenBy, at }: { meetingId: string; writtenBy: string; at: Temporal.Instant }) {
  await tx.insertInto('minutes').values({ meeting_id: meetingId, state: 'draft', drafted_at: at, written_by: writtenBy }).execute()
  return { id: meetingId }
}

async function change(tx: Write, meetingId: string, columns: { diary_number?: string | null; state?: MinutesState }) {
  await tx.updateTable('minutes').set({ ...columns, version: sql`version + 1` }).where('meeting_id', '=', meetingId).execute()
  return { id: meetingId }
}

export const saveDiaryNumber = (tx: Write, { meetingId, diaryNumber }: { meetingId: string; diaryNumber: string | null }) =>
  change(tx, meetingId, { diary_number: diaryNumber })

export const saveState = (tx: Write, { meetingId, to }: { meetingId: string; to: MinutesState }) => change(tx, meetingId, { state: to })

/** Queues a letter to those of the body whom it concerns; `about` keeps one event from being told twice. */
async function tell(tx: Write, kind: LetterKind, event: Omit<Stamp, 'by'> & { meetingId: string; about: string },
  concerns: (member: Membership) => boolean): Promise<void> {
  const meeting = await findMeeting(tx, event.meetingId)
  const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
  if (meeting === null || body === null) return
  for (const { email, name, language } of (await listMembers(tx, body.id, dayIn(event.at))).filter(concerns)) {
    if (email !== null) await queueLetter(tx, { kind: `minutes.${kind}`, about: event.about, toName: name, toAddress: email, language,
      ...minutesLetter(kind, language, { body: body.name[language], number: meeting.number }),
      href: `/${language}/meetings/${meeting.id}/${kind === 'corrected' ? 'minutes/corrections' : 'minutes'}` }, event.at)
  }
}

const vouches = ({ role }: Membership): boolean => role === 'chair' || role === 'checker'
const writerOf = async (tx: Read, meetingId: string) =>
  (await tx.selectFrom('minutes').select('written_by').where('meeting_id', '=', meetingId).executeTakeFirstOrThrow()).written_by

/** Sends the minutes to be checked and tells those who may approve them. */
export async function saveChecking(tx: Write, sending: { meetingId: string; to: MinutesState; at: Temporal.Instant }) {
  const { meetingId, at } = sending
  const writer = await writerOf(tx, meetingId)
  await tell(tx, 'checking', { meetingId, about: `${meetingId} ${at}`, at }, (member) => vouches(member) && member.personId !== writer)
  return saveState(tx, sending)
}

type Mending = Stamp & { meetingId: string; itemId: string; version: number; handling: string; decision: string; reason: string
  wasHandling: string; wasDecision: string
  /** Set while the minutes are being checked. */
  tells: { remarkers: string[]; acts: number } | null }

/** Keeps what the text was; the item's own slice writes what it becomes. */
export async function saveMending(tx: Write, mending: Mending) {
  await tx.insertInto('minutes_mending').values({ meeting_id: mending.meetingId, item_id: mending.itemId, was_handling: mending.wasHandling,
    was_decision: mending.wasDecision, reason: mending.reason, mended_at: mending.at, mended_by: mending.by }).execute()
  await change(tx, mending.meetingId, {})
  // Once, until somebody of those who check has acted or the day has changed.
  if (mending.tells !== null) await tell(tx, 'mended', { ...mending, about: `${mending.meetingId} ${dayIn(mending.at)} ${mending.tells.acts}` },
    (one) => one.personId !== mending.by && (vouches(one) || mending.tells?.remarkers.includes(one.personId) === true))
  return { id: mending.meetingId, itemId: mending.itemId, version: mending.version, handling: mending.handling, decision: mending.decision }
}

/** Writes a remark down and tells the writer of the minutes, who answers it. */
export async function saveRemark(tx: Write, { meetingId, at, ...remark }: Stamp & { meetingId: string; itemId: string | null; text: string }) {
  const { id } = await tx.insertInto('minutes_remark').values({ meeting_id: meetingId, item_id: remark.itemId, text: remark.text,
    made_at: at, made_by: remark.by }).returning('id').executeTakeFirstOrThrow()
  const writer = await writerOf(tx, meetingId)
  if (writer !== remark.by) await tell(tx, 'remarked', { meetingId, about: id, at }, (one) => one.personId === writer)
  return { id: meetingId, itemId: remark.itemId }
}

/** Writes the answer down and tells whoever made the remark. */
export async function saveAnswer(tx: Write, { meetingId, at, ...answer }: Stamp & { id: string; meetingId: string; answer: string; maker: string }) {
  await tx.updateTable('minutes_remark').set({ answer: answer.answer, answered_at: at, answered_by: answer.by })
    .where('id', '=', answer.id).where('answer', 'is', null).execute()
  await tell(tx, 'answered', { meetingId, about: answer.id, at }, (member) => member.personId === answer.maker && answer.maker !== answer.by)
  return { id: meetingId, remarkId: answer.id }
}

type Approving = Stamp & { meetingId: string; sha256: string; groundItemId: string | null; isNew: boolean; frozen: MinutesRecord | null }

/** Writes an approval down; the last one needed freezes the content that it names, in the same transaction. */
export async function saveApproval(tx: Write, approving: Approving) {
  const { meetingId } = approving
  if (approving.isNew) {
    await tx.insertInto('minutes_approval').values({ meeting_id: meetingId, by_person: approving.by, sha256: approving.sha256,
      approved_at: approving.at, ground_item_id: approving.groundItemId }).execute()
  }
  if (approving.frozen !== null) {
    await tx.insertInto('minutes_frozen').values({ meeting_id: meetingId, content: JSON.stringify(approving.frozen),
      bytes: recordBytes(approving.frozen), sha256: approving.sha256, frozen_at: approving.at }).execute()
    await saveState(tx, { meetingId, to: 'approved' })
    const writer = await writerOf(tx, meetingId)
    await tell(tx, 'approved', { meetingId, about: approving.sha256, at: approving.at }, (one) => one.personId === writer)
  }
  return { id: meetingId, isApproved: approving.frozen !== null }
}

export async function savePublication(tx: Write, { meetingId, at, by }: Stamp & { meetingId: string }) {
  await saveState(tx, { meetingId, to: 'published' })
  return { id: meetingId, address: await publishMinutes(tx, meetingId, { number: 0, at, by }) }
}

type Proposing = Stamp & { meetingId: string; itemId: string | null; part: CorrectionPart; reason: string; was: string; becomes: string }

/** Writes a proposed correction down and tells those who may confirm it. */
export async function saveProposal(tx: Write, proposal: Proposing) {
  const { id } = await tx.insertInto('minutes_correction_proposal').values({ meeting_id: proposal.meetingId, item_id: proposal.itemId,
    part: proposal.part, reason: proposal.reason, was: proposal.was, becomes: proposal.becomes, proposed_at: proposal.at,
    proposed_by: proposal.by }).returning('id').executeTakeFirstOrThrow()
  await tell(tx, 'corrected', { meetingId: proposal.meetingId, about: id, at: proposal.at },
    (member) => vouches(member) && member.personId !== proposal.by)
  return { id: proposal.meetingId, correctionId: id }
}

export async function saveWithdrawal(tx: Write, { id, meetingId, at, by }: Stamp & { id: string; meetingId: string }) {
  await tx.updateTable('minutes_correction_proposal').set({ withdrawn_at: at, withdrawn_by: by }).where('id', '=', id).execute()
  return { id: meetingId }
}

type Confirming = Stamp & { meetingId: string; frozenSha256: string | null; correction: Correction; number: number; republishes: boolean }

/** Freezes a correction under its number and, where the minutes are published, publishes them again with it. */
export async function saveConfirmation(tx: Write, confirming: Confirming) {
  const { meetingId, number, at, by, correction } = confirming
  const bytes = Buffer.from(canonical({
    minutes: confirming.frozenSha256, meetingId, number, itemId: correction.itemId, part: correction.part, reason: correction.reason,
    was: correction.was, becomes: correction.becomes, proposedBy: correction.proposedBy, proposedAt: correction.proposedAt.toString(),
    confirmedBy: by, confirmedAt: at.toString(),
  }))
  await tx.insertInto('minutes_correction').values({ meeting_id: meetingId, number, proposal_id: correction.id, bytes,
    sha256: sha256Of(bytes), confirmed_at: at, confirmed_by: by }).execute()
  if (confirming.republishes) await publishMinutes(tx, meetingId, { number, at, by })
  return { id: meetingId, number }
}

/** Notes a publication and publishes its papers. The pages, at an address that stays, are made of it by the archive. */
async function publishMinutes(tx: Write, meetingId: string, { number, at, by }: Stamp & { number: number }): Promise<string> {
  const record = await publishPapersOf(tx, meetingId, at)
  const address = minutesAddress(placeOf(record))
  await tx.insertInto('minutes_publication').values({ meeting_id: meetingId, number, address, published_at: at, published_by: by }).execute()
  return address
}

const placeOf = (record: MinutesRecord) => ({ bodySlug: record.body.slug, periodSlug: record.meeting.periodSlug, number: record.meeting.number })

async function publishPapersOf(tx: Write, meetingId: string, at: Temporal.Instant): Promise<MinutesRecord> {
  const frozen = await findFrozen(tx, meetingId)
  if (frozen === null) throw new Error('Only approved minutes are published.')
  await publishPapers(tx, frozen.record, archiveOf(placeOf(frozen.record)), at)
  return frozen.record
}

/** Publishes a paper with all published minutes that cite it, where it is public now. */
export async function saveCitedPapers(tx: Write, { paperId, at }: { paperId: string; at: Temporal.Instant }) {
  const citing = await tx.selectFrom('decision_paper as tabled').innerJoin('agenda_item as item', 'item.id', 'tabled.item_id')
    .innerJoin('minutes_publication as first', 'first.meeting_id', 'item.meeting_id').select('item.meeting_id as id').distinct()
    .where('tabled.paper_id', '=', paperId).where('first.number', '=', 0).execute()
  for (const { id } of citing) await publishPapersOf(tx, id, at)
  return { id: paperId, meetingIds: citing.map((one) => one.id) }
}

/** Publishes the papers that are public now and were cited. One published before stays where it is. */
async function publishPapers(tx: Write, record: MinutesRecord, archive: string, at: Temporal.Instant): Promise<void> {
  const meetingId = record.meeting.id
  const known = await tx.selectFrom('minutes_published_paper').select(['paper_id', 'address']).where('meeting_id', '=', meetingId).execute()
  const before = new Map(known.map((row) => [row.paper_id, row.address]))
  const seen = new Set<string>()
  for (const paper of record.items.filter(publicSight.item).flatMap((item) => item.papers)) {
    if (seen.has(paper.paperId) || paper.level === 'confidential' || !(await isPublicVersion(tx, paper))) continue
    const address = before.get(paper.paperId) ?? `/${record.language}${archive}/papers/${uniqueName(paper.fileName, [...before.values()])}`
    // One that was taken away and is public again comes back to its address.
    if (!before.has(paper.paperId) || await findPublication(tx, address) === null) await publishPaper(tx, meetingId, paper, address, at)
    before.set(paper.paperId, address)
    seen.add(paper.paperId)
  }
}

async function publishPaper(tx: Write, meetingId: string, paper: RecordPaper, address: string, at: Temporal.Instant): Promise<void> {
  const file = await tx.selectFrom('paper_version').select(['bytes', 'media_type']).where('paper_id', '=', paper.paperId)
    .where('number', '=', paper.number).executeTakeFirstOrThrow()
  await publish(tx, { address, mediaType: file.media_type, fileName: paper.fileName, bytes: file.bytes, at })
  await tx.insertInto('minutes_published_paper').values({ meeting_id: meetingId, paper_id: paper.paperId, number: paper.number, address })
    .onConflict((conflict) => conflict.doNothing()).execute()
}
