// Bodies that come slowly, half or never: others are answered meanwhile, and nothing of them is stored or told as a fault of ours.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { addItem } from '../../agenda/actions.ts'
import { planMeeting } from '../../meeting/actions.ts'
import { perform } from '../act.ts'
import { castInto, type Cast } from '../../../test/cast.ts'
import { testProduct, type TestProduct } from '../../../test/app.ts'

let product: TestProduct
let cast: Cast
let at: URL
let path: string
let cookie: string

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  at = new URL(await product.listen())
  cookie = await product.cookieOf(cast.people.secretary)
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' }, 'slow-meeting')
  const meetingId = planned.kind === 'done' ? planned.answer.id : assert.fail()
  const added = await perform(product.world, addItem, by, { meetingId, title: { fi: 'Liitteellinen' }, purpose: 'discussion' }, 'slow-item-key')
  path = `/fi/meetings/${meetingId}/items/${added.kind === 'done' ? added.answer.added[0]?.itemId : assert.fail()}/papers`
})
after(() => product.close())

const boundary = 'rajaviiva'
const head = (length: number) => [`POST ${path} HTTP/1.1`, `Host: ${at.host}`, `Origin: ${at.origin}`, `Cookie: ${cookie}`, `Content-Length: ${length}`,
  `Content-Type: multipart/form-data; boundary=${boundary}`, '', `--${boundary}`, 'Content-Disposition: form-data; name="file"; filename="iso.txt"',
  'Content-Type: text/plain', '', ''].join('\r\n')

/** Begins an upload that says it is long, sends a part of it and waits. */
const begun = (bytes: number) => new Promise<Socket>((resolve, reject) => {
  const socket = connect(Number(at.port), at.hostname, () => socket.write(head(50_000_000) + 'x'.repeat(bytes), () => resolve(socket)))
  socket.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error) })
})
const papers = async () => (await product.world.database.selectFrom('paper').select('id').execute()).length
const answers = async () => (await fetch(new URL('/fi/sign-in', at))).status
const leftovers = async () => (await readdir(tmpdir())).filter((name) => /upload|formdata|undici/i.test(name)).length

test('two hundred uploads that do not go on keep nobody waiting, and nothing is left of them when they are broken off', async () => {
  const before = await leftovers()
  const slow = await Promise.all(Array.from({ length: 200 }, () => begun(20_000)))
  assert.deepEqual(await Promise.all(Array.from({ length: 20 }, answers)), Array.from({ length: 20 }, () => 200))
  for (const socket of slow) socket.destroy()
  await wait(300)
  assert.deepEqual([await papers(), await leftovers(), await answers()], [0, before, 200])
  assert.deepEqual(product.lines, [])
})

test('an upload that is cut off in the middle stores nothing, and the same upload whole is taken', async () => {
  const socket = await begun(3_000_000)
  socket.destroy()
  await wait(200)
  assert.equal(await papers(), 0)
  const form = new FormData()
  form.set('file', new File(['x'.repeat(3_000_000)], 'iso.txt', { type: 'text/plain' }))
  const whole = await fetch(new URL(path, at), { method: 'POST', body: form, headers: { cookie, origin: at.origin }, redirect: 'manual' })
  assert.deepEqual([whole.status, await papers()], [303, 1])
  assert.deepEqual(product.lines, [])
})

test('a form that ends before its end is told as such, in words', async () => {
  const cut = await fetch(new URL(path, at), { method: 'POST', headers: { cookie, origin: at.origin, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nkesken` })
  assert.equal(cut.status, 400)
  assert.match(await cut.text(), /<h1>[^<]+<\/h1>/)
})
