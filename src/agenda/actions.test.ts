// The door of the agenda: through perform, as a person, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { perform } from '../platform/act.ts'
import { writeText } from '../decision/actions.ts'
import { findMatter } from '../matter/reads.ts'
import { cancelMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { filledForm } from '../../test/forms.ts'
import { acceptProposals, addItem, editItem, mergeItems, moveItem, separateItem, splitItem, strikeItemOf } from './actions.ts'
import { addPaperTo } from '../paper/actions.ts'
import { sendAgenda } from '../sending/actions.ts'
import { changeLine } from '../sending/letter.ts'
import { listSendings } from '../sending/reads.ts'
import { arrange } from './numbering.ts'
import { findAgendaVersion, listItems, listPapersByItem, listPapersOnItem, loadAgenda, loadProposals } from './reads.ts'

let product: TestProduct
let cast: Cast
let meetingId: string
let keys = 0
const key = () => `key-of-test-${(keys += 1)}`
const matter = (fi: string) => ({ meetingId, title: { fi }, purpose: 'discussion' })

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-06-18',
    starts: '9.00', ends: '11.00' }, key())
  assert.equal(planned.kind, 'done')
  meetingId = planned.kind === 'done' ? planned.answer.id : ''
})
after(() => product.close())

const numbers = async () => arrange(await listItems(product.world.database, meetingId))
  .map((item) => `${item.shownNumber} ${item.title.fi ?? ''}${item.struckAt === null ? '' : ' (struck)'}`)

test('standing items are proposed and stand around the matters', async () => {
  const by = await product.by(cast.people.secretary)
  await perform(product.world, addItem, by, matter('2026 talousarvio'), key())
  const accepted = await perform(product.world, acceptProposals, by, { meetingId, keys: ['standing:opening', 'standing:closing'] }, key())
  assert.equal(accepted.kind, 'done')
  assert.deepEqual(await numbers(), ['1 Kokouksen avaus', '2 2026 talousarvio', '3 Kokouksen päättäminen'])
})

test('after sending numbers stay: a late item becomes 2 a, a struck one keeps its number', async () => {
  const by = await product.by(cast.people.secretary)
  const sent = await perform(product.world, sendAgenda, by, { meetingId }, key())
  assert.equal(sent.kind, 'done')
  await perform(product.world, addItem, by, matter('Myöhässä tullut'), key())
  const items = await listItems(product.world.database, meetingId)
  const first = items.find((item) => item.title.fi === '2026 talousarvio')
  const withoutReason = await perform(product.world, strikeItemOf, by, { meetingId, itemId: first?.id }, key())
  assert.equal(withoutReason.kind, 'refused')
  await perform(product.world, strikeItemOf, by, { meetingId, itemId: first?.id, reason: 'Ei valmis' }, key())
  assert.deepEqual(await numbers(), ['1 Kokouksen avaus', '2 2026 talousarvio (struck)', '2 a Myöhässä tullut', '3 Kokouksen päättäminen'])
  await perform(product.world, sendAgenda, by, { meetingId }, key())
  const [second] = await listSendings(product.world.database, meetingId)
  assert.equal(second?.letter, 'B')
  assert.deepEqual(second?.content.changes.map((change) => change.kind), ['struck', 'added'])
})

test('a number that was sent does not move, not even by one place', async () => {
  const by = await product.by(cast.people.secretary)
  const item = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === 'Myöhässä tullut')
  const version = await findAgendaVersion(product.world.database, meetingId)
  const moved = await perform(product.world, moveItem, by, { meetingId, itemId: item?.id, to: 2, version }, key())
  assert.equal(moved.kind, 'refused')
})

/** A sent agenda with matters of given titles between opening and closing, each with its id. */
async function sentMeeting(onDay: string, titles: string[], isSent = true) {
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay, starts: '9.00', ends: '11.00' }, key())
  const id = planned.kind === 'done' ? planned.answer.id : assert.fail()
  await perform(product.world, acceptProposals, by, { meetingId: id, keys: ['standing:opening', 'standing:closing'] }, key())
  for (const title of titles) await perform(product.world, addItem, by, { ...matter(title), meetingId: id, level: 'public' }, key())
  if (isSent) assert.equal((await perform(product.world, sendAgenda, by, { meetingId: id }, key())).kind, 'done')
  const items = await listItems(product.world.database, id)
  const item = (title: string) => items.find((one) => one.title.fi === title) ?? assert.fail(title)
  const lines = async () => arrange(await listItems(product.world.database, id)).map((one) =>
    [one.shownNumber, one.title.fi, one.handledIn === null ? '' : `> ${one.handledIn.number}`, one.splitFrom === null ? '' : `< ${one.splitFrom.number}`,
      ...one.joined.map((other) => `+ ${other.title.fi}`)].filter((part) => part !== '').join(' '))
  return { by, id, item, lines }
}

test('items of a sent agenda are merged and split: numbers stay, papers are at both, and the mail says what became of each', async () => {
  const { by, id, item, lines } = await sentMeeting('2025-07-02', ['Neljä', 'Viisi', 'Kuusi'])
  const ofItem = (title: string) => ({ meetingId: id, itemId: item(title).id })
  const paper = (title: string) => perform(product.world, addPaperTo, by, { ...ofItem(title), title: `${title}.txt`, level: 'public',
    file: { fileName: `${title}.txt`, bytes: Buffer.from(title) } }, key())
  for (const title of ['Neljä', 'Viisi', 'Kuusi']) assert.equal((await paper(title)).kind, 'done')
  assert.equal((await perform(product.world, mergeItems, by, { ...ofItem('Viisi'), intoId: item('Neljä').id, reason: 'Sama suunnitelma' }, key())).kind,
    'done')
  const [paperId] = await listPapersOnItem(product.world.database, item('Kuusi').id)
  const part = await perform(product.world, splitItem, by, { ...ofItem('Kuusi'), title: { fi: 'Osa' }, paperIds: [paperId] }, key())
  assert.equal(part.kind, 'done')
  assert.deepEqual(await lines(), ['1 Kokouksen avaus', '2 Neljä + Viisi', '3 Viisi > 2', '4 Kuusi', '4 a Osa < 4', '5 Kokouksen päättäminen'])
  const papers = await listPapersByItem(product.world.database, id)
  const titles = (itemId: string) => (papers.get(itemId) ?? []).map((one) => one.title).sort()
  assert.deepEqual(titles(item('Neljä').id), ['Neljä.txt', 'Viisi.txt'])
  assert.deepEqual(part.kind === 'done' ? titles(part.answer.added[0]?.itemId ?? '') : [], ['Kuusi.txt'])
  await perform(product.world, sendAgenda, by, { meetingId: id }, key())
  const [sent] = await listSendings(product.world.database, id)
  assert.deepEqual(sent?.content.changes.filter((one) => one.kind !== 'paper').map((one) => changeLine(one, sent.content, 'fi')), [
    'Muutettu kohta 2: Neljä (samalla käsiteltävät asiat)',
    'Kohta 3 käsitellään kohdassa 2: Viisi. Yhdistäjä: Rooli secretary. Syy: Sama suunnitelma',
    'Uusi kohta 4 a, erotettu kohdasta 4: Osa'])
  assert.equal((await perform(product.world, separateItem, by, ofItem('Viisi'), key())).kind, 'done')
  assert.deepEqual((await lines()).slice(1, 3), ['2 Neljä', '3 Viisi'])
  assert.deepEqual((await listPapersByItem(product.world.database, id)).get(item('Neljä').id)?.map((one) => one.title), ['Neljä.txt'])
})

test('in a draft a merged item leaves the agenda with its matter in the other, and comes back after it', async () => {
  const { by, id, item, lines } = await sentMeeting('2025-07-03', ['Yksi', 'Kaksi', 'Kolme'], false)
  const two = { meetingId: id, itemId: item('Kaksi').id }
  await perform(product.world, mergeItems, by, { ...two, intoId: item('Kolme').id }, key())
  assert.deepEqual(await lines(), ['1 Kokouksen avaus', '2 Yksi', '3 Kolme + Kaksi', '4 Kokouksen päättäminen'])
  const again = await perform(product.world, addItem, by, { ...matter('Kaksi'), meetingId: id, matterId: item('Kaksi').matterId }, key())
  assert.deepEqual(again.kind === 'refused' ? again.refusals.map((one) => one.code) : again, ['matterAlreadyThere'])
  const struck = await perform(product.world, strikeItemOf, by, { meetingId: id, itemId: item('Kolme').id }, key())
  assert.deepEqual(struck.kind === 'refused' ? struck.refusals.map((one) => one.code) : struck, ['hasJoined'])
  const move = { meetingId: id, itemId: item('Kolme').id, to: 2, version: await findAgendaVersion(product.world.database, id) }
  assert.equal((await perform(product.world, moveItem, by, move, key())).kind, 'done')
  assert.equal((await perform(product.world, separateItem, by, two, key())).kind, 'done')
  assert.deepEqual(await lines(), ['1 Kokouksen avaus', '2 Kolme', '3 Kaksi', '4 Yksi', '5 Kokouksen päättäminen'])
})

test('somebody from another body learns only that there is no such meeting', async () => {
  for (const who of ['chairElsewhere', 'staff', 'formerChair', 'administrator', 'member'] as const) {
    const result = await perform(product.world, addItem, await product.by(cast.people[who]), matter('Vieras'), key())
    assert.equal(result.kind, 'notFound', who)
  }
})

test('the same key twice adds one item', async () => {
  const by = await product.by(cast.people.secretary)
  const once = key()
  const [one, other] = await Promise.all([1, 2].map(() => perform(product.world, addItem, by, matter('Kerran'), once)))
  assert.deepEqual(one, other)
  const items = (await listItems(product.world.database, meetingId)).filter((item) => item.title.fi === 'Kerran')
  assert.equal(items.length, 1)
})

test('a form that comes back with the same key and other words loses none of them, and a key is its owner’s alone', async () => {
  const [by, chair, once] = [await product.by(cast.people.secretary), await product.by(cast.people.chair), key()]
  for (const title of ['Ensimmäiset sanat', 'Toiset sanat', 'Ensimmäiset sanat']) await perform(product.world, addItem, by, matter(title), once)
  await perform(product.world, addItem, chair, matter('Ensimmäiset sanat'), once)
  const titles = (await listItems(product.world.database, meetingId)).map((item) => item.title.fi)
  assert.equal(titles.filter((title) => title === 'Toiset sanat').length, 1)
  assert.equal(titles.filter((title) => title === 'Ensimmäiset sanat').length, 2)
})

test('somebody who is no person cannot be named to present, and whoever was named stays though not a member', async () => {
  const by = await product.by(cast.people.secretary)
  const unknown = '00000000-0000-4000-8000-000000000000'
  assert.equal((await perform(product.world, addItem, by, { ...matter('Esittelijätön'), presenterId: unknown }, key())).kind, 'notFound')
  const added = await perform(product.world, addItem, by, { ...matter('Ulkopuolinen esittelee'), presenterId: cast.people.staff }, key())
  const itemId = added.kind === 'done' ? added.answer.added[0]?.itemId : undefined
  assert.equal((await perform(product.world, editItem, by, { meetingId, itemId, version: 1, presenterId: unknown }, key())).kind, 'notFound')
  const page = await (await (await product.as(cast.people.secretary)).get(`/fi/meetings/${meetingId}/agenda/items/${itemId}`)).text()
  assert.equal(filledForm(page, `/items/${itemId}`).values.presenterId, cast.people.staff)
})

test('a matter of another body waits for the next meeting when the one that had it is cancelled, and nowhere else', async () => {
  const [own, elsewhere] = [await product.by(cast.people.secretary), await product.by(cast.people.secretaryElsewhere)]
  const meetingOf = async (by: typeof own, bodyId: string, onDay: string) => {
    const planned = await perform(product.world, planMeeting, by, { bodyId, onDay, starts: '9.00', ends: '11.00' }, key())
    return planned.kind === 'done' ? planned.answer.id : assert.fail()
  }
  const [here, there, next] = [await meetingOf(own, cast.projectGroup, '2025-08-13'), await meetingOf(elsewhere, cast.preparationGroup, '2025-08-20'),
    await meetingOf(elsewhere, cast.preparationGroup, '2025-09-03')]
  await perform(product.world, addItem, own, { ...matter('Kulkeva asia'), meetingId: here }, key())
  const { id: matterId } = await product.world.database.selectFrom('matter').select('id')
    .where('id', 'in', (await listItems(product.world.database, here)).map((item) => item.matterId ?? '')).executeTakeFirstOrThrow()
  // A matter comes to another body by hand; here as the acts of that body would leave it.
  await product.world.database.insertInto('agenda_item').values({ meeting_id: there, matter_id: matterId, kind: 'matter', position: 0,
    title: JSON.stringify({ fi: 'Kulkeva asia' }), purpose: 'decision' }).execute()
  const waiting = async (meeting: string) => (await loadProposals(product.world.database, await loadAgenda(product.world.database, meeting) ?? assert.fail()))
    .filter((one) => one.source === 'waiting' && one.matterId === matterId).length
  assert.deepEqual([await waiting(here), await waiting(next)], [0, 0])
  assert.equal((await perform(product.world, cancelMeeting, elsewhere, { meetingId: there, reason: 'Este' }, key())).kind, 'done')
  assert.deepEqual([await waiting(here), await waiting(next)], [0, 1])
})

test('the matter of an item that is taken away before sending is closed, unless it is to wait or something else holds it', async () => {
  const { by, id, item } = await sentMeeting('2025-08-27', ['Turha', 'Odottava', 'Liitteellinen'], false)
  const away = (title: string, more = {}) => perform(product.world, strikeItemOf, by, { meetingId: id, itemId: item(title).id, ...more }, key())
  const paper = await perform(product.world, addPaperTo, by, { meetingId: id, itemId: item('Liitteellinen').id, title: 'L',
    file: { fileName: 'l.txt', bytes: Buffer.from('l') } }, key())
  assert.equal(paper.kind, 'done')
  assert.equal((await away('Turha')).kind, 'done')
  assert.equal((await away('Odottava', { keepsMatter: 'true' })).kind, 'done')
  assert.equal((await away('Liitteellinen')).kind, 'done')
  const proposals = await loadProposals(product.world.database, await loadAgenda(product.world.database, id) ?? assert.fail())
  assert.deepEqual(['Turha', 'Odottava', 'Liitteellinen'].map((title) => proposals.some((one) => one.title.fi === title)), [false, true, true])
})

test('a matter that had ended is taken up again when it is put on an agenda', async () => {
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-10-01', starts: '9.00', ends: '11.00' }, key())
  assert.ok(planned.kind === 'done')
  const { id: matterId } = await product.world.database.insertInto('matter').values({ body_id: cast.projectGroup, title: JSON.stringify({ fi: 'Päättynyt' }),
    opened_at: product.clock.now(), state: 'closed' }).returning('id').executeTakeFirstOrThrow()
  const added = await perform(product.world, addItem, by, { ...matter('Päättynyt'), meetingId: planned.answer.id, matterId }, key())
  assert.equal(added.kind, 'done')
  assert.equal((await findMatter(product.world.database, matterId))?.state, 'open')
})

test('an edit that sends one field leaves the others, and a wrong field is named', async () => {
  const by = await product.by(cast.people.secretary)
  const added = await perform(product.world, addItem, by, { ...matter('Osittain muutettava'), proposal: 'Esitys', minutes: 25 }, key())
  const itemId = added.kind === 'done' ? added.answer.added[0]?.itemId : undefined
  const edited = await perform(product.world, editItem, by, { meetingId, itemId, version: 1, presenter: 'Esittelijä' }, key())
  assert.equal(edited.kind, 'done')
  const stored = (await listItems(product.world.database, meetingId)).find((one) => one.id === itemId)
  assert.deepEqual([stored?.title, stored?.proposal, stored?.minutes, stored?.presenter], [{ fi: 'Osittain muutettava' }, 'Esitys', 25, 'Esittelijä'])
  const wrong = await perform(product.world, editItem, by, { meetingId, itemId, version: 2, minutes: 'x', title: { fi: '' } }, key())
  assert.deepEqual(wrong.kind === 'invalid' ? wrong.faults.map((fault) => [fault.field, fault.code]) : wrong.kind,
    [['title', 'required'], ['minutes', 'badNumber']])
})

test('an item added in the meeting is struck, not lost, once something is written on it', async () => {
  const by = await product.by(cast.people.secretary)
  const people = [{ personId: cast.people.chair, presence: 'present' }]
  await perform(product.world, recordAttendanceOf, by, { meetingId, people, presidesId: cast.people.chair, version: 1 }, key())
  assert.equal((await perform(product.world, openMeeting, by, { meetingId }, key())).kind, 'done')
  const added = await perform(product.world, addItem, by, matter('Kokouksessa esiin tullut'), key())
  const itemId = added.kind === 'done' ? added.answer.added[0]?.itemId : undefined
  await perform(product.world, writeText, by, { meetingId, itemId, handling: 'Keskusteltiin.', decision: '', version: 1 }, key())
  const bare = await perform(product.world, strikeItemOf, by, { meetingId, itemId }, key())
  assert.deepEqual(bare.kind === 'refused' ? bare.refusals.map((one) => one.code) : bare.kind, ['reasonMissing'])
  const struck = await perform(product.world, strikeItemOf, by, { meetingId, itemId, reason: 'Siirretään' }, key())
  assert.equal(struck.kind, 'done')
  assert.ok((await numbers()).some((line) => line.endsWith('Kokouksessa esiin tullut (struck)')))
})

test('what was struck comes back as it was, confidential with its ground, when somebody asks for it', async () => {
  const by = await product.by(cast.people.secretary)
  const secret = { ...matter('Salainen hankinta'), level: 'confidential', ground: 'JulkL 24.1 § 17 k', proposal: 'Salainen esitys' }
  const added = await perform(product.world, addItem, by, secret, key())
  const itemId = added.kind === 'done' ? added.answer.added[0]?.itemId : undefined
  await perform(product.world, sendAgenda, by, { meetingId }, key())
  await perform(product.world, strikeItemOf, by, { meetingId, itemId, reason: 'Ei valmis' }, key())
  const agenda = await loadAgenda(product.world.database, meetingId)
  const waiting = agenda === null ? [] : (await loadProposals(product.world.database, agenda)).filter((one) => one.title.fi === 'Salainen hankinta')
  assert.deepEqual(waiting.map((one) => [one.source, one.isTicked]), [['waiting', false]])
  await perform(product.world, acceptProposals, by, { meetingId, keys: waiting.map((one) => one.key) }, key())
  const back = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === 'Salainen hankinta' && one.struckAt === null)
  assert.deepEqual([back?.level, back?.ground, back?.proposal, back?.number], ['confidential', 'JulkL 24.1 § 17 k', 'Salainen esitys', null])
})

test('an item made confidential later takes its sub-items with it in the same act', async () => {
  const by = await product.by(cast.people.secretary)
  const top = await perform(product.world, addItem, by, matter('Pääkohta'), key())
  const parentId = top.kind === 'done' ? top.answer.added[0]?.itemId : undefined
  await perform(product.world, addItem, by, { ...matter('Alakohta'), parentId }, key())
  await perform(product.world, editItem, by, { meetingId, itemId: parentId, version: 1, level: 'confidential', ground: 'JulkL 24.1 § 20 k' }, key())
  const sub = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === 'Alakohta')
  assert.deepEqual([sub?.level, sub?.ground, sub?.version], ['confidential', 'JulkL 24.1 § 20 k', 2])
})
