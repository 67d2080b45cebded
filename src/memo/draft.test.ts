// A memo drafted from a record: what is told, what is not, in three languages; and read back it says the same.
import { plainLook } from '../platform/kit/look.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOfDocx } from '../platform/extract/docx.ts'
import { textOfPdf } from '../platform/extract/pdf.ts'
import { documentText } from '../platform/kit/document-text.ts'
import type { Language } from '../platform/kit/language.ts'
import type { Outcome } from '../platform/kit/outcome.ts'
import { writers } from '../platform/print/writers.ts'
import { readMemo } from '../reading/reading.ts'
import { memoDocument } from './document.ts'
import { draftMemo } from './draft.ts'
import type { MemoRecord, RecordItem } from './memo.ts'
import { contentOf } from './rules.ts'

const item = (parts: Partial<RecordItem>): RecordItem => ({ id: parts.number ?? '', number: '1', kind: 'matter', purpose: 'information',
  title: {}, publicTitle: {}, matterId: null, outcome: 'noted', handling: '', decision: '', isConfidential: false, isStruck: false, ...parts })

const empty: MemoRecord = {
  meeting: { id: 'm', number: 14, onDay: '2025-06-18', periodSlug: '2024-2025', state: 'closed', origin: 'planned' },
  body: { id: 'b', slug: 'hankeryhma', language: 'fi', name: { fi: 'Hankeryhmä', sv: 'Projektgruppen', en: 'Project group' },
    task: { fi: '', sv: '', en: '' } },
  organisation: { fi: 'Ministeriö', sv: 'Ministeriet', en: 'Ministry' },
  programme: { fi: 'Elinvoimakeskusten toimeenpanohanke', sv: 'Projektet för inrättande av livskraftscentralerna', en: 'Project' },
  roles: [], items: [], commitments: [], next: null,
}

const full: MemoRecord = {
  ...empty,
  body: { ...empty.body, task: { fi: 'raportoida valmisteluryhmälle hankkeen etenemisestä',
    sv: 'rapportera till beredningsgruppen', en: 'report to the preparation group' } },
  roles: [
    { role: 'chair', title: 'hankejohtaja', name: 'Maija Meikäläinen', represents: '' },
    { role: 'viceChair', title: 'ylijohtaja', name: 'Matti Meikäläinen', represents: 'ELY-keskukset' },
  ],
  items: [
    item({ number: '1', kind: 'opening', outcome: 'opened', title: { fi: 'Kokouksen avaus' } }),
    item({ number: '2', kind: 'currentMatters', title: { fi: 'Ajankohtaiset asiat' }, handling: 'Lainsäädäntö etenee eduskunnassa.' }),
    item({ number: '3', title: { fi: 'Kasvupalvelut-hankkeen tilanne', sv: 'Läget för projektet', en: 'State of the project' } }),
    item({ number: '4', title: { fi: 'Viestintäsuunnitelma', sv: 'Kommunikationsplan', en: 'Communication plan' }, purpose: 'decision', outcome: 'decided',
      decision: 'Hyväksyttiin viestintäsuunnitelma. Se päivitetään syksyllä.' }),
    item({ number: '5', title: { fi: 'Toimitilat', sv: 'Lokaler', en: 'Premises' }, outcome: 'returned' }),
    item({ number: '6', title: { fi: 'Siirtynyt asia' }, outcome: 'postponed' }),
    item({ number: '7', title: { fi: 'Kanariakassin irtisanomiset' }, isConfidential: true, outcome: 'decided', decision: 'Kanariakassi.' }),
    item({ number: '0', title: { fi: 'Nolla-asia', sv: 'Nollärende', en: 'Item zero' } }),
    item({ number: '9', title: { fi: 'Poistettu asia' }, isStruck: true, outcome: null }),
  ],
  commitments: [
    { id: 'c1', itemId: '4', matter: 'Mallityöjärjestys', matterTitle: { sv: 'Modellarbetsordningen' }, action: 'bring', due: '2025-09',
      bodies: [{ name: 'hankeryhmä', body: empty.body.name },
        { name: 'VAU-ryhmä', body: { fi: 'VAU-ryhmä', sv: 'VAU-gruppen', en: 'VAU group' } }], then: [] },
    { id: 'c2', itemId: null, matter: 'Organisaatiorakenteet', matterTitle: { sv: 'Organisationsstrukturerna' }, action: 'approve', due: '2025-08-27',
      bodies: [{ name: 'VAU-valmisteluryhmä', body: { fi: 'VAU-valmisteluryhmä', sv: 'VAU-beredningsgruppen', en: 'VAU preparation group' } }],
      then: ['henkilöstöhallinto'] },
    { id: 'c3', itemId: '7', matter: 'Kanariakassi', matterTitle: {}, action: 'bring', due: '2025-10', bodies: [], then: [] },
  ],
  next: { onDay: '2025-08-20', titles: [{ fi: 'Talousarvio', sv: 'Budgeten', en: 'Budget' },
    { fi: 'Elinvoimakeskusten lanseeraussuunnitelma', sv: 'Plan för lanseringen', en: 'Launch plan' }] },
}

const textOf = (record: MemoRecord, language: Language) => draftMemo(record, language).map((one) => one.text).join('\n')

/** The published memo as a document. */
function published(record: MemoRecord, language: Language, distribution = '', channel = '') {
  const passages = draftMemo(record, language).map((one, index) => ({ ...one, id: String(index) }))
  const memo = { id: 'x', meetingId: 'm', bodyId: 'b', language, state: 'draft' as const, distribution, channel, contact: '',
    showsComparison: true, version: 1, passages }
  return memoDocument(contentOf({ memo, record }), { minutes: { state: 'pending' }, publishedOn: null, corrections: [] })
}

/** As plain text, as an outsider would paste it. */
const printed = (...given: Parameters<typeof published>): string => documentText(published(...given))

describe('a draft', () => {
  test('reads as plain Finnish', () => {
    assert.equal(textOf(full, 'fi'), [
      'Elinvoimakeskusten toimeenpanohankkeen hankeryhmä kokoontui 14. kokoukseensa 18.6.2025. Hankeryhmän tehtävänä on raportoida '
      + 'valmisteluryhmälle hankkeen etenemisestä. Hankeryhmän puheenjohtajana toimii hankejohtaja Maija Meikäläinen ja '
      + 'varapuheenjohtajana ELY-keskusten edustaja, ylijohtaja Matti Meikäläinen.',
      'Ajankohtaisissa asioissa kuultiin, että lainsäädäntö etenee eduskunnassa.',
      'Kokouksessa kuultiin Kasvupalvelut-hankkeen tilanne.',
      'Kokouksessa esiteltiin Nolla-asia.',
      'Hyväksyttiin viestintäsuunnitelma. Se päivitetään syksyllä.',
      'Valmisteltavaksi palautettiin toimitilat.',
      'Mallityöjärjestys tuodaan hankeryhmään ja VAU-ryhmään syyskuussa 2025.',
      'Organisaatiorakenteet on tarkoitus hyväksyä VAU-valmisteluryhmässä 27.8.2025, jonka jälkeen ne toimitetaan henkilöstöhallintoon.',
      'Hankeryhmän seuraava kokous on 20.8.2025. Asialistalla silloin mm. talousarvio sekä elinvoimakeskusten lanseeraussuunnitelma.',
    ].join('\n'))
  })

  test('has good Swedish and English, from titles where the record is in Finnish', () => {
    const swedish = textOf(full, 'sv')
    for (const part of ['Projektgruppen sammanträdde för 14:e gången den 18 juni 2025.',
      'Modellarbetsordningen förs till projektgruppen och VAU-gruppen i september 2025.',
      'Projektgruppens nästa möte hålls den 20 augusti 2025.', 'Ärendet ”Lokaler” återremitterades för beredning.'])
      assert.ok(swedish.includes(part), `${part}\n${swedish}`)
    const english = textOf(full, 'en')
    for (const part of ['The project group held its 14th meeting on 18 June 2025.', 'The matter “Premises” was returned for preparation.']) {
      assert.ok(english.includes(part), `${part}\n${english}`)
    }
  })

  test('tells nothing of what is confidential, put off or struck, and everything points at its item', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      assert.doesNotMatch(textOf(full, language), /kanaria|siirtynyt|poistettu/i)
      const telling = draftMemo(full, language).filter((one) => ['current', 'heard', 'decided'].includes(one.part))
      assert.ok(telling.every((one) => one.itemId !== null))
    }
    assert.ok(draftMemo(full, 'fi').some((one) => one.itemId === '0'), 'an item numbered 0 is an item')
  })

  test('only being put off or struck takes an item out', () => {
    const outcomes = ['decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed', 'struck'] as const
    const told = outcomes.filter((outcome) =>
      draftMemo({ ...empty, items: [item({ number: '3', title: { fi: 'Asia' }, outcome })] }, 'fi').some((one) => one.itemId === '3'))
    assert.deepEqual(told, outcomes.filter((outcome) => outcome !== 'postponed' && outcome !== 'struck'))
  })

  test('of an empty record only says that the body met', () => {
    assert.equal(textOf(empty, 'fi'), 'Elinvoimakeskusten toimeenpanohankkeen hankeryhmä kokoontui 14. kokoukseensa 18.6.2025.')
    assert.equal(textOf(empty, 'sv'), 'Projektgruppen sammanträdde för 14:e gången den 18 juni 2025.')
    assert.equal(textOf(empty, 'en'), 'The project group held its 14th meeting on 18 June 2025.')
  })

  test('says of other matters only what was written, and nothing when there were none', () => {
    const other = (handling: string) => textOf({ ...empty, items: [item({ kind: 'otherMatters', title: { fi: 'Muut asiat' }, handling })] }, 'fi')
    for (const none of ['Muita asioita ei ollut.', 'Ei muita asioita.', '']) assert.equal(other(none), textOf(empty, 'fi'), none)
    assert.match(other('Sovittiin kesälomista.'), /\nSovittiin kesälomista\.$/)
  })

  test('of a next meeting that is not planned yet tells what was written of it', () => {
    const next = item({ kind: 'nextMeeting', title: { fi: 'Seuraava kokous' }, decision: 'Seuraava kokous pidetään 27.8.2025.' })
    assert.match(textOf({ ...empty, items: [next] }, 'fi'), /\nSeuraava kokous pidetään 27\.8\.2025\.$/)
    assert.doesNotMatch(textOf({ ...full, items: [next] }, 'fi'), /pidetään/)
    assert.doesNotMatch(textOf({ ...empty, items: [next] }, 'sv'), /pidetään/)
    assert.doesNotMatch(textOf({ ...empty, items: [{ ...next, isConfidential: true }] }, 'fi'), /pidetään/)
  })

  test('a report or a presentation was heard, however it was meant to be handled', () => {
    const told = (title: object, language: Language) => textOf({ ...empty, items: [item({ title, purpose: 'discussion' })] }, language).split('\n')[1]
    assert.equal(told({ fi: 'Brändityön esittely' }, 'fi'), 'Kokouksessa kuultiin brändityön esittely.')
    assert.equal(told({ fi: 'Ohjauksen tilannekatsaus' }, 'fi'), 'Kokouksessa kuultiin ohjauksen tilannekatsaus.')
    assert.equal(told({ fi: 'Toimitilat' }, 'fi'), 'Kokouksessa oli keskusteltavana toimitilat.')
    assert.equal(told({ sv: 'Presentation av varumärket' }, 'sv'), 'Vid mötet hölls en presentation av varumärket.')
    assert.equal(told({ sv: 'Lägesöversikt över styrningen' }, 'sv'), 'Vid mötet presenterades lägesöversikt över styrningen.')
  })

  test('has at most three sentences for an item', () => {
    const long = { ...empty, items: [item({ number: '3', title: { fi: 'Asia' },
      handling: 'Yksi on tehty. Kaksi on tehty. Kolme on tehty. Neljä on tehty.' })] }
    assert.doesNotMatch(textOf(long, 'fi'), /Kolme/)
  })
})

describe('our own memo read back', () => {
  for (const language of ['fi', 'sv'] as const) {
    test(`gives the same facts in ${language}`, () => {
      const swedishRoles = [{ role: 'chair' as const, title: 'projektdirektör', name: 'Maija Meikäläinen', represents: '' },
        { role: 'viceChair' as const, title: 'överdirektör', name: 'Matti Meikäläinen', represents: 'NTM-centralerna' }]
      const record = language === 'fi' ? full : { ...full, roles: swedishRoles }
      const text = language === 'fi' ? printed(record, 'fi', 'ELY-keskusten ja KEHA-keskuksen henkilöstö', 'Taimi-intra')
        : printed(record, 'sv', 'personalen vid NTM-centralerna', 'intranätet Taimi')
      const read = readMemo(text)
      assert.ok(read.ok, text)
      const { value } = read
      assert.equal(value.meeting.number, 14)
      assert.equal(value.meeting.date, '2025-06-18')
      assert.match(value.document.body ?? '', language === 'fi' ? /hankeryhmä$/ : /^Projektgruppen/)
      assert.deepEqual(value.roles, record.roles.map(({ role, title, name, represents }) =>
        ({ role, title, name, ...(represents === '' ? {} : { represents }) })))
      assert.equal(value.nextMeeting.date, '2025-08-20')
      assert.deepEqual(value.nextMeeting.agenda.map((one) => one.toLowerCase()), full.next?.titles.map((title) => (title[language] ?? '').toLowerCase()))
      const promised = value.commitments.map((one) => [one.matter.toLowerCase(), one.bodies.map((body) => body.toLowerCase()), one.due, one.action])
      assert.deepEqual(promised, language === 'fi'
        ? [['mallityöjärjestys', ['hankeryhmä', 'vau-ryhmä'], '2025-09', 'bring'],
          ['organisaatiorakenteet', ['vau-valmisteluryhmä'], '2025-08-27', 'approve']]
        : [['modellarbetsordningen', ['projektgruppen', 'vau-gruppen'], '2025-09', 'bring'],
          ['organisationsstrukturerna', ['vau-beredningsgruppen'], '2025-08-27', 'approve']])
      assert.deepEqual(value.distribution, language === 'fi' ? { to: 'ELY-keskusten ja KEHA-keskuksen henkilöstö', channel: 'Taimi-intra' }
        : { to: 'personalen vid NTM-centralerna', channel: 'intranätet Taimi' })
    })
  }
})

describe('a memo that left as a file', () => {
  const read = (text: string) => {
    const outcome = readMemo(text)
    assert.ok(outcome.ok, text)
    const { meeting, roles, commitments, nextMeeting, distribution, items, document } = outcome.value
    return { meeting, roles, commitments, nextMeeting, distribution, items: items.map((one) => one.text), body: document.body }
  }
  const wholeText = (outcome: Outcome<string, string>): string => outcome.ok ? outcome.value : assert.fail(JSON.stringify(outcome))

  for (const language of ['fi', 'sv'] as const) {
    for (const format of ['txt', 'docx', 'pdf'] as const) {
      test(`as ${format} in ${language} comes back as the record that it was written from`, async () => {
        const given = language === 'fi' ? ['henkilöstö', 'intranet'] : ['personalen', 'intranätet']
        const document = published(full, language, ...given)
        const bytes = Buffer.from(await writers[format](document, { origin: null, look: plainLook, at: Temporal.Instant.from('2025-06-18T12:00:00Z') }))
        const text = format === 'txt' ? bytes.toString() : wholeText(await (format === 'docx' ? textOfDocx(bytes) : textOfPdf(bytes)))
        const found = read(text)
        assert.deepEqual(found, read(printed(full, language, ...given)))
        assert.deepEqual(found.meeting, { number: 14, date: '2025-06-18' })
        assert.equal(found.nextMeeting.date, '2025-08-20')
        assert.deepEqual(found.commitments.map((one) => one.due), ['2025-09', '2025-08-27'])
        assert.equal(found.roles.length, 2)
      })
    }
  }
})
