// Signing in as somebody would who should not get in, and as those who should.
import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { castInto, type Cast, characters } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { hashPassword, isPassword } from '../platform/password.ts'
import { isEasyPassword, wrongPasswordsMax } from './person.ts'

let product: TestProduct
let cast: Cast
const password = 'pitkä ja oikea salasana'
const start = '2025-06-05T07:00:00Z'
// As cheap as the standard allows: the accounts of this test are many.
const nonce = Buffer.from('suola-suola-suol')
const cheap = argon2Sync('argon2id', { message: password, nonce, parallelism: 1, tagLength: 32, memory: 8, passes: 1 })
const password_hash = `$argon2id$v=19$m=8,t=1,p=1$${nonce.toString('base64')}$${cheap.toString('base64')}`

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  for (const who of characters) {
    await product.world.database.insertInto('person_account').values({ person_id: cast.people[who], password_hash, changed_at: product.clock.now() }).execute()
  }
})
after(() => product.close())

const signIn = (email: string, given: string, from = '192.0.2.1', more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  product.request('/fi/session', { method: 'POST', body: new URLSearchParams({ email, password: given, ...more }), headers }, from)
const placeOf = (answer: Response) => answer.headers.get('location')
const tokenOf = (answer: Response) => /toimeenpano_session=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''
const withToken = (token: string, path: string, init: RequestInit = {}) =>
  product.request(path, { ...init, headers: { cookie: `toimeenpano_session=${token}`, ...init.headers } })

describe('too many wrong passwords', () => {
  test('make one wait for that account from that place, say for how long, and lock out neither its owner nor other accounts', async () => {
    for (let count = 0; count < wrongPasswordsMax.hereForAccount; count += 1) {
      assert.equal(placeOf(await signIn('chair@example.org', `väärä ${count}`)), '/fi/sign-in?wrong')
    }
    const waiting = await signIn('chair@example.org', password)
    assert.deepEqual([waiting.status, waiting.headers.get('retry-after')], [429, '900'])
    assert.match(await waiting.text(), /Odota 15 minuuttia/)
    assert.match(placeOf(await signIn('chair@example.org', password, '192.0.2.2')) ?? '', /^\/fi\/\?told/, 'the owner, from elsewhere')
    assert.match(placeOf(await signIn('member@example.org', password)) ?? '', /^\/fi\/\?told/, 'another account, from the same place')
  })

  test('the wait ends by itself, and is as long for an account that is not there', async () => {
    await product.world.database.insertInto('person_sign_in_attempt').values(Array.from({ length: wrongPasswordsMax.hereForAccount }, () =>
      ({ email: 'eiole@example.org', from_address: '192.0.2.3', at: product.clock.now() }))).execute()
    assert.equal((await signIn('eiole@example.org', 'x', '192.0.2.3')).status, 429)
    product.clock.moveTo('2025-06-05T07:16:00Z')
    assert.match(placeOf(await signIn('eiole@example.org', 'x', '192.0.2.3')) ?? '', /wrong/)
    assert.match(placeOf(await signIn('chair@example.org', password)) ?? '', /^\/fi\/\?told/)
    product.clock.moveTo(start)
  })

  test('from one place count whatever the account, and for one account wherever they come from', async () => {
    const db = product.world.database
    const wrong = (email: string, from_address: string, count: number) => db.insertInto('person_sign_in_attempt')
      .values(Array.from({ length: count }, (_, index) => ({ email: `${email}${email.endsWith('@') ? index : ''}`,
        from_address: `${from_address}${from_address.endsWith('.') ? index : ''}`, at: product.clock.now() }))).execute()
    await wrong('kokeilu@', '198.51.100.7', wrongPasswordsMax.here)
    assert.equal((await signIn('secretary@example.org', password, '198.51.100.7')).status, 429)
    await wrong('expert@example.org', '203.0.113.', wrongPasswordsMax.forAccount)
    assert.equal((await signIn('expert@example.org', password, '192.0.2.9')).status, 429)
  })

  test('are counted also when they come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, (_, index) => signIn('staff@example.org', `väärä ${index}`, '192.0.2.20')))
    const wrong = answers.filter((answer) => answer.status === 303).length
    assert.ok(answers.every((answer) => answer.status === 303 || answer.status === 429), answers.map((one) => one.status).join())
    assert.equal(wrong, wrongPasswordsMax.hereForAccount)
  })

  test('a header cannot pretend another place', async () => {
    for (let count = 0; count < wrongPasswordsMax.hereForAccount; count += 1) {
      await signIn('deputy@example.org', 'x', '192.0.2.30', {}, { 'x-forwarded-for': `10.0.0.${count}` })
    }
    assert.equal((await signIn('deputy@example.org', 'x', '192.0.2.30', {}, { 'x-forwarded-for': '10.9.9.9' })).status, 429)
  })
})

test('everybody of an office signs in at the same moment', async () => {
  const answers = await Promise.all(['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'formerChair', 'administrator']
    .flatMap((who) => [1, 2].map(() => signIn(`${who.toLowerCase()}@example.org`, password, '192.0.2.40'))))
  assert.deepEqual(answers.map((answer) => answer.status).filter((status) => status !== 303), [])
})

describe('a session', () => {
  test('begins with a token of its own, whatever token was brought along', async () => {
    const chosen = 'a'.repeat(43)
    const answer = await product.request('/fi/session', { method: 'POST', body: new URLSearchParams({ email: 'member@example.org', password, token: chosen,
      tokenHash: 'b'.repeat(64) }), headers: { cookie: `toimeenpano_session=${chosen}` } })
    assert.ok(tokenOf(answer).length >= 43 && tokenOf(answer) !== chosen)
    assert.match(answer.headers.get('set-cookie') ?? '', /; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.equal((await withToken(chosen, '/fi/account')).status, 303)
    assert.equal((await withToken(tokenOf(answer), '/fi/account')).status, 200)
    const secure = await signIn('member@example.org', password, '192.0.2.1', {}, { 'x-forwarded-proto': 'https' })
    assert.match(secure.headers.get('set-cookie') ?? '', /; Secure/)
  })

  test('ends after twelve hours, when its holder signs out, and everywhere at once', async () => {
    const [one, other] = [tokenOf(await signIn('member@example.org', password)), tokenOf(await signIn('member@example.org', password))]
    await withToken(one, '/fi/sign-out', { method: 'POST', body: new URLSearchParams({}) })
    assert.deepEqual([(await withToken(one, '/fi/account')).status, (await withToken(other, '/fi/account')).status], [303, 200])
    const third = tokenOf(await signIn('member@example.org', password))
    await withToken(third, '/fi/account/sessions', { method: 'POST', body: new URLSearchParams({}) })
    assert.deepEqual([(await withToken(third, '/fi/account')).status, (await withToken(other, '/fi/account')).status], [303, 303])
    const fourth = tokenOf(await signIn('member@example.org', password))
    product.clock.moveTo('2025-06-05T18:59:59Z')
    assert.equal((await withToken(fourth, '/fi/account')).status, 200)
    product.clock.moveTo('2025-06-05T19:00:00Z')
    assert.equal((await withToken(fourth, '/fi/account')).status, 303)
    product.clock.moveTo(start)
  })

  test('is ended by its holder only: the token of somebody else is not even known', async () => {
    const [mine, theirs] = [tokenOf(await signIn('member@example.org', password)), tokenOf(await signIn('checker@example.org', password))]
    await withToken(mine, '/fi/sign-out', { method: 'POST', body: new URLSearchParams({ tokenHash: theirs }) })
    assert.equal((await withToken(theirs, '/fi/account')).status, 200)
  })

  test('loses a right with the very next request after it was taken away', async () => {
    const token = tokenOf(await signIn('administrator@example.org', password))
    assert.equal((await withToken(token, '/fi/people')).status, 200)
    await product.world.database.deleteFrom('person_administrator').where('person_id', '=', cast.people.administrator).execute()
    assert.equal((await withToken(token, '/fi/people')).status, 404)
    const body = new URLSearchParams({ name: 'Rooli uusi', email: 'uusi@example.org', password: 'riittävän pitkä lause', language: 'fi' })
    assert.equal((await withToken(token, '/fi/people', { method: 'POST', body })).status, 404)
  })
})

describe('passwords', () => {
  test('are kept as argon2id with a salt of their own and the memory that RFC 9106 asks for', async () => {
    const [one, other] = [await hashPassword(password), await hashPassword(password)]
    assert.match(one, /^\$argon2id\$v=19\$m=65536,t=3,p=4\$[\w+/]{22}\$[\w+/]{43}$/)
    assert.notEqual(one, other)
    assert.equal(await isPassword(password.normalize('NFD'), one), true)
    assert.equal(await isPassword(`${password} `, one), false)
  })

  test('that are easy to guess are known as such, and long sentences are not', () => {
    const own = { name: 'Rooli sihteeri', email: 'projektisihteeri@example.org' }
    for (const easy of ['aaaaaaaaaaaa', '123456789012', 'qwertyuiopåa', 'salasanasalasana', 'projektisihteeri', 'Projektisihteeri1!', 'abababababab']) {
      assert.equal(isEasyPassword(easy, own), true, easy)
    }
    for (const good of ['hevonen akku niitti paristo', 'kolme vihreää omenaa', 'Xk3-pq9Z-7mWt', 'sihteeri kulkee aina bussilla']) {
      assert.equal(isEasyPassword(good, own), false, good)
    }
  })

  test('a new one that is easy is refused in words, a changed one ends every session', async () => {
    const token = tokenOf(await signIn('viceChair@example.org'.toLowerCase(), password))
    const change = (newPassword: string) => withToken(token, '/fi/account/password', { method: 'POST', body: new URLSearchParams({ presentPassword: password, newPassword }) })
    const refused = await change('aaaaaaaaaaaaaaaa')
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /liian helppo arvata/)
    assert.equal((await change('uusi ja pitkä lause')).status, 303)
    assert.equal((await withToken(token, '/fi/account')).status, 303)
  })

  test('stand in no trail, no log and no page', async () => {
    const trail = JSON.stringify(await product.world.database.selectFrom('platform_trail').selectAll().execute())
    assert.ok(trail.includes('member@example.org'))
    for (const secret of [password, 'väärä', 'uusi ja pitkä lause']) assert.ok(!trail.includes(secret), secret)
    assert.ok(!(await (await signIn('x', password)).text()).includes(password))
  })
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
