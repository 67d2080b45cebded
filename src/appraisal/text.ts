// Every word that people see about options appraisals.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Grade, NeedKind } from './appraisal.ts'
import type { begin, change, changeNeed, choose, decide, remove, tellActual } from './rules.ts'

const isDecided: Words = {
  fi: 'Vaihtoehtovertailusta on jo päätetty, eikä sitä enää muuteta.', sv: 'Alternativjämförelsen är redan avgjord och ändras inte längre.',
  en: 'The appraisal has been decided on and no longer changes.',
}
const isGone: Words = {
  fi: 'Kohtaa ei enää ole: joku on poistanut sen. Lataa sivu uudelleen.', sv: 'Uppgiften finns inte längre: någon har tagit bort den. Läs in sidan på nytt.',
  en: 'It is no longer there: somebody has removed it. Load the page again.',
}
const tooMany: Words = {
  fi: 'Rivejä on liikaa: enintään 8 vaihtoehtoa, 20 kriteeriä, 100 riskiä ja 1 000 resurssitarvetta.',
  sv: 'För många rader: högst 8 alternativ, 20 kriterier, 100 risker och 1 000 resursbehov.',
  en: 'Too many rows: at most 8 alternatives, 20 criteria, 100 risks and 1,000 resource needs.',
}
export const beginRefusals: Record<RefusalOf<typeof begin>, Words> = {
  hasOne: { fi: 'Asialla on jo vaihtoehtovertailu.', sv: 'Ärendet har redan en alternativjämförelse.', en: 'The matter already has an appraisal.' },
  matterIsClosed: { fi: 'Asian käsittely on päättynyt.', sv: 'Ärendet är avslutat.', en: 'The matter is closed.' },
}
export const changeRefusals: Record<RefusalOf<typeof change>, Words> = { isDecided, isGone, tooMany }
export const needRefusals: Record<RefusalOf<typeof changeNeed>, Words> = { isDecided, isGone, tooMany,
  rangeCrossed: {
    fi: 'Luvut eivät ole järjestyksessä: pienin on enintään todennäköinen ja todennäköinen enintään suurin.',
    sv: 'Talen är inte i ordning: det lägsta är högst det sannolika och det sannolika högst det högsta.',
    en: 'The figures are not in order: the lowest is at most the likely one, and that at most the highest.',
  } }
export const removeRefusals: Record<RefusalOf<typeof remove>, Words> = { isDecided, isGone,
  isToday: { fi: 'Nykytila kuuluu aina vertailuun.', sv: 'Nuläget hör alltid till jämförelsen.', en: 'As today always belongs to the appraisal.' } }
export const chooseRefusals: Record<RefusalOf<typeof choose>, Words> = { isDecided, isGone,
  tooFew: { fi: 'Vertailussa on oltava vähintään kaksi vaihtoehtoa.', sv: 'Jämförelsen måste ha minst två alternativ.', en: 'An appraisal needs at least two alternatives.' } }
export const decideRefusals: Record<RefusalOf<typeof decide>, Words> = {
  nothingChosen: {
    fi: 'Asialla on vaihtoehtovertailu. Kirjaa ennen päätöstä, mikä vaihtoehto valitaan ja miksi.',
    sv: 'Ärendet har en alternativjämförelse. Anteckna före beslutet vilket alternativ som väljs och varför.',
    en: 'The matter has an appraisal. Before the decision, record which alternative is chosen and why.',
  },
  fallenWithoutReason: {
    fi: 'Kirjaa vaihtoehtovertailuun myös, miksi kukin muu vaihtoehto jäi valitsematta.',
    sv: 'Anteckna i alternativjämförelsen också varför vart och ett av de övriga alternativen föll.',
    en: 'Record in the appraisal also why each of the other alternatives fell.',
  },
}
export const actualRefusals: Record<RefusalOf<typeof tellActual>, Words> = {
  notFrozen: { fi: 'Toteuma kirjataan vasta, kun vaihtoehdosta on päätetty ja kokous on päättynyt.', sv: 'Utfallet antecknas först när alternativet är valt och mötet avslutat.',
    en: 'Actual figures are recorded only once an alternative is decided on and the meeting is closed.' },
  yearAhead: { fi: 'Vuosi on vasta tulossa.', sv: 'Året är ännu inte här.', en: 'The year is still to come.' },
}

export const told = {
  begin: { fi: 'Vaihtoehtovertailu on aloitettu.', sv: 'Alternativjämförelsen har påbörjats.', en: 'The appraisal has been begun.' },
  save: { fi: 'Vertailu on tallennettu.', sv: 'Jämförelsen har sparats.', en: 'The appraisal has been saved.' },
  remove: { fi: 'Kohta on poistettu vertailusta.', sv: 'Uppgiften har tagits bort ur jämförelsen.', en: 'It has been removed from the appraisal.' },
  bringIn: { fi: 'Taulukon tiedot ovat nyt vertailussa.', sv: 'Arbetsbokens uppgifter finns nu i jämförelsen.', en: 'What was in the workbook is now in the appraisal.' },
  choose: { fi: 'Valinta ja perustelut on tallennettu.', sv: 'Valet och motiveringarna har sparats.', en: 'The choice and its reasons have been saved.' },
  freezePaper: { fi: 'Vertailu lähti asialistan mukana.', sv: 'Jämförelsen gick ut med föredragningslistan.', en: 'The appraisal went out with the agenda.' },
  decide: { fi: 'Vaihtoehdosta on päätetty.', sv: 'Alternativet har valts.', en: 'The alternative has been decided on.' },
  release: { fi: 'Vertailu on taas avoin.', sv: 'Jämförelsen är öppen igen.', en: 'The appraisal is open again.' },
  freeze: { fi: 'Vertailu on jäädytetty päätöksen kanssa.', sv: 'Jämförelsen har låsts med beslutet.', en: 'The appraisal is frozen with the decision.' },
  actual: { fi: 'Toteuma on kirjattu.', sv: 'Utfallet har antecknats.', en: 'The actual figure has been recorded.' },
} satisfies Record<string, Words>

export const gradeWords: Record<Grade, Words> = {
  1: { fi: 'heikko', sv: 'svag', en: 'poor' }, 2: { fi: 'välttävä', sv: 'nöjaktig', en: 'fair' }, 3: { fi: 'tyydyttävä', sv: 'tillfredsställande', en: 'satisfactory' },
  4: { fi: 'hyvä', sv: 'god', en: 'good' }, 5: { fi: 'erinomainen', sv: 'utmärkt', en: 'excellent' },
}

export const needWords: Record<NeedKind, Words> = {
  personYears: { fi: 'henkilötyövuodet', sv: 'årsverken', en: 'person-years' }, money: { fi: 'muut menot, €', sv: 'övriga utgifter, €', en: 'other costs, €' },
  ict: { fi: 'ICT, €', sv: 'IKT, €', en: 'ICT, €' }, premises: { fi: 'toimitilat, €', sv: 'lokaler, €', en: 'premises, €' },
}

export const stateWords: Record<'open' | 'decided' | 'frozen', Words> = {
  open: { fi: 'valmistelussa', sv: 'under beredning', en: 'being prepared' }, decided: { fi: 'päätetty', sv: 'avgjord', en: 'decided' },
  frozen: { fi: 'päätetty ja jäädytetty', sv: 'avgjord och låst', en: 'decided and frozen' },
}

export const today: Words = { fi: 'Nykytila', sv: 'Nuläget', en: 'As today' }

/** In the document. */
export const words = {
  appraisal: { fi: 'Vaihtoehtovertailu', sv: 'Alternativjämförelse', en: 'Options appraisal' },
  table: { fi: 'Vaihtoehdot rinnakkain', sv: 'Alternativen sida vid sida', en: 'The alternatives side by side' },
  tableHint: {
    fi: 'Arvosana 1–5. Suluissa ero nykytilaan; kriteerin paras arvosana on lihavoitu, jos arvosanat eroavat.',
    sv: 'Vitsord 1–5. Inom parentes skillnaden mot nuläget; kriteriets bästa vitsord står i fetstil om vitsorden skiljer sig.',
    en: 'Grades 1–5. In brackets the difference from today; the best grade of a criterion is bold where grades differ.',
  },
  criterion: { fi: 'Kriteeri', sv: 'Kriterium', en: 'Criterion' },
  weight: { fi: 'Paino', sv: 'Vikt', en: 'Weight' },
  points: { fi: 'Pisteet yhteensä (enintään {most})', sv: 'Poäng totalt (högst {most})', en: 'Points in all (at most {most})' },
  personYearsTotal: { fi: 'Henkilötyövuodet yhteensä', sv: 'Årsverken totalt', en: 'Person-years in all' },
  moneyTotal: { fi: 'Eurot yhteensä', sv: 'Euro totalt', en: 'Euros in all' },
  range: { fi: '{low}–{high}', sv: '{low}–{high}', en: '{low}–{high}' },
  worstRisk: { fi: 'Suurin riski (todennäköisyys × vaikutus)', sv: 'Största risk (sannolikhet × verkan)', en: 'Gravest risk (likelihood × impact)' },
  notGraded: { fi: 'ei arvioitu', sv: 'inte bedömt', en: 'not graded' },
  none: { fi: '–', sv: '–', en: '–' },
  firmness: { fi: 'Kuinka vankka järjestys on', sv: 'Hur stabil ordningen är', en: 'How firm the order is' },
  first: { fi: '{name} saa eniten pisteitä: {points}.', sv: '{name} får flest poäng: {points}.', en: '{name} has the most points: {points}.' },
  level: { fi: 'Eniten pisteitä saavat tasan {names}: {points}.', sv: 'Flest poäng får lika {names}: {points}.', en: '{names} are level with the most points: {points}.' },
  overtakes: {
    fi: '{name} nousisi rinnalle, jos painosta siirrettäisiin vähintään {share} % kriteereiltä {from} kriteerille {to}, ja ohittaisi, jos enemmän.',
    sv: '{name} skulle nå upp om minst {share} % av vikten flyttades från {from} till {to}, och gå förbi om mer flyttades.',
    en: '{name} would draw level if at least {share}% of the weight were moved from {from} to {to}, and come first if more were.',
  },
  onlyLevel: {
    fi: '{name} voisi nousta enintään rinnalle: painosta olisi siirrettävä vähintään {share} % kriteereiltä {from} kriteerille {to}.',
    sv: '{name} skulle som mest nå upp: minst {share} % av vikten borde flyttas från {from} till {to}.',
    en: '{name} could at most draw level: at least {share}% of the weight would have to be moved from {from} to {to}.',
  },
  always: { fi: '{name} on ensimmäinen millä tahansa painoilla.', sv: '{name} är först oavsett vikter.', en: '{name} comes first with any weights.' },
  alwaysBefore: { fi: 'Millään painoilla eivät ohita: {names}.', sv: 'Går inte förbi med några vikter: {names}.', en: 'With no weights come first: {names}.' },
  ungraded: { fi: 'Arvosanoja puuttuu, joten järjestykseen ei ole otettu: {names}.', sv: 'Vitsord saknas, och därför ingår inte i ordningen: {names}.',
    en: 'Grades are missing, so these are not put in order: {names}.' },
  notYet: { fi: 'Järjestys kerrotaan, kun vähintään kahdella vaihtoehdolla on arvosana joka kriteeristä.', sv: 'Ordningen visas när minst två alternativ har vitsord för varje kriterium.',
    en: 'The order is told once at least two alternatives have a grade for every criterion.' },
  cheapest: { fi: 'Todennäköisillä luvuilla vähiten euroja vaatii {name} ({sum} €).', sv: 'Enligt de sannolika talen kräver {name} minst pengar ({sum} €).',
    en: 'By the likely figures {name} takes the fewest euros ({sum} €).' },
  couldBeCheaper: { fi: 'Vaihteluvälien päissä halvempi voi olla myös {names}.', sv: 'Vid intervallens ändar kan också {names} vara billigare.',
    en: 'At the ends of the ranges {names} could cost less.' },
  staysCheapest: { fi: 'Se on halvin myös vaihteluvälien päissä.', sv: 'Det är billigast också vid intervallens ändar.', en: 'It costs the least at the ends of the ranges too.' },
  bands: { fi: 'Kuka on ensimmäinen, kun yhden kriteerin paino muuttuu', sv: 'Vem som är först när ett kriteriums vikt ändras', en: 'Who comes first as the weight of one criterion changes' },
  bandsHint: {
    fi: 'Muiden kriteerien painot säilyttävät keskinäiset suhteensa. Laskettu tarkasti, ei otoksesta.',
    sv: 'De övriga kriteriernas vikter behåller sina inbördes förhållanden. Beräknat exakt, inte ur ett urval.',
    en: 'The weights of the other criteria keep their proportions. Reckoned exactly, not from a sample.',
  },
  now: { fi: 'Paino nyt', sv: 'Vikt nu', en: 'Weight now' },
  leads: { fi: 'Ensimmäinen painon ollessa', sv: 'Först när vikten är', en: 'First when the weight is' },
  band: { fi: '{from}–{to} %: {names}', sv: '{from}–{to} %: {names}', en: '{from}–{to}%: {names}' },
  reasons: { fi: 'Vaihtoehdot ja arvosanojen perustelut', sv: 'Alternativen och vitsordens motiveringar', en: 'The alternatives and the reasons for their grades' },
  gradeLine: { fi: '{grade} ({word})', sv: '{grade} ({word})', en: '{grade} ({word})' },
  gradedBy: { fi: ' ({who} {day})', sv: ' ({who} {day})', en: ' ({who}, {day})' },
  risks: { fi: 'Riskit', sv: 'Risker', en: 'Risks' },
  alternative: { fi: 'Vaihtoehto', sv: 'Alternativ', en: 'Alternative' },
  risk: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
  likelihood: { fi: 'Todennäköisyys', sv: 'Sannolikhet', en: 'Likelihood' },
  impact: { fi: 'Vaikutus', sv: 'Verkan', en: 'Impact' },
  mitigation: { fi: 'Hallinta', sv: 'Hantering', en: 'Mitigation' },
  needs: { fi: 'Resurssitarpeet vuosittain', sv: 'Resursbehov per år', en: 'Resource needs by year' },
  needsOf: { fi: 'Resurssitarpeet: {name}', sv: 'Resursbehov: {name}', en: 'Resource needs: {name}' },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  region: { fi: 'Alue', sv: 'Region', en: 'Region' },
  country: { fi: 'koko maa', sv: 'hela landet', en: 'whole country' },
  kind: { fi: 'Resurssi', sv: 'Resurs', en: 'Resource' },
  low: { fi: 'Pienin', sv: 'Lägst', en: 'Lowest' },
  likely: { fi: 'Todennäköinen', sv: 'Sannolikt', en: 'Likely' },
  high: { fi: 'Suurin', sv: 'Högst', en: 'Highest' },
  basis: { fi: 'Peruste', sv: 'Grund', en: 'Basis' },
  sum: { fi: 'yhteensä', sv: 'totalt', en: 'in all' },
  euros: { fi: 'eurot', sv: 'euro', en: 'euros' },
  chosen: { fi: 'Valittu vaihtoehto', sv: 'Valt alternativ', en: 'Alternative chosen' },
  proposed: { fi: 'Valittavaksi esitetään', sv: 'Föreslås bli valt', en: 'Proposed to be chosen' },
  why: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  fell: { fi: 'Miksi {name} jäi valitsematta', sv: 'Varför {name} föll', en: 'Why {name} fell' },
  hash: { fi: 'Päätetyn vertailun tiiviste (SHA-256): {hash}', sv: 'Den avgjorda jämförelsens kontrollsumma (SHA-256): {hash}', en: 'Hash of the appraisal decided on (SHA-256): {hash}' },
  sentHash: { fi: 'Asialistan version {letter} mukana lähetetyn vertailun tiiviste (SHA-256): {hash}', sv: 'Kontrollsumma för jämförelsen som gick ut med version {letter} (SHA-256): {hash}',
    en: 'Hash of the appraisal sent with version {letter} (SHA-256): {hash}' },
} satisfies Record<string, Words>

/** On the pages around it. */
export const pageWords = {
  state: { fi: 'Tila', sv: 'Status', en: 'State' },
  edit: { fi: 'Muokkaa vertailua', sv: 'Redigera jämförelsen', en: 'Edit the appraisal' },
  toPlan: { fi: 'Suunnitelma ja toteuma', sv: 'Plan och utfall', en: 'Plan and actual figures' },
  toView: { fi: 'Katso vertailu', sv: 'Visa jämförelsen', en: 'See the appraisal' },
  workbook: { fi: 'Lataa XLSX-taulukkona', sv: 'Hämta som XLSX-arbetsbok', en: 'Take as an XLSX workbook' },
  bringIn: { fi: 'Tuo XLSX-taulukko', sv: 'Ta in en XLSX-arbetsbok', en: 'Bring in an XLSX workbook' },
  bringInHint: {
    fi: 'Taulukko korvaa vaihtoehdot, kriteerit, arvosanat, riskit ja resurssitarpeet. Lataa ensin nykyinen taulukko ja muokkaa sitä.',
    sv: 'Arbetsboken ersätter alternativ, kriterier, vitsord, risker och resursbehov. Hämta först den nuvarande och redigera den.',
    en: 'The workbook replaces alternatives, criteria, grades, risks and needs. Take the present one first and edit that.',
  },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  findings: { fi: 'Taulukon virheet', sv: 'Fel i arbetsboken', en: 'What is wrong in the workbook' },
  begin: { fi: 'Aloita vaihtoehtovertailu', sv: 'Påbörja en alternativjämförelse', en: 'Begin an appraisal' },
  beginLead: {
    fi: 'Vertailussa on nykytila ja tavallisesti kolme vaihtoehtoa. Samat tiedot menevät asialistan liitteeksi, pöytäkirjaan ja muistioon.',
    sv: 'Jämförelsen omfattar nuläget och vanligen tre alternativ. Samma uppgifter går till bilagan, protokollet och promemorian.',
    en: 'An appraisal has as today and usually three alternatives. The same words go to the paper, the minutes and the memo.',
  },
  noneYet: { fi: 'Asiasta ei ole vaihtoehtovertailua.', sv: 'Ärendet har ingen alternativjämförelse.', en: 'The matter has no appraisal.' },
  choose: { fi: 'Valinta ja perustelut', sv: 'Val och motiveringar', en: 'The choice and its reasons' },
  chooseLead: {
    fi: 'Päätös kirjataan vasta, kun on sanottu, mikä vaihtoehto valitaan ja miksi kukin muu jäi valitsematta.',
    sv: 'Beslutet antecknas först när det är sagt vilket alternativ som väljs och varför vart och ett av de övriga föll.',
    en: 'The decision is recorded only once it is said which alternative is chosen and why each of the others fell.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  add: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeText: { fi: 'Poistetaan vertailusta kaikki, mitä tästä on kirjattu.', sv: 'Allt som antecknats om detta tas bort ur jämförelsen.', en: 'All that was recorded of this is removed from the appraisal.' },
  alternatives: { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Alternatives' },
  criteria: { fi: 'Kriteerit', sv: 'Kriterier', en: 'Criteria' },
  assessments: { fi: 'Arvosanat', sv: 'Vitsord', en: 'Grades' },
  newAlternative: { fi: 'Uusi vaihtoehto', sv: 'Nytt alternativ', en: 'New alternative' },
  newCriterion: { fi: 'Uusi kriteeri', sv: 'Nytt kriterium', en: 'New criterion' },
  newRisk: { fi: 'Uusi riski', sv: 'Ny risk', en: 'New risk' },
  newNeed: { fi: 'Uusi resurssitarve', sv: 'Nytt resursbehov', en: 'New resource need' },
  nameIn: { fi: 'Nimi suomeksi', sv: 'Namn på svenska', en: 'Name in English' },
  summary: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  explanation: { fi: 'Mitä arvioidaan', sv: 'Vad som bedöms', en: 'What is judged' },
  weightHint: { fi: 'Kokonaisluku 0–100. Suhteet ratkaisevat; painojen summa nyt {sum}.', sv: 'Heltal 0–100. Förhållandena avgör; vikternas summa nu {sum}.',
    en: 'A whole number, 0–100. Proportions count; the weights now sum to {sum}.' },
  grade: { fi: 'Arvosana', sv: 'Vitsord', en: 'Grade' },
  choosePlease: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  reason: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
  amountHint: { fi: 'Esimerkiksi 12 500 tai 2,5', sv: 'Till exempel 12 500 eller 2,5', en: 'Such as 12500 or 2.5' },
  regionHint: { fi: 'Tyhjä tarkoittaa koko maata.', sv: 'Tomt betyder hela landet.', en: 'Empty means the whole country.' },
  gradedSo: { fi: '{criterion}: {grade}', sv: '{criterion}: {grade}', en: '{criterion}: {grade}' },
  picture: { fi: 'Kuva: kuka on ensimmäinen kunkin kriteerin painolla', sv: 'Bild: vem som är först vid varje kriteriums vikt', en: 'Picture: who comes first at each weight' },
  changedSince: {
    fi: 'Vertailu on muuttunut sen jälkeen, kun asialistan versio {letter} lähetettiin.', sv: 'Jämförelsen har ändrats efter att version {letter} av föredragningslistan skickades.',
    en: 'The appraisal has changed since version {letter} of the agenda was sent.',
  },
  sent: { fi: 'Asialistojen mukana lähetetyt vertailut', sv: 'Jämförelser som gått ut med föredragningslistor', en: 'Appraisals sent with agendas' },
  sentLine: { fi: '{body}, kokous {number}, versio {letter}', sv: '{body}, möte {number}, version {letter}', en: '{body}, meeting {number}, version {letter}' },
  plan: { fi: 'Valitun vaihtoehdon resurssit: suunnitelma ja toteuma', sv: 'Det valda alternativets resurser: plan och utfall', en: 'Resources of the chosen alternative: plan and actual' },
  planLead: { fi: 'Suunnitelma tulee päätetystä vertailusta, eikä sitä kirjoiteta uudelleen. Ero on toteuma miinus todennäköinen.', sv: 'Planen kommer ur den avgjorda jämförelsen och skrivs inte på nytt. Skillnaden är utfallet minus det sannolika.',
    en: 'The plan comes from the appraisal decided on and is not typed again. The variance is actual minus likely.' },
  planned: { fi: 'Suunniteltu (vaihteluväli)', sv: 'Planerat (intervall)', en: 'Planned (range)' },
  actual: { fi: 'Toteuma', sv: 'Utfall', en: 'Actual' },
  variance: { fi: 'Ero', sv: 'Skillnad', en: 'Variance' },
  within: { fi: 'vaihteluvälissä', sv: 'inom intervallet', en: 'within the range' },
  outside: { fi: 'vaihteluvälin ulkopuolella', sv: 'utanför intervallet', en: 'outside the range' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  told: { fi: 'Kirjannut', sv: 'Antecknat av', en: 'Recorded by' },
  tellActual: { fi: 'Kirjaa toteuma', sv: 'Anteckna utfall', en: 'Record an actual figure' },
  amount: { fi: 'Määrä', sv: 'Belopp', en: 'Amount' },
} satisfies Record<string, Words>
