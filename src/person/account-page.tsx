// An account for somebody who is known by name: an address and a password, or a new password instead of a lost one.
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { PageHead } from '../platform/page/parts.tsx'
import { giveAccountTo } from './actions.ts'
import { findPerson } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

const accountOfPage: Show = async (visit) => {
  const { language, by, params: { personId = '' } } = visit
  if (!isAllowed(may.giveAccount, by.actor, {}, by.on)) return null
  const person = isId(personId) ? await findPerson(visit.db, personId) : null
  if (person === null) return null
  const path = `/people/${person.id}/account`
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  const title = fill(words.accountOf[language], { name: person.name })
  return {
    kind: 'page', title, trail: [{ href: href(visit, '/people'), label: words.people[language] }], children: (
      <>
        <PageHead title={title} lead={<p>{words.accountOfLead[language]}</p>} />
        <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
          <TextField {...field('email', person.email ?? '')} label={words.email[language]} type="email" autocomplete="off" required />
          <TextField {...field('password')} value="" label={words.newPassword[language]} hint={words.passwordHint[language]} type="password"
            autocomplete="new-password" required />
          {!person.isAdministrator && <Checkbox language={language} name="isAdministrator" value="on" label={words.grantAdministrator[language]}
            checked={typed(visit, path, 'isAdministrator') === 'on'} />}
          <ActionBar><Button>{words.giveAccount[language]}</Button></ActionBar>
        </Form>
      </>
    ),
  }
}

export const routes: Route[] = [
  show('/people/:personId/account', accountOfPage),
  post('/people/:personId/account', giveAccountTo, { again: accountOfPage, back: () => '/people' }),
]
