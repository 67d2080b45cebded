// Setting up an installation from nothing in the browser: first administrator, reform, body, term, members.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { filledForm } from '../../test/forms.ts'
import { testProduct, type TestProduct, type Visitor } from '../../test/app.ts'

let product: TestProduct
let administrator: Visitor

const three = (name: string, text: string) => ({ [`${name}.fi`]: text, [`${name}.sv`]: `${text} sv`, [`${name}.en`]: `${text} en` })

before(async () => {
  product = await testProduct()
  const first = await (await product.as(null)).post('/fi/first-run', { name: 'Pääkäyttäjä', email: 'p@example.org', language: 'fi',
    password: 'pitkä ja turvallinen lause' })
  assert.equal(first.status, 303)
  const { id } = await product.world.database.selectFrom('person').select('id').executeTakeFirstOrThrow()
  administrator = await product.as(id)
})
after(() => product.close())

const textOf = async (path: string, visitor = administrator) => (await visitor.get(path)).text()

test('the home page of a new installation tells what to set up, and each step takes its place', async () => {
  assert.match(await textOf('/fi/'), /Perusta uudistus/)
  const programme = { number: 'VN/1/2026', ...three('name', 'Uudistus'), ...three('shortName', 'U'), ...three('organisation', 'Ministeriö'), goLiveOn: '2026-01-01' }
  const created = await administrator.post('/fi/programme', programme)
  assert.equal(created.headers.get('location'), '/fi/bodies?told=programme.created')
  assert.equal((await administrator.post('/fi/programme', programme)).status, 422)
  const body = await administrator.post('/fi/bodies', { ...three('name', 'Ohjausryhmä'), ...three('task', 'Ohjaa'), slug: 'ohjausryhma', language: 'fi', quorum: '2' })
  assert.equal(body.headers.get('location'), '/fi/bodies/ohjausryhma?told=body.created')
  const home = await textOf('/fi/')
  assert.ok(!home.includes('Perusta uudistus'))
  assert.match(home, /Lisää toimielimelle toimikausi/)
})

const bodyId = async () => (await product.world.database.selectFrom('body').select('id').executeTakeFirstOrThrow()).id

test('two terms of a body never share a day, not even their ends', async () => {
  const path = `/fi/bodies/${await bodyId()}/periods`
  const first = await administrator.post(path, { slug: '2025', from: '2025-01-01', until: '2025-12-31' })
  assert.equal(first.status, 303)
  assert.match(await textOf('/fi/bodies/ohjausryhma'), /1\.1\.2025–(<[^>]*>)*31\.12\.2025/)
  const overlapping = await administrator.post(path, { slug: '2026', from: '2025-12-31', until: '2026-12-31' })
  assert.equal(overlapping.status, 422)
  assert.match(await overlapping.text(), /Toimielimellä on jo toimikausi/)
  assert.equal((await administrator.post(path, { slug: '2026', from: '2026-01-01' })).status, 303)
})

test('a new member is named with the membership, may hold another role, but not the same one twice at once', async () => {
  const path = `/fi/bodies/${await bodyId()}/memberships`
  const added = await administrator.post(path, { newPersonName: 'Sihteeri', role: 'secretary', from: '2025-01-01' })
  assert.equal(added.status, 303)
  const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', 'Sihteeri').executeTakeFirstOrThrow()
  const again = await administrator.post(path, { personId: id, role: 'secretary', from: '2025-01-01' })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Henkilöllä on jo sama rooli/)
  assert.equal((await administrator.post(path, { personId: id, role: 'member', from: '2025-06-01' })).status, 303)
  assert.equal((await administrator.post(path, { role: 'member', from: '2025-06-01' })).status, 422, 'nobody chosen')
  const page = await textOf('/fi/bodies/ohjausryhma')
  assert.match(page, /Sihteeri/)
})

test('the secretary seats people in their own body and sets up none', async () => {
  const { id } = await product.world.database.selectFrom('person').select('id').where('name', '=', 'Sihteeri').executeTakeFirstOrThrow()
  const secretary = await product.as(id)
  const path = `/fi/bodies/${await bodyId()}`
  assert.equal((await secretary.post(`${path}/memberships`, { newPersonName: 'Jäsen', role: 'member', from: '2025-06-05' })).status, 303)
  assert.equal((await secretary.post(`${path}/periods`, { slug: 'x', from: '2030-01-01' })).status, 404)
  assert.equal((await secretary.get('/fi/bodies')).status, 404)
})

test('a membership is ended on a day and its holder is then a former member', async () => {
  const membership = await product.world.database.selectFrom('body_membership').innerJoin('person', 'person.id', 'body_membership.person_id')
    .select('body_membership.id').where('person.name', '=', 'Jäsen').executeTakeFirstOrThrow()
  const path = `/fi/bodies/${await bodyId()}/memberships/${membership.id}/end`
  assert.equal((await administrator.post(path, { until: '2025-06-01' })).status, 422, 'before it began')
  assert.equal((await administrator.post(path, { until: '2025-06-06' })).status, 303)
  product.clock.moveTo('2025-06-07T07:00:00Z')
  assert.match(await textOf('/fi/bodies/ohjausryhma'), /Aiemmat jäsenyydet[\s\S]*Jäsen/)
})

test('two who change a body at once lose no words: the later one compares', async () => {
  const page = await textOf('/fi/bodies/ohjausryhma')
  const { action, values } = filledForm(page, '/details')
  assert.equal((await administrator.post(action, { ...values, 'task.fi': 'Ensimmäisen sanat', _key: 'body-first-key' })).status, 303)
  const late = await administrator.post(action, { ...values, 'task.fi': 'Toisen sanat', _key: 'body-second-key' })
  assert.equal(late.status, 409)
  const both = await late.text()
  assert.match(both, /Tallennettu nyt: Tehtävä \(suomi\)/)
  assert.match(both, /Ensimmäisen/)
  const again = filledForm(both, '/details')
  assert.equal(again.values['task.fi'], 'Toisen sanat')
  assert.equal((await administrator.post(action, again.values)).status, 303)
  assert.match(await textOf('/fi/bodies/ohjausryhma'), /Toisen sanat/)
})

test('a membership whose last day was yesterday gives nothing any more, and none ends before a meeting that its holder attended', async () => {
  const db = product.world.database
  const body = await bodyId()
  await administrator.post(`/fi/bodies/${body}/memberships`, { newPersonName: 'Eroava', role: 'member', from: '2025-01-01' })
  const { id } = await db.selectFrom('person').select('id').where('name', '=', 'Eroava').executeTakeFirstOrThrow()
  const membership = await db.selectFrom('body_membership').select('id').where('person_id', '=', id).executeTakeFirstOrThrow()
  const period = await db.selectFrom('body_period').select('id').where('slug', '=', '2025').executeTakeFirstOrThrow()
  const meeting = await db.insertInto('meeting').values({ body_id: body, period_id: period.id, number: 1, on_day: '2025-05-20', starts: '09:00',
    ends: '10:00', zone: 'Europe/Helsinki', place: '', remote_link: '', state: 'closed', origin: 'planned' }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('meeting_attendance').values({ meeting_id: meeting.id, person_id: id, role: 'member', presence: 'present', presides: false }).execute()
  const visitor = await product.as(id)
  const end = (until: string) => administrator.post(`/fi/bodies/${body}/memberships/${membership.id}/end`, { until })
  assert.equal((await end('2025-05-19')).status, 422)
  assert.equal((await end('2025-06-07')).status, 303, 'today')
  assert.equal((await visitor.get(`/fi/meetings/${meeting.id}`)).status, 200, 'the last day belongs to the term')
  assert.match(await textOf('/fi/bodies/ohjausryhma'), /Jos niiden on päätyttävä heti/)
  assert.equal((await end('2025-06-06')).status, 303, 'yesterday')
  assert.equal((await visitor.get(`/fi/meetings/${meeting.id}`)).status, 404)
})

test('a term or a seat without an end is ended by the one that follows it, on the day before, unless meetings stand in the way', async () => {
  const db = product.world.database
  const name = JSON.stringify({ fi: 'Jatkuva', sv: 'Fortgående', en: 'Going on' })
  const programme = await db.selectFrom('programme').select('id').executeTakeFirstOrThrow()
  const { id: body } = await db.insertInto('body').values({ programme_id: programme.id, slug: 'jatkuva', name, task: name, language: 'fi', quorum: 3,
    aliases: [] }).returning('id').executeTakeFirstOrThrow()
  const post = async (what: string, form: Record<string, string>) => (await administrator.post(`/fi/bodies/${body}/${what}`, form)).status
  assert.equal(await post('periods', { slug: 'vanha', from: '2025-01-01' }), 303)
  assert.equal(await post('periods', { slug: 'toinen', from: '2024-01-01' }), 422, 'it began earlier than the one that goes on')
  const period = await db.selectFrom('body_period').select('id').where('body_id', '=', body).executeTakeFirstOrThrow()
  await db.insertInto('meeting').values({ body_id: body, period_id: period.id, number: 1, on_day: '2026-01-01', starts: '09:00',
    ends: '10:00', zone: 'Europe/Helsinki', state: 'reserved', origin: 'planned' }).execute()
  assert.equal(await post('periods', { slug: 'uusi', from: '2026-01-01' }), 422)
  assert.equal(await post('periods', { slug: 'uusi', from: '2026-01-02' }), 303)
  assert.deepEqual((await db.selectFrom('body_period').select(['slug', 'until_on']).where('body_id', '=', body).orderBy('from_on').execute())
    .map((one) => [one.slug, one.until_on]), [['vanha', '2026-01-01'], ['uusi', null]])
  assert.equal(await post('memberships', { newPersonName: 'Jatkaja', role: 'member', title: 'tarkastaja', from: '2025-01-01' }), 303)
  const { id: personId } = await db.selectFrom('person').select('id').where('name', '=', 'Jatkaja').executeTakeFirstOrThrow()
  assert.equal(await post('memberships', { personId, role: 'member', title: 'johtaja', from: '2025-09-01' }), 303)
  assert.deepEqual((await db.selectFrom('body_membership').select(['title', 'until_on']).where('body_id', '=', body).orderBy('from_on').execute())
    .map((one) => [one.title, one.until_on]), [['tarkastaja', '2025-08-31'], ['johtaja', null]])
})

test('a deputy is seated only for somebody with a vote', async () => {
  const db = product.world.database
  const path = `/fi/bodies/${await bodyId()}/memberships`
  const seat = async (name: string, role: string, more = {}) =>
    (await administrator.post(path, { newPersonName: name, role, from: '2025-06-07', ...more })).status
  await seat('Asiantuntija', 'expert')
  await seat('Ääni', 'member')
  const idOf = async (name: string) => (await db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
  assert.equal(await seat('Sijainen', 'deputy', { deputyForId: await idOf('Asiantuntija') }), 422)
  assert.equal(await seat('Varalla', 'deputy', { deputyForId: await idOf('Ääni') }), 303)
  assert.equal(await seat('Varan vara', 'deputy', { deputyForId: await idOf('Varalla') }), 422)
})

test('nothing of this was a fault of ours', () => assert.deepEqual(product.lines, []))
