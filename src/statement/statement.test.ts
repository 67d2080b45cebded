// Statements asked of others: a last day that may move with its reason, what came of it once, and the file as a paper of the matter.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actingIn } from '../../test/acting.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { planMeeting } from '../meeting/actions.ts'
import { nilId, perform } from '../platform/act.ts'
import { nobody } from '../platform/kit/may.ts'
import { sendReminders } from '../reminder/actions.ts'
import { askStatement, endStatement, moveStatement } from './actions.ts'
import { findStatement, listStatementsOfMatter } from './reads.ts'
import { stateOf } from './statement.ts'

let product: TestProduct
let cast: Cast
let [meetingId, open, secret] = ['', '', '']
const { tried, act } = actingIn(() => ({ product, cast }))
const db = () => product.world.database
const refusalsOf = (result: Awaited<ReturnType<typeof tried>>) => result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [result.kind]
const page = async (who: Character, path: string) => (await (await product.as(cast.people[who])).get(path)).text()
const letters = (kind: string) => db().selectFrom('platform_outbox').selectAll().where('kind', '=', kind).orderBy('id').execute()

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  meetingId = (await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' })).id
  await act('secretary', addItem, { meetingId, title: { fi: 'Joukkoliikenne' }, purpose: 'decision' })
  await act('secretary', addItem, { meetingId, title: { fi: 'Kanariahanke' }, purpose: 'decision', level: 'confidential', ground: 'JulkL 24.1 § 17 k',
    publicTitle: { fi: 'Hankinta-asia' } })
  const items = await listItems(db(), meetingId)
  open = items.find((one) => one.title.fi === 'Joukkoliikenne')?.matterId ?? assert.fail()
  secret = items.find((one) => one.title.fi === 'Kanariahanke')?.matterId ?? assert.fail()
})
after(() => product.close())

const asked = { askedOf: 'Liikenne- ja viestintävirasto', address: 'kirjaamo@example.org', question: 'Miten tehtävät jaetaan?', dueOn: '2025-06-16' }

test('those who lead the matter ask, the letter goes to whom it is asked of, and a confidential matter is not in it', async () => {
  for (const who of ['member', 'expert', 'secretaryElsewhere', 'staff', 'administrator'] as const) {
    assert.equal((await tried(who, askStatement, { matterId: open, ...asked })).kind, 'notFound', who)
  }
  assert.deepEqual(refusalsOf(await tried('secretary', askStatement, { matterId: open, ...asked, dueOn: '2025-06-04' })), ['dueBehind'])
  assert.equal((await tried('secretary', askStatement, { matterId: open, ...asked, address: 'ei osoite' })).kind, 'invalid')
  await act('secretary', askStatement, { matterId: open, ...asked })
  await act('secretary', askStatement, { matterId: open, askedOf: 'Henkilöstöjärjestöt', question: 'Kanta', dueOn: '2025-06-10' })
  await act('secretary', askStatement, { matterId: secret, ...asked, question: 'Kanariakysymys' })
  const [first, second, ...more] = await letters('statement.asked')
  assert.deepEqual([first?.to_address, first?.subject, more.length], ['kirjaamo@example.org', 'Lausuntopyyntö, vastaus viimeistään 16.6.2025', 0])
  assert.match(first?.body ?? '', /Joukkoliikenne[\s\S]*Miten tehtävät jaetaan/)
  assert.match(second?.body ?? '', /salassa pidettävää asiaa/)
  assert.doesNotMatch(JSON.stringify(second), /Kanaria|Hankinta/)
})

test('the last day is in time, moving it needs a reason that stays, and a decision is warned while it is awaited', async () => {
  const [due, other] = await listStatementsOfMatter(db(), open)
  assert.ok(due !== undefined && other !== undefined)
  assert.deepEqual([stateOf(due, '2025-06-10'), stateOf(due, '2025-06-11')], ['open', 'late'])
  const input = { matterId: open, statementId: due.id, version: 1 }
  assert.equal((await tried('secretary', moveStatement, { ...input, dueOn: '2025-06-12', reason: '' })).kind, 'invalid')
  await act('secretary', moveStatement, { ...input, dueOn: '2025-06-12', reason: 'Luottamusmies on lomalla' })
  assert.equal((await tried('chair', moveStatement, { ...input, dueOn: '2025-06-13', reason: 'Toinen' })).kind, 'stale')
  assert.equal((await tried('secretary', moveStatement, { ...input, matterId: secret, dueOn: '2025-06-13', reason: 'x', version: 2 })).kind, 'notFound')
  assert.match(await page('member', `/fi/matters/${open}`), /Henkilöstöjärjestöt[\s\S]*10\.6\.2025 → 12\.6\.2025\. Luottamusmies on lomalla/)
  const item = (await listItems(db(), meetingId)).find((one) => one.matterId === open)
  assert.match(await page('chair', `/fi/meetings/${meetingId}/items/${item?.id}`), /Lausuntoja odotetaan vielä: Henkilöstöjärjestöt, Liikenne- ja viestintävirasto/)
  assert.doesNotMatch(await page('expert', `/fi/matters/${secret}`), /Kanaria|viestintävirasto/)
})

test('each is reminded of once before and once after, to the secretary, without what is confidential', async () => {
  for (const day of ['2025-06-13', '2025-06-14', '2025-06-17', '2025-06-18']) {
    await perform(product.world, sendReminders, { actor: nobody, personId: nilId, now: product.clock.now(), on: day }, {}, `statement-${day}`)
  }
  const all = await letters('reminder.statement')
  assert.deepEqual(all.map((one) => one.subject).sort(), ['Muistutus: lausunto viimeistään 16.6.2025', 'Muistutus: lausunto viimeistään 16.6.2025',
    'Myöhässä: lausunto oli annettava 12.6.2025', 'Myöhässä: lausunto oli annettava 16.6.2025', 'Myöhässä: lausunto oli annettava 16.6.2025'])
  assert.equal(all.filter((one) => one.body.includes('viestintävirasto')).length, 2)
})

test('what was given comes back as a paper of the matter, once; late is told; what was not given or needed says so', async () => {
  product.clock.moveTo('2025-06-18T07:00:00Z')
  const [staff, agency] = await listStatementsOfMatter(db(), open)
  assert.ok(staff !== undefined && agency !== undefined)
  const file = { fileName: 'Lausunto 1.pdf', bytes: new TextEncoder().encode('%PDF-1.7 lausunto') }
  const given = { matterId: open, statementId: agency.id, ending: 'given', onDay: '2025-06-17', summary: 'Puoltaa.' }
  assert.deepEqual(refusalsOf(await tried('secretary', endStatement, { ...given, summary: '' })), ['nothingGiven'])
  assert.deepEqual(refusalsOf(await tried('secretary', endStatement, { ...given, onDay: '2025-06-19' })), ['dayAhead'])
  assert.deepEqual(refusalsOf(await tried('secretary', endStatement, { ...given, ending: 'notGiven', file })), ['fileNotGiven'])
  await act('secretary', endStatement, { ...given, file })
  assert.deepEqual(refusalsOf(await tried('secretary', endStatement, { ...given, file })), ['hasEnded'])
  const ended = await findStatement(db(), agency.id)
  assert.equal(ended === null ? '' : stateOf(ended, '2025-06-18'), 'givenLate')
  const matter = await page('member', `/fi/matters/${open}`)
  assert.match(matter, /Puoltaa\.[\s\S]*annettiin myöhässä/)
  assert.match(matter, /Lausunto: Liikenne- ja viestintävirasto/)
  const bytes = await (await product.as(cast.people.member)).get(`/fi/papers/${ended?.ending?.paperId}/versions/1/file`)
  assert.equal(await bytes.text(), '%PDF-1.7 lausunto')
  assert.deepEqual(refusalsOf(await tried('secretary', endStatement, { matterId: open, statementId: staff.id, ending: 'notNeeded', onDay: '2025-06-18' })), ['reasonMissing'])
  await act('secretary', endStatement, { matterId: open, statementId: staff.id, ending: 'notGiven', onDay: '2025-06-18' })
  const [hidden] = await listStatementsOfMatter(db(), secret)
  await act('secretary', endStatement, { matterId: secret, statementId: hidden?.id, ending: 'given', onDay: '2025-06-18', file })
  const paper = await db().selectFrom('paper').select(['id', 'level', 'ground']).where('matter_id', '=', secret).executeTakeFirstOrThrow()
  assert.deepEqual([paper.level, paper.ground], ['confidential', 'JulkL 24.1 § 17 k'])
  assert.equal((await (await product.as(cast.people.expert)).get(`/fi/papers/${paper.id}/versions/1/file`)).status, 404)
  assert.deepEqual(product.lines, [])
})
