// An appraisal from its beginning to the figures beside its plan, through the doors that people use.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast, type Character } from '../../test/cast.ts'
import { acceptProposals, addItem } from '../agenda/actions.ts'
import { listItems } from '../agenda/reads.ts'
import { recordOutcome, reopenItem } from '../decision/actions.ts'
import { findDecision } from '../decision/reads.ts'
import { closeMeeting, openMeeting, planMeeting, recordAttendanceOf } from '../meeting/actions.ts'
import { findMeeting } from '../meeting/reads.ts'
import { draftMemo } from '../memo/draft.ts'
import { draftMemoOf, editMemo, publishMemo } from '../memo/actions.ts'
import { findMemo, listIssues, loadMemoRecord } from '../memo/reads.ts'
import { loadRecord } from '../minutes/reads.ts'
import { type Action, type Answer, perform, type Result } from '../platform/act.ts'
import { extractText } from '../reading/extract.ts'
import { readMemo } from '../reading/reading.ts'
import { sendAgenda } from '../sending/actions.ts'
import { filledForm } from '../../test/forms.ts'
import { assessAlternative, beginAppraisal, chooseAlternative, setAlternative, setCriterion, setNeed, setRisk } from './actions.ts'
import { tellActualFigure } from '../plan/actions.ts'
import { bareOf } from '../alternative/alternative.ts'
import { findAppraisal, findFrozen, hasChanged, listPapers } from './reads.ts'
import { appraisalWorkbook, readAppraisal } from './workbook-page.tsx'

let product: TestProduct
let cast: Cast
let [meetingId, itemId, matterId, appraisalId] = ['', '', '', '']
let keys = 0

async function attempt<Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, act: Action<Input, Subject, Change, Saved, Code>, input: unknown,
): Promise<Result<Saved>> {
  return perform(product.world, act, await product.by(cast.people[who]), input, `appraisal-test-${(keys += 1)}`)
}

async function done<Input, Subject, Change, Saved extends Answer, Code extends string>(
  who: Character, act: Action<Input, Subject, Change, Saved, Code>, input: unknown,
): Promise<Saved> {
  const result = await attempt(who, act, input)
  if (result.kind !== 'done') throw new Error(`${act.records}: ${JSON.stringify(result)}`)
  return result.answer
}

const content = async () => (await findAppraisal(product.world.database, appraisalId))?.content ?? assert.fail()

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const planned = await done('secretary', planMeeting, { bodyId: cast.projectGroup, onDay: '2025-06-05', starts: '9.00', ends: '11.00' })
  meetingId = planned.id
  await done('secretary', acceptProposals, { meetingId, keys: ['standing:opening', 'standing:quorum', 'standing:closing'] })
  await done('secretary', addItem, { meetingId, title: { fi: 'Asiakaspalvelumalli', sv: 'Kundservicemodell' }, purpose: 'decision', minutes: 20 })
  const item = (await listItems(product.world.database, meetingId)).find((one) => one.title.fi === 'Asiakaspalvelumalli')
  itemId = item?.id ?? ''
  matterId = item?.matterId ?? ''
})
after(() => product.close())

test('a matter is appraised once at a time, by those who prepare it, and as today is there from the start', async () => {
  for (const who of ['member', 'secretaryElsewhere', 'staff', 'administrator'] as const) assert.equal((await attempt(who, beginAppraisal, { matterId })).kind,
    'notFound', who)
  appraisalId = (await done('secretary', beginAppraisal, { matterId })).id
  assert.equal((await attempt('chair', beginAppraisal, { matterId })).kind, 'refused')
  assert.deepEqual((await content()).alternatives.map((one) => [one.key, one.isToday]), [['a1', true]])
  for (const [who, status] of [['member', 200], ['expert', 200], ['secretaryElsewhere', 404], ['staff', 404]] as const) {
    assert.equal((await (await product.as(cast.people[who])).get(`/fi/appraisals/${appraisalId}`)).status, status, who)
  }
})

test('alternatives, criteria, grades, risks and needs are put in, and what is out of order is refused', async () => {
  for (const name of ['Keskitetty', 'Hajautettu']) await done('secretary', setAlternative, { appraisalId, name: { fi: name }, summary: `${name} malli` })
  for (const [name, weight] of [['Saatavuus', '60'], ['Kustannus', '40']]) await done('secretary', setCriterion, { appraisalId, name: { fi: name }, weight })
  const grades = [['a1', 'k1', 2], ['a1', 'k2', 3], ['a2', 'k1', 3], ['a2', 'k2', 5], ['a3', 'k1', 5], ['a3', 'k2', 2]] as const
  for (const [alternative, criterion, grade] of grades) {
    await done('secretary', assessAlternative, { appraisalId, alternative, criterion, grade, reason: `Perustelu ${alternative} ${criterion}` })
  }
  await done('secretary', setRisk, { appraisalId, alternative: 'a2', text: 'Jonot kasvavat', likelihood: 3, impact: 4 })
  const need = { appraisalId, alternative: 'a2', kind: 'ict', year: 2025, region: 'Lappi', low: '1 000', likely: '1 234,5', high: '2 000' }
  await done('secretary', setNeed, need)
  await done('secretary', setNeed, { ...need, kind: 'personYears', region: '', low: '1', likely: '2,5', high: '3' })
  assert.deepEqual(await attempt('secretary', setNeed, { ...need, low: '3 000' }).then((one) => one.kind === 'refused' && one.refusals.map(({ code }) =>
    code)), ['rangeCrossed'])
  assert.equal((await attempt('secretary', setNeed, { ...need, likely: '1.234' })).kind, 'invalid')
  assert.equal((await attempt('secretary', assessAlternative, { appraisalId, alternative: 'a9', criterion: 'k1', grade: 1, reason: 'x' })).kind, 'refused')
  assert.equal((await attempt('member', setNeed, need)).kind, 'notFound')
  assert.deepEqual((await content()).needs.map((one) => [one.low, one.likely, one.high]), [[100_000, 123_450, 200_000], [100, 250, 300]])
})

test('two people at once: other parts both stay, the same part shows both texts', async () => {
  const alternative = (await content()).alternatives[1]
  const secretary = await product.as(cast.people.secretary)
  const form = filledForm(await (await secretary.get(`/fi/appraisals/${appraisalId}/editing`)).text(), '/alternatives')
  await done('chair', setAlternative, { appraisalId, key: 'a3', name: { fi: 'Hajautettu' }, summary: 'Puheenjohtajan kuvaus', version: 1 })
  const own = { ...form.values, key: 'a2', 'name.fi': 'Keskitetty', summary: 'Sihteerin kuvaus', _version: String(alternative?.version) }
  assert.equal((await secretary.post(form.action, own)).status, 303)
  const late = await secretary.post(form.action, { ...own, summary: 'Myöhäinen kuvaus', _key: 'another-key-here' })
  const page = await late.text()
  assert.equal(late.status, 409)
  assert.match(page, /Tallennettu nyt: Kuvaus[\s\S]*Sihteerin[\s\S]*Sinun tekstisi: Kuvaus[\s\S]*Myöhäinen/)
  assert.deepEqual((await content()).alternatives.slice(1).map((one) => one.summary), ['Sihteerin kuvaus', 'Puheenjohtajan kuvaus'])
})

test('a workbook taken out and brought back is the same; a broken one tells every fault with its cell and stores nothing', async () => {
  const before = bareOf(await content())
  for (const language of ['fi', 'sv', 'en'] as const) {
    const bytes = await appraisalWorkbook(await content(), language)
    const { content: read, findings } = await readAppraisal('a.xlsx', bytes)
    assert.deepEqual(findings, [])
    assert.deepEqual({ ...read, choice: null }, before)
  }
  const broken = await content()
  const bytes = await appraisalWorkbook({ ...broken, alternatives: broken.alternatives.map((one) => ({ ...one, isToday: false })),
    needs: broken.needs.map((one) => ({ ...one, low: 900_000, alternative: 'a7' })), assessments: broken.assessments.map((one) => ({ ...one, reason: '' })) },
      'fi')
  const { findings } = await readAppraisal('a.xlsx', bytes)
  assert.equal(findings.filter((one) => one.severity === 'error').length, 1 + 4 + 6)
  assert.ok(findings.some(({ where }) => where.sheet === 'Resurssitarpeet' && where.cell === 'B2'))
  const cookie = await product.cookieOf(cast.people.secretary)
  const post = async (file: Buffer) => {
    const body = new FormData()
    body.set('_version', String((await findAppraisal(product.world.database, appraisalId))?.version))
    body.set('file', new File([new Uint8Array(file)], 'a.xlsx'))
    return product.request(`/fi/appraisals/${appraisalId}/content`, { method: 'POST', body, headers: { cookie } })
  }
  const refused = await post(bytes)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Resurssitarpeet[\s\S]*B2/)
  assert.deepEqual(bareOf(await content()), before)
  assert.equal((await post(Buffer.from('no workbook'))).status, 422)
  assert.equal((await post(await appraisalWorkbook(await content(), 'sv'))).status, 303)
  assert.deepEqual(bareOf(await content()), before)
})

test('what is sent stays as it was, and the page says when the appraisal has changed since', async () => {
  const { database } = product.world
  await done('secretary', sendAgenda, { meetingId })
  const [paper] = await listPapers(database, appraisalId)
  assert.ok(paper !== undefined && !hasChanged(await content(), paper))
  const chair = await product.as(cast.people.chair)
  assert.match(await (await chair.get(`/fi/appraisals/${appraisalId}/sent/${itemId}/A`)).text(), /Sihteerin kuvaus/)
  await done('secretary', setAlternative, { appraisalId, key: 'a2', name: { fi: 'Keskitetty' }, summary: 'Muutettu sen jälkeen' })
  assert.ok(hasChanged(await content(), paper))
  assert.match(await (await chair.get(`/fi/appraisals/${appraisalId}`)).text(), /muuttunut sen jälkeen, kun asialistan versio A/)
  assert.doesNotMatch(await (await chair.get(`/fi/appraisals/${appraisalId}/sent/${itemId}/A`)).text(), /Muutettu sen jälkeen/)
  const agenda = async (letter: string) => (await chair.get(`/fi/meetings/${meetingId}/agenda/versions/${letter}`)).text()
  const version = (await findAppraisal(database, appraisalId))?.version ?? 0
  assert.match(await agenda('A'), new RegExp(`Vaihtoehtovertailu</a> \\(versio ${version - 1}\\)`))
  await done('secretary', sendAgenda, { meetingId })
  assert.match(await agenda('B'), new RegExp(`Vaihtoehtovertailu</a> \\(versio ${version}\\)`))
  // Among what has changed, in small letters.
  assert.match(await agenda('B'), /vaihtoehtovertailu/)
  assert.doesNotMatch(await agenda('A'), /vaihtoehtovertailu/)
})

test('the decision names the chosen one and why the others fell; reopened it opens, and closing the meeting freezes it', async () => {
  const { database } = product.world
  const present = (['chair', 'viceChair', 'secretary', 'checker', 'member'] as const).map((who) => ({ personId: cast.people[who], presence: 'present' }))
  await done('secretary', recordAttendanceOf, { meetingId, version: (await findMeeting(database, meetingId))?.version, presidesId: cast.people.chair,
    people: present })
  await done('chair', openMeeting, { meetingId })
  const record = async (version?: number) => ({ meetingId, itemId, outcome: 'decided', handling: 'Keskusteltiin.', decision: 'Valittiin malli.',
    version: version ?? (await findDecision(database, itemId))?.version ?? 1 })
  const refusal = await attempt('secretary', recordOutcome, await record())
  assert.deepEqual(refusal.kind === 'refused' && refusal.refusals.map(({ code }) => code), ['nothingChosen'])
  await done('secretary', chooseAlternative, { appraisalId, chosen: 'a2', why: 'Saa eniten pisteitä.', fallen: { a1: 'Ei riitä.' } })
  const half = await attempt('secretary', recordOutcome, await record())
  assert.deepEqual(half.kind === 'refused' && half.refusals.map(({ code }) => code), ['fallenWithoutReason'])
  await done('secretary', chooseAlternative, { appraisalId, chosen: 'a2', why: 'Saa eniten pisteitä.', fallen: { a1: 'Ei riitä.', a3: 'Maksaa liikaa.' } })
  const matterPage = async () => (await (await product.as(cast.people.member)).get(`/fi/matters/${matterId}`)).text()
  assert.match(await matterPage(), /Vertaillaan: Nykytila, Keskitetty, Hajautettu/, 'What is proposed is not chosen.')
  await done('secretary', recordOutcome, await record())
  assert.match(await matterPage(), /Valittiin: Keskitetty[^]*Jäivät valitsematta: Nykytila, Hajautettu/)
  assert.equal((await attempt('secretary', setAlternative, { appraisalId, name: { fi: 'Uusi' } })).kind, 'refused')
  await done('secretary', reopenItem, { meetingId, itemId, reason: 'Korjataan', version: (await findDecision(database, itemId))?.version })
  assert.equal((await findAppraisal(database, appraisalId))?.state, 'open')
  await done('secretary', recordOutcome, await record())
  for (const one of await listItems(database, meetingId)) {
    if (one.kind === 'quorum') await done('secretary', recordOutcome, { ...await record(1), itemId: one.id, version: (await findDecision(database,
      one.id))?.version ?? 1 })
  }
  await done('chair', closeMeeting, { meetingId })
  const frozen = await findFrozen(database, appraisalId)
  assert.equal(frozen?.content.choice?.chosen, 'a2')
  for (const [who, isLink] of [['chair', true], ['staff', null]] as const) {
    const page = await (await (await product.as(cast.people[who])).get(`/fi/appraisals/${appraisalId}`)).text()
    assert.equal(new RegExp(`Päätetty</dt><dd><a href="/fi/meetings/${meetingId}/items/${itemId}">[^<]*</a>, 5.6.2025`).test(page), isLink === true, who)
  }
  await assert.rejects(database.updateTable('appraisal').set({ version: 99 }).where('id', '=', appraisalId).execute(), /frozen appraisal/)
  await assert.rejects(database.deleteFrom('appraisal_frozen').execute())
})

test('minutes and memo say it from the appraisal, without anybody typing it again', async () => {
  const { database } = product.world
  const item = (await loadRecord(database, meetingId))?.items.find((one) => one.id === itemId)
  assert.equal(item?.appraisal?.content.choice?.fallen.a3, 'Maksaa liikaa.')
  const page = await (await (await product.as(cast.people.chair)).get(`/fi/meetings/${meetingId}/minutes`)).text()
  for (const text of ['Valittu vaihtoehto', 'Miksi Hajautettu jäi valitsematta', 'Pisteet yhteensä', 'Eurot yhteensä']) assert.ok(page.includes(text), text)
  const record = await loadMemoRecord(database, meetingId)
  assert.ok(record !== null)
  assert.match(draftMemo(record, 'fi').find((one) => one.itemId === itemId)?.text ?? '', /vaihtoehdoista ”Keskitetty”\. Saa eniten pisteitä/)
  assert.match(draftMemo(record, 'sv').find((one) => one.itemId === itemId)?.text ?? '', /valdes alternativet ”Keskitetty”/)
})

test('a memo shows the table beside the decision, in each language and form, unless whoever writes it leaves it out', async () => {
  const { database } = product.world
  const fi = await done('secretary', draftMemoOf, { meetingId, language: 'fi' })
  const sv = await done('secretary', draftMemoOf, { meetingId, language: 'sv' })
  const edit = async (memoId: string, comparison: string) => {
    const { version, passages, ...memo } = await findMemo(database, meetingId, memoId) ?? assert.fail()
    await done('secretary', editMemo, { ...memo, memoId, meetingId, version, comparison, passages })
  }
  const secretary = await product.as(cast.people.secretary)
  const stored = async (path: string) => (await product.world.copies.find(path))?.bytes ?? assert.fail(path)
  const writing = async (memoId: string) => (await secretary.get(`/fi/meetings/${meetingId}/memos/${memoId}`)).text()
  assert.match(await writing(fi.id), /Näytetään päätöksen yhteydessä/)
  assert.match(await writing(fi.id), /<caption[^>]*>[^<]*<\/caption>[\s\S]*Pisteet yhteensä/)
  await edit(fi.id, 'left')
  assert.doesNotMatch(await writing(fi.id), /Pisteet yhteensä/)
  await edit(fi.id, 'shown')
  for (const memo of [fi, sv]) await done('secretary', publishMemo, { meetingId, memoId: memo.id, version: (await findMemo(database, meetingId, memo.id))?.version })
  for (const [language, words] of [['fi', ['Pisteet yhteensä', 'Eurot yhteensä', 'Keskitetty']], ['sv', ['Poäng totalt', 'Euro totalt', 'Keskitetty']]] as const) {
    const [issue] = await listIssues(database, language === 'fi' ? fi.id : sv.id)
    const address = `/${language}${issue?.address}`
    for (const form of ['', '.txt', '.docx', '.pdf']) {
      const bytes = await stored(address + form)
      if (form === '' || form === '.txt') {
        const text = bytes.toString('utf8')
        for (const word of words) assert.ok(text.includes(word), `${address}${form} ${word}`)
        for (const { reason } of (await content()).assessments) assert.ok(reason !== '' && !text.includes(reason), 'who graded what, and why, is not for everybody')
      }
    }
  }
  const [issue] = await listIssues(database, fi.id)
  const text = await extractText(await stored(`/fi${issue?.address}.docx`), 'memo.docx')
  const read = readMemo(text.ok ? text.value.text : assert.fail())
  assert.deepEqual(read.ok && read.value.items.filter((one) => !one.text.includes('puheenjohtajana')).map((one) => [one.outcome, one.text]), [
    ['decided', 'Kokouksessa valittiin vaihtoehdoista ”Keskitetty”'], ['other', 'Saa eniten pisteitä'], ['decided', 'Valittiin malli']])
})

test('the plan holds what the chosen one needs; actual figures stand beside it with who and when, and the newest counts', async () => {
  const told = { appraisalId, kind: 'ict', year: 2025, region: 'Lappi', source: 'Tilinpäätös' }
  await done('secretary', tellActualFigure, { ...told, amount: '1 500' })
  await done('secretary', tellActualFigure, { ...told, amount: '1 334,5' })
  assert.equal((await attempt('member', tellActualFigure, { ...told, amount: '1' })).kind, 'notFound')
  assert.equal((await attempt('secretary', tellActualFigure, { ...told, year: 2030, amount: '1' })).kind, 'refused')
  const page = await (await (await product.as(cast.people.member)).get(`/fi/appraisals/${appraisalId}/plan`)).text()
  assert.match(page, /1\u00a0234,5 \(1\u00a0000–2\u00a0000\)/)
  assert.match(page, /\+100[\s\S]*vaihteluvälissä/)
  assert.match(page, /Rooli secretary[\s\S]*Tilinpäätös/)
})
