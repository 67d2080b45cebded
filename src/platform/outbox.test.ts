// Mail against a real SMTP server that has its moods: what passes is tried again, what is final is told, order is kept.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Write } from './database.ts'
import type { Document } from './kit/document.ts'
import { ownAddress } from './kit/own-address.ts'
import { proveWhole } from './mailed.ts'
import { missingFrom } from './print/parity.ts'
import { withWholeAddresses } from './print/printed.ts'
import { readHtml, readText } from './print/read-back.ts'
import { type Letter, queueLetter, sendDue } from './outbox.ts'

let product: TestProduct
let server: SMTPServer
let post: Transporter
let refuse: (address: string) => { message: string; responseCode: number } | null = () => null
const came: { to: string; text: string }[] = []
const at = Temporal.Instant.from('2025-06-05T07:00:00Z')
const later = (seconds: number) => at.add({ seconds })

before(async () => {
  product = await testProduct()
  server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      const trouble = refuse(address)
      answer(trouble === null ? null : Object.assign(new Error(trouble.message), { responseCode: trouble.responseCode }))
    },
    onData: (stream, session, answer) => {
      let text = ''
      stream.on('data', (piece) => { text += String(piece) }).on('end', () => {
        came.push({ to: session.envelope.rcptTo.map((one) => one.address).join(), text })
        answer()
      })
    } })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const bound = server.server.address()
  post = createTransport({ host: '127.0.0.1', port: bound instanceof Object ? bound.port : 0, ignoreTLS: true })
})
beforeEach(async () => {
  came.length = 0
  refuse = () => null
  await product.world.database.deleteFrom('platform_outbox').execute()
})
after(async () => {
  post.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await product.close()
})

const queue = (about: string, toAddress: string, more: Partial<Letter> = {}) =>
  product.world.database.transaction().execute((tx) => queueLetter(tx as Write, { kind: 'agenda', about, toName: 'Rooli', toAddress,
    language: 'fi', // act.ts brands it
    subject: 'Kutsu', body: `Kirje ${about}`, href: '/fi/x', ...more }, at))
const send = (now: Temporal.Instant) => sendDue(product.world.database, post, { name: 'Toimeenpano', address: 'a@example.org' }, 'http://here', { now: () => now })
const rows = () => product.world.database.selectFrom('platform_outbox').selectAll().orderBy('id').execute()

test('a letter that has left keeps no secret link, and one that waits still does', async () => {
  const secret = 'a'.repeat(64)
  refuse = (address) => address === 'hidas@example.org' ? { message: 'Greylisted', responseCode: 451 } : null
  for (const to of ['hidas@example.org', 'b@example.org']) await queue('A', to, { body: `Vastaa: https://x/fi/replies/${secret}` })
  await send(at)
  assert.ok(came[0]?.text.replace(/=\r\n/g, '').includes(secret))
  assert.deepEqual((await rows()).map((row) => [row.to_address, JSON.stringify(row).includes(secret)]), [['hidas@example.org', true], ['b@example.org', false]])
})

test('a passing refusal is tried again later, and later letters to the same address wait for it; others do not', async () => {
  refuse = (address) => address === 'hidas@example.org' ? { message: 'Greylisted', responseCode: 451 } : null
  await queue('A', 'hidas@example.org')
  await queue('B', 'hidas@example.org')
  await queue('A', 'toinen@example.org')
  await send(at)
  assert.deepEqual(came.map((one) => one.to), ['toinen@example.org'])
  refuse = () => null
  await send(later(5))
  assert.equal(came.length, 1, 'not before its time, and B not before A')
  await send(later(60))
  assert.deepEqual(came.slice(1).map((one) => /Kirje (\w)/.exec(one.text)?.[1]), ['A', 'B'])
})

test('a refusal for good is marked with its reason and hinders nobody', async () => {
  refuse = (address) => address === 'poissa@example.org' ? { message: 'No such user', responseCode: 550 } : null
  await queue('A', 'poissa@example.org')
  await queue('A', 'toinen@example.org')
  await send(at)
  const [gone, other] = await rows()
  assert.match(gone?.last_error ?? '', /No such user/)
  assert.ok(gone?.failed_at !== null && other?.sent_at !== null)
  await send(later(100_000))
  assert.deepEqual([came.length, (await rows())[0]?.attempts], [1, 1])
})

test('a server that is away costs nobody a letter within four days, and one attempt tells it', async () => {
  const away = createTransport({ host: '127.0.0.1', port: 1, connectionTimeout: 500 })
  for (const name of ['a', 'b', 'c']) await queue('A', `${name}@example.org`)
  const tryAway = (now: Temporal.Instant) => sendDue(product.world.database, away, { name: 'T', address: 'a@example.org' }, '', { now: () => now })
  await tryAway(at)
  assert.equal((await rows()).reduce((sum, row) => sum + row.attempts, 0), 1)
  for (let hour = 1; hour <= 90; hour += 8) await tryAway(later(hour * 3600))
  assert.ok((await rows()).every((row) => row.failed_at === null))
  await send(later(91 * 3600 + 3600))
  assert.equal(came.length, 3)
})

test('two programs at once send one letter once', async () => {
  await queue('A', 'a@example.org')
  await Promise.all([send(at), send(at), send(at)])
  assert.equal(came.length, 1)
})

test('a subject keeps its letters and cannot bring headers along, and each letter has one recipient', async () => {
  await queue('A', 'a@example.org', { subject: `Kutsu: hankeryhmä äöå\r\nBcc: kaikki@example.org ${'pitkä '.repeat(80)}`,
    toName: 'Rooli"\r\nBcc: x@example.org' })
  await send(at)
  const [letter] = came
  const head = (letter?.text ?? '').split('\r\n\r\n')[0] ?? ''
  assert.equal(letter?.to, 'a@example.org')
  assert.ok(!/^bcc:/im.test(head))
  assert.match(head, /^Message-ID: <[0-9a-f]{40}@toimeenpano>$/m)
  assert.match(head, /^Content-Language: fi$/m)
  assert.ok(head.split('\r\n').every((line) => line.length <= 78 + 20))
})

test('a letter is text and a page of the same words, without pictures, in the language of whoever reads it', async () => {
  const document: Document = { language: 'sv', title: 'Projektgruppen, möte 13', identification: { organisation: 'Ministeriet', type: 'Promemoria' }, endings: [],
    footer: ['SHA-256 abc'], blocks: [{ kind: 'paragraph', text: [{ text: '13. R&D <utkast> ' }, { text: 'protokollet', href: '/sv/x' }] }] }
  await queue('A', 'a@example.org', { language: 'sv', subject: 'Rättelse & mera', body: 'Förord <b>', document, href: '/sv/archive/x' })
  const [row] = await rows()
  const page = row?.page ?? assert.fail('no page')
  assert.deepEqual(missingFrom(document, readHtml(Buffer.from(page)), null).concat(missingFrom(document, readText(Buffer.from(row?.body ?? '')), null)), ['/sv/x', '/sv/x'])
  const whole = withWholeAddresses(document, ownAddress, false)
  await proveWhole(whole, page, row?.body ?? '')
  await assert.rejects(proveWhole(whole, page.replace('SHA-256 abc', ''), row?.body ?? ''), /lacks what its document states: SHA-256 abc/)
  await assert.rejects(proveWhole(whole, page, row?.body.replace(`${ownAddress}/sv/x`, '') ?? ''), /lacks what its document states: https:.*\/sv\/x/)
  for (const said of ['<html lang="sv"', 'Förord &lt;b>', 'Öppna i tjänsten', `href="${ownAddress}/sv/x"`, `href="${ownAddress}/sv/archive/x"`]) assert.ok(page.includes(said), said)
  assert.doesNotMatch(page, /<img|url\(|src=/)
  for (const said of ['prefers-color-scheme:dark', 'overflow-wrap:anywhere']) assert.ok(page.includes(said), said)
  await send(at)
  const [letter] = came
  assert.match(letter?.text ?? '', /Content-Type: multipart\/alternative/)
  assert.match(letter?.text ?? '', /Content-Type: text\/plain.*Content-Type: text\/html/s)
  assert.doesNotMatch(letter?.text ?? '', /own-address\.invalid/)
})

test('many letters go several at a time, each once, and those to one address in their order', async () => {
  for (let number = 0; number < 60; number += 1) await queue(`${String(number).padStart(2, '0')}`, `a${number % 20}@example.org`)
  const { sent, failed, trouble } = await send(at)
  assert.deepEqual([sent, failed, trouble, came.length], [60, 0, null, 60])
  const orders = Map.groupBy(came, (one) => one.to)
  for (const letters of orders.values()) {
    const numbers = letters.map((one) => /Kirje (\d+)/.exec(one.text)?.[1])
    assert.deepEqual(numbers, numbers.toSorted())
  }
  assert.ok((await rows()).every((row) => row.sent_at !== null && row.attempts === 1))
})

test('when the server goes away in the middle, what was not tried is due at once and nobody gets anything twice', async () => {
  for (let number = 0; number < 40; number += 1) await queue('A', `b${number}@example.org`)
  let left = 12
  refuse = () => (left -= 1) < 0 ? { message: 'Shutting down', responseCode: 421 } : null
  const first = await send(at)
  assert.match(first.trouble ?? '', /Shutting down/)
  assert.equal(came.length, 12)
  const waiting = (await rows()).filter((row) => row.sent_at === null)
  assert.ok(waiting.filter((row) => row.attempts === 0).every((row) => Temporal.Instant.compare(row.next_attempt_at, at) === 0))
  refuse = () => null
  await send(later(3_600))
  assert.deepEqual([came.length, new Set(came.map((one) => one.to)).size], [40, 40])
})

test('letters under way at a crash go again when their time comes, as the same letters', async () => {
  for (const name of ['c', 'd', 'e']) await queue('A', `${name}@example.org`)
  // The third never comes back, and neither does the program: nothing is marked.
  const dying = { sendMail: async (mail: { to: { address: string } }) => mail.to.address === 'e@example.org' ? new Promise(() => {})
    : post.sendMail(mail) } as unknown as Transporter
  void sendDue(product.world.database, dying, { name: 'T', address: 'a@example.org' }, '', { now: () => at })
  while (came.length < 2) await new Promise((resolve) => setImmediate(resolve))
  await send(later(60))
  assert.equal(came.length, 2, 'taken for a while: nobody else sends them')
  await send(later(601))
  const ids = Map.groupBy(came, (one) => one.to)
  assert.deepEqual([...ids.values()].map((letters) => [letters.length, new Set(letters.map((one) => /^Message-ID: (.*)$/m.exec(one.text)?.[1])).size]),
    [[2, 1], [2, 1], [1, 1]])
})

test('when the server is so slow that another program takes letters too, each still goes once', async () => {
  for (let number = 0; number < 40; number += 1) await queue('A', `s${number}@example.org`)
  let now = at
  let others: Promise<unknown> = Promise.resolve()
  const went: string[] = []
  const slow = { sendMail: async (mail: { to: { address: string } }) => {
    went.push(mail.to.address)
    now = now.add({ seconds: 40 })
    if (went.length < 30) others = others.then(() => sendDue(product.world.database, post, { name: 'T', address: 'a@example.org' }, '', { now: () => now }))
    await others
  } } as unknown as Transporter
  await sendDue(product.world.database, slow, { name: 'T', address: 'a@example.org' }, '', { now: () => now })
  await others
  const all = [...went, ...came.map((one) => one.to)]
  assert.deepEqual([all.length, new Set(all).size], [40, 40])
  assert.ok((await rows()).every((row) => row.sent_at !== null))
})

test('when the database cannot write for a moment that letters have left, they are marked with the next and do not go again', async () => {
  const { database } = product.world
  for (let number = 0; number < 40; number += 1) await queue('A', `m${number}@example.org`)
  // A sequence is not taken back with what failed: the first writing fails and no other.
  await sql`create sequence failing_once`.execute(database)
  await sql`create function fail_once() returns trigger language plpgsql as $$ begin
    if nextval('failing_once') = 1 then raise exception 'no space left'; end if; return null; end $$`.execute(database)
  await sql`create trigger fail_once before update of sent_at on platform_outbox execute function fail_once()`.execute(database)
  await assert.rejects(send(at), /no space left/)
  await sql`drop trigger fail_once on platform_outbox`.execute(database)
  assert.deepEqual((await rows()).filter((row) => row.sent_at !== null).length, came.length)
  await send(later(700))
  assert.deepEqual([came.length, new Set(came.map((one) => one.to)).size], [40, 40])
})

test('a program that is stopped ends the letters it has begun, and what it has not begun is due at once', async () => {
  for (let number = 0; number < 40; number += 1) await queue('A', `t${number}@example.org`)
  const { sent } = await sendDue(product.world.database, post, { name: 'T', address: 'a@example.org' }, '', { now: () => at }, () => came.length >= 10)
  assert.ok(sent >= 10 && sent < 20, String(sent))
  await send(at)
  assert.deepEqual([came.length, new Set(came.map((one) => one.to)).size], [40, 40])
})
