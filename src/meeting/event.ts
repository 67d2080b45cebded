// A meeting as an event of a calendar: which body, which number, when and where. Never what is on its agenda.
import type { CalendarEvent } from '../platform/kit/calendar.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import type { Meeting } from './meeting.ts'

const words = {
  title: { fi: '{body}, {number}. kokous', sv: '{body}, möte {number}', en: '{body}, meeting {number}' },
  papers: { fi: 'Asialista ja liitteet: {url}', sv: 'Föredragningslista och bilagor: {url}', en: 'Agenda and papers: {url}' },
  remote: { fi: 'Etäyhteys: {link}', sv: 'Distansförbindelse: {link}', en: 'Remote link: {link}' },
  answer: { fi: 'Vastaa kutsuun: {url}', sv: 'Svara på kallelsen: {url}', en: 'Answer the invitation: {url}' },
} satisfies Record<string, Words>

/** What only the invited person is told. */
export type Asked = { remoteLink: string; replyPath: string }

/** `at` is when the calendar is written. The sequence rises with every change that people were told of. */
export function meetingEvent(meeting: Meeting, body: Words, language: Language, at: Temporal.Instant, asked: Asked | null = null): CalendarEvent {
  const { state, onDay, starts, ends, zone, place } = meeting
  const url = `${ownAddress}/${language}/meetings/${meeting.id}`
  return {
    uid: `meeting-${meeting.id}@toimeenpano`, sequence: meeting.version - 1 + (state === 'cancelled' ? 1 : 0), stampedAt: at, onDay, starts, ends, zone, place,
    title: fill(words.title[language], { body: body[language], number: meeting.number }), url,
    description: [fill(words.papers[language], { url }),
      ...(asked === null || asked.remoteLink === '' ? [] : [fill(words.remote[language], { link: asked.remoteLink })]),
      ...(asked === null ? [] : [fill(words.answer[language], { url: ownAddress + asked.replyPath })])].join('\n'),
    status: state === 'cancelled' ? 'CANCELLED' : state === 'reserved' ? 'TENTATIVE' : 'CONFIRMED',
  }
}
