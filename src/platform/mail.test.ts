// Mail over TLS and against servers that fail in the middle: nothing goes in the clear, nothing is lost, nothing comes twice.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Write } from './database.ts'
import { mailServerOf, NoMailServer, postTo } from './mail.ts'
import { queueLetter, sendDue } from './outbox.ts'

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

const queue = (about: string, toAddress: string) => product.world.database.transaction().execute((tx) => queueLetter(tx as Write, { kind: 'agenda', about,
  toName: 'Rooli', toAddress, language: 'fi', // act.ts brands it
  subject: 'Kutsu', body: `Kirje ${about}`, href: '/fi/x' }, at))
const rows = () => product.world.database.selectFrom('platform_outbox').selectAll().orderBy('id').execute()
async function send(url: string, now = at) {
  const post = postTo(url, patience)
  try {
    return await sendDue(product.world.database, post, { name: 'Toimeenpano', address: 'a@example.org' }, 'http://here', now)
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
