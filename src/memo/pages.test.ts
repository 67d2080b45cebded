// Writing a memo in a browser without script: both texts when two were writing, what is published, and in which languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { approveMinutes, confirmCorrectionOf, proposeCorrectionOf, sendMinutesForChecking } from '../minutes/actions.ts'
import { findMinutes, listCorrections } from '../minutes/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { sendAgenda } from '../sending/actions.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct, type Visitor } from '../../test/app.ts'
import { draftMemoOf } from './actions.ts'
import { findMemo, listMemos, askProposedCorrections } from './reads.ts'
import { ask } from '../platform/together.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let memoId: string
let keys = 0
const address = '/archive/hankeryhma/2024-2025/14/memo'
const title = 'Viestintäsuunnitelma'

async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await perform(product.world, what, await product.by(cast.people[who]), input, `memo-page-key-${(keys += 1)}`)
  return result.kind === 'done' ? result.answer : assert.fail(`${what.records}: ${JSON.stringify(result)}`)
}
const db = () => product.world.database
const memo = async (id = memoId) => await findMemo(db(), meetingId, id) ?? assert.fail('no memo')
const page = async (path: string) => (await product.world.copies.find(path))?.bytes.toString('utf8') ?? null
const visitor = (who: Character): Promise<Visitor> => product.as(cast.people[who])
const pathOf = (id = memoId) => `/fi/meetings/${meetingId}/memos/${id}`

/** The form as the page shows it, with some of its fields changed. */
async function form(change: Record<string, string> = {}, id = memoId): Promise<Record<string, string>> {
  const { passages, version, distribution, channel, contact } = await memo(id)
  const fields = passages.flatMap((one, index) => Object.entries({ part: one.part, itemId: one.itemId ?? '', commitmentId: one.commitmentId ?? '',
    text: one.text, place: String(index + 1) }).map(([name, value]) => [`passages.${one.id}.${name}`, value]))
  return { _version: String(version), distribution, channel, contact, ...Object.fromEntries(fields), 'passages.new.part': 'heard',
    'passages.new.itemId': '', 'passages.new.commitmentId': '', 'passages.new.text': '', ...change }
}
const texts = async () => (await memo()).passages.map((one) => one.text)

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '09:00', ends: '11:00' })).id ?? ''
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  await act('secretary', addItem, { meetingId, title: { fi: title, sv: 'Kommunikationsplan' }, purpose: 'decision', minutes: 5, level: 'public' })
  await act('secretary', addItem, { meetingId, title: { fi: 'Toimitilat' }, purpose: 'decision', minutes: 5, level: 'public' })
  await act('secretary', sendAgenda, { meetingId })
  await act('secretary', recordAttendanceOf, { meetingId, version: (await findMeeting(db(), meetingId))?.version, presidesId: cast.people.chair,
    people: (['chair', 'secretary', 'checker', 'member'] as const).map((who) => ({ personId: cast.people[who], presence: 'present', deputyForId: null })) })
  await act('chair', openMeeting, { meetingId })
  for (const one of (await listItems(db(), meetingId)).filter((item) => item.kind === 'matter')) {
    const told = one.title.fi === title ? { outcome: 'decided', handling: '', decision: `${title} hyväksyttiin.` }
      : { outcome: 'noted', handling: 'Toimitiloista kuultiin katsaus.', decision: '' }
    await act('secretary', recordOutcome, { meetingId, itemId: one.id, ...told,
      version: (await findDecision(db(), one.id))?.version ?? 1 })
  }
  memoId = (await act('secretary', draftMemoOf, { meetingId, language: 'fi' })).id ?? ''
})
after(() => product.close())

test('saving by itself answers when it saved and under which version, and leaves passages their ids', async () => {
  const before = (await memo()).passages.map((one) => one.id)
  const answer = await (await visitor('secretary')).post(pathOf(), await form({ contact: 'Viestintä' }), { 'x-autosave': '1' })
  const said: { message: string; version: number } = await answer.json()
  assert.match(said.message, /^Tallennettu .*5\.6\.2025/)
  assert.equal(said.version, (await memo()).version)
  assert.deepEqual((await memo()).passages.map((one) => one.id), before)
})

test('a passage is added, moved by its number and by a button, and removed', async () => {
  const secretary = await visitor('secretary')
  await secretary.post(pathOf(), await form({ 'passages.new.text': 'Uusi kohta 🎉 שלום', 'passages.new.place': '' }))
  const added = (await memo()).passages.at(-1) ?? assert.fail('nothing')
  assert.equal(added.text, 'Uusi kohta 🎉 שלום')
  await secretary.post(pathOf(), await form({ [`passages.${added.id}.place`]: '1' }))
  assert.equal((await texts())[0], added.text)
  await secretary.post(pathOf(), await form({ step: `down.${added.id}` }))
  assert.equal((await texts())[1], added.text)
  await secretary.post(pathOf(), await form({ step: `remove.${added.id}` }))
  assert.ok(!(await texts()).includes(added.text))
})

test('what was removed can be taken in again from the record', async () => {
  const secretary = await visitor('secretary')
  const one = (await memo()).passages.find(({ text }) => text.startsWith(title)) ?? assert.fail('no passage')
  await secretary.post(pathOf(), await form({ step: `remove.${one.id}` }))
  const html = await (await secretary.get(pathOf())).text()
  assert.match(html, /Näistä muistio ei kerro/)
  await secretary.post(pathOf(), await form({ step: `tell.${one.itemId}` }))
  assert.deepEqual((await memo()).passages.find((passage) => passage.itemId === one.itemId)?.text, one.text)
  assert.doesNotMatch(await (await secretary.get(pathOf())).text(), /Näistä muistio ei kerro/)
})

test('of two who wrote at once the later sees both whole memos, and nothing of either is lost', async () => {
  const [mine, theirs] = [await form(), await form()]
  const first = (await memo()).passages[0]?.id ?? ''
  await (await visitor('chair')).post(pathOf(), { ...theirs, [`passages.${first}.text`]: 'Puheenjohtajan sanat.' })
  const late = { ...mine, [`passages.${first}.text`]: 'Sihteerin sanat.', 'passages.new.text': 'Sihteerin uusi kohta.', distribution: 'Muut' }
  const stale = await (await visitor('secretary')).post(pathOf(), late)
  assert.equal(stale.status, 409)
  const html = await stale.text()
  assert.match(html, /Muistio, jonka joku muu tallensi/)
  for (const said of ['Puheenjohtajan', 'Sihteerin uusi kohta.']) assert.ok(html.includes(said), said)
  assert.match(html, /<textarea[^>]*>Sihteerin sanat\.<\/textarea>/)
  assert.match(html, /<textarea[^>]*>Sihteerin uusi kohta\.<\/textarea>/)
  assert.match(html, new RegExp(`name="_version" value="${(await memo()).version}"`))
  assert.equal((await (await visitor('secretary')).post(pathOf(), late, { 'x-autosave': '1' })).status, 409)
  assert.equal((await texts())[0], 'Puheenjohtajan sanat.')
})

test('odd numbers, ids and lengths are told beside the field or let go, never a fault of ours', async () => {
  const secretary = await visitor('secretary')
  const [one] = (await memo()).passages
  const name = `passages.${one?.id}`
  const nobody = '01a212e6-f138-799c-a3ef-227451b2f740'
  for (const [change, status] of [
    [{ [`${name}.place`]: '-1' }, 422], [{ [`${name}.place`]: '1e9' }, 422], [{ [`${name}.part`]: 'chapter' }, 422],
    [{ [`${name}.text`]: 'a'.repeat(5_001) }, 422], [{ 'passages.no-id.text': 'x', 'passages.no-id.part': 'heard' }, 422], [{ passages: 'x' }, 422],
    [{ [`${name}.commitmentId`]: nobody, [`${name}.itemId`]: nobody }, 303], [{ step: `tell.${nobody}` }, 303], [{ step: 'remove.' }, 303],
  ] as const) {
    assert.equal((await secretary.post(pathOf(), await form(change))).status, status, JSON.stringify(change).slice(0, 80))
  }
  const again = await (await secretary.post(pathOf(), await form({ [`${name}.text`]: 'b'.repeat(5_001) }))).text()
  const [, target] = /<a href="#([^"]+)">[^<]*liian pitkä/i.exec(again) ?? []
  assert.ok(target !== undefined && again.includes(`id="${target}"`), 'the summary leads to the field')
  assert.deepEqual(product.lines, [])
})

test('what is published is what stands in the form, and twice pressed it is published once', async () => {
  const first = (await memo()).passages[0]?.id ?? ''
  const fields = await form({ _key: 'pressed-twice-in-a-hurry', [`passages.${first}.text`]: 'Näin se julkaistiin.' })
  const secretary = await visitor('secretary')
  const answers = await Promise.all([1, 2].map(() => secretary.post(`${pathOf()}/publication`, fields)))
  assert.deepEqual(answers.map((one) => one.status), [303, 303])
  assert.match(await page(`/fi${address}`) ?? '', /Näin se julkaistiin\./)
  assert.equal((await texts())[0], 'Näin se julkaistiin.')
  assert.equal((await db().selectFrom('memo_publication').selectAll().execute()).length, 1)
})

test('a published memo links only to the languages it has, and to the others as soon as they come', async () => {
  const links = async (path: string) => [...(await page(path) ?? '').matchAll(/<a href="([^"]+)" lang="\w\w" hreflang/g)].map(([, href]) => href)
  assert.deepEqual(await links(`/fi${address}`), [])
  const { id: swedish = '' } = await act('secretary', draftMemoOf, { meetingId, language: 'sv' })
  await (await visitor('secretary')).post(`${pathOf(swedish)}/publication`, await form({}, swedish))
  assert.deepEqual(await links(`/fi${address}`), [`/fi${address}`, `/sv${address}`])
  assert.deepEqual(await links(`/sv${address}`), [`/fi${address}`, `/sv${address}`])
  await (await visitor('secretary')).post(`${pathOf()}/corrections`, await form({ reason: 'Kirjoitusvirhe' }))
  assert.deepEqual(await links(`/fi${address}/versions/2`), [])
  for (const { language } of await listMemos(db(), meetingId)) {
    for (const href of await links(`/${language}${address}`)) assert.notEqual(await page(href ?? ''), null, String(href))
  }
})

test('a memo corrected twice keeps all three versions, each with the corrections known then', async () => {
  const secretary = await visitor('secretary')
  const first = (await memo()).passages[0]?.id ?? ''
  assert.equal((await secretary.post(`${pathOf()}/corrections`, await form({ reason: '' }))).status, 422)
  await secretary.post(`${pathOf()}/corrections`, await form({ reason: 'Toinen virhe', [`passages.${first}.text`]: 'Kolmas teksti.' }))
  const versions = await Promise.all(['/versions/1', '/versions/2', '/versions/3', ''].map((end) => page(`/fi${address}${end}`)))
  assert.deepEqual(versions.map((html) => [html?.includes('Kolmas teksti.'), html?.includes('Oikaisu 1'), html?.includes('Oikaisu 2')]),
    [[false, false, false], [false, true, false], [true, true, true], [true, true, true]])
})

test('a correction of what was heard asks for a correction of the memo that told it, until it is made, and again when it is corrected again', async () => {
  const proposed = async () => (await ask(db(), askProposedCorrections(db(), [cast.projectGroup]))).filter((one) => one.memoId === memoId).length
  const itemId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Toimitilat')?.id
  const version = async () => (await findMinutes(db(), meetingId))?.version
  const corrected = async (becomes: string) => {
    await act('secretary', proposeCorrectionOf, { meetingId, itemId, part: 'handling', reason: 'Väärin kuultu', becomes })
    const open = (await listCorrections(db(), meetingId)).find((one) => one.number === null)
    await act('checker', confirmCorrectionOf, { meetingId, correctionId: open?.id })
  }
  await act('chair', closeMeeting, { meetingId })
  await act('secretary', sendMinutesForChecking, { meetingId, version: await version() })
  await act('checker', approveMinutes, { meetingId, version: await version() })
  assert.equal(await proposed(), 0)
  for (const text of ['Toimitiloista kuultiin kaksi katsausta.', 'Toimitiloista kuultiin kolme katsausta.']) {
    await corrected(text)
    assert.equal(await proposed(), 1, text)
    const home = await (await (await visitor('secretary')).get('/fi/')).text()
    assert.ok(home.includes(`href="${pathOf()}"`), 'home leads to the memo')
    await (await visitor('secretary')).post(`${pathOf()}/corrections`, await form({ reason: 'Pöytäkirjaa oikaistiin' }))
    assert.equal(await proposed(), 0, text)
  }
  assert.doesNotMatch(await (await (await visitor('member')).get('/fi/')).text(), /Oikaise muistio/)
})

test('a page of the memo that is not for the reader looks like one that is not there, also when it is posted to', async () => {
  for (const who of ['member', 'staff', 'secretaryElsewhere'] as const) {
    const there = await visitor(who)
    for (const end of ['', '/publication', '/corrections']) {
      assert.equal((await there.post(`${pathOf()}${end}`, await form({ reason: 'x' }))).status, 404, `${who} ${end}`)
    }
  }
})
