// How well memos are read: what was found, missed and invented, field by field, against the readings of a careful person.
import type { Reading } from '../src/reading/reading.ts'

export type ExpectedReading = Omit<Reading, 'text' | 'marks'>

export const measuredFields = [
  'document', 'meeting', 'roles', 'items', 'commitments', 'matter', 'bodies', 'due', 'action', 'then', 'nextMeeting',
  'agenda', 'distribution', 'missing', 'rejoined',
] as const
export type MeasuredField = (typeof measuredFields)[number]

export type Count = { found: number; missed: number; invented: number }
export type Counts = Record<MeasuredField, Count>

const noCount = (): Count => ({ found: 0, missed: 0, invented: 0 })

/** Nothing counted yet. */
export const noCounts = (): Counts => ({
  document: noCount(), meeting: noCount(), roles: noCount(), items: noCount(), commitments: noCount(), matter: noCount(),
  bodies: noCount(), due: noCount(), action: noCount(), then: noCount(), nextMeeting: noCount(), agenda: noCount(),
  distribution: noCount(), missing: noCount(), rejoined: noCount(),
})

type Named = [name: string, value: unknown]

const named = (values: Record<string, unknown>): string[] =>
  Object.entries(values).filter(([, value]) => value !== null && value !== undefined).map((entry) => JSON.stringify(entry))

/** Each commitment stands under its matter; one that has several gets its place, so that a lost one is lost alone. */
function perCommitment(reading: ExpectedReading, value: (one: ExpectedReading['commitments'][number]) => unknown): string[] {
  const seen = new Map<string, number>()
  return reading.commitments.map((one): Named => {
    const key = one.matter.toLowerCase()
    const place = seen.get(key) ?? 0
    seen.set(key, place + 1)
    return [`${key} ${place}`, value(one)]
  }).map((entry) => JSON.stringify(entry))
}

/** What a reading says, field by field, as facts that can be compared one by one. A due date that is unknown is no fact. */
const facts: Record<MeasuredField, (reading: ExpectedReading) => string[]> = {
  document: ({ document, language }) => named({ ...document, language }),
  meeting: ({ meeting }) => named(meeting),
  roles: ({ roles }) => roles.flatMap(({ role, ...about }, index) =>
    named(about).map((fact) => `${role} ${roles.slice(0, index).filter((one) => one.role === role).length} ${fact}`)),
  items: ({ items }) => items.map((item) => JSON.stringify([item.outcome, item.text])),
  commitments: ({ commitments }) => commitments.map((one) => JSON.stringify([one.matter, one.bodies, one.due, one.action, one.then])),
  matter: ({ commitments }) => commitments.map((one) => one.matter),
  bodies: (reading) => perCommitment(reading, (one) => one.bodies),
  due: (reading) => perCommitment(reading, (one) => one.due),
  action: (reading) => perCommitment(reading, (one) => one.action),
  then: (reading) => perCommitment(reading, (one) => one.then),
  nextMeeting: ({ nextMeeting }) => named({ date: nextMeeting.date }),
  agenda: ({ nextMeeting }) => nextMeeting.agenda,
  distribution: ({ distribution }) => named(distribution),
  missing: ({ missing }) => missing,
  rejoined: ({ rejoined }) => rejoined.map((join) => JSON.stringify(join)),
}

export type Difference = { field: MeasuredField; missed: string[]; invented: string[] }

function without(facts: string[], others: string[]): string[] {
  const left = [...others]
  return facts.filter((fact) => {
    const at = left.indexOf(fact)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What one reading lacks and what it has too much. */
export function differences(expected: ExpectedReading, read: ExpectedReading): Difference[] {
  return measuredFields.map((field) => {
    const wanted = facts[field](expected)
    const got = facts[field](read)
    return { field, missed: without(wanted, got), invented: without(got, wanted) }
  })
}

/** Adds one reading to what has been counted. */
export function count(counts: Counts, expected: ExpectedReading, read: ExpectedReading): void {
  for (const { field, missed, invented } of differences(expected, read)) {
    counts[field].found += facts[field](expected).length - missed.length
    counts[field].missed += missed.length
    counts[field].invented += invented.length
  }
}

/** The share of what was read that is right. */
export const precisionOf = ({ found, invented }: Count): number => (found + invented === 0 ? 1 : found / (found + invented))
/** The share of what is there that was read. */
export const recallOf = ({ found, missed }: Count): number => (found + missed === 0 ? 1 : found / (found + missed))
