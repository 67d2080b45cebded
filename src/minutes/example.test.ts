// A record made up for the tests of minutes, and what every record must hold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MinutesRecord, RecordItem } from './record.ts'
import { missingFrom, recordBytes } from './record.ts'

const same = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` })

export const exampleItem = (more: Partial<RecordItem> = {}): RecordItem => ({
  id: 'i', parentId: null, number: '1', kind: 'matter', title: { fi: 'Asia' }, presenter: '', purpose: 'decision', proposal: '', diaryNumber: null,
  level: 'notYetPublic', ground: '', groundUntil: null, publicTitle: {}, struckReason: null, handling: '', outcome: null, decision: '', presider: null, recusals: [],
  dissents: [], followUps: [], papers: [], isWhole: true, ...more,
})

export const exampleRecord = (more: Partial<MinutesRecord> = {}): MinutesRecord => ({
  programme: { number: 'VM1:00/2024', name: same('Uudistus'), shortName: same('Uudistus'), organisation: same('Ministeriö') },
  body: { id: 'b', slug: 'hankeryhma', name: same('Hankeryhmä') },
  meeting: { id: 'm', number: 14, periodSlug: '2024-2025', onDay: '2025-06-18', starts: '09:00', ends: '11:00', zone: 'Europe/Helsinki', place: 'Sali',
    opened: { day: '2025-06-18', time: '09:05' }, closed: { day: '2025-06-18', time: '10:50' } },
  language: 'fi', diaryNumber: null, attendance: [], movements: [], presider: null, secretary: null, checkers: [], quorum: { votes: 4, needed: 3 },
  items: [exampleItem()], nextMeeting: null, distribution: [], forInformation: [], writer: 'Sihteeri', ...more,
})

test('an item with the number 0, or with none, is in the record as well as any other', () => {
  const record = exampleRecord({ items: [exampleItem({ id: 'zero', number: '0' }), exampleItem({ id: 'none', number: '' }), exampleItem({ id: 'i' })] })
  assert.deepEqual(missingFrom(record, ['zero', 'none', 'i']), [])
})

test('an item that is left out, or in twice, is noticed', () => {
  const record = exampleRecord({ items: [exampleItem({ id: 'i' }), exampleItem({ id: 'twice' }), exampleItem({ id: 'twice' })] })
  assert.deepEqual(missingFrom(record, ['i', 'twice', 'lost']), ['twice', 'lost'])
})

test('the same content gives the same bytes, in whatever order it was put together', () => {
  const record = exampleRecord()
  const turned = Object.fromEntries(Object.entries(record).reverse()) as MinutesRecord // the same fields
  assert.deepEqual(recordBytes(turned), recordBytes(record))
})
