// An appraisal that nobody waits for: laid aside and taken up again, or left open by a decision on something else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actingIn } from '../../test/acting.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { sendAgenda } from '../sending/actions.ts'
import { beginAppraisal, layAsideAppraisal, leaveAppraisalOpen, setAlternative, takeUpAppraisal } from './actions.ts'
import { findAppraisal } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId = ''
const { tried, act } = actingIn(() => ({ product, cast }))
const db = () => product.world.database
const refusalsOf = (result: Awaited<ReturnType<typeof tried>>) => result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [result.kind]

async function appraised(title: string): Promise<{ itemId: string; appraisalId: string }> {
  await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'decision', minutes: 5 })
  const item = (await listItems(db(), meetingId)).find((one) => one.title.fi === title) ?? assert.fail()
  const { id: appraisalId } = await act('secretary', beginAppraisal, { matterId: item.matterId })
  await act('secretary', setAlternative, { appraisalId, name: { fi: 'Keskitetty' } })
  return { itemId: item.id, appraisalId }
}
const decide = async (itemId: string) => tried('secretary', recordOutcome, { meetingId, itemId, outcome: 'decided', handling: 'K.', decision: 'Jatketaan.',
  version: (await findDecision(db(), itemId))?.version ?? 1 })
const stateOf = async (appraisalId: string) => (await findAppraisal(db(), appraisalId))?.state
const page = async (who: Character, appraisalId: string) => (await (await product.as(cast.people[who])).get(`/fi/appraisals/${appraisalId}`)).text()

const known: Record<'dropped' | 'later', { itemId: string; appraisalId: string }> = { dropped: { itemId: '', appraisalId: '' }, later: { itemId: '', appraisalId: '' } }
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })).id
  known.dropped = await appraised('Toimitilat')
  known.later = await appraised('Asiakaspalvelu')
  await act('secretary', sendAgenda, { meetingId })
  await act('secretary', recordAttendanceOf, { meetingId, version: (await findMeeting(db(), meetingId))?.version ?? 1, presidesId: cast.people.chair,
    people: (['chair', 'viceChair', 'secretary', 'checker', 'member'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
})
after(() => product.close())

test('what is laid aside holds nothing up, says why, does not change, and can be taken up again', async () => {
  const { itemId, appraisalId } = known.dropped
  assert.deepEqual(refusalsOf(await decide(itemId)), ['nothingChosen'])
  assert.deepEqual(refusalsOf(await tried('member', layAsideAppraisal, { appraisalId, reason: 'Syy' })), ['notFound'])
  assert.deepEqual((await tried('secretary', layAsideAppraisal, { appraisalId, reason: ' ' })).kind, 'invalid')
  await act('secretary', layAsideAppraisal, { appraisalId, reason: 'Tilat kilpailutetaan erikseen.' })
  assert.deepEqual(refusalsOf(await tried('secretary', layAsideAppraisal, { appraisalId, reason: 'Taas' })), ['notOpen'])
  assert.deepEqual(refusalsOf(await tried('secretary', setAlternative, { appraisalId, name: { fi: 'Uusi' } })), ['isDecided'])
  assert.match(await page('member', appraisalId), /pantu syrjään[\s\S]*Tilat kilpailutetaan erikseen\./)
  await act('chair', takeUpAppraisal, { appraisalId })
  assert.deepEqual(refusalsOf(await tried('chair', takeUpAppraisal, { appraisalId })), ['notAside'])
  assert.equal(await stateOf(appraisalId), 'open')
  assert.match(await page('member', appraisalId), /otettu takaisin valmisteluun/)
  await act('secretary', layAsideAppraisal, { appraisalId, reason: 'Lopullisesti' })
  assert.equal((await decide(itemId)).kind, 'done')
  assert.equal(await stateOf(appraisalId), 'laidAside')
})

test('a decision on something else of the matter leaves the appraisal open, once somebody has said so', async () => {
  const { itemId, appraisalId } = known.later
  assert.deepEqual(refusalsOf(await tried('secretary', leaveAppraisalOpen, { appraisalId, itemId: known.dropped.itemId, reason: 'x' })), ['noSuchItem'])
  assert.deepEqual(refusalsOf(await tried('member', leaveAppraisalOpen, { appraisalId, itemId, reason: 'x' })), ['notFound'])
  await act('secretary', leaveAppraisalOpen, { appraisalId, itemId, reason: 'Päätetään vain jatkovalmistelusta.' })
  assert.match(await page('member', appraisalId), /päätös ei koske vaihtoehtoja \(Rooli secretary\): Päätetään vain jatkovalmistelusta\./)
  assert.equal((await decide(itemId)).kind, 'done')
  assert.equal(await stateOf(appraisalId), 'open')
  assert.deepEqual(refusalsOf(await tried('secretary', leaveAppraisalOpen, { appraisalId, itemId, reason: 'y' })), ['isRecorded'])
  assert.deepEqual(product.lines, [])
})
