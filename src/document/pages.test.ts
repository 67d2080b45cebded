// The files of a meeting's documents: whoever may see the page gets them, everybody else what they get for the page.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { textOfDocx } from '../platform/extract/docx.ts'
import { sha256Of } from '../platform/publication.ts'
import { readZip } from '../platform/workbook/zip.ts'
import { testProduct, type TestProduct } from '../../test/app.ts'
import { findMeeting } from '../meeting/reads.ts'
import { missingFrom } from '../platform/print/parity.ts'
import { readHtml, readText } from '../platform/print/read-back.ts'
import type { Character } from '../../test/cast.ts'
import { findMeetingDocument } from './reads.ts'
import { canary, type Filled, fillHouse } from '../../test/filled.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { allTags, readPdf } from '../../test/pdf-structure.ts'

let product: TestProduct
let house: Filled
const get = async (who: Character | null, path: string) =>
  (await product.as(who === null ? null : house.cast.people[who])).get(`/fi${path}`)
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

before(async () => {
  product = await testProduct()
  house = await fillHouse(product)
})
after(() => product.close())

describe('minutes', () => {
  const path = () => `/meetings/${house.ids.meetingId}/minutes`

  test('are a PDF that holds what the page shows to the same person, and are called by what they are', async () => {
    const answer = await get('secretary', `${path()}.pdf`)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="Poytakirja .*\.pdf"; filename\*=UTF-8''P%C3%B6yt%C3%A4kirja/)
    const { text, language } = await readPdf(await bytesOf(answer))
    assert.equal(language, 'fi')
    for (const said of ['Julkinen valmistelu', `${canary} hankinta`, `${canary} eriävä`]) assert.ok(text.includes(said), said)
  })

  test('tell an expert who is not called to a confidential item its public title and nothing else of it', async () => {
    for (const ending of ['pdf', 'docx', 'txt']) {
      const answer = await get('expert', `${path()}.${ending}`)
      const bytes = await bytesOf(answer)
      const docx = ending === 'docx' ? await textOfDocx(Buffer.from(bytes)) : null
      const text = ending === 'pdf' ? (await readPdf(bytes)).text : docx?.ok === true ? docx.value : Buffer.from(bytes).toString()
      assert.ok(text.includes('Sopimusasia'), ending)
      assert.ok(!text.includes(canary), ending)
    }
  })

  test('are not there for somebody of another body, and ask whoever has not signed in to do so', async () => {
    assert.equal((await get('chairElsewhere', `${path()}.pdf`)).status, 404)
    assert.equal((await get(null, `${path()}.pdf`)).status, 303)
    assert.equal((await get('secretary', `/meetings/${house.otherMeetingId}/minutes.pdf`)).status, 404)
  })

  test('are stored as files when they are published, with the hash of what was approved', async () => {
    const { sha256 } = await product.world.database.selectFrom('minutes_frozen').select('sha256').executeTakeFirstOrThrow()
    const address = house.published.find((one) => /^\/fi.*minutes$/.test(one)) ?? assert.fail('nothing is published')
    const stored = await product.world.copies.find(`${address}.pdf`) ?? assert.fail('no file')
    assert.equal(stored.mediaType, 'application/pdf')
    const { text } = await readPdf(stored.bytes)
    assert.ok(text.includes(sha256) && text.includes('Sopimusasia') && !text.includes(canary))
    assert.deepEqual(await bytesOf(await product.request(`${address}.pdf`)), new Uint8Array(stored.bytes))
    assert.equal((await product.request(`${address}/versions/1.pdf`)).status, 200)
    assert.equal((await product.request(`${address}/versions/2.pdf`)).status, 404)
    assert.equal((await product.request(address.replace('2024', 'muu').concat('x.pdf'))).status, 404)
  })
})

describe('every kind of document', () => {
  const places = () => {
    const { meetingId, itemId, memoId } = house.ids
    return ['minutes', `decisions`, `minutes/items/${itemId}/extract`, 'agenda/versions/A/agenda', 'agenda/versions/A/invitation', `memos/${memoId}/memo`]
      .map((path) => `/meetings/${meetingId}/${path}`)
  }

  test('is there as PDF, Word and text for its secretary, in every language, and says which it is in', async () => {
    const visitor = await product.as(house.cast.people.secretary)
    for (const path of places()) {
      for (const language of ['fi', 'sv', 'en']) {
        for (const ending of ['pdf', 'docx', 'txt']) {
          const answer = await visitor.get(`/${language}${path}.${ending}`)
          assert.equal(answer.status, 200, `${language} ${path}.${ending}`)
          // A memo is a text of its own in each language.
          if (ending === 'pdf') assert.equal((await readPdf(await bytesOf(answer))).language, path.includes('memos') ? 'fi' : language)
        }
      }
    }
  })

  test('holds nothing of a confidential item for an expert, and is not there for others, like its page', async () => {
    for (const path of places()) {
      const answer = await get('expert', `${path}.pdf`)
      if (path.includes('memos')) assert.equal(answer.status, 404)
      else assert.ok(!(await readPdf(await bytesOf(answer))).text.includes(canary), path)
      assert.equal((await get('chairElsewhere', `${path}.pdf`)).status, 404, path)
    }
  })

  test('is stored with a published memo too', async () => {
    const address = house.published.find((one) => one.endsWith('/memo')) ?? assert.fail('no memo')
    assert.match((await readPdf((await product.world.copies.find(`${address}.pdf`))?.bytes ?? Buffer.alloc(0))).text, /Sinun|Julkinen valmistelu|Käsiteltiin|kokous/)
    assert.equal((await product.request(`${address}.docx`)).status, 200)
  })
})

describe('by mail', () => {
  const mailed = async (who: Character, what: string) => {
    const { meetingId } = house.ids
    const answer = await (await product.as(house.cast.people[who])).post(`/fi/meetings/${meetingId}/documents/mail`, { what })
    const letter = await product.world.database.selectFrom('platform_outbox').selectAll().where('kind', '=', 'document').orderBy('id', 'desc').limit(1).executeTakeFirst()
    return { status: answer.status, letter }
  }

  test('what holds nothing confidential comes whole, as text and as a page; what does comes as a link and not a word of it', async () => {
    await product.world.database.updateTable('person').set({ language: 'sv' }).where('id', '=', house.cast.people.expert).execute()
    for (const kind of ['agenda', 'invitation', 'minutes', 'decisions']) {
      const own = await mailed('secretary', kind)
      assert.equal(own.status, 303, kind)
      assert.ok(!`${own.letter?.body}${own.letter?.page}${own.letter?.subject}`.includes(canary), kind)
      assert.match(own.letter?.body ?? '', kind === 'invitation' ? /./ : /salassa pidettävää, joten sitä ei lähetetä/)
      const other = (await mailed('expert', kind)).letter
      assert.ok(!`${other?.body}${other?.page}`.includes(canary), kind)
      assert.match(other?.page ?? '', /<html lang="sv".*Laglighet|<html lang="sv".*Julkinen valmistelu/s, kind)
      assert.ok(other?.body.includes('Sopimusasia'), kind)
      const made = await findMeetingDocument(product.world.database, { kind: kind as 'agenda', language: 'sv', by: await product.by(house.cast.people.expert),
        meeting: await findMeeting(product.world.database, house.ids.meetingId ?? '') ?? assert.fail('no meeting') }) ?? assert.fail(kind)
      const links = (lacks: string[]) => lacks.filter((one) => !one.startsWith('/'))
      assert.deepEqual(links(missingFrom(made.document, readHtml(Buffer.from(other?.page ?? '')), null)), [], kind)
      assert.deepEqual(links(missingFrom(made.document, readText(Buffer.from(other?.body ?? '')), null)), [], kind)
    }
    assert.ok((await mailed('secretary', 'memo')).letter?.body.includes('Julkinen valmistelu'))
    const item = await product.world.database.selectFrom('agenda_item').select('id').where('meeting_id', '=', house.ids.meetingId ?? '').where('level', '=', 'public')
      .orderBy('position').limit(1).executeTakeFirstOrThrow()
    assert.match((await mailed('secretary', `extract ${item.id}`)).letter?.subject ?? '', /^Pöytäkirjanote: /)
    assert.match((await mailed('secretary', `extract ${house.ids.itemId}`)).letter?.body ?? '', /salassa pidettävää/)
  })

  test('nobody outside the body gets one, and what is not there is said', async () => {
    assert.equal((await mailed('chairElsewhere', 'minutes')).status, 404)
    assert.equal((await mailed('expert', 'memo')).status, 422)
  })
})

describe('the pack', () => {
  const partsFor = async (who: Character) => {
    const answer = await get(who, `/meetings/${house.ids.meetingId}/documents.zip`)
    assert.equal(answer.status, 200)
    return readZip(Buffer.from(await bytesOf(answer)))
  }

  test('holds the documents, the papers and a list with the level and the hash of each', async () => {
    const parts = await partsFor('secretary')
    const list = parts.find(({ name }) => name.endsWith('.txt') && name.startsWith('00'))?.bytes.toString() ?? assert.fail('no list')
    const others = parts.filter(({ name }) => !name.startsWith('00 '))
    assert.ok(others.length >= 7)
    for (const { name, bytes } of others) {
      assert.ok(list.includes(name), name)
      assert.ok(list.includes(sha256Of(bytes)), name)
    }
    assert.ok(list.includes('salassa pidettävä') && list.includes(canary))
  })

  test('is one file too: tagged from end to end, with a bookmark for each document, and papers of others listed with their hashes', async () => {
    const path = `/meetings/${house.ids.meetingId}/documents.pdf`
    const bytes = await bytesOf(await get('secretary', path))
    const read = await readPdf(bytes)
    assert.deepEqual([read.untagged, read.isTagged, read.language], [[], true, 'fi'])
    const heads = allTags(read.tags).flatMap((tag) => /^H(\d)$/.exec(tag.role)?.[1] ?? []).map(Number)
    assert.deepEqual(heads.filter((level, index) => level > (heads[index - 1] ?? 0) + 1), [])
    assert.equal(heads.filter((level) => level === 1).length, 1)
    const paper = (await partsFor('secretary')).find(({ name }) => name.includes(canary)) ?? assert.fail('no paper')
    assert.ok(read.text.replaceAll(/\s/g, '').includes(sha256Of(paper.bytes)))
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const outline = await (await loading.promise).getOutline()
    await loading.destroy()
    assert.deepEqual(outline[0]?.items.map((one: { title: string }) => one.title.split(':')[0]), ['Kokouskutsu', 'Asialista', 'Pöytäkirja', 'Päätösluettelo', 'Muistio'])
    const expert = await readPdf(await bytesOf(await get('expert', path)))
    assert.ok(expert.text.includes('Sopimusasia') && !expert.text.includes(canary))
    assert.equal((await get('chairElsewhere', path)).status, 404)
  })

  test('holds for an expert no confidential paper and no word of one', async () => {
    for (const { name, bytes } of await partsFor('expert')) {
      assert.ok(!name.includes(canary))
      assert.ok(!bytes.toString('latin1').includes(canary), name)
    }
    assert.equal((await get('chairElsewhere', `/meetings/${house.ids.meetingId}/documents.zip`)).status, 404)
  })
})
