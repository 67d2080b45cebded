// Every word that people see about agendas.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Proposal } from './proposals.ts'
import type { accept, add, edit, move, strike } from './rules.ts'

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

export const told = {
  add: { fi: 'Kohta on lisätty asialistalle.', sv: 'Punkten har lagts till.', en: 'The item has been added.' },
  accept: { fi: 'Ehdotukset on lisätty asialistalle.', sv: 'Förslagen har lagts till.', en: 'The proposals have been added.' },
  edit: { fi: 'Kohta on tallennettu.', sv: 'Punkten är sparad.', en: 'The item has been saved.' },
  strike: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits.', en: 'The item has been struck.' },
  move: { fi: 'Kohta on siirretty.', sv: 'Punkten har flyttats.', en: 'The item has been moved.' },
  fixNumbers: { fi: 'Numerot on annettu.', sv: 'Numren har getts.', en: 'The numbers have been given.' },
} satisfies Record<string, Words>

export const sourceWords: Record<Proposal['source'], Words> = {
  standing: { fi: 'Vakiokohdat', sv: 'Stående punkter', en: 'Standing items' },
  commitment: { fi: 'Luvattu tähän kokoukseen', sv: 'Utlovat till det här mötet', en: 'Promised for this meeting' },
  undated: { fi: 'Luvattu ilman päivää', sv: 'Utlovat utan datum', en: 'Promised without a day' },
  carried: { fi: 'Jäänyt aiemmista kokouksista', sv: 'Kvar från tidigare möten', en: 'Left over from earlier meetings' },
  waiting: { fi: 'Odottaa käsittelyä', sv: 'Väntar på behandling', en: 'Waiting to be handled' },
}
