// The home page over HTTP, as the people of the demonstration, and what the foot of the page leads to.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { loadDemonstration } from '../demonstration/load.ts'

let product: TestProduct

before(async () => {
  product = await testProduct('demonstration')
  assert.equal(await loadDemonstration(product.world), true)
})
after(() => product.close())

const asRole = async (name: string) => {
  const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return product.as(id)
}

describe('on the first day of the demonstration', () => {
  const wanted: [string, RegExp][] = [
    ['Projektisihteeri', /Lue sisään edellisen kokouksen muistio[\s\S]*Suunnittele seuraava kokous/],
    ['Puheenjohtaja', /Sinulla ei ole nyt mitään odottamassa/],
    ['Lukija (henkilöstö)', /Tästä luet[\s\S]*Viimeksi julkaistut/],
    ['Pääkäyttäjä', /Mitä seuraavaksi/],
    ['Muutoskoordinaattori, Lappi', /Viimeistele rakenne ja anna se käsittelyyn[\s\S]*Lapin elinvoimakeskus, versio 2[\s\S]*Vahvista tai hylkää \d+ vertailun ehdotusta/],
  ]
  for (const [name, pattern] of wanted) {
    test(`${name} is told what comes next and how far go-live is`, async () => {
      const page = await (await (await asRole(name)).get('/fi/')).text()
      assert.match(page, pattern)
      assert.match(page, /210<\/strong>/)
    })
  }
})

test('the days left change at our midnight, also on the day on which summer time ends, whatever the zone of the server', async () => {
  const visitor = await asRole('Projektisihteeri')
  const [own, now] = [process.env.TZ, product.clock.now().toString()]
  process.env.TZ = 'Pacific/Kiritimati'
  const left: string[] = []
  for (const moment of ['2025-10-25T20:59:59Z', '2025-10-25T21:00:00Z', '2025-10-26T21:59:59Z', '2025-10-26T22:00:00Z']) {
    product.clock.moveTo(moment)
    left.push(/(\d+)<\/strong>/.exec(await (await visitor.get('/fi/')).text())?.[1] ?? '')
  }
  product.clock.moveTo(now)
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
  assert.deepEqual(left, ['68', '67', '67', '66'])
})

test('the choice of a dark page comes back to the page, only within the product', async () => {
  const visitor = await product.as(null)
  const answer = await visitor.post('/sv/theme', { theme: 'dark', back: '/accessibility' })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/sv/accessibility')
  assert.match(answer.headers.get('set-cookie') ?? '', /^toimeenpano_theme=dark;/)
  assert.match(await (await visitor.get('/sv/accessibility', { cookie: 'toimeenpano_theme=dark' })).text(), /data-theme="dark"/)
  const away = await visitor.post('/fi/theme', { theme: 'light', back: '//elsewhere.example/' })
  assert.equal(away.headers.get('location'), '/fi/')
})

test('nothing of this was a fault of ours', () => assert.deepEqual(product.lines, []))
