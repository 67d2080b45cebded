// Mail leaves through here: queued in the act's transaction, sent afterwards, then marked. One row per recipient.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transporter } from 'nodemailer'
import type { Clock } from './clock.ts'
import type { Read, Write } from './database.ts'
import type { CalendarMethod } from './kit/calendar.ts'
import type { Language } from './kit/language.ts'
import { ownAddress } from './kit/own-address.ts'
import type { Document } from './kit/document.ts'
import { documentText } from './kit/document-text.ts'
import { leave } from './leaving.ts'
import { findStoredLook } from './look.ts'
import { mailOf, proveWhole, type Row, type Sender } from './mailed.ts'
import { plainLook } from './kit/look.ts'
import { letterPage } from './page/letter.tsx'
import { withWholeAddresses } from './print/printed.ts'

export type Letter = { kind: string; about: string; toName: string; toAddress: string; language: Language
  subject: string; body: string; href: string
  /** A whole document in the letter, after its text. Never one in which something confidential stands. */
  document?: Document
  /** An event for the reader's calendar. */
  calendar?: { method: CalendarMethod; content: string }
  /** The list by which it comes, letters and hyphens, and why they get it. */
  list?: { name: string; why: string } }

export type Addressee = { toName: string; toAddress: string }

/**
 * Queues a letter. The Message-ID is made of what the letter is about and to whom it goes, so the same letter queued
 * twice is one letter, and one sent twice after a crash is recognised as the same by the receiving side.
 */
export const queueLetter = (tx: Write, letter: Letter, at: Temporal.Instant): Promise<void> => queueLetters(tx, letter, [letter], at)

/** Queues the same letter for each of some people; what they read is made once. */
export async function queueLetters(tx: Write, letter: Omit<Letter, keyof Addressee>, people: Addressee[], at: Temporal.Instant): Promise<void> {
  if (people.length === 0) return
  const subject = letter.subject.replace(/\s+/g, ' ').trim()
  const look = await findStoredLook(tx, at)
  const document = letter.document === undefined ? undefined : withWholeAddresses(letter.document, ownAddress, false)
  const why = letter.list?.why ?? ''
  const address = letter.href === '' ? '' : `${ownAddress}${letter.href}`
  const page = letterPage({ language: letter.language, subject, body: letter.body, why, document, address,
    organisation: look?.organisation[letter.language] ?? null, look: { ...look ?? plainLook, letterhead: null } })
  const body = [letter.body, ...document === undefined ? [] : [documentText(document).trimEnd()], why].filter((part) => part !== '').join('\n\n')
  if (document !== undefined) await proveWhole(document, page, body)
  const ids = people.map(({ toAddress }) => messageId(letter, toAddress))
  // What all of them read goes over once.
  await sql`insert into platform_outbox (message_id, to_name, to_address, kind, language, subject, page, body, href, calendar, calendar_method, list,
      queued_at, next_attempt_at)
    select someone.id, someone.name, someone.address, ${letter.kind}::text, ${letter.language}::text, ${subject}::text,
      ${page}::text, ${body}::text, ${letter.href}::text,
      ${letter.calendar?.content ?? null}::text, ${letter.calendar?.method ?? null}::text, ${letter.list?.name ?? null}::text,
      ${at}::timestamptz, ${at}::timestamptz
    from unnest(${ids}::text[], ${people.map((one) => one.toName)}::text[], ${people.map((one) => one.toAddress)}::text[]) as someone (id, name, address)
    on conflict (message_id) do nothing`.execute(tx)
  leave(tx, 'mail')
}

const messageId = ({ kind, about }: Pick<Letter, 'kind' | 'about'>, toAddress: string): string =>
  `<${createHash('sha256').update(`${kind}\n${about}\n${toAddress}`).digest('hex').slice(0, 40)}@toimeenpano>`

// A server that is away over a weekend has lost nobody a letter.
const triedForHours = 96
const claimedFor = { minutes: 10 }
/** A letter is begun within this, so that what is left is enough for the slowest server. */
const begunWithin = { minutes: 5 }

type Trouble = Error & { code?: string; responseCode?: number; command?: string }

/** Trouble with the server or with us as a sender (MAIL_FROM, a wrong password): the other letters would meet it too. */
const isOfServer = (trouble: Trouble): boolean =>
  (trouble.code !== 'EENVELOPE' && trouble.code !== 'EMESSAGE') || trouble.command === 'MAIL FROM' || trouble.responseCode === 421

/** What the server says of this letter or its address for good. */
const isFinal = (trouble: Trouble): boolean => !isOfServer(trouble) && (trouble.responseCode ?? 0) >= 500

/** So many letters are taken at a time: what is under way when the program is killed is no more than these. */
const takenAtOnce = 200
/** So many are on their way to the server at once. */
export const connectionsMost = 5
/** That letters have left is written for so many at a time. */
const markedAtOnce = 25

type Tried = { row: Row; trouble: Trouble | null }

/**
 * Sends what is due, oldest first, several at a time; a refusal for good is marked, a passing trouble tried again later and
 * later. Letters to one address keep their order: a later one waits for the earlier. `trouble` is what keeps the server from
 * taking any; then, and when `isOver` says so, what was taken and not tried goes back. `post` should keep `connectionsMost`
 * connections.
 */
export async function sendDue(
  db: Read, post: Transporter, from: Sender, base: string, clock: Clock, isOver: () => boolean = () => false,
): Promise<{ sent: number; failed: number; trouble: string | null }> {
  let [sent, failed] = [0, 0]
  for (;;) {
    const taken = isOver() ? [] : await take(db, clock.now())
    if (taken.length === 0) return { sent, failed, trouble: null }
    const batch = await sendTaken(db, (row) => post.sendMail(mailOf(row, from, base)), taken, clock, isOver)
    sent += batch.sent
    failed += batch.failed
    if (batch.trouble !== null) return { sent, failed, trouble: batch.trouble }
  }
}

/**
 * Sends letters that were taken. One goes ahead: a server that takes nothing is asked once. When the server is slow, what
 * was not begun by half of the time for which the letters are ours goes back, so that no other program begins it meanwhile.
 */
async function sendTaken(db: Read, send: (row: Row) => Promise<unknown>, taken: Row[], clock: Clock, isOver: () => boolean) {
  const [waiting, tried, until] = [[...taken], [] as Tried[], clock.now().add(begunWithin)]
  let [sent, failed] = [0, 0]
  let trouble: string | null = null
  const sendNext = async (): Promise<boolean> => {
    const row = trouble === null && !isOver() && Temporal.Instant.compare(clock.now(), until) < 0 ? waiting.shift() : undefined
    if (row === undefined) return false
    const met = await send(row).then(() => null, (error: Trouble) => error)
    if (met === null) sent += 1
    else failed += 1
    if (met !== null && isOfServer(met)) trouble ??= met.message
    tried.push({ row, trouble: met })
    if (tried.length >= markedAtOnce) await markTried(db, tried, clock.now())
    return true
  }
  const sendAll = async (): Promise<void> => { while (await sendNext()) {} }
  await sendNext()
  // One that cannot write what became of its letters does not keep the others from writing theirs.
  const ended = await Promise.allSettled(Array.from({ length: connectionsMost }, sendAll))
  await markTried(db, tried, clock.now())
  await giveBack(db, waiting, clock.now())
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return { sent, failed, trouble }
}

/** What could not be written is tried to be written again with what comes after it. */
async function markTried(db: Read, tried: Tried[], now: Temporal.Instant): Promise<void> {
  const some = tried.splice(0)
  await mark(db, some, now).catch((error: unknown) => {
    tried.push(...some)
    throw error
  })
}

/**
 * Takes letters for a while, so that no other program sends them too: of each address the earliest that has not left. Chosen
 * first and taken then: what another program took meanwhile is left to it.
 */
async function take(db: Read, now: Temporal.Instant): Promise<Row[]> {
  const chosen = await db.selectFrom((heads) => heads.selectFrom('platform_outbox').distinctOn('to_address').select(['id', 'queued_at', 'next_attempt_at'])
    .where('sent_at', 'is', null).where('failed_at', 'is', null).orderBy('to_address').orderBy('id').as('head'))
    .select('id').where('next_attempt_at', '<=', now).orderBy('queued_at').orderBy('id').limit(takenAtOnce).execute()
  if (chosen.length === 0) return []
  const taken = await db.updateTable('platform_outbox').set({ next_attempt_at: now.add(claimedFor) }).where('id', 'in', chosen.map(({ id }) => id))
    .where('sent_at', 'is', null).where('next_attempt_at', '<=', now).returningAll().execute()
  const place = new Map(chosen.map(({ id }, at) => [id, at]))
  return taken.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
}

/** What was taken and not tried is due again, unless another program has taken it since. */
async function giveBack(db: Read, rows: Row[], now: Temporal.Instant): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  await db.updateTable('platform_outbox').set({ next_attempt_at: now }).where('id', 'in', rows.map((row) => row.id))
    .where('next_attempt_at', '=', first.next_attempt_at).execute()
}

const holdsSecret = ({ page, body, calendar }: Row): boolean => [page, body, calendar].some((text) => /\/[0-9a-f]{64}/.test(text ?? ''))

/** A letter that waits must hold its secret links; one that has left, or never will, keeps none that opens something. */
const blotted = { page: sql<string | null>`regexp_replace(page, '/[0-9a-f]{64}', '/…', 'g')`,
  body: sql<string>`regexp_replace(body, '/[0-9a-f]{64}', '/…', 'g')`,
  calendar: sql<string | null>`regexp_replace(calendar, '/[0-9a-f]{64}', '/…', 'g')` }

async function mark(db: Read, tried: Tried[], now: Temporal.Instant): Promise<void> {
  const left = tried.filter(({ trouble }) => trouble === null).map(({ row }) => row)
  // Pages are long: only those with something to blot are written again.
  for (const [isSecret, rows] of Map.groupBy(left, holdsSecret)) {
    await db.updateTable('platform_outbox').where('id', 'in', rows.map((row) => row.id))
      .set({ sent_at: now, attempts: sql<number>`attempts + 1`, last_error: null, ...isSecret ? blotted : {} }).execute()
  }
  for (const { row, trouble } of tried) if (trouble !== null) await markRefused(db, row, trouble, now)
}

async function markRefused(db: Read, row: Row, trouble: Trouble, now: Temporal.Instant): Promise<void> {
  const attempts = row.attempts + 1
  const isOver = isFinal(trouble) || now.since(row.queued_at).total('hours') > triedForHours
  await db.updateTable('platform_outbox').where('id', '=', row.id).where('sent_at', 'is', null).set({ ...isOver ? blotted : {}, attempts,
    last_error: trouble.message.slice(0, 500), failed_at: isOver ? now : null,
    next_attempt_at: now.add({ seconds: Math.min(3600, 15 * 2 ** Math.min(attempts, 10)) }) }).execute()
}
