// A printed document is one that can be heard: every text tagged, its language told, its headings in order, its tables with heads.
import assert from 'node:assert/strict'
import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../../test/app.ts'
import { type Filled, fillHouse } from '../../../test/filled.ts'
import { faultsIn } from '../../../test/pdf-faults.ts'
import { allTags, readPdf } from '../../../test/pdf-structure.ts'
import type { Block, Document } from '../kit/document.ts'
import { plainLook } from '../kit/look.ts'
import { CannotPrint, openPress, printPdf } from './press.ts'

const at = Temporal.Instant.from('2025-06-18T12:00:00Z')
const document: Document = {
  language: 'fi', title: 'Hankeryhmä, 13. kokous', endings: [{ title: 'Jakelu', items: ['Jäsenet'] }], footer: ['SHA-256 abc'],
  identification: { organisation: 'Ministeriö', type: 'Pöytäkirja', day: '4.6.2025' },
  blocks: [
    { kind: 'heading', level: 2, text: 'Läsnäolo', number: '1' },
    { kind: 'table', caption: 'Läsnä', head: ['Nimi', 'Tehtävä'], rowHeaders: true, rows: [['Puheenjohtaja', 'johtaa'], ['Sihteeri', 'kirjoittaa']] },
    { kind: 'section', id: 'a', blocks: [{ kind: 'heading', level: 2, text: { text: 'Svensk rubrik', language: 'sv' }, number: '2' },
      { kind: 'paragraph', text: [{ text: 'Se ' }, { text: 'webbplatsen', language: 'sv', href: 'https://example.org/' }] },
      { kind: 'list', ordered: true, items: ['yksi', 'kaksi'] }] },
  ],
}

test('everything is tagged, in the order of reading, and each passage in its language', async () => {
  const read = await readPdf(await printPdf(document, { origin: null, at, look: plainLook }))
  assert.deepEqual(faultsIn(read), [])
  assert.equal(read.title, document.title)
  const all = allTags(read.tags)
  assert.deepEqual(all.filter((tag) => /^H\d$/.test(tag.role)).map((tag) => tag.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()),
    ['Hankeryhmä, 13. kokous', '1Läsnäolo', '2Svensk rubrik', 'JAKELU'].map((one) => one.replace(/^(\d)/, '$1 ')))
  assert.deepEqual(all.filter((tag) => tag.role === 'TH').map((tag) => tag.text.trim()), ['Nimi', 'Tehtävä', 'Puheenjohtaja', 'Sihteeri'])
  assert.deepEqual(read.scopes.toSorted(), ['Column', 'Column', 'Row', 'Row'])
  const languageOf = (text: string) => read.pieces.find((piece) => piece.text.includes(text))?.language
  assert.deepEqual(['Läsnäolo', 'Nimi', 'johtaa', 'Svensk rubrik', 'webbplatsen', 'kaksi', 'JAKELU'].map(languageOf), ['fi', 'fi', 'fi', 'sv', 'sv', 'fi', 'fi'])
  assert.deepEqual(read.pieces.filter((piece) => piece.language === ''), [])
  assert.ok(all.some((tag) => tag.role === 'Link' && tag.text.includes('webbplatsen')))
  assert.equal(all.filter((tag) => tag.role === 'LI').length, 3)
})

test('only tables that have row headers get them, in the file for the archive too, wherever they stand', async () => {
  const table = (rowHeaders: boolean, caption: string): Block => ({ kind: 'table', caption, head: ['A', 'B', 'C'], rowHeaders,
    rows: Array.from({ length: 60 }, (_, row) => [`${caption} ${row} [(U1x0y0)]`, '/S /TD', { text: 'link', href: 'https://example.org/' }]) })
  const tables = [table(false, 'yksi'), table(true, 'kaksi'), table(false, 'kolme'), table(true, 'neljä')]
  for (const pdfStandard of ['ua-1', 'a-2a'] as const) {
    const read = await readPdf(await printPdf({ ...document, blocks: [{ kind: 'section', id: 's', blocks: tables.slice(0, 2) }, ...tables.slice(2)] },
      { origin: null, at, look: { ...plainLook, pdfStandard } }))
    assert.deepEqual(faultsIn(read), [])
    // The tree of a page holds the cells of other pages too, without their text.
    const heads = allTags(read.tags).filter((tag) => tag.role === 'TH' && tag.text !== '').map((tag) => tag.text.trim().split(' ')[0] ?? '')
    assert.deepEqual(Object.entries(Object.groupBy(heads, (one) => one)).map(([one, some = []]) => [one, some.length]),
      [['A', 4], ['B', 4], ['C', 4], ['kaksi', 60], ['neljä', 60]])
    assert.deepEqual([read.scopes.filter((one) => one === 'Row').length, read.scopes.filter((one) => one === 'Column').length], [120, 12])
  }
})

test('the same document and moment give the same bytes, another moment others', async () => {
  const [one, same, other] = await Promise.all([at, at, at.add({ hours: 1 })].map((moment) => printPdf(document, { origin: null, at: moment, look: plainLook })))
  assert.deepEqual(one, same)
  assert.notDeepEqual(one, other)
})

describe('every document of a house', () => {
  let product: TestProduct
  let house: Filled
  before(async () => {
    product = await testProduct()
    house = await fillHouse(product)
  })
  after(() => product.close())

  test('can be heard, in every language', async () => {
    const { meetingId, itemId, memoId } = house.ids
    const visitor = await product.as(house.cast.people.secretary)
    for (const path of ['minutes', 'decisions', `minutes/items/${itemId}/extract`, 'agenda/versions/A/agenda', 'agenda/versions/A/invitation', `memos/${memoId}/memo`]) {
      for (const language of ['fi', 'sv', 'en']) {
        const answer = await visitor.get(`/${language}/meetings/${meetingId}/${path}.pdf`)
        assert.deepEqual(faultsIn(await readPdf(new Uint8Array(await answer.arrayBuffer()))), [], `${language} ${path}`)
      }
    }
  })
})

describe('a press that fails', () => {
  let folder: string
  before(async () => { folder = await mkdtemp(join(tmpdir(), 'press-')) })
  after(() => rm(folder, { recursive: true, force: true }))
  /** A press whose program does something else with every second document, counted in a file. */
  const pressThat = async (name: string, does: string, more = {}) => {
    const program = join(folder, `${name}.mjs`)
    await writeFile(program, `import { appendFileSync, readFileSync } from 'node:fs'
      process.on('message', () => {
        appendFileSync(${JSON.stringify(`${program}.log`)}, 'x')
        const good = readFileSync(${JSON.stringify(`${program}.log`)}, 'utf8').length % 2 === 0
        if (good) process.send({ kind: 'pdf', pdf: new Uint8Array([process.pid % 256]), form: null, residentBytes: 1 })
        else { ${does} }
      })
      process.on('disconnect', () => process.exit(0))`)
    return openPress({ program, ...more })
  }
  const asked = { json: '{}', createdAt: 0, reads: false, standard: 'ua-1' as const, logo: null }

  for (const [name, does] of [['ends', 'process.exit(3)'], ['cannot', "process.send({ kind: 'trouble', why: 'x' })"], ['hangs', 'for (;;);']] as const) {
    test(`prints the next document all the same: one whose program ${name}`, async () => {
      const press = await pressThat(name, does, { seconds: 1 })
      const [bad, good] = await Promise.allSettled([press(asked), press(asked)])
      assert.equal(bad.status, 'rejected')
      assert.equal(good.status, 'fulfilled')
    })
  }

  test('says that nothing can be printed where the compiler is not there, and where too many wait', async () => {
    const press = await pressThat('lacks', "process.send({ kind: 'unavailable', why: 'no binary' })")
    await assert.rejects(press(asked), CannotPrint)
    const crowded = await pressThat('crowded', 'setTimeout(() => process.exit(), 100)', { waiting: 1 })
    const [, second] = await Promise.allSettled([crowded(asked), crowded(asked)])
    assert.ok(second.status === 'rejected' && second.reason instanceof CannotPrint)
  })

  test('is replaced after so many documents, and when it has grown', async () => {
    const replies = "process.send({ kind: 'pdf', pdf: new Uint8Array([process.pid % 256]), form: null, residentBytes: 1 })"
    const pids = async (more: object) => {
      const press = await pressThat(`replaced-${JSON.stringify(more).length}`, replies, more)
      return new Set([(await press(asked)).pdf[0], (await press(asked)).pdf[0], (await press(asked)).pdf[0]]).size
    }
    assert.equal(await pids({ documentsPerProcess: 9 }), 1)
    assert.equal(await pids({ documentsPerProcess: 1, seconds: 20 }) > 1, true)
    assert.equal(await pids({ residentBytes: 0 }) > 1, true)
  })
})
