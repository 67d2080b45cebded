// The demonstration: whole, loaded once and only into an empty database, and nowhere to be found in real use.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto } from '../../test/cast.ts'
import { perform } from '../platform/act.ts'
import { enterAs } from './actions.ts'
import { demonstrationClock, loadDemonstration } from './load.ts'
import { organisations, successions } from './organisations.ts'
import { isDemonstration } from './reads.ts'
import { bodies, people } from './reform.ts'
import { routes } from './pages.tsx'

const known = join('..', 'shared', 'inputs', 'reform', 'municipalities-2025-2026.csv')
const isRequired = process.env.TOIMEENPANO_SHARED === 'required'

describe('the organisations', () => {
  test('fifteen close, ten open, and sixteen threads join them; only Häme is divided', () => {
    assert.equal(organisations.filter((one) => one.side === 'outgoing').length, 15)
    assert.equal(organisations.filter((one) => one.side === 'incoming').length, 10)
    assert.equal(successions.length, 16)
    const divided = organisations.filter((one) => successions.filter((thread) => thread.from === one.key).length > 1)
    assert.deepEqual(divided.map((one) => one.names[0]?.name.fi), ['Hämeen ELY-keskus'])
  })

  // A stranger who has the house alone has no classification beside it.
  if (existsSync(known) || isRequired) {
    test('names, codes and successors are those of the classification, less its stray spaces', () => {
      const clean = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
      const [, ...rows] = readFileSync(known, 'utf8').trim().split(/\r?\n/).map((line) => line.split(','))
      const told = new Set(rows.filter((row) => row[6] !== '16').map((row) => [6, 7, 8, 9, 10, 11, 12, 13].map((at) => clean(row[at])).join('|')))
      const described = (key: string) => {
        const one = organisations.find((other) => other.key === key)
        return [one?.codes[0]?.code, one?.names[0]?.name.fi, one?.names[0]?.name.sv, one?.names[0]?.name.en].join('|')
      }
      assert.deepEqual(new Set(successions.map((one) => `${described(one.from)}|${described(one.to)}`)), told)
    })
  }
})

describe('loading', () => {
  let product: TestProduct
  before(async () => { product = await testProduct('demonstration') })
  after(() => product.close())
  const count = async () => (await product.world.database.selectFrom('platform_trail').select('seq').execute()).length

  test('an empty database becomes the demonstration, with everything in it, and a second time changes nothing', async () => {
    assert.equal(await loadDemonstration(product.world), true)
    const db = product.world.database
    assert.equal((await db.selectFrom('person').select('id').execute()).length, people.length)
    assert.equal((await db.selectFrom('body').select('id').execute()).length, bodies.length)
    assert.equal((await db.selectFrom('body_membership').select('id').where('role', '=', 'coordinator').execute()).length, 10)
    assert.equal((await db.selectFrom('body_membership').select('id').execute()).length, people.flatMap((one) => one.seats).length)
    const before = await count()
    await loadDemonstration(product.world)
    assert.equal(await count(), before)
    assert.equal(await isDemonstration(db), true)
    assert.equal((await demonstrationClock(db)).dayOf(), '2025-06-05')
  })

  test('one click signs in as a role, and the banner tells the day and that it is a demonstration', async () => {
    const nobody = await product.as(null)
    const entrance = await (await nobody.get('/fi/demonstration')).text()
    for (const name of ['Projektisihteeri', 'Puheenjohtaja', 'Pöytäkirjantarkastaja', 'Lukija (henkilöstö)', 'Pääkäyttäjä']) {
      assert.ok(entrance.includes(name), name)
    }
    const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', 'Projektisihteeri').executeTakeFirstOrThrow()
    const answer = await nobody.post('/fi/demonstration/session', { personId: id, to: '/account' })
    assert.equal(answer.headers.get('location'), '/fi/account?told=demonstration.entered')
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const page = await (await nobody.get('/fi/account', { cookie })).text()
    assert.match(page, /Esittely\.[\s\S]*torstai 5\.6\.2025/)
    assert.match(page, /Projektisihteeri/)
  })

  test('the clock moves to another day of the story and not outside it', async () => {
    const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', 'Puheenjohtaja').executeTakeFirstOrThrow()
    const chair = await product.as(id)
    const moved = await chair.post('/fi/demonstration/clock', { day: '2025-06-18', back: '/account' })
    assert.equal(moved.headers.get('location'), '/fi/account?told=demonstration.clockMoved')
    assert.equal((await demonstrationClock(product.world.database)).dayOf(), '2025-06-18')
    assert.equal((await chair.post('/fi/demonstration/clock', { day: '1999-01-01', back: '/' })).status, 422)
    assert.equal((await chair.post('/fi/demonstration/clock', { day: '2025-02-30', back: '/' })).status, 422)
    assert.equal((await chair.get('/fi/mailbox')).status, 200)
    assert.equal((await chair.get('/fi/mailbox/x')).status, 404)
  })
})

describe('in real use', () => {
  let product: TestProduct
  before(async () => { product = await testProduct('ordinary') })
  after(() => product.close())

  test('a database with one person in it never becomes a demonstration', async () => {
    await castInto(product.world.database)
    assert.equal(await loadDemonstration(product.world), false)
    assert.equal(await isDemonstration(product.world.database), false)
  })

  test('no address of the demonstration is there, and its act refuses even beside its address', async () => {
    const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', 'Rooli administrator').executeTakeFirstOrThrow()
    for (const visitor of [await product.as(null), await product.as(id)]) {
      for (const route of routes.filter((one) => one.isOpen)) {
        const path = `/fi${route.path.replace(':letterId', id)}`
        const answer = route.method === 'GET' ? await visitor.get(path) : await visitor.post(path, { personId: id, day: '2025-06-18', back: '/' })
        assert.equal(answer.status, 404, `${route.method} ${route.path}`)
        assert.equal(answer.headers.get('set-cookie'), null)
      }
    }
    const signedIn = await product.as(id)
    assert.equal((await signedIn.get('/fi/mailbox')).status, 404)
    assert.equal((await signedIn.post('/fi/demonstration/clock', { day: '2025-06-18' })).status, 404)
    const done = await perform(product.world, enterAs, await product.by(id),
      { personId: id, tokenHash: 'a'.repeat(64), startedAt: '2025-06-05T07:00:00Z' }, 'key-of-the-test')
    assert.equal(done.kind, 'notFound')
  })
})
