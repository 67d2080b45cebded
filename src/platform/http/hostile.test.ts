// What no browser of a decent person sends: it gets an answer in words, in the visitor's language, and never a fault.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { connect } from 'node:net'
import { castInto, type Cast } from '../../../test/cast.ts'
import { testProduct, type TestProduct } from '../../../test/app.ts'
import { routes } from '../../routes.ts'
import { accepts, wantedLanguage } from './request.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (headers: Record<string, string>, body: RequestInit['body'], path = '/sv/session') =>
  product.request(path, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

describe('a body that is no form', () => {
  for (const [what, status, headers, body] of [
    ['of another type', 415, { 'content-type': 'application/json' }, '{}'],
    ['without a type', 415, {}, null],
    ['multipart without a boundary', 400, { 'content-type': 'multipart/form-data' }, 'x'],
    ['broken off in the middle', 400, { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhal'],
    ['with a name that would reach into every object', 400, form, '__proto__.x=1'],
    ['with a name of twenty thousand parts', 400, form, `${'a.'.repeat(20_000)}=1`],
    ['with a name of many parts', 400, form, `${'a.'.repeat(60)}b=1`],
    ['with a value that is both text and group', 400, form, 'a=1&a.b=2'],
    ['with more fields than any page has', 400, form, 'a=1&'.repeat(6_000)],
    ['with a key that is no key', 400, form, '_key=%00%00%00%00%00%00%00%00%00'],
    ['larger than it may be before signing in', 413, form, `email=${'a'.repeat(70_000)}`],
    ['that says it is larger than any file', 413, { ...form, 'content-length': '999999999' }, 'a=1'],
  ] as const) {
    test(`${what} is answered with ${status}, in Swedish`, async () => {
      const answer = await post({ ...headers }, body)
      const page = await answer.text()
      assert.equal(answer.status, status)
      assert.match(page, /<html lang="sv"/)
      assert.ok(!/\bat .*\.(ts|js):\d/.test(page))
    })
  }

  test('a body without end is not read on', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => {
      given += 1
      if (given > 500) return controller.close()
      controller.enqueue(new Uint8Array(10_000).fill(97))
    } })
    assert.equal((await post(form, endless)).status, 413)
    assert.ok(given < 20, `${given} pieces were read`)
  })
})

describe('where a form comes from', () => {
  for (const [origin, status] of [['garbage', 403], ['https://evil.test', 403], ['null', 403], ['http://localhost.evil.test', 403],
    ['http://localhost', 422]] as const) {
    test(`origin ${origin} gets ${status}`, async () => assert.equal((await post({ ...form, origin, host: 'localhost' }, 'email=x')).status, status))
  }
  for (const site of ['cross-site', 'same-site']) {
    test(`a form that the browser calls ${site} is refused`, async () =>
      assert.equal((await post({ ...form, 'sec-fetch-site': site }, 'email=x')).status, 403))
  }
})

describe('addresses', () => {
  test('a method that an address does not know is told which it knows', async () => {
    for (const [method, path, allow] of [['PUT', '/fi/sign-in', 'GET, HEAD'], ['DELETE', '/fi/people', 'GET, HEAD, POST'],
      ['GET', '/fi/session', 'POST'], ['POST', '/', 'GET, HEAD'], ['POST', '/assets/style.css', 'GET, HEAD'], ['POST', '/fi/archive', 'GET, HEAD']] as const) {
      const answer = await product.request(path, { method })
      assert.deepEqual([answer.status, answer.headers.get('allow')], [405, allow], `${method} ${path}`)
    }
  })

  test('a stroke too many at the end leads to the page, and never to another site', async () => {
    const forgiven = await product.request('/sv/archive/?x=1')
    assert.deepEqual([forgiven.status, forgiven.headers.get('location')], [308, '/sv/archive?x=1'])
    for (const path of ['//evil.test/', '/fi//', '//fi/', '/evil.test/', '/FI/', '/de/', '/fi/Sign-in']) {
      assert.equal((await product.request(path)).status, 404, path)
    }
  })

  test('what stands in an address can be anything, and no route makes a fault of it', async () => {
    const visitor = await product.as(cast.people.secretary)
    const odd = ['%00', '%', '%E0%A4%A', '%2e%2e%2f', "'%22%3Cb%3E", 'x'.repeat(5_000), '%F0%9F%98%80', '-1', '9'.repeat(40), '%0d%0aX:1']
    for (const route of routes.filter((one) => one.path.includes(':'))) {
      for (const value of odd) {
        const path = `/fi${route.path.replace(/:\w+/g, value)}`
        const answer = route.method === 'GET' ? await visitor.get(path) : await visitor.post(path, { reason: 'x' })
        assert.equal(answer.status, 404, `${route.method} ${path.slice(0, 80)}`)
      }
    }
  })

  test('what stands in a query can be anything too', async () => {
    const visitor = await product.as(cast.people.secretary)
    for (const route of routes.filter((one) => one.method === 'GET' && !one.path.includes(':'))) {
      for (const query of ['?%', '?to=%00', '?told=%FF', '?to=//evil.test', '?all=%00&moved=%00&q=%00&day=%00', `?q=${'x'.repeat(5_000)}`]) {
        const answer = await visitor.get(`/fi${route.path}${query}`)
        assert.ok([200, 303, 404].includes(answer.status), `${route.path}${query} ${answer.status}`)
        assert.ok(!(answer.headers.get('location') ?? '').startsWith('//'))
      }
    }
  })

  test('control characters in a sign-in are a fault of the form, not of the database', async () => {
    assert.equal((await post(form, 'email=a%00b@example.org&password=x')).status, 422)
    assert.equal((await post(form, 'email=a@example.org&password=%00&to=/a%0d%0aSet-Cookie:x')).status, 303)
  })
})

test('every answer carries the headers that keep a page in its place', async () => {
  for (const path of ['/fi/sign-in', '/fi/nowhere', '/fi/archive', '/fi/meetings']) {
    const { headers } = await product.request(path)
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('cache-control'), 'private, no-store')
  }
  for (const path of ['/', '/fi/archive/', '/assets/style.css', '/assets/nowhere', '/%']) {
    const { headers } = await product.request(path)
    for (const name of ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy']) assert.ok(headers.has(name), `${path} ${name}`)
  }
  assert.equal((await product.request('/fi/sign-in', { headers: { 'x-forwarded-proto': 'https' } })).headers.get('strict-transport-security'), 'max-age=31536000')
  assert.equal((await product.request('/fi/sign-in')).headers.get('strict-transport-security'), null)
})

test('languages and codings are taken by their weight, and nonsense counts for nothing', () => {
  const language = (header: string) => wantedLanguage(new Request('http://here/', { headers: { 'accept-language': header } }))
  assert.deepEqual(['en;q=0.1, sv;q=0.9', 'sv;q=0, en', ',,;q=,x, de', 'SV-fi', '*', 'sv;q=tosi'].map(language), ['sv', 'en', 'fi', 'sv', 'fi', 'fi'])
  assert.deepEqual(['gzip', 'GZIP;q=0.5', '*', 'gzip;q=0, *', 'br', '', 'identity;q=0, *;q=0', 'xgzip'].map((one) => accepts(one, 'gzip')),
    [true, true, true, false, false, false, false, false])
})

test('over a real connection: HEAD has no body, half a request and a garbled one end without harm', async () => {
  const address = new URL(await product.listen())
  const raw = (text: string, isBrokenOff = false) => new Promise<string>((resolve) => {
    let said = ''
    const socket = connect(Number(address.port), '127.0.0.1', () => socket.write(text, () => { if (isBrokenOff) socket.destroy() }))
    socket.on('data', (piece) => { said += String(piece) }).on('error', () => {}).on('close', () => resolve(said))
  })
  const ask = (method: string, path: string, more = '') => raw(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`)
  assert.match(await ask('HEAD', '/fi/sign-in'), /^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/)
  assert.match(await ask('GET', '/fi/archive/%E0%A4%A'), /^HTTP\/1\.1 404 /)
  assert.match(await ask('GET', '/fi/', `X: ${'a'.repeat(40_000)}\r\n`), /^HTTP\/1\.1 431 /)
  assert.match(await ask('GET', '/fi/', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'), /^HTTP\/1\.1 400 /)
  await raw('POST /fi/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nemail=', true)
  assert.match(await ask('GET', '/fi/sign-in'), /^HTTP\/1\.1 200 /)
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
