// Names in a pack: whatever papers are called, every system can store them and none covers another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { placesOf } from './pack.ts'

const named = (...fileNames: string[]) => placesOf(fileNames.map((fileName) => ({ itemNumber: '', fileName })), ['00 Sisällysluettelo.html'])

test('files of one name get numbers, also where only case or composition differs', () => {
  assert.deepEqual(named('Liite.pdf', 'liite.PDF', 'Liite.pdf', 'Lii\u0301te.pdf', 'Liíte.pdf'),
    ['Liite.pdf', 'liite (2).PDF', 'Liite (3).pdf', 'Liíte.pdf', 'Liíte (2).pdf'])
})

test('no name leaves the folder, hides its ending, or is one that a system keeps for itself', () => {
  assert.deepEqual(named('../../etc/passwd', 'C:\\x\\con.txt', 'nul', '..', '', 'a:b|c?.pdf', '00 sisällysluettelo.HTML', 'fdp.\u202exe'),
    ['passwd', '_con.txt', '_nul', 'tiedosto', 'tiedosto (2)', 'a_b_c_.pdf', '00 sisällysluettelo (2).HTML', 'fdp.xe'])
  assert.deepEqual(placesOf([{ itemNumber: '5 a', fileName: 'con.txt' }, { itemNumber: '1/2', fileName: 'x' }], []), ['5a con.txt', '1_2 x'])
})

test('any names give as many names, all different, safe and not too long', () => {
  fc.assert(fc.property(fc.array(fc.record({ itemNumber: fc.string({ maxLength: 5 }), fileName: fc.string({ unit: 'binary', maxLength: 300 }) }), { maxLength: 40 }), (files) => {
    const places = placesOf(files, ['00 Contents.txt'])
    assert.equal(new Set(places.map((one) => one.normalize('NFC').toLowerCase())).size, files.length)
    for (const place of places) {
      assert.doesNotMatch(place, /[<>:"/\\|?*\u0000-\u001f]|^\.|[. ]$/)
      assert.ok([...place].length <= 150)
    }
  }))
})
