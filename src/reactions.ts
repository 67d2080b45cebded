// Every consequence across slices, on one page: what follows from what, in the same transaction.
import type { Reactions } from './platform/act.ts'
import { setAppearance } from './appearance/actions.ts'
import { rebuildArchive } from './archive/actions.ts'
import { addMembershipOf, createBody, editBody, endMembershipOf } from './body/actions.ts'
import { enterAs, loadReform } from './demonstration/actions.ts'
import { approveSet, freezePapers } from './adoption/actions.ts'
import { listDecided } from './adoption/reads.ts'
import { freezeAppraisal, freezeAppraisalPapers } from './appraisal/actions.ts'
import { listDecidedByItem } from './appraisal/reads.ts'
import { decideOnAlternatives, decideOnVersions, releaseAlternatives, releaseVersions } from './deciding.ts'
import { recordClosing, recordOpening, recordOutcome, reopenItem } from './decision/actions.ts'
import { carryRecusals, mendText } from './decision/mending.ts'
import { findLastSending } from './sending/reads.ts'
import { withdrawDocument } from './withdrawal/actions.ts'
import { tellMeeting } from './distribution/telling.ts'
import { renewFeeds } from './feed/actions.ts'
import { correctMemo, publishMemo } from './memo/actions.ts'
import type { Body } from './body/body.ts'
import { listBodies } from './body/reads.ts'
import { editCommitment, linkCommitment, makeCommitment } from './commitment/actions.ts'
import { confirmIntake } from './intake/actions.ts'
import { bodyNamed } from './intake/intake.ts'
import { acceptsItems } from './meeting/meeting.ts'
import { listMeetings } from './meeting/reads.ts'
import { callMeeting, cancelMeeting, closeMeeting, editMeeting, openMeeting, planMeeting, recordMemoMeeting } from './meeting/actions.ts'
import { approveRevision, carryTransfer } from './revision/actions.ts'
import { handOverFollowups } from './followup/actions.ts'
import { closeMatter, handOverMatters, openMatter } from './matter/actions.ts'
import { isMatterHeld } from './matter/reads.ts'
import { listItems } from './agenda/reads.ts'
import { publishCitedPapers, publishMinutesOf, approveMinutes, approveMinutesAsBody, confirmCorrectionOf, draftMinutes, findApprovedByClosing,
  mendMinutes } from './minutes/actions.ts'
import { confirmTransfer } from './transfer/actions.ts'
import { beginSessionOf, namePerson } from './person/actions.ts'
import { createProgramme } from './programme/actions.ts'
import { after } from './platform/reaction.ts'
import { proveSending } from './document/actions.ts'
import { approveReport, withdrawReport } from './report/actions.ts'
import { answerAll, answerAt, answerPromise } from './answering.ts'
import { fileReport, fileWaiting, unfileReport } from './filing.ts'
import { layReform } from './laying.ts'
import { acceptProposals, addItem, editItem, fixNumbersOf, mergeItems, splitItem, strikeItemOf } from './agenda/actions.ts'
import { addPaperOfMatter, editPaper, withdrawPaperVersion } from './paper/actions.ts'
import { endStatement } from './statement/actions.ts'
import { sendAgenda, tellCancelled, tellChanged } from './sending/actions.ts'
import { listAnew, refreshPublished, storeAnew, storePagesOf, storePublished, tellMemosOfMinutes, tellOfMemo, tellOfMinutes, tellOfWithdrawal,
  withdrawWhatIsNotPublic } from './releasing.ts'

/** A matter that is put on an agenda answers there what was planned or promised of it. */
const onTheWay = after(addItem, async ({ tx, by, answer, follow }) => {
  for (const { itemId, matterId } of answer.added) await answerAt({ tx, by, follow }, { meetingId: answer.id, itemId, matterId })
})

const openMatters = after(addItem, async ({ answer, follow }) => {
  for (const { opensMatter } of answer.added) {
    if (opensMatter !== null) await follow(openMatter, { ...opensMatter, matterId: opensMatter.id, bodyId: answer.bodyId })
  }
})

/** What a promise names: bodies of ours by their ids, others by name; nobody named means the body that promised. */
function namedIn(names: string[], bodies: Body[], ownId: string): { bodyIds: Record<string, true>; others: string[] } {
  const found = names.map((name) => ({ name, body: bodyNamed(name, bodies) }))
  const ids = found.flatMap(({ body }) => body === null ? [] : [body.id])
  return { bodyIds: Object.fromEntries((names.length === 0 ? [ownId] : ids).map((id) => [id, true as const])),
    others: found.filter(({ body }) => body === null).map(({ name }) => name) }
}

/** A confirmed memo becomes a meeting, people, promises and the next meeting with its agenda, all at once or not at all. */
const becomeMeeting = after(confirmIntake, async ({ tx, answer, follow, insist }) => {
  const { meetingId, confirmed } = answer
  const { bodyId, onDay, number, people, commitments, next, language } = confirmed
  await follow(recordMemoMeeting, { meetingId, bodyId, number, onDay })
  for (const one of people.filter(({ who }) => who === 'new')) {
    await follow(addMembershipOf, { bodyId, newPersonName: one.name, newPersonLanguage: language, role: one.role, title: one.title,
      represents: one.represents, from: onDay })
  }
  const bodies = await listBodies(tx)
  for (const { bodies: names, ...one } of commitments) {
    await follow(makeCommitment, { ...one, meetingId, itemId: null, ...namedIn(names, bodies, bodyId) })
  }
  if (next === null) return
  const known = (await listMeetings(tx, [bodyId])).find((one) => one.onDay === next.onDay && acceptsItems(one))
  const { id } = known ?? await insist(planMeeting, { bodyId, onDay: next.onDay, starts: next.starts, ends: next.ends })
  const there = new Set((await listItems(tx, id)).map((item) => item.matterId))
  for (const { text, matterId } of next.topics) {
    const isNew = matterId !== null && !there.has(matterId)
    there.add(matterId)
    await follow(addItem, { meetingId: id, title: { [language]: text }, matterId: isNew ? matterId : null, purpose: 'discussion', minutes: 15 })
  }
})

/** A promised matter that is taken onto an agenda is answered there. */
const answerPromises = after(acceptProposals, async ({ answer, follow }) => {
  for (const { itemId, commitmentIds } of answer.added) {
    for (const commitmentId of commitmentIds) await follow(linkCommitment, { commitmentId, meetingId: answer.id, itemId })
  }
})

/** A confirmed transfer changes both drafts in the transaction of the confirmation. */
const carryToDrafts = after(confirmTransfer, async ({ answer, follow }) => {
  for (const { revisionId, operation } of answer.carried) await follow(carryTransfer, { revisionId, operation, reason: answer.why })
})

/** What waited for somebody who leaves a body waits for another from then on. */
const handOver = after(endMembershipOf, async ({ answer: { bodyId, handing }, follow }) => {
  if (handing === null) return
  await follow(handOverFollowups, { bodyId, ...handing })
  await follow(handOverMatters, { bodyId, ...handing })
})

/** A statement that was asked for is a paper of its matter. */
const keepStatement = after(endStatement, async ({ answer: { paper }, input, follow }) =>
  paper === null ? null : follow(addPaperOfMatter, { ...paper, file: input.file }))

export const reactions: Reactions = {
  [endStatement.records]: [keepStatement],
  [endMembershipOf.records]: [handOver],
  // The archive has a page of its own from the first day, so that it opens without the database before anything is in it.
  [createProgramme.records]: [after(createProgramme, ({ follow }) => listAnew(follow))],
  // The list of what is published is of now; each document is of its moment.
  [setAppearance.records]: [after(setAppearance, ({ follow }) => listAnew(follow))],
  [createBody.records]: [after(createBody, ({ follow }) => follow(renewFeeds, {}))],
  [editBody.records]: [after(editBody, ({ follow }) => follow(renewFeeds, {}))],
  [editPaper.records]: [withdrawWhatIsNotPublic, after(editPaper, async ({ input, follow }) =>
    storePagesOf((await follow(publishCitedPapers, { paperId: input.paperId })).meetingIds, follow))],
  [withdrawPaperVersion.records]: [withdrawWhatIsNotPublic],
  [editItem.records]: [withdrawWhatIsNotPublic],
  // First it is there to be read, then people and programs are told.
  [publishMemo.records]: [storePublished, tellOfMemo('published')],
  [correctMemo.records]: [storePublished, tellOfMemo('corrected')],
  [approveMinutes.records]: [after(approveMinutes, ({ input, follow }) => tellMemosOfMinutes(input.meetingId, follow))],
  [approveMinutesAsBody.records]: [after(approveMinutesAsBody, ({ input, follow }) => tellMemosOfMinutes(input.meetingId, follow))],
  [confirmCorrectionOf.records]: [after(confirmCorrectionOf, ({ input, follow, insist }) => refreshPublished(input.meetingId, follow, insist)),
    tellOfMinutes('corrected')],
  [publishMinutesOf.records]: [after(publishMinutesOf, ({ input, follow, insist }) => refreshPublished(input.meetingId, follow, insist)),
    tellOfMinutes('published')],
  [withdrawDocument.records]: [after(withdrawDocument, ({ input, follow, insist }) => refreshPublished(input.meetingId, follow, insist)),
    tellOfWithdrawal],
  [rebuildArchive.records]: [storeAnew],
  [makeCommitment.records]: [after(makeCommitment, ({ tx, by, answer, follow }) => answerPromise({ tx, by, follow }, answer.id))],
  [editCommitment.records]: [after(editCommitment, ({ tx, by, answer, follow }) => answerPromise({ tx, by, follow }, answer.id))],
  [confirmIntake.records]: [becomeMeeting],
  [approveReport.records]: [after(approveReport, ({ tx, by, answer, follow }) => fileReport({ tx, by, follow }, answer.id))],
  [withdrawReport.records]: [after(withdrawReport, ({ tx, by, answer, input, follow }) => unfileReport({ tx, by, follow }, answer.id, input.reason))],
  [planMeeting.records]: [after(planMeeting, ({ tx, by, input, follow }) => fileWaiting({ tx, by, follow }, input.bodyId))],
  [confirmTransfer.records]: [carryToDrafts],
  [openMeeting.records]: [after(openMeeting, ({ answer, follow }) => follow(recordOpening, { meetingId: answer.id }))],
  [recordOutcome.records]: [decideOnVersions, decideOnAlternatives],
  [reopenItem.records]: [releaseVersions, releaseAlternatives],
  [approveSet.records]: [after(approveSet, async ({ answer, follow }) => {
    for (const one of answer.versions) await follow(approveRevision, one)
  })],
  [closeMeeting.records]: [after(closeMeeting, async ({ tx, answer, by, follow }) => {
    await follow(recordClosing, { meetingId: answer.id })
    await follow(fixNumbersOf, { meetingId: answer.id })
    // Until now a decision could be put right; from now on what was approved is frozen, all of it or nothing.
    for (const { itemId } of await listDecided(tx, answer.id)) await follow(approveSet, { meetingId: answer.id, itemId })
    for (const decided of await listDecidedByItem(tx, answer.id)) await follow(freezeAppraisal, decided)
    await follow(draftMinutes, { meetingId: answer.id })
    // What keeps the previous minutes from being approved, such as an open remark, does not keep the meeting from closing.
    const approved = await findApprovedByClosing(tx, answer.id, by)
    if (approved !== null) await follow(approveMinutesAsBody, { meetingId: approved })
  })],
  [mendMinutes.records]: [after(mendMinutes, ({ answer, follow }) => follow(mendText, { meetingId: answer.id, itemId: answer.itemId,
    handling: answer.handling, decision: answer.decision, version: answer.version }))],
  [loadReform.records]: [after(loadReform, ({ follow }) => layReform(follow))],
  [enterAs.records]: [after(enterAs, ({ input, follow }) => follow(beginSessionOf, input))],
  [addMembershipOf.records]: [after(addMembershipOf, async ({ answer: { newPerson }, follow }) => newPerson === null ? null : follow(namePerson, newPerson))],
  [addItem.records]: [openMatters, onTheWay, withdrawWhatIsNotPublic],
  [strikeItemOf.records]: [after(strikeItemOf, async ({ tx, answer: { endsMatterId }, follow }) => {
    if (endsMatterId !== null && !await isMatterHeld(tx, endsMatterId)) await follow(closeMatter, { matterId: endsMatterId })
  })],
  // Whoever stands aside from an item stands aside wherever its matter is handled.
  [mergeItems.records]: [withdrawWhatIsNotPublic, after(mergeItems, ({ answer: { meetingId, id, intoId }, insist }) =>
    insist(carryRecusals, { meetingId, fromId: id, itemId: intoId }))],
  [splitItem.records]: [openMatters, withdrawWhatIsNotPublic, after(splitItem, async ({ answer: { id, fromId, added }, insist }) => {
    for (const { itemId } of added) await insist(carryRecusals, { meetingId: id, fromId, itemId })
  })],
  [acceptProposals.records]: [openMatters, onTheWay, answerPromises, withdrawWhatIsNotPublic],
  [editMeeting.records]: [after(editMeeting, async ({ tx, by, answer: { id, before }, input, follow }) => {
    if (before.onDay !== input.onDay) await answerAll({ tx, by, follow }, id)
    await follow(tellChanged, { meetingId: id, before })
    const isMoved = before.onDay !== input.onDay || before.starts !== input.starts || before.ends !== input.ends || before.place !== input.place
    if (isMoved && await findLastSending(tx, id) !== null) await follow(tellMeeting, { meetingId: id, what: 'changed' })
  })],
  [cancelMeeting.records]: [after(cancelMeeting, async ({ tx, answer, follow }) => {
    await follow(tellCancelled, { meetingId: answer.id })
    if (await findLastSending(tx, answer.id) !== null) await follow(tellMeeting, { meetingId: answer.id, what: 'cancelled' })
  })],
  [sendAgenda.records]: [after(sendAgenda, async ({ answer, follow, insist }) => {
    await follow(fixNumbersOf, { meetingId: answer.id, numbers: answer.numbers })
    await follow(callMeeting, { meetingId: answer.id })
    if (answer.letter === 'A') await follow(tellMeeting, { meetingId: answer.id, what: 'called' })
    await insist(freezePapers, { meetingId: answer.id, letter: answer.letter })
    await follow(freezeAppraisalPapers, { meetingId: answer.id, letter: answer.letter })
    await insist(proveSending, { meetingId: answer.id })
  })],
}
