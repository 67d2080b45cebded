// Nobody leaves a body with work in hand: follow-ups and matters go to another in the act that ends the membership.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { actingIn } from '../../test/acting.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { endMembershipOf } from '../body/actions.ts'
import { editMatter } from '../matter/actions.ts'
import { findMatter } from '../matter/reads.ts'
import { planMeeting } from '../meeting/actions.ts'
import { addFollowup } from './actions.ts'
import { isOwnerGone } from './followup.ts'
import { findFollowup } from './reads.ts'

let product: TestProduct
let cast: Cast
const { tried, act } = actingIn(() => ({ product, cast }))
const db = () => product.world.database
const refusalsOf = (result: Awaited<ReturnType<typeof tried>>) => result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [result.kind]
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

test('a membership ends once its open follow-ups and matters have somebody else, who is told on the page from whom they came', async () => {
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  await act('secretary', addItem, { meetingId, title: { fi: 'Viestintä' }, purpose: 'discussion' })
  const item = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Viestintä') ?? assert.fail()
  await act('secretary', editMatter, { matterId: item.matterId, version: 1, ownerId: cast.people.member })
  const task = { body_id: cast.projectGroup, item_id: item.id, owner: 'Rooli member', owner_id: cast.people.member, due_on: '2025-08-15' }
  const { id: open } = await db().insertInto('followup').values({ ...task, what: 'Laaditaan suunnitelma' }).returning('id').executeTakeFirstOrThrow()
  const { id: finished } = await db().insertInto('followup').values({ ...task, what: 'Tehty jo', closing: 'finished', closed_at: product.clock.now(),
    closed_by: cast.people.member }).returning('id').executeTakeFirstOrThrow()
  const membership = await db().selectFrom('body_membership').select('id').where('person_id', '=', cast.people.member).executeTakeFirstOrThrow()
  const page = await (await (await product.as(cast.people.secretary)).get('/fi/bodies/hankeryhma')).text()
  assert.match(page, /Avoimia toimenpiteitä ja asioita: 2/)
  const ending = { bodyId: cast.projectGroup, membershipId: membership.id, until: '2025-06-05' }
  assert.deepEqual(refusalsOf(await tried('secretary', endMembershipOf, ending)), ['heirMissing'])
  for (const heirId of [cast.people.member, cast.people.formerChair, cast.people.chairElsewhere, cast.people.staff]) {
    assert.deepEqual(refusalsOf(await tried('secretary', endMembershipOf, { ...ending, heirId })), ['heirNotSeated'])
  }
  assert.equal((await findFollowup(db(), open))?.ownerId, cast.people.member, 'nothing was half done')
  await act('secretary', endMembershipOf, { ...ending, heirId: cast.people.coordinator })
  const handed = await findFollowup(db(), open) ?? assert.fail()
  assert.deepEqual([handed.ownerId, handed.handovers, isOwnerGone(handed, '2025-06-06')],
    [cast.people.coordinator, [{ from: 'Rooli member', onDay: '2025-06-05' }], false])
  assert.equal((await findFollowup(db(), finished))?.ownerId, cast.people.member, 'what is done stays with who did it')
  assert.equal((await findMatter(db(), item.matterId ?? ''))?.ownerId, cast.people.coordinator)
  assert.match(await (await (await product.as(cast.people.coordinator)).get('/fi/followups')).text(), /siirtyi 5\.6\.2025, aiemmin Rooli member/)
  await assert.rejects(sql`delete from followup_handover`.execute(db()))
})

test('whoever has left since the meeting is neither offered nor taken for what came of it', async () => {
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })
  await act('secretary', addItem, { meetingId, title: { fi: 'Tilat' }, purpose: 'discussion' })
  const itemId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Tilat')?.id ?? assert.fail()
  await db().updateTable('meeting').set({ state: 'open', opened_at: product.clock.now() }).where('id', '=', meetingId).execute()
  product.clock.moveTo('2025-06-06T07:00:00Z')
  const task = (ownerId: string) => ({ meetingId, itemId, what: 'Vuokrataan', ownerId, dueOn: '2025-08-01' })
  assert.deepEqual(refusalsOf(await tried('secretary', addFollowup, task(cast.people.member))), ['ownerIsNoMember'])
  for (const path of [`/fi/meetings/${meetingId}/items/${itemId}/followups`, `/fi/meetings/${meetingId}/items/${itemId}`]) {
    const page = await (await (await product.as(cast.people.secretary)).get(path)).text()
    assert.deepEqual([page.includes(`value="${cast.people.member}"`), page.includes(`value="${cast.people.coordinator}"`)], [false, true], path)
  }
  await act('secretary', addFollowup, task(cast.people.coordinator))
  await assert.rejects(db().deleteFrom('followup').where('item_id', '=', itemId).execute(), /Nothing is deleted from followup/)
  product.clock.moveTo('2025-06-05T07:00:00Z')
})

test('somebody who stays in another role keeps what they have, and who has nothing needs no heir', async () => {
  const [own] = await db().selectFrom('body_membership').select('id').where('person_id', '=', cast.people.coordinator).execute()
  await db().insertInto('body_membership').values({ body_id: cast.projectGroup, person_id: cast.people.coordinator, role: 'expert', from_on: '2024-01-01' }).execute()
  await act('secretary', endMembershipOf, { bodyId: cast.projectGroup, membershipId: own?.id, until: '2025-06-05' })
  const followups = await db().selectFrom('followup').select('owner_id').where('closed_at', 'is', null).execute()
  assert.deepEqual([...new Set(followups.map((one) => one.owner_id))], [cast.people.coordinator])
  const deputy = await db().selectFrom('body_membership').select('id').where('person_id', '=', cast.people.deputy).executeTakeFirstOrThrow()
  await act('secretary', endMembershipOf, { bodyId: cast.projectGroup, membershipId: deputy.id, until: '2025-06-05' })
})

test('when a term simply runs out, who leads the body is told on the home page; of late statements too', async () => {
  await sql`update body_membership set until_on = '2025-06-05' where person_id = ${cast.people.coordinator}::uuid`.execute(db())
  const [followup] = await db().selectFrom('followup').select(['item_id', 'what']).where('closed_at', 'is', null)
    .where('owner_id', '=', cast.people.coordinator).execute()
  const { matter_id: matterId } = await db().selectFrom('agenda_item').select('matter_id').where('id', '=', followup?.item_id ?? '').executeTakeFirstOrThrow()
  await db().insertInto('statement').values({ matter_id: matterId ?? '', asked_of: 'Senaatti', question: 'Riittääkö?', due_on: '2025-06-05',
    asked_on: '2025-05-01', asked_by: cast.people.secretary, asked_at: product.clock.now() }).execute()
  const told = async (who: 'secretary' | 'chair' | 'expert' | 'secretaryElsewhere') => {
    const page = await (await (await product.as(cast.people[who])).get('/fi/')).text()
    return [page.includes(`uusi vastuuhenkilö: ${followup?.what}`), page.includes('Lausunto on myöhässä: Senaatti')]
  }
  assert.deepEqual([await told('secretary'), await told('chair')], [[false, false], [false, false]], 'the last day is still theirs')
  product.clock.moveTo('2025-06-06T07:00:00Z')
  for (const who of ['secretary', 'chair'] as const) assert.deepEqual(await told(who), [true, true], who)
  for (const who of ['expert', 'secretaryElsewhere'] as const) assert.deepEqual(await told(who), [false, false], who)
  assert.deepEqual(product.lines, [])
})
