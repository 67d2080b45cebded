// The HTML of a document, without a browser.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from '../kit/document.ts'
import { DocumentView } from './document.tsx'
import { TextArea, TimeField } from './fields.tsx'
import { Form } from './form.tsx'
import { Spoken } from './parts.tsx'
import { renderPage } from './render.ts'

const documentWith = (blocks: Document['blocks']): Document => ({
  language: 'fi', title: 'Pöytäkirja', identification: { organisation: 'Hanke', type: 'Pöytäkirja' }, blocks,
  endings: [], footer: [],
})

test('a heading shows its number once, also when the number is 0', () => {
  const html = renderPage(<DocumentView document={documentWith([
    { kind: 'heading', level: 2, number: '0', text: '2026 budjetti' },
  ])} />)
  assert.match(html, /<h2 class="numbered"><span[^>]*>0<\/span> <span[^>]*>2026 budjetti<\/span><\/h2>/)
})

test('white space and signs of a text reach the page unchanged and escaped once', () => {
  const html = renderPage(<DocumentView document={documentWith([
    { kind: 'paragraph', text: 'R&D <luonnos>  ja\u00a0muut\nsovel\u00adlukset' },
  ])} />)
  assert.ok(html.includes('R&amp;D &lt;luonnos>  ja\u00a0muut\nsovel\u00adlukset'), html)
})

test('a run and a document in another language than the page are marked', () => {
  const html = renderPage(<DocumentView language="sv" document={documentWith([
    { kind: 'paragraph', text: [{ text: 'Jaettu: ' }, { text: 'Projektgruppen', language: 'sv' }] },
  ])} />)
  assert.match(html, /<article class="document" lang="fi">/)
  assert.match(html, /<span lang="sv">Projektgruppen<\/span>/)
  assert.doesNotMatch(renderPage(<Spoken language="fi" text={{ text: 'Ryhmä', language: 'fi' }} />), /lang=/)
})

test('the same field in two forms has two ids, and its label and error point at its own', () => {
  const html = renderPage(<div>
    <Form action="/fi/a/1"><TextArea language="fi" name="text" label="Teksti" error="Täytä." /></Form>
    <Form action="/fi/a/2"><TextArea language="fi" name="text" label="Teksti" /></Form>
  </div>)
  assert.match(html, /id="f-fi-a-1-text"[^>]*aria-describedby="f-fi-a-1-text-error" aria-invalid="true"/)
  assert.match(html, /for="f-fi-a-2-text"/)
})

test('a text that begins with a line break keeps it in its field', () => {
  assert.match(renderPage(<TextArea language="fi" name="t" label="T" value={'\nalku'} />), />\n\nalku<\/textarea>/)
})

test('a time is shown as it is written in the language of the page', () => {
  assert.match(renderPage(<TimeField language="fi" name="t" label="T" value="09:05" />), /value="9\.05"/)
  assert.match(renderPage(<TimeField language="en" name="t" label="T" value="09:05" />), /value="9:05"/)
  assert.match(renderPage(<TimeField language="fi" name="t" label="T" value="puoli 10" />), /value="puoli 10"/)
})
