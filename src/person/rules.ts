// Who may sign in, out and add others; nothing here needs a database.
import type { By } from '../platform/act.ts'
import type { Language } from '../platform/kit/language.ts'
import { administrator, anyone, type May, signedIn } from '../platform/kit/may.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import { isEasyPassword, isTooMany, sessionHours, type WrongPasswords } from './person.ts'

export const may = {
  setUp: [anyone],
  signIn: [anyone],
  // Nobody by themselves: these follow from other acts.
  beginSession: [],
  name: [],
  signOut: [signedIn],
  add: [administrator],
  changePassword: [signedIn],
  giveAccount: [administrator],
} satisfies May<unknown>

/** The first administrator is made only while there is nobody. */
export const setUp = (
  state: { people: number; passwordHash: string }, _by: By,
  input: { name: string; email: string; language: Language; password: string; tokenHash: string; startedAt: Temporal.Instant },
) =>
  unless({ alreadySetUp: state.people > 0, easyPassword: isEasyPassword(input.password, input) }, () => ({
    person: { name: input.name, email: input.email, language: input.language, passwordHash: state.passwordHash,
      isAdministrator: true },
    session: newSession(input),
  }))

export type SignIn = { personId: string | null; isRight: boolean; wrong: WrongPasswords }

/** A wrong password is an outcome that is kept, not a refusal that is forgotten: it counts towards the limit. */
export const signIn = (
  found: SignIn, _by: By, input: { email: string; from: string; tokenHash: string; startedAt: Temporal.Instant },
) =>
  unless({ tooManyTries: isTooMany(found.wrong) }, () => ({
    personId: found.isRight ? found.personId : null, email: input.email, from: input.from, ...newSession(input),
  }))

/** Sessions live by the machine's clock, whatever day the reform's own clock shows. */
export const newSession = (input: { tokenHash: string; startedAt: Temporal.Instant }) => ({
  tokenHash: input.tokenHash, startedAt: input.startedAt, expiresAt: input.startedAt.add({ hours: sessionHours }),
})

export const beginSession = (
  chosen: { personId: string }, _by: By, input: { tokenHash: string; startedAt: Temporal.Instant },
) => done({ personId: chosen.personId, ...newSession(input) })

export const signOut = (session: { tokenHash: string }) => done(session)

export const add = (
  state: { isTaken: boolean; passwordHash: string }, _by: By,
  input: { name: string; email: string; language: Language; password: string; isAdministrator: boolean },
) =>
  unless({ emailTaken: state.isTaken, easyPassword: isEasyPassword(input.password, input) }, () => ({
    name: input.name, email: input.email, language: input.language, isAdministrator: input.isAdministrator,
    passwordHash: state.passwordHash,
  }))

/** Somebody without an account: named as a member of a body, or a role of the demonstration. */
export const name = (
  state: { isTaken: boolean }, _by: By,
  input: { personId: string | null; name: string; email?: string | null; language: Language; isAdministrator: boolean },
) =>
  unless({ emailTaken: state.isTaken }, () => ({
    id: input.personId ?? undefined, name: input.name, email: input.email ?? null, language: input.language,
    isAdministrator: input.isAdministrator,
  }))

export const changePassword = (
  account: { isRight: boolean; passwordHash: string; name: string; email: string }, _by: By, input: { newPassword: string },
) =>
  unless({ wrongPassword: !account.isRight, easyPassword: isEasyPassword(input.newPassword, account) }, () => ({ passwordHash: account.passwordHash }))

/** Somebody who was only named gets an address and a password, or a forgotten password is replaced. */
export const giveAccount = (
  state: { person: { id: string; name: string; isAdministrator: boolean }; isTaken: boolean; passwordHash: string }, _by: By,
  input: { email: string; password: string; isAdministrator: boolean },
) =>
  unless({ emailTaken: state.isTaken, easyPassword: isEasyPassword(input.password, { name: state.person.name, email: input.email }) }, () => ({
    personId: state.person.id, email: input.email, passwordHash: state.passwordHash,
    isAdministrator: input.isAdministrator && !state.person.isAdministrator,
  }))
