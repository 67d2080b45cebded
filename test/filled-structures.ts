// The structures of a house with everything in it: an agency with a draft, a join that waits, and a proposed transfer.
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Operation } from '../src/operation/operation.ts'
import { beginRevision, bringInRevision, operateOnRevision } from '../src/revision/actions.ts'
import { giveJudgement } from '../src/judgement/actions.ts'
import { proposeTransfer } from '../src/transfer/actions.ts'
import { positionOf, taskOf } from '../src/structure/structure.ts'
import { perform } from '../src/platform/act.ts'
import type { TestProduct } from './app.ts'
import { addAgency } from './approved.ts'
import type { Cast } from './cast.ts'

/** An agency whose coordinator has a draft with a unit, a position and a task in it. */
export async function fillStructures({ world, by }: TestProduct, cast: Cast) {
  const organisationId = await addAgency(world.database, cast.programmeId, 'incoming', 'Lapin elinvoimakeskus')
  const { id: dutyId } = await world.database.insertInto('duty').values({ programme_id: cast.programmeId, organisation_id: organisationId, person_id: cast.people.coordinator,
    kind: 'coordinator', from_on: '2024-01-01' }).returning('id').executeTakeFirstOrThrow()
  const coordinator = await by(cast.people.coordinator)
  const begun = await perform(world, beginRevision, coordinator, { organisationId, validFrom: '2026-01-01' }, 'filled-structure-begun')
  assert.ok(begun.kind === 'done')
  const steps: Operation[] = [
    { kind: 'found', unit: { id: 'ROOT', name: { fi: 'Lapin elinvoimakeskus' }, type: 'virasto', parent: null } },
    { kind: 'found', unit: { id: 'LAP', name: { fi: 'Elinkeinot' }, type: 'osasto', parent: 'ROOT' } },
    { kind: 'foundPosition', position: positionOf({ id: 'P-1', unit: 'LAP', title: { fi: 'osastopäällikkö' }, head: true }) },
    { kind: 'foundTask', task: taskOf({ id: 'T-1', unit: 'LAP', name: { fi: 'Yritystuet' }, fte: 2.5 }) },
  ]
  for (const [index, operation] of steps.entries()) {
    const { kind }: { kind: string } = await perform(world, operateOnRevision, coordinator, { revisionId: begun.answer.id, operation, reason: 'Koe' }, `filled-structure-${index}`)
    assert.equal(kind, 'done')
  }
  const brought = await perform(world, bringInRevision, coordinator, { organisationId, validFrom: '2026-01-01', fileName: 'rakenne.json', manner: 'join',
    basisId: begun.answer.id, content: JSON.stringify({ organisation: 'Lapin elinvoimakeskus', units: [{ id: 'ROOT', name: { fi: 'Lappi' }, parent: null }] }) },
  'filled-structure-brought')
  assert.ok(brought.kind === 'done' && brought.answer.waits === true)
  const receiverId = await addAgency(world.database, cast.programmeId, 'other', 'Lupa- ja valvontavirasto')
  const proposed = await perform(world, proposeTransfer, coordinator, { organisationId, of: 'task', itemId: 'T-1', receiverId, onDay: '2026-01-01',
    reason: 'Koe' }, 'filled-transfer-proposed')
  assert.ok(proposed.kind === 'done')
  const ending = await world.database.selectFrom('revision').innerJoin('organisation', 'organisation.id', 'revision.organisation_id')
    .select(['organisation.id', sql<string>`content->'units'->1->>'id'`.as('unit')]).where('side', '=', 'outgoing').executeTakeFirstOrThrow()
  const judged = await perform(world, giveJudgement, coordinator, { revisionId: begun.answer.id, verdict: 'confirmed', proposals: [{ kind: 'continues',
    fromOrganisationId: ending.id, fromUnit: ending.unit, toUnit: 'LAP' }] }, 'filled-judgement-given')
  assert.ok(judged.kind === 'done')
  return { judgementId: judged.answer.judgementIds[0] ?? '', organisationId, revisionId: begun.answer.id, transferId: proposed.answer.id, joinId: brought.answer.id, dutyId }
}
