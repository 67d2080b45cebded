// The home page of whoever has come in, and the choice of a light or a dark page.
import { type BodyRole, bodyRoles, roleWords, standingsOn } from '../body/body.ts'
import { placeAfter } from '../person/session.ts'
import { readForm } from '../platform/http/form.ts'
import { show } from '../platform/http/routes.ts'
import { href, type Page, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { type Day, daysBetween, writtenDay, writtenWeekday } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { Countdown, DaysLeft, Empty, PageHead, Panel } from '../platform/page/parts.tsx'
import { daysToGoLive, type Programme } from '../programme/programme.ts'
import { findProgrammeOf } from '../programme/reads.ts'
import type { HomeBody, Todo } from './home.ts'
import { findHome, type Published } from './reads.ts'
import { aboutWords, handoffWords, words } from './text.ts'
import { todoOf } from './todo.ts'

/** The roles of the reader in each body on the day. */
function rolesOf(visit: Visit): Map<string, BodyRole[]> {
  const roles = new Map<string, BodyRole[]>()
  for (const { bodyId, role } of standingsOn(visit.by.actor, visit.by.on)) {
    const known = bodyRoles.find((one) => one === role)
    if (known !== undefined) roles.set(bodyId, [...(roles.get(bodyId) ?? []), known])
  }
  return roles
}

const homePage: Show = async (visit): Promise<Page> => {
  const { db, language, by } = visit
  const roles = rolesOf(visit)
  const isAdministrator = by.actor.isAdministrator
  const programme = await findProgrammeOf(visit)
  const { published, ...state } = await findHome(db, programme, roles, language, by)
  const { bodies, handoffs } = state
  const todo = todoOf(state, by.on)
  const isReader = roles.size === 0 && !isAdministrator && handoffs === null
  return {
    kind: 'page', title: words.home[language], trail: [], children: (
      <>
        <PageHead title={programme?.name[language] ?? words.home[language]} eyebrow={writtenWeekday(by.on, language)}
          lead={isReader ? <p>{words.staff[language]}</p> : bodies.length === 0 ? undefined : <Roles bodies={bodies} language={language} />} />
        <div class="home">
          {isReader ? <PublishedPanel published={published} language={language} /> : <TodoPanel todo={todo} language={language} />}
          <div class="home__side">
            {programme !== null && <GoLive programme={programme} on={by.on} language={language} />}
            {isAdministrator && <Administration language={language} />}
            {handoffs !== null && <Panel title={handoffWords.payroll[language]} id="payroll">
              <p><a href={`/${language}/handoffs`}>{handoffWords.all[language]}</a></p></Panel>}
            {bodies.length > 0 && <Coming bodies={bodies} on={by.on} language={language} />}
            {!isReader && published.length > 0 && <PublishedPanel published={published} language={language} />}
          </div>
        </div>
      </>
    ),
  }
}

function TodoPanel({ todo, language }: { todo: Todo[]; language: Language }) {
  return (
    <Panel title={words.next[language]} id="next">
      {todo.length === 0 ? <Empty><p>{words.nothing[language]}</p></Empty> : (
        <ul class="todo">
          {todo.map((one, index) => (
            <li key={index} class="todo__item">
              <div class="todo__what"><a href={`/${language}${one.href}`}>{one.what[language]}</a><p class="todo__about">{one.about[language]}</p></div>
              {one.days !== null && <DaysLeft days={one.days} language={language} />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** How far it is to the day on which the new starts. */
export function GoLive({ programme, on, language }: { programme: Programme; on: Day; language: Language }) {
  const days = daysToGoLive(programme, on)
  const sentence = fill((days < 0 ? words.sinceGoLive : words.toGoLive)[language], { day: writtenDay(programme.goLiveOn, language) })
  return (
    <Panel title={words.goLive[language]} id="go-live">
      {days === 0 ? <p><strong>{words.goLiveToday[language]}</strong></p> : <Countdown days={days} language={language} words={sentence} />}
    </Panel>
  )
}

const Administration = ({ language }: { language: Language }) => (
  <Panel title={words.administration[language]} id="administration">
    <ul>
      <li><a href={`/${language}/bodies`}>{words.manageBodies[language]}</a></li>
      <li><a href={`/${language}/people`}>{words.people[language]}</a></li>
      <li><a href={`/${language}/appearance`}>{words.appearance[language]}</a></li>
      <li><a href={`/${language}/webhooks`}>{words.webhooks[language]}</a></li>
    </ul>
  </Panel>
)

const Roles = ({ bodies, language }: { bodies: HomeBody[]; language: Language }) => (
  <p class="quiet">{words.roles[language]}: {bodies.map((body) =>
    `${body.name[language]} – ${body.roles.map((role) => roleWords[role][language]).join(', ')}`).join('; ')}</p>
)

function Coming({ bodies, on, language }: { bodies: HomeBody[]; on: Day; language: Language }) {
  const ahead = bodies.flatMap((body) => body.meetings.filter((one) => one.onDay >= on && one.state !== 'closed')
    .map((meeting) => ({ body, meeting }))).sort((one, other) => one.meeting.onDay.localeCompare(other.meeting.onDay)).slice(0, 5)
  if (ahead.length === 0) return null
  return (
    <Panel title={words.comingMeetings[language]} id="coming">
      <ul class="todo">
        {ahead.map(({ body, meeting }) => (
          <li key={meeting.id} class="todo__item">
            <div class="todo__what">
              <a href={`/${language}/meetings/${meeting.id}`}>{meetingOf(body.name, meeting.number, language)}</a>
              <p class="todo__about">{writtenWeekday(meeting.onDay, language)}</p>
            </div>
            <DaysLeft days={daysBetween(on, meeting.onDay)} language={language} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const meetingOf = (name: Words, number: number, language: Language): string =>
  fill(aboutWords.meeting[language], { body: name[language], number })

function PublishedPanel({ published, language }: { published: Published[]; language: Language }) {
  return (
    <Panel title={words.published[language]} id="published">
      {published.length === 0 ? <p class="quiet">{words.nonePublished[language]}</p> : (
        <ul class="todo">
          {published.map((one) => (
            <li key={`${one.kind} ${one.language} ${one.address}`} class="todo__item">
              <div class="todo__what">
                <a href={`/${one.kind === 'memo' ? one.language : language}${one.address}`}>
                  {words[one.kind][language]}, {meetingOf(one.bodyName, one.number, language)}</a>
                <p class="todo__about">{writtenDay(one.onDay, language)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p><a href={`/${language}/archive`}>{words.archive[language]}</a></p>
    </Panel>
  )
}

const yearSeconds = 31_536_000

/** A choice of looks is no act: it belongs to the browser and is kept in its cookie. */
const chooseTheme: Show = async (visit) => {
  const { values } = await readForm(visit.request)
  const theme = values.theme === 'light' || values.theme === 'dark' ? values.theme : ''
  const cookie = `toimeenpano_theme=${theme}; Path=/; SameSite=Lax; Max-Age=${theme === '' ? 0 : yearSeconds}`
  return { kind: 'redirect', to: href(visit, placeAfter(values.back)), cookies: [cookie] }
}

export const routes: Route[] = [
  show('/', homePage),
  { method: 'POST', path: '/theme', handle: chooseTheme, isOpen: true },
]
