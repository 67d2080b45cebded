// Who may read a memo in and confirm it, and what stands in the way.
import { chair, type OfBody, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { type Actor, isInForce, type May, type Role } from '../platform/kit/may.ts'
import type { Day } from '../platform/kit/day.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import type { Corrected, Intake } from './intake.ts'

const preparer: Role<unknown> = {
  name: 'preparer',
  words: { fi: 'jonkin toimielimen sihteeri tai puheenjohtaja', sv: 'sekreterare eller ordförande i något organ', en: 'secretary or chair of some body' },
  holds: (actor: Actor, _subject: unknown, on: Day) =>
    actor.standings.some((one) => (one.role === 'secretary' || one.role === 'chair') && isInForce(one, on)),
}

export const mayRead = { see: [preparer], read: [preparer] } satisfies May<unknown>
export const mayConfirm = { confirm: [secretary, chair] } satisfies May<OfBody>
export const may = { ...mayRead, ...mayConfirm }

/** The same memo once more leads to its earlier reading, where what has been done with it can be seen. */
export const take = <Taken>(earlier: { intakeId: string | null }, _by: By, input: Taken) =>
  done({ ...input, earlierId: earlier.intakeId })

export type ConfirmState = OfBody & {
  intake: Intake
  period: { id: string } | null
  sameNumber: boolean
  sameText: boolean
  nextPeriod: { id: string } | null
  language: 'fi' | 'sv'
  version: number
}

/** Everything that stands in the way at once; what comes into being is what the person has left on the form. */
export const confirm = (state: ConfirmState, _by: By, input: Corrected) =>
  unless({
    alreadyConfirmed: state.intake.confirmed !== null,
    sameMemoConfirmed: state.intake.confirmed === null && state.sameText,
    meetingKnown: state.sameNumber,
    noPeriod: state.period === null,
    nextNotLater: input.next !== null && input.next.onDay <= input.onDay,
    noNextPeriod: input.next !== null && state.nextPeriod === null,
  }, () => ({ ...input, intake: state.intake, bodyId: state.bodyId, periodId: state.period?.id ?? '', language: state.language }))
