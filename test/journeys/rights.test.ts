// Every address as every role with somebody else's ids: what is forbidden looks like what is not there.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { routes } from '../../src/routes.ts'
import { canary, fillHouse, type Filled } from '../filled.ts'
import { testProduct, type TestProduct, type Visitor } from '../app.ts'
import type { Character } from '../cast.ts'

let product: TestProduct
let filled: Filled

before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const unknownId = '0198aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const hasIds = (path: string) => path.includes(':')

/** The address with its parameters filled from a table of ids; a parameter that the table lacks is a gap in this test. */
function addressOf(path: string, ids: Record<string, string>): string {
  return `/fi${path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => {
    const value = ids[name]
    if (value === undefined) throw new Error(`No example of :${name}, add one to test/filled.ts`)
    return value
  })}`
}

const ask = (visitor: Visitor, method: 'GET' | 'POST', address: string) =>
  method === 'GET' ? visitor.get(address) : visitor.post(address, filled.anyForm)

const outsiders: Character[] = ['chairElsewhere', 'secretaryElsewhere', 'formerChair', 'staff', 'administrator']

describe('somebody from outside gets the same answer for what is forbidden as for what is not there', () => {
  for (const route of routes.filter((one) => hasIds(one.path))) {
    test(`${route.method} ${route.path}`, async () => {
      const unknown = Object.fromEntries(Object.keys(filled.ids).map((name) => [name, filled.isWord.has(name) ? 'ei-ole' : unknownId]))
      for (const who of outsiders.filter((one) => !filled.mayVisit(one, route.path))) {
        const visitor = await product.as(filled.cast.people[who])
        const [here, nowhere] = [addressOf(route.path, filled.ids), addressOf(route.path, unknown)]
        const [foreign, absent] = [await ask(visitor, route.method, here), await ask(visitor, route.method, nowhere)]
        assert.equal(foreign.status, 404, `${who} got ${foreign.status}`)
        assert.equal(absent.status, 404, `${who} got ${absent.status} for what is not there`)
        assert.ok(withoutNoise(await foreign.text(), here) === withoutNoise(await absent.text(), nowhere), `${who} can tell the two apart`)
      }
    })
  }
})

/** The page without its own address, which stands in the language links. */
const withoutNoise = (html: string, address: string): string => html.replaceAll(address.slice(3), '#')

describe('somebody who has not signed in is sent to sign in, whatever the id', () => {
  for (const route of routes.filter((one) => !one.isOpen)) {
    test(`${route.method} ${route.path}`, async () => {
      const nobody = await product.as(null)
      const answer = await ask(nobody, route.method, addressOf(route.path, filled.ids))
      if (route.method === 'GET') {
        assert.equal(answer.status, 303)
        assert.match(answer.headers.get('location') ?? '', /^\/fi\/sign-in/)
        return
      }
      // What was written in a form is carried along; the page is the same whatever the address names.
      assert.equal(answer.status, 401)
      const page = await answer.text()
      assert.match(page, /href="\/fi\/sign-in"/)
      const unknown = Object.fromEntries(Object.keys(filled.ids).map((name) => [name, unknownId]))
      const nowhere = await ask(nobody, route.method, addressOf(route.path, unknown))
      const steady = (html: string, ids: Record<string, string>) => html.replaceAll(addressOf(route.path, ids).slice(3), '#')
      assert.ok(steady(page, filled.ids) === steady(await nowhere.text(), unknown), 'the two can be told apart')
    })
  }
})

describe('ids that are no ids, and ids of another meeting, are not there either', () => {
  for (const route of routes.filter((one) => hasIds(one.path))) {
    test(`${route.method} ${route.path}`, async () => {
      const visitor = await product.as(filled.cast.people.secretary)
      const odd = Object.fromEntries(Object.keys(filled.ids).map((name) => [name, "x'%22%3Cb%3E"]))
      assert.equal((await ask(visitor, route.method, addressOf(route.path, odd))).status, 404)
      if (route.path.includes(':meetingId') && /:(item|movement|remark)Id/.test(route.path)) {
        const mixed = { ...filled.ids, meetingId: filled.otherMeetingId }
        assert.equal((await ask(visitor, route.method, addressOf(route.path, mixed))).status, 404, 'an id of another meeting')
      }
    })
  }
})

describe('the canary is in no bytes that an unentitled person can get', () => {
  for (const who of ['expert', ...outsiders, null] as (Character | null)[]) {
    test(`${who ?? 'somebody who has not signed in'}`, async () => {
      const visitor = await product.as(who === null ? null : filled.cast.people[who])
      for (const route of routes.filter((one) => one.method === 'GET')) {
        for (const language of ['fi', 'sv', 'en']) {
          const address = addressOf(route.path, filled.ids).replace('/fi', `/${language}`)
          const answer = await visitor.get(address)
          const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1')
          assert.ok(!bytes.includes(canary), `${address} as ${who}`)
          assert.ok(![...answer.headers.values()].some((value) => value.includes(canary)), `${address} headers as ${who}`)
        }
      }
    })
  }
  test('mail and what is published', async () => {
    const letters = await product.world.database.selectFrom('platform_outbox').selectAll().execute()
    assert.ok(letters.length > 0)
    assert.ok(!JSON.stringify(letters).includes(canary))
    for (const row of await product.world.database.selectFrom('platform_publication').selectAll().execute()) {
      assert.ok(!row.bytes.toString('latin1').includes(canary), row.address)
      assert.ok(!(row.file_name ?? '').includes(canary), row.address)
    }
  })
  test('those who may see it do see it, so the canary can be found at all', async () => {
    const page = await (await (await product.as(filled.cast.people.member)).get(`/fi/meetings/${filled.ids.meetingId}/agenda`)).text()
    assert.ok(page.includes(canary))
  })
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
