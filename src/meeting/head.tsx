// The head that every page of a meeting shares: which body, which meeting, when, in which state, and its other pages.
import type { Body } from '../body/body.ts'
import type { Visit } from '../platform/http/visit.ts'
import { writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { Badge, PageHead } from '../platform/page/parts.tsx'
import { type Meeting, stateWords } from './meeting.ts'
import { type MeetingTab, meetingTabs } from './tabs.tsx'

const words = {
  title: { fi: '{number}. kokous', sv: 'Möte {number}', en: 'Meeting {number}' },
  when: { fi: '{day} klo {starts}–{ends}', sv: '{day} kl. {starts}–{ends}', en: '{day}, {starts}–{ends}' },
} satisfies Record<string, Words>

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
  const place = meeting.place === '' ? '' : `, ${meeting.place}`
  return (
    <>
      <PageHead eyebrow={body.name[language]} title={meetingTitle(meeting, language)}
        lead={<p>{meetingTimes(meeting, language)}{place} <Badge>{stateWords[meeting.state][language]}</Badge></p>} />
      {meetingTabs(visit, meeting, current)}
    </>
  )
}
