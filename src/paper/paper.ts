// A paper: a file in numbered versions with a level of publicity, on a matter or on a standing item.
import { type OfBody, seated, trusted } from '../body/body.ts'
import type { Level } from '../matter/matter.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed, type Role } from '../platform/kit/may.ts'

export type PaperVersion = {
  number: number
  fileName: string
  mediaType: string
  size: number
  sha256: string
  addedAt: Temporal.Instant
  addedBy: string
  withdrawal: { at: Temporal.Instant; reason: string } | null
}

/** Where a paper is on the table: an agenda item, or the body in which its matter was opened. */
export type Holder = OfBody & { presenterId: string | null }

export type Paper = {
  id: string
  bodyId: string
  /** Papers follow their matter to other bodies; a standing item keeps its own. */
  matterId: string | null
  itemId: string | null
  title: string
  position: number
  isBackground: boolean
  level: Level | null
  ground: string
  groundUntil: Day | null
  /** Its own level, or that of any item on which it has been: the strictest holds. */
  isConfidential: boolean
  version: number
  /** Oldest first. */
  versions: PaperVersion[]
}

/** The item of an agenda on which a paper was added, or null when it is not known. */
export type Origin = { itemId: string; meetingId: string; bodyId: string; body: Words; meetingNumber: number; onDay: Day }

/** The version on the table: the newest that has not been withdrawn. Null when all have been. */
export const currentVersion = (paper: { versions: PaperVersion[] }): PaperVersion | null =>
  paper.versions.findLast((one) => one.withdrawal === null) ?? null

export const presenter: Role<Holder> = {
  name: 'presenter',
  words: { fi: 'asian esittelijä', sv: 'föredraganden i ärendet', en: 'the item’s presenter' },
  holds: (actor, holder) => holder.presenterId !== null && holder.presenterId === actor.personId,
}

export const maySee = {
  see: [...seated, presenter],
  seeConfidential: [...trusted, presenter],
} satisfies Record<string, Role<Holder>[]>

/** Whether somebody may see a paper: through any place where it is on the table. `reads.ts` asks the same in SQL. */
export const maySeePaper = (actor: Actor, paper: { isConfidential: boolean; holders: Holder[] }, on: Day): boolean =>
  paper.holders.some((holder) => isAllowed(paper.isConfidential ? maySee.seeConfidential : maySee.see, actor, holder, on))

export const fileBytesMax = 50 * 1024 * 1024
