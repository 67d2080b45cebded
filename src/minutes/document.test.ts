// The minutes as a document: the same facts in every language, once, and nothing for those it is not for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nobody } from '../platform/kit/may.ts'
import { documentText } from '../platform/kit/document-text.ts'
import { languages } from '../platform/kit/language.ts'
import { exampleItem, exampleRecord } from './example.test.ts'
import { type Audience, type Marks, marksOf, minutesDocument } from './document.ts'
import { type MinutesRecord, publicSight, recordFor, sightOf, uniqueName } from './record.ts'

const canary = 'Kanarialintu'
const marks = (record: MinutesRecord, more: Partial<Marks> = {}): Marks => marksOf(record, { state: 'checking', version: 2, approvals: [], sha256: null,
  corrections: [], paperHref: () => null, ...more })
const textOf = (record: MinutesRecord, language: 'fi' | 'sv' | 'en' = 'fi', audience: Audience = 'whole', more: Partial<Marks> = {}) =>
  documentText(minutesDocument(record, marks(record, more), language, audience))
const paper = (paperId: string, level: 'public' | 'notYetPublic' | 'confidential' = 'public', title = paperId) =>
  ({ paperId, number: 2, title, fileName: `${paperId}.pdf`, sha256: 'ab12', isBackground: false, level, ground: '' })
const at = Temporal.Instant.from('2025-06-24T07:00:00Z')

const secret = exampleItem({ id: 's', number: '2', level: 'confidential', ground: 'JulkL 24 §', groundUntil: '2030-01-01', title: { fi: canary, sv: canary, en: canary },
  publicTitle: { fi: 'Hankinta' }, presenter: canary, proposal: canary, handling: canary, decision: canary, outcome: 'decided', diaryNumber: canary, struckReason: null,
  recusals: [{ name: canary, ground: canary }], dissents: [{ name: canary, text: canary }], followUps: [{ what: canary, owner: canary, dueOn: '2030-02-02' }],
  papers: [paper('p1', 'public', canary)] })

test('what is confidential is in no language, no list and no correction of a public document', () => {
  const record = exampleRecord({ items: [exampleItem({ papers: [paper('open'), paper('later', 'notYetPublic', canary), paper('hidden', 'confidential', canary)] }), secret,
    { ...secret, id: 'sub', parentId: 's', number: '2.1' }], movements: [{ name: canary, kind: 'left', at: '09:40', itemId: 's' }] })
  const correction = { id: 'c', meetingId: 'm', itemId: 's', part: 'decision' as const, reason: canary, was: canary, becomes: canary, proposedAt: at,
    proposedBy: 'p', proposer: canary, number: 1, confirmedAt: at, confirmer: canary, sha256: 'ff' }
  for (const language of languages) {
    const document = minutesDocument(recordFor(record, publicSight), marks(record, { state: 'published', sha256: 'ee', corrections: [correction] }), language, 'public')
    const whole = JSON.stringify(document)
    assert.ok(!whole.includes(canary), language)
    for (const trace of ['2030', '9.40', '9:40', 'p1.pdf', 'hidden.pdf', 'later.pdf', '"ff']) assert.ok(!whole.includes(trace), `${language}: ${trace}`)
    assert.ok(whole.includes('Hankinta') && whole.includes('JulkL 24 §') && whole.includes('open.pdf'), language)
  }
})

test('a confidential item without a public title tells only its nature', () => {
  const record = exampleRecord({ items: [{ ...secret, publicTitle: {} }] })
  assert.match(textOf(recordFor(record, publicSight), 'fi', 'public'), /2 Salassa pidettävä asia\n-+\n\nSalassa pidettävä\. Peruste: JulkL 24 §/)
})

test('somebody who sits nowhere sees no item of an agenda that is not in what may be seen', () => {
  const seen = recordFor(exampleRecord({ items: [secret] }), sightOf(nobody, [], 'b', '2025-06-18'))
  assert.equal(seen.items[0]?.isWhole, false)
})

test('attachments of what is confidential have numbers of their own, so that none is missing from those that are public', () => {
  const record = exampleRecord({ items: [exampleItem({ papers: [paper('a'), paper('b', 'confidential')] }), secret, exampleItem({ id: 'l', number: '3', papers: [paper('c')] })] })
  const whole = textOf(record)
  for (const line of ['Liite 1: a', 'Liite S1: b', 'Liite S2: Kanarialintu', 'Liite 2: c']) assert.ok(whole.includes(line), line)
  const open = documentText(minutesDocument(recordFor(record, publicSight), marks(record), 'fi', 'public'))
  assert.ok(open.includes('Liite 1: a') && open.includes('Liite 2: c') && !open.includes('S1'))
})

test('a paper is cited as the version on the table, with its hash', () => {
  assert.match(textOf(exampleRecord({ items: [exampleItem({ papers: [paper('suunnitelma')] })] })),
    /Liite 1: suunnitelma \(versio 2, suunnitelma\.pdf, SHA-256 ab12\)/)
})

test('a title that begins with digits has its number before it once', () => {
  const text = textOf(exampleRecord({ items: [exampleItem({ number: '5 a', title: { fi: '2026 talousarvio' } })] }))
  assert.equal(text.match(/2026 talousarvio/g)?.length, 1)
  assert.match(text, /\n5 a 2026 talousarvio\n/)
})

test('what people wrote stays as they wrote it', () => {
  const odd = 'R&D <luonnos>; =1+1  kaksi väliä, pehmeä\u00adtavu, sitova\u00a0väli\n\nuusi kappale'
  assert.ok(textOf(exampleRecord({ items: [exampleItem({ handling: odd })] })).includes(odd))
})

test('an item without presenter, papers or any text is still an item', () => {
  assert.match(textOf(exampleRecord({ items: [exampleItem({ number: '0', title: {} , kind: 'currentMatters' })] })), /\n0/)
})

test('a hundred and fifty items are all there, in their order', () => {
  const items = Array.from({ length: 150 }, (_, index) => exampleItem({ id: `i${index}`, number: String(index + 1), title: { fi: `Asia-${index + 1}.` } }))
  const text = textOf(exampleRecord({ items }))
  const found = [...text.matchAll(/Asia-(\d+)\./g)].map((match) => Number(match[1]))
  assert.deepEqual(found, Array.from({ length: 150 }, (_, index) => index + 1))
})

test('an item over which somebody else presided says who, the others do not', () => {
  const record = exampleRecord({ presider: 'Rooli chair', items: [exampleItem({ id: 'a', presider: 'Rooli chair' }),
    exampleItem({ id: 'b', number: '2', presider: 'Rooli viceChair' })] })
  assert.equal(textOf(record).split('Rooli viceChair').length - 1, 1)
  assert.equal(textOf(record).split('Rooli chair').length - 1, 1)
})

test('excused and absent are told apart, a deputy with whom, and dissents in the order in which they were stated', () => {
  const person = (name: string, presence: 'present' | 'excused' | 'absent', deputyFor: string | null = null) =>
    ({ name, title: '', represents: '', role: deputyFor === null ? 'member' as const : 'deputy' as const, presence, deputyFor })
  const text = textOf(exampleRecord({
    attendance: [person('Jäsen A', 'present'), person('Varajäsen', 'present', 'Jäsen B'), person('Jäsen B', 'excused'), person('Jäsen C', 'absent')],
    items: [exampleItem({ dissents: [{ name: 'Ö-jäsen', text: 'ensin' }, { name: 'A-jäsen', text: 'sitten' }] })],
  }))
  assert.match(text, /Ilmoittanut esteestä\nNimi: Jäsen B/)
  assert.match(text, /Poissa\nNimi: Jäsen C/)
  assert.match(text, /varajäsen, poissa olevan tilalla: Jäsen B/)
  assert.ok(text.indexOf('Ö-jäsen') < text.indexOf('A-jäsen'))
})

test('times are those on the wall of the meeting, and the plan is told where it was another', () => {
  assert.match(textOf(exampleRecord()), /keskiviikko 18\.6\.2025 klo 9\.05–10\.50 \(suunniteltu klo 9\.00–11\.00\)/)
  assert.match(textOf(exampleRecord(), 'sv'), /onsdag 18\.6\.2025 kl\. 9\.05–10\.50 \(planerat kl\. 9\.00–11\.00\)/)
  assert.match(textOf(exampleRecord(), 'en'), /Wednesday 18 June 2025 9:05–10:50 \(planned 9:00–11:00\)/)
  const over = exampleRecord({ meeting: { ...exampleRecord().meeting, closed: { day: '2025-06-19', time: '00:20' } } })
  assert.match(textOf(over), /18\.6\.2025 klo 9\.05 – 19\.6\.2025 klo 0\.20/)
})

test('the hash, who approved and when are printed once the minutes are frozen', () => {
  const approvals = [{ personId: 'p', name: 'Puheenjohtaja', at, sha256: 'ee', ground: null },
    { personId: 's', name: 'Sihteeri', at, sha256: 'ee', ground: { itemId: 'g', itemNumber: '4', meetingNumber: 15, onDay: '2025-06-24' } }]
  const text = textOf(exampleRecord(), 'fi', 'whole', { state: 'approved', approvals, sha256: 'ee' })
  assert.match(text, /Hyväksynyt: Puheenjohtaja, 24\.6\.2025 klo 10\.00/)
  assert.match(text, /Hyväksynyt: Toimielin 15\. kokouksessaan 24\.6\.2025, kohta 4/)
  assert.match(text, /SHA-256: ee/)
  assert.match(textOf(exampleRecord()), /Luonnos, versio 2/)
})

test('files get names of plain letters, and no two the same', () => {
  assert.equal(uniqueName('Säästö & näkymät (luonnos).PDF', []), 'saasto-nakymat-luonnos.pdf')
  assert.equal(uniqueName('a.pdf', ['/fi/archive/x/papers/a.pdf']), 'a-2.pdf')
  assert.equal(uniqueName('..', []), 'liite')
})
