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
  empty: { fi: 'Tekstiä ei ole.', sv: 'Det finns ingen text.', en: 'There is no text.' },
  notMemo: {
    fi: 'Tekstistä ei löydy kokousta: se ei näytä kokousmuistiolta.',
    sv: 'Texten nämner inget möte: den ser inte ut som en mötespromemoria.',
    en: 'The text tells of no meeting: it does not look like a memo of one.',
  },
  tooLong: {
    fi: 'Teksti on pidempi kuin mikään kokousmuistio.',
    sv: 'Texten är längre än någon mötespromemoria.',
    en: 'The text is longer than any memo of a meeting.',
  },
}

export const extractRefusalWords: Record<ExtractRefusal, Words> = {
  empty: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
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
    fi: 'Tiedoston sisältö on purettuna liian suuri, joten sitä ei avattu.',
    sv: 'Filens innehåll är för stort när det packas upp, så den öppnades inte.',
    en: 'What the file holds is too large when unpacked, so it was not opened.',
  },
  encrypted: {
    fi: 'Tiedosto on suojattu salasanalla. Tallenna se ilman suojausta.',
    sv: 'Filen är skyddad med lösenord. Spara den utan skydd.',
    en: 'The file is protected with a password. Save it without protection.',
  },
  damaged: {
    fi: 'Tiedosto on vahingoittunut, eikä sitä voi lukea.',
    sv: 'Filen är skadad och kan inte läsas.',
    en: 'The file is damaged and cannot be read.',
  },
  noTextLayer: {
    fi: 'PDF-tiedostossa ei ole tekstikerrosta: se on kuva tekstistä.',
    sv: 'PDF-filen har inget textlager: den är en bild av text.',
    en: 'The PDF has no text layer: it is a picture of a text.',
  },
  timeOut: {
    fi: 'Tiedoston lukeminen kesti liian kauan.',
    sv: 'Det tog för länge att läsa filen.',
    en: 'Reading the file took too long.',
  },
}
