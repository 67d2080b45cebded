// The only place that asks what time it is. Everything else is told.
import { dayIn, homeZone } from './kit/day.ts'

export type Clock = { now: () => Temporal.Instant }

/** The machine's clock: for sessions, mail retries and everything that is not the reform's own story. */
export const machineClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still until it is moved: for tests. */
export function standingClock(start: string): Clock & { moveTo: (instant: string) => void } {
  let at = Temporal.Instant.from(start)
  return { now: () => at, moveTo: (instant) => (at = Temporal.Instant.from(instant)) }
}

/**
 * The demonstration's clock: the day is the one the user set, the time of day is the machine's in Finland.
 * So the story of one day can be played on any day, and "saved at 9.03" still tells the truth.
 */
export function clockOnDay(dayOf: () => string | null, machine: Clock = machineClock): Clock {
  return {
    now: () => {
      const real = machine.now()
      const day = dayOf()
      if (day === null || day === dayIn(real)) return real
      const time = real.toZonedDateTimeISO(homeZone).toPlainTime()
      return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: homeZone, plainTime: time }).toInstant()
    },
  }
}
