// Every form of a document states what the document states, whatever people wrote into it, and a form that lacks something is told.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Block, Document, Inline } from '../kit/document.ts'
import { plainLook } from '../kit/look.ts'
import { factsOf, missingFrom } from './parity.ts'
import { readText } from './read-back.ts'
import { allOrNone } from './storing.ts'
import { writeChecked } from './writers.ts'
import { formats } from './format.ts'

const options = { look: plainLook, origin: 'https://uudistus.example.fi', at: Temporal.Instant.from('2025-06-18T12:00:00Z') }

const documentOf = (title: string, blocks: Block[], more: Partial<Document> = {}): Document => ({
  language: 'fi', title, blocks, endings: [], footer: [], ...more,
  identification: { organisation: 'Työ- ja elinkeinoministeriö', unit: 'Toimeenpanohanke', type: 'Pöytäkirja', day: '18.6.2025',
    diaryNumber: 'HEL 2025-001216 T 00 00 03', publicity: 'Julkinen' },
})

const lacking = async (document: Document) => Promise.all(formats.map(async (format) => [format, (await writeChecked(document, format, options)).lacks]))
const nothing = formats.map((format) => [format, []])

const item = (title: Inline, number = '1'): Block[] => [
  { kind: 'heading', level: 2, number, text: title },
  { kind: 'paragraph', text: [{ text: 'Päätös', strong: true }, { text: '\n' }, { text: 'Beslut på svenska', language: 'sv' }] },
]

describe('odd documents', () => {
  const hostile = ['13. R&D <luonnos>', '#import "x": *', '*x* _y_ `z` $a$ \\ \\n', '= Otsikko', '- viiva', '+ plus', '/ termi: x', '@viite <nimi>', '// ei kommentti',
    '/* ei */ kommentti', '"lainaus" \'toinen\' -- --- ...', '~ ei tyhjä', '#{1+1} #sys.version', '=1+1', '<script>alert(1)</script>', '&amp; &lt;',
    'emoji 🎉👨‍👩‍👧', 'العربية שלום', '中文', 'čđŋšŧž ǥǧǩʒǯ', 'pehmeä\u00adtavu ja sitova\u00a0väli', '[U+0041] kirjoitettuna', 'İstanbul ß ﬁ', '\u202eoikealta', ']]>', 'ẹ̀kọ́ x\u0301 ⫝̸ a\u0338', 'नमस्ते', '👩🏽‍🚀 ẹ̀',
    'sana'.repeat(2_500), 'sanoja '.repeat(1_500)]
  for (const title of hostile) {
    test(`with the title ${title.slice(0, 30)}`, async () => {
      assert.deepEqual(await lacking(documentOf(title, item(title), { footer: [title], endings: [{ title: 'Liitteet', items: [title] }] })), nothing)
    })
  }

  test('with nothing in them, and with 150 items', async () => {
    assert.deepEqual(await lacking(documentOf('Tyhjä', [])), nothing)
    assert.deepEqual(await lacking(documentOf('Pitkä', Array.from({ length: 150 }, (_, index) => item(`Asia ${index}`, `${index + 1} a`)).flat())), nothing)
  })

  test('with links out and within, tables of many rows and empty cells', async () => {
    const rows = Array.from({ length: 80 }, (_, index): Inline[] => [`Yksikkö ${index}`, '', [{ text: 'liite', href: `/fi/papers/${index}?x=1&y=ä` }]])
    assert.deepEqual(await lacking(documentOf('Taulukko', [
      { kind: 'section', id: 'item-1', blocks: item('Kohta') },
      { kind: 'paragraph', text: [{ text: 'kohta 1', href: '#item-1' }, { text: ' ja ' }, { text: 'puuttuva', href: '#ei-ole' }] },
      { kind: 'table', caption: 'Vastaavuudet', head: ['Yksikkö', 'Htv', 'Liite'], rowHeaders: true, rows },
      { kind: 'facts', rows: [{ term: 'Verkossa', value: { text: 'täällä', href: 'https://example.org/a b' } }] },
    ])), nothing)
  })

  test('of any text at all', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    await fc.assert(fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (title, texts) => {
      assert.deepEqual(await lacking(documentOf(title, texts.flatMap((one) => item(one)), { footer: texts })), nothing)
    }), { numRuns: 25 })
  })
})

describe('a form that lacks something', () => {
  const document = documentOf('Kokous', [...item('Ensimmäinen'), ...item('Toinen', '2'),
    { kind: 'table', caption: 'Läsnä', head: ['Nimi'], rowHeaders: true, rows: [['Puheenjohtaja'], ['Sihteeri']] },
    { kind: 'paragraph', text: { text: 'arkistossa', href: '/fi/archive' } }])
  const whole = factsOf(document, options.origin)
  const form = { text: [...whole.anywhere, ...whole.ordered].join(' '), links: whole.links }

  test('is told by name: a cell, a day, a link, an item out of its place', () => {
    assert.deepEqual(missingFrom(document, form, options.origin), [])
    assert.deepEqual(missingFrom(document, { ...form, text: form.text.replace('Sihteeri', '') }, options.origin), ['Sihteeri'])
    assert.deepEqual(missingFrom(document, { ...form, text: form.text.replace('18.6.2025', '') }, options.origin), ['18.6.2025'])
    assert.deepEqual(missingFrom(document, { ...form, links: [] }, options.origin), ['https://uudistus.example.fi/fi/archive'])
    const swapped = form.text.replace('Ensimmäinen', '#').replace('Toinen', 'Ensimmäinen').replace('#', 'Toinen')
    assert.notDeepEqual(missingFrom(document, { ...form, text: swapped }, options.origin), [])
  })

  test('is told also around letters with marks, which a PDF file gives back several times', () => {
    const odd = documentOf('ẹ̀kọ́ sana', [])
    const text = whole.anywhere.join(' ')
    assert.deepEqual(missingFrom(odd, { text: `${text} ẹ̀ẹ̀kọ́ẹ̀ọ́ sana`, links: [], repeatsMarked: true }, null), [])
    assert.deepEqual(missingFrom(odd, { text: `${text} ẹ̀ẹ̀kọ́ẹ̀ọ́ sa`, links: [], repeatsMarked: true }, null), ['ẹ̀kọ́ sana'])
    assert.deepEqual(missingFrom(odd, { text: `${text} ẹ̀ẹ̀kọ́ẹ̀ọ́ sana`, links: [] }, null), ['ẹ̀kọ́ sana'])
    // The marks go to other words that have the letter; a word that is not there is missed all the same.
    const after = documentOf('ẹ̀kọ́', [{ kind: 'heading', level: 2, text: 'Justering och godkännande' }, { kind: 'paragraph', text: 'ja vielä' }])
    assert.deepEqual(missingFrom(after, { text: `${text} ẹ̀ẹ̀kọ́ Justering ọ́ch gọ́dkännande ja vielä`, links: [], repeatsMarked: true }, null), [])
    assert.deepEqual(missingFrom(after, { text: `${text} ẹ̀ẹ̀kọ́ Justering ọ́ch ja vielä`, links: [], repeatsMarked: true }, null), ['Justering och godkännande'])
  })

  test('keeps the document from being published, in words that say where and what', () => {
    const prepared = { address: '/fi/archive/x', document, page: Buffer.alloc(0), from: options.at, isPageNew: true, lacks: ['Sihteeri'],
      forms: [{ format: 'pdf' as const, bytes: null, lacks: [] }, { format: 'docx' as const, bytes: null, lacks: ['18.6.2025', 'x'.repeat(200)] }] }
    const outcome = allOrNone({ prepared: [prepared] })
    assert.ok(!outcome.ok)
    assert.deepEqual(outcome.named?.map((one) => one.words.fi), [
      'Mitään ei lähtenyt: muodosta Verkkosivu (/fi/archive/x) puuttuu, mitä asiakirjassa on: Sihteeri',
      `Mitään ei lähtenyt: muodosta Word (DOCX) (/fi/archive/x) puuttuu, mitä asiakirjassa on: 18.6.2025; ${'x'.repeat(80)} …`])
    assert.ok(allOrNone({ prepared: [{ ...prepared, lacks: [], forms: [] }] }).ok)
  })

  test('is read as it stands', () => {
    assert.deepEqual(readText(Buffer.from('sana <https://example.org/> x')).links, ['https://example.org/'])
  })
})
