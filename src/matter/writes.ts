// Changes matters.
import type { Write } from '../platform/database.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { Told } from './rules.ts'

export async function addMatter(tx: Write, matter: { id: string; bodyId: string; title: Texts; at: Temporal.Instant }) {
  await tx.insertInto('matter')
    .values({ id: matter.id, body_id: matter.bodyId, title: JSON.stringify(matter.title), opened_at: matter.at }).execute()
  return { id: matter.id }
}

export async function saveMatter(tx: Write, { id, version, told }: { id: string; version: number; told: Told }) {
  await tx.updateTable('matter').set({ title: JSON.stringify(told.title), diary_number: told.diaryNumber === '' ? null : told.diaryNumber,
    workstream: told.workstream, kind: told.kind, owner_id: told.ownerId, owner: told.owner, level: told.level, ground: told.ground,
    ground_until: told.groundUntil, public_title: JSON.stringify(told.publicTitle), version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

const saveState = async (tx: Write, id: string, state: 'open' | 'closed') => {
  await tx.updateTable('matter').set(({ eb }) => ({ state, version: eb('version', '+', 1) })).where('id', '=', id).execute()
  return { id }
}

export const saveClosed = (tx: Write, { id }: { id: string }) => saveState(tx, id, 'closed')
export const saveReopened = (tx: Write, { id }: { id: string }) => saveState(tx, id, 'open')

export async function saveHandover(tx: Write, { bodyId, fromId, heir }: { bodyId: string; fromId: string; heir: { id: string; name: string } | null }) {
  if (heir !== null) {
    await tx.updateTable('matter').set(({ eb }) => ({ owner: heir.name, owner_id: heir.id, version: eb('version', '+', 1) }))
      .where('body_id', '=', bodyId).where('owner_id', '=', fromId).where('state', '=', 'open').execute()
  }
  return { id: bodyId }
}
