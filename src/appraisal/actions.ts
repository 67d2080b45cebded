// What can happen to an appraisal.
import { z } from 'zod'
import { cellKey, partKinds } from '../alternative/alternative.ts'
import { assess, has, put, replaced } from '../alternative/editing.ts'
import { broughtContent, fallen, key, optionalKey, parts } from '../alternative/input.ts'
import { action } from '../platform/act.ts'
import { choice, id, line, requiredProse, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findAppraisal, findHeld, listAppraisalsOfMatter, listElsewhere, listOpenByItem, loadChange, loadState, makeFrozen,
  nameOf } from './reads.ts'
import { begin, change, changeNeed, choose, decide, freeze, layAside, leaveOpen, may, remove, takeUp } from './rules.ts'
import { beginRefusals, changeRefusals, chooseRefusals, decideRefusals, layAsideRefusals, leaveOpenRefusals, needRefusals,
  removeRefusals, takeUpRefusals, told } from './text.ts'
import { addAppraisal, type PaperToFreeze, saveAside, saveContent, saveDecision, saveFrozen, saveLeftOpen, savePapers, saveRelease,
  saveTakenUp } from './writes.ts'

const ofAppraisal = { appraisalId: id() }
const ofPart = { ...ofAppraisal, key: optionalKey(), version: version().optional() }

/** Every change of a part, whatever it is. */
const changing = { decide: change, save: saveContent, refusals: changeRefusals, told: told.save }

export const beginAppraisal = action({
  records: 'appraisal.begun',
  input: z.object({ matterId: id() }),
  may: may.begin,
  load: async (tx, input) => {
    const held = await findHeld(tx, input.matterId)
    const hasOne = (await listAppraisalsOfMatter(tx, input.matterId)).some((one) => one.state !== 'frozen')
    return held === null ? null : { ...held, matterId: input.matterId, hasOne }
  },
  decide: begin, save: addAppraisal, refusals: beginRefusals, told: told.begin,
})

export const setAlternative = action({
  records: 'appraisal.alternativeSet',
  input: z.object({ ...ofPart, ...parts.alternatives }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, name, summary }) => loadChange(tx, appraisalId, 'alternatives', part, (content) =>
    put(content, 'alternatives', part, { name, summary, isToday: content.alternatives.find((one) => one.key === part)?.isToday ?? false })),
  ...changing,
})

export const setCriterion = action({
  records: 'appraisal.criterionSet',
  input: z.object({ ...ofPart, ...parts.criteria }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, name, explanation, weight }) => loadChange(tx, appraisalId, 'criteria', part, (content) =>
    put(content, 'criteria', part, { name, explanation, weight })),
  ...changing,
})

export const assessAlternative = action({
  records: 'appraisal.assessed',
  input: z.object({ ...ofAppraisal, ...parts.assessments, version: version().optional() }),
  may: may.edit,
  load: async (tx, { appraisalId, version: _version, ...given }, by) => {
    const who = await nameOf(tx, by)
    return loadChange(tx, appraisalId, 'assessments', cellKey(given.alternative, given.criterion), (content) => assess(content, { ...given, who, on: by.on }))
  },
  ...changing,
})

export const setRisk = action({
  records: 'appraisal.riskSet',
  input: z.object({ ...ofPart, ...parts.risks }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, version: _version, ...given }) => loadChange(tx, appraisalId, 'risks', part, (content) =>
    has(content, 'alternatives', given.alternative) ? put(content, 'risks', part, given) : null),
  ...changing,
})

export const setNeed = action({
  records: 'appraisal.needSet',
  input: z.object({ ...ofPart, ...parts.needs }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, version: _version, ...given }) => loadChange(tx, appraisalId, 'needs', part, (content) =>
    has(content, 'alternatives', given.alternative) ? put(content, 'needs', part, given) : null),
  decide: changeNeed, save: saveContent, refusals: needRefusals, told: told.save,
})

export const removePart = action({
  records: 'appraisal.partRemoved',
  input: z.object({ ...ofAppraisal, kind: choice(partKinds), key: key() }),
  may: may.edit,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: remove, save: saveContent, refusals: removeRefusals, told: told.remove,
})

/** The whole content in place of what there is, as it was read from a workbook. */
export const bringInAppraisal = action({
  records: 'appraisal.broughtIn',
  input: z.object({ ...ofAppraisal, version: version(), content: broughtContent() }),
  may: may.bringIn,
  load: async (tx, input, by) => {
    const [state, who] = [await loadState(tx, input.appraisalId), await nameOf(tx, by)]
    return state === null ? null : { ...state, next: replaced(state.appraisal.content, input.content, who, by.on) }
  },
  decide: change,
  save: saveContent, refusals: changeRefusals,
  told: told.bringIn,
})

export const chooseAlternative = action({
  records: 'appraisal.chosen',
  input: z.object({ ...ofAppraisal, chosen: key(), why: requiredProse(5_000), fallen: fallen(), version: version().optional() }),
  may: may.choose,
  load: async (tx, input, by) => {
    const state = await loadState(tx, input.appraisalId)
    return state === null ? null : { ...state, who: await nameOf(tx, by), version: state.appraisal.content.choice?.version ?? 1,
      stored: state.appraisal.content.choice }
  },
  decide: choose, save: saveContent, refusals: chooseRefusals, told: told.choose,
})

export const layAsideAppraisal = action({
  records: 'appraisal.laidAside',
  input: z.object({ ...ofAppraisal, reason: requiredProse(2_000) }),
  may: may.layAside,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: layAside, save: saveAside, refusals: layAsideRefusals, told: told.layAside,
})

export const takeUpAppraisal = action({
  records: 'appraisal.takenUp',
  input: z.object(ofAppraisal),
  may: may.takeUp,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: takeUp, save: saveTakenUp, refusals: takeUpRefusals, told: told.takeUp,
})

/** Says of one item that what it decides is not about the alternatives. */
export const leaveAppraisalOpen = action({
  records: 'appraisal.leftOpen',
  input: z.object({ ...ofAppraisal, itemId: id(), reason: requiredProse(2_000) }),
  may: may.leaveOpen,
  load: async (tx, input) => {
    const state = await loadState(tx, input.appraisalId)
    return state === null ? null
      : { ...state, elsewhere: (await listElsewhere(tx, input.appraisalId)).find((one) => one.itemId === input.itemId) ?? null }
  },
  decide: leaveOpen, save: saveLeftOpen, refusals: leaveOpenRefusals, told: told.leaveOpen,
})

/** Follows from sending the agenda: the appraisals go out as they are now, and stay so. */
export const freezeAppraisalPapers = action({
  records: 'appraisal.paperFrozen',
  input: z.object({ meetingId: id(), letter: line(10) }),
  may: may.freezePaper,
  load: async (tx, input, by) => {
    const papers: PaperToFreeze[] = []
    for (const { itemId, appraisalId } of await listOpenByItem(tx, input.meetingId)) {
      const appraisal = await findAppraisal(tx, appraisalId)
      if (appraisal !== null) papers.push({ ...input, itemId, appraisalId, at: by.now, frozen: await makeFrozen(tx, appraisal, false) })
    }
    return { bodyId: '', bodyIds: [], presenterIds: [], matter: { bodyId: '', places: [], awaitedBy: [], isConfidential: true, ownerId: null }, papers }
  },
  decide: ({ papers }) => done(papers),
  save: savePapers,
  refusals: {},
  told: told.freezePaper,
})

const ofItem = { appraisalId: id(), itemId: id() }

/** Insisted on when an item is decided: one is chosen, and of each other it is said why it fell. */
export const decideOnAppraisal = action({
  records: 'appraisal.decided',
  input: z.object(ofItem),
  may: may.decide,
  load: async (tx, input) => {
    const state = await loadState(tx, input.appraisalId)
    return state === null ? null : { ...state, itemId: input.itemId }
  },
  decide, save: saveDecision, refusals: decideRefusals, told: told.decide,
})

/** Follows from reopening the item before the meeting is closed. */
export const releaseAppraisal = action({
  records: 'appraisal.released',
  input: z.object(ofItem),
  may: may.release,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: ({ appraisal }) => done({ appraisalId: appraisal.id }),
  save: saveRelease,
  refusals: {},
  told: told.release,
})

/** Follows from closing the meeting in which it was decided. */
export const freezeAppraisal = action({
  records: 'appraisal.frozen',
  input: z.object(ofItem),
  may: may.freeze,
  load: async (tx, input) => {
    const state = await loadState(tx, input.appraisalId)
    return state === null ? null : { ...state, itemId: input.itemId, frozen: await makeFrozen(tx, state.appraisal, true) }
  },
  decide: freeze, save: saveFrozen, refusals: {}, told: told.freeze,
})
