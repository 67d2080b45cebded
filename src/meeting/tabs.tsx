// The pages of one meeting as links: every page of a meeting shows them, whichever slice it is of.
import { href } from '../platform/http/visit.ts'
import type { Language, Words } from '../platform/kit/language.ts'
import { Tabs } from '../platform/page/parts.tsx'
import type { Meeting } from './meeting.ts'

export type MeetingTab = 'overview' | 'agenda' | 'attendance' | 'minutes' | 'memo'

const paths: Record<MeetingTab, string> = {
  overview: '', agenda: '/agenda', attendance: '/attendance', minutes: '/minutes', memo: '/memos',
}

const tabWords: Record<MeetingTab, Words> = {
  overview: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' },
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  attendance: { fi: 'Läsnäolo', sv: 'Närvaro', en: 'Attendance' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
}

const label: Words = { fi: 'Kokouksen sivut', sv: 'Mötets sidor', en: 'Pages of the meeting' }

/** The tabs of a meeting. Of a meeting known only from a memo there is nothing but the first. */
export function meetingTabs(visit: { language: Language }, meeting: Pick<Meeting, 'id' | 'origin'>, current: MeetingTab | null) {
  if (meeting.origin === 'memo') return null
  const links = (Object.keys(paths) as MeetingTab[]) // the keys of the record above
    .map((tab) => ({ href: href(visit, `/meetings/${meeting.id}${paths[tab]}`), label: tabWords[tab][visit.language], current: tab === current }))
  return <Tabs label={label[visit.language]} links={links} />
}
