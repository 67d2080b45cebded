// Reports: drafted from the record, approved by another, put on the next agenda; nothing confidential, nothing twice, nothing lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptProposals, addItem, editItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { makeCommitment } from '../commitment/actions.ts'
import { recordOutcome, reopenItem } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { catchUp } from '../search/jobs.ts'
import { find } from '../search/reads.ts'
import { askStatement, endStatement } from '../statement/actions.ts'
import { sendAgenda } from '../sending/actions.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { actingIn } from '../../test/acting.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { addSentenceTo, approveReport, correctReport, draftReport, dropReportCorrection, editSentence, giveReportBack, leaveSentenceOut, moveSentence,
  offerReport, renewSentence, takeUpRecord, withdrawReport } from './actions.ts'
import { findReport, listIssues } from './reads.ts'
import type { Report } from './report.ts'

let product: TestProduct
let cast: Cast
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const { tried, act } = actingIn(() => ({ product, cast }))
const db = () => product.world.database
const refusalsOf = (result: Awaited<ReturnType<typeof tried>>) => result.kind === 'refused' ? result.refusals.map((one) => one.code) : [result.kind]

type Topic = { title: string; outcome?: string; decision?: string; level?: 'confidential' }

/** A meeting of the project group that was held on a day, with what came of its items. */
async function held(onDay: string, topics: Topic[]): Promise<{ meetingId: string; itemIds: string[] }> {
  const { id: meetingId } = await act('secretary', planMeeting, { bodyId: cast.projectGroup, onDay, starts: '9.00', ends: '11.00' })
  await act('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:closing'] })
  for (const { title, level } of topics) {
    const secrecy = level === undefined ? {} : { level, ground: 'JulkL 24.1 § 17 k' }
    await act('secretary', addItem, { meetingId, title: { fi: title }, purpose: 'decision', ...secrecy })
  }
  await act('secretary', sendAgenda, { meetingId })
  await act('secretary', recordAttendanceOf, { meetingId, version: (await findMeeting(db(), meetingId))?.version, presidesId: cast.people.chair,
    people: (['chair', 'viceChair', 'secretary', 'checker', 'member'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' })) })
  await act('chair', openMeeting, { meetingId })
  const items = await listItems(db(), meetingId)
  const idOf = (title: string) => items.find((one) => one.title.fi === title)?.id ?? assert.fail(title)
  for (const { title, outcome = 'decided', decision = 'Päätettiin edetä.' } of topics) {
    await act('secretary', recordOutcome, { meetingId, itemId: idOf(title), outcome, handling: '', decision,
      version: (await findDecision(db(), idOf(title)))?.version ?? 1 })
  }
  return { meetingId, itemIds: topics.map(({ title }) => idOf(title)) }
}

const drafted = async (fromOn: string, untilOn: string): Promise<string> =>
  (await act('secretary', draftReport, { bodyId: cast.projectGroup, toBodyId: cast.preparationGroup, fromOn, untilOn })).id
const found = async (id: string): Promise<Report> => await findReport(db(), id) ?? assert.fail()
const offered = async (reportId: string) => act('secretary', offerReport, { reportId, version: (await found(reportId)).version })
const approved = async (reportId: string) => act('chair', approveReport, { reportId, version: (await found(reportId)).version })
const linesOf = ({ sentences }: Report, part?: string): string[] => sentences.filter((one) => !one.isLeftOut && (part === undefined || one.part === part))
  .map((one) => one.text ?? one.told?.fi.map((run) => run.text).join('') ?? '')
const page = async (who: keyof Cast['people'], path: string): Promise<{ status: number; text: string }> => {
  const answer = await (await product.as(cast.people[who])).get(path)
  return { status: answer.status, text: await answer.text() }
}

test('what happened on both edges of the period is told once, and what was recorded late of it is told in the next report', async () => {
  await held('2025-03-01', [{ title: 'Ensimmäinen päivä' }])
  const { meetingId, itemIds: [last] } = await held('2025-03-31', [{ title: 'Viimeinen päivä',
    decision: 'Päätettiin edetä. Valmistelu jatkuu. Kolmas lause.' }])
  await held('2025-04-01', [{ title: 'Seuraava päivä' }])
  const first = await found(await drafted('2025-03-01', '2025-03-31'))
  assert.deepEqual(linesOf(first, 'decided'), ['Ensimmäinen päivä: päätetty. Päätettiin edetä.',
    'Viimeinen päivä: päätetty. Päätettiin edetä. Valmistelu jatkuu.'])
  assert.equal(first.sentences.filter((one) => one.part === 'decided').at(-1)?.source?.path, `/meetings/${meetingId}/items/${last}`)
  const both = { bodyId: cast.projectGroup, toBodyId: cast.preparationGroup }
  assert.deepEqual(refusalsOf(await tried('secretary', draftReport, { ...both, fromOn: '2025-03-31', untilOn: '2025-04-30' })), ['overlaps'])
  // Recorded of the first period after its report was drafted.
  await act('secretary', makeCommitment, { meetingId, itemId: last, matter: 'Työjärjestys', action: 'bring', due: '2025-09', then: [], sentence: 'Luvattiin.',
    bodyIds: { [cast.projectGroup]: true }, others: [] })
  const next = await found(await drafted('2025-04-01', '2025-04-30'))
  assert.deepEqual(linesOf(next, 'decided'), ['Seuraava päivä: päätetty. Päätettiin edetä.'])
  assert.match(linesOf(next, 'promised').join(), /Työjärjestys tuodaan hankeryhmään syyskuussa 2025/)
  assert.deepEqual(refusalsOf(await tried('secretary', draftReport, { bodyId: cast.projectGroup, toBodyId: cast.projectGroup, fromOn: '2025-05-02',
    untilOn: '2025-05-01' })), ['sameBody', 'periodCrossed'])
  // Nothing happened: the report says so.
  const empty = await drafted('2025-01-01', '2025-01-31')
  assert.match((await page('secretary', `/fi/reports/${empty}`)).text, /Kaudelta 1\.1\.2025–31\.1\.2025 ei ole kirjattu tapahtumia/)
})

test('what is confidential is not told; it is shown to whoever writes, with why, and guarded when it is written by hand', async () => {
  const { meetingId, itemIds } = await held('2025-05-05', [{ title: 'Avoin asia' },
    { title: 'Kanariakassin hankinta', level: 'confidential', decision: 'Kanariakassi hankitaan.' }])
  const reportId = await drafted('2025-05-01', '2025-05-10')
  assert.ok(!JSON.stringify(await found(reportId)).includes('Kanariakas'))
  const writing = await page('secretary', `/fi/reports/${reportId}/writing`)
  assert.match(writing.text, /Ei kerrota tässä \(1\)[\s\S]*Kanariakassin hankinta[\s\S]*Salassa pidettävä/)
  assert.ok(!(await page('member', `/fi/reports/${reportId}`)).text.includes('Kanariakas'))
  assert.equal((await page('member', `/fi/reports/${reportId}/writing`)).status, 404)
  assert.equal((await page('chairElsewhere', `/fi/reports/${reportId}`)).status, 404)
  const { sentenceId } = await act('secretary', addSentenceTo, { reportId, part: 'summary', text: 'Kanariakassin hankinta etenee.' })
  assert.deepEqual(refusalsOf(await tried('secretary', offerReport, { reportId, version: (await found(reportId)).version })), ['tellsSecret'])
  await act('secretary', leaveSentenceOut, { reportId, sentenceId })
  await offered(reportId)
  await approved(reportId)
  assert.ok((await page('chairElsewhere', `/fi/reports/${reportId}`)).text.includes('Avoin asia'))
  // It becomes confidential after the approval: the readers are not told of it any more.
  const item = (await listItems(db(), meetingId)).find((one) => one.id === itemIds[0]) ?? assert.fail()
  await act('secretary', editItem, { meetingId, itemId: item.id, level: 'confidential', ground: 'JulkL 24.1 § 17 k', version: item.version })
  const silenced = (await page('chairElsewhere', `/fi/reports/${reportId}`)).text
  assert.ok(!silenced.includes('Avoin asia'))
  assert.match(silenced, /ei enää kerrota, koska asia on tullut salassa pidettäväksi: 1/)
})

test('another than who offered it approves; it is frozen and a paper for information on the next agenda, and a correction is its next version', async () => {
  await held('2025-05-12', [{ title: 'Palvelumalli' }])
  const reportId = await drafted('2025-05-11', '2025-05-20')
  const [sentence] = (await found(reportId)).sentences
  await act('secretary', editSentence, { reportId, sentenceId: sentence?.id, text: 'Palvelumallista päätettiin.', version: 1 })
  assert.equal((await tried('chair', editSentence, { reportId, sentenceId: sentence?.id, text: 'Toinen.', version: 1 })).kind, 'stale')
  await act('chair', offerReport, { reportId, version: (await found(reportId)).version })
  const version = (await found(reportId)).version
  assert.deepEqual(refusalsOf(await tried('chair', approveReport, { reportId, version })), ['offererCannotApprove'])
  assert.deepEqual(refusalsOf(await tried('secretary', approveReport, { reportId, version })), ['notFound'])
  assert.deepEqual(refusalsOf(await tried('secretary', editSentence, { reportId, sentenceId: sentence?.id, text: 'Lukossa.' })), ['notDraft'])
  await act('viceChair', giveReportBack, { reportId, reason: 'Lyhennä.' })
  await offered(reportId)
  assert.equal((await tried('chair', approveReport, { reportId, version })).kind, 'stale')
  await approved(reportId)
  assert.equal((await found(reportId)).placing, null)
  // The body that is told plans its meeting: the report is there.
  const { id: meetingId } = await act('secretaryElsewhere', planMeeting, { bodyId: cast.preparationGroup, onDay: '2025-06-18', starts: '13.00', ends: '15.00' })
  const { placing } = await found(reportId)
  assert.equal(placing?.meetingId, meetingId)
  const item = (await listItems(db(), meetingId)).find((one) => one.id === placing?.itemId)
  assert.deepEqual([item?.title.fi, item?.purpose], ['Tilannekatsaus: Hankeryhmä', 'information'])
  const versions = () => db().selectFrom('paper_version').selectAll().where('paper_id', '=', placing?.paperId ?? '').orderBy('number').execute()
  assert.equal((await versions())[0]?.bytes.subarray(0, 4).toString(), '%PDF')
  assert.match((await page('chairElsewhere', `/sv/reports/${reportId}`)).text,
    /Lägesrapport[\s\S]*lang="fi"[^>]*>Palvelumallista päätettiin\.[\s\S]*redigerad/)
  const memo = await page('chairElsewhere', `/fi/reports/${reportId}/memo`)
  assert.match(memo.text, /Muistio[\s\S]*<p[^>]*>Palvelumallista päätettiin\./)
  assert.ok(!memo.text.includes('Kausi lukuina') && !/\[<a/.test(memo.text), 'sentences without brackets')
  for (const form of ['pdf', 'docx', 'txt']) assert.equal((await page('chairElsewhere', `/sv/reports/${reportId}/memo.${form}`)).status, 200, form)
  assert.equal((await page('staff', `/fi/reports/${reportId}/memo`)).status, 404)
  await act('secretary', correctReport, { reportId, reason: 'Yksi luku oli väärin.' })
  assert.ok(!(await page('chairElsewhere', `/fi/reports/${reportId}`)).text.includes('Luonnos'))
  await offered(reportId)
  await approved(reportId)
  const issues = await listIssues(db(), reportId)
  assert.deepEqual(issues.map((one) => [one.number, one.content.reason]), [[1, ''], [2, 'Yksi luku oli väärin.']])
  assert.equal((await versions()).length, 2)
  await assert.rejects(db().updateTable('report_issue').set({ reason: 'x' }).execute(), /grows|change/i)
  // The next report comes on the same agenda, in the same matter.
  const next = await drafted('2025-05-21', '2025-05-30')
  await offered(next)
  await approved(next)
  assert.equal((await found(next)).placing?.meetingId, meetingId)
  await act('secretary', withdrawReport, { reportId, reason: 'Väärä kausi.' })
  assert.equal((await db().selectFrom('paper_withdrawal').selectAll().where('paper_id', '=', placing?.paperId ?? '').execute()).length, 2)
  assert.match((await page('chairElsewhere', `/fi/reports/${reportId}`)).text, /peruutettu[\s\S]*Väärä kausi/)
})

test('a correction that nobody wants any more is dropped: the report is again as it was approved', async () => {
  const id = await drafted('2024-02-01', '2024-02-20')
  const add = (text: string) => act('secretary', addSentenceTo, { reportId: id, part: 'summary', text })
  for (const text of ['Ensimmäinen.', 'Toinen.', 'Kolmas.']) await add(text)
  const texts = async () => (await found(id)).sentences.filter((one) => one.part === 'summary' && !one.isLeftOut).map((one) => one.text)
  const drop = async (who: 'secretary' | 'member' = 'secretary') => tried(who, dropReportCorrection, { reportId: id, version: (await found(id)).version })
  assert.deepEqual(refusalsOf(await drop()), ['notCorrecting'], 'a first draft has nothing to go back to')
  await offered(id)
  await approved(id)
  assert.deepEqual(refusalsOf(await drop()), ['notCorrecting'])
  const before = (await found(id)).sentences
  await act('secretary', correctReport, { reportId: id, reason: 'Luku' })
  await add('Neljäs.')
  const [first, second, third] = (await found(id)).sentences.filter((one) => one.part === 'summary')
  await act('secretary', editSentence, { reportId: id, sentenceId: first?.id, text: 'Muutettu.', version: first?.version })
  await act('secretary', leaveSentenceOut, { reportId: id, sentenceId: second?.id })
  await act('secretary', moveSentence, { reportId: id, sentenceId: third?.id, to: 'up' })
  assert.equal((await drop('member')).kind, 'notFound')
  assert.equal((await tried('secretary', dropReportCorrection, { reportId: id, version: 1 })).kind, 'stale')
  assert.equal((await drop()).kind, 'done')
  assert.deepEqual([await texts(), (await found(id)).state, (await found(id)).reason], [['Ensimmäinen.', 'Toinen.', 'Kolmas.'], 'approved', ''])
  assert.deepEqual((await found(id)).sentences.filter((one) => !one.isLeftOut).map((one) => [one.id, one.told]), before.map((one) => [one.id, one.told]))
  await act('secretary', correctReport, { reportId: id, reason: 'Uudelleen' })
  assert.match((await page('secretary', `/sv/reports/${id}`)).text, /Avbryt rättelsen/)
})

test('it is found by its words: a draft by the trusted of its body, what was approved in both bodies', async () => {
  const id = await drafted('2024-01-01', '2024-01-31')
  await act('secretary', addSentenceTo, { reportId: id, part: 'summary', text: 'Kvasaarihanke etenee.' })
  const finding = async () => {
    await catchUp(product.world)
    return Promise.all((['secretary', 'expert', 'secretaryElsewhere', 'staff'] as const).map(async (who) => (await find(db(), await product.by(cast.people[who]),
      { query: 'kvasaarihankkeet', language: 'fi', kind: null, bodySlug: null, matterId: null, year: null, page: 1 })).counts.report))
  }
  assert.deepEqual(await finding(), [1, 0, 0, 0])
  assert.equal((await page('secretary', `/fi/reports/${id}/memo`)).status, 404, 'a draft is no memo')
  await offered(id)
  await approved(id)
  assert.deepEqual(await finding(), [1, 1, 1, 0])
})

test('a sentence whose source has changed is pointed out, and takes the new words or keeps its own', async () => {
  const { meetingId, itemIds: [itemId = ''] } = await held('2025-06-05', [{ title: 'Ohjausmalli', decision: 'Malli A.' }, { title: 'Toinen malli' }])
  const reportId = await drafted('2025-06-01', '2025-06-05')
  const again = async (decision: string) => {
    await act('secretary', reopenItem, { meetingId, itemId, reason: 'Kirjattiin väärin.', version: (await findDecision(db(), itemId))?.version })
    await act('secretary', recordOutcome, { meetingId, itemId, outcome: 'decided', handling: '', decision,
      version: (await findDecision(db(), itemId))?.version })
  }
  const sentence = async () => (await found(reportId)).sentences.find((one) => one.source?.id === itemId) ?? assert.fail()
  const writing = async () => (await page('secretary', `/fi/reports/${reportId}/writing`)).text
  assert.doesNotMatch(await writing(), /Lähde on muuttunut/)
  await again('Malli B.')
  assert.match(await writing(), /Lähde on muuttunut luonnostelun jälkeen[\s\S]*Malli B\./)
  await act('secretary', renewSentence, { reportId, sentenceId: (await sentence()).id, version: (await sentence()).version })
  assert.match(linesOf(await found(reportId), 'decided').join(), /Malli B\./)
  await again('Malli C.')
  await act('secretary', renewSentence, { reportId, sentenceId: (await sentence()).id, keeps: 'on' })
  assert.match(linesOf(await found(reportId), 'decided').join(), /Malli B\./)
  assert.doesNotMatch(await writing(), /Lähde on muuttunut/)
  const { id } = await sentence()
  assert.match((await page('secretary', `/fi/reports/${reportId}/sources/${id}`)).text,
    new RegExp(`Mistä tämä tulee[\\s\\S]*Luonnosteltu lähteestä[\\s\\S]*Malli C[\\s\\S]*/fi/meetings/${meetingId}/items/${itemId}"`))
  // What is recorded of the period after it was drafted is shown, and taken in when somebody says so.
  await act('secretary', makeCommitment, { meetingId, itemId, matter: 'Ohjausmallin koe', action: 'review', due: '2025-10', then: [], sentence: '',
    bodyIds: { [cast.projectGroup]: true }, others: [] })
  assert.match(await writing(), /Kirjattu luonnostelun jälkeen \(2\)/)
  await act('secretary', takeUpRecord, { reportId })
  assert.deepEqual(refusalsOf(await tried('secretary', takeUpRecord, { reportId })), ['nothingNew'])
  assert.equal(linesOf(await found(reportId), 'promised').length, 1)
  // The figures are those of the lists. What the withdrawn report told is told by the next.
  const text = (await page('secretary', `/fi/reports/${reportId}`)).text
  assert.match(text, /Päätetty, linjattu ja esitetty<\/th><td[^>]*>3<[\s\S]*Uudet sitoumukset<\/th><td[^>]*>1</)
})

test('a statement is told as it stood at the end of the period: asked for, late, given', async () => {
  const { meetingId } = await held('2025-03-03', [{ title: 'Toimitilat' }])
  const matterId = (await listItems(db(), meetingId)).find((one) => one.title.fi === 'Toimitilat')?.matterId ?? ''
  const asked = await act('secretary', askStatement, { matterId, askedOf: 'Senaatti', question: 'Riittääkö tila?', dueOn: '2025-06-05' })
  await db().updateTable('statement').set({ asked_on: '2024-03-04', due_on: '2024-03-20' }).where('id', '=', asked.id ?? '').execute()
  const told = async (fromOn: string, untilOn: string) => {
    const report = await found(await drafted(fromOn, untilOn))
    return report.sentences.filter((one) => one.source?.kind === 'statement').map((one) => [one.part, one.told?.fi.map((run) => run.text).join('')])
  }
  assert.deepEqual(await told('2024-03-05', '2024-03-10'), [['waiting', 'Toimitilat: lausuntoa odotetaan, Senaatti, viimeistään 20.3.2024.']])
  assert.deepEqual(await told('2024-03-11', '2024-03-21'), [['waiting', 'Toimitilat: lausunto on myöhässä, Senaatti, määräpäivä oli 20.3.2024.']])
  await act('secretary', endStatement, { matterId, statementId: asked.id, ending: 'given', onDay: '2024-04-02', summary: 'Tila riittää.' })
  assert.deepEqual(await told('2024-04-01', '2024-04-10'), [['kept', 'Toimitilat: lausunto saatiin 2.4.2024, Senaatti. Tila riittää.']])
  assert.deepEqual(await told('2024-04-11', '2024-04-20'), [])
})
