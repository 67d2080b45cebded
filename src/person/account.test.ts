// An account for somebody who was only named, through the pages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestProduct, testProduct } from '../../test/app.ts'
import { type Cast, castInto } from '../../test/cast.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const form = { email: 'uusi@example.org', password: 'pitkä ja hyvä salasana' }
const signIn = async (email: string, password: string) => (await product.as(null)).post('/fi/session', { email, password })

test('the administrator gives a named person an account; a lost password is replaced and ends the sessions', async () => {
  const administrator = await product.as(cast.people.administrator)
  const member = await product.as(cast.people.member)
  const path = `/fi/people/${cast.people.member}/account`
  assert.equal((await administrator.get(path)).status, 200)
  assert.equal((await member.get('/fi/account')).status, 200)
  assert.equal((await administrator.post(path, form)).status, 303)
  assert.notEqual((await member.get('/fi/account')).status, 200, 'whoever was signed in is not any more')
  assert.match((await signIn(form.email, form.password)).headers.get('set-cookie') ?? '', /toimeenpano_session=[^;]/)
  assert.equal((await administrator.post(path, { ...form, password: 'aivan toinen salasana' })).status, 303)
  assert.doesNotMatch((await signIn(form.email, form.password)).headers.get('set-cookie') ?? '', /toimeenpano_session=[^;]/)
})

test('an address that somebody else has is refused, and nobody but an administrator gives accounts', async () => {
  const path = `/fi/people/${cast.people.expert}/account`
  const administrator = await product.as(cast.people.administrator)
  const taken = await administrator.post(path, { ...form, email: 'chair@example.org' })
  assert.equal(taken.status, 422)
  assert.match(await taken.text(), /Osoite on jo toisella henkilöllä/)
  for (const who of ['chair', 'secretary', 'expert'] as const) {
    const visitor = await product.as(cast.people[who])
    assert.deepEqual([(await visitor.get(path)).status, (await visitor.post(path, form)).status], [404, 404])
  }
  assert.equal((await administrator.get('/fi/people/not-an-id/account')).status, 404)
})

test('the trail names who gave the account and keeps no password', async () => {
  const rows = await product.world.database.selectFrom('platform_trail').selectAll().where('act', '=', 'person.accountGiven').execute()
  assert.ok(rows.length > 0)
  for (const row of rows) {
    assert.equal(row.person_id, cast.people.administrator)
    assert.ok(!JSON.stringify(row.detail).includes('salasana'))
  }
})
