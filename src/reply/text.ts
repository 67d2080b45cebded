// Every word that people see about replies to an invitation.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { reply } from './rules.ts'

export const refusals: Record<RefusalOf<typeof reply>, Words> = {
  meetingIsOver: {
    fi: 'Kutsuun ei voi enää vastata: kokous on alkanut, päättynyt tai peruttu.',
    sv: 'Det går inte längre att svara på kallelsen: mötet har börjat, avslutats eller ställts in.',
    en: 'The invitation can no longer be answered: the meeting has begun, ended or been cancelled.',
  },
}

export const told: Words = { fi: 'Vastauksesi on tallennettu.', sv: 'Ditt svar har sparats.', en: 'Your answer has been saved.' }

export const words = {
  replies: { fi: 'Vastaukset kutsuun', sv: 'Svar på kallelsen', en: 'Replies to the invitation' },
  own: { fi: 'Oma vastauksesi', sv: 'Ditt svar', en: 'Your answer' },
  answer: { fi: 'Vastaa kutsuun', sv: 'Svara på kallelsen', en: 'Answer the invitation' },
  plan: { fi: 'Tuletko kokoukseen?', sv: 'Kommer du till mötet?', en: 'Are you coming?' },
  note: { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'Note' },
  noteHint: { fi: 'Näkyy toimielimen jäsenille.', sv: 'Visas för organets medlemmar.', en: 'Members of the body see it.' },
  save: { fi: 'Tallenna vastaus', sv: 'Spara svaret', en: 'Save the answer' },
  as: { fi: 'Vastaat henkilönä {name}.', sv: 'Du svarar som {name}.', en: 'You answer as {name}.' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  said: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  deputy: { fi: 'Varajäsen: {names}', sv: 'Ersättare: {names}', en: 'Deputy: {names}' },
  standsIn: { fi: 'Tilalle pyydetty: {names} ei pääse', sv: 'Ombedd att ersätta: {names} kan inte delta', en: 'Asked to stand in: {names} cannot come' },
  noAnswer: { fi: 'ei vastausta', sv: 'inget svar', en: 'no answer' },
  coming: { fi: 'tulee paikalle', sv: 'kommer', en: 'coming' },
  remotely: { fi: 'osallistuu etänä', sv: 'deltar på distans', en: 'joining remotely' },
  notComing: { fi: 'ei pääse', sv: 'kan inte delta', en: 'cannot come' },
  counts: {
    fi: 'Tulossa {coming}, estyneitä {away}, vastaamatta {none}.', sv: 'Kommer: {coming}, förhindrade: {away}, inget svar: {none}.',
    en: 'Coming: {coming}, not coming: {away}, no answer: {none}.',
  },
  isPlan: {
    fi: 'Vastaukset ovat aikomuksia. Läsnäolo kirjataan kokouksessa.', sv: 'Svaren är planer. Närvaron antecknas vid mötet.',
    en: 'These are plans. Attendance is recorded in the meeting.',
  },
  needed: { fi: 'Sinua tarvitaan: {body}, {number}. kokous {day}', sv: 'Du behövs: {body}, möte {number}, {day}', en: 'You are needed: {body}, meeting {number}, {day}' },
  neededText: {
    fi: '{name} ei pääse kokoukseen. Olet varajäsen, joten sinua pyydetään kokoukseen. Kerro, pääsetkö.',
    sv: '{name} kan inte delta i mötet. Du är ersättare och ombeds delta. Berätta om du kan komma.',
    en: '{name} cannot come to the meeting. You are the deputy and are asked to come. Say whether you can.',
  },
  free: { fi: 'Sinua ei tarvitakaan: {body}, {number}. kokous {day}', sv: 'Du behövs inte: {body}, möte {number}, {day}', en: 'You are not needed: {body}, meeting {number}, {day}' },
  freeText: {
    fi: '{name} pääseekin kokoukseen, joten varajäsentä ei tarvita.', sv: '{name} kan ändå delta i mötet, så ersättaren behövs inte.',
    en: '{name} can come after all, so no deputy is needed.',
  },
} satisfies Record<string, Words>
