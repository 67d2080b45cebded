// Every word that people see about meetings.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { cancel, close, edit, open, plan, recordAttendance, recordMovement, removeMovement } from './rules.ts'

const meetingIsOver: Words = {
  fi: 'Kokous on jo päättynyt tai peruttu.',
  sv: 'Mötet är redan avslutat eller inställt.',
  en: 'The meeting is already closed or cancelled.',
}

const noSuchTime: Words = {
  fi: 'Kelloja siirretään sinä päivänä eteenpäin, eikä tätä kellonaikaa ole. Valitse toinen aika.',
  sv: 'Klockan ställs fram den dagen, så det klockslaget finns inte. Välj en annan tid.',
  en: 'The clocks go forward on that day, so there is no such time. Choose another.',
}

export const planRefusals: Record<RefusalOf<typeof plan>, Words> = {
  noSuchTime,
  noPeriod: {
    fi: 'Päivä ei kuulu millekään toimielimen toimikaudelle. Valitse toinen päivä.',
    sv: 'Dagen hör inte till någon av organets mandatperioder. Välj en annan dag.',
    en: 'The day is outside every term of the body. Choose another day.',
  },
}

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  meetingIsOver,
  inSession: {
    fi: 'Kokous on käynnissä, joten sen päivää ja alkamisaikaa ei enää muuteta.',
    sv: 'Mötet pågår, så dess dag och starttid ändras inte längre.',
    en: 'The meeting is in session, so its day and start do not change any more.',
  },
  noSuchTime,
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
const dissentWouldFail: Words = {
  fi: 'Henkilö on ilmoittanut eriävän mielipiteen kohdassa, jossa hän ei muutoksen jälkeen olisi ollut paikalla. Poista ensin eriävä mielipide.',
  sv: 'Personen har anmält en avvikande åsikt på en punkt där personen efter ändringen inte skulle ha varit på plats. Ta först bort den avvikande åsikten.',
  en: 'The person dissented on an item at which, after the change, they would not have been there. Remove the dissent first.',
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
  recordIsClosed, quorumWouldFail, dissentWouldFail,
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

export const removeMovementRefusals: Record<RefusalOf<typeof removeMovement>, Words> = {
  recordIsClosed, quorumWouldFail, dissentWouldFail,
}

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

export const words = {
  toCalendar: { fi: 'Kokoukset omaan kalenteriin', sv: 'Möten i egen kalender', en: 'Meetings in your own calendar' },
  meetings: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
  noBodies: {
    fi: 'Et ole minkään toimielimen jäsen tänään, joten sinulla ei ole kokouksia.',
    sv: 'Du är inte medlem i något organ i dag, så du har inga möten.',
    en: 'You sit in no body today, so you have no meetings.',
  },
  coming: { fi: 'Tulevat', sv: 'Kommande', en: 'Coming' },
  past: { fi: 'Menneet', sv: 'Tidigare', en: 'Past' },
  noneComing: { fi: 'Tulevia kokouksia ei ole suunniteltu.', sv: 'Inga kommande möten är planerade.', en: 'No meeting is planned.' },
  nonePast: { fi: 'Menneitä kokouksia ei ole.', sv: 'Det finns inga tidigare möten.', en: 'There are no past meetings.' },
  numberOnly: { fi: '{numbers}: vain numero', sv: '{numbers}: bara numret', en: '{numbers}: number only' },
  numberOnlyWhy: {
    fi: 'Näistä kokouksista tiedetään vain numero. Ne täydentyvät, kun niiden muistio luetaan.',
    sv: 'Av dessa möten känner man bara numret. De kompletteras när deras promemoria läses in.',
    en: 'Only the numbers of these meetings are known. Reading in their memo completes them.',
  },
  fromMemo: { fi: 'muistiosta', sv: 'ur promemorian', en: 'from a memo' },
  planMeeting: { fi: 'Suunnittele kokous', sv: 'Planera ett möte', en: 'Plan a meeting' },
  plan: { fi: 'Varaa kokous', sv: 'Reservera mötet', en: 'Reserve the meeting' },
  nextNumber: {
    fi: 'Kokous saa seuraavan vapaan numeron. Numero säilyy, vaikka kokous perutaan.',
    sv: 'Mötet får nästa lediga nummer. Numret består även om mötet ställs in.',
    en: 'The meeting gets the next free number, and keeps it even if it is cancelled.',
  },
  onDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  starts: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  ends: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
  times: { fi: 'Kellonajat', sv: 'Klockslag', en: 'Times' },
  presides: { fi: 'johtaa puhetta', sv: 'leder mötet', en: 'presides' },
  zoneHint: {
    fi: 'Kellonajat ovat kokouspaikan aikaa ({zone}).',
    sv: 'Klockslagen är mötesplatsens tid ({zone}).',
    en: 'Times are local to the meeting ({zone}).',
  },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  remoteLink: { fi: 'Etäyhteyden osoite', sv: 'Adress för distansförbindelse', en: 'Remote link' },
  remote: { fi: 'Etäyhteys', sv: 'Distansförbindelse', en: 'Remote' },
  join: { fi: 'Liity etänä', sv: 'Delta på distans', en: 'Join remotely' },
  edit: { fi: 'Muuta kokouksen tietoja', sv: 'Ändra mötets uppgifter', en: 'Change the meeting' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  cancel: { fi: 'Peru kokous', sv: 'Ställ in mötet', en: 'Cancel the meeting' },
  cancelText: {
    fi: 'Kokousta ei pidetä. Numero ja asialista jäävät näkyviin, eikä numeroa anneta toiselle kokoukselle.',
    sv: 'Mötet hålls inte. Numret och föredragningslistan förblir synliga och numret ges inte till något annat möte.',
    en: 'The meeting is not held. Its number and agenda stay visible, and the number is not given to another meeting.',
  },
  cancelReason: { fi: 'Perumisen syy', sv: 'Orsak till inställandet', en: 'Reason' },
  cancelledBecause: { fi: 'Kokous on peruttu. Syy: {reason}', sv: 'Mötet är inställt. Orsak: {reason}', en: 'The meeting is cancelled. Reason: {reason}' },
  steps: { fi: 'Kokouksen vaiheet', sv: 'Mötets skeden', en: 'Stages of the meeting' },
  minutesStep: { fi: 'pöytäkirja', sv: 'protokoll', en: 'minutes' },
  openedAt: { fi: 'avattu {when}', sv: 'öppnat {when}', en: 'opened {when}' },
  closedAt: { fi: 'päätetty {when}', sv: 'avslutat {when}', en: 'closed {when}' },
  opening: { fi: 'Kokouksen avaaminen', sv: 'Öppna mötet', en: 'Opening the meeting' },
  open: { fi: 'Avaa kokous', sv: 'Öppna mötet', en: 'Open the meeting' },
  openText: {
    fi: 'Avaaminen kirjaa kellonajan kohtaan, joka avaa kokouksen. Sen jälkeen kohtia kirjataan.',
    sv: 'Klockslaget antecknas på den punkt som öppnar mötet. Därefter protokollförs punkterna.',
    en: 'Opening records the time on the item that opens the meeting. After that, items are recorded.',
  },
  notYet: {
    fi: 'Kokouspäivä on vasta {day}; tänään on {today}.',
    sv: 'Mötesdagen är först {day}; i dag är det {today}.',
    en: 'The meeting is not until {day}; today is {today}.',
  },
  attendanceFirst: {
    fi: 'Merkitse ensin läsnäolijat ja puheenjohtaja.',
    sv: 'Anteckna först de närvarande och mötesordföranden.',
    en: 'First record who is present and who presides.',
  },
  toAttendance: { fi: 'Läsnäoloon', sv: 'Till närvaron', en: 'To attendance' },
  running: { fi: 'Kohtien käsittely', sv: 'Behandlingen av punkterna', en: 'The items' },
  progress: { fi: '{done} / {all} kohdalla on lopputulos.', sv: '{done} / {all} punkter har ett utfall.', en: '{done} of {all} items have an outcome.' },
  itemsOf: { fi: 'Kohdat', sv: 'Punkter', en: 'Items' },
  goOn: { fi: 'Jatka kohdasta {item}', sv: 'Fortsätt från punkt {item}', en: 'Go on from item {item}' },
  closing: { fi: 'Kokouksen päättäminen', sv: 'Avsluta mötet', en: 'Closing the meeting' },
  close: { fi: 'Päätä kokous', sv: 'Avsluta mötet', en: 'Close the meeting' },
  closeText: {
    fi: 'Kaikilla kohdilla on lopputulos. Päättäminen kirjaa kellonajan ja tekee pöytäkirjan luonnoksen.',
    sv: 'Alla punkter har ett utfall. När mötet avslutas antecknas klockslaget och ett protokollsutkast görs.',
    en: 'Every item has an outcome. Closing records the time and makes the draft minutes.',
  },
  unfinished: {
    fi: 'Kokousta ei voi vielä päättää: näillä kohdilla ei ole lopputulosta.',
    sv: 'Mötet kan ännu inte avslutas: dessa punkter saknar utfall.',
    en: 'The meeting cannot be closed yet: these items have no outcome.',
  },
  markUntreated: { fi: 'Merkitse nämä käsittelemättömiksi', sv: 'Anteckna dessa som obehandlade', en: 'Mark these as not handled' },
  markUntreatedText: {
    fi: 'Jokaisen luetellun kohdan lopputulokseksi kirjataan ”ei käsitelty”. Asiat ehdotetaan seuraavan kokouksen asialistalle samassa järjestyksessä.',
    sv: 'Varje uppräknad punkt får utfallet ”inte behandlat”. Ärendena föreslås i samma ordning för nästa mötes föredragningslista.',
    en: 'Each item listed gets the outcome “not handled”. Their matters are proposed for the next agenda in the same order.',
  },
  itemNumber: { fi: 'kohta {number}', sv: 'punkt {number}', en: 'item {number}' },
  confidentialItem: { fi: 'Salassa pidettävä asia', sv: 'Sekretessbelagt ärende', en: 'Confidential matter' },
  toMinutes: { fi: 'Pöytäkirjaan', sv: 'Till protokollet', en: 'To the minutes' },
  toAgenda: { fi: 'Asialistaan', sv: 'Till föredragningslistan', en: 'To the agenda' },
  nextStep: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  agendaNext: {
    fi: 'Laadi asialista ja lähetä se. Lähettäminen kutsuu kokouksen koolle.',
    sv: 'Gör upp föredragningslistan och skicka den. Utskicket sammankallar mötet.',
    en: 'Draw up the agenda and send it. Sending it calls the meeting.',
  },
  minutesNext: {
    fi: 'Kokous on päättynyt. Viimeistele tekstit ja lähetä pöytäkirja tarkastettavaksi.',
    sv: 'Mötet är avslutat. Finslipa texterna och skicka protokollet för justering.',
    en: 'The meeting is closed. Finish the texts and send the minutes for checking.',
  },
  matterWay: { fi: 'Asian kulku', sv: 'Ärendets väg', en: 'Journey of the matter' },
  whatMemoTold: { fi: 'Mitä muistio kertoo kokouksesta', sv: 'Vad promemorian berättar om mötet', en: 'What the memo tells of the meeting' },
  memoOnly: {
    fi: 'Kokouksesta tiedetään se, mitä sisään luettu muistio kertoo. Asialista ja pöytäkirja eivät ole täällä.',
    sv: 'Om mötet vet man det som den inlästa promemorian berättar. Föredragningslistan och protokollet finns inte här.',
    en: 'What is known of the meeting is what the memo that was read in tells. Its agenda and minutes are not here.',
  },
  noMemoItems: { fi: 'Muistiosta ei poimittu asioita.', sv: 'Inga ärenden plockades ur promemorian.', en: 'No matters were taken from the memo.' },
  presider: { fi: 'Puheenjohtaja', sv: 'Mötesordförande', en: 'Presides' },
  presiderNone: { fi: 'Ei vielä valittu', sv: 'Inte vald ännu', en: 'Not chosen yet' },
  attendance: { fi: 'Läsnäolo', sv: 'Närvaro', en: 'Attendance' },
  presence: { fi: 'Läsnäolo', sv: 'Närvaro', en: 'Presence' },
  attendanceLead: {
    fi: 'Luettelossa ovat kaikki, jotka ovat toimielimessä kokouspäivänä.',
    sv: 'Listan omfattar alla som hör till organet på mötesdagen.',
    en: 'The list holds everybody who sits in the body on the day of the meeting.',
  },
  proposedPresence: {
    fi: 'Mitään ei ole vielä tallennettu. Vakinaiset on valmiiksi merkitty läsnä oleviksi; korjaa ja tallenna.',
    sv: 'Inget har sparats ännu. De ordinarie är förhandsmarkerade som närvarande; rätta och spara.',
    en: 'Nothing is saved yet. The regular members are marked as present beforehand; mend and save.',
  },
  savedNow: { fi: 'Tallennettu nyt: {presence}', sv: 'Sparat nu: {presence}', en: 'Saved now: {presence}' },
  noAttendance: { fi: 'Läsnäoloa ei ole vielä merkitty.', sv: 'Närvaron har inte antecknats ännu.', en: 'Attendance has not been recorded yet.' },
  deputyFor: { fi: 'Kenen sijasta', sv: 'I stället för', en: 'In place of' },
  deputyForNone: { fi: 'Ei kenenkään sijasta', sv: 'Inte i någons ställe', en: 'In nobody’s place' },
  inPlaceOf: { fi: 'sijaistaa: {name}', sv: 'ersätter: {name}', en: 'in place of: {name}' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  role: { fi: 'Tehtävä', sv: 'Uppdrag', en: 'Role' },
  presidesHint: { fi: 'Valitse läsnä olevista.', sv: 'Välj bland de närvarande.', en: 'Choose among those present.' },
  saveAttendance: { fi: 'Tallenna läsnäolo', sv: 'Spara närvaron', en: 'Save attendance' },
  quorum: { fi: 'Päätösvaltaisuus', sv: 'Beslutförhet', en: 'Quorum' },
  quorumNow: {
    fi: 'Äänivaltaisia paikalla {votes}, vaaditaan {quorum}.',
    sv: 'Röstberättigade på plats: {votes}, minst {quorum} krävs.',
    en: 'With a vote in the room: {votes}, required {quorum}.',
  },
  hasQuorum: { fi: 'päätösvaltainen', sv: 'beslutfört', en: 'quorum' },
  lacksQuorum: { fi: 'ei päätösvaltainen', sv: 'inte beslutfört', en: 'no quorum' },
  counts: {
    fi: 'Läsnä {present}, esteen ilmoittaneita {excused}, poissa {absent}',
    sv: '{present} närvarande, {excused} har anmält förhinder, {absent} frånvarande',
    en: '{present} present, {excused} excused, {absent} absent',
  },
  movements: { fi: 'Saapumiset ja poistumiset', sv: 'Ankomster och avlägsnanden', en: 'Arrivals and departures' },
  noMovements: { fi: 'Kukaan ei ole saapunut tai poistunut kesken kokouksen.', sv: 'Ingen har kommit eller gått under mötet.', en: 'Nobody has come or gone during the meeting.' },
  addMovement: { fi: 'Kirjaa saapuminen tai poistuminen', sv: 'Anteckna en ankomst eller ett avlägsnande', en: 'Record an arrival or a departure' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  choosePerson: { fi: 'Valitse henkilö', sv: 'Välj en person', en: 'Choose a person' },
  kind: { fi: 'Mitä tapahtui', sv: 'Vad hände', en: 'What happened' },
  arrived: { fi: 'saapui', sv: 'anlände', en: 'arrived' },
  left: { fi: 'poistui', sv: 'avlägsnade sig', en: 'left' },
  at: { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  clock: { fi: 'klo {time}', sv: 'kl. {time}', en: 'at {time}' },
  fromItem: { fi: 'Mistä kohdasta alkaen', sv: 'Från vilken punkt', en: 'From which item on' },
  fromItemHint: {
    fi: 'Saapunut on mukana tästä kohdasta alkaen, poistunut ei enää ole.',
    sv: 'Den som anlänt är med från och med punkten, den som avlägsnat sig är det inte längre.',
    en: 'Whoever arrived takes part from this item on; whoever left no longer does.',
  },
  noItem: { fi: 'Ei minkään kohdan yhteydessä', sv: 'Inte vid någon punkt', en: 'At no particular item' },
  record: { fi: 'Kirjaa', sv: 'Anteckna', en: 'Record' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  byItem: { fi: 'Läsnäolo kohdittain', sv: 'Närvaro per punkt', en: 'Presence by item' },
  item: { fi: 'Kohta', sv: 'Punkt', en: 'Item' },
  votes: { fi: 'Äänivaltaisia', sv: 'Röstberättigade', en: 'Votes' },
  awayFromItem: { fi: 'Poissa kohdasta', sv: 'Borta från punkten', en: 'Away' },
} satisfies Record<string, Words>

/** What a memo told that was done with a matter. */
export const memoOutcomeWords: Record<'heard' | 'presented' | 'decided' | 'noted' | 'other', Words> = {
  heard: { fi: 'kuultiin', sv: 'hördes', en: 'heard' },
  presented: { fi: 'esiteltiin', sv: 'presenterades', en: 'presented' },
  decided: { fi: 'päätettiin', sv: 'beslutades', en: 'decided' },
  noted: { fi: 'merkittiin tiedoksi', sv: 'antecknades för kännedom', en: 'noted' },
  other: { fi: 'muu maininta', sv: 'annat omnämnande', en: 'other mention' },
}
