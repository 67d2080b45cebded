// Sessions at the edge: a random token in a cookie, of which only the hash is kept.
import { createHash } from 'node:crypto'
import { sessionCookie } from '../platform/http/app.ts'
import { isSecure } from '../platform/http/request.ts'
import type { Visit } from '../platform/http/visit.ts'
import { email as emailInput } from '../platform/kit/input.ts'
import { type PasswordProof, provePassword } from '../platform/password.ts'
import { isTooMany, passwordCharactersMax, wrongPasswordMinutes } from './person.ts'
import { countWrongPasswords, findAccount } from './reads.ts'

/** A token is kept only as its hash: whoever reads the database cannot take over a session. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The cookie of a session: kept from scripts and from other sites; only over https where the address is. */
export const sessionCookieOf = (visit: Visit, token: string): string =>
  `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure(visit.request) ? '; Secure' : ''}${token === '' ? '; Max-Age=0' : ''}`

/** A new session's fields for an act: the token itself goes only into the cookie. */
export function newSessionFor(visit: Visit): { token: string; tokenHash: string; startedAt: string } {
  const token = visit.world.random(32)
  return { token, tokenHash: hashToken(token), startedAt: visit.world.machine.now().toString() }
}

/** Where to go after signing in: only within the product, and only what can stand in an address. */
export const placeAfter = (to: unknown): string =>
  typeof to === 'string' && to.length <= 2_000 && /^\/(?!\/|\\)[\x21-\x7e]*$/.test(to) ? to : '/'

/** Compares the password of a sign-in, before its act; not for somebody who has to wait anyway, for it costs time and memory. */
export async function provenFor(
  { db, address: from, world }: Visit, { email, password }: Record<string, unknown>,
): Promise<PasswordProof | null> {
  const named = emailInput().safeParse(email)
  if (!named.success || typeof password !== 'string' || password.length > passwordCharactersMax) return null
  const account = { email: named.data, from, since: world.machine.now().subtract({ minutes: wrongPasswordMinutes }) }
  if (isTooMany(await countWrongPasswords(db, account))) return null
  return provePassword(password, (await findAccount(db, account.email))?.passwordHash ?? null)
}
