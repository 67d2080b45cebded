// The home page: what somebody must do next, made of the state of their bodies. Nothing of it is stored.
import type { BodyRole } from '../body/body.ts'
import type { Orphan } from '../followup/reads.ts'
import type { Late } from '../statement/reads.ts'
import type { MeetingState } from '../meeting/meeting.ts'
import type { MinutesState } from '../minutes/minutes.ts'
import type { Day, Month } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { HomeHandoffs } from './handing-over.ts'
import type { HomeStructures } from './structuring.ts'

/** A meeting as far as somebody may have something to do for it. */
export type HomeMeeting = {
  id: string
  bodyId: string
  number: number
  onDay: Day
  state: MeetingState
  isSent: boolean
  itemsWithoutOutcome: number
  /** The first of them, where the work goes on. */
  openItemId: string | null
  /** Items that the reader presents. */
  presented: number
  minutes: MinutesState | null
  openRemarks: number
  isWriter: boolean
  isApprovedByMe: boolean
  /** Corrections of approved minutes that wait to be confirmed. */
  openCorrections: number
  memo: 'draft' | 'published' | null
  /** The memo that waits, in whatever language. */
  memoId: string | null
}

/** A published memo that the approved minutes do not bear out. */
export type HomeMemo = { meetingId: string; memoId: string; bodyId: string; number: number }

export type HomeBody = { id: string; name: Words; roles: BodyRole[]; meetings: HomeMeeting[]; meetingsKnown: number; numbersUsed: number }
export type HomeFollowup = { id: string; what: string; bodyName: Words; dueOn: Day | null }
export type HomeCommitment = { id: string; matter: string; bodyName: Words; due: Day | Month }
/** A condition on which something depends that somebody has to settle or plan anew. */
export type HomeCondition = { id: string; name: Texts; count: number }
/** A status report that waits for the reader to approve it. */
export type HomeReport = { id: string; fromName: Words; toName: Words; untilOn: Day }

/** What an installation lacks before its first meeting can be planned. */
export type SetUp = { programmes: number; bodies: number; periods: number; people: number; memberships: number }

export type HomeState = { bodies: HomeBody[]; followups: HomeFollowup[]; orphans: Orphan[]; statements: Late[]
  commitments: HomeCommitment[]; conditions: HomeCondition[]
  reports: HomeReport[]; memosToCorrect: HomeMemo[]; setUp: SetUp | null
  /** Null for those who have no part in handing over. */
  handoffs: HomeHandoffs | null
  structures: HomeStructures }

/** Something to do: what, about what, where it is done, and in how many days when there is a day. */
export type Todo = { what: Words; about: Words; href: string; days: number | null }
