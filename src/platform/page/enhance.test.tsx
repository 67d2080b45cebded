// The enhancement script in Chromium, against a small server that answers as ours does.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../test/browser.ts'
import { TextArea, TextField } from './fields.tsx'
import { Button, ErrorSummary, Form, SavedMark } from './form.tsx'
import { Frame } from './frame.tsx'
import { OrderControls } from './order.tsx'
import { renderPage } from './render.ts'

type Post = { path: string; fields: URLSearchParams; isAutosave: boolean }

/** What the little server knows. */
let order: string[]
let note: { text: string; version: number }
let other: string
let posts: Post[]
let answerLate: number

const wholePage = (told: string | null, fault?: string, typed?: string) => renderPage(
  <Frame language="fi" title={`Sivu ${note.version}`} path="/list" viewer={{ name: 'Hankesihteeri' }} nav={[]}
    told={told === null ? null : { tone: 'success', text: told }}>
    <ErrorSummary language="fi" action="/fi/note"
      errors={fault === undefined ? [] : [{ field: 'text', message: fault }]} />
    <h1>Lista</h1>
    <ol id="list" class="agenda" data-sortable>
      {order.map((name, index) => (
        <li key={name} class="agenda__item" data-item={name} id={name}>
          <span class="agenda__number">{index + 1}</span><h2 class="agenda__title">{name}</h2>
          <OrderControls language="fi" action={`/fi/items/${name}/place`} idempotencyKey={`key-${name}`}
            place={index + 1} count={order.length} about={name} enhance="main" id={`order-${name}`} />
        </li>
      ))}
    </ol>
    <Form action="/fi/note" idempotencyKey="note-key" version={note.version} enhance autosave="/fi/note">
      <TextArea language="fi" name="text" label="Teksti" value={typed ?? note.text} error={fault} />
      <SavedMark />
      <Button id="save">Tallenna</Button>
    </Form>
    <Form action="/fi/other" idempotencyKey="other-key" enhance>
      <TextField language="fi" name="other" label="Muu" value={other} />
      <Button id="save-other">Lisää</Button>
    </Form>
    <Form action="/fi/plain"><Button id="plain">Lähetä</Button></Form>
  </Frame>,
)

const mediaTypes: Record<string, string> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' }

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://here')
  if (url.pathname.startsWith('/assets/')) {
    const type = mediaTypes[url.pathname.split('.').at(-1) ?? '']
    response.writeHead(200, { 'Content-Type': type ?? 'text/plain' }).end(readFileSync(join('.build', url.pathname)))
    return
  }
  if (request.method === 'GET') return html(response, 200, wholePage(url.searchParams.get('told')))
  let body = ''
  for await (const chunk of request) body += chunk
  const fields = new URLSearchParams(body)
  const isAutosave = request.headers['x-autosave'] !== undefined
  posts.push({ path: url.pathname, fields, isAutosave })
  await new Promise((resolve) => setTimeout(resolve, answerLate))
  act(url.pathname, fields, isAutosave, response)
}

function act(path: string, fields: URLSearchParams, isAutosave: boolean, response: ServerResponse): void {
  const moved = /^\/fi\/items\/(\w+)\/place$/.exec(path)?.[1]
  if (moved !== undefined) {
    order = order.filter((name) => name !== moved)
    order.splice(Number(fields.get('to')) - 1, 0, moved)
    return to(response, '/fi/list?told=Siirretty')
  }
  if (path !== '/fi/note') return to(response, '/fi/list?told=Tehty')
  const isStale = Number(fields.get('_version')) !== note.version
  const text = fields.get('text') ?? ''
  if (isAutosave && isStale) return json(response, 409, { message: 'Joku muu on tallentanut.' })
  if (isStale) return html(response, 409, wholePage(null, 'Vanhentunut', text))
  if (text === '') return html(response, 422, wholePage(null, 'Täytä tämä kohta.', ''))
  note = { text, version: note.version + 1 }
  if (isAutosave) return json(response, 200, { message: 'Tallennettu klo 9.03', version: note.version })
  to(response, '/fi/list?told=Tallennettu')
}

const html = (response: ServerResponse, status: number, text: string) => void response
  .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'self'" })
  .end(text)
const to = (response: ServerResponse, Location: string) => void response.writeHead(303, { Location }).end()
const json = (response: ServerResponse, status: number, value: unknown) => void response
  .writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))

let server: Server
let browser: Browser
let page: Page
before(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  server.close()
})
beforeEach(async () => {
  order = ['A', 'B', 'C', 'D']
  note = { text: 'alku', version: 1 }
  other = ''
  posts = []
  answerLate = 0
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
  // An address object is a string only for pipes.
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/fi/list`)
})
afterEach(() => page.close())

const titles = () => page.locator('.agenda__title').allTextContents()
const focused = () => page.evaluate('document.activeElement.id') as Promise<string>
const text = () => page.getByLabel('Teksti')

describe('a form that is sent without leaving the page', () => {
  test('changes the part, keeps the focus on the same button and tells what happened', async () => {
    await page.locator('#order-C-up').press('Enter')
    await page.locator('#told', { hasText: 'Siirretty' }).waitFor()
    assert.deepEqual(await titles(), ['A', 'C', 'B', 'D'])
    assert.equal(await focused(), 'order-C-up')
    assert.equal(new URL(page.url()).search, '')
  })

  test('gives the focus to the neighbour when the button has become idle', async () => {
    await page.locator('#order-B-up').press('Enter')
    await page.locator('#told', { hasText: 'Siirretty' }).waitFor()
    assert.equal(await focused(), 'order-B-down')
  })

  test('leads to the summary of what is wrong', async () => {
    await text().fill('')
    await page.locator('#save').click()
    await page.locator('#error-summary').waitFor()
    assert.equal(await focused(), 'error-summary')
    assert.equal(await page.locator('#error-summary a').getAttribute('href'), `#${await text().getAttribute('id')}`)
  })

  test('is sent once, however often the button is pressed', async () => {
    answerLate = 300
    await page.getByLabel('Muu').fill('x')
    await page.locator('#save-other').dblclick()
    await page.locator('#told', { hasText: 'Tehty' }).waitFor()
    assert.equal(posts.length, 1)
    answerLate = 1_000
    await page.locator('#plain').dblclick()
    await page.waitForURL(/told/)
    assert.equal(posts.filter((post) => post.path === '/fi/plain').length, 1)
  })

  test('leaves unsaved text in another form alone', async () => {
    await page.getByLabel('Muu').fill('kesken')
    await page.locator('#order-A-down').press('Enter')
    await page.locator('#told', { hasText: 'Siirretty' }).waitFor()
    assert.equal(await page.getByLabel('Muu').inputValue(), 'kesken')
  })

  test('keeps the text and says so when somebody else changed the same field', async () => {
    await page.getByLabel('Muu').fill('minun')
    other = 'toisen'
    await page.locator('#order-A-down').press('Enter')
    await page.locator('#told', { hasText: 'Siirretty' }).waitFor()
    assert.equal(await page.getByLabel('Muu').inputValue(), 'minun')
    assert.match(await page.locator('.notice--warning').innerText(), /muutettu muualla/)
  })

  test('loses nothing when the network is away, and goes again with the same key', async () => {
    await page.getByLabel('Muu').fill('tärkeä')
    await page.context().setOffline(true)
    await page.locator('#save-other').click()
    await page.locator('.unsent').waitFor()
    assert.equal(await page.getByLabel('Muu').inputValue(), 'tärkeä')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.locator('#told', { hasText: 'Tehty' }).waitFor()
    assert.equal(posts.at(-1)?.fields.get('_key'), 'other-key')
    assert.equal(posts.at(-1)?.fields.get('other'), 'tärkeä')
  })
})

describe('autosave', () => {
  test('says when it saved, and the button afterwards meets no conflict', async () => {
    await text().fill('ensimmäinen')
    await page.locator('.saved', { hasText: 'Tallennettu klo 9.03' }).waitFor()
    await text().fill('toinen')
    await page.locator('#save').click()
    await page.locator('#told', { hasText: 'Tallennettu' }).waitFor()
    assert.equal(note.text, 'toinen')
    assert.equal(posts.filter((post) => post.isAutosave)[0]?.fields.get('_key') === 'note-key', false)
  })

  test('stops at a clash and leaves the text where it is', async () => {
    note = { text: 'toisen', version: 2 }
    await text().fill('minun')
    await page.locator('.saved--wrong').waitFor()
    assert.equal(await text().inputValue(), 'minun')
    assert.equal(note.text, 'toisen')
  })

  test('keeps trying when the network comes back', async () => {
    await page.context().setOffline(true)
    await text().fill('matkalla')
    await page.locator('.saved--wrong').waitFor()
    await page.context().setOffline(false)
    await page.locator('.saved', { hasText: 'klo 9.03' }).waitFor({ timeout: 15_000 })
    assert.equal(note.text, 'matkalla')
  })

  test('offers the draft after the page was left unsaved', async () => {
    page.on('dialog', (dialog) => void dialog.accept())
    await page.context().setOffline(true)
    await text().fill('luonnos')
    await page.locator('.saved--wrong').waitFor()
    await page.context().setOffline(false)
    note = { text: 'alku', version: 1 }
    await page.reload()
    await page.getByRole('button', { name: 'Palauta luonnos' }).click()
    assert.equal(await text().inputValue(), 'luonnos')
  })
})

describe('dragging a row', () => {
  test('sends the place where it was dropped, as typing the number does', async () => {
    const from = await page.locator('#D [data-handle]').boundingBox()
    const over = await page.locator('#B').boundingBox()
    assert.ok(from !== null && over !== null)
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(from.x, over.y + over.height, { steps: 10 })
    await page.mouse.move(from.x, over.y + 5, { steps: 10 })
    await page.mouse.up()
    await page.locator('#told', { hasText: 'Siirretty' }).waitFor()
    assert.deepEqual(await titles(), ['A', 'D', 'B', 'C'])
    assert.equal(posts.length, 1)
  })

  test('is given up with Escape', async () => {
    const from = await page.locator('#A [data-handle]').boundingBox()
    const over = await page.locator('#C').boundingBox()
    assert.ok(from !== null && over !== null)
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(from.x, over.y + over.height - 3, { steps: 20 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    assert.deepEqual(await titles(), ['A', 'B', 'C', 'D'])
    assert.equal(posts.length, 0)
  })
})
