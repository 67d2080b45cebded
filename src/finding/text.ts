// The words of findings: what is wrong, what is expected, how to mend it. In Finnish, Swedish and English.
import type { Language, Words } from '../platform/kit/language.ts'
import type { Saying, Severity } from './finding.ts'

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
export const findingWords: Record<Saying, Words> = {
  emptyFile: {
    fi: 'Tiedostossa ei ole yhtään riviä. Odotetaan vähintään otsikkoriviä ja yhtä yksikköä. Tallenna tiedosto uudelleen tietojen kanssa.',
    sv: 'Filen innehåller inga rader. Minst en rubrikrad och en enhet behövs. Spara filen på nytt med uppgifterna.',
    en: 'The file has no rows. At least a header row and one unit are expected. Save the file again with its data.',
  },
  notAStructure: {
    fi: 'Tiedostosta ei löydy rakennetta. Odotetaan JSON-tiedostoa tai taulukkoa, jonka otsikoissa on yksikön, vakanssin tai tehtävän tunnus. Käytä mallipohjaa tai anna sarakkeiden vastaavuus (--mapping).',
    sv: 'Filen innehåller ingen struktur. En JSON-fil eller en tabell vars rubriker anger enhetens, vakansens eller uppgiftens kod förväntas. Använd mallen eller ange kolumnernas motsvarigheter (--mapping).',
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
  ignoredSheet: {
    fi: 'Taulukkoa ”{value}” ei luettu, koska sen otsikoista ei tunnistettu yksiköitä, vakansseja eikä tehtäviä.',
    sv: 'Bladet ”{value}” lästes inte, eftersom inga enheter, vakanser eller uppgifter kändes igen i dess rubriker.',
    en: 'The sheet “{value}” was not read, because its headers show no units, positions or tasks.',
  },
  badMapping: {
    fi: 'Sarakkeiden vastaavuustiedostoa ei voi käyttää: {value}. Vertaa sitä ohjeeseen docs/structure-mapping.md.',
    sv: 'Filen med kolumnernas motsvarigheter kan inte användas: {value}. Jämför den med anvisningen docs/structure-mapping.md.',
    en: 'The mapping file cannot be used: {value}. Compare it with docs/structure-mapping.md.',
  },
  moreFindings: {
    fi: 'Samaa havaintoa ({value}) on enemmän kuin {most}; loppuja ei luetella. Korjaa ensin luetellut ja tarkista tiedosto uudelleen.',
    sv: 'Samma iakttagelse ({value}) förekommer fler än {most} gånger; resten räknas inte upp. Rätta först de uppräknade och kontrollera filen på nytt.',
    en: 'There are more than {most} findings of the same kind ({value}); the rest are not listed. Mend these first and check the file again.',
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
    sv: 'Koden saknas. Varje enhet, vakans och uppgift ska ha en egen kod som är densamma i alla versioner.',
    en: 'The id is missing. Every unit, position and task needs an id of its own that stays the same from version to version.',
  },
  missingSheet: {
    fi: 'Taulukko ”{fi}” puuttuu. Lataa nykyinen työkirja ja täytä se.',
    sv: 'Bladet ”{sv}” saknas. Hämta den nuvarande arbetsboken och fyll i den.',
    en: 'The sheet “{en}” is missing. Take the present workbook and fill that in.',
  },
  notAWorkbook: {
    fi: 'Tiedosto ei ole XLSX-työkirja. Tallenna se taulukko-ohjelmassa XLSX-muotoon.',
    sv: 'Filen är ingen XLSX-arbetsbok. Spara den som XLSX i kalkylprogrammet.',
    en: 'The file is no XLSX workbook. Save it as XLSX in a spreadsheet program.',
  },
  missingReason: {
    fi: 'Teksti puuttuu. Kirjoita soluun perustelu tai riski.',
    sv: 'Texten saknas. Skriv motiveringen eller risken i cellen.',
    en: 'The text is missing. Write the reason or the risk into the cell.',
  },
  rangeCrossed: {
    fi: 'Todennäköinen arvo ”{value}” ei ole pienimmän ja suurimman välissä. Korjaa järjestys: pienin ≤ todennäköinen ≤ suurin.',
    sv: 'Det sannolika värdet ”{value}” ligger inte mellan det lägsta och det högsta. Rätta ordningen: lägst ≤ sannolikt ≤ högst.',
    en: 'The likely value “{value}” is not between the lowest and the highest. Mend the order: lowest ≤ likely ≤ highest.',
  },
  unknownPart: {
    fi: '”{value}” ei ole tämän työkirjan tunnus eikä nimi. Kirjoita vaihtoehdon tai kriteerin tunnus sen omasta taulukosta.',
    sv: '”{value}” är varken en kod eller ett namn i arbetsboken. Skriv alternativets eller kriteriets kod från dess eget blad.',
    en: '“{value}” is neither an id nor a name in this workbook. Write the id of the alternative or the criterion from its own sheet.',
  },
  gradeTwice: {
    fi: 'Samalla vaihtoehdolla on samasta kriteeristä jo arvosana. Poista toinen rivi.',
    sv: 'Alternativet har redan ett vitsord för kriteriet. Ta bort den ena raden.',
    en: 'The alternative already has a grade for this criterion. Remove one of the rows.',
  },
  todayCount: {
    fi: 'Nykytilaksi on merkitty {value} vaihtoehtoa. Kirjoita ”kyllä” täsmälleen yhdelle riville.',
    sv: '{value} alternativ är märkta som nuläget. Skriv ”ja” på exakt en rad.',
    en: '{value} alternatives are marked as today. Write “yes” on exactly one row.',
  },
  missingName: {
    fi: 'Nimi puuttuu. Kirjoita nimi ainakin yhdellä kielellä.',
    sv: 'Namnet saknas. Skriv namnet på minst ett språk.',
    en: 'The name is missing. Write it in at least one language.',
  },
  missingTitle: {
    fi: 'Vakanssin nimike puuttuu. Kirjoita nimike ainakin yhdellä kielellä.',
    sv: 'Vakansens benämning saknas. Skriv benämningen på minst ett språk.',
    en: 'The title of the position is missing. Write it in at least one language.',
  },
  tooLong: {
    fi: '”{value}” on liian pitkä (enintään {most} merkkiä). Lyhennä se.',
    sv: '”{value}” är för lång (högst {most} tecken). Förkorta den.',
    en: '“{value}” is too long (at most {most} characters). Shorten it.',
  },
  garbledText: {
    fi: '”{value}” näyttää vääristyneeltä: ä, ö tai viiva on luettu väärällä merkistöllä. Tallenna tiedosto kokonaan merkistöllä UTF-8.',
    sv: '”{value}” verkar förvanskad: ä, ö eller ett streck har lästs med fel teckenkodning. Spara hela filen med kodningen UTF-8.',
    en: '“{value}” looks garbled: letters were read in another coding than they were written in. Save the whole file as UTF-8.',
  },
  badDate: {
    fi: '”{value}” ei ole päivämäärä. Kirjoita päivä muodossa 1.1.2026 tai 2026-01-01.',
    sv: '”{value}” är inte ett datum. Skriv dagen i formen 1.1.2026 eller 2026-01-01.',
    en: '“{value}” is not a date. Write the day as 1.1.2026 or 2026-01-01.',
  },
  endBeforeStart: {
    fi: 'Voimassaolo päättyy {value} eli ennen kuin se alkaa ({from}). Tarkista molemmat päivät.',
    sv: 'Giltigheten upphör {value}, innan den börjar ({from}). Kontrollera båda dagarna.',
    en: 'The validity ends on {value}, before it begins ({from}). Check both days.',
  },
  dateOutsideParent: {
    fi: 'Päivä {value} ei mahdu yksikön {parent} voimassaoloon ({period}). Korjaa jompikumpi.',
    sv: 'Dagen {value} ryms inte inom giltighetstiden för enheten {parent} ({period}). Rätta någondera.',
    en: 'The day {value} does not fit within the validity of the unit {parent} ({period}). Mend one of them.',
  },
  parentEnds: {
    fi: 'Ylempi yksikkö {parent} päättyy {value}, mutta tälle ei ole merkitty päättymispäivää. Merkitse päivä tai uusi ylempi yksikkö.',
    sv: 'Den överordnade enheten {parent} upphör {value}, men här finns ingen slutdag. Ange slutdagen eller en ny överordnad enhet.',
    en: 'The parent unit {parent} ends on {value}, but no end is given here. Give an end or another parent.',
  },
  badNumber: {
    fi: '”{value}” ei kelpaa luvuksi. Odotetaan lukua, joka on vähintään 0, esimerkiksi 0,5.',
    sv: '”{value}” duger inte som tal. Ett tal som är minst 0 förväntas, till exempel 0,5.',
    en: '“{value}” is not a valid number. A number of at least 0 is expected, for example 0.5.',
  },
  negativeNumber: {
    fi: 'Luku {value} on negatiivinen. Odotetaan lukua, joka on vähintään 0.',
    sv: 'Talet {value} är negativt. Ett tal som är minst 0 förväntas.',
    en: 'The number {value} is negative. A number of at least 0 is expected.',
  },
  largeNumber: {
    fi: 'Vakanssin osuus henkilötyövuodesta on {value}. Yksi vakanssi on tavallisesti enintään 1; tarkista, onko kyse useasta vakanssista.',
    sv: 'Vakansens andel av ett årsverke är {value}. En vakans är vanligen högst 1; kontrollera om det gäller flera vakanser.',
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
  cosmeticDifference: {
    fi: 'Tunnuksen alussa tai lopussa on ylimääräinen väli. Tunnus luettiin muodossa ”{other}”; poista väli.',
    sv: 'Koden har ett överflödigt mellanslag i början eller slutet. Den lästes som ”{other}”; ta bort mellanslaget.',
    en: 'The id has a superfluous space at an end. It was read as “{other}”; remove the space.',
  },
  alikeIds: {
    fi: 'Tunnukset ”{value}” ja ”{other}” ({place}) eroavat vain kirjoitusasultaan (isot kirjaimet, välit, viivat tai etunollat). Jos ne tarkoittavat samaa, yhdistä rivit; muuten anna selvästi eri tunnukset.',
    sv: 'Koderna ”{value}” och ”{other}” ({place}) skiljer sig bara i skrivsättet (versaler, mellanslag, streck eller inledande nollor). Slå ihop raderna om samma sak avses; ge annars tydligt olika koder.',
    en: 'The ids “{value}” and “{other}” ({place}) differ only in how they are written (case, spaces, dashes or leading zeros). If they mean the same, join the rows; otherwise give clearly different ids.',
  },
  alikeReference: {
    fi: 'Yksikköä ”{value}” ei ole, mutta yksikkö ”{other}” on: ero on vain kirjoitusasussa. Kirjoita tunnus täsmälleen samoin.',
    sv: 'Enheten ”{value}” finns inte, men enheten ”{other}” finns: bara skrivsättet skiljer sig. Skriv koden på exakt samma sätt.',
    en: 'There is no unit “{value}”, but there is a unit “{other}”: only the writing differs. Write the id exactly the same.',
  },
  alikeValues: {
    fi: '”{value}” on muualla kirjoitettu ”{other}”. Ero on vain kirjoitusasussa, joten kumpikin luetaan samaksi; yhtenäistä kirjoitusasu.',
    sv: '”{value}” skrivs på annat håll ”{other}”. Bara skrivsättet skiljer sig, så de läses som samma; använd ett enhetligt skrivsätt.',
    en: '“{value}” is written “{other}” elsewhere. Only the writing differs, so both are read as the same; write it in one way.',
  },
  alikeNames: {
    fi: 'Saman yksikön alla on kaksi yksikköä, joiden nimet ”{value}” ja ”{other}” ({place}) eroavat vain kirjoitusasultaan. Tarkista, onko kyse samasta yksiköstä.',
    sv: 'Under samma enhet finns två enheter vars namn ”{value}” och ”{other}” ({place}) skiljer sig bara i skrivsättet. Kontrollera om det är samma enhet.',
    en: 'Two units under the same parent have names, “{value}” and “{other}” ({place}), that differ only in how they are written. Check whether they are one unit.',
  },
  untidyText: {
    fi: 'Tekstissä ”{value}” on ylimääräisiä tai näkymättömiä välejä. Ne eivät muuta merkitystä, mutta ne kannattaa poistaa.',
    sv: 'Texten ”{value}” har överflödiga eller osynliga mellanslag. De ändrar inte betydelsen men bör tas bort.',
    en: 'The text “{value}” has superfluous or invisible spaces. They change no meaning, but are better removed.',
  },
  duplicateId: {
    fi: 'Tunnus ”{value}” on jo käytössä ({place}). Jokaisella on oltava oma tunnus; poista toinen rivi tai anna sille uusi tunnus.',
    sv: 'Koden ”{value}” används redan ({place}). Var och en ska ha en egen kod; ta bort den ena raden eller ge den en ny kod.',
    en: 'The id “{value}” is already in use ({place}). Each needs an id of its own; remove one row or give it a new id.',
  },
  missingParent: {
    fi: 'Ylempää yksikköä ”{value}” ei ole tiedostossa. Lisää yksikkö tai korjaa tunnus.',
    sv: 'Den överordnade enheten ”{value}” finns inte i filen. Lägg till enheten eller rätta koden.',
    en: 'The parent unit “{value}” is not in the file. Add the unit or mend the id.',
  },
  severalParents: {
    fi: 'Yksiköllä on useita ylempiä yksiköitä: {value}. Jätä vain se, jonka alaisuuteen yksikkö kuuluu.',
    sv: 'Enheten har flera överordnade enheter: {value}. Lämna kvar bara den som enheten lyder under.',
    en: 'The unit has several parents: {value}. Leave only the one that it belongs under.',
  },
  selfParent: {
    fi: 'Yksikkö ”{value}” on merkitty omaksi ylemmäksi yksikökseen. Merkitse oikea ylempi yksikkö tai jätä kenttä tyhjäksi, jos yksikkö on ylin.',
    sv: 'Enheten ”{value}” anges som sin egen överordnade enhet. Ange rätt överordnad enhet eller lämna fältet tomt om enheten är högst.',
    en: 'The unit “{value}” is given as its own parent. Give the right parent, or leave the field empty if the unit is the top.',
  },
  cycle: {
    fi: 'Yksiköt ovat kehässä toistensa alla: {value}. Korjaa jonkin kehän yksikön ylempi yksikkö.',
    sv: 'Enheterna är underställda varandra i en ring: {value}. Rätta den överordnade enheten för någon enhet i ringen.',
    en: 'The units stand below each other in a ring: {value}. Mend the parent of one unit in the ring.',
  },
  rootCount: {
    fi: 'Ylimpiä yksiköitä on {count}, vaikka niitä pitää olla tasan yksi: {value}. Merkitse muille ylempi yksikkö.',
    sv: 'Det finns {count} högsta enheter, fast det ska finnas exakt en: {value}. Ange en överordnad enhet för de övriga.',
    en: 'There are {count} units at the top where there must be exactly one: {value}. Give the others a parent.',
  },
  noRoot: {
    fi: 'Ylintä yksikköä ei ole: jokaiselle yksikölle on merkitty ylempi yksikkö. Jätä ylimmän yksikön kenttä tyhjäksi.',
    sv: 'Det finns ingen högsta enhet: varje enhet har en överordnad enhet. Lämna fältet tomt för den högsta enheten.',
    en: 'There is no unit at the top: every unit has a parent. Leave the field of the top unit empty.',
  },
  positionInTwoUnits: {
    fi: 'Vakanssi ”{value}” on kahdessa yksikössä: {other} ({place}) ja {unit}. Jätä se vain toiseen tai anna toiselle vakanssille oma numero.',
    sv: 'Vakansen ”{value}” finns i två enheter: {other} ({place}) och {unit}. Lämna den i bara den ena eller ge den andra vakansen ett eget nummer.',
    en: 'The position “{value}” is in two units: {other} ({place}) and {unit}. Leave it in one of them, or give the other position a number of its own.',
  },
  unknownUnit: {
    fi: 'Yksikköä ”{value}” ei ole tiedostossa. Lisää yksikkö tai korjaa tunnus.',
    sv: 'Enheten ”{value}” finns inte i filen. Lägg till enheten eller rätta koden.',
    en: 'The unit “{value}” is not in the file. Add the unit or mend the id.',
  },
  noUnit: {
    fi: 'Yksikkö puuttuu. Merkitse sen yksikön tunnus, johon tämä kuuluu.',
    sv: 'Enheten saknas. Ange koden för den enhet som detta hör till.',
    en: 'The unit is missing. Give the id of the unit that this belongs to.',
  },
  noHead: {
    fi: 'Yksiköllä ”{value}” ei ole johtavaa vakanssia. Merkitse, mikä vakanssi johtaa yksikköä; vakanssi voi olla täyttämättä.',
    sv: 'Enheten ”{value}” har ingen chefsvakans. Ange vilken vakans som leder enheten; vakansen kan vara obesatt.',
    en: 'The unit “{value}” has no head position. Mark which position leads it; the position may be vacant.',
  },
  noHeads: {
    fi: 'Yhtäkään vakanssia ei ole merkitty yksikkönsä johtavaksi vakanssiksi. Merkitse esihenkilön vakanssit.',
    sv: 'Ingen vakans anges som sin enhets chefsvakans. Ange chefsvakanserna.',
    en: 'No position is marked as the head of its unit. Mark the head positions.',
  },
  severalHeads: {
    fi: 'Yksiköllä ”{unit}” on useita johtavia vakansseja: {value}. Merkitse niistä vain yksi.',
    sv: 'Enheten ”{unit}” har flera chefsvakanser: {value}. Märk ut bara en av dem.',
    en: 'The unit “{unit}” has several head positions: {value}. Mark only one of them.',
  },
}

/** The columns of a table of findings on a page. */
export const tableWords = {
  severity: { fi: 'Vakavuus', sv: 'Allvarlighetsgrad', en: 'Severity' },
  sheet: { fi: 'Taulukko', sv: 'Blad', en: 'Sheet' },
  cell: { fi: 'Solu tai rivi', sv: 'Cell eller rad', en: 'Cell or row' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  message: { fi: 'Mitä on vialla ja miten se korjataan', sv: 'Vad som är fel och hur det rättas', en: 'What is wrong and how to mend it' },
  rowNumber: { fi: 'rivi {row}', sv: 'rad {row}', en: 'row {row}' },
  more: { fi: 'Havaintoja on {count} lisää.', sv: 'Det finns ytterligare {count} iakttagelser.', en: 'There are {count} more findings.' },
} satisfies Record<string, Words>
