// Every word that people see about papers.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { add, addVersion, come, edit, withdraw } from './rules.ts'

const file = {
  fileMissing: { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' },
  fileEmpty: {
    fi: 'Tiedosto on tyhjä. Tarkista, että se on tallentunut, ja valitse se uudelleen.',
    sv: 'Filen är tom. Kontrollera att den har sparats och välj den på nytt.',
    en: 'The file is empty. Check that it has been saved and choose it again.',
  },
  fileTooLarge: {
    fi: 'Tiedosto on liian suuri. Enimmäiskoko on 50 megatavua.',
    sv: 'Filen är för stor. Största tillåtna storlek är 50 megabyte.',
    en: 'The file is too large. The largest size is 50 megabytes.',
  },
}

export const addRefusals: Record<RefusalOf<typeof add>, Words> = {
  ...file,
  meetingIsOver: {
    fi: 'Kokous on päättynyt tai peruttu. Lisää liite seuraavan kokouksen asialistalle.',
    sv: 'Mötet är avslutat eller inställt. Lägg bilagan på nästa mötes föredragningslista.',
    en: 'The meeting is closed or cancelled. Add the paper to the agenda of the next meeting.',
  },
  isStruck: {
    fi: 'Kohta on poistettu asialistalta, joten siihen ei voi lisätä liitteitä.',
    sv: 'Punkten har strukits från föredragningslistan, så den kan inte få bilagor.',
    en: 'The item has been struck from the agenda, so it takes no papers.',
  },
  tooMany: {
    fi: 'Kohdalla on jo suurin sallittu määrä liitteitä.',
    sv: 'Punkten har redan det största tillåtna antalet bilagor.',
    en: 'The item already has as many papers as it may have.',
  },
}

export const comeRefusals: Record<RefusalOf<typeof come>, Words> = file

export const addVersionRefusals: Record<RefusalOf<typeof addVersion>, Words> = {
  ...file,
  paperIsClosed: {
    fi: 'Asian käsittely on päättynyt, joten liitteestä ei voi enää tuoda uutta versiota.',
    sv: 'Behandlingen av ärendet har avslutats, så bilagan kan inte längre få en ny version.',
    en: 'The matter has been closed, so the paper takes no new version.',
  },
  tooMany: {
    fi: 'Liitteellä on jo suurin sallittu määrä versioita.',
    sv: 'Bilagan har redan det största tillåtna antalet versioner.',
    en: 'The paper already has as many versions as it may have.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  groundMissing: {
    fi: 'Salassa pidettävä tarvitsee salassapitoperusteen.',
    sv: 'Det sekretessbelagda behöver en sekretessgrund.',
    en: 'What is confidential needs a legal ground.',
  },
}

export const withdrawRefusals: Record<RefusalOf<typeof withdraw>, Words> = {
  alreadyWithdrawn: {
    fi: 'Versio on jo vedetty pois.',
    sv: 'Versionen har redan dragits tillbaka.',
    en: 'The version has already been withdrawn.',
  },
}

export const told = {
  add: { fi: 'Liite on lisätty.', sv: 'Bilagan har lagts till.', en: 'The paper has been added.' },
  addVersion: { fi: 'Uusi versio on lisätty.', sv: 'Den nya versionen har lagts till.', en: 'The new version has been added.' },
  edit: { fi: 'Liitteen tiedot on tallennettu.', sv: 'Uppgifterna om bilagan har sparats.', en: 'The paper has been saved.' },
  move: { fi: 'Järjestys on tallennettu.', sv: 'Ordningen har sparats.', en: 'The order has been saved.' },
  withdraw: { fi: 'Versio on vedetty pois.', sv: 'Versionen har dragits tillbaka.', en: 'The version has been withdrawn.' },
} satisfies Record<string, Words>

export const words = {
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  none: { fi: 'Ei liitteitä.', sv: 'Inga bilagor.', en: 'No papers.' },
  noneYet: { fi: 'Kohdalla ei ole vielä liitteitä.', sv: 'Punkten har ännu inga bilagor.', en: 'The item has no papers yet.' },
  followsMatter: {
    fi: 'Liitteet kuuluvat asialle ja seuraavat sen mukana muihin toimielimiin samassa järjestyksessä.',
    sv: 'Bilagorna hör till ärendet och följer det till andra organ i samma ordning.',
    en: 'Papers belong to the matter and follow it to other bodies in the same order.',
  },
  ofItem: {
    fi: 'Liitteet kuuluvat tähän asialistan kohtaan.',
    sv: 'Bilagorna hör till den här punkten på föredragningslistan.',
    en: 'Papers belong to this agenda item.',
  },
  sentNote: {
    fi: 'Asialista on jo lähetetty. Uusi tai muutettu liite tulee mukaan seuraavaan lähetykseen.',
    sv: 'Föredragningslistan har redan skickats. En ny eller ändrad bilaga tas med i nästa utskick.',
    en: 'The agenda has been sent. A new or changed paper becomes part of the next sending.',
  },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  add: { fi: 'Lisää liite', sv: 'Lägg till en bilaga', en: 'Add a paper' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  fileHint: { fi: 'Enintään 50 megatavua.', sv: 'Högst 50 megabyte.', en: 'At most 50 megabytes.' },
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  titleHint: {
    fi: 'Jos jätät tyhjäksi, otsikoksi tulee tiedoston nimi.',
    sv: 'Om du lämnar fältet tomt blir filnamnet rubrik.',
    en: 'Left empty, the file’s name becomes the title.',
  },
  level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  levelNone: {
    fi: 'ei määritelty (ei vielä julkinen)',
    sv: 'inte angiven (ännu inte offentlig)',
    en: 'not set (not yet public)',
  },
  ground: { fi: 'Salassapitoperuste', sv: 'Sekretessgrund', en: 'Legal ground of confidentiality' },
  groundHint: {
    fi: 'Esimerkiksi julkisuuslain 24 §:n 1 momentin 17 kohta. Vain salassa pidettävälle.',
    sv: 'Till exempel 24 § 1 mom. 17 punkten i offentlighetslagen. Endast för det sekretessbelagda.',
    en: 'Such as section 24(1)(17) of the Act on the Openness of Government Activities. Only for what is confidential.',
  },
  groundUntil: { fi: 'Salassapito päättyy', sv: 'Sekretessen upphör', en: 'Confidential until' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  attachment: { fi: 'liite', sv: 'bilaga', en: 'paper' },
  background: { fi: 'oheismateriaali', sv: 'bakgrundsmaterial', en: 'background material' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  versionShort: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  added: { fi: 'Lisätty', sv: 'Tillagd', en: 'Added' },
  addedBy: { fi: '{at}, {by}', sv: '{at}, {by}', en: '{at}, {by}' },
  size: { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  hash: { fi: 'SHA-256-tiiviste', sv: 'SHA-256-kontrollsumma', en: 'SHA-256' },
  state: { fi: 'Tila', sv: 'Status', en: 'State' },
  onTable: { fi: 'käytössä', sv: 'i bruk', en: 'on the table' },
  earlier: { fi: 'aiempi', sv: 'tidigare', en: 'earlier' },
  withdrawn: { fi: 'vedetty pois', sv: 'tillbakadragen', en: 'withdrawn' },
  withdrawnBecause: { fi: 'vedetty pois: {reason}', sv: 'tillbakadragen: {reason}', en: 'withdrawn: {reason}' },
  allWithdrawn: {
    fi: 'Kaikki versiot on vedetty pois, joten liite ei näy asialistalla.',
    sv: 'Alla versioner har dragits tillbaka, så bilagan syns inte på föredragningslistan.',
    en: 'Every version has been withdrawn, so the paper is not on the agenda.',
  },
  newVersion: { fi: 'Tuo uusi versio', sv: 'Lägg till en ny version', en: 'Add a new version' },
  details: { fi: 'Muuta tietoja', sv: 'Ändra uppgifter', en: 'Change details' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  withdraw: { fi: 'Vedä versio {number} pois', sv: 'Dra tillbaka version {number}', en: 'Withdraw version {number}' },
  withdrawHint: {
    fi: 'Edellinen versio tulee takaisin avoimille asialistoille. Jo lähetetyissä versioissa tämä pysyy pois vedetyksi merkittynä.',
    sv: 'Den föregående versionen kommer tillbaka på öppna föredragningslistor. I redan skickade versioner står denna kvar, markerad som tillbakadragen.',
    en: 'The version before it comes back onto open agendas. Agendas already sent keep this one, marked as withdrawn.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
} satisfies Record<string, Words>
