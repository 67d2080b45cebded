// What an act leaves beside what it changes: the key by which it is done once, and its line in the trail.
import { sql } from 'kysely'
import { type Answer, type By, nilId } from './act.ts'
import type { Write } from './database.ts'
import { sha256Of } from './publication.ts'

/** A form that comes back with other words, as after going back in the browser, is another request: nothing of it is lost. */
export const onceFor = (key: string, input: unknown): string => sha256Of(`${key}\n${JSON.stringify(input, (_name, value: unknown) =>
  value instanceof Uint8Array ? sha256Of(value) : value) ?? ''}`)

/** Reserves the key; gives the stored answer when the act was already done with it. */
export async function takeKey(tx: Write, act: string, by: By, key: string): Promise<unknown> {
  const taken = await tx.insertInto('platform_key')
    .values({ key, act, person_id: by.personId, answer: JSON.stringify(null), at: by.now })
    .onConflict((conflict) => conflict.doNothing()).returning('key').executeTakeFirst()
  if (taken !== undefined) return null
  const row = await tx.selectFrom('platform_key').select('answer')
    .where('key', '=', key).where('person_id', '=', by.personId).where('act', '=', act).executeTakeFirstOrThrow()
  return row.answer
}

export async function writeTrail(
  tx: Write, act: { records: string; secret?: string[] }, by: By, input: unknown, answer: Answer,
): Promise<void> {
  const detail = JSON.stringify(input, (name, value) => (act.secret?.includes(name) ? undefined : value)) ?? '{}'
  await tx.insertInto('platform_trail').values({
    at: by.now, act: act.records, person_id: by.personId === nilId ? null : by.personId,
    subject_id: answer.id ?? null, detail: sql`${detail}::jsonb`, via: by.via ?? null,
  }).execute()
}
