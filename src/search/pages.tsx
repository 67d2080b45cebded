// The search page: one box for everybody, in which each finds what that person may see.
import { listBodies } from '../body/reads.ts'
import { bodiesOf } from '../body/body.ts'
import { listPublishing, listYears } from '../archive/reads.ts'
import { type Matter, mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { showOpen } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, isLanguage, type Language, languages, spoken, type Texts, textIn } from '../platform/kit/language.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Paging } from '../platform/page/paging.tsx'
import { PageHead, Panel, Tabs } from '../platform/page/parts.tsx'
import { isFoundBy } from './asking.ts'
import { contextOf } from '../platform/prose/context.ts'
import { find } from './reads.ts'
import { addressOf, type Criteria, type Found, hitsAPage, type Hit, kinds, openKinds, queryMost } from './search.ts'
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
    matterId: isId(query.get('matter') ?? '') ? query.get('matter') : null,
    bodySlug: query.get('body')?.replaceAll('\0', '') || null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    page: /^\d{1,3}$/.test(page) ? Math.min(Math.max(Number(page), 1), pagesMost) : 1,
  }
}

const searchPage: Show = async (visit) => {
  const { language } = visit
  const criteria = criteriaOf(visit.query, language)
  const found = criteria.query === '' ? null : await find(visit.db, visit.by, criteria)
  return {
    kind: 'page', title: words.title[language],
    trail: visit.viewer === null ? [{ href: href(visit, '/archive'), label: words.archive[language] }] : [], children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words[visit.viewer === null ? 'lead' : 'leadInside'][language]}</p>} />
        <SearchForm visit={visit} criteria={criteria} limits={await limitsOf(visit, criteria)} />
        {found !== null && <Results visit={visit} criteria={criteria} found={found} />}
      </>
    ),
  }
}

type Limits = { bodies: Map<string, string>; years: string[]; matter: Matter | null }

/** The bodies and years of what is published, and the reader's own; and the matter within which is looked, to whom it may be named. */
async function limitsOf({ db, by, language }: Visit, { matterId }: Criteria): Promise<Limits> {
  const matter = matterId === null ? null : await findMatter(db, matterId)
  const publishing = await listPublishing(db)
  const own = new Set(bodiesOf(by.actor, by.on))
  const ownBodies = own.size === 0 ? [] : (await listBodies(db)).filter((one) => own.has(one.id))
  const years = [...await listYears(db), ...own.size === 0 ? [] : [by.on.slice(0, 4), String(Number(by.on.slice(0, 4)) - 1)]]
  return { bodies: new Map([...ownBodies.map((one) => [one.slug, one.name[language]] as const),
    ...publishing.map((one) => [one.slug, one.name[language]] as const)]), years: [...new Set(years)].sort().reverse(),
    matter: matter !== null && mayKnowMatter(by.actor, matter, by.on) ? matter : null }
}

function SearchForm({ visit, criteria, limits: { bodies, years, matter } }: { visit: Visit; criteria: Criteria; limits: Limits }) {
  const { language } = visit
  return (
    <Form action={href(visit, path)} method="get" label={words.title[language]}>
      <TextField language={language} name="q" type="search" label={words.query[language]} hint={words.help[language]}
        value={criteria.query} maxLength={queryMost} />
      {criteria.matterId !== null && <input type="hidden" name="matter" value={criteria.matterId} />}
      {matter !== null && <p>{words.within[language]} <a href={href(visit, `/matters/${matter.id}`)}>{textIn(matter.title, language)}</a>{'. '}
        <a href={href(visit, `${path}?${new URLSearchParams({ q: criteria.query })}`)}>{words.withinAll[language]}</a></p>}
      <div class="hits__limits">
        <Select language={language} name="body" label={words.body[language]} none={words.any[language]} value={criteria.bodySlug ?? ''}
          options={[...bodies].map(([value, label]) => ({ value, label }))} />
        <Select language={language} name="kind" label={words.kind[language]} none={words.any[language]} value={criteria.kind ?? ''}
          options={(visit.viewer === null ? openKinds : kinds).map((value) => ({ value, label: kindWords[value].many[language] }))} />
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
    const query = new URLSearchParams({ q: criteria.query, body: criteria.bodySlug ?? '', matter: criteria.matterId ?? '',
      year: String(criteria.year ?? ''), language: criteria.language ?? 'all', kind: criteria.kind ?? '', ...change })
    return href(visit, `${path}?${new URLSearchParams([...query].filter(([, value]) => value !== ''))}`)
  }
  const tab = (kind: (typeof kinds)[number] | null) => ({ href: to({ kind: kind ?? '' }), current: criteria.kind === kind,
    label: `${kind === null ? words.any[language] : kindWords[kind].many[language]} (${kind === null ? all : found.counts[kind]})` })
  const pages = Math.min(Math.ceil(count / hitsAPage), pagesMost)
  const isFound = isFoundBy(found.keys)
  return (
    <Panel id="results" title={words.results[language]}>
      <p role="status">{fill(words[count === 0 ? 'none' : count === 1 ? 'one' : 'many'][language], { count, query: criteria.query })}</p>
      {(visit.query.get('q') ?? '').trim().length > queryMost && <p>{fill(words.tooLong[language], { most: queryMost })}</p>}
      {found.missing.map((one) => <p key={one}>{fill(words.missing[language], { asked: one })}</p>)}
      {found.instead.map((one) => <p key={one.asked}>{fill(words[one.how][language], { asked: one.asked, words: one.words.join(', ') })}</p>)}
      {/* How many there are is not told: they may be of what the reader has no right to. */}
      {found.waiting > 0 && <p class="quiet">{words.waiting[language]}</p>}
      {all > 0 && <Tabs label={words.results[language]}
        links={[tab(null), ...kinds.filter((kind) => found.counts[kind] > 0 || criteria.kind === kind).map(tab)]} />}
      <ol class="hits" start={(criteria.page - 1) * hitsAPage + 1}>
        {found.hits.map((hit) => <HitLine key={hit.id} visit={visit} hit={hit} keys={found.keys} isFound={isFound} />)}
      </ol>
      <Paging language={language} page={criteria.page} last={pages} to={(page) => to({ page: String(page) })} />
    </Panel>
  )
}

type IsFound = ReturnType<typeof isFoundBy>

function HitLine({ visit, hit, keys, isFound }: { visit: Visit; hit: Hit; keys: string[]; isFound: IsFound }) {
  const { language } = visit
  const shared = { keys, isFound, language }
  return (
    <li>
      <p><a href={addressOf(hit, language)} hreflang={hit.language ?? undefined}>
        <Marked texts={hit.title} {...shared} /></a></p>
      <p><Marked texts={hit.text} {...shared} /></p>
      <p class="quiet">{kindWords[hit.kind].one[language]} · <Plain texts={hit.document} language={language} />
        {hit.onDay !== null && ` · ${writtenDay(hit.onDay, language)}`}</p>
    </li>
  )
}

/** The text in the reader's language where it has what was found, else in the language that has. */
function toShow(texts: Texts, isFound: IsFound, language: Language) {
  const own = spoken(texts, language)
  return own === null ? null : languages.map((one) => ({ text: texts[one] ?? '', language: one }))
    .find((one) => one.text !== '' && one.language !== own.language && !hasHit(own.text, own.language, isFound)
      && hasHit(one.text, one.language, isFound)) ?? own
}

const hasHit = (text: string, language: Language, isFound: IsFound): boolean =>
  contextOf(text, (word) => isFound(word, language)).some((piece) => piece.isHit)

function Marked({ texts, keys, isFound, language }: { texts: Texts; keys: string[]; isFound: IsFound; language: Language }) {
  const shown = toShow(texts, isFound, language)
  if (shown === null) return null
  return <span lang={shown.language === language ? undefined : shown.language}>{contextOf(shown.text, (word) => isFound(word, shown.language), new Set(keys))
    .map((piece, index) => piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text)}</span>
}

function Plain({ texts, language }: { texts: Texts; language: Language }) {
  const shown = spoken(texts, language)
  return shown === null ? null : <span lang={shown.language === language ? undefined : shown.language}>{shown.text}</span>
}

export const routes: Route[] = [showOpen(path, searchPage)]
