// How many statements a page sends to the database: few, and no more of them where there is more to show.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { settle, type Settled, type Size } from '../bench/sizes.ts'
import { testProduct, type TestProduct, type Visitor } from './app.ts'

const few: Size = { reforms: 1, bodies: 3, meetings: 9, matters: 6, papers: 6, promises: 6 }
const many: Size = { reforms: 2, bodies: 6, meetings: 60, matters: 60, papers: 120, promises: 90 }

type House = { product: TestProduct; settled: Settled }
let houses: { few: House; many: House }

const open = async (size: Size): Promise<House> => {
  const product = await testProduct()
  return { product, settled: await settle(product.world.database, size) }
}
before(async () => { houses = { few: await open(few), many: await open(many) } })
after(async () => { for (const { product } of Object.values(houses)) await product.close() })

type Who = 'secretary' | 'chair' | 'member' | 'staff'
const count = async ({ product, settled }: House, who: Who, path: (of: Settled) => string): Promise<number> => {
  const visitor: Visitor = await product.as(settled[who])
  let status = 0
  const statements = await product.hear(async () => {
    const answer = await visitor.get(`/fi${path(settled)}`)
    await answer.text()
    status = answer.status
  })
  assert.equal(status, 200, path(settled))
  if (process.env.TELL) process.stdout.write(`${who} ${path(settled)} ${statements.length}\n${process.env.TELL === '2' ? statements.map((one) => `   ${one.slice(0, 150).replaceAll('\n', ' ')}\n`).join('') : ''}`)
  return statements.length
}

const statementsMax = 6

describe('everything that is asked for a page, who asks and the name of the reform too, takes at most six statements', () => {
  for (const who of ['secretary', 'chair', 'member', 'staff'] as const) {
    test(`home, ${who}`, async () => {
      for (const house of Object.values(houses)) assert.ok(await count(house, who, () => '/') <= statementsMax)
    })
  }
  for (const who of ['secretary', 'chair', 'member'] as const) {
    test(`a matter, ${who}`, async () => {
      for (const house of Object.values(houses)) assert.ok(await count(house, who, ({ matterId }) => `/matters/${matterId}`) <= statementsMax)
    })
  }
})

describe('a page asks no more often where there is more to show', () => {
  const pages: Record<string, (of: Settled) => string> = {
    home: () => '/', matter: ({ matterId }) => `/matters/${matterId}`, matters: () => '/matters', 'all matters': () => '/matters?state=all',
    meetings: () => '/meetings', meeting: ({ meetingId }) => `/meetings/${meetingId}`, agenda: ({ meetingId }) => `/meetings/${meetingId}/agenda`,
    commitments: () => '/commitments', followups: () => '/followups', conditions: () => '/conditions',
    body: ({ slug }) => `/bodies/${slug}`, programme: () => '/programme', archive: () => '/archive', search: () => '/search?q=asiakaspalvelu',
    intakes: () => '/intakes', calendar: () => '/calendar', structures: () => '/structures',
  }
  for (const [name, path] of Object.entries(pages)) {
    test(name, async () => assert.equal(await count(houses.many, 'secretary', path), await count(houses.few, 'secretary', path)))
  }
})

test('nothing of this was a fault of ours', () => assert.deepEqual(Object.values(houses).flatMap(({ product }) => product.lines), []))
