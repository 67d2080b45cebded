// Signing in and out, the first administrator, one's own account, and the people.
import { showOpen, show, post } from '../platform/http/routes.ts'
import { faultAt, href, type Page, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { languages } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Notice, PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { addAnother, changeOwnPassword, setUpFirst, signInWithPassword, signOutEverywhere, signOutHere } from './actions.ts'
import { wrongPasswordMinutes } from './person.ts'
import { countPeople, listAccounts, listPeople } from './reads.ts'
import { may } from './rules.ts'
import { hashToken, newSessionFor, placeAfter, provenFor, sessionCookieOf } from './session.ts'
import { words } from './text.ts'

const field = (visit: Visit, path: string, name: string) =>
  ({ language: visit.language, name, value: typed(visit, path, name), error: faultAt(visit, path, name) })

const signInPage: Show = async (visit) => {
  if (visit.world.mode === 'demonstration') return { kind: 'redirect', to: href(visit, `/demonstration${backTo(visit)}`) }
  if (await countPeople(visit.db) === 0) return { kind: 'redirect', to: href(visit, '/first-run') }
  const { language } = visit
  const isWrong = visit.query.has('wrong')
  // There is but one refusal: too many wrong passwords.
  const waiting = visit.tried !== null && visit.tried.refusals.length > 0
    ? { status: 429 as const, retryAfter: wrongPasswordMinutes * 60 } : {}
  return {
    kind: 'page', title: words.signIn[language], trail: [], ...waiting, children: (
      <>
        <PageHead title={words.signIn[language]} />
        {isWrong && <Notice language={language} tone="danger">{words.wrong[language]}</Notice>}
        <Form action={href(visit, '/session')}>
          <Hidden name="to" value={typed(visit, '/session', 'to', visit.query.get('to') ?? '')} />
          <TextField {...field(visit, '/session', 'email')} label={words.email[language]} type="email" autocomplete="username" required />
          <TextField {...field(visit, '/session', 'password')} label={words.password[language]} type="password"
            autocomplete="current-password" required />
          <ActionBar><Button>{words.signIn[language]}</Button></ActionBar>
        </Form>
      </>
    ),
  }
}

const backTo = (visit: Visit): string => visit.query.has('to') ? `?to=${encodeURIComponent(visit.query.get('to') ?? '')}` : ''

const firstRunPage: Show = async (visit) => {
  if (visit.world.mode === 'demonstration' || (await countPeople(visit.db) > 0 && visit.tried === null)) return null
  const { language } = visit
  return {
    kind: 'page', title: words.firstRun[language], trail: [], children: (
      <>
        <PageHead title={words.firstRun[language]} lead={<p>{words.firstRunLead[language]}</p>} />
        <Form action={href(visit, '/first-run')} idempotencyKey={visit.world.random(18)}>
          <PersonFields visit={visit} path="/first-run" />
          <ActionBar><Button>{words.create[language]}</Button></ActionBar>
        </Form>
      </>
    ),
  }
}

function PersonFields({ visit, path }: { visit: Visit; path: string }) {
  const { language } = visit
  return (
    <>
      <TextField {...field(visit, path, 'name')} label={words.name[language]} autocomplete="off" required />
      <TextField {...field(visit, path, 'email')} label={words.email[language]} type="email" autocomplete="off" required />
      <TextField {...field(visit, path, 'password')} label={words.password[language]} hint={words.passwordHint[language]}
        type="password" autocomplete="new-password" required />
      <Select {...field(visit, path, 'language')} value={typed(visit, path, 'language', language)} label={words.language[language]}
        options={languages.map((one) => ({ value: one, label: words.languageNames[one] }))} />
    </>
  )
}

const accountPage: Show = async (visit): Promise<Page> => {
  const { language } = visit
  return {
    kind: 'page', title: words.account[language], trail: [], children: (
      <>
        <PageHead title={words.account[language]} lead={<p>{words.sessions[language]}</p>} />
        <Form action={href(visit, '/account/sessions')} idempotencyKey={visit.world.random(18)}>
          <ActionBar><Button tone="secondary">{words.signOutEverywhere[language]}</Button></ActionBar>
        </Form>
        {visit.world.mode === 'ordinary' && (
          <Panel title={words.changePassword[language]} id="password">
            <Form action={href(visit, '/account/password')} idempotencyKey={visit.world.random(18)}>
              <TextField {...field(visit, '/account/password', 'presentPassword')} label={words.presentPassword[language]}
                type="password" autocomplete="current-password" required />
              <TextField {...field(visit, '/account/password', 'newPassword')} label={words.newPassword[language]}
                hint={words.passwordHint[language]} type="password" autocomplete="new-password" required />
              <ActionBar><Button>{words.changePassword[language]}</Button></ActionBar>
            </Form>
          </Panel>
        )}
      </>
    ),
  }
}

const peoplePage: Show = async (visit) => {
  if (!isAllowed(may.add, visit.by.actor, {}, visit.by.on)) return null
  const { language } = visit
  const people = await listPeople(visit.db)
  const accounts = new Set(await listAccounts(visit.db))
  const mayGive = visit.world.mode === 'ordinary'
  return {
    kind: 'page', title: words.people[language], trail: [], children: (
      <>
        <PageHead title={words.people[language]} />
        <Table caption={words.people[language]} hideCaption
          head={[words.name[language], words.email[language], words.language[language], words.administrator[language],
            ...(mayGive ? [words.accountHead[language]] : [])]}
          rows={people.map((one) => [one.name, one.email ?? '–', words.languageNames[one.language],
            one.isAdministrator ? words.yes[language] : words.no[language],
            ...(mayGive ? [<a href={href(visit, `/people/${one.id}/account`)}>{words[accounts.has(one.id) ? 'renewPassword' : 'giveAccount'][language]}
              <span class="unseen">: {one.name}</span></a>] : [])])} />
        <Panel title={words.addPerson[language]} id="add">
          <Form action={href(visit, '/people')} idempotencyKey={visit.world.random(18)}>
            <PersonFields visit={visit} path="/people" />
            <Checkbox language={language} name="isAdministrator" value="on" label={words.grantAdministrator[language]}
              checked={typed(visit, '/people', 'isAdministrator') === 'on'} />
            <ActionBar><Button>{words.addPerson[language]}</Button></ActionBar>
          </Form>
        </Panel>
      </>
    ),
  }
}

const withSession = (visit: Visit, form: Record<string, unknown>) => ({ ...form, ...newSessionFor(visit) })
const signingIn = async (visit: Visit, form: Record<string, unknown>) =>
  ({ ...withSession(visit, form), from: visit.address, proof: await provenFor(visit, form) })
const tokenOf = (input: Record<string, unknown>): string => String(input.token)

export const routes: Route[] = [
  showOpen('/sign-in', signInPage),
  post('/session', signInWithPassword, {
    isOpen: true, isOnce: false, again: signInPage, input: signingIn, isTold: (answer) => answer.isSignedIn,
    back: (answer, _visit, input) => answer.isSignedIn ? placeAfter(input.to) : '/sign-in?wrong',
    cookies: (answer, visit, input) => answer.isSignedIn ? [sessionCookieOf(visit, tokenOf(input))] : [],
  }),
  post('/sign-out', signOutHere, {
    again: accountPage, input: (visit) => ({ tokenHash: hashToken(visit.sessionToken ?? '') }),
    back: () => '/sign-in', cookies: (_answer, visit) => [sessionCookieOf(visit, '')],
  }),
  showOpen('/first-run', firstRunPage),
  post('/first-run', setUpFirst, {
    isOpen: true, isOnce: false, again: firstRunPage, input: withSession, back: () => '/',
    cookies: (_answer, visit, input) => [sessionCookieOf(visit, tokenOf(input))],
  }),
  show('/account', accountPage),
  post('/account/sessions', signOutEverywhere, {
    again: accountPage, back: () => '/sign-in', cookies: (_answer, visit) => [sessionCookieOf(visit, '')],
  }),
  post('/account/password', changeOwnPassword, {
    again: accountPage, back: () => '/sign-in', cookies: (_answer, visit) => [sessionCookieOf(visit, '')],
  }),
  show('/people', peoplePage),
  post('/people', addAnother, { again: peoplePage, back: () => '/people' }),
]
