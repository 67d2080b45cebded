// The set of structure versions that an agenda item holds, from being chosen to being approved and in force.
//
// For later slices: `listAdopted` (reads.ts) gives the approved revisions with the decisions that approved them.
import type { HeldVersion } from '../agenda/agenda.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Document } from '../platform/kit/document.ts'
import type { Language, Texts } from '../platform/kit/language.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { ConditionState } from '../revision/revision.ts'

/** `decided`: the body has decided and the meeting goes on; `approved`: frozen when the meeting was closed. */
export const adoptionStates = ['open', 'decided', 'approved'] as const
export type AdoptionState = (typeof adoptionStates)[number]

/** Why tasks of an outgoing unit go to one agency and its positions to another. */
export type Reason = { organisationId: string; unit: string; reason: string; name: string }

export type Adoption = {
  id: string
  bodyId: string
  matterId: string
  state: AdoptionState
  /** "Subject to the act entering into force", in words; empty when the approval has no condition. */
  condition: Texts
  revisionIds: string[]
  reasons: Reason[]
  /** The item that decided or approved. */
  itemId: string | null
  conditionState: ConditionState | null
  ending: { onDay: Day; source: string; name: string } | null
  version: number
}

/** What went out with an agenda: the versions by their hashes, and the comparison in each language. */
export type PaperContent = { versions: HeldVersion[]; condition: Texts; documents: Record<Language, Document> }

/** The bytes that are frozen and hashed. */
export const paperBytes = (content: PaperContent): Buffer => Buffer.from(canonical(content))

export const hasCondition = (condition: Texts): boolean => Object.keys(condition).length > 0

/** The state of a set as people are told it. */
export type ToldState = 'open' | 'decided' | 'approved' | ConditionState
export const toldStateOf = ({ state, conditionState }: Pick<Adoption, 'state' | 'conditionState'>): ToldState => conditionState ?? state
