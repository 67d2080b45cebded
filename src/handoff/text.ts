// Every word that people see about hand-offs.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { HandoffState, StepName } from './handoff.ts'
import type { approve, begin, complete, deliver, freeze, receive, release, setMapping, takeBack, withdraw } from './rules.ts'

export const stateWords: Record<HandoffState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  complete: { fi: 'valmis', sv: 'färdig', en: 'complete' },
  frozen: { fi: 'jäädytetty', sv: 'fryst', en: 'frozen' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
  released: { fi: 'vapautettu', sv: 'frisläppt', en: 'released' },
  delivered: { fi: 'toimitettu', sv: 'levererad', en: 'delivered' },
  differs: { fi: 'kuittaus poikkeaa', sv: 'kvitteringen avviker', en: 'receipt differs' },
  reconciled: { fi: 'täsmäytetty', sv: 'avstämd', en: 'reconciled' },
  withdrawn: { fi: 'peruttu', sv: 'återtagen', en: 'withdrawn' },
}

export const stepWords: Record<StepName, Words> = {
  begun: { fi: 'aloitettu', sv: 'påbörjad', en: 'begun' },
  completed: { fi: 'merkitty valmiiksi', sv: 'markerad som färdig', en: 'completed' },
  takenBack: { fi: 'palautettu luonnokseksi', sv: 'gjord till utkast igen', en: 'taken back' },
  frozen: stateWords.frozen, approved: stateWords.approved, released: stateWords.released, delivered: stateWords.delivered, withdrawn: stateWords.withdrawn,
}

const corrected: Words = {
  fi: 'Toimitus on korvattu korjauksella. Jatka korjauksella.', sv: 'Leveransen har ersatts av en rättelse. Fortsätt med den.',
  en: 'The hand-off has been replaced by a correction. Go on with that.',
}
const notComplete: Words = { fi: 'Toimitusta ei ole merkitty valmiiksi.', sv: 'Leveransen är inte markerad som färdig.', en: 'The hand-off is not complete.' }

export const beginRefusals: Record<RefusalOf<typeof begin>, Words> = {
  anotherIsPrepared: {
    fi: 'Toista toimitusta valmistellaan jo. Jatka sitä tai peru se ensin.', sv: 'En annan leverans är redan under beredning. Fortsätt med den eller återta den först.',
    en: 'Another hand-off is being prepared. Go on with it or withdraw it first.',
  },
  notCorrectable: {
    fi: 'Vain vapautetun toimituksen voi korjata, ja vain kerran: korjaus korjataan uudella korjauksella.',
    sv: 'Bara en frisläppt leverans kan rättas, och bara en gång: en rättelse rättas med en ny rättelse.',
    en: 'Only a released hand-off can be corrected, and only once: a correction is corrected by a new one.',
  },
  reasonMissing: { fi: 'Kerro, mitä ja miksi korjataan.', sv: 'Ange vad som rättas och varför.', en: 'Tell what is corrected and why.' },
  reasonOfNothing: { fi: 'Valitse toimitus, jota syy koskee.', sv: 'Välj leveransen som orsaken gäller.', en: 'Choose the hand-off that the reason is about.' },
  notReconciled: {
    fi: 'Edellistä toimitusta ei ole täsmäytetty. Odota kuittausta tai tee siihen korjaus.',
    sv: 'Den föregående leveransen är inte avstämd. Vänta på kvitteringen eller gör en rättelse till den.',
    en: 'The previous hand-off is not reconciled. Wait for its receipt or correct it.',
  },
}

export const completeRefusals: Record<RefusalOf<typeof complete>, Words> = {
  notDraft: { fi: 'Toimitus ei ole enää luonnos.', sv: 'Leveransen är inte längre ett utkast.', en: 'The hand-off is no longer a draft.' },
  nothingToHandOver: { fi: 'Yhtään hyväksyttyä rakennetta ei ole.', sv: 'Det finns inga godkända strukturer.', en: 'There is no approved structure.' },
  payrollRefuses: {
    fi: 'Palkkajärjestelmä hylkäisi toimituksen. Syyt ovat koeajossa tällä sivulla.',
    sv: 'Lönesystemet skulle avvisa leveransen. Orsakerna finns i provkörningen på den här sidan.',
    en: 'Payroll would refuse the hand-off. The reasons are in the dry run on this page.',
  },
  standsByMissing: {
    fi: 'Palkkajärjestelmä voi huomauttaa puutteista. Korjaa ne tai perustele, miksi ne toimitetaan silti.',
    sv: 'Lönesystemet kan anmärka på brister. Rätta dem eller motivera varför de ändå levereras.',
    en: 'Payroll may question what is lacking. Mend it, or say why it is handed over all the same.',
  },
}

export const takeBackRefusals: Record<RefusalOf<typeof takeBack>, Words> = { notComplete }

export const freezeRefusals: Record<RefusalOf<typeof freeze>, Words> = {
  notComplete,
  changedSince: {
    fi: 'Rakenteet, sarakkeet tai koeajo ovat muuttuneet valmiiksi merkitsemisen jälkeen. Palauta toimitus luonnokseksi.',
    sv: 'Strukturerna, kolumnerna eller provkörningen har ändrats sedan leveransen blev färdig. Gör den till ett utkast igen.',
    en: 'The structures, the columns or the dry run have changed since it was completed. Take the hand-off back to a draft.',
  },
}

export const approveRefusals: Record<RefusalOf<typeof approve>, Words> = {
  notFrozen: { fi: 'Vain jäädytetyn toimituksen voi hyväksyä.', sv: 'Bara en fryst leverans kan godkännas.', en: 'Only a frozen hand-off can be approved.' },
}

export const releaseRefusals: Record<RefusalOf<typeof release>, Words> = {
  notApproved: { fi: 'Vain hyväksytyn toimituksen voi vapauttaa.', sv: 'Bara en godkänd leverans kan släppas fri.', en: 'Only an approved hand-off can be released.' },
  samePerson: {
    fi: 'Toimituksen vapauttaa toinen henkilö kuin se, joka valmisteli tai hyväksyi sen.',
    sv: 'Leveransen släpps fri av en annan person än den som beredde eller godkände den.',
    en: 'The hand-off is released by another person than the one who prepared or approved it.',
  },
  badSignature: {
    fi: 'Allekirjoitus ei vastaa toimitusta. Yritä uudelleen.', sv: 'Underskriften motsvarar inte leveransen. Försök på nytt.',
    en: 'The signature does not fit the hand-off. Try again.',
  },
}

export const deliverRefusals: Record<RefusalOf<typeof deliver>, Words> = {
  notReleased: { fi: 'Vain vapautetun toimituksen voi lähettää.', sv: 'Bara en frisläppt leverans kan sändas.', en: 'Only a released hand-off can be sent.' },
  corrected,
  nobodyToReceive: {
    fi: 'Palvelukeskuksesta ei ole ketään, jolla on vastuu ja sähköpostiosoite.',
    sv: 'Ingen på servicecentralen har uppdraget och en e-postadress.', en: 'Nobody at the service centre has the duty and an e-mail address.',
  },
}

export const withdrawRefusals: Record<RefusalOf<typeof withdraw>, Words> = {
  tooLate: {
    fi: 'Vapautettua toimitusta ei voi perua. Tee siihen korjaus.', sv: 'En frisläppt leverans kan inte återtas. Gör en rättelse till den.',
    en: 'A released hand-off cannot be withdrawn. Correct it.',
  },
}

export const receiveRefusals: Record<RefusalOf<typeof receive>, Words> = {
  notDelivered: { fi: 'Toimitusta ei ole vielä annettu palvelukeskukselle.', sv: 'Leveransen har ännu inte lämnats till servicecentralen.', en: 'The hand-off is not delivered yet.' },
  alreadyReconciled: { fi: 'Toimitus on jo täsmäytetty.', sv: 'Leveransen är redan avstämd.', en: 'The hand-off is already reconciled.' },
  corrected,
}

export const setMappingRefusals: Record<RefusalOf<typeof setMapping>, Words> = {
  notReadable: { fi: 'Sarakkeiden vastaavuustiedostoa ei voi käyttää.', sv: 'Filen med kolumnernas motsvarigheter kan inte användas.', en: 'The column mapping cannot be used.' },
}

export const told = {
  setMapping: { fi: 'Sarakkeet on otettu käyttöön.', sv: 'Kolumnerna har tagits i bruk.', en: 'The columns are in use.' },
  begin: { fi: 'Toimitus on aloitettu.', sv: 'Leveransen har påbörjats.', en: 'The hand-off has been begun.' },
  complete: { fi: 'Toimitus on merkitty valmiiksi.', sv: 'Leveransen har markerats som färdig.', en: 'The hand-off is complete.' },
  takeBack: { fi: 'Toimitus on taas luonnos.', sv: 'Leveransen är ett utkast igen.', en: 'The hand-off is a draft again.' },
  freeze: { fi: 'Toimituksen sisältö on jäädytetty.', sv: 'Leveransens innehåll har frysts.', en: 'What the hand-off holds is frozen.' },
  approve: { fi: 'Toimitus on hyväksytty.', sv: 'Leveransen har godkänts.', en: 'The hand-off is approved.' },
  release: { fi: 'Toimitus on vapautettu ja allekirjoitettu.', sv: 'Leveransen har släppts fri och undertecknats.', en: 'The hand-off is released and signed.' },
  deliver: { fi: 'Toimitus on annettu palvelukeskukselle.', sv: 'Leveransen har lämnats till servicecentralen.', en: 'The hand-off is delivered to the service centre.' },
  withdraw: { fi: 'Toimitus on peruttu.', sv: 'Leveransen har återtagits.', en: 'The hand-off is withdrawn.' },
  receive: { fi: 'Kuittaus on tallennettu.', sv: 'Kvitteringen har sparats.', en: 'The receipt has been saved.' },
} satisfies Record<string, Words>

export const words = {
  handoffs: { fi: 'Toimitukset palkkoihin', sv: 'Leveranser till lönesystemet', en: 'Hand-offs to payroll' },
  lead: {
    fi: 'Hyväksytyt rakenteet ja vakanssit palvelukeskukselle: numeroituina, allekirjoitettuina ja kuitattuina.',
    sv: 'Godkända strukturer och vakanser till servicecentralen: numrerade, undertecknade och kvitterade.',
    en: 'Approved structures and positions for the service centre: numbered, signed and acknowledged.',
  },
  handoff: { fi: 'Toimitus {number}', sv: 'Leverans {number}', en: 'Hand-off {number}' },
  none: { fi: 'Yhtään toimitusta ei ole aloitettu.', sv: 'Ingen leverans har påbörjats.', en: 'No hand-off has been begun.' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  about: { fi: 'Huomautus', sv: 'Anmärkning', en: 'Note' },
  changed: { fi: 'Viimeisin vaihe', sv: 'Senaste steget', en: 'Last step' },
  corrects: { fi: 'Korjaa toimituksen {number}. Syy: {reason}', sv: 'Rättar leverans {number}. Orsak: {reason}', en: 'Corrects hand-off {number}. Reason: {reason}' },
  corrected: { fi: 'Tämän on korvannut toimitus {number}.', sv: 'Den här har ersatts av leverans {number}.', en: 'This has been replaced by hand-off {number}.' },
  correctionPrepared: { fi: 'Korjausta valmistellaan: toimitus {number}.', sv: 'En rättelse bereds: leverans {number}.', en: 'A correction is being prepared: hand-off {number}.' },
  withdrawnBecause: { fi: 'Toimitus on peruttu. Syy: {reason}', sv: 'Leveransen har återtagits. Orsak: {reason}', en: 'The hand-off was withdrawn. Reason: {reason}' },
  way: { fi: 'Toimituksen vaiheet', sv: 'Leveransens steg', en: 'Steps of the hand-off' },
  receipt: { fi: 'kuittaus', sv: 'kvittering', en: 'receipt' },
  next: { fi: 'Mitä seuraavaksi', sv: 'Vad som är nästa steg', en: 'What comes next' },
  waits: { fi: 'Odottaa: {who}', sv: 'Väntar på: {who}', en: 'Waits for: {who}' },
  checkAndReceipt: { fi: 'Lataa paketti, tarkista se ja kuittaa', sv: 'Ladda ner paketet, kontrollera och kvittera det', en: 'Download the package, check it and acknowledge it' },
  begin: { fi: 'Aloita toimitus', sv: 'Påbörja en leverans', en: 'Begin a hand-off' },
  correct: { fi: 'Tee korjaus', sv: 'Gör en rättelse', en: 'Correct it' },
  correctLead: {
    fi: 'Korjaus on uusi toimitus, joka korvaa tämän kokonaan. Tämä jää näkyviin ja merkitään korvatuksi.',
    sv: 'En rättelse är en ny leverans som ersätter den här helt. Den här finns kvar och markeras som ersatt.',
    en: 'A correction is a new hand-off that replaces this one as a whole. This one stays and is marked as replaced.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  complete: { fi: 'Merkitse valmiiksi', sv: 'Markera som färdig', en: 'Mark as complete' },
  completeLead: {
    fi: 'Toimitukseen tulee jokaisen aloittavan organisaation viimeisin hyväksytty rakenne.',
    sv: 'Leveransen får den senaste godkända strukturen för varje organisation som inleder sin verksamhet.',
    en: 'The hand-off takes the newest approved structure of every organisation that begins.',
  },
  standsBy: { fi: 'Miksi toimitetaan puutteista huolimatta', sv: 'Varför leveransen görs trots bristerna', en: 'Why it is handed over all the same' },
  takeBack: { fi: 'Palauta luonnokseksi', sv: 'Gör till utkast igen', en: 'Take back to a draft' },
  freeze: { fi: 'Jäädytä sisältö', sv: 'Frys innehållet', en: 'Freeze what it holds' },
  freezeLead: {
    fi: 'Tiedostot muodostetaan ja tallennetaan tarkisteineen. Sen jälkeen niitä ei voi muuttaa.',
    sv: 'Filerna bildas och sparas med sina kontrollsummor. Därefter kan de inte ändras.',
    en: 'The files are made and stored with their hashes. They cannot be changed afterwards.',
  },
  approve: { fi: 'Hyväksy toimitus', sv: 'Godkänn leveransen', en: 'Approve the hand-off' },
  release: { fi: 'Vapauta ja allekirjoita', sv: 'Släpp fri och underteckna', en: 'Release and sign' },
  releaseLead: {
    fi: 'Vapauttaja on eri henkilö kuin valmistelija ja hyväksyjä. Luettelo allekirjoitetaan järjestelmän avaimella.',
    sv: 'Den som släpper fri är en annan än den som beredde och den som godkände. Förteckningen undertecknas med systemets nyckel.',
    en: 'Whoever releases is another than whoever prepared or approved. The manifest is signed with the key of this installation.',
  },
  another: { fi: 'Toisen henkilöstösuunnittelijan on vapautettava toimitus.', sv: 'En annan personalplanerare måste släppa fri leveransen.', en: 'Another HR planner has to release the hand-off.' },
  deliver: { fi: 'Anna palvelukeskukselle', sv: 'Lämna till servicecentralen', en: 'Deliver to the service centre' },
  deliverAgain: { fi: 'Lähetä ilmoitus uudelleen', sv: 'Sänd meddelandet på nytt', en: 'Send the notice again' },
  deliverLead: {
    fi: 'Palvelukeskus saa sähköpostin, jossa on linkki. Paketti on aina sama tiedosto.',
    sv: 'Servicecentralen får ett e-brev med en länk. Paketet är alltid samma fil.',
    en: 'The service centre gets mail with a link. The package is always the same file.',
  },
  withdraw: { fi: 'Peru toimitus', sv: 'Återta leveransen', en: 'Withdraw the hand-off' },
  structures: { fi: 'Toimitettavat rakenteet', sv: 'Strukturer som levereras', en: 'Structures handed over' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  revision: { fi: 'Versio', sv: 'Version', en: 'Version' },
  version: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  all: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'Together' },
  noStructures: { fi: 'Hyväksyttyjä rakenteita ei vielä ole.', sv: 'Det finns ännu inga godkända strukturer.', en: 'There are no approved structures yet.' },
  cover: { fi: 'Kansilehti', sv: 'Försättsblad', en: 'Cover' },
  files: { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  size: { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  bytes: { fi: '{count} tavua', sv: '{count} byte', en: '{count} bytes' },
  hash: { fi: 'Tarkiste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  package: { fi: 'Toimituspaketti', sv: 'Leveranspaket', en: 'Hand-off package' },
  download: { fi: 'Lataa paketti', sv: 'Ladda ner paketet', en: 'Download the package' },
  packageName: { fi: 'toimitus', sv: 'leverans', en: 'hand-off' },
  fingerprint: { fi: 'Allekirjoitusavaimen tunniste', sv: 'Underskriftsnyckelns fingeravtryck', en: 'Fingerprint of the signing key' },
  key: { fi: 'Allekirjoitusavain', sv: 'Underskriftsnyckel', en: 'Signing key' },
  keyLead: {
    fi: 'Tällä avaimella toimitusten luettelot allekirjoitetaan. Tallenna se ja anna se tarkistukselle: toimeenpano handoff check PAKETTI --key AVAIN. Vertaa tunnistetta lähettäjän kanssa muuta tietä, esimerkiksi puhelimitse.',
    sv: 'Med den här nyckeln undertecknas leveransernas förteckningar. Spara den och ge den till kontrollen: toimeenpano handoff check PAKET --key NYCKEL. Jämför fingeravtrycket med avsändaren på annat sätt, till exempel per telefon.',
    en: 'With this key the manifests of hand-offs are signed. Save it and give it to the check: toimeenpano handoff check PACKAGE --key KEY. Compare the fingerprint with the sender on another way, such as by telephone.',
  },
  saveKey: { fi: 'Tallenna julkinen avain', sv: 'Spara den publika nyckeln', en: 'Save the public key' },
  columns: { fi: 'Palkkajärjestelmän sarakkeet', sv: 'Lönesystemets kolumner', en: 'Columns of the payroll system' },
  columnsLead: {
    fi: 'CSV-tiedostojen sarakkeet annetaan vastaavuustiedostolla (JSON).',
    sv: 'CSV-filernas kolumner ges med en fil med motsvarigheter (JSON).',
    en: 'The columns of the CSV files are given by a mapping (JSON).',
  },
  columnsInUse: { fi: 'Käytössä', sv: 'I bruk', en: 'In use' },
  ownColumns: { fi: 'omat sarakkeemme', sv: 'våra egna kolumner', en: 'our own columns' },
  columnsSet: { fi: '{name}, {at}', sv: '{name}, {at}', en: '{name}, {at}' },
  columnsFile: { fi: 'Vastaavuustiedosto', sv: 'Fil med motsvarigheter', en: 'Mapping file' },
  setColumns: { fi: 'Ota sarakkeet käyttöön', sv: 'Ta kolumnerna i bruk', en: 'Use these columns' },
  saveColumns: { fi: 'Tallenna käytössä oleva tiedosto', sv: 'Spara filen som är i bruk', en: 'Save the file in use' },
  fileMissing: { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' },
} satisfies Record<string, Words>
