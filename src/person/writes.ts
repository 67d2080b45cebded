// Changes people, accounts and sessions.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import type { Language } from '../platform/kit/language.ts'

type NewPerson = { id?: string; name: string; email: string | null; language: Language; passwordHash?: string
  isAdministrator?: boolean }

/** Adds a person, with an account and rights when they are given. */
export async function addPerson(tx: Write, person: NewPerson, by: By): Promise<{ id: string }> {
  const { id } = await tx.insertInto('person')
    .values({ id: person.id, name: person.name, email: person.email, language: person.language, created_at: by.now })
    .returning('id').executeTakeFirstOrThrow()
  if (person.passwordHash !== undefined) {
    await tx.insertInto('person_account')
      .values({ person_id: id, password_hash: person.passwordHash, changed_at: by.now }).execute()
  }
  if (person.isAdministrator) {
    await tx.insertInto('person_administrator').values({ person_id: id, granted_at: by.now }).execute()
  }
  return { id }
}

/** Starts a session and clears away those of the same person that have ended. */
export async function startSession(
  tx: Write, session: { personId: string; tokenHash: string; startedAt: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<void> {
  await tx.deleteFrom('person_session').where('person_id', '=', session.personId).where('expires_at', '<', session.startedAt)
    .execute()
  await tx.insertInto('person_session').values({
    token_hash: session.tokenHash, person_id: session.personId, started_at: session.startedAt, expires_at: session.expiresAt,
  }).execute()
}

export const noteWrongPassword = async (tx: Write, { email, from, at }: { email: string; from: string; at: Temporal.Instant }): Promise<void> =>
  void await tx.insertInto('person_sign_in_attempt').values({ email, from_address: from, at }).execute()

export const endSession = async (tx: Write, tokenHash: string): Promise<void> =>
  void await tx.deleteFrom('person_session').where('token_hash', '=', tokenHash).execute()

export const endSessionsOf = async (tx: Write, personId: string): Promise<void> =>
  void await tx.deleteFrom('person_session').where('person_id', '=', personId).execute()

export const changePasswordOf = async (tx: Write, personId: string, passwordHash: string, at: Temporal.Instant): Promise<void> =>
  void await tx.updateTable('person_account').set({ password_hash: passwordHash, changed_at: at })
    .where('person_id', '=', personId).execute()

/** An account for a person who is known: the address, the password, and the rights when they are given. */
export async function saveAccount(
  tx: Write, account: { personId: string; email: string; passwordHash: string; isAdministrator: boolean }, by: By,
): Promise<void> {
  const { personId, email, passwordHash: password_hash, isAdministrator } = account
  await tx.updateTable('person').set({ email }).where('id', '=', personId).execute()
  await tx.insertInto('person_account').values({ person_id: personId, password_hash, changed_at: by.now })
    .onConflict((known) => known.column('person_id').doUpdateSet({ password_hash, changed_at: by.now })).execute()
  if (isAdministrator) await tx.insertInto('person_administrator').values({ person_id: personId, granted_at: by.now }).execute()
}
