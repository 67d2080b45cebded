// Words, their forms and their neighbours; parts of documents; the text around what was found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Document } from '../platform/kit/document.ts'
import { contextOf } from './context.ts'
import { entriesOf, queryOf, vectorOf } from './search.ts'
import { nearest, slipsBetween, wordsIn } from './spelling.ts'

test('a word is letters and digits in small letters, whatever stands around it', () => {
  assert.deepEqual(wordsIn('ELY-keskusten ”R&D” <luonnos>; VN/1234/2025 — ÅÄÖ'), ['ely', 'keskusten', 'r', 'd', 'luonnos', 'vn', '1234', '2025', 'åäö'])
  // The same letter written in two ways is one.
  assert.deepEqual(wordsIn('Pa\u0308a\u0308to\u0308s'), ['päätös'])
  assert.deepEqual(wordsIn(' \0\u200b’'), [])
})

test('a letter too many, missing, another or the wrong way round is one slip', () => {
  for (const other of ['rakkenne', 'rakene', 'rakenme', 'rakenen', 'arkenne']) assert.equal(slipsBetween('rakenne', other), 1, other)
  assert.equal(slipsBetween('rakenne', 'rakenne'), 0)
  assert.equal(slipsBetween('', 'ab'), 2)
  fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) =>
    slipsBetween(one, other) === slipsBetween(other, one)))
})

test('only near words are taken for the asked one, and of them the nearest', () => {
  assert.deepEqual(nearest('rakene', ['rakenne', 'rakentaa', 'hakea']), ['rakenne'])
  assert.deepEqual(nearest('ely', ['elo', 'ele']), [])
  assert.deepEqual(nearest('palkanmakaja', ['palkanmaksaja', 'palkanmaksu', 'palkka']), ['palkanmaksaja'])
})

test('what stands before the first section is a part of its own, each section is one under its heading', () => {
  const document: Document = { language: 'fi', title: 'Kokous 14', identification: { organisation: 'O', type: 'Pöytäkirja' }, endings: [], footer: [], blocks: [
    { kind: 'paragraph', text: [{ text: 'Alku ' }, { text: 'linkki', href: '/fi/x' }] },
    { kind: 'section', id: 'item-1', blocks: [{ kind: 'heading', level: 2, number: '5 a', text: 'Rakenteet' }, { kind: 'table', caption: 'Erot', head: ['Oli'], rows: [['Yksi']], rowHeaders: false }] },
  ] }
  assert.deepEqual(entriesOf(document, '/fi/a', 'minutes'), [
    { href: '/fi/a', kind: 'minutes', document: 'Kokous 14', title: 'Kokous 14', text: 'Alku linkki' },
    { href: '/fi/a#item-1', kind: 'minutes', document: 'Kokous 14', title: '5 a Rakenteet', text: 'Erot\nOli: Yksi' },
  ])
})

test('the vector holds each word with its places, those of the title as such', () => {
  assert.equal(vectorOf({ title: 'Rakenne', text: 'Uusi rakenne, uusi.' }), "'rakenne':1A,3 'uusi':2,4")
  assert.equal(queryOf([['rakenne', 'rakenteet'], ['uusi']]), "('rakenne'|'rakenteet')&('uusi')")
})

test('the text around what was found is the text itself, with just the found words marked', () => {
  const text = `${'Alkua on pitkään. '.repeat(20)}Rakenteet päätettiin. ${'Loppua on pitkään. '.repeat(20)}`
  const pieces = contextOf(text, new Set(['rakenteet']))
  assert.deepEqual(pieces.filter((one) => one.isHit), [{ text: 'Rakenteet', isHit: true }])
  assert.match(pieces.map((one) => one.text).join(''), /^… .*pitkään\. Rakenteet päätettiin\. Loppua.*…$/)
  assert.deepEqual(contextOf('Lyhyt', new Set()), [{ text: 'Lyhyt', isHit: false }])
  assert.deepEqual(contextOf('', new Set(['a'])), [])
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (odd) =>
    contextOf(odd, new Set(wordsIn(odd).slice(1, 3))).map((one) => one.text).join('') === odd.replace(/\s+/g, ' ').trim()))
})
