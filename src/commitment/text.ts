// Every word that people see about commitments.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { CommitmentAction, State } from './commitment.ts'
import type { drop, edit, keep, link, make } from './rules.ts'

const nobodyNamed: Words = {
  fi: 'Valitse tai kirjoita, mihin toimielimeen asia tulee.',
  sv: 'Välj eller skriv till vilket organ ärendet kommer.',
  en: 'Choose or write the body to which the matter is to come.',
}
const isClosed: Words = {
  fi: 'Sitoumus on jo täytetty tai siitä on luovuttu.',
  sv: 'Åtagandet är redan uppfyllt eller har frångåtts.',
  en: 'The commitment has already been kept or dropped.',
}

export const makeRefusals: Record<RefusalOf<typeof make>, Words> = {
  nobodyNamed,
  itemMissing: {
    fi: 'Valitse asialistan kohta, jossa sitouduttiin.',
    sv: 'Välj den punkt på föredragningslistan där åtagandet gjordes.',
    en: 'Choose the agenda item on which the commitment was made.',
  },
  notRecorded: {
    fi: 'Kirjaa ensin kohdan lopputulos.',
    sv: 'Anteckna först punktens utfall.',
    en: 'Record the outcome of the item first.',
  },
}
export const editRefusals: Record<RefusalOf<typeof edit>, Words> = { nobodyNamed, isClosed,
  movedWithoutReason: {
    fi: 'Kirjoita, miksi luvattua aikaa siirretään.', sv: 'Skriv varför den utlovade tiden flyttas.', en: 'Write why the promised time is moved.',
  },
}
export const keepRefusals: Record<RefusalOf<typeof keep>, Words> = { isClosed }
export const dropRefusals: Record<RefusalOf<typeof drop>, Words> = { isClosed }

export const linkRefusals: Record<RefusalOf<typeof link>, Words> = { isClosed,
  meetingIsOver: { fi: 'Kokous on jo pidetty tai peruttu.', sv: 'Mötet har redan hållits eller ställts in.', en: 'The meeting is over or was cancelled.' },
  isStruck: { fi: 'Kohta on poistettu asialistalta.', sv: 'Punkten har strukits från föredragningslistan.', en: 'The item was struck from the agenda.' },
}

export const told = {
  make: { fi: 'Sitoumus on kirjattu.', sv: 'Åtagandet har antecknats.', en: 'The commitment has been recorded.' },
  edit: { fi: 'Sitoumus on tallennettu.', sv: 'Åtagandet har sparats.', en: 'The commitment has been saved.' },
  keep: { fi: 'Sitoumus on merkitty täytetyksi.', sv: 'Åtagandet är markerat som uppfyllt.', en: 'The commitment is marked as kept.' },
  drop: { fi: 'Sitoumuksesta on luovuttu.', sv: 'Åtagandet har frångåtts.', en: 'The commitment has been dropped.' },
  link: { fi: 'Kohta on liitetty sitoumukseen.', sv: 'Punkten har kopplats till åtagandet.', en: 'The item has been linked to the commitment.' },
} satisfies Record<string, Words>

export const stateWords: Record<State, Words> = {
  open: { fi: 'avoin', sv: 'öppet', en: 'open' },
  due: { fi: 'tässä kuussa', sv: 'den här månaden', en: 'this month' },
  moved: { fi: 'siirretty', sv: 'flyttat', en: 'moved' },
  broken: { fi: 'ei pidetty', sv: 'inte hållet', en: 'broken' },
  kept: { fi: 'pidetty', sv: 'hållet', en: 'kept' },
  dropped: { fi: 'luovuttu', sv: 'frångått', en: 'dropped' },
}

export const actionWords: Record<CommitmentAction, Words> = {
  bring: { fi: 'tuodaan käsittelyyn', sv: 'tas upp', en: 'to be brought' },
  approve: { fi: 'hyväksytään', sv: 'godkänns', en: 'to be approved' },
  review: { fi: 'tarkastellaan', sv: 'granskas', en: 'to be reviewed' },
  deliver: { fi: 'toimitetaan', sv: 'lämnas', en: 'to be delivered' },
}

export const words = {
  commitments: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' },
  lead: {
    fi: 'Mitä on luvattu tuoda, mihin toimielimeen ja milloin, ja mitä lupauksesta on tullut.',
    sv: 'Vad som har utlovats, till vilket organ och när, och vad löftet har lett till.',
    en: 'What was promised, to which body and when, and what became of it.',
  },
  groupBroken: { fi: 'Ei pidetty', sv: 'Inte hållna', en: 'Broken' },
  groupDue: { fi: 'Tässä kuussa', sv: 'Den här månaden', en: 'This month' },
  groupOpen: { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  groupClosed: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Closed' },
  moveReason: { fi: 'Miksi aikaa siirretään', sv: 'Varför tiden flyttas', en: 'Why the time is moved' },
  moveReasonHint: {
    fi: 'Tarvitaan, kun luvattu aika muuttuu. Siirto ja sen syy jäävät näkyviin.',
      sv: 'Behövs när den utlovade tiden ändras. Flyttningen och orsaken förblir synliga.',
    en: 'Needed when the promised time changes. The move and its reason stay to be seen.',
  },
  movedOnce: { fi: 'Siirretty kerran', sv: 'Flyttat en gång', en: 'Moved once' },
  movedTimes: { fi: 'Siirretty {count} kertaa', sv: 'Flyttat {count} gånger', en: 'Moved {count} times' },
  move: { fi: '{day} ({who}): {from} → {to}. {reason}', sv: '{day} ({who}): {from} → {to}. {reason}', en: '{day} ({who}): {from} → {to}. {reason}' },
  keptLate: { fi: 'myöhässä', sv: 'för sent', en: 'late' },
  filter: { fi: 'Rajaa', sv: 'Avgränsa', en: 'Filter' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  all: { fi: 'kaikki', sv: 'alla', en: 'all' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  noneFound: { fi: 'Rajauksilla ei löytynyt sitoumuksia.', sv: 'Inga åtaganden hittades med avgränsningen.', en: 'No commitments were found.' },
  journey: { fi: 'Asian kulku', sv: 'Ärendets väg', en: 'Journey of the matter' },
  none: {
    fi: 'Toimielimilläsi ei ole sitoumuksia. Niitä syntyy, kun muistio luetaan tai kun niitä kirjataan kokouksen kohtaan.',
    sv: 'Dina organ har inga åtaganden. De uppstår när en promemoria läses in eller när de antecknas vid en punkt på ett möte.',
    en: 'Your bodies have no commitments. They come from a memo that is read in, or are recorded on an item of a meeting.',
  },
  what: { fi: 'Mitä tehdään', sv: 'Vad görs', en: 'What is done' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  where: { fi: 'Mihin', sv: 'Vart', en: 'To' },
  others: { fi: 'Muut vastaanottajat, yksi riville', sv: 'Övriga mottagare, en per rad', en: 'Other recipients, one on a line' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  dueHint: {
    fi: 'Päivä muodossa 2025-06-18 tai kuukausi muodossa 2025-09. Tyhjä, jos aikaa ei ole sovittu.',
    sv: 'En dag i formen 2025-06-18 eller en månad i formen 2025-09. Tomt om ingen tid har avtalats.',
    en: 'A day such as 2025-06-18 or a month such as 2025-09. Empty when no time was agreed.',
  },
  noDue: { fi: 'aikaa ei ole sovittu', sv: 'ingen tid har avtalats', en: 'no time agreed' },
  then: { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  thenHint: { fi: 'Kenelle asia sen jälkeen menee, yksi riville.', sv: 'Vart ärendet går därefter, en per rad.',
    en: 'To whom it goes after that, one on a line.' },
  source: { fi: 'Luvattu', sv: 'Utlovat', en: 'Promised' },
  sourceMeeting: { fi: '{body}, {number}. kokous {day}', sv: '{body}, möte {number}, {day}', en: '{body}, meeting {number}, {day}' },
  sentence: { fi: 'Lause, jossa luvattiin', sv: 'Meningen där löftet gavs', en: 'The sentence that promised it' },
  became: { fi: 'Käsittely', sv: 'Behandling', en: 'Handled' },
  notYet: { fi: 'ei vielä asialistalla', sv: 'ännu inte på föredragningslistan', en: 'not on an agenda yet' },
  cancelled: { fi: 'kokous peruttu', sv: 'mötet inställt', en: 'the meeting was cancelled' },
  onAgenda: { fi: 'asialistalla', sv: 'på föredragningslistan', en: 'on the agenda' },
  confidentialItem: { fi: 'Salassa pidettävä asia', sv: 'Sekretessbelagt ärende', en: 'Confidential matter' },
  proposedKept: {
    fi: 'Kaikki nimetyt toimielimet ovat käsitelleet asian. Onko sitoumus täytetty?',
    sv: 'Alla namngivna organ har behandlat ärendet. Är åtagandet uppfyllt?',
    en: 'Every named body has handled the matter. Has the commitment been kept?',
  },
  keep: { fi: 'Merkitse täytetyksi', sv: 'Markera som uppfyllt', en: 'Mark as kept' },
  drop: { fi: 'Luovu sitoumuksesta', sv: 'Frångå åtagandet', en: 'Drop the commitment' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  edit: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  commitment: { fi: 'Sitoumus', sv: 'Åtagande', en: 'Commitment' },
  change: { fi: 'Muuta tai liitä asialistaan', sv: 'Ändra eller koppla till en föredragningslista', en: 'Change or join to an agenda' },
  link: { fi: 'Liitä asiakohtaan', sv: 'Koppla till en punkt', en: 'Join to an item' },
  item: { fi: 'Asiakohta', sv: 'Punkt', en: 'Item' },
  linkHint: {
    fi: 'Asiakohta, jossa luvattu asia käsitellään.', sv: 'Punkten där det utlovade ärendet behandlas.',
      en: 'The item at which the promised matter is handled.',
  },
  make: { fi: 'Kirjaa sitoumus', sv: 'Anteckna ett åtagande', en: 'Record a commitment' },
  noneOfItem: {
    fi: 'Kohdasta ei ole kirjattu sitoumuksia.', sv: 'Inga åtaganden har antecknats vid punkten.', en: 'No commitments have been recorded on the item.',
  },
  ofItem: { fi: 'Kohdan sitoumukset', sv: 'Punktens åtaganden', en: 'Commitments of the item' },
} satisfies Record<string, Words>
