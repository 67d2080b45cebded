// Word differences lose nothing, whatever the texts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differencesOf, isDifferent } from './difference.ts'

const without = (kind: 'added' | 'removed', earlier: string, later: string) =>
  differencesOf(earlier, later).filter((one) => one.kind !== kind).map((one) => one.text).join('')

test('both texts can be put together again from the stretches', () => {
  const word = fc.constantFrom('kokous', 'päätös', ' ', '\n', '.', 'ELY-keskus', '§', '  ', '')
  const text = fc.array(word).map((all) => all.join(''))
  fc.assert(fc.property(text, text, (earlier, later) => {
    assert.equal(without('added', earlier, later), earlier)
    assert.equal(without('removed', earlier, later), later)
  }))
})

test('texts differ exactly when a stretch is added or removed', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (earlier, later) => {
    assert.equal(isDifferent(differencesOf(earlier, later)), earlier !== later)
  }))
})

test('a changed word is one removed and one added word, and the full stop after it stays', () => {
  assert.deepEqual(differencesOf('Tuodaan syyskuussa.', 'Tuodaan lokakuussa.'), [
    { kind: 'same', text: 'Tuodaan ' }, { kind: 'removed', text: 'syyskuussa' }, { kind: 'added', text: 'lokakuussa' },
    { kind: 'same', text: '.' },
  ])
})

test('a phrase that was replaced is shown as a phrase, not as alternating words', () => {
  assert.deepEqual(differencesOf('a vanha teksti b', 'a uusi kirjoitus b').map((one) => one.kind),
    ['same', 'removed', 'added', 'same'])
})

test('two unlike texts of a hundred thousand characters are compared within a second', () => {
  const long = (word: string) => Array.from({ length: 10_000 }, (_, index) => `${word}${index}`).join(' ')
  const before = process.hrtime.bigint()
  const stretches = differencesOf(long('kokous'), long('päätös'))
  assert.ok(process.hrtime.bigint() - before < 1_000_000_000n)
  assert.equal(isDifferent(stretches), true)
})
