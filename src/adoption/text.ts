// Every word that people see about sets of structure versions and their approval.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ToldState } from './adoption.ts'
import type { choose, endCondition, explain } from './rules.ts'

export const hindranceWords = {
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
  hindrance: { fi: 'Este', sv: 'Hinder', en: 'Hindrance' },
  warning: { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
  paper: { fi: 'Hyväksyttävät organisaatiorakenteet', sv: 'Organisationsstrukturer att godkänna', en: 'Organisation structures to approve' },
  toApprove: { fi: 'Hyväksyttävät versiot', sv: 'Versioner att godkänna', en: 'Versions to approve' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  hash: { fi: 'Tarkiste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  condition: { fi: 'Ehto', sv: 'Villkor', en: 'Condition' },
} satisfies Record<string, Words>
