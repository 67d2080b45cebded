// Every word that people see about options appraisals.
import { partWords } from '../alternative/text.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { AppraisalState } from './appraisal.ts'
import type { begin, change, changeNeed, choose, decide, layAside, leaveOpen, remove, takeUp } from './rules.ts'

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
  tooFew: { fi: 'Vertailussa on oltava vähintään kaksi vaihtoehtoa.', sv: 'Jämförelsen måste ha minst två alternativ.',
    en: 'An appraisal needs at least two alternatives.' } }
const notOpen: Words = {
  fi: 'Vertailu ei ole valmistelussa: siitä on päätetty tai se on pantu syrjään.', sv: 'Jämförelsen är inte under beredning: den är avgjord eller lagd åt sidan.',
  en: 'The appraisal is not being prepared: it has been decided on or laid aside.',
}
export const layAsideRefusals: Record<RefusalOf<typeof layAside>, Words> = { notOpen }
export const takeUpRefusals: Record<RefusalOf<typeof takeUp>, Words> = { matterIsClosed: beginRefusals.matterIsClosed,
  notAside: { fi: 'Vertailua ei ole pantu syrjään.', sv: 'Jämförelsen är inte lagd åt sidan.', en: 'The appraisal has not been laid aside.' } }
export const leaveOpenRefusals: Record<RefusalOf<typeof leaveOpen>, Words> = { notOpen,
  noSuchItem: { fi: 'Kohta ei ole enää tämän asian kohta asialistalla.', sv: 'Punkten hör inte längre till ärendet på föredragningslistan.',
    en: 'The item is no longer of this matter on an agenda.' },
  isRecorded: { fi: 'Kohdan lopputulos on jo kirjattu. Avaa kohta ensin uudelleen.', sv: 'Punktens utfall är redan antecknat. Öppna punkten först på nytt.',
    en: 'The outcome of the item is already recorded. Reopen the item first.' } }
export const decideRefusals: Record<RefusalOf<typeof decide>, Words> = {
  nothingChosen: {
    fi: 'Asialla on vaihtoehtovertailu. Kirjaa ennen päätöstä, mikä vaihtoehto valitaan ja miksi, tai että tämä päätös ei koske vaihtoehtoja.',
    sv: 'Ärendet har en alternativjämförelse. Anteckna före beslutet vilket alternativ som väljs och varför, eller att beslutet inte gäller alternativen.',
    en: 'The matter has an appraisal. Before the decision, record which alternative is chosen and why, or that it is not about the alternatives.',
  },
  fallenWithoutReason: {
    fi: 'Kirjaa vaihtoehtovertailuun myös, miksi kukin muu vaihtoehto jäi valitsematta.',
    sv: 'Anteckna i alternativjämförelsen också varför vart och ett av de övriga alternativen föll.',
    en: 'Record in the appraisal also why each of the other alternatives fell.',
  },
}

export const told = {
  begin: { fi: 'Vaihtoehtovertailu on aloitettu.', sv: 'Alternativjämförelsen har påbörjats.', en: 'The appraisal has been begun.' },
  save: { fi: 'Vertailu on tallennettu.', sv: 'Jämförelsen har sparats.', en: 'The appraisal has been saved.' },
  remove: { fi: 'Kohta on poistettu vertailusta.', sv: 'Uppgiften har tagits bort ur jämförelsen.', en: 'It has been removed from the appraisal.' },
  bringIn: { fi: 'Taulukon tiedot ovat nyt vertailussa.', sv: 'Arbetsbokens uppgifter finns nu i jämförelsen.',
    en: 'What was in the workbook is now in the appraisal.' },
  choose: { fi: 'Valinta ja perustelut on tallennettu.', sv: 'Valet och motiveringarna har sparats.', en: 'The choice and its reasons have been saved.' },
  layAside: { fi: 'Vertailu on pantu syrjään. Mikään ei enää odota sitä.', sv: 'Jämförelsen har lagts åt sidan. Inget väntar längre på den.',
    en: 'The appraisal has been laid aside. Nothing waits for it any more.' },
  takeUp: { fi: 'Vertailu on taas valmistelussa.', sv: 'Jämförelsen är åter under beredning.', en: 'The appraisal is being prepared again.' },
  leaveOpen: { fi: 'Kirjattu: kohdan päätös ei koske vaihtoehtoja.', sv: 'Antecknat: punktens beslut gäller inte alternativen.',
    en: 'Recorded: the decision of the item is not about the alternatives.' },
  freezePaper: { fi: 'Vertailu lähti asialistan mukana.', sv: 'Jämförelsen gick ut med föredragningslistan.', en: 'The appraisal went out with the agenda.' },
  decide: { fi: 'Vaihtoehdosta on päätetty.', sv: 'Alternativet har valts.', en: 'The alternative has been decided on.' },
  release: { fi: 'Vertailu on taas avoin.', sv: 'Jämförelsen är öppen igen.', en: 'The appraisal is open again.' },
  freeze: { fi: 'Vertailu on jäädytetty päätöksen kanssa.', sv: 'Jämförelsen har låsts med beslutet.', en: 'The appraisal is frozen with the decision.' },
} satisfies Record<string, Words>

export const stateWords: Record<AppraisalState, Words> = {
  laidAside: { fi: 'pantu syrjään', sv: 'lagd åt sidan', en: 'laid aside' },
  open: { fi: 'valmistelussa', sv: 'under beredning', en: 'being prepared' }, decided: { fi: 'päätetty', sv: 'avgjord', en: 'decided' },
  frozen: { fi: 'päätetty ja jäädytetty', sv: 'avgjord och låst', en: 'decided and frozen' },
}

/** On the pages around it. */
export const pageWords = {
  ...partWords,
  toPlan: { fi: 'Suunnitelma ja toteuma', sv: 'Plan och utfall', en: 'Plan and actual figures' },
  state: { fi: 'Tila', sv: 'Status', en: 'State' },
  edit: { fi: 'Muokkaa vertailua', sv: 'Redigera jämförelsen', en: 'Edit the appraisal' },
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
  aside: { fi: 'Pane vertailu syrjään', sv: 'Lägg jämförelsen åt sidan', en: 'Lay the appraisal aside' },
  asideText: { fi: 'Asiasta voidaan sen jälkeen päättää valitsematta vaihtoehtoa. Vertailu säilyy, ja sen voi ottaa takaisin valmisteluun.',
    sv: 'Därefter kan ärendet avgöras utan att ett alternativ väljs. Jämförelsen finns kvar och kan åter tas under beredning.',
    en: 'The matter can then be decided without choosing an alternative. The appraisal stays, and can be taken up again.' },
  cause: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  asideOf: { fi: 'Pantu syrjään {at} ({who}): {reason}', sv: 'Lagd åt sidan {at} ({who}): {reason}', en: 'Laid aside {at} ({who}): {reason}' },
  takenUpOf: { fi: 'otettu takaisin valmisteluun {at} ({who})', sv: 'åter tagen under beredning {at} ({who})', en: 'taken up again {at} ({who})' },
  takeUp: { fi: 'Ota takaisin valmisteluun', sv: 'Ta åter under beredning', en: 'Take up again' },
  history: { fi: 'Syrjään paneminen', sv: 'Lagd åt sidan', en: 'Laying aside' },
  decidedAt: { fi: 'Päätetty', sv: 'Avgjort', en: 'Decided' },
  elsewhere: { fi: 'Päätös muusta kuin vaihtoehdoista', sv: 'Beslut om annat än alternativen', en: 'A decision on something else' },
  elsewhereLead: { fi: 'Kohdassa voidaan päättää jostakin muusta, esimerkiksi jatkovalmistelusta. Kirjaa, miksi päätös ei vielä valitse vaihtoehtoa.',
    sv: 'På en punkt kan man besluta om något annat, till exempel om den fortsatta beredningen. Anteckna varför beslutet inte ännu väljer ett alternativ.',
    en: 'An item may decide on something else, such as how to prepare further. Record why the decision does not choose an alternative yet.' },
  itemLine: { fi: '{body}, kokous {number}, kohta {item}', sv: '{body}, möte {number}, punkt {item}', en: '{body}, meeting {number}, item {item}' },
  meetingLine: { fi: '{body}, kokous {number}', sv: '{body}, möte {number}', en: '{body}, meeting {number}' },
  leaveOpen: { fi: 'Päätös ei koske vaihtoehtoja', sv: 'Beslutet gäller inte alternativen', en: 'Not about the alternatives' },
  leftOpen: { fi: 'päätös ei koske vaihtoehtoja ({who}): {reason}', sv: 'beslutet gäller inte alternativen ({who}): {reason}',
    en: 'not about the alternatives ({who}): {reason}' },
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
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
  removeText: { fi: 'Poistetaan vertailusta kaikki, mitä tästä on kirjattu.', sv: 'Allt som antecknats om detta tas bort ur jämförelsen.',
    en: 'All that was recorded of this is removed from the appraisal.' },
  newAlternative: { fi: 'Uusi vaihtoehto', sv: 'Nytt alternativ', en: 'New alternative' },
  newCriterion: { fi: 'Uusi kriteeri', sv: 'Nytt kriterium', en: 'New criterion' },
  newRisk: { fi: 'Uusi riski', sv: 'Ny risk', en: 'New risk' },
  newNeed: { fi: 'Uusi resurssitarve', sv: 'Nytt resursbehov', en: 'New resource need' },
  nameIn: { fi: 'Nimi suomeksi', sv: 'Namn på svenska', en: 'Name in English' },
  weightHint: { fi: 'Kokonaisluku 0–100. Suhteet ratkaisevat; painojen summa nyt {sum}.', sv: 'Heltal 0–100. Förhållandena avgör; vikternas summa nu {sum}.',
    en: 'A whole number, 0–100. Proportions count; the weights now sum to {sum}.' },
  choosePlease: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  amountHint: { fi: 'Esimerkiksi 12 500 tai 2,5', sv: 'Till exempel 12 500 eller 2,5', en: 'Such as 12500 or 2.5' },
  regionHint: { fi: 'Tyhjä tarkoittaa koko maata.', sv: 'Tomt betyder hela landet.', en: 'Empty means the whole country.' },
  gradedSo: { fi: '{criterion}: {grade}', sv: '{criterion}: {grade}', en: '{criterion}: {grade}' },
  changedSince: {
    fi: 'Vertailu on muuttunut sen jälkeen, kun asialistan versio {letter} lähetettiin.',
      sv: 'Jämförelsen har ändrats efter att version {letter} av föredragningslistan skickades.',
    en: 'The appraisal has changed since version {letter} of the agenda was sent.',
  },
  sent: { fi: 'Asialistojen mukana lähetetyt vertailut', sv: 'Jämförelser som gått ut med föredragningslistor', en: 'Appraisals sent with agendas' },
  sentLine: { fi: '{body}, kokous {number}, versio {letter}', sv: '{body}, möte {number}, version {letter}', en: '{body}, meeting {number}, version {letter}' },
} satisfies Record<string, Words>
