// Stores the open record: an object that is another than before is modified, one that is there no more becomes a stub.
import { sql } from 'kysely'
import type { Write } from '../platform/database.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { OparlObject } from './oparl.ts'
import { findObject, listObjectsOfMeeting } from './reads.ts'

/** `meetingId` is null for what belongs to no meeting. */
export async function storeObjects(tx: Write, meetingId: string | null, objects: OparlObject[], at: Temporal.Instant): Promise<void> {
  const here = new Set(objects.map((one) => `${one.type} ${one.id}`))
  for (const object of objects) await storeObject(tx, meetingId, object, at)
  for (const gone of await listObjectsOfMeeting(tx, meetingId)) {
    if (gone.isDeleted || here.has(`${gone.type} ${gone.id}`)) continue
    await tx.updateTable('oparl_object').set({ is_deleted: true, content: JSON.stringify({}), modified_at: at })
      .where('type', '=', gone.type).where('id', '=', gone.id).execute()
  }
}

async function storeObject(tx: Write, meetingId: string | null, { type, id, content }: OparlObject, at: Temporal.Instant): Promise<void> {
  const before = await findObject(tx, type, id)
  // As it comes back from the database: what is undefined is not there.
  const plain = JSON.stringify(content)
  if (before !== null && !before.isDeleted && canonical(before.content) === canonical(JSON.parse(plain))) return
  await tx.insertInto('oparl_object').values({ type, id, meeting_id: meetingId, created_at: at, modified_at: at, content: plain })
    .onConflict((conflict) => conflict.columns(['type', 'id'])
      .doUpdateSet({ content: sql`${plain}::jsonb`, modified_at: at, is_deleted: false, meeting_id: meetingId }))
    .execute()
}
