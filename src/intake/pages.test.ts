// Reading in over HTTP: what a file may be, what the person may change, and everything that stands in the way at once.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { filledForm } from '../../test/forms.ts'

const memo = (number: number, day: string, next: string) => `Hankeryhmän kokous ${day}

Hankeryhmä kokoontui ${number}. kokoukseensa ${day}. Hankeryhmän puheenjohtajana toimii hankejohtaja Nimi Niminen.

Kokouksessa kuultiin katsaus viestinnän etenemi-
sestä. Viestintäsuunnitelma tuodaan hankeryhmään syyskuussa 2025.

Hankeryhmän seuraava kokous on ${next}. Asialistalla silloin mm. talouden tilanne ja brändityö.
`

let product: TestProduct
let cast: Cast
const secretary = () => product.as(cast.people.secretary)
const count = async (table: 'intake' | 'meeting' | 'commitment' | 'person') =>
  Number((await product.world.database.selectFrom(table).select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

async function read(text: string): Promise<{ page: string; html: string }> {
  const posted = await (await secretary()).post('/fi/intakes', { pasted: text })
  assert.equal(posted.status, 303)
  const page = posted.headers.get('location') ?? ''
  return { page, html: await (await (await secretary()).get(page)).text() }
}

test('an empty file, a picture and a text that is no memo are refused in the reader’s language', async () => {
  const visitor = await secretary()
  const empty = await visitor.post('/sv/intakes', { file: new File([''], 'tom.txt', { type: 'text/plain' }) })
  assert.equal(empty.status, 422)
  assert.ok((await empty.text()).includes('Filen innehåller ingen text.'))
  const picture = await visitor.post('/fi/intakes', { file: new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])], 'a.txt') })
  assert.equal(picture.status, 422)
  assert.ok((await (await visitor.post('/en/intakes', { pasted: 'Milk, bread and butter.' })).text()).includes('tells of no meeting'))
  assert.equal(await count('intake'), 0)
})

test('control characters, halves of letters and odd names of files are no hindrance', async () => {
  const visitor = await secretary()
  for (const [number, name, sign] of [[41, `${'😀'.repeat(300)}.txt`, '\u0000'], [42, `${'a'.repeat(254)}😀`, '\u001b'], [43, '../../muistio\u202etxt.exe', '\u000b']] as const) {
    const text = memo(number, '4.6.2025', '18.6.2025').replace('viestinnän', `viestin${sign}nän`)
    const posted = await visitor.post('/fi/intakes', { file: new File([text], name) })
    assert.equal(posted.status, 303, name)
  }
  const rows = await product.world.database.selectFrom('intake').select(['file_name', 'text']).execute()
  assert.ok(rows.some((row) => row.file_name === 'muistiotxt.exe'))
  assert.ok(rows.every((row) => !/[\u0000\u001b\u000b]/.test(row.text)))
})

test('everything that stands in the way is told at once, with what was typed kept, and nothing comes into being', async () => {
  const { html } = await read(memo(13, '4.6.2025', '18.6.2025'))
  const { action, values } = filledForm(html, '/confirmation')
  const refused = await (await secretary()).post(action, { ...values, onDay: '2031-01-01', nextOn: '2030-01-01', number: '77' })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  for (const part of ['Kokouspäivä ei kuulu', 'Seuraavan kokouksen on oltava', 'Seuraava kokous ei kuulu', 'value="77"']) assert.ok(page.includes(part), part)
  const impossible = await (await secretary()).post(action, { ...values, 'commitments.0.due': '2025-06-31' })
  assert.equal(impossible.status, 422)
  assert.deepEqual([await count('meeting'), await count('commitment')], [0, 0])
})

test('what the person leaves out does not come into being, and what the person adds does', async () => {
  const { html } = await read(memo(13, '4.6.2025', '18.6.2025'))
  const { action, values } = filledForm(html, '/confirmation')
  const { 'topics.0.keep': _, ...kept } = values
  const people = await count('person')
  const confirmed = await (await secretary()).post(action, { ...kept, 'people.0.who': 'new', 'topics.2.text': 'Lisätty asia', 'topics.2.keep': 'on' })
  assert.equal(confirmed.status, 303)
  assert.equal(await count('person'), people + 1)
  const titles = (await product.world.database.selectFrom('agenda_item').select('title').orderBy('position').execute()).map((row) => row.title.fi)
  assert.ok(titles.includes('Lisätty asia') && !titles.includes(values['topics.0.text']), titles.join(', '))
  assert.equal(await count('meeting'), 2)
})

test('two confirmations at once make one meeting', async () => {
  const { html } = await read(memo(15, '2.7.2025', '16.7.2025'))
  const { action, values } = filledForm(html, '/confirmation')
  const answers = await Promise.all(['a', 'b'].map(async (one) => (await secretary()).post(action, { ...values, _key: `confirming-${one}-key` })))
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 422])
  assert.equal(await count('meeting'), 4)
})

test('two uploads of the same memo at once become one reading', async () => {
  const was = await count('intake')
  const text = memo(17, '20.8.2025', '3.9.2025')
  const answers = await Promise.all([1, 2].map(async () => (await secretary()).post('/fi/intakes', { pasted: text })))
  assert.deepEqual(answers.map((answer) => answer.status), [303, 303])
  assert.equal(await count('intake'), was + 1)
})

test('the secretary of another body cannot confirm a meeting of this one', async () => {
  const { html } = await read(memo(19, '10.9.2025', '24.9.2025'))
  const { action, values } = filledForm(html, '/confirmation')
  assert.equal((await (await product.as(cast.people.secretaryElsewhere)).post(action, values)).status, 404)
  assert.equal((await (await product.as(cast.people.member)).post(action, values)).status, 404)
  assert.deepEqual(product.lines, [])
})

test('the same meeting in another file is pointed out, and one who is named by title only is offered as a person', async () => {
  await read(memo(21, '1.10.2025', '15.10.2025'))
  const { html } = await read(memo(21, '1.10.2025', '15.10.2025').replace('hankejohtaja Nimi Niminen', 'rakennemuutosjohtaja').replace('viestinnän', 'tiedotuksen'))
  assert.ok(html.includes('Samasta kokouksesta on luettu myös toinen muistio'))
  assert.equal(filledForm(html, '/confirmation').values['people.0.name'], 'Rakennemuutosjohtaja')
})

test('the button beside the body shows the members of the body that was chosen, keeps everything typed and makes nothing', async () => {
  const { html } = await read(memo(23, '15.10.2025', '29.10.2025'))
  const { action, values } = filledForm(html, '/confirmation')
  assert.ok(!html.includes('Päivitä jäsenet'), 'with one body there is nothing to choose')
  await product.world.database.insertInto('body_membership').values({ body_id: cast.preparationGroup, person_id: cast.people.secretary, role: 'secretary',
    from_on: '2024-01-01' }).execute()
  const meetings = await count('meeting')
  const answer = await (await secretary()).post(action, { ...values, bodyId: cast.preparationGroup, number: '77', step: 'members' })
  assert.equal(answer.status, 200)
  const page = await answer.text()
  assert.ok(page.includes('Päivitä jäsenet') && page.includes('Rooli chairElsewhere') && !page.includes('Rooli coordinator'))
  const shown = filledForm(page, '/confirmation').values
  assert.deepEqual([shown.number, shown.bodyId, shown['people.0.who']], ['77', cast.preparationGroup, cast.people.chairElsewhere])
  assert.equal(await count('meeting'), meetings)
})

test('a number that another period has is known by its own period, and a person without a name does not come into being', async () => {
  const db = product.world.database
  const { id } = await db.insertInto('body_period').values({ body_id: cast.projectGroup, slug: '2022-2023', from_on: '2022-01-01', until_on: '2023-12-31',
    numbers_used: 0 }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('meeting').values({ body_id: cast.projectGroup, period_id: id, number: 13, on_day: '2023-06-07', starts: '09:00', ends: '10:00',
    zone: 'Europe/Helsinki', place: '', remote_link: '', state: 'closed', origin: 'memo' }).execute()
  const { html } = await read(memo(13, '7.6.2023', '21.6.2023'))
  const { action, values } = filledForm(html, '/confirmation')
  const known = await (await secretary()).post(action, values)
  assert.equal(known.status, 422)
  const people = await count('person')
  const answer = await (await secretary()).post(action, { ...values, number: '12', 'people.0.who': 'new', 'people.0.name': ' ', _key: 'without-a-name' })
  assert.equal(answer.status, 303)
  assert.equal(await count('person'), people)
  assert.deepEqual(product.lines, [])
})

test('what a memo tells stands on the journey of the matter that it names, unless the person says another or none', async () => {
  const { database } = product.world
  const opened = async (fi: string) => {
    const matter = { body_id: cast.projectGroup, title: JSON.stringify({ fi }), opened_at: product.clock.now() }
    return (await database.insertInto('matter').values(matter).returning('id').executeTakeFirstOrThrow()).id
  }
  const [campaign, rules] = [await opened('Viestintäkampanja'), await opened('Toimintaohjeet')]
  const text = memo(25, '5.11.2025', '19.11.2025').replace('viestinnän etenemi-\nsestä', 'viestintäkampanjan etenemi-\nsestä').replace('brändityö', 'viestintäkampanja')
  const { html } = await read(text)
  const { action, values } = filledForm(html, '/confirmation')
  assert.deepEqual([values['items.0.matterId'], values['commitments.0.matterId'], values['topics.1.matterId']], [campaign, '', campaign])
  const foreign = await (await secretary()).post(action, { ...values, 'items.0.matterId': randomUUID() })
  assert.equal(foreign.status, 422)
  assert.ok((await foreign.text()).includes('Valittu asia ei ole enää vireillä'))
  const answer = await (await secretary()).post(action, { ...values, 'commitments.0.matterId': rules, 'topics.1.matterId': '', _key: 'about-matters' })
  assert.equal(answer.status, 303)
  const page = async (matterId: string, who: Character = 'member') => (await (await product.as(cast.people[who])).get(`/fi/matters/${matterId}`)).text()
  const told = await page(campaign)
  assert.ok(told.includes('25. kokous') && told.includes('muistion mukaan') && told.includes('viestintäkampanjan etenemisestä'), told)
  assert.ok(!told.includes('26. kokous'), 'the topic became a new matter')
  assert.ok((await page(rules)).includes('Viestintäsuunnitelma tuodaan hankeryhmään syyskuussa 2025.'))
  const items = await database.selectFrom('agenda_item').select(['matter_id', 'title']).execute()
  const topic = items.find((one) => one.title.fi === 'Viestintäkampanja')
  assert.ok(typeof topic?.matter_id === 'string' && topic.matter_id !== campaign)
  // A memo may be read by all; that it tells of this matter is no more told once the matter is confidential.
  await database.updateTable('matter').set({ level: 'confidential', ground: 'JulkL 24.1 § 17 k' }).where('id', '=', campaign).execute()
  assert.ok((await page(campaign)).includes('viestintäkampanjan etenemisestä'))
  const ofExpert = await page(campaign, 'expert')
  assert.ok(ofExpert.includes('25. kokous') && !ofExpert.includes('viestintäkampanjan'))
})
