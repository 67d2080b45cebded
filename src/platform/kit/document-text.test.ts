// Plain text of a document: nothing is lost, numbers come once, white space stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from './document.ts'
import { beginningOf, documentText } from './document-text.ts'

const minutes: Document = {
  language: 'fi', title: 'Kokous 14/2025',
  identification: { organisation: 'Toimeenpanohanke', type: 'Pöytäkirja', day: '18.6.2025' },
  blocks: [
    { kind: 'section', id: 'a', blocks: [
      { kind: 'heading', level: 2, number: '0', text: '2026 budjetti' },
      { kind: 'paragraph', text: [{ text: 'R&D <luonnos>  ja\u00a0muut\nsovel\u00adlukset, ' },
        { text: 'liite', href: 'https://x.fi/1' }] },
    ] },
    { kind: 'list', ordered: true, items: ['yksi', 'kaksi\nrivillä'] },
  ],
  endings: [{ title: 'Jakelu', items: ['Henkilöstö'] }], footer: ['Hyväksytty'],
}

test('the number of an item stands once before its title, also when it is 0 and the title begins with a number', () => {
  assert.match(documentText(minutes), /\n0 2026 budjetti\n-{15}\n/)
})

test('inner spaces, no-break spaces, soft hyphens, line breaks and signs stay as they were written', () => {
  assert.ok(documentText(minutes).includes('R&D <luonnos>  ja\u00a0muut\nsovel\u00adlukset, liite <https://x.fi/1>'))
})

test('later lines of a list item stand under its text, and the endings follow the body', () => {
  assert.ok(documentText(minutes).endsWith('1. yksi\n2. kaksi\n   rivillä\n\nJakelu\nHenkilöstö\n\nHyväksytty\n'))
})

test('the beginning is the first paragraph, cut between words', () => {
  assert.equal(beginningOf(minutes, 12), 'R&D …')
})
