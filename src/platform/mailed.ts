// A letter of the outbox as mail: what its headers say, its text, its page and its event for the calendar; and whether it states what it brings.
import type { Selectable } from 'kysely'
import { folded } from './kit/calendar.ts'
import type { Document } from './kit/document.ts'
import { addressed, ownAddress } from './kit/own-address.ts'
import { missingFrom } from './print/parity.ts'
import type { Database } from './tables.ts'

export type Row = Selectable<Database['platform_outbox']>
/** As whom the house writes; `replyTo` is whoever reads the answers, if anybody does. */
export type Sender = { name: string; address: string; replyTo?: string | undefined }

/** The letter as it leaves, with the product's own address for the links. */
export const mailOf = (row: Row, { replyTo, ...from }: Sender, base: string) => ({
  from, ...replyTo === undefined ? {} : { replyTo },
  to: { name: row.to_name, address: row.to_address }, subject: row.subject, messageId: row.message_id,
  text: addressed(`${row.body}\n\n${ownAddress}${row.href}\n`, base),
  ...row.page === null ? {} : { html: addressed(row.page, base) }, ...calendarOf(row, base),
  ...row.list === null ? {} : { list: listOf(row.list, replyTo, base) },
  // Nobody's holiday reply answers a program.
  headers: { 'Content-Language': row.language, 'Auto-Submitted': 'auto-generated' },
})

/** By which list it comes (RFC 2919); whoever reads the answers takes people off it (RFC 2369). */
const listOf = (list: string, replyTo: string | undefined, base: string) => ({
  id: { url: `${list}.${new URL(base).hostname}` },
  ...replyTo === undefined ? {} : { unsubscribe: `mailto:${replyTo}?subject=${encodeURIComponent(`unsubscribe ${list}`)}` },
})

/** The event as mail programs know it: beside the text, and as a file for those that do not look there. */
const calendarOf = ({ calendar, calendar_method: method }: Row, base: string) =>
  calendar === null || method === null ? {} : { icalEvent: { method, filename: 'kokous.ics', content: folded(addressed(calendar, base)) } }

/** A letter that lacks something of the document that it brings does not leave: its writers are at fault, not whoever sends it. */
export async function proveWhole(document: Document, page: string, body: string): Promise<void> {
  // Loaded when a document is mailed, as it brings a reader of PDF files along.
  const { readHtml, readText } = await import('./print/read-back.ts')
  const lacks = [readHtml(Buffer.from(page)), readText(Buffer.from(body))].flatMap((form) => missingFrom(document, form, null))
  if (lacks.length > 0) throw new Error(`A letter lacks what its document states: ${lacks.join('; ').slice(0, 500)}`)
}
