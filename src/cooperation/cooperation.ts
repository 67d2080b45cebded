// The co-operation procedure with the staff (act 1233/2013): about what, when, with whom, and what came of it, before the decision.
import type { Matter, MatterKind } from '../matter/matter.ts'
import type { Day } from '../platform/kit/day.ts'

export type Cooperation = { matterId: string; subject: string; invitedOn: Day | null; material: string; days: string; staffSide: string; outcome: string
  dissent: string; finishedOn: Day | null; version: number }

/** Kinds of matter that touch the staff, so that the procedure is looked for before a decision. */
const touching: readonly MatterKind[] = ['structure', 'staff', 'task']

/** Whether a decision on a day would come before the procedure: one that was begun is not finished, or none was and the matter touches the staff. */
export const isMissing = (matter: Pick<Matter, 'kind'>, cooperation: Pick<Cooperation, 'finishedOn'> | null, on: Day): boolean =>
  (cooperation !== null || touching.includes(matter.kind)) && (cooperation?.finishedOn == null || cooperation.finishedOn > on)
