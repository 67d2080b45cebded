// An intake: a memo that was read in, on its way to becoming a meeting, its items, its promises and the next meeting.
import type { BodyRole } from '../body/body.ts'
import type { CommitmentAction } from '../commitment/commitment.ts'
import { matterCalled } from '../matter/called.ts'
import type { Day, Month, Time } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { ItemOutcome, Reading } from '../reading/reading.ts'

export type Intake = {
  id: string
  kind: 'text' | 'docx' | 'pdf'
  fileName: string
  textSha256: string
  reading: Reading
  readAt: Temporal.Instant
  readBy: string
  confirmed: { meetingId: string; at: Temporal.Instant } | null
  version: number
}

/** What the person has made of the reading: this, and nothing the person has not seen, comes into being. */
export type Corrected = {
  number: number
  onDay: Day
  people: { name: string; title: string; represents: string; role: BodyRole; who: string }[]
  items: ({ text: string; outcome: ItemOutcome } & OfMatter)[]
  commitments: ({ matter: string; bodies: string[]; due: Day | Month | null; action: CommitmentAction; then: string[]; sentence: string } & OfMatter)[]
  next: { onDay: Day; starts: Time; ends: Time; topics: ({ text: string } & OfMatter)[] } | null
}

/** The matter that a part of the memo is about: null is none; not said is the one whose name stands in its words. */
export type OfMatter = { matterId?: string | null | undefined }

/** The matter a part of the memo is about, as the person said or else by its words; null when it is about none of them. */
export const matterOf = (text: string, { matterId }: OfMatter, language: Reading['language'], matters: { id: string; title: Texts }[]): string | null =>
  matterId !== undefined ? matterId : matterCalled(text, language, matters)?.id ?? null

/** The sentence of the text on which a part of the reading rests. */
export function sentenceOf(reading: Reading, kind: 'commitment' | 'item', index: number): string {
  const mark = reading.marks.find((one) => one.kind === kind && one.index === index)
  return mark === undefined ? '' : reading.text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim().slice(0, 2_000)
}

/** A title begins with a capital, wherever in its sentence the memo had it. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export type Stretch = { text: string; kinds: { kind: string; index: number }[] }

/** The text cut at every border of a mark, each stretch with the marks over it: nothing is left out, nothing twice. */
export function stretchesOf(reading: Pick<Reading, 'text' | 'marks'>): Stretch[] {
  const borders = [...new Set([0, reading.text.length, ...reading.marks.flatMap((mark) => [mark.start, mark.end])])].sort((one, other) => one - other)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? start
    return { text: reading.text.slice(start, end),
      kinds: reading.marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ kind, index: part }) => ({ kind, index: part })) }
  }).filter((stretch) => stretch.text !== '')
}

/** Readings that tell of the same meeting: the same memo may come as a file of another kind, or a little changed. */
export const ofSameMeeting = (intake: Intake, others: Intake[]): Intake[] => {
  const { number, date } = intake.reading.meeting
  if (number === null || date === null) return []
  const group = groupOf(intake.reading)
  return others.filter(({ id, reading }) => id !== intake.id && reading.meeting.number === number && reading.meeting.date === date
    && groupOf(reading) === group)
}

/** The group itself, with or without the name of its programme. */
const groupOf = ({ document, language }: Reading): string => {
  const words = (document.body ?? '').toLowerCase().split(' ')
  return (language === 'fi' ? words.at(-1) : words[0]) ?? ''
}

/** The body that a name in a memo means, by its names and aliases; null when it is none of ours. */
export function bodyNamed<Of extends { id: string; name: Words; aliases: string[] }>(name: string, bodies: Of[]): Of | null {
  const wanted = name.trim().toLowerCase()
  const namesOf = (body: Of) => [...Object.values(body.name), ...body.aliases].map((one) => one.toLowerCase())
  return bodies.find((body) => namesOf(body).includes(wanted))
    ?? bodies.find((body) => namesOf(body).some((one) => wanted.endsWith(` ${one}`) || wanted.startsWith(`${one} för `))) ?? null
}
