// Every word that people see about agendas that are sent.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { send } from './rules.ts'

export const sendRefusals: Record<RefusalOf<typeof send>, Words> = {
  changedSince: {
    fi: 'Asialistaa on muutettu sen jälkeen, kun avasit sivun. Tarkista muutokset ja lähetä sitten.',
    sv: 'Föredragningslistan har ändrats efter att du öppnade sidan. Granska ändringarna och skicka sedan.',
    en: 'The agenda has changed since you opened the page. Look at the changes, then send.',
  },
  meetingIsOver: {
    fi: 'Kokous on päättynyt tai peruttu, joten sen asialistaa ei voi enää lähettää.',
    sv: 'Mötet är avslutat eller inställt, så föredragningslistan kan inte längre skickas.',
    en: 'The meeting is closed or cancelled, so its agenda can no longer be sent.',
  },
  nothingToSend: { fi: 'Asialistalla ei ole yhtään kohtaa.', sv: 'Föredragningslistan är tom.', en: 'The agenda is empty.' },
  nothingChanged: {
    fi: 'Mikään ei ole muuttunut edellisen lähetyksen jälkeen.',
    sv: 'Ingenting har ändrats sedan det förra utskicket.',
    en: 'Nothing has changed since it was last sent.',
  },
  nobodyToSendTo: {
    fi: 'Toimielimessä ei ole ketään, jolle asialistan voisi lähettää.',
    sv: 'Det finns ingen i organet att skicka föredragningslistan till.',
    en: 'There is nobody in the body to send the agenda to.',
  },
}

export const told = {
  send: { fi: 'Asialista on lähetetty.', sv: 'Föredragningslistan har skickats.', en: 'The agenda has been sent.' },
} satisfies Record<string, Words>

export const fieldWords: Record<string, Words> = {
  title: { fi: 'otsikko', sv: 'rubrik', en: 'title' },
  presenter: { fi: 'esittelijä', sv: 'föredragande', en: 'presenter' },
  purpose: { fi: 'käsittelyn tarkoitus', sv: 'syfte', en: 'purpose' },
  proposal: { fi: 'esitys', sv: 'förslag', en: 'proposal' },
  minutes: { fi: 'varattu aika', sv: 'reserverad tid', en: 'time allotted' },
  level: { fi: 'julkisuus', sv: 'offentlighet', en: 'publicity' },
  ground: { fi: 'salassapitoperuste', sv: 'sekretessgrund', en: 'legal ground' },
  groundUntil: { fi: 'salassapidon päättyminen', sv: 'sekretessens slut', en: 'end of confidentiality' },
  publicTitle: { fi: 'julkinen otsikko', sv: 'offentlig rubrik', en: 'public title' },
  also: { fi: 'samalla käsiteltävät asiat', sv: 'ärenden som behandlas samtidigt', en: 'matters handled together' },
  versions: { fi: 'rakenneversiot', sv: 'strukturversioner', en: 'structure versions' },
  appraisal: { fi: 'vaihtoehtovertailu', sv: 'alternativjämförelsen', en: 'options appraisal' },
  onDay: { fi: 'kokouspäivä', sv: 'mötesdag', en: 'day of the meeting' },
  starts: { fi: 'alkamisaika', sv: 'starttid', en: 'start' },
  ends: { fi: 'päättymisaika', sv: 'sluttid', en: 'end' },
  place: { fi: 'paikka', sv: 'plats', en: 'place' },
  remoteLink: { fi: 'etäyhteys', sv: 'distansförbindelse', en: 'remote link' },
}

/** The words of the pages. */
export const words = {
  mail: { fi: 'Sähköpostit', sv: 'E-postmeddelanden', en: 'E-mails' },
  mailTo: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  mailState: { fi: 'Tila', sv: 'Status', en: 'State' },
  mailSent: { fi: 'Lähetetty {at}', sv: 'Skickat {at}', en: 'Sent {at}' },
  mailWaits: { fi: 'Odottaa lähettämistä', sv: 'Väntar på att skickas', en: 'Waiting to be sent' },
  mailRetried: { fi: 'Yritetään uudelleen. Palvelin vastasi: {reason}', sv: 'Ett nytt försök görs. Servern svarade: {reason}', en: 'Will be tried again. The server answered: {reason}' },
  mailLost: { fi: 'Kutsu ei mennyt perille: {names}. Ota yhteyttä muulla tavalla.', sv: 'Kallelsen kom inte fram: {names}. Ta kontakt på annat sätt.',
    en: 'The invitation did not arrive: {names}. Get in touch another way.' },
  mailFailed: { fi: 'Ei mennyt perille. Palvelin vastasi: {reason}', sv: 'Kom inte fram. Servern svarade: {reason}', en: 'Not delivered. The server answered: {reason}' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  versions: { fi: 'Lähetetyt versiot', sv: 'Skickade versioner', en: 'Versions sent' },
  version: { fi: 'Versio {letter}', sv: 'Version {letter}', en: 'Version {letter}' },
  versionHead: { fi: 'Versio', sv: 'Version', en: 'Version' },
  sentAt: { fi: 'Lähetetty', sv: 'Skickad', en: 'Sent' },
  sentBy: { fi: 'Lähettäjä', sv: 'Avsändare', en: 'Sent by' },
  notSent: { fi: 'Asialistaa ei ole vielä lähetetty.', sv: 'Föredragningslistan har inte skickats ännu.', en: 'The agenda has not been sent yet.' },
  sendNew: { fi: 'Lähetä versio {letter}', sv: 'Skicka version {letter}', en: 'Send version {letter}' },
  toRelease: { fi: 'Mitä lähetetään, kenelle ja milloin', sv: 'Vad som skickas, till vem och när', en: 'What will leave, to whom and when' },
  sendHint: {
    fi: 'Asialista lähtee {count} henkilölle. Lähetetyt numerot lukittuvat eivätkä enää muutu.',
    sv: 'Föredragningslistan skickas till {count} personer. Skickade nummer låses och ändras inte längre.',
    en: 'The agenda goes to {count} people. Numbers that are sent are fixed and never change.',
  },
  nothingChanged: sendRefusals.nothingChanged,
  withoutAddress: { fi: 'Ilman sähköpostiosoitetta: {names}', sv: 'Utan e-postadress: {names}', en: 'Without an e-mail address: {names}' },
  note: { fi: 'Saate', sv: 'Följebrev', en: 'Covering note' },
  willTell: { fi: 'Muutokset edelliseen versioon', sv: 'Ändringar jämfört med föregående version', en: 'Changes since the previous version' },
  older: { fi: 'Tämä ei ole viimeisin versio. Viimeisin:', sv: 'Det här är inte den senaste versionen. Den senaste:', en: 'This is not the latest version. The latest:' },
} satisfies Record<string, Words>
