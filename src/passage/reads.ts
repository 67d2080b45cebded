// Looks up what somebody may see of where units go.
import { cross } from '../crosswalk/crossing.ts'
import type { Crosswalk } from '../crosswalk/crosswalk.ts'
import { findSet } from '../crosswalk/reads.ts'
import type { Read } from '../platform/database.ts'
import type { Actor } from '../platform/kit/may.ts'
import { findProgramme } from '../programme/reads.ts'
import { listApprovals } from '../revision/reads.ts'
import { type Decision, seesDrafts } from './passage.ts'

/** Every old structure against the new ones that this reader may see; null before there is a programme. */
export async function findSeenCrosswalk(db: Read, actor: Actor): Promise<Crosswalk | null> {
  const programme = await findProgramme(db)
  return programme === null ? null : cross(await findSet(db, programme, { approved: !seesDrafts(actor) }))
}

/** By which decision each revision was approved. */
export async function findDecisions(db: Read): Promise<Map<string, Decision>> {
  const programme = await findProgramme(db)
  const approvals = programme === null ? [] : await listApprovals(db, programme.id)
  return new Map(approvals.map((one) => [one.revisionId, { body: one.bodyName, meeting: one.meetingNumber,
    item: one.isConfidential ? null : one.itemNumber, onDay: one.onDay }]))
}
