// Looks up people, accounts and sessions.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import type { Standing } from '../platform/kit/may.ts'
import type { Person, WrongPasswords } from './person.ts'

const columns = ['person.id', 'person.name', 'person.email', 'person.language',
  'person_administrator.granted_at as granted_at'] as const

const people = (db: Read) =>
  db.selectFrom('person').leftJoin('person_administrator', 'person_administrator.person_id', 'person.id').select(columns)

type Row = { id: string; name: string; email: string | null; language: Person['language']; granted_at: Temporal.Instant | null }

const asPerson = ({ granted_at, ...row }: Row): Person => ({ ...row, isAdministrator: granted_at !== null })

export async function findPerson(db: Read, id: string): Promise<Person | null> {
  const row = await people(db).where('person.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asPerson(row)
}

export async function findPersonByEmail(db: Read, email: string): Promise<Person | null> {
  const row = await people(db).where('person.email', '=', email.trim().toLowerCase()).executeTakeFirst()
  return row === undefined ? null : asPerson(row)
}

export const listPeople = async (db: Read): Promise<Person[]> =>
  (await people(db).orderBy('person.name').execute()).map(asPerson)

/** By address, or by a name that only one person has. */
export async function findPersonCalled(db: Read, who: string): Promise<Person | null> {
  const byEmail = await findPersonByEmail(db, who)
  if (byEmail !== null) return byEmail
  const named = (await listPeople(db)).filter((one) => one.name.toLowerCase() === who.trim().toLowerCase())
  return named.length === 1 ? named[0] ?? null : null
}

/** The ids of those who can sign in. */
export const listAccounts = async (db: Read): Promise<string[]> =>
  (await db.selectFrom('person_account').select('person_id as id').execute()).map((row) => row.id)

export const countPeople = async (db: Read): Promise<number> =>
  Number((await db.selectFrom('person').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count)

/** The account behind an address: for checking a password and nothing else. */
export const findAccount = async (db: Read, email: string): Promise<{ personId: string; passwordHash: string } | null> =>
  (await db.selectFrom('person').innerJoin('person_account', 'person_account.person_id', 'person.id')
    .select(['person.id as personId', 'person_account.password_hash as passwordHash'])
    .where('person.email', '=', email).executeTakeFirst()) ?? null

/** Every seat in a body and every duty in an organisation or a programme, past and coming ones too. */
const standings = sql<Standing[]>`(select coalesce(jsonb_agg(jsonb_build_object('bodyId', one.place, 'role', one.role, 'from', one.from_on,
    'until', one.until_on)), '[]') from (
  select body_id as place, role, from_on, until_on from body_membership where person_id = person.id
  union all select coalesce(organisation_id, programme_id), kind, from_on, until_on from duty where person_id = person.id) one)`

/** Who holds an unexpired session, with all that they are: every page asks this first, so it is one statement. */
export async function findSession(db: Read, tokenHash: string, now: Temporal.Instant): Promise<{ person: Person; standings: Standing[] } | null> {
  const row = await people(db).innerJoin('person_session', 'person_session.person_id', 'person.id').select(standings.as('standings'))
    .where('person_session.token_hash', '=', tokenHash).where('person_session.expires_at', '>', now).executeTakeFirst()
  return row === undefined ? null : { person: asPerson(row), standings: row.standings }
}

/** Wrong passwords since a moment: for an account from one place, from that place, and for the account. */
export async function countWrongPasswords(
  db: Read, { email, from, since }: { email: string; from: string; since: Temporal.Instant },
): Promise<WrongPasswords> {
  const tries = (where: { email?: string; from?: string }) => {
    let query = db.selectFrom('person_sign_in_attempt').select(({ fn }) => fn.countAll<number>().as('count')).where('at', '>', since)
    if (where.email !== undefined) query = query.where('email', '=', where.email)
    if (where.from !== undefined) query = query.where('from_address', '=', where.from)
    return query.executeTakeFirstOrThrow().then((row) => Number(row.count))
  }
  return { hereForAccount: await tries({ email, from }), here: await tries({ from }), forAccount: await tries({ email }) }
}
