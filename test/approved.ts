// Agencies with approved structures, and people who hand them over and receive them.
import { sql } from 'kysely'
import type { DutyKind } from '../src/duty/duty.ts'
import type { Read } from '../src/platform/database.ts'
import { frozenBytes, hashOf } from '../src/revision/reads.ts'
import type { Structure } from '../src/structure/structure.ts'
import type { Cast, Character } from './cast.ts'
import { structureNamed } from './handed.ts'

/** Who plans the staff, who else does, and who receives. */
export const planner: Character = 'member'
export const otherPlanner: Character = 'expert'
export const receiver: Character = 'deputy'

const at = Temporal.Instant.from('2025-06-18T10:00:00Z')

/** A closed meeting of the preparation group with an item that decided on the revisions. */
export async function decideOn(db: Read, cast: Pick<Cast, 'preparationGroup' | 'people'>, revisionIds: string[]): Promise<void> {
  const bodyId = cast.preparationGroup
  const period = await db.selectFrom('body_period').select('id').where('body_id', '=', bodyId).executeTakeFirstOrThrow()
  const { number } = await db.selectFrom('meeting').select(sql<number>`coalesce(max(number), 9)::int + 1`.as('number'))
    .where('period_id', '=', period.id).executeTakeFirstOrThrow()
  const { id: meetingId } = await db.insertInto('meeting').values({ body_id: bodyId, period_id: period.id, number, on_day: '2025-06-18', starts: '09:00',
    ends: '10:00', zone: 'Europe/Helsinki', state: 'closed', origin: 'planned', opened_at: at, closed_at: at }).returning('id').executeTakeFirstOrThrow()
  const title = JSON.stringify({ fi: 'Rakenteet' })
  const { id: matterId } = await db.insertInto('matter').values({ body_id: bodyId, title, opened_at: at }).returning('id').executeTakeFirstOrThrow()
  const { id: itemId } = await db.insertInto('agenda_item').values({ meeting_id: meetingId, matter_id: matterId, kind: 'matter', position: 1, number: '5', title,
    purpose: 'decision' }).returning('id').executeTakeFirstOrThrow()
  const { id } = await db.insertInto('adoption').values({ body_id: bodyId, matter_id: matterId, state: 'approved', chosen_by: cast.people.secretaryElsewhere,
    chosen_at: at }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('adoption_approval').values({ adoption_id: id, item_id: itemId, condition: '{}', approved_at: at }).execute()
  const frozen = await db.selectFrom('revision_frozen').select(['revision_id', 'sha256']).where('revision_id', 'in', revisionIds).execute()
  await db.insertInto('adoption_approved').values(frozen.map((one) => ({ ...one, adoption_id: id }))).execute()
}

/** An agency with a structure that is approved and frozen, as its next revision. */
export async function approveStructure(db: Read, organisationId: string, structure: Structure, by: string): Promise<string> {
  const { number } = await db.selectFrom('revision').select(sql<number>`coalesce(max(number), 0)::int`.as('number'))
    .where('organisation_id', '=', organisationId).executeTakeFirstOrThrow()
  const content = JSON.stringify(structure)
  const { id } = await db.insertInto('revision').values({ organisation_id: organisationId, number: number + 1, state: 'approved', base_id: null,
    valid_from: structure.validFrom ?? '2026-01-01', beginning: content, content, begun_by: by, begun_at: at, submitted_by: by, submitted_at: at })
    .returning('id').executeTakeFirstOrThrow()
  await db.insertInto('revision_frozen').values({ revision_id: id, bytes: frozenBytes(structure), sha256: hashOf(structure), approved_at: at }).execute()
  return id
}

export async function addAgency(db: Read, programmeId: string, side: 'incoming' | 'outgoing' | 'other', name: string): Promise<string> {
  const { id } = await db.insertInto('organisation').values({ programme_id: programmeId, side }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('organisation_name').values({ organisation_id: id, name: JSON.stringify({ fi: name, sv: `${name} (sv)`, en: `${name} (en)` }),
    from_on: '2024-01-01', source: 'koe' }).execute()
  return id
}

/** An agency of its own, which no other test touches, with a structure that waits for a decision; gives the revision. */
export async function submitStructure(db: Read, cast: Cast): Promise<string> {
  const organisation_id = await addAgency(db, cast.programmeId, 'incoming', 'Kymenlaakson elinvoimakeskus')
  const content = JSON.stringify(structureNamed('KYM', 'Kymenlaakson elinvoimakeskus'))
  const by = cast.people.coordinator
  return (await db.insertInto('revision').values({ organisation_id, number: 1, state: 'submitted', valid_from: '2026-01-01', content, beginning: content,
    begun_by: by, begun_at: at, submitted_by: by, submitted_at: at }).returning('id').executeTakeFirstOrThrow()).id
}

export type Approved = { lapland: string; uusimaa: string; ending: string }

/** Two agencies that begin and one that ends, all with approved structures; planners and a receiver with their duties. */
export async function approvedAgencies(db: Read, cast: Cast): Promise<Approved> {
  const by = cast.people.coordinator
  const [lapland, uusimaa, ending] = [await addAgency(db, cast.programmeId, 'incoming', 'Lapin elinvoimakeskus'),
    await addAgency(db, cast.programmeId, 'incoming', 'Uudenmaan elinvoimakeskus'), await addAgency(db, cast.programmeId, 'outgoing', 'Lapin ELY-keskus')]
  await decideOn(db, cast, [await approveStructure(db, lapland, structureNamed('LAP', 'Lapin elinvoimakeskus'), by),
    await approveStructure(db, uusimaa, structureNamed('UUD', 'Uudenmaan elinvoimakeskus'), by)])
  await approveStructure(db, ending, { ...structureNamed('LAP', 'Lapin ELY-keskus'), validFrom: '2025-01-01' }, by)
  await giveHandoffDuties(db, cast)
  return { lapland, uusimaa, ending }
}

export async function giveHandoffDuties(db: Read, cast: Cast): Promise<void> {
  const give = (who: Character, kind: DutyKind) => db.insertInto('duty').values({ programme_id: cast.programmeId, organisation_id: null,
    person_id: cast.people[who], kind, from_on: '2024-01-01' }).execute()
  await give(planner, 'hrPlanner')
  await give(otherPlanner, 'hrPlanner')
  await give(receiver, 'serviceCentre')
}
