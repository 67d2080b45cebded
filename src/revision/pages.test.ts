// Structures through the pages: brought in from a file, whole or not at all; edited and undone by forms.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Filled, fillHouse } from '../../test/filled.ts'
import { findLatestRevision } from './reads.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const latest = () => findLatestRevision(product.world.database, filled.ids.organisationId ?? '')
const coordinator = async () => product.as(filled.cast.people.coordinator)

const bring = async (name: string, content: string): Promise<Response> =>
  (await coordinator()).post(`/fi/structures/${filled.ids.organisationId}/files`, { file: new File([content], name), validFrom: '2026-01-01' })

describe('a file', () => {
  test('with errors tells all of them at once, and nothing is stored', async () => {
    const before = await latest()
    const answer = await bring('rakenne.json', JSON.stringify({ organisation: 'Lappi', units: [
      { id: 'A', name: { fi: 'Lappi' } }, { id: 'A', name: { fi: 'Toinen' }, parent: 'A' }, { id: 'B', name: { fi: 'Irrallaan' }, parent: 'X' }],
    positions: [{ id: 'P', unit: 'Q' }] }))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    for (const said of ['A', 'X', 'Q']) assert.match(page, new RegExp(`[”"»]?${said}[”"»]?`))
    assert.ok((page.match(/badge--danger/g) ?? []).length >= 3, 'every error is on the page')
    assert.deepEqual(await latest(), before)
  })

  test('becomes the draft, and what had been done to the draft before stays on the record as undone', async () => {
    const before = await latest()
    const odd = await bring(`${'😀'.repeat(300)}.json`, '{"units":[{"id":"LAP\\ud800","name":{"fi":"Lapin\\u0000 keskus"},"also":{"a\\u0000":"b\\udc00"}}]}')
    assert.equal(odd.status, 303)
    const answer = await bring('rakenne.csv', 'id;nimi;yläyksikkö;tyyppi\nLAP;Lapin elinvoimakeskus;;virasto\nLAP-1;Elinkeinot;LAP;osasto\n')
    assert.equal(answer.status, 303, await answer.text())
    const revision = await latest()
    assert.equal(revision?.id, before?.id)
    assert.deepEqual(revision?.content.units.map((one) => [one.id, one.parents[0] ?? null]), [['LAP', null], ['LAP-1', 'LAP']])
    assert.ok(revision?.operations.every((one) => one.undoneAt !== null))
  })

  test('that is none, or no file at all, is told in words', async () => {
    assert.equal((await bring('tyhja.json', '')).status, 422)
    const huge = await bring('suuri.csv', `id;nimi;ylempi\n${'1;A;\n'.repeat(2_600_000)}`)
    assert.deepEqual([huge.status, (await huge.text()).includes('Tiedosto on liian suuri')], [422, true])
    assert.equal((await bring('kuva.json', '\u0000\u0001PNG')).status, 422)
    const answer = await (await coordinator()).post(`/fi/structures/${filled.ids.organisationId}/files`, { validFrom: '2026-01-01' })
    assert.match(await answer.text(), /Valitse tiedosto/)
  })
})

describe('a unit', () => {
  const step = async (unit: string, address: string, form: Record<string, string>) =>
    (await coordinator()).post(`/fi/revisions/${(await latest())?.id}/units/${unit}/${address}`, { reason: 'Koe', ...form })

  test('is renamed by its form, and a rename on an old name is told with the new one shown', async () => {
    const rename = (to: string) => step('LAP-1', 'renaming', { 'operation.from.fi': 'Elinkeinot', 'operation.to.fi': to })
    assert.equal((await rename('Elinkeinot ja osaaminen')).status, 303)
    const late = await rename('Yritykset')
    assert.equal(late.status, 422)
    assert.match(await late.text(), /Joku muu on muuttanut tätä[\s\S]*Elinkeinot ja osaaminen/)
  })

  test('is split by ticking what goes, and the split is undone', async () => {
    assert.equal((await step('LAP-1', 'positions', { 'operation.position.id': 'P-1', 'operation.position.unit': 'LAP-1', 'operation.position.title.fi': 'asiantuntija',
      'operation.position.fte': '0,5', 'operation.position.occupancy': 'filled' })).status, 303)
    assert.equal((await step('LAP-1', 'splitting', { 'operation.parts.0.id': 'LAP-1', 'operation.parts.0.name.fi': 'Elinkeinot ja osaaminen',
      'operation.parts.1.id': 'LAP-2', 'operation.parts.1.name.fi': 'Osaaminen', 'operation.parts.1.positions': 'P-1' })).status, 303)
    const split = await latest()
    assert.deepEqual(split?.content.positions.map((one) => [one.id, one.unit, one.fte]), [['P-1', 'LAP-2', 0.5]])
    const number = split?.operations.at(-1)?.number
    assert.equal((await (await coordinator()).post(`/fi/revisions/${split?.id}/operations/${number}/undoing`, {})).status, 303)
    assert.deepEqual((await latest())?.content.positions.map((one) => one.unit), ['LAP-1'])
  })

  test('has its codes, site and validity edited, and a position and a task their details; what another edit changed meanwhile stays', async () => {
    const found = async () => (await latest())?.content
    assert.equal((await step('LAP-1', 'tasks', { 'operation.task.id': 'T-1', 'operation.task.unit': 'LAP-1', 'operation.task.name.fi': 'Yritystuet', 'operation.task.fte': '2' })).status, 303)
    assert.equal((await step('LAP-1', 'editing', { 'operation.from': JSON.stringify({ shortName: '', site: '', costCentre: '', codes: [], validFrom: null, validTo: null }),
      'operation.to.shortName': 'ELI', 'operation.to.site': 'Rovaniemi', 'operation.to.costCentre': '', 'operation.to.codes': 'Kieku=4711 (2026-01-01–)',
      'operation.to.validFrom': '2026-01-01', 'operation.to.validTo': '' })).status, 303)
    const unit = (await found())?.units.find((one) => one.id === 'LAP-1')
    assert.deepEqual([unit?.shortName, unit?.site, unit?.codes, unit?.validFrom], ['ELI', 'Rovaniemi', [{ system: 'Kieku', code: '4711', from: '2026-01-01', to: null }], '2026-01-01'])
    const position = (await found())?.positions.find((one) => one.id === 'P-1')
    assert.ok(position)
    const { title, fte, head, occupancy, endsOn, background, site, costCentre } = position
    const asSeen = JSON.stringify({ title, fte, head, occupancy, endsOn, background, site, costCentre })
    const whole = { 'operation.position': 'P-1', 'operation.from': asSeen, 'operation.to.title.fi': title.fi ?? '', 'operation.to.fte': '0,5', 'operation.to.occupancy': occupancy,
      'operation.to.head': String(head), 'operation.to.endsOn': '', 'operation.to.background': '', 'operation.to.site': '', 'operation.to.costCentre': '' }
    assert.equal((await step('LAP-1', 'positions/editing', { ...whole, 'operation.to.endsOn': '2026-12-31', 'operation.to.background': 'P-9' })).status, 303)
    assert.equal((await step('LAP-1', 'positions/editing', { ...whole, 'operation.to.head': 'true' })).status, 303, 'another detail than the one that changed meanwhile')
    assert.equal((await step('LAP-1', 'positions/editing', { ...whole, 'operation.to.endsOn': '2027-01-31' })).status, 422, 'the same detail as the one that changed meanwhile')
    const edited = (await found())?.positions.find((one) => one.id === 'P-1')
    assert.deepEqual([edited?.endsOn, edited?.background, edited?.head], ['2026-12-31', 'P-9', true])
    assert.equal((await step('LAP-1', 'tasks/editing', { 'operation.task': 'T-1', 'operation.from': JSON.stringify({ name: { fi: 'Yritystuet' }, fte: 2, legalBasis: '', pendingCases: null, contracts: [], systems: [] }),
      'operation.to.name.fi': 'Yritystuet', 'operation.to.fte': '2', 'operation.to.legalBasis': '', 'operation.to.pendingCases': '12', 'operation.to.contracts': '', 'operation.to.systems': 'Tuki2014; USPA' })).status, 303)
    assert.equal((await step('LAP-1', 'tasks/ending', { 'operation.task': 'T-1', 'operation.endsOn': '2025-12-31' })).status, 303)
    const task = (await found())?.tasks.find((one) => one.id === 'T-1')
    assert.deepEqual([task?.pendingCases, task?.systems, task?.endsOn], [12, ['Tuki2014', 'USPA'], '2025-12-31'])
    assert.match(await (await (await coordinator()).get(`/fi/revisions/${(await latest())?.id}`)).text(), /Vakanssin P-1 tietoja muutettiin: määräaika päättyy ja taustavakanssi/)
  })

  test('of somebody else is not there', async () => {
    const member = await product.as(filled.cast.people.member)
    assert.equal((await member.get(`/fi/revisions/${(await latest())?.id}/units/LAP-1`)).status, 404)
    assert.equal((await member.post(`/fi/revisions/${(await latest())?.id}/units/LAP-1/renaming`, { reason: 'x', 'operation.to.fi': 'x' })).status, 404)
  })
})
