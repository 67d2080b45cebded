// A full house and a browser in it: what every file that inspects pages stands on.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type TestProduct, testProduct } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import type { Character } from '../cast.ts'
import { type Filled, fillHouse } from '../filled.ts'

export type Visited = {
  product: TestProduct
  filled: Filled
  address: string
  /** The page of somebody, signed in, or of a reader who is not; the same one for the whole file. */
  pageOf: (who: Character | null) => Promise<Page>
  /** A route's path with examples for its parameters. */
  pathOf: (path: string) => string
  /** What the browser complained about since the last time this was asked. */
  complaints: () => string[]
}

type Finding = { id: string; help: string; nodes: { html: string }[] }

let axe = ''
const readAxe = async (): Promise<string> => axe ||= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Registers what comes before and after the tests of the file; the answer may be used inside tests. */
export function visitHouse(): Visited {
  const held: { browser?: Browser; product?: TestProduct; filled?: Filled; address: string } = { address: '' }
  const pages = new Map<Character | null, Page>()
  let complaints: string[] = []
  before(async () => {
    held.product = await testProduct('demonstration')
    held.filled = await fillHouse(held.product)
    held.browser = await launchBrowser()
    held.address = await held.product.listen()
  })
  after(async () => {
    await held.browser?.close()
    await held.product?.close()
  })
  const open = async (who: Character | null): Promise<Page> => {
    const context = await there(held.browser).newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' })
    if (who !== null) {
      const [name = '', value = ''] = (await there(held.product).cookieOf(there(held.filled).cast.people[who])).split('=')
      await context.addCookies([{ name, value, url: held.address }])
    }
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404|403|503/.test(message.text())) complaints.push(message.text())
    })
    return page
  }
  return {
    get product() { return there(held.product) },
    get filled() { return there(held.filled) },
    get address() { return held.address },
    pageOf: async (who) => {
      const page = pages.get(who) ?? await open(who)
      pages.set(who, page)
      return page
    },
    pathOf: (path) => path.replace(/:(\w+)/g, (_, name: string) => there(held.filled).ids[name] ?? `no-example-of-${name}`),
    complaints: () => {
      const heard = complaints
      complaints = []
      return heard
    },
  }
}

function there<T>(value: T | undefined): T {
  return value ?? assert.fail('The house is filled before the first test.')
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findingsOf(page: Page, what: { runOnly: string[] } | { runOnly: { type: 'rule'; values: string[] } }): Promise<string[]> {
  // axe is there because inspect put it there.
  const found: Finding[] = await page.evaluate((options) => (globalThis as unknown as {
    axe: { run: (root: unknown, options: object) => Promise<{ violations: Finding[] }> }
  }).axe.run(document, { ...options, resultTypes: ['violations'] }).then((result) => result.violations), what)
  return found.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${one.help}: ${node.html.slice(0, 200)}`))
}

const widestOf = (page: Page, width: number): Promise<string> => page.evaluate((most) =>
  [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > most)
    .map((one) => one.outerHTML.slice(0, 100)).slice(-3).join(' | '), width)

/** Fields for files whose forms would send the name of the file alone. */
const filesNotSent = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input[type=file]')]
  .filter((one) => one.form?.enctype !== 'multipart/form-data').map((one) => one.name))

/** The page as it stands at these widths, light and dark: nothing of axe, no scrolling sideways, and every file would be sent. */
export async function inspect(page: Page, where: string, widths: readonly number[] = [320]): Promise<void> {
  assert.deepEqual(await filesNotSent(page), [], `${where}: files that are not sent`)
  await page.evaluate(await readAxe())
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    // The root's scrolling width tells whether the page can be moved sideways.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) assert.fail(`${where}: ${wide} px wide at ${width} px; ${await widestOf(page, width)}`)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    assert.deepEqual(await findingsOf(page, { runOnly: standards }), [], `${where}, ${width} px, light`)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // Dark changes colours and nothing else.
    assert.deepEqual(await findingsOf(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }), [], `${where}, ${width} px, dark`)
  }
}
