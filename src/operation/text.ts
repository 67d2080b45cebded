// Every word that people see about operations on structures.
import type { Words } from '../platform/kit/language.ts'
import type { ConflictCode, Side } from './joining.ts'
import type { OperationKind } from './operation.ts'
import type { OperationCode } from './places.ts'

export const operationRefusals: Record<OperationCode, Words> = {
  noSuchUnit: { fi: 'Yksikköä ei ole tässä rakenteessa.', sv: 'Enheten finns inte i den här strukturen.', en: 'The unit is not in this structure.' },
  noSuchParent: {
    fi: 'Valitse yksikkö, jonka alle yksikkö tulee.', sv: 'Välj den enhet som enheten ska lyda under.', en: 'Choose the unit that it comes under.',
  },
  noSuchPosition: { fi: 'Vakanssia ei ole tässä rakenteessa.', sv: 'Vakansen finns inte i den här strukturen.', en: 'The position is not in this structure.' },
  noSuchTask: { fi: 'Tehtävää ei ole tässä rakenteessa.', sv: 'Uppgiften finns inte i den här strukturen.', en: 'The task is not in this structure.' },
  idTaken: {
    fi: 'Tunnus on jo käytössä. Anna toinen tunnus.', sv: 'Beteckningen används redan. Ange en annan.', en: 'The id is in use already. Give another.',
  },
  changedSince: {
    fi: 'Joku muu on muuttanut tätä sen jälkeen, kun avasit sivun. Sivulla näkyy nyt uusi tieto; tee muutos uudelleen, jos se on vielä oikea.',
    sv: 'Någon annan har ändrat detta sedan du öppnade sidan. Sidan visar nu den nya uppgiften; gör ändringen på nytt om den fortfarande är rätt.',
    en: 'Somebody else has changed this since you opened the page. The page now shows what they made of it; make your change again if it still holds.',
  },
  intoItself: {
    fi: 'Yksikkö ei voi tulla itsensä alle.', sv: 'En enhet kan inte lyda under sig själv.', en: 'A unit cannot come under itself.',
  },
  isRoot: {
    fi: 'Ylintä yksikköä ei voi lakkauttaa eikä jakaa.', sv: 'Den högsta enheten kan inte dras in eller delas.', en: 'The topmost unit cannot be abolished or split.',
  },
  notEmpty: {
    fi: 'Yksikössä on vielä alayksiköitä, vakansseja tai tehtäviä. Siirrä ne ensin.',
    sv: 'Enheten har ännu underenheter, vakanser eller uppgifter. Flytta dem först.',
    en: 'The unit still holds sub-units, positions or tasks. Move them first.',
  },
  tooFew: { fi: 'Valitse vähintään kaksi yksikköä.', sv: 'Välj minst två enheter.', en: 'Choose at least two units.' },
  namedTwice: { fi: 'Sama on annettu kahteen osaan.', sv: 'Samma har getts till två delar.', en: 'The same has been given to two parts.' },
  notThere: {
    fi: 'Osaan on valittu jotakin, mitä yksikössä ei ole.', sv: 'En del innehåller något som enheten inte har.', en: 'A part names something that the unit does not hold.',
  },
}

/** What an operation did, with {unit} and {to} as names. */
export const operationWords: Record<OperationKind, Words> = {
  found: { fi: 'Perustettiin yksikkö {unit}', sv: 'Enheten {unit} inrättades', en: 'Founded the unit {unit}' },
  rename: { fi: 'Yksikön {unit} uusi nimi on {to}', sv: 'Enheten {unit} fick namnet {to}', en: 'Renamed {unit} to {to}' },
  retype: { fi: 'Yksikön {unit} tyyppi on nyt {to}', sv: 'Enheten {unit} är nu {to}', en: 'The type of {unit} is now {to}' },
  move: { fi: 'Yksikkö {unit} siirrettiin yksikön {to} alle', sv: 'Enheten {unit} flyttades under {to}', en: 'Moved {unit} under {to}' },
  abolish: { fi: 'Yksikkö {unit} lakkautettiin', sv: 'Enheten {unit} drogs in', en: 'Abolished the unit {unit}' },
  merge: { fi: 'Yhdistettiin {unit} yksiköksi {to}', sv: '{unit} slogs samman till {to}', en: 'Merged {unit} into {to}' },
  split: { fi: 'Yksikkö {unit} jaettiin: {to}', sv: 'Enheten {unit} delades: {to}', en: 'Split {unit} into {to}' },
  foundPosition: { fi: 'Perustettiin vakanssi {unit}', sv: 'Vakansen {unit} inrättades', en: 'Founded the position {unit}' },
  assignPosition: { fi: 'Vakanssi {unit} siirrettiin yksikköön {to}', sv: 'Vakansen {unit} flyttades till {to}', en: 'Moved the position {unit} to {to}' },
  editUnit: { fi: 'Yksikön {unit} tietoja muutettiin: {to}', sv: 'Uppgifter om enheten {unit} ändrades: {to}', en: 'Edited the unit {unit}: {to}' },
  editPosition: { fi: 'Vakanssin {unit} tietoja muutettiin: {to}', sv: 'Uppgifter om vakansen {unit} ändrades: {to}', en: 'Edited the position {unit}: {to}' },
  abolishPosition: { fi: 'Vakanssi {unit} lakkautettiin', sv: 'Vakansen {unit} drogs in', en: 'Abolished the position {unit}' },
  foundTask: { fi: 'Lisättiin tehtävä {unit}', sv: 'Uppgiften {unit} lades till', en: 'Added the task {unit}' },
  assignTask: { fi: 'Tehtävä {unit} siirrettiin yksikköön {to}', sv: 'Uppgiften {unit} flyttades till {to}', en: 'Moved the task {unit} to {to}' },
  editTask: { fi: 'Tehtävän {unit} tietoja muutettiin: {to}', sv: 'Uppgiften {unit} ändrades: {to}', en: 'Edited the task {unit}: {to}' },
  join: {
    fi: 'Yhdistettiin tiedosto {unit}: muuttuneita rivejä {to}', sv: 'Filen {unit} förenades: {to} ändrade rader',
    en: 'Joined the file {unit}: {to} rows changed',
  },
  give: {
    fi: 'Siirrettiin toiselle organisaatiolle ({to}): {unit}', sv: 'Överfördes till en annan organisation ({to}): {unit}',
    en: 'Transferred to another organisation ({to}): {unit}',
  },
  take: {
    fi: 'Vastaanotettiin toiselta organisaatiolta ({to}): {unit}', sv: 'Togs emot från en annan organisation ({to}): {unit}',
    en: 'Received from another organisation ({to}): {unit}',
  },
  endTask: { fi: 'Tehtävä {unit} päättyy', sv: 'Uppgiften {unit} upphör', en: 'The task {unit} ends' },
}

/** What two sides of a join do not agree on: {what} as a name, {members} as names. */
export const conflictWords: Record<ConflictCode, Words> = {
  movedTwice: { fi: 'Yksikkö {what} on siirretty kahteen paikkaan', sv: 'Enheten {what} har flyttats till två ställen', en: 'The unit {what} was moved to two places' },
  placedTwice: { fi: '{what} on siirretty kahteen yksikköön', sv: '{what} har flyttats till två enheter', en: '{what} was moved to two units' },
  twoReceivers: { fi: '{what} on annettu kahdelle vastaanottajalle', sv: '{what} har getts till två mottagare', en: '{what} was given to two receivers' },
  changedTwice: { fi: '{what}: samaa tietoa on muutettu kahdella tavalla ({field})', sv: '{what}: samma uppgift har ändrats på två sätt ({field})', en: '{what}: the same detail was changed in two ways ({field})' },
  foundTwice: { fi: 'Tunnus {what} on otettu käyttöön kahdessa eri merkityksessä', sv: 'Beteckningen {what} har tagits i bruk i två olika betydelser', en: 'The id {what} was taken into use for two different things' },
  removedAndChanged: { fi: '{what} on toisaalla poistettu ja toisaalla muutettu', sv: '{what} har tagits bort på ena hållet och ändrats på det andra', en: '{what} was removed on one side and changed on the other' },
  removedAndUsed: {
    fi: 'Yksikkö {what} on toisaalla lakkautettu, ja toisaalla sen alle kuuluvat {members}',
    sv: 'Enheten {what} har dragits in på ena hållet, och på det andra hör följande dit: {members}',
    en: 'The unit {what} was abolished on one side, and on the other it holds {members}',
  },
  cycle: { fi: 'Yksiköt {members} olisivat toistensa alla', sv: 'Enheterna {members} skulle lyda under varandra', en: 'The units {members} would be under each other' },
  severalRoots: { fi: 'Ylimpiä yksiköitä olisi useita: {members}', sv: 'Det skulle finnas flera högsta enheter: {members}', en: 'There would be several topmost units: {members}' },
}

/** Whose word holds. */
export const joinSideWords: Record<Side, Words> = {
  ours: { fi: 'palvelussa nyt', sv: 'i tjänsten nu', en: 'here now' },
  theirs: { fi: 'tiedostossa', sv: 'i filen', en: 'in the file' },
}

export const valueWords = {
  removed: { fi: 'poistettu', sv: 'borttagen', en: 'removed' },
  nothing: { fi: 'ei mitään', sv: 'inget', en: 'nothing' },
  top: { fi: 'ylimpänä', sv: 'högst upp', en: 'at the top' },
  under: { fi: 'yksikön {unit} alla', sv: 'under {unit}', en: 'under {unit}' },
  inUnit: { fi: 'yksikössä {unit}', sv: 'i {unit}', en: 'in {unit}' },
  keeps: { fi: 'jää rakenteeseen', sv: 'blir kvar i strukturen', en: 'stays in the structure' },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  position: { fi: 'Vakanssi {id}', sv: 'Vakansen {id}', en: 'The position {id}' },
  task: { fi: 'Tehtävä {id}', sv: 'Uppgiften {id}', en: 'The task {id}' },
} satisfies Record<string, Words>
