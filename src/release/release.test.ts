// The dry run and the timer: what is shown is what leaves, at its moment, and never another version than the one that was looked at.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { draftMemoOf, editMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { releaseDue } from '../timed.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { cancelRelease, scheduleRelease } from './actions.ts'
import { findTimer } from './reads.ts'

let product: TestProduct
let filled: Filled
let meetingId: string
let memoId: string
let keys = 0
const tried = async <I, S, C, A extends Answer, K extends string>(who: Character, action: Action<I, S, C, A, K>, input: unknown) =>
  perform(product.world, action, await product.by(filled.cast.people[who]), input, `release-${(keys += 1)}`)
const memo = async () => await findMemo(product.world.database, meetingId, memoId) ?? assert.fail('no memo')
const scheduled = async (who: Character, change: object = {}) => tried(who, scheduleRelease, { meetingId, memoId, version: (await memo()).version,
  onDay: '2025-06-06', at: '9.00', ...change })
const state = async () => [(await memo()).state, (await findTimer(product.world.database, memoId))?.ending ?? null]

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
    '1 vastaanottajaa', '1 osoitetta']) {
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
  assert.equal((await scheduled('secretary', { version: 99 })).kind, 'stale')
  assert.equal((await tried('secretary', cancelRelease, { meetingId, memoId })).kind, 'refused')
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
