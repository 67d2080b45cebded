// Who may do what with a hand-off, which step follows which, and what is refused.
import { hrPlanner, type OfProgramme, serviceCentre } from '../duty/duty.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { type PayrollRefusal, refusalKinds } from '../payroll/refusals.ts'
import type { Difference, Stated } from '../receipt/receipt.ts'
import type { Part } from '../platform/workbook/zip.ts'
import type { Sealed } from './making.ts'
import { type Handoff, isCorrected, isDelivered, isPrepared, isReleased, maySeeHandoff, preparers, receiverOnceDelivered } from './handoff.ts'

export const may = {
  see: maySeeHandoff,
  setMapping: [hrPlanner],
  begin: [hrPlanner],
  complete: [hrPlanner],
  takeBack: [hrPlanner],
  freeze: [hrPlanner],
  approve: [hrPlanner],
  release: [hrPlanner],
  deliver: [hrPlanner],
  withdraw: [hrPlanner],
  download: [hrPlanner, receiverOnceDelivered],
  mail: [hrPlanner, receiverOnceDelivered],
  receive: [serviceCentre],
} satisfies May<OfProgramme & Pick<Handoff, 'state'>>

/** The one way of a hand-off. Beside it: taking back what is complete, withdrawing what is not released, delivering again. */
export const steps = {
  complete: { from: 'draft', to: 'complete' },
  takeBack: { from: 'complete', to: 'draft' },
  freeze: { from: 'complete', to: 'frozen' },
  approve: { from: 'frozen', to: 'approved' },
  release: { from: 'approved', to: 'released' },
  deliver: { from: 'released', to: 'delivered' },
} as const

type Step<Taken extends keyof typeof steps> = { id: string; state: (typeof steps)[Taken]['to']; by: string; at: Temporal.Instant }
const stepOf = <Taken extends keyof typeof steps>(step: Taken, { handoff }: OnHandoff, by: By): Step<Taken> =>
  ({ id: handoff.id, state: steps[step].to, by: by.personId, at: by.now })

export type OnHandoff = OfProgramme & Pick<Handoff, 'state'> & { handoff: Handoff }
export type OnProgramme = OfProgramme & { state: 'draft'; handoffs: Handoff[] }

/** One is prepared at a time; and what was sent is reconciled, or corrected, before another follows. */
export const begin = (state: OnProgramme, by: By, input: { correctsId: string | null; reason: string }) => {
  const corrected = state.handoffs.find((one) => one.id === input.correctsId)
  const standing = state.handoffs.filter((one) => isReleased(one) && !isCorrected(one))
  return unless({
    anotherIsPrepared: state.handoffs.some(isPrepared),
    notCorrectable: input.correctsId !== null && (corrected === undefined || !standing.includes(corrected) || corrected.correction !== null),
    reasonMissing: input.correctsId !== null && input.reason === '',
    reasonOfNothing: input.correctsId === null && input.reason !== '',
    notReconciled: input.correctsId === null && standing.some((one) => one.state !== 'reconciled'),
  }, () => ({ programmeId: state.programmeId, number: Math.max(0, ...state.handoffs.map((one) => one.number)) + 1,
    correctsId: input.correctsId, reason: input.reason, by: by.personId, at: by.now }))
}

type Chosen = { revisionId: string; sha256: string }
/** What would be handed over now: the newest approved structure of every organisation that begins. */
export type Ready = { chosen: Chosen[]; refusals: PayrollRefusal[]; mappingId: string | null }

const hasRefused = ({ refusals }: Ready): boolean => refusals.some(({ kind }) => refusalKinds[kind] === 'refused')

/** The sender answers for what it sends: nothing that payroll would refuse, and what it may question only with a reason. */
export const complete = (state: OnHandoff & { ready: Ready }, by: By, input: { standsBy: string }) =>
  unless({
    notDraft: state.handoff.state !== steps.complete.from,
    nothingToHandOver: state.ready.chosen.length === 0,
    payrollRefuses: hasRefused(state.ready),
    standsByMissing: !hasRefused(state.ready) && state.ready.refusals.length > 0 && input.standsBy === '',
  }, () => ({ ...stepOf('complete', state, by), standsBy: input.standsBy, ready: state.ready }))

export const takeBack = (state: OnHandoff, by: By) =>
  unless({ notComplete: state.handoff.state !== steps.takeBack.from }, () => stepOf('takeBack', state, by))

/** Freezes what was completed, if that is still what would be handed over. */
export const freeze = (state: OnHandoff & { ready: Ready; chosen: Chosen[]; content: Part[] }, by: By) =>
  unless({
    notComplete: state.handoff.state !== steps.freeze.from,
    changedSince: state.handoff.state === steps.freeze.from && (state.ready.mappingId !== state.handoff.mappingId || hasRefused(state.ready)
      || JSON.stringify(state.ready.chosen) !== JSON.stringify(state.chosen)),
  }, () => ({ ...stepOf('freeze', state, by), content: state.content }))

export const approve = (state: OnHandoff, by: By) =>
  unless({ notFrozen: state.handoff.state !== steps.approve.from }, () => stepOf('approve', state, by))

/** Two pairs of eyes: whoever prepared or approved it does not release it. */
export const release = (state: OnHandoff & { isSignatureRight: boolean; sealed: Sealed | null }, by: By) =>
  unless({
    notApproved: state.handoff.state !== steps.release.from,
    samePerson: preparers(state.handoff).has(by.personId),
    badSignature: state.handoff.state === steps.release.from && !state.isSignatureRight,
  }, () => ({ ...stepOf('release', state, by), sealed: state.sealed }))

export type Receiver = { name: string; email: string; language: 'fi' | 'sv' | 'en' }

/** May be done again: the file is the same, and so is the state. */
export const deliver = (state: OnHandoff & { receivers: Receiver[] }, by: By) =>
  unless({
    notReleased: !isReleased(state.handoff),
    corrected: isCorrected(state.handoff),
    nobodyToReceive: state.receivers.length === 0,
  }, () => ({ ...stepOf('deliver', state, by), isFirst: state.handoff.state === steps.deliver.from, handoff: state.handoff, receivers: state.receivers,
    time: state.handoff.steps.filter(({ step }) => step === 'delivered').length + 1 }))

export const withdraw = (state: OnHandoff, by: By, input: { reason: string }) =>
  unless({ tooLate: !isPrepared(state.handoff) }, () => ({ id: state.handoff.id, because: input.reason, by: by.personId, at: by.now }))

/** What is equal is reconciled; what is not waits for a correction or for another receipt. */
export const receive = (state: OnHandoff & { differences: Difference[] | null; planners: Receiver[] }, by: By, input: { stated: Stated }) =>
  unless({
    notDelivered: !isDelivered(state.handoff),
    alreadyReconciled: state.handoff.state === 'reconciled',
    corrected: isCorrected(state.handoff),
  }, () => ({
    id: state.handoff.id, handoff: state.handoff, planners: state.planners, number: state.handoff.receipts.length + 1, stated: input.stated,
    differences: state.differences ?? [], by: by.personId, at: by.now,
    state: (state.differences ?? []).length === 0 ? 'reconciled' as const : 'differs' as const,
  }))

export const setMapping = (state: OfProgramme & { isReadable: boolean }, by: By, input: { content: string }) =>
  unless({ notReadable: !state.isReadable }, () => ({ programmeId: state.programmeId, content: input.content, by: by.personId, at: by.now }))
