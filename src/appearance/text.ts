// Every word that people see about how documents look.
import type { PngRefusal } from '../platform/extract/png.ts'
import type { Words } from '../platform/kit/language.ts'
import type { LetterheadFault, LetterheadField, Region } from '../platform/print/letterhead.ts'

export const colourWords = {
  badColour: {
    fi: 'Väri ”{value}” ei ole muotoa #1f3d63.', sv: 'Färgen ”{value}” har inte formen #1f3d63.', en: 'The colour “{value}” is not written like #1f3d63.',
  },
  colourFaint: {
    fi: 'Otsikoiden ja linkkien väri {colour} erottuu sivun taustasta {tint} liian heikosti: kontrasti on {ratio}:1, vähintään {most}:1 tarvitaan. Valitse tummempi väri.',
    sv: 'Färgen {colour} för rubriker och länkar skiljer sig för lite från sidans bakgrund {tint}: kontrasten är {ratio}:1, minst {most}:1 behövs. Välj en mörkare färg.',
    en: 'The colour {colour} of headings and links is too faint on the page’s {tint}: the contrast is {ratio}:1, at least {most}:1 is needed. Choose a darker colour.',
  },
  colourFaintOnGround: {
    fi: 'Otsikoiden väri {colour} erottuu taustaväristä {tint} liian heikosti: kontrasti on {ratio}:1, vähintään {most}:1 tarvitaan.',
    sv: 'Rubrikfärgen {colour} skiljer sig för lite från bakgrundsfärgen {tint}: kontrasten är {ratio}:1, minst {most}:1 behövs.',
    en: 'The colour {colour} of headings is too faint on the background {tint}: the contrast is {ratio}:1, at least {most}:1 is needed.',
  },
  textFaintOnGround: {
    fi: 'Musta teksti {colour} erottuu taustaväristä {tint} liian heikosti: kontrasti on {ratio}:1, vähintään {most}:1 tarvitaan. Valitse vaaleampi tausta.',
    sv: 'Svart text {colour} skiljer sig för lite från bakgrundsfärgen {tint}: kontrasten är {ratio}:1, minst {most}:1 behövs. Välj en ljusare bakgrund.',
    en: 'Black text {colour} is too faint on the background {tint}: the contrast is {ratio}:1, at least {most}:1 is needed. Choose a lighter background.',
  },
} satisfies Record<string, Words>

export const logoWords: Record<PngRefusal | 'alternativeMissing', Words> = {
  notPng: {
    fi: 'Tunnus ei ole PNG-kuva. Muita kuvamuotoja, kuten SVG, ei oteta, koska niissä voi olla ohjelmia ja viittauksia muualle.',
    sv: 'Logotypen är inte en PNG-bild. Andra format, såsom SVG, tas inte emot, eftersom de kan innehålla program och hänvisningar till annat håll.',
    en: 'The logo is not a PNG picture. Other formats, such as SVG, are not taken, because they may hold programs and point elsewhere.',
  },
  pictureTooLarge: {
    fi: 'Tunnus on liian suuri. Enintään 300 kilotavua ja 2 000 × 2 000 kuvapistettä.', sv: 'Logotypen är för stor. Högst 300 kilobyte och 2 000 × 2 000 bildpunkter.',
    en: 'The logo is too large. At most 300 kilobytes and 2,000 × 2,000 pixels.',
  },
  pictureTooSmall: {
    fi: 'Tunnus on liian pieni tulostettavaksi. Vähintään 16 × 16 kuvapistettä.', sv: 'Logotypen är för liten för att skrivas ut. Minst 16 × 16 bildpunkter.',
    en: 'The logo is too small to be printed. At least 16 × 16 pixels.',
  },
  pictureDamaged: { fi: 'Tunnuksen kuvatiedosto on rikki.', sv: 'Logotypens bildfil är skadad.', en: 'The file of the logo is damaged.' },
  alternativeMissing: {
    fi: 'Tunnukselta puuttuu tekstivastine jollakin kielellä. Se luetaan niille, jotka eivät näe kuvaa.',
    sv: 'Logotypen saknar textmotsvarighet på något språk. Den läses upp för dem som inte ser bilden.',
    en: 'The logo lacks its words in some language. They are read to those who do not see the picture.',
  },
}

/** All codes of the appearance; with names in them the rules say them. */
export const setRefusals = { ...colourWords, ...logoWords }

export const regionWords: Record<Region, Words> = {
  body: { fi: 'teksti', sv: 'texten', en: 'the text' }, header: { fi: 'ylätunniste', sv: 'sidhuvudet', en: 'the page head' },
  footer: { fi: 'alatunniste', sv: 'sidfoten', en: 'the page foot' },
}

export const faultWords: Record<LetterheadFault['code'], Words> = {
  notDocx: { fi: 'Tiedosto ei ole Word-asiakirja (DOCX).', sv: 'Filen är inte ett Word-dokument (DOCX).', en: 'The file is not a Word document (DOCX).' },
  fileTooLarge: {
    fi: 'Tiedosto on liian suuri tai purkautuu liian suureksi. Enintään 5 megatavua.', sv: 'Filen är för stor eller packas upp till något för stort. Högst 5 megabyte.',
    en: 'The file is too large, or unfolds into too much. At most 5 megabytes.',
  },
  fileDamaged: { fi: 'Tiedosto on rikki.', sv: 'Filen är skadad.', en: 'The file is damaged.' },
  fileEncrypted: { fi: 'Tiedosto on suojattu salasanalla.', sv: 'Filen är skyddad med lösenord.', en: 'The file is protected by a password.' },
  runsPrograms: {
    fi: 'Tiedostossa on makroja tai upotettuja ohjelmia ({part}). Poista ne ja tallenna tiedosto DOCX-muodossa.',
    sv: 'Filen innehåller makron eller inbäddade program ({part}). Ta bort dem och spara filen som DOCX.',
    en: 'The file holds macros or embedded programs ({part}). Take them out and save the file as DOCX.',
  },
  reachesOutside: {
    fi: 'Tiedosto hakee jotakin muualta, kun se avataan ({part}). Upota kuvat ja poista viittaukset muihin tiedostoihin.',
    sv: 'Filen hämtar något från annat håll när den öppnas ({part}). Bädda in bilderna och ta bort hänvisningar till andra filer.',
    en: 'The file fetches something from elsewhere when it is opened ({part}). Embed pictures and take out references to other files.',
  },
  fieldUnknown: {
    fi: 'Tuntematon kenttä {field}: {part}, kappale {paragraph}.', sv: 'Okänt fält {field}: {part}, stycke {paragraph}.', en: 'Unknown field {field}: {part}, paragraph {paragraph}.',
  },
  fieldMissing: { fi: 'Kenttä {field} puuttuu.', sv: 'Fältet {field} saknas.', en: 'The field {field} is missing.' },
  contentTwice: { fi: 'Kenttä {{content}} on tiedostossa monta kertaa.', sv: 'Fältet {{content}} förekommer flera gånger.', en: 'The field {{content}} stands in the file more than once.' },
  contentNotAlone: {
    fi: 'Kentän {{content}} kappaleessa on muutakin. Kirjoita se omaan kappaleeseensa.', sv: 'Det finns annat i samma stycke som {{content}}. Skriv fältet i ett eget stycke.',
    en: 'There is something else in the paragraph of {{content}}. Give it a paragraph of its own.',
  },
  contentOutside: {
    fi: 'Kenttä {{content}} on ylä- tai alatunnisteessa. Sen paikka on tekstissä.', sv: 'Fältet {{content}} står i sidhuvudet eller sidfoten. Det hör hemma i texten.',
    en: 'The field {{content}} stands in the page head or foot. It belongs in the text.',
  },
}

export const endRefusals: Record<'noLetterhead', Words> = {
  noLetterhead: { fi: 'Asiakirjalajilla ei ole omaa pohjaa.', sv: 'Dokumentslaget har ingen egen mall.', en: 'This kind of document has no form of its own.' },
}

export const told = {
  set: {
    fi: 'Ilme on tallennettu. Se on käytössä asiakirjoissa, jotka syntyvät tästä lähtien.', sv: 'Utseendet har sparats. Det används i dokument som skapas från och med nu.',
    en: 'The appearance has been saved. Documents that come into being from now on have it.',
  },
  letterhead: {
    fi: 'Pohja on otettu käyttöön.', sv: 'Mallen har tagits i bruk.', en: 'The form is in use.',
  },
  ended: { fi: 'Pohja on poistettu käytöstä.', sv: 'Mallen har tagits ur bruk.', en: 'The form is no longer in use.' },
} satisfies Record<string, Words>

export const fieldAbout: Record<LetterheadField, Words> = {
  organisation: { fi: 'Organisaatio, joka antaa asiakirjan', sv: 'Organisationen som utfärdar dokumentet', en: 'The organisation that issues the document' },
  unit: { fi: 'Hanke tai toimielin', sv: 'Projektet eller organet', en: 'The programme or the body' },
  type: { fi: 'Asiakirjan laji, esimerkiksi Pöytäkirja', sv: 'Dokumentets slag, till exempel Protokoll', en: 'What it is, such as Minutes' },
  day: { fi: 'Päivä', sv: 'Datum', en: 'The day' },
  diaryNumber: { fi: 'Diaarinumero; tyhjä, kun sitä ei ole', sv: 'Diarienummer; tomt när det saknas', en: 'The diary number; empty where there is none' },
  publicity: { fi: 'Julkisuusmerkintä; tyhjä, kun sitä ei ole', sv: 'Offentlighetsanteckning; tomt när den saknas', en: 'The publicity mark; empty where there is none' },
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'The title' },
  content: {
    fi: 'Sisältö: kohdat, taulukot, liitteet, jakelu ja hyväksymismerkinnät; yksin omassa kappaleessaan',
    sv: 'Innehållet: punkter, tabeller, bilagor, sändlista och godkännanden; ensamt i ett eget stycke',
    en: 'The content: items, tables, attachments, distribution and marks of approval; alone in a paragraph of its own',
  },
}

export const words = {
  title: { fi: 'Asiakirjojen ilme', sv: 'Dokumentens utseende', en: 'How documents look' },
  lead: {
    fi: 'Organisaation nimi, tunnus ja värit ovat julkisilla sivuilla, PDF- ja Word-tiedostoissa ja sähköpostissa. Jo julkaistu säilyy sellaisena kuin se julkaistiin.',
    sv: 'Organisationens namn, logotyp och färger används på offentliga sidor, i PDF- och Word-filer och i e-post. Det som redan har publicerats förblir som det var.',
    en: 'The organisation’s name, logo and colours stand on public pages, in PDF and Word files and in mail. What has been published stays as it was.',
  },
  look: { fi: 'Ilme', sv: 'Utseende', en: 'Appearance' },
  organisation: { fi: 'Organisaation nimi', sv: 'Organisationens namn', en: 'Name of the organisation' },
  colours: { fi: 'Värit', sv: 'Färger', en: 'Colours' },
  coloursHint: {
    fi: 'Kontrastin on oltava vähintään 4,5:1. Tummalla sivulla väriä vaalennetaan niin paljon, että se erottuu.',
    sv: 'Kontrasten ska vara minst 4,5:1. På en mörk sida görs färgen så mycket ljusare att den syns.',
    en: 'The contrast must be at least 4.5:1. On a dark page the colour is made as much lighter as it needs.',
  },
  colour: { fi: 'Otsikot, linkit ja viivat', sv: 'Rubriker, länkar och linjer', en: 'Headings, links and lines' },
  tint: { fi: 'Taulukoiden otsikkorivien tausta', sv: 'Bakgrund för tabellernas rubrikrader', en: 'Behind the heads of tables' },
  logo: { fi: 'Tunnus', sv: 'Logotyp', en: 'Logo' },
  logoFile: { fi: 'Uusi tunnus', sv: 'Ny logotyp', en: 'New logo' },
  logoHint: {
    fi: 'PNG, enintään 300 kilotavua ja 2 000 × 2 000 kuvapistettä. Tunnus painetaan enintään 1,3 senttimetrin korkuisena.',
    sv: 'PNG, högst 300 kilobyte och 2 000 × 2 000 bildpunkter. Logotypen trycks högst 1,3 centimeter hög.',
    en: 'PNG, at most 300 kilobytes and 2,000 × 2,000 pixels. It is printed at most 1.3 centimetres high.',
  },
  withoutLogo: { fi: 'Ilman tunnusta', sv: 'Utan logotyp', en: 'Without a logo' },
  alternative: { fi: 'Tunnuksen tekstivastine', sv: 'Logotypens textmotsvarighet', en: 'The logo in words' },
  alternativeHint: {
    fi: 'Esimerkiksi ”Elinvoimakeskuksen tunnus”. Luetaan niille, jotka eivät näe kuvaa.', sv: 'Till exempel ”Livskraftscentralens logotyp”. Läses upp för dem som inte ser bilden.',
    en: 'Such as “Logo of the Economic Development Centre”. Read to those who do not see the picture.',
  },
  pdf: { fi: 'PDF-tiedostojen muoto', sv: 'PDF-filernas format', en: 'Kind of PDF files' },
  'ua-1': { fi: 'PDF/UA-1: saavutettava kaikille', sv: 'PDF/UA-1: tillgänglig för alla', en: 'PDF/UA-1: accessible to everybody' },
  'a-2a': { fi: 'PDF/A-2a: pitkäaikaiseen säilytykseen', sv: 'PDF/A-2a: för långtidsbevaring', en: 'PDF/A-2a: for long-term preservation' },
  pdfHint: {
    fi: 'Tiedosto tehdään jommankumman mukaan. Kummassakin ovat tunnisteet, kieli ja otsikot ruudunlukijaa varten.',
    sv: 'Filen görs enligt det ena eller det andra. I båda finns taggar, språk och rubriker för skärmläsare.',
    en: 'A file is made by one of them. Both have tags, languages and headings for screen readers.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  letterheads: { fi: 'Omat Word-pohjat', sv: 'Egna Word-mallar', en: 'Word forms of your own' },
  letterheadsLead: {
    fi: 'Asiakirjalajille voi antaa oman DOCX-pohjan. Sen ylä- ja alatunnisteet ja tyylit säilyvät, ja nimetyt kentät täytetään. Kaikkien kenttien on oltava pohjassa.',
    sv: 'Ett dokumentslag kan få en egen DOCX-mall. Dess sidhuvud, sidfot och stilar behålls, och de namngivna fälten fylls i. Alla fält ska finnas i mallen.',
    en: 'A kind of document may have a DOCX form of its own. Its page heads, feet and styles stay, and the named fields are filled in. All fields must be in it.',
  },
  kind: { fi: 'Asiakirjalaji', sv: 'Dokumentslag', en: 'Kind of document' },
  file: { fi: 'Word-pohja (DOCX)', sv: 'Word-mall (DOCX)', en: 'Word form (DOCX)' },
  take: { fi: 'Ota käyttöön', sv: 'Ta i bruk', en: 'Use it' },
  end: { fi: 'Poista käytöstä', sv: 'Ta ur bruk', en: 'Stop using it' },
  inUse: { fi: 'Käytössä', sv: 'I bruk', en: 'In use' },
  own: { fi: 'Tuotteen oma', sv: 'Produktens egen', en: 'The product’s own' },
  field: { fi: 'Kenttä', sv: 'Fält', en: 'Field' },
  about: { fi: 'Mitä siihen tulee', sv: 'Vad som kommer där', en: 'What comes there' },
  fields: { fi: 'Pohjan kentät', sv: 'Fälten i mallen', en: 'The fields of a form' },
  example: { fi: 'Tallenna esimerkkipohja', sv: 'Spara en exempelmall', en: 'Save an example form' },
  exampleName: { fi: 'Esimerkkipohja.docx', sv: 'Exempelmall.docx', en: 'Example form.docx' },
  required: { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' },
} satisfies Record<string, Words>
