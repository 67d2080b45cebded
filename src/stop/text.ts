// Every word that people see about the route of a matter.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { drop, move, plan } from './rules.ts'
import type { StopState } from './stop.ts'

const dayPast: Words = { fi: 'Aika on jo ohi.', sv: 'Tiden har redan gått.', en: 'That time has passed.' }
const isPassed: Words = { fi: 'Käsittely on jo tapahtunut.', sv: 'Behandlingen har redan skett.', en: 'The stop has been passed already.' }
const isDropped: Words = { fi: 'Käsittely on jo poistettu reitiltä.', sv: 'Behandlingen är redan struken från vägen.',
  en: 'The stop has been dropped already.' }

export const planRefusals: Record<RefusalOf<typeof plan>, Words> = {
  dayPast,
  matterIsClosed: { fi: 'Asia on päättynyt. Ota se ensin uudelleen esille.', sv: 'Ärendet är avslutat. Ta först upp det på nytt.',
    en: 'The matter is closed. Take it up again first.' },
  noSuchBody: { fi: 'Toimielintä ei ole.', sv: 'Organet finns inte.', en: 'There is no such body.' },
  tooMany: { fi: 'Reitillä on jo enimmäismäärä käsittelyjä.', sv: 'Vägen har redan så många behandlingar som den kan ha.',
    en: 'The route has as many stops as it can have.' },
  alreadyPlanned: { fi: 'Reitillä on jo käsittely samassa toimielimessä samaan aikaan.', sv: 'Vägen har redan en behandling i samma organ vid samma tid.',
    en: 'The route has a stop in the same body at the same time already.' },
}
export const moveRefusals: Record<RefusalOf<typeof move>, Words> = {
  isPassed, isDropped, dayPast,
  sameDay: { fi: 'Aika on sama kuin ennen.', sv: 'Tiden är densamma som förut.', en: 'The time is the same as before.' },
}
export const dropRefusals: Record<RefusalOf<typeof drop>, Words> = { isPassed, isDropped }

export const told = {
  plan: { fi: 'Käsittely on lisätty reitille.', sv: 'Behandlingen har lagts till på vägen.', en: 'The stop has been planned.' },
  move: { fi: 'Käsittely on siirretty.', sv: 'Behandlingen har flyttats.', en: 'The stop has been moved.' },
  drop: { fi: 'Käsittely on poistettu reitiltä.', sv: 'Behandlingen har strukits från vägen.', en: 'The stop has been dropped.' },
  link: { fi: 'Käsittely on liitetty reittiin.', sv: 'Behandlingen har kopplats till vägen.', en: 'The handling has been joined to the route.' },
} satisfies Record<string, Words>

export const stateWords: Record<StopState, Words> = {
  passed: { fi: 'käsitelty', sv: 'behandlat', en: 'passed' },
  dropped: { fi: 'poistettu reitiltä', sv: 'struket från vägen', en: 'dropped' },
  onAgenda: { fi: 'asialistalla', sv: 'på föredragningslistan', en: 'on the agenda' },
  late: { fi: 'myöhässä', sv: 'försenat', en: 'late' },
  planned: { fi: 'suunniteltu', sv: 'planerat', en: 'planned' },
}

export const words = {
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  route: { fi: 'Reitti', sv: 'Vägen framåt', en: 'Route' },
  lead: {
    fi: 'Missä toimielimissä asia käsitellään, mitä varten ja milloin. Kuukaudeksi suunniteltu käsittely ehdotetaan toimielimen asialistalle, kun sillä on kokous siinä kuussa.',
    sv: 'I vilka organ ärendet behandlas, varför och när. En behandling som planerats för en månad föreslås på organets föredragningslista när det har möte den månaden.',
    en: 'In which bodies the matter is handled, for what and when. A stop planned for a month is proposed for the body’s agenda when it meets in that month.',
  },
  none: { fi: 'Reittiä ei ole suunniteltu.', sv: 'Ingen väg har planerats.', en: 'No route has been planned.' },
  plan: { fi: 'Lisää käsittely reitille', sv: 'Lägg till en behandling', en: 'Plan a stop' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  purpose: { fi: 'Mitä varten', sv: 'För vad', en: 'For what' },
  due: { fi: 'Milloin', sv: 'När', en: 'When' },
  dueHint: {
    fi: 'Päivä muodossa 2025-06-18 tai kuukausi muodossa 2025-09.', sv: 'En dag i formen 2025-06-18 eller en månad i formen 2025-09.',
    en: 'A day such as 2025-06-18 or a month such as 2025-09.',
  },
  note: { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'Note' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  move: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  drop: { fi: 'Poista reitiltä', sv: 'Stryk från vägen', en: 'Drop' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  moved: { fi: 'siirretty {from} → {to}: {reason}', sv: 'flyttat {from} → {to}: {reason}', en: 'moved {from} → {to}: {reason}' },
  misplaced: {
    fi: 'Tämän toimielimen tehtävä on vain valmistella. Päätettäväksi asia kuuluu toiselle toimielimelle.',
    sv: 'Organets uppgift är endast att bereda. För beslut hör ärendet till ett annat organ.',
    en: 'This body’s task is only to prepare. For decision the matter belongs to another body.',
  },
  meeting: { fi: '{number}. kokous {day}', sv: 'möte {number}, {day}', en: 'meeting {number}, {day}' },
} satisfies Record<string, Words>
