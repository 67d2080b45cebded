// Calendars that a program subscribes to: the meetings of one's bodies, or of one body, at a secret address of one's own.
import type { Language } from '../platform/kit/language.ts'

export type Subscription = { id: string; personId: string; bodyId: string | null; tokenHash: string; madeAt: Temporal.Instant }

/** Whoever knows the address reads the calendar, so it is a secret; its owner takes it away or gets another. */
export const calendarAddress = (token: string, language: Language): string => `/${language}/calendars/${token}.ics`

/** The secret in a file's name; null when it is none. */
export const tokenIn = (fileName: string): string | null => /^([0-9a-f]{64})\.ics$/.exec(fileName)?.[1] ?? null

/** Meetings older than this are left out. */
export const daysBackMax = 400
