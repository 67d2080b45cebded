// Who is asking: the holder of a session, with every standing in every body, organisation and programme.
import type { World } from './platform/world.ts'
import { listStandings } from './body/reads.ts'
import { listDutyStandings } from './duty/reads.ts'
import { hashToken } from './person/session.ts'
import { findSession } from './person/reads.ts'
import type { Person } from './person/person.ts'
import type { Actor } from './platform/kit/may.ts'
import type { Read } from './platform/database.ts'

/** The holder of a session token, or null when the session has ended. */
export async function identify(world: World, token: string) {
  const found = await findSession(world.database, hashToken(token), world.machine.now())
  if (found === null) return null
  const { person: { id: personId, name, isAdministrator }, standings } = found
  return { viewer: { personId, name, isAdministrator }, actor: { personId, isAdministrator, standings } }
}

/** A person as somebody who acts. */
export const actorOf = async (db: Read, person: Person): Promise<Actor> => ({
  personId: person.id, isAdministrator: person.isAdministrator,
  standings: [...await listStandings(db, person.id), ...await listDutyStandings(db, person.id)],
})
