// The form by which the archive is narrowed to a body, a year, a matter and a language, and where a matter was handled. No script.
import { outcomeWords } from '../decision/decision.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { isLanguage, type Language, languages, spoken, type Texts, type Words } from '../platform/kit/language.ts'
import { Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Panel } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import type { Handling, PublishedMeeting, Publishing, Sought } from './archive.ts'

export const path = '/publications'

export const words = {
  title: { fi: 'Selaa julkaisuja', sv: 'Bläddra bland publikationerna', en: 'Browse what is published' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' }, year: { fi: 'Vuosi', sv: 'År', en: 'Year' }, matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  language: { fi: 'Asiakirjan kieli', sv: 'Handlingens språk', en: 'Language of the document' },
  any: { fi: 'Kaikki', sv: 'Alla', en: 'All' }, show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  none: { fi: 'Näillä rajauksilla ei ole julkaistu mitään.', sv: 'Ingenting har publicerats med de här avgränsningarna.', en: 'Nothing is published within these limits.' },
  handled: { fi: 'Käsittely', sv: 'Behandling', en: 'Handling' },
} satisfies Record<string, Words>

/** Which page of what is found somebody asks for. */
export const pageIn = (query: URLSearchParams): number => Number(/^[1-9]\d{0,5}$/.exec(query.get('page') ?? '')?.[0] ?? 1)

/** Whatever makes no sense in the address is as if it were not there. */
export function soughtIn(query: URLSearchParams): Sought {
  const [language, year, matter] = [query.get('language') ?? '', query.get('year') ?? '', query.get('matter') ?? '']
  return { bodySlug: query.get('body') || null, year: /^\d{4}$/.test(year) ? year : null, language: isLanguage(language) ? language : null,
    matterId: isId(matter) ? matter : null }
}

const titleOf = (title: Texts, language: Language): string => spoken(title, language)?.text ?? '–'

type Limited = { visit: Visit; sought: Sought; bodies: Publishing[]; years: string[]; handlings: Handling[] }

/** A matter can be chosen of those that were handled in the meetings on the page. */
export function Limits({ visit, sought, bodies, years, handlings }: Limited) {
  const { language } = visit
  // A matter is called as it was when it was last handled.
  const matters = new Map(handlings.toReversed().map((one) => [one.matterId, titleOf(one.title, language)]))
  return (
    <div class="no-print">
      <Form action={href(visit, path)} method="get" label={words.title[language]}>
        <div class="hits__limits">
          <Select language={language} name="body" label={words.body[language]} none={words.any[language]} value={sought.bodySlug ?? ''}
            options={bodies.map(({ slug, name }) => ({ value: slug, label: name[language] }))} />
          <Select language={language} name="year" label={words.year[language]} none={words.any[language]} value={sought.year ?? ''}
            options={years.map((value) => ({ value, label: value }))} />
          <Select language={language} name="matter" label={words.matter[language]} none={words.any[language]} value={sought.matterId ?? ''}
            options={[...matters].toSorted((one, other) => one[1].localeCompare(other[1], language)).map(([value, label]) => ({ value, label }))} />
          <Select language={language} name="language" label={words.language[language]} none={words.any[language]} value={sought.language ?? ''}
            options={languages.map((value) => ({ value, label: languageNames[value] }))} />
        </div>
        <ActionBar><Button>{words.show[language]}</Button></ActionBar>
      </Form>
    </div>
  )
}

/** Where a matter was handled, as links into the minutes. */
export function Handled({ language, meeting, handlings }: { language: Language; meeting: PublishedMeeting; handlings: Handling[] }) {
  const minutes = meeting.documents.find((one) => one.kind === 'minutes')
  if (handlings.length === 0 || minutes === undefined) return null
  const shown = meeting.documents.find((one) => one.kind === 'minutes' && one.language === language) ?? minutes
  return (
    <Panel title={words.handled[language]} level={3}>
      <ul>{handlings.map((one) => (
        <li key={one.itemId}>
          <a href={`/${shown.language}${shown.address}#item-${one.itemId}`}>{one.number} {titleOf(one.title, language)}</a>
          {one.outcome !== null && `: ${outcomeWords[one.outcome][language]}`}
        </li>
      ))}</ul>
    </Panel>
  )
}
