// Looks up agendas that were sent and to whom.
import { sql } from 'kysely'
import { maySeeWhole } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { listItems, listPapersByItem, listVersionsByItem } from '../agenda/reads.ts'
import type { Body } from '../body/body.ts'
import { matterIsConfidential } from '../matter/reads.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { listVisibleAmong } from '../paper/reads.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import type { Document } from '../platform/kit/document.ts'
import { type Language, languages } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import { findProgramme } from '../programme/reads.ts'
import { agendaDocument, invitationDocument } from './document.ts'
import { asItIsNow, type HeldAppraisal, sentAgenda, type SentAgenda, type SentItem } from './sending.ts'

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

/** The agenda as it would be sent now, with what changed since it was sent the last time. */
export async function findNext(db: Read, meeting: Meeting, body: Body, last: Sending | null): Promise<SentAgenda> {
  const [items, appraisals] = [arrange(await listItems(db, meeting.id)), await listAppraisalsByItem(db, meeting.id)]
  return sentAgenda({ meeting, body, items, papers: await listPapersByItem(db, meeting.id), versions: await listVersionsByItem(db, meeting.id), appraisals,
    previous: last?.content ?? null, ordinal: (last?.ordinal ?? 0) + 1 })
}

/** The comparison of alternatives that goes out with each item; one that is laid aside does not. */
async function listAppraisalsByItem(db: Read, meetingId: string): Promise<Map<string, HeldAppraisal>> {
  const rows = await db.selectFrom('agenda_item as item').innerJoin('appraisal', 'appraisal.matter_id', 'item.matter_id')
    .select(['item.id as itemId', 'appraisal.id as appraisalId', 'appraisal.version']).where('item.meeting_id', '=', meetingId)
    .where('item.struck_at', 'is', null).where('appraisal.state', 'in', ['open', 'decided'])
    // Of a confidential matter only an item that is so itself tells that there is one.
    .where(sql<boolean>`(item.level = 'confidential'
      or not exists (select from matter where matter.id = item.matter_id and ${matterIsConfidential}))`).execute()
  return new Map(rows.map(({ itemId, ...held }) => [itemId, held]))
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

/** Whose link it is, and to which meeting. */
export const findInvited = async (db: Read, token: string): Promise<{ meetingId: string; personId: string; name: string } | null> =>
  await db.selectFrom('sending_link as link').innerJoin('person', 'person.id', 'link.person_id')
    .select(['link.meeting_id as meetingId', 'person.id as personId', 'person.name']).where('token_hash', '=', sha256Of(token)).executeTakeFirst() ?? null

export type Delivery = { name: string; address: string; sentAt: Temporal.Instant | null; failedAt: Temporal.Instant | null
  trouble: string | null }
/** What became of the mail of one version; those without an address got none. */
export const listDeliveries = (db: Read, meetingId: string, letter: string): Promise<Delivery[]> =>
  db.selectFrom('platform_outbox').select(['to_name as name', 'to_address as address', 'sent_at as sentAt', 'failed_at as failedAt',
    'last_error as trouble']).where('kind', '=', 'agenda')
    .where('href', 'in', languages.map((language) => `/${language}/meetings/${meetingId}/agenda/versions/${letter}`))
    .orderBy('to_name').orderBy('id').execute()

/** A sending as somebody may read it today. */
export async function readNow(db: Read, meeting: Meeting, sending: Sending, by: By) {
  const items = new Map((await listItems(db, meeting.id)).map((item) => [item.id, item]))
  const papers = sending.content.items.flatMap((item) => item.papers.map((paper) => paper.paperId))
  return {
    content: asItIsNow(sending.content, [...items.values()], new Set(await listVisibleAmong(db, papers, by))),
    // Whoever presents an item now sees it; not whoever did when it was sent.
    mayRead: (item: SentItem) =>
      maySeeWhole(by.actor, { ...item, bodyId: meeting.bodyId, presenterId: items.get(item.id)?.presenterId ?? null }, by.on),
  }
}

type Shown = { meeting: Meeting; body: Body; sending: Sending; by: By; language: Language; as?: 'agenda' | 'invitation' }

/** An agenda as it was sent, or the invitation that went with it, as somebody may read it today. */
export async function findSentDocument(db: Read, { meeting, body, sending, by, language, as = 'agenda' }: Shown): Promise<Document> {
  const { content, mayRead } = await readNow(db, meeting, sending, by)
  const programme = await findProgramme(db, sending.sentAt)
  return (as === 'agenda' ? agendaDocument : invitationDocument)({
    sending: content, language, bodyLanguage: body.language, sha256: sending.sha256, mayRead,
    organisation: programme?.organisation[language] ?? '', programme: programme === null ? '' : `${programme.name[language]} (${programme.number})`,
    recipients: (await listRecipients(db, meeting.id, sending.letter)).map((one) => one.name),
    paperHref: (paperId, number) => `/${language}/papers/${paperId}/versions/${number}/file`,
  })
}
