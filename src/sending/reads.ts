// Looks up agendas that were sent and to whom.
import type { Read } from '../platform/database.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import type { SentAgenda } from './sending.ts'

export type Sending = { letter: string; ordinal: number; sentAt: Temporal.Instant; sentBy: string; note: string; sha256: string
  content: SentAgenda }

// The content was written by `sentAgenda` and has been frozen since.
const asSending = (row: Omit<Sending, 'content'> & { content: unknown }): Sending => ({ ...row, content: row.content as SentAgenda })

const sendings = (db: Read, meetingId: string) => db.selectFrom('sending')
  .innerJoin('person', 'person.id', 'sending.sent_by')
  .select(['sending.letter', 'sending.ordinal', 'sending.sent_at as sentAt', 'person.name as sentBy', 'sending.note',
    'sending.sha256', 'sending.content'])
  .where('sending.meeting_id', '=', meetingId).orderBy('sending.ordinal', 'desc')

/** Every version that was sent, newest first. */
export const listSendings = async (db: Read, meetingId: string): Promise<Sending[]> =>
  (await sendings(db, meetingId).execute()).map(asSending)

export async function findLastSending(db: Read, meetingId: string): Promise<Sending | null> {
  const row = await sendings(db, meetingId).limit(1).executeTakeFirst()
  return row === undefined ? null : asSending(row)
}

export const listRecipients = (db: Read, meetingId: string, letter: string): Promise<{ name: string; address: string | null }[]> =>
  db.selectFrom('sending_recipient as recipient').innerJoin('person', 'person.id', 'recipient.person_id')
    .select(['person.name', 'recipient.address']).where('recipient.meeting_id', '=', meetingId)
    .where('recipient.letter', '=', letter).orderBy('person.name').execute()

/** Everybody to whom some version has been sent, at the address where they are reached now. */
export const listCalled = async (db: Read, meetingId: string): Promise<{ personId: string; name: string; language: Language; address: string }[]> =>
  (await db.selectFrom('sending_recipient as recipient').innerJoin('person', 'person.id', 'recipient.person_id')
    .select(['person.id as personId', 'person.name', 'person.language', 'person.email as address']).distinct()
    .where('recipient.meeting_id', '=', meetingId).where('person.email', 'is not', null).orderBy('person.name').orderBy('person.id')
    .$narrowType<{ address: string }>().execute())
    // A constraint of the table keeps to our languages.
    .map((row) => ({ ...row, language: row.language as Language }))
export type Delivery = { name: string; address: string; sentAt: Temporal.Instant | null; failedAt: Temporal.Instant | null
  trouble: string | null }
/** What became of the mail of one version; those without an address got none. */
export const listDeliveries = (db: Read, meetingId: string, letter: string): Promise<Delivery[]> =>
  db.selectFrom('platform_outbox').select(['to_name as name', 'to_address as address', 'sent_at as sentAt', 'failed_at as failedAt',
    'last_error as trouble']).where('kind', '=', 'agenda')
    .where('href', 'in', languages.map((language) => `/${language}/meetings/${meetingId}/agenda/versions/${letter}`))
    .orderBy('to_name').orderBy('id').execute()
