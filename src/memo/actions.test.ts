// The way of a memo from draft to correction, through the door and as people in a browser.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { addItem, acceptProposals } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { approveMinutes, confirmCorrectionOf, proposeCorrectionOf, sendMinutesForChecking } from '../minutes/actions.ts'
import { findMinutes, listCorrections } from '../minutes/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { publishedBy } from '../platform/http/published.ts'
import { sendAgenda } from '../sending/actions.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { correctMemo, draftMemoOf, editMemo, publishMemo } from './actions.ts'
import { findMemo, askProposedCorrections } from './reads.ts'
import { ask } from '../platform/together.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let memoId: string
let keys = 0
const address = '/fi/archive/hankeryhma/2024-2025/14/memo'
const odd = 'R&D <luonnos>, pehmeä\u00adtavu ja sitova\u00a0väli'

async function tried<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown, key?: string) {
  return perform(product.world, what, await product.by(cast.people[who]), input, key ?? `memo-key-of-test-${(keys += 1)}`)
}
async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown, key?: string): Promise<A> {
  const result = await tried(who, what, input, key)
  return result.kind === 'done' ? result.answer : assert.fail(`${what.records}: ${JSON.stringify(result)}`)
}
const db = () => product.world.database
const memo = async () => await findMemo(db(), meetingId, memoId) ?? assert.fail('no memo')
const idOf = async (title: string) => (await listItems(db(), meetingId)).find((item) => item.title.fi === title)?.id ?? assert.fail(title)
const page = async (path = address) => (await product.world.copies.find(path))?.bytes.toString('utf8') ?? ''
async function saved(change: (text: string) => string, more: object[] = []) {
  const { passages, version } = await memo()
  return act('secretary', editMemo, { meetingId, memoId, version, distribution: 'Henkilöstö', channel: 'Taimi-intra',
    passages: [...passages.map((one) => ({ ...one, text: change(one.text), keep: 'on' })), ...more] })
}

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })).id ?? ''
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  for (const title of ['Viestintäsuunnitelma', 'Kanariakassi', 'Toimitilat']) {
    await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'decision',
      ...(title === 'Kanariakassi' ? { level: 'confidential', ground: 'JulkL 24 §', publicTitle: { fi: 'Hankinta-asia' } } : {}) })
  }
  await act('secretary', addItem, { meetingId, title: { fi: 'Pikkukanarian pesä' }, purpose: 'decision', parentId: await idOf('Kanariakassi') })
  await act('secretary', sendAgenda, { meetingId })
  const meeting = await findMeeting(db(), meetingId)
  const present = ['chair', 'secretary', 'checker', 'coordinator', 'expert', 'member'] as const
  await act('secretary', recordAttendanceOf, { meetingId, version: meeting?.version, presidesId: cast.people.chair,
    people: present.map((who) => ({ personId: cast.people[who], presence: 'present', deputyForId: null })) })
  await act('chair', openMeeting, { meetingId })
  for (const title of ['Viestintäsuunnitelma', 'Kanariakassi', 'Toimitilat', 'Pikkukanarian pesä']) {
    const itemId = await idOf(title)
    const decision = { Viestintäsuunnitelma: `Hyväksyttiin viestintäsuunnitelma ${odd}.`, Toimitilat: 'Toimitilat vuokrataan syksyllä.' }[title]
      ?? 'Salainen päätös tehtiin kassista heti.'
    await act('secretary', recordOutcome, { meetingId, itemId, outcome: 'decided', handling: '', decision,
      version: (await findDecision(db(), itemId))?.version ?? 1 })
  }
})
after(() => product.close())

test('a draft tells of no confidential item and of none below one', async () => {
  memoId = (await act('secretary', draftMemoOf, { meetingId, language: 'fi' })).id ?? ''
  const text = (await memo()).passages.map((one) => one.text).join('\n')
  assert.match(text, /Hyväksyttiin viestintäsuunnitelma/)
  assert.doesNotMatch(text, /kanaria|salainen/i)
})

test('a draft is for those of the body who may see everything in it', async () => {
  const path = `/fi/meetings/${meetingId}/memos/${memoId}`
  for (const who of ['chair', 'secretary', 'checker', 'member'] as const) {
    assert.equal((await (await product.as(cast.people[who])).get(path)).status, 200, who)
  }
  for (const who of ['expert', 'staff', 'chairElsewhere', 'formerChair', 'administrator'] as const) {
    assert.equal((await (await product.as(cast.people[who])).get(path)).status, 404, who)
    assert.equal((await tried(who, publishMemo, { meetingId, memoId, version: 1 })).kind, 'notFound', who)
  }
  assert.equal((await tried('member', publishMemo, { meetingId, memoId, version: 1 })).kind, 'notFound')
  assert.equal((await (await product.as(cast.people.secretary)).get(`/fi/meetings/${meetingId}/memos/x`)).status, 404)
  assert.equal((await product.request(address)).status, 404)
})

test('what tells of a confidential item is not published, and the page says where', async () => {
  await saved((text) => text, [{ part: 'heard', itemId: await idOf('Toimitilat'), text: 'Lisäksi puhuttiin Pikkukanarian pesästä.', keep: 'on' }])
  const { version } = await memo()
  const result = await tried('secretary', publishMemo, { meetingId, memoId, version })
  assert.deepEqual(result.kind === 'refused' && result.refusals.map((one) => one.code), ['tellsSecret'])
  const html = await (await (await product.as(cast.people.secretary)).get(`/fi/meetings/${meetingId}/memos/${memoId}`)).text()
  assert.match(html, /Kertoo salassa pidettävästä kohdasta/)
  await saved((text) => text.includes('Pikkukanaria') ? '' : text)
})

test('a stale save keeps both texts', async () => {
  const { passages } = await memo()
  const result = await tried('chair', editMemo, { meetingId, memoId, version: 1, passages: passages.map((one) => ({ ...one, keep: 'on' })) })
  assert.equal(result.kind, 'stale')
})

test('published twice with one key it is published once, before the minutes are approved, and says so', async () => {
  const { version } = await memo()
  const input = { meetingId, memoId, version }
  await Promise.all([1, 2].map(() => act('secretary', publishMemo, input, 'once-and-for-all')))
  assert.equal((await db().selectFrom('memo_publication').selectAll().execute()).length, 1)
  assert.deepEqual((await tried('secretary', publishMemo, { ...input, version: version + 1 })).kind, 'refused')
  const html = await page()
  assert.match(html, /Koeuudistuksen hankeryhmän kokous 5\.6\.2025/)
  assert.match(html, /pöytäkirjaa ei ole vielä hyväksytty/)
  assert.ok(html.includes('R&amp;D &lt;luonnos') && html.includes('pehmeä\u00adtavu') && html.includes('sitova\u00a0väli'))
  assert.doesNotMatch(html, /kanaria|<script|amp;amp/i)
  assert.match(await page('/fi/archive'), /Muistio henkilöstölle/)
})

test('a published memo is served from its copy, with its hash, when the database is stopped', async () => {
  const { answer } = publishedBy(product.world.copies, () => 0)
  const server = createServer((request, response) => void answer(request.url ?? '', request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const bound = server.address()
  const url = `http://127.0.0.1:${bound instanceof Object ? bound.port : 0}${address}`
  const first = await fetch(url)
  const etag = first.headers.get('etag') ?? ''
  assert.equal(await first.text(), await page())
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304)
  await new Promise((resolve) => server.close(resolve))
})

test('when the approved minutes are corrected, a correction of the memo is proposed, issued and numbered', async () => {
  await act('chair', closeMeeting, { meetingId })
  await act('secretary', sendMinutesForChecking, { meetingId, version: (await findMinutes(db(), meetingId))?.version })
  await act('checker', approveMinutes, { meetingId, version: (await findMinutes(db(), meetingId))?.version })
  assert.match(await page(), /pöytäkirja on hyväksytty/)
  assert.deepEqual(await ask(db(), askProposedCorrections(db(), [cast.projectGroup])), [])
  await act('secretary', proposeCorrectionOf, { meetingId, itemId: await idOf('Toimitilat'), part: 'decision', reason: 'Kirjoitusvirhe',
    becomes: 'Toimitilat ostetaan keväällä.' })
  const [proposal] = await listCorrections(db(), meetingId)
  await act('checker', confirmCorrectionOf, { meetingId, correctionId: proposal?.id })
  assert.equal((await ask(db(), askProposedCorrections(db(), [cast.projectGroup]))).length, 1)
  assert.deepEqual(await ask(db(), askProposedCorrections(db(), [cast.preparationGroup])), [])
  await saved((text) => text.replace('vuokrataan syksyllä', 'ostetaan keväällä'))
  await act('secretary', correctMemo, { meetingId, memoId, version: (await memo()).version, reason: 'Pöytäkirja oikaistiin' })
  assert.deepEqual(await ask(db(), askProposedCorrections(db(), [cast.projectGroup])), [])
  assert.match(await page(), /Oikaisu 1, 5\.6\.2025: Pöytäkirja oikaistiin/)
  assert.match(await page(`${address}/versions/1`), /aiempi versio[\s\S]*vuokrataan syksyllä/)
})

test('what a confidential item was corrected to is as secret as what it was corrected from', async () => {
  const told = 'Sopimus tehtiin Peltolan konepajan kanssa huhtikuussa.'
  await act('secretary', proposeCorrectionOf, { meetingId, itemId: await idOf('Kanariakassi'), part: 'decision', reason: 'Väärä yritys', becomes: told })
  const before = (await memo()).passages.length
  await saved((text) => text, [{ part: 'heard', itemId: await idOf('Viestintäsuunnitelma'), text: told, keep: 'on' }])
  const result = await tried('secretary', correctMemo, { meetingId, memoId, version: (await memo()).version, reason: 'Täydennys' })
  assert.deepEqual(result.kind === 'refused' && result.refusals.map((one) => one.code), ['tellsSecret'])
  await saved((text) => text === told ? '' : text)
  assert.equal((await memo()).passages.length, before)
})

test('an earlier version that tells what has become confidential is withheld', async () => {
  await db().updateTable('agenda_item').set({ level: 'confidential', ground: 'JulkL 24 §', public_title: JSON.stringify({ fi: 'Tila-asia' }) })
    .where('id', '=', await idOf('Toimitilat')).execute()
  assert.equal((await tried('secretary', correctMemo, { meetingId, memoId, version: (await memo()).version, reason: 'Salassa' })).kind, 'refused')
  await saved((text) => text.includes('oimitil') ? '' : text)
  await act('secretary', correctMemo, { meetingId, memoId, version: (await memo()).version, reason: 'Kohta poistettiin' })
  for (const path of [address, `${address}/versions/1`, `${address}/versions/2`]) assert.doesNotMatch(await page(path), /oimitil/, path)
  assert.match(await page(`${address}/versions/1`), /ei voi enää lukea/)
})

