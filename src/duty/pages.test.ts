// Duties through their page: given and ended by the administrator and the reform's secretaries, seen by whoever has signed in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Filled, fillHouse } from '../../test/filled.ts'
import { listDuties } from './reads.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const duties = () => listDuties(product.world.database, filled.cast.programmeId)
const given = () => ({ personId: filled.cast.people.expert, kind: 'coordinator', organisationId: filled.ids.organisationId ?? '', from: '2025-01-01', until: '' })

test('the administrator gives a duty on the page, and nobody who is no secretary does', async () => {
  for (const who of ['coordinator', 'member', 'chair', 'expert'] as const) {
    assert.equal((await (await product.as(filled.cast.people[who])).post('/fi/duties', given())).status, 404, who)
  }
  const administrator = await product.as(filled.cast.people.administrator)
  assert.equal((await administrator.post('/fi/duties', given())).status, 303)
  assert.match(await (await administrator.post('/fi/duties', given())).text(), /jo tämä vastuu/)
  assert.ok((await duties()).some((one) => one.personId === filled.cast.people.expert && one.kind === 'coordinator'))
})

test('a secretary of the reform gives duties, but none to themselves', async () => {
  const secretary = await product.as(filled.cast.people.secretary)
  const planner = { personId: filled.cast.people.coordinator, kind: 'hrPlanner', organisationId: '', from: '2025-01-01', until: '' }
  assert.equal((await secretary.post('/fi/duties', planner)).status, 303)
  const own = await secretary.post('/fi/duties', { ...planner, personId: filled.cast.people.secretary })
  assert.equal(own.status, 422)
  assert.match(await own.text(), /Vastuuta ei voi antaa itselleen/)
})

test('a duty that was ended stays on the list', async () => {
  const one = (await duties()).find((duty) => duty.personId === filled.cast.people.expert)
  const administrator = await product.as(filled.cast.people.administrator)
  assert.equal((await administrator.post(`/fi/duties/${one?.id}/ending`, { until: '2025-02-01' })).status, 303)
  assert.equal((await duties()).find((duty) => duty.id === one?.id)?.until, '2025-02-01')
  const page = await (await (await product.as(filled.cast.people.secretary)).get('/fi/duties')).text()
  assert.match(page, /id="ended"[\s\S]*Rooli expert[\s\S]*1\.2\.2025/)
})
