// Who may keep the conditions and what depends on them, and what is refused.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import { bindingOutcomes } from '../decision/decision.ts'
import { matterOwner } from '../matter/rules.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { May, Role } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type Condition, type ConditionKind, type Dependence, type Stage, usualStages } from './condition.ts'

/** The bodies concerned: of a condition every body of the reform, of what depends on it those of its matter. */
export type OfBodies = { bodyIds: string[]; ownerId: string | null }

const inAny = (role: Role<OfBody>): Role<OfBodies> => ({
  ...role, holds: (actor, subject, on) => subject.bodyIds.some((bodyId) => role.holds(actor, { bodyId }, on)),
})
const leading = [secretary, chair].map(inAny)

export const may = {
  see: seated.map(inAny),
  add: leading,
  edit: leading,
  fall: leading,
  depend: [...leading, matterOwner],
  end: [...leading, matterOwner],
} satisfies May<OfBodies>

export const stagesMax = 30

export const add = (_state: OfBodies, by: By, input: { kind: ConditionKind; name: Texts; note: string }) =>
  unless({}, () => ({ ...input, stages: usualStages[input.kind], by: by.personId, at: by.now }))

export type OfCondition = OfBodies & { condition: Condition; version: number }

export const addStage = ({ condition }: OfCondition, _by: By, input: { name: Texts }) =>
  unless({ hasFallen: condition.fell !== null, tooMany: condition.stages.length >= stagesMax },
    () => ({ id: condition.id, version: condition.version, position: (condition.stages.at(-1)?.position ?? 0) + 1, name: input.name }))

type StageInput = { position: number; plannedOn: Day | null; expectedOn: Day | null; actualOn: Day | null; source: string; reason: string }

/** A stage whose expected day moves says why, and so does one that was said to have come and had not; one that has come says where that is told. */
export const setStage = ({ condition, ...state }: OfCondition & { stage: Stage }, by: By, input: StageInput) => {
  const thought = (stage: Pick<Stage, 'expectedOn' | 'plannedOn'>) => stage.expectedOn ?? stage.plannedOn
  const [before, after] = state.stage.actualOn === null ? [thought(state.stage), thought(input)] : [state.stage.actualOn, input.actualOn]
  const isMoved = before !== null && after !== before
  return unless({
    hasFallen: condition.fell !== null,
    dayAhead: input.actualOn !== null && input.actualOn > by.on,
    movedWithoutReason: isMoved && input.reason === '',
    sourceMissing: input.actualOn !== null && input.source === '',
  }, () => ({ id: condition.id, version: condition.version, stage: { ...state.stage, plannedOn: input.plannedOn, expectedOn: input.expectedOn,
    actualOn: input.actualOn, source: input.source }, move: isMoved ? { from: before, to: after, reason: input.reason, by: by.personId, on: by.on } : null }))
}

/** What has fallen stays to be seen; nothing that depends on it lapses by itself. */
export const fall = ({ condition }: OfCondition, by: By, input: { onDay: Day; reason: string }) => unless({
  hasFallen: condition.fell !== null,
  dayAhead: input.onDay > by.on,
}, () => ({ id: condition.id, version: condition.version, onDay: input.onDay, reason: input.reason, by: by.personId }))

export type Target = { matterId: string | null; stopId: string | null; itemId: string | null; adoptionId: string | null; handoffId: string | null }

export const depend = (
  { condition, ...state }: OfCondition & { stage: Stage | null; target: Target; known: Dependence[]; isThere: boolean }, by: By, input: { note: string },
) => unless({
  hasFallen: condition.fell !== null,
  noSuchStage: state.stage === null,
  noSuchTarget: !state.isThere,
  alreadyDepends: state.known.length > 0,
}, () => ({ conditionId: condition.id, position: state.stage?.position ?? 0, ...state.target, note: input.note, by: by.personId, at: by.now }))

/** A person says what became of it, with the day and the source. */
export const end = ({ dependence, ...state }: OfBodies & { dependence: Dependence; hasCome: boolean; hasFallen: boolean }, by: By,
  input: { ending: 'tookEffect' | 'lapsed' | 'removed'; onDay: Day; source: string }) => unless({
  hasEnded: dependence.ending !== null,
  dayAhead: input.onDay > by.on,
  notYetCome: input.ending === 'tookEffect' && !state.hasCome,
  // What was taken back or put off has nothing that could take effect.
  notDecided: input.ending === 'tookEffect' && dependence.dependent.kind === 'decision'
    && (dependence.dependent.outcome === null || !bindingOutcomes.includes(dependence.dependent.outcome)),
  // The approval of structures has its own act, which the structures follow.
  endsByAdoption: dependence.dependent.kind === 'adoption' && input.ending !== 'removed',
}, () => ({ id: dependence.id, ...input, by: by.personId, at: by.now }))
