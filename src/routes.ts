// Every address of the product, slice by slice.
import type { OpenRoute, Route } from './platform/http/visit.ts'
import { routes as demonstration } from './demonstration/pages.tsx'
import { routes as archive } from './archive/pages.tsx'
import { routes as document } from './document/pages.tsx'
import { routes as search } from './search/pages.tsx'
import { routes as memo } from './memo/pages.tsx'
import { openRoutes as calendarFiles, routes as calendar } from './calendar/pages.tsx'
import { openRoutes as feed } from './feed/pages.tsx'
import { routes as body } from './body/pages.tsx'
import { routes as programme } from './programme/pages.tsx'
import { routes as reform } from './home/reform-page.tsx'
import { routes as accessibility } from './home/accessibility-page.tsx'
import { routes as home } from './home/pages.tsx'
import { routes as crosswalk } from './crosswalk/pages.tsx'
import { routes as judgement } from './judgement/pages.tsx'
import { routes as commitment } from './commitment/pages.tsx'
import { routes as journey } from './journey/pages.tsx'
import { routes as report } from './report/pages.tsx'
import { routes as condition } from './condition/pages.tsx'
import { routes as cooperation } from './cooperation/pages.tsx'
import { routes as statement } from './statement/pages.tsx'
import { routes as stop } from './stop/pages.tsx'
import { routes as matter } from './matter/pages.tsx'
import { routes as handoff } from './handoff/pages.tsx'
import { routes as intake } from './intake/pages.tsx'
import { routes as adoption } from './adoption/pages.tsx'
import { routes as appraisal } from './appraisal/pages.tsx'
import { routes as plan } from './plan/pages.tsx'
import { routes as agenda } from './agenda/pages.tsx'
import { routes as decision } from './decision/pages.tsx'
import { routes as followup } from './followup/pages.tsx'
import { routes as meeting } from './meeting/pages.tsx'
import { routes as corrections } from './minutes/corrections-page.tsx'
import { routes as minutes } from './minutes/pages.tsx'
import { routes as passage } from './passage/pages.tsx'
import { routes as paper } from './paper/pages.tsx'
import { routes as revision } from './revision/pages.tsx'
import { routes as transfer } from './transfer/pages.tsx'
import { routes as duty } from './duty/pages.tsx'
import { routes as reply } from './reply/pages.tsx'
import { openRoutes as oparl } from './oparl/pages.tsx'
import { routes as withdrawal } from './withdrawal/pages.tsx'
import { routes as distribution } from './distribution/pages.tsx'
import { routesWith as releaseWith } from './release/pages.tsx'
import { rehearseRelease } from './rehearsing.ts'
import { routes as appearance } from './appearance/pages.tsx'
import { routes as webhook } from './webhook/pages.tsx'
import { routes as sending } from './sending/pages.tsx'
import { routes as accounts } from './person/account-page.tsx'
import { routes as person } from './person/pages.tsx'

export const routes: Route[] = [
  ...home, ...accessibility, ...reform, ...programme, ...duty, ...revision, ...judgement, ...crosswalk, ...passage, ...transfer, ...handoff, ...body,
  ...matter, ...cooperation, ...statement, ...stop, ...condition, ...journey, ...commitment, ...intake, ...memo, ...report, ...archive, ...document,
  ...search,
  ...meeting, ...decision, ...adoption, ...appraisal, ...plan, ...followup, ...agenda, ...paper, ...minutes, ...corrections,
  ...sending, ...reply, ...calendar, ...withdrawal, ...distribution, ...webhook, ...appearance,
  ...releaseWith(rehearseRelease), ...person, ...accounts, ...demonstration,
]

/** Addresses for programs, outside the languages of pages or in the form of a file. */
export const openRoutes: OpenRoute[] = [...feed, ...calendarFiles, ...oparl]
