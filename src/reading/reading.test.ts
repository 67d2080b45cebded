// Memos of many forms, each with the reading a careful person gives it, and what must hold of any text at all.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readMemo, type Reading } from './reading.ts'
import { missingWords } from './text.ts'

const fixtures = globSync('src/reading/fixtures/*.txt').sort()

function read(text: string): Reading {
  const outcome = readMemo(text)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}

const opening = 'Uudistushankkeen ohjausryhmän kokous 4.6.2025\n\nUudistushankkeen ohjausryhmä kokoontui 3. kokoukseensa 4.6.2025. '
const swedishOpening = 'Styrgruppens möte den 4 juni 2025\n\nStyrgruppen för reformen sammanträdde för tredje gången den 4 juni 2025. '

describe('whole memos', () => {
  for (const file of fixtures) {
    test(`${file.split('/').at(-1) ?? file} is read as a careful person reads it`, () => {
      const { text: _, marks: __, ...reading } = read(readFileSync(file, 'utf8'))
      assert.deepEqual(reading, JSON.parse(readFileSync(file.replace('.txt', '.json'), 'utf8')))
    })
  }

  test('line ends of Windows, a byte order mark, decomposed letters and hard spaces change nothing', () => {
    for (const file of fixtures) {
      const text = readFileSync(file, 'utf8')
      const odd = `\ufeff${text.normalize('NFD').replace(/\n/g, '\r\n').replace(/(?<=\d\.) (?=\p{L})/gu, '\u00a0')}`
      const { text: _, marks: __, ...plain } = read(text)
      const { text: ___, marks: ____, ...other } = read(odd)
      assert.deepEqual(other, plain, file)
    }
  })
})

describe('commitments', () => {
  const promises = (sentence: string) => read(opening + sentence).commitments
  const one = (sentence: string) => {
    const found = promises(sentence)
    assert.equal(found.length, 1, JSON.stringify(found))
    return found[0]
  }

  test('"both" means the two matters named before it', () => {
    const found = promises('Ohje on valmis ja suunnitelma on luonnoksena. Molemmat viedään johtoryhmään lokakuussa 2025.')
    assert.deepEqual(found.map(({ matter, bodies, due }) => [matter, bodies, due]), [
      ['Ohje', ['johtoryhmä'], '2025-10'], ['suunnitelma', ['johtoryhmä'], '2025-10'],
    ])
  })

  test('a month that is over means the next year', () => {
    assert.equal(one('Strategia tuodaan ohjausryhmään maaliskuussa.')?.due, '2026-03')
    assert.equal(one('Strategia tuodaan ohjausryhmään syyskuussa.')?.due, '2025-09')
  })

  test('a season, or no time at all, gives no day', () => {
    assert.equal(one('Strategia tuodaan ohjausryhmään syksyllä.')?.due, null)
    assert.equal(one('Strategia tuodaan ohjausryhmään.')?.due, null)
  })

  test('a day without a year is reckoned from the meeting', () => {
    assert.equal(one('Talousarvio hyväksytään ohjausryhmässä 18.6.')?.due, '2025-06-18')
    assert.equal(one('Talousarvio hyväksytään ohjausryhmässä tammikuun 15. päivänä.')?.due, '2026-01-15')
  })

  test('a week is a month when all its days lie in it, otherwise nothing', () => {
    assert.equal(one('Kysely esitellään ohjausryhmälle viikolla 24.')?.due, '2025-06')
    assert.equal(one('Kysely esitellään ohjausryhmälle viikolla 27.')?.due, null)
  })

  test('two bodies with a day each are two commitments', () => {
    assert.deepEqual(promises('Malli käsitellään johtoryhmässä 2.9. ja ohjausryhmässä 9.9.').map(({ bodies, due }) => [bodies, due]), [
      [['johtoryhmä'], '2025-09-02'], [['ohjausryhmä'], '2025-09-09'],
    ])
  })

  test('a coordinated name is two groups, but one ministry', () => {
    assert.deepEqual(one('Malli viedään hanke- ja valmisteluryhmään.')?.bodies, ['hankeryhmä', 'valmisteluryhmä'])
    assert.deepEqual(one('Malli toimitetaan sosiaali- ja terveysministeriöön.')?.bodies, ['sosiaali- ja terveysministeriö'])
  })

  test('what is to be done with it decides the action', () => {
    assert.equal(one('Ohje tuodaan ohjausryhmän hyväksyttäväksi.')?.action, 'approve')
    assert.equal(one('Ohje tuodaan ohjausryhmään.')?.action, 'bring')
    assert.equal(one('Ohjetta tarkastellaan ohjausryhmässä elokuussa.')?.action, 'review')
    assert.equal(one('Ohje lähetetään virastoille.')?.action, 'deliver')
  })

  test('what has been decided is no commitment', () => {
    assert.deepEqual(promises('Ohjausryhmä hyväksyi talousarvion. Ohje tuotiin ohjausryhmään toukokuussa.'), [])
  })

  test('what is denied, hangs on a condition, is wished or was promised before is no commitment', () => {
    for (const sentence of [
      'Ohjetta ei tuoda ohjausryhmään syyskuussa.', 'Jos ohje valmistuu, se tuodaan ohjausryhmään syyskuussa.',
      'Ohje tulisi käsitellä ohjausryhmässä syyskuussa.', 'Aiemmin sovittiin, että ohje tuodaan ohjausryhmään syyskuussa.',
    ]) assert.deepEqual(promises(sentence), [], sentence)
  })

  test('what is made of a topic is named with it, and a decision to send is a promise', () => {
    assert.equal(one('Tilatarpeista laaditaan kooste, joka toimitetaan virastoille.')?.matter, 'kooste tilatarpeista')
    assert.deepEqual(one('Päätettiin lähettää suunnitelma virastoille.')?.bodies, ['virastot'])
  })

  test('Swedish promises name the matter, the bodies, the day and the next receiver', () => {
    const found = read(`${swedishOpening}Avsikten är att godkänna budgeten i ledningsgruppen den 18 juni, varefter den sänds till ministeriet.`)
    assert.deepEqual(found.commitments, [
      { matter: 'budgeten', bodies: ['ledningsgruppen'], due: '2025-06-18', action: 'approve', then: ['ministeriet'] },
    ])
  })
})

describe('what is missing', () => {
  const missing = (text: string) => read(opening + text).missing

  test('a diary number of every known form is noticed', () => {
    for (const number of ['VN/1185/2020-VM-1', 'VM/1959/03.01.01/2017', 'TEM013:00/2018', '5146/01.04.00/2023', 'HEL 2025-001216 T 00 00 03'])
      assert.ok(!missing(`Asia ${number}.`).includes('diaryNumber'), number)
    assert.ok(missing('Tavattiin 4.6.2025.').includes('diaryNumber'))
  })

  test('a link without its address is missing, no link at all is not', () => {
    assert.ok(missing('Pöytäkirjat löydät täältä.').includes('linkTarget'))
    assert.ok(!missing('Pöytäkirjat löydät täältä: https://example.org/p.').includes('linkTarget'))
    assert.ok(!missing('Kuultiin katsaus.').includes('linkTarget'))
  })

  test('the time of the next meeting is not the time of this one', () => {
    assert.ok(missing('Seuraava kokous on 18.6.2025 klo 9.').includes('time'))
  })

  test('every code has its words', () => {
    assert.deepEqual(missing('Kuultiin katsaus.').filter((code) => missingWords[code] === undefined), [])
  })
})

describe('any text', () => {
  test('a text that tells of no meeting is refused, and so is an empty one', () => {
    assert.deepEqual(readMemo(' \n '), { ok: false, refusals: ['empty'] })
    assert.deepEqual(readMemo('Resepti: kaksi munaa ja desi maitoa.'), { ok: false, refusals: ['notMemo'] })
    assert.deepEqual(readMemo('Kokous oli mukava.'), { ok: false, refusals: ['notMemo'] })
  })

  const words = fc.constantFrom(...readFileSync(fixtures[0] ?? '', 'utf8').split(/(?<=\s)/), ...['ja ', ', ', '. ', '-\n', '\u00ad\n', '\f', '(', '18.6. ', 'Molemmat '])

  test('reading never throws, and every mark lies inside the text and points at something', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(words, { maxLength: 120 }).map((list) => opening + list.join(''))), (text) => {
      const outcome = readMemo(text)
      if (!outcome.ok) return
      const reading = outcome.value
      const lengths = { item: reading.items.length, commitment: reading.commitments.length, role: reading.roles.length, agenda: reading.nextMeeting.agenda.length, rejoined: reading.rejoined.length }
      for (const { start, end, kind, index } of reading.marks) {
        assert.ok(start >= 0 && start < end && end <= reading.text.length, `${kind} ${start}–${end}`)
        if (kind in lengths) assert.ok(index < lengths[kind as keyof typeof lengths])
      }
    }), { numRuns: 300 })
  })

  test('rejoining loses no letter', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}]/gu, '')
    fc.assert(fc.property(fc.array(words.filter((word) => !/\d/.test(word)), { maxLength: 150 }), (list) => {
      const text = opening + list.join('')
      assert.equal(letters(read(text).text), letters(text))
    }), { numRuns: 200 })
  })
})
