// An options appraisal: what of a matter is compared, what went out of it, and what was frozen with the decision.
import type { Bare, Content } from '../alternative/alternative.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Document } from '../platform/kit/document.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'

/**
 * `decided`: the body has decided and the meeting goes on; `frozen`: the meeting was closed, and nothing changes any more;
 * `laidAside`: nothing waits for it, until somebody takes it up again.
 */
export const appraisalStates = ['open', 'decided', 'frozen', 'laidAside'] as const
export type AppraisalState = (typeof appraisalStates)[number]

export type Appraisal = {
  id: string
  matterId: string
  bodyId: string
  state: AppraisalState
  /** In which its prose is written: the body's. */
  language: Language
  title: Texts
  diaryNumber: string | null
  content: Content
  /** The item that decided. */
  itemId: string | null
  /** Of what was frozen. */
  sha256: string | null
  version: number
}

/** What went out with an agenda, and what is frozen with a decision: the content, and the paper in each language. */
export type Frozen = { content: Bare; documents: Record<Language, Document> }

/** The bytes that are frozen and hashed. */
export const frozenBytes = (frozen: Frozen): Buffer => Buffer.from(canonical(frozen))

/** The same for contents that say the same, whatever was chosen since. */
export const appraisedBytes = ({ choice: _choice, ...appraised }: Bare): Buffer => Buffer.from(canonical(appraised))

/** When and why it was laid aside, and when it was taken up again; latest first. */
export type Aside = { reason: string; by: string; at: Temporal.Instant; takenUpBy: string | null; takenUpAt: Temporal.Instant | null }

/** An item of the matter, with its meeting. */
export type Place = { itemId: string; meetingId: string; bodyId: string; body: Words; meetingNumber: number; number: string | null }

/** An item at which something else of the matter may be decided, or is: it leaves the comparison open. */
export type Elsewhere = Place & { isRecorded: boolean; left: { reason: string; by: string } | null }
