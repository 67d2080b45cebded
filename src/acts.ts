// Every act by its name: what a person is told afterwards, and what the command line can do.
import { type Runnable, runnable } from './platform/runnable.ts'
import { acceptProposals, addItem, editItem, fixNumbersOf, mergeItems, moveItem, separateItem, splitItem, strikeItemOf } from './agenda/actions.ts'
import { tellActualFigure } from './plan/actions.ts'
import { assessAlternative, beginAppraisal, bringInAppraisal, chooseAlternative, decideOnAppraisal, freezeAppraisal, freezeAppraisalPapers,
  layAsideAppraisal, leaveAppraisalOpen, releaseAppraisal, removePart, setAlternative, setCriterion, setNeed, setRisk,
  takeUpAppraisal } from './appraisal/actions.ts'
import { approveSet, chooseVersions, decideOnSet, endConditionOf, explainDivision, freezePapers, releaseSet } from './adoption/actions.ts'
import { addPaperOfMatter, addPaperTo, addPaperVersion, editPaper, movePaper, withdrawPaperVersion } from './paper/actions.ts'
import { addMembershipOf, createBody, createPeriod, editBody, endMembershipOf } from './body/actions.ts'
import { endDuty, giveDuty } from './duty/actions.ts'
import { enterAs, moveClockTo } from './demonstration/actions.ts'
import { listOrganisations } from './organisation/actions.ts'
import { createProgramme } from './programme/actions.ts'
import { sendAgenda, tellCancelled, tellChanged } from './sending/actions.ts'
import { dropCommitment, editCommitment, keepCommitment, linkCommitment, makeCommitment } from './commitment/actions.ts'
import { approveHandoff, beginHandoff, completeHandoff, deliverHandoff, freezeHandoff, receiveHandoff, releaseHandoff, setColumnMapping,
  mailCover, takeHandoffBack, withdrawHandoff } from './handoff/actions.ts'
import { mailComparison } from './crosswalk/actions.ts'
import { confirmIntake, takeIn } from './intake/actions.ts'
import { indexArchive, rebuildArchive, storeMinutesPages, withdrawPapers } from './archive/actions.ts'
import { proveSending, storeDecisions } from './document/actions.ts'
import { revokeCalendar, subscribeToCalendar } from './calendar/actions.ts'
import { replyAsOneself, replyByLink } from './reply/actions.ts'
import { withdrawDocument } from './withdrawal/actions.ts'
import { storeOpenRecord } from './oparl/actions.ts'
import { createList, editList, importMembersOf, removeListOf, removeMemberOf } from './distribution/actions.ts'
import { tellMeeting, tellMemo, tellMinutes, tellWithdrawn } from './distribution/telling.ts'
import { mailDocument } from './document/actions.ts'
import { endLetterheadOf, setAppearance, setLetterheadOf } from './appearance/actions.ts'
import { addWebhookOf, endWebhookOf, tellWebhooks } from './webhook/actions.ts'
import { cancelRelease, scheduleRelease } from './release/actions.ts'
import { renewFeeds } from './feed/actions.ts'
import { rebuildSearch } from './search/actions.ts'
import { correctMemo, draftMemoOf, editMemo, publishMemo, refreshMemos } from './memo/actions.ts'
import { recordMemoMeeting } from './meeting/actions.ts'
import { addFollowup, closeFollowup, editFollowup, handOverFollowups } from './followup/actions.ts'
import { markUntreatedItems, recordClosing, recordDissentOf, recordOpening, recordOutcome, recordRecusalOf, removeDissentOf, removeRecusalOf,
  reopenItem, takeItemPen, writeText } from './decision/actions.ts'
import { callMeeting, cancelMeeting, closeMeeting, editMeeting, openMeeting, planMeeting, recordAttendanceOf, recordMovementOf,
  removeMovementOf } from './meeting/actions.ts'
import { approveRevision, beginRevision, bringInRevision, carryTransfer, dropJoin, operateOnRevision, settleJoin, submitRevision, takeRevisionBack,
  undoOperation } from './revision/actions.ts'
import { confirmTransfer, declineTransfer, proposeTransfer, withdrawTransfer } from './transfer/actions.ts'
import { giveJudgement, takeJudgementBack } from './judgement/actions.ts'
import { closeMatter, editMatter, finishMatter, openMatter, reopenMatter, handOverMatters } from './matter/actions.ts'
import { addConditionOf, addStageTo, dependOn, endDependence, fallCondition, setStageOf } from './condition/actions.ts'
import { sendReminders } from './reminder/actions.ts'
import { addSentenceTo, approveReport, correctReport, draftReport, dropReportCorrection, editSentence, giveReportBack, leaveSentenceOut, moveSentence,
  offerReport, placeReport, renewSentence, takeSentenceIn, takeUpRecord, withdrawReport } from './report/actions.ts'
import { recordCooperation } from './cooperation/actions.ts'
import { askStatement, endStatement, moveStatement } from './statement/actions.ts'
import { dropStop, linkStops, moveStop, planStop } from './stop/actions.ts'
import { answerRemark, approveMinutes, approveMinutesAsBody, confirmCorrectionOf, draftMinutes, makeRemark, mendMinutes, proposeCorrectionOf,
  publishCitedPapers, publishMinutesOf, registerMinutes, returnMinutesToDraft, sendMinutesForChecking, withdrawCorrectionOf } from './minutes/actions.ts'
import { noteExport } from './seal/actions.ts'
import { carryRecusals, mendText } from './decision/mending.ts'
import { addAnother, changeOwnPassword, giveAccountTo, setUpFirst, signInWithPassword, signOutEverywhere, signOutHere } from './person/actions.ts'

export const acts: Runnable[] = [
  runnable(mailDocument), runnable(mailComparison), runnable(mailCover), runnable(setAppearance), runnable(setLetterheadOf), runnable(endLetterheadOf),
  runnable(draftMemoOf), runnable(editMemo), runnable(publishMemo), runnable(correctMemo), runnable(refreshMemos), runnable(indexArchive),
  runnable(scheduleRelease), runnable(cancelRelease), runnable(createList), runnable(editList), runnable(importMembersOf), runnable(removeListOf),
    runnable(removeMemberOf),
  runnable(tellMemo), runnable(tellWithdrawn), runnable(tellMinutes), runnable(tellMeeting),
  runnable(addWebhookOf), runnable(endWebhookOf), runnable(tellWebhooks), runnable(renewFeeds), runnable(withdrawDocument), runnable(storeOpenRecord),
  runnable(rebuildSearch), runnable(replyAsOneself), runnable(replyByLink),
  runnable(subscribeToCalendar), runnable(revokeCalendar),
  runnable(withdrawPapers), runnable(storeMinutesPages), runnable(storeDecisions), runnable(proveSending),
  runnable(rebuildArchive), runnable(publishCitedPapers),
  runnable(makeCommitment), runnable(editCommitment), runnable(keepCommitment), runnable(dropCommitment), runnable(linkCommitment),
  runnable(takeIn), runnable(confirmIntake), runnable(recordMemoMeeting),
  runnable(setUpFirst), runnable(signInWithPassword), runnable(signOutHere), runnable(signOutEverywhere), runnable(addAnother),
  runnable(changeOwnPassword), runnable(giveAccountTo), runnable(noteExport),
  runnable(createProgramme), runnable(listOrganisations), runnable(giveDuty), runnable(endDuty),
  runnable(beginRevision), runnable(approveRevision), runnable(bringInRevision), runnable(operateOnRevision),
  runnable(carryTransfer), runnable(settleJoin), runnable(dropJoin), runnable(undoOperation),
  runnable(submitRevision), runnable(takeRevisionBack), runnable(giveJudgement), runnable(takeJudgementBack),
  runnable(setColumnMapping), runnable(beginHandoff), runnable(completeHandoff), runnable(takeHandoffBack), runnable(freezeHandoff),
  runnable(approveHandoff), runnable(releaseHandoff), runnable(deliverHandoff), runnable(withdrawHandoff), runnable(receiveHandoff),
  runnable(proposeTransfer), runnable(confirmTransfer), runnable(declineTransfer), runnable(withdrawTransfer),
  runnable(createBody), runnable(editBody), runnable(createPeriod),
  runnable(addMembershipOf), runnable(endMembershipOf), runnable(handOverFollowups), runnable(handOverMatters), runnable(enterAs), runnable(moveClockTo),
  runnable(planMeeting), runnable(editMeeting), runnable(cancelMeeting), runnable(callMeeting), runnable(openMeeting),
  runnable(recordAttendanceOf), runnable(recordMovementOf), runnable(removeMovementOf), runnable(closeMeeting),
  runnable(openMatter), runnable(closeMatter), runnable(editMatter), runnable(finishMatter), runnable(reopenMatter),
  runnable(planStop), runnable(moveStop), runnable(dropStop), runnable(linkStops), runnable(recordCooperation), runnable(sendReminders),
  runnable(addConditionOf), runnable(addStageTo), runnable(setStageOf), runnable(fallCondition), runnable(dependOn), runnable(endDependence),
  runnable(addItem), runnable(acceptProposals), runnable(editItem), runnable(moveItem), runnable(strikeItemOf), runnable(fixNumbersOf),
  runnable(mergeItems), runnable(separateItem), runnable(splitItem), runnable(carryRecusals),
  runnable(sendAgenda), runnable(tellCancelled), runnable(tellChanged),
  runnable(addPaperTo), runnable(addPaperVersion), runnable(editPaper), runnable(movePaper), runnable(withdrawPaperVersion),
  runnable(recordOpening), runnable(recordClosing), runnable(takeItemPen), runnable(writeText), runnable(recordOutcome),
  runnable(reopenItem), runnable(recordRecusalOf), runnable(removeRecusalOf), runnable(recordDissentOf), runnable(removeDissentOf),
  runnable(markUntreatedItems), runnable(addFollowup), runnable(editFollowup), runnable(closeFollowup),
  runnable(chooseVersions), runnable(explainDivision), runnable(endConditionOf),
  runnable(askStatement), runnable(moveStatement), runnable(endStatement), runnable(addPaperOfMatter),
  runnable(layAsideAppraisal), runnable(takeUpAppraisal), runnable(leaveAppraisalOpen),
  runnable(beginAppraisal), runnable(setAlternative), runnable(setCriterion), runnable(assessAlternative), runnable(setRisk), runnable(setNeed),
    runnable(removePart),
  runnable(bringInAppraisal), runnable(chooseAlternative), runnable(freezeAppraisalPapers), runnable(decideOnAppraisal), runnable(releaseAppraisal),
  runnable(freezeAppraisal), runnable(tellActualFigure),
  runnable(draftReport), runnable(editSentence), runnable(addSentenceTo), runnable(moveSentence), runnable(leaveSentenceOut), runnable(takeSentenceIn),
    runnable(renewSentence), runnable(takeUpRecord),
  runnable(offerReport), runnable(giveReportBack), runnable(approveReport), runnable(correctReport), runnable(dropReportCorrection),
  runnable(withdrawReport), runnable(placeReport),
  runnable(freezePapers), runnable(decideOnSet), runnable(releaseSet), runnable(approveSet),
  runnable(draftMinutes), runnable(registerMinutes), runnable(mendMinutes), runnable(mendText), runnable(sendMinutesForChecking),
  runnable(returnMinutesToDraft), runnable(makeRemark), runnable(answerRemark), runnable(approveMinutes), runnable(approveMinutesAsBody),
  runnable(publishMinutesOf), runnable(proposeCorrectionOf), runnable(withdrawCorrectionOf), runnable(confirmCorrectionOf),
]
