// Mail leaves through here: queued in the act's transaction, sent afterwards, then marked. One row per recipient.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transporter } from 'nodemailer'
import type { Read, Write } from './database.ts'
import { type CalendarMethod, folded } from './kit/calendar.ts'
import type { Language } from './kit/language.ts'
import { addressed, ownAddress } from './kit/own-address.ts'
import type { Document } from './kit/document.ts'
import { documentText } from './kit/document-text.ts'
import { leave } from './leaving.ts'
import { findStoredLook } from './look.ts'
import { plainLook } from './kit/look.ts'
import { letterPage } from './page/letter.tsx'
import { withWholeAddresses } from './print/printed.ts'

export type Letter = { kind: string; about: string; toName: string; toAddress: string; language: Language
  subject: string; body: string; href: string
  /** A whole document in the letter, after its text. Never one in which something confidential stands. */
  document?: Document
  /** An event for the reader's calendar. */
  calendar?: { method: CalendarMethod; content: string } }

/**
 * Queues a letter. The Message-ID is made of what the letter is about and to whom it goes, so the same letter queued
 * twice is one letter, and one sent twice after a crash is recognised as the same by the receiving side.
 */
export async function queueLetter(tx: Write, letter: Letter, at: Temporal.Instant): Promise<void> {
  const subject = letter.subject.replace(/\s+/g, ' ').trim()
  const look = await findStoredLook(tx, at)
  const document = letter.document === undefined ? undefined : withWholeAddresses(letter.document, ownAddress, false)
  const page = letterPage({ language: letter.language, subject, body: letter.body, document, address: letter.href === '' ? '' : `${ownAddress}${letter.href}`,
    organisation: look?.organisation[letter.language] ?? null, look: { ...look ?? plainLook, letterhead: null } })
  const fingerprint = createHash('sha256').update(`${letter.kind}\n${letter.about}\n${letter.toAddress}`).digest('hex')
  await tx.insertInto('platform_outbox').values({
    message_id: `<${fingerprint.slice(0, 40)}@toimeenpano>`, kind: letter.kind, to_name: letter.toName,
    to_address: letter.toAddress, language: letter.language, subject, page,
    body: [letter.body, ...document === undefined ? [] : [documentText(document).trimEnd()]].filter((part) => part !== '').join('\n\n'),
    href: letter.href, calendar: letter.calendar?.content ?? null, calendar_method: letter.calendar?.method ?? null,
    queued_at: at, next_attempt_at: at,
  }).onConflict((conflict) => conflict.column('message_id').doNothing()).execute()
  leave(tx, 'mail')
}

// A server that is away over a weekend has lost nobody a letter.
const triedForHours = 96
const claimedFor = { minutes: 10 }

type Trouble = Error & { code?: string; responseCode?: number; command?: string }

/** Trouble with the server or with us as a sender (MAIL_FROM, a wrong password): the other letters would meet it too. */
const isOfServer = (trouble: Trouble): boolean =>
  (trouble.code !== 'EENVELOPE' && trouble.code !== 'EMESSAGE') || trouble.command === 'MAIL FROM' || trouble.responseCode === 421

/** What the server says of this letter or its address for good. */
const isFinal = (trouble: Trouble): boolean => !isOfServer(trouble) && (trouble.responseCode ?? 0) >= 500

/**
 * Sends what is due, oldest first; a refusal for good is marked, a passing trouble tried again later and later. Letters to
 * one address keep their order: a later one waits for the earlier. `trouble` is what keeps the server from taking any.
 */
export async function sendDue(
  db: Read, post: Transporter, from: { name: string; address: string }, base: string, now: Temporal.Instant,
): Promise<{ sent: number; failed: number; trouble: string | null }> {
  const due = await db.selectFrom('platform_outbox as letter').selectAll()
    .where('sent_at', 'is', null).where('failed_at', 'is', null).where('next_attempt_at', '<=', now)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('platform_outbox as earlier').select('earlier.id')
      .whereRef('earlier.to_address', '=', 'letter.to_address').whereRef('earlier.id', '<', 'letter.id')
      .where('earlier.sent_at', 'is', null).where('earlier.failed_at', 'is', null).where('earlier.next_attempt_at', '>', now))))
    .orderBy('queued_at').orderBy('id').limit(100).execute()
  const waiting = new Set<string>()
  let sent = 0
  for (const row of due) {
    if (waiting.has(row.to_address) || !(await claim(db, row.id, now))) continue
    const trouble = await post.sendMail({
      from, to: { name: row.to_name, address: row.to_address }, subject: row.subject, messageId: row.message_id,
      text: addressed(`${row.body}\n\n${ownAddress}${row.href}\n`, base),
      ...row.page === null ? {} : { html: addressed(row.page, base) }, ...calendarOf(row, base), headers: { 'Content-Language': row.language },
    }).then(() => null, (error: Trouble) => error)
    await mark(db, row, trouble, now)
    if (trouble === null) sent += 1
    else waiting.add(row.to_address)
    if (trouble !== null && isOfServer(trouble)) return { sent, failed: waiting.size, trouble: trouble.message }
  }
  return { sent, failed: waiting.size, trouble: null }
}

/** The event as mail programs know it: beside the text, and as a file for those that do not look there. */
const calendarOf = ({ calendar, calendar_method: method }: { calendar: string | null; calendar_method: string | null }, base: string) =>
  calendar === null || method === null ? {} : { icalEvent: { method, filename: 'kokous.ics', content: folded(addressed(calendar, base)) } }

/** Takes a letter for a while, so that no other program sends it too. */
const claim = async (db: Read, id: string, now: Temporal.Instant): Promise<boolean> =>
  (await db.updateTable('platform_outbox').set({ next_attempt_at: now.add(claimedFor) }).where('id', '=', id).where('sent_at', 'is', null)
    .where('next_attempt_at', '<=', now).returning('id').executeTakeFirst()) !== undefined

/** A letter that waits must hold its secret links; one that has left, or never will, keeps none that opens something. */
const blotted = { page: sql<string | null>`regexp_replace(page, '/[0-9a-f]{64}', '/…', 'g')`,
  body: sql<string>`regexp_replace(body, '/[0-9a-f]{64}', '/…', 'g')`,
  calendar: sql<string | null>`regexp_replace(calendar, '/[0-9a-f]{64}', '/…', 'g')` }

async function mark(
  db: Read, row: { id: string; attempts: number; queued_at: Temporal.Instant }, trouble: Trouble | null, now: Temporal.Instant,
): Promise<void> {
  const attempts = row.attempts + 1
  const isOver = trouble !== null && (isFinal(trouble) || now.since(row.queued_at).total('hours') > triedForHours)
  await db.updateTable('platform_outbox').where('id', '=', row.id).set(trouble === null
    ? { sent_at: now, attempts, ...blotted }
    : { ...isOver ? blotted : {}, attempts, last_error: trouble.message.slice(0, 500), failed_at: isOver ? now : null,
        next_attempt_at: now.add({ seconds: Math.min(3600, 15 * 2 ** Math.min(attempts, 10)) }) }).execute()
}
