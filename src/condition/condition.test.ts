// Conditions: what waits, what clashes, what is to be settled; and nothing takes effect or lapses by itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { finishMatter } from '../matter/actions.ts'
import { planMeeting } from '../meeting/actions.ts'
import { dropStop, planStop } from '../stop/actions.ts'
import { actingIn } from '../../test/acting.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { addConditionOf, dependOn, endDependence, fallCondition, setStageOf } from './actions.ts'
import { type Condition, outOfOrder, stagesOf, stateOf, usualStages } from './condition.ts'
import { findCondition, findDependence } from './reads.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const { tried, act } = actingIn(() => ({ product, cast }))
const refusalsOf = (result: Awaited<ReturnType<typeof tried>>) => result.kind === 'refused' ? result.refusals.map((one) => one.code) : [result.kind]
const db = () => product.world.database

async function newMatter(title: string, more: object = {}): Promise<string> {
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'decision', ...more })
  return (await listItems(db(), meetingId)).find((one) => one.title.fi === title)?.matterId ?? assert.fail()
}
const actCondition = async (name: string): Promise<string> => (await act('secretary', addConditionOf, { kind: 'act', name: { fi: name } })).id
const standing = async (dependenceId: string) => {
  const dependence = await findDependence(db(), dependenceId) ?? assert.fail()
  return stateOf(dependence, await findCondition(db(), dependence.conditionId) ?? assert.fail())
}

test('a stop planned before the act is thought to be in force clashes, and is shown when the act slips', async () => {
  const matterId = await newMatter('Rakenteet')
  const conditionId = await actCondition('Laki elinvoimakeskuksista')
  await act('secretary', setStageOf, { conditionId, position: 6, plannedOn: '2025-07-01', expectedOn: '2025-07-01' })
  const { id: stopId } = await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09' })
  const { id } = await act('secretary', dependOn, { conditionId, position: 6, matterId, stopId })
  assert.equal(await standing(id), 'waits')
  const slipped = { conditionId, position: 6, plannedOn: '2025-07-01', expectedOn: '2025-11-01' }
  assert.deepEqual(refusalsOf(await tried('secretary', setStageOf, slipped)), ['movedWithoutReason'])
  await act('secretary', setStageOf, { ...slipped, reason: 'Täysistunto siirtyi' })
  assert.equal(await standing(id), 'clashes')
  const page = await (await (await product.as(cast.people.member)).get(`/fi/conditions/${conditionId}`)).text()
  assert.match(page, /ratkaisematta: 1[\s\S]*Rakenteet[\s\S]*Täysistunto siirtyi/)
  assert.match(await (await (await product.as(cast.people.member)).get(`/fi/matters/${matterId}`)).text(), /suunniteltu ennen ehtoa/)
  // Twice the same says nothing new.
  assert.deepEqual(refusalsOf(await tried('secretary', dependOn, { conditionId, position: 6, matterId, stopId })), ['alreadyDepends'])
})

test('what has no day of its own is needed by the go-live day, and a stage that is passed by another is pointed out', async () => {
  const matterId = await newMatter('Rahoitus')
  const conditionId = await actCondition('Rahoituslaki')
  const { id } = await act('secretary', dependOn, { conditionId, position: 6, matterId })
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2026-01-01' })
  assert.equal(await standing(id), 'waits')
  await act('secretary', setStageOf, { conditionId, position: 5, expectedOn: '2026-02-10' })
  const page = async () => (await (await product.as(cast.people.member)).get(`/fi/conditions/${conditionId}`)).text()
  assert.match(await page(), /Vaihetta Voimaantulo odotetaan 1\.1\.2026, mutta sitä edeltävää vaihetta Vahvistaminen vasta 10\.2\.2026\./)
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2026-03-01', reason: 'Täysistunto siirtyi' })
  assert.equal(await standing(id), 'afterGoLive')
  assert.match(await page(), /ratkaisematta: 1[\s\S]*odotetaan vasta käynnistyspäivän jälkeen/)
  assert.doesNotMatch(await page(), /edeltävää vaihetta/)
})

test('stages without days are in no order, and what has come is not doubted', () => {
  const stage = (position: number, expectedOn: string | null, actualOn: string | null = null) =>
    ({ position, name: {}, plannedOn: null, expectedOn, actualOn, source: '' })
  assert.deepEqual(outOfOrder({ stages: [stage(1, null), stage(2, '2025-06-01'), stage(3, null), stage(4, '2025-06-01')] }), [])
  assert.deepEqual(outOfOrder({ stages: [stage(1, '2025-09-01'), stage(2, null, '2025-06-01'), stage(3, '2025-08-01')] })
    .map(({ earlier, later }) => [earlier.position, later.position]), [[1, 3]])
})

test('what has come or fallen waits for a person to say so, with the source', async () => {
  const matterId = await newMatter('Työjärjestys')
  const [comes, falls] = [await actCondition('Tulee'), await actCondition('Raukeaa')]
  const [one, other] = [await act('secretary', dependOn, { conditionId: comes, position: 6, matterId }),
    await act('secretary', dependOn, { conditionId: falls, position: 6, matterId })]
  const ending = { dependenceId: one.id, ending: 'tookEffect', onDay: '2025-06-05', source: 'SäädK 531/2025' }
  assert.deepEqual(refusalsOf(await tried('secretary', endDependence, ending)), ['notYetCome'])
  assert.deepEqual(refusalsOf(await tried('secretary', setStageOf, { conditionId: comes, position: 6, actualOn: '2025-06-06', source: 'x' })), ['dayAhead'])
  assert.deepEqual(refusalsOf(await tried('secretary', setStageOf, { conditionId: comes, position: 6, actualOn: '2025-06-05' })), ['sourceMissing'])
  await act('secretary', setStageOf, { conditionId: comes, position: 6, actualOn: '2025-06-05', source: 'SäädK 531/2025' })
  assert.equal(await standing(one.id), 'mayTakeEffect')
  await act('secretary', fallCondition, { conditionId: falls, onDay: '2025-06-05', reason: 'Esitys peruutettiin' })
  assert.equal(await standing(other.id), 'fallen')
  await act('secretary', endDependence, ending)
  await act('secretary', endDependence, { dependenceId: other.id, ending: 'lapsed', onDay: '2025-06-05', source: 'Hallitus' })
  assert.deepEqual([await standing(one.id), await standing(other.id)], ['tookEffect', 'lapsed'])
  assert.deepEqual(refusalsOf(await tried('secretary', endDependence, ending)), ['hasEnded'])
})

test('a stage that was said to have come and had not is taken back with a reason that stays, and its day too', async () => {
  const conditionId = await actCondition('Kirjattiin erehdyksessä')
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-06-01' })
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-06-01', actualOn: '2025-06-04', source: 'SäädK 1/2025' })
  const corrected = { conditionId, position: 6, expectedOn: '2025-06-01', actualOn: '2025-06-05', source: 'SäädK 1/2025' }
  assert.deepEqual(refusalsOf(await tried('secretary', setStageOf, corrected)), ['movedWithoutReason'])
  await act('secretary', setStageOf, { ...corrected, reason: 'Väärä päivä' })
  assert.deepEqual(refusalsOf(await tried('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-06-01' })), ['movedWithoutReason'])
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-09-01', reason: 'Eri laki' })
  assert.deepEqual((await findCondition(db(), conditionId))?.moves.map(({ from, to, reason }) => [from, to, reason]),
    [['2025-06-04', '2025-06-05', 'Väärä päivä'], ['2025-06-05', null, 'Eri laki']])
  assert.match(await (await (await product.as(cast.people.member)).get(`/fi/conditions/${conditionId}`)).text(), /4\.6\.2025 → 5\.6\.2025\. Väärä päivä[\s\S]*Eri laki/)
})

test('who says that a condition has fallen while its days were moved is shown so first', async () => {
  const conditionId = await actCondition('Kilpaileva laki')
  const seen = (await findCondition(db(), conditionId))?.version
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-12-01' })
  assert.equal((await tried('chair', fallCondition, { conditionId, onDay: '2025-06-05', reason: 'Raukesi', version: seen })).kind, 'stale')
  assert.equal((await findCondition(db(), conditionId))?.fell, null)
})

test('nothing takes effect where nothing was decided, or where that was taken back', async () => {
  const matterId = await newMatter('Ehdollinen')
  const { itemId, meetingId } = await db().selectFrom('agenda_item').select(['id as itemId', 'meeting_id as meetingId']).where('matter_id', '=', matterId)
    .executeTakeFirstOrThrow()
  const conditionId = await actCondition('Ehdollinen laki')
  const { id: dependenceId } = await act('secretary', dependOn, { conditionId, position: 6, matterId, meetingId, itemId })
  await act('secretary', setStageOf, { conditionId, position: 6, actualOn: '2025-06-05', source: 'SäädK 2/2025' })
  const ending = { dependenceId, ending: 'tookEffect', onDay: '2025-06-05', source: 'SäädK 2/2025' }
  for (const outcome of [null, 'postponed', 'noted'] as const) {
    await db().deleteFrom('decision').where('item_id', '=', itemId).execute()
    if (outcome !== null) await db().insertInto('decision').values({ item_id: itemId, outcome, recorded_at: product.clock.now(), recorded_by: cast.people.chair }).execute()
    assert.deepEqual(refusalsOf(await tried('secretary', endDependence, ending)), ['notDecided'], String(outcome))
  }
  await db().updateTable('decision').set({ outcome: 'decided' }).where('item_id', '=', itemId).execute()
  await act('secretary', endDependence, ending)
  assert.equal(await standing(dependenceId), 'tookEffect')
})

test('a matter does not end while it waits for a condition, and a stop that was dropped waits for none', async () => {
  const matterId = await newMatter('Kesken')
  await db().updateTable('meeting').set({ state: 'cancelled', cancelled_reason: 'Este' }).where('id', 'in', db().selectFrom('agenda_item').select('meeting_id')
    .where('matter_id', '=', matterId)).execute()
  const conditionId = await actCondition('Keskeneräinen laki')
  await act('secretary', setStageOf, { conditionId, position: 6, expectedOn: '2025-12-01' })
  const { id: stopId } = await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09' })
  const [ofStop, whole] = [await act('secretary', dependOn, { conditionId, position: 6, matterId, stopId }),
    await act('secretary', dependOn, { conditionId, position: 6, matterId })]
  assert.equal(await standing(ofStop.id), 'clashes')
  assert.deepEqual(refusalsOf(await tried('secretary', finishMatter, { matterId })), ['stopsAhead', 'waitsForCondition'])
  await act('secretary', dropStop, { matterId, stopId, reason: 'Ei tarvita' })
  assert.equal(await standing(ofStop.id), 'removed')
  assert.deepEqual(refusalsOf(await tried('secretary', dependOn, { conditionId, position: 5, matterId, stopId })), ['noSuchTarget'])
  assert.deepEqual(refusalsOf(await tried('secretary', finishMatter, { matterId })), ['waitsForCondition'])
  await act('secretary', endDependence, { dependenceId: whole.id, ending: 'removed', onDay: '2025-06-05', source: 'Puheenjohtaja' })
  await act('secretary', finishMatter, { matterId })
})

test('what of a confidential matter depends on it is told by its public title, and by nobody outside at all', async () => {
  const matterId = await newMatter('Salainen hankinta', { level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Sopimusasia' } })
  const conditionId = await actCondition('Budjetti')
  await act('secretary', dependOn, { conditionId, position: 1, matterId, note: 'Salainen summa' })
  const pageOf = async (who: Character) => (await (await product.as(cast.people[who])).get(`/fi/conditions/${conditionId}`)).text()
  assert.match(await pageOf('member'), /Salainen hankinta[\s\S]*Salainen summa/)
  assert.match(await pageOf('expert'), /Sopimusasia/)
  assert.doesNotMatch(await pageOf('expert') + await pageOf('chairElsewhere'), /Salainen/)
  assert.doesNotMatch(await pageOf('chairElsewhere'), /Sopimusasia/)
  assert.equal((await (await product.as(cast.people.staff)).get(`/fi/conditions/${conditionId}`)).status, 404)
  assert.deepEqual(refusalsOf(await tried('secretaryElsewhere', dependOn, { conditionId, position: 1, matterId })), ['notFound'])
})

test('the stage that is waited for is the first that has not come', () => {
  const stages = usualStages.act.map((name, index) => ({ position: index + 1, name, plannedOn: null, expectedOn: null,
    actualOn: index < 2 ? '2025-05-01' : null, source: '' }))
  assert.deepEqual(stagesOf({ stages }).map((one) => one.state), ['done', 'done', 'now', 'next', 'next', 'next'])
  const condition: Pick<Condition, 'stages' | 'fell'> = { stages, fell: null }
  const dependence = (position: number) => ({ position, dependent: { kind: 'matter' as const, matterId: 'm' }, ending: null, goLiveOn: null })
  assert.deepEqual([stateOf(dependence(2), condition), stateOf(dependence(3), condition)], ['mayTakeEffect', 'waits'])
})
