// Who may write, check, approve, publish and correct minutes, and which state follows which.
import { chair, checker, coordinator, deputy, member, type OfBody, seated, secretary, viceChair } from '../body/body.ts'
import type { MeetingState } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { approvalsOf, type Correction, type CorrectionPart, isFrozen, type Minutes, type MinutesState, type Remark } from './minutes.ts'
import type { MinutesRecord, RecordItem } from './record.ts'

export const may = {
  see: seated,
  // Follows from closing the meeting, so whoever may close may cause it.
  draft: [chair, viceChair, secretary],
  register: [secretary],
  mend: [secretary],
  sendForChecking: [secretary],
  returnToDraft: [secretary],
  remark: [chair, viceChair, checker, member, deputy, coordinator],
  answer: [secretary],
  approve: [chair, checker],
  // The body has decided; this only writes down what its next meeting says.
  approveAsBody: [chair, viceChair, secretary],
  publish: [secretary],
  proposeCorrection: [secretary, chair, checker],
  withdrawCorrection: [secretary, chair, checker],
  confirmCorrection: [chair, checker],
} satisfies May<OfBody>

export const steps = {
  sendForChecking: { from: ['draft'], to: 'checking' },
  returnToDraft: { from: ['checking'], to: 'draft' },
  approve: { from: ['checking'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
} satisfies Record<string, { from: MinutesState[]; to: MinutesState }>

const isFrom = (step: { from: readonly MinutesState[] }, minutes: { state: MinutesState }) => step.from.includes(minutes.state)

export type Drafting = OfBody & { meetingId: string; meetingState: MeetingState; isFromMemo: boolean; isThere: boolean
  secretaryId: string | null }

/** The minutes begin when the meeting ends; the secretary who was there is their writer. */
export const draft = (meeting: Drafting, by: By) =>
  unless({
    meetingNotClosed: meeting.meetingState !== 'closed',
    knownFromMemo: meeting.isFromMemo,
    alreadyDrafted: meeting.isThere,
  }, () => ({ meetingId: meeting.meetingId, writtenBy: meeting.secretaryId ?? by.personId, at: by.now }))

export const register = (minutes: Minutes, _by: By, input: { diaryNumber: string }) =>
  unless({ isApproved: isFrozen(minutes) },
    () => ({ meetingId: minutes.meetingId, diaryNumber: input.diaryNumber === '' ? null : input.diaryNumber }))

/** One item's texts as the writer finds them; `version` is that of the item's record. */
export type Mendable = OfBody & { minutes: Minutes; itemId: string; handling: string; decision: string; version: number
  remarks: Remark[] }

/** Texts may be mended until the minutes are approved; approvals of the earlier text then no longer count. */
export const mend = (item: Mendable, by: By, input: { handling: string; decision: string; reason: string }) =>
  unless({
    isApproved: isFrozen(item.minutes),
    nothingChanged: input.handling === item.handling && input.decision === item.decision,
  }, () => ({
    meetingId: item.minutes.meetingId, itemId: item.itemId, version: item.version, handling: input.handling,
    decision: input.decision, reason: input.reason, wasHandling: item.handling, wasDecision: item.decision, at: by.now,
    by: by.personId, tells: item.minutes.state !== 'checking' ? null
      : { remarkers: item.remarks.map((one) => one.madeBy), acts: item.remarks.length + item.minutes.approvals.length },
  }))

/** What keeps a record from being vouched for, whoever does it. */
export type Gaps = {
  /** Items of the agenda that are not in the record. */
  missing: string[]
  /** Items whose outcome was reopened and not given again. */
  withoutOutcome: string[]
}

const gaps = (record: Gaps) => ({
  itemsMissing: record.missing.length > 0,
  itemsWithoutOutcome: record.withoutOutcome.length > 0,
})

export const sendForChecking = (minutes: Minutes & Gaps, by: By) =>
  unless({
    notDraft: !isFrom(steps.sendForChecking, minutes),
    ...gaps(minutes),
  }, () => ({ meetingId: minutes.meetingId, to: steps.sendForChecking.to, at: by.now }))

export const returnToDraft = (minutes: Minutes) =>
  unless({ notBeingChecked: !isFrom(steps.returnToDraft, minutes) },
    () => ({ meetingId: minutes.meetingId, to: steps.returnToDraft.to }))

export const remark = (
  minutes: Minutes & { itemIds: string[] }, by: By, input: { itemId: string | null; text: string },
) => unless({
  notBeingChecked: minutes.state !== 'checking',
  noSuchItem: input.itemId !== null && !minutes.itemIds.includes(input.itemId),
}, () => ({ meetingId: minutes.meetingId, itemId: input.itemId, text: input.text, at: by.now, by: by.personId }))

export const answer = (state: OfBody & { minutes: Minutes; remark: Remark }, by: By, input: { answer: string }) =>
  unless({
    isApproved: isFrozen(state.minutes),
    alreadyAnswered: state.remark.answer !== null,
  }, () => ({ id: state.remark.id, meetingId: state.minutes.meetingId, answer: input.answer, maker: state.remark.madeBy,
    at: by.now, by: by.personId }))

/** Minutes together with what an approval would vouch for. */
export type Approvable = Minutes & Gaps & { record: MinutesRecord; currentSha256: string; menders: string[] }

/**
 * An approval is of a content, named by its hash. The last one needed freezes the content; somebody who approves at
 * the same time, or right after, is counted too. Approving twice is approving once.
 */
export const approve = (minutes: Approvable, by: By, input: { sha256: string | null }) => {
  const counted = approvalsOf(minutes, minutes.currentSha256)
  const isGiven = counted.some((approval) => approval.personId === by.personId)
  return unless({
    notBeingChecked: minutes.state !== 'checking' && minutes.state !== 'approved',
    remarksOpen: !isFrozen(minutes) && minutes.openRemarks > 0,
    // Two pairs of eyes: whoever wrote the record is not the one to vouch for it.
    writerCannotApprove: minutes.writtenBy === by.personId || minutes.menders.includes(by.personId),
    changedSince: input.sha256 !== null && input.sha256 !== minutes.currentSha256,
    ...gaps(minutes),
  }, () => ({
    meetingId: minutes.meetingId, by: by.personId, at: by.now, sha256: minutes.currentSha256, groundItemId: null, isNew: !isGiven,
    frozen: isFrom(steps.approve, minutes) && counted.length + (isGiven ? 0 : 1) >= minutes.approvalsNeeded ? minutes.record : null,
  }))
}

/** The next meeting's item "previous minutes", decided in a meeting that is closed. */
export type BodyApprovable = Approvable & { ground: { itemId: string; closedAt: Temporal.Instant }; mendedAt: Temporal.Instant | null }

export const approveAsBody = (minutes: BodyApprovable, by: By) =>
  unless({
    notBeingChecked: !isFrom(steps.approve, minutes),
    remarksOpen: minutes.openRemarks > 0,
    // The body approved the text as it was then.
    changedAfterwards: minutes.mendedAt !== null && Temporal.Instant.compare(minutes.mendedAt, minutes.ground.closedAt) > 0,
    ...gaps(minutes),
  }, () => ({
    meetingId: minutes.meetingId, by: by.personId, at: by.now, sha256: minutes.currentSha256, groundItemId: minutes.ground.itemId,
    isNew: true, frozen: minutes.record,
  }))

export const publish = (minutes: Minutes, by: By) =>
  unless({
    notApproved: !isFrozen(minutes),
    alreadyPublished: minutes.state === 'published',
  }, () => ({ meetingId: minutes.meetingId, at: by.now, by: by.personId }))

export type Correctable = Minutes & { items: RecordItem[]; confirmed: Correction[] }

/** A text of approved minutes with the corrections that have been confirmed. */
export function textNow(items: RecordItem[], confirmed: Correction[], itemId: string, part: Exclude<CorrectionPart, 'whole'>): string {
  const last = confirmed.findLast((correction) => correction.itemId === itemId && correction.part === part)
  return last?.becomes ?? items.find((item) => item.id === itemId)?.[part] ?? ''
}

export const proposeCorrection = (
  minutes: Correctable, by: By,
  input: { itemId: string | null; part: CorrectionPart; reason: string; was: string; becomes: string },
) => {
  const { itemId, part } = input
  // Of an item the earlier text is known; nobody types it again.
  const was = itemId === null || part === 'whole' ? input.was : textNow(minutes.items, minutes.confirmed, itemId, part)
  return unless({
    notApproved: !isFrozen(minutes),
    noSuchPart: (itemId === null) !== (part === 'whole') || (itemId !== null && !minutes.items.some((item) => item.id === itemId)),
    nothingChanged: was === input.becomes,
  }, () => ({ meetingId: minutes.meetingId, itemId, part, reason: input.reason, was, becomes: input.becomes, at: by.now,
    by: by.personId }))
}

export type CorrectionState = Correctable & { correction: Correction }

export const withdrawCorrection = (state: CorrectionState, by: By) =>
  unless({ alreadyConfirmed: state.correction.number !== null },
    () => ({ id: state.correction.id, meetingId: state.meetingId, at: by.now, by: by.personId }))

/** What one person proposed another confirms, as with the minutes themselves. The number is the next one. */
export const confirmCorrection = (state: CorrectionState, by: By) => {
  const { correction } = state
  const { itemId, part } = correction
  return unless({
    alreadyConfirmed: correction.number !== null,
    proposerCannotConfirm: correction.proposedBy === by.personId,
    textHasMoved: correction.number === null && itemId !== null && part !== 'whole'
      && textNow(state.items, state.confirmed, itemId, part) !== correction.was,
  }, () => ({
    meetingId: state.meetingId, frozenSha256: state.sha256, correction, number: state.confirmed.length + 1, at: by.now,
    by: by.personId,
    // What nobody may read does not make a new version that everybody sees.
    republishes: state.state === 'published'
      && (itemId === null || state.items.some((item) => item.id === itemId && item.level !== 'confidential')),
  }))
}
