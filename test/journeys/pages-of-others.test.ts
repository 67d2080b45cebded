// The pages as the chair, a reader of the staff and somebody who has not signed in see them, and how heavy they are.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { describe, test } from 'node:test'
import { routes } from '../../src/routes.ts'
import { inspect, visitHouse } from './inspection.ts'

const visited = visitHouse()
const shown = routes.filter((route) => route.method === 'GET' && !/\/(file|writer)$/.test(route.path))

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

test('a reader’s page is under 40 kB over the wire, fonts apart', async () => {
  const { filled, address } = visited
  assert.ok(filled.published.length > 0)
  for (const path of filled.published) {
    const page = Buffer.from(await (await fetch(`${address}${path}`)).arrayBuffer())
    const parts = await Promise.all(['style.css', 'enhance.js'].map(async (name) =>
      Buffer.from(await (await fetch(`${address}/assets/${name}`)).arrayBuffer())))
    const bytes = [page, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0)
    assert.ok(bytes < 40_000, `${path}: ${bytes} bytes`)
  }
})
