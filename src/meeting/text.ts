// Every word that people see about meetings.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { cancel, close, edit, open, plan, recordAttendance, recordMovement, removeMovement } from './rules.ts'

const meetingIsOver: Words = {
  fi: 'Kokous on jo päättynyt tai peruttu.',
  sv: 'Mötet är redan avslutat eller inställt.',
  en: 'The meeting is already closed or cancelled.',
}

export const planRefusals: Record<RefusalOf<typeof plan>, Words> = {
  noPeriod: {
    fi: 'Päivä ei kuulu millekään toimielimen toimikaudelle. Valitse toinen päivä.',
    sv: 'Dagen hör inte till någon av organets mandatperioder. Välj en annan dag.',
    en: 'The day is outside every term of the body. Choose another day.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  meetingIsOver,
  outsidePeriod: {
    fi: 'Päivä on eri toimikaudella kuin kokouksen numero. Peru kokous ja suunnittele uusi.',
    sv: 'Dagen hör till en annan mandatperiod än mötets nummer. Ställ in mötet och planera ett nytt.',
    en: 'The day is in another term than the meeting’s number. Cancel the meeting and plan a new one.',
  },
}

export const cancelRefusals: Record<RefusalOf<typeof cancel>, Words> = {
  cannotCancel: {
    fi: 'Avattua, päättynyttä tai peruttua kokousta ei voi perua.',
    sv: 'Ett möte som har öppnats, avslutats eller ställts in kan inte ställas in.',
    en: 'A meeting that has been opened, closed or cancelled cannot be cancelled.',
  },
}

export const openRefusals: Record<RefusalOf<typeof open>, Words> = {
  cannotOpen: {
    fi: 'Kokous on jo avattu, päättynyt tai peruttu.',
    sv: 'Mötet är redan öppnat, avslutat eller inställt.',
    en: 'The meeting has already been opened, closed or cancelled.',
  },
  nobodyPresides: {
    fi: 'Merkitse ensin läsnäolijat ja valitse, kuka johtaa puhetta.',
    sv: 'Anteckna först de närvarande och välj vem som är mötesordförande.',
    en: 'First record who is present and choose who presides.',
  },
}

const quorumWouldFail: Words = {
  fi: 'Kokous ei muutoksen jälkeen olisi ollut päätösvaltainen jossakin kohdassa, jonka päätös on jo kirjattu. Avaa ensin kohta uudelleen.',
  sv: 'Efter ändringen skulle mötet inte ha varit beslutfört på någon punkt där ett beslut redan har antecknats. Öppna först punkten på nytt.',
  en: 'After the change the meeting would not have had a quorum on an item whose outcome is recorded. Reopen the item first.',
}
const recordIsClosed: Words = {
  fi: 'Saapumisia ja poistumisia kirjataan kokouksen avaamisesta siihen asti, kun pöytäkirja lähetetään tarkastettavaksi.',
  sv: 'Ankomster och avlägsnanden antecknas från det att mötet öppnas tills protokollet skickas för justering.',
  en: 'Arrivals and departures are recorded from the opening until the minutes are sent for checking.',
}

export const recordAttendanceRefusals: Record<RefusalOf<typeof recordAttendance>, Words> = {
  quorumWouldFail,
  attendanceIsSettled: {
    fi: 'Läsnäoloa ei voi enää muuttaa: kokous on peruttu tai pöytäkirja on jo lähetetty tarkastettavaksi.',
    sv: 'Närvaron kan inte längre ändras: mötet är inställt eller protokollet har redan skickats för justering.',
    en: 'Attendance can no longer be changed: the meeting is cancelled or the minutes have been sent for checking.',
  },
  deputyForStranger: {
    fi: 'Varajäsen voi toimia vain tämän toimielimen jäsenen sijasta.',
    sv: 'En ersättare kan bara tjänstgöra i stället för en medlem i det här organet.',
    en: 'A deputy can stand in only for a member of this body.',
  },
  twoDeputies: {
    fi: 'Kaksi varajäsentä ei voi toimia saman jäsenen sijasta.',
    sv: 'Två ersättare kan inte tjänstgöra i stället för samma medlem.',
    en: 'Two deputies cannot stand in for the same member.',
  },
  nobodyWouldPreside: {
    fi: 'Avatulla kokouksella on oltava puheenjohtaja. Valitse, kuka johtaa puhetta.',
    sv: 'Ett öppnat möte måste ha en mötesordförande. Välj vem som leder mötet.',
    en: 'A meeting that has been opened needs somebody who presides. Choose who.',
  },
  notAMember: {
    fi: 'Joku luettelon henkilöistä ei ole toimielimen jäsen kokouspäivänä.',
    sv: 'Någon på listan är inte medlem i organet på mötesdagen.',
    en: 'Somebody on the list is not a member of the body on the day of the meeting.',
  },
  twice: {
    fi: 'Sama henkilö on luettelossa kahdesti.',
    sv: 'Samma person finns två gånger på listan.',
    en: 'The same person is on the list twice.',
  },
  deputyWithoutAbsent: {
    fi: 'Varajäsen ei voi toimia läsnä olevan jäsenen sijasta.',
    sv: 'En ersättare kan inte tjänstgöra i stället för en medlem som är närvarande.',
    en: 'A deputy cannot stand in for a member who is present.',
  },
  presiderAway: {
    fi: 'Puheenjohtajaksi valittu ei ole läsnä.',
    sv: 'Den som valts till mötesordförande är inte närvarande.',
    en: 'The person chosen to preside is not present.',
  },
  presiderHasNoSeat: {
    fi: 'Sihteeri tai asiantuntija ei voi johtaa puhetta.',
    sv: 'En sekreterare eller expert kan inte leda mötet.',
    en: 'A secretary or an expert cannot preside.',
  },
  alreadyRecorded: {
    fi: 'Henkilöstä on jo kirjattu saapuminen, poistuminen, esteellisyys tai eriävä mielipide, joten hän on ollut läsnä.',
    sv: 'En ankomst, ett avlägsnande, ett jäv eller en avvikande åsikt har redan antecknats, så personen har varit närvarande.',
    en: 'An arrival, a departure, a recusal or a dissent has been recorded, so the person has been present.',
  },
}

export const recordMovementRefusals: Record<RefusalOf<typeof recordMovement>, Words> = {
  recordIsClosed, quorumWouldFail,
  notPresent: {
    fi: 'Henkilöä ei ole merkitty läsnä olevaksi.',
    sv: 'Personen är inte antecknad som närvarande.',
    en: 'The person is not recorded as present.',
  },
  alreadyThere: { fi: 'Henkilö on jo paikalla.', sv: 'Personen är redan på plats.', en: 'The person is already there.' },
  notThere: {
    fi: 'Henkilö ei ole paikalla tuohon aikaan.',
    sv: 'Personen är inte på plats vid den tiden.',
    en: 'The person is not there at that time.',
  },
  notAnItem: { fi: 'Asiakohta ei kuulu tähän kokoukseen.', sv: 'Punkten hör inte till det här mötet.', en: 'The item is not of this meeting.' },
}

export const removeMovementRefusals: Record<RefusalOf<typeof removeMovement>, Words> = { recordIsClosed, quorumWouldFail }

export const closeRefusals: Record<RefusalOf<typeof close>, Words> = {
  cannotClose: {
    fi: 'Vain avatun kokouksen voi päättää.',
    sv: 'Bara ett öppnat möte kan avslutas.',
    en: 'Only a meeting that is open can be closed.',
  },
  itemsWithoutOutcome: {
    fi: 'Kokousta ei voi päättää: kaikilla asiakohdilla ei ole lopputulosta. Puuttuvat on lueteltu alla.',
    sv: 'Mötet kan inte avslutas: alla punkter har inte ett utfall. De som saknar utfall räknas upp nedan.',
    en: 'The meeting cannot be closed: some items have no outcome. They are listed below.',
  },
}

export const told = {
  plan: { fi: 'Kokous on suunniteltu.', sv: 'Mötet är planerat.', en: 'The meeting has been planned.' },
  edit: { fi: 'Kokouksen tiedot on tallennettu.', sv: 'Mötets uppgifter är sparade.', en: 'The meeting has been saved.' },
  cancel: { fi: 'Kokous on peruttu. Numero säilyy.', sv: 'Mötet är inställt. Numret består.', en: 'The meeting is cancelled. It keeps its number.' },
  call: { fi: 'Kokous on kutsuttu koolle.', sv: 'Mötet är sammankallat.', en: 'The meeting has been called.' },
  open: { fi: 'Kokous on avattu.', sv: 'Mötet är öppnat.', en: 'The meeting is open.' },
  close: {
    fi: 'Kokous on päätetty, ja pöytäkirjan luonnos on valmis.',
    sv: 'Mötet är avslutat och protokollsutkastet är klart.',
    en: 'The meeting is closed and the draft minutes are ready.',
  },
  recordAttendance: { fi: 'Läsnäolijat on tallennettu.', sv: 'De närvarande är sparade.', en: 'Attendance has been saved.' },
  recordMovement: { fi: 'Merkintä on tallennettu.', sv: 'Anteckningen är sparad.', en: 'The entry has been saved.' },
  removeMovement: { fi: 'Merkintä on poistettu.', sv: 'Anteckningen är borttagen.', en: 'The entry has been removed.' },
} satisfies Record<string, Words>
