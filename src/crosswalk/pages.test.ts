// The comparison of a version as people see it: both columns, sums, addresses that stay, and nothing for those who may not see it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addAgency, approveStructure } from '../../test/approved.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { castInto, type Cast } from '../../test/cast.ts'
import { centre } from '../../test/centres.ts'
import { perform } from '../platform/act.ts'
import { missingFrom } from '../platform/print/parity.ts'
import { readHtml, readText } from '../platform/print/read-back.ts'
import { beginRevision, operateOnRevision, submitRevision } from '../revision/actions.ts'
import { findSeenDocument } from './reads.ts'

let product: TestProduct
let cast: Cast
let first: string
let draft: string
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
  const db = product.world.database
  const [old, next] = [await addAgency(db, cast.programmeId, 'outgoing', 'Vanha'), await addAgency(db, cast.programmeId, 'incoming', 'Uusi')]
  await db.insertInto('organisation_succession').values({ from_organisation_id: old, to_organisation_id: next, on_day: '2026-01-01', source: 'koe' }).execute()
  await db.insertInto('duty').values({ programme_id: cast.programmeId, organisation_id: next, person_id: cast.people.coordinator, kind: 'coordinator',
    from_on: '2024-01-01' }).execute()
  const structure = (name: string, units: Record<string, string[]>, day: string) => ({ ...centre(name, units).structure, validFrom: day })
  await approveStructure(db, old, structure('Vanha', { Tienpito: ['V1', 'V2'], Luonto: ['V3'], Vesi: ['V4', 'V5'] }, '2025-01-01'), cast.people.coordinator)
  first = await approveStructure(db, next, structure('Uusi', { Tiet: ['V1', 'V2'], Luonto: ['V3'], Vesi: ['V4'] }, '2026-01-01'), cast.people.coordinator)
  const by = await product.by(cast.people.coordinator)
  const begun = await perform(product.world, beginRevision, by, { organisationId: next, validFrom: '2026-01-01' }, 'comparison-begun')
  assert.ok(begun.kind === 'done')
  draft = begun.answer.id
  const merged = await perform(product.world, operateOnRevision, by, { revisionId: draft, reason: 'Pienet yhteen', operation: { kind: 'merge',
    units: ['Uusi-2', 'Uusi-3'], into: { id: 'Uusi-9', name: { fi: 'Luonto ja vesi' }, type: '', parent: 'Uusi-0' } } }, 'comparison-merged')
  assert.equal(merged.kind, 'done')
})
after(() => product.close())

const page = async (who: string | null, id: string, language = 'fi') => (await product.as(who)).get(`/${language}/revisions/${id}/comparison`)

const mailed = async (who: string, id: string) => {
  const answer = await (await product.as(who)).post(`/fi/revisions/${id}/comparison/mail`, {})
  const letter = await product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', 'document').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return { status: answer.status, letter }
}

describe('by mail', () => {
  test('what is approved comes whole, in the language of whoever asks; of a draft a link comes, to those who may see it', async () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      await product.world.database.updateTable('person').set({ language }).where('id', '=', cast.people.coordinator).execute()
      const { status, letter } = await mailed(cast.people.coordinator, first)
      assert.equal(status, 303)
      const made = await findSeenDocument(product.world.database, { revisionId: first, by: await product.by(cast.people.coordinator), language }) ?? assert.fail('no document')
      const outside = (lacks: string[]) => lacks.filter((one) => !one.startsWith('/'))
      assert.deepEqual(outside(missingFrom(made.document, readHtml(Buffer.from(letter?.page ?? '')), null)), [], language)
      assert.deepEqual(outside(missingFrom(made.document, readText(Buffer.from(letter?.body ?? '')), null)), [], language)
      assert.equal(letter?.href, `/${language}/revisions/${first}/comparison`)
      const own = (await mailed(cast.people.coordinator, draft)).letter
      assert.ok(own?.href.endsWith(`/revisions/${draft}/comparison`) && own.body !== '' && !`${own.body}${own.page}`.includes('Tienpito'), language)
    }
    await product.world.database.updateTable('person').set({ language: 'fi' }).where('id', '=', cast.people.coordinator).execute()
    assert.equal((await mailed(cast.people.staff, first)).status, 303)
    assert.equal((await mailed(cast.people.staff, draft)).status, 404)
  })
})

describe('the comparison of a version', () => {
  test('tells what was done since the previous version as declared, and what is inferred as a proposal', async () => {
    const html = await (await page(cast.people.coordinator, draft)).text()
    assert.match(html, /Muutokset: yksi yhdistyminen\./)
    assert.match(html, /Yksiköt ”Luonto” ja ”Vesi” yhdistetään: syntyy ”Luonto ja vesi”\. <span class="quiet">\(ilmoitettu; seuraanto on nimetty\)/)
    assert.match(html, /Yksikön ”Tienpito” uusi nimi on ”Tiet”\. <span class="quiet">\(vahvistettava/)
  })

  test('names who has no receiver, and its person-years add up', async () => {
    const html = await (await page(cast.people.coordinator, draft)).text()
    assert.match(html, /Vakanssit vailla vastaanottajaa: V5 \(Vesi\)/)
    const total = /<strong>Yhteensä<\/strong>.*?<\/tr>/s.exec(html)?.[0] ?? ''
    assert.deepEqual([...total.matchAll(/<strong>(\d+)<\/strong>/g)].map((one) => one[1]), ['5', '4', '4'])
  })

  test('every sentence points at its place in the table, and the place is the same in every language', async () => {
    const places = await Promise.all(['fi', 'sv', 'en'].map(async (language) => {
      const html = await (await page(cast.people.coordinator, draft, language)).text()
      const targets = [...html.matchAll(/class="together" href="#([^"]+)"/g)].map((one) => one[1] ?? '')
      assert.ok(targets.length >= 4)
      for (const target of targets) assert.equal(html.split(` id="${target}"`).length, 2, target)
      return targets.join()
    }))
    assert.equal(new Set(places).size, 1)
  })

  test('a draft is nothing to the staff, and what they may see does not show a draft beside it', async () => {
    assert.equal((await page(cast.people.staff, draft)).status, 404)
    const html = await (await page(cast.people.staff, first)).text()
    assert.match(html, /ensimmäinen versio/)
    assert.doesNotMatch(html, /Luonto ja vesi/)
    assert.equal((await page(null, first)).status, 303)
  })

  test('an address that names no version is not there', async () => {
    for (const id of ['nothing', '00000000-0000-0000-0000-000000000000', "'; drop table revision"]) {
      assert.equal((await page(cast.people.coordinator, encodeURIComponent(id))).status, 404, id)
    }
  })

  test('a version of a closing agency has a comparison with its previous one alone', async () => {
    const old = await product.world.database.selectFrom('revision').innerJoin('organisation', 'organisation.id', 'revision.organisation_id')
      .select('revision.id').where('side', '=', 'outgoing').executeTakeFirstOrThrow()
    const html = await (await page(cast.people.staff, old.id)).text()
    assert.match(html, /ensimmäinen versio/)
    assert.doesNotMatch(html, /id="ledger"/)
  })

  test('once it is submitted the staff see it, but not against a version that is a draft', async () => {
    const by = await product.by(cast.people.coordinator)
    assert.equal((await perform(product.world, submitRevision, by, { revisionId: draft }, 'comparison-submitted')).kind, 'done')
    assert.match(await (await page(cast.people.staff, draft)).text(), /Luonto ja vesi/)
  })
})
