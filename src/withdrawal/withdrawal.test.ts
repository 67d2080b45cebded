// A withdrawal on every surface: the page, the list, the feeds, the map, the open record; and a correction that brings a memo back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { correctMemo, refreshMemos } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { storeMinutesPages } from '../archive/actions.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { fillHouse, type Filled } from '../../test/filled.ts'
import { atomFaults, atomIds } from '../../test/feed-rules.ts'
import { withdrawDocument } from './actions.ts'
import { type Withdrawal, withdrawalOf } from './withdrawal.ts'

let product: TestProduct
let filled: Filled
let server: string
let keys = 0
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
  server = await product.listen()
})
after(() => product.close())

const tried = async <I, S, C, A extends Answer, K extends string>(who: Character, action: Action<I, S, C, A, K>, input: unknown) =>
  perform(product.world, action, await product.by(filled.cast.people[who]), input, `withdrawal-${(keys += 1)}`)
const get = async (path: string) => {
  const answer = await fetch(`${server}${path}`)
  return { status: answer.status, text: await answer.text() }
}
const memoAt = () => filled.published.find((one) => one.endsWith('/memo')) ?? assert.fail('no memo')
const minutesAt = (language: string) => (filled.published.find((one) => one.endsWith('/minutes')) ?? assert.fail('no minutes')).replace(/^\/\w\w/, `/${language}`)
const objects = async (type: string, query = '') => JSON.parse((await get(`/oparl/v1/body/${filled.cast.programmeId}/${type}?limit=100${query}`)).text).data as
  { id: string; deleted?: boolean; name?: string; modified: string }[]

test('only the secretary and the chair of the body withdraw, and only what is published', async () => {
  const { meetingId, memoId } = filled.ids
  for (const who of ['member', 'checker', 'chairElsewhere', 'administrator', 'staff'] as const) {
    assert.equal((await tried(who, withdrawDocument, { meetingId, memoId, why: 'error' })).kind, 'notFound', who)
  }
  assert.equal((await tried('secretary', withdrawDocument, { meetingId: filled.otherMeetingId, why: 'error' })).kind, 'notFound')
  assert.equal((await tried('secretary', withdrawDocument, { meetingId, memoId, why: 'because' })).kind, 'invalid')
})

test('a withdrawn memo is gone with its reason at each of its addresses, and told of in the list and the feed without its text', async () => {
  const { meetingId, memoId } = filled.ids
  product.clock.moveTo('2025-06-06T07:00:00Z')
  assert.equal((await tried('secretary', withdrawDocument, { meetingId, memoId, why: 'privacy' })).kind, 'done')
  for (const path of [memoAt(), `${memoAt()}/versions/1`]) {
    const page = await get(path)
    assert.equal(page.status, 410, path)
    assert.match(page.text, /poistettu julkaisusta 6\.6\.2025\. Syy: henkilötietojen suoja[\s\S]*href="\/fi\/archive"/)
  }
  for (const form of ['txt', 'docx', 'pdf']) assert.ok([404, 410].includes((await get(`${memoAt()}.${form}`)).status), form)
  const list = (await get('/fi/archive')).text
  assert.ok(!list.includes(`href="${memoAt()}"`) && list.includes('henkilötietojen suoja'))
  const feed = (await get('/fi/archive/hankeryhma/memos.atom')).text
  assert.deepEqual([atomFaults(feed), atomIds(feed)], [[], { there: [], gone: [`urn:uuid:${memoId}`] }])
  assert.ok(!(await get('/sitemap.xml')).text.includes(memoAt()))
  const changed = await objects('file', '&modified_since=2025-06-06T00:00:00Z')
  assert.deepEqual(changed.map((one) => Object.keys(one).toSorted()), [['created', 'deleted', 'id', 'modified', 'type']])
  assert.equal((await tried('secretary', withdrawDocument, { meetingId, memoId, why: 'privacy' })).kind, 'refused')
})

test('what follows later from other acts does not bring it back, and a correction does, at the same address with the same id', async () => {
  const { meetingId = '', memoId = '' } = filled.ids
  await tried('secretary', refreshMemos, { meetingId })
  assert.equal((await get(memoAt())).status, 410)
  const memo = await findMemo(product.world.database, meetingId, memoId)
  product.clock.moveTo('2025-06-07T07:00:00Z')
  assert.equal((await tried('secretary', correctMemo, { meetingId, memoId, version: memo?.version, reason: 'Nimi poistettu' })).kind, 'done')
  assert.equal((await get(memoAt())).status, 200)
  assert.equal((await get(`${memoAt()}/versions/1`)).status, 410, 'what was withdrawn stays so')
  assert.equal((await get(`${memoAt()}/versions/2`)).status, 200)
  assert.deepEqual(atomIds((await get('/fi/archive/hankeryhma/memos.atom')).text), { there: [`urn:uuid:${memoId}`], gone: [] })
})

test('withdrawn minutes go in every language with the papers that they cite, and nobody is named by them any more', async () => {
  const { meetingId } = filled.ids
  const papers = await product.world.database.selectFrom('minutes_published_paper').select('address').execute()
  assert.ok(papers.length > 0 && (await objects('person')).length > 0)
  assert.equal((await tried('chair', withdrawDocument, { meetingId, why: 'error' })).kind, 'done')
  for (const path of [...['fi', 'sv', 'en'].map(minutesAt), ...papers.map((one) => one.address)]) assert.equal((await get(path)).status, 410, path)
  assert.match((await get(minutesAt('sv'))).text, /togs bort från publiceringen 7\.6\.2025\. Orsak: sakfel/)
  await tried('secretary', storeMinutesPages, { meetingIds: [meetingId] })
  assert.equal((await get(minutesAt('fi'))).status, 410)
  assert.deepEqual([await objects('person'), await objects('paper'), await objects('agendaitem')], [[], [], []])
  assert.equal((await objects('meeting')).length, 1, 'the memo is still there')
  await product.world.copies.catchUp(product.world.database)
  assert.equal((await get(minutesAt('fi'))).status, 410)
})

test('a withdrawn page says so while the database is away, and a page that never was is not found', async () => {
  const { database } = product.world
  product.world.database = new Proxy(database, { get: () => { throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' }) } })
  try {
    const page = await get(minutesAt('fi'))
    assert.equal(page.status, 410)
    assert.match(page.text, /poistettu julkaisusta 7\.6\.2025\. Syy: asiavirhe/)
    assert.equal((await get('/fi/archive/hankeryhma/2025/999/minutes')).status, 404)
  } finally {
    product.world.database = database
  }
})

test('a withdrawal covers the issues up to the one that was the last, and no other document', () => {
  const one: Withdrawal = { meetingId: 'm', memoId: 'x', issue: 1, why: 'error', at: product.clock.now() }
  const found = (memoId: string | null, issue: number) => withdrawalOf([one], { meetingId: 'm', memoId }, issue) !== null
  assert.deepEqual([found('x', 0), found('x', 1), found('x', 2), found('y', 0), found(null, 0)], [true, true, false, false, false])
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
