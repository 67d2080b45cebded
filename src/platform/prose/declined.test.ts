// The forms in which our own texts speak of bodies and organisations.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declined } from './declined.ts'

const forms: [string, string, string, string][] = [
  ['hankeryhmä', 'hankeryhmän', 'hankeryhmään', 'hankeryhmässä'],
  ['Elinvoimakeskusten toimeenpanon hankeryhmä', 'Elinvoimakeskusten toimeenpanon hankeryhmän',
    'Elinvoimakeskusten toimeenpanon hankeryhmään', 'Elinvoimakeskusten toimeenpanon hankeryhmässä'],
  ['VAU-valmisteluryhmä', 'VAU-valmisteluryhmän', 'VAU-valmisteluryhmään', 'VAU-valmisteluryhmässä'],
  ['henkilöstöhallinto', 'henkilöstöhallinnon', 'henkilöstöhallintoon', 'henkilöstöhallinnossa'],
  ['Lapin elinvoimakeskus', 'Lapin elinvoimakeskuksen', 'Lapin elinvoimakeskukseen', 'Lapin elinvoimakeskuksessa'],
  ['työ- ja elinkeinoministeriö', 'työ- ja elinkeinoministeriön', 'työ- ja elinkeinoministeriöön', 'työ- ja elinkeinoministeriössä'],
  ['eduskunta', 'eduskunnan', 'eduskuntaan', 'eduskunnassa'],
  ['toimeenpanohanke', 'toimeenpanohankkeen', 'toimeenpanohankkeeseen', 'toimeenpanohankkeessa'],
  ['johtoryhmä', 'johtoryhmän', 'johtoryhmään', 'johtoryhmässä'],
  ['jaosto', 'jaoston', 'jaostoon', 'jaostossa'],
  ['ELY-keskukset', 'ELY-keskusten', 'ELY-keskuksiin', 'ELY-keskuksissa'],
  ['Taimi-intra', 'Taimi-intran', 'Taimi-intraan', 'Taimi-intrassa'],
  ['Valtion talous- ja henkilöstöhallinnon palvelukeskus (Palkeet)',
    'Valtion talous- ja henkilöstöhallinnon palvelukeskuksen (Palkeet)',
    'Valtion talous- ja henkilöstöhallinnon palvelukeskukseen (Palkeet)',
    'Valtion talous- ja henkilöstöhallinnon palvelukeskuksessa (Palkeet)'],
  ['Palkeet', 'Palkeiden', 'Palkeisiin', 'Palkeissa'],
]

test('names of bodies and organisations are inflected as people write them', () => {
  for (const [name, genitive, illative, inessive] of forms) {
    assert.deepEqual([declined(name, 'genitive'), declined(name, 'illative'), declined(name, 'inessive')],
      [genitive, illative, inessive], name)
  }
  assert.equal(declined('Palkeet', 'allative'), 'Palkeille')
})

test('a name that the dictionary does not know is left to a construction that needs no form', () => {
  for (const name of ['Xyzzy', 'laajennettu hankeryhmä', 'Beredningsgruppen', '']) assert.equal(declined(name, 'illative'), null, name)
})
