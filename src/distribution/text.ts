// Every word that people see about distribution lists and in the letters that go to them.
import type { Words } from '../platform/kit/language.ts'

export const nameRefusals = {
  nameTaken: { fi: 'Toimielimellä on jo samanniminen lista.', sv: 'Organet har redan en lista med samma namn.', en: 'The body has a list of that name already.' },
  getsNothing: { fi: 'Valitse, mitä listalle lähetetään.', sv: 'Välj vad som skickas till listan.', en: 'Choose what the list gets.' },
} satisfies Record<string, Words>

export const told = {
  save: { fi: 'Jakelulista on tallennettu.', sv: 'Sändlistan har sparats.', en: 'The list has been saved.' },
  remove: { fi: 'Jakelulista on poistettu.', sv: 'Sändlistan har tagits bort.', en: 'The list has been removed.' },
  import: { fi: 'Vastaanottajat on tallennettu.', sv: 'Mottagarna har sparats.', en: 'The recipients have been saved.' },
  removeMember: { fi: 'Vastaanottaja on poistettu.', sv: 'Mottagaren har tagits bort.', en: 'The recipient has been removed.' },
  tell: { fi: 'Jakelulistoille on lähetetty viesti.', sv: 'Ett meddelande har skickats till sändlistorna.', en: 'The lists have been told.' },
} satisfies Record<string, Words>

export const words = {
  lists: { fi: 'Jakelulistat', sv: 'Sändlistor', en: 'Distribution lists' },
  lead: {
    fi: 'Listan vastaanottajat saavat toimielimen muistiot ja tiedot sähköpostitse omalla kielellään. Salassa pidettävää ei lähetetä.',
    sv: 'Mottagarna på listan får organets promemorior och meddelanden per e-post på sitt eget språk. Sekretessbelagda uppgifter skickas inte.',
    en: 'The recipients get the memos and word of the body by mail in their own language. Nothing confidential is sent.',
  },
  none: { fi: 'Listoja ei ole.', sv: 'Det finns inga listor.', en: 'There are no lists.' },
  add: { fi: 'Uusi lista', sv: 'Ny lista', en: 'New list' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  edit: { fi: 'Listan tiedot', sv: 'Uppgifter om listan', en: 'About the list' },
  gets: { fi: 'Listalle lähetetään', sv: 'Till listan skickas', en: 'The list gets' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  members: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  noneFound: { fi: 'Hakusanalla ei löytynyt ketään.', sv: 'Ingen hittades med sökordet.', en: 'Nobody was found.' },
  find: { fi: 'Hae nimellä tai osoitteella', sv: 'Sök med namn eller adress', en: 'Find by name or address' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  noMembers: { fi: 'Listalla ei ole vastaanottajia.', sv: 'Listan har inga mottagare.', en: 'The list has no recipients.' },
  count: { fi: '{count} vastaanottajaa', sv: '{count} mottagare', en: '{count} recipients' },
  address: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  lastLetter: { fi: 'Viimeisin viesti', sv: 'Senaste meddelande', en: 'Last letter' },
  import: { fi: 'Tuo vastaanottajat tiedostosta', sv: 'Hämta mottagare från en fil', en: 'Import recipients from a file' },
  file: { fi: 'CSV-tiedosto', sv: 'CSV-fil', en: 'CSV file' },
  fileHint: {
    fi: 'Sarakkeet nimi, sähköposti ja kieli (fi, sv tai en). Uudet lisätään ja tutut osoitteet päivitetään; ketään ei poisteta.',
    sv: 'Kolumnerna namn, e-post och språk (fi, sv eller en). Nya läggs till och kända adresser uppdateras; ingen tas bort.',
    en: 'Columns name, email and language (fi, sv or en). New ones are added and known addresses updated; nobody is removed.',
  },
  importing: { fi: 'Tuo', sv: 'Hämta', en: 'Import' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeList: { fi: 'Poista lista', sv: 'Ta bort listan', en: 'Remove the list' },
  waiting: { fi: 'odottaa lähetystä', sv: 'väntar på att skickas', en: 'waiting to be sent' },
  sent: { fi: 'lähetetty {day}', sv: 'skickat {day}', en: 'sent {day}' },
  failed: { fi: 'ei mennyt perille: {trouble}', sv: 'kom inte fram: {trouble}', en: 'did not arrive: {trouble}' },
  tried: { fi: 'yritetään uudelleen: {trouble}', sv: 'nytt försök görs: {trouble}', en: 'being tried again: {trouble}' },
} satisfies Record<string, Words>

export const letterWords = {
  corrected: { fi: 'Oikaisu: {title}', sv: 'Rättelse: {title}', en: 'Correction: {title}' },
  correctedText: { fi: 'Saamasi muistio on oikaistu. Syy: {reason}', sv: 'Promemorian som du har fått har rättats. Orsak: {reason}', en: 'The memo that you got has been corrected. Reason: {reason}' },
  withdrawn: { fi: 'Poistettu julkaisusta: {title}', sv: 'Inte längre publicerad: {title}', en: 'Withdrawn: {title}' },
  minutes: { fi: 'Pöytäkirja julkaistu: {body}, {number}. kokous', sv: 'Protokoll publicerat: {body}, möte {number}', en: 'Minutes published: {body}, meeting {number}' },
  minutesText: { fi: 'Kokouksen hyväksytty pöytäkirja on luettavissa.', sv: 'Mötets godkända protokoll finns att läsa.', en: 'The approved minutes of the meeting can be read.' },
  minutesCorrected: { fi: 'Kokouksen pöytäkirjaa on oikaistu. Syy: {reason}', sv: 'Mötets protokoll har rättats. Orsak: {reason}', en: 'The minutes of the meeting have been corrected. Reason: {reason}' },
  called: { fi: 'Kokous: {body}, {number}. kokous {day}', sv: 'Möte: {body}, möte {number}, {day}', en: 'Meeting: {body}, meeting {number}, {day}' },
  changed: { fi: 'Kokous siirtyi: {body}, {number}. kokous {day}', sv: 'Mötet har ändrats: {body}, möte {number}, {day}', en: 'Meeting changed: {body}, meeting {number}, {day}' },
  cancelled: { fi: 'Peruttu: {body}, {number}. kokous {day}', sv: 'Inställt: {body}, möte {number}, {day}', en: 'Cancelled: {body}, meeting {number}, {day}' },
  why: {
    fi: 'Saat tämän viestin, koska osoitteesi on jakelulistalla: {body}. Jos et halua viestejä, pyydä toimielimen sihteeriä poistamaan osoitteesi listalta.',
    sv: 'Du får det här meddelandet eftersom din adress finns på en sändlista: {body}. Om du inte vill ha meddelanden, be organets sekreterare ta bort din adress från listan.',
    en: 'You get this letter because your address is on a distribution list: {body}. If you do not want it, ask the secretary of the body to take your address off the list.',
  },
  meetingText: { fi: '{day} klo {starts}–{ends}', sv: '{day} kl. {starts}–{ends}', en: '{day}, {starts}–{ends}' },
} satisfies Record<string, Words>
