// The mail of a reminder. Never a confidential text.
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { Reminder } from './reminder.ts'

const subjects: Record<Reminder['when'], Record<Reminder['kind'], Words>> = {
  before: {
    followup: { fi: 'Muistutus: toimenpide viimeistään {day}', sv: 'Påminnelse: åtgärd senast {day}', en: 'Reminder: follow-up due {day}' },
    commitment: { fi: 'Muistutus: luvattu viimeistään {day}', sv: 'Påminnelse: utlovat senast {day}', en: 'Reminder: promised by {day}' },
    statement: { fi: 'Muistutus: lausunto viimeistään {day}', sv: 'Påminnelse: utlåtande senast {day}', en: 'Reminder: statement due {day}' },
  },
  after: {
    followup: { fi: 'Myöhässä: toimenpide oli tehtävä {day}', sv: 'Försenad: åtgärden skulle utföras {day}', en: 'Late: a follow-up was due {day}' },
    commitment: { fi: 'Ei pidetty: luvattu viimeistään {day}', sv: 'Inte hållet: utlovat senast {day}', en: 'Not kept: promised by {day}' },
    statement: { fi: 'Myöhässä: lausunto oli annettava {day}', sv: 'Försenat: utlåtandet skulle ges {day}', en: 'Late: a statement was due {day}' },
  },
}

const hidden: Words = { fi: 'Salassa pidettävä asia.', sv: 'Sekretessbelagt ärende.', en: 'A confidential matter.' }
const lead: Words = {
  fi: 'Kirjaa, mitä siitä tuli, tai siirrä aikaa syyn kanssa.', sv: 'Anteckna vad det blev, eller flytta tiden med en orsak.',
  en: 'Record what became of it, or move the time with a reason.',
}

/** Subject and text in the reader's language. */
export const reminderLetter = (reminder: Reminder, language: Language): { subject: string; body: string } => ({
  subject: fill(subjects[reminder.when][reminder.kind][language], { day: writtenDay(reminder.lastDay, language) }),
  body: `${reminder.what ?? hidden[language]}\n\n${lead[language]}`,
})
