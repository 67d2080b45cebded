// Webhooks: only into the open internet, signed so that anybody can check, tried again, and nothing but what is public.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { createPrivateKey, sign, verify } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkout } from '../platform/checkout.ts'
import { isOpenAddress, mayBeReached, postOutside, privateHostsIn } from '../platform/http/outside.ts'
import { correctMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { addWebhookOf, endWebhookOf } from './actions.ts'
import { listDeliveries } from './reads.ts'
import { signedText } from './webhook.ts'
import { sendNotices } from './writes.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const none = privateHostsIn(undefined)

test('an address within one’s own network is not reached, however it is written, unless it was allowed', () => {
  for (const host of ['127.0.0.1', '127.1', '0', '2130706433', '0x7f000001', '10.0.0.1', '169.254.169.254', '[::1]', '[::ffff:10.0.0.1]', '[fd00::1]', '[fe80::1]', 'localhost', 'localhost.',
    'db.internal', 'printer.local', 'intranet', '192.168.1.1', '[64:ff9b::a00:1]', '172.16.0.1', '100.64.0.1']) {
    assert.equal(mayBeReached(`https://${host}/x`, none), false, host)
  }
  for (const address of ['http://example.org/', 'ftp://example.org/', 'https://user:secret@example.org/', 'javascript:alert(1)', 'file:///etc/passwd', '', 'https://']) {
    assert.equal(mayBeReached(address, none), false, address)
  }
  assert.ok(mayBeReached('https://example.org:8443/hook?x=1', none) && mayBeReached('https://1.1.1.1/', none))
  assert.ok(mayBeReached('http://10.1.2.3/hook', privateHostsIn(' intra.example.fi, 10.1.2.3')))
  assert.deepEqual([isOpenAddress('8.8.8.8'), isOpenAddress('2a00:1450::1'), isOpenAddress('::ffff:8.8.8.8'), isOpenAddress('x')], [true, true, true, false])
})

test('a name that stands for an address of one’s own network is found out when it is looked up', async () => {
  // Resolved by the system to the loopback address, and not one of the names that are refused at once.
  await assert.rejects(postOutside('https://localhost.localdomain/', '{}', {}, none), /open internet|ENOTFOUND|EAI_AGAIN/)
})

test('a redirect is not followed and an answer is not read', async () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(302, { Location: '/again' }).end('x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = bound instanceof Object ? bound.port : 0
  assert.equal(await postOutside(`http://127.0.0.1:${port}/`, '{}', {}, privateHostsIn('127.0.0.1')), 302)
  assert.equal(asked, 1)
  server.close()
})

const correction = async (reason: string) => {
  const { meetingId = '', memoId = '' } = filled.ids
  const memo = await findMemo(product.world.database, meetingId, memoId)
  const done = await perform(product.world, correctMemo, await product.by(filled.cast.people.secretary), { meetingId, memoId, version: memo?.version, reason }, `hook-${reason}`)
  assert.equal(done.kind, 'done')
}

test('a publication is told signed, tried again while the other side is in trouble, and holds only what is public', async () => {
  await correction('Ensimmäinen')
  const sent: { body: string; headers: Record<string, string> }[] = []
  let status = 503
  const sending = { sign: product.world.signer.sign, ownAddress: product.world.address, post: async (_address: string, body: string, headers: Record<string, string>) => {
    sent.push({ body, headers })
    return status
  } }
  await sendNotices(product.world.database, sending, { now: () => product.clock.now() })
  assert.equal((await listDeliveries(product.world.database))[0]?.trouble, 'HTTP 503')
  await sendNotices(product.world.database, sending, { now: () => product.clock.now() })
  assert.equal(sent.length, 1, 'not at once again')
  status = 204
  await sendNotices(product.world.database, sending, { now: () => product.clock.now().add({ minutes: 2 }) })
  await sendNotices(product.world.database, sending, { now: () => product.clock.now().add({ hours: 2 }) })
  assert.equal(sent.length, 2)
  const [first, second] = sent
  assert.ok(first !== undefined && second !== undefined)
  assert.deepEqual([first.body, first.headers['webhook-id']], [second.body, second.headers['webhook-id']], 'the same notice again')
  const { headers, body } = second
  const signature = /^v1a,(.+)$/.exec(headers['webhook-signature'] ?? '')?.[1] ?? ''
  const text = Buffer.from(signedText(headers['webhook-id'] ?? '', Number(headers['webhook-timestamp']), body))
  assert.ok(verify(null, text, await product.world.signer.publicKey(), Buffer.from(signature, 'base64')))
  assert.ok(!verify(null, Buffer.concat([text, Buffer.from('x')]), await product.world.signer.publicKey(), Buffer.from(signature, 'base64')))
  const notice = JSON.parse(body)
  assert.deepEqual([notice.event, notice.kind, notice.correction, Object.keys(notice.urls)], ['corrected', 'memo', 1, ['fi']])
  assert.ok(notice.urls.fi.startsWith('https://uudistus.example/fi/archive/') && !body.includes(canary))
})

test('the example of the documentation is signed as we sign, and its program finds it right and any other wrong', async () => {
  const page = await readFile(join(checkout, 'docs', 'webhooks.md'), 'utf8')
  const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([^]*?)\\n\`\`\``).exec(page)?.[1] ?? assert.fail(kind)
  const headers = Object.fromEntries(block('http').split('\n').map((line) => line.split(': ')))
  const body = block('json')
  // The secret of the first test of RFC 8032, 7.1.
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' })
  const text = signedText(headers['webhook-id'], Number(headers['webhook-timestamp']), body)
  assert.equal(headers['webhook-signature'], `v1a,${sign(null, Buffer.from(text), key).toString('base64')}`)
  const program = block('js').replace(/^import .*$/m, '').replace('const isRight =', 'return')
  const isRight = new Function('verify', program)(verify) as (headers: object, body: string, publicKey: string) => boolean
  assert.ok(isRight(headers, body, block('pem')))
  assert.ok(!isRight(headers, body.replace('memo', 'minutes'), block('pem')))
  assert.ok(!isRight({ ...headers, 'webhook-timestamp': '1750314601' }, body, block('pem')))
})

test('a notice that had to wait for a slow one before it says when it left, not when the round began', async () => {
  await correction('Hidas')
  await correction('Seuraava')
  let now = product.clock.now().add({ hours: 4 })
  const stamps: number[] = []
  await sendNotices(product.world.database, { sign: product.world.signer.sign, ownAddress: '', post: async (_address, _body, headers) => {
    stamps.push(Number(headers['webhook-timestamp']))
    now = now.add({ minutes: 6 })
    return 204
  } }, { now: () => now })
  assert.deepEqual(stamps.map((one) => one - (stamps[0] ?? 0)), [0, 360])
})

test('an address that is over is not told any more; only the administrator adds and ends one', async () => {
  for (const who of ['secretary', 'chair', 'staff'] as const) {
    assert.equal((await perform(product.world, addWebhookOf, await product.by(filled.cast.people[who]), { address: 'https://example.org/' }, `hook-add-${who}`)).kind, 'notFound')
  }
  const by = await product.by(filled.cast.people.administrator)
  assert.equal((await perform(product.world, addWebhookOf, by, { address: 'https://10.0.0.1/' }, 'hook-private')).kind, 'refused')
  assert.equal((await perform(product.world, addWebhookOf, by, { address: 'https://intra.example.org/hook' }, 'hook-twice')).kind, 'refused')
  await correction('Toinen')
  assert.equal((await perform(product.world, endWebhookOf, by, { webhookId: filled.ids.webhookId }, 'hook-end')).kind, 'done')
  const posts: string[] = []
  await sendNotices(product.world.database, { sign: product.world.signer.sign, ownAddress: '', post: async (address) => posts.push(address) }, { now: () => product.clock.now().add({ hours: 3 }) })
  assert.deepEqual(posts, [])
  assert.deepEqual(product.lines, [])
})
