// The way of minutes from a closed meeting to publication and correction, through the door and as people in a browser.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { acceptProposals, addItem, strikeItemOf } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordDissentOf, recordOutcome, recordRecusalOf } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { addFollowup } from '../followup/actions.ts'
import { addPaperTo, editPaper } from '../paper/actions.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf, recordMovementOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { type Action, type Answer, perform } from '../platform/act.ts'
import { findPublication, sha256Of } from '../platform/publication.ts'
import { sendAgenda } from '../sending/actions.ts'
import { type Cast, castInto, type Character } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { approveMinutes, confirmCorrectionOf, makeRemark, mendMinutes, proposeCorrectionOf, publishMinutesOf, answerRemark, withdrawCorrectionOf,
  returnMinutesToDraft, sendMinutesForChecking } from './actions.ts'
import { findFrozen, findMinutes, listCorrections, listRemarks, loadRecord } from './reads.ts'
import { missingFrom, recordBytes } from './record.ts'

let product: TestProduct
let cast: Cast
let first: string
let keys = 0
const papers: string[] = []
const key = () => `minutes-key-${(keys += 1)}`
const secrets = ['KANARIALINTU', 'Kanarian esitys', 'Kanarian käsittely', 'Kanarian päätös', 'Kanarian tehtävä', 'Kanarian jääviys',
  'Kanarian mielipide', 'Kanarian huomautus', 'Kanarian liite', 'Kanarian korjaus']
const odd = 'R&D <luonnos>; =1+1, pehmeä\u00adtavu ja sitova\u00a0väli'

async function act<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<A> {
  const result = await perform(product.world, what, await product.by(cast.people[who]), input, key())
  assert.equal(result.kind, 'done', `${what.records}: ${JSON.stringify(result)}`)
  return result.kind === 'done' ? result.answer : assert.fail()
}
async function codes<I, S, C, A extends Answer, K extends string>(who: Character, what: Action<I, S, C, A, K>, input: unknown): Promise<string[]> {
  const result = await perform(product.world, what, await product.by(cast.people[who]), input, key())
  return result.kind === 'refused' ? result.refusals.map((one) => one.code) : [result.kind]
}
const later = (hours: number) => product.clock.moveTo(product.clock.now().add({ hours }).toString())
const db = () => product.world.database

async function heldMeeting(onDay: string, items: (meetingId: string) => Promise<void>): Promise<string> {
  const { id } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay, starts: '9.00', ends: '11.00', place: 'Sali & eteinen' })
  const meetingId = id ?? ''
  await items(meetingId)
  await act('secretary', sendAgenda, { meetingId })
  const meeting = await findMeeting(db(), meetingId)
  const present = ['chair', 'secretary', 'checker', 'coordinator', 'expert', 'deputy'] as const
  await act('secretary', recordAttendanceOf, { meetingId, version: meeting?.version, presidesId: cast.people.chair, people: [
    ...present.map((who) => ({ personId: cast.people[who], presence: 'present', deputyForId: who === 'deputy' ? cast.people.member : null })),
    { personId: cast.people.member, presence: 'excused', deputyForId: null }, { personId: cast.people.viceChair, presence: 'absent', deputyForId: null },
  ] })
  product.clock.moveTo(`${onDay}T06:05:00Z`)
  await act('chair', openMeeting, { meetingId })
  return meetingId
}
const idOf = async (meetingId: string, title: string) =>
  (await listItems(db(), meetingId)).find((item) => item.title.fi === title)?.id ?? assert.fail(title)
async function record(meetingId: string, title: string, outcome: string, handling: string, decision: string) {
  const itemId = await idOf(meetingId, title)
  await act('secretary', recordOutcome, { meetingId, itemId, outcome, handling, decision, version: (await findDecision(db(), itemId))?.version ?? 1 })
}

before(async () => {
  product = await testProduct()
  cast = await castInto(db())
  first = await heldMeeting('2025-06-18', async (meetingId) => {
    await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
    await act('secretary', addItem, { meetingId, title: { fi: '2026 talousarvio' }, purpose: 'decision', proposal: odd })
    await act('secretary', addItem, { meetingId, title: { fi: 'KANARIALINTU' }, purpose: 'decision', level: 'confidential',
      ground: 'JulkL 24 § 1 mom. 20 kohta', publicTitle: { fi: 'Hankinta-asia' }, proposal: 'Kanarian esitys' })
    await act('secretary', addItem, { meetingId, title: { fi: 'Turha' }, purpose: 'information' })
    const file = (text: string) => ({ fileName: 'Liite & näkymä.txt', mediaType: 'text/plain', bytes: Buffer.from(text) })
    const paper = async (title: string, name: string, level: string, bytes: string) =>
      act('secretary', addPaperTo, { meetingId, itemId: await idOf(meetingId, title), title: name, level, file: file(bytes) })
    await paper('2026 talousarvio', 'Laskelma', 'public', 'Laskelman versio 1')
    papers.push((await paper('2026 talousarvio', 'Toinen laskelma', 'public', 'Toinen laskelma')).id ?? '')
    await paper('2026 talousarvio', 'Keskeneräinen', 'notYetPublic', 'kesken')
    await paper('KANARIALINTU', 'Kanarian liite', 'public', 'Kanarian tiedosto')
  })
  await act('secretary', recordRecusalOf, { meetingId: first, itemId: await idOf(first, 'KANARIALINTU'), personId: cast.people.coordinator,
    ground: 'Kanarian jääviys' })
  await act('secretary', recordMovementOf, { meetingId: first, personId: cast.people.coordinator, kind: 'left', at: '9.40',
    itemId: await idOf(first, 'KANARIALINTU') })
  await record(first, '2026 talousarvio', 'decided', odd, 'Hyväksyttiin talousarvio.')
  await record(first, 'KANARIALINTU', 'decided', 'Kanarian käsittely', 'Kanarian päätös')
  await record(first, 'Turha', 'noted', '', '')
  await act('secretary', recordDissentOf, { meetingId: first, itemId: await idOf(first, 'KANARIALINTU'), personId: cast.people.checker,
    text: 'Kanarian mielipide' })
  await act('secretary', addFollowup, { meetingId: first, itemId: await idOf(first, 'KANARIALINTU'), what: 'Kanarian tehtävä', owner: 'Kanarian tehtävä',
    dueOn: '2025-08-01' })
  later(1)
  await act('chair', closeMeeting, { meetingId: first })
})
after(() => product.close())

test('closing the meeting drafts the minutes, whose writer is the secretary who was there', async () => {
  const minutes = await findMinutes(db(), first)
  assert.equal(minutes?.state, 'draft')
  assert.equal(minutes?.writtenBy, cast.people.secretary)
  const whole = await loadRecord(db(), first) ?? assert.fail()
  assert.deepEqual(missingFrom(whole, (await listItems(db(), first)).map((item) => item.id)), [])
  assert.equal(whole.attendance.find((one) => one.role === 'deputy')?.deputyFor, 'Rooli member')
  assert.deepEqual(whole.items.map((item) => item.number), ['1', '2', '3', '4', '5'])
})

test('a text is mended once with a reason, and a stale one shows both', async () => {
  const itemId = await idOf(first, 'Turha')
  const version = (await findDecision(db(), itemId))?.version ?? 1
  await act('secretary', mendMinutes, { meetingId: first, itemId, handling: 'Kuultiin katsaus.', decision: '', reason: 'Puuttui', version })
  assert.equal((await findDecision(db(), itemId))?.handling, 'Kuultiin katsaus.')
  assert.equal((await findDecision(db(), itemId))?.outcome, 'noted')
  assert.deepEqual(await codes('secretary', mendMinutes, { meetingId: first, itemId, handling: 'Muuta', decision: '', reason: 'x', version }), ['stale'])
})

test('remarks are made while checking, keep the minutes from approval, and are answered', async () => {
  const itemId = await idOf(first, 'KANARIALINTU')
  assert.deepEqual(await codes('member', makeRemark, { meetingId: first, itemId, text: 'Liian aikaisin' }), ['notBeingChecked'])
  await act('secretary', sendMinutesForChecking, { meetingId: first })
  await act('member', makeRemark, { meetingId: first, itemId, text: 'Kanarian huomautus' })
  assert.deepEqual(await codes('chair', approveMinutes, { meetingId: first }), ['remarksOpen'])
  assert.deepEqual(await codes('expert', makeRemark, { meetingId: first, text: 'x' }), ['notFound'])
  const [remark] = await listRemarks(db(), first)
  await act('secretary', answerRemark, { meetingId: first, remarkId: remark?.id, answer: 'Kanarian huomautus otettiin huomioon' })
  const letters = await db().selectFrom('platform_outbox').selectAll().where('kind', 'like', 'minutes.%').execute()
  assert.deepEqual(letters.map((letter) => `${letter.kind} ${letter.to_address}`).sort(), ['minutes.answered member@example.org',
    'minutes.checking chair@example.org', 'minutes.checking checker@example.org', 'minutes.remarked secretary@example.org'])
  assert.ok(!JSON.stringify(letters).toLowerCase().includes('kanaria'))
})

test('the page shows a member everything and an expert only the public title of what is confidential', async () => {
  const member = await (await (await product.as(cast.people.member)).get(`/fi/meetings/${first}/minutes`)).text()
  const expert = await (await (await product.as(cast.people.expert)).get(`/fi/meetings/${first}/minutes`)).text()
  for (const secret of secrets.slice(0, 9)) assert.ok(member.includes(secret), secret)
  for (const secret of secrets) assert.ok(!expert.includes(secret), secret)
  assert.ok(expert.includes('Hankinta-asia') && expert.includes('JulkL 24 § 1 mom. 20 kohta'))
  assert.ok(expert.includes('R&amp;D &lt;luonnos>; =1+1, pehmeä\u00adtavu ja sitova\u00a0väli'))
  for (const who of ['chairElsewhere', 'staff', 'administrator', 'formerChair'] as const) {
    assert.equal((await (await product.as(cast.people[who])).get(`/fi/meetings/${first}/minutes`)).status, 404, who)
  }
  assert.equal((await (await product.as(cast.people.member)).get('/fi/meetings/x/minutes')).status, 404)
})

test('an approval names what was seen; the writer gives none; two at once are both counted and freeze one content', async () => {
  assert.deepEqual(await codes('chair', approveMinutes, { meetingId: first, sha256: 'a'.repeat(64) }), ['changedSince'])
  assert.deepEqual(await codes('secretary', approveMinutes, { meetingId: first }), ['notFound'])
  const before = recordBytes(await loadRecord(db(), first) ?? assert.fail())
  await Promise.all([act('chair', approveMinutes, { meetingId: first }), act('checker', approveMinutes, { meetingId: first })])
  const minutes = await findMinutes(db(), first)
  assert.equal(minutes?.state, 'approved')
  assert.equal(minutes?.approvals.length, 2)
  assert.equal(minutes?.sha256, sha256Of(before))
  await act('chair', approveMinutes, { meetingId: first })
  assert.equal((await findMinutes(db(), first))?.approvals.length, 2)
  const frozen = await findFrozen(db(), first)
  assert.deepEqual(recordBytes(frozen?.record ?? assert.fail()), recordBytes(await loadRecord(db(), first) ?? assert.fail()))
})

test('the writer hears when the minutes are approved, those who confirm when a correction is proposed', async () => {
  const to = async (kind: string) => (await db().selectFrom('platform_outbox').select('to_address').where('kind', '=', kind).execute())
    .map((letter) => letter.to_address).sort()
  assert.deepEqual(await to('minutes.approved'), ['secretary@example.org'])
  const proposed = await act('chair', proposeCorrectionOf, { meetingId: first, itemId: await idOf(first, 'Turha'), part: 'handling', reason: 'x', becomes: 'y' })
  assert.deepEqual(await to('minutes.corrected'), ['checker@example.org'])
  await act('chair', withdrawCorrectionOf, { meetingId: first, correctionId: proposed.correctionId })
})

test('approved minutes are changed by nobody, not even by hand in the database', async () => {
  for (const statement of [`update minutes set state = 'draft'`, `update minutes set diary_number = 'X 1'`, `delete from minutes_frozen`,
    `update minutes_frozen set frozen_at = now()`, `delete from minutes_approval`]) {
    await assert.rejects(sql.raw(statement).execute(db()), statement)
  }
  assert.deepEqual(await codes('secretary', returnMinutesToDraft, { meetingId: first }), ['notBeingChecked'])
  const itemId = await idOf(first, 'Turha')
  assert.deepEqual(await codes('secretary', mendMinutes, { meetingId: first, itemId, handling: 'Muuta', decision: '', reason: 'x',
    version: (await findDecision(db(), itemId))?.version }), ['isApproved'])
})

const bytesOf = async (address: string) => (await findPublication(db(), address))?.bytes.toString('utf8') ?? assert.fail(address)

test('published minutes are in three languages and hold nothing of what is confidential', async () => {
  // What was public at approval and is not any more when it is published stays inside.
  const paper = await db().selectFrom('paper').select(['version', 'title']).where('id', '=', papers[0] ?? '').executeTakeFirstOrThrow()
  await act('secretary', editPaper, { meetingId: first, itemId: await idOf(first, '2026 talousarvio'), paperId: papers[0], title: paper.title,
    level: 'notYetPublic', version: paper.version })
  const secretary = await product.as(cast.people.secretary)
  const answer = await secretary.post(`/fi/meetings/${first}/minutes/publication`)
  assert.equal(answer.status, 303)
  const minutes = await findMinutes(db(), first)
  assert.equal(minutes?.state, 'published')
  for (const language of ['fi', 'sv', 'en']) {
    const html = await bytesOf(`/${language}${minutes?.address}`)
    for (const secret of secrets) assert.ok(!html.includes(secret), `${language}: ${secret}`)
    assert.ok(!html.includes('9.40') && !html.includes('9:40'), 'leaving at a confidential item tells who it is about')
    assert.ok(html.includes('Hankinta-asia') && html.includes('JulkL 24 § 1 mom. 20 kohta'))
    assert.ok(html.includes('R&amp;D &lt;luonnos>; =1+1, pehmeä\u00adtavu ja sitova\u00a0väli'))
    assert.equal(html.match(/2026 talousarvio/g)?.length, 1, 'the number is not glued to the title')
    assert.ok(html.includes(minutes?.sha256 ?? '?'))
  }
  const copy = await product.world.copies.find(`/fi${minutes?.address}`)
  assert.equal(copy?.sha256, sha256Of(Buffer.from(await bytesOf(`/fi${minutes?.address}`))))
  assert.deepEqual(await codes('secretary', publishMinutesOf, { meetingId: first }), ['alreadyPublished'])
})

test('the papers published are those that are public still, in the version that was on the table, under names of plain letters', async () => {
  const rows = await db().selectFrom('platform_publication').select(['address', 'bytes']).where('address', 'like', '%/papers/%').execute()
  assert.deepEqual(rows.map((row) => [row.address, row.bytes.toString()]),
    [['/fi/archive/hankeryhma/2024-2025/14/papers/liite-nakyma.txt', 'Laskelman versio 1']])
  const html = await bytesOf('/sv/archive/hankeryhma/2024-2025/14/minutes')
  assert.ok(html.includes('href="/fi/archive/hankeryhma/2024-2025/14/papers/liite-nakyma.txt"'))
  assert.ok(!html.includes('Keskeneräinen') && !html.includes('Toinen laskelma'))
  const whole = await (await (await product.as(cast.people.member)).get(`/fi/meetings/${first}/minutes`)).text()
  assert.ok(whole.includes('Keskeneräinen') && whole.includes('Toinen laskelma'))
})

test('a correction is proposed by one and confirmed by another, numbered, and published beside the version before it', async () => {
  const open = await idOf(first, '2026 talousarvio')
  const secret = await idOf(first, 'KANARIALINTU')
  const propose = (itemId: string, becomes: string) =>
    act('checker', proposeCorrectionOf, { meetingId: first, itemId, part: 'decision', reason: 'Kirjoitusvirhe', becomes })
  const { correctionId } = await propose(open, 'Hyväksyttiin vuoden 2026 arvio.')
  assert.deepEqual(await codes('checker', confirmCorrectionOf, { meetingId: first, correctionId }), ['proposerCannotConfirm'])
  await act('chair', confirmCorrectionOf, { meetingId: first, correctionId })
  const other = await propose(secret, 'Kanarian korjaus')
  await act('chair', confirmCorrectionOf, { meetingId: first, correctionId: other.correctionId })
  assert.deepEqual((await listCorrections(db(), first)).map((one) => [one.number, one.was]),
    [[1, 'Hyväksyttiin talousarvio.'], [2, 'Kanarian päätös']])
  const minutes = await findMinutes(db(), first)
  const now = await bytesOf(`/sv${minutes?.address}`)
  assert.ok(now.includes('Hyväksyttiin vuoden 2026 arvio.') && now.includes('Hyväksyttiin talousarvio.'))
  for (const secretText of secrets) assert.ok(!now.includes(secretText), secretText)
  assert.ok(!(await bytesOf(`/sv${minutes?.address}/versions/1`)).includes('Hyväksyttiin vuoden 2026 arvio.'))
  assert.equal(await findPublication(db(), `/sv${minutes?.address}/versions/3`), null, 'a secret correction makes no public version')
  assert.equal((await findFrozen(db(), first))?.sha256, minutes?.sha256)
  const page = await (await product.as(cast.people.chair)).get(`/sv/meetings/${first}/minutes/corrections`)
  assert.equal(page.status, 200)
  const chosen = await (await product.as(cast.people.chair)).get(`/fi/meetings/${first}/minutes/corrections?item=${open}&part=decision`)
  assert.match(await chosen.text(), /Hyväksyttiin vuoden 2026 arvio\.<\/textarea>/)
})

test('the next meeting approves the minutes before it, unless a remark is open', async () => {
  const withPrevious = async (meetingId: string) => {
    await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:previousMinutes', 'standing:closing'] })
  }
  const held = async (onDay: string) => {
    const id = await heldMeeting(onDay, withPrevious)
    await record(id, 'Edellisen kokouksen pöytäkirja', 'decided', '', 'Hyväksyttiin edellisen kokouksen pöytäkirja.')
    later(1)
    await act('secretary', closeMeeting, { meetingId: id })
    return id
  }
  const second = await held('2025-07-02')
  await act('secretary', sendMinutesForChecking, { meetingId: second })
  later(1)
  const third = await held('2025-07-09')
  const approved = await findMinutes(db(), second)
  assert.equal(approved?.state, 'approved')
  assert.deepEqual(approved?.approvals.map((one) => [one.ground?.meetingNumber, one.ground?.itemNumber]), [[16, '2']])
  await act('secretary', sendMinutesForChecking, { meetingId: third })
  await act('chair', makeRemark, { meetingId: third, text: 'Läsnäolo?' })
  await held('2025-07-16')
  assert.equal((await findMinutes(db(), third))?.state, 'checking')
  const page = await (await (await product.as(cast.people.secretary)).get(`/en/meetings/${third}/minutes`)).text()
  assert.match(page, /Unanswered remark/)
})

test('an item that is struck and one that came late are in the minutes under the numbers people saw', async () => {
  const meetingId = await heldMeeting('2025-07-23', async (id) => {
    await act('secretary', acceptProposals, { meetingId: id, keys: ['standing:opening', 'standing:closing'] })
    await act('secretary', addItem, { meetingId: id, title: { fi: 'Poistuva' }, purpose: 'discussion' })
    await act('secretary', sendAgenda, { meetingId: id })
    await act('secretary', strikeItemOf, { meetingId: id, itemId: await idOf(id, 'Poistuva'), reason: 'Ei valmis' })
    await act('secretary', addItem, { meetingId: id, title: { fi: 'Myöhäinen' }, purpose: 'discussion' })
  })
  await record(meetingId, 'Myöhäinen', 'noted', 'Keskusteltiin.', '')
  later(1)
  await act('chair', closeMeeting, { meetingId })
  const whole = await loadRecord(db(), meetingId)
  assert.deepEqual(whole?.items.map((item) => [item.number, item.struckReason]), [['1', null], ['2', 'Ei valmis'], ['2 a', null], ['3', null]])
})

test('a text that is changed while the minutes are checked is told to those who check and to whoever remarked, once until they act', async () => {
  const meetingId = await heldMeeting('2025-08-06', async (id) => {
    await act('secretary', acceptProposals, { meetingId: id, keys: ['standing:opening', 'standing:closing'] })
    await act('secretary', addItem, { meetingId: id, title: { fi: 'Muuttuva' }, purpose: 'discussion' })
  })
  await record(meetingId, 'Muuttuva', 'noted', 'Keskusteltiin.', '')
  later(1)
  await act('chair', closeMeeting, { meetingId })
  const itemId = await idOf(meetingId, 'Muuttuva')
  const mend = async (handling: string) => act('secretary', mendMinutes, { meetingId, itemId, handling, decision: '', reason: 'Tarkennus',
    version: (await findDecision(db(), itemId))?.version ?? 1 })
  const told = async () => (await db().selectFrom('platform_outbox').select('to_address').where('kind', '=', 'minutes.mended').execute())
    .map((one) => one.to_address.split('@')[0]).sort()
  await mend('Luonnosta korjattiin.')
  assert.deepEqual(await told(), [], 'a draft is nobody else’s yet')
  await act('secretary', sendMinutesForChecking, { meetingId })
  await act('coordinator', makeRemark, { meetingId, itemId, text: 'Kuka kertoi?' })
  await mend('Keskusteltiin pitkään.')
  await mend('Keskusteltiin lyhyesti.')
  assert.deepEqual(await told(), ['chair', 'checker', 'coordinator'])
  await act('chair', makeRemark, { meetingId, itemId, text: 'Entä päätös?' })
  await mend('Keskusteltiin ja sovittiin.')
  assert.deepEqual(await told(), ['chair', 'chair', 'checker', 'checker', 'coordinator', 'coordinator'])
  const reader = await product.as(cast.people.secretary)
  const late = await reader.post(`/sv/meetings/${meetingId}/minutes/items/${itemId}/text`, { handling: 'Sen', decision: '', reason: 'x', _version: '1',
    _key: 'late-mending-key' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Sparat nu: Behandling/)
})
