// Proposals are confirmed and refused where the comparison shows them, by the one whose region it is, and only by that one.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addAgency, approveStructure } from '../../test/approved.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { centre } from '../../test/centres.ts'

let product: TestProduct
let cast: Cast
let draft: string
let old: string
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const db = product.world.database
  old = await addAgency(db, cast.programmeId, 'outgoing', 'Vanha')
  const next = await addAgency(db, cast.programmeId, 'incoming', 'Uusi')
  await db.insertInto('organisation_succession').values({ from_organisation_id: old, to_organisation_id: next, on_day: '2026-01-01', source: 'koe' }).execute()
  await db.insertInto('duty').values({ programme_id: cast.programmeId, organisation_id: next, person_id: cast.people.coordinator, kind: 'coordinator',
    from_on: '2024-01-01' }).execute()
  const structure = (name: string, units: Record<string, string[]>, day: string) => ({ ...centre(name, units).structure, validFrom: day })
  await approveStructure(db, old, structure('Vanha', { Viestintä: [], Tienpito: ['V1', 'V2'], Luonto: ['V3'], Vesi: ['V4', 'V5'] }, '2025-01-01'), cast.people.coordinator)
  const content = JSON.stringify(structure('Uusi', { Viestintä: [], Tiet: ['V1', 'V2'], 'Luonto ja vesi': ['V3', 'V4', 'V5'] }, '2026-01-01'))
  draft = (await db.insertInto('revision').values({ organisation_id: next, number: 1, state: 'draft', valid_from: '2026-01-01', beginning: content, content,
    begun_by: cast.people.coordinator, begun_at: product.clock.now() }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => product.close())

const comparison = async (who: string) => (await (await product.as(who)).get(`/fi/revisions/${draft}/comparison`)).text()
const proposedIn = (html: string): string[] => [...html.matchAll(/name="proposals"[^>]*value="([^"]+)"/g)].map((one) => (one[1] ?? '').replaceAll('&quot;', '"'))
const pairs = (html: string): string[] => proposedIn(html).map((one) => JSON.parse(one)).map((one) => `${one.kind} ${one.fromUnit}>${one.toUnit}`)
const proposal = (fromUnit: string, toUnit: string, kind = 'continues') => JSON.stringify({ kind, fromOrganisationId: old, fromUnit, toUnit })
const judge = async (who: string, verdict: string, proposals: string | string[], more: Record<string, string> = {}) =>
  (await product.as(who)).post(`/fi/revisions/${draft}/judgements`, { verdict, proposals, _version: '1', ...more })
const gradeOf = async (unit: string): Promise<string> => {
  const { passages } = JSON.parse(await (await (await product.as(null)).get('/fi/structures/crosswalk.json')).text())
  return passages.filter((one: { old: { unit: string } | null }) => one.old?.unit === unit).map((one: { kind: string; grade: string }) => `${one.kind} ${one.grade}`).join()
}

describe('proposals', () => {
  test('are all on the comparison page, one pair each, for the one whose region it is; others only read them', async () => {
    assert.deepEqual(pairs(await comparison(cast.people.coordinator)),
      ['continues Vanha-1>Uusi-1', 'continues Vanha-2>Uusi-2', 'merged Vanha-3>Uusi-3', 'merged Vanha-4>Uusi-3'])
    const others = await comparison(cast.people.secretary)
    assert.match(others, /Vahvistettavat ehdotukset/)
    assert.deepEqual(proposedIn(others), [])
  })

  test('are not there to be judged by anybody else, nor by a form that makes them up', async () => {
    for (const who of ['secretary', 'chair', 'administrator', 'staff'] as const) {
      assert.equal((await judge(cast.people[who], 'confirmed', proposal('Vanha-1', 'Uusi-1'))).status, 404, who)
    }
    for (const odd of ['', '[]', '{"kind":"abolished"}', proposal('Vanha-1', '', 'continues'), proposal('Vanha-1', 'Uusi-1', 'abolished'), proposal('x'.repeat(9000), 'y')]) {
      assert.equal((await judge(cast.people.coordinator, 'confirmed', odd)).status, 422, odd.slice(0, 20))
    }
    assert.equal((await judge(cast.people.coordinator, 'perhaps', proposal('Vanha-1', 'Uusi-1'))).status, 422)
    assert.match(await (await judge(cast.people.coordinator, 'confirmed', proposal('Vanha-9', 'Uusi-1'))).text(), /ei enää ole rakenteessa/)
  })

  test('that somebody saw before the draft went on are not judged unseen', async () => {
    assert.equal((await judge(cast.people.coordinator, 'confirmed', proposal('Vanha-1', 'Uusi-1'), { _version: '7' })).status, 409)
  })

  test('become declared facts once they are confirmed: on the page, in the public table, and with who said so', async () => {
    assert.equal(await gradeOf('Vanha-2'), 'renamed evidence')
    assert.equal((await judge(cast.people.coordinator, 'confirmed', [proposal('Vanha-2', 'Uusi-2'), proposal('Vanha-3', 'Uusi-3', 'merged')])).status, 303)
    const html = await comparison(cast.people.coordinator)
    assert.match(html, /Yksikön ”Tienpito” uusi nimi on ”Tiet”\. <span class="quiet">\(ilmoitettu/)
    assert.deepEqual(pairs(html), ['continues Vanha-1>Uusi-1', 'absorbed Vanha-4>Uusi-3'])
    assert.deepEqual([await gradeOf('Vanha-2'), await gradeOf('Vanha-3')], ['renamed declared', 'merged declared'])
    const list = await (await (await product.as(cast.people.secretary)).get(`/fi/revisions/${draft}/judgements`)).text()
    assert.match(list, /Tienpito[\s\S]*vahvistettu[\s\S]*Rooli coordinator/)
    assert.doesNotMatch(list, /taking-back/)
  })

  test('are not proposed again once they are refused, until that is taken back', async () => {
    assert.equal((await judge(cast.people.coordinator, 'refused', proposal('Vanha-1', 'Uusi-1'))).status, 303)
    assert.deepEqual(pairs(await comparison(cast.people.coordinator)).filter((one) => one.includes('Vanha-1')), ['abolished Vanha-1>'])
    assert.equal(await gradeOf('Vanha-1'), '')
    const taken = await product.world.database.selectFrom('judgement').select('id').where('verdict', '=', 'refused').executeTakeFirstOrThrow()
    const path = `/fi/revisions/${draft}/judgements/${taken.id}/taking-back`
    assert.equal((await (await product.as(cast.people.secretary)).post(path, {})).status, 404)
    assert.equal((await (await product.as(cast.people.coordinator)).post(path, {})).status, 303)
    assert.ok(pairs(await comparison(cast.people.coordinator)).includes('continues Vanha-1>Uusi-1'))
    assert.equal((await (await product.as(cast.people.coordinator)).post(path, {})).status, 422)
  })

  test('that a unit ends without a successor is confirmed too, and what it held is looked for as before', async () => {
    const coordinator = cast.people.coordinator
    const missing = async () => /(?:Vailla vastaanottajaa|Taseen mukaan)[\s\S]{0,200}/.exec(await comparison(coordinator))?.[0]
    const before = await missing()
    assert.match(await (await judge(coordinator, 'refused', proposal('Vanha-1', '', 'abolished'))).text(), /Lakkaamista ei hylätä/)
    assert.match(await (await judge(coordinator, 'confirmed', [proposal('Vanha-1', '', 'abolished'), proposal('Vanha-1', 'Uusi-1')])).text(), /toinen jatkaja/)
    assert.equal((await judge(coordinator, 'confirmed', proposal('Vanha-1', '', 'abolished'))).status, 303)
    const html = await comparison(coordinator)
    assert.match(html, /Lakkautetaan ”Viestintä”\. <span class="quiet">\(ilmoitettu/)
    assert.ok(!pairs(html).some((one) => one.includes('Vanha-1')))
    assert.equal(await missing(), before)
    const list = await (await (await product.as(coordinator)).get(`/fi/revisions/${draft}/judgements`)).text()
    assert.match(list, /Viestintä[\s\S]*lakkaa ilman jatkajaa/)
    const { id } = await product.world.database.selectFrom('judgement').select('id').where('kind', '=', 'abolished').executeTakeFirstOrThrow()
    assert.equal((await (await product.as(coordinator)).post(`/fi/revisions/${draft}/judgements/${id}/taking-back`, {})).status, 303)
    assert.ok(pairs(await comparison(coordinator)).includes('continues Vanha-1>Uusi-1'))
  })

  test('that two people judge at once are judged by one of them', async () => {
    const results = await Promise.all([judge(cast.people.coordinator, 'confirmed', proposal('Vanha-4', 'Uusi-3', 'merged')),
      judge(cast.people.coordinator, 'refused', proposal('Vanha-4', 'Uusi-3', 'merged'))])
    assert.deepEqual(results.map((one) => one.status).sort(), [303, 422])
  })

  test('stay as they were judged even in the database', async () => {
    const db = product.world.database
    await assert.rejects(db.updateTable('judgement').set({ verdict: 'refused' }).where('verdict', '=', 'confirmed').execute(), /stays/)
    await assert.rejects(db.deleteFrom('judgement').execute(), /stays/)
  })
})
