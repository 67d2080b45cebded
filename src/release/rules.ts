// Who prepares a timed release, and what is refused before the timer is set rather than when it rings.
import { chair, type OfBody, secretary } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import { type Day, instantOf, type Time } from '../platform/kit/day.ts'
import { isAllowed, type May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Released, Standing, Timer } from './release.ts'

export const may = {
  // Whoever may let it out sees what would leave.
  see: [secretary, chair],
  prepareRelease: [secretary, chair],
} satisfies May<OfBody>

export type Prepared = OfBody & Released & Standing & { timer: Timer | null
  /** Whether it could leave as it is. */
  isReady: boolean }

/** The timer is for what was looked at: whoever changes it afterwards stops the timer. */
export const schedule = (state: Prepared, by: By, input: { onDay: Day; at: Time; seen: string }) => {
  const dueAt = instantOf(input.onDay, input.at)
  return unless({
    inThePast: Temporal.Instant.compare(dueAt, by.now) <= 0,
    cannotBePublished: !state.isReady,
    changedSince: input.seen !== state.seen,
    // The secretary publishes minutes; a timer has no more rights than whoever set it.
    onlySecretary: state.kind === 'minutes' && !isAllowed([secretary], by.actor, state, by.on),
  }, () => ({ ...state, dueAt }))
}

export const cancel = (state: Prepared) => unless({ noTimer: state.timer === null }, () => state)
