// How long browsers may keep the style, the script and the fonts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerAsset } from './assets.ts'

const asset = (mediaType: string) => ({ mediaType, plain: Buffer.from('x'), gzip: null, brotli: null, etag: '"1"' })
const kept = (mediaType: string, address: string) =>
  answerAsset(asset(mediaType), new Request(`http://here/assets/${address}`)).headers.get('cache-control')

test('a style is kept for a year only under an address that names its content', () => {
  assert.equal(kept('text/css', 'style.css?v=abc'), 'public, max-age=31536000')
  assert.equal(kept('text/css', 'style.css'), 'no-cache')
  assert.equal(kept('font/woff2', 'fonts/x.woff2'), 'public, max-age=31536000')
})

test('a browser that has the content gets no bytes', () => {
  const request = new Request('http://here/assets/style.css', { headers: { 'if-none-match': '"1"' } })
  assert.equal(answerAsset(asset('text/css'), request).status, 304)
})
