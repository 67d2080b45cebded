// The specimen in Chromium: every part in every language, light and dark, wide and 320 px, without a finding of axe.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../test/browser.ts'
import { languages } from '../kit/language.ts'
import { DocumentView } from './document.tsx'
import { publishedPage } from './published.tsx'
import { renderPage } from './render.ts'
import { Specimen } from './specimen/specimen.tsx'
import { documentIn } from './specimen/views.tsx'

const asset = (path: string) => readFileSync(join('.build', path))
const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const origin = 'http://specimen.test'

let browser: Browser
before(async () => { browser = await launchBrowser() })
after(() => browser.close())

const mediaTypes: Record<string, string> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' }

async function open(html: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true })
  await context.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname
    if (!path.startsWith('/assets/')) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return route.fulfill({ contentType: mediaTypes[path.split('.').at(-1) ?? ''], body: asset(path) })
  })
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.evaluate('document.fonts.ready')
  return page
}

const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) =>
    result.violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.html.slice(0, 150))))`)
}

describe('the specimen of every part', () => {
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        // The other languages are tried light and wide, dark and narrow: each value once is enough for them.
        if (language !== 'fi' && (theme === 'light') !== (width === 1280)) continue
        test(`has no axe finding and no sideways scrolling in ${language}, ${theme}, ${width} px`, async () => {
          const page = await open(renderPage(<Specimen language={language} theme={theme} />), width)
          assert.deepEqual(await findings(page), [])
          assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
          await page.context().close()
        })
      }
    }
  }

  test('keeps the focused control in sight when the bar of buttons sticks to the bottom', async () => {
    const page = await open(renderPage(<Specimen language="fi" />), 1280)
    for (let step = 0; step < 70; step += 1) {
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(`(() => {
        const box = document.activeElement.getBoundingClientRect()
        const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return document.activeElement === document.body || document.activeElement.contains(seen)
          || (seen?.contains(document.activeElement) ?? false)
          || getComputedStyle(document.activeElement, '::after').position === 'absolute'
      })()`), true, await page.evaluate('document.activeElement.outerHTML.slice(0, 200)'))
    }
    await page.context().close()
  })
})

describe('a published page', () => {
  const bytes = publishedPage({
    language: 'fi', title: 'Pöytäkirja', path: '/archive/1', children: <DocumentView document={documentIn('fi')} />,
  })

  test('costs a reader less than 40 kB with style and script, fonts apart', () => {
    const total = [bytes, asset('assets/style.css'), asset('assets/enhance.js')]
      .reduce((sum, one) => sum + gzipSync(one).length, 0)
    assert.ok(total < 40_000, `${total} bytes`)
  })

  test('prints black on white, without navigation, also for somebody whose screen is dark', async () => {
    const page = await open(bytes.toString(), 1280)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    assert.equal(await page.locator('header.header').isVisible(), false)
    assert.equal(await page.locator('h1').isVisible(), true)
    assert.equal(await page.evaluate(`getComputedStyle(document.querySelector('h1')).color`), 'rgb(0, 0, 0)')
    await page.context().close()
  })
})
