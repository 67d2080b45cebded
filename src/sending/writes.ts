// Stores agendas as they are sent.
import { sql } from 'kysely'
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { sha256Of } from '../platform/publication.ts'
import { type SentAgenda, sentBytes } from './sending.ts'

type Recipient = { personId: string; email: string | null }

/** A secret for one person's letter, of which only the hash is kept: it stands in the letter and nowhere else. Earlier ones stay good. */
export async function makeLink(tx: Write, meetingId: string, personId: string, at: Temporal.Instant): Promise<string> {
  const { rows: [made] } = await sql<{ token: string }>`
    with secret as (select replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as token)
    insert into sending_link (token_hash, meeting_id, person_id, made_at)
    select encode(sha256(convert_to(token, 'UTF8')), 'hex'), ${meetingId}::uuid, ${personId}::uuid, ${at}::timestamptz from secret
    returning (select token from secret) as token`.execute(tx)
  if (made === undefined) throw new Error('No secret was made.')
  return made.token
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
