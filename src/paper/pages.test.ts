// Papers over HTTP: what is brought, what is served to whom, and what is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast, characters } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { addItem } from '../agenda/actions.ts'
import { listPapersByItem } from '../agenda/reads.ts'
import { planMeeting } from '../meeting/actions.ts'
import { perform } from '../platform/act.ts'
import { sendAgenda } from '../sending/actions.ts'
import { findLastSending } from '../sending/reads.ts'
import { currentVersion } from './paper.ts'
import { listAllPapersOfItem } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let keys = 0
const key = () => `paper-test-key-${(keys += 1)}`
const canary = 'KANARIA-7741'

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const planned = await perform(product.world, planMeeting, await product.by(cast.people.secretary),
    { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' }, key())
  assert.ok(planned.kind === 'done')
  meetingId = planned.answer.id
})
after(() => product.close())

async function newItem(title: string, more: Record<string, unknown> = {}) {
  const done = await perform(product.world, addItem, await product.by(cast.people.secretary),
    { meetingId, title: { fi: title }, purpose: 'discussion', ...more }, key())
  assert.ok(done.kind === 'done')
  const id = done.answer.added[0]?.itemId ?? ''
  const row = await product.world.database.selectFrom('agenda_item').select(['id', 'matter_id as matterId']).where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, path: `/fi/meetings/${meetingId}/items/${id}/papers` }
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer> = 'sisältö', type = 'text/plain') => new File([content], name, { type })
const papersOn = (item: { id: string; matterId: string | null }) => listAllPapersOfItem(product.world.database, item)
const secretary = () => product.as(cast.people.secretary)
const fileOf = (paperId: string, number = 1) => `/fi/papers/${paperId}/versions/${number}/file`

test('a text in Sámi letters comes back byte for byte, with its name, its letters and as a download', async () => {
  const item = await newItem('Kielet')
  const by = await secretary()
  const posted = await by.post(item.path, { file: file('Čáhcegáisá äö "luonnos".txt', 'Buorre beaivi, čáhci'), _key: key() })
  assert.equal(posted.status, 303)
  const [paper] = await papersOn(item)
  assert.ok(paper !== undefined)
  assert.equal(paper.title, 'Čáhcegáisá äö "luonnos"')
  const response = await by.get(fileOf(paper.id))
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8')
  assert.equal(response.headers.get('cache-control'), 'private, no-store')
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  const disposition = response.headers.get('content-disposition') ?? ''
  assert.match(disposition, /^attachment; /)
  assert.equal(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition)?.[1] ?? ''), 'Čáhcegáisá äö "luonnos".txt')
  assert.equal(await response.text(), 'Buorre beaivi, čáhci')
})

test('a web page is never served as one, whatever its sender says it is', async () => {
  const item = await newItem('Vihamielinen')
  const by = await secretary()
  await by.post(item.path, { file: file('../../x"\r\n<b>.html', '<script>alert(1)</script>', 'text/html'), _key: key() })
  const [paper] = await papersOn(item)
  const response = await by.get(fileOf(paper?.id ?? ''))
  assert.equal(response.headers.get('content-type'), 'application/octet-stream')
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment/)
  const page = await (await by.get(item.path)).text()
  assert.ok(!page.includes('<b>.html'), 'the name is shown as text')
})

test('an empty file, a missing one and one that is too large are refused in words, with what was typed kept', async () => {
  const item = await newItem('Tyhjä')
  const by = await secretary()
  const empty = await by.post(item.path, { file: file('tyhja.pdf', ''), title: 'Oma otsikko', _key: key() })
  assert.equal(empty.status, 422)
  const page = await empty.text()
  assert.ok(page.includes('Tiedosto on tyhjä.'), page.slice(page.indexOf('error-summary'), page.indexOf('error-summary') + 900))
  assert.ok(page.includes('Oma otsikko'))
  assert.ok((await (await by.post(item.path, { title: 'x', _key: key() })).text()).includes('Valitse tiedosto.'))
  const large = await by.post(item.path, { file: file('suuri.bin', new Uint8Array(50 * 1024 * 1024 + 1)), _key: key() })
  assert.ok((await large.text()).includes('50 megatavua'))
  assert.deepEqual(await papersOn(item), [])
})

test('a confidential paper needs its ground, and without it nothing is stored', async () => {
  const item = await newItem('Peruste')
  const response = await (await secretary()).post(item.path, { file: file('a.txt'), level: 'confidential', _key: key() })
  assert.equal(response.status, 422)
  assert.deepEqual(await papersOn(item), [])
})

test('nothing of a confidential paper reaches anybody who may not see it', async () => {
  const item = await newItem('Tavallinen asia')
  const secret = await newItem(`Salainen ${canary}`, { level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Hankinta' } })
  const by = await secretary()
  await by.post(item.path, { file: file(`${canary}.txt`, canary), level: 'confidential', ground: 'JulkL 24.1 § 17 k', _key: key() })
  await by.post(secret.path, { file: file(`liite-${canary}.txt`, canary), level: 'public', _key: key() })
  const ids = [...await papersOn(item), ...await papersOn(secret)].map((paper) => paper.id)
  assert.equal(ids.length, 2)
  const pages = [item.path, secret.path, `/fi/meetings/${meetingId}/agenda`, ...ids.map((id) => fileOf(id))]
  const trusted = new Set<string>(['chair', 'viceChair', 'secretary', 'checker', 'member', 'coordinator', 'deputy'])
  for (const who of [null, ...characters.filter((one) => !trusted.has(one))]) {
    const visitor = await product.as(who === null ? null : cast.people[who])
    for (const path of pages) assert.ok(!(await (await visitor.get(path)).text()).includes(canary), `${who} ${path}`)
  }
  assert.equal(await (await (await product.as(cast.people.member)).get(fileOf(ids[0] ?? ''))).text(), canary)
})

test('a file that is not there and one that is not yours look alike', async () => {
  const item = await newItem('Toisen toimielimen')
  await (await secretary()).post(item.path, { file: file('a.txt'), _key: key() })
  const [paper] = await papersOn(item)
  const other = await product.as(cast.people.chairElsewhere)
  const [mine, none, odd, zero] = await Promise.all([other.get(fileOf(paper?.id ?? '')), other.get(fileOf(meetingId)),
    other.get(fileOf('%27or%201')), (await secretary()).get(fileOf(paper?.id ?? '', 0))])
  for (const response of [mine, none, odd, zero]) assert.equal(response.status, 404)
  // The address itself stands in the page, in the links to the other languages.
  const bare = async (response: Response, id: string) => (await response.text()).replaceAll(id, '')
  assert.equal(await bare(mine, paper?.id ?? ''), await bare(none, meetingId))
})

test('withdrawing the second version brings the first back, while what was sent still cites the second', async () => {
  const item = await newItem('Versiot')
  const by = await secretary()
  await by.post(item.path, { file: file('v1.txt', 'yksi'), _key: key() })
  const [paper] = await papersOn(item)
  assert.ok(paper !== undefined)
  await by.post(`${item.path}/${paper.id}/versions`, { file: file('v2.txt', 'kaksi'), _version: '1', _key: key() })
  await perform(product.world, sendAgenda, await product.by(cast.people.secretary), { meetingId }, key())
  const before = await findLastSending(product.world.database, meetingId)
  const withdrawn = await by.post(`${item.path}/${paper.id}/versions/2/withdrawal`, { reason: 'Väärä luonnos', _key: key() })
  assert.equal(withdrawn.status, 303)
  const current = (await listPapersByItem(product.world.database, meetingId)).get(item.id)
  assert.deepEqual(current?.map((one) => one.number), [1])
  const frozen = await findLastSending(product.world.database, meetingId)
  assert.equal(frozen?.sha256, before?.sha256)
  assert.deepEqual(frozen?.content.items.find((one) => one.id === item.id)?.papers.map((one) => one.number), [2])
  assert.equal((await (await product.as(cast.people.member)).get(fileOf(paper.id, 2))).status, 404)
  assert.equal((await by.get(fileOf(paper.id, 2))).status, 200)
  const again = await by.post(`${item.path}/${paper.id}/versions/2/withdrawal`, { reason: 'Taas', _key: key() })
  assert.equal(again.status, 422)
})

test('an edit of the level leaves title, order and all versions as they were', async () => {
  const item = await newItem('Osittainen')
  const by = await secretary()
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']) await by.post(item.path, { file: file(name, name), _key: key() })
  const was = await papersOn(item)
  const [, second] = was
  await by.post(`${item.path}/${second?.id}/details`, { level: 'public', _version: '1', _key: key() })
  const is = await papersOn(item)
  assert.equal(is[1]?.level, 'public')
  assert.deepEqual(is.map(({ level: _, version: __, ...rest }) => rest), was.map(({ level: _, version: __, ...rest }) => rest))
})

test('the order is data: moved once it is the same for every reader and for the next body', async () => {
  const item = await newItem('Järjestys')
  const by = await secretary()
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await by.post(item.path, { file: file(name), _key: key() })
  const last = (await papersOn(item)).at(-1)
  await by.post(`${item.path}/${last?.id}/place`, { to: '1', _version: '1', _key: key() })
  assert.deepEqual((await papersOn(item)).map((paper) => paper.title), ['c', 'a', 'b'])
  // Another item of the same matter, as when it goes on to another body.
  assert.deepEqual((await papersOn({ id: meetingId, matterId: item.matterId })).map((paper) => paper.title), ['c', 'a', 'b'])
})

test('two versions brought at once are both kept or one is told that the other was first', async () => {
  const item = await newItem('Yhtä aikaa')
  const by = await secretary()
  await by.post(item.path, { file: file('v1.txt'), _key: key() })
  const [paper] = await papersOn(item)
  const path = `${item.path}/${paper?.id}/versions`
  const answers = await Promise.all(['x', 'y'].map((name) => by.post(path, { file: file(`${name}.txt`, name), _version: '1', _key: key() })))
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 409])
  const free = await Promise.all(['x', 'y'].map((name) => by.post(path, { file: file(`${name}.txt`, name), _key: key() })))
  assert.deepEqual(free.map((answer) => answer.status), [303, 303])
  const [after] = await papersOn(item)
  assert.deepEqual(after?.versions.map((version) => version.number), [1, 2, 3, 4])
})

test('two files at once stand one after the other, and the same key twice brings one', async () => {
  const item = await newItem('Rinnakkain')
  const by = await secretary()
  await Promise.all(['a.txt', 'b.txt'].map((name) => by.post(item.path, { file: file(name), _key: key() })))
  const once = key()
  await Promise.all([1, 2].map(() => by.post(item.path, { file: file('kerran.txt'), _key: once })))
  const papers = await papersOn(item)
  assert.equal(papers.length, 3)
  assert.equal(new Set(papers.map((paper) => paper.position)).size, 3)
})

test('an item’s presenter brings papers to that item only', async () => {
  const own = await newItem('Oma', { presenterId: cast.people.expert })
  const other = await newItem('Vieras')
  const by = await product.as(cast.people.expert)
  assert.equal((await by.post(own.path, { file: file('a.txt'), _key: key() })).status, 303)
  assert.equal((await by.post(other.path, { file: file('a.txt'), _key: key() })).status, 404)
  assert.equal((await (await product.as(cast.people.member)).post(own.path, { file: file('a.txt'), _key: key() })).status, 404)
})

test('the trail keeps a file’s name and none of its bytes', async () => {
  const item = await newItem('Jälki')
  await (await secretary()).post(item.path, { file: file('jalki.txt', 'tavut-eivat-jaa'), _key: key() })
  const rows = await product.world.database.selectFrom('platform_trail').select('detail').where('act', '=', 'paper.added').execute()
  const all = JSON.stringify(rows)
  assert.ok(all.includes('jalki.txt') && !all.includes('116,97,118') && !all.includes('tavut-eivat-jaa'))
  assert.ok(all.length < 20_000)
})

test('every page of papers is there in three languages, and nothing went wrong', async () => {
  const item = await newItem('Kielin')
  const by = await secretary()
  await by.post(item.path, { file: file('a.txt'), kind: 'background', level: 'confidential', ground: 'peruste', _key: key() })
  for (const language of ['fi', 'sv', 'en']) {
    const response = await by.get(item.path.replace('/fi/', `/${language}/`))
    assert.equal(response.status, 200)
    assert.ok((await response.text()).includes('a.txt'))
  }
  assert.equal(currentVersion((await papersOn(item))[0] ?? { versions: [] })?.number, 1)
  assert.deepEqual(product.lines, [])
})
