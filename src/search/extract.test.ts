// What a paper's file says is found: of texts, Word files, PDF files and workbooks; of a picture only its name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { castInto, type Cast } from '../../test/cast.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { addItem } from '../agenda/actions.ts'
import { planMeeting } from '../meeting/actions.ts'
import { addPaperTo, withdrawPaperVersion } from '../paper/actions.ts'
import { perform } from '../platform/act.ts'
import { unitOf } from '../structure/structure.ts'
import { structureWorkbook } from '../template/workbook.ts'
import { pdfOf } from '../../test/pdf-of.ts'
import { catchUp } from './jobs.ts'
import { find } from './reads.ts'

let product: TestProduct
let cast: Cast
let keys = 0
const key = () => `search-extract-${(keys += 1)}`
before(async () => {
  product = await testProduct()
  cast = await castInto(product.world.database)
})
after(() => product.close())

const looked = async (query: string, who: 'secretary' | 'expert' | 'chairElsewhere' = 'secretary') => find(product.world.database, await product.by(cast.people[who]),
  { query, language: 'fi', kind: 'paper', bodySlug: null, matterId: null, year: null, page: 1 })

test('papers are found by the text of their files, in any form, until they are withdrawn, and only by those who may', async () => {
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-06-18', starts: '9.00', ends: '11.00' }, key())
  assert.ok(planned.kind === 'done')
  const meetingId = planned.answer.id
  const added = await perform(product.world, addItem, by, { meetingId, title: { fi: 'Kohta' }, purpose: 'discussion' }, key())
  assert.ok(added.kind === 'done')
  const itemId = added.answer.added[0]?.itemId ?? ''
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Kynttilöiden valmistus siirretään.')] }] }))
  const files: [string, Uint8Array<ArrayBuffer>, object][] = [
    ['teksti.txt', new TextEncoder().encode('Turbiineista päätettiin.'), {}], ['asia.docx', new Uint8Array(word), {}],
    ['kuva.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), {}], ['rikki.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), {}],
    ['salainen.txt', new TextEncoder().encode('Kanarialintujen hinnat'), { level: 'confidential', ground: 'JulkL 24.1 § 17 k' }],
  ]
  for (const [fileName, bytes, more] of files) {
    const done = await perform(product.world, addPaperTo, by, { meetingId, itemId, file: { fileName, bytes }, ...more }, key())
    assert.equal(done.kind, 'done', fileName)
  }
  await catchUp(product.world)
  const counted = async (query: string, who?: Parameters<typeof looked>[1]) => (await looked(query, who)).counts.paper
  assert.deepEqual([await counted('turbiini'), await counted('kynttilä'), await counted('kuva'), await counted('rikki')], [1, 1, 1, 1])
  assert.deepEqual([await counted('kanarialintu'), await counted('kanarialintu', 'expert'), await counted('kanaria*', 'expert')], [1, 0, 0])
  assert.deepEqual([await counted('turbiini', 'expert'), await counted('turbiini', 'chairElsewhere')], [1, 0])
  const problems = await product.world.database.selectFrom('search_extract').select('problem').where('problem', 'is not', null).execute()
  assert.equal(problems.length, 2)
  const paper = await product.world.database.selectFrom('paper').select('id').where('title', '=', 'teksti').executeTakeFirstOrThrow()
  const gone = await perform(product.world, withdrawPaperVersion, by, { meetingId, itemId, paperId: paper.id, number: 1, reason: 'Väärä' }, key())
  assert.equal(gone.kind, 'done')
  assert.equal(await counted('turbiini'), 0)
  await catchUp(product.world)
  assert.equal(await counted('turbiini'), 0)
  assert.equal(await catchUp(product.world), 0)
})

/** A file of each form in which a sentence stands that stands nowhere else. */
async function filesSaying(name: string, sentence: string): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const unit = unitOf({ id: '1', name: { fi: sentence }, type: 'yksikkö', parents: [] })
  const workbook = await structureWorkbook([{ organisation: 'Virasto', validFrom: '2026-01-01', units: [unit], positions: [], tasks: [] }], 'fi')
  return {
    [`${name}.pdf`]: new Uint8Array(pdfOf(`Selvitys\nAlussa on muuta.\n${sentence}`, { linesPerPage: 2 })),
    [`${name}.xlsx`]: new Uint8Array(workbook),
    [`${name}.docx`]: new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Selvitys'), new Paragraph(sentence)] }] }))),
  }
}

test('the page of the search shows a PDF, a workbook and a Word file by a word in them, in context, to those who may see the paper', async () => {
  const by = await product.by(cast.people.secretary)
  const planned = await perform(product.world, planMeeting, by, { bodyId: cast.projectGroup, onDay: '2025-06-20', starts: '9.00', ends: '11.00' }, key())
  assert.ok(planned.kind === 'done')
  const meetingId = planned.answer.id
  const added = await perform(product.world, addItem, by, { meetingId, title: { fi: 'Talvihoito' }, purpose: 'discussion' }, key())
  assert.ok(added.kind === 'done')
  const itemId = added.answer.added[0]?.itemId
  for (const [files, more] of [
    [await filesSaying('avoin', 'Jäänmurtajien väylät vahvistettiin.'), { level: 'public' }],
    [await filesSaying('suljettu', 'Merikotkien pesät salattiin.'), { level: 'confidential', ground: 'JulkL 24.1 § 14 k' }],
  ] as const) {
    for (const [fileName, bytes] of Object.entries(files)) {
      const { kind }: { kind: string } = await perform(product.world, addPaperTo, by, { meetingId, itemId, file: { fileName, bytes }, ...more }, key())
      assert.equal(kind, 'done', fileName)
    }
  }
  await catchUp(product.world)
  const page = async (who: 'secretary' | 'expert' | 'chairElsewhere' | null, query: string) =>
    (await (await product.as(who === null ? null : cast.people[who])).get(`/fi/search?q=${encodeURIComponent(query)}`)).text()
  const inContext = (html: string, marked: string): number => html.replaceAll(/<(?!\/?mark)[^>]*>/g, '').split(marked).length - 1
  for (const who of ['secretary', 'expert'] as const) {
    assert.equal(inContext(await page(who, 'jäänmurtaja'), '<mark>Jäänmurtajien</mark> väylät vahvistettiin'), 3, who)
  }
  assert.equal(inContext(await page('secretary', 'merikotka'), '<mark>Merikotkien</mark> pesät salattiin'), 3)
  for (const who of ['expert', 'chairElsewhere', null] as const) assert.doesNotMatch(await page(who, 'merikotka'), /Merikotkien|suljettu/, String(who))
  for (const who of ['chairElsewhere', null] as const) assert.doesNotMatch(await page(who, 'jäänmurtaja'), /Jäänmurtajien|avoin/, String(who))
})
