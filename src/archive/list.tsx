// The list of what is published, as a page whose bytes can be stored.
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Empty, PageHead, Panel } from '../platform/page/parts.tsx'
import { withdrawnText } from '../withdrawal/withdrawal.ts'
import { listedMost, type Published, type PublishedMeeting } from './archive.ts'

export const words = {
  title: { fi: 'Julkaistut muistiot ja pöytäkirjat', sv: 'Publicerade promemorior och protokoll', en: 'Published memos and minutes' },
  search: { fi: 'Hae julkaisuista', sv: 'Sök bland publikationerna', en: 'Search what is published' },
  find: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  empty: { fi: 'Mitään ei ole vielä julkaistu.', sv: 'Ingenting har publicerats ännu.', en: 'Nothing has been published yet.' },
  meeting: { fi: '{body}, {number}. kokous {day}', sv: '{body}, möte {number}, {day}', en: '{body}, meeting {number}, {day}' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  published: { fi: 'julkaistu {day}', sv: 'publicerad {day}', en: 'published {day}' },
  corrected: { fi: 'oikaistu {day}', sv: 'rättad {day}', en: 'corrected {day}' },
  follow: { fi: 'Seuraa julkaisuja', sv: 'Följ publiceringarna', en: 'Follow the publications' },
  followLead: {
    fi: 'Syötteenlukija tai intranet hakee näistä osoitteista uudet ja oikaistut julkaisut.',
    sv: 'En flödesläsare eller ett intranät hämtar nya och rättade publikationer på de här adresserna.',
    en: 'A feed reader or an intranet gets new and corrected publications at these addresses.',
  },
  browse: { fi: 'Selaa toimielimen, vuoden, asian tai kielen mukaan', sv: 'Bläddra efter organ, år, ärende eller språk', en: 'Browse by body, year, matter or language' },
  older: { fi: 'Tässä ovat {count} uusinta kokousta. Selaa vanhempia', sv: 'Här är de {count} nyaste mötena. Bläddra bland äldre',
    en: 'These are the {count} newest meetings. Browse older ones' },
  decisions: { fi: 'Päätösluettelo', sv: 'Beslutsförteckning', en: 'List of decisions' },
  allBodies: { fi: 'Kaikki toimielimet', sv: 'Alla organ', en: 'All bodies' },
  languageNames: { fi: 'suomi', sv: 'svenska', en: 'English' },
} satisfies Record<string, Words>

type Listed = { meetings: PublishedMeeting[]; bodies: { slug: string; name: Words }[]; language: Language }

export function PublishedList({ meetings, bodies, language }: Listed) {
  return (
    <>
      <PageHead title={words.title[language]} />
      <p class="no-print"><a href={`/${language}/publications`}>{words.browse[language]}</a></p>
      <Form action={`/${language}/search`} method="get" label={words.search[language]}>
        <TextField language={language} name="q" type="search" label={words.search[language]} maxLength={200} />
        <ActionBar><Button>{words.find[language]}</Button></ActionBar>
      </Form>
      {meetings.length === 0 && <Empty>{words.empty[language]}</Empty>}
      {/* Minutes are there in every language; of memos each language is a text of its own. */}
      {meetings.slice(0, listedMost).map((meeting) => <MeetingPanel key={meeting.id} meeting={meeting} language={language}
        shown={meeting.documents.filter((one) => one.kind === 'memo' || one.language === language)} />)}
      {meetings.length > listedMost && <p><a href={`/${language}/publications`}>{fill(words.older[language], { count: listedMost })}</a></p>}
      <Following bodies={bodies} language={language} />
    </>
  )
}

export function MeetingPanel({ meeting, shown, language, children }: {
  meeting: PublishedMeeting; shown: Published[]; language: Language; children?: preact.ComponentChildren
}) {
  return (
    <Panel title={fill(words.meeting[language], { body: meeting.body[language], number: meeting.number, day: writtenDay(meeting.onDay, language) })}>
      <ul class="archive">{shown.map((one) => <Line key={one.address + one.language} one={one} language={language} />)}</ul>
      {children}
    </Panel>
  )
}

/** Where programs follow what is published: all bodies together, then each. */
function Following({ bodies, language }: Pick<Listed, 'bodies' | 'language'>) {
  const rows = [{ slug: '', name: words.allBodies[language] }, ...bodies.map(({ slug, name }) => ({ slug: `${slug}/`, name: name[language] }))]
  return (
    <div class="no-print">
      <Panel title={words.follow[language]} id="feeds">
        <p>{words.followLead[language]}</p>
        <ul class="archive">{rows.map(({ slug, name }) => (
          <li key={slug}>{name}: {(['atom', 'json'] as const).map((form, index) => (
            <span key={form}>{index > 0 && ', '}<a href={`/${language}/archive/${slug}feed.${form}`}>
              <span class="unseen">{name}: </span>{form === 'atom' ? 'Atom' : 'JSON Feed'}</a></span>
          ))}</li>
        ))}</ul>
      </Panel>
    </div>
  )
}

function Line({ one, language }: { one: Published; language: Language }) {
  const isOther = one.language !== language
  const name = <>{words[one.kind][language]}{isOther && <> (<span lang={one.language}>{words.languageNames[one.language]}</span>)</>}</>
  return (
    <li>
      {one.withdrawn === null ? <a href={`/${one.language}${one.address}`} hreflang={one.language}>{name}</a> : name}
      {one.withdrawn === null && one.decisions !== undefined && (
        <>{', '}<a href={`/${one.language}${one.decisions}`} hreflang={one.language}>{words.decisions[language]}</a></>
      )}
      {', '}{fill(words.published[language], { day: writtenDay(one.publishedOn, language) })}
      {one.withdrawn !== null && `. ${writtenDay(one.withdrawn.on, language)}: ${withdrawnText(one.withdrawn.why, language)}`}
      {one.withdrawn === null && one.correctedOn !== null && `, ${fill(words.corrected[language], { day: writtenDay(one.correctedOn, language) })}`}
    </li>
  )
}
