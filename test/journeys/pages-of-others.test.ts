// The pages as the chair, a reader of the staff and somebody who has not signed in see them, and how heavy they are.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { routes } from '../../src/routes.ts'
import { inspect, visitHouse } from './inspection.ts'

const visited = visitHouse()
const shown = routes.filter((route) => route.method === 'GET' && !/(\/(file|writer|workbook)|\/structures\/template|\.(json|csv|txt|pdf|docx|zip)\}?)$/.test(route.path))

for (const who of ['chair', 'staff', null] as const) {
  describe(`pages of ${who ?? 'somebody who has not signed in'}`, () => {
    for (const route of shown.filter((one) => one.isOpen || !one.path.includes(':'))) {
      test(route.path, async () => {
        const { address, pathOf, complaints } = visited
        const page = await visited.pageOf(who)
        const answer = await page.goto(`${address}/fi${pathOf(route.path)}`)
        assert.ok(answer !== null && answer.status() < 500, `${answer?.status()}`)
        await inspect(page, route.path)
        assert.deepEqual(complaints(), [])
      })
    }
  })
}

/** What comes over the wire for a page and all it asks for, fonts apart, in a browser that kept nothing. */
async function weigh(page: Page, address: string): Promise<number> {
  const wire = await page.context().newCDPSession(page)
  const fonts = new Set<string>()
  let bytes = 0
  wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes += fonts.has(requestId) ? 0 : encodedDataLength)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(address, { waitUntil: 'networkidle' })
  await wire.detach()
  return bytes
}

test('what a reader or the staff can open is under 40 kB over the wire, fonts apart', async () => {
  const { filled, address } = visited
  assert.ok(filled.published.length > 0)
  const open = shown.filter((route) => !route.path.includes(':')).map((route) => `/fi${route.path}`)
  for (const [who, paths] of [[null, filled.published], ['staff', [...open, ...filled.published]]] as const) {
    for (const path of paths) {
      const bytes = await weigh(await visited.pageOf(who), `${address}${path}`)
      assert.ok(bytes > 1_000 && bytes < 40_000, `${path}: ${bytes} bytes`)
    }
  }
})
