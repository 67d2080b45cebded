// The archive by body, year, matter and language; the published list of decisions; and everything made again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { perform } from '../platform/act.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, fillHouse, type Filled } from '../../test/filled.ts'
import { withdrawDocument } from '../withdrawal/actions.ts'
import { rebuildArchive } from './actions.ts'
import { listHandlings } from './reads.ts'

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

const get = async (path: string) => {
  const answer = await fetch(`${server}${path}`)
  return { status: answer.status, text: await answer.text() }
}
const rebuilt = async (who: Character) => perform(product.world, rebuildArchive, await product.by(filled.cast.people[who]), {}, `rebuilt-${(keys += 1)}`)
const decisionsAt = (language: string) => `/${language}/archive/hankeryhma/2024-2025/14/decisions`

test('a body, a year, a matter and a language each narrow the list, together too; whatever makes no sense narrows nothing', async () => {
  const all = await get('/fi/publications')
  assert.ok(all.text.includes('Hankeryhmä, 14. kokous') && all.text.includes(decisionsAt('fi')) && !all.text.includes(canary))
  const [matter] = await listHandlings(product.world.database, [filled.ids.meetingId ?? ''])
  for (const query of ['body=hankeryhma&year=2025', `matter=${matter?.matterId}`, 'language=sv', 'year=x&language=no&matter=1']) {
    assert.ok((await get(`/fi/publications?${query}`)).text.includes('Hankeryhmä, 14. kokous'), query)
  }
  for (const query of ['body=valmisteluryhma', 'year=2024', `matter=${filled.ids.meetingId}`, 'body=hankeryhma&year=1999']) {
    assert.ok((await get(`/fi/publications?${query}`)).text.includes('ei ole julkaistu mitään'), query)
  }
  assert.ok(!(await get('/fi/publications?language=sv')).text.includes('/memo'), 'the memo is in Finnish')
  const handled = (await get(`/sv/publications?matter=${matter?.matterId}`)).text
  assert.ok(handled.includes(`/sv/archive/hankeryhma/2024-2025/14/minutes#item-${matter?.itemId}`))
  assert.ok((await get('/sv/archive/hankeryhma/2024-2025/14/minutes')).text.includes(`id="item-${matter?.itemId}"`))
})

test('the list of decisions is published with the minutes, in every language and form, without what is secret', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const page = await get(decisionsAt(language))
    assert.equal(page.status, 200, language)
    assert.ok(page.text.includes('Käsiteltiin suunnitelma päätettiin.') && !page.text.includes(canary))
    for (const form of ['pdf', 'docx', 'txt']) assert.equal((await get(`${decisionsAt(language)}.${form}`)).status, 200, form)
  }
  assert.ok((await get('/sitemap.xml')).text.includes(decisionsAt('sv')))
})

test('an administrator has everything made again, and what is the same is not stored again', async () => {
  for (const who of ['secretary', 'chair', 'staff'] as const) assert.equal((await rebuilt(who)).kind, 'notFound', who)
  const count = async () => (await product.world.database.selectFrom('platform_publication').select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow()).count
  const objects = () => product.world.database.selectFrom('oparl_object').selectAll().orderBy('type').orderBy('id').execute()
  await rebuilt('administrator')
  const [before, kept, record] = [await count(), await get(decisionsAt('fi')), await objects()]
  assert.equal((await rebuilt('administrator')).kind, 'done')
  assert.deepEqual([await count(), await get(decisionsAt('fi'))], [before, kept])
  await product.world.database.deleteFrom('oparl_object').execute()
  assert.equal((await rebuilt('administrator')).kind, 'done')
  assert.deepEqual((await objects()).map((one) => [one.type, one.id, one.content]), record.filter((one) => !one.is_deleted).map((one) => [one.type, one.id, one.content]))
})

test('with withdrawn minutes the list of decisions goes, and no handling is told of', async () => {
  const by = await product.by(filled.cast.people.chair)
  assert.equal((await perform(product.world, withdrawDocument, by, { meetingId: filled.ids.meetingId, why: 'error' }, 'gone')).kind, 'done')
  assert.equal((await get(decisionsAt('fi'))).status, 410)
  assert.equal((await get(`${decisionsAt('fi')}.pdf`)).status, 410)
  assert.deepEqual(await listHandlings(product.world.database, [filled.ids.meetingId ?? '']), [])
  assert.equal((await rebuilt('administrator')).kind, 'done')
  assert.equal((await get(decisionsAt('fi'))).status, 410)
  assert.deepEqual(product.lines, [])
})

test('more meetings than a page holds go on over pages, each meeting once; a page after the last is the first', async () => {
  const clone = (table: string, changes: string, from: string) => sql.raw(`insert into ${table} select (jsonb_populate_record(one, ${changes})).* from ${from}`)
    .execute(product.world.database)
  const { rows: [memo] } = await sql<{ meetingId: string; memoId: string }>`select meeting_id as "meetingId", memo_id as "memoId" from memo_publication
    join memo on memo.id = memo_id limit 1`.execute(product.world.database)
  await clone('meeting', `jsonb_build_object('id', uuidv7(), 'number', 1000 + n, 'on_day', date '2011-01-01' + n)`,
    `meeting one, generate_series(1, 205) n where one.id = '${memo?.meetingId}'`)
  await clone('memo', `jsonb_build_object('id', uuidv7(), 'meeting_id', meeting.id)`, `memo one, meeting where meeting.number > 1000 and one.id = '${memo?.memoId}'`)
  await clone('memo_publication', `jsonb_build_object('memo_id', memo.id, 'address', '/archive/hankeryhma/' || meeting.number || '/memo')`,
    `memo_publication one, memo join meeting on meeting.id = memo.meeting_id where meeting.number > 1000 and one.memo_id = '${memo?.memoId}'`)
  const shown = async (query: string) => [...(await get(`/fi/publications?body=hankeryhma&year=2011${query}`)).text.matchAll(/Hankeryhmä, (\d+)\. kokous/g)]
    .map(([, number]) => Number(number))
  const [first, second, third] = [await shown(''), await shown('&page=2'), await shown('&page=3')]
  assert.deepEqual([first.length, second.length, third.length], [100, 100, 5])
  assert.deepEqual([...first, ...second, ...third], Array.from({ length: 205 }, (_, index) => 1205 - index))
  for (const page of ['4', '0', '-1', 'x', '99999999']) assert.deepEqual(await shown(`&page=${page}`), first, page)
  const page = (await get('/sv/publications?body=hankeryhma&year=2011&page=2')).text
  assert.ok(page.includes('Sida 2<') && page.includes('body=hankeryhma&amp;year=2011&amp;page=3'))
  assert.equal([...(await get('/fi/publications?body=hankeryhma&year=2012')).text.matchAll(/Hankeryhmä, \d+\. kokous/g)].length, 0)
})
