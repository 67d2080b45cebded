// Mail over TLS and against servers that fail in the middle: nothing goes in the clear, nothing is lost, nothing comes twice.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Write } from './database.ts'
import { mailServerOf, NoMailServer, postTo } from './mail.ts'
import { type Letter, queueLetter, sendDue } from './outbox.ts'

let product: TestProduct
const closing: (() => Promise<void>)[] = []
const at = Temporal.Instant.from('2025-06-05T07:00:00Z')
const patience = { connectionTimeout: 2_000, greetingTimeout: 500, socketTimeout: 500 }

before(async () => { product = await testProduct() })
beforeEach(async () => { await product.world.database.deleteFrom('platform_outbox').execute() })
after(async () => {
  for (const close of closing) await close()
  await product.close()
})

const portOf = (server: Server): number => {
  const bound = server.address()
  return bound instanceof Object ? bound.port : assert.fail()
}
const listening = (server: Server) => new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve(portOf(server))))

/** A server of moods; gives its port and the Message-IDs of what it took. */
async function server(options: SMTPServerOptions) {
  const took: string[] = []
  const smtp = new SMTPServer({ authOptional: true, onData: (stream, _session, answer) => {
    let text = ''
    stream.on('data', (piece) => { text += String(piece) }).on('end', () => {
      took.push(/^Message-ID: (\S+)/im.exec(text)?.[1] ?? '')
      answer()
    })
  }, ...options })
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
  closing.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())))
  return { port: portOf(smtp.server), took }
}

/** A server that speaks as it is told, line by line; `say` gets every line it hears and answers, hangs up or keeps silent. */
async function scripted(say: (line: string, socket: Socket) => string | null) {
  const heard: string[] = []
  const plain = createServer((socket) => {
    let left = ''
    socket.on('error', () => {})
    socket.write('220 here\r\n')
    socket.on('data', (piece) => {
      const lines = (left + String(piece)).split('\r\n')
      left = lines.pop() ?? ''
      for (const line of lines) {
        heard.push(line)
        const answer = say(line, socket)
        if (answer !== null) socket.write(`${answer}\r\n`)
      }
    })
  })
  closing.push(() => new Promise<void>((resolve) => plain.close(() => resolve())))
  return { port: await listening(plain), heard }
}

const queue = (about: string, toAddress: string, more: Partial<Letter> = {}) => product.world.database.transaction().execute((tx) => queueLetter(tx as Write, {
  kind: 'agenda', about, toName: 'Rooli', toAddress, language: 'fi', // act.ts brands it
  subject: 'Kutsu', body: `Kirje ${about}`, href: '/fi/x', ...more }, at))
const rows = () => product.world.database.selectFrom('platform_outbox').selectAll().orderBy('id').execute()
async function send(url: string, now = at) {
  const post = postTo(url, patience)
  try {
    return await sendDue(product.world.database, post, { name: 'Toimeenpano', address: 'a@example.org' }, 'http://here', { now: () => now })
  } finally {
    post.close()
  }
}
const later = at.add({ hours: 2 })

test('a password leaves the machine only over TLS, unless it was said that it may not', () => {
  assert.equal(mailServerOf('smtp://name:secret@mail.example.org:587').requireTLS, true)
  assert.equal(mailServerOf('smtp://name:secret@mail.example.org?ignoreTLS=true').requireTLS, undefined)
  assert.equal(mailServerOf('smtp://mail.example.org').requireTLS, undefined)
  for (const wrong of ['mail.example.org', 'https://mail.example.org', 'smtp://', 'localhost:25']) assert.throws(() => mailServerOf(wrong), NoMailServer, wrong)
})

for (const [name, scheme, secure] of [['STARTTLS', 'smtp', false], ['smtps', 'smtps', true]] as const) {
  test(`over ${name} a certificate that nobody vouches for is refused, and taken where the address says so`, async () => {
    const { port, took } = await server({ secure })
    await queue('A', 'b@example.org')
    const refused = await send(`${scheme}://127.0.0.1:${port}`)
    assert.match(refused.trouble ?? '', /self.signed|certificate/i)
    assert.deepEqual([took.length, (await rows())[0]?.failed_at], [0, null])
    assert.equal((await send(`${scheme}://127.0.0.1:${port}?tls.rejectUnauthorized=false`, later)).sent, 1)
    assert.equal(took.length, 1)
  })
}

test('a wrong password is no fault of the letters: they wait with the reason, and go once it is right', async () => {
  const { port, took } = await server({ authOptional: false, allowInsecureAuth: true, disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, answer) => answer(password === 'right' ? null : new Error('Authentication failed'), { user: 'name' }) })
  for (const who of ['b', 'c']) await queue('A', `${who}@example.org`)
  const wrong = await send(`smtp://name:wrong@127.0.0.1:${port}`)
  assert.match(wrong.trouble ?? '', /535|Invalid login/)
  assert.deepEqual((await rows()).map((row) => [row.failed_at, row.attempts]), [[null, 1], [null, 0]])
  assert.equal((await send(`smtp://name:right@127.0.0.1:${port}`, later)).sent, 2)
  assert.equal(took.length, 2)
})

test('a sender that the server does not take is our fault and nobody loses a letter by it; a recipient that it does not know is final', async () => {
  let isSenderKnown = false
  const { port } = await scripted((line) => /^(EHLO|HELO|QUIT|RSET)/.test(line) ? '250 ok' : /^MAIL/.test(line) ? isSenderKnown ? '250 ok' : '550 sender rejected'
    : /^RCPT.*gone@/.test(line) ? '550 no such user' : /^RCPT.*slow@/.test(line) ? '451 later' : /^DATA/.test(line) ? '354 go on' : line === '.' ? '250 taken' : /^RCPT/.test(line) ? '250 ok' : null)
  for (const who of ['gone', 'slow', 'b']) await queue('A', `${who}@example.org`)
  assert.match((await send(`smtp://127.0.0.1:${port}`)).trouble ?? '', /sender rejected/)
  assert.ok((await rows()).every((row) => row.failed_at === null))
  isSenderKnown = true
  const { sent, trouble } = await send(`smtp://127.0.0.1:${port}`, later)
  assert.deepEqual([sent, trouble], [1, null])
  const state = (await rows()).map((row) => [row.to_address.split('@')[0], row.sent_at !== null, row.failed_at !== null, /\d{3} [\w ]+/.exec(row.last_error ?? '')?.[0] ?? null])
  assert.deepEqual(state, [['gone', false, true, '550 no such user'], ['slow', false, false, '451 later'], ['b', true, false, null]])
})

test('a server that hangs, drops in the middle of a letter or after it, is tried again, and what it took twice bears one Message-ID', async () => {
  let mood: 'silent' | 'drop' | 'dropAfter' | 'good' = 'silent'
  const taken: string[] = []
  let isData = false
  const { port } = await scripted((line, socket) => {
    if (isData) {
      const id = /^Message-ID: (\S+)/i.exec(line)?.[1]
      if (id !== undefined) taken.push(id)
      if (mood === 'drop' && line.startsWith('Subject:')) {
        isData = false
        taken.length = 0
        socket.destroy()
        return null
      }
      if (line !== '.') return null
      isData = false
      if (mood === 'dropAfter') {
        socket.destroy()
        return null
      }
      return '250 taken'
    }
    if (/^DATA/.test(line)) {
      isData = mood !== 'silent'
      return mood === 'silent' ? null : '354 go on'
    }
    return '250 ok'
  })
  await queue('A', 'b@example.org')
  let now = at
  for (mood of ['silent', 'drop', 'dropAfter'] as const) {
    const { sent, trouble } = await send(`smtp://127.0.0.1:${port}`, now)
    assert.deepEqual([sent, trouble === null], [0, false], mood)
    now = now.add({ hours: 2 })
  }
  const [waiting] = await rows()
  assert.deepEqual([waiting?.failed_at, waiting?.sent_at, waiting?.attempts], [null, null, 3])
  mood = 'good'
  assert.equal((await send(`smtp://127.0.0.1:${port}`, now)).sent, 1)
  assert.deepEqual([taken.length, new Set(taken).size], [2, 1])
  await send(`smtp://127.0.0.1:${port}`, now.add({ hours: 200 }))
  assert.equal(taken.length, 2)
})

/** A server of old that knows no extension, or those that are named; gives what it took as it came over the line. */
async function plainServer(answers: (line: string, letter: string) => string | null = () => null, extensions: string[] = []) {
  const letters: string[] = []
  const reading = new WeakMap<Socket, string[]>()
  const { port, heard } = await scripted((line, socket) => {
    const lines = reading.get(socket)
    if (lines !== undefined) {
      if (line !== '.') {
        lines.push(line)
        return null
      }
      reading.delete(socket)
      const letter = lines.map((one) => one.replace(/^\./, '')).join('\r\n')
      const answer = answers('.', letter)
      if (answer === null) letters.push(letter)
      return answer ?? '250 taken'
    }
    const answer = answers(line, '')
    if (/^DATA/.test(line) && answer === null) reading.set(socket, [])
    return answer ?? (/^EHLO/.test(line) ? ['here', ...extensions].map((one, index, { length }) => `250${index === length - 1 ? ' ' : '-'}${one}`).join('\r\n')
      : /^DATA/.test(line) ? '354 go on' : /^STARTTLS/.test(line) ? '502 5.5.1 what' : '250 ok')
  })
  return { url: `smtp://127.0.0.1:${port}`, letters, heard }
}

/** The text of a letter and its subject, read by rules written here and not by those that wrote them (RFC 2045, 2047). */
function readLetter(letter: string) {
  const bytesOf = (text: string) => Buffer.from(text.replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))), 'latin1')
  const word = (_all: string, how: string, text: string) => (how.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : bytesOf(text.replaceAll('_', ' '))).toString('utf8')
  const header = (name: string, from: string) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(from)?.[1]?.replace(/\r\n/g, '').replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, word)
  const boundary = /boundary="([^"]+)"/.exec(letter)?.[1] ?? '?'
  const part = letter.split(`\r\n--${boundary}`).map((one) => one.slice(2)).find((one) => /^Content-Type: text\/plain/i.test(one)) ?? ''
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const text = /base64/i.test(head) ? Buffer.from(body, 'base64') : /quoted-printable/i.test(head) ? bytesOf(body.replace(/=\r\n/g, '')) : Buffer.from(body)
  return { head: letter.split('\r\n\r\n')[0] ?? '', subject: header('Subject', letter), to: header('To', letter), text: text.toString('utf8').replace(/\r\n/g, '\n') }
}

test('a server that takes seven bits alone gets Finnish names, long lines and lone dots whole, in lines that it takes', async () => {
  const { url, letters } = await plainServer()
  const body = `.\n..\n.eka\nHyväksytty: åäö € 👍\n${'pitkärivi'.repeat(700)}\n\n--rajaviiva--\nFrom alku\n.`
  const subject = `Kehittämisjärjestelmän yhtenäistäminen ${'ä'.repeat(120)} 👩‍👩‍👧 loppu`
  await queue('A', 'b@example.org', { toName: 'Ylitarkastaja Äyräpää', subject, body })
  assert.equal((await send(url)).sent, 1)
  const [letter = ''] = letters
  assert.match(letter, /^[\x00-\x7f]*$/)
  assert.ok(letter.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n') && !line.includes('\r')))
  const read = readLetter(letter)
  assert.deepEqual([read.subject, read.to], [subject, 'Ylitarkastaja Äyräpää <b@example.org>'])
  assert.equal(read.text.split('\n\nhttp://here/fi/x')[0], body)
  for (const word of letter.match(/=\?utf-8\?[^\s]*\?=/gi) ?? assert.fail('no word')) assert.ok(word.length <= 75 && !readLetter(`Subject: ${word}\r\n\r\n`).subject?.includes('\uFFFD'), word)
})

test('names, subjects and what a letter is about bring no header and no recipient along', async () => {
  const { url, letters, heard } = await plainServer()
  const evil = 'X\r\nBcc: z@example.org\r\n\r\n<script>\u2028Bcc: y@example.org\u0007\u0085RCPT TO:<w@example.org>'
  await queue(evil, 'b@example.org', { toName: evil, subject: evil, body: `${evil}\r\n.\r\nMAIL FROM:<q@example.org>\r\n` })
  await queue('B', 'c@example.org', { toName: 'a, b <d@example.org>', subject: '=?utf-8?Q?=0D=0ABcc:_e@example.org?=' })
  assert.equal((await send(url)).sent, 2)
  assert.deepEqual(heard.filter((line) => /^RCPT/.test(line)).sort(), ['RCPT TO:<b@example.org>', 'RCPT TO:<c@example.org>'])
  for (const letter of letters) {
    assert.doesNotMatch(readLetter(letter).head, /^(bcc|rcpt|mail from)/im)
    assert.match(readLetter(letter).head, /^Auto-Submitted: auto-generated$/m)
  }
})

test('an address with letters that the server does not know is told at once and keeps nobody waiting; a domain with such letters goes', async () => {
  const old = await plainServer((line) => /^RCPT TO:<[^>]*[^\x00-\x7f]/.test(line) ? '553 5.6.7 SMTPUTF8 required' : null)
  for (const to of ['äyräpää@example.org', 'b@äänestys.example']) await queue('A', to)
  const { sent, trouble } = await send(old.url)
  assert.deepEqual([sent, trouble], [1, null])
  assert.ok(old.heard.some((line) => /^RCPT TO:<b@xn--[a-z0-9-]+\.example>/.test(line)))
  const [refused] = await rows()
  assert.ok(refused?.failed_at !== null && /SMTPUTF8 required/.test(refused?.last_error ?? ''), refused?.last_error ?? '')
  const { url, heard } = await plainServer(() => null, ['8BITMIME', 'SMTPUTF8'])
  await queue('B', 'äyräpää@example.org')
  assert.equal((await send(url)).sent, 1)
  assert.ok(heard.includes('RCPT TO:<äyräpää@example.org>') && heard.some((line) => /^MAIL FROM:.*SMTPUTF8/.test(line)))
})

test('a letter that is refused when it has been read is told and hinders nobody; a passing refusal of it is tried again', async () => {
  let isBusy = true
  const { url, letters } = await plainServer((line, letter) => line !== '.' ? null : letter.includes('Kirje big') ? '552 5.3.4 message too big'
    : letter.includes('Kirje slow') && isBusy ? '451 4.7.1 try later' : null)
  for (const about of ['big', 'slow', 'fine']) await queue(about, `${about}@example.org`)
  assert.deepEqual([(await send(url)).trouble, letters.length], [null, 1])
  assert.deepEqual((await rows()).map((row) => [row.failed_at !== null, /\d{3} \d\.\d\.\d [\w ]+/.exec(row.last_error ?? '')?.[0] ?? null]),
    [[true, '552 5.3.4 message too big'], [false, '451 4.7.1 try later'], [false, null]])
  isBusy = false
  assert.equal((await send(url, later)).sent, 1)
})

test('a server that greets with a refusal, wants TLS first or cannot begin it, gets nothing in the clear and loses nobody a letter', async () => {
  for (const name of ['a', 'b', 'c']) await queue('A', `${name}@example.org`)
  const greeting = createServer((socket) => socket.on('error', () => {}).end('421 4.3.2 not now\r\n'))
  closing.push(() => new Promise<void>((resolve) => greeting.close(() => resolve())))
  const wantsTls = await plainServer((line) => /^MAIL/.test(line) ? '530 5.7.0 Must issue a STARTTLS command first' : null)
  const breaks = await plainServer((line) => /^STARTTLS/.test(line) ? '454 4.7.0 TLS not available' : null, ['STARTTLS'])
  let now = at
  for (const [url, told] of [[`smtp://127.0.0.1:${await listening(greeting)}`, /421/], [wantsTls.url, /530/], [breaks.url, /STARTTLS/i],
    [`${wantsTls.url}?requireTLS=true`, /STARTTLS/i]] as const) {
    const { sent, failed, trouble } = await send(url, now)
    assert.deepEqual([sent, failed], [0, 1], url)
    assert.match(trouble ?? '', told)
    now = now.add({ hours: 2 })
  }
  assert.deepEqual([wantsTls.letters, breaks.letters, breaks.heard.some((line) => /^MAIL/.test(line))], [[], [], false])
  assert.deepEqual((await rows()).map((row) => row.failed_at), [null, null, null])
  assert.equal((await send((await plainServer()).url, now)).sent, 3)
})

test('a letter of a list says by which list it comes and where to ask to be taken off; others do not', async () => {
  const { url, letters } = await plainServer()
  await queue('A', 'b@example.org', { list: { name: 'hankeryhma', why: 'Olet listalla.' } })
  await queue('B', 'c@example.org')
  const post = postTo(url, patience)
  await sendDue(product.world.database, post, { name: 'T', address: 'a@example.org', replyTo: 'sihteeri@example.org' }, 'https://uudistus.example', { now: () => at })
  post.close()
  const [of, other] = [letters.find((one) => one.includes('b@example.org')) ?? '', letters.find((one) => one.includes('c@example.org')) ?? '']
  assert.match(of, /^List-Id: <hankeryhma\.uudistus\.example>$/im)
  assert.match(of.replace(/\r\n\s+/g, ' '), /^List-Unsubscribe: <mailto:sihteeri@example\.org\?subject=unsubscribe%20hankeryhma>$/im)
  assert.ok(readLetter(of).text.includes('Olet listalla.') && [of, other].every((one) => /^Reply-To: sihteeri@example\.org$/im.test(one)))
  assert.doesNotMatch(other, /^List-/im)
})
