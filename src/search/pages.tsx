// The search page: open to everybody, and of what is published only.
import { listPublished } from '../archive/reads.ts'
import { showOpen } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, isLanguage, type Language, languages } from '../platform/kit/language.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form } from '../platform/page/form.tsx'
import { PageHead, Panel, Tabs } from '../platform/page/parts.tsx'
import { contextOf } from './context.ts'
import { isFoundBy } from './asking.ts'
import { find } from './reads.ts'
import { type Criteria, type Found, hitsAPage, type Hit, kinds, queryMost } from './search.ts'
import { kindWords, words } from './text.ts'

const path = '/search'
const pagesMost = 500

/** What the address asks for; whatever makes no sense in it is as if it were not there. */
export function criteriaOf(query: URLSearchParams, language: Language): Criteria {
  const [asked, year, page] = [query.get('language') ?? language, query.get('year') ?? '', query.get('page') ?? '']
  return {
    query: (query.get('q') ?? '').replaceAll('\0', ' ').trim().slice(0, queryMost),
    language: isLanguage(asked) ? asked : null,
    kind: kinds.find((kind) => kind === query.get('kind')) ?? null,
    bodySlug: query.get('body')?.replaceAll('\0', '') || null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    page: /^\d{1,3}$/.test(page) ? Math.min(Math.max(Number(page), 1), pagesMost) : 1,
  }
}

const searchPage: Show = async (visit) => {
  const { language } = visit
  const criteria = criteriaOf(visit.query, language)
  const found = criteria.query === '' ? null : await find(visit.db, criteria)
  return {
    kind: 'page', title: words.title[language], trail: [{ href: href(visit, '/archive'), label: words.archive[language] }], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
        <SearchForm visit={visit} criteria={criteria} published={await listPublished(visit.db)} />
        {found !== null && <Results visit={visit} criteria={criteria} found={found} />}
      </>
    ),
  }
}

function SearchForm({ visit, criteria, published }: { visit: Visit; criteria: Criteria; published: Awaited<ReturnType<typeof listPublished>> }) {
  const { language } = visit
  const bodies = new Map(published.map((one) => [one.bodySlug, one.body[language]]))
  const years = [...new Set(published.map((one) => one.onDay.slice(0, 4)))].sort().reverse()
  return (
    <Form action={href(visit, path)} method="get" label={words.title[language]}>
      <TextField language={language} name="q" type="search" label={words.query[language]} value={criteria.query} maxLength={queryMost} />
      <div class="hits__limits">
        <Select language={language} name="body" label={words.body[language]} none={words.any[language]} value={criteria.bodySlug ?? ''}
          options={[...bodies].map(([value, label]) => ({ value, label }))} />
        <Select language={language} name="year" label={words.year[language]} none={words.any[language]} value={String(criteria.year ?? '')}
          options={years.map((value) => ({ value, label: value }))} />
        <Select language={language} name="language" label={words.language[language]} value={criteria.language ?? 'all'}
          options={[...languages.map((value) => ({ value, label: languageNames[value] })), { value: 'all', label: words.allLanguages[language] }]} />
      </div>
      <ActionBar><Button>{words.find[language]}</Button></ActionBar>
    </Form>
  )
}

const languageNames: Record<Language, string> = { fi: 'suomi', sv: 'svenska', en: 'English' }

function Results({ visit, criteria, found }: { visit: Visit; criteria: Criteria; found: Found }) {
  const { language } = visit
  const all = kinds.reduce((sum, kind) => sum + found.counts[kind], 0)
  const count = criteria.kind === null ? all : found.counts[criteria.kind]
  const to = (change: Record<string, string>) => {
    const query = new URLSearchParams({ q: criteria.query, body: criteria.bodySlug ?? '', year: String(criteria.year ?? ''),
      language: criteria.language ?? 'all', kind: criteria.kind ?? '', ...change })
    return href(visit, `${path}?${new URLSearchParams([...query].filter(([, value]) => value !== ''))}`)
  }
  const tab = (kind: (typeof kinds)[number] | null) => ({ href: to({ kind: kind ?? '' }), current: criteria.kind === kind,
    label: `${kind === null ? words.any[language] : kindWords[kind].many[language]} (${kind === null ? all : found.counts[kind]})` })
  const pages = Math.min(Math.ceil(count / hitsAPage), pagesMost)
  return (
    <Panel id="results" title={words.results[language]}>
      <p role="status">{fill(words[count === 0 ? 'none' : count === 1 ? 'one' : 'many'][language], { count, query: criteria.query })}</p>
      {found.missing.map((one) => <p key={one}>{fill(words.missing[language], { asked: one })}</p>)}
      {found.instead.map((one) => <p key={one.asked}>{fill(words.instead[language], { asked: one.asked, words: one.words.join(', ') })}</p>)}
      {all > 0 && <Tabs label={words.results[language]} links={[tab(null), ...kinds.map(tab)]} />}
      <ol class="hits" start={(criteria.page - 1) * hitsAPage + 1}>
        {found.hits.map((hit) => <HitLine key={hit.id} hit={hit} forms={new Set(found.forms)} language={language} />)}
      </ol>
      {pages > 1 && (
        <ActionBar>
          {criteria.page > 1 && <ButtonLink href={to({ page: String(criteria.page - 1) })}>{words.previous[language]}</ButtonLink>}
          <span>{fill(words.pageOf[language], { page: criteria.page, pages })}</span>
          {criteria.page < pages && <ButtonLink href={to({ page: String(criteria.page + 1) })}>{words.next[language]}</ButtonLink>}
        </ActionBar>
      )}
    </Panel>
  )
}

function HitLine({ hit, forms, language }: { hit: Hit; forms: ReadonlySet<string>; language: Language }) {
  const lang = hit.language === language ? undefined : hit.language
  return (
    <li>
      <p><a href={hit.href} lang={lang} hreflang={hit.language}><Marked text={hit.title} forms={forms} /></a></p>
      <p lang={lang}><Marked text={hit.text} forms={forms} /></p>
      <p class="quiet">{kindWords[hit.kind].one[language]} · <span lang={lang}>{hit.document}</span> · {writtenDay(hit.onDay, language)}</p>
    </li>
  )
}

const Marked = ({ text, forms }: { text: string; forms: ReadonlySet<string> }) =>
  <>{contextOf(text, forms).map((piece, index) => piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text)}</>

export const routes: Route[] = [showOpen(path, searchPage)]
