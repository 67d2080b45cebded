// Reminders: the last day is in time, each goes out once, a moved day is reminded of anew, and nothing confidential is in the mail.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nilId, perform } from '../platform/act.ts'
import { nobody } from '../platform/kit/may.ts'
import { fillHouse, canary, type Filled } from '../../test/filled.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { actingIn } from '../../test/acting.ts'
import { listItems } from '../agenda/reads.ts'
import { editCommitment, keepCommitment, makeCommitment } from '../commitment/actions.ts'
import { sendReminders } from './actions.ts'
import { whenOf } from './reminder.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

test('the last day is still in time, in the time zone of the reform', () => {
  const on = (today: string) => whenOf({ lastDay: '2025-06-18' }, today)
  assert.deepEqual(['2025-06-14', '2025-06-15', '2025-06-18', '2025-06-19', '2025-07-02', '2025-07-03'].map(on),
    [null, 'before', 'before', 'after', 'after', null])
})

const remind = async (day: string, key: string) => {
  const result = await perform(product.world, sendReminders, { actor: nobody, personId: nilId, now: product.clock.now(), on: day }, {}, key)
  assert.equal(result.kind, 'done')
}
const letters = () => product.world.database.selectFrom('platform_outbox').select(['subject', 'body', 'to_address'])
  .where('kind', 'like', 'reminder.%').orderBy('id').execute()

test('a follow-up is told of once before and once after its day, however often the round is made', async () => {
  for (const [day, key] of [['2025-06-20', 'a'], ['2025-06-27', 'b'], ['2025-06-28', 'c'], ['2025-06-30', 'd']] as const) await remind(day, key)
  // Two follow-ups are due on 30.6., both of the secretary's body.
  assert.equal((await letters()).length, 2)
  await remind('2025-07-01', 'e')
  await remind('2025-07-02', 'f')
  const all = await letters()
  assert.deepEqual(all.map((one) => /Muistutus/.test(one.subject)), [true, true, false, false])
  assert.ok(!JSON.stringify(all).includes(canary))
  assert.ok(all.some((one) => one.body.startsWith('Tarkistetaan aikataulu')))
  assert.ok(filled.cast.projectGroup !== '')
})

test('a promise that is moved is reminded of by its new day only, however often the round is made, and a kept one no more', async () => {
  const { act } = actingIn(() => ({ product, cast: filled.cast }))
  const { meetingId = '' } = filled.ids
  const itemId = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === 'Julkinen valmistelu')?.id
  const promise = { matter: 'Siirrettävä lupaus', action: 'deliver', [`bodyIds.${filled.cast.projectGroup}`]: 'yes' }
  const promised = async () => (await letters()).filter((one) => one.body.includes('Siirrettävä lupaus')).length
  const { id: commitmentId } = await act('secretary', makeCommitment, { ...promise, meetingId, itemId, due: '2025-09-20', bodyIds: { [filled.cast.projectGroup]: true } })
  const rounds: [string, number][] = [['2025-09-16', 0], ['2025-09-17', 1], ['2025-09-20', 1]]
  for (const [day, count] of rounds) {
    await remind(day, `moved-${day}`)
    assert.equal(await promised(), count, day)
  }
  await act('secretary', editCommitment, { ...promise, commitmentId, due: '2025-10', reason: 'Viivästyi', version: 1, bodyIds: { [filled.cast.projectGroup]: true } })
  for (const [day, count] of [['2025-09-21', 1], ['2025-10-27', 1], ['2025-10-28', 2], ['2025-10-31', 2], ['2025-11-01', 3], ['2025-11-02', 3]] as const) {
    await remind(day, `moved-${day}`)
    await remind(day, `again-${day}`)
    assert.equal(await promised(), count, day)
  }
  await act('secretary', editCommitment, { ...promise, commitmentId, due: '2025-12', reason: 'Taas', version: 2, bodyIds: { [filled.cast.projectGroup]: true } })
  await act('secretary', keepCommitment, { commitmentId })
  for (const day of ['2025-12-30', '2026-01-02']) await remind(day, `kept-${day}`)
  assert.equal(await promised(), 3)
})
