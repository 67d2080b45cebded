// The calendar file that goes with a letter about a meeting: it puts the meeting into one person's calendar, moves it, or takes it away.
import { meetingEvent } from '../meeting/event.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type CalendarMethod, calendarFile, type Party } from '../platform/kit/calendar.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { ownAddress } from '../platform/kit/own-address.ts'

/** Where one person answers, without signing in. */
export const replyPath = (token: string, language: Language): string => `/${language}/replies/${token}`

type Invited = { name: string; address: string; language: Language; token: string | null }

const answer: Words = {
  fi: 'Kerro, tuletko kokoukseen. Linkki on vain sinulle eikä vaadi kirjautumista:\n{url}',
  sv: 'Berätta om du kommer till mötet. Länken är bara för dig och kräver ingen inloggning:\n{url}',
  en: 'Say whether you are coming. The link is for you alone and needs no signing in:\n{url}',
}

/** What a letter says of answering; nothing for somebody who was never asked. */
export const answerText = ({ token, language }: Pick<Invited, 'token' | 'language'>): string =>
  token === null ? '' : `\n\n${fill(answer[language], { url: ownAddress + replyPath(token, language) })}`

/** An event without an organizer asks nobody: then the file only tells of the meeting. */
export function invitationFile(
  meeting: Meeting, body: Words, to: Invited, organizer: Party | undefined, at: Temporal.Instant,
): { method: CalendarMethod; content: string } {
  const asked = to.token === null ? null : { remoteLink: meeting.remoteLink, replyPath: replyPath(to.token, to.language) }
  const method = organizer === undefined ? 'PUBLISH' : meeting.state === 'cancelled' ? 'CANCEL' : 'REQUEST'
  // A meeting is called by what is sent.
  const called = meeting.state === 'reserved' ? { ...meeting, state: 'called' as const } : meeting
  const event = { ...meetingEvent(called, body, to.language, at, asked), organizer, attendee: { name: to.name, address: to.address } }
  return { method, content: calendarFile({ method, name: '', language: to.language, events: [event] }) }
}
