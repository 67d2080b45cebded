// What is sent is frozen; what the next sending tells is exactly what has changed; mail never carries what is confidential.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { addItem, editItem, strikeItemOf } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { cancelMeeting, editMeeting, planMeeting } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { perform } from '../platform/act.ts'
import { sendAgenda } from './actions.ts'
import { listRecipients, listSendings } from './reads.ts'
import { letterOf } from './sending.ts'

let product: TestProduct
let cast: Cast
let meetingId = ''
let keys = 0
const key = () => `sending-test-${(keys += 1)}`
const secretary = () => product.by(cast.people.secretary)
const base = () => ({ meetingId, purpose: 'discussion', minutes: 10 })
const letters = (kind: string) => product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', kind).orderBy('queued_at').execute()

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const planned = await perform(product.world, planMeeting, await secretary(), { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' }, key())
  assert.equal(planned.kind, 'done')
  meetingId = planned.kind === 'done' ? planned.answer.id : ''
})
after(() => product.close())

test('an empty agenda is not sent', async () => {
  const result = await perform(product.world, sendAgenda, await secretary(), { meetingId }, key())
  assert.deepEqual(result.kind === 'refused' && result.refusals.map((one) => one.code), ['nothingToSend'])
})

test('a double click sends one letter to each recipient, in the recipient’s language', async () => {
  await product.world.database.updateTable('person').set({ language: 'sv' }).where('id', '=', cast.people.coordinator).execute()
  await perform(product.world, addItem, await secretary(), { ...base(), title: { fi: 'Julkinen asia' } }, key())
  await perform(product.world, addItem, await secretary(), { ...base(), title: { fi: 'KANARIA otsikko' }, proposal: 'KANARIA esitys',
    level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Hankinta' } }, key())
  const once = key()
  const by = await secretary()
  await Promise.all([1, 2, 3].map(() => perform(product.world, sendAgenda, by, { meetingId }, once)))
  const sent = await letters('agenda')
  const recipients = await listRecipients(product.world.database, meetingId, 'A')
  assert.equal(sent.length, recipients.length)
  assert.equal(new Set(sent.map((one) => one.to_address)).size, sent.length)
  assert.match(sent.find((one) => one.to_address === 'coordinator@example.org')?.body ?? '', /Föredragningslista/)
  assert.match(sent.find((one) => one.to_address === 'member@example.org')?.body ?? '', /Asialista/)
  assert.ok(!sent.some((one) => one.to_address.startsWith('formerchair') || one.to_address.startsWith('staff')))
  assert.ok(!JSON.stringify(sent).includes('KANARIA'))
  assert.ok(sent.every((one) => one.body.includes('Hankinta')))
})

test('nothing changed, nothing sent again', async () => {
  const result = await perform(product.world, sendAgenda, await secretary(), { meetingId }, key())
  assert.deepEqual(result.kind === 'refused' && result.refusals.map((one) => one.code), ['nothingChanged'])
})

test('the supplement lists only what is late, what was struck and by whom, and what was edited', async () => {
  const items = await listItems(product.world.database, meetingId)
  const open = items.find((one) => one.title.fi === 'Julkinen asia')
  const secret = items.find((one) => one.level === 'confidential')
  await perform(product.world, editItem, await secretary(), { ...base(), itemId: open?.id, title: { fi: 'Julkinen asia' }, minutes: 25, version: open?.version }, key())
  await perform(product.world, strikeItemOf, await secretary(), { meetingId, itemId: secret?.id, reason: 'KANARIA syy' }, key())
  await perform(product.world, addItem, await secretary(), { ...base(), title: { fi: 'R&D <luonnos>; =1+1' } }, key())
  const before = (await letters('agenda')).length
  const result = await perform(product.world, sendAgenda, await secretary(), { meetingId }, key())
  assert.equal(result.kind, 'done')
  const supplement = (await letters('agenda')).slice(before).find((one) => one.to_address === 'member@example.org')
  assert.match(supplement?.subject ?? '', /^Täydennys B/)
  assert.match(supplement?.body ?? '', /Uusi kohta 2 a: R&D <luonnos>; =1\+1/)
  assert.match(supplement?.body ?? '', /Poistettu kohta 2: Hankinta\. Poistaja: Rooli secretary/)
  assert.match(supplement?.body ?? '', /Muutettu kohta 1: Julkinen asia \(varattu aika\)/)
  assert.ok(!supplement?.body.includes('KANARIA'))
})

test('version A stays as it was sent, and the database refuses to change it', async () => {
  const [second, first] = await listSendings(product.world.database, meetingId)
  assert.deepEqual(first?.content.items.map((one) => [one.number, one.isStruck]), [['1', false], ['2', false]])
  assert.deepEqual(second?.content.items.map((one) => [one.number, one.isStruck, one.isLate]), [['1', false, false], ['2', true, false], ['2 a', false, true]])
  await assert.rejects(product.world.database.updateTable('sending').set({ note: 'x' }).execute(), /never changed/)
  await assert.rejects(product.world.database.updateTable('agenda_item').set({ number: '9' }).where('number', '=', '1').execute(), /keeps its number/)
})

describe('pages', () => {
  test('an expert sees the public title of a confidential item in every version, a member sees it whole', async () => {
    for (const path of [`/fi/meetings/${meetingId}/agenda`, ...['A', 'B'].map((letter) => `/fi/meetings/${meetingId}/agenda/versions/${letter}`)]) {
      const expert = await (await (await product.as(cast.people.expert)).get(path)).text()
      assert.ok(!expert.includes('KANARIA'), path)
      assert.ok(expert.includes('Hankinta'), path)
      const member = await (await (await product.as(cast.people.member)).get(path)).text()
      assert.ok(member.includes('KANARIA'), path)
    }
  })
  test('what became of each letter is shown to the secretary and to nobody else', async () => {
    const db = product.world.database
    await db.updateTable('platform_outbox').set({ failed_at: product.clock.now(), last_error: '550 No such user', attempts: 1 })
      .where('to_address', '=', 'member@example.org').execute()
    await db.updateTable('platform_outbox').set({ sent_at: product.clock.now() }).where('to_address', '=', 'chair@example.org').execute()
    const path = `/fi/meetings/${meetingId}/agenda/versions/A`
    const page = await (await (await product.as(cast.people.secretary)).get(path)).text()
    assert.match(page, /Kutsu ei mennyt perille: [^<;]*member\. Ota yhteyttä muulla tavalla\./)
    assert.match(page, /member@example\.org\)<\/t[dh]><td[^>]*>Ei mennyt perille\. Palvelin vastasi: 550 No such user/)
    assert.match(page, /chair@example\.org\)<\/t[dh]><td[^>]*>Lähetetty 5\.6\.2025/)
    assert.match(page, /Odottaa lähettämistä/)
    assert.ok(!(await (await (await product.as(cast.people.member)).get(path)).text()).includes('550 No such user'))
  })
  test('a title of signs and formulas is shown as it was written, once', async () => {
    const page = await (await (await product.as(cast.people.member)).get(`/sv/meetings/${meetingId}/agenda`)).text()
    assert.ok(page.includes('R&amp;D &lt;luonnos>; =1+1') || page.includes('R&amp;D &lt;luonnos&gt;; =1+1'))
    assert.ok(!page.includes('&amp;amp;'))
  })
})

test('version C: who struck is named though somebody else sends, a meeting that moved says from when, and who joined gets the whole list', async () => {
  const chair = await product.by(cast.people.chair)
  const late = (await listItems(product.world.database, meetingId)).find((one) => one.number === '2 a')
  await perform(product.world, strikeItemOf, chair, { meetingId, itemId: late?.id, reason: 'Ei valmis' }, key())
  const meeting = await findMeeting(product.world.database, meetingId)
  await perform(product.world, editMeeting, await secretary(), { meetingId, onDay: '2025-06-25', starts: '9.00', ends: '11.00', version: meeting?.version }, key())
  await product.world.database.insertInto('body_membership').values({ body_id: cast.projectGroup, person_id: cast.people.staff, role: 'member',
    from_on: '2025-06-05' }).execute()
  const before = (await letters('agenda')).length
  assert.equal((await perform(product.world, sendAgenda, await secretary(), { meetingId }, key())).kind, 'done')
  const sent = (await letters('agenda')).slice(before)
  const to = (address: string) => sent.find((one) => one.to_address === address)
  assert.match(to('member@example.org')?.body ?? '', /Muuttunut kokouspäivä: 18\.6\.2025 → 25\.6\.2025/)
  assert.match(to('member@example.org')?.body ?? '', /Poistettu kohta 2 a: .*Poistaja: Rooli chair\. Syy: Ei valmis/)
  assert.match(to('staff@example.org')?.subject ?? '', /^Kutsu/)
  assert.match(to('staff@example.org')?.body ?? '', /1 {2}Julkinen asia/)
})

test('what somebody else changes after the sender opened the page does not leave unseen', async () => {
  await perform(product.world, addItem, await secretary(), { ...base(), title: { fi: 'Ensin nähty' } }, key())
  const page = await (await (await product.as(cast.people.secretary)).get(`/fi/meetings/${meetingId}/agenda/versions`)).text()
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? assert.fail()
  await perform(product.world, addItem, await product.by(cast.people.chair), { ...base(), title: { fi: 'Sillä välin lisätty' } }, key())
  const refused = await perform(product.world, sendAgenda, await secretary(), { meetingId, seen }, key())
  assert.deepEqual(refused.kind === 'refused' && refused.refusals.map((one) => one.code), ['changedSince'])
  assert.equal((await listSendings(product.world.database, meetingId)).length, 3)
})

test('what becomes confidential later is held back in the versions that were sent before, for those who are not trusted', async () => {
  const open = (await listItems(product.world.database, meetingId)).find((one) => one.number === '1')
  await perform(product.world, editItem, await secretary(), { meetingId, itemId: open?.id, level: 'confidential', ground: 'JulkL 24.1 § 20 k',
    publicTitle: { fi: 'Eräs asia' }, version: open?.version }, key())
  for (const letter of ['A', 'B', 'C']) {
    const path = `/fi/meetings/${meetingId}/agenda/versions/${letter}`
    const expert = await (await (await product.as(cast.people.expert)).get(path)).text()
    assert.ok(!expert.includes('Julkinen asia') && expert.includes('Eräs asia'), path)
    assert.ok((await (await (await product.as(cast.people.member)).get(path)).text()).includes('Julkinen asia'), path)
  }
})

test('whoever was called hears once what has changed of time and place, what it was and what it is; others hear nothing', async () => {
  const db = product.world.database
  const plan = { meetingId, onDay: '2025-06-25', starts: '9.00', ends: '11.00' }
  const version = async () => (await findMeeting(db, meetingId))?.version
  await perform(product.world, editMeeting, await secretary(), { ...plan, version: await version() }, key())
  const before = (await letters('meeting.changed')).length
  // Two ends, one change: the one that saved nothing new tells nobody.
  await db.updateTable('body_membership').set({ until_on: '2025-06-04' }).where('person_id', '=', cast.people.checker).execute()
  const [once, seen, by] = [key(), await version(), await secretary()]
  await Promise.all([1, 2].map(() => perform(product.world, editMeeting, by, { ...plan, starts: '13.00', ends: '15.00', place: 'Sali 2', version: seen }, once)))
  await perform(product.world, editMeeting, by, { ...plan, starts: '13.00', ends: '15.00', place: 'Sali 2', version: await version() }, key())
  const told = (await letters('meeting.changed')).slice(before)
  const called = (await listRecipients(db, meetingId, 'C')).filter((one) => one.address !== 'checker@example.org').map((one) => one.address)
  assert.deepEqual(told.map((one) => one.to_address).toSorted(), called.toSorted())
  const letter = (address: string) => told.find((one) => one.to_address === address)
  assert.equal(letter('member@example.org')?.subject, 'Muutos: Hankeryhmä, 14. kokous 25.6.2025')
  assert.match(letter('member@example.org')?.body ?? '', /13\.00–15\.00\nPaikka: Sali 2[\s\S]*Muuttunut alkamisaika: 9\.00 → 13\.00\n.*päättymisaika: 11\.00 → 15\.00\nMuuttunut paikka: – → Sali 2/)
  assert.match(letter('coordinator@example.org')?.body ?? '', /Mötet som du har kallats till har ändrats/)
  await db.updateTable('body_membership').set({ until_on: null }).where('person_id', '=', cast.people.checker).execute()
})

test('a meeting to which nobody has been called yet moves without a letter', async () => {
  const planned = await perform(product.world, planMeeting, await secretary(), { bodyId: cast.projectGroup, onDay: '2025-08-13', starts: '9.00', ends: '11.00' }, key())
  const before = (await letters('meeting.changed')).length
  await perform(product.world, editMeeting, await secretary(), { meetingId: planned.kind === 'done' ? planned.answer.id : '', onDay: '2025-08-14', starts: '9.00',
    ends: '11.00', version: 1 }, key())
  assert.equal((await letters('meeting.changed')).length, before)
})

test('whoever was called hears once that the meeting is cancelled, and why', async () => {
  const by = await secretary()
  await perform(product.world, cancelMeeting, by, { meetingId, reason: 'Puheenjohtaja on estynyt' }, key())
  await perform(product.world, cancelMeeting, by, { meetingId, reason: 'Uudelleen' }, key())
  const told = await letters('meeting.cancelled')
  assert.equal(told.length, (await listRecipients(product.world.database, meetingId, 'C')).length)
  assert.ok(told.every((one) => one.body.includes('Puheenjohtaja on estynyt')))
  assert.match(told.find((one) => one.to_address === 'coordinator@example.org')?.subject ?? '', /^Inställt/)
})

test('letters go on after Z', () => assert.deepEqual([1, 26, 27, 52, 53].map(letterOf), ['A', 'Z', 'AA', 'AZ', 'BA']))
