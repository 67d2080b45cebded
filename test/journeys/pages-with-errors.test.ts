// Every form sent with nothing right in it: the page that comes back has no finding and tells what to mend.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routes } from '../../src/routes.ts'
import { inspect, visitHouse } from './inspection.ts'

const visited = visitHouse()

for (const route of routes.filter((one) => one.method === 'POST')) {
  test(route.path, async () => {
    const { product, filled, address, pathOf, complaints } = visited
    const visitor = await product.as(filled.cast.people.secretary)
    const answer = await visitor.post(`/fi${pathOf(route.path)}`, filled.wrongForm)
    if (answer.status !== 422 && answer.status !== 409) return assert.ok(answer.status < 500, `${answer.status}`)
    const html = await answer.text()
    const page = await visited.pageOf('secretary')
    await page.route('**/fi/with-an-error', (request) => request.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }), { times: 1 })
    await page.goto(`${address}/fi/with-an-error`)
    assert.ok(await page.locator('[aria-invalid="true"], .summary, .notice--warning').count() > 0, 'The page says nothing of what is wrong.')
    await inspect(page, route.path)
    assert.deepEqual(complaints(), [])
  })
}
