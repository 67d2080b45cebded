// What can happen to a status report.
import { z } from 'zod'
import { findBody } from '../body/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, day, flag, id, requiredProse, version } from '../platform/kit/input.ts'
import { listIssues, listKnown, loadFacts, loadFrame, loadReport, loadSentence, loadState } from './reads.ts'
import { reportParts } from './report.ts'
import { add, approve, correct, draft, dropCorrection, edit, giveBack, leaveOut, may, move, offer, place, renew, takeUp, withdraw } from './rules.ts'
import { addRefusals, approveRefusals, correctRefusals, draftRefusals, dropRefusals, editRefusals, giveBackRefusals, offerRefusals, renewRefusals,
  takeUpRefusals, told, withdrawRefusals } from './text.ts'
import { addReport, addSentence, saveApproval, saveCorrection, saveDropped, saveGivenBack, saveOffer, saveOrder, savePlacing, saveSentence, saveTakenUp,
  saveWithdrawal } from './writes.ts'

export const draftReport = action({
  records: 'report.drafted',
  input: z.object({ bodyId: id(), toBodyId: id(), fromOn: day(), untilOn: day() }),
  may: may.draft,
  load: async (tx, input) => {
    const [from, to] = [await findBody(tx, input.bodyId), await findBody(tx, input.toBodyId)]
    return from === null || to === null ? null : { bodyId: from.id, toBodyId: to.id, language: from.language, known: await listKnown(tx, from.id, to.id),
      facts: await loadFacts(tx, { ...input, fromBodyId: from.id }) }
  },
  decide: draft,
  save: addReport,
  refusals: draftRefusals,
  told: told.draft,
})

const ofReport = { reportId: id() }
const ofSentence = { ...ofReport, sentenceId: id() }
const text = requiredProse(5_000)

export const editSentence = action({
  records: 'report.sentenceEdited',
  input: z.object({ ...ofSentence, text, version: version().optional() }),
  may: may.edit, load: loadSentence, decide: edit, save: saveSentence, refusals: editRefusals, told: told.edit,
})

export const addSentenceTo = action({
  records: 'report.sentenceAdded',
  input: z.object({ ...ofReport, part: choice(reportParts), text }),
  may: may.edit, load: (tx, input) => loadReport(tx, input.reportId), decide: add, save: addSentence, refusals: addRefusals, told: told.add,
})

export const moveSentence = action({
  records: 'report.sentenceMoved',
  input: z.object({ ...ofSentence, to: choice(['up', 'down']) }),
  may: may.edit, load: loadSentence, decide: move, save: saveOrder, refusals: editRefusals, told: told.move,
})

export const leaveSentenceOut = action({
  records: 'report.sentenceLeftOut',
  input: z.object(ofSentence),
  may: may.edit, load: loadSentence, decide: (state, by) => leaveOut(state, by, { isLeftOut: true }), save: saveSentence, refusals: editRefusals,
  told: told.leaveOut,
})

export const takeSentenceIn = action({
  records: 'report.sentenceTakenIn',
  input: z.object(ofSentence),
  may: may.edit, load: loadSentence, decide: (state, by) => leaveOut(state, by, { isLeftOut: false }), save: saveSentence, refusals: editRefusals,
  told: told.takeIn,
})

/** With `keeps` the words stay, though the record says something else now. */
export const renewSentence = action({
  records: 'report.sentenceRenewed',
  input: z.object({ ...ofSentence, keeps: flag(), version: version().optional() }),
  may: may.edit,
  load: async (tx, input) => {
    const state = await loadSentence(tx, input)
    return state === null ? null : { ...state, facts: await loadFacts(tx, state.report) }
  },
  decide: renew, save: saveSentence, refusals: renewRefusals, told: told.renew,
})

/** Takes in everything of the period that was recorded after the report was drafted. */
export const takeUpRecord = action({
  records: 'report.recordTakenUp',
  input: z.object(ofReport),
  may: may.edit, load: (tx, input) => loadState(tx, input.reportId), decide: takeUp, save: saveTakenUp, refusals: takeUpRefusals, told: told.takeUp,
})

const seen = { ...ofReport, version: version() }

export const offerReport = action({
  records: 'report.offered',
  input: z.object(seen),
  may: may.offer, load: (tx, input) => loadState(tx, input.reportId), decide: offer, save: saveOffer, refusals: offerRefusals, told: told.offer,
})

export const giveReportBack = action({
  records: 'report.givenBack',
  input: z.object({ ...ofReport, reason: requiredProse(2_000) }),
  may: may.giveBack, load: (tx, input) => loadReport(tx, input.reportId), decide: giveBack, save: saveGivenBack, refusals: giveBackRefusals,
  told: told.giveBack,
})

const loadToApprove = async (tx: Read, { reportId }: { reportId: string }, by: By) => {
  const state = await loadState(tx, reportId)
  return state === null ? null : { ...state, frame: await loadFrame(tx, state.report, by.personId) }
}

export const approveReport = action({
  records: 'report.approved',
  input: z.object(seen),
  may: may.approve, load: loadToApprove, decide: approve, save: saveApproval, refusals: approveRefusals, told: told.approve,
})

export const correctReport = action({
  records: 'report.correctionBegun',
  input: z.object({ ...ofReport, reason: requiredProse(1_000) }),
  may: may.correct, load: (tx, input) => loadReport(tx, input.reportId), decide: correct, save: saveCorrection, refusals: correctRefusals,
  told: told.correct,
})

export const dropReportCorrection = action({
  records: 'report.correctionDropped',
  input: z.object({ ...ofReport, version: version() }),
  may: may.correct,
  load: async (tx, input) => {
    const state = await loadReport(tx, input.reportId)
    return state === null ? null : { ...state, issued: (await listIssues(tx, input.reportId)).at(-1)?.content ?? null }
  },
  decide: dropCorrection, save: saveDropped, refusals: dropRefusals, told: told.drop,
})

export const withdrawReport = action({
  records: 'report.withdrawn',
  input: z.object({ ...ofReport, reason: requiredProse(1_000) }),
  may: may.withdraw, load: (tx, input) => loadReport(tx, input.reportId), decide: withdraw, save: saveWithdrawal, refusals: withdrawRefusals,
  told: told.withdraw,
})

/** Follows from putting the report on an agenda: where it was put. */
export const placeReport = action({
  records: 'report.placed',
  input: z.object({ ...ofReport, matterId: id(), meetingId: id(), itemId: id(), paperId: id() }),
  may: may.place, load: (tx, input) => loadReport(tx, input.reportId),
  decide: (state, by, { reportId: _, ...placing }) => place(state, by, placing), save: savePlacing, refusals: {}, told: told.place,
})
