// Changes conditions and what depends on them.
import type { Write } from '../platform/database.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'
import type { ConditionKind, Ending, Stage } from './condition.ts'
import type { Target } from './rules.ts'

type NewCondition = { kind: ConditionKind; name: Texts; note: string; stages: Texts[]; by: string; at: Temporal.Instant }

export async function addCondition(tx: Write, { kind, name, note, stages, by, at }: NewCondition) {
  const { id } = await tx.insertInto('condition').values({ kind, name: JSON.stringify(name), note, made_by: by, made_at: at })
    .returning('id').executeTakeFirstOrThrow()
  await tx.insertInto('condition_stage').values(stages.map((stage, index) => ({ condition_id: id, position: index + 1,
    name: JSON.stringify(stage) }))).execute()
  return { id }
}

const grow = async (tx: Write, id: string, version: number) => {
  await tx.updateTable('condition').set({ version: version + 1 }).where('id', '=', id).execute()
  return { id, version: version + 1 }
}

export async function insertStage(tx: Write, { id, version, position, name }: { id: string; version: number; position: number; name: Texts }) {
  await tx.insertInto('condition_stage').values({ condition_id: id, position, name: JSON.stringify(name) }).execute()
  return grow(tx, id, version)
}

type Setting = { id: string; version: number; stage: Stage; move: { from: Day | null; to: Day | null; reason: string; by: string; on: Day } | null }

export async function saveStage(tx: Write, { id, version, stage, move }: Setting) {
  await tx.updateTable('condition_stage').set({ planned_on: stage.plannedOn, expected_on: stage.expectedOn, actual_on: stage.actualOn, source: stage.source })
    .where('condition_id', '=', id).where('position', '=', stage.position).execute()
  if (move !== null) {
    await tx.insertInto('condition_move').values({ condition_id: id, position: stage.position, from_on: move.from, to_on: move.to, reason: move.reason,
      moved_by: move.by, moved_on: move.on }).execute()
  }
  return grow(tx, id, version)
}

export async function saveFall(tx: Write, { id, version, onDay, reason, by }: { id: string; version: number; onDay: Day; reason: string; by: string }) {
  await tx.updateTable('condition').set({ fell_on: onDay, fell_reason: reason, fell_by: by }).where('id', '=', id).execute()
  return grow(tx, id, version)
}

type NewDependence = Target & { conditionId: string; position: number; note: string; by: string; at: Temporal.Instant }

export const addDependence = (tx: Write, one: NewDependence): Promise<{ id: string }> =>
  tx.insertInto('condition_dependence').values({ condition_id: one.conditionId, position: one.position, matter_id: one.matterId, stop_id: one.stopId,
    item_id: one.itemId, adoption_id: one.adoptionId, handoff_id: one.handoffId, note: one.note, made_by: one.by, made_at: one.at })
    .returning('id').executeTakeFirstOrThrow()

type Ended = { id: string; ending: Ending['ending']; onDay: Day; source: string; by: string; at: Temporal.Instant }

export async function saveEnding(tx: Write, { id, ending, onDay, source, by, at }: Ended) {
  await tx.insertInto('condition_ending').values({ dependence_id: id, ending, on_day: onDay, source, told_by: by, told_at: at }).execute()
  return { id }
}
