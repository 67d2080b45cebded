// What a file is served as, and the title made of its name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaTypeOf, titleOfFile } from './file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a web page, a drawing with scripts and an unknown ending are bytes and nothing more', () => {
  for (const name of ['sivu.html', 'kuva.svg', 'x.xhtml', 'ajo.js', 'ilman', 'outo.constructor', '__proto__']) {
    assert.equal(mediaTypeOf(name, bytes('<script>alert(1)</script>')), 'application/octet-stream', name)
  }
})

test('a type is named only when the file begins as such files do', () => {
  assert.equal(mediaTypeOf('a.pdf', bytes('%PDF-1.7')), 'application/pdf')
  assert.equal(mediaTypeOf('a.PDF', bytes('<html>')), 'application/octet-stream')
  assert.equal(mediaTypeOf('a.png', bytes('%PDF-1.7')), 'application/octet-stream')
})

test('a text says in which letters it is written', () => {
  assert.equal(mediaTypeOf('a.txt', bytes('Sámi čáhci')), 'text/plain; charset=utf-8')
  assert.equal(mediaTypeOf('a.csv', Uint8Array.from([0xe4, 0x3b, 0xf6])), 'text/csv; charset=windows-1252')
  assert.equal(mediaTypeOf('a.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0])), 'text/plain; charset=utf-16')
})

test('a title is the name without its ending', () => {
  assert.equal(titleOfFile('Liite 3.2 luonnos.pdf'), 'Liite 3.2 luonnos')
  assert.equal(titleOfFile('.pdf'), '.pdf')
})
