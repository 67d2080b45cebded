// Mail leaves through here: queued in the act's transaction, sent afterwards, then marked. One row per recipient.
import { createHash } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import type { Read, Write } from './database.ts'
import type { Language } from './kit/language.ts'
import { leave } from './leaving.ts'

export type Letter = { kind: string; about: string; toName: string; toAddress: string; language: Language
  subject: string; body: string; href: string }

/**
 * Queues a letter. The Message-ID is made of what the letter is about and to whom it goes, so the same letter queued
 * twice is one letter, and one sent twice after a crash is recognised as the same by the receiving side.
 */
export async function queueLetter(tx: Write, letter: Letter, at: Temporal.Instant): Promise<void> {
  const fingerprint = createHash('sha256').update(`${letter.kind}\n${letter.about}\n${letter.toAddress}`).digest('hex')
  await tx.insertInto('platform_outbox').values({
    message_id: `<${fingerprint.slice(0, 40)}@toimeenpano>`, kind: letter.kind, to_name: letter.toName,
    to_address: letter.toAddress, language: letter.language, subject: letter.subject.replace(/\s+/g, ' ').trim(),
    body: letter.body, href: letter.href, queued_at: at, next_attempt_at: at,
  }).onConflict((conflict) => conflict.column('message_id').doNothing()).execute()
  leave(tx, 'mail')
}

const attemptsMax = 12

/** Sends what is due, oldest first; a refusal for good is marked, a passing trouble tried again later and later. */
export async function sendDue(
  db: Read, post: Transporter, from: { name: string; address: string }, base: string, now: Temporal.Instant,
): Promise<{ sent: number; failed: number }> {
  const due = await db.selectFrom('platform_outbox').selectAll()
    .where('sent_at', 'is', null).where('failed_at', 'is', null).where('next_attempt_at', '<=', now)
    .orderBy('queued_at').orderBy('id').limit(100).execute()
  let sent = 0
  for (const row of due) {
    const trouble = await post.sendMail({
      from, to: { name: row.to_name, address: row.to_address }, subject: row.subject, messageId: row.message_id,
      text: `${row.body}\n\n${base}${row.href}\n`, headers: { 'Content-Language': row.language },
    }).then(() => null, (error: Error & { responseCode?: number }) => error)
    const attempts = row.attempts + 1
    const isFinal = trouble !== null && ((trouble.responseCode ?? 0) >= 500 || attempts >= attemptsMax)
    await db.updateTable('platform_outbox').where('id', '=', row.id).set(trouble === null
      ? { sent_at: now, attempts }
      : { attempts, last_error: trouble.message, failed_at: isFinal ? now : null,
          next_attempt_at: now.add({ seconds: Math.min(3600, 15 * 2 ** attempts) }) }).execute()
    if (trouble === null) sent += 1
  }
  return { sent, failed: due.length - sent }
}
