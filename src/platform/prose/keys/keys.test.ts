// Keys of words: all forms of a word are told together, other words are kept apart, and parts of compounds are found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alsoApart, apart, type Pair, seen, strange, unseen } from '../../../../bench/pairs.ts'
import { askedKeys, isFoundIn, standingKeys } from './keys.ts'

const told = (pairs: Pair[]) => pairs.filter(([language, asked, stands]) => isFoundIn(asked, stands, language)).length

test('words of the field are found in any of their forms, and no more than few others with them', () => {
  assert.equal(told(seen), seen.length)
  assert.ok(told(unseen) >= unseen.length - 2)
  // Words in no list of ours: by the rules alone.
  assert.ok(told(strange) >= strange.length - 7)
  assert.ok(told(apart) <= 4)
  assert.ok(told(alsoApart) <= 4)
})

test('words that look like forms of each other and are not are kept apart', () => {
  for (const [asked, stands] of [['kuu', 'kuusi'], ['kuu', 'kuusen'], ['tulla', 'tuli'], ['maa', 'maksaa'], ['alue', 'alus'], ['alus', 'alueen'], ['kanta', 'kansi']] as const) {
    assert.equal(isFoundIn(asked, stands, 'fi'), false, `${asked}, ${stands}`)
  }
})

test('whatever hangs on a word, it is the same word', () => {
  for (const form of ['kokouksessakin', 'kokouksensa', 'kokouksessaan', 'kokoukseenkaan', 'kokouksillemme']) {
    assert.ok(isFoundIn('kokous', form, 'fi'), form)
    assert.ok(isFoundIn(form, 'kokouksista', 'fi'), form)
  }
})

test('a compound is found by its parts, a part not by the compound', () => {
  for (const part of ['organisaatio', 'rakenne', 'muutos']) assert.ok(isFoundIn(part, 'organisaatiorakennemuutoksessa', 'fi'), part)
  assert.equal(isFoundIn('organisaatiorakenne', 'rakenteen', 'fi'), false)
  for (const part of ['arbete', 'grupp']) assert.ok(isFoundIn(part, 'arbetsgruppens', 'sv'), part)
  // A word that is known as such has nothing to do with what its letters may be put together of.
  assert.equal(isFoundIn('keskus', 'keskusteltiin', 'fi'), false)
})

test('the same letters are other keys in another language, and numbers are the same in all', () => {
  assert.equal(askedKeys('alla', 'fi').some((one) => askedKeys('alla', 'sv').includes(one)), false)
  assert.deepEqual(askedKeys('2025', 'fi'), askedKeys('2025', 'sv'))
})

test('any word has a few keys, among them those by which it is looked for', () => {
  const letter = fc.constantFrom(...'aeiouyäöåkptsnlrmvhjd')
  const word = fc.array(letter, { minLength: 1, maxLength: 24 }).map((letters) => letters.join(''))
  for (const language of ['fi', 'sv', 'en'] as const) {
    fc.assert(fc.property(word, (one) => {
      const keys = standingKeys(one, language)
      return askedKeys(one, language).every((key) => keys.includes(key)) && keys.length >= 1 && keys.length <= 40 && isFoundIn(one, one, language)
    }))
  }
})
