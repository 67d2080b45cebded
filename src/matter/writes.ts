// Changes matters.
import type { Write } from '../platform/database.ts'
import type { Texts } from '../platform/kit/language.ts'

export async function addMatter(tx: Write, matter: { id: string; bodyId: string; title: Texts; at: Temporal.Instant }) {
  await tx.insertInto('matter')
    .values({ id: matter.id, body_id: matter.bodyId, title: JSON.stringify(matter.title), opened_at: matter.at }).execute()
  return { id: matter.id }
}

export async function saveClosed(tx: Write, { id }: { id: string }) {
  await tx.updateTable('matter').set(({ eb }) => ({ state: 'closed', version: eb('version', '+', 1) })).where('id', '=', id).execute()
  return { id }
}
