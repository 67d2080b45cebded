// Revisions of structures through the door: whose they are, what two people do at once, what is frozen.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Cast, castInto } from '../../test/cast.ts'
import type { Operation } from '../operation/operation.ts'
import { perform } from '../platform/act.ts'
import { beginRevision, operateOnRevision, submitRevision, takeRevisionBack, undoOperation } from './actions.ts'
import { findRevision } from './reads.ts'

let product: TestProduct
let cast: Cast
let organisationId: string
let revisionId: string
let key = 0
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const db = product.world.database
  const organisation = async () => (await db.insertInto('organisation').values({ programme_id: cast.programmeId, side: 'incoming' })
    .returning('id').executeTakeFirstOrThrow()).id
  organisationId = await organisation()
  const elsewhere = await organisation()
  const give = (person_id: string, organisation_id: string | null, kind: 'coordinator' | 'hrPlanner') =>
    db.insertInto('duty').values({ programme_id: cast.programmeId, organisation_id, person_id, kind, from_on: '2024-01-01' }).execute()
  await give(cast.people.coordinator, organisationId, 'coordinator')
  await give(cast.people.member, elsewhere, 'coordinator')
  await give(cast.people.staff, null, 'hrPlanner')
})
after(() => product.close())

const asks = async <Saved>(who: keyof Cast['people'], ask: (by: Awaited<ReturnType<TestProduct['by']>>, key: string) => Promise<Saved>) =>
  ask(await product.by(cast.people[who]), `a-key-of-this-test-${key += 1}`)
const operate = (who: keyof Cast['people'], operation: Operation, reason = 'Näin sovittiin.') =>
  asks(who, (by, once) => perform(product.world, operateOnRevision, by, { revisionId, operation, reason }, once))
const found = (id: string, parent: string | null): Operation => ({ kind: 'found', unit: { id, name: { fi: id }, type: 'yksikkö', parent } })
const content = async () => (await findRevision(product.world.database, revisionId))?.content

describe('a revision', () => {
  test('is begun and edited by the coordinator of the organisation and by nobody else', async () => {
    for (const who of ['member', 'staff', 'administrator', 'chair', 'secretary'] as const) {
      const result = await asks(who, (by, once) => perform(product.world, beginRevision, by, { organisationId, validFrom: '2026-01-01' }, once))
      assert.equal(result.kind, 'notFound', who)
    }
    const begun = await asks('coordinator', (by, once) => perform(product.world, beginRevision, by, { organisationId, validFrom: '2026-01-01' }, once))
    assert.ok(begun.kind === 'done')
    revisionId = begun.answer.id
    assert.equal((await operate('coordinator', found('LAP', null))).kind, 'done')
    assert.equal((await operate('member', found('LAP-9', 'LAP'))).kind, 'notFound')
  })

  test('two edits at once both stand', async () => {
    const results = await Promise.all(['LAP-1', 'LAP-2', 'LAP-3', 'LAP-4'].map((id) => operate('coordinator', found(id, 'LAP'))))
    assert.deepEqual(results.map((one) => one.kind), ['done', 'done', 'done', 'done'])
    assert.equal((await content())?.units.length, 5)
  })

  test('an edit on something that has changed since is refused and changes nothing', async () => {
    const rename = (to: string): Operation => ({ kind: 'rename', unit: 'LAP-1', from: { fi: 'LAP-1' }, to: { fi: to } })
    assert.equal((await operate('coordinator', rename('Elinkeinot'))).kind, 'done')
    const second = await operate('coordinator', rename('Työllisyys'))
    assert.deepEqual(second.kind === 'refused' && second.refusals.map((one) => one.code), ['changedSince'])
    assert.equal((await content())?.units.find((one) => one.id === 'LAP-1')?.name.fi, 'Elinkeinot')
  })

  test('a step is undone where nothing rests on it, and both stay on the record', async () => {
    await operate('coordinator', found('LAP-5', 'LAP-4'))
    const undo = (number: number) => asks('coordinator', (by, once) => perform(product.world, undoOperation, by, { revisionId, number }, once))
    const revision = await findRevision(product.world.database, revisionId)
    const numberOf = (id: string) => revision?.operations.find((one) => one.operation.kind === 'found' && one.operation.unit.id === id)?.number ?? 0
    const resting = await undo(numberOf('LAP-4'))
    assert.deepEqual(resting.kind === 'refused' && resting.refusals.map((one) => one.code), ['othersRestOnIt'])
    assert.equal((await undo(numberOf('LAP-5'))).kind, 'done')
    assert.equal((await undo(numberOf('LAP-5'))).kind, 'refused')
    assert.equal((await undo(numberOf('LAP-4'))).kind, 'done')
    const left = await findRevision(product.world.database, revisionId)
    assert.deepEqual(left?.content.units.map((one) => one.id).sort(), ['LAP', 'LAP-1', 'LAP-2', 'LAP-3'])
    assert.equal(left?.operations.length, revision?.operations.length)
  })

  test('a step needs a reason', async () => {
    const result = await operate('coordinator', found('LAP-6', 'LAP'), '')
    assert.deepEqual(result.kind === 'invalid' && result.faults.map((one) => one.field), ['reason'])
  })

  test('what is submitted is edited no more until it is taken back', async () => {
    const submit = () => asks('coordinator', (by, once) => perform(product.world, submitRevision, by, { revisionId }, once))
    assert.equal((await submit()).kind, 'done')
    assert.equal((await submit()).kind, 'refused')
    const late = await operate('coordinator', found('LAP-7', 'LAP'))
    assert.deepEqual(late.kind === 'refused' && late.refusals.map((one) => one.code), ['notDraft'])
    assert.equal((await asks('coordinator', (by, once) => perform(product.world, takeRevisionBack, by, { revisionId }, once))).kind, 'done')
    assert.equal((await operate('coordinator', found('LAP-7', 'LAP'))).kind, 'done')
  })

  test('what is approved cannot be changed even in the database', async () => {
    const db = product.world.database
    await db.updateTable('revision').set({ state: 'approved', submitted_at: product.world.machine.now() }).where('id', '=', revisionId).execute()
    await assert.rejects(db.updateTable('revision').set({ content: '{}' }).where('id', '=', revisionId).execute(), /does not change/)
    await assert.rejects(db.updateTable('revision').set({ state: 'draft', submitted_at: null }).where('id', '=', revisionId).execute(), /does not change/)
    await assert.rejects(db.deleteFrom('revision').where('id', '=', revisionId).execute())
  })
})
