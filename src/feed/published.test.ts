// Feeds over a real port: what is published stands in them, nothing else does, and they open without the database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { correctMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { atomFaults, atomIds, jsonFeedFaults } from '../../test/feed-rules.ts'

let product: TestProduct
let filled: Filled
let server: string
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
  server = await product.listen()
})
after(() => product.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${server}${path}`, { headers })
  return { status: answer.status, etag: answer.headers.get('etag') ?? '', type: answer.headers.get('content-type'), text: await answer.text() }
}
const feeds = ['fi', 'sv', 'en'].flatMap((language) => ['', 'hankeryhma/', 'valmisteluryhma/'].flatMap((body) =>
  ['feed', 'memos', 'minutes'].flatMap((name) => ['atom', 'json'].map((form) => `/${language}/archive/${body}${name}.${form}`))))

test('every feed of every body, kind and language is valid, knows where it is, and tells nothing confidential', async () => {
  for (const path of feeds) {
    const { status, text, type } = await get(path)
    assert.equal(status, 200, path)
    const at = `https://uudistus.example${path}`
    assert.deepEqual(path.endsWith('.atom') ? atomFaults(text, at) : jsonFeedFaults(text, at), [], path)
    assert.match(type ?? '', path.endsWith('.atom') ? /^application\/atom\+xml/ : /^application\/feed\+json/)
    assert.ok(!text.includes(canary) && !text.includes('own-address'), path)
  }
})

test('memos and minutes are in the feeds of their body and of all, and a page of the archive says where the feeds are', async () => {
  const memo = atomIds((await get('/fi/archive/hankeryhma/memos.atom')).text).there
  assert.deepEqual(memo, [`urn:uuid:${filled.ids.memoId}`])
  assert.equal(atomIds((await get('/fi/archive/feed.atom')).text).there.length, 2)
  assert.deepEqual(atomIds((await get('/sv/archive/hankeryhma/memos.atom')).text).there, [])
  const minutes = await Promise.all(['fi', 'sv'].map(async (language) => atomIds((await get(`/${language}/archive/minutes.atom`)).text).there[0]))
  assert.equal(new Set(minutes).size, 2, 'each language is a text of its own')
  assert.match((await get('/sv/archive/minutes.atom')).text, /Avtalsärende|Sopimusasia/)
  const page = (await get(filled.published.find((one) => one.endsWith('/memo')) ?? '')).text
  assert.match(page, /<link rel="alternate" href="\/fi\/archive\/hankeryhma\/feed\.atom" type="application\/atom\+xml"/)
})

test('whoever has a feed already is told so, and whoever asks for one that is not there gets 404', async () => {
  const { etag } = await get('/fi/archive/feed.json')
  assert.equal((await get('/fi/archive/feed.json', { 'if-none-match': etag })).status, 304)
  for (const path of ['/fi/archive/nobody/feed.atom', '/fi/archive/feed.rss', '/xx/archive/feed.atom', '/fi/archive/%00/feed.atom']) {
    assert.equal((await get(path)).status, 404, path)
  }
})

test('whoever asks by the day, or for the head alone, is answered so', async () => {
  for (const path of ['/fi/archive/feed.atom', '/sv/archive/hankeryhma/memos.json', '/sitemap.xml', '/fi/archive/hankeryhma/latest.html']) {
    const head = await fetch(`${server}${path}`, { method: 'HEAD' })
    assert.equal(head.status, 200, path)
    assert.equal(await head.text(), '')
    const [etag, changed] = [head.headers.get('etag') ?? '', head.headers.get('last-modified') ?? '']
    assert.match(etag, /^"[0-9a-f]{64}"$/)
    assert.equal(new Date(changed).toUTCString(), changed)
    const statusOf = async (headers: Record<string, string>) => (await fetch(`${server}${path}`, { headers })).status
    assert.equal(await statusOf({ 'if-modified-since': changed }), 304, path)
    assert.equal(await statusOf({ 'if-modified-since': 'Mon, 02 Jun 2025 00:00:00 GMT' }), 200)
    assert.equal(await statusOf({ 'if-modified-since': 'yesterday' }), 200)
    // What names a version counts before what names a day (RFC 9110, 13.1.3).
    assert.equal(await statusOf({ 'if-modified-since': changed, 'if-none-match': '"another"' }), 200)
  }
})

test('a correction is an update of the same entry, and says why', async () => {
  const before = (await get('/fi/archive/hankeryhma/memos.json')).text
  product.clock.moveTo('2025-06-06T07:00:00Z')
  const { meetingId = '', memoId = '' } = filled.ids
  const memo = await findMemo(product.world.database, meetingId, memoId)
  const done = await perform(product.world, correctMemo, await product.by(filled.cast.people.secretary), { meetingId, memoId, version: memo?.version,
    reason: 'Päivämäärä oli väärä' }, 'feed-correction')
  assert.equal(done.kind, 'done')
  const [was, is] = [before, (await get('/fi/archive/hankeryhma/memos.json')).text].map((text) => JSON.parse(text).items[0])
  assert.deepEqual([is.id, is.url, is.date_published], [was.id, was.url, was.date_published])
  assert.equal(is.date_modified, '2025-06-06T07:00:00Z')
  assert.match(is.content_html, /Päivämäärä oli väärä/)
})

test('the last memos of a body may stand in the frame of every site, without script, and other pages may not', async () => {
  const answer = await fetch(`${server}/fi/archive/hankeryhma/latest.html`)
  const text = await answer.text()
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
  assert.equal(answer.headers.get('x-frame-options'), null)
  assert.match(text, /<a href="https:\/\/uudistus\.example\/fi\/archive\/hankeryhma\/2024-2025\/14\/memo">/)
  assert.doesNotMatch(text, /<script|own-address/)
  const memo = await fetch(`${server}/fi/archive/hankeryhma/2024-2025/14/memo`)
  assert.match(memo.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
  assert.equal(memo.headers.get('x-frame-options'), 'DENY')
})

test('the map is as sitemaps.org wants it: whole addresses of this installation, days that exist, not too many', async () => {
  const text = (await get('/sitemap.xml')).text
  assert.match(text, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">(<url><loc>https:\/\/uudistus\.example\/[^<\s]+<\/loc>(<lastmod>\d{4}-\d\d-\d\d<\/lastmod>)?<\/url>)+<\/urlset>\n$/)
  const locations = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => one)
  assert.equal(new Set(locations).size, locations.length)
  assert.ok(locations.length <= 50_000 && Buffer.byteLength(text) <= 50 * 1024 * 1024)
  assert.ok(locations.every((one) => one !== undefined && one.length < 2048))
})

test('the map names what is published and only that, in three languages', async () => {
  const { text } = await get('/sitemap.xml')
  const found = [...text.matchAll(/<loc>https:\/\/uudistus\.example([^<]+)<\/loc>/g)].map(([, path = '']) => path)
  assert.deepEqual(found.toSorted(), filled.published.toSorted())
  assert.match((await get('/robots.txt')).text, /Sitemap: https:\/\/uudistus\.example\/sitemap\.xml/)
})

test('a page of another site may read a feed and is told so when it asks first', async () => {
  const asked = await product.request('/fi/archive/feed.json', { method: 'OPTIONS' })
  assert.deepEqual([asked.status, asked.headers.get('access-control-allow-origin')], [204, '*'])
  assert.equal((await fetch(`${server}/fi/archive/feed.json`)).headers.get('access-control-allow-origin'), '*')
  assert.equal((await product.request('/robots.txt', { method: 'POST' })).status, 405)
})

test('feeds and the map open while the database is away', async () => {
  const paths = ['/fi/archive/feed.atom', '/sv/archive/hankeryhma/minutes.json', '/sitemap.xml']
  const before = await Promise.all(paths.map((path) => get(path)))
  const elsewhere = new pg.Client({ connectionString: product.url.replace(/\/[^/]+$/, '/postgres') })
  await elsewhere.connect()
  const name = new URL(product.url).pathname.slice(1)
  await elsewhere.query(`alter database "${name}" with allow_connections false`)
  await elsewhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  try {
    assert.deepEqual(await Promise.all(paths.map((path) => get(path))), before)
  } finally {
    await elsewhere.query(`alter database "${name}" with allow_connections true`)
    await elsewhere.end()
  }
})
