// Stores memos that are read in, and what was confirmed of them.
import { sql } from 'kysely'
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import type { Reading } from '../reading/reading.ts'
import type { Intake } from './intake.ts'
import type { confirm } from './rules.ts'

type NewIntake = { kind: Intake['kind']; fileName: string; text: string; textSha256: string; reading: Reading; earlierId: string | null }

export async function addIntake(tx: Write, taken: NewIntake, by: By): Promise<{ id: string; isKnown: boolean }> {
  if (taken.earlierId !== null) return { id: taken.earlierId, isKnown: true }
  const content = JSON.stringify(taken.reading)
  const { id } = await tx.insertInto('intake').values({
    kind: taken.kind, file_name: taken.fileName, text: taken.text, text_sha256: taken.textSha256, content, draft: content,
    read_at: by.now, read_by: by.personId,
  }).returning('id').executeTakeFirstOrThrow()
  return { id, isKnown: false }
}

type Confirming = Extract<ReturnType<typeof confirm>, { ok: true }>['value']

/** Stores the confirmation and the items; meeting, people, promises and the next meeting are made by their own slices. */
export async function saveConfirmation(tx: Write, confirming: Confirming, by: By) {
  const { rows: [ids] } = await sql<{ meeting: string }>`select uuidv7() as meeting`.execute(tx)
  if (ids === undefined) throw new Error('The database gave no id.')
  await tx.insertInto('intake_confirmation').values({ intake_id: confirming.intake.id, meeting_id: ids.meeting,
    text_sha256: confirming.intake.textSha256, confirmed_at: by.now, confirmed_by: by.personId }).execute()
  if (confirming.items.length > 0) {
    await tx.insertInto('intake_item').values(confirming.items.map((item, position) =>
      ({ meeting_id: ids.meeting, position, text: item.text, outcome: item.outcome, matter_id: item.matterId }))).execute()
  }
  const { intake, ...confirmed } = confirming
  return { id: intake.id, meetingId: ids.meeting, confirmed }
}
