// Every word that people see about sets of structure versions and their approval.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ToldState } from './adoption.ts'
import type { choose, endCondition, explain } from './rules.ts'

export const hindranceWords = {
  notItsTask: {
    fi: '{body}: toimielimen tehtävänä ei ole hyväksyä organisaatiorakenteita. Pääkäyttäjä merkitsee tehtävän toimielimen tietoihin, tai asia viedään toimielimelle, jolla se on.',
    sv: '{body}: organet har inte till uppgift att godkänna organisationsstrukturer. En administratör antecknar uppgiften bland organets uppgifter, eller så förs ärendet till ett organ som har den.',
    en: '{body}: it is not the task of this body to approve organisation structures. An administrator marks the task on the body, or the matter goes to a body that has it.',
  },
  emptySet: { fi: 'Yhtään rakenneversiota ei ole valittu.', sv: 'Ingen strukturversion har valts.', en: 'No structure version has been chosen.' },
  versionTwice: {
    fi: '{organisation}: versio {number} on joukossa kahdesti.', sv: '{organisation}: version {number} är med två gånger.',
    en: '{organisation}: version {number} is in the set twice.',
  },
  organisationTwice: {
    fi: '{organisation}: joukossa on useampi kuin yksi versio ({numbers}).', sv: '{organisation}: mer än en version är med ({numbers}).',
    en: '{organisation}: more than one version is in the set ({numbers}).',
  },
  organisationMissing: {
    fi: '{organisation}: joukosta puuttuu rakenneversio.', sv: '{organisation}: strukturversion saknas.',
    en: '{organisation}: there is no structure version in the set.',
  },
  takenBack: {
    fi: '{organisation}: versio {number} on otettu takaisin luonnokseksi.', sv: '{organisation}: version {number} har tagits tillbaka till utkast.',
    en: '{organisation}: version {number} has been taken back to draft.',
  },
  alreadyApproved: {
    fi: '{organisation}: versio {number} on jo hyväksytty toisella päätöksellä.', sv: '{organisation}: version {number} har redan godkänts genom ett annat beslut.',
    en: '{organisation}: version {number} has already been approved by another decision.',
  },
  changedSince: {
    fi: '{organisation}: versio {number} on muuttunut asialistan lähettämisen jälkeen.', sv: '{organisation}: version {number} har ändrats efter att föredragningslistan skickades.',
    en: '{organisation}: version {number} has changed since the agenda was sent.',
  },
  notInPaper: {
    fi: '{organisation}: versio {number} ei ole lähetetyssä asialistassa. Lähetä asialistasta uusi versio.',
    sv: '{organisation}: version {number} finns inte i den föredragningslista som skickats. Skicka en ny version av listan.',
    en: '{organisation}: version {number} is not in the agenda that was sent. Send a new version of the agenda.',
  },
  leftOut: {
    fi: '{organisation}: lähetetyssä asialistassa on versio {number}, joka ei enää ole joukossa. Lähetä asialistasta uusi versio.',
    sv: '{organisation}: den skickade föredragningslistan har version {number}, som inte längre är med. Skicka en ny version av listan.',
    en: '{organisation}: the agenda that was sent has version {number}, which is no longer in the set. Send a new version of the agenda.',
  },
  notSent: {
    fi: 'Asialistaa, jossa rakenneversiot ovat mukana, ei ole lähetetty.', sv: 'Föredragningslistan med strukturversionerna har inte skickats.',
    en: 'The agenda with the structure versions has not been sent.',
  },
  superseded: {
    fi: '{organisation}: versiota {number} uudempi versio {newer} on annettu käsittelyyn.', sv: '{organisation}: version {newer}, som är nyare än version {number}, har lämnats till behandling.',
    en: '{organisation}: version {newer}, newer than version {number}, has been submitted.',
  },
  newerDraft: {
    fi: '{organisation}: joukossa on versio {number}, ja uudempi versio {newer} on vielä luonnos.', sv: '{organisation}: version {number} är med, och den nyare versionen {newer} är ännu ett utkast.',
    en: '{organisation}: version {number} is in the set, and the newer version {newer} is still a draft.',
  },
  hasErrors: {
    fi: '{organisation}: versiossa {number} on virheitä ({count}).', sv: '{organisation}: version {number} innehåller fel ({count}).',
    en: '{organisation}: version {number} has errors ({count}).',
  },
  headMissing: {
    fi: '{organisation}: esihenkilön vakanssi puuttuu: {units}.', sv: '{organisation}: chefens vakans saknas: {units}.',
    en: '{organisation}: there is no head position: {units}.',
  },
  positionsMissing: {
    fi: '{organisation}: vakansseja ilman saajaa {count} ({years} htv): {names}.', sv: '{organisation}: vakanser utan mottagare {count} ({years} årsverken): {names}.',
    en: '{organisation}: positions without a receiver {count} ({years} person-years): {names}.',
  },
  tasksMissing: {
    fi: '{organisation}: tehtäviä ilman saajaa {count} ({years} htv): {names}.', sv: '{organisation}: uppgifter utan mottagare {count} ({years} årsverken): {names}.',
    en: '{organisation}: tasks without a receiver {count} ({years} person-years): {names}.',
  },
  positionsDoubled: {
    fi: '{organisation}: vakansseja kahdella saajalla {count} ({years} htv): {names}.', sv: '{organisation}: vakanser med två mottagare {count} ({years} årsverken): {names}.',
    en: '{organisation}: positions with two receivers {count} ({years} person-years): {names}.',
  },
  tasksDoubled: {
    fi: '{organisation}: tehtäviä kahdella saajalla {count} ({years} htv): {names}.', sv: '{organisation}: uppgifter med två mottagare {count} ({years} årsverken): {names}.',
    en: '{organisation}: tasks with two receivers {count} ({years} person-years): {names}.',
  },
  divided: {
    fi: '{organisation}, {unit}: tehtävien saaja on {tasks}, vakanssien saaja {positions}. Virkojen on seurattava tehtäviä (valtion virkamieslaki 5 a §), ellei poikkeamalle kirjata perustetta.',
    sv: '{organisation}, {unit}: uppgifterna går till {tasks}, vakanserna till {positions}. Tjänsterna ska följa uppgifterna (5 a § i statstjänstemannalagen), om inte en motivering till avvikelsen antecknas.',
    en: '{organisation}, {unit}: the tasks go to {tasks}, the positions to {positions}. Positions must follow the tasks (State Civil Servants Act, section 5 a) unless a reason is recorded.',
  },
} satisfies Record<string, Words>
export type HindranceCode = keyof typeof hindranceWords

export const chooseRefusals: Record<RefusalOf<typeof choose>, Words> = {
  meetingIsOver: {
    fi: 'Kokous on päättynyt tai peruttu, joten joukkoa ei voi enää muuttaa.', sv: 'Mötet är avslutat eller inställt, så urvalet kan inte längre ändras.',
    en: 'The meeting is closed or cancelled, so the set can no longer be changed.',
  },
  isStruck: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits från föredragningslistan.', en: 'The item has been struck from the agenda.' },
  isRecorded: {
    fi: 'Kohdan lopputulos on jo kirjattu. Avaa kohta ensin uudelleen.', sv: 'Punktens utfall är redan antecknat. Öppna punkten på nytt först.',
    en: 'The outcome of the item has been recorded. Reopen the item first.',
  },
  isDecided: {
    fi: 'Näistä rakenneversioista on jo päätetty.', sv: 'Beslut om dessa strukturversioner har redan fattats.', en: 'These structure versions have been decided on already.',
  },
  nothingChosen: { fi: 'Valitse ainakin yksi rakenneversio.', sv: 'Välj minst en strukturversion.', en: 'Choose at least one structure version.' },
  notSubmitted: {
    fi: 'Joukkoon voi valita vain käsittelyyn annettuja rakenneversioita.', sv: 'Bara strukturversioner som har lämnats till behandling kan väljas.',
    en: 'Only submitted structure versions can be chosen.',
  },
  organisationTwice: {
    fi: 'Valitse jokaiselta organisaatiolta enintään yksi versio.', sv: 'Välj högst en version för varje organisation.',
    en: 'Choose at most one version of each organisation.',
  },
}

export const explainRefusals: Record<RefusalOf<typeof explain>, Words> = {
  isDecided: chooseRefusals.isDecided,
  nothingToExplain: {
    fi: 'Tässä yksikössä tehtävät ja vakanssit menevät samoille virastoille.', sv: 'I den här enheten går uppgifterna och vakanserna till samma ämbetsverk.',
    en: 'The tasks and positions of this unit go to the same agencies.',
  },
}

export const endConditionRefusals: Record<RefusalOf<typeof endCondition>, Words> = {
  notWaiting: {
    fi: 'Hyväksyntä ei odota ehtoa.', sv: 'Godkännandet väntar inte på något villkor.', en: 'The approval does not wait for a condition.',
  },
  dayAhead: { fi: 'Päivä on tulevaisuudessa.', sv: 'Dagen ligger i framtiden.', en: 'The day is in the future.' },
  beforeDecision: {
    fi: 'Päivä on ennen päätöstä.', sv: 'Dagen är före beslutet.', en: 'The day is before the decision.',
  },
}

export const told = {
  choose: { fi: 'Rakenneversiot on valittu.', sv: 'Strukturversionerna har valts.', en: 'The structure versions have been chosen.' },
  explain: { fi: 'Peruste on kirjattu.', sv: 'Motiveringen har antecknats.', en: 'The reason has been recorded.' },
  freeze: { fi: 'Vertailu on jäädytetty asialistan versioon.', sv: 'Jämförelsen har frysts i föredragningslistans version.', en: 'The comparison is frozen in the version of the agenda.' },
  decide: { fi: 'Rakenneversioista on päätetty.', sv: 'Beslut om strukturversionerna har fattats.', en: 'The structure versions have been decided on.' },
  release: { fi: 'Rakenneversiot odottavat taas päätöstä.', sv: 'Strukturversionerna väntar åter på beslut.', en: 'The structure versions wait for a decision again.' },
  approve: { fi: 'Rakenneversiot on hyväksytty ja jäädytetty.', sv: 'Strukturversionerna är godkända och frysta.', en: 'The structure versions are approved and frozen.' },
  endCondition: { fi: 'Tieto ehdosta on kirjattu.', sv: 'Uppgiften om villkoret har antecknats.', en: 'What became of the condition has been recorded.' },
} satisfies Record<string, Words>

export const toldStates: Record<ToldState, Words> = {
  open: { fi: 'odottaa päätöstä', sv: 'väntar på beslut', en: 'waits for a decision' },
  decided: { fi: 'päätetty, jäädytetään kokouksen päättyessä', sv: 'beslutat, fryses när mötet avslutas', en: 'decided, will be frozen when the meeting is closed' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
  waiting: { fi: 'hyväksytty, odottaa ehtoa', sv: 'godkänd, väntar på sitt villkor', en: 'approved, waiting for its condition' },
  fulfilled: { fi: 'hyväksytty, ehto täyttynyt', sv: 'godkänd, villkoret uppfyllt', en: 'approved, condition fulfilled' },
  lapsed: { fi: 'rauennut, koska ehto ei täyttynyt', sv: 'förfallen, eftersom villkoret inte uppfylldes', en: 'lapsed, because its condition was not fulfilled' },
}

export const words = {
  title: { fi: 'Hyväksyttävät rakenneversiot', sv: 'Strukturversioner att godkänna', en: 'Structure versions to approve' },
  approvedTitle: { fi: 'Hyväksytyt rakenneversiot', sv: 'Godkända strukturversioner', en: 'Structure versions approved' },
  hindrance: { fi: 'Este', sv: 'Hinder', en: 'Hindrance' },
  warning: { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
  paper: { fi: 'Hyväksyttävät organisaatiorakenteet', sv: 'Organisationsstrukturer att godkänna', en: 'Organisation structures to approve' },
  toApprove: { fi: 'Hyväksyttävät versiot', sv: 'Versioner att godkänna', en: 'Versions to approve' },
  versionNumber: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  condition: { fi: 'Ehto', sv: 'Villkor', en: 'Condition' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  nothingYet: {
    fi: 'Tälle kohdalle ei ole valittu rakenneversioita.', sv: 'Inga strukturversioner har valts för den här punkten.',
    en: 'No structure versions have been chosen for this item.',
  },
  noOrganisations: {
    fi: 'Yhdelläkään perustettavalla organisaatiolla ei ole käsittelyyn annettua rakennetta.',
    sv: 'Ingen av organisationerna som inrättas har lämnat en struktur till behandling.',
    en: 'None of the organisations to be founded has submitted a structure.',
  },
  choose: { fi: 'Valitse versiot', sv: 'Välj versioner', en: 'Choose the versions' },
  chooseLead: {
    fi: 'Valmiiksi on valittu jokaisen organisaation uusin käsittelyyn annettu versio. Valintaa voi muuttaa, kunnes kohdan lopputulos on kirjattu.',
    sv: 'Den nyaste version som varje organisation har lämnat till behandling är vald på förhand. Valet kan ändras tills punktens utfall har antecknats.',
    en: 'The newest version that each organisation has submitted is chosen beforehand. The choice can be changed until the outcome of the item is recorded.',
  },
  notIncluded: { fi: 'ei mukana', sv: 'inte med', en: 'not included' },
  save: { fi: 'Tallenna valinta', sv: 'Spara valet', en: 'Save the choice' },
  takeNewest: { fi: 'Vaihda uusimpiin versioihin', sv: 'Byt till de nyaste versionerna', en: 'Change to the newest versions' },
  conditionLegend: { fi: 'Ehto, jos hyväksyntä on ehdollinen', sv: 'Villkor, om godkännandet är villkorligt', en: 'Condition, if the approval is conditional' },
  conditionHint: {
    fi: 'Esimerkiksi: laki elinvoimakeskuksista tulee voimaan. Päätös jäädyttää rakenteet, mutta ne tulevat voimaan vasta, kun joku kirjaa ehdon täyttyneeksi.',
    sv: 'Till exempel: lagen om livskraftscentralerna träder i kraft. Beslutet fryser strukturerna, men de börjar gälla först när någon antecknar att villkoret är uppfyllt.',
    en: 'For example: the act on the centres enters into force. The decision freezes the structures, but they come into force only when somebody records that the condition is fulfilled.',
  },
  conditionIn: { fi: 'Ehto suomeksi', sv: 'Villkoret på svenska', en: 'The condition in English' },
  hindrances: { fi: 'Mikä estää hyväksymisen', sv: 'Vad som hindrar godkännandet', en: 'What hinders the approval' },
  noHindrances: { fi: 'Mikään ei estä hyväksymistä.', sv: 'Ingenting hindrar godkännandet.', en: 'Nothing hinders the approval.' },
  hindrancesLead: {
    fi: 'Kohtaa ei voi päättää ennen kuin nämä on korjattu.', sv: 'Punkten kan inte avgöras innan detta har rättats.',
    en: 'The item cannot be decided before these have been mended.',
  },
  whereToMend: { fi: 'Katso', sv: 'Se', en: 'See' },
  reason: { fi: 'Peruste', sv: 'Motivering', en: 'Reason' },
  explain: { fi: 'Kirjaa peruste', sv: 'Anteckna motiveringen', en: 'Record the reason' },
  reasons: { fi: 'Kirjatut perusteet', sv: 'Antecknade motiveringar', en: 'Reasons recorded' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  who: { fi: 'Kirjaaja', sv: 'Antecknat av', en: 'Recorded by' },
  sentPapers: { fi: 'Asialistan mukana lähetetty', sv: 'Skickat med föredragningslistan', en: 'Sent with the agenda' },
  letter: { fi: 'Asialistan versio {letter}', sv: 'Föredragningslistans version {letter}', en: 'Version {letter} of the agenda' },
  sentAt: { fi: 'Lähetetty {at}', sv: 'Skickad {at}', en: 'Sent {at}' },
  paperHash: { fi: 'Jäädytetyn vertailun tarkiste (SHA-256): {hash}', sv: 'Den frysta jämförelsens kontrollsumma (SHA-256): {hash}', en: 'Hash of the frozen comparison (SHA-256): {hash}' },
  waits: { fi: 'Odottaa ehtoa', sv: 'Väntar på villkoret', en: 'Waits for its condition' },
  waitsLead: {
    fi: 'Rakenteet on jäädytetty, mutta ne eivät ole voimassa ennen kuin ehto on täyttynyt.',
    sv: 'Strukturerna är frysta men gäller inte förrän villkoret är uppfyllt.',
    en: 'The structures are frozen, and not in force before the condition is fulfilled.',
  },
  ending: { fi: 'Mitä ehdolle tapahtui', sv: 'Vad som hände med villkoret', en: 'What became of the condition' },
  onDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceHint: {
    fi: 'Esimerkiksi säädöskokoelman numero tai päätöksen diaarinumero.', sv: 'Till exempel numret i författningssamlingen eller beslutets diarienummer.',
    en: 'For example the number in the statute book or the diary number of the decision.',
  },
  endCondition: { fi: 'Kirjaa ehdon tila', sv: 'Anteckna villkorets läge', en: 'Record it' },
  endingLine: { fi: '{ending} {day}. Lähde: {source}. Kirjaaja: {who}', sv: '{ending} {day}. Källa: {source}. Antecknat av: {who}', en: '{ending} {day}. Source: {source}. Recorded by: {who}' },
} satisfies Record<string, Words>

export const endingWords = {
  fulfilled: { fi: 'Täyttyi', sv: 'Uppfylldes', en: 'Fulfilled' },
  lapsed: { fi: 'Raukesi', sv: 'Förföll', en: 'Lapsed' },
} satisfies Record<string, Words>
