// Every word that people see about follow-ups.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { add, close, edit } from './rules.ts'

const ownerIsNoMember: Words = {
  fi: 'Valittu vastuuhenkilö ei ole toimielimen jäsen.',
  sv: 'Den valda ansvariga personen är inte medlem i organet.',
  en: 'The chosen owner is not a member of the body.',
}
const ownerMissing: Words = {
  fi: 'Valitse vastuuhenkilö tai kirjoita, kuka vastaa.',
  sv: 'Välj en ansvarig person eller skriv vem som ansvarar.',
  en: 'Choose an owner or write who is responsible.',
}
const dueBeforeMeeting: Words = {
  fi: 'Määräpäivä on ennen kokousta. Valitse myöhempi päivä.',
  sv: 'Tidsfristen är före mötet. Välj en senare dag.',
  en: 'The due day is before the meeting. Choose a later day.',
}
const alreadyClosed: Words = {
  fi: 'Toimenpide on jo päätetty.',
  sv: 'Åtgärden är redan avslutad.',
  en: 'The follow-up is already closed.',
}

export const addRefusals: Record<RefusalOf<typeof add>, Words> = {
  ownerIsNoMember, ownerMissing, dueBeforeMeeting,
  recordIsClosed: {
    fi: 'Toimenpiteitä lisätään kokouksen avaamisesta siihen asti, kun pöytäkirja lähetetään tarkastettavaksi.',
    sv: 'Åtgärder läggs till från det att mötet öppnas tills protokollet skickas för justering.',
    en: 'Follow-ups are added from the opening of the meeting until the minutes are sent for checking.',
  },
  isStruck: {
    fi: 'Kohta on poistettu asialistalta.',
    sv: 'Punkten har strukits från föredragningslistan.',
    en: 'The item has been struck from the agenda.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = { alreadyClosed, ownerIsNoMember, ownerMissing, dueBeforeMeeting }

export const closeRefusals: Record<RefusalOf<typeof close>, Words> = {
  alreadyClosed,
  reasonMissing: {
    fi: 'Kerro, miksi toimenpide perutaan.',
    sv: 'Ange varför åtgärden ställs in.',
    en: 'Say why the follow-up is cancelled.',
  },
}

export const told = {
  handOver: { fi: 'Toimenpiteet on siirretty uudelle vastuuhenkilölle.', sv: 'Åtgärderna har överförts till en ny ansvarig.', en: 'The follow-ups have been handed over.' },
  add: { fi: 'Toimenpide on lisätty.', sv: 'Åtgärden är tillagd.', en: 'The follow-up has been added.' },
  edit: { fi: 'Toimenpide on tallennettu.', sv: 'Åtgärden är sparad.', en: 'The follow-up has been saved.' },
  close: { fi: 'Toimenpide on päätetty.', sv: 'Åtgärden är avslutad.', en: 'The follow-up is closed.' },
} satisfies Record<string, Words>

export const words = {
  handedOver: { fi: 'siirtyi {day}, aiemmin {from}', sv: 'övertagen {day}, tidigare {from}', en: 'taken over on {day}, before that {from}' },
  returning: { fi: 'Avoimet toimenpiteet', sv: 'Öppna åtgärder', en: 'Open follow-ups' },
  ownerGone: {
    fi: 'Vastuuhenkilö on jättänyt toimielimen: valitse uusi', sv: 'Den ansvariga har lämnat organet: välj en ny',
    en: 'The owner has left the body: choose another',
  },
  title: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' },
  lead: {
    fi: 'Mitä kokouksissa on sovittu tehtäväksi, kuka vastaa ja mihin mennessä.',
    sv: 'Vad man på mötena har kommit överens om att göra, vem som ansvarar och när det ska vara klart.',
    en: 'What the meetings agreed to have done, who does it and by when.',
  },
  mine: { fi: 'Omat toimenpiteet', sv: 'Mina åtgärder', en: 'My follow-ups' },
  others: { fi: 'Muiden toimenpiteet', sv: 'Andras åtgärder', en: 'Follow-ups of others' },
  closed: { fi: 'Päätetyt', sv: 'Avslutade', en: 'Closed' },
  noneMine: { fi: 'Sinulla ei ole avoimia toimenpiteitä.', sv: 'Du har inga öppna åtgärder.', en: 'You have no open follow-ups.' },
  noneOthers: { fi: 'Muilla ei ole avoimia toimenpiteitä.', sv: 'Andra har inga öppna åtgärder.', en: 'Others have no open follow-ups.' },
  owner: { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  ownerId: { fi: 'Vastuuhenkilö', sv: 'Ansvarig person', en: 'Owner' },
  ownerOther: { fi: 'Muu vastuutaho', sv: 'Annan ansvarig', en: 'Somebody else' },
  ownerOtherHint: {
    fi: 'Kirjoita tähän, jos vastuussa on joku toimielimen ulkopuolelta.',
    sv: 'Skriv här om någon utanför organet ansvarar.',
    en: 'Write here when it is somebody outside the body.',
  },
  chooseOwner: { fi: 'Ei toimielimen jäsen', sv: 'Inte medlem i organet', en: 'Not a member of the body' },
  what: { fi: 'Mitä tehdään', sv: 'Vad som görs', en: 'What is done' },
  dueOn: { fi: 'Määräpäivä', sv: 'Tidsfrist', en: 'Due day' },
  dueHint: { fi: 'Määräpäivä kuuluu vielä määräaikaan.', sv: 'Dagen hör ännu till tidsfristen.', en: 'The day itself is still in time.' },
  noDue: { fi: 'ei määräpäivää', sv: 'ingen tidsfrist', en: 'no due day' },
  due: { fi: 'viimeistään {day}', sv: 'senast {day}', en: 'by {day}' },
  add: { fi: 'Lisää toimenpide', sv: 'Lägg till åtgärden', en: 'Add the follow-up' },
  addTitle: { fi: 'Uusi toimenpide', sv: 'Ny åtgärd', en: 'New follow-up' },
  none: { fi: 'Kohdalla ei ole toimenpiteitä.', sv: 'Punkten har inga åtgärder.', en: 'The item has no follow-ups.' },
  close: { fi: 'Päätä toimenpide', sv: 'Avsluta åtgärden', en: 'Close the follow-up' },
  closing: { fi: 'Miten toimenpide päättyy', sv: 'Hur åtgärden avslutas', en: 'How the follow-up ends' },
  finish: { fi: 'Tehty', sv: 'Utförd', en: 'Finished' },
  cancel: { fi: 'Perutaan', sv: 'Ställs in', en: 'Cancelled' },
  reason: { fi: 'Selite', sv: 'Förklaring', en: 'Explanation' },
  reasonHint: {
    fi: 'Pakollinen, jos toimenpide perutaan.',
    sv: 'Obligatorisk om åtgärden ställs in.',
    en: 'Required when the follow-up is cancelled.',
  },
  closedAt: { fi: '{how} {when}, {who}', sv: '{how} {when}, {who}', en: '{how} {when}, {who}' },
  edit: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  backToItem: { fi: 'Takaisin kohtaan', sv: 'Tillbaka till punkten', en: 'Back to the item' },
  item: { fi: 'kohta {number}', sv: 'punkt {number}', en: 'item {number}' },
} satisfies Record<string, Words>
