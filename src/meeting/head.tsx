// The head that every page of a meeting shares: which body, which meeting, when, in which state, and its other pages.
import type { Body } from '../body/body.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { Badge, PageHead, Tabs, type Tone } from '../platform/page/parts.tsx'
import { type Meeting, type MeetingState, stateWords } from './meeting.ts'

const words = {
  title: { fi: '{number}. kokous', sv: 'Möte {number}', en: 'Meeting {number}' },
  when: { fi: '{day} klo {starts}–{ends}', sv: '{day} kl. {starts}–{ends}', en: '{day}, {starts}–{ends}' },
} satisfies Record<string, Words>

export const stateTones: Record<MeetingState, Tone> = {
  reserved: 'neutral', called: 'info', open: 'success', closed: 'neutral', cancelled: 'danger',
}

/** "14. kokous", as it is written in a language. */
export const meetingTitle = (meeting: Pick<Meeting, 'number'>, language: Language): string =>
  fill(words.title[language], { number: meeting.number })

/** Day and times on the wall where the meeting is held. */
export const meetingTimes = (meeting: Pick<Meeting, 'onDay' | 'starts' | 'ends'>, language: Language): string =>
  fill(words.when[language], { day: writtenWeekday(meeting.onDay, language), starts: writtenTime(meeting.starts, language),
    ends: writtenTime(meeting.ends, language) })

export function MeetingHead({ visit, body, meeting, current }: {
  visit: Visit; body: Body; meeting: Meeting; current: MeetingTab | null
}) {
  const { language } = visit
  // A memo tells the day and no times.
  const when = meeting.origin === 'memo' ? writtenWeekday(meeting.onDay, language) : meetingTimes(meeting, language)
  const place = meeting.place === '' ? '' : `, ${meeting.place}`
  return (
    <>
      <PageHead eyebrow={body.name[language]} title={meetingTitle(meeting, language)}
        lead={<p>{when}{place} <Badge tone={stateTones[meeting.state]}>{stateWords[meeting.state][language]}</Badge></p>} />
      {meetingTabs(visit, meeting, current)}
    </>
  )
}

export type MeetingTab = 'overview' | 'agenda' | 'replies' | 'attendance' | 'minutes' | 'memo' | 'documents'

const paths: Record<MeetingTab, string> = {
  overview: '', agenda: '/agenda', replies: '/replies', attendance: '/attendance', minutes: '/minutes', memo: '/memos', documents: '/documents',
}

const tabWords: Record<MeetingTab, Words> = {
  overview: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  replies: { fi: 'Vastaukset kutsuun', sv: 'Svar på kallelsen', en: 'Replies' },
  attendance: { fi: 'Läsnäolo', sv: 'Närvaro', en: 'Attendance' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
  documents: { fi: 'Asiakirjat', sv: 'Handlingar', en: 'Documents' },
}

const label: Words = { fi: 'Kokouksen sivut', sv: 'Mötets sidor', en: 'Pages of the meeting' }

/** The tabs of a meeting. Of a meeting known only from a memo there is nothing but the first. */
export function meetingTabs(visit: { language: Language }, meeting: Pick<Meeting, 'id' | 'origin'>, current: MeetingTab | null) {
  if (meeting.origin === 'memo') return null
  const links = (Object.keys(paths) as MeetingTab[]) // the keys of the record above
    .map((tab) => ({ href: href(visit, `/meetings/${meeting.id}${paths[tab]}`), label: tabWords[tab][visit.language], current: tab === current }))
  return <Tabs label={label[visit.language]} links={links} />
}
