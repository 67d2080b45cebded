// What can happen to people and their sessions.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { choice, email, flag, id, line, optionalId } from '../platform/kit/input.ts'
import { languages } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { hashPassword, isPassword, PasswordProof } from '../platform/password.ts'
import { passwordCharactersMax, passwordCharactersMin, wrongPasswordMinutes } from './person.ts'
import { countPeople, countWrongPasswords, findAccount, findPerson, findPersonByEmail } from './reads.ts'
import { add, beginSession, changePassword, giveAccount, may, name, setUp, signIn, signOut } from './rules.ts'
import { addRefusals, changePasswordRefusals, setUpRefusals, signInRefusals, told } from './text.ts'
import {
  addPerson, changePasswordOf, endSession, endSessionsOf, noteWrongPassword, saveAccount, startSession,
} from './writes.ts'

const newPassword = z.string('required').min(passwordCharactersMin, 'passwordShort').max(passwordCharactersMax, 'tooLong')
const moment = z.string().transform((value) => Temporal.Instant.from(value))
const secret = ['password', 'proof', 'newPassword', 'presentPassword', 'tokenHash', 'token', 'passwordHash']

export const session = { tokenHash: z.string().length(64), startedAt: moment }
const person = { name: line(200), email: email(), language: choice(languages) }

export const setUpFirst = action({
  records: 'person.setUp',
  input: z.object({ ...person, password: newPassword, ...session }),
  may: may.setUp,
  load: async (tx, input) => ({ people: await countPeople(tx), passwordHash: await hashPassword(input.password) }),
  decide: setUp,
  save: async (tx, change, by) => {
    const { id } = await addPerson(tx, change.person, by)
    await startSession(tx, { personId: id, ...change.session })
    return { id }
  },
  refusals: setUpRefusals,
  told: told.setUp,
  secret,
})

export const signInWithPassword = action({
  records: 'person.signedIn',
  input: z.object({ email: email(), password: z.string('required').min(1, 'required').max(passwordCharactersMax, 'tooLong'),
    proof: z.instanceof(PasswordProof).nullable(), from: z.string().max(100), ...session }),
  may: may.signIn,
  load: async (tx, input) => {
    const account = await findAccount(tx, input.email)
    const since = input.startedAt.subtract({ minutes: wrongPasswordMinutes })
    const wrong = await countWrongPasswords(tx, { email: input.email, from: input.from, since })
    // A password that was changed while it was compared is not right any more.
    const isRight = account !== null && input.proof?.isRight === true && input.proof.stored === account.passwordHash
    return { personId: account?.personId ?? null, isRight, wrong }
  },
  decide: signIn,
  save: async (tx, { personId, email: account, from, tokenHash, startedAt, expiresAt }) => {
    if (personId === null) {
      await noteWrongPassword(tx, { email: account, from, at: startedAt })
      return { isSignedIn: false }
    }
    await startSession(tx, { personId, tokenHash, startedAt, expiresAt })
    return { id: personId, isSignedIn: true }
  },
  refusals: signInRefusals,
  told: told.signIn,
  secret,
})

/** Begins a session for somebody without a password. It only ever follows from another act, in the demonstration. */
export const beginSessionOf = action({
  records: 'person.sessionBegun',
  input: z.object({ personId: id(), ...session }),
  may: may.beginSession,
  load: async (_tx, input) => ({ personId: input.personId }),
  decide: beginSession,
  save: async (tx, change) => {
    await startSession(tx, change)
    return { id: change.personId }
  },
  refusals: {},
  told: told.signIn,
  secret,
})

export const signOutHere = action({
  records: 'person.signedOut',
  input: z.object({ tokenHash: z.string().length(64) }),
  may: may.signOut,
  load: async (_tx, input) => ({ tokenHash: input.tokenHash }),
  decide: signOut,
  save: async (tx, change, by) => {
    await endSession(tx, change.tokenHash)
    return { id: by.personId }
  },
  refusals: {},
  told: told.signOut,
  secret,
})

export const signOutEverywhere = action({
  records: 'person.signedOutEverywhere',
  input: z.object({}),
  may: may.signOut,
  load: async () => ({}),
  decide: () => done({}),
  save: async (tx, _change, by) => {
    await endSessionsOf(tx, by.personId)
    return { id: by.personId }
  },
  refusals: {},
  told: told.signOutEverywhere,
})

export const addAnother = action({
  records: 'person.added',
  input: z.object({ ...person, password: newPassword, isAdministrator: flag() }),
  may: may.add,
  load: async (tx, input) => ({
    isTaken: await findPersonByEmail(tx, input.email) !== null, passwordHash: await hashPassword(input.password),
  }),
  decide: add,
  save: addPerson,
  refusals: addRefusals,
  told: told.add,
  secret,
})

/** Adds somebody who cannot sign in: a new member of a body, or a role of the demonstration. Follows from another act. */
export const namePerson = action({
  records: 'person.named',
  input: z.object({ personId: optionalId(), name: line(200), email: email().nullish(), language: choice(languages), isAdministrator: flag() }),
  may: may.name,
  load: async (tx, input) => ({ isTaken: input.email != null && await findPersonByEmail(tx, input.email) !== null }),
  decide: name,
  save: addPerson,
  refusals: addRefusals,
  told: told.add,
})

export const changeOwnPassword = action({
  records: 'person.passwordChanged',
  input: z.object({ presentPassword: z.string('required'), newPassword }),
  may: may.changePassword,
  load: async (tx, input, by) => {
    const person = await findPerson(tx, by.personId)
    const account = person?.email == null ? null : await findAccount(tx, person.email)
    if (account === null || person?.email == null) return null
    return { name: person.name, email: person.email, isRight: await isPassword(input.presentPassword, account.passwordHash),
      passwordHash: await hashPassword(input.newPassword) }
  },
  decide: changePassword,
  save: async (tx, change, by) => {
    await changePasswordOf(tx, by.personId, change.passwordHash, by.now)
    // A changed password ends every session, also one that somebody else may hold.
    await endSessionsOf(tx, by.personId)
    return { id: by.personId }
  },
  refusals: changePasswordRefusals,
  told: told.changePassword,
  secret,
})

/** Gives somebody who was only named a way to sign in, or a new password to somebody who has lost theirs. */
export const giveAccountTo = action({
  records: 'person.accountGiven',
  input: z.object({ personId: id(), email: email(), password: newPassword, isAdministrator: flag() }),
  may: may.giveAccount,
  load: async (tx, input) => {
    const person = await findPerson(tx, input.personId)
    const holder = await findPersonByEmail(tx, input.email)
    return person === null ? null
      : { person, isTaken: holder !== null && holder.id !== person.id, passwordHash: await hashPassword(input.password) }
  },
  decide: giveAccount,
  save: async (tx, change, by) => {
    await saveAccount(tx, change, by)
    // Whoever was signed in with the old password is not any more.
    await endSessionsOf(tx, change.personId)
    return { id: change.personId }
  },
  refusals: addRefusals,
  told: told.giveAccount,
  secret,
})
