// What can happen to an appraisal.
import { z } from 'zod'
import { cellKey, type Content, type PartKind, partKinds } from '../alternative/alternative.ts'
import { assess, has, put, replaced, versionOf } from '../alternative/editing.ts'
import { broughtContent, fallen, key, optionalKey, parts } from '../alternative/input.ts'
import { findPerson } from '../person/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, line, requiredProse, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findAppraisal, findHeld, listAppraisalsOfMatter, listOpenByItem, loadState, makeFrozen } from './reads.ts'
import { begin, change, changeNeed, choose, decide, freeze, may, remove } from './rules.ts'
import { beginRefusals, changeRefusals, chooseRefusals, decideRefusals, needRefusals, removeRefusals, told } from './text.ts'
import { addAppraisal, type PaperToFreeze, saveContent, saveDecision, saveFrozen, savePapers, saveRelease } from './writes.ts'

const ofAppraisal = { appraisalId: id() }
const ofPart = { ...ofAppraisal, key: optionalKey(), version: version().optional() }

const nameOf = async (tx: Read, by: By): Promise<string> => (await findPerson(tx, by.personId))?.name ?? ''

/** The appraisal with what becomes of it; the version is that of the part, and beside it stands what is stored there now. */
async function loadChange(tx: Read, appraisalId: string, kind: PartKind, partKey: string, next: (content: Content) => Content | null) {
  const state = await loadState(tx, appraisalId)
  if (state === null) return null
  const { content } = state.appraisal
  return { ...state, next: next(content), version: versionOf(content, kind, partKey), stored: content[kind].find((one) => one.key === partKey) }
}

export const beginAppraisal = action({
  records: 'appraisal.begun',
  input: z.object({ matterId: id() }),
  may: may.begin,
  load: async (tx, input) => {
    const held = await findHeld(tx, input.matterId)
    const hasOne = (await listAppraisalsOfMatter(tx, input.matterId)).some((one) => one.state !== 'frozen')
    return held === null ? null : { ...held, matterId: input.matterId, hasOne }
  },
  decide: begin,
  save: addAppraisal,
  refusals: beginRefusals,
  told: told.begin,
})

export const setAlternative = action({
  records: 'appraisal.alternativeSet',
  input: z.object({ ...ofPart, ...parts.alternatives }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, name, summary }) => loadChange(tx, appraisalId, 'alternatives', part, (content) =>
    put(content, 'alternatives', part, { name, summary, isToday: content.alternatives.find((one) => one.key === part)?.isToday ?? false })),
  decide: change,
  save: saveContent, refusals: changeRefusals, told: told.save,
})

export const setCriterion = action({
  records: 'appraisal.criterionSet',
  input: z.object({ ...ofPart, ...parts.criteria }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, name, explanation, weight }) => loadChange(tx, appraisalId, 'criteria', part, (content) =>
    put(content, 'criteria', part, { name, explanation, weight })),
  decide: change,
  save: saveContent, refusals: changeRefusals, told: told.save,
})

export const assessAlternative = action({
  records: 'appraisal.assessed',
  input: z.object({ ...ofAppraisal, ...parts.assessments, version: version().optional() }),
  may: may.edit,
  load: async (tx, { appraisalId, version: _version, ...given }, by) => {
    const who = await nameOf(tx, by)
    return loadChange(tx, appraisalId, 'assessments', cellKey(given.alternative, given.criterion), (content) => assess(content, { ...given, who, on: by.on }))
  },
  decide: change,
  save: saveContent, refusals: changeRefusals, told: told.save,
})

export const setRisk = action({
  records: 'appraisal.riskSet',
  input: z.object({ ...ofPart, ...parts.risks }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, version: _version, ...given }) => loadChange(tx, appraisalId, 'risks', part, (content) =>
    has(content, 'alternatives', given.alternative) ? put(content, 'risks', part, given) : null),
  decide: change,
  save: saveContent, refusals: changeRefusals, told: told.save,
})

export const setNeed = action({
  records: 'appraisal.needSet',
  input: z.object({ ...ofPart, ...parts.needs }),
  may: may.edit,
  load: (tx, { appraisalId, key: part, version: _version, ...given }) => loadChange(tx, appraisalId, 'needs', part, (content) =>
    has(content, 'alternatives', given.alternative) ? put(content, 'needs', part, given) : null),
  decide: changeNeed,
  save: saveContent,
  refusals: needRefusals,
  told: told.save,
})

export const removePart = action({
  records: 'appraisal.partRemoved',
  input: z.object({ ...ofAppraisal, kind: choice(partKinds), key: key() }),
  may: may.edit,
  load: (tx, input) => loadState(tx, input.appraisalId),
  decide: remove,
  save: saveContent,
  refusals: removeRefusals,
  told: told.remove,
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
  decide: choose,
  save: saveContent,
  refusals: chooseRefusals,
  told: told.choose,
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
    return { bodyId: '', bodyIds: [], presenterIds: [], isConfidential: false, papers }
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
  decide,
  save: saveDecision,
  refusals: decideRefusals,
  told: told.decide,
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
  decide: freeze,
  save: saveFrozen,
  refusals: {},
  told: told.freeze,
})
