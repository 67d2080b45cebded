// A hand-off to payroll: numbered, on its way from draft to reconciled, with every step and who took it.
import { hrPlanner, type OfProgramme, serviceCentre } from '../duty/duty.ts'
import type { Role } from '../platform/kit/may.ts'
import type { Difference, Stated } from '../receipt/receipt.ts'

export const handoffStates = ['draft', 'complete', 'frozen', 'approved', 'released', 'delivered', 'differs', 'reconciled', 'withdrawn'] as const
export type HandoffState = (typeof handoffStates)[number]

export type StepName = 'begun' | 'completed' | 'takenBack' | 'frozen' | 'approved' | 'released' | 'delivered' | 'withdrawn'
export type StepTaken = { step: StepName; personId: string; name: string; at: Temporal.Instant }
export type Receipt = { number: number; stated: Stated; differences: Difference[]; name: string; at: Temporal.Instant }

export type Handoff = {
  id: string
  programmeId: string
  number: number
  state: HandoffState
  correctsId: string | null
  correctsNumber: number | null
  reason: string
  /** Why it is handed over though payroll may question it. */
  standsBy: string
  withdrawnBecause: string
  mappingId: string | null
  contentSha256: string | null
  packageSha256: string | null
  publicKey: string | null
  /** The newest that corrects this one, unless it was withdrawn. */
  correction: { id: string; number: number; state: HandoffState } | null
  steps: StepTaken[]
  receipts: Receipt[]
}

const inPreparation: HandoffState[] = ['draft', 'complete', 'frozen', 'approved']
const isOut = (state: HandoffState): boolean => !inPreparation.includes(state) && state !== 'withdrawn'

/** Until it is released it is only ours. */
export const isPrepared = ({ state }: Pick<Handoff, 'state'>): boolean => inPreparation.includes(state)
/** A released hand-off stays; what is wrong in it is corrected by another. */
export const isReleased = ({ state }: Pick<Handoff, 'state'>): boolean => isOut(state)
/** A correction stands in for what it corrects from the moment it is released. */
export const isCorrected = ({ correction }: Pick<Handoff, 'correction'>): boolean => correction !== null && isOut(correction.state)
/** The receiver has it in hand. */
export const isDelivered = ({ state }: Pick<Handoff, 'state'>): boolean => ['delivered', 'differs', 'reconciled'].includes(state)

/** The last time a step was taken, unless taking back has undone it. */
export function stepTaken({ steps }: Pick<Handoff, 'steps'>, step: StepName): StepTaken | null {
  const last = steps.findLast((one) => one.step === step) ?? null
  const back = steps.findLastIndex((one) => one.step === 'takenBack')
  return last !== null && step === 'completed' && steps.indexOf(last) < back ? null : last
}

/** Whoever has had a hand in it up to its approval: somebody else releases it. */
export const preparers = ({ steps }: Pick<Handoff, 'steps'>): Set<string> =>
  new Set(steps.filter(({ step }) => step !== 'released' && step !== 'delivered').map(({ personId }) => personId))

/** The service centre gets a package from the day it is delivered. */
export const receiverOnceDelivered: Role<OfProgramme & Pick<Handoff, 'state'>> = {
  name: 'receiverOnceDelivered', words: {
    fi: 'palvelukeskus, kun toimitus on annettu sille', sv: 'servicecentralen, när leveransen har lämnats till den',
    en: 'service centre, once it is delivered',
  },
  holds: (actor, subject, on) => isDelivered(subject) && serviceCentre.holds(actor, subject, on),
}

export const maySeeHandoff = [hrPlanner, serviceCentre]
