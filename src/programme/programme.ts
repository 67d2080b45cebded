// The reform being run: its number, names, and the day on which what it builds starts work.
import { type Day, daysBetween } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'

export type Programme = { id: string; number: string; name: Words; shortName: Words; organisation: Words; goLiveOn: Day }

/** Whole days until go-live; zero on the day itself, negative after it. */
export const daysToGoLive = (programme: Programme, today: Day): number => daysBetween(today, programme.goLiveOn)
