// Looks up what is compared: the outgoing structures as they hand over, and the incoming ones.
import type { Judgement } from '../judgement/judgement.ts'
import { listJudgements } from '../judgement/reads.ts'
import { listOrganisationsOn, listSuccessions } from '../organisation/reads.ts'
import type { Organisation, Side, Succession } from '../organisation/organisation.ts'
import type { Read } from '../platform/database.ts'
import { addDays } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Programme } from '../programme/programme.ts'
import { findRevision, hashOf, listRevisions, listStructures } from '../revision/reads.ts'
import { inForceOn, type Revision, type RevisionHead, type RevisionState, revisionStates } from '../revision/revision.ts'
import type { Crosswalk, Member, Since, StructureSet } from './crosswalk.ts'
import { cross, since } from './crossing.ts'
import { judgedOn, judgedSince, proposalsOf } from './proposals.ts'

type Options = { chosen?: readonly string[]; least?: RevisionState }
type Picked = { organisation: Organisation; revision: RevisionHead }
/** What a set is made of: all but the structures themselves, which are large and change only with the versions. */
type Made = { picked: Picked[]; agencies: Texts[]; successions: Succession[]; judgements: Judgement[] }

/**
 * Every outgoing organisation with the structure that is in force on the last day before the reform, and every incoming one
 * with the chosen revision, else its newest one that has come as far as `least`; from drafts on, what is decided goes before
 * what is newer. Organisations that have none are left out. Whoever shows it asks first whether each revision may be seen.
 */
export const findSet = async (db: Read, programme: Programme, options: Options = {}): Promise<StructureSet> =>
  setOf(db, await findMade(db, programme, options))

/** As many comparisons as are asked for again and again: the public one, and those of the versions that are worked on. */
const keptMost = 4
const kept = new Map<string, Crosswalk>()

/** The comparison of such a set. It is made once for as long as none of what it rests on has changed. */
export async function findCrosswalk(db: Read, programme: Programme, options: Options = {}): Promise<Crosswalk> {
  const made = await findMade(db, programme, options)
  const key = keyOf(made)
  const crosswalk = kept.get(key) ?? cross(await setOf(db, made))
  // What was asked for last is dropped last.
  kept.delete(key)
  kept.set(key, crosswalk)
  for (const oldest of [...kept.keys()].slice(0, -keptMost)) kept.delete(oldest)
  return crosswalk
}

/** The ids are of one database, and each version of a revision holds one structure. */
const keyOf = ({ picked, agencies, successions, judgements }: Made): string => sha256Of(JSON.stringify([
  picked.map(({ organisation, revision: { id, version, state, condition, validFrom } }) =>
    [organisation.id, organisation.side, organisation.name, id, version, state, condition, validFrom]),
  agencies, successions, judgements.map((one) => [one.id, one.takenBack?.revisionNumber ?? null])]))

async function findMade(db: Read, programme: Programme, { chosen = [], least = 'submitted' }: Options): Promise<Made> {
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const all = Map.groupBy(await listRevisions(db, programme.id), (one) => one.organisationId)
  const eve = addDays(programme.goLiveOn, -1)
  const newest = (revisions: RevisionHead[]): RevisionHead | undefined => (least === 'draft' ? revisions.find(isDecided) : undefined)
    ?? revisions.find(({ state }) => revisionStates.indexOf(state) >= revisionStates.indexOf(least))
  const pick = (revisions: RevisionHead[], side: Side): RevisionHead | undefined => side === 'outgoing'
    ? inForceOn(revisions, eve) ?? newest(revisions) : revisions.find((one) => chosen.includes(one.id)) ?? newest(revisions)
  const picked = organisations.flatMap((organisation): Picked[] => {
    const revision = organisation.side === 'other' ? undefined : pick(all.get(organisation.id) ?? [], organisation.side)
    return revision === undefined ? [] : [{ organisation, revision }]
  })
  return { picked, agencies: organisations.filter(({ side }) => side === 'other').map(({ name }) => name),
    successions: await listSuccessions(db, programme.id), judgements: await listJudgements(db, programme.id) }
}

async function setOf(db: Read, { picked, agencies, successions, judgements }: Made): Promise<StructureSet> {
  const structures = await listStructures(db, picked.map(({ revision }) => revision.id))
  const members = (side: Side): Member[] => picked.flatMap(({ organisation, revision }) => {
    const structure = structures.get(revision.id)
    // A draft that holds nothing yet shows nothing.
    const isShown = organisation.side === side && structure !== undefined && structure.units.length > 0
    return !isShown ? [] : [{ organisationId: organisation.id, name: organisation.name,
      revisionId: revision.id, number: revision.number, state: revision.state, condition: revision.condition,
      validFrom: revision.validFrom, sha256: revision.sha256 ?? hashOf(structure), structure }]
  })
  const [outgoing, incoming] = [members('outgoing'), members('incoming')]
  return { outgoing, incoming, agencies, successions, ...judgedOn(judgements, { outgoing, incoming }) }
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

/** How much waits to be confirmed or refused of a revision, against the organisations that end and since the version before. */
export async function countProposals(db: Read, programme: Programme, revisionId: string): Promise<number> {
  const revision = await findRevision(db, revisionId)
  if (revision === null) return 0
  const previous = await findPrevious(db, revision)
  const lately = previous === null ? null : await findSince(db, previous, revision)
  return proposalsOf(revision, await findCrosswalk(db, programme, { chosen: [revision.id] }), lately, 'fi').length
}
