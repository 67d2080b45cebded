// The frame around every page: the navigation, the demonstration's banner, what just happened and what went wrong.
import { acts } from './acts.ts'
import { stale } from './stale.tsx'
import { findProgrammeOf } from './programme/reads.ts'
import { cookieOf } from './platform/http/request.ts'
import type { Page, Visit } from './platform/http/visit.ts'
import type { Words } from './platform/kit/language.ts'
import { ErrorSummary } from './platform/page/form.tsx'
import { Frame, type Theme } from './platform/page/frame.tsx'
import { frameLook } from './platform/page/look.ts'
import { renderPage } from './platform/page/render.ts'
import { findStoredLook } from './platform/look.ts'
import { inTime, isDatabaseAway } from './platform/http/away.ts'

/** `isOpen`: for strangers too; `isOutside`: for strangers alone, since the others find it elsewhere. */
const places: { path: string; also?: string[]; words: Words; isOpen: boolean; isOutside?: true }[] = [
  { path: '/', words: { fi: 'Etusivu', sv: 'Startsida', en: 'Home' }, isOpen: false },
  { path: '/meetings', words: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' }, isOpen: false },
  { path: '/matters', also: ['/appraisals'], words: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' }, isOpen: false },
  { path: '/followups', words: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Follow-ups' }, isOpen: false },
  { path: '/commitments', words: { fi: 'Sitoumukset', sv: 'Åtaganden', en: 'Commitments' }, isOpen: false },
  { path: '/reports', words: { fi: 'Tilannekatsaukset', sv: 'Lägesrapporter', en: 'Status reports' }, isOpen: false },
  { path: '/conditions', words: { fi: 'Ehdot', sv: 'Villkor', en: 'Conditions' }, isOpen: false },
  { path: '/intakes', words: { fi: 'Muistion luku', sv: 'Inläsning', en: 'Read a memo' }, isOpen: false },
  { path: '/structures', also: ['/revisions', '/transfers'], words: { fi: 'Rakenteet', sv: 'Strukturer', en: 'Structures' }, isOpen: false },
  { path: '/programme', words: { fi: 'Uudistus', sv: 'Reformen', en: 'The reform' }, isOpen: false },
  { path: '/structures/where', words: { fi: 'Minne yksikköni siirtyy?', sv: 'Vart går min enhet?', en: 'Where does my unit go?' }, isOpen: true, isOutside: true },
  { path: '/search', words: { fi: 'Haku', sv: 'Sök', en: 'Search' }, isOpen: true },
  { path: '/archive', words: { fi: 'Julkaistut', sv: 'Publicerat', en: 'Published' }, isOpen: true },
]

const told = new Map(acts.map((act) => [act.records, act.told]))

export type FrontParts = {
  /** The demonstration's banner, or null outside it. */
  banner: (visit: Visit) => Promise<preact.ComponentChildren> | preact.ComponentChildren
  style: string
  script: string
  version: string
}

/** The reform's name at the top of a page is worth no longer wait. */
const programmeMsMax = 2_000

/** Makes the whole HTML of a page. */
export function frontOf(parts: FrontParts) {
  return async (visit: Visit, page: Page): Promise<string> => {
    const { language, viewer } = visit
    const programme = await inTime(findProgrammeOf(visit), programmeMsMax).catch(noneWhenAway)
    // Whoever has no account meets the organisation; whoever works here knows the product.
    const look = viewer === null ? await inTime(findStoredLook(visit.db, visit.by.now), programmeMsMax).catch(noneWhenAway) : null
    const nav = places.filter((place) => viewer === null ? place.isOpen : place.isOutside !== true).map((place) => ({
      href: `/${language}${place.path}`, label: place.words[language],
      current: place.path === '/' ? visit.path === '/' : [place.path, ...place.also ?? []].some((path) => visit.path.startsWith(path)),
    }))
    return renderPage(
      <Frame look={frameLook(look, language)} language={language} title={page.title} path={visit.path} viewer={viewer} nav={nav} trail={page.trail}
        programme={programme === null ? undefined : { name: programme.shortName[language] }}
        banner={await parts.banner(visit)} theme={themeOf(visit)} told={toldOf(visit)} version={parts.version}
        style={parts.style} script={parts.script}>
        <Troubles visit={visit} />
        {page.children}
      </Frame>,
    )
  }
}

const noneWhenAway = (error: unknown) => {
  if (isDatabaseAway(error)) return null
  throw error
}

const themeOf = (visit: Visit): Theme => {
  const theme = cookieOf(visit.request, 'toimeenpano_theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

const toldOf = (visit: Visit) => {
  const words = told.get(visit.query.get('told') ?? '')
  return words === undefined || visit.tried !== null ? null : { tone: 'success' as const, text: words[visit.language] }
}

/** Everything wrong with what was tried, and, when somebody else was first, both texts. */
function Troubles({ visit }: { visit: Visit }) {
  const { tried, language } = visit
  if (tried === null) return null
  const errors = [
    ...tried.faults.map((fault) => ({ field: fault.field, message: fault.words[language] })),
    ...tried.refusals.map((refusal) => ({ message: refusal.words[language] })),
  ]
  return (
    <>
      <ErrorSummary language={language} errors={errors} action={`/${language}${tried.path}`} />
      {tried.theirs !== null && stale(visit, tried)}
    </>
  )
}
