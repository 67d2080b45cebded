// What can happen to minutes.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, line, optionalId, optionalLine, prose, requiredProse, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { sha256Of } from '../platform/publication.ts'
import { findItem, listItems } from '../agenda/reads.ts'
import { listMembers } from '../body/reads.ts'
import { findDecision } from '../decision/reads.ts'
import { findMeeting, findPreviousMeeting, listAttendance, listItemsWithoutOutcome } from '../meeting/reads.ts'
import { correctionParts } from './minutes.ts'
import { findBodyGround, findFrozen, findMinutes, listCorrections, listRemarks, listWriters, loadRecord } from './reads.ts'
import { missingFrom, recordBytes } from './record.ts'
import { answer, approve, approveAsBody, type BodyApprovable, confirmCorrection, draft, may, mend, proposeCorrection, publish, register, remark,
  returnToDraft, sendForChecking, withdrawCorrection } from './rules.ts'
import { refusals, told } from './text.ts'
import { createMinutes, saveAnswer, saveApproval, saveChecking, saveConfirmation, saveDiaryNumber, saveMending, saveCitedPapers, saveProposal, savePublication,
  saveRemark, saveState, saveWithdrawal } from './writes.ts'

const ofMeeting = { meetingId: id() }
const listItemIds = async (tx: Read, meetingId: string): Promise<string[]> => (await listItems(tx, meetingId)).map((item) => item.id)

/** Follows from closing the meeting. */
export const draftMinutes = action({
  records: 'minutes.drafted',
  input: z.object(ofMeeting),
  may: may.draft,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    if (meeting === null) return null
    const present = (await listAttendance(tx, meeting.id)).find((one) => one.role === 'secretary' && one.presence === 'present')
    const seat = (await listMembers(tx, meeting.bodyId, meeting.onDay)).find((one) => one.role === 'secretary')
    return { bodyId: meeting.bodyId, meetingId: meeting.id, meetingState: meeting.state, isFromMemo: meeting.origin === 'memo',
      isThere: await findMinutes(tx, meeting.id) !== null, secretaryId: present?.personId ?? seat?.personId ?? null }
  },
  decide: draft, save: createMinutes, refusals: refusals.draft, told: told.draft,
})

export const registerMinutes = action({
  records: 'minutes.registered',
  input: z.object({ ...ofMeeting, diaryNumber: optionalLine(100), version: version() }),
  may: may.register, load: (tx, input) => findMinutes(tx, input.meetingId),
  decide: register, save: saveDiaryNumber, refusals: refusals.register, told: told.register,
})

export const mendMinutes = action({
  records: 'minutes.textMended',
  input: z.object({ ...ofMeeting, itemId: id(), handling: prose(), decision: prose(), reason: line(500), version: version() }),
  may: may.mend,
  load: async (tx, input) => {
    const minutes = await findMinutes(tx, input.meetingId)
    const item = await findItem(tx, input.meetingId, input.itemId)
    if (minutes === null || item === null) return null
    const stored = await findDecision(tx, item.id)
    return { bodyId: minutes.bodyId, minutes, itemId: item.id, handling: stored?.handling ?? '', decision: stored?.decision ?? '',
      version: stored?.version ?? 1, remarks: await listRemarks(tx, minutes.meetingId) }
  },
  decide: mend, save: saveMending, refusals: refusals.mend, told: told.mend,
})

/** Minutes with what an approval would vouch for: the frozen content, or the record as it stands now. */
export async function loadApprovable(tx: Read, meetingId: string) {
  const minutes = await findMinutes(tx, meetingId)
  const frozen = await findFrozen(tx, meetingId)
  const record = frozen?.record ?? await loadRecord(tx, meetingId)
  if (minutes === null || record === null) return null
  const writers = await listWriters(tx, meetingId)
  return {
    ...minutes, record, currentSha256: frozen?.sha256 ?? sha256Of(recordBytes(record)),
    missing: missingFrom(record, await listItemIds(tx, meetingId)),
    withoutOutcome: frozen === null ? await listItemsWithoutOutcome(tx, meetingId) : [],
    menders: writers.map((one) => one.personId),
    mendedAt: writers.map((one) => one.at).toSorted(Temporal.Instant.compare).at(-1) ?? null,
  }
}

export const sendMinutesForChecking = action({
  records: 'minutes.sentForChecking',
  input: z.object(ofMeeting),
  may: may.sendForChecking,
  load: (tx, input) => loadApprovable(tx, input.meetingId),
  decide: sendForChecking, save: saveChecking, refusals: refusals.sendForChecking, told: told.sendForChecking,
})

export const returnMinutesToDraft = action({
  records: 'minutes.returnedToDraft',
  input: z.object(ofMeeting),
  may: may.returnToDraft, load: (tx, input) => findMinutes(tx, input.meetingId),
  decide: returnToDraft, save: saveState, refusals: refusals.returnToDraft, told: told.returnToDraft,
})

export const makeRemark = action({
  records: 'minutes.remarked',
  input: z.object({ ...ofMeeting, itemId: optionalId(), text: requiredProse(10_000) }),
  may: may.remark,
  load: async (tx, input) => {
    const minutes = await findMinutes(tx, input.meetingId)
    return minutes === null ? null : { ...minutes, itemIds: await listItemIds(tx, input.meetingId) }
  },
  decide: remark, save: saveRemark, refusals: refusals.remark, told: told.remark,
})

export const answerRemark = action({
  records: 'minutes.remarkAnswered',
  input: z.object({ ...ofMeeting, remarkId: id(), answer: requiredProse(10_000) }),
  may: may.answer,
  load: async (tx, input) => {
    const minutes = await findMinutes(tx, input.meetingId)
    const found = (await listRemarks(tx, input.meetingId)).find((one) => one.id === input.remarkId)
    return minutes === null || found === undefined ? null : { bodyId: minutes.bodyId, minutes, remark: found }
  },
  decide: answer, save: saveAnswer, refusals: refusals.answer, told: told.answer,
})

const seen = z.string().regex(/^[0-9a-f]{64}$/, 'unknown').nullish().transform((value) => value ?? null)

export const approveMinutes = action({
  records: 'minutes.approved',
  input: z.object({ ...ofMeeting, sha256: seen }),
  may: may.approve,
  load: (tx, input) => loadApprovable(tx, input.meetingId),
  decide: approve, save: saveApproval, refusals: refusals.approve, told: told.approve,
})

async function loadForBody(tx: Read, meetingId: string): Promise<BodyApprovable | null> {
  const ground = await findBodyGround(tx, meetingId)
  const minutes = ground === null ? null : await loadApprovable(tx, meetingId)
  return ground === null || minutes === null ? null : { ...minutes, ground }
}

/** Follows from closing the next meeting, when its item "previous minutes" was decided. */
export const approveMinutesAsBody = action({
  records: 'minutes.approvedByBody',
  input: z.object(ofMeeting),
  may: may.approveAsBody,
  load: (tx, input) => loadForBody(tx, input.meetingId),
  decide: approveAsBody, save: saveApproval, refusals: refusals.approveAsBody, told: told.approveAsBody,
})

/** The minutes that closing a meeting approves: those of the meeting before it, unless something keeps them. */
export async function findApprovedByClosing(tx: Read, closedMeetingId: string, by: Parameters<typeof approveAsBody>[1]): Promise<string | null> {
  const closed = await findMeeting(tx, closedMeetingId)
  const previous = closed === null ? null : await findPreviousMeeting(tx, closed)
  const minutes = previous === null ? null : await loadForBody(tx, previous.id)
  return minutes !== null && approveAsBody(minutes, by).ok ? minutes.meetingId : null
}

export const publishMinutesOf = action({
  records: 'minutes.published',
  input: z.object(ofMeeting),
  may: may.publish, load: (tx, input) => findMinutes(tx, input.meetingId),
  decide: publish, save: savePublication, refusals: refusals.publish, told: told.publish,
})

/** Follows from a paper that has become public after minutes that cite it were published. */
export const publishCitedPapers = action({
  records: 'minutes.papersPublished',
  input: z.object({ paperId: id() }),
  may: [], load: async (_tx, input) => input, decide: (_, by, { paperId }) => done({ paperId, at: by.now }),
  save: saveCitedPapers, refusals: {}, told: told.publish, leavesNoTrail: true,
})

async function loadCorrectable(tx: Read, meetingId: string) {
  const minutes = await findMinutes(tx, meetingId)
  if (minutes === null) return null
  const all = await listCorrections(tx, meetingId)
  return { ...minutes, items: (await findFrozen(tx, meetingId))?.record.items ?? [], all, confirmed: all.filter((one) => one.number !== null) }
}

export const proposeCorrectionOf = action({
  records: 'minutes.correctionProposed',
  input: z.object({ ...ofMeeting, itemId: optionalId(), part: choice(correctionParts), reason: line(1_000), was: prose(), becomes: prose() }),
  may: may.proposeCorrection,
  load: (tx, input) => loadCorrectable(tx, input.meetingId),
  decide: proposeCorrection, save: saveProposal, refusals: refusals.proposeCorrection, told: told.proposeCorrection,
})

async function loadCorrection(tx: Read, meetingId: string, correctionId: string) {
  const minutes = await loadCorrectable(tx, meetingId)
  const correction = minutes?.all.find((one) => one.id === correctionId)
  return minutes === null || correction === undefined ? null : { ...minutes, correction }
}

export const withdrawCorrectionOf = action({
  records: 'minutes.correctionWithdrawn',
  input: z.object({ ...ofMeeting, correctionId: id() }),
  may: may.withdrawCorrection,
  load: (tx, input) => loadCorrection(tx, input.meetingId, input.correctionId),
  decide: withdrawCorrection, save: saveWithdrawal, refusals: refusals.withdrawCorrection, told: told.withdrawCorrection,
})

export const confirmCorrectionOf = action({
  records: 'minutes.corrected',
  input: z.object({ ...ofMeeting, correctionId: id() }),
  may: may.confirmCorrection,
  load: (tx, input) => loadCorrection(tx, input.meetingId, input.correctionId),
  decide: confirmCorrection, save: saveConfirmation, refusals: refusals.confirmCorrection, told: told.confirmCorrection,
})
