// How documents look, as the administrator sets it: what cannot be read is refused, what was published stays, and Word files are checked at once.
import assert from 'node:assert/strict'
import { crc32, deflateSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { prepareMinutes } from '../archive/publishing.ts'
import { findPublishedMinutes } from '../archive/reads.ts'
import { readZip, writeZip } from '../platform/workbook/zip.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { type Filled, fillHouse } from '../../test/filled.ts'
import { allTags, readPdf } from '../../test/pdf-structure.ts'
import { sha256Of } from '../platform/publication.ts'

let product: TestProduct
let house: Filled
const as = async (who: Character) => product.as(house.cast.people[who])

before(async () => {
  product = await testProduct()
  house = await fillHouse(product)
})
after(() => product.close())

const chunk = (name: string, content: Buffer) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A grey square with a comment in it. */
function png(size = 32, rows = size): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('tEXt', Buffer.from('Comment\0salaisuus')),
    chunk('IDAT', deflateSync(Buffer.alloc((size + 1) * rows))), chunk('IEND', Buffer.alloc(0))])
}

const form = {
  'organisation.fi': 'Elinvoimaministeriö', 'organisation.sv': 'Livskraftsministeriet', 'organisation.en': 'Ministry of Vitality', colour: '#00624F', tint: '#e6f2ef',
  'alternative.fi': 'Elinvoimaministeriön tunnus', 'alternative.sv': 'Livskraftsministeriets logotyp', 'alternative.en': 'Logo of the Ministry of Vitality', pdfStandard: 'ua-1',
}
const set = async (more: Record<string, string | File>, who: Character = 'administrator') => (await as(who)).post('/fi/appearance', { ...form, ...more })
const logo = (bytes: Buffer, name = 'tunnus.png') => new File([new Uint8Array(bytes)], name)

test('a browser sends the files of both forms, not their names alone', async () => {
  const html = await (await (await as('administrator')).get('/fi/appearance')).text()
  const withFiles = [...html.matchAll(/<form\b[^>]*>(?:(?!<\/form>).)*type="file"/gs)].map(([form]) => /^<form[^>]*>/.exec(form)?.[0] ?? '')
  assert.deepEqual(withFiles.map((form) => [/action="([^"]*)"/.exec(form)?.[1], form.includes('enctype="multipart/form-data"')]),
    [['/fi/appearance', true], ['/fi/appearance/letterheads', true]])
})

describe('the look', () => {
  test('is refused with the contrast in figures, with the fault of the logo, and with words that are missing, all at once', async () => {
    for (const [more, said] of [
      [{ colour: '#777777' }, /#777777 erottuu sivun taustasta #f4f5f6 liian heikosti: kontrasti on 4,1\d?:1, vähintään 4,5:1/],
      [{ tint: '#808080' }, /Otsikoiden väri #00624f erottuu taustaväristä #808080 liian heikosti/],
      [{ colour: 'red' }, /Väri ”red” ei ole muotoa/],
      [{ logo: logo(Buffer.from('<svg onload="alert(1)"/>'), 'tunnus.svg') }, /ei ole PNG-kuva/],
      [{ logo: logo(Buffer.concat([png(), Buffer.from('x')])) }, /kuvatiedosto on rikki/],
      [{ logo: logo(png(32, 5_000)) }, /kuvatiedosto on rikki/],
      [{ logo: logo(png(4)) }, /liian pieni/],
      [{ logo: logo(png()), 'alternative.sv': '' }, /Tunnukselta puuttuu tekstivastine/],
    ] as const) {
      const answer = await set(more)
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), said)
    }
    const all = await (await set({ colour: '#999999', logo: logo(Buffer.from('GIF89a')) })).text()
    assert.match(all, /liian heikosti/)
    assert.match(all, /ei ole PNG-kuva/)
  })

  test('is the administrator’s alone', async () => {
    assert.equal((await (await as('secretary')).get('/fi/appearance')).status, 404)
    assert.notEqual((await set({}, 'secretary')).status, 303)
  })

  test('is on what is published from now on, and what was published before stays byte by byte', async () => {
    const { database } = product.world
    const stored = async () => database.selectFrom('platform_publication').select(['address', 'version', 'bytes'])
      .where(sql<boolean>`address ~ '/minutes([.](pdf|docx|txt)|/versions/.*)?$'`).orderBy('address').execute()
    const before = await stored()
    assert.ok(before.length > 6)
    product.clock.moveTo('2025-06-06T07:00:00Z')
    assert.equal((await set({ logo: logo(png()) })).status, 303)
    const address = house.published.find((one) => /^\/fi.*minutes$/.test(one)) ?? ''
    assert.deepEqual((await stored()).map(({ bytes, ...one }) => ({ ...one, sha256: sha256Of(bytes) })), before.map(({ bytes, ...one }) => ({ ...one, sha256: sha256Of(bytes) })))
    // Made anew after a correction, nothing of it would be another.
    const published = await findPublishedMinutes(database, house.ids.meetingId ?? '') ?? assert.fail('nothing is published')
    for (const one of await prepareMinutes(database, published)) assert.deepEqual([one.isPageNew, one.forms], [false, []], one.address)
    const copy = async (place: string) => await product.world.copies.find(place) ?? assert.fail(place)
    assert.ok(!(await copy(address)).bytes.includes('/look/'))
    const picture = await copy('/fi/archive/look/1.png')
    assert.equal(picture.mediaType, 'image/png')
    assert.ok(!picture.bytes.includes('salaisuus'))
    assert.match((await copy('/fi/archive/look/1.css')).bytes.toString(), /#00624f/)
    // The list is of now.
    assert.match((await copy('/sv/archive')).bytes.toString(), /look\/1\.css.*look\/1\.png.*alt="Livskraftsministeriets logotyp".*Livskraftsministeriet<\/span>/s)
    const meeting = `/fi/meetings/${house.ids.meetingId}`
    const secretary = await as('secretary')
    // Approved and sent before: as they were. A draft is of now.
    const old = await readPdf(new Uint8Array(await (await secretary.get(`${meeting}/agenda/versions/A/agenda.pdf`)).arrayBuffer()))
    assert.ok(!old.text.includes('Elinvoimaministeriö'))
    const { revisionId } = house.ids
    const coordinator = await as('coordinator')
    const read = await readPdf(new Uint8Array(await (await coordinator.get(`/fi/revisions/${revisionId}/comparison.pdf`)).arrayBuffer()))
    assert.ok(read.text.includes('Elinvoimaministeriö'))
    assert.deepEqual(allTags(read.tags).filter((tag) => tag.role === 'Figure').map((tag) => tag.alt), ['Elinvoimaministeriön tunnus'])
    assert.deepEqual(read.untagged, [])
    const parts = await readZip(Buffer.from(await (await coordinator.get(`/sv/revisions/${revisionId}/comparison.docx`)).arrayBuffer()))
    assert.ok(parts.some(({ name }) => /^word\/media\/.*\.png$/.test(name)))
    assert.match(parts.find(({ name }) => name === 'word/document.xml')?.bytes.toString() ?? '', /Livskraftsministeriets logotyp/)
  })

  test('is lost to nobody: whoever saw an earlier one is told', async () => {
    const answer = await (await as('administrator')).post('/fi/appearance', { ...form, _version: '1' })
    assert.equal(answer.status, 409)
  })

  test('makes PDF/A-2a where it is asked for, with the same tags', async () => {
    product.clock.moveTo('2025-06-07T07:00:00Z')
    assert.equal((await set({ pdfStandard: 'a-2a' })).status, 303)
    const bytes = new Uint8Array(await (await (await as('coordinator')).get(`/fi/revisions/${house.ids.revisionId}/comparison.pdf`)).arrayBuffer())
    assert.match(Buffer.from(bytes).toString('latin1'), /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</)
    const { untagged, isTagged, language } = await readPdf(bytes)
    assert.deepEqual([untagged, isTagged, language], [[], true, 'fi'])
  })
})

describe('a Word form of one’s own', () => {
  const example = async () => Buffer.from(await (await (await as('administrator')).get('/fi/appearance/letterheads/example.docx')).arrayBuffer())
  const give = async (bytes: Buffer, kind = 'comparison', name = 'pohja.docx') =>
    (await as('administrator')).post('/fi/appearance/letterheads', { kind, file: new File([new Uint8Array(bytes)], name) })
  /** The example with one part changed or added. */
  const changed = async (part: string, change: (text: string) => string) => {
    const parts = await readZip(await example())
    const known = parts.some(({ name }) => name === part)
    return writeZip([...parts.map((one) => one.name === part ? { ...one, bytes: Buffer.from(change(one.bytes.toString())) } : one),
      ...known ? [] : [{ name: part, bytes: Buffer.from(change('')) }]])
  }
  const said = async (bytes: Buffer) => {
    const answer = await give(bytes)
    assert.equal(answer.status, 422)
    return (await answer.text()).replaceAll('&quot;', '"')
  }

  test('is told its unknown fields with their places and its missing ones by name, all at once', async () => {
    const page = await said(await changed('word/document.xml', (xml) => xml.replace('{{title}}', '{{otsikko}} {{ numero }}').replace('<w:t xml:space="preserve">{{content}}</w:t>',
      '<w:t>Alku {{con</w:t></w:r><w:r><w:t>tent}}</w:t>')))
    for (const one of ['Tuntematon kenttä {{otsikko}}: teksti, kappale 1.', 'Tuntematon kenttä {{numero}}: teksti, kappale 1.', 'Kenttä {{title}} puuttuu.',
      'Kentän {{content}} kappaleessa on muutakin']) assert.ok(page.includes(one), one)
    assert.ok(!page.includes('{{organisation}} puuttuu'))
  })

  test('is refused when it runs or fetches something, is too much, or is nothing of the kind', async () => {
    const outside = '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://x.example/a.dotm" TargetMode="External"/>'
    for (const [bytes, words] of [
      [await changed('word/vbaProject.bin', () => 'x'), /makroja/], [await changed('word/embeddings/oleObject1.bin', () => 'x'), /makroja/],
      [await changed('word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${outside}</Relationships>`)), /hakee jotakin muualta.*word\/_rels\/document\.xml\.rels/],
      [await changed('word/document.xml', (xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>')), /hakee jotakin muualta/],
      [await changed('word/document.xml', (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`), /hakee jotakin muualta|rikki/],
      [await changed('word/big.xml', () => ' '.repeat(9_000_000)), /liian suuri/], [Buffer.from('%PDF-1.7'), /ei ole Word-asiakirja/], [Buffer.from('PK\u0003\u0004xx'), /rikki/],
    ] as const) assert.match(await said(bytes), words)
  })

  test('holds the document, with the customer’s page head and styles, and is gone when it is ended', async () => {
    product.clock.moveTo('2025-06-08T07:00:00Z')
    const own = await changed('word/header1.xml', (xml) => xml.replace('</w:hdr>', '<w:p><w:r><w:t>Asiakkaan oma rivi</w:t></w:r></w:p></w:hdr>'))
    assert.equal((await give(own)).status, 303)
    const coordinator = await as('coordinator')
    const parts = async () => new Map((await readZip(Buffer.from(await (await coordinator.get(`/fi/revisions/${house.ids.revisionId}/comparison.docx`)).arrayBuffer())))
      .map(({ name, bytes }) => [name, bytes.toString()]))
    const made = await parts()
    assert.match(made.get('word/header1.xml') ?? '', /Elinvoimaministeriö.*Asiakkaan oma rivi/s)
    assert.match(made.get('word/document.xml') ?? '', /<w:pStyle w:val="Heading2"/)
    assert.ok(![...made.values()].some((xml) => xml.includes('{{')))
    assert.equal((await (await as('administrator')).post('/fi/appearance/letterheads/end', { kind: 'comparison' })).status, 303)
    assert.ok(!(await parts()).get('word/header1.xml')?.includes('Asiakkaan oma rivi'))
    assert.equal((await (await as('administrator')).post('/fi/appearance/letterheads/end', { kind: 'comparison' })).status, 422)
  })
})

test('pages that strangers see carry the organisation’s name, logo and colours in their language; those who work here see the product', async () => {
  assert.equal((await set({ logo: logo(png()) })).status, 303)
  const stranger = await product.as(null)
  for (const [language, name] of [['fi', 'Elinvoimaministeriö'], ['sv', 'Livskraftsministeriet'], ['en', 'Ministry of Vitality']] as const) {
    for (const path of ['/structures/where', '/search', '/archive/browse', '/nothing-here']) {
      const html = await (await stranger.get(`/${language}${path}`)).text()
      assert.ok(html.includes(`<span class="brand__name">${name}</span>`), `${language}${path}`)
      const style = /<link rel="stylesheet" href="(\/fi\/archive\/look\/\d+\.css)"/.exec(html)?.[1] ?? assert.fail(path)
      assert.match((await product.world.copies.find(style))?.bytes.toString() ?? '', /#00624f/i)
      const source = /<img class="brand__logo" src="([^"]+)"/.exec(html)?.[1] ?? assert.fail(path)
      assert.equal((await product.world.copies.find(source))?.mediaType, 'image/png')
    }
    const own = await (await (await as('secretary')).get(`/${language}/search`)).text()
    assert.doesNotMatch(own, new RegExp(`brand__name">${name}`))
  }
})
