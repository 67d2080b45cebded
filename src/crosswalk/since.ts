// What a version of a structure changed since the one it grew from. Pure.
import { compare } from '../comparison/compare.ts'
import { successionsOf } from '../operation/declaring.ts'
import { withReceivers } from '../operation/giving.ts'
import { type Revision, standing } from '../revision/revision.ts'
import type { Structure } from '../structure/structure.ts'
import { canonicalStructure } from '../template/writing.ts'
import type { Since } from './crosswalk.ts'

/** The steps taken on it lead, where it began as the previous one was; one that came from a file is compared by evidence. */
export function since(previous: Revision, revision: Revision): Since {
  const grew = contentsOf(previous.content) === contentsOf(revision.beginning)
  const successions = grew ? successionsOf(revision.beginning, standing(revision.operations)) : []
  const { id, number, state } = previous
  return { previous: { id, number, state }, before: previous.content, now: revision.content,
    comparison: compare(withReceivers(previous.content, standing(revision.operations)), revision.content, { successions }) }
}

const contentsOf = (structure: Structure): string => canonicalStructure({ ...structure, organisation: '', validFrom: null })
