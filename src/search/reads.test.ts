// The search over what a filled house has published: forms, parts of words, slips, limits, and never what is not public.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { canary, type Filled, fillHouse } from '../../test/filled.ts'
import { perform } from '../platform/act.ts'
import { correctMemo } from '../memo/actions.ts'
import { findMemo } from '../memo/reads.ts'
import { find } from './reads.ts'
import type { Criteria } from './search.ts'

let product: TestProduct
let filled: Filled
before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
})
after(() => product.close())

const looked = (query: string, change: Partial<Criteria> = {}) =>
  find(product.world.database, { query, language: 'fi', kind: null, bodySlug: null, year: null, page: 1, ...change })
const all = ({ counts }: { counts: Record<string, number> }) => Object.values(counts).reduce((sum, count) => sum + count, 0)

test('a word is found in another form, as a part of a longer word, and in spite of a slip that is told', async () => {
  const [one] = (await looked('kokous')).hits
  assert.ok(one !== undefined)
  for (const query of ['kokouksessa', 'KOKOUS', 'koko', 'kokuos']) assert.ok(all(await looked(query)) > 0, query)
  assert.deepEqual((await looked('kokous')).instead, [])
  assert.deepEqual((await looked('kokuos')).instead, [{ asked: 'kokuos', words: ['kokous'] }])
  const { missing } = await looked('kokous xyzzyplugh')
  assert.deepEqual([all(await looked('kokous xyzzyplugh')), missing], [0, ['xyzzyplugh']])
  assert.equal(all(await looked('kokous ja')), all(await looked('kokous')))
  for (const query of ['', '\'', ':*', '&|!', '%', '_', '\\', 'a'.repeat(3_000), '💥', '؀']) await looked(query)
})

test('limits leave what they say, and the counts are of what can be read', async () => {
  const wide = await looked('kokous')
  assert.equal((await looked('kokous', { kind: 'minutes' })).hits.every((hit) => hit.kind === 'minutes'), true)
  assert.deepEqual((await looked('kokous', { kind: 'minutes' })).counts, wide.counts)
  assert.equal(all(await looked('kokous', { year: 1999 })), 0)
  assert.equal(all(await looked('kokous', { bodySlug: 'ei-ole' })), 0)
  assert.ok(all(await looked('möte', { language: 'sv' })) > 0)
  const server = await product.listen()
  for (const { href } of wide.hits) assert.equal((await fetch(`${server}${href}`)).status, 200, href)
})

test('nothing confidential or unpublished is found, and what is withdrawn is gone with its words', async () => {
  assert.equal(all(await looked(canary, { language: null })), 0)
  const { database } = product.world
  const rows = await database.selectFrom('search_entry').select(['text', 'title']).execute()
  assert.ok(rows.length > 0 && rows.every((row) => !`${row.title} ${row.text}`.includes(canary)))
  // What is withdrawn is found no more as soon as anything is published; the words of the rest are counted as they stand.
  await sql`insert into platform_publication_withdrawal select address, max(version), now() from platform_publication
    where address like '%/minutes' group by address`.execute(database)
  const { meetingId = '', memoId = '' } = filled.ids
  const done = await perform(product.world, correctMemo, await product.by(filled.cast.people.secretary),
    { meetingId, memoId, version: (await findMemo(database, meetingId, memoId))?.version, reason: 'Päivä korjattu' }, 'search-withdrawn')
  assert.equal(done.kind, 'done')
  const found = await looked('kokous', { language: null })
  assert.deepEqual([found.counts.minutes, found.counts.paper], [0, 0])
  assert.ok(found.counts.memo > 0)
  const { rows: wrong } = await sql`select word from search_word full join
    (select language, lexeme as word, count(*) as entries from search_entry, unnest(words) group by 1, 2) standing using (language, word)
    where search_word.entries is distinct from standing.entries`.execute(database)
  assert.deepEqual(wrong, [])
})
