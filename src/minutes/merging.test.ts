// Items that were merged or split, traced from the meeting through the minutes to the next agenda.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptProposals, addItem, mergeItems, separateItem, splitItem } from '../agenda/actions.ts'
import { listItems, loadAgenda, loadProposals } from '../agenda/reads.ts'
import { addFollowup } from '../followup/actions.ts'
import { recordDissentOf, recordOutcome, recordRecusalOf, writeText } from '../decision/actions.ts'
import { findDecision, listRecusals } from '../decision/reads.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { sendAgenda } from '../sending/actions.ts'
import { type Cast, castInto } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { marksOf, minutesDocument } from './document.ts'
import { loadRecord } from './reads.ts'
import { publicSight, recordFor } from './record.ts'

let product: TestProduct
let cast: Cast
let keys = 0
const db = () => product.world.database
const run = async <I, S, C, A extends Answer, K extends string>(what: Action<I, S, C, A, K>, input: unknown) =>
  perform(product.world, what, await product.by(cast.people.secretary), input, `merging-${(keys += 1)}`)
async function act<I, S, C, A extends Answer, K extends string>(what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await run(what, input)
  return result.kind === 'done' ? result.answer : assert.fail(`${what.records}: ${JSON.stringify(result)}`)
}
async function codes<I, S, C, A extends Answer, K extends string>(what: Action<I, S, C, A, K>, input: unknown): Promise<string[]> {
  const result = await run(what, input)
  return result.kind === 'refused' ? result.refusals.map((one) => one.code) : [result.kind]
}

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
})
after(() => product.close())

/** A meeting that is open, with matters by their titles. */
async function openedMeeting(onDay: string, titles: string[]) {
  const meetingId = (await act(planMeeting, { bodyId: cast.projectGroup, onDay, starts: '9.00', ends: '11.00' })).id ?? ''
  await act(acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  for (const fi of titles) await act(addItem, { meetingId, title: { fi }, purpose: 'decision', level: 'public' })
  await act(sendAgenda, { meetingId })
  await act(recordAttendanceOf, { meetingId, version: (await findMeeting(db(), meetingId))?.version, presidesId: cast.people.chair,
    people: (['chair', 'secretary', 'checker', 'member', 'coordinator'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  product.clock.moveTo(`${onDay}T06:05:00Z`)
  await act(openMeeting, { meetingId })
  const items = await listItems(db(), meetingId)
  return { meetingId, of: (fi: string) => ({ meetingId, itemId: items.find((one) => one.title.fi === fi)?.id ?? assert.fail(fi) }) }
}
const record = async (on: { meetingId: string; itemId: string }, outcome: string) => act(recordOutcome, { ...on, outcome, handling: 'Käsiteltiin.',
  decision: 'Sovittiin.', version: (await findDecision(db(), on.itemId))?.version ?? 1 })

test('what is recorded on an item that is merged stays on it, its recusals hold where it is handled, and its matter goes where the other goes', async () => {
  const { meetingId, of } = await openedMeeting('2025-06-18', ['Neljä', 'Viisi', 'Kuusi'])
  await act(recordRecusalOf, { ...of('Viisi'), personId: cast.people.coordinator, ground: 'Palvelussuhde' })
  await act(addFollowup, { ...of('Viisi'), what: 'Selvitetään kustannukset', owner: 'Sihteeri' })
  await act(writeText, { ...of('Viisi'), handling: 'Esittelijä kertoi luvuista.', decision: '', version: 1 })
  await act(mergeItems, { ...of('Viisi'), intoId: of('Neljä').itemId, reason: '' })
  assert.deepEqual((await listRecusals(db(), meetingId)).filter((one) => one.itemId === of('Neljä').itemId).map((one) => one.ground), ['Palvelussuhde'])
  const part = await act(splitItem, { ...of('Kuusi'), title: { fi: 'Osa' } })
  await record(of('Neljä'), 'postponed')
  assert.deepEqual(await codes(separateItem, of('Viisi')), ['isRecorded'])
  assert.deepEqual(await codes(recordOutcome, { ...of('Viisi'), outcome: 'decided', handling: 'x', decision: 'x', version: 2 }), ['isStruck'])
  await record(of('Kuusi'), 'decided')
  await record({ meetingId, itemId: part.added[0]?.itemId ?? '' }, 'tabled')
  product.clock.moveTo('2025-06-18T08:00:00Z')
  await act(closeMeeting, { meetingId })

  const minutes = await loadRecord(db(), meetingId) ?? assert.fail()
  const five = minutes.items.find((one) => one.title.fi === 'Viisi')
  assert.deepEqual([five?.number, five?.relations?.handledIn?.number, five?.handling, five?.followUps.length, five?.recusals.length],
    ['3', '2', 'Esittelijä kertoi luvuista.', 1, 1])
  const marks = marksOf(minutes, { state: 'draft', version: 1, approvals: [], sha256: null, corrections: [], paperHref: () => null })
  const text = documentText(minutesDocument(recordFor(minutes, publicSight), marks, 'fi', 'public'))
  for (const line of [/Käsitelty kohdassa: 2 <\S+> Neljä/, /Käsitelty samalla: 3 <\S+> Viisi/, /Erotettu kohdasta: 4 <\S+> Kuusi/]) assert.match(text, line)

  const next = (await act(planMeeting, { bodyId: cast.projectGroup, onDay: '2025-07-02', starts: '9.00', ends: '11.00' })).id ?? ''
  const proposed = await loadProposals(db(), await loadAgenda(db(), next) ?? assert.fail())
  assert.deepEqual(proposed.filter((one) => one.source === 'carried' || one.source === 'waiting').map((one) => [one.source, one.title.fi]),
    [['carried', 'Neljä'], ['carried', 'Viisi'], ['carried', 'Osa']])
})

test('an item with an outcome, a confidential one beside an open one, and one whose recused dissents in the other are not merged', async () => {
  const { meetingId, of } = await openedMeeting('2025-08-06', ['Yksi', 'Kaksi', 'Kolme'])
  await act(addItem, { meetingId, title: { fi: 'Salainen' }, purpose: 'decision', level: 'confidential', ground: 'JulkL 24.1 § 17 k' })
  const secret = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Salainen')?.id
  assert.deepEqual(await codes(mergeItems, { ...of('Yksi'), intoId: secret }), ['secrecyDiffers'])
  const opening = (await listItems(db(), meetingId)).find((one) => one.kind === 'opening')?.id
  assert.deepEqual(await codes(mergeItems, { ...of('Yksi'), intoId: opening }), ['notMatters', 'isRecorded'])
  assert.deepEqual(await codes(mergeItems, { ...of('Yksi'), intoId: of('Yksi').itemId }), ['sameItem'])
  await act(recordRecusalOf, { ...of('Yksi'), personId: cast.people.member, ground: 'Sukulainen' })
  await act(recordDissentOf, { ...of('Kaksi'), personId: cast.people.member, text: 'En kannata.' })
  assert.deepEqual(await codes(mergeItems, { ...of('Yksi'), intoId: of('Kaksi').itemId }), ['hasDissented'])
  await record(of('Kolme'), 'noted')
  assert.deepEqual(await codes(mergeItems, { ...of('Kolme'), intoId: of('Kaksi').itemId }), ['isRecorded'])
  assert.deepEqual(await codes(splitItem, { ...of('Kolme'), title: { fi: 'Osa' } }), ['isRecorded'])
})
