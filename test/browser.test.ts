// The browser that the journeys use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser } from './browser.ts'

test('the browser shows a page and runs its script', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<p>ennen</p><script>document.querySelector("p").textContent = "jälkeen"</script>')
    assert.equal(await page.textContent('p'), 'jälkeen')
  } finally {
    await browser.close()
  }
})
