// The whole chain over HTTP: prepared by one, released by another, fetched, receipted, corrected, reconciled.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct, type Visitor } from '../../test/app.ts'
import { approvedAgencies, approveStructure, type Approved, decideOn, otherPlanner, planner, receiver } from '../../test/approved.ts'
import { type Cast, castInto } from '../../test/cast.ts'
import { structureNamed } from '../../test/handed.ts'
import { faultsIn } from '../../test/pdf-faults.ts'
import { readPdf } from '../../test/pdf-structure.ts'
import { missingFrom } from '../platform/print/parity.ts'
import { readHtml, readText } from '../platform/print/read-back.ts'
import { findCover } from './making.ts'
import { findHandoff, listParts } from './reads.ts'
import { checkPackage } from '../package/checking.ts'

let product: TestProduct
let cast: Cast
let agencies: Approved
let visitors: Record<'planner' | 'other' | 'receiver' | 'chair', Visitor>
let handoff: string

before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  agencies = await approvedAgencies(product.world.database, cast)
  const as = (who: keyof Cast['people']) => product.as(cast.people[who])
  visitors = { planner: await as(planner), other: await as(otherPlanner), receiver: await as(receiver), chair: await as('chair') }
})
after(() => product.close())

type Who = keyof typeof visitors
const page = async (who: Who, path: string) => (await visitors[who].get(`/fi${path}`)).text()
const post = (who: Who, path: string, form: Record<string, string | File> = {}) => visitors[who].post(`/fi${path}`, form)
const done = async (who: Who, path: string, form: Record<string, string | File> = {}) => {
  const answer = await post(who, path, form)
  assert.equal(answer.status, 303, `${path}: ${answer.status} ${/error-summary[\s\S]*?<\/ul>/.exec(await answer.clone().text())?.[0] ?? ''}`)
  return answer.headers.get('location') ?? ''
}
const refused = async (who: Who, path: string, words: RegExp, form: Record<string, string | File> = {}) => {
  const answer = await post(who, path, form)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), words)
}
const begun = async (form: Record<string, string> = {}) => /\/handoffs\/[0-9a-f-]{36}/.exec(await done('planner', '/handoffs', form))?.[0] ?? assert.fail()
const packageAs = async (who: Who, path: string) => visitors[who].get(`/fi${path}/package/file`)
const totals = (over: Record<string, string> = {}) => ({
  'stated.organisations.0.file': 'structures/01-lapin-elinvoimakeskus.json', 'stated.organisations.0.units': '2', 'stated.organisations.0.positions': '3',
  'stated.organisations.0.personYears': '2,5', 'stated.organisations.0.tasks': '1',
  'stated.organisations.1.file': 'structures/02-uudenmaan-elinvoimakeskus.json', 'stated.organisations.1.units': '2', 'stated.organisations.1.positions': '3',
  'stated.organisations.1.personYears': '2,5', 'stated.organisations.1.tasks': '1', ...over,
})

describe('a hand-off', () => {
  test('is there for planners and the service centre only', async () => {
    assert.equal((await visitors.chair.get('/fi/handoffs')).status, 404)
    assert.equal((await visitors.chair.post('/fi/handoffs')).status, 404)
    assert.equal((await post('receiver', '/handoffs')).status, 404)
    handoff = await begun()
    assert.equal((await visitors.chair.get(`/fi${handoff}`)).status, 404)
    assert.match(await page('receiver', handoff), /Odottaa: henkilöstösuunnittelija/)
    assert.match(await page('planner', handoff), /Palkkajärjestelmä ei hylkäisi mitään/)
  })

  test('goes one way: no step before its turn', async () => {
    await refused('planner', '/handoffs', /Toista toimitusta valmistellaan jo/)
    await refused('planner', `${handoff}/freezing`, /ei ole merkitty valmiiksi/)
    await refused('planner', `${handoff}/approval`, /Vain jäädytetyn/)
    await refused('other', `${handoff}/release`, /Vain hyväksytyn/)
    await refused('planner', `${handoff}/delivery`, /Vain vapautetun/)
    assert.equal((await packageAs('planner', handoff)).status, 404)
  })

  test('is prepared by one, and nothing that has changed since is frozen', async () => {
    await done('planner', `${handoff}/completion`)
    const later = await approveStructure(product.world.database, agencies.lapland, structureNamed('LAP', 'Lapin elinvoimakeskus'), cast.people.coordinator)
    await refused('planner', `${handoff}/freezing`, /ovat muuttuneet/)
    await done('planner', `${handoff}/taking-back`)
    assert.match(await page('planner', handoff), new RegExp(`<h3><a href="/fi/revisions/${later}">[\\s\\S]*ei ole hyväksyjää`))
    await refused('planner', `${handoff}/completion`, /Palkkajärjestelmä hylkäisi/)
    await decideOn(product.world.database, cast, [later])
    await done('planner', `${handoff}/completion`)
    await done('planner', `${handoff}/freezing`)
    await done('planner', `${handoff}/approval`)
    assert.match(await page('planner', handoff), /Toisen henkilöstösuunnittelijan on vapautettava/)
  })

  test('is released by a second person', async () => {
    await refused('planner', `${handoff}/release`, /toinen henkilö/)
    await done('other', `${handoff}/release`)
  })

  test('has a cover in every form, which says what the page in the package says', async () => {
    for (const language of ['fi', 'sv', 'en']) {
      const shown = await (await visitors.planner.get(`/${language}${handoff}/cover`)).text()
      const pdf = await readPdf(new Uint8Array(await (await visitors.planner.get(`/${language}${handoff}/cover.pdf`)).arrayBuffer()))
      assert.deepEqual([faultsIn(pdf), pdf.language], [[], language])
      const text = await (await visitors.planner.get(`/${language}${handoff}/cover.txt`)).text()
      const frozen = (await listParts(product.world.database, handoff.split('/').at(-1) ?? '')).find(({ name }) => name === `cover-${language}.html`)?.bytes.toString() ?? ''
      for (const sum of ['Lapin elinvoimakeskus', 'VM999:00/2024']) for (const form of [shown, pdf.text, text, frozen]) {
        assert.ok(form.replaceAll(/[\s\u00ad-]/g, '').includes(sum.replaceAll(/[\s-]/g, '')), `${language} ${sum}`)
      }
      assert.doesNotMatch(text, /jäädytettiin|frystes|was frozen/)
      assert.equal((await visitors.planner.get(`/${language}${handoff}/cover.docx`)).status, 200)
    }
    for (const who of ['receiver', 'chair'] as const) assert.equal((await visitors[who].get(`/fi${handoff}/cover.pdf`)).status, 404, who)
  })

  const mailedCover = async (who: Who) => {
    const answer = await post(who, `${handoff}/cover/mail`)
    const letter = await product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', 'document').orderBy('id', 'desc').limit(1).executeTakeFirst()
    return { status: answer.status, letter }
  }

  test('has its cover sent by mail as a link until it is delivered, and to nobody who may not fetch it', async () => {
    const { status, letter } = await mailedCover('planner')
    assert.equal(status, 303)
    assert.ok(letter?.href.endsWith(`${handoff}/cover`) && !`${letter.body}${letter.page}`.includes('Lapin elinvoimakeskus'))
    for (const who of ['receiver', 'chair'] as const) assert.equal((await mailedCover(who)).status, 404, who)
  })

  test('is whole, signed with the key that its page shows, and the service centre gets it when it is delivered', async () => {
    const own = Buffer.from(await (await packageAs('other', handoff)).arrayBuffer())
    const checked = await checkPackage(own, await product.world.signer.publicKey())
    assert.deepEqual(checked.findings, [])
    assert.match(await page('receiver', '/handoffs/key'), new RegExp(checked.fingerprint ?? '-'))
    assert.equal((await packageAs('receiver', handoff)).status, 404)
    await refused('receiver', `${handoff}/receipts`, /ei ole vielä annettu/, { 'stated.sha256': checked.sha256 })
    await done('planner', `${handoff}/delivery`)
    for (const language of ['fi', 'sv', 'en'] as const) {
      await product.world.database.updateTable('person').set({ language }).where('id', '=', cast.people[receiver]).execute()
      const { status, letter } = await mailedCover('receiver')
      assert.equal(status, 303)
      const made = await findCover(product.world.database, await findHandoff(product.world.database, handoff.split('/').at(-1) ?? '') ?? assert.fail('no hand-off'), language,
        await product.by(cast.people[receiver])) ?? assert.fail('no cover')
      const outside = (lacks: string[]) => lacks.filter((one) => !one.startsWith('/'))
      assert.deepEqual(outside(missingFrom(made.document, readHtml(Buffer.from(letter?.page ?? '')), null)), [], language)
      assert.deepEqual(outside(missingFrom(made.document, readText(Buffer.from(letter?.body ?? '')), null)), [], language)
    }
    await product.world.database.updateTable('person').set({ language: 'fi' }).where('id', '=', cast.people[receiver]).execute()
    await done('planner', `${handoff}/delivery`)
    const fetched = Buffer.from(await (await packageAs('receiver', handoff)).arrayBuffer())
    assert.ok(fetched.equals(own))
    const letters = await product.world.database.selectFrom('platform_outbox').select(['body', 'href']).where('kind', '=', 'handoff.delivered').execute()
    assert.equal(letters.length, 2)
    assert.ok(letters.every(({ body, href }) => href === `/fi${handoff}` && body.includes(checked.sha256)))
  })

  test('differs by name from a receipt that states something else', async () => {
    const { sha256 } = await checkPackage(Buffer.from(await (await packageAs('receiver', handoff)).arrayBuffer()), null)
    await refused('receiver', `${handoff}/receipts`, /64 merkkiä/, { 'stated.sha256': 'abc' })
    await done('receiver', `${handoff}/receipts`, { 'stated.sha256': sha256, ...totals({ 'stated.organisations.1.positions': '2', 'stated.organisations.1.tasks': '' }),
      positions: new File(['Vakanssin numero\nLAP-P1\nLAP-P2\nLAP-P3\nUUD-P1\nUUD-P2\nX-1\n'], 'vakanssit.csv') })
    for (const who of ['planner', 'receiver'] as const) {
      const html = await page(who, handoff)
      assert.match(html, /kuittaus poikkeaa/)
      for (const line of [/Uudenmaan elinvoimakeskus: vakansseja – lähetetty 3, kuitattu 2/, /tehtäviä – lähetetty 1, kuittauksessa ei ilmoitettu/,
        /vakanssi UUD-P3 =asiantuntija puuttuu/, /vakanssi X-1, jota ei ole toimituksessa/]) assert.match(html, line)
    }
  })

  test('is corrected by a new one that says why; the old one stays and is marked', async () => {
    await refused('planner', '/handoffs', /ei ole täsmäytetty/)
    const id = handoff.split('/')[2] ?? ''
    await refused('planner', '/handoffs', /Kerro, mitä ja miksi/, { correctsId: id })
    const first = handoff
    handoff = await begun({ correctsId: id, reason: 'Vakanssi puuttui.' })
    assert.match(await page('receiver', first), /Korjausta valmistellaan: toimitus 2/)
    await decideOn(product.world.database, cast, [await approveStructure(product.world.database, agencies.uusimaa,
      { ...structureNamed('UUD', 'Uudenmaan elinvoimakeskus'), tasks: [] }, cast.people.coordinator)])
    for (const step of ['completion', 'freezing', 'approval']) await done('planner', `${handoff}/${step}`)
    await done('other', `${handoff}/release`)
    await done('planner', `${handoff}/delivery`)
    assert.match(await page('receiver', first), /on korvannut toimitus 2/)
    await refused('receiver', `${first}/receipts`, /korvattu korjauksella/, { 'stated.sha256': 'a'.repeat(64) })
    await refused('planner', `${first}/delivery`, /korvattu korjauksella/)
    const checked = await checkPackage(Buffer.from(await (await packageAs('receiver', handoff)).arrayBuffer()), null)
    assert.deepEqual(checked.manifest?.handoff, { number: 2, corrects: 1, reason: 'Vakanssi puuttui.', standsBy: '' })
  })

  test('is reconciled by a receipt in a file that equals it', async () => {
    const { sha256 } = await checkPackage(Buffer.from(await (await packageAs('receiver', handoff)).arrayBuffer()), null)
    const file = (text: string) => ({ 'stated.sha256': sha256, totals: new File([text], 'luvut.csv') })
    await refused('receiver', `${handoff}/receipts`, /Rivi 2: virastoa ”Muu” ei ole/, file('Virasto;Yksiköitä;Vakansseja;Henkilötyövuosia;Tehtäviä\nMuu;1;1;1;1\n'))
    await done('receiver', `${handoff}/receipts`,
      file('Virasto;Yksiköitä;Vakansseja;Henkilötyövuosia;Tehtäviä\nLapin elinvoimakeskus;2;3;2,5;1\nUudenmaan elinvoimakeskus;2;3;2,50;0\n'))
    assert.match(await page('planner', handoff), /täsmäytetty/)
    await refused('receiver', `${handoff}/receipts`, /jo täsmäytetty/, { 'stated.sha256': sha256 })
    const letters = await product.world.database.selectFrom('platform_outbox').select('subject').where('kind', '=', 'handoff.received').execute()
    assert.deepEqual(letters.map(({ subject }) => subject).sort(), ['Toimituksen 1 kuittaus poikkeaa lähetetystä', 'Toimituksen 1 kuittaus poikkeaa lähetetystä',
      'Toimitus 2 on täsmäytetty', 'Toimitus 2 on täsmäytetty'])
  })

  test('that was begun in vain is withdrawn with a reason, and its number is not used again', async () => {
    const third = await begun()
    await done('planner', `${third}/withdrawal`, { reason: 'Odotetaan päätöstä.' })
    assert.match(await page('planner', third), /Odotetaan päätöstä/)
    const fourth = await begun()
    assert.match(await page('planner', fourth), /Toimitus 4/)
  })
})

describe('what is frozen', () => {
  test('cannot be changed in the database', async () => {
    const db = product.world.database
    await assert.rejects(db.updateTable('handoff').set({ state: 'draft' }).where('state', '=', 'reconciled').execute(), /does not change/)
    await assert.rejects(db.updateTable('handoff').set({ stands_by: 'x' }).where('state', '=', 'reconciled').execute(), /does not change/)
    await assert.rejects(db.deleteFrom('handoff_structure').execute(), /does not change/)
    for (const table of ['handoff_file', 'handoff_package', 'handoff_receipt', 'handoff_step'] as const) await assert.rejects(db.deleteFrom(table).execute())
    await assert.rejects(db.deleteFrom('handoff').execute())
  })
})

test('nothing of this was a fault of ours', () => assert.deepEqual(product.lines, []))
