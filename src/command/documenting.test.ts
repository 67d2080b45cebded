// The command that writes a document into a file: what it writes, for whom, and what it refuses.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, type Filled, fillHouse } from '../../test/filled.ts'
import { readPdf } from '../../test/pdf-structure.ts'
import { type DataCall, type Flags, NotThere } from '../platform/command.ts'
import { nobody } from '../platform/kit/may.ts'
import { nilId, perform } from '../platform/act.ts'
import { textOfDocx } from '../platform/extract/docx.ts'
import { readZip } from '../platform/workbook/zip.ts'
import { withdrawDocument } from '../withdrawal/actions.ts'
import { checkDocument, writeDocument } from './documenting.ts'

let product: TestProduct
let house: Filled
let folder: string
before(async () => {
  product = await testProduct()
  house = await fillHouse(product)
  folder = await mkdtemp(join(tmpdir(), 'document-'))
})
after(async () => {
  await product.close()
  await rm(folder, { recursive: true, force: true })
})

async function callOf(who: Character | null, flags: Flags, language: DataCall['language'] = 'fi'): Promise<DataCall> {
  const by = who === null ? { ...await product.by(house.cast.people.staff), actor: nobody, personId: nilId } : await product.by(house.cast.people[who])
  const name = (await product.world.database.selectFrom('meeting').select('number').where('id', '=', house.ids.meetingId ?? '').executeTakeFirstOrThrow()).number
  return { name: 'document', words: [], language, isJson: false, say: () => {}, world: product.world, by,
    flags: { meeting: `hankeryhma/${name}`, format: 'pdf', out: join(folder, 'x'), ...flags } }
}
const written = async (who: Character | null, flags: Flags, language?: DataCall['language']) => {
  const call = await callOf(who, flags, language)
  assert.deepEqual(await checkDocument(call), [])
  assert.equal(await writeDocument(call), 0)
  return readFile(String(call.flags.out))
}

test('writes minutes as the person may read them, in the language and format asked for', async () => {
  const own = await readPdf(await written('secretary', { kind: 'minutes' }, 'sv'))
  assert.equal(own.language, 'sv')
  assert.ok(own.text.includes(canary))
  const docx = await textOfDocx(await written('expert', { kind: 'minutes', format: 'docx' }))
  assert.ok(docx.ok && docx.value.includes('Sopimusasia') && !docx.value.includes(canary))
})

test('without a person, writes what is public: published minutes and memos, agendas that were sent, nothing confidential', async () => {
  for (const kind of ['minutes', 'decisions', 'memo', 'agenda', 'invitation']) {
    const text = (await written(null, { kind, format: 'txt' })).toString()
    assert.ok(text.length > 100 && !text.includes(canary), kind)
  }
  await assert.rejects(async () => writeDocument(await callOf(null, { kind: 'memo' }, 'sv')), NotThere)
  await assert.rejects(async () => writeDocument(await callOf('secretary', { kind: 'minutes', meeting: 'hankeryhma/999' })), NotThere)
})

test('takes the format from the name of the file, and an extract by the number of its item', async () => {
  const out = join(folder, 'ote.html')
  const html = (await written('secretary', { kind: 'extract', item: '2', format: 'html', out })).toString()
  assert.match(html, /^<!doctype html>.*Pöytäkirjanote/s)
  const { format: _format, ...flags } = (await callOf('secretary', { kind: 'minutes', out: join(folder, 'y.txt') })).flags
  assert.deepEqual(await checkDocument({ ...await callOf('secretary', {}), flags }), [])
})

test('writes every kind in every language and format, and what is not there is said in a sentence', async () => {
  const begins = { pdf: '%PDF-1.7', docx: 'PK', html: '<!doctype html><html lang="', txt: '', ics: 'BEGIN:VCALENDAR' }
  for (const who of ['secretary', null] as const) for (const kind of ['agenda', 'invitation', 'minutes', 'memo', 'decisions'])
    for (const language of ['fi', 'sv', 'en'] as const) for (const format of ['pdf', 'docx', 'html', 'txt', 'ics'] as const) {
      const call = await callOf(who, { kind, format }, language)
      const faults = await checkDocument(call)
      const isTimed = kind === 'agenda' || kind === 'invitation'
      assert.deepEqual(faults.map((one) => one.en), format === 'ics' && !isTimed ? ['--format ics: a calendar file is made of the agenda and of the invitation.'] : [])
      if (faults.length > 0) continue
      if (kind === 'memo' && language !== 'fi') {
        await assert.rejects(writeDocument(call), (error: NotThere) => /^Kokouksesta hankeryhma\/\d+ ei ole muistiota tällä kielellä, tai/.test(error.words.fi))
        continue
      }
      const bytes = await written(who, { kind, format }, language)
      assert.ok(bytes.toString('latin1').startsWith(begins[format]), `${kind} ${language} ${format}`)
      if (format === 'html') assert.match(bytes.toString(), new RegExp(`^<!doctype html><html lang="${language}"`))
      if (format === 'ics') assert.match(bytes.toString(), /DTSTART;TZID=Europe\/Helsinki.*END:VCALENDAR/s)
    }
})

test('a memo that was withdrawn is written for those alone who see drafts of it', async () => {
  const { meetingId, memoId } = house.ids
  const by = await product.by(house.cast.people.secretary)
  assert.equal((await perform(product.world, withdrawDocument, by, { meetingId, memoId, why: 'confidential' }, 'memo-withdrawn')).kind, 'done')
  for (const who of [null, 'expert'] as const) await assert.rejects(async () => writeDocument(await callOf(who, { kind: 'memo', format: 'txt' })), NotThere)
  const pack = await (await (await product.as(house.cast.people.expert)).get(`/fi/meetings/${meetingId}/documents.zip`)).arrayBuffer()
  const names = (await readZip(Buffer.from(pack))).map(({ name }) => name)
  assert.ok(names.some((name) => name.startsWith('Pöytäkirja')) && !names.some((name) => name.startsWith('Muistio')), names.join())
  assert.ok((await written('secretary', { kind: 'memo', format: 'txt' })).length > 0)
})

test('tells everything that is wrong with the flags at once', async () => {
  const call = await callOf('secretary', {})
  const faults = await checkDocument({ ...call, flags: { kind: 'extract', format: 'exe', odd: 'x' } })
  assert.equal(faults.length, 5)
})
