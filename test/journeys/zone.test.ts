// The same bytes wherever the server stands: what time it is there must not show on any page, in any letter or publication.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { textOfDocx } from '../../src/platform/extract/docx.ts'
import { routes } from '../../src/routes.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { type Filled, fillHouse } from '../filled.ts'
import { readPdf } from '../pdf-structure.ts'

const ownZone = process.env.TZ
const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Helsinki']
let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(async () => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
  await product.close()
})

/** A page without what is drawn anew for every form. */
const steady = (html: string) => html.replace(/name="_key" value="[^"]*"/g, '')

describe('a page says the same under every zone of the server', () => {
  for (const route of routes.filter((one) => one.method === 'GET')) {
    test(route.path, async () => {
      const path = route.path.replace(/:(\w+)/g, (_, name: string) => filled.ids[name] ?? 'none')
      const visitor = await product.as(filled.cast.people[filled.mostSeeing(route.path)])
      const said = new Map<string, string[]>()
      for (const zone of zones) {
        process.env.TZ = zone
        for (const language of ['fi', 'sv', 'en']) {
          const html = steady(await (await visitor.get(`/${language}${path}`)).text())
          said.set(language, [...said.get(language) ?? [], html])
        }
      }
      for (const [language, pages] of said) assert.equal(new Set(pages).size, 1, `${language} ${path}`)
    })
  }
})

test('a machine in another zone really says another time, so that the pages could have differed', () => {
  const shown = zones.map((zone) => {
    process.env.TZ = zone
    return Temporal.Now.timeZoneId()
  })
  assert.equal(new Set(shown).size, zones.length)
})

/** What a publication says: ids, which are drawn anew, are a part of the bytes of files. */
async function textOf({ address, bytes }: { address: string; bytes: Buffer }): Promise<string> {
  if (address.endsWith('.pdf')) return (await readPdf(bytes)).text
  const docx = address.endsWith('.docx') ? await textOfDocx(bytes) : null
  return docx === null ? bytes.toString('utf8') : docx.ok ? docx.value : docx.refusals.join()
}

test('what was published and mailed holds the same bytes when the whole story is told in another zone', async () => {
  const told: string[] = []
  for (const zone of ['Pacific/Kiritimati', 'America/St_Johns']) {
    process.env.TZ = zone
    const other = await testProduct()
    try {
      await fillHouse(other)
      const letters = await other.world.database.selectFrom('platform_outbox').select(['subject', 'body']).execute()
      const pages = await other.world.database.selectFrom('platform_publication').select(['address', 'bytes']).execute()
      const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g
      const texts = await Promise.all(pages.map(async (one) => [one.address, await textOf(one)]))
      told.push([...letters, ...texts].map((one) => JSON.stringify(one).replace(ids, 'id')).sort().join('\n'))
    } finally {
      await other.close()
    }
  }
  assert.equal(told[0], told[1])
})
