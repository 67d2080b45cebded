// Every word that people see about agendas.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Proposal } from './proposals.ts'
import type { accept, add, edit, move, send, strike } from './rules.ts'

const takesNoItems: Words = {
  fi: 'Kokous on päättynyt tai peruttu, joten sen asialistaa ei voi muuttaa.',
  sv: 'Mötet är avslutat eller inställt, så föredragningslistan kan inte ändras.',
  en: 'The meeting is closed or cancelled, so its agenda cannot be changed.',
}
const noSuchParent: Words = {
  fi: 'Valittuun kohtaan ei voi lisätä alakohtaa.',
  sv: 'Den valda punkten kan inte ha underpunkter.',
  en: 'The chosen item cannot have sub-items.',
}
const tooManyItems: Words = {
  fi: 'Asialistalla voi olla enintään 500 kohtaa.',
  sv: 'Föredragningslistan kan ha högst 500 punkter.',
  en: 'An agenda can have at most 500 items.',
}
const isRecorded: Words = {
  fi: 'Kohdalle on kirjattu lopputulos. Avaa kohta ensin uudelleen ja kerro syy.',
  sv: 'Ett utfall har antecknats för punkten. Öppna först punkten på nytt och ange orsaken.',
  en: 'An outcome has been recorded for the item. Reopen the item with a reason first.',
}
const hasSubItems: Words = {
  fi: 'Kohdalla on alakohtia. Siirrä tai poista ne ensin.',
  sv: 'Punkten har underpunkter. Flytta eller ta bort dem först.',
  en: 'The item has sub-items. Move or remove them first.',
}

export const addRefusals: Record<RefusalOf<typeof add>, Words> = {
  takesNoItems, tooManyItems, noSuchParent,
  alreadyThere: {
    fi: 'Tämä vakiokohta on jo asialistalla.',
    sv: 'Den här stående punkten finns redan på föredragningslistan.',
    en: 'This standing item is already on the agenda.',
  },
  matterAlreadyThere: {
    fi: 'Asia on jo asialistalla.',
    sv: 'Ärendet finns redan på föredragningslistan.',
    en: 'The matter is already on the agenda.',
  },
}

export const acceptRefusals: Record<RefusalOf<typeof accept>, Words> = {
  takesNoItems, tooManyItems,
  nothingChosen: {
    fi: 'Valitse vähintään yksi ehdotus. Aiemmin valitut voivat olla jo asialistalla.',
    sv: 'Välj minst ett förslag. De tidigare valda kan redan finnas på föredragningslistan.',
    en: 'Choose at least one proposal. Those chosen before may already be on the agenda.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  meetingIsOver: takesNoItems, isRecorded,
  isStruck: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits.', en: 'The item has been struck.' },
}

export const strikeRefusals: Record<RefusalOf<typeof strike>, Words> = {
  meetingIsOver: takesNoItems, isRecorded, hasSubItems,
  alreadyStruck: { fi: 'Kohta on jo poistettu.', sv: 'Punkten är redan struken.', en: 'The item is already struck.' },
  reasonMissing: {
    fi: 'Kerro, miksi jo lähetetty kohta poistetaan. Syy lähetetään vastaanottajille.',
    sv: 'Ange varför en redan utskickad punkt stryks. Orsaken skickas till mottagarna.',
    en: 'Say why an item that was sent is struck. The reason is sent to the recipients.',
  },
  hasPapers: {
    fi: 'Kohdalla on liitteitä. Poista ne ensin.',
    sv: 'Punkten har bilagor. Ta bort dem först.',
    en: 'The item has papers. Withdraw them first.',
  },
}

export const moveRefusals: Record<RefusalOf<typeof move>, Words> = {
  takesNoItems, noSuchParent, hasSubItems,
  numberIsFixed: {
    fi: 'Lähetetyn asialistan numerot eivät muutu, joten järjestys ei voi olla tämä.',
    sv: 'Numren på en utskickad föredragningslista ändras inte, så ordningen kan inte vara den här.',
    en: 'Numbers of an agenda that was sent do not change, so this order is not possible.',
  },
  openingStaysFirst: {
    fi: 'Kokouksen avaus pysyy ensimmäisenä.',
    sv: 'Mötets öppnande förblir först.',
    en: 'The opening stays first.',
  },
  closingStaysLast: {
    fi: 'Kokouksen päättäminen pysyy viimeisenä.',
    sv: 'Mötets avslutande förblir sist.',
    en: 'The closing stays last.',
  },
}

export const sendRefusals: Record<RefusalOf<typeof send>, Words> = {
  meetingIsOver: takesNoItems,
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
  add: { fi: 'Kohta on lisätty asialistalle.', sv: 'Punkten har lagts till.', en: 'The item has been added.' },
  accept: { fi: 'Ehdotukset on lisätty asialistalle.', sv: 'Förslagen har lagts till.', en: 'The proposals have been added.' },
  edit: { fi: 'Kohta on tallennettu.', sv: 'Punkten är sparad.', en: 'The item has been saved.' },
  strike: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits.', en: 'The item has been struck.' },
  move: { fi: 'Kohta on siirretty.', sv: 'Punkten har flyttats.', en: 'The item has been moved.' },
  send: { fi: 'Asialista on lähetetty.', sv: 'Föredragningslistan har skickats.', en: 'The agenda has been sent.' },
} satisfies Record<string, Words>

export const sourceWords: Record<Proposal['source'], Words> = {
  standing: { fi: 'Vakiokohdat', sv: 'Stående punkter', en: 'Standing items' },
  commitment: { fi: 'Luvattu tähän kokoukseen', sv: 'Utlovat till det här mötet', en: 'Promised for this meeting' },
  undated: { fi: 'Luvattu ilman päivää', sv: 'Utlovat utan datum', en: 'Promised without a day' },
  carried: { fi: 'Jäänyt aiemmista kokouksista', sv: 'Kvar från tidigare möten', en: 'Left over from earlier meetings' },
  waiting: { fi: 'Odottaa käsittelyä', sv: 'Väntar på behandling', en: 'Waiting to be handled' },
}

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
