// What can happen to a set of structure versions.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { prove } from '../platform/http/proving.ts'
import { choice, day, id, line, optionalTexts, requiredProse, version } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { whenWhole, words as storingWords } from '../platform/print/storing.ts'
import { findProgramme } from '../programme/reads.ts'
import type { Adoption } from './adoption.ts'
import { findPaper, listCandidates, listHeld, listIncoming, listOpenItems, listPapers, loadItemState, weigh } from './reads.ts'
import { approve, choose, decide, endCondition, explain, type Frozen, type ItemState, may } from './rules.ts'
import { chooseRefusals, endConditionRefusals, explainRefusals, hindranceWords, told } from './text.ts'
import { saveApproval, saveChoice, saveDecision, saveEnding, savePapers, saveReason, saveRelease } from './writes.ts'

const ofItem = { meetingId: id(), itemId: id() }

/** What is ticked in a form comes as one or several; on the command line as a list. */
const ids = z.union([z.array(z.string()), z.string().transform((one) => one === '' ? [] : one.split(','))]).default([])
  .transform((all) => all.map((one) => one.trim()).filter((one) => one !== '')).pipe(z.array(id()).max(1_000, 'tooLong'))

/** As `loadItemState`, where the item holds a set. */
async function loadHolding(tx: Read, input: { meetingId: string; itemId: string }): Promise<(ItemState & { adoption: Adoption }) | null> {
  const state = await loadItemState(tx, input)
  return state === null || state.adoption === null ? null : { ...state, adoption: state.adoption }
}

const lastSent = async (tx: Read, itemId: string) => (await listPapers(tx, itemId))[0]?.content.versions ?? null

/** Chooses the versions that an item holds for approval, and the condition of the approval. */
export const chooseVersions = action({
  records: 'adoption.chosen',
  input: z.object({ ...ofItem, revisionIds: ids, condition: optionalTexts(500), version: version() }),
  may: may.choose,
  load: async (tx, input) => {
    const state = await loadItemState(tx, input)
    const programme = await findProgramme(tx)
    return state === null || programme === null ? null
      : { ...state, candidates: await listCandidates(tx, programme.id, await listIncoming(tx, programme)) }
  },
  decide: choose,
  save: saveChoice,
  refusals: chooseRefusals,
  told: told.choose,
})

/** Records why an outgoing unit's tasks and positions go to different agencies. */
export const explainDivision = action({
  records: 'adoption.explained',
  input: z.object({ ...ofItem, organisationId: id(), unit: line(200), reason: requiredProse(2_000) }),
  may: may.explain,
  load: async (tx, input) => {
    const state = await loadHolding(tx, input)
    const weighed = state === null ? null : await weigh(tx, { ...state.adoption, reasons: [] }, null)
    return state === null || weighed === null ? null : { ...state, explainable: weighed.hindrances.map((one) => one.explains) }
  },
  decide: explain,
  save: saveReason,
  refusals: explainRefusals,
  told: told.explain,
})

/** Follows from sending the agenda: the comparison goes out as it is now, and stays so. */
export const freezePapers = action({
  records: 'adoption.paperFrozen',
  input: z.object({ meetingId: id(), letter: line(10) }),
  may: may.freezePaper,
  load: async (tx, input, by) => {
    const papers: Frozen[] = []
    for (const itemId of await listOpenItems(tx, input.meetingId)) {
      const state = await loadHolding(tx, { meetingId: input.meetingId, itemId })
      const content = state === null ? null : await findPaper(tx, state)
      if (state !== null && content !== null) papers.push({ adoptionId: state.adoption.id, itemId, ...input, at: by.now, content })
    }
    const made = papers.flatMap(({ itemId, content }) => languages.map((language) => ({ itemId, document: content.documents[language] })))
    const prepared = await Promise.all(made.map(({ itemId, document }) =>
      prove(tx, `/${document.language}/meetings/${input.meetingId}/items/${itemId}/adoption/${input.letter}/paper`, { document, at: by.now })))
    return { bodyId: '', papers, prepared }
  },
  decide: (state) => whenWhole(state, () => done(state.papers)),
  save: savePapers,
  refusals: { formLacks: storingWords.formLacks },
  told: told.freeze,
})

/** Insisted on when an item is decided: refuses, by name, everything that hinders. */
export const decideOnSet = action({
  records: 'adoption.decided',
  input: z.object(ofItem),
  may: may.decide,
  load: async (tx, input) => {
    const state = await loadHolding(tx, input)
    const weighed = state === null ? null : await weigh(tx, state.adoption, await lastSent(tx, input.itemId))
    return state === null || weighed === null ? null : { ...state, itemId: input.itemId, hindrances: weighed.hindrances }
  },
  decide,
  save: saveDecision,
  refusals: hindranceWords,
  told: told.decide,
})

/** Follows from reopening the item before the meeting is closed. */
export const releaseSet = action({
  records: 'adoption.released',
  input: z.object(ofItem),
  may: may.release,
  load: loadHolding,
  decide: (state) => done({ adoptionId: state.adoption.id }),
  save: saveRelease,
  refusals: {},
  told: told.release,
})

/** Follows from closing the meeting in which it was decided. */
export const approveSet = action({
  records: 'adoption.approved',
  input: z.object(ofItem),
  may: may.approve,
  load: async (tx, input) => {
    const state = await loadHolding(tx, input)
    return state === null ? null : { ...state, itemId: input.itemId, versions: await listHeld(tx, state.item) }
  },
  decide: approve,
  save: saveApproval,
  refusals: {},
  told: told.approve,
})

export const endConditionOf = action({
  records: 'adoption.conditionEnded',
  input: z.object({ ...ofItem, ending: choice(['fulfilled', 'lapsed']), onDay: day(), source: line(500) }),
  may: may.endCondition,
  load: async (tx, input) => {
    const state = await loadHolding(tx, input)
    return state === null || state.adoption.itemId !== state.item.id ? null : { ...state, decidedOn: state.meeting.onDay }
  },
  decide: endCondition,
  save: saveEnding,
  refusals: endConditionRefusals,
  told: told.endCondition,
})
