// Invitations in the calendar and the answers to them: through the door, by the link, and as another program reads the files.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { addItem } from '../agenda/actions.ts'
import { cancelMeeting, editMeeting, planMeeting } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { folded } from '../platform/kit/calendar.ts'
import { sendAgenda } from '../sending/actions.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { replyAsOneself } from './actions.ts'
import { listReplies } from './reads.ts'
import { expectedOf, newsForDeputy } from './reply.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let keys = 0
async function tried<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown) {
  return perform(product.world, what, await product.by(cast.people[who]), input, `reply-key-${(keys += 1)}`)
}
async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await tried(who, what, input)
  return result.kind === 'done' ? result.answer : assert.fail(`${what.records}: ${JSON.stringify(result)}`)
}
const letters = (kind: string) => product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', kind).orderBy('id').execute()
const read = (calendar: string | null) => {
  const root = new ICAL.Component(ICAL.parse(folded(addressed(calendar ?? '', 'https://uudistus.example'))))
  const event = root.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  return { method: String(root.getFirstPropertyValue('method')), uid: value('uid'), sequence: Number(value('sequence')), status: value('status'),
    title: value('summary'), starts: value('dtstart'), attendee: value('attendee'), organizer: value('organizer'), whole: root.toString() }
}
const linkTo = async (who: Character) => {
  const { email } = await product.world.database.selectFrom('person').select('email').where('id', '=', cast.people[who]).executeTakeFirstOrThrow()
  const letter = await product.world.database.selectFrom('platform_outbox').select('body').where('kind', '=', 'agenda').where('to_address', '=', email).executeTakeFirstOrThrow()
  return /\/fi\/replies\/[0-9a-f]{64}/.exec(letter.body)?.[0] ?? assert.fail('no link')
}

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-10-26', starts: '9.00', ends: '11.00', place: 'Sali; 1', remoteLink: 'https://meet.example/1' })).id ?? ''
  await act('secretary', addItem, { meetingId, title: { fi: 'Kanariakassi' }, purpose: 'decision', minutes: 5, level: 'confidential', ground: 'JulkL 24 §' })
  await act('secretary', sendAgenda, { meetingId })
})
after(() => product.close())

test('whoever is called gets the meeting into the calendar: one event, the same for all, asked by the secretary, with nothing confidential', async () => {
  const events = (await letters('agenda')).map((one) => ({ ...read(one.calendar), to: one.to_address, body: one.body }))
  assert.equal(events.length, 8)
  for (const one of events) {
    assert.deepEqual([one.method, one.uid, one.sequence, one.status, one.starts], ['REQUEST', `meeting-${meetingId}@toimeenpano`, 0, 'CONFIRMED', '2025-10-26T09:00:00'])
    assert.equal(one.attendee, `mailto:${one.to}`)
    assert.equal(one.organizer, 'mailto:secretary@example.org')
    assert.ok(!one.whole.includes('Kanaria'))
  }
  assert.equal(new Set(events.map((one) => /replies\/([0-9a-f]{64})/.exec(one.body)?.[1])).size, 8, 'everybody has a secret of their own')
})

test('the link shows a form and changes nothing; the form answers for whoever was asked, without signing in, and the deputy hears of it', async () => {
  const nobody = await product.as(null)
  const link = await linkTo('member')
  const page = await nobody.get(link)
  assert.equal(page.status, 200)
  assert.doesNotMatch(await page.text(), /Kanaria|meet\.example/)
  assert.deepEqual(await listReplies(product.world.database, meetingId), [])
  assert.equal((await nobody.post(link, { plan: 'notComing', note: 'Loma' })).status, 303)
  const [said] = await listReplies(product.world.database, meetingId)
  assert.deepEqual([said?.personId, said?.plan, said?.note], [cast.people.member, 'notComing', 'Loma'])
  assert.deepEqual((await letters('reply.deputy')).map((one) => one.to_address), ['deputy@example.org'])
  await nobody.post(link, { plan: 'coming' })
  assert.match((await letters('reply.deputy'))[1]?.subject ?? '', /Sinua ei tarvitakaan/)
  const trail = await product.world.database.selectFrom('platform_trail').selectAll().where('act', '=', 'reply.givenByLink').execute()
  assert.ok(trail.length === 2 && !JSON.stringify(trail).includes(link.slice(-64)))
})

test('a link that was altered, or is somebody else’s guess, is not there', async () => {
  const nobody = await product.as(null)
  const link = await linkTo('member')
  for (const path of [`/fi/replies/${'0'.repeat(64)}`, `${link.slice(0, -1)}`, `${link}0`, '/fi/replies/x', `/fi/replies/${link.slice(-64).toUpperCase()}`]) {
    assert.equal((await nobody.get(path)).status, 404, path)
    assert.equal((await nobody.post(path, { plan: 'coming' })).status, 404, path)
  }
  assert.equal((await nobody.post(link, { plan: 'perhaps' })).status, 422)
  assert.equal((await nobody.post(link, { plan: 'coming' }, { 'sec-fetch-site': 'cross-site' })).status, 403)
})

test('members see who plans to come and answer for themselves; people of other bodies do neither', async () => {
  await act('chair', replyAsOneself, { meetingId, plan: 'remotely' })
  const page = await (await (await product.as(cast.people.expert)).get(`/fi/meetings/${meetingId}/replies`)).text()
  assert.match(page, /osallistuu etänä/)
  assert.match(page, /Tulossa 2, estyneitä 0, vastaamatta 6\./)
  assert.equal((await tried('chairElsewhere', replyAsOneself, { meetingId, plan: 'coming' })).kind, 'notFound')
  assert.equal((await tried('formerChair', replyAsOneself, { meetingId, plan: 'coming' })).kind, 'notFound')
  assert.equal((await (await product.as(cast.people.chairElsewhere)).get(`/fi/meetings/${meetingId}/replies`)).status, 404)
})

test('a meeting that is moved is the same event with a higher sequence, and one that is cancelled is taken away', async () => {
  const meeting = await findMeeting(product.world.database, meetingId)
  await act('secretary', editMeeting, { meetingId, version: meeting?.version, onDay: '2025-10-27', starts: '9.00', ends: '11.00', place: 'Sali; 1', remoteLink: '' })
  const moved = (await letters('meeting.changed')).map((one) => read(one.calendar))
  await act('secretary', cancelMeeting, { meetingId, reason: 'Sairaus' })
  const cancelled = (await letters('meeting.cancelled')).map((one) => read(one.calendar))
  assert.ok(moved.length === 8 && cancelled.length === 8)
  for (const one of moved) assert.deepEqual([one.method, one.sequence, one.starts], ['REQUEST', 1, '2025-10-27T09:00:00'])
  for (const one of cancelled) assert.deepEqual([one.method, one.uid, one.sequence, one.status], ['CANCEL', `meeting-${meetingId}@toimeenpano`, 2, 'CANCELLED'])
  const nobody = await product.as(null)
  assert.match(await (await nobody.get(await linkTo('member'))).text(), /ei voi enää vastata/)
  assert.equal((await nobody.post(await linkTo('member'), { plan: 'coming' })).status, 422)
})

test('a deputy is asked once when the member cannot come, and let go when the member can after all', () => {
  assert.deepEqual([newsForDeputy(null, 'notComing'), newsForDeputy('notComing', 'notComing'), newsForDeputy('notComing', 'coming'), newsForDeputy(null, 'coming')],
    ['needed', null, 'free', null])
  const seat = (personId: string, role: 'member' | 'deputy', deputyForId: string | null = null) => ({ personId, name: personId, role, deputyForId })
  const reply = { personId: 'm', plan: 'notComing' as const, note: '', repliedAt: product.clock.now() }
  assert.deepEqual(expectedOf([seat('m', 'member'), seat('d', 'deputy', 'm'), seat('e', 'deputy', 'x')], [reply]).map((one) => one.standsIn), [['d'], ['m'], []])
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
