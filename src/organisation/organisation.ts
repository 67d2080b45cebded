// Organisations that the reform closes and opens: an id of our own, names and codes that hold for a time, successors.
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'

export const sides = ['outgoing', 'incoming', 'other'] as const
export type Side = (typeof sides)[number]

export type DatedName = { name: Texts; from: Day; until: Day | null; source: string }
export type DatedCode = { system: string; code: string; from: Day; until: Day | null }

/** As it comes in a list: `key` is the list's own name for it, by which successions point at it. */
export type ListedOrganisation = { key: string; side: Side; names: DatedName[]; codes: DatedCode[] }
export type ListedSuccession = { from: string; to: string; onDay: Day; source: string }

/** As it stands on a day. */
export type Organisation = {
  id: string
  side: Side
  /** The name in force; before the first one that name, after the last one that. */
  name: Texts
  nameFrom: Day
  nameUntil: Day | null
  nameSource: string
  codes: DatedCode[]
}

export type Succession = { fromId: string; toId: string; onDay: Day; source: string }

/** How the predecessors become the successors: one to one, several into one, or one into several. */
export type Change = 'continues' | 'merges' | 'splits'

/** What happens to an organisation that is closed. Whoever is divided is told as such, though its parts join others. */
export function changeOf(id: string, successions: Succession[]): Change {
  const successors = successions.filter((one) => one.fromId === id)
  if (successors.length > 1) return 'splits'
  const [only] = successors
  return only !== undefined && successions.filter((one) => one.toId === only.toId).length > 1 ? 'merges' : 'continues'
}
