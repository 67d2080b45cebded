// Looks up what is compared: the outgoing structures as they hand over, and the incoming ones.
import { listJudgements } from '../judgement/reads.ts'
import { listOrganisationsOn, listSuccessions } from '../organisation/reads.ts'
import type { Side } from '../organisation/organisation.ts'
import type { Read } from '../platform/database.ts'
import { addDays } from '../platform/kit/day.ts'
import type { Programme } from '../programme/programme.ts'
import { findRevision, hashOf, listRevisions, listStructures } from '../revision/reads.ts'
import { inForceOn, type Revision, type RevisionHead, type RevisionState, revisionStates } from '../revision/revision.ts'
import type { Member, Since, StructureSet } from './crosswalk.ts'
import { since } from './crossing.ts'
import { judgedOn, judgedSince } from './proposals.ts'

/**
 * Every outgoing organisation with the structure that is in force on the last day before the reform, and every incoming one
 * with the chosen revision, else its newest one that has come as far as `least`; from drafts on, what is decided goes before
 * what is newer. Organisations that have none are left out. Whoever shows it asks first whether each revision may be seen.
 */
export async function findSet(
  db: Read, programme: Programme, { chosen = [], least = 'submitted' }: { chosen?: readonly string[]; least?: RevisionState } = {},
): Promise<StructureSet> {
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const all = Map.groupBy(await listRevisions(db, programme.id), (one) => one.organisationId)
  const eve = addDays(programme.goLiveOn, -1)
  const newest = (revisions: RevisionHead[]): RevisionHead | undefined => (least === 'draft' ? revisions.find(isDecided) : undefined)
    ?? revisions.find(({ state }) => revisionStates.indexOf(state) >= revisionStates.indexOf(least))
  const pick = (revisions: RevisionHead[], side: Side): RevisionHead | undefined => side === 'outgoing'
    ? inForceOn(revisions, eve) ?? newest(revisions) : revisions.find((one) => chosen.includes(one.id)) ?? newest(revisions)
  const picked = organisations.flatMap((organisation) => {
    const revision = organisation.side === 'other' ? undefined : pick(all.get(organisation.id) ?? [], organisation.side)
    return revision === undefined ? [] : [{ organisation, revision }]
  })
  const structures = await listStructures(db, picked.map(({ revision }) => revision.id))
  const members = (side: Side): Member[] => picked.flatMap(({ organisation, revision }) => {
    const structure = structures.get(revision.id)
    // A draft that holds nothing yet shows nothing.
    const isShown = organisation.side === side && structure !== undefined && structure.units.length > 0
    return !isShown ? [] : [{ organisationId: organisation.id, name: organisation.name,
      revisionId: revision.id, number: revision.number, state: revision.state, validFrom: revision.validFrom,
      sha256: revision.sha256 ?? hashOf(structure), structure }]
  })
  const [outgoing, incoming] = [members('outgoing'), members('incoming')]
  return { outgoing, incoming, successions: await listSuccessions(db, programme.id),
    ...judgedOn(await listJudgements(db, programme.id), { outgoing, incoming }) }
}

const isDecided = ({ state, condition }: RevisionHead): boolean => state === 'approved' && condition !== 'lapsed'

/** The revision that another one grew from, or null for the first one. */
export const findPrevious = async (db: Read, revision: Pick<RevisionHead, 'baseId'>): Promise<Revision | null> =>
  revision.baseId === null ? null : findRevision(db, revision.baseId)

/** What a revision changed since the one it grew from, with what was said of that. */
export const findSince = async (db: Read, previous: Revision, revision: Revision): Promise<Since> =>
  since(previous, revision, judgedSince(await listJudgements(db, revision.programmeId), revision))

/** What each incoming structure changed since the revision it grew from, by organisation; those that are first are left out. */
export async function listSince(db: Read, members: readonly Member[]): Promise<Map<string, Since>> {
  const all = new Map<string, Since>()
  for (const { organisationId, revisionId } of members) {
    const revision = await findRevision(db, revisionId)
    const previous = revision === null ? null : await findPrevious(db, revision)
    if (revision !== null && previous !== null) all.set(organisationId, await findSince(db, previous, revision))
  }
  return all
}
