// What no database takes never gets as far as one, and nothing else is lost on the way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { printable, printableJson } from './printable.ts'

test('control characters and halves of letters go; tabs, line breaks, page breaks and whole letters stay', () => {
  assert.equal(printable('a\u0000\u001b\u000bä\t\r\n\f\u007f😀\ud800'), 'a\nä\t\r\n\f😀\ufffd')
})

test('escapes of JSON that stand for such characters go, and a stroke before a u is no escape', () => {
  assert.equal(printableJson('"a\\u0000\\u001Bä\\t\\n\\u00e4\\ud83d\\ude00\\ud800x\\udc00\\\\u0000"'), '"aä\\t\\n\\u00e4\\ud83d\\ude00x\\\\u0000"')
})

test('any JSON means the same without them', () => {
  fc.assert(fc.property(fc.json(), (json) => assert.deepEqual(JSON.parse(printableJson(json)), JSON.parse(json, (_, value) =>
    typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '').replace(/\p{Cs}/gu, '') : value))))
})
