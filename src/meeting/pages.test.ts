// Planning, changing and cancelling meetings through HTTP, and meetings that are known only from a memo.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct, type Visitor } from '../../test/app.ts'
import { listAttendance } from './reads.ts'

let product: TestProduct
let cast: Cast
let secretary: Visitor
let keys = 0
const key = () => `key-of-test-${(keys += 1)}`
const text = async (visitor: Visitor, address: string) => (await visitor.get(address)).text()
const idIn = (response: Response) => /meetings\/([0-9a-f-]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
const plan = (form: Record<string, string>) => secretary.post(`/fi/bodies/${cast.projectGroup}/meetings`,
  { onDay: '2025-06-18', starts: '9.00', ends: '11.00', _key: key(), ...form })

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  secretary = await product.as(cast.people.secretary)
})
after(() => product.close())

test('nine o’clock is nine o’clock in May and in November, whatever the offset', async () => {
  for (const [onDay, written] of [['2025-05-07', '7.5.2025 klo 9.00'], ['2025-11-05', '5.11.2025 klo 9.00']] as const) {
    const planned = await plan({ onDay })
    assert.equal(planned.status, 303)
    assert.match(await text(secretary, `/fi/meetings/${idIn(planned)}`), new RegExp(written.replaceAll('.', '\\.')))
  }
})

test('a form with a fault keeps what was typed and says which field it is', async () => {
  const wrong = await plan({ starts: '12.00', place: 'Iso sali' })
  assert.equal(wrong.status, 422)
  const page = await wrong.text()
  assert.match(page, /value="Iso sali"/)
  assert.match(page, /Päättymisajan on oltava alkamisajan jälkeen/)
})

test('the same form sent twice plans one meeting, and two people planning at once get two numbers', async () => {
  const twice = await Promise.all([1, 2].map(() => plan({ onDay: '2025-08-20', _key: 'the-same-key' })))
  assert.equal(idIn(twice[0] as Response), idIn(twice[1] as Response))
  const both = await Promise.all(['2025-09-03', '2025-09-17'].map((onDay) => plan({ onDay })))
  assert.deepEqual(both.map((one) => one.status), [303, 303])
})

test('a cancelled meeting keeps its number and its reason, and the next one gets the next number', async () => {
  const planned = idIn(await plan({ onDay: '2025-10-01' }))
  const number = /(\d+)\. kokous/.exec(await text(secretary, `/fi/meetings/${planned}`))?.[1]
  assert.equal((await secretary.post(`/fi/meetings/${planned}/cancellation`, { reason: '', _key: key() })).status, 422)
  assert.equal((await secretary.post(`/fi/meetings/${planned}/cancellation`, { reason: 'Esteitä', _key: key() })).status, 303)
  const page = await text(secretary, `/fi/meetings/${planned}`)
  assert.match(page, /Kokous on peruttu\. Syy: Esteitä/)
  assert.match(page, new RegExp(`${number}\\. kokous`))
  const next = idIn(await plan({ onDay: '2025-10-08' }))
  assert.match(await text(secretary, `/fi/meetings/${next}`), new RegExp(`${Number(number) + 1}\\. kokous`))
})

test('an edit that somebody else was faster with shows both, in the words of the form', async () => {
  const meeting = idIn(await plan({ onDay: '2025-10-22', place: 'Sali A' }))
  const edit = (place: string) => secretary.post(`/fi/meetings/${meeting}`,
    { onDay: '2025-10-22', starts: '9.00', ends: '11.00', place, remoteLink: '', _version: '1', _key: key() })
  assert.equal((await edit('Sali B')).status, 303)
  const clash = await edit('Sali C')
  assert.equal(clash.status, 409)
  const page = await clash.text()
  assert.match(page, /Tallennettu nyt: Paikka/)
  assert.match(page, /value="Sali C"/)
})

test('the list of those present is a set: sent twice it is the same, and excused is not absent', async () => {
  const meeting = idIn(await plan({ onDay: '2025-11-12' }))
  const list = (version: string) => secretary.post(`/fi/meetings/${meeting}/attendance`, { _version: version, _key: key(), presidesId: cast.people.chair,
    'people.0.personId': cast.people.chair, 'people.0.presence': 'present', 'people.1.personId': cast.people.member, 'people.1.presence': 'excused',
    'people.2.personId': cast.people.deputy, 'people.2.presence': 'present', 'people.2.deputyForId': cast.people.member,
    'people.3.personId': cast.people.coordinator, 'people.3.presence': 'absent' })
  assert.equal((await list('1')).status, 303)
  assert.equal((await list('2')).status, 303)
  const stored = await listAttendance(product.world.database, meeting)
  assert.equal(stored.length, 4)
  const seen = await text(await product.as(cast.people.expert), `/fi/meetings/${meeting}/attendance`)
  assert.match(seen, /ilmoittanut esteestä/)
  assert.match(seen, /sijaistaa: Rooli member/)
  assert.match(seen, /Äänivaltaisia paikalla 2, vaaditaan 3/)
})

test('a meeting known only from a memo shows what the memo told, and has no agenda, attendance or minutes', async () => {
  const db = product.world.database
  const period = await db.selectFrom('body_period').select('id').where('body_id', '=', cast.projectGroup).executeTakeFirstOrThrow()
  const { id } = await db.insertInto('meeting').values({ body_id: cast.projectGroup, period_id: period.id, number: 13, on_day: '2025-06-04',
    starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki', state: 'closed', origin: 'memo' }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('intake_item').values([{ meeting_id: id, position: 1, text: 'Lainsäädäntö etenee.', outcome: 'heard' },
    { meeting_id: id, position: 2, text: 'Rakenteet esiteltiin.', outcome: 'presented' }]).execute()
  const page = await text(secretary, `/fi/meetings/${id}`)
  assert.match(page, /Lainsäädäntö etenee\.[\s\S]*kuultiin[\s\S]*Rakenteet esiteltiin\.[\s\S]*esiteltiin/)
  assert.doesNotMatch(page, new RegExp(`/meetings/${id}/(minutes|agenda|attendance)"`))
  assert.equal((await secretary.get(`/fi/meetings/${id}/attendance`)).status, 404)
  assert.match(await text(secretary, '/fi/meetings'), /1–12: vain numero/)
  assert.deepEqual(product.lines, [])
})
