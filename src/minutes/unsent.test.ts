// A meeting whose agenda was never sent, and minutes that two people approve: numbers, the secretary with two roles, who is asked again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome } from '../decision/actions.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { approveMinutes, mendMinutes, sendMinutesForChecking } from './actions.ts'
import { loadRecord } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let keys = 0
const db = () => product.world.database

async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await perform(product.world, what, await product.by(cast.people[who]), input, `unsent-key-${(keys += 1)}`)
  assert.equal(result.kind, 'done', `${what.records}: ${JSON.stringify(result)}`)
  return result.kind === 'done' ? result.answer : assert.fail()
}

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  await db().updateTable('body').set({ approvals_needed: 2 }).execute()
  await db().insertInto('body_membership').values({ body_id: cast.projectGroup, person_id: cast.people.secretary, role: 'member', from_on: '2024-01-01' }).execute()
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })).id
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  const added = await act('secretary', addItem, { meetingId, title: { fi: 'Asia' }, purpose: 'decision' })
  await act('secretary', addItem, { meetingId, title: { fi: 'Alakohta' }, purpose: 'decision', parentId: added.added[0]?.itemId })
  await act('secretary', recordAttendanceOf, { meetingId, version: 1, presidesId: cast.people.chair,
    people: (['chair', 'secretary', 'checker'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
  const sub = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Alakohta')
  await act('secretary', recordOutcome, { meetingId, itemId: sub?.id, outcome: 'decided', handling: '', decision: 'Päätettiin.', version: 1 })
  product.clock.moveTo('2025-06-05T08:00:00Z')
  await act('chair', closeMeeting, { meetingId })
})
after(() => product.close())

test('items keep from the end of the meeting on the numbers under which they were handled, though no agenda was sent', async () => {
  const numbers = (await listItems(db(), meetingId)).map((item) => `${item.number} ${item.title.fi}`).toSorted()
  assert.deepEqual(numbers, ['1 Kokouksen avaus', '2 Asia', '2.1 Alakohta', '3 Kokouksen päättäminen'])
  assert.deepEqual((await loadRecord(db(), meetingId))?.items.map((item) => item.number), ['1', '2', '2.1', '3'])
})

test('a secretary who is a member too is counted once, as a member, and named as the secretary', async () => {
  const record = await loadRecord(db(), meetingId)
  assert.equal(record?.secretary, 'Rooli secretary')
  assert.deepEqual(record?.attendance.filter((one) => one.name === 'Rooli secretary').map((one) => one.role), ['member'])
  assert.equal(record?.quorum.votes, 3)
})

test('whoever approved a text that was changed afterwards is asked again', async () => {
  const asked = async () => (await (await (await product.as(cast.people.chair)).get('/fi/')).text()).includes(`/fi/meetings/${meetingId}/minutes`)
  product.clock.moveTo('2025-06-05T08:10:00Z')
  await act('secretary', sendMinutesForChecking, { meetingId })
  assert.equal(await asked(), true)
  product.clock.moveTo('2025-06-05T08:20:00Z')
  await act('chair', approveMinutes, { meetingId })
  assert.equal(await asked(), false)
  product.clock.moveTo('2025-06-05T08:30:00Z')
  const sub = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Alakohta')
  await act('secretary', mendMinutes, { meetingId, itemId: sub?.id, handling: 'Keskusteltiin.', decision: 'Päätettiin.', reason: 'Puuttui', version: 2 })
  assert.equal(await asked(), true)
  await act('chair', approveMinutes, { meetingId })
  assert.deepEqual(product.lines, [])
})
