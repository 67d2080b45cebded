// Transfers through the pages: proposed by the giver, answered by the receiver, and both drafts change at once or not at all.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Filled, fillHouse } from '../../test/filled.ts'
import { runnable, type Runnable } from '../platform/runnable.ts'
import { beginRevision, operateOnRevision, submitRevision, takeRevisionBack, undoOperation } from '../revision/actions.ts'
import { findLatestRevision } from '../revision/reads.ts'
import { taskOf } from '../structure/structure.ts'
import { findTransfer, listOpenTransfers } from './reads.ts'

let product: TestProduct
let filled: Filled
let giverId: string
let receiverId: string
let key = 0
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
  const db = product.world.database
  giverId = filled.ids.organisationId ?? ''
  const { id } = await db.insertInto('organisation').values({ programme_id: filled.cast.programmeId, side: 'incoming' }).returning('id').executeTakeFirstOrThrow()
  receiverId = id
  await db.insertInto('organisation_name').values({ organisation_id: id, name: JSON.stringify({ fi: 'Kainuun elinvoimakeskus' }), from_on: '2026-01-01', source: 'koe' }).execute()
  await db.insertInto('duty').values({ programme_id: filled.cast.programmeId, organisation_id: id, person_id: filled.cast.people.expert, kind: 'coordinator', from_on: '2024-01-01' }).execute()
})
after(() => product.close())

const as = (who: 'coordinator' | 'expert' | 'chair' | 'administrator') => product.as(filled.cast.people[who])
const act = async (who: 'coordinator' | 'expert', what: Runnable, input: unknown) =>
  what.run(product.world, await product.by(filled.cast.people[who]), input, `a-key-of-transfers-${key += 1}`)
const contentOf = async (organisationId: string) => (await findLatestRevision(product.world.database, organisationId))?.content
const revisionOf = async (organisationId: string) => (await findLatestRevision(product.world.database, organisationId))?.id ?? ''

async function propose(of: string, itemId: string, form: Record<string, string> = {}): Promise<Response> {
  return (await as('coordinator')).post(`/fi/structures/${giverId}/transfers`, { of, itemId, receiverId, onDay: '2026-01-01', reason: 'Laki 531/2025', ...form })
}
const idOf = (answer: Response): string => /transfers\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
const answer = async (who: 'coordinator' | 'expert' | 'chair' | 'administrator', id: string, how: string, form: Record<string, string> = {}) =>
  (await as(who)).post(`/fi/transfers/${id}/${how}`, { reason: 'Sovittu', ...form })

describe('a transfer', () => {
  before(async () => {
    // The filled house has one of its own.
    for (const one of await listOpenTransfers(product.world.database, [giverId])) await answer('coordinator', one.id, 'withdrawal')
  })

  test('is proposed of what is there, by the coordinator of the giver only, to another than itself, and once', async () => {
    assert.equal((await (await as('expert')).post(`/fi/structures/${giverId}/transfers`, { of: 'position', itemId: 'P-1', receiverId, onDay: '2026-01-01', reason: 'x' })).status, 404)
    for (const [form, said] of [[{ itemId: 'P-99' }, /ei ole tätä tunnusta/], [{ receiverId: giverId }, /itselleen/], [{ of: 'unit', itemId: 'ROOT' }, /Koko organisaatiota/],
      [{ receiverId: filled.ids.meetingId ?? '' }, /Valitse vastaanottaja/]] as const) {
      const refused = await propose('position', 'P-1', form)
      assert.equal(refused.status, 422)
      assert.match(await refused.text(), said)
    }
    const first = await propose('position', 'P-1')
    assert.equal(first.status, 303)
    assert.match(await (await propose('position', 'P-1')).text(), /jo ehdotettu/)
    const transfer = await findTransfer(product.world.database, idOf(first))
    assert.deepEqual([transfer?.state, transfer?.itemName, transfer?.personYears], ['proposed', { fi: 'osastopäällikkö' }, 1])
    assert.deepEqual((await contentOf(giverId))?.positions.map((one) => one.id), ['P-1'], 'nothing has moved yet')
  })

  test('is seen alike by both, hinders both while it is open, and is answered by the receiver only', async () => {
    const [open] = await listOpenTransfers(product.world.database, [receiverId])
    assert.ok((await listOpenTransfers(product.world.database, [giverId])).some((one) => one.id === open?.id))
    const pages = await Promise.all((['coordinator', 'expert'] as const).map(async (who) => (await (await as(who)).get('/fi/transfers')).text()))
    assert.ok(pages.every((page) => page.includes(`/fi/transfers/${open?.id}`)))
    for (const who of ['coordinator', 'chair', 'administrator'] as const) {
      assert.equal((await answer(who, open?.id ?? '', 'confirmation')).status, 404)
      assert.equal((await answer(who, open?.id ?? '', 'declining')).status, 404)
    }
    assert.equal((await answer('expert', open?.id ?? '', 'withdrawal')).status, 404)
    assert.match(await (await (await as('coordinator')).get(`/fi/revisions/${await revisionOf(giverId)}`)).text(), new RegExp(`/fi/transfers/${open?.id}`))
  })

  test('is declined or withdrawn with a reason, and then is answered for good', async () => {
    const [open] = await listOpenTransfers(product.world.database, [giverId])
    const id = open?.id ?? ''
    assert.equal((await answer('expert', id, 'declining', { reason: '' })).status, 422)
    assert.equal((await answer('expert', id, 'declining', { reason: 'Ei sovittu' })).status, 303)
    assert.match(await (await answer('expert', id, 'confirmation')).text(), /on jo vastattu/)
    const again = idOf(await propose('position', 'P-1'))
    assert.equal((await answer('coordinator', again, 'withdrawal')).status, 303)
    await assert.rejects(product.world.database.updateTable('transfer').set({ state: 'confirmed' }).where('id', '=', again).execute(), /stays as it was/)
  })

  test('that the receiver confirms leaves one draft and enters the other in one transaction, as operations on both records', async () => {
    await act('expert', runnable(beginRevision), { organisationId: receiverId, validFrom: '2026-01-01' })
    await act('expert', runnable(operateOnRevision), { revisionId: await revisionOf(receiverId), reason: 'Koe',
      operation: { kind: 'found', unit: { id: 'KAI', name: { fi: 'Kainuun elinvoimakeskus' }, type: 'virasto', parent: null } } })
    const id = idOf(await propose('unit', 'LAP'))
    assert.match(await (await answer('expert', id, 'confirmation')).text(), /Valitse yksikkö, johon siirto tulee/)
    await act('coordinator', runnable(submitRevision), { revisionId: await revisionOf(giverId) })
    assert.match(await (await answer('expert', id, 'confirmation', { unitId: 'KAI' })).text(), /ei ole avointa luonnosta/)
    await act('coordinator', runnable(takeRevisionBack), { revisionId: await revisionOf(giverId) })
    assert.equal((await answer('expert', id, 'confirmation', { unitId: 'KAI' })).status, 303)
    const [giver, receiver] = [await contentOf(giverId), await contentOf(receiverId)]
    assert.deepEqual([giver?.units.map((one) => one.id), giver?.positions, giver?.tasks], [['ROOT'], [], []])
    assert.deepEqual(receiver?.units.map((one) => [one.id, one.parents[0] ?? null]), [['KAI', null], ['LAP', 'KAI']])
    assert.deepEqual([receiver?.positions.map((one) => [one.id, one.unit]), receiver?.tasks.map((one) => [one.id, one.unit])], [[['P-1', 'LAP']], [['T-1', 'LAP']]])
    const [given, taken] = await Promise.all([giverId, receiverId].map(async (one) => (await findLatestRevision(product.world.database, one))?.operations.at(-1)))
    assert.deepEqual([given?.operation.kind, taken?.operation.kind, given?.reason], ['give', 'take', 'Laki 531/2025'])
  })

  test('that is confirmed is taken back by neither side alone', async () => {
    for (const [who, organisationId] of [['coordinator', giverId], ['expert', receiverId]] as const) {
      const revision = await findLatestRevision(product.world.database, organisationId)
      const undone = await act(who, runnable(undoOperation), { revisionId: revision?.id, number: revision?.operations.at(-1)?.number })
      assert.deepEqual(undone.kind === 'refused' && undone.refusals.map((one) => one.code), ['isTransfer'])
    }
  })

  test('whose id the receiver already uses changes neither draft', async () => {
    const [giver, receiver] = [await revisionOf(giverId), await revisionOf(receiverId)]
    await act('coordinator', runnable(operateOnRevision), { revisionId: giver, reason: 'Koe', operation: { kind: 'foundTask', task: taskOf({ id: 'T-1', unit: 'ROOT', name: { fi: 'Toinen' }, fte: 1 }) } })
    const before = [await contentOf(giverId), await contentOf(receiverId)]
    const id = idOf(await propose('task', 'T-1'))
    assert.match(await (await answer('expert', id, 'confirmation', { unitId: 'KAI' })).text(), /jo sama tunnus/)
    assert.deepEqual([await contentOf(giverId), await contentOf(receiverId)], before)
    assert.deepEqual([await revisionOf(giverId), await revisionOf(receiverId)], [giver, receiver])
    assert.equal((await findTransfer(product.world.database, id))?.state, 'proposed')
  })

  test('to whoever keeps no structure here only leaves the giver', async () => {
    const db = product.world.database
    const { id: outside } = await db.insertInto('organisation').values({ programme_id: filled.cast.programmeId, side: 'other' }).returning('id').executeTakeFirstOrThrow()
    await db.insertInto('organisation_name').values({ organisation_id: outside, name: JSON.stringify({ fi: 'Lupa- ja valvontavirasto' }), from_on: '2026-01-01', source: 'koe' }).execute()
    await db.insertInto('duty').values({ programme_id: filled.cast.programmeId, organisation_id: outside, person_id: filled.cast.people.expert, kind: 'coordinator', from_on: '2024-01-01' }).execute()
    const [open] = await listOpenTransfers(db, [giverId])
    await answer('coordinator', open?.id ?? '', 'withdrawal')
    const id = idOf(await propose('task', 'T-1', { receiverId: outside }))
    assert.equal((await answer('expert', id, 'confirmation')).status, 303)
    assert.deepEqual((await contentOf(giverId))?.tasks, [])
    const last = (await findLatestRevision(db, giverId))?.operations.at(-1)?.operation
    assert.ok(last?.kind === 'give' && last.receiver === 'Lupa- ja valvontavirasto')
  })
})

