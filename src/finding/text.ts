// The words of findings: what is wrong, what is expected, how to mend it. In Finnish, Swedish and English.
import type { Language, Words } from '../platform/kit/language.ts'
import type { FindingCode, Severity } from './finding.ts'

export const placeWords: Record<Language, { sheet: string; row: string; cell: string }> = {
  fi: { sheet: 'taulukko', row: 'rivi', cell: 'solu' },
  sv: { sheet: 'blad', row: 'rad', cell: 'cell' },
  en: { sheet: 'sheet', row: 'row', cell: 'cell' },
}

export const severityWords: Record<Severity, Words> = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  info: { fi: 'huomio', sv: 'anmärkning', en: 'note' },
}

/** Places in braces are filled by `findingOf`: {value} always, the others by whoever reports the code. */
export const findingWords: Record<FindingCode, Words> = {
  emptyFile: {
    fi: 'Tiedostossa ei ole yhtään riviä. Odotetaan vähintään otsikkoriviä ja yhtä yksikköä. Tallenna tiedosto uudelleen tietojen kanssa.',
    sv: 'Filen innehåller inga rader. Minst en rubrikrad och en enhet behövs. Spara filen på nytt med uppgifterna.',
    en: 'The file has no rows. At least a header row and one unit are expected. Save the file again with its data.',
  },
  notAStructure: {
    fi: 'Tiedostosta ei löydy rakennetta. Odotetaan JSON-tiedostoa tai taulukkoa, jonka otsikoissa on yksikön, viran tai tehtävän tunnus. Käytä mallipohjaa tai anna sarakkeiden vastaavuus (--mapping).',
    sv: 'Filen innehåller ingen struktur. En JSON-fil eller en tabell vars rubriker anger enhetens, tjänstens eller uppgiftens kod förväntas. Använd mallen eller ange kolumnernas motsvarigheter (--mapping).',
    en: 'No structure is found in the file. A JSON file is expected, or a table whose headers name the id of a unit, position or task. Use the template or tell which column is which (--mapping).',
  },
  tooLarge: {
    fi: 'Tiedosto on liian suuri ({value}, enintään {most}). Jaa se organisaatioittain tai poista tyhjät rivit ja turhat taulukot.',
    sv: 'Filen är för stor ({value}, högst {most}). Dela upp den per organisation eller ta bort tomma rader och onödiga blad.',
    en: 'The file is too large ({value}, at most {most}). Divide it by organisation, or remove empty rows and needless sheets.',
  },
  damagedFile: {
    fi: 'Tiedosto on viallinen, eikä sitä voi lukea ({value}). Avaa se ohjelmassa, jolla se tehtiin, ja tallenna uudelleen.',
    sv: 'Filen är skadad och kan inte läsas ({value}). Öppna den i programmet som den gjordes med och spara den på nytt.',
    en: 'The file is damaged and cannot be read ({value}). Open it in the program it was made with and save it again.',
  },
  encryptedFile: {
    fi: 'Tiedosto on suojattu salasanalla. Poista suojaus ja tallenna tiedosto uudelleen.',
    sv: 'Filen är skyddad med lösenord. Ta bort skyddet och spara filen på nytt.',
    en: 'The file is protected by a password. Remove the protection and save the file again.',
  },
  externalLink: {
    fi: 'Työkirja hakee tietoja toisesta tiedostosta tai verkosta ({value}). Korvaa linkit arvoilla (Tiedot – Muokkaa linkkejä – Katkaise linkki) ja tallenna uudelleen.',
    sv: 'Arbetsboken hämtar uppgifter ur en annan fil eller från nätet ({value}). Ersätt länkarna med värden (Data – Redigera länkar – Bryt länk) och spara på nytt.',
    en: 'The workbook draws on another file or on the network ({value}). Replace the links by values (Data – Edit Links – Break Link) and save again.',
  },
  macro: {
    fi: 'Työkirjassa on makroja ({value}). Tallenna se muodossa .xlsx ilman makroja.',
    sv: 'Arbetsboken innehåller makron ({value}). Spara den i formatet .xlsx utan makron.',
    en: 'The workbook holds macros ({value}). Save it as .xlsx without macros.',
  },
  ignoredFile: {
    fi: 'Tiedostoa {value} ei luettu. Kansiosta luetaan JSON-, CSV-, TSV- ja XLSX-tiedostot.',
    sv: 'Filen {value} lästes inte. Ur en mapp läses JSON-, CSV-, TSV- och XLSX-filer.',
    en: 'The file {value} was not read. From a folder, JSON, CSV, TSV and XLSX files are read.',
  },
  badMapping: {
    fi: 'Sarakkeiden vastaavuustiedostoa ei voi käyttää: {value}. Vertaa sitä ohjeeseen docs/structure-mapping.md.',
    sv: 'Filen med kolumnernas motsvarigheter kan inte användas: {value}. Jämför den med anvisningen docs/structure-mapping.md.',
    en: 'The mapping file cannot be used: {value}. Compare it with docs/structure-mapping.md.',
  },
  missingColumn: {
    fi: 'Sarake ”{fi}” puuttuu. Lisää otsikko ja tiedot tai käytä mallipohjaa.',
    sv: 'Kolumnen ”{sv}” saknas. Lägg till rubriken och uppgifterna eller använd mallen.',
    en: 'The column “{en}” is missing. Add the header and its data, or use the template.',
  },
  unknownColumn: {
    fi: 'Saraketta ”{value}” ei tunneta, joten sitä ei luettu. Jos tieto tarvitaan, käytä mallipohjan otsikkoa.',
    sv: 'Kolumnen ”{value}” är okänd och lästes därför inte. Använd mallens rubrik om uppgiften behövs.',
    en: 'The column “{value}” is not known, so it was not read. If it is needed, use the header of the template.',
  },
  doubleColumn: {
    fi: 'Otsikko ”{value}” on taulukossa kahdesti. Vain ensimmäinen sarake luettiin; poista toinen.',
    sv: 'Rubriken ”{value}” finns två gånger i tabellen. Endast den första kolumnen lästes; ta bort den andra.',
    en: 'The header “{value}” stands in the table twice. Only the first column was read; remove the other.',
  },
  personName: {
    fi: 'Sarake ”{value}” näyttää sisältävän henkilötietoja. Henkilöiden nimet eivät kuulu rakenteeseen, eikä saraketta luettu. Poista se tiedostosta.',
    sv: 'Kolumnen ”{value}” verkar innehålla personuppgifter. Personnamn hör inte till strukturen, och kolumnen lästes inte. Ta bort den ur filen.',
    en: 'The column “{value}” seems to hold personal data. Names of people do not belong in the structure, and the column was not read. Remove it from the file.',
  },
  missingId: {
    fi: 'Tunnus puuttuu. Jokaisella yksiköllä, viralla ja tehtävällä on oltava oma tunnus, joka pysyy versiosta toiseen.',
    sv: 'Koden saknas. Varje enhet, tjänst och uppgift ska ha en egen kod som är densamma i alla versioner.',
    en: 'The id is missing. Every unit, position and task needs an id of its own that stays the same from version to version.',
  },
  missingName: {
    fi: 'Nimi puuttuu. Kirjoita nimi ainakin yhdellä kielellä.',
    sv: 'Namnet saknas. Skriv namnet på minst ett språk.',
    en: 'The name is missing. Write it in at least one language.',
  },
  missingTitle: {
    fi: 'Viran nimike puuttuu. Kirjoita nimike ainakin yhdellä kielellä.',
    sv: 'Tjänstens benämning saknas. Skriv benämningen på minst ett språk.',
    en: 'The title of the position is missing. Write it in at least one language.',
  },
  badDate: {
    fi: '”{value}” ei ole päivämäärä. Kirjoita päivä muodossa 1.1.2026 tai 2026-01-01.',
    sv: '”{value}” är inte ett datum. Skriv dagen i formen 1.1.2026 eller 2026-01-01.',
    en: '“{value}” is not a date. Write the day as 1.1.2026 or 2026-01-01.',
  },
  dateOutsideParent: { fi: '', sv: '', en: '' },
  badNumber: {
    fi: '”{value}” ei kelpaa luvuksi. Odotetaan lukua, joka on vähintään 0, esimerkiksi 0,5.',
    sv: '”{value}” duger inte som tal. Ett tal som är minst 0 förväntas, till exempel 0,5.',
    en: '“{value}” is not a valid number. A number of at least 0 is expected, for example 0.5.',
  },
  largeNumber: {
    fi: 'Viran osuus henkilötyövuodesta on {value}. Yksi virka on tavallisesti enintään 1; tarkista, onko kyse useasta virasta.',
    sv: 'Tjänstens andel av ett årsverke är {value}. En tjänst är vanligen högst 1; kontrollera om det gäller flera tjänster.',
    en: 'The position is {value} of a person-year. One position is usually at most 1; check whether several positions are meant.',
  },
  unknownOccupancy: {
    fi: 'Täyttötilannetta ”{value}” ei tunneta. Käytä jotakin näistä: täytetty, sijainen, rekrytointi, avoin, lakkautettu.',
    sv: 'Besättningen ”{value}” är okänd. Använd något av följande: tillsatt, tillförordnad, rekryteras, vakant, indragen.',
    en: 'The occupancy “{value}” is not known. Use one of these: filled, interim, recruiting, vacant, abolished.',
  },
  unknownValue: {
    fi: 'Arvoa ”{value}” ei ymmärretty tässä kentässä. Vertaa mallipohjan ohjeeseen ja korjaa arvo.',
    sv: 'Värdet ”{value}” kunde inte tolkas i detta fält. Jämför med anvisningen i mallen och rätta värdet.',
    en: 'The value “{value}” was not understood in this field. Compare it with the help sheet of the template and mend it.',
  },
  errorCell: {
    fi: 'Solussa on laskentavirhe {value}. Kirjoita tilalle oikea arvo.',
    sv: 'Cellen innehåller felvärdet {value}. Ersätt det med rätt värde.',
    en: 'The cell holds the error value {value}. Replace it by the right value.',
  },
  formulaCell: {
    fi: 'Solussa on kaava, josta luettiin sen viimeksi laskettu arvo ”{value}”. Korvaa kaava arvolla.',
    sv: 'Cellen innehåller en formel, vars senast beräknade värde ”{value}” lästes. Ersätt formeln med värdet.',
    en: 'The cell holds a formula, of which the last reckoned value “{value}” was read. Replace the formula by the value.',
  },
  wrongKind: {
    fi: 'Arvo {value} on väärää lajia. Odotetaan muotoa {expected}.',
    sv: 'Värdet {value} är av fel slag. Formen {expected} förväntas.',
    en: 'The value {value} is of the wrong kind. {expected} is expected.',
  },
  cosmeticDifference: { fi: '', sv: '', en: '' },
  untidyText: {
    fi: 'Tekstissä ”{value}” on ylimääräisiä tai näkymättömiä välejä. Ne eivät muuta merkitystä, mutta ne kannattaa poistaa.',
    sv: 'Texten ”{value}” har överflödiga eller osynliga mellanslag. De ändrar inte betydelsen men bör tas bort.',
    en: 'The text “{value}” has superfluous or invisible spaces. They change no meaning, but are better removed.',
  },
  duplicateId: { fi: '', sv: '', en: '' },
  missingParent: { fi: '', sv: '', en: '' },
  severalParents: { fi: '', sv: '', en: '' },
  selfParent: { fi: '', sv: '', en: '' },
  cycle: { fi: '', sv: '', en: '' },
  rootCount: { fi: '', sv: '', en: '' },
  positionInTwoUnits: { fi: '', sv: '', en: '' },
  unknownUnit: { fi: '', sv: '', en: '' },
  noHead: { fi: '', sv: '', en: '' },
  severalHeads: { fi: '', sv: '', en: '' },
}
