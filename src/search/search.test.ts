// Words, their forms and their neighbours; parts of documents; the text around what was found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Document } from '../platform/kit/document.ts'
import { contextOf } from '../platform/prose/context.ts'
import { askedIn, isFoundBy } from './asking.ts'
import { askedDiaryKey, diaryKeys, diaryNumbersIn } from '../platform/prose/diary.ts'
import { languageOf, partsOf, queryOf, vectorOf } from './search.ts'
import { nearest, slipsBetween, wordsIn } from '../platform/prose/keys/spelling.ts'

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
  assert.deepEqual(partsOf(document, '/fi/a'), [
    { href: '/fi/a', title: 'Kokous 14', text: 'Alku linkki' },
    { href: '/fi/a#item-1', title: '5 a Rakenteet', text: 'Erot\nOli: Yksi' },
  ])
})

test('the vector holds the keys of each word by its language, those of the title a second time', () => {
  assert.equal(vectorOf({ title: { fi: 'Rakenne' }, text: { fi: 'Uudet rakenteet.', sv: 'Strukturen' } }), "'frakenne' 'fuusi' 'sstruktur' 'tfrakenne'")
  assert.equal(queryOf([['frakenne', 'srakenn'], ['fuusi']]), "('frakenne'|'srakenn')&('fuusi')")
})

test('a diary number is one word in any of its forms, and a day or a section is none', () => {
  for (const number of ['VN/1185/2020-VM-1', 'VM/1959/03.01.01/2017', 'TEM013:00/2018', '5146/01.04.00/2023', 'HEL 2025-001216 T 00 00 03']) {
    assert.deepEqual(diaryNumbersIn(`Asia (${number}), joka tuli 4.6.2025.`), [number])
    for (const form of [number, number.toLowerCase(), number.replace(/[/:-]/g, ' '), number.replace(/[/: ]/g, '-')]) {
      assert.ok(diaryKeys(number).includes(askedDiaryKey(form) ?? ''), form)
    }
  }
  assert.deepEqual(diaryNumbersIn('4.6.2025 klo 9.00–11.00, 24 § ja 1–3'), [])
  assert.equal(askedDiaryKey('kokous'), null)
  assert.deepEqual(askedIn('VN/1185/2020 päätös', 'fi').map((one) => one.keys), [['dvn.1185.2020'], ['fpäätös']])
})

test('a text is taken to be in the language of its small words', () => {
  assert.equal(languageOf('Det är ett beslut och inte en plan', 'fi'), 'sv')
  assert.equal(languageOf('Tämä ei ole se, mutta on myös tuo', 'sv'), 'fi')
  assert.equal(languageOf('2025', 'sv'), 'sv')
})

test('the text around what was found is the text itself, with just the found words marked', () => {
  const text = `${'Alkua on pitkään. '.repeat(20)}Rakenteet päätettiin. ${'Loppua on pitkään. '.repeat(20)}`
  const pieces = contextOf(text, (word) => word === 'rakenteet')
  assert.deepEqual(pieces.filter((one) => one.isHit), [{ text: 'Rakenteet', isHit: true }])
  assert.match(pieces.map((one) => one.text).join(''), /^… .*pitkään\. Rakenteet päätettiin\. Loppua.*…$/)
  assert.deepEqual(contextOf('Lyhyt', () => false), [{ text: 'Lyhyt', isHit: false }])
  assert.deepEqual(contextOf('', () => true), [])
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (odd) =>
    contextOf(odd, (word) => wordsIn(odd).slice(1, 3).includes(word)).map((one) => one.text).join('') === odd.replace(/\s+/g, ' ').trim()))
})

test('words of a text are marked by their keys: other forms and longer words too', () => {
  const isFound = isFoundBy(askedIn('rakenne', 'fi').flatMap((one) => one.keys))
  for (const word of ['rakenne', 'rakenteita', 'organisaatiorakenteen']) assert.ok(isFound(word, 'fi'), word)
  for (const word of ['rakentaa', 'raketti', 'kokous']) assert.equal(isFound(word, 'fi'), false, word)
})
