// Feeds as texts: valid by the rules of their formats whatever stands in a title, and the same id for ever.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atomFaults, atomIds, jsonFeedFaults } from '../../test/feed-rules.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { atomFeed } from './atom.ts'
import { type Entry, entriesMax, entriesOf, type Feed, feedNamed, feedUpdatedAt } from './feed.ts'
import { uuidOf } from '../platform/kit/ids-of.ts'
import { jsonFeed } from './json-feed.ts'
import { robots, sitemap } from './sitemap.ts'

const at = (second: number) => Temporal.Instant.from('2025-06-05T07:00:00Z').add({ seconds: second })
const entry = (number: number, change: Partial<Entry> = {}): Entry => ({ id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, kind: 'memo',
  bodySlug: 'hankeryhma', address: `/fi/archive/hankeryhma/2024-2025/${number}/memo`, language: 'fi', title: `Kokous ${number}`, summary: 'Tiivistelmä', html: '<p>Teksti</p>',
  publishedAt: at(number), updatedAt: at(number), withdrawn: null, ...change })
const feed = (entries: Entry[], title = 'Hankeryhmä: muistiot'): Feed => ({ slug: 'hankeryhma', kind: 'memos', language: 'fi', id: '4a9b7c3e-0000-4000-8000-000000000000',
  title, author: 'Ministeriö', since: at(0), entries })
const atom = (one: Feed) => addressed(atomFeed(one), 'https://uudistus.example')
const json = (one: Feed) => addressed(jsonFeed(one), 'https://uudistus.example')

test('a feed is valid whatever text stands in a title, a summary or a passage', () => {
  const odd = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.replace(/[\p{C}\s\ufffe\uffff]/gu, '') !== '')
  fc.assert(fc.property(odd, odd, (title, text) => {
    const made = feed([entry(2, { title, summary: text, html: text }), entry(1)], title)
    assert.deepEqual([...atomFaults(atom(made)), ...jsonFeedFaults(json(made))], [])
  }), { numRuns: 200 })
  const hostile = feed([entry(1, { title: '13. R&D <luonnos>', html: ']]><script>alert(1)</script>', summary: '</summary>' })])
  assert.deepEqual(atomFaults(atom(hostile)), ['HTML of a whole page, or with script.'], 'it stays within the form')
  assert.ok(atom(hostile).includes('13. R&amp;D &lt;luonnos&gt;'))
})

test('a feed with nothing in it yet is valid, and says when it began', () => {
  assert.deepEqual([...atomFaults(atom(feed([]))), ...jsonFeedFaults(json(feed([])))], [])
  assert.equal(feedUpdatedAt(feed([])).toString(), at(0).toString())
})

test('what was withdrawn is a deleted entry in Atom and a stub without its text in JSON, under the id it always had', () => {
  const gone = entry(1, { withdrawn: { at: at(50), why: 'Poistettu: tietosuoja.' }, title: 'Kokous 1', html: 'KANARIA', summary: 'KANARIA' })
  const made = feed(entriesOf([gone, entry(2)], { slug: 'hankeryhma', kind: 'memos', language: 'fi' }))
  assert.deepEqual([...atomFaults(atom(made)), ...jsonFeedFaults(json(made))], [])
  assert.deepEqual(atomIds(atom(made)), { there: [entry(2).id], gone: [gone.id] })
  assert.ok(!`${atom(made)}${json(made)}`.includes('KANARIA'))
  assert.deepEqual(JSON.parse(json(made)).items.map((one: { id: string }) => one.id), [gone.id, entry(2).id])
  assert.equal(feedUpdatedAt(made).toString(), at(50).toString())
})

test('a feed holds the last changes of its body, kind and language, a corrected old one before a new one', () => {
  const many = Array.from({ length: entriesMax + 5 }, (_, number) => entry(number))
  const all = [...many, entry(900, { language: 'sv' }), entry(901, { bodySlug: 'muu' }), entry(902, { kind: 'minutes' }), entry(903, { publishedAt: at(-500), updatedAt: at(900) })]
  const found = entriesOf(all, { slug: 'hankeryhma', kind: 'memos', language: 'fi' })
  assert.equal(found.length, entriesMax)
  assert.deepEqual([found[0]?.id, found[1]?.id], [entry(903).id, entry(entriesMax + 4).id])
  assert.ok(found.every((one) => one.bodySlug === 'hankeryhma' && one.kind === 'memo' && one.language === 'fi'))
  assert.ok(entriesOf(all, { slug: null, kind: 'all', language: 'fi' }).some((one) => one.bodySlug === 'muu'))
})

test('the checkers of feeds find what is wrong', () => {
  const good = atom(feed([entry(2, { html: '<p><a href="https://uudistus.example/a">a</a></p>' }), entry(1)]))
  assert.deepEqual(atomFaults(good, 'https://uudistus.example/fi/archive/hankeryhma/memos.atom'), [])
  const broken = { 'a relative link': atom(feed([entry(1, { html: '<a href="/fi/a">a</a>' })])), script: atom(feed([entry(1, { html: '<p onclick="a()">a</p>' })])),
    order: atom(feed([entry(1), entry(2)])), 'updated before published': atom(feed([entry(1, { publishedAt: at(9) })])), 'no language': good.replace('xml:lang="fi"', ''),
    'no zone': good.replace(/(<updated>[^<]+)Z/, '$1'), 'one id': atom(feed([entry(1), entry(1)])), 'no self': good.replace('rel="self"', 'rel="related"'),
    'a control character': good.replace('Kokous', '&#x1;Kokous'), 'an id that is none': good.replace('urn:uuid:00000000', '00000000') }
  for (const [what, text] of Object.entries(broken)) assert.notDeepEqual(atomFaults(text), [], what)
  assert.notDeepEqual(atomFaults(good, 'https://uudistus.example/fi/archive/hankeryhma/feed.atom'), [])
  const item = { id: 'a', content_text: 'b' }
  const whole = { version: 'https://jsonfeed.org/version/1.1', title: 'T', authors: [{ name: 'A' }], items: [item] }
  assert.deepEqual(jsonFeedFaults(JSON.stringify(whole)), [])
  for (const wrong of [{ version: '1' }, { items: [{ ...item, id: 1 }] }, { items: [item, item] }, { items: [{ id: 'a' }] }, { items: [{ ...item, date: '2025' }] },
    { items: [{ ...item, date_published: '2025-06-05' }] }, { items: [{ ...item, content_html: '<script>' }] }, { author: { name: 'A' } }, { language: 'suomi!' }]) {
    assert.notDeepEqual(jsonFeedFaults(JSON.stringify({ ...whole, ...wrong })), [], JSON.stringify(wrong))
  }
})

test('the name of a file says which feed it is, and an id is a UUID of its hash', () => {
  assert.deepEqual(feedNamed('memos.json'), { kind: 'memos', form: 'json' })
  for (const name of ['memo', 'feed', 'feed.xml', 'memos.atom.json', '__proto__', '']) assert.equal(feedNamed(name), null)
  assert.match(uuidOf('ab'.repeat(32)), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a long map of pages is written in parts that the first file names', () => {
  const pages = Array.from({ length: 25 }, (_, number) => ({ address: `/fi/archive/a&b/${number}`, changedOn: '2025-06-05' }))
  const files = sitemap(pages, 10)
  assert.deepEqual(files.map((one) => one.address), ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
  assert.equal(files.flatMap((one) => one.text.match(/<url>/g) ?? []).length, 25)
  assert.ok(files[1]?.text.includes('/fi/archive/a&amp;b/0'))
  assert.equal(sitemap(pages).length, 1)
})

test('programs that gather pages may visit the archive and nothing else', () => {
  assert.match(robots, /^User-agent: \*\nAllow: \/fi\/archive\n[\s\S]*Disallow: \/\n\nSitemap: https:/)
})
