// The reform being run: its number, names, and the day on which what it builds starts work.
import { type Day, daysBetween } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'

export type NewProgramme = {
  /** As the register gave it, such as VN/1185/2020. */
  number: string
  name: Words
  shortName: Words
  /** The authority that runs it; stands first on its documents. */
  organisation: Words
  goLiveOn: Day
}

export type Programme = NewProgramme & { id: string }

/** Whole days until go-live; zero on the day itself, negative after it. */
export const daysToGoLive = (programme: Programme, today: Day): number => daysBetween(today, programme.goLiveOn)
