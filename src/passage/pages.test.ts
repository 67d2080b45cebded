// Where a unit goes, as everybody sees it from the first draft on, each line with its state; and never a position to strangers.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addAgency, approveStructure } from '../../test/approved.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { centre } from '../../test/centres.ts'
import { findPublicCrosswalk } from './reads.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const db = product.world.database
  const [old, next, other, otherNext] = [await addAgency(db, cast.programmeId, 'outgoing', 'Vanha'), await addAgency(db, cast.programmeId, 'incoming', 'Uusi'),
    await addAgency(db, cast.programmeId, 'outgoing', 'Toinen'), await addAgency(db, cast.programmeId, 'incoming', 'Toinen uusi')]
  await db.insertInto('organisation_succession').values([[old, next], [other, otherNext]].map(([from, to]) => ({ from_organisation_id: from ?? '',
    to_organisation_id: to ?? '', on_day: '2026-01-01', source: 'koe' }))).execute()
  const structure = (name: string, units: Record<string, string[]>, day: string) => ({ ...centre(name, units).structure, validFrom: day })
  await approveStructure(db, old, structure('Vanha', { Tienpito: ['V-17'] }, '2025-01-01'), cast.people.coordinator)
  await approveStructure(db, other, structure('Toinen', { Salainen: ['T-17'] }, '2025-01-01'), cast.people.coordinator)
  await approveStructure(db, next, structure('Uusi', { 'Tiet ja sillat': ['V-17'] }, '2026-01-01'), cast.people.coordinator)
  const draft = JSON.stringify(structure('Toinen uusi', { Luonnosyksikkö: ['T-17'] }, '2026-01-01'))
  const begun = { base_id: null, valid_from: '2026-01-01', beginning: draft, content: draft, begun_by: cast.people.coordinator, begun_at: product.clock.now() }
  await db.insertInto('revision').values({ ...begun, organisation_id: otherNext, number: 1, state: 'submitted',
    submitted_by: cast.people.coordinator, submitted_at: product.clock.now() }).execute()
  const later = JSON.stringify(structure('Uusi', { Myöhempi: ['V-17'] }, '2026-06-01'))
  await db.insertInto('revision').values({ ...begun, organisation_id: next, number: 2, state: 'draft', beginning: later, content: later }).execute()
})
after(() => product.close())

const textOf = async (who: string | null, path: string) => (await (await product.as(who)).get(`/fi${path}`)).text()

describe('where did my unit go', () => {
  test('somebody outside sees what is approved and what is not, each with its state', async () => {
    const approved = await textOf(null, '/structures/where?q=tienpito')
    assert.match(approved, /”Tienpito” jatkaa uudella nimellä: Tiet ja sillat, Uusi\./)
    assert.match(approved, /hyväksytty, voimaan 1\.1\.2026/)
    const submitted = await textOf(null, '/structures/where?q=salainen')
    assert.match(submitted, /Luonnosyksikkö, Toinen uusi/)
    assert.match(submitted, /annettu käsittelyyn, suunniteltu voimaan 1\.1\.2026/)
    assert.match(submitted, /vahvistettava/)
  })

  test('what is decided is not hidden by a newer draft', async () => {
    assert.doesNotMatch(await textOf(null, '/structures/crosswalk.json'), /Myöhempi/)
  })

  test('a position is found by its number by those who have signed in, by nobody else', async () => {
    assert.match(await textOf(cast.people.staff, '/structures/where?q=v-17'), /Vakanssi V-17 \(”Tienpito”\) siirtyy/)
    for (const number of ['v-17', 't-17']) assert.match(await textOf(null, `/structures/where?q=${number}`), /ei löytynyt/)
    for (const path of ['/structures/where?q=salainen', '/structures/crosswalk.json', '/structures/crosswalk.csv']) {
      assert.doesNotMatch(await textOf(null, path), /[VT]-17|Vakansseja/, path)
    }
  })

  test('what is asked is shown as text, however odd it is', async () => {
    const page = await textOf(null, `/structures/where?q=${encodeURIComponent('<script>"x"</script>')}&organisation=nobody`)
    assert.match(page, /ei löytynyt/)
    assert.ok(!page.includes('<script>"x"'))
  })
})

test('strangers find the way to it on every page, and the staff among the structures', async () => {
  const link = /<nav class="navigation"[\s\S]*?href="\/fi\/structures\/where"[\s\S]*?<\/nav>/
  assert.match(await textOf(null, '/archive'), link)
  assert.doesNotMatch(/<nav class="navigation"[\s\S]*?<\/nav>/.exec(await textOf(cast.people.staff, '/archive'))?.[0] ?? '', /where/)
  assert.match(await textOf(cast.people.staff, '/structures'), /href="\/fi\/structures\/where"/)
})

describe('the crosswalk for machines', () => {
  test('what has not changed is not sent again, and nobody else keeps what a signed-in person got', async () => {
    const [outside, inside] = [await product.as(null), await product.as(cast.people.staff)]
    const [first, other] = [await outside.get('/fi/structures/crosswalk.json'), await inside.get('/fi/structures/crosswalk.json')]
    const etag = first.headers.get('ETag') ?? ''
    assert.equal((await outside.get('/sv/structures/crosswalk.json', { 'If-None-Match': etag })).status, 304)
    assert.deepEqual([first.headers.get('Cache-Control'), other.headers.get('Cache-Control')], ['public, no-cache', 'private, no-cache'])
    assert.equal(other.headers.get('Vary'), 'Cookie')
  })

  test('it is compared once, until something of it changes', async () => {
    const db = product.world.database
    const first = await findPublicCrosswalk(db)
    assert.equal(await findPublicCrosswalk(db), first)
    const { id: nameId } = (await db.selectFrom('organisation_name').selectAll().execute()).map((one) => ({ id: one.organisation_id, name: one.name.fi })).find(({ name }) => name === 'Uusi') ?? assert.fail()
    const renamed = async (name: string) => {
      await db.updateTable('organisation_name').set({ name: JSON.stringify({ fi: name }) }).where('organisation_id', '=', nameId).execute()
      return findPublicCrosswalk(db)
    }
    assert.notEqual(await renamed('Uudempi'), first)
    assert.match(await textOf(null, '/structures/where?q=tienpito'), /Tiet ja sillat, Uudempi/)
    await renamed('Uusi')
    const { id, version } = await db.selectFrom('revision').select(['id', 'version']).where('state', '=', 'submitted').executeTakeFirstOrThrow()
    const before = await findPublicCrosswalk(db)
    await db.updateTable('revision').set({ version: version + 1 }).where('id', '=', id).execute()
    assert.notEqual(await findPublicCrosswalk(db), before)
  })

  test('it is as far as its least finished line', async () => {
    const { state, passages } = JSON.parse(await textOf(null, '/structures/crosswalk.json'))
    assert.equal(state, 'submitted')
    assert.deepEqual([...new Set(passages.map((one: { state: string }) => one.state))].sort(), ['approved', 'submitted'])
    assert.match(await textOf(null, '/structures/crosswalk.csv'), /,submitted,[\s\S]*Luonnosyksikkö/)
  })

  test('the page says that not all is decided, and no more once it is', async () => {
    assert.match(await textOf(null, '/structures/where'), /Luonnos: ei vielä päätetty[\s\S]*hyväksytty 1; yhteensä niitä on 2/)
    await product.world.database.updateTable('revision').set({ state: 'approved' }).where('state', '=', 'submitted').execute()
    assert.doesNotMatch(await textOf(null, '/structures/where'), /ei vielä päätetty/)
    assert.equal(JSON.parse(await textOf(null, '/structures/crosswalk.json')).state, 'approved')
  })
})
