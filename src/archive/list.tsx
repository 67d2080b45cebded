// The list of what is published, as a page whose bytes can be stored.
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { Empty, PageHead, Panel } from '../platform/page/parts.tsx'
import type { Published, PublishedMeeting } from './archive.ts'

export const words = {
  title: { fi: 'Julkaistut muistiot ja pöytäkirjat', sv: 'Publicerade promemorior och protokoll', en: 'Published memos and minutes' },
  empty: { fi: 'Mitään ei ole vielä julkaistu.', sv: 'Ingenting har publicerats ännu.', en: 'Nothing has been published yet.' },
  meeting: { fi: '{body}, {number}. kokous {day}', sv: '{body}, möte {number}, {day}', en: '{body}, meeting {number}, {day}' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  published: { fi: 'julkaistu {day}', sv: 'publicerad {day}', en: 'published {day}' },
  corrected: { fi: 'oikaistu {day}', sv: 'rättad {day}', en: 'corrected {day}' },
  languageNames: { fi: 'suomi', sv: 'svenska', en: 'English' },
} satisfies Record<string, Words>

export function PublishedList({ meetings, language }: { meetings: PublishedMeeting[]; language: Language }) {
  return (
    <>
      <PageHead title={words.title[language]} />
      {meetings.length === 0 && <Empty>{words.empty[language]}</Empty>}
      {meetings.map((meeting) => {
        const title = fill(words.meeting[language], { body: meeting.body[language], number: meeting.number, day: writtenDay(meeting.onDay, language) })
        // Minutes are there in every language; of memos each language is a text of its own.
        const shown = meeting.documents.filter((one) => one.kind === 'memo' || one.language === language)
        return (
          <Panel key={title} title={title}>
            <ul class="archive">{shown.map((one) => <Line key={one.address + one.language} one={one} language={language} />)}</ul>
          </Panel>
        )
      })}
    </>
  )
}

function Line({ one, language }: { one: Published; language: Language }) {
  const isOther = one.language !== language
  return (
    <li>
      <a href={`/${one.language}${one.address}`} hreflang={one.language}>{words[one.kind][language]}
        {isOther && <> (<span lang={one.language}>{words.languageNames[one.language]}</span>)</>}</a>
      {', '}{fill(words.published[language], { day: writtenDay(one.publishedOn, language) })}
      {one.correctedOn !== null && `, ${fill(words.corrected[language], { day: writtenDay(one.correctedOn, language) })}`}
    </li>
  )
}
