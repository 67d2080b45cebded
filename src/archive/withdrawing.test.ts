// A published paper that is not public any more is gone at once, with every copy of it, and stays gone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fillHouse, type Filled } from '../../test/filled.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { addItem } from '../agenda/actions.ts'
import { editPaper } from '../paper/actions.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { isWithdrawn } from '../platform/publication.ts'

let product: TestProduct
let filled: Filled
let address: string
let paper: { id: string; itemId: string; matterId: string | null }
let server: string
let keys = 0

before(async () => {
  product = await testProduct()
  filled = await fillHouse(product)
  const db = product.world.database
  const published = await db.selectFrom('minutes_published_paper').select(['address', 'paper_id']).executeTakeFirstOrThrow()
  address = published.address
  const of = await db.selectFrom('paper').select(['id', 'matter_id as matterId']).where('id', '=', published.paper_id).executeTakeFirstOrThrow()
  const item = await db.selectFrom('agenda_item').select('id').where('matter_id', '=', of.matterId).executeTakeFirstOrThrow()
  paper = { ...of, itemId: item.id }
  server = await product.listen()
})
after(() => product.close())

const get = (headers: Record<string, string> = {}) => fetch(`${server}${address}`, { headers })

async function act<Input, Subject, Change, Saved extends Answer, Code extends string>(
  action: Action<Input, Subject, Change, Saved, Code>, input: Record<string, unknown>,
) {
  const done = await perform(product.world, action, await product.by(filled.cast.people.secretary), input, `withdrawing-${(keys += 1)}`)
  assert.equal(done.kind, 'done', JSON.stringify(done))
}

async function level(to: string, more: Record<string, unknown> = {}) {
  const { version } = await product.world.database.selectFrom('paper').select('version').where('id', '=', paper.id).executeTakeFirstOrThrow()
  await act(editPaper, { meetingId: filled.ids.meetingId, itemId: paper.itemId, paperId: paper.id, version, level: to, ...more })
}

test('a public paper is served from its copy, as a file that can do nothing', async () => {
  const answer = await get()
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
})

test('the very next reader finds it gone, in words, and one who asks with its ETag too', async () => {
  const etag = (await get()).headers.get('etag') ?? ''
  await level('notYetPublic')
  const answer = await get({ 'if-none-match': etag })
  assert.equal(answer.status, 410)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.match(await answer.text(), /poistettu julkaisusta/)
  assert.equal(await product.world.copies.find(address), null)
})

test('a copy that a kill left behind goes at the next start', async () => {
  const db = product.world.database
  const row = await db.selectFrom('platform_publication').selectAll().where('address', '=', address).executeTakeFirstOrThrow()
  const left = { address, version: row.version, mediaType: row.media_type, fileName: row.file_name, bytes: row.bytes, sha256: row.sha256,
    publishedAt: row.published_at }
  await product.world.copies.put(left)
  assert.notEqual(await product.world.copies.find(address), null)
  await product.world.copies.catchUp(db)
  assert.equal(await product.world.copies.find(address), null)
})

const minutesPage = (version = '') => fetch(`${server}${filled.published.find((one) => one.endsWith('/minutes')) ?? ''}${version}`)

test('the minutes stay, name the paper nowhere any more, and what is stored of it is kept for those who must answer for it', async () => {
  for (const version of ['', '/versions/1']) {
    const page = await minutesPage(version)
    assert.equal(page.status, 200)
    const html = await page.text()
    assert.ok(!html.includes('Suunnitelma, versio') && !html.includes(address), version)
    assert.match(html, /Julkinen valmistelu/)
  }
  assert.equal(await isWithdrawn(product.world.database, address), true)
  assert.equal(await isWithdrawn(product.world.database, `${address}-other`), false)
  await assert.rejects(product.world.database.deleteFrom('platform_publication_withdrawal').execute(), /never changed/)
})

test('a paper that becomes public after the minutes were published is read and named at once, at its address', async () => {
  await level('public')
  assert.equal((await get()).status, 200)
  const html = await (await minutesPage()).text()
  assert.ok(html.includes(`href="${address}"`))
  const stored = () => product.world.database.selectFrom('platform_publication').select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const before = await stored()
  await level('public')
  assert.deepEqual(await stored(), before, 'what has not changed is not stored again')
})

test('a paper whose matter comes up as confidential elsewhere is withdrawn by that', async () => {
  assert.equal((await get()).status, 200)
  await act(addItem, { meetingId: filled.otherMeetingId, title: { fi: 'Sama asia' }, matterId: paper.matterId, purpose: 'decision', minutes: 5,
    level: 'confidential', ground: 'JulkL 24.1 § 17 k' })
  assert.equal((await get()).status, 410)
})

test('nothing of all this was a fault of ours', () => assert.deepEqual(product.lines, []))
