// The demonstration's entrance, its clock and its mailbox. None of these exist outside demonstration mode.
import type { Role } from './entrance.ts'
import { listBodies, listSeats } from '../body/reads.ts'
import { listDuties } from '../duty/reads.ts'
import { findPerson, listPeople } from '../person/reads.ts'
import { newSessionFor, placeAfter, sessionCookieOf } from '../person/session.ts'
import { post, show, showOpen } from '../platform/http/routes.ts'
import { href, type Page, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { addressed } from '../platform/kit/own-address.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { ButtonLink, Hidden } from '../platform/page/form.tsx'
import { Empty, Facts, Notice, PageHead, Panel, Table, Tabs } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { enterAs, moveClockTo } from './actions.ts'
import { entranceOf } from './entrance.ts'
import { findLetter, listLetters } from './reads.ts'
import { entrance, mailbox, story } from './text.ts'

const onlyHere = (page: Show): Show => async (visit) => visit.world.mode === 'demonstration' ? page(visit) : null

const entrancePage: Show = async (visit): Promise<Page> => {
  const { language } = visit
  const bodies = await listBodies(visit.db)
  const programme = await findProgramme(visit.db)
  const duties = programme === null ? [] : await listDuties(visit.db, programme.id)
  const groups = entranceOf(await listPeople(visit.db), await listSeats(visit.db, visit.by.on), bodies, duties, language)
  return {
    kind: 'page', title: entrance.title[language], trail: [], children: (
      <>
        <PageHead title={entrance.title[language]} />
        <Notice language={language} tone="warning"><p>{entrance.lead[language]}</p></Notice>
        {groups.length === 0 && <Empty><p>{entrance.nobody[language]}</p></Empty>}
        {groups.map((group, index) => (
          <Panel key={index} id={`roles-${index}`}
            title={group.body === null ? entrance.first[language] : fill(entrance.others[language], { body: group.body })}>
            <ul class="login">{group.roles.map((role) => <RoleCard key={role.personId} visit={visit} role={role} />)}</ul>
          </Panel>
        ))}
        <Panel title={entrance.storyTitle[language]} id="story">
          <ol>{story.map((step) => <li key={step.en}>{step[language]}</li>)}</ol>
        </Panel>
      </>
    ),
  }
}

function RoleCard({ visit, role }: { visit: Visit; role: Role }) {
  const { language } = visit
  return (
    <li>
      <form method="post" action={href(visit, '/demonstration/session')} data-once>
        <Hidden name="to" value={visit.query.get('to') ?? ''} />
        <button class="login__role" type="submit" name="personId" value={role.personId}>
          <span class="login__name" lang={language === 'fi' ? undefined : 'fi'}>{role.name}</span>
          {role.seat !== '' && <span class="login__seat">{role.seat}</span>}
          <span class="login__about">{role.task}</span>
        </button>
      </form>
    </li>
  )
}

const mailboxPage: Show = async (visit): Promise<Page> => {
  const { language } = visit
  const isAll = visit.query.has('all')
  const person = await findPerson(visit.db, visit.by.personId)
  const letters = await listLetters(visit.db, isAll ? null : person?.email ?? '')
  const links = [
    { href: href(visit, '/mailbox'), label: mailbox.own[language], current: !isAll },
    { href: href(visit, '/mailbox?all'), label: mailbox.all[language], current: isAll },
  ]
  return {
    kind: 'page', title: mailbox.title[language], trail: [], children: (
      <>
        <PageHead title={mailbox.title[language]} lead={<p>{mailbox.lead[language]}</p>} />
        <Tabs label={mailbox.which[language]} links={links} />
        {letters.length === 0 ? <Empty><p>{mailbox.none[language]}</p></Empty> : (
          <Table caption={mailbox.title[language]} hideCaption
            head={[mailbox.subject[language], mailbox.to[language], mailbox.when[language]]}
            rows={letters.map((letter) => [
              <a href={href(visit, `/mailbox/${letter.id}`)} lang={other(letter.language, language)}>{letter.subject}</a>,
              letter.toName, writtenInstant(letter.queuedAt, language)])} />
        )}
      </>
    ),
  }
}

const other = (one: Language, shown: Language): Language | undefined => one === shown ? undefined : one

const letterPage: Show = async (visit) => {
  const { language } = visit
  const letterId = visit.params.letterId ?? ''
  const letter = isId(letterId) ? await findLetter(visit.db, letterId) : null
  if (letter === null) return null
  const lang = other(letter.language, language)
  return {
    kind: 'page', title: letter.subject, trail: [{ href: href(visit, '/mailbox'), label: mailbox.title[language] }], children: (
      <>
        <PageHead title={letter.subject} lang={lang} />
        <Facts rows={[
          { term: mailbox.to[language], value: `${letter.toName} <${letter.toAddress}>` },
          { term: mailbox.when[language], value: writtenInstant(letter.queuedAt, language) },
        ]} />
        <div class="mailbox__text" lang={lang}>{addressed(letter.body, visit.world.address)}</div>
        {letter.href !== '' && <p><ButtonLink href={letter.href} tone="primary">{mailbox.open[language]}</ButtonLink></p>}
      </>
    ),
  }
}

export const routes: Route[] = [
  showOpen('/demonstration', onlyHere(entrancePage)),
  post('/demonstration/session', enterAs, {
    isOpen: true, isOnce: false, again: onlyHere(entrancePage), input: (visit, form) => ({ ...form, ...newSessionFor(visit) }),
    back: (_answer, _visit, input) => placeAfter(input.to),
    cookies: (_answer, visit, input) => [sessionCookieOf(visit, String(input.token))],
  }),
  post('/demonstration/clock', moveClockTo, {
    again: onlyHere(entrancePage), back: (_answer, _visit, input) => placeAfter(input.back),
  }),
  show('/mailbox', onlyHere(mailboxPage)),
  show('/mailbox/:letterId', onlyHere(letterPage)),
]
