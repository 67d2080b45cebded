// The memo to the staff: short passages in plain language, each pointing at what it tells of; one memo per language.
import { archiveOf } from '../minutes/minutes.ts'
import type { Content } from '../alternative/alternative.ts'
import type { ItemKind, Purpose } from '../agenda/agenda.ts'
import type { Outcome } from '../decision/decision.ts'
import type { Comes, Person } from '../phrasing/phrasing.ts'
import type { Day, Month } from '../platform/kit/day.ts'
import type { Block } from '../platform/kit/document.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'

/** In the order in which they are read. */
export const memoParts = ['opening', 'current', 'heard', 'decided', 'coming', 'next'] as const
export type MemoPart = (typeof memoParts)[number]

/** One to three sentences. `itemId` is what they tell of; null for the opening and the next meeting. */
export type Passage = { part: MemoPart; itemId: string | null; commitmentId: string | null; text: string }
export type SavedPassage = Passage & { id: string }

/** A passage as a form holds it: `id` is empty for a new one, `place` is where it is to stand, counted from 1. */
export type Row = Passage & { id: string | null; place: number | null }

export type Memo = {
  id: string
  meetingId: string
  bodyId: string
  language: Language
  state: 'draft' | 'published'
  distribution: string
  channel: string
  contact: string
  /** Whether the table of the alternatives stands beside what is told of a choice. */
  showsComparison: boolean
  version: number
  passages: SavedPassage[]
}

/** One item of the record, as a memo may need it. */
export type RecordItem = {
  id: string; number: string; kind: ItemKind; purpose: Purpose; title: Texts; publicTitle: Texts
  matterId: string | null; outcome: Outcome | null; handling: string; decision: string
  isConfidential: boolean; isStruck: boolean
  /** Which alternative the item chose, and why, where it chose any; `content` is all that was compared. */
  chosen?: { name: Texts; why: string; content: Content }
  /** The organisations whose structures the item approved, and under which condition. */
  approved?: { organisations: Texts[]; condition: Texts }
}

/** What was chosen of what was compared; nothing where nothing was. */
export function chosenOf(content: Content | undefined): Pick<RecordItem, 'chosen'> {
  const found = content?.alternatives.find((one) => one.key === content.choice?.chosen)
  return content === undefined || found === undefined ? {} : { chosen: { name: found.name, why: content.choice?.why ?? '', content } }
}

export type RecordRole = Person & { role: 'chair' | 'viceChair' }

export type RecordCommitment = {
  id: string; itemId: string | null; matter: string; matterTitle: Texts; action: Comes['action']
  due: Day | Month | null; bodies: { name: string; body: Words | null }[]; then: string[]
}

/** What the record of a meeting knows; a memo is drafted from it and from nothing else. */
export type MemoRecord = {
  meeting: { id: string; number: number; onDay: Day; periodSlug: string; state: string; origin: 'planned' | 'memo' }
  body: { id: string; slug: string; name: Words; task: Words; language: Language }
  organisation: Words
  programme: Words
  roles: RecordRole[]
  items: RecordItem[]
  commitments: RecordCommitment[]
  next: { onDay: Day; titles: Texts[] } | null
}

/** Outcomes by which an item leaves the memo: there is nothing to tell of it yet. */
export const leavingOutcomes: readonly (Outcome | null)[] = ['postponed', 'struck']

/** Whether an item has been withdrawn or put off, so that its passages are left out for as long as it is. */
export const hasLeft = (item: { isStruck: boolean; outcome: Outcome | null }): boolean =>
  item.isStruck || leavingOutcomes.includes(item.outcome)

/** What was known of every item a published memo spoke of, on that day; `handling` of those of which it told the handling. */
export type MemoBasis = { itemId: string; number: string; title: Texts; outcome: Outcome | null; decision: string; handling?: string }[]

/** What is kept of an item when a memo that speaks of it is published. */
export const basisOf = ({ id, number, title, outcome, decision, handling }: RecordItem): MemoBasis[number] =>
  ({ itemId: id, number, title, outcome, decision, ...(outcome === null || outcome === 'noted' || decision === '' ? { handling } : {}) })

/** Numbers of the items of which the minutes say something else than what a published memo was based on. */
export const differencesOf = (
  basis: MemoBasis, items: Pick<RecordItem, 'id' | 'outcome' | 'decision' | 'handling'>[], corrected: Map<string, string>,
): string[] => {
  const approved = new Map(items.map((item) => [item.id, item]))
  return basis.filter((one) => {
    const item = approved.get(one.itemId)
    return item === undefined || item.outcome !== one.outcome || (corrected.get(`decision ${one.itemId}`) ?? item.decision) !== one.decision
      || (one.handling !== undefined && (corrected.get(`handling ${one.itemId}`) ?? item.handling) !== one.handling)
  }).map((one) => one.number)
}

/** A confirmed correction of the minutes: which text of which item became what. */
export type Corrected = { part: string; itemId: string | null; becomes: string }

/** Texts that corrections have changed, by part and item; the last correction counts. */
export const correctedBy = (corrections: Corrected[]): Map<string, string> =>
  new Map(corrections.map((one) => [`${one.part} ${one.itemId}`, one.becomes]))

/** What a published memo says, frozen. */
export type MemoContent = {
  language: Language
  organisation: string
  programme: string
  body: { id: string; slug: string; name: string }
  meeting: { id: string; number: number; onDay: Day; periodSlug: string }
  /** `foreign`: words within the text that are in another language. */
  passages: { part: MemoPart; number: string | null; text: string; foreign: { text: string; language: Language } | null
    /** The table of the alternatives, where the passage tells of a choice among them. */
    comparison?: Block[] }[]
  distribution: string
  channel: string
  contact: string
}

/** One publication of a memo: 0 is the first, each correction has the next number. */
export type Issue = {
  memoId: string; number: number; address: string; reason: string; basis: MemoBasis; content: MemoContent
  sha256: string; publishedAt: Temporal.Instant
}

/** What a reader of the memo is told of the minutes. */
export type MinutesStatus = { state: 'pending' | 'approved' } | { state: 'published'; address: string }

export type Place = { bodySlug: string; periodSlug: string; number: number }

/** Where a memo is published, without the language. */
export const memoAddress = (place: Place): string => `${archiveOf(place)}/memo`

/** Where an earlier version stays readable; version 1 is the first published. */
export const earlierAddress = (address: string, version: number): string => `${address}/versions/${version}`

export const placeOf = (content: Pick<MemoContent, 'body' | 'meeting'>): Place =>
  ({ bodySlug: content.body.slug, periodSlug: content.meeting.periodSlug, number: content.meeting.number })
