// What can happen to conditions and to what depends on them.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { listBodies } from '../body/reads.ts'
import { bodiesOfMatter, mayActOn } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findHandoff } from '../handoff/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, day, id, line, optionalDay, optionalId, optionalLine, texts, version, wholeNumber } from '../platform/kit/input.ts'
import { findStop } from '../stop/reads.ts'
import { conditionKinds } from './condition.ts'
import { findCondition, findDependence, listAdoptionsOfMatter, listDependences } from './reads.ts'
import { add, addStage, depend, end, fall, may, setStage, type OfBodies, type OfCondition } from './rules.ts'
import { addStageRefusals, dependRefusals, endRefusals, fallRefusals, setStageRefusals, told } from './text.ts'
import { addCondition, addDependence, insertStage, saveEnding, saveFall, saveStage } from './writes.ts'

const everyBody = async (tx: Read): Promise<OfBodies> => ({ bodyIds: (await listBodies(tx)).map((body) => body.id), ownerId: null })

export const addConditionOf = action({
  records: 'condition.added',
  input: z.object({ kind: choice(conditionKinds), name: texts(), note: optionalLine(1_000) }),
  may: may.add,
  load: everyBody,
  decide: add,
  save: addCondition,
  refusals: {},
  told: told.add,
})

async function loadCondition(tx: Read, input: { conditionId: string }): Promise<OfCondition | null> {
  const condition = await findCondition(tx, input.conditionId)
  return condition === null ? null : { ...await everyBody(tx), condition, version: condition.version }
}

const ofCondition = { conditionId: id() }
const position = wholeNumber(1, 1_000)

export const addStageTo = action({
  records: 'condition.stageAdded',
  input: z.object({ ...ofCondition, name: texts() }),
  may: may.edit,
  load: loadCondition,
  decide: addStage,
  save: insertStage,
  refusals: addStageRefusals,
  told: told.addStage,
})

export const setStageOf = action({
  records: 'condition.stageSet',
  input: z.object({ ...ofCondition, position, version: version().optional(), plannedOn: optionalDay(), expectedOn: optionalDay(), actualOn: optionalDay(),
    source: optionalLine(500), reason: optionalLine(500) }),
  may: may.edit,
  load: async (tx, input) => {
    const state = await loadCondition(tx, input)
    const stage = state?.condition.stages.find((one) => one.position === input.position)
    return state === null || stage === undefined ? null : { ...state, stage }
  },
  decide: setStage,
  save: saveStage,
  refusals: setStageRefusals,
  told: told.setStage,
})

export const fallCondition = action({
  records: 'condition.fell',
  input: z.object({ ...ofCondition, onDay: day(), reason: line(500), version: version().optional() }),
  may: may.fall,
  load: loadCondition,
  decide: fall,
  save: saveFall,
  refusals: fallRefusals,
  told: told.fall,
})

/** The matter of what depends, for somebody who may know it; of a hand-off there is none, and every body is concerned. */
async function concernedBy(tx: Read, matterId: string | null, by: By): Promise<OfBodies | null> {
  if (matterId === null) return everyBody(tx)
  const matter = await findMatter(tx, matterId)
  return matter === null || !mayActOn(by.actor, matter, by.on) ? null : { bodyIds: bodiesOfMatter(matter), ownerId: matter.ownerId }
}

/** Names a matter, one of its stops, items or approvals, or a hand-off. */
export const dependOn = action({
  records: 'condition.dependenceAdded',
  input: z.object({ ...ofCondition, position, matterId: optionalId(), stopId: optionalId(), itemId: optionalId(), meetingId: optionalId(),
    adoptionId: optionalId(), handoffId: optionalId(), note: optionalLine(500) }),
  may: may.depend,
  load: async (tx, input, by) => {
    const [condition, concerned] = [await findCondition(tx, input.conditionId), await concernedBy(tx, input.handoffId === null ? input.matterId : null, by)]
    if (condition === null || concerned === null || (input.matterId === null && input.handoffId === null)) return null
    const part = input.stopId ?? input.itemId ?? input.adoptionId ?? input.handoffId
    const target = { matterId: part === null ? input.matterId : null, stopId: input.stopId, itemId: input.itemId, adoptionId: input.adoptionId,
      handoffId: input.handoffId }
    const known = (await listDependences(tx, condition.id)).filter((one) => one.position === input.position && one.ending === null
      && Object.values(one.dependent).includes(part ?? input.matterId ?? '') && (part !== null || one.dependent.kind === 'matter'))
    return { ...concerned, condition, version: condition.version, target, known, isThere: await isOfMatter(tx, input),
      stage: condition.stages.find((one) => one.position === input.position) ?? null }
  },
  decide: depend,
  save: addDependence,
  refusals: dependRefusals,
  told: told.depend,
})

type Named = { matterId: string | null; stopId: string | null; itemId: string | null; meetingId: string | null; adoptionId: string | null
  handoffId: string | null }

/** Whether the part that is named is there and is the matter's own. */
async function isOfMatter(tx: Read, { matterId, stopId, itemId, meetingId, adoptionId, handoffId }: Named): Promise<boolean> {
  if ([stopId, itemId, adoptionId, handoffId].filter((one) => one !== null).length > 1) return false
  if (stopId !== null) {
    const stop = await findStop(tx, stopId)
    return stop !== null && stop.matterId === matterId && stop.dropped === null
  }
  if (itemId !== null) return meetingId !== null && (await findItem(tx, meetingId, itemId))?.matterId === matterId
  if (adoptionId !== null) return matterId !== null && (await listAdoptionsOfMatter(tx, matterId)).some((one) => one.id === adoptionId)
  return handoffId === null || await findHandoff(tx, handoffId) !== null
}

export const endDependence = action({
  records: 'condition.dependenceEnded',
  input: z.object({ dependenceId: id(), ending: choice(['tookEffect', 'lapsed', 'removed']), onDay: day(), source: line(500) }),
  may: may.end,
  load: async (tx, input, by) => {
    const dependence = await findDependence(tx, input.dependenceId)
    const condition = dependence === null ? null : await findCondition(tx, dependence.conditionId)
    if (dependence === null || condition === null) return null
    const concerned = await concernedBy(tx, dependence.dependent.kind === 'handoff' ? null : dependence.dependent.matterId, by)
    return concerned === null ? null : { ...concerned, dependence,
      hasFallen: condition.fell !== null, hasCome: condition.stages.find((one) => one.position === dependence.position)?.actualOn != null }
  },
  decide: end,
  save: saveEnding,
  refusals: endRefusals,
  told: told.end,
})
