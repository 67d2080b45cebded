// Commitments over HTTP: written down from an item, answered by the next agenda, kept or dropped.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { loadAgenda, loadProposals } from '../agenda/reads.ts'
import { cancelMeeting, editMeeting, planMeeting } from '../meeting/actions.ts'
import { perform } from '../platform/act.ts'
import { findMeeting } from '../meeting/reads.ts'
import { isProposedKept } from './commitment.ts'
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
const made = async () => (await listCommitmentsOfMeeting(product.world.database, meetingId)).filter((one) => one.matter !== 'Kanarialupaus')

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

test('bodies of ours are called as the reader calls them, others as they were named; the page of one says where it was promised', async () => {
  const secretary = await product.as(cast.people.secretary)
  const page = async (path: string) => (await secretary.get(path)).text()
  assert.match(await page('/sv/commitments'), /Hankeryhmä \(sv\), Valmisteluryhmä \(sv\), Palkeet/)
  const [one] = await made()
  assert.match(await page(`/en/commitments/${one?.id}`), new RegExp(`Hankeryhmä \\(en\\)[^]*href="/en/meetings/${meetingId}/items/${itemId}"`))
})

test('a day that no calendar has, nobody named and no matter are told at once or in turn, and nothing is stored', async () => {
  const secretary = await product.as(cast.people.secretary)
  for (const wrong of [{ due: '2025-06-31' }, { due: 'syyskuu' }, { matter: ' ' }]) {
    assert.equal((await secretary.post(path, { ...fields(), ...wrong })).status, 422, JSON.stringify(wrong))
  }
  assert.equal((await secretary.post(path, { matter: 'x', action: 'bring', _key: key() })).status, 422)
  assert.equal((await made()).length, 1)
})

test('what a confidential item promises is seen by one rule on the list, on the home page and among the proposals', async () => {
  const added = await perform(product.world, addItem, await product.by(cast.people.secretary), { meetingId, title: { fi: 'Salainen' },
    purpose: 'discussion', level: 'confidential', ground: 'JulkL 24.1 § 17 k' }, key())
  const secret = added.kind === 'done' ? added.answer.added[0]?.itemId ?? '' : ''
  const { id } = await product.world.database.insertInto('commitment').values({ matter: 'Kanarialupaus', action: 'bring', due: '2025-06', and_then: [],
    source_meeting_id: meetingId, source_item_id: secret, source_sentence: 'Kanarialupaus', made_at: product.clock.now() }).returning('id').executeTakeFirstOrThrow()
  await product.world.database.insertInto('commitment_body').values([cast.projectGroup, cast.preparationGroup].map((body_id, position) =>
    ({ commitment_id: id, position, name: 'Ryhmä', body_id }))).execute()
  const [own, other] = [await newMeeting(cast.projectGroup, 'secretary', '2025-06-30'), await newMeeting(cast.preparationGroup, 'secretaryElsewhere', '2025-06-30')]
  for (const [who, sees, meeting] of [['secretary', true, own], ['secretaryElsewhere', false, other]] as const) {
    const visitor = await product.as(cast.people[who])
    for (const page of ['/fi/', '/fi/commitments', `/fi/meetings/${meeting}/agenda`]) {
      assert.equal((await (await visitor.get(page)).text()).includes('Kanarialupaus'), sees, `${who} ${page}`)
    }
  }
  // Somebody of both bodies sees it on the home page too, where it waits for the other body.
  await product.world.database.insertInto('body_membership').values({ body_id: cast.projectGroup, person_id: cast.people.secretaryElsewhere,
    role: 'member', from_on: '2025-01-01' }).execute()
  for (const page of ['/fi/', '/fi/commitments']) {
    assert.match(await (await (await product.as(cast.people.secretaryElsewhere)).get(page)).text(), /Kanarialupaus/, page)
  }
  await product.world.database.deleteFrom('body_membership').where('person_id', '=', cast.people.secretaryElsewhere)
    .where('body_id', '=', cast.projectGroup).execute()
  await assert.rejects(product.world.database.deleteFrom('commitment').where('id', '=', id).execute(), /Nothing is deleted from commitment/)
  const dropping = await (await product.as(cast.people.secretary)).post(`/fi/commitments/${id}/dropping`, { reason: 'Kokeiltu', _key: key() })
  assert.equal(dropping.status, 303)
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

test('a promise is put right by hand, and of two who do so the later is shown both', async () => {
  const [one] = await made()
  const [secretary, chair] = [await product.as(cast.people.secretary), await product.as(cast.people.chair)]
  const page = `/fi/commitments/${one?.id}`
  assert.match(await (await secretary.get(page)).text(), /value="Mallityöjärjestys"[\s\S]*value="2025-09"/)
  const seen = String(one?.version)
  assert.equal((await chair.post(page, { ...fields(), due: '2025-10', reason: 'Lausunnot viipyvät', _version: seen, _key: key() })).status, 303)
  const late = await secretary.post(page, { ...fields(), due: '2025-11', reason: 'x', _version: seen, _key: key() })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Tallennettu nyt: Milloin[\s\S]*lokakuu[\s\S]*marraskuu/)
  assert.equal((await made())[0]?.due, '2025-10')
  assert.equal((await secretary.post(page, { ...fields(), due: '2025-02-30', reason: 'x', _version: '2', _key: key() })).status, 422)
  for (const who of ['member', 'staff', 'administrator'] as const) {
    assert.equal((await (await product.as(cast.people[who])).get(page)).status, 404, who)
    assert.equal((await (await product.as(cast.people[who])).post(page, { ...fields(), _version: '2' })).status, 404, who)
  }
  for (const id of ['x', '01a212e6-f138-799c-a3ef-227451b2f740']) assert.equal((await secretary.get(`/fi/commitments/${id}`)).status, 404)
})

test('a promise is joined by hand to an item of one’s own agenda, once', async () => {
  const next = await newMeeting(cast.projectGroup, 'secretary', '2025-09-17')
  const added = await perform(product.world, addItem, await product.by(cast.people.secretary),
    { meetingId: next, title: { fi: 'Työjärjestyksen luonnos' }, purpose: 'decision' }, key())
  assert.ok(added.kind === 'done')
  const answer = `${next} ${added.answer.added[0]?.itemId}`
  const [one] = await made()
  const secretary = await product.as(cast.people.secretary)
  assert.ok((await (await secretary.get(`/fi/commitments/${one?.id}`)).text()).includes(`value="${answer}"`))
  assert.equal((await (await product.as(cast.people.secretaryElsewhere)).post(`/fi/commitments/${one?.id}/handlings`, { answer, _key: key() })).status, 404)
  for (const wrong of ['', 'x y', next]) assert.equal((await secretary.post(`/fi/commitments/${one?.id}/handlings`, { answer: wrong, _key: key() })).status, 422)
  assert.equal((await secretary.post(`/fi/commitments/${one?.id}/handlings`, { answer, _key: key() })).status, 303)
  assert.equal((await secretary.post(`/fi/commitments/${one?.id}/handlings`, { answer, _key: key() })).status, 303)
  assert.equal((await made())[0]?.handlings.filter((handling) => handling.meetingId === next).length, 1)
})

test('a promise is joined to exactly those meetings that are offered for it, whatever their state', async () => {
  const db = product.world.database
  const [one] = await made()
  const secretary = await product.as(cast.people.secretary)
  for (const state of ['reserved', 'called', 'open', 'closed', 'cancelled'] as const) {
    const meeting = await newMeeting(cast.projectGroup, 'secretary', '2025-10-01')
    const added = await perform(product.world, addItem, await product.by(cast.people.secretary), { meetingId: meeting, title: { fi: state }, purpose: 'decision' }, key())
    assert.ok(added.kind === 'done')
    const at = product.clock.now()
    await db.updateTable('meeting').set({ state, ...state === 'open' ? { opened_at: at } : state === 'closed' ? { opened_at: at, closed_at: at }
      : state === 'cancelled' ? { cancelled_reason: 'Este' } : {} }).where('id', '=', meeting).execute()
    const answer = `${meeting} ${added.answer.added[0]?.itemId}`
    const isOffered = (await (await secretary.get(`/fi/commitments/${one?.id}`)).text()).includes(`value="${answer}"`)
    assert.equal((await secretary.post(`/fi/commitments/${one?.id}/handlings`, { answer, _key: key() })).status === 303, isOffered, state)
    assert.equal(isOffered, ['reserved', 'called', 'open'].includes(state), state)
  }
})

test('what was promised below a confidential item is not told to the bodies it names, on any page', async () => {
  const db = product.world.database
  const parent = await perform(product.world, addItem, await product.by(cast.people.secretary), { meetingId, title: { fi: 'Salaisuus' }, purpose: 'decision',
    level: 'confidential', ground: 'JulkL 24 §', publicTitle: { fi: 'Asia' } }, key())
  assert.ok(parent.kind === 'done')
  const child = await perform(product.world, addItem, await product.by(cast.people.secretary), { meetingId, parentId: parent.answer.added[0]?.itemId,
    title: { fi: 'Kanarian pesä' }, purpose: 'decision' }, key())
  assert.ok(child.kind === 'done')
  const secretId = child.answer.added[0]?.itemId
  await db.insertInto('decision').values({ item_id: secretId ?? '', outcome: 'noted', recorded_at: product.clock.now(), recorded_by: cast.people.secretary }).execute()
  const secretary = await product.as(cast.people.secretary)
  assert.equal((await secretary.post(`/fi/meetings/${meetingId}/items/${secretId}/commitments`,
    { ...fields(), matter: 'Kanarian lento', due: '2025-06', _key: key() })).status, 303)
  const id = (await made()).find((one) => one.matter === 'Kanarian lento')?.id
  for (const path of ['/fi/', '/fi/commitments', `/fi/commitments/${id}`]) {
    assert.match(await (await secretary.get(path)).text(), /Kanarian lento/, path)
    for (const who of ['secretaryElsewhere', 'chairElsewhere', 'expert', 'staff', 'administrator'] as const) {
      assert.doesNotMatch(await (await (await product.as(cast.people[who])).get(path)).text(), /Kanarian/, `${who} ${path}`)
    }
  }
})

/** An item of the first meeting with a matter of its own and an outcome; gives its id. */
async function recordedItem(title: string): Promise<string> {
  const added = await perform(product.world, addItem, await product.by(cast.people.secretary), { meetingId, title: { fi: title }, purpose: 'discussion' }, key())
  assert.ok(added.kind === 'done')
  const item_id = added.answer.added[0]?.itemId ?? ''
  await product.world.database.insertInto('decision').values({ item_id, outcome: 'noted', recorded_at: product.clock.now(),
    recorded_by: cast.people.secretary }).execute()
  return item_id
}

test('a promise is answered where its matter stands on an agenda, whichever came first, and where a meeting is moved to its month', async () => {
  const db = product.world.database
  const [secretary, by] = [await product.as(cast.people.secretary), await product.by(cast.people.secretary)]
  const own = await recordedItem('Arkisto')
  const { matterId } = await db.selectFrom('agenda_item').select('matter_id as matterId').where('id', '=', own).executeTakeFirstOrThrow()
  const promise = (matter: string, due: string) => secretary.post(`/fi/meetings/${meetingId}/items/${own}/commitments`, { ...fields(), matter, due, _key: key() })
  const answeredAt = async (matter: string) => (await made()).find((one) => one.matter === matter)?.handlings.map((one) => one.meetingId)
  const put = async (meeting: string) => assert.equal((await perform(product.world, addItem, by, { meetingId: meeting, title: { fi: 'Arkisto' },
    purpose: 'discussion', matterId }, key())).kind, 'done')
  await promise('Ennen', '2025-11')
  const november = await newMeeting(cast.projectGroup, 'secretary', '2025-11-05')
  await put(november)
  await promise('Jälkeen', '2025-11-05')
  await promise('Myöhemmin', '2025-12')
  assert.deepEqual([await answeredAt('Ennen'), await answeredAt('Jälkeen'), await answeredAt('Myöhemmin')], [[november], [november], []])
  const moving = { meetingId: november, onDay: '2025-12-03', starts: '9.00', ends: '11.00', version: (await findMeeting(db, november))?.version }
  assert.equal((await perform(product.world, editMeeting, by, moving, key())).kind, 'done')
  assert.deepEqual(await answeredAt('Myöhemmin'), [november])
  assert.deepEqual(product.lines, [])
})

test('a promise is proposed on one agenda of a body at a time, and no more once that body has handled it to an end', async () => {
  const db = product.world.database
  const secretary = await product.as(cast.people.secretary)
  const own = await recordedItem('Tietosuoja')
  assert.equal((await secretary.post(`/fi/meetings/${meetingId}/items/${own}/commitments`, { ...fields(), matter: 'Tietosuoja' })).status, 303)
  const id = (await made()).find((one) => one.matter === 'Tietosuoja')?.id ?? assert.fail()
  const [first, second] = [await newMeeting(cast.projectGroup, 'secretary', '2025-09-03'), await newMeeting(cast.projectGroup, 'secretary', '2025-09-24')]
  const other = await newMeeting(cast.preparationGroup, 'secretaryElsewhere', '2025-09-30')
  const isProposed = async (meeting: string) =>
    (await loadProposals(db, await loadAgenda(db, meeting) ?? assert.fail())).some((one) => one.commitmentIds.includes(id))
  assert.deepEqual([await isProposed(first), await isProposed(second), await isProposed(other)], [true, true, true])
  const accepted = await perform(product.world, acceptProposals, await product.by(cast.people.secretary), { meetingId: first, keys: [`commitment:${id}`] }, key())
  assert.ok(accepted.kind === 'done')
  assert.deepEqual([await isProposed(first), await isProposed(second), await isProposed(other)], [false, false, true])
  const item_id = accepted.answer.added[0]?.itemId ?? ''
  for (const outcome of ['decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed', 'notHandled'] as const) {
    await db.insertInto('decision').values({ item_id, outcome, recorded_at: product.clock.now(), recorded_by: cast.people.secretary }).execute()
    const answered = (await made()).find((one) => one.id === id) ?? assert.fail()
    const isAnswered = isProposedKept({ ...answered, bodies: answered.bodies.filter((one) => one.bodyId === cast.projectGroup) })
    assert.deepEqual([await isProposed(second), await isProposed(other)], [!isAnswered, true], outcome)
    await db.deleteFrom('decision').where('item_id', '=', item_id).execute()
  }
  await perform(product.world, cancelMeeting, await product.by(cast.people.secretary), { meetingId: first, reason: 'Este' }, key())
  assert.equal(await isProposed(second), true)
})

test('who keeps or drops a promise that has been moved meanwhile is shown so first', async () => {
  const own = await recordedItem('Verkkosivut')
  const [secretary, chair] = [await product.as(cast.people.secretary), await product.as(cast.people.chair)]
  await secretary.post(`/fi/meetings/${meetingId}/items/${own}/commitments`, { ...fields(), matter: 'Verkkosivut' })
  const find = async () => (await made()).find((one) => one.matter === 'Verkkosivut') ?? assert.fail()
  const { id } = await find()
  assert.equal((await chair.post(`/fi/commitments/${id}`, { ...fields(), matter: 'Verkkosivut', due: '2025-12', reason: 'Kesken', _version: '1' })).status, 303)
  for (const [ending, form] of [['keeping', {}], ['dropping', { reason: 'Ei tule' }]] as const) {
    assert.equal((await secretary.post(`/fi/commitments/${id}/${ending}`, { ...form, _version: '1', _key: key() })).status, 409, ending)
  }
  assert.equal((await find()).closing, null)
  assert.equal((await secretary.post(`/fi/commitments/${id}/keeping`, { _version: '2', _key: key() })).status, 303)
  assert.equal((await find()).closing, 'kept')
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
