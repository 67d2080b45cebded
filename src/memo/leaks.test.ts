// The leak guard finds what was confidential however it is dressed, and lets through what is open.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findLeaks, isSameStem, type Secret } from './leaks.ts'

const secret = (parts: Partial<Secret>): Secret => ({ itemId: 'i', number: '5', titles: [], names: [], prose: [], ...parts })
const found = (text: string, parts: Partial<Secret>, open: string[] = []) =>
  findLeaks([{ key: 'k', text }], [secret(parts)], open).map((leak) => leak.words)

const word = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz][aeiouyäö]{2}[bcdfghjklmnpqrstvwxz][aeiouyäö][bcdfgz]{3}$/)
const sentence = (min: number) => fc.array(word, { minLength: min, maxLength: 12 })
const other = fc.array(fc.stringMatching(/^[qwx]{2}[aei]{3,6}$/), { minLength: 0, maxLength: 8 })

/** The same words as somebody else might type them. */
const dressed = (words: string[], style: number): string => [
  (text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.replace(/ /g, ', '),
  (text: string) => text.replace(/ /g, '\u00a0'), (text: string) => text.replace(/(\p{L}{3})(\p{L})/gu, '$1\u00ad$2'),
  (text: string) => text.normalize('NFD'), (text: string) => text.replace(/ /g, ' – '), (text: string) => text.replace(/(\p{L}{4})(\p{L}{2})/u, '$1-\n$2'),
][style % 8]?.(words.join(' ')) ?? ''

describe('a run of four words', () => {
  test('is found wherever it stands and however it is typed', () => {
    fc.assert(fc.property(sentence(4), other, other, fc.nat(), fc.nat(), (prose, before, after, at, style) => {
      const from = at % (prose.length - 3)
      const run = dressed(prose.slice(from, from + 4), style)
      const text = [...before, run, ...after].join(' ')
      assert.equal(found(text, { prose: [prose.join(' ')] }).length, 1, text)
    }))
  })

  test('is found when it is cut between two passages, and both are named', () => {
    fc.assert(fc.property(sentence(4), fc.integer({ min: 1, max: 3 }), (prose, cut) => {
      const pieces = [{ key: 'a', text: prose.slice(0, cut).join(' ') }, { key: 'b', text: `${prose.slice(cut, 4).join(' ')}.` }]
      assert.deepEqual(findLeaks(pieces, [secret({ prose: [prose.join(' ')] })], []).map((leak) => leak.key), ['a', 'b'])
    }))
  })

  test('is no leak when the same words stand in what is open', () => {
    const prose = ['Päätettiin hyväksyä asia esityksen mukaisesti.']
    assert.deepEqual(found('Päätettiin hyväksyä asia esityksen mukaisesti.', { prose }), ['päätettiin hyväksyä asia esityksen'])
    assert.deepEqual(found('Päätettiin hyväksyä asia esityksen mukaisesti.', { prose }, ['päätettiin hyväksyä asia esityksen mukaisesti']), [])
  })

  test('three words of a long text are none', () => {
    fc.assert(fc.property(sentence(6), (prose) => {
      fc.pre(new Set(prose).size === prose.length)
      assert.deepEqual(found(prose.slice(0, 3).join(' '), { prose: [prose.join(' ')] }), [])
    }))
  })
})

describe('the title of a confidential item', () => {
  test('is found by one long word in any form', () => {
    assert.deepEqual(found('Keskusteltiin irtisanomisista.', { titles: ['Irtisanomiset Lapissa'] }), ['irtisanomiset'])
    assert.deepEqual(found('Toimitiloista luovutaan.', { titles: ['Kaivos Oy'] }), [])
    assert.deepEqual(found('Kaivoksen asia oli esillä.', { titles: ['Kaivos Oy'] }), ['kaivos'])
    assert.deepEqual(found('Uppsägningarna i Lappland', { titles: ['Uppsägningar'] }), ['uppsägningar'])
  })

  test('is found by its code', () => {
    assert.deepEqual(found('Käsiteltiin asiaa KANARIA-7731.', { titles: ['KANARIA-7731'] }), ['kanaria 7731'])
    assert.deepEqual(found('Tunnus on 7731.', { titles: ['KANARIA-7731'] }), ['7731'])
  })

  test('is not found in words that the open items use too', () => {
    const open = ['Elinvoimakeskusten johtajien rekrytointitilanne']
    assert.deepEqual(found('Kuultiin johtajien rekrytointitilanne.', { titles: ['Johtajan rekrytointi'] }, open), [])
    assert.deepEqual(found('Merkittiin tiedoksi tilannekatsaus.', { titles: ['Tilannekatsaus'] }), [])
  })

  test('its public title may be told', () => {
    assert.deepEqual(found('Henkilöstöasia siirrettiin.', { titles: ['Henkilöstöasia, virkasuhteen purkaminen'] }, ['Henkilöstöasia']), [])
  })

  test('in every language it has', () => {
    assert.deepEqual(found('Upphävandet av anställningen', { titles: ['Palvelussuhteen päättäminen', 'Upphävande av anställning'] }).length, 1)
  })
})

test('a paper is known by its name without the ending of its file', () => {
  assert.deepEqual(found('Liitteenä oli sopimusluonnos Kuusela.', { names: ['Sopimusluonnos_Kuusela.docx'] }), ['sopimusluonnos kuusela'])
  assert.deepEqual(found('Liite oli mukana.', { names: ['Liite.pdf'] }), [])
})

test('an empty secret and an empty memo have nothing to tell', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.deepEqual(found(text, { titles: [''], names: [''], prose: [''] }), [])))
  assert.deepEqual(findLeaks([], [secret({ titles: ['Irtisanomiset'] })], []), [])
})

test('forms of one word have one stem, different words have two', () => {
  for (const [one, two] of [['johtajan', 'johtajien'], ['rekrytointi', 'rekrytoinnista'], ['kaivos', 'kaivoksen']]) {
    assert.equal(isSameStem(one ?? '', two ?? ''), true, `${one} ${two}`)
  }
  for (const [one, two] of [['organisaatio', 'organisaatiorakenne'], ['7731', '77310'], ['valtio', 'valtori'], ['toimitilat', 'toimii']]) {
    assert.equal(isSameStem(one ?? '', two ?? ''), false, `${one} ${two}`)
  }
})
