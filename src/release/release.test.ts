// The dry run and the timer: what is shown is what leaves, at its moment, and never another version than the one that was looked at.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { closeMeeting, openMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { approveMinutes, sendMinutesForChecking } from '../minutes/actions.ts'
import { findMinutes } from '../minutes/reads.ts'
import { addPaperTo } from '../paper/actions.ts'
import { rehearseRelease } from '../rehearsing.ts'
import { findLastSending } from '../sending/reads.ts'
import { draftMemoOf, editMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { releaseDue } from '../timed.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { cancelRelease, scheduleRelease } from './actions.ts'
import { findPrepared, findTimer, listHeldBack } from './reads.ts'
import type { Released } from './release.ts'

let product: TestProduct
let filled: Filled
let meetingId: string
let memoId: string
let keys = 0
const tried = async <I, S, C, A extends Answer, K extends string>(who: Character, action: Action<I, S, C, A, K>, input: unknown) =>
  perform(product.world, action, await product.by(filled.cast.people[who]), input, `release-${(keys += 1)}`)
const memo = async () => await findMemo(product.world.database, meetingId, memoId) ?? assert.fail('no memo')
const scheduled = async (who: Character, change: object = {}) => tried(who, scheduleRelease, { kind: 'memo', meetingId, memoId, seen: String((await memo()).version),
  onDay: '2025-06-06', at: '9.00', ...change })
const state = async () => [(await memo()).state, (await findTimer(product.world.database, { kind: 'memo', meetingId, memoId }))?.ending ?? null]

before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
  meetingId = filled.ids.meetingId ?? ''
  const drafted = await tried('secretary', draftMemoOf, { meetingId, language: 'sv' })
  memoId = drafted.kind === 'done' ? drafted.answer.id : assert.fail('not drafted')
})
after(() => product.close())

test('the dry run tells each channel, each recipient with the language, the hash, and what is held back by its ground alone', async () => {
  const visitor = await product.as(filled.cast.people.secretary)
  const page = await (await visitor.get(`/fi/meetings/${meetingId}/memos/${memoId}/release`)).text()
  for (const words of ['/sv/archive/hankeryhma/2024-2025/14/memo', '/sv/archive/hankeryhma/memos.atom', 'personal@example.org', 'JulkL 24.1 § 17 k',
    '/sv/archive/hankeryhma/2024-2025/14/memo.pdf', 'https://intra.example.org/hook', '/sv/archive/hankeryhma/latest.html', '/sitemap.xml', 'Svenska']) {
    assert.ok(page.includes(words), words)
  }
  assert.match(page, /[0-9a-f]{64}/)
  assert.ok(!page.includes(canary) && !page.includes('henkilosto@example.org'))
  for (const who of ['expert', 'chairElsewhere', 'staff', 'administrator'] as const) {
    assert.equal((await (await product.as(filled.cast.people[who])).get(`/fi/meetings/${meetingId}/memos/${memoId}/release`)).status, 404, who)
  }
})

test('only the secretary and the chair time a release, and only for a moment that is ahead and a version that is seen', async () => {
  for (const who of ['member', 'checker', 'expert', 'chairElsewhere'] as const) assert.equal((await scheduled(who)).kind, 'notFound', who)
  assert.equal((await scheduled('secretary', { onDay: '2025-06-05', at: '9.00' })).kind, 'refused')
  assert.equal((await scheduled('secretary', { seen: '99' })).kind, 'refused')
  assert.equal((await tried('secretary', cancelRelease, { kind: 'memo', meetingId, memoId })).kind, 'refused')
})

test('a timer dies with its version: what was changed after it was set does not leave', async () => {
  assert.equal((await scheduled('secretary')).kind, 'done')
  const { passages, version } = await memo()
  await tried('chair', editMemo, { meetingId, memoId, version, distribution: 'Personalen', passages })
  product.clock.moveTo('2025-06-06T07:00:00Z')
  await releaseDue(product.world)
  assert.deepEqual(await state(), ['draft', 'superseded'])
})

test('before its moment nothing leaves, at its moment it does, once, and people are told afterwards', async () => {
  assert.equal((await scheduled('secretary', { onDay: '2025-06-07' })).kind, 'done')
  await releaseDue(product.world)
  assert.deepEqual(await state(), ['draft', null])
  product.clock.moveTo('2025-06-07T06:00:00Z')
  await Promise.all([releaseDue(product.world), releaseDue(product.world)])
  await releaseDue(product.world)
  assert.deepEqual(await state(), ['published', 'published'])
  const letters = await product.world.database.selectFrom('platform_outbox').select('to_address').where('kind', '=', 'distribution.memo').execute()
  assert.deepEqual(letters.map((one) => one.to_address), ['personal@example.org'])
  const trail = await product.world.database.selectFrom('platform_trail').select(['person_id', 'via']).where('act', '=',
    'memo.published').orderBy('seq', 'desc').executeTakeFirst()
  assert.deepEqual([trail?.person_id, trail?.via], [filled.cast.people.secretary, 'timer'])
  assert.deepEqual(product.lines, [])
})

const prepared = async (released: Released) => await findPrepared(product.world.database, released) ?? assert.fail('nothing to leave')
async function rehearsed(who: Character, released: Released) {
  const result = await rehearseRelease(product.world, await product.by(filled.cast.people[who]), await prepared(released))
  return result.kind === 'done' ? result.leaving : assert.fail(JSON.stringify(result))
}
const everything = async () => JSON.stringify(await Promise.all((['platform_publication', 'platform_outbox', 'webhook_delivery', 'oparl_object', 'sending',
  'minutes_publication', 'platform_trail', 'platform_key'] as const).map((table) => product.world.database.selectFrom(table)
  .select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow())))
const at = async (who: Character, released: Released, onDay: string, time: string) => tried(who, scheduleRelease, { ...released,
  seen: (await prepared(released)).seen, onDay, at: time })

test('an agenda is tried out without a trace, is held back by ground, tells each file with its level, and is sent by its timer as it was seen', async () => {
  const agenda: Released = { kind: 'agenda', meetingId: filled.otherMeetingId, memoId: null }
  const item = { meetingId: filled.otherMeetingId, purpose: 'decision', minutes: 10 }
  await tried('secretary', acceptProposals, { meetingId: filled.otherMeetingId, keys: ['standing:opening', 'standing:closing'] })
  await tried('secretary', addItem, { ...item, title: { fi: 'Avoin asia' }, level: 'public' })
  await tried('secretary', addItem, { ...item, title: { fi: canary }, level: 'confidential', ground: 'JulkL 24 §', publicTitle: { fi: 'Sopimus' } })
  const open = (await listItems(product.world.database, filled.otherMeetingId)).find((one) => one.title.fi === 'Avoin asia')
  await tried('secretary', addPaperTo, { meetingId: filled.otherMeetingId, itemId: open?.id, title: 'Luonnos', level: 'notYetPublic',
    file: { fileName: 'luonnos.txt', mediaType: 'text/plain', bytes: Buffer.from('luonnos') } })
  const before = await everything()
  const leaving = await rehearsed('secretary', agenda)
  assert.equal(await everything(), before)
  assert.ok(leaving.receivers.length > 3 && leaving.receivers.every((one) => one.hasCalendar) && !JSON.stringify(leaving).includes(canary))
  assert.deepEqual(leaving.stored, [])
  const page = await (await (await product.as(filled.cast.people.secretary)).get(`/fi/meetings/${filled.otherMeetingId}/agenda/release`)).text()
  // What stores nothing has no hashes to speak of.
  assert.doesNotMatch(page, /Tiivisteet ovat sellaiset/)
  for (const words of ['luonnos.txt', 'ei vielä julkinen', 'JulkL 24 §', 'mukana kalenterimerkintä']) assert.ok(page.includes(words), words)
  assert.ok(!page.includes(canary))
  assert.equal((await at('chair', agenda, '2025-06-08', '9.00')).kind, 'done')
  product.clock.moveTo('2025-06-08T06:00:00Z')
  await releaseDue(product.world)
  await releaseDue(product.world)
  const sent = await product.world.database.selectFrom('platform_outbox').select(['to_address as address', 'subject']).where('kind', 'in', ['agenda', 'distribution.meeting'])
    .where('href', 'like', `%${filled.otherMeetingId}%`).orderBy('language').orderBy('to_name').orderBy('to_address').execute()
  assert.deepEqual(sent, leaving.receivers.map(({ address, subject }) => ({ address, subject })))
  assert.equal((await findLastSending(product.world.database, filled.otherMeetingId))?.letter, 'A')
})

test('minutes leave byte for byte as they were shown: every page and file of the dry run is what is stored when its moment has come', async () => {
  const minutes: Released = { kind: 'minutes', meetingId: filled.otherMeetingId, memoId: null }
  const { database } = product.world
  product.clock.moveTo('2025-06-18T06:00:00Z')
  const ofMeeting = { meetingId: filled.otherMeetingId }
  const version = async () => (await findMeeting(database, filled.otherMeetingId))?.version
  await tried('secretary', recordAttendanceOf, { ...ofMeeting, version: await version(), presidesId: filled.cast.people.chair,
    people: (['chair', 'secretary', 'checker', 'member', 'viceChair', 'coordinator'] as const).map((who) => ({ personId: filled.cast.people[who], presence: 'present' })) })
  await tried('chair', openMeeting, ofMeeting)
  for (const one of (await listItems(database, filled.otherMeetingId)).filter(({ kind }) => kind !== 'opening' && kind !== 'closing')) {
    await tried('secretary', recordOutcome, { ...ofMeeting, itemId: one.id, outcome: 'decided', handling: 'Keskusteltiin.', decision: 'Päätettiin.',
      version: (await findDecision(database, one.id))?.version ?? 1 })
  }
  await tried('chair', closeMeeting, ofMeeting)
  const draft = await rehearseRelease(product.world, await product.by(filled.cast.people.secretary), await prepared(minutes))
  assert.ok(draft.kind === 'refused' && draft.why.length > 0)
  const minutesVersion = async () => (await findMinutes(database, filled.otherMeetingId))?.version
  await tried('secretary', sendMinutesForChecking, { ...ofMeeting, version: await minutesVersion() })
  await tried('chair', approveMinutes, { ...ofMeeting, version: await minutesVersion() })
  assert.deepEqual((await listHeldBack(database, minutes)).map((one) => one.why), ['paper', 'confidential'])
  assert.equal((await at('chair', minutes, '2025-06-19', '9.00')).kind, 'refused')
  assert.equal((await at('secretary', minutes, '2025-06-19', '9.00')).kind, 'done')
  product.clock.moveTo('2025-06-19T06:00:00Z')
  const leaving = await rehearsed('secretary', minutes)
  assert.ok(leaving.stored.some((one) => one.address.endsWith('/minutes.pdf')) && !JSON.stringify(leaving).includes(canary))
  await releaseDue(product.world)
  const stored = await database.selectFrom('platform_publication').select(['address', 'sha256']).where('published_at', '=', product.clock.now()).orderBy('address').execute()
  assert.deepEqual(stored.map((one) => [one.address, one.sha256]).toSorted(), leaving.stored.map((one) => [one.address, one.sha256]).toSorted())
  const told = await database.selectFrom('platform_outbox').select('to_address').where('kind', '=', 'distribution.minutes').where('queued_at', '=', product.clock.now()).execute()
  assert.deepEqual(told.map((one) => one.to_address).toSorted(), leaving.receivers.map((one) => one.address).toSorted())
  assert.deepEqual(product.lines, [])
})
