// What a memo of a meeting says: the types of a reading, and the one function that reads a text into it.
import type { Outcome } from '../platform/kit/outcome.ts'

export const itemOutcomes = ['heard', 'presented', 'decided', 'noted', 'other'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export const commitmentActions = ['bring', 'approve', 'review', 'deliver'] as const
export type CommitmentAction = (typeof commitmentActions)[number]

export const roleNames = ['chair', 'viceChair', 'secretary', 'presenter', 'member', 'deputy', 'expert'] as const
export type RoleName = (typeof roleNames)[number]

export const documentTypes = ['memo', 'minutes'] as const
export type DocumentType = (typeof documentTypes)[number]

export const missingCodes = [
  'number', 'date', 'body', 'programme', 'chair', 'secretary', 'nextMeeting', 'distribution', 'diaryNumber', 'author',
  'attachments', 'publicity', 'linkTarget', 'languageVersion', 'time', 'place',
] as const
export type MissingCode = (typeof missingCodes)[number]

export type ReadRole = { role: RoleName; title: string | null; name: string | null; represents?: string }
export type ReadItem = { text: string; outcome: ItemOutcome }

/** A promised future handling. `due` is a day, a month or unknown; `then` names who receives it afterwards. */
export type ReadCommitment = {
  matter: string
  bodies: string[]
  due: string | null
  action: CommitmentAction
  then: string[]
}

/** A line-end hyphen as it was printed ("ko-/koukseensa"), what it was read as, and whether a rule was sure of it. */
export type Join = { printed: string; read: string; sure: boolean }

export type MarkKind =
  | 'title' | 'programme' | 'body' | 'number' | 'date' | 'role' | 'item' | 'commitment'
  | 'nextMeeting' | 'agenda' | 'distribution' | 'rejoined'

/** A stretch of the reading's text, and the part of the reading that rests on it (`index` in that part's list). */
export type Mark = { start: number; end: number; kind: MarkKind; index: number }

export type Reading = {
  language: 'fi' | 'sv'
  document: { type: DocumentType; programme: string | null; body: string | null; title: string | null }
  meeting: { number: number | null; date: string | null }
  roles: ReadRole[]
  items: ReadItem[]
  commitments: ReadCommitment[]
  nextMeeting: { date: string | null; agenda: string[] }
  distribution: { to: string | null; channel: string | null }
  missing: MissingCode[]
  rejoined: Join[]
  /** The whole text with lines rejoined; paragraphs are separated by an empty line. */
  text: string
  marks: Mark[]
}

export type ReadingRefusal = 'empty' | 'notMemo'

/** Reads a memo. Refuses only a text that is no memo of a meeting at all; what a memo lacks is listed as missing. */
export function readMemo(text: string): Outcome<Reading, ReadingRefusal> {
  return text.trim() === '' ? { ok: false, refusals: ['empty'] } : { ok: false, refusals: ['notMemo'] }
}
