// Every word of documents that are made of others, in three languages.
import type { Words } from '../platform/kit/language.ts'

export const words = {
  decisions: { fi: 'Päätösluettelo', sv: 'Beslutsförteckning', en: 'List of decisions' },
  noDecisions: { fi: 'Kokouksessa ei käsitelty asioita.', sv: 'Inga ärenden behandlades på mötet.', en: 'The meeting handled no items.' },
  open: { fi: 'Lopputulosta ei ole kirjattu', sv: 'Utfallet har inte antecknats', en: 'The outcome has not been recorded' },
  extract: { fi: 'Pöytäkirjanote', sv: 'Protokollsutdrag', en: 'Extract from the minutes' },
  extractOf: { fi: '{title}, kohta {number}', sv: '{title}, punkt {number}', en: '{title}, item {number}' },
} satisfies Record<string, Words>

export const archiveWords = {
  archive: { fi: 'Julkaistut', sv: 'Publicerat', en: 'Published' },
  whole: { fi: 'Koko pöytäkirja', sv: 'Hela protokollet', en: 'The whole minutes' },
} satisfies Record<string, Words>

export const packWords = {
  contents: { fi: 'Sisällysluettelo', sv: 'Innehållsförteckning', en: 'Contents' },
  fileName: { fi: '00 Sisällysluettelo', sv: '00 Innehållsförteckning', en: '00 Contents' },
  lead: {
    fi: 'Kokouksen asiakirjat ja liitteet, jotka noutajalla on oikeus nähdä. Tiivisteellä voi tarkistaa, ettei tiedosto ole muuttunut.',
    sv: 'Mötets handlingar och bilagor som den som hämtar dem får se. Med kontrollsumman kan man se att filen inte har ändrats.',
    en: 'Documents and papers of the meeting that whoever fetches them may see. The hash tells whether a file has been altered.',
  },
  none: { fi: 'Kokouksella ei ole tiedostoja.', sv: 'Mötet har inga filer.', en: 'The meeting has no files.' },
  missing: {
    fi: 'Ei mukana, koska tiedostoa ei voinut tehdä: {name}', sv: 'Saknas, eftersom filen inte kunde göras: {name}',
    en: 'Not included, because the file could not be made: {name}',
  },
  item: { fi: 'Kohta', sv: 'Punkt', en: 'Item' },
  title: { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  size: { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  hash: { fi: 'SHA-256', sv: 'SHA-256', en: 'SHA-256' },
  bytes: { fi: '{bytes} tavua', sv: '{bytes} byte', en: '{bytes} bytes' },
} satisfies Record<string, Words>

export const mailWords = {
  hint: {
    fi: 'Asiakirja lähetetään omaan osoitteeseesi omalla kielelläsi. Jos siinä on salassa pidettävää, viestissä on vain linkki.',
    sv: 'Handlingen skickas till din egen adress på ditt eget språk. Om något i den är sekretessbelagt innehåller meddelandet bara en länk.',
    en: 'The document is sent to your own address in your own language. Where something in it is confidential, the letter holds a link only.',
  },
} satisfies Record<string, Words>

export const joinedWords = {
  contents: packWords.contents, item: packWords.item, title: packWords.title, file: packWords.file, level: packWords.level, hash: packWords.hash,
  type: { fi: 'Kokousasiakirjat', sv: 'Möteshandlingar', en: 'Meeting documents' },
  lead: {
    fi: 'Kokouksen asiakirjat yhtenä tiedostona, kuten noutajalla on oikeus nähdä ne.', sv: 'Mötets handlingar som en fil, så som den som hämtar dem får se dem.',
    en: 'The documents of the meeting as one file, as whoever fetches them may see them.',
  },
  here: { fi: 'tässä tiedostossa', sv: 'i denna fil', en: 'in this file' },
  atItsEnd: { fi: 'asiakirjan lopussa, kun se on hyväksytty', sv: 'i slutet av handlingen när den är godkänd', en: 'at the end of the document once it is approved' },
  notJoined: {
    fi: 'Liitteitä ({count}) ei ole yhdistetty tähän tiedostoon, koska ruudunlukijan tarvitsemat tunnisteet katoaisivat niistä. Ne ovat ZIP-paketissa yllä luetelluilla tiivisteillä.',
    sv: 'Bilagorna ({count}) har inte fogats till filen, eftersom de taggar som skärmläsare behöver skulle gå förlorade. De finns i ZIP-paketet med kontrollsummorna ovan.',
    en: 'The papers ({count}) are not joined into this file, because they would lose the tags that screen readers need. They are in the ZIP pack under the hashes above.',
  },
} satisfies Record<string, Words>

export const pageWords = {
  meetings: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  title: { fi: 'Asiakirjat', sv: 'Handlingar', en: 'Documents' },
  document: { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
  files: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  none: { fi: 'Kokouksesta ei ole vielä asiakirjoja.', sv: 'Det finns ännu inga handlingar från mötet.', en: 'There are no documents of the meeting yet.' },
  extracts: { fi: 'Pöytäkirjanotteet', sv: 'Protokollsutdrag', en: 'Extracts from the minutes' },
  pack: { fi: 'Kaikki yhtenä pakettina', sv: 'Allt i ett paket', en: 'Everything in one pack' },
  packHint: {
    fi: 'ZIP-paketissa ovat ne kokouksen asiakirjat ja liitteet, jotka sinulla on oikeus nähdä, sekä sisällysluettelo.',
    sv: 'ZIP-paketet innehåller de av mötets handlingar och bilagor som du får se samt en innehållsförteckning.',
    en: 'The ZIP pack holds the documents and papers of the meeting that you may see, and a list of contents.',
  },
  one: { fi: 'Asiakirjat yhtenä tiedostona', sv: 'Handlingarna som en fil', en: 'The documents as one file' },
  oneHint: {
    fi: 'Sisällysluettelo ja omat asiakirjat samassa tiedostossa, kirjanmerkein. Liitteet luetellaan tiivisteineen.',
    sv: 'Innehållsförteckning och egna handlingar i samma fil, med bokmärken. Bilagorna räknas upp med kontrollsummor.',
    en: 'A list of contents and our own documents in one file, with bookmarks. Papers are listed with their hashes.',
  },
  fetch: { fi: 'Tallenna ZIP-paketti', sv: 'Spara ZIP-paketet', en: 'Save the ZIP pack' },
  tooLarge: {
    fi: 'Liitteitä on yhteensä yli 200 megatavua, joten pakettia ei tehdä. Tallenna liitteet yksitellen asialistalta.',
    sv: 'Bilagorna är sammanlagt över 200 megabyte, så paketet görs inte. Spara bilagorna en för en från föredragningslistan.',
    en: 'The papers are more than 200 megabytes together, so no pack is made. Save them one by one from the agenda.',
  },
} satisfies Record<string, Words>
