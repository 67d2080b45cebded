// Which hyphens at a line's end are part of the word, and of which joins one can be sure.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compose } from './composing.ts'
import type { ProseLanguage } from './hyphenation.ts'
import { sentencesOf } from './sentences.ts'
import { nominativeOf } from './inflection.ts'
import { topicsOf } from './enumeration.ts'

const filler = 'Tämä rivi on täytettä jotta rivien leveys tulee selväksi kaikille'

function joinOf(left: string, right: string, language: ProseLanguage = 'fi') {
  const { joins } = compose(`${filler}\n${filler} ${left}\n${right} jatkuu tästä eteenpäin pitkänä rivinä.`, language)
  return joins[0]
}

describe('a line-end hyphen', () => {
  const cases: [string, string, string][] = [
    ['ko-', 'koukseensa', 'kokoukseensa'], ['resurssitarve-', 'tarkastelu', 'resurssitarvetarkastelu'],
    ['toimeenpano-', 'hanke', 'toimeenpanohanke'], ['ICT-', 'palvelujen', 'ICT-palvelujen'], ['VAU-', 'ryhmä', 'VAU-ryhmä'],
    ['linja-', 'auto', 'linja-auto'], ['vaihto-', 'omistaja', 'vaihto-omistaja'], ['Etelä-', 'Pohjanmaan', 'Etelä-Pohjanmaan'],
    ['talous-', 'ja henkilöstöhallinto', 'talous- ja'], ['hankejohta-', 'ja kertoi', 'hankejohtaja'],
    ['asi-', 'akas', 'asiakas'], ['e-', 'palvelu', 'e-palvelu'], ['2030-', 'strategia', '2030-strategia'],
    ['kehittämis-', 'ohjelma', 'kehittämisohjelma'], ['Taimi-', 'intran', 'Taimi-intran'], ['tieto\u00ad', 'järjestelmä', 'tietojärjestelmä'],
  ]
  for (const [left, right, expected] of cases) {
    test(`${left}/${right.split(' ')[0]} is surely ${expected}`, () => {
      const join = joinOf(left, right)
      assert.equal(join?.read, expected)
      assert.equal(join?.sure, true)
      assert.equal(join?.printed, `${left.replace('\u00ad', '-')}/${right.split(' ')[0]}`)
    })
  }

  test('where no syllable ends the join is doubtful', () => {
    assert.deepEqual([joinOf('hak', 'x')?.read, joinOf('strat-', 'gx')?.sure], [undefined, false])
    assert.equal(joinOf('toime-', 'npano')?.sure, false)
  })

  test('the same word elsewhere in the text decides', () => {
    const text = `Suomi-viinin kotiinkuljetus\n\n${filler} kylläpä suomi-\nviinin tuonti jatkuu edelleen vuonna 2026 ja sen jälkeenkin.`
    assert.deepEqual(compose(text, 'fi').joins.map(({ read, sure }) => [read, sure]), [['suomi-viinin', true]])
  })

  test('Swedish words break before an ending too', () => {
    assert.deepEqual([joinOf('gång-', 'en', 'sv')?.read, joinOf('projekt-', 'gruppen', 'sv')?.read, joinOf('NTM-', 'centralen', 'sv')?.read], ['gången', 'projektgruppen', 'NTM-centralen'])
    assert.equal(joinOf('projekt-', 'och beredningsgruppen', 'sv')?.read, 'projekt- och')
  })

  test('a page number in the middle of a word is no part of it', () => {
    const { text } = compose(`${filler} ja ryhmä kokoon-\n\n2 (3)\n\ntui torstaina.`, 'fi')
    assert.match(text, /ryhmä kokoontui torstaina\.$/)
  })

  test('a running head is kept once', () => {
    const page = (number: number, rest: string) => `Muistio ${number} (2)\n\n${rest}\n`
    const { text } = compose(`${page(1, `${filler}.`)}\f${page(2, `${filler} toinen.`)}`, 'fi')
    assert.equal(text.match(/Muistio/g)?.length, 1)
  })
})

describe('sentences', () => {
  const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

  test('ordinals, days and abbreviations end no sentence', () => {
    for (const text of ['Ryhmä kokoontui 13. kokoukseensa 4.6.2025 klo 9.', 'Kuultiin mm. Valtorin katsaus.', 'Mötet hölls kl. 9. ', 'Bl.a. Palkeet hördes.', 'Se on 4. 6. 2025.'])
      assert.equal(split(text).length, 1, text)
  })

  test('a day, a year and a closing bracket may end one', () => {
    assert.equal(split('Kokous on 18.6.2025. Asialistalla on yksi asia.').length, 2)
    assert.equal(split('Kokous on 18.6. Asialistalla on yksi asia.').length, 2)
    assert.equal(split('Näin päätettiin (ks. liite.) Muuta ei ollut.').length, 2)
  })
})

describe('nominatives', () => {
  test('names of bodies come back from every case', () => {
    for (const [form, expected] of [
      ['hankeryhmään', 'hankeryhmä'], ['VAU-valmisteluryhmässä', 'VAU-valmisteluryhmä'], ['ELY-keskusten', 'ELY-keskukset'],
      ['Palkeille', 'Palkeet'], ['maa- ja metsätalousministeriölle', 'maa- ja metsätalousministeriö'], ['uudelle alueelliselle ryhmälle', 'uusi alueellinen ryhmä'],
      ['neuvottelukunnassa', 'neuvottelukunta'], ['TEM:iin', 'TEM'], ['organisaatiorakenteista', 'organisaatiorakenteet'],
    ] as const) assert.equal(nominativeOf(form).nominative, expected)
  })

  test('a word nobody knows stays as printed', () => {
    assert.deepEqual(nominativeOf('Kvorkkiksen'), { nominative: 'Kvorkkiksen', safe: false, case: null, head: '' })
  })
})

describe('enumerations', () => {
  test('a conjunction inside a topic does not divide it, between topics it does', () => {
    assert.deepEqual(topicsOf('visuaalisen ilmeen ja brändityön esittely ja viraston lanseeraussuunnitelma, Kasvupalvelut -hankkeen tilanne sekä uuden mallin esittely', 'fi'), [
      'visuaalisen ilmeen ja brändityön esittely', 'viraston lanseeraussuunnitelma', 'Kasvupalvelut -hankkeen tilanne', 'uuden mallin esittely',
    ])
    assert.deepEqual(topicsOf('talousarvion valmistelu ja seuranta', 'fi'), ['talousarvion valmistelu ja seuranta'])
    assert.deepEqual(topicsOf('viestintä, koulutus ja rekrytointi', 'fi'), ['viestintä', 'koulutus', 'rekrytointi'])
    assert.deepEqual(topicsOf('palvelumalli, joka koskee kuntia, ja riskit (talous, toiminta)', 'fi'), ['palvelumalli, joka koskee kuntia', 'riskit (talous, toiminta)'])
  })
})
