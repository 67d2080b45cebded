// Every word that people see about packages: the cover, what a check finds, what the command line tells.
import type { Words } from '../platform/kit/language.ts'

export const countedWords = {
  units: { fi: 'yksiköitä', sv: 'enheter', en: 'units' },
  positions: { fi: 'vakansseja', sv: 'vakanser', en: 'positions' },
  filled: { fi: 'täytettyjä vakansseja', sv: 'tillsatta vakanser', en: 'filled positions' },
  personYears: { fi: 'henkilötyövuosia', sv: 'årsverken', en: 'person-years' },
  tasks: { fi: 'tehtäviä', sv: 'uppgifter', en: 'tasks' },
} satisfies Record<string, Words>

export const whereWords: Words = { fi: 'yksikkö {unit}', sv: 'enheten {unit}', en: 'unit {unit}' }

/** {value} is what is there, {expected} what ought to be. */
export const findingWords = {
  noArchive: { fi: 'Tiedosto ei ole toimituspaketti.', sv: 'Filen är inget leveranspaket.', en: 'The file is no hand-off package.' },
  truncated: {
    fi: 'Paketti on katkennut: sen loppu puuttuu. Pyydä se uudelleen.', sv: 'Paketet är avklippt: slutet fattas. Begär det på nytt.',
    en: 'The package is cut off: its end is missing. Ask for it again.',
  },
  damaged: {
    fi: 'Paketin rakenne on rikki, joten sitä ei avata.', sv: 'Paketets uppbyggnad är trasig, så det öppnas inte.',
    en: 'The package’s own structure is broken, so it is not opened.',
  },
  tooLarge: {
    fi: 'Paketti on suurempi kuin mikään toimitus ({value}), joten sitä ei avata.', sv: 'Paketet är större än någon leverans ({value}), så det öppnas inte.',
    en: 'The package is larger than any hand-off ({value}), so it is not opened.',
  },
  badName: {
    fi: 'Paketissa on tiedosto, jonka nimi johtaisi sen ulkopuolelle tai pettäisi lukijan, joten sitä ei avata ({value}).',
    sv: 'Paketet innehåller en fil vars namn leder ut ur det eller vilseleder läsaren, så det öppnas inte ({value}).',
    en: 'The package holds a file whose name leads out of it or deceives its reader, so it is not opened ({value}).',
  },
  link: {
    fi: 'Paketissa on linkki tiedoston paikalla, joten sitä ei avata ({value}).', sv: 'Paketet innehåller en länk i stället för en fil, så det öppnas inte ({value}).',
    en: 'The package holds a link in place of a file, so it is not opened ({value}).',
  },
  doubleName: {
    fi: 'Paketissa on kaksi samannimistä tiedostoa, joten sitä ei avata ({value}).', sv: 'Paketet innehåller två filer med samma namn, så det öppnas inte ({value}).',
    en: 'The package holds two files of the same name, so it is not opened ({value}).',
  },
  encrypted: { fi: 'Paketti on salattu, joten sitä ei avata.', sv: 'Paketet är krypterat, så det öppnas inte.', en: 'The package is encrypted, so it is not opened.' },
  missing: { fi: 'Tiedosto puuttuu.', sv: 'Filen saknas.', en: 'The file is missing.' },
  added: { fi: 'Tiedosto ei kuulu toimitukseen: se on lisätty.', sv: 'Filen hör inte till leveransen: den har lagts till.', en: 'The file does not belong to the hand-off: it was added.' },
  renamed: { fi: 'Tiedoston nimi on muutettu: {value}.', sv: 'Filen har fått ett annat namn: {value}.', en: 'The file was renamed: {value}.' },
  altered: {
    fi: 'Tiedostoa on muutettu: sisältö ei ole se, joka lähetettiin.', sv: 'Filen har ändrats: innehållet är inte det som sändes.',
    en: 'The file was altered: its content is not what was sent.',
  },
  shortened: { fi: 'Tiedosto on katkennut: {value}, pitäisi olla {expected}.', sv: 'Filen är avklippt: {value}, borde vara {expected}.', en: 'The file is cut off: {value}, it should be {expected}.' },
  unreadable: { fi: 'Tiedostoa ei voi lukea.', sv: 'Filen kan inte läsas.', en: 'The file cannot be read.' },
  badManifest: { fi: 'Luettelo ei ole sellainen kuin sen pitää olla ({value}).', sv: 'Förteckningen är inte sådan den ska vara ({value}).', en: 'The manifest is not as it must be ({value}).' },
  badKey: { fi: 'Tiedostossa ei ole allekirjoittajan julkista avainta.', sv: 'Filen innehåller inte undertecknarens publika nyckel.', en: 'The file does not hold the signer’s public key.' },
  badSignature: {
    fi: 'Allekirjoitus ei vastaa luetteloa: luettelo tai allekirjoitus on muutettu.', sv: 'Underskriften stämmer inte med förteckningen: den ena har ändrats.',
    en: 'The signature does not fit the manifest: one of them was altered.',
  },
  otherKey: {
    fi: 'Allekirjoittaja ei ole lähettäjä: avaimen tunniste on {value}, pitäisi olla {expected}.',
    sv: 'Undertecknaren är inte avsändaren: nyckelns fingeravtryck är {value}, borde vara {expected}.',
    en: 'The signer is not the sender: the key’s fingerprint is {value}, it should be {expected}.',
  },
  unlisted: { fi: 'Rakennetta ei ole luettelon tiedostoissa.', sv: 'Strukturen finns inte bland förteckningens filer.', en: 'The structure is not among the files of the manifest.' },
  notApproved: { fi: 'Rakenne ei ole se, joka hyväksyttiin.', sv: 'Strukturen är inte den som godkändes.', en: 'The structure is not the one that was approved.' },
  wrongTotal: { fi: '{what} luettelon mukaan {value}, rakenteessa {expected}.', sv: '{what} enligt förteckningen {value}, i strukturen {expected}.', en: '{what}: {value} in the manifest, {expected} in the structure.' },
  strangeUnit: { fi: 'Yksikköä ei ole rakenteessa.', sv: 'Enheten finns inte i strukturen.', en: 'The unit is not in the structure.' },
  unitWithoutTotals: { fi: 'Yksikön luvut puuttuvat luettelosta.', sv: 'Enhetens tal saknas i förteckningen.', en: 'The unit’s totals are missing from the manifest.' },
  repacked: {
    fi: 'Tiedostot ovat ne, jotka lähetettiin, mutta paketti ei ole: se on pakattu uudelleen tai siihen on lisätty tavuja.',
    sv: 'Filerna är de som sändes, men paketet är det inte: det har packats om eller fått byte tillagda.',
    en: 'The files are those that were sent but the package is not: it was packed again, or bytes were added to it.',
  },
} satisfies Record<string, Words>

export const coverWords = {
  changedSince: {
    fi: 'Kansilehden tietoja on muuttunut sen jälkeen, kun toimitus jäädytettiin. Toimitettu on paketissa oleva kansilehti.',
    sv: 'Uppgifter på försättsbladet har ändrats efter att leveransen frystes. Det levererade är försättsbladet i paketet.',
    en: 'What the cover tells of has changed since the hand-off was frozen. What was handed over is the cover in the package.',
  },
  type: { fi: 'TOIMITUS', sv: 'LEVERANS', en: 'HAND-OFF' },
  title: { fi: 'Rakenteiden toimitus {number}', sv: 'Leverans {number} av strukturerna', en: 'Hand-off {number} of the structures' },
  beginsOn: { fi: 'Voimaan', sv: 'Träder i kraft', en: 'In force from' },
  corrects: { fi: 'Korjaa toimituksen', sv: 'Rättar leverans', en: 'Corrects hand-off' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  standsBy: { fi: 'Toimitetaan silti, koska', sv: 'Levereras ändå, eftersom', en: 'Handed over all the same, because' },
  totals: { fi: 'Toimitettavat rakenteet', sv: 'Strukturer som levereras', en: 'The structures handed over' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  revision: { fi: 'Versio', sv: 'Version', en: 'Version' },
  units: { fi: 'Yksiköitä', sv: 'Enheter', en: 'Units' },
  positions: { fi: 'Vakansseja', sv: 'Vakanser', en: 'Positions' },
  filled: { fi: 'Täytettyjä', sv: 'Tillsatta', en: 'Filled' },
  personYears: { fi: 'Henkilötyövuosia', sv: 'Årsverken', en: 'Person-years' },
  tasks: { fi: 'Tehtäviä', sv: 'Uppgifter', en: 'Tasks' },
  decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  decided: { fi: '{body}, kokous {meeting}, §\u00a0{item}, {day}', sv: '{body}, möte {meeting}, §\u00a0{item}, {day}', en: '{body}, meeting {meeting}, §\u00a0{item}, {day}' },
  decidedOn: { fi: '{body}, {day}', sv: '{body}, {day}', en: '{body}, {day}' },
  waiting: { fi: 'Odottaa ehtoa: {condition}', sv: 'Väntar på sitt villkor: {condition}', en: 'Waits for its condition: {condition}' },
  fulfilled: { fi: 'Ehto on täyttynyt: {condition}', sv: 'Villkoret är uppfyllt: {condition}', en: 'The condition is fulfilled: {condition}' },
  lapsed: { fi: 'Ehto on rauennut: {condition}', sv: 'Villkoret har förfallit: {condition}', en: 'The condition has lapsed: {condition}' },
  all: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Together' },
  sinceBefore: { fi: 'Muutokset edelliseen toimitukseen verrattuna', sv: 'Ändringar jämfört med den föregående leveransen', en: 'Changes since the previous hand-off' },
  unchanged: { fi: 'Ei muutoksia.', sv: 'Inga ändringar.', en: 'No changes.' },
  more: { fi: '… ja {count} muuta muutosta', sv: '… och {count} ändringar till', en: '… and {count} more changes' },
  files: { fi: 'Paketin tiedostot', sv: 'Filerna i paketet', en: 'Files in the package' },
  fileList: [
    { fi: 'manifest.json: luettelo tiedostoista, luvuista ja päätöksistä', sv: 'manifest.json: förteckning över filer, tal och beslut', en: 'manifest.json: the list of files, totals and decisions' },
    { fi: 'manifest.sig ja public-key.pem: luettelon allekirjoitus (Ed25519) ja julkinen avain', sv: 'manifest.sig och public-key.pem: förteckningens underskrift (Ed25519) och den publika nyckeln', en: 'manifest.sig and public-key.pem: the signature of the manifest (Ed25519) and the public key' },
    { fi: 'comparison-fi.html, -sv ja -en: mistä kaikki tulee ja mikä muuttui', sv: 'comparison-fi.html, -sv och -en: varifrån allt kommer och vad som ändrades', en: 'comparison-fi.html, -sv and -en: where everything comes from and what changed' },
    { fi: 'structures-fi.xlsx, -sv ja -en: rakenteet työkirjana', sv: 'structures-fi.xlsx, -sv och -en: strukturerna som arbetsbok', en: 'structures-fi.xlsx, -sv and -en: the structures as a workbook' },
    { fi: 'CSV-tiedostot: rivit palkkajärjestelmän sarakkeina', sv: 'CSV-filerna: raderna i lönesystemets kolumner', en: 'the CSV files: rows in the payroll system’s columns' },
    { fi: 'structures/*.json: rakenteet täsmälleen sellaisina kuin ne hyväksyttiin', sv: 'structures/*.json: strukturerna exakt som de godkändes', en: 'structures/*.json: the structures exactly as they were approved' },
  ] satisfies Words[],
  checkIt: {
    fi: 'Paketin eheyden voi tarkistaa komennolla toimeenpano handoff check PAKETTI --key AVAIN.',
    sv: 'Paketet kan kontrolleras med kommandot toimeenpano handoff check PAKET --key NYCKEL.',
    en: 'The package can be checked with the command toimeenpano handoff check PACKAGE --key KEY.',
  },
}

export const commandWords = {
  whole: { fi: 'Paketti on sellainen kuin se lähetettiin.', sv: 'Paketet är som det sändes.', en: 'The package is as it was sent.' },
  notWhole: { fi: 'Pakettia ei pidä käyttää. Havaintoja: {count}', sv: 'Paketet ska inte användas. Iakttagelser: {count}', en: 'The package must not be used. Findings: {count}' },
  handoff: { fi: 'Toimitus {number}, {programme}', sv: 'Leverans {number}, {programme}', en: 'Hand-off {number}, {programme}' },
  fingerprint: { fi: 'Avaimen tunniste: {value}', sv: 'Nyckelns fingeravtryck: {value}', en: 'Fingerprint of the key: {value}' },
  unknownKey: {
    fi: 'Lähettäjän avainta ei annettu (--key). Vertaa tunnistetta siihen, jonka lähettäjä kertoo.',
    sv: 'Avsändarens nyckel gavs inte (--key). Jämför fingeravtrycket med det som avsändaren uppger.',
    en: 'The sender’s key was not given (--key). Compare the fingerprint with the one the sender tells.',
  },
  badKeyFile: {
    fi: '{path}: tiedostossa ei ole Ed25519-julkista avainta PEM-muodossa.', sv: '{path}: filen innehåller ingen publik Ed25519-nyckel i PEM-format.',
    en: '{path}: the file holds no Ed25519 public key in PEM.',
  },
} satisfies Record<string, Words>
