// Commitments over HTTP: written down from an item, answered by the next agenda, kept or dropped.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { planMeeting } from '../meeting/actions.ts'
import { perform } from '../platform/act.ts'
import { listCommitmentsOfMeeting } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let path: string
let itemId: string
let keys = 0
const key = () => `commitment-test-${(keys += 1)}`

async function newMeeting(bodyId: string, who: 'secretary' | 'secretaryElsewhere', onDay: string) {
  const planned = await perform(product.world, planMeeting, await product.by(cast.people[who]), { bodyId, onDay, starts: '9.00', ends: '11.00' }, key())
  assert.ok(planned.kind === 'done')
  return planned.answer.id
}

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  meetingId = await newMeeting(cast.projectGroup, 'secretary', '2025-06-18')
  const added = await perform(product.world, addItem, await product.by(cast.people.secretary),
    { meetingId, title: { fi: 'Työjärjestys' }, purpose: 'discussion' }, key())
  assert.ok(added.kind === 'done')
  itemId = added.answer.added[0]?.itemId ?? ''
  path = `/fi/meetings/${meetingId}/items/${itemId}/commitments`
})
after(() => product.close())

const fields = () => ({ matter: 'Mallityöjärjestys', action: 'bring', due: '2025-09', [`bodyIds.${cast.projectGroup}`]: 'yes',
  [`bodyIds.${cast.preparationGroup}`]: 'yes', others: 'Palkeet', _key: key() })
const made = () => listCommitmentsOfMeeting(product.world.database, meetingId)

test('nothing is promised on an item before its outcome is recorded', async () => {
  const secretary = await product.as(cast.people.secretary)
  const early = await secretary.post(path, fields())
  assert.equal(early.status, 422)
  assert.deepEqual(await made(), [])
  await product.world.database.insertInto('decision').values({ item_id: itemId, outcome: 'noted', recorded_at: product.clock.now(),
    recorded_by: cast.people.secretary }).execute()
  assert.equal((await secretary.post(path, fields())).status, 303)
  const [one] = await made()
  assert.deepEqual([one?.matter, one?.due, one?.source.itemId, one?.bodies.length], ['Mallityöjärjestys', '2025-09', itemId, 3])
})

test('a day that no calendar has, nobody named and no matter are told at once or in turn, and nothing is stored', async () => {
  const secretary = await product.as(cast.people.secretary)
  for (const wrong of [{ due: '2025-06-31' }, { due: 'syyskuu' }, { matter: ' ' }]) {
    assert.equal((await secretary.post(path, { ...fields(), ...wrong })).status, 422, JSON.stringify(wrong))
  }
  assert.equal((await secretary.post(path, { matter: 'x', action: 'bring', _key: key() })).status, 422)
  assert.equal((await made()).length, 1)
})

test('the next agenda that takes it up answers it, with the same matter', async () => {
  const next = await newMeeting(cast.preparationGroup, 'secretaryElsewhere', '2025-09-10')
  const [one] = await made()
  const accepted = await perform(product.world, acceptProposals, await product.by(cast.people.secretaryElsewhere),
    { meetingId: next, keys: [`commitment:${one?.id}`] }, key())
  assert.equal(accepted.kind, 'done')
  const [answered] = await made()
  assert.deepEqual(answered?.handlings.map((handling) => handling.meetingId), [next])
  const page = await (await (await product.as(cast.people.secretaryElsewhere)).get('/sv/commitments')).text()
  assert.ok(page.includes('Mallityöjärjestys') && page.includes('september 2025'))
})

test('members see promises and close none; others do not find them', async () => {
  const [one] = await made()
  const keeping = `/fi/commitments/${one?.id}/keeping`
  for (const who of ['member', 'expert', 'staff', 'administrator', 'formerChair'] as const) {
    assert.equal((await (await product.as(cast.people[who])).post(keeping, { _key: key() })).status, 404, who)
    assert.equal((await (await product.as(cast.people[who])).post(path, fields())).status, 404, who)
  }
  assert.ok((await (await (await product.as(cast.people.member)).get('/fi/commitments')).text()).includes('Mallityöjärjestys'))
  assert.ok(!(await (await (await product.as(cast.people.staff)).get('/fi/commitments')).text()).includes('Mallityöjärjestys'))
  assert.equal((await (await product.as(cast.people.staff)).get(path)).status, 404)
})

test('dropping needs its reason, and what is closed is closed', async () => {
  const [one] = await made()
  const secretary = await product.as(cast.people.secretary)
  assert.equal((await secretary.post(`/fi/commitments/${one?.id}/dropping`, { _key: key() })).status, 422)
  assert.equal((await secretary.post(`/fi/commitments/${one?.id}/dropping`, { reason: 'Asia raukesi', _key: key() })).status, 303)
  assert.equal((await secretary.post(`/fi/commitments/${one?.id}/keeping`, { _key: key() })).status, 422)
  const [closed] = await made()
  assert.deepEqual([closed?.closing, closed?.closingReason], ['dropped', 'Asia raukesi'])
  assert.deepEqual(product.lines, [])
})
