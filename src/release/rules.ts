// Who prepares a timed release, and what is refused before the timer is set rather than when it rings.
import { chair, type OfBody, secretary, trusted } from '../body/body.ts'
import { publish, type MemoState } from '../memo/rules.ts'
import type { By } from '../platform/act.ts'
import { type Day, instantOf, type Time } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Timer } from './release.ts'

export const may = {
  see: trusted,
  prepareRelease: [secretary, chair],
} satisfies May<OfBody>

export type Prepared = MemoState & { timer: Timer | null }

/** The timer is for the version that was looked at: whoever changes the memo afterwards stops it. */
export const schedule = (state: Prepared, by: By, input: { onDay: Day; at: Time }) => {
  const dueAt = instantOf(input.onDay, input.at)
  return unless({ inThePast: Temporal.Instant.compare(dueAt, by.now) <= 0, cannotBePublished: !publish(state).ok }, () => ({ ...state, dueAt }))
}

export const cancel = (state: Prepared) => unless({ noTimer: state.timer === null }, () => state)
