// The page of a matter: what it tells of itself, who may change it, and who sees how much of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { planMeeting } from '../meeting/actions.ts'
import { addPaperTo } from '../paper/actions.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { findMatter } from './reads.ts'

let product: TestProduct
let cast: Cast
let keys = 0
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const act = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
): Promise<Saved> => {
  const result = await perform(product.world, action, await product.by(cast.people[who]), input, `matter-${(keys += 1)}`)
  assert.equal(result.kind, 'done', JSON.stringify(result))
  return result.kind === 'done' ? result.answer : assert.fail()
}

async function newMatter(title: string, more: object = {}): Promise<{ matterId: string; meetingId: string; itemId: string }> {
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'decision', ...more })
  const item = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === title)
  return { matterId: item?.matterId ?? assert.fail(), meetingId, itemId: item?.id ?? assert.fail() }
}

test('a diary number is kept as it was given, and the same one on another matter is told', async () => {
  const [one, other] = [await newMatter('Ensimmäinen'), await newMatter('Toinen')]
  const secretary = await product.as(cast.people.secretary)
  const form = { 'title.fi': 'Ensimmäinen', kind: 'rules', _version: '1', diaryNumber: 'HEL 2025-001216 T 00 00 03', workstream: 'Hallinto' }
  assert.equal((await secretary.post(`/fi/matters/${one.matterId}/details`, form)).status, 303)
  assert.equal((await findMatter(product.world.database, one.matterId))?.diaryNumber, 'HEL 2025-001216 T 00 00 03')
  await secretary.post(`/fi/matters/${other.matterId}/details`, { ...form, 'title.fi': 'Toinen', diaryNumber: 'hel 2025-001216 t 00 00 03' })
  assert.match(await (await secretary.get(`/fi/matters/${other.matterId}`)).text(), /Sama asianumero on myös asialla[\s\S]*Ensimmäinen/)
  // A stale form is not saved over what is there.
  assert.equal((await secretary.post(`/fi/matters/${one.matterId}/details`, { ...form, workstream: 'x' })).status, 409)
  assert.match(await (await secretary.get('/fi/matters?workstream=Hallinto')).text(), /Ensimmäinen/)
})

test('a paper added on the meeting’s side is on the matter’s page, with where it came from', async () => {
  const { matterId, meetingId, itemId } = await newMatter('Liitteellinen')
  await act('secretary', addPaperTo, { meetingId, itemId, title: 'Selvitys', level: 'public', file: { fileName: 'a.txt', bytes: Buffer.from('a') } })
  const page = await (await (await product.as(cast.people.member)).get(`/fi/matters/${matterId}`)).text()
  assert.match(page, /Selvitys[\s\S]*lisätty: Hankeryhmä, \d+\. kokous 18\.6\.2025/)
})

test('a confidential matter shows its public title and ground to those who are not trusted, and is not there for those outside', async () => {
  const { matterId } = await newMatter('Salainen hankinta', { level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Sopimusasia' } })
  const pageFor = async (who: Character) => {
    const answer = await (await product.as(cast.people[who])).get(`/fi/matters/${matterId}`)
    return { status: answer.status, text: await answer.text() }
  }
  assert.match((await pageFor('member')).text, /Salainen hankinta/)
  const expert = await pageFor('expert')
  assert.match(expert.text, /Sopimusasia[\s\S]*JulkL 24\.1 § 17 k/)
  assert.doesNotMatch(expert.text, /Salainen/)
  assert.doesNotMatch(await (await (await product.as(cast.people.expert)).get('/fi/matters')).text(), /Salainen/)
  assert.equal((await pageFor('chairElsewhere')).status, 404)
  const expertPosts = await (await product.as(cast.people.expert)).post(`/fi/matters/${matterId}/details`, { 'title.fi': 'x', _version: '1' })
  assert.equal(expertPosts.status, 404)
})

test('a matter on a coming agenda is not ended, and one that is confidential on an agenda is not made public', async () => {
  const { matterId } = await newMatter('Kesken', { level: 'confidential', ground: 'JulkL 24.1 § 17 k' })
  const secretary = await product.as(cast.people.secretary)
  assert.match(await (await secretary.post(`/fi/matters/${matterId}/finishing`)).text(), /tulevan kokouksen asialistalla/)
  const answer = await secretary.post(`/fi/matters/${matterId}/details`, { 'title.fi': 'Kesken', _version: '1', level: 'public' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Muuta ensin asialistan kohdan julkisuus/)
})
