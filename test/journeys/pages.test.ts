// Every page in every language, light and dark, wide and narrow, whole and with an error showing: no finding of axe, no
// scrolling sideways, and few bytes for a reader.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { routes } from '../../src/routes.ts'
import { languages } from '../../src/platform/kit/language.ts'
import { launchBrowser } from '../browser.ts'
import type { Character } from '../cast.ts'
import { fillHouse, type Filled } from '../filled.ts'
import { testProduct, type TestProduct } from '../app.ts'

let product: TestProduct
let filled: Filled
let browser: Browser
let address: string
let axe: string

before(async () => {
  product = await testProduct('demonstration')
  filled = await fillHouse(product)
  browser = await launchBrowser()
  address = await product.listen()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
after(async () => {
  await browser.close()
  await product.close()
})

type Finding = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // axe is there because the line above put it there.
  const found: Finding[] = await page.evaluate(() => (globalThis as unknown as { axe: { run: (root: unknown, options: object) => Promise<{ violations: Finding[] }> } })
    .axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then((result) => result.violations))
  return found.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${one.help}: ${node.html.slice(0, 200)}`))
}

async function contextOf(who: Character | null): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' })
  if (who !== null) {
    const [name = '', value = ''] = (await product.cookieOf(filled.cast.people[who])).split('=')
    await context.addCookies([{ name, value, url: address }])
  }
  return context
}

const pathOf = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => filled.ids[name] ?? `no-example-of-${name}`)

/** In the page's own language all four of light and dark, 1200 and 320 px; in the others the narrow one, where most goes wrong. */
async function inspect(page: Page, where: string, isThorough: boolean): Promise<void> {
  for (const width of isThorough ? [1200, 320] : [320]) {
    await page.setViewportSize({ width, height: 900 })
    // The root's scrolling width tells whether the page can be moved sideways.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= width, `${where}: ${wide} px wide at ${width} px`)
    for (const colorScheme of isThorough ? ['light', 'dark'] as const : ['light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      assert.deepEqual(await findingsOf(page), [], `${where}, ${width} px, ${colorScheme}`)
    }
  }
}

const shown = routes.filter((route) => route.method === 'GET' && !/\/(file|writer)$/.test(route.path))

for (const who of ['secretary', 'chair', 'staff', null] as (Character | null)[]) {
  describe(`pages of ${who ?? 'somebody who has not signed in'}`, () => {
    for (const route of shown.filter((one) => who === 'secretary' || one.isOpen || !one.path.includes(':'))) {
      test(route.path, async () => {
        const context = await contextOf(who)
        const page = await context.newPage()
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(error.message))
        page.on('console', (message) => { if (message.type() === 'error' && !/404|403|503/.test(message.text())) faults.push(message.text()) })
        for (const language of who === 'secretary' ? languages : ['fi' as const]) {
          const answer = await page.goto(`${address}/${language}${pathOf(route.path)}`)
          assert.ok(answer !== null && answer.status() < 500, `${answer?.status()}`)
          if (answer.status() === 404 && who === 'secretary') assert.ok(filled.mayBeAbsent(route.path), `${route.path} is not there for the secretary`)
          await inspect(page, `${language} ${route.path}`, language === 'fi')
        }
        assert.deepEqual(faults, [])
        await context.close()
      })
    }
  })
}

describe('pages with an error showing', () => {
  for (const route of routes.filter((one) => one.method === 'POST')) {
    test(route.path, async () => {
      const visitor = await product.as(filled.cast.people.secretary)
      const answer = await visitor.post(`/fi${pathOf(route.path)}`, filled.wrongForm)
      if (answer.status !== 422 && answer.status !== 409) return assert.ok(answer.status < 500, `${answer.status}`)
      const html = await answer.text()
      const context = await contextOf('secretary')
      await context.route('**/fi/with-an-error', (request) => request.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
      const page = await context.newPage()
      await page.goto(`${address}/fi/with-an-error`)
      await inspect(page, route.path, false)
      await context.close()
    })
  }
})

test('a reader’s page is under 40 kB over the wire, fonts apart', async () => {
  for (const path of filled.published) {
    const page = Buffer.from(await (await fetch(`${address}${path}`)).arrayBuffer())
    const parts = await Promise.all(['style.css', 'enhance.js'].map(async (name) =>
      Buffer.from(await (await fetch(`${address}/assets/${name}`)).arrayBuffer())))
    const bytes = [page, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0)
    assert.ok(bytes < 40_000, `${path}: ${bytes} bytes`)
  }
})
