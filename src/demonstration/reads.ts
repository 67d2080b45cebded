// Looks up whether this is a demonstration, which day it is there, and the letters that would have been sent.
import type { Read } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'

const setting = (db: Read) => db.selectFrom('platform_setting').select('value').where('name', '=', 'demonstration').executeTakeFirst()

/** The database says so, not the way in which the program was started. */
export const isDemonstration = async (db: Read): Promise<boolean> => (await setting(db)) !== undefined

/** The day that the demonstration's clock shows; null outside a demonstration. */
export async function findDay(db: Read): Promise<Day | null> {
  const value = (await setting(db))?.value
  return value instanceof Object && 'day' in value && typeof value.day === 'string' ? value.day : null
}

export type SentLetter = { id: string; toName: string; toAddress: string; language: Language; subject: string; body: string
  href: string; queuedAt: Temporal.Instant }

const letters = (db: Read) => db.selectFrom('platform_outbox').select(['id', 'to_name as toName', 'to_address as toAddress', 'language',
  'subject', 'body', 'href', 'queued_at as queuedAt'])

const lettersMax = 200

/** Letters newest first; those to one address, or all when it is null. */
export const listLetters = (db: Read, address: string | null): Promise<SentLetter[]> => {
  const newest = letters(db).orderBy('queued_at', 'desc').orderBy('id', 'desc').limit(lettersMax)
  return (address === null ? newest : newest.where('to_address', '=', address)).execute()
}

export const findLetter = async (db: Read, id: string): Promise<SentLetter | null> =>
  (await letters(db).where('id', '=', id).executeTakeFirst()) ?? null
