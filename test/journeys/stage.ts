// The demonstration as anybody meets it: its own database, its own clock, a port, a browser and tabs in it.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { loadDemonstration } from '../../src/demonstration/load.ts'
import type { Language, Words } from '../../src/platform/kit/language.ts'
import type { World } from '../../src/platform/world.ts'
import { buildWorld, listen } from '../../src/server.ts'
import { launchBrowser } from '../browser.ts'
import { testDatabase } from '../database.ts'
import type { Hands } from './hands.ts'

export type Stage = {
  readonly address: string
  readonly world: World
  /** Lines of the server's log: empty when nothing went wrong. */
  readonly log: string[]
  /** A tab of a browser that nobody has used before. */
  newTab: (options?: { hasScript?: boolean }) => Promise<Page>
  /** Closes the port as a stopping server does; `open` answers on the same one again. */
  stop: () => Promise<void>
  open: () => Promise<void>
}

/** Registers what comes before and after the tests of the file; the answer may be used inside tests. */
export function setStage(): Stage {
  const log: string[] = []
  const closers: (() => Promise<unknown>)[] = []
  const held: { world?: World; browser?: Browser; server?: Awaited<ReturnType<typeof listen>>['server']; address: string } = { address: '' }
  const open = async () => {
    const { server, address } = await listen(there(held.world), { port: Number(new URL(held.address || 'http://localhost:0').port) })
    Object.assign(held, { server, address })
  }
  const stop = async () => {
    held.server?.closeAllConnections()
    await new Promise((resolve) => held.server === undefined ? resolve(null) : held.server.close(resolve))
  }
  before(async () => {
    const database = await testDatabase()
    const dataDir = await mkdtemp(join(tmpdir(), 'toimeenpano-stage-'))
    closers.push(() => rm(dataDir, { recursive: true, force: true }), database.close)
    held.world = await buildWorld(database.url, { dataDir, log: (line) => void log.push(line) })
    closers.push(() => there(held.world).database.destroy())
    held.world.mode = await loadDemonstration(held.world) ? 'demonstration' : 'ordinary'
    await open()
    held.browser = await launchBrowser()
  })
  after(async () => {
    await held.browser?.close()
    await stop()
    for (const close of closers.toReversed()) await close()
  })
  return {
    log, stop, open,
    get address() { return held.address },
    get world() { return there(held.world) },
    newTab: async ({ hasScript = true } = {}) => {
      const context = await there(held.browser).newContext({ viewport: { width: 1200, height: 900 }, javaScriptEnabled: hasScript,
        reducedMotion: 'reduce', locale: 'en-GB' })
      context.setDefaultTimeout(20_000)
      return context.newPage()
    },
  }
}

function there<T>(value: T | undefined): T {
  return value ?? assert.fail('The stage is set before the first test.')
}

/** Registers tests each of which goes on from where the one before it ended: none begins where that one failed. */
export function inStretches(): (name: string, walk: () => Promise<void>) => void {
  let isBroken = false
  return (name, walk) => void test(name, async () => {
    assert.ok(!isBroken, 'The story ended before this stretch.')
    isBroken = true
    await walk()
    isBroken = false
  })
}

/** Somebody at a page: what they see it in, what they work it with, and the few things that everybody does. */
export type Somebody = { page: Page; language: Language; hands: Hands; hasScript: boolean }

type Name = string | RegExp
const named = (name: Name) => ({ name, exact: typeof name === 'string' })
export const button = ({ page }: Somebody, name: Name): Locator => page.getByRole('button', named(name)).first()
export const link = ({ page }: Somebody, name: Name): Locator => page.getByRole('link', named(name)).first()
export const field = ({ page }: Somebody, name: Name): Locator => page.getByLabel(name).first()
export const summary = ({ page }: Somebody, text: Name): Locator => page.locator('summary', { hasText: text }).first()

/** Waits until the page says this. */
export const see = ({ page }: Somebody, text: Name): Promise<void> => page.getByText(text).first().waitFor()

/** Follows a link to where it says it leads. */
export async function follow(who: Somebody, to: Locator): Promise<void> {
  const href = await to.getAttribute('href') ?? assert.fail('This is no link.')
  await who.hands.press(to)
  await who.page.waitForURL(new URL(href, who.page.url()).href)
}

/** Presses a button and waits for what is told of the act. Where the page stayed, the focus has not been lost. */
export async function act(who: Somebody, what: Locator, told: Words | string): Promise<void> {
  await who.page.evaluate(() => {
    document.getElementById('told')?.replaceChildren()
    document.documentElement.dataset.wasHere = ''
  })
  await who.hands.press(what)
  await who.page.locator('#told', { hasText: typeof told === 'string' ? told : told[who.language] }).waitFor()
  const focus = await who.page.evaluate(() =>
    document.documentElement.dataset.wasHere === undefined ? 'a new page' : document.activeElement?.tagName)
  assert.notEqual(focus, 'BODY', 'The focus was lost.')
}

