// Files that are brought in: refused with everything wrong told and marked, kept with warnings, or joined with what was done meanwhile.
import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Filled, fillHouse } from '../../test/filled.ts'
import type { Operation } from '../operation/operation.ts'
import { runnable } from '../platform/runnable.ts'
import { readZip, writeZip } from '../platform/workbook/zip.ts'
import { structuresIn } from '../structure/extract.ts'
import { type Structure, unitOf } from '../structure/structure.ts'
import { structureWorkbook } from '../template/workbook.ts'
import { operateOnRevision, submitRevision } from './actions.ts'
import { findLatestRevision, hashOf, listFiles, listOpenJoins } from './reads.ts'

let product: TestProduct
let filled: Filled
let key = 0
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const organisationId = () => filled.ids.organisationId ?? ''
const latest = async () => {
  const found = await findLatestRevision(product.world.database, organisationId())
  assert.ok(found)
  return found
}
const coordinator = async () => product.as(filled.cast.people.coordinator)
const bring = async (name: string, content: string | Uint8Array<ArrayBuffer>, form: Record<string, string | File> = {}): Promise<Response> =>
  (await coordinator()).post(`/fi/structures/${organisationId()}/files`, { file: new File([content], name), validFrom: '2026-01-01', ...form })
const operate = async (operation: Operation) => {
  const done = await runnable(operateOnRevision).run(product.world, await product.by(filled.cast.people.coordinator),
    { revisionId: (await latest()).id, operation, reason: 'Koe' }, `a-key-of-bringing-${key += 1}`)
  assert.equal(done.kind, 'done', JSON.stringify(done))
}
const structure = (...units: Structure['units']): Structure => ({ organisation: 'Lapin elinvoimakeskus', validFrom: '2026-01-01', units, positions: [], tasks: [] })
const unit = (id: string, parent: string | null, fi = id) => unitOf({ id, name: { fi }, type: 'yksikkö', parents: parent === null ? [] : [parent] })
const markedIn = (page: string): Buffer => Buffer.from(/href="data:application\/vnd[^;]*;base64,([^"]+)"/.exec(page)?.[1] ?? '', 'base64')
const sheets = async (bytes: Buffer) => (await readZip(bytes)).map((part) => part.bytes.toString('utf8')).join('\n')

describe('a file with faults', () => {
  test('is told cell by cell, comes back marked, is kept nowhere, and is taken once it is mended', async () => {
    const before = await latest()
    const given = await structureWorkbook([structure(unit('LAP', null), unit('LAP-1', 'XX'))], 'fi')
    const answer = await bring('rakenne.xlsx', new Uint8Array(given))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /yksi virhe\. Mitään ei tallennettu/)
    for (const said of ['Yksiköt', 'G3', 'XX']) assert.ok(page.includes(said), said)
    assert.deepEqual([await latest(), await listFiles(product.world.database, before.id)], [before, []])
    const marked = markedIn(page)
    assert.match(await sheets(marked), /Havainnot/)
    const mended = writeZip((await readZip(marked)).map((part) => ({ ...part, bytes: Buffer.from(part.bytes.toString('latin1').replaceAll('>XX<', '>LAP<'), 'latin1') })))
    assert.equal((await bring('rakenne.xlsx', new Uint8Array(mended))).status, 303)
    assert.deepEqual((await latest()).content.units.map((one) => [one.id, one.parents]), [['LAP', []], ['LAP-1', ['LAP']]])
  })

  test('that is no workbook comes back as one: a table cell by cell, JSON as the list of findings', async () => {
    const csv = markedIn(await (await bring('yksiköt.csv', 'id;nimi;yläyksikkö\nLAP;Lappi;\nLAP-1;Elinkeinot;XX\n')).text())
    assert.match(await sheets(csv), /ref="C3"/)
    const json = markedIn(await (await bring('rakenne.json', JSON.stringify(structure(unit('LAP', null), unit('LAP-1', 'XX'))))).text())
    assert.match(await sheets(json), /missingParent/)
  })

  test('that is hostile is refused within a second and is never opened', async () => {
    const zeros = Buffer.alloc(48 * 1024 * 1024)
    const template = await readZip(await structureWorkbook([], 'fi'))
    const bomb = writeZip([...template, { name: 'xl/media/a.xml', bytes: zeros }, { name: 'xl/media/b.xml', bytes: zeros }])
    assert.ok(bomb.length < 1024 * 1024 && deflateRawSync(zeros).length < zeros.length)
    const linked = writeZip([...template, { name: 'xl/externalLinks/externalLink1.xml', bytes: Buffer.from('<externalLink/>') }])
    const rows = writeZip(template.map((part) => part.name === 'xl/worksheets/sheet1.xml'
      ? { ...part, bytes: Buffer.from(`<worksheet><sheetData>${'<row/>'.repeat(1_000_000)}</sheetData></worksheet>`) } : part))
    for (const [name, bytes, code] of [['pommi.xlsx', bomb, /liian suuri/i], ['linkki.xlsx', linked, /ulkoi|muihin tiedostoihin|linkki/i], ['rivit.xlsx', rows, /liian suuri/i]] as const) {
      const answer = await bring(name, new Uint8Array(bytes))
      assert.equal(answer.status, 422, name)
      const page = await answer.text()
      assert.match(page, code, name)
      assert.ok(!page.includes('base64,'), name)
    }
  })

  test('in other columns is read with its mapping, and a mapping that cannot be used is told at its field', async () => {
    const content = 'Toimintayksikkö;Nimi;Ylempi\nLAP;Lappi;-\nLAP-1;Elinkeinot;LAP\n'
    const mapping = (value: unknown) => new File([JSON.stringify(value)], 'vastaavuus.json')
    const wrong = await (await bring('kieku.csv', content, { mapping: mapping({ name: 'x' }) })).text()
    assert.match(wrong, /Vastaavuustiedostoa ei voi käyttää/)
    const right = await bring('kieku.csv', content, { mapping: mapping({ name: 'kieku', units: { fields: { id: 'Toimintayksikkö', 'name.fi': 'Nimi',
      parent: { column: 'Ylempi', none: ['-'] } } } }) })
    assert.equal(right.status, 303, await right.text())
    assert.deepEqual((await latest()).content.units.map((one) => one.id), ['LAP', 'LAP-1'])
  })

  test('of warnings alone becomes a draft that shows them', async () => {
    assert.equal((await bring('rakenne.csv', 'id;nimi;yläyksikkö;nimi\nLAP;Lappi;;Lappi\nLAP-1;Elinkeinot;LAP;Elinkeinot\n')).status, 303)
    const page = await (await (await coordinator()).get(`/fi/revisions/${(await latest()).id}`)).text()
    assert.match(page, /Varoitukset tiedostosta rakenne\.csv/)
  })
})

describe('a workbook that was taken out', () => {
  const takeOut = async (): Promise<Buffer> => {
    const answer = await (await coordinator()).get(`/fi/revisions/${(await latest()).id}/workbook`)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment.*\.xlsx/)
    return Buffer.from(await answer.arrayBuffer())
  }
  /** As somebody edits it in a spreadsheet: the same file with other words in its cells. */
  const edited = async (workbook: Buffer, from: string, to: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(writeZip((await readZip(workbook)).map((part) => part.name.startsWith('xl/') ? { ...part, bytes: Buffer.from(part.bytes.toString('utf8').replaceAll(`>${from}<`, `>${to}<`)) } : part)))

  test('holds everything, and brought back unchanged changes nothing', async () => {
    await bring('rakenne.json', JSON.stringify(structure(unit('LAP', null, 'Lappi'), unit('A', 'LAP', 'Alue'), unit('B', 'LAP', 'Bisnes'), unit('C', 'LAP', 'Ceet'))))
    const before = await latest()
    const workbook = await takeOut()
    const read = await structuresIn('a.xlsx', workbook, null, () => {})
    assert.equal(hashOf(read[0]?.structure ?? structure()), hashOf(before.content))
    assert.equal((await bring('a.xlsx', new Uint8Array(workbook))).status, 303)
    assert.equal(hashOf((await latest()).content), hashOf(before.content))
  })

  test('is joined with what was done meanwhile, and where both changed the same nothing happens before somebody has chosen with a reason', async () => {
    const workbook = await takeOut()
    await operate({ kind: 'rename', unit: 'A', from: { fi: 'Alue' }, to: { fi: 'Alueet' } })
    await operate({ kind: 'rename', unit: 'B', from: { fi: 'Bisnes' }, to: { fi: 'Yritykset' } })
    const before = await latest()
    const theirs = await edited(Buffer.from(await edited(workbook, 'Alue', 'Alueyksikkö')), 'Ceet', 'Ympäristö')
    const answer = await bring('a.xlsx', theirs)
    assert.equal(answer.status, 303)
    assert.deepEqual(await latest(), before, 'nothing has changed yet')
    const address = answer.headers.get('location')?.split('?')[0] ?? ''
    assert.match(address, /\/joins\//)
    const page = await (await (await coordinator()).get(address)).text()
    for (const said of ['Ristiriidat \\(1\\)', 'Alueet \\(palvelussa nyt\\)', 'Alueyksikkö \\(tiedostossa\\)', 'Yritykset', 'Ympäristö']) assert.match(page, new RegExp(said))
    const version = /name="_version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const join = async (form: Record<string, string>) => (await coordinator()).post(`${address}/joining`, { reason: 'Yhdistetään', _version: version, ...form })
    assert.match(await (await join({})).text(), /Kaikkia ristiriitoja ei ole ratkaistu/)
    const pick = { 'choices.0.picks': JSON.stringify({ 'unit:A:name': 'theirs' }) }
    assert.equal((await join({ ...pick, 'choices.0.reason': '' })).status, 422)
    assert.equal((await join({ ...pick, 'choices.0.reason': 'Alue sopi', _version: '1' })).status, 409, 'what was chosen between has changed')
    assert.equal((await join({ ...pick, 'choices.0.reason': 'Alue sopi' })).status, 303)
    const joined = await latest()
    assert.deepEqual(joined.content.units.map((one) => one.name.fi), ['Lappi', 'Alueyksikkö', 'Yritykset', 'Ympäristö'])
    const last = joined.operations.at(-1)
    assert.ok(last?.operation.kind === 'join' && last.operation.choices[0]?.reason === 'Alue sopi')
    assert.ok(!(await listOpenJoins(product.world.database, organisationId())).some((one) => address.endsWith(one.id)))
    const undone = await (await coordinator()).post(`/fi/revisions/${joined.id}/operations/${last.number}/undoing`, {})
    assert.equal(undone.status, 303)
    assert.equal(hashOf((await latest()).content), hashOf(before.content), 'a join is one step that can be undone')
  })

  test('and that nobody but the coordinator may see or settle', async () => {
    const workbook = await takeOut()
    await operate({ kind: 'rename', unit: 'B', from: { fi: 'Yritykset' }, to: { fi: 'Yritys' } })
    const address = (await bring('a.xlsx', await edited(workbook, 'Ceet', 'Meri'))).headers.get('location')?.split('?')[0] ?? ''
    for (const who of ['chair', 'secretary', 'administrator', 'member'] as const) {
      const visitor = await product.as(filled.cast.people[who])
      assert.equal((await visitor.get(address)).status, 404)
      assert.equal((await visitor.post(`${address}/joining`, { reason: 'x' })).status, 404)
      assert.equal((await visitor.get(`/fi/structures/${organisationId()}/files`)).status, 404)
    }
    assert.equal((await (await coordinator()).post(`${address}/dropping`, {})).status, 303)
    assert.match(await (await (await coordinator()).post(`${address}/joining`, { reason: 'x' })).text(), /on jo yhdistetty tai hylätty/)
  })

  test('from a version that a newer one has followed is joined into a new draft', async () => {
    const workbook = await takeOut()
    const first = await latest()
    await runnable(submitRevision).run(product.world, await product.by(filled.cast.people.coordinator), { revisionId: first.id }, `a-key-of-bringing-${key += 1}`)
    assert.equal((await bring('toinen.json', JSON.stringify(structure(unit('LAP', null, 'Lappi'), unit('A', 'LAP', 'Alueet'), unit('B', 'LAP', 'Uusi nimi'), unit('C', 'LAP', 'Ceet'))))).status, 303)
    const address = (await bring('a.xlsx', await edited(workbook, 'Ceet', 'Meri'))).headers.get('location')?.split('?')[0] ?? ''
    assert.match(address, /\/joins\//)
    assert.equal((await (await coordinator()).post(`${address}/joining`, { reason: 'Molemmat' })).status, 303)
    assert.deepEqual((await latest()).content.units.map((one) => one.name.fi), ['Lappi', 'Alueet', 'Uusi nimi', 'Meri'])
  })
})
