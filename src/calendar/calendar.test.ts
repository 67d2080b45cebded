// Calendars at secret addresses: whose meetings stand in them, who may take them away, and what another program reads.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { calendarFaults, eventValue } from '../../test/calendar-rules.ts'
import { cancelMeeting, editMeeting, planMeeting } from '../meeting/actions.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { revokeCalendar, subscribeToCalendar } from './actions.ts'
import { calendarAddress } from './calendar.ts'
import { listSubscriptions, newAddress, tokenOf } from './reads.ts'

let product: TestProduct
let cast: Cast
let keys = 0
async function tried<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown) {
  return perform(product.world, what, await product.by(cast.people[who]), input, `calendar-key-${(keys += 1)}`)
}
const subscribed = async (who: Character, bodyId: string | null = null) => tried(who, subscribeToCalendar, { bodyId, ...await newAddress(product.world) })
const addressOf = async (who: Character, bodyId: string | null) => {
  const found = (await listSubscriptions(product.world.database, cast.people[who])).find((one) => one.bodyId === bodyId)
  return calendarAddress(found === undefined ? assert.fail('no address') : await tokenOf(product.world, found) ?? assert.fail('no secret'), 'fi')
}
const read = async (path: string) => {
  const answer = await product.request(path)
  if (answer.status !== 200) return { status: answer.status, titles: [], name: '' }
  const root = new ICAL.Component(ICAL.parse(await answer.text()))
  return { status: 200, name: String(root.getFirstPropertyValue('name')), titles: root.getAllSubcomponents('vevent').map((one) => String(one.getFirstPropertyValue('summary'))) }
}

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  for (const [who, bodyId, onDay] of [['secretary', cast.projectGroup, '2025-06-18'], ['secretaryElsewhere', cast.preparationGroup, '2025-06-19'],
    ['secretary', cast.projectGroup, '2024-02-01']] as const) {
    assert.equal((await tried(who, planMeeting, { bodyId, onDay, starts: '9.00', ends: '11.00', remoteLink: 'https://meet.example/x' })).kind, 'done')
  }
})
after(() => product.close())

test('the calendar of a person holds the coming meetings of their bodies, without what opens a remote meeting', async () => {
  assert.equal((await subscribed('member')).kind, 'done')
  const path = await addressOf('member', null)
  assert.deepEqual(await read(path), { status: 200, name: 'Kokoukset: Kaikki omat kokoukset', titles: ['Hankeryhmä, 14. kokous'] })
  const answer = await product.request(path)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  assert.doesNotMatch(await answer.text(), /meet\.example/)
  assert.equal((await product.request(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })).status, 304)
})

test('only those who sit in a body have an address of it, and it is empty-handed when they have left', async () => {
  assert.equal((await subscribed('member', cast.preparationGroup)).kind, 'notFound')
  assert.equal((await subscribed('expert', cast.projectGroup)).kind, 'done')
  const path = await addressOf('expert', cast.projectGroup)
  assert.deepEqual((await read(path)).titles, ['Hankeryhmä, 14. kokous'])
  await product.world.database.updateTable('body_membership').set({ until_on: '2025-06-04' }).where('person_id', '=', cast.people.expert).execute()
  assert.equal((await read(path)).status, 404)
})

test('a new address takes the place of the old one, and one that is taken away is good for nothing; strangers can do neither', async () => {
  const before = await addressOf('member', null)
  await subscribed('member')
  const after = await addressOf('member', null)
  assert.notEqual(before, after)
  assert.deepEqual([(await read(before)).status, (await read(after)).status], [404, 200])
  const [own] = await listSubscriptions(product.world.database, cast.people.member)
  assert.equal((await tried('chair', revokeCalendar, { subscriptionId: own?.id })).kind, 'notFound')
  assert.equal((await tried('member', revokeCalendar, { subscriptionId: own?.id })).kind, 'done')
  assert.equal((await read(after)).status, 404)
})

test('no secret stands in the database: what is stored opens no calendar, and another key cannot show the address but the address stays good', async () => {
  assert.equal((await subscribed('chair')).kind, 'done')
  const path = await addressOf('chair', null)
  const [own] = await listSubscriptions(product.world.database, cast.people.chair)
  if (own === undefined) return assert.fail('no subscription')
  assert.equal((await product.request(calendarAddress(own.tokenHash, 'fi'))).status, 404)
  assert.ok(!JSON.stringify(await product.world.database.selectFrom('platform_trail').selectAll().execute(),
    (_name, value: unknown) => typeof value === 'bigint' ? String(value) : value).includes(own.tokenHash))
  const signer = { ...product.world.signer, sign: () => Promise.resolve({ signature: 'another', publicKey: '' }) }
  assert.equal(await tokenOf({ signer }, own), null)
  assert.equal((await product.request(path)).status, 200)
})

test('an address that nobody was given is not there', async () => {
  for (const file of [`${'0'.repeat(64)}.ics`, 'x.ics', '%00.ics', `${'0'.repeat(64)}`]) assert.equal((await product.request(`/fi/calendars/${file}`)).status, 404, file)
})

test('each change of a meeting is newer than the one before, under one UID; a cancelled one stays and says so; an empty calendar is one too', async () => {
  assert.equal((await subscribed('chairElsewhere')).kind, 'done')
  const path = await addressOf('chairElsewhere', null)
  const seen = async () => {
    const answer = await product.request(path)
    const file = await answer.text()
    assert.deepEqual(calendarFaults(file), [])
    return { etag: answer.headers.get('etag'), values: ['UID', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTART', 'STATUS', 'LOCATION'].map((name) => eventValue(file, name)) }
  }
  const { id: meetingId } = await product.world.database.selectFrom('meeting').select('id').where('body_id', '=', cast.preparationGroup).where('on_day', '=', '2025-06-19')
    .executeTakeFirstOrThrow()
  const found = [await seen()]
  const plan = { meetingId, onDay: '2025-06-19', starts: '9.00', ends: '11.00', place: '', remoteLink: '' }
  const changes = [() => tried('secretaryElsewhere', editMeeting, { ...plan, version: 1, starts: '10.00' }),
    () => tried('secretaryElsewhere', editMeeting, { ...plan, version: 2, starts: '10.00', place: 'Kokoushuone; 2, Rovaniemi' }),
    () => tried('secretaryElsewhere', cancelMeeting, { meetingId, reason: 'Estynyt' })]
  for (const change of changes) {
    product.clock.moveTo(product.clock.now().add({ minutes: 5 }).toString())
    assert.equal((await change()).kind, 'done')
    found.push(await seen())
  }
  const of = (place: number) => found.map(({ values }) => values[place])
  assert.equal(new Set(of(0)).size, 1)
  assert.deepEqual(of(1).map(Number), [0, 1, 2, 3])
  assert.deepEqual(of(2), of(2).toSorted())
  assert.equal(new Set(of(2)).size, 4)
  assert.equal(new Set(found.map(({ etag }) => etag)).size, 4)
  assert.deepEqual(of(3).map((one) => one?.slice(9, 13)), ['0900', '1000', '1000', '1000'])
  assert.deepEqual([of(4).at(0), of(4).at(-1), of(5).at(-1)], ['TENTATIVE', 'CANCELLED', 'Kokoushuone\\; 2\\, Rovaniemi'])
  // A year and a month later it is left out, and the calendar is an empty one.
  product.clock.moveTo('2026-08-20T07:00:00Z')
  const later = await product.request(path)
  if (later.status === 200) assert.deepEqual(calendarFaults(await later.text()), [])
})

test('programs that only ask whether there is something new are answered without the file', async () => {
  product.clock.moveTo('2025-06-05T07:00:00Z')
  await subscribed('viceChair')
  const path = await addressOf('viceChair', null)
  const head = await product.request(path, { method: 'HEAD' })
  assert.deepEqual([head.status, head.headers.get('content-type'), await head.text()], [200, 'text/calendar; charset=utf-8', ''])
  assert.equal((await product.request(path, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } })).status, 304)
  assert.match(head.headers.get('cache-control') ?? '', /private/)
})
