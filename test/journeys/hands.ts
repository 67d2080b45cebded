// How somebody works a page: with a mouse, or with nothing but a keyboard. The story of a journey knows neither.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

export type GivenFile = { name: string; mimeType: string; buffer: Buffer }

export type Hands = {
  press: (what: Locator) => Promise<void>
  write: (where: Locator, text: string) => Promise<void>
  /** Chooses in a list by the words that are seen. */
  choose: (where: Locator, label: string) => Promise<void>
  /** Ticks a box or takes one of a group. */
  mark: (what: Locator) => Promise<void>
  /** Takes the tick out of a box. */
  unmark: (box: Locator) => Promise<void>
  attach: (where: Locator, file: GivenFile) => Promise<void>
}

export const mouse: Hands = {
  press: (what) => what.click(),
  write: (where, text) => where.fill(text),
  choose: async (where, label) => void await where.selectOption({ label }),
  mark: (what) => what.check(),
  unmark: (box) => box.uncheck(),
  attach: (where, file) => where.setInputFiles(file),
}

export const keyboard: Hands = {
  press: async (what) => {
    await reach(what)
    await what.page().keyboard.press(await isSwitch(what) ? 'Space' : 'Enter')
  },
  write: async (where, text) => {
    await reach(where)
    if (await where.getAttribute('type') === 'date') return typeDay(where, text)
    await where.page().keyboard.press('ControlOrMeta+a')
    await where.page().keyboard.press('Delete')
    await where.page().keyboard.insertText(text)
    assert.equal(await where.inputValue(), text)
  },
  choose: async (where, label) => {
    await reach(where)
    const labels = await where.locator('option').allTextContents()
    const [from, to] = [await where.evaluate((one: HTMLSelectElement) => one.selectedIndex), labels.indexOf(label)]
    assert.notEqual(to, -1, `There is no choice called ${label}.`)
    for (let step = from; step !== to; step += Math.sign(to - from)) {
      await where.page().keyboard.press(to > from ? 'ArrowDown' : 'ArrowUp')
    }
    assert.equal(await where.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.textContent), label)
  },
  mark: async (what) => {
    if (await what.isChecked()) return
    if (await what.getAttribute('type') === 'checkbox') {
      await reach(what)
      await what.page().keyboard.press('Space')
    } else await walkTo(what)
    assert.ok(await what.isChecked())
  },
  unmark: async (box) => {
    await reach(box)
    await box.page().keyboard.press('Space')
    assert.ok(!await box.isChecked())
  },
  attach: async (where, file) => {
    // A busy browser may let a key pass.
    for (let tries = 0; tries < 3; tries += 1) {
      await reach(where)
      const chooser = where.page().waitForEvent('filechooser', { timeout: 8_000 }).catch(() => null)
      await where.page().keyboard.press('Enter')
      const found = await chooser
      if (found !== null) return found.setFiles(file)
    }
    assert.fail('No file could be chosen.')
  },
}

/** A day is typed part by part; in which order they stand is the browser's own matter. */
async function typeDay(where: Locator, day: string): Promise<void> {
  const { keyboard } = where.page()
  const [year = '', month = '', date = ''] = day.split('-')
  for (const parts of [[month, date, year], [date, month, year], [year, month, date]]) {
    for (let part = 0; part < 3; part += 1) await keyboard.press('ArrowLeft')
    await keyboard.type(parts.join(''))
    if (await where.inputValue() === day) return
  }
  assert.fail(`The day ${day} could not be typed.`)
}

const isSwitch = (what: Locator): Promise<boolean> => what.evaluate((one) => one.tagName === 'SUMMARY')

/** Tab, or Shift+Tab when it stands before, until it has the focus. */
async function reach(what: Locator): Promise<void> {
  await what.waitFor()
  const { keyboard } = what.page()
  if (await what.evaluate((one) => document.activeElement === document.body && one.closest('main') !== null)) await skipToMain(what.page())
  for (let tries = 0; tries < 40; tries += 1) {
    const steps = await what.evaluate(stepsTo)
    if (steps === 0) return assertFocusShows(what.page())
    for (let step = Math.abs(steps); step > 0; step -= 1) await keyboard.press(steps < 0 ? 'Shift+Tab' : 'Tab')
  }
  assert.fail(`The keyboard does not reach ${what}.`)
}

/** On a new page the first stop is the link past what every page has. */
async function skipToMain(page: Page): Promise<void> {
  // An address that names a part of the page begins there.
  if (new URL(page.url()).hash !== '') return
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
  await assertFocusShows(page)
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
}

/** How many stops there seem to be from the focus to an element, negative when it stands before; runs in the page. */
function stepsTo(target: Element): number {
  const here = document.activeElement ?? document.body
  if (here === target) return 0
  const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    // Of a group of radio buttons one is a stop.
    .filter((one) => one === target || (one.checkVisibility() && !one.matches(':disabled, input[type=radio]:not(:checked)')))
  const isBefore = here !== document.body && (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  const [from, to] = isBefore ? [target, here] : [here, target]
  const isBetween = (one: Element) => one !== from && (from === document.body || (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    && (one === to || (to.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)
  const count = Math.max(1, stops.filter(isBetween).length)
  return isBefore ? -count : count
}

/** Takes one of a group: Tab stops at the chosen or the first one, arrows go on from there. */
async function walkTo(radio: Locator): Promise<void> {
  const name = await radio.evaluate((one: HTMLInputElement) => one.name)
  const group = radio.page().locator(`input[type=radio][name="${name}"]`)
  const chosen = group.and(radio.page().locator(':checked'))
  const stop = await chosen.count() > 0 ? chosen.first() : group.first()
  await reach(stop)
  if (await chosen.count() === 0) await radio.page().keyboard.press('Space')
  for (let steps = await group.count(); steps > 0 && !await radio.isChecked(); steps -= 1) await radio.page().keyboard.press('ArrowDown')
}

/** Whoever uses the keyboard sees where they are: something is drawn around what has the focus, and it is on the screen. */
export async function assertFocusShows(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const here = document.activeElement ?? document.body
    const style = getComputedStyle(here)
    const box = here.getBoundingClientRect()
    return {
      what: here.outerHTML.slice(0, 150),
      isDrawn: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      // A bar that stays in sight must not lie over it.
      isCovered: !here.contains(document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1)))
        && here.getClientRects().length === 1 && box.top >= 0,
      isSeen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
    }
  })
  assert.ok(focus.isDrawn, `Nothing shows the focus on ${focus.what}`)
  assert.ok(!focus.isCovered, `Something lies over the focus: ${focus.what}`)
  assert.ok(focus.isSeen, `The focus is not on the screen: ${focus.what}`)
}
