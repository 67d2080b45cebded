// What was published arrives byte for byte, whatever the bytes and in whichever form they travel.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { type Publication, sha256Of } from '../publication.ts'
import { publishedBy } from './published.ts'

const bytes = Buffer.from(Array.from({ length: 2_560 }, (_, index) => index % 256))
const publication = (mediaType: string): Publication => ({ address: `/${mediaType}`, version: 1, mediaType, fileName: null, bytes,
  sha256: sha256Of(bytes), publishedAt: Temporal.Instant.from('2026-03-29T00:30:00Z') })
const published = publishedBy({
  find: (address) => Promise.resolve(publication(address.slice(1))), findGone: () => Promise.resolve(null), copy: () => Promise.resolve(), put: () => Promise.resolve(), catchUp: () => Promise.resolve(0),
}, () => performance.now())
const server = createServer((request, response) => void published.answer(request.url ?? '', request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const bound = server.address()
const at = (mediaType: string) => `http://127.0.0.1:${bound instanceof Object ? bound.port : 0}/${mediaType}`

for (const mediaType of ['text/html', 'application/pdf']) {
  for (const coding of ['identity', 'gzip']) {
    test(`${mediaType} in ${coding} holds the very bytes, of the length that is told`, async () => {
      for (const time of ['first', 'kept']) {
        const answer = await fetch(at(mediaType), { headers: { 'accept-encoding': coding } })
        assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes, time)
        const isPacked = coding === 'gzip' && mediaType.startsWith('text/')
        assert.equal(answer.headers.get('content-encoding'), isPacked ? 'gzip' : null)
        if (!isPacked) assert.equal(answer.headers.get('content-length'), String(bytes.length))
      }
    })
  }
}

test('HEAD tells the length and sends nothing; what the reader has is not sent again', async () => {
  const head = await fetch(at('application/pdf'), { method: 'HEAD' })
  assert.deepEqual([head.headers.get('content-length'), (await head.arrayBuffer()).byteLength], [String(bytes.length), 0])
  const again = await fetch(at('application/pdf'), { headers: { 'if-none-match': head.headers.get('etag') ?? '' } })
  assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0])
})
