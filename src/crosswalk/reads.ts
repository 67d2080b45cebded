// Looks up what is compared: the outgoing structures as they hand over, and the incoming ones.
import { listOrganisationsOn, listSuccessions } from '../organisation/reads.ts'
import type { Side } from '../organisation/organisation.ts'
import type { Read } from '../platform/database.ts'
import { addDays } from '../platform/kit/day.ts'
import type { Programme } from '../programme/programme.ts'
import { findRevision, hashOf, listRevisions, listStructures } from '../revision/reads.ts'
import { inForceOn, type Revision, type RevisionHead } from '../revision/revision.ts'
import type { Member, Since, StructureSet } from './crosswalk.ts'
import { since } from './crossing.ts'

/**
 * Every outgoing organisation with the structure that is in force on the last day before the reform, and every incoming one
 * with the chosen revision, else its newest one that is submitted or approved (`approved`: that is approved). Organisations
 * that have none are left out. Whoever shows it asks first whether each revision may be seen.
 */
export async function findSet(
  db: Read, programme: Programme, { chosen = [], approved = false }: { chosen?: readonly string[]; approved?: boolean } = {},
): Promise<StructureSet> {
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const all = Map.groupBy(await listRevisions(db, programme.id), (one) => one.organisationId)
  const eve = addDays(programme.goLiveOn, -1)
  const isReady = (one: RevisionHead): boolean => one.state === 'approved' || (!approved && one.state === 'submitted')
  const pick = (revisions: RevisionHead[], side: Side): RevisionHead | undefined => side === 'outgoing'
    ? inForceOn(revisions, eve) ?? revisions.find(isReady)
    : revisions.find((one) => chosen.includes(one.id)) ?? revisions.find(isReady)
  const picked = organisations.flatMap((organisation) => {
    const revision = organisation.side === 'other' ? undefined : pick(all.get(organisation.id) ?? [], organisation.side)
    return revision === undefined ? [] : [{ organisation, revision }]
  })
  const structures = await listStructures(db, picked.map(({ revision }) => revision.id))
  const members = (side: Side): Member[] => picked.flatMap(({ organisation, revision }) => {
    const structure = structures.get(revision.id)
    return organisation.side !== side || structure === undefined ? [] : [{ organisationId: organisation.id, name: organisation.name,
      revisionId: revision.id, number: revision.number, state: revision.state, validFrom: revision.validFrom,
      sha256: revision.sha256 ?? hashOf(structure), structure }]
  })
  return { outgoing: members('outgoing'), incoming: members('incoming'), successions: await listSuccessions(db, programme.id), confirmed: [] }
}

/** The revision that another one grew from, or null for the first one. */
export const findPrevious = async (db: Read, revision: Pick<RevisionHead, 'baseId'>): Promise<Revision | null> =>
  revision.baseId === null ? null : findRevision(db, revision.baseId)

/** What each incoming structure changed since the revision it grew from, by organisation; those that are first are left out. */
export async function listSince(db: Read, members: readonly Member[]): Promise<Map<string, Since>> {
  const all = new Map<string, Since>()
  for (const { organisationId, revisionId } of members) {
    const revision = await findRevision(db, revisionId)
    const previous = revision === null ? null : await findPrevious(db, revision)
    if (revision !== null && previous !== null) all.set(organisationId, since(previous, revision))
  }
  return all
}
