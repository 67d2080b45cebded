// The files of a meeting's documents: whoever may see the page gets them, everybody else what they get for the page.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testProduct, type TestProduct } from '../../test/app.ts'
import type { Character } from '../../test/cast.ts'
import { canary, type Filled, fillHouse } from '../../test/filled.ts'
import { readPdf } from '../../test/pdf-structure.ts'

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
      const text = ending === 'pdf' ? (await readPdf(bytes)).text : Buffer.from(bytes).toString()
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
