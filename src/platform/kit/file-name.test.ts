// Names of files as strangers send them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeFileName } from './file-name.ts'

test('a name keeps its letters and loses folders and what deceives', () => {
  assert.equal(safeFileName('Čáhcegáisá – päätös ”luonnos”.pdf'), 'Čáhcegáisá – päätös ”luonnos”.pdf')
  assert.equal(safeFileName('../../etc/passwd'), 'passwd')
  assert.equal(safeFileName('C:\\kansio\\Liite 1.docx'), 'Liite 1.docx')
  assert.equal(safeFileName('lasku\u202efdp.exe'), 'laskufdp.exe')
  assert.equal(safeFileName('a\r\nSet-Cookie: x=1.txt'), 'aSet-Cookie: x=1.txt')
  assert.equal(safeFileName('  ..  '), 'tiedosto')
  assert.equal(safeFileName('A\u0308iti.txt'), 'Äiti.txt')
})

test('a very long name keeps its ending and counts letters, not halves of them', () => {
  const name = safeFileName(`${'𝒜'.repeat(300)}.pdf`)
  assert.equal([...name].length, 200)
  assert.ok(name.endsWith('𝒜.pdf'))
  assert.ok(name.length <= 400)
})
