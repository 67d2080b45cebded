// What the command line itself says.
import { fillEach, type Words } from '../kit/language.ts'

export const valueMissing = (flag: string): Words => fillEach({
  fi: '--{flag}: arvo puuttuu.', sv: '--{flag}: värdet saknas.', en: '--{flag}: the value is missing.',
}, { flag })

export const unknownFlag = (flag: string): Words => fillEach({
  fi: '--{flag}: tällä komennolla ei ole tällaista valitsinta.',
  sv: '--{flag}: kommandot har inte den här flaggan.',
  en: '--{flag}: the command has no such flag.',
}, { flag })

export const givenTwice = (flag: string): Words => fillEach({
  fi: '--{flag}: anna tämä vain kerran.', sv: '--{flag}: ange detta bara en gång.', en: '--{flag}: give this only once.',
}, { flag })

export const badLanguage = (flag: string, given: string): Words => fillEach({
  fi: '--{flag} {given}: kielet ovat fi, sv ja en.',
  sv: '--{flag} {given}: språken är fi, sv och en.',
  en: '--{flag} {given}: the languages are fi, sv and en.',
}, { flag, given })

export const unknownCommand = (given: string, near: string[]): Words => fillEach(near.length === 0 ? {
  fi: 'Komentoa ”{given}” ei ole.', sv: 'Det finns inget kommando ”{given}”.', en: 'There is no command “{given}”.',
} : {
  fi: 'Komentoa ”{given}” ei ole. Tarkoititko: {near}?',
  sv: 'Det finns inget kommando ”{given}”. Menade du: {near}?',
  en: 'There is no command “{given}”. Did you mean: {near}?',
}, near.length === 0 ? { given } : { given, near: near.join(', ') })

export const seeHelp = (name: string): Words => fillEach({
  fi: 'Ohje: toimeenpano help {name}', sv: 'Hjälp: toimeenpano help {name}', en: 'Help: toimeenpano help {name}',
}, { name })

export const fileTrouble = (path: string, code: string): Words => fillEach(fileWords[code] ?? {
  fi: '{path}: tiedostoa ei voi lukea ({code}).', sv: '{path}: filen kan inte läsas ({code}).', en: '{path}: the file cannot be read ({code}).',
}, fileWords[code] === undefined ? { path, code } : { path })

const fileWords: Record<string, Words> = {
  ENOENT: { fi: '{path}: tiedostoa ei ole.', sv: '{path}: filen finns inte.', en: '{path}: there is no such file.' },
  EISDIR: { fi: '{path}: tämä on hakemisto.', sv: '{path}: det här är en katalog.', en: '{path}: this is a directory.' },
  EACCES: { fi: '{path}: tiedostoa ei saa lukea.', sv: '{path}: du får inte läsa filen.', en: '{path}: you may not read the file.' },
  tooLarge: { fi: '{path}: tiedosto on liian suuri.', sv: '{path}: filen är för stor.', en: '{path}: the file is too large.' },
}

export const notJson: Words = {
  fi: '--input: tiedostossa on oltava yksi JSON-olio, { … }.',
  sv: '--input: filen ska innehålla ett JSON-objekt, { … }.',
  en: '--input: the file must hold one JSON object, { … }.',
}

export const choices: Words = { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'One of' }
export const example: Words = { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' }
export const flagsHeading: Words = { fi: 'Valitsimet (* = pakollinen)', sv: 'Flaggor (* = obligatorisk)', en: 'Flags (* = must be given)' }

export const overview = {
  head: {
    fi: 'toimeenpano KOMENTO [KOHDE] [--VALITSIN ARVO …]', sv: 'toimeenpano KOMMANDO [FÖREMÅL] [--FLAGGA VÄRDE …]',
    en: 'toimeenpano COMMAND [SUBJECT] [--FLAG VALUE …]',
  },
  more: {
    fi: 'toimeenpano help KOMENTO kertoo, mitä komento ottaa, ja näyttää esimerkin.',
    sv: 'toimeenpano help KOMMANDO berättar vad kommandot tar och visar ett exempel.',
    en: 'toimeenpano help COMMAND tells what the command takes and shows an example.',
  },
} satisfies Record<string, Words>

/** Flags that every command on data has. */
export const everyWhere: Record<string, Words> = {
  as: {
    fi: 'KUKA: sähköposti tai nimi; kenen oikeuksin ja kenen nimissä tehdään. Myös muuttuja TOIMEENPANO_AS.',
    sv: 'VEM: e-postadress eller namn; med vems rättigheter och i vems namn. Även variabeln TOIMEENPANO_AS.',
    en: 'WHO: e-mail address or name; with whose rights and in whose name. The variable TOIMEENPANO_AS does as well.',
  },
  data: {
    fi: 'HAKEMISTO: datahakemisto. Myös muuttuja TOIMEENPANO_DATA.',
    sv: 'KATALOG: datakatalogen. Även variabeln TOIMEENPANO_DATA.',
    en: 'DIR: the data directory. The variable TOIMEENPANO_DATA does as well.',
  },
  language: {
    fi: 'fi|sv|en: millä kielellä vastataan', sv: 'fi|sv|en: svarets språk', en: 'fi|sv|en: the language of the answer',
  },
  json: { fi: 'vastaus yhtenä JSON-dokumenttina', sv: 'svaret som ett JSON-dokument', en: 'the answer as one JSON document' },
}

/** Flags of commands that do something. */
export const ofActs: Record<string, Words> = {
  key: {
    fi: 'AVAIN: sama avain uudelleen tekee teon vain kerran',
    sv: 'NYCKEL: samma nyckel igen gör handlingen bara en gång',
    en: 'KEY: the same key again does the act only once',
  },
  input: {
    fi: 'TIEDOSTO: kentät JSON-oliona (- = vakiosyöte); valitsimet täydentävät',
    sv: 'FIL: fälten som ett JSON-objekt (- = standardinmatningen); flaggorna kompletterar',
    en: 'FILE: the fields as a JSON object (- = standard input); flags add to it',
  },
}

export const whoMissing: Words = {
  fi: '--as: kerro, kenenä toimit, esimerkiksi --as sihteeri@esimerkki.fi.',
  sv: '--as: ange vem du handlar som, till exempel --as sekreterare@exempel.fi.',
  en: '--as: say whom you act as, for example --as secretary@example.org.',
}

export const noSuchPerson = (who: string): Words => fillEach({
  fi: '--as {who}: tällaista henkilöä ei ole, tai nimi on monella.',
  sv: '--as {who}: det finns ingen sådan person, eller så har flera samma namn.',
  en: '--as {who}: there is no such person, or several have the name.',
}, { who })

export const portTaken = (port: number, code: string): Words => fillEach({
  fi: 'Porttiin {port} ei voi avata palvelua ({code}). Anna toinen: --port N.',
  sv: 'Det går inte att öppna tjänsten i port {port} ({code}). Ange en annan: --port N.',
  en: 'The service cannot be opened at port {port} ({code}). Give another: --port N.',
}, { port: String(port), code })

export const noData = (folder: string): Words => fillEach({
  fi: 'Hakemistossa {folder} ei ole tietoja. Käynnistä ensin: toimeenpano start --data {folder}',
  sv: 'Det finns inga uppgifter i katalogen {folder}. Starta först: toimeenpano start --data {folder}',
  en: 'There are no data in {folder}. Start first: toimeenpano start --data {folder}',
}, { folder })
