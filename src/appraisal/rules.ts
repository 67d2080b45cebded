// Who may see and change an appraisal, and when one is decided on, frozen and followed by actual figures.
import { type Choice, type Content, limits, type PartKind } from '../alternative/alternative.ts'
import { without } from '../alternative/editing.ts'
import { chair, type OfBody, secretary } from '../body/body.ts'
import { type Guarded, mayKnowMatter } from '../matter/matter.ts'
import { presenter } from '../paper/paper.ts'
import type { By } from '../platform/act.ts'
import type { Actor, May, Role } from '../platform/kit/may.ts'
import type { Day } from '../platform/kit/day.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import type { Appraisal, Elsewhere, Frozen } from './appraisal.ts'

/** The body that prepares it, all bodies that have or had its matter on an agenda, and who presents it there. */
export type Held = OfBody & { matter: Guarded; bodyIds: string[]; presenterIds: string[] }

export const inAny = (role: Role<OfBody>): Role<Held> => ({ ...role, holds: (actor, held, on) => held.bodyIds.some((bodyId) => role.holds(actor, { bodyId },
  on)) })
export const preparer: Role<Held> = { ...presenter, holds: (actor, held) => actor.personId !== null && held.presenterIds.includes(actor.personId) }
const [anySecretary, anyChair] = [inAny(secretary), inAny(chair)]

export const may = {
  begin: [anySecretary, anyChair, preparer],
  edit: [secretary, chair, preparer],
  bringIn: [secretary, chair, preparer],
  // Whoever records what the body decides says what it chose, whichever body prepared the matter.
  choose: [anySecretary, anyChair],
  layAside: [secretary, chair],
  takeUp: [secretary, chair],
  leaveOpen: [anySecretary, anyChair],
  // Nobody by themselves: they follow from sending the agenda, from the item's outcome and from closing the meeting.
  freezePaper: [],
  decide: [],
  release: [],
  freeze: [],
} satisfies May<Held>

/** An appraisal is for those who may know all of its matter. */
export const isSeen = (actor: Actor, { matter }: Held, on: Day): boolean => mayKnowMatter(actor, matter, on)

export type State = Held & { appraisal: Appraisal }

export const begin = (state: Held & { matterId: string; hasOne: boolean; isMatterOpen: boolean }, by: By) =>
  unless({ hasOne: state.hasOne, matterIsClosed: !state.isMatterOpen },
    () => ({ matterId: state.matterId, bodyId: state.bodyId, by: by.personId, at: by.now }))

/** `next` is null where what was to be changed is gone, or what it names is not there. */
export const change = (state: State & { next: Content | null }) => unless({
  isDecided: state.appraisal.state !== 'open',
  isGone: state.next === null,
  tooMany: state.next !== null && isTooMuch(state.next),
}, () => ({ id: state.appraisal.id, version: state.appraisal.version, content: state.next ?? state.appraisal.content }))

const isTooMuch = ({ alternatives, criteria, risks, needs }: Content): boolean => alternatives.length > limits.alternatives
  || criteria.length > limits.criteria || risks.length > limits.risks || needs.length > limits.needs

export const changeNeed = (state: State & { next: Content | null }, _by: By, input: { low: number; likely: number; high: number }) => unless({
  isDecided: state.appraisal.state !== 'open',
  isGone: state.next === null,
  tooMany: state.next !== null && isTooMuch(state.next),
  rangeCrossed: input.low > input.likely || input.likely > input.high,
}, () => ({ id: state.appraisal.id, version: state.appraisal.version, content: state.next ?? state.appraisal.content }))

/** What the others are compared with stays. */
export const remove = ({ appraisal }: State, _by: By, input: { kind: PartKind; key: string }) => unless({
  isDecided: appraisal.state !== 'open',
  isGone: !appraisal.content[input.kind].some((one) => one.key === input.key),
  isToday: input.kind === 'alternatives' && appraisal.content.alternatives.some((one) => one.key === input.key && one.isToday),
}, () => ({ id: appraisal.id, version: appraisal.version, content: without(appraisal.content, input.kind, input.key) }))

/** Says what is proposed or chosen, and why each of the others falls. It may be said before the meeting and put right until the outcome is recorded. */
export const choose = ({ appraisal, who }: State & { who: string }, by: By, input: Pick<Choice, 'chosen' | 'why' | 'fallen'>) => {
  const { alternatives, choice } = appraisal.content
  const others = alternatives.filter((one) => one.key !== input.chosen)
  return unless({
    isDecided: appraisal.state !== 'open',
    isGone: !alternatives.some((one) => one.key === input.chosen),
    tooFew: alternatives.length < 2,
  }, () => ({ id: appraisal.id, version: appraisal.version, content: { ...appraisal.content, choice: { chosen: input.chosen, why: input.why,
    fallen: Object.fromEntries(others.map(({ key }) => [key, input.fallen[key] ?? ''])), who, on: by.on, version: (choice?.version ?? 1) + 1 } } }))
}

/** Nothing waits for it any more; nobody lays aside what a body has decided. */
export const layAside = ({ appraisal }: State, by: By, input: { reason: string }) => unless({ notOpen: appraisal.state !== 'open' },
  () => ({ appraisalId: appraisal.id, reason: input.reason, by: by.personId, at: by.now }))

export const takeUp = ({ appraisal, isMatterOpen }: State & { isMatterOpen: boolean }, by: By) => unless({
  notAside: appraisal.state !== 'laidAside', matterIsClosed: !isMatterOpen,
}, () => ({ appraisalId: appraisal.id, by: by.personId, at: by.now }))

/** A decision on something else of the matter, such as how it is prepared further, does not choose. */
export const leaveOpen = ({ appraisal, elsewhere }: State & { elsewhere: Elsewhere | null }, by: By, input: { reason: string }) => unless({
  notOpen: appraisal.state !== 'open', noSuchItem: elsewhere === null, isRecorded: elsewhere !== null && elsewhere.isRecorded,
}, () => ({ appraisalId: appraisal.id, itemId: elsewhere?.itemId ?? '', reason: input.reason, by: by.personId, at: by.now }))

/** The body decides on the alternatives by naming one and saying why each of the others fell. */
export const decide = ({ appraisal, itemId }: State & { itemId: string }, by: By) => {
  const { choice, alternatives } = appraisal.content
  const others = alternatives.filter((one) => one.key !== choice?.chosen)
  return unless({
    nothingChosen: choice === null || !alternatives.some((one) => one.key === choice.chosen) || choice.why === '',
    fallenWithoutReason: choice !== null && others.some((one) => (choice.fallen[one.key] ?? '') === ''),
  }, () => ({ appraisalId: appraisal.id, itemId, by: by.personId, at: by.now }))
}

export const freeze = ({ appraisal, itemId, frozen }: State & { itemId: string; frozen: Frozen }, by: By) =>
  done({ appraisalId: appraisal.id, itemId, frozen, at: by.now })
