// Looks up what the record of a body knows of a period, and the words that nobody outside may be told.
import { sql } from 'kysely'
import { publicTitleOf } from '../agenda/agenda.ts'
import type { Content } from '../alternative/alternative.ts'
import type { Body } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { listCommitments } from '../commitment/reads.ts'
import { listAllDependences, listConditions } from '../condition/reads.ts'
import type { Outcome } from '../decision/decision.ts'
import { listFollowups } from '../followup/reads.ts'
import { bodiesOfMatter } from '../matter/matter.ts'
import { listMatters, listMattersAmong } from '../matter/reads.ts'
import type { Secret } from '../memo/leaks.ts'
import { nilId } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { type Day, homeZone } from '../platform/kit/day.ts'
import { textNow } from '../journey/reads.ts'
import { listStatementsOf } from '../statement/reads.ts'
import { listStopsByMatter } from '../stop/reads.ts'
import type { Fact, Period } from './fact.ts'
import { type Compared, factsOf, type Recorded, type RecordedItem } from './facts.ts'

/** The items of matters in a body's meetings that have been held, with what came of each. */
const listItems = async (db: Read, bodyId: string): Promise<RecordedItem[]> =>
  (await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id').innerJoin('decision', 'decision.item_id', 'item.id')
    .leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
    .leftJoinLateral((inner) => inner.selectFrom('decision_reopening as gone').whereRef('gone.item_id', '=', 'item.id')
      // What is put right on the day of the meeting was never said otherwise.
      .where(sql<boolean>`(gone.reopened_at at time zone ${homeZone})::date > meeting.on_day`)
      .select([sql<number>`count(*)::int`.as('times'), sql<Day | null>`max((gone.reopened_at at time zone ${homeZone})::date)`.as('lastOn')]).as('back'),
    (join) => join.onTrue())
    .select(['item.id', 'item.meeting_id as meetingId', 'meeting.number as meetingNumber', 'item.number', 'meeting.on_day as onDay', 'item.title',
      'item.public_title as publicTitle', 'item.matter_id as matterId', 'decision.outcome', textNow('handling').as('handling'),
      textNow('decision').as('decision'),
      sql<Day | null>`(decision.recorded_at at time zone ${homeZone})::date`.as('recordedOn'), 'back.times as takenBack', 'back.lastOn as takenBackOn',
      sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
    .where('meeting.body_id', '=', bodyId).where('meeting.state', 'in', ['open', 'closed'])
    .where('item.kind', '=', 'matter').where('item.struck_at', 'is', null)
    .orderBy('meeting.on_day').orderBy('meeting.number').orderBy('item.position').orderBy('item.id').execute())
    // A constraint of the table keeps to these outcomes.
    .map((row) => ({ ...row, takenBack: row.takenBack ?? 0, outcome: row.outcome as Outcome | null }))

const listCompared = async (db: Read, bodyId: string): Promise<Compared[]> =>
  (await db.selectFrom('appraisal').innerJoin('body', 'body.id', 'appraisal.body_id')
    .select(['appraisal.id', 'appraisal.matter_id as matterId', 'appraisal.content', 'body.language']).where('appraisal.body_id', '=', bodyId)
    .where('appraisal.state', '<>', 'laidAside').orderBy('appraisal.id').execute())
    // Only the appraisals' own writes store content.
    .map((row) => ({ ...row, content: row.content as Content }))

/** Whether one body reports to another, directly or through others. */
function reportsTo(bodies: Body[], fromId: string, toId: string, seen: string[] = []): boolean {
  const above = bodies.find((one) => one.id === fromId)?.reportsToId ?? null
  return above !== null && !seen.includes(above) && (above === toId || reportsTo(bodies, above, toId, [...seen, above]))
}

/** What one body may tell another of a period, and what it withholds. */
export const loadFacts = async (db: Read, bodyId: string, toBodyId: string, period: Period): Promise<Fact[]> =>
  factsOf(await loadRecorded(db, bodyId, toBodyId), period)

async function loadRecorded(db: Read, bodyId: string, toBodyId: string): Promise<Recorded> {
  const bodies = await listBodies(db)
  const body = bodies.find((one) => one.id === bodyId)
  if (body === undefined) throw new Error('Facts are of a body.')
  const items = await listItems(db, bodyId)
  const commitments = (await listCommitments(db, [bodyId])).filter((one) => one.source.bodyId === bodyId)
  const own = await listMatters(db, [bodyId], nilId)
  const appraisals = await listCompared(db, bodyId)
  const named = [...items, ...commitments, ...appraisals].flatMap((one) => one.matterId ?? [])
  const known = new Set(own.map((one) => one.id))
  const matters = [...own, ...await listMattersAmong(db, [...new Set(named)].filter((id) => !known.has(id)))]
  return { body: { id: body.id, name: body.name, language: body.language }, toBodyId, isUpward: reportsTo(bodies, bodyId, toBodyId), items, commitments,
    followups: await listFollowups(db, [bodyId], nilId), conditions: await listConditions(db), dependences: await listAllDependences(db), appraisals,
    matters: matters.toSorted((one, other) => one.id.localeCompare(other.id)),
    statements: await listStatementsOf(db, own.map((one) => one.id)),
    stops: [...(await listStopsByMatter(db, own.filter((one) => bodiesOfMatter(one).includes(bodyId)).map((one) => one.id))).values()].flat() }
}

/** What is confidential in a body's meetings and matters, and what may be told of the rest. */
export async function findWatched(db: Read, bodyId: string): Promise<{ secrets: Secret[]; open: string[] }> {
  const items = await db.selectFrom('agenda_item as item').innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .leftJoin('decision', 'decision.item_id', 'item.id').leftJoin('agenda_item as parent', 'parent.id', 'item.parent_id')
    .select(['item.id', 'item.number', 'item.title', 'item.public_title as publicTitle', 'item.proposal', 'decision.handling', 'decision.decision',
      sql<string[]>`array(select proposal.becomes from minutes_correction_proposal proposal where proposal.item_id = item.id)`.as('corrected'),
      sql<string[]>`array(select paper.title from paper where paper.item_id = item.id or paper.matter_id = item.matter_id)`.as('papers'),
      sql<boolean>`coalesce(item.level = 'confidential', false) or coalesce(parent.level = 'confidential', false)`.as('isConfidential')])
    .where('meeting.body_id', '=', bodyId).where('item.kind', '=', 'matter').execute()
  const matters = await listMatters(db, [bodyId], nilId)
  const texts = (given: (string | null | undefined)[]): string[] => given.flatMap((one) => one == null || one === '' ? [] : [one])
  const hidden = new Set(items.filter((one) => one.isConfidential).map((one) => one.id))
  return {
    secrets: [
      ...items.filter((one) => hidden.has(one.id)).map((one): Secret => ({ itemId: one.id, number: one.number ?? '–', titles: texts(Object.values(one.title)),
        names: one.papers, prose: texts([one.proposal, one.handling, one.decision, ...one.corrected]) })),
      ...matters.filter((one) => one.isConfidential).map((one): Secret => ({ itemId: one.id, number: one.diaryNumber ?? '–',
        titles: texts(Object.values(one.title)), names: [], prose: [] })),
    ],
    open: [...items.flatMap((one) => texts(Object.values(hidden.has(one.id) ? publicTitleOf({ ...one, level: 'confidential' }) : one.title))),
      ...matters.flatMap((one) => texts(Object.values(one.isConfidential ? one.publicTitle : one.title))),
      ...(await listBodies(db)).flatMap((body) => [...Object.values(body.name), ...Object.values(body.task)]),
      ...(await listConditions(db)).flatMap((one) => texts([...Object.values(one.name), ...one.stages.flatMap((stage) => Object.values(stage.name))]))],
  }
}

