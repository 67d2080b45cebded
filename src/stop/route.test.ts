// The route of a matter from plan to outcome, through agendas and acts: one matter, many handlings, never a copy.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { listItems, listPapersByItem, loadAgenda, loadProposals } from '../agenda/reads.ts'
import { recordOutcome, reopenItem } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { listHandlingsOfMatter } from '../journey/reads.ts'
import { editMatter, finishMatter } from '../matter/actions.ts'
import { addPaperTo } from '../paper/actions.ts'
import { countOpenStops, findMatter } from '../matter/reads.ts'
import { cancelMeeting, editMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { sendAgenda } from '../sending/actions.ts'
import { actingIn } from '../../test/acting.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { dropStop, moveStop, planStop } from './actions.ts'
import { listStopsOfMatter } from './reads.ts'
import { passing, stateOf, type Stop } from './stop.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const { tried, act } = actingIn(() => ({ product, cast }))
const db = () => product.world.database
const meetingOn = async (onDay: string): Promise<string> =>
  (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay, starts: '9.00', ends: '11.00' })).id
const proposedFor = async (meetingId: string) => loadProposals(db(), await loadAgenda(db(), meetingId) ?? assert.fail())

async function held(meetingId: string): Promise<void> {
  await act('secretary', sendAgenda, { meetingId })
  await act('secretary', recordAttendanceOf, { meetingId, version: (await findMeeting(db(), meetingId))?.version ?? 1, presidesId: cast.people.chair,
    people: (['chair', 'viceChair', 'secretary', 'checker', 'member'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
}
const record = async (meetingId: string, itemId: string, outcome: string) => act('secretary', recordOutcome, { meetingId, itemId, outcome, handling: 'K.',
  decision: 'P.', version: (await findDecision(db(), itemId))?.version ?? 1 })
const stopOf = async (matterId: string): Promise<Stop> => (await listStopsOfMatter(db(), matterId))[0] ?? assert.fail()

test('a stop planned for a month becomes an item in that month, stays open when postponed, and is passed by the outcome', async () => {
  const first = await meetingOn('2025-06-05')
  await act('secretary', addItem, { meetingId: first, title: { fi: 'Mallityöjärjestys' }, purpose: 'discussion' })
  const matterId = (await listItems(db(), first)).find((one) => one.title.fi === 'Mallityöjärjestys')?.matterId ?? assert.fail()
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'proposal', due: '2025-09' })
  assert.deepEqual((await proposedFor(await meetingOn('2025-08-20'))).filter((one) => one.source === 'stop'), [])
  const september = await meetingOn('2025-09-10')
  const [proposal] = (await proposedFor(september)).filter((one) => one.source === 'stop')
  assert.deepEqual([proposal?.matterId, proposal?.purpose, proposal?.isTicked], [matterId, 'proposal', true])
  await act('secretary', acceptProposals, { meetingId: september, keys: [proposal?.key ?? ''] })
  const item = (await listItems(db(), september)).find((one) => one.matterId === matterId) ?? assert.fail()
  assert.equal(stateOf(await stopOf(matterId), '2025-09-05'), 'onAgenda')
  product.clock.moveTo('2025-09-10T06:30:00Z')
  await held(september)
  await record(september, item.id, 'postponed')
  assert.equal(stateOf(await stopOf(matterId), '2025-10-01'), 'late')
  const october = await meetingOn('2025-10-08')
  const [carried] = (await proposedFor(october)).filter((one) => one.matterId === matterId)
  assert.equal(carried?.source, 'carried')
  await act('secretary', acceptProposals, { meetingId: october, keys: [carried?.key ?? ''] })
  const again = (await listItems(db(), october)).find((one) => one.matterId === matterId) ?? assert.fail()
  product.clock.moveTo('2025-10-08T06:30:00Z')
  await held(october)
  await record(october, again.id, 'proposedOnwards')
  assert.equal(stateOf(await stopOf(matterId), '2025-10-08'), 'passed')
  assert.equal(await countOpenStops(db(), matterId), 0)
  assert.equal((await stopOf(matterId)).handlings.length, 2)
  // What is taken back opens the stop again.
  await act('secretary', reopenItem, { meetingId: october, itemId: again.id, reason: 'Kirjattiin väärin',
    version: (await findDecision(db(), again.id))?.version })
  assert.notEqual(stateOf(await stopOf(matterId), '2025-10-08'), 'passed')
  assert.equal(await countOpenStops(db(), matterId), 1)
  assert.equal((await findMatter(db(), matterId))?.state, 'open')
})

test('a matter that was never here and is planned for another body is not proposed here', async () => {
  const meetingId = await meetingOn('2025-11-19')
  const matter = { body_id: cast.projectGroup, title: JSON.stringify({ fi: 'Rakenteet' }), opened_at: product.clock.now() }
  const { id: matterId } = await db().insertInto('matter').values(matter).returning('id').executeTakeFirstOrThrow()
  const isProposed = async () => (await proposedFor(meetingId)).some((one) => one.matterId === matterId)
  assert.equal(await isProposed(), true, 'planned for nowhere, it waits here')
  await act('secretary', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-12' })
  assert.equal(await isProposed(), false)
})

test('a stop that is planned or moved is handled where the matter stands on an agenda already, and not where it has been', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const meetingId = await meetingOn('2025-06-10')
  const { added: [one] } = await act('secretary', addItem, { meetingId, title: { fi: 'Tilat' }, purpose: 'decision' })
  const { matterId } = (await listItems(db(), meetingId)).find((item) => item.id === one?.itemId) ?? assert.fail()
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-06' })
  assert.equal(stateOf(await stopOf(matterId ?? ''), '2025-06-05'), 'onAgenda')
  for (const [bodyId, due] of [[cast.preparationGroup, '2025-06-10'], [cast.projectGroup, '2025-07']] as const) {
    await act('secretary', planStop, { matterId, bodyId, purpose: 'decision', due })
  }
  const states = async () => (await listStopsOfMatter(db(), matterId ?? '')).map((stop) => `${stop.due} ${stateOf(stop, '2025-06-05')}`)
  assert.deepEqual(await states(), ['2025-06 onAgenda', '2025-06-10 planned', '2025-07 planned'])
  const later = (await listStopsOfMatter(db(), matterId ?? ''))[2]?.id
  await act('secretary', moveStop, { matterId, stopId: later, due: '2025-06-30', reason: 'Aikaistuu' })
  assert.deepEqual(await states(), ['2025-06 onAgenda', '2025-06-10 planned', '2025-06-30 onAgenda'])
  product.clock.moveTo('2025-06-10T06:30:00Z')
  await held(meetingId)
  await record(meetingId, one?.itemId ?? '', 'decided')
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-06-20' })
  assert.deepEqual(await states(), ['2025-06 passed', '2025-06-10 planned', '2025-06-20 planned', '2025-06-30 passed'])
})

test('two agendas in a month do not both propose a stop; it is proposed again when its meeting is cancelled, and not once the matter is closed', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const begun = await meetingOn('2025-06-10')
  const { added: [one] } = await act('secretary', addItem, { meetingId: begun, title: { fi: 'Verkko' }, purpose: 'discussion' })
  const { matterId } = (await listItems(db(), begun)).find((item) => item.id === one?.itemId) ?? assert.fail()
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09' })
  const [first, second] = [await meetingOn('2025-09-03'), await meetingOn('2025-09-24')]
  const keys = async (meetingId: string) =>
    (await proposedFor(meetingId)).filter((proposal) => proposal.matterId === matterId).map(({ key, isTicked }) => [key, isTicked])
  const [[key, isTicked] = []] = await keys(second)
  assert.deepEqual([await keys(first), isTicked], [[[key, true]], true])
  await act('secretary', acceptProposals, { meetingId: first, keys: [key] })
  assert.deepEqual(await keys(second), [])
  await act('secretary', cancelMeeting, { meetingId: first, reason: 'Este' })
  assert.deepEqual(await keys(second), [[key, true]])
  // What was put off in a meeting of the same month is not proposed any more once the matter has ended.
  product.clock.moveTo('2025-06-10T06:30:00Z')
  await held(begun)
  await record(begun, one?.itemId ?? '', 'postponed')
  assert.deepEqual(await keys(second), [[`carried:${one?.itemId}`, true]])
  const [stop] = await listStopsOfMatter(db(), matterId ?? '')
  await act('secretary', dropStop, { matterId, stopId: stop?.id, reason: 'Asia raukesi' })
  await db().updateTable('meeting').set({ state: 'closed', closed_at: product.clock.now() }).where('id', '=', begun).execute()
  await act('secretary', finishMatter, { matterId })
  assert.deepEqual(await keys(second), [])
})

test('a meeting that is moved to the month of a stop is where it is handled', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const meetingId = await meetingOn('2025-08-27')
  const { added: [one] } = await act('secretary', addItem, { meetingId, title: { fi: 'Muutto' }, purpose: 'decision' })
  const { matterId } = (await listItems(db(), meetingId)).find((item) => item.id === one?.itemId) ?? assert.fail()
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09' })
  assert.equal(stateOf(await stopOf(matterId ?? ''), '2025-06-05'), 'planned')
  await act('secretary', editMeeting, { meetingId, onDay: '2025-09-02', starts: '9.00', ends: '11.00', version: (await findMeeting(db(), meetingId))?.version })
  assert.equal(stateOf(await stopOf(matterId ?? ''), '2025-06-05'), 'onAgenda')
})

test('a matter that is put off twice, once over a meeting that is cancelled, is one matter with one number and its papers', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const first = await meetingOn('2025-06-16')
  const { added: [begun] } = await act('secretary', addItem, { meetingId: first, title: { fi: 'Hankinta' }, purpose: 'decision', proposal: 'Hankitaan.' })
  const { matterId } = (await listItems(db(), first)).find((item) => item.id === begun?.itemId) ?? assert.fail()
  await act('secretary', editMatter, { matterId, diaryNumber: 'VM/77/2025', version: 1 })
  await act('secretary', addPaperTo, { meetingId: first, itemId: begun?.itemId, title: 'Tarjous', level: 'public',
    file: { fileName: 'tarjous.txt', mediaType: 'text/plain', bytes: Buffer.from('Tarjous') } })
  const itemOn = async (meetingId: string) => (await listItems(db(), meetingId)).find((item) => item.matterId === matterId) ?? assert.fail()
  const bringTo = async (meetingId: string, fromId: string) => {
    assert.deepEqual((await proposedFor(meetingId)).filter((one) => one.matterId === matterId).map((one) => one.key), [`carried:${fromId}`])
    await act('secretary', acceptProposals, { meetingId, keys: [`carried:${fromId}`] })
    return itemOn(meetingId)
  }
  const putOff = async (meetingId: string, onDay: string) => {
    product.clock.moveTo(`${onDay}T06:30:00Z`)
    await held(meetingId)
    await record(meetingId, (await itemOn(meetingId)).id, 'postponed')
  }
  await putOff(first, '2025-06-16')
  const cancelled = await meetingOn('2025-06-23')
  await bringTo(cancelled, begun?.itemId ?? '')
  await act('secretary', cancelMeeting, { meetingId: cancelled, reason: 'Este' })
  const second = await meetingOn('2025-06-24')
  const again = await bringTo(second, begun?.itemId ?? '')
  await putOff(second, '2025-06-24')
  const third = await bringTo(await meetingOn('2025-06-26'), again.id)
  assert.deepEqual([third.diaryNumber, third.proposal, third.purpose], ['VM/77/2025', 'Hankitaan.', 'decision'])
  assert.deepEqual((await listPapersByItem(db(), third.meetingId)).get(third.id)?.map((one) => one.title), ['Tarjous'])
  assert.deepEqual((await listHandlingsOfMatter(db(), matterId ?? '')).map((one) => [one.meetingState, one.outcome]),
    [['open', 'postponed'], ['cancelled', null], ['open', 'postponed'], ['reserved', null]])
  assert.equal((await db().selectFrom('matter').select('id').where(sql<boolean>`title ->> 'fi' = 'Hankinta'`).execute()).length, 1)
})

test('a stop moved twice is seen as moved twice, with the reasons', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const meetingId = await meetingOn('2025-06-11')
  await act('secretary', addItem, { meetingId, title: { fi: 'Brändi' }, purpose: 'discussion' })
  const matterId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Brändi')?.matterId ?? assert.fail()
  const { id: stopId } = await act('secretary', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-08' })
  for (const [due, reason] of [['2025-09', 'Lausunnot viipyvät'], ['2025-10', 'Kilpailutus siirtyi']]) {
    await act('secretary', moveStop, { matterId, stopId, due, reason })
  }
  const page = await (await (await product.as(cast.people.secretary)).get(`/fi/matters/${matterId}`)).text()
  assert.match(page, /elokuu[\s\S]*Lausunnot viipyvät[\s\S]*Kilpailutus siirtyi/)
  // The body that waits for it sees it coming; somebody else's secretary does not plan its way.
  assert.match(await (await (await product.as(cast.people.chairElsewhere)).get('/fi/matters')).text(), /Uudistus|Asiat/)
  assert.equal((await (await product.as(cast.people.chairElsewhere)).get(`/fi/matters/${matterId}`)).status, 200)
  assert.equal((await tried('secretaryElsewhere', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-12' })).kind, 'notFound')
  const past = await tried('secretary', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-05' })
  assert.deepEqual(past.kind === 'refused' ? past.refusals.map((one) => one.code) : past.kind, ['dayPast'])
})

test('of two who move a stop at once the later is shown both and moves nothing, and a repeated form moves it once', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  const meetingId = await meetingOn('2025-06-12')
  await act('secretary', addItem, { meetingId, title: { fi: 'Kaluste' }, purpose: 'discussion' })
  const matterId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Kaluste')?.matterId ?? assert.fail()
  const { id: stopId } = await act('secretary', planStop, { matterId, bodyId: cast.preparationGroup, purpose: 'decision', due: '2025-08' })
  const path = `/fi/matters/${matterId}/route/${stopId}/moving`
  const [secretary, chair] = [await product.as(cast.people.secretary), await product.as(cast.people.chair)]
  const form = { due: '2025-09', reason: 'Lausunnot viipyvät', _version: '1', _key: 'moving-once' }
  assert.deepEqual([(await secretary.post(path, form)).status, (await secretary.post(path, form)).status], [303, 303])
  const late = await chair.post(path, { due: '2025-11', reason: 'Kilpailutus', _version: '1', _key: 'moving-late' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /value="2025-11"/)
  const stop = await stopOf(matterId)
  assert.deepEqual([stop.due, stop.moves.map(({ from, to }) => [from, to])], ['2025-09', [['2025-08', '2025-09']]])
})

test('a stop for decision in a body that only prepares is pointed out', async () => {
  await db().updateTable('body').set({ only_prepares: true }).where('id', '=', cast.projectGroup).execute()
  const meetingId = await meetingOn('2025-06-12')
  await act('secretary', addItem, { meetingId, title: { fi: 'Ohjaus' }, purpose: 'discussion' })
  const matterId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Ohjaus')?.matterId ?? assert.fail()
  await act('secretary', planStop, { matterId, bodyId: cast.projectGroup, purpose: 'decision', due: '2025-09' })
  assert.match(await (await (await product.as(cast.people.secretary)).get(`/fi/matters/${matterId}`)).text(), /tehtävä on vain valmistella/)
})

test('the database and the rule say the same of every outcome and purpose', async () => {
  const ending = ['decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed', 'notHandled', 'struck'] as const
  const meetingId = await meetingOn('2025-06-13')
  for (const purpose of ['information', 'discussion', 'decision', 'proposal'] as const) {
    for (const outcome of ending) {
      const title = `${purpose} ${outcome}`
      await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'discussion' })
      const item = (await listItems(db(), meetingId)).find((one) => one.title.fi === title) ?? assert.fail()
      await act('secretary', planStop, { matterId: item.matterId, bodyId: cast.projectGroup, purpose, due: '2025-06' })
      await db().insertInto('decision').values({ item_id: item.id, outcome, recorded_at: product.clock.now(), recorded_by: cast.people.secretary }).execute()
      const isPassed = passing[purpose].includes(outcome)
      assert.equal(stateOf(await stopOf(item.matterId ?? ''), '2025-06-05') === 'passed', isPassed, title)
      assert.equal(await countOpenStops(db(), item.matterId ?? '') === 0, isPassed, title)
    }
  }
})
