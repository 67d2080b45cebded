// The story of 18.6.2025: what the memo promised comes before the preparation group, Lapland's coordinator is reminded by
// name, and the group's decision freezes the structures of ten agencies at once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { takeIn } from '../../src/intake/actions.ts'
import { loadDemonstration } from '../../src/demonstration/load.ts'
import { perform } from '../../src/platform/act.ts'
import { readMemo } from '../../src/reading/reading.ts'
import { testProduct, type TestProduct } from '../app.ts'
import { filledForm } from '../forms.ts'

const memo = `Elinvoimakeskusten toimeenpanohankkeen hankeryhmän kokous 4.6.2025

Hankeryhmä kokoontui 13. kokoukseensa 4.6.2025. Kokouksessa esiteltiin alueiden uusimmat organisaatiorakenteet.

Organisaatiorakenteet on tarkoitus hyväksyä VAU-valmisteluryhmässä 18.6.2025, jonka jälkeen ne toimitetaan henkilöstöhallintoon ja edelleen Palkeisiin.
`

let product: TestProduct
before(async () => {
  product = await testProduct('demonstration')
  await loadDemonstration(product.world)
})
after(() => product.close())

const personCalled = async (name: string): Promise<string> =>
  (await product.world.database.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const visitor = async (name: string) => product.as(await personCalled(name))
const read = async (name: string, path: string): Promise<string> => {
  const answer = await (await visitor(name)).get(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

/** Sends a form of a page as a browser without script would, with something filled in. */
async function send(name: string, page: string, ending: string, fields: Record<string, string | string[]> = {}): Promise<{ status: number; text: string; to: string }> {
  const { action, values } = filledForm(await read(name, page), ending)
  const answer = await (await visitor(name)).post(action, { ...values, ...fields })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' }
}
async function done(...given: Parameters<typeof send>): Promise<string> {
  const { status, text, to } = await send(...given)
  assert.equal(status, 303, text.replace(/<[^>]+>/g, ' ').slice(0, 3_000))
  return to.split(/[?#]/)[0] ?? ''
}

const secretary = 'Valmisteluryhmän sihteeri'
const chair = 'Valmisteluryhmän puheenjohtaja'
const lapland = 'Muutoskoordinaattori, Lappi'

test('the structures of the ten agencies are approved and frozen by one decision', async () => {
  // What was promised in the memo.
  const by = await product.by(await personCalled('Projektisihteeri'))
  const reading = readMemo(memo)
  assert.ok(reading.ok)
  const taken = await perform(product.world, takeIn, by, { kind: 'text', text: memo, reading: reading.value }, 'the-memo')
  assert.ok(taken.kind === 'done')
  await done('Projektisihteeri', `/fi/intakes/${taken.answer.id}`, '/confirmation')

  // The secretary plans the meeting; the promise is proposed for its agenda.
  const meeting = await done(secretary, '/fi/meetings', '/meetings', { onDay: '2025-06-18', starts: '9.00', ends: '11.00' })
  const proposals = await read(secretary, `${meeting}/agenda`)
  assert.match(proposals, /Organisaatiorakenteet/)
  const keys = [...proposals.matchAll(/name="keys" value="([^"]+)"/g)].map(([, key]) => key ?? '')
  await done(secretary, `${meeting}/agenda`, '/proposals', { keys })
  const { id: itemId } = await product.world.database.selectFrom('agenda_item').select('id').where('meeting_id', '=', meeting.split('/').at(-1) ?? '')
    .where('kind', '=', 'matter').executeTakeFirstOrThrow()
  const item = `${meeting}/items/${itemId}`

  // The set: the newest submitted versions are there beforehand; Lapland's is still a draft, and that is told by name.
  await done(secretary, `${item}/structures`, '/structures')
  assert.match(await read(chair, `${item}/structures`), /Lapin elinvoimakeskus: joukossa on versio 1, ja uudempi versio 2 on vielä luonnos/)
  const structures = await read(lapland, '/fi/structures')
  const draft = [...structures.matchAll(/href="(\/fi\/revisions\/[0-9a-f-]{36})"[^>]*>(?:(?!<\/a>)[\s\S])*Lapin elinvoimakeskus/g)].at(-1)?.[1] ?? assert.fail('no draft')
  await done(lapland, draft, '/submission')
  assert.match(await read(chair, `${item}/structures`), /Lapin elinvoimakeskus: versiota 1 uudempi versio 2 on annettu käsittelyyn/)
  const newest = filledForm(await read(secretary, `${item}/structures`), '/structures')
  const ids = [...(await read(secretary, `${item}/structures`)).split('id="take-newest"')[1]?.split('</form>')[0]?.matchAll(/name="revisionIds" value="([^"]+)"/g) ?? []]
  assert.equal((await (await visitor(secretary)).post(newest.action, { ...newest.values, revisionIds: ids.map(([, id]) => id ?? '') })).status, 303)
  const before = await read(chair, `${item}/structures`)
  assert.match(before, /Asialistaa, jossa rakenneversiot ovat mukana, ei ole lähetetty/)
  assert.equal(before.split('>Este<').length, 2, 'nothing else hinders')

  // The agenda goes out with the versions by their hashes.
  await done(secretary, `${meeting}/agenda/versions`, '/versions')
  const sent = await read('Valmisteluryhmän jäsen, KEHA-keskus', `${meeting}/agenda/versions/A`)
  assert.equal([...sent.matchAll(/versio 2, SHA-256 [0-9a-f]{64}/g)].length, 10)
  assert.match(await read(chair, `${item}/structures`), /Mikään ei estä hyväksymistä/)

  // The day of the meeting.
  product.clock.moveTo('2025-06-18T06:00:00Z')
  await done(secretary, `${meeting}/attendance`, '/attendance')
  await done(secretary, meeting, '/opening')
  const record = filledForm(await read(secretary, item), '/text')
  const recorded = await (await visitor(secretary)).post(`${item}/outcome`, { ...record.values, outcome: 'decided', decision: 'Hyväksyttiin organisaatiorakenteet.' })
  assert.equal(recorded.status, 303, await recorded.text())
  const late = await send(lapland, draft, '/taking-back')
  assert.equal(late.status, 422)
  assert.match(late.text, /Toimielin on jo päättänyt tästä rakenteesta/)
  await done(secretary, meeting, '/untreated')
  await done(chair, meeting, '/closing')

  // Frozen, all ten, with the decision beside each and the way back.
  const after = await read(chair, `${item}/structures`)
  assert.match(after, /Hyväksytyt rakenneversiot/)
  const frozen = await product.world.database.selectFrom('adoption_approved').selectAll().execute()
  assert.equal(frozen.length, 10)
  const structure = await read(chair, draft)
  assert.match(structure, /VAU-valmisteluryhmä, 10\. kokous, kohta \d+, 18\.6\.2025/)
  assert.ok(structure.includes(`href="${item}/structures"`))
  const minutes = await read(secretary, `${meeting}/minutes`)
  assert.equal([...minutes.matchAll(/versio 2, SHA-256 [0-9a-f]{64}/g)].length, 10)

  // The memo to the staff tells it in a sentence.
  const memoAt = await done(secretary, `${meeting}/memos`, '/memos', { language: 'fi' })
  assert.match(await read(secretary, memoAt), /Kokouksessa hyväksyttiin kymmenen viraston organisaatiorakenteet: Uudenmaan elinvoimakeskus,/)
})
