// Every word about reading a memo: what was understood, what is missing and why a file is refused.
import type { Words } from '../platform/kit/language.ts'
import type { ExtractRefusal } from './extract.ts'
import type { CommitmentAction, DocumentType, ItemOutcome, MarkKind, MissingCode, ReadingRefusal, RoleName } from './reading.ts'

export const missingWords: Record<MissingCode, Words> = {
  number: { fi: 'Kokouksen numero puuttuu.', sv: 'Mötets nummer saknas.', en: 'The number of the meeting is missing.' },
  date: { fi: 'Kokouspäivä puuttuu.', sv: 'Mötesdagen saknas.', en: 'The day of the meeting is missing.' },
  body: { fi: 'Toimielin puuttuu.', sv: 'Organet saknas.', en: 'The body is missing.' },
  programme: { fi: 'Hanke puuttuu.', sv: 'Projektet saknas.', en: 'The programme is missing.' },
  chair: { fi: 'Puheenjohtaja puuttuu.', sv: 'Ordföranden saknas.', en: 'The chair is missing.' },
  secretary: { fi: 'Sihteeri puuttuu.', sv: 'Sekreteraren saknas.', en: 'The secretary is missing.' },
  nextMeeting: {
    fi: 'Seuraavan kokouksen päivä puuttuu.',
    sv: 'Dagen för nästa möte saknas.',
    en: 'The day of the next meeting is missing.',
  },
  distribution: { fi: 'Jakelu puuttuu.', sv: 'Sändlistan saknas.', en: 'The distribution is missing.' },
  diaryNumber: { fi: 'Asianumero puuttuu.', sv: 'Ärendenumret saknas.', en: 'The diary number is missing.' },
  author: { fi: 'Laatija puuttuu.', sv: 'Uppgift om vem som upprättat saknas.', en: 'The author is missing.' },
  attachments: { fi: 'Liiteluettelo puuttuu.', sv: 'Bilageförteckningen saknas.', en: 'The list of attachments is missing.' },
  publicity: { fi: 'Julkisuusmerkintä puuttuu.', sv: 'Offentlighetsmarkeringen saknas.', en: 'The publicity mark is missing.' },
  linkTarget: {
    fi: 'Linkin osoite puuttuu: tekstissä viitataan linkkiin, jota ei ole.',
    sv: 'Länkens adress saknas: texten hänvisar till en länk som inte finns.',
    en: 'The address of the link is missing: the text points to a link that is not there.',
  },
  languageVersion: {
    fi: 'Tieto toisesta kieliversiosta puuttuu.',
    sv: 'Uppgift om den andra språkversionen saknas.',
    en: 'Nothing is said of the other language version.',
  },
  time: { fi: 'Kellonaika puuttuu.', sv: 'Klockslaget saknas.', en: 'The time of day is missing.' },
  place: { fi: 'Kokouspaikka puuttuu.', sv: 'Mötesplatsen saknas.', en: 'The place of the meeting is missing.' },
}

export const outcomeWords: Record<ItemOutcome, Words> = {
  heard: { fi: 'Kuultiin', sv: 'Hördes', en: 'Heard' },
  presented: { fi: 'Esiteltiin', sv: 'Presenterades', en: 'Presented' },
  decided: { fi: 'Päätettiin', sv: 'Beslutades', en: 'Decided' },
  noted: { fi: 'Merkittiin tiedoksi', sv: 'Antecknades för kännedom', en: 'Noted' },
  other: { fi: 'Muu asia', sv: 'Övrigt', en: 'Other' },
}

export const actionWords: Record<CommitmentAction, Words> = {
  bring: { fi: 'Tuodaan käsittelyyn', sv: 'Förs till behandling', en: 'To be brought' },
  approve: { fi: 'Hyväksytään', sv: 'Godkänns', en: 'To be approved' },
  review: { fi: 'Tarkastellaan', sv: 'Granskas', en: 'To be reviewed' },
  deliver: { fi: 'Toimitetaan', sv: 'Överlämnas', en: 'To be delivered' },
}

export const roleWords: Record<RoleName, Words> = {
  chair: { fi: 'Puheenjohtaja', sv: 'Ordförande', en: 'Chair' },
  viceChair: { fi: 'Varapuheenjohtaja', sv: 'Vice ordförande', en: 'Vice chair' },
  secretary: { fi: 'Sihteeri', sv: 'Sekreterare', en: 'Secretary' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  member: { fi: 'Jäsen', sv: 'Medlem', en: 'Member' },
  deputy: { fi: 'Varajäsen', sv: 'Ersättare', en: 'Deputy' },
  expert: { fi: 'Asiantuntija', sv: 'Sakkunnig', en: 'Expert' },
}

export const documentWords: Record<DocumentType, Words> = {
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
}

export const markWords: Record<MarkKind, Words> = {
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  programme: { fi: 'Hanke', sv: 'Projekt', en: 'Programme' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  number: { fi: 'Kokouksen numero', sv: 'Mötets nummer', en: 'Number of the meeting' },
  date: { fi: 'Kokouspäivä', sv: 'Mötesdag', en: 'Day of the meeting' },
  role: { fi: 'Tehtävä kokouksessa', sv: 'Roll vid mötet', en: 'Role' },
  item: { fi: 'Käsitelty asia', sv: 'Behandlat ärende', en: 'Item' },
  commitment: { fi: 'Sitoumus', sv: 'Åtagande', en: 'Commitment' },
  nextMeeting: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
  agenda: { fi: 'Seuraavan kokouksen asia', sv: 'Ärende vid nästa möte', en: 'Agenda of the next meeting' },
  distribution: { fi: 'Jakelu', sv: 'Sändlista', en: 'Distribution' },
  rejoined: { fi: 'Yhdistetty sana', sv: 'Sammanfogat ord', en: 'Rejoined word' },
}

export const doubtfulJoin: Words = {
  fi: 'Yhdistäminen on epävarma: tarkista sana.',
  sv: 'Sammanfogningen är osäker: kontrollera ordet.',
  en: 'The join is doubtful: check the word.',
}

export const readingRefusals: Record<ReadingRefusal, Words> = {
  empty: {
    fi: 'Tekstiä ei ole. Valitse tiedosto tai liitä muistion teksti.',
    sv: 'Det finns ingen text. Välj en fil eller klistra in promemorians text.',
    en: 'There is no text. Choose a file or paste the text of the memo.',
  },
  notMemo: {
    fi: 'Tekstistä ei löydy kokousta: se ei näytä kokousmuistiolta. Tarkista, että valitsit oikean tiedoston ja että toimielin ja kokouspäivä näkyvät tekstissä.',
    sv: 'Texten nämner inget möte: den ser inte ut som en mötespromemoria. Kontrollera att du valde rätt fil och att organet och mötesdagen framgår av texten.',
    en: 'The text tells of no meeting: it does not look like a memo of one. Check that you chose the right file and that the text names the body and the day.',
  },
  tooLong: {
    fi: 'Teksti on pidempi kuin mikään kokousmuistio. Liitä vain yhden kokouksen muistio.',
    sv: 'Texten är längre än någon mötespromemoria. Klistra in promemorian från ett enda möte.',
    en: 'The text is longer than any memo of a meeting. Paste the memo of one meeting only.',
  },
}

export const extractRefusalWords: Record<ExtractRefusal, Words> = {
  empty: {
    fi: 'Tiedostossa ei ole tekstiä. Valitse tiedosto, jossa muistio on.',
    sv: 'Filen innehåller ingen text. Välj den fil som promemorian finns i.',
    en: 'There is no text in the file. Choose the file that holds the memo.',
  },
  tooManyPages: {
    fi: 'Tiedostossa on yli 200 sivua tai hyvin paljon tekstiä. Tallenna muistion sivut omaksi tiedostokseen.',
    sv: 'Filen har över 200 sidor eller mycket text. Spara promemorians sidor som en egen fil.',
    en: 'The file has more than 200 pages or very much text. Save the pages of the memo as a file of their own.',
  },
  tooLarge: {
    fi: 'Tiedosto on liian suuri. Suurin sallittu koko on 20 megatavua.',
    sv: 'Filen är för stor. Den får vara högst 20 megabyte.',
    en: 'The file is too large. It may have at most 20 megabytes.',
  },
  unknownKind: {
    fi: 'Tiedostomuotoa ei tunneta. Käytä tekstiä, Word-tiedostoa (DOCX) tai PDF-tiedostoa, jossa on tekstikerros.',
    sv: 'Filformatet är okänt. Använd text, en Word-fil (DOCX) eller en PDF-fil med textlager.',
    en: 'The kind of file is not known. Use text, a Word file (DOCX) or a PDF with a text layer.',
  },
  zipTooLarge: {
    fi: 'Tiedoston sisältö on purettuna liian suuri, joten sitä ei avattu. Poista kuvat ja upotukset tai liitä teksti kenttään.',
    sv: 'Filens innehåll är för stort när det packas upp, så den öppnades inte. Ta bort bilder och inbäddade objekt eller klistra in texten i fältet.',
    en: 'What the file holds is too large when unpacked, so it was not opened. Remove pictures and embedded objects, or paste the text into the field.',
  },
  encrypted: {
    fi: 'Tiedosto on suojattu salasanalla. Tallenna se ilman suojausta.',
    sv: 'Filen är skyddad med lösenord. Spara den utan skydd.',
    en: 'The file is protected with a password. Save it without protection.',
  },
  damaged: {
    fi: 'Tiedosto on vahingoittunut, eikä sitä voi lukea. Avaa se omassa ohjelmassaan, tallenna uudelleen ja yritä sitten.',
    sv: 'Filen är skadad och kan inte läsas. Öppna den i sitt eget program, spara den på nytt och försök sedan igen.',
    en: 'The file is damaged and cannot be read. Open it in its own program, save it again and then try once more.',
  },
  noTextLayer: {
    fi: 'PDF-tiedostossa ei ole tekstikerrosta: se on kuva tekstistä. Tunnista teksti skannausohjelmalla tai liitä teksti kenttään.',
    sv: 'PDF-filen har inget textlager: den är en bild av text. Låt ett skanningsprogram känna igen texten eller klistra in texten i fältet.',
    en: 'The PDF has no text layer: it is a picture of a text. Have a scanning program recognise the text, or paste the text into the field.',
  },
  timeOut: {
    fi: 'Tiedoston lukeminen kesti liian kauan. Liitä muistion teksti kenttään tai tallenna tiedosto yksinkertaisempana.',
    sv: 'Det tog för länge att läsa filen. Klistra in promemorians text i fältet eller spara filen i enklare form.',
    en: 'Reading the file took too long. Paste the text of the memo into the field, or save the file in a simpler form.',
  },
}
