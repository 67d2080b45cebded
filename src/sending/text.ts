// Every word that people see about agendas that are sent.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { send } from './rules.ts'

export const sendRefusals: Record<RefusalOf<typeof send>, Words> = {
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
  onDay: { fi: 'kokouspäivä', sv: 'mötesdag', en: 'day of the meeting' },
  starts: { fi: 'alkamisaika', sv: 'starttid', en: 'start' },
  ends: { fi: 'päättymisaika', sv: 'sluttid', en: 'end' },
  place: { fi: 'paikka', sv: 'plats', en: 'place' },
  remoteLink: { fi: 'etäyhteys', sv: 'distansförbindelse', en: 'remote link' },
}
