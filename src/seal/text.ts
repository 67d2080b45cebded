// Every word that people see about seals and exports; the verifier has its own, because it goes out alone.
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { shortHash } from './seal.ts'

const ofDocument = {
  covers: { fi: 'Sinetti {number}: {hash}', sv: 'Sigill {number}: {hash}', en: 'Seal {number}: {hash}' },
  latest: { fi: 'Viimeisin sinetti julkaistaessa, {number}: {hash}', sv: 'Det senaste sigillet vid publiceringen, {number}: {hash}',
    en: 'Latest seal at publication, {number}: {hash}' },
  check: { fi: 'Sinetti osoittaa, ettei aiempaa ole muutettu. Sen voi tarkistaa viennistä: node verify.mjs VIENTI --seal {given}',
    sv: 'Sigillet visar att inget tidigare har ändrats. Det kan kontrolleras i en export: node verify.mjs EXPORT --seal {given}',
    en: 'The seal shows that nothing before it was altered. It can be checked in an export: node verify.mjs EXPORT --seal {given}' },
} satisfies Record<string, Words>

/** A seal as it is printed: the one that covers the document, or the latest one when it was published. */
export type PrintedSeal = { number: number; hash: string; as: 'covers' | 'latest' }

/** The lines of a document that name its seal and tell how it is checked. */
export const sealLines = ({ number, hash, as }: PrintedSeal, language: Language): string[] => [
  fill(ofDocument[as][language], { number, hash: shortHash(hash) }),
  fill(ofDocument.check[language], { given: `${number}:${shortHash(hash).replaceAll(' ', '')}` }),
]

export const words = {
  exported: { fi: 'Viety hakemistoon {folder}: sinettejä {seals}, rivejä {entries}, tiedostoja {frozen}.',
    sv: 'Exporterat till katalogen {folder}: sigill {seals}, rader {entries}, filer {frozen}.',
    en: 'Exported to {folder}: seals {seals}, rows {entries}, files {frozen}.' },
  check: { fi: 'Tarkista: toimeenpano verify {folder}', sv: 'Kontrollera: toimeenpano verify {folder}', en: 'Check it: toimeenpano verify {folder}' },
  notFree: { fi: '{folder}: hakemisto ei ole tyhjä.', sv: '{folder}: katalogen är inte tom.', en: '{folder}: the folder is not empty.' },
  busy: { fi: 'Tietokannassa on keskeneräinen muutos. Yritä hetken kuluttua uudelleen.', sv: 'En ändring i databasen pågår. Försök igen om en stund.',
    en: 'A change is still open in the database. Try again in a moment.' },
  imported: { fi: 'Tuotu: rivejä {rows}, sinettejä {seals}.', sv: 'Importerat: rader {rows}, sigill {seals}.', en: 'Imported: rows {rows}, seals {seals}.' },
  notWhole: { fi: '{folder}: viennissä eivät ole kaikki tiedot. Vie ne valitsimella --whole.', sv: '{folder}: exporten innehåller inte alla uppgifter. Exportera med --whole.',
    en: '{folder}: the export does not hold everything. Export with --whole.' },
  notEmpty: { fi: 'Tietokannassa on jo tietoja. Tuonti tehdään vain tyhjään tietokantaan.', sv: 'Databasen innehåller redan uppgifter. Importera bara till en tom databas.',
    en: 'The database already holds something. An import goes only into an empty one.' },
  otherSchema: { fi: 'Vienti on tehty tuotteen toisella versiolla. Tuo se samalla versiolla ja päivitä sitten.',
    sv: 'Exporten har gjorts med en annan version av produkten. Importera med samma version och uppdatera sedan.',
    en: 'The export was made by another version of the product. Import it with the same version, then upgrade.' },
  badSeal: { fi: '--seal {given}: anna NUMERO:TIIVISTE, kuten 12:3f2a91c05e770b1d.', sv: '--seal {given}: ange NUMMER:HASH, till exempel 12:3f2a91c05e770b1d.',
    en: '--seal {given}: give NUMBER:HASH, such as 12:3f2a91c05e770b1d.' },
} satisfies Record<string, Words>

export const exported: Words = { fi: 'Vienti on kirjattu lokiin.', sv: 'Exporten har antecknats i loggen.', en: 'The export has been noted in the trail.' }

/** Lies in every export beside the verifier. */
export const exportNote = `Toimeenpano: loki, sinetit ja jäädytetyt asiakirjat. Vienti sisältää salassa pidettävää: säilytä se sen mukaan.
Tarkista, ettei mitään ole muutettu: node verify.mjs .  (Node 20 tai uudempi; tietokantaa ei tarvita)
Jos et luota siihen, joka antoi viennin, ota verify.mjs tuotteen lähdekoodista ja vertaa viimeistä sinettiä asiakirjoihin.

Toimeenpano: logg, sigill och frysta dokument. Exporten innehåller sekretessbelagda uppgifter: förvara den därefter.
Kontrollera att ingenting har ändrats: node verify.mjs .  (Node 20 eller nyare; ingen databas behövs)
Om du inte litar på den som gav dig exporten, ta verify.mjs ur produktens källkod och jämför det sista sigillet med dokumenten.

Toimeenpano: the trail, its seals and the frozen documents. The export holds confidential content: keep it accordingly.
Check that nothing was altered: node verify.mjs .  (Node 20 or later; no database is needed)
If you do not trust whoever gave you the export, take verify.mjs from the product's sources and compare the last seal with documents.
`
