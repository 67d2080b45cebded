// Looks up what is compared: the outgoing structures as they hand over and the incoming ones; and one version's comparison as somebody may see it.
import type { Judgement } from '../judgement/judgement.ts'
import { listJudgements } from '../judgement/reads.ts'
import { listOrganisationsOn, listSuccessions } from '../organisation/reads.ts'
import type { Organisation, Side, Succession } from '../organisation/organisation.ts'
import type { By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { addDays, writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { type Language, textIn, type Texts } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import type { Made as MadeDocument } from '../platform/print/writers.ts'
import { sha256Of } from '../platform/publication.ts'
import type { Programme } from '../programme/programme.ts'
import { findProgramme } from '../programme/reads.ts'
import { findRevision, hashOf, listRevisions, listStructures } from '../revision/reads.ts'
import { inForceOn, maySeeRevision, type Revision, type RevisionHead, type RevisionState, revisionStates } from '../revision/revision.ts'
import type { Crosswalk, Member, Region, Since, StructureSet } from './crosswalk.ts'
import { cross, regionOf, since } from './crossing.ts'
import { crosswalkDocument } from './document.ts'
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

export type Seen = { revision: Revision; name: string; crosswalk: Crosswalk; region: Region | null; since: Since | null }
type Asked = { revisionId: string; by: Pick<By, 'actor' | 'on' | 'now'>; language: Language }

/** A revision that this reader may see, compared; what the reader may not see of it is not looked at. */
export async function findSeen(db: Read, { revisionId, by, language }: Asked): Promise<Seen | null> {
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  const programme = await findProgramme(db)
  const maySee = (one: Pick<Revision, 'state'>): boolean => isAllowed(maySeeRevision, by.actor, one, by.on)
  if (revision === null || programme === null || !maySee(revision)) return null
  const previous = await findPrevious(db, revision)
  const crosswalk = await findCrosswalk(db, programme, { chosen: [revision.id] })
  const organisation = (await listOrganisationsOn(db, programme.id, revision.validFrom)).find((one) => one.id === revision.organisationId)
  return { revision, crosswalk, region: regionOf(crosswalk, revision.organisationId), name: textIn(organisation?.name ?? {}, language),
    since: previous !== null && maySee(previous) ? await findSince(db, previous, revision) : null }
}

/** The same comparison as a document: what was decided about this one organisation. */
export async function findSeenDocument(db: Read, asked: Asked): Promise<MadeDocument | null> {
  const { by, language } = asked
  const [seen, programme] = [await findSeen(db, asked), await findProgramme(db)]
  if (seen === null || programme === null) return null
  const { crosswalk, since, revision, name } = seen
  const id = `organisation-${revision.organisationId}`
  const whole = crosswalkDocument(crosswalk, new Map(since === null ? [] : [[revision.organisationId, since]]),
    { organisation: programme.organisation[language], unit: programme.name[language], day: writtenDay(by.on, language),
      diaryNumber: programme.number }, language)
  return { at: by.now, document: { ...whole, title: `${whole.title}: ${name}`,
    blocks: whole.blocks.filter((one) => one.kind !== 'section' || one.id === id) } }
}
