// The matters of the demonstration reform with their routes and alternatives, and the conditions that they wait for: laid by the same acts as every other.
import { randomUUID } from 'node:crypto'
import { addConditionOf, dependOn, setStageOf } from './condition/actions.ts'
import { beginAppraisal, bringInAppraisal } from './appraisal/actions.ts'
import { appraisals, contentOf } from './laid-appraisals.ts'
import { conditions, type LaidMatter, matters } from './laid-matters.ts'
import { editMatter, openMatter } from './matter/actions.ts'
import type { Follow } from './platform/act.ts'
import { askStatement } from './statement/actions.ts'
import { planStop } from './stop/actions.ts'

type Known = { bodyIds: Map<string, string>; personIds: Map<string, string>; secretaryId: string | undefined }

export async function layMatters(follow: Follow, known: Known): Promise<void> {
  const conditionIds = new Map<string, string>()
  for (const { key, stages, ...condition } of conditions) {
    const { id = '' } = await follow(addConditionOf, condition, known.secretaryId)
    conditionIds.set(key, id)
    for (const stage of stages) await follow(setStageOf, { conditionId: id, ...stage }, known.secretaryId)
  }
  for (const matter of matters) {
    const matterId = await layMatter(follow, known, conditionIds, matter)
    const appraisal = appraisals.find((one) => one.matter === matter.title.fi)
    if (appraisal === undefined) continue
    const { id: appraisalId } = await follow(beginAppraisal, { matterId }, known.secretaryId)
    await follow(bringInAppraisal, { appraisalId, version: 1, content: contentOf(appraisal) }, known.secretaryId)
  }
}

async function layMatter(follow: Follow, known: Known, conditionIds: Map<string, string>, { title, stops, waits = [], asks = [], owner,
  ...told }: LaidMatter): Promise<string> {
  const matterId = randomUUID()
  await follow(openMatter, { matterId, bodyId: known.bodyIds.get('hankeryhma'), title }, known.secretaryId)
  await follow(editMatter, { matterId, version: 1, ...told, ownerId: known.personIds.get(owner) }, known.secretaryId)
  let stopId: string | undefined
  for (const { body, ...stop } of stops) {
    stopId = (await follow(planStop, { matterId, bodyId: known.bodyIds.get(body), ...stop }, known.secretaryId)).id
  }
  for (const { condition, byLastStop, ...rest } of waits) {
    await follow(dependOn, { conditionId: conditionIds.get(condition), matterId, ...byLastStop === true ? { stopId } : {}, ...rest }, known.secretaryId)
  }
  for (const one of asks) await follow(askStatement, { matterId, ...one }, known.secretaryId)
  return matterId
}
