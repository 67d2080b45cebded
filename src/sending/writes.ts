// Stores agendas as they are sent.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import { type SentAgenda, sentBytes } from './sending.ts'

type Recipient = { personId: string; email: string | null }

/** Everybody gets a secret of their own, once for a meeting: links in earlier letters stay good. */
export async function inviteAll(tx: Write, meetingId: string, personIds: string[], at: Temporal.Instant): Promise<void> {
  if (personIds.length === 0) return
  await tx.insertInto('sending_invitation').values(personIds.map((personId) => ({ meeting_id: meetingId, person_id: personId, invited_at: at })))
    .onConflict((conflict) => conflict.doNothing()).execute()
}

/** Stores the sending with its hash and its recipients. */
export async function saveSending(
  tx: Write, { sending, ordinal, note, recipients }: { sending: SentAgenda; ordinal: number; note: string; recipients: Recipient[] }, by: By,
) {
  const bytes = sentBytes(sending)
  const meetingId = sending.meeting.id
  await tx.insertInto('sending').values({
    meeting_id: meetingId, letter: sending.letter, ordinal, sent_at: by.now, sent_by: by.personId, note,
    content: JSON.stringify(sending), bytes, sha256: sha256Of(bytes),
  }).execute()
  if (recipients.length > 0) {
    await tx.insertInto('sending_recipient').values(recipients.map((one) => ({
      meeting_id: meetingId, letter: sending.letter, person_id: one.personId, address: one.email }))).execute()
  }
  return { id: meetingId, letter: sending.letter, numbers: sending.items.map((item) => ({ itemId: item.id, number: item.number })) }
}
