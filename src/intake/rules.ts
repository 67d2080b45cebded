// Who may read a memo in and confirm it, and what stands in the way.
import { chair, type OfBody, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { type Actor, isInForce, type May, type Role } from '../platform/kit/may.ts'
import type { Day } from '../platform/kit/day.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import type { Texts } from '../platform/kit/language.ts'
import { type Corrected, type Intake, matterOf, type OfMatter } from './intake.ts'

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
  /** Those that the memo may be about. */
  matters: { id: string; title: Texts }[]
}

/** Every part of what was confirmed, each with the matter that it is about. */
function aboutMatters({ items, commitments, next, ...rest }: Corrected, { language, matters }: ConfirmState) {
  const about = <Part extends OfMatter>(part: Part, text: string) => ({ ...part, matterId: matterOf(text, part, language, matters) })
  return { ...rest, items: items.map((one) => about(one, one.text)), commitments: commitments.map((one) => about(one, one.matter)),
    next: next === null ? null : { ...next, topics: next.topics.map((one) => about(one, one.text)) } }
}

const isUnknown = ({ items, commitments, next }: Corrected, { matters }: ConfirmState): boolean =>
  [...items, ...commitments, ...next?.topics ?? []].some(({ matterId }) => typeof matterId === 'string' && !matters.some(({ id }) => id === matterId))

/** Everything that stands in the way at once; what comes into being is what the person has left on the form. */
export const confirm = (state: ConfirmState, _by: By, input: Corrected) =>
  unless({
    alreadyConfirmed: state.intake.confirmed !== null,
    sameMemoConfirmed: state.intake.confirmed === null && state.sameText,
    meetingKnown: state.sameNumber,
    noPeriod: state.period === null,
    nextNotLater: input.next !== null && input.next.onDay <= input.onDay,
    noNextPeriod: input.next !== null && state.nextPeriod === null,
    matterUnknown: isUnknown(input, state),
  }, () => ({ ...aboutMatters(input, state), intake: state.intake, bodyId: state.bodyId, periodId: state.period?.id ?? '', language: state.language }))
