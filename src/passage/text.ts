// Every word that people see about where an old unit or position goes.
import type { Words } from '../platform/kit/language.ts'
import type { PassageKind } from './passage.ts'

/** The whole way in one sentence. {unit} is the old unit, {to} the new one with its organisation, or several with their shares. */
export const waySentences: Record<Exclude<PassageKind, 'founded'>, { one: Words; several: Words }> = {
  continues: same('”{unit}” jatkaa: {to}.', '”{unit}” fortsätter: {to}.', '“{unit}” goes on: {to}.'),
  renamed: same('”{unit}” jatkaa uudella nimellä: {to}.', '”{unit}” fortsätter under ett nytt namn: {to}.', '“{unit}” goes on under a new name: {to}.'),
  moved: same('”{unit}” jatkaa toisessa paikassa rakennetta: {to}.', '”{unit}” fortsätter på en annan plats i strukturen: {to}.',
    '“{unit}” goes on in another place of the structure: {to}.'),
  retyped: same('”{unit}” jatkaa, ja sen tyyppi muuttuu: {to}.', '”{unit}” fortsätter och byter typ: {to}.', '“{unit}” goes on and changes its type: {to}.'),
  merged: same('”{unit}” yhdistyy muiden kanssa: {to}.', '”{unit}” slås samman med andra: {to}.', '“{unit}” is merged with others: {to}.'),
  absorbed: same('”{unit}” liitetään: {to}.', '”{unit}” införlivas: {to}.', '“{unit}” is absorbed: {to}.'),
  split: {
    one: { fi: '”{unit}” siirtyy: {to}.', sv: '”{unit}” övergår: {to}.', en: '“{unit}” goes to: {to}.' },
    several: { fi: '”{unit}” jakautuu: {to}.', sv: '”{unit}” delas: {to}.', en: '“{unit}” is split: {to}.' },
  },
  regrouped: {
    one: { fi: '”{unit}” järjestyy uudelleen muiden kanssa: {to}.', sv: '”{unit}” omgrupperas med andra: {to}.', en: '“{unit}” is regrouped with others: {to}.' },
    several: { fi: '”{unit}” jakautuu ja järjestyy muiden kanssa: {to}.', sv: '”{unit}” delas och omgrupperas med andra: {to}.',
      en: '“{unit}” is divided and regrouped with others: {to}.' },
  },
  transferred: same('Yksikön ”{unit}” vakanssit ja tehtävät siirtyvät toiseen virastoon: {to}.',
    'Vakanserna och uppgifterna vid ”{unit}” övergår till en annan myndighet: {to}.', 'The positions and tasks of “{unit}” go to another agency: {to}.'),
  abolished: same('”{unit}” lakkaa, eikä sille ole yhtä jatkajaa.', '”{unit}” upphör och har ingen enskild efterföljare.',
    '“{unit}” ends and no one unit carries it on.'),
}

function same(fi: string, sv: string, en: string): { one: Words; several: Words } {
  const words = { fi, sv, en }
  return { one: words, several: words }
}

export const words = {
  title: { fi: 'Minne yksikköni siirtyy?', sv: 'Vart går min enhet?', en: 'Where does my unit go?' },
  lead: {
    fi: 'Hae nykyisen yksikkösi nimellä tai tunnuksella tai vakanssisi numerolla.',
    sv: 'Sök med namnet på eller beteckningen för din nuvarande enhet eller med numret på din vakans.',
    en: 'Search by the name or id of your present unit, or by the number of your position.',
  },
  leadOutside: {
    fi: 'Hae nykyisen yksikkösi nimellä tai tunnuksella. Vakanssin numerolla voi hakea kirjautunut henkilöstö.',
    sv: 'Sök med namnet på eller beteckningen för din nuvarande enhet. Inloggad personal kan också söka med vakansens nummer.',
    en: 'Search by the name or id of your present unit. Signed-in staff can also search by the number of a position.',
  },
  searchOutside: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  undecided: { fi: 'Luonnos: ei vielä päätetty', sv: 'Utkast: inget beslut ännu', en: 'Draft: not decided yet' },
  undecidedWhy: {
    fi: 'Näytettävistä uusista rakenteista on hyväksytty {approved}; yhteensä niitä on {all}. Luonnos ja käsittelyyn annettu rakenne voivat muuttua, '
      + 'kunnes niistä on päätetty. Keskeneräisestä valmistelusta annetaan tieto viranomaisen harkinnan mukaan (laki 621/1999, 9 §).',
    sv: 'Av de nya strukturer som visas har {approved} av {all} godkänts. Utkast och strukturer som har lämnats till behandling kan ändras tills beslut '
      + 'har fattats om dem. Uppgifter om pågående beredning lämnas ut enligt myndighetens prövning (lag 621/1999, 9 §).',
    en: 'Of the new structures shown here {approved} of {all} have been approved. Drafts and submitted structures may change until they have been decided on. '
      + 'Unfinished preparation is made known at the discretion of the authority (act 621/1999, section 9).',
  },
  search: { fi: 'Yksikkö tai vakanssin numero', sv: 'Enhet eller vakansnummer', en: 'Unit or position number' },
  find: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  everywhere: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  foundNothing: {
    fi: 'Haulla ”{query}” ei löytynyt lakkaavien organisaatioiden yksikköä eikä vakanssia. Kokeile lyhyempää nimen osaa.',
    sv: 'Sökningen ”{query}” gav ingen enhet eller vakans i de organisationer som upphör. Pröva en kortare del av namnet.',
    en: 'No unit or position of the closing organisations was found with “{query}”. Try a shorter part of the name.',
  },
  foundNoUnit: {
    fi: 'Haulla ”{query}” ei löytynyt lakkaavien organisaatioiden yksikköä. Kokeile lyhyempää nimen osaa.',
    sv: 'Sökningen ”{query}” gav ingen enhet i de organisationer som upphör. Pröva en kortare del av namnet.',
    en: 'No unit of the closing organisations was found with “{query}”. Try a shorter part of the name.',
  },
  nothingYet: {
    fi: 'Uusista rakenteista ei ole vielä luonnoksia.', sv: 'Det finns ännu inga utkast till de nya strukturerna.',
    en: 'There are no drafts of the new structures yet.',
  },
  rest: { fi: 'Näytä loput ({count})', sv: 'Visa resten ({count})', en: 'Show the rest ({count})' },
  results: { fi: 'Tulokset', sv: 'Resultat', en: 'Results' },
  oneResult: { fi: 'Yksi tulos.', sv: 'Ett resultat.', en: 'One result.' },
  manyResults: { fi: '{count} tulosta.', sv: '{count} resultat.', en: '{count} results.' },
  tooMany: {
    fi: '{count} tulosta, joista näytetään {shown}. Tarkenna hakua.', sv: '{count} resultat, av vilka {shown} visas. Precisera sökningen.',
    en: '{count} results, of which {shown} are shown. Narrow the search.',
  },
  unknown: {
    fi: 'Yksikön ”{unit}” uutta paikkaa ei ole vielä esitetty.', sv: 'Den nya platsen för ”{unit}” har ännu inte föreslagits.',
    en: 'Where “{unit}” goes has not been proposed yet.',
  },
  positionTo: {
    fi: 'Vakanssi {position} (”{unit}”) siirtyy: {to}.', sv: 'Vakansen {position} (”{unit}”) går till: {to}.', en: 'Position {position} (“{unit}”) goes to: {to}.',
  },
  positionEnds: {
    fi: 'Vakanssi {position} (”{unit}”) päättyy.', sv: 'Vakansen {position} (”{unit}”) upphör.', en: 'Position {position} (“{unit}”) ends.',
  },
  positionMissing: {
    fi: 'Vakanssille {position} (”{unit}”) ei ole vielä esitetty uutta paikkaa.', sv: 'För vakansen {position} (”{unit}”) har ännu ingen ny plats föreslagits.',
    en: 'No new place has been proposed yet for position {position} (“{unit}”).',
  },
  planned: { fi: '{state}, suunniteltu voimaan {day}', sv: '{state}, avses träda i kraft {day}', en: '{state}, planned to take effect {day}' },
  from: { fi: '{state}, voimaan {day}', sv: '{state}, i kraft {day}', en: '{state}, in force {day}' },
  share: { fi: '{share} %', sv: '{share} %', en: '{share}%' },
  staff: { fi: 'Vakanssit ja tehtävät', sv: 'Vakanser och uppgifter', en: 'Positions and tasks' },
  staffGoes: { fi: 'Minne vakanssit ja tehtävät menevät', sv: 'Vart vakanserna och uppgifterna går', en: 'Where positions and tasks go' },
  to: { fi: 'Mihin', sv: 'Vart', en: 'To' },
  positions: { fi: 'Vakansseja', sv: 'Vakanser', en: 'Positions' },
  tasks: { fi: 'Tehtäviä', sv: 'Uppgifter', en: 'Tasks' },
  personYears: { fi: 'Htv', sv: 'Årsverken', en: 'Person-years' },
  ends: { fi: 'päättyy', sv: 'upphör', en: 'ends' },
  missing: { fi: 'ei vielä vastaanottajaa', sv: 'ingen mottagare ännu', en: 'no receiver yet' },
  file: { fi: 'Siirtymätaulukko koneluettavana', sv: 'Övergångstabellen i maskinläsbar form', en: 'The crosswalk for machines' },
  fileLead: {
    fi: 'Kaikki vanhat yksiköt ja niiden jatkajat. Vahvistamaton on merkitty asteella ja luonnos tilalla.',
    sv: 'Alla gamla enheter och deras efterföljare. Det som inte är bekräftat har en grad och det som är utkast ett läge.',
    en: 'Every old unit and what carries it on. What is not confirmed is marked by its grade, a draft by its state.',
  },
  about: { fi: 'Sarakkeet selitetään ohjeessa.', sv: 'Kolumnerna förklaras i anvisningen.', en: 'The columns are explained in the documentation.' },
} satisfies Record<string, Words>
