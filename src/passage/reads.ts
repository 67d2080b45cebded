// Looks up what somebody may see of where units go.
import type { Crosswalk } from '../crosswalk/crosswalk.ts'
import { findCrosswalk } from '../crosswalk/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Actor } from '../platform/kit/may.ts'
import { findProgramme } from '../programme/reads.ts'
import { listApprovals } from '../revision/reads.ts'
import { type Decision, type Passage, seesPositions } from './passage.ts'
import { passagesOf } from './tracing.ts'

/** Every old structure against the new ones from the first draft on, as everybody sees it; null before there is a programme. */
export async function findPublicCrosswalk(db: Read): Promise<Crosswalk | null> {
  const programme = await findProgramme(db)
  return programme === null ? null : findCrosswalk(db, programme, { least: 'draft' })
}

/** Every line of it, as this reader is told them. */
export async function listPassages(db: Read, crosswalk: Crosswalk | null, actor: Actor): Promise<Passage[]> {
  const isShown = crosswalk !== null && crosswalk.set.incoming.length > 0
  return isShown ? passagesOf(crosswalk, { decisions: await findDecisions(db), seesPositions: seesPositions(actor) }) : []
}

/** By which decision each revision was approved. */
async function findDecisions(db: Read): Promise<Map<string, Decision>> {
  const programme = await findProgramme(db)
  const approvals = programme === null ? [] : await listApprovals(db, programme.id)
  return new Map(approvals.map((one) => [one.revisionId, { body: one.bodyName, meeting: one.meetingNumber,
    item: one.isConfidential ? null : one.itemNumber, onDay: one.onDay }]))
}
