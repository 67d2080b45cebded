// Who may choose the versions that a body approves, and when the set is decided, frozen or waits for its condition.
import type { Item } from '../agenda/agenda.ts'
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { done, type Outcome, unless } from '../platform/kit/outcome.ts'
import type { RevisionHead } from '../revision/revision.ts'
import type { Adoption, PaperContent } from './adoption.ts'
import type { Hindrance } from './hindrances.ts'
import type { HindranceCode } from './text.ts'

export const may = {
  see: seated,
  choose: [secretary, chair],
  explain: [secretary, chair],
  endCondition: [chair, secretary],
  // Nobody by themselves: they follow from sending the agenda, from the item's outcome and from closing the meeting.
  freezePaper: [],
  decide: [],
  release: [],
  approve: [],
} satisfies May<OfBody>

export type ItemState = OfBody & { meeting: Meeting; item: Item & { matterId: string }; isRecorded: boolean; adoption: Adoption | null; version: number }

/** The set is chosen as a whole, so the same choice twice is the same set. */
export const choose = (
  state: ItemState & { candidates: RevisionHead[] }, by: By, input: { revisionIds: string[]; condition: Texts },
) => {
  const ids = [...new Set(input.revisionIds)]
  const chosen = state.candidates.filter((one) => ids.includes(one.id))
  const kept = new Set(state.adoption?.revisionIds)
  return unless({
    meetingIsOver: !acceptsItems(state.meeting),
    isStruck: state.item.struckAt !== null,
    isRecorded: state.isRecorded,
    isDecided: state.adoption?.state === 'decided',
    nothingChosen: ids.length === 0,
    // What is in the set already may stay although it was taken back: it hinders the approval by its name.
    notSubmitted: chosen.length < ids.length || chosen.some((one) => one.state !== 'submitted' && !kept.has(one.id)),
    organisationTwice: new Set(chosen.map((one) => one.organisationId)).size < chosen.length,
  }, () => ({
    adoptionId: state.adoption?.id ?? null, bodyId: state.bodyId, matterId: state.item.matterId, revisionIds: chosen.map((one) => one.id),
    condition: input.condition, version: state.version, by: by.personId, at: by.now,
  }))
}

/** A reason for what would hinder otherwise; a later one takes its place. */
export const explain = (
  state: ItemState & { adoption: Adoption; explainable: Hindrance['explains'][] }, by: By,
  input: { organisationId: string; unit: string; reason: string },
) => unless({
  isDecided: state.adoption.state !== 'open',
  nothingToExplain: !state.explainable.some((one) => one?.organisationId === input.organisationId && one.unit === input.unit),
}, () => ({ adoptionId: state.adoption.id, organisationId: input.organisationId, unit: input.unit, reason: input.reason, by: by.personId, at: by.now }))

/** The body decides on what hinders nothing. Every hindrance is told at once, by its name. */
export function decide(state: OfBody & { adoption: Adoption; itemId: string; hindrances: Hindrance[] }, by: By):
Outcome<{ adoptionId: string; itemId: string; by: string; at: Temporal.Instant }, HindranceCode> {
  const real = state.hindrances.filter((one) => !one.isWarning)
  return real.length === 0 ? done({ adoptionId: state.adoption.id, itemId: state.itemId, by: by.personId, at: by.now })
    : { ok: false, refusals: real.map((one) => one.code), named: real.map(({ code, words }) => ({ code, words })) }
}

export type Frozen = { adoptionId: string; meetingId: string; letter: string; itemId: string; content: PaperContent; at: Temporal.Instant }

export type Approvable = OfBody & { adoption: Adoption; itemId: string; versions: { revisionId: string; sha256: string }[] }

/** Freezes what was decided on; what the body approved under a condition is frozen too, and waits for it. */
export const approve = (state: Approvable, by: By) => done({ adoptionId: state.adoption.id, itemId: state.itemId,
  condition: state.adoption.condition, versions: state.versions, at: by.now })

/** A person says what became of the condition, with the day and the source. It never happens by itself. */
export const endCondition = (
  state: OfBody & { adoption: Adoption; decidedOn: Day }, by: By, input: { ending: 'fulfilled' | 'lapsed'; onDay: Day; source: string },
) => unless({
  notWaiting: state.adoption.conditionState !== 'waiting',
  dayAhead: input.onDay > by.on,
  beforeDecision: input.onDay < state.decidedOn,
}, () => ({ adoptionId: state.adoption.id, ...input, by: by.personId, at: by.now }))
