// The record of a meeting as plain data: everything minutes say, and nothing that depends on who reads or in which language.
import { type Attendance, type Meeting, type Movement, type Presence, presentAt, votesAmong } from '../meeting/meeting.ts'
import { type Item, type ItemKind, maySeeWhole, publicTitleOf, type Purpose, type Relations } from '../agenda/agenda.ts'
import type { Bare as Appraised } from '../alternative/alternative.ts'
import { type BodyRole, trusted } from '../body/body.ts'
import type { Outcome } from '../decision/decision.ts'
import type { Level } from '../matter/matter.ts'
import { canonical } from '../platform/kit/canonical.ts'
import { type Day, dayIn, type Time, timeIn } from '../platform/kit/day.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import { type Actor, isAllowed } from '../platform/kit/may.ts'

export type RecordPerson = { name: string; title: string; represents: string; role: BodyRole }
export type RecordAttendance = RecordPerson & {
  presence: Presence
  /** The member in whose place a deputy was there. */
  deputyFor: string | null
}
export type RecordMovement = { name: string; kind: Movement['kind']; at: Time; itemId: string | null }

/** One version of a paper, as it was on the table. */
export type RecordPaper = {
  paperId: string; number: number; title: string; fileName: string; sha256: string; isBackground: boolean
  level: Level; ground: string
}

export type RecordItem = {
  id: string
  parentId: string | null
  /** Exactly as people saw it: "0", "5 a" or nothing. It is never a part of the title. */
  number: string
  kind: ItemKind
  title: Texts
  presenter: string
  purpose: Purpose
  proposal: string
  diaryNumber: string | null
  /** A sub-item of something confidential is confidential too. */
  level: Level
  ground: string
  groundUntil: Day | null
  publicTitle: Texts
  struckReason: string | null
  handling: string
  outcome: Outcome | null
  decision: string
  /** Who presided over the item. */
  presider: string | null
  recusals: { name: string; ground: string }[]
  dissents: { name: string; text: string }[]
  followUps: { what: string; owner: string; dueOn: Day | null }[]
  papers: RecordPaper[]
  /** Other items that this one was merged with or split off, where there were any. */
  relations?: Relations
  /** The structure versions that the item approved, where it approved any. */
  approved?: { versions: { organisation: Texts; number: number; sha256: string }[]; condition: Texts }
  /** The alternatives and which one the item chose, where it chose any. */
  appraisal?: { content: Appraised; language: Language }
  /** False where a reader may know only the public title and the ground. */
  isWhole: boolean
}

/** What an item approved, as the record keeps it; the record of other items says nothing of it. */
export const approvedPart = (approved: Required<RecordItem>['approved'] | undefined): Pick<RecordItem, 'approved'> => approved === undefined ? {}
  : { approved: { condition: approved.condition,
      versions: approved.versions.map(({ organisation, number, sha256 }) => ({ organisation, number, sha256 })) } }

type Moment = { day: Day; time: Time }

export type MinutesRecord = {
  programme: { number: string; name: Words; shortName: Words; organisation: Words }
  body: { id: string; slug: string; name: Words }
  meeting: {
    id: string; number: number; periodSlug: string; onDay: Day; starts: Time; ends: Time; zone: string; place: string
    opened: Moment | null; closed: Moment | null
  }
  language: Language
  diaryNumber: string | null
  attendance: RecordAttendance[]
  movements: RecordMovement[]
  presider: string | null
  secretary: string | null
  checkers: string[]
  /** How many votes were in the room when the meeting began, and how many it takes. */
  quorum: { votes: number; needed: number }
  items: RecordItem[]
  nextMeeting: { number: number; onDay: Day; starts: Time; place: string } | null
  distribution: Words[]
  forInformation: Words[]
  writer: string
}

/** The bytes that are frozen and hashed. */
export const recordBytes = (record: MinutesRecord): Buffer => Buffer.from(canonical(record))

export const meetingOf = (meeting: Meeting): MinutesRecord['meeting'] => ({
  id: meeting.id, number: meeting.number, periodSlug: meeting.periodSlug, onDay: meeting.onDay, starts: meeting.starts,
  ends: meeting.ends, zone: meeting.zone, place: meeting.place,
  opened: momentOf(meeting.openedAt, meeting.zone), closed: momentOf(meeting.closedAt, meeting.zone),
})

const momentOf = (instant: Temporal.Instant | null, zone: string): Moment | null =>
  instant === null ? null : { day: dayIn(instant, zone), time: timeIn(instant, zone) }

/** Who was there, in whose place, who presided, and whether that was enough. */
export function attendanceOf(meeting: Meeting, attendance: Attendance[], movements: Movement[], needed: number, secretaryIds: string[] = []) {
  const nameOf = new Map(attendance.map((one) => [one.personId, one.name]))
  const opened = meeting.openedAt === null ? meeting.starts : timeIn(meeting.openedAt, meeting.zone)
  const first = (is: (one: Attendance) => boolean) => attendance.find((one) => one.presence === 'present' && is(one))?.name ?? null
  return {
    attendance: attendance.map((one): RecordAttendance => ({
      name: one.name, title: one.title, represents: one.represents, role: one.role, presence: one.presence,
      deputyFor: one.deputyForId === null ? null : nameOf.get(one.deputyForId) ?? null,
    })),
    movements: movements.map((one): RecordMovement =>
      ({ name: nameOf.get(one.personId) ?? '', kind: one.kind, at: one.at, itemId: one.itemId })),
    presider: first((one) => one.presides),
    // Somebody with two roles sits there in the other one.
    secretary: first((one) => one.role === 'secretary') ?? first((one) => secretaryIds.includes(one.personId)),
    quorum: { votes: votesAmong(presentAt(attendance, movements, opened)), needed },
  }
}

/** Items of the agenda that a record does not hold exactly once. Minutes with any are not approved. */
export function missingFrom(record: { items: { id: string }[] }, itemIds: string[]): string[] {
  const times = new Map<string, number>()
  for (const { id } of record.items) times.set(id, (times.get(id) ?? 0) + 1)
  return itemIds.filter((id) => times.get(id) !== 1)
}

/** What somebody may see of a record. */
export type Sight = { item: (item: RecordItem) => boolean; paper: (paper: RecordPaper) => boolean }

/** The record as somebody may see it: of the other items only the number, the public title and the ground remain. */
export function recordFor(record: MinutesRecord, sees: Sight): MinutesRecord {
  const hidden = new Set(record.items.filter((item) => !sees.item(item)).map((item) => item.id))
  return {
    ...record,
    // Coming and going at an item may tell who it is about.
    movements: record.movements.filter((movement) => movement.itemId === null || !hidden.has(movement.itemId)),
    items: record.items.map((item) => hidden.has(item.id) ? hiddenItem(item) : { ...item, papers: item.papers.filter(sees.paper) }),
  }
}

/** What somebody sits and sees: a sub-item is hidden with its item, confidential papers from those not trusted. */
export function sightOf(actor: Actor, items: Item[], bodyId: string, on: Day): Sight {
  const known = new Map(items.map((item) => [item.id, item]))
  const sees = (id: string | null): boolean => {
    const item = id === null ? undefined : known.get(id)
    return item === undefined || (maySeeWhole(actor, item, on) && sees(item.parentId))
  }
  const isTrusted = isAllowed(trusted, actor, { bodyId }, on)
  return { item: (item) => known.has(item.id) && sees(item.id), paper: (paper) => isTrusted || paper.level !== 'confidential' }
}

/** What anybody may read: minutes that are approved are public, except for what is confidential in them. */
export const publicSight: Sight = {
  item: (item) => item.level !== 'confidential',
  paper: (paper) => paper.level === 'public',
}

const hiddenItem = (item: RecordItem): RecordItem => ({
  ...item.relations === undefined ? {} : { relations: item.relations },
  id: item.id, parentId: item.parentId, number: item.number, kind: item.kind, level: item.level, ground: item.ground,
  title: publicTitleOf({ level: 'confidential', title: {}, publicTitle: item.publicTitle }), publicTitle: item.publicTitle,
  presenter: '', purpose: 'information', proposal: '', diaryNumber: null, groundUntil: null, struckReason: null, handling: '',
  outcome: null, decision: '', presider: null, recusals: [], dissents: [], followUps: [], papers: [], isWhole: false,
})

/** Numbers of attachments, the same in every rendition: 1, 2, …; what is confidential has a series of its own: S1, S2, … */
export function attachmentNumbers(record: MinutesRecord): Map<string, string> {
  const numbers = new Map<string, string>()
  let open = 0
  let secret = 0
  for (const item of record.items) {
    for (const paper of item.papers.filter((one) => !one.isBackground)) {
      const isSecret = item.level === 'confidential' || paper.level === 'confidential'
      numbers.set(`${item.id} ${paper.paperId}`, isSecret ? `S${secret += 1}` : String(open += 1))
    }
  }
  return numbers
}

/** A file's name for an address: plain letters, and a number when another paper has the same. */
export function uniqueName(fileName: string, taken: string[]): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(fileName) ?? []
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'liite'
  const isTaken = (name: string) => taken.some((address) => address.endsWith(`/${name}`))
  for (let count = 1; ; count += 1) {
    const name = `${plain}${count === 1 ? '' : `-${count}`}${ending.toLowerCase()}`
    if (!isTaken(name)) return name
  }
}
