// Whom one can be in the demonstration: the roles that carry the round first, then the others, body by body.
import { type Body, type BodyRole, type Membership, roleWords } from '../body/body.ts'
import type { Duty } from '../duty/duty.ts'
import type { Person } from '../person/person.ts'
import type { Language } from '../platform/kit/language.ts'
import { roleTasks } from './text.ts'

export type Role = { personId: string; name: string; seat: string; task: string }
export type RoleGroup = { body: string | null; roles: Role[] }

/** The round is played by these; so many of a kind are shown first as are needed to play it. */
const leading: BodyRole[] = ['secretary', 'chair', 'checker']

/** Everybody once, in the first body where they sit; the body that reports to another is the one that meets most. */
export function entranceOf(people: Person[], seats: Membership[], bodies: Body[], duties: Duty[], language: Language): RoleGroup[] {
  const ordered = [...bodies].sort((one, other) => Number(other.reportsToId !== null) - Number(one.reportsToId !== null))
  const main = ordered[0]
  const taken = new Set<string>()
  const first: Role[] = []
  for (const role of leading) {
    const seat = seats.find((one) => one.bodyId === main?.id && one.role === role)
    if (seat === undefined) continue
    taken.add(seat.personId)
    first.push(seatedRole(seat, main, language))
  }
  const seated = new Set(seats.map((one) => one.personId))
  const unseated = people.filter((one) => !seated.has(one.id))
  first.push(...unseated.sort((one, other) => Number(one.isAdministrator) - Number(other.isAdministrator)).map((person) => ({
    personId: person.id, name: person.name, seat: '', task: roleTasks[taskOf(person, duties)][language],
  })))
  const groups: RoleGroup[] = [{ body: null, roles: first }]
  for (const body of ordered) {
    const roles: Role[] = []
    for (const seat of seats.filter((one) => one.bodyId === body.id && !taken.has(one.personId))) {
      taken.add(seat.personId)
      roles.push(seatedRole(seat, body, language))
    }
    groups.push({ body: body.name[language], roles })
  }
  return groups.filter((group) => group.roles.length > 0)
}

function taskOf(person: Person, duties: Duty[]): keyof typeof roleTasks {
  const kind = duties.find((one) => one.personId === person.id)?.kind
  return kind === 'hrPlanner' || kind === 'serviceCentre' ? kind : person.isAdministrator ? 'administrator' : 'staff'
}

const seatedRole = (seat: Membership, body: Body | undefined, language: Language): Role => ({
  personId: seat.personId, name: seat.name,
  seat: `${body?.name[language] ?? ''}: ${roleWords[seat.role][language]}`, task: roleTasks[seat.role][language],
})
