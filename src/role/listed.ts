// Roles written behind people in brackets: "Pelastusylijohtaja (pj.), Projektipäällikkö (siht.)", "N N (ordförande, TEM)".
import type { RoleName } from './role.ts'

export type ListedRole = { role: RoleName; person: string; about: string[]; start: number; end: number }

type RoleIn = (words: string) => RoleName | null

/** A bracket and what stands before it, up to a comma, a colon or another bracket. */
const bracketed = /([^,;:()\n]+?)\s*\(([^()]+)\)/gu

/** The people of a list whose bracket begins with a role; `about` is what else stands in the bracket. */
export function rolesInBrackets(part: string, roleIn: RoleIn): ListedRole[] {
  return [...part.matchAll(bracketed)].flatMap((match) => {
    const [first = '', ...about] = (match[2] ?? '').split(/,\s+/)
    const role = first.split(' ').length <= 3 ? roleIn(first) : null
    const person = (match[1] ?? '').replace(/^\s*(?:ja|sekä|och|samt)\s+/u, '').trim()
    return role === null || person === '' ? [] : [{ role, person, about, start: match.index, end: match.index + match[0].length }]
  })
}
