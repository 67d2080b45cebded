// Odd meetings: whatever they are like, page, PDF, Word, text and mail of each of their documents state the same, and the PDF can be heard.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleItem, exampleRecord } from '../minutes/example.test.ts'
import { marksOf, minutesDocument } from '../minutes/document.ts'
import { type MinutesRecord, publicSight, recordFor, type RecordItem } from '../minutes/record.ts'
import type { Document } from '../platform/kit/document.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { languages } from '../platform/kit/language.ts'
import { plainLook } from '../platform/kit/look.ts'
import { letterPage } from '../platform/page/letter.tsx'
import { formats } from '../platform/print/format.ts'
import { missingFrom } from '../platform/print/parity.ts'
import { withWholeAddresses } from '../platform/print/printed.ts'
import { readHtml, readText } from '../platform/print/read-back.ts'
import { writeChecked } from '../platform/print/writers.ts'
import { agendaDocument, invitationDocument } from '../sending/document.ts'
import type { SentAgenda, SentItem } from '../sending/sending.ts'
import { faultsIn } from '../../test/pdf-faults.ts'
import { readPdf } from '../../test/pdf-structure.ts'
import { decisionsDocument } from './decisions.ts'
import { extractDocument } from './extract.ts'
import { joinedDocument } from './joining.ts'

const origin = 'https://uudistus.example.fi'
const options = { origin, look: plainLook, at: Temporal.Instant.from('2025-06-18T12:00:00Z') }
const words = (text: string) => ({ fi: text, sv: text, en: text })
const paper = (paperId: string) => ({ paperId, number: 2, title: `Liite ${paperId}`, fileName: `${paperId}.pdf`, sha256: 'ab'.repeat(32), isBackground: false, level: 'public' as const, ground: '' })
const full = (id: string, number: string, more: Partial<RecordItem> = {}): RecordItem => exampleItem({ id, number, title: { fi: `Asia ${number}`, sv: `Ärende ${number}` }, presenter: 'Muutoskoordinaattori',
  proposal: 'Hyväksytään.', handling: 'Keskusteltiin.', outcome: 'decided', decision: 'Hyväksyttiin.', level: 'public', papers: [paper(id)], diaryNumber: 'VN/1185/2020-VM-1',
  followUps: [{ what: 'Tarkistetaan', owner: 'Sihteeri', dueOn: '2025-06-30' }], dissents: [{ name: 'Jäsen', text: 'Eri mieltä.' }], recusals: [{ name: 'Jäsen', ground: 'Osallisuus' }], ...more })
const secret = (id: string, number: string): RecordItem => full(id, number, { level: 'confidential', ground: 'JulkL 24.1 § 17 k', publicTitle: { fi: 'Hankinta' } })

const meetings: Record<string, MinutesRecord> = {
  'without items or papers': exampleRecord({ items: [] }),
  'with one item of which nothing is known': exampleRecord({ items: [exampleItem({ title: {}, number: '' })] }),
  'of 150 items': exampleRecord({ items: Array.from({ length: 150 }, (_, index) => full(`i${index}`, String(index + 1))) }),
  'with titles that look like something else': exampleRecord({ items: ['13. R&D <luonnos>', '=HYPERLINK("http://x")', '#import "x"', '../../etc', '<!-- x -->', '{{title}}', '﷽ ‮evil‬']
    .map((title, index) => full(`i${index}`, String(index + 1), { title: words(title), decision: title })) }),
  'of confidential items only': recordFor(exampleRecord({ items: [secret('a', '1'), secret('b', '2'), { ...secret('c', '2.1'), parentId: 'b' }] }), publicSight),
  'in three languages': exampleRecord({ language: 'sv', items: [full('a', '1', { title: { fi: 'Yksi' } }), full('b', '2', { title: { sv: 'Två' } }), full('c', '3', { title: { en: 'Three' } })] }),
  'with items struck, merged and split': exampleRecord({ items: [full('a', '1', { struckReason: 'Siirtyy', outcome: 'struck', decision: '' }),
    full('b', '2', { relations: { also: [{ id: 'c', number: '3', title: { fi: 'Kolmas' } }] } }), full('c', '3', { outcome: null, relations: { handledIn: { id: 'b', number: '2', title: { fi: 'Toinen' } } } }),
    full('d', '4 a', { relations: { splitFrom: { id: 'b', number: '2', title: { fi: 'Toinen' } } } })] }),
  'of every outcome': exampleRecord({ items: (['decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed', 'notHandled'] as const)
    .map((outcome, index) => full(`i${index}`, String(index + 1), { outcome: outcome as RecordItem['outcome'] })) }),
  'written in emoji, Arabic and with marks': exampleRecord({ items: ['Juhla 🎉👨‍👩‍👧', 'اجتماع ١٣', 'ẹ̀kọ́ a\u0338 Ǥ ǯ', '中文 한국어', 'davvisámegiella čđŋšŧž'].map((text, index) =>
    full(`i${index}`, String(index + 1), { title: words(text), handling: `${text}\n\n${text}`, decision: text })) }),
  'with decisions of ten thousand characters': exampleRecord({ items: [full('a', '1', { decision: 'Päätettiin asiasta. '.repeat(500) }), full('b', '2', { decision: 'x'.repeat(10_000) })] }),
  'with sixty people who come and go': exampleRecord({ attendance: Array.from({ length: 60 }, (_, index) => ({ name: `Jäsen ${index}`, title: 'jäsen', represents: 'keskus', role: 'member' as const,
    state: 'present' as const, deputyFor: null, items: '', plan: null } as unknown as MinutesRecord['attendance'][number])), // whatever a record may say of them
    movements: [{ name: 'Jäsen 1', kind: 'left', at: '09:40', itemId: null }, { name: 'Jäsen 1', kind: 'arrived', at: '10:05', itemId: null }], items: [full('a', '1')] }),
}

const sentOf = (record: MinutesRecord): SentAgenda => ({ letter: 'A', body: record.body, changes: [],
  meeting: { ...record.meeting, remoteLink: 'https://kokous.example.fi/a b' },
  items: record.items.map((item): SentItem => ({ ...item, presenterId: null, minutes: 15, isLate: false, isStruck: item.struckReason !== null, struckBy: null,
    papers: item.papers.map((one) => ({ ...one })) } as unknown as SentItem)) }) // a record's item tells more than a sent one

function documentsOf(record: MinutesRecord, language: (typeof languages)[number]): Document[] {
  const marks = marksOf(record, { state: 'approved', version: 2, sha256: 'cd'.repeat(32), corrections: [], approvals: [], paperHref: ({ paperId }) => `/${language}/papers/${paperId}` })
  const sources = { sending: sentOf(record), language, organisation: 'Ministeriö', programme: 'Uudistus', sha256: 'ef'.repeat(32), recipients: ['Jäsenet'], bodyLanguage: record.language,
    mayRead: (item: SentItem) => item.level !== 'confidential', paperHref: (paperId: string) => `/${language}/papers/${paperId}` }
  const extract = extractDocument(record, record.items[0]?.id ?? '', marks, language, 'whole')
  const own = [agendaDocument(sources), invitationDocument(sources), minutesDocument(record, marks, language, 'whole'), decisionsDocument(record, marks, language, 'whole'),
    ...extract === null ? [] : [extract]]
  return [...own, joinedDocument(own, own.map(() => 'x'), [{ itemNumber: '1', title: 'Liite', level: 'julkinen', fileName: 'a.pdf', sha256: 'ab'.repeat(32) }],
    { language, title: 'Hankeryhmä 14', identification: { organisation: 'Ministeriö', type: 'Kokousasiakirjat' } })]
}

for (const [name, record] of Object.entries(meetings)) {
  test(`a meeting ${name}`, async () => {
    for (const language of languages) {
      // One language is enough where languages are not what is odd.
      if (language !== 'fi' && record.items.length > 1 && !/languages|marks|struck/.test(name)) continue
      for (const document of documentsOf(record, language)) {
        for (const format of formats) {
          const { bytes, lacks } = await writeChecked(document, format, options)
          assert.deepEqual(lacks, [], `${language} ${document.kind} ${format}`)
          if (format === 'pdf') assert.deepEqual(faultsIn(await readPdf(bytes)), [], `${language} ${document.kind}`)
        }
        const sent = withWholeAddresses(document, origin, false)
        const page = letterPage({ language, subject: document.title, body: '', document: sent, address: '', organisation: null, look: plainLook })
        assert.deepEqual(missingFrom(sent, readHtml(Buffer.from(page)), origin), [], `${language} ${document.kind} mail`)
        assert.deepEqual(missingFrom(sent, readText(Buffer.from(documentText(sent))), origin), [], `${language} ${document.kind} mail text`)
      }
    }
  })
}
