// What the system proposes for an agenda: standing items, what was promised, what was left over, what waits.
import { type Day, lastDayOf, type Month, monthOf } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import { bodiesOfMatter } from '../matter/matter.ts'
import type { Awaited } from '../matter/reads.ts'
import { publicTitleOf } from './agenda.ts'
import { isHandled, type Item, type ItemKind, type Purpose, standingKinds, standingMinutes, standingPurpose, standingWords, type StandingKind }
  from './agenda.ts'

export type Promised = { id: string; matterId: string | null; matter: string; action: 'bring' | 'approve' | 'review' | 'deliver'
  due: Day | Month | null; sourceNumber: number; language: 'fi' | 'sv' | 'en'
  /** Of a promise made in a confidential item: what comes of it is confidential too. */
  secrecy: Secrecy | null }
export type Secrecy = Pick<Item, 'level' | 'ground' | 'groundUntil' | 'publicTitle'>
/** What an earlier handling of a matter says of it, to begin the next one with. */
export type Earlier = Secrecy & Pick<Item, 'presenter' | 'presenterId' | 'purpose' | 'proposal' | 'minutes'>
export type Carried = Earlier & { itemId: string; matterId: string; title: Texts; outcome: 'postponed' | 'tabled' | 'returned' | 'notHandled'
  meetingNumber: number; number: string }
/** A planned stop of a matter's route in the body. Of a confidential matter that the body has not had, only the public title is told. */
export type Planned = { id: string; matterId: string; title: Texts; purpose: Purpose; due: Day | Month; secrecy: Secrecy | null; last: Earlier | null }
/** What waits for a body as it is proposed there. */
export function plannedOf({ stopId, purpose, due, matter }: Awaited, bodyId: string, earlier: Map<string, Earlier>): Planned {
  const { ground, groundUntil, publicTitle, isConfidential } = matter
  const isHidden = isConfidential && !bodiesOfMatter(matter).includes(bodyId)
  return { id: stopId, matterId: matter.id, purpose, due, last: earlier.get(matter.id) ?? null,
    title: isHidden ? publicTitleOf({ ...matter, level: 'confidential' }) : matter.title,
    secrecy: isConfidential ? { level: 'confidential', ground, groundUntil, publicTitle } : null }
}

/** `last` is its latest handling, when it has been on an agenda and was struck. */
export type Waiting = { matterId: string; title: Texts; last: Earlier | null }

export type Proposal = {
  /** Stable while it is proposed, so that a tick survives a reload: standing:opening, commitment:…, carried:…, stop:…, matter:… */
  key: string
  source: 'standing' | 'commitment' | 'undated' | 'carried' | 'stop' | 'waiting'
  kind: ItemKind
  title: Texts
  purpose: Purpose
  minutes: number
  matterId: string | null
  /** Every promise that the item would answer. */
  commitmentIds: string[]
  carried: Carried | null
  /** What it begins with, beside title, purpose and time. */
  begins: Partial<Earlier>
  due: Day | Month | null
  isTicked: boolean
}

/** Whether something promised for a day or a month is due at a meeting: a month is due when a meeting is held in it. */
export const isDueAt = (due: Day | Month, meetingDay: Day): boolean =>
  due.length === 7 ? due <= monthOf(meetingDay) : lastDayOf(due) <= meetingDay

const purposeOf: Record<Promised['action'], Purpose> = {
  bring: 'discussion', approve: 'decision', review: 'discussion', deliver: 'information',
}

/** Everything worth proposing that is not on the agenda yet, each matter once, in the order in which it would stand. */
export function propose(
  meetingDay: Day, items: Item[], found: { promises: Promised[]; carried: Carried[]; stops: Planned[]; waiting: Waiting[]; answered: string[] },
): Proposal[] {
  const live = items.filter((item) => item.struckAt === null)
  const kinds = new Set(live.map((item) => item.kind))
  const matters = mattersOf(items.filter(isHandled))
  const isFree = (one: { matterId: string | null }) => one.matterId === null || !matters.has(one.matterId)
  const standing = standingKinds.filter((kind) => !kinds.has(kind)).map(ofStanding)
  const due = found.promises.filter((one) => isFree(one) && !found.answered.includes(one.id)
    && (one.due === null || isDueAt(one.due, meetingDay)))
  const answeredBy = (matterId: string) => due.filter((one) => one.matterId === matterId).map((one) => one.id)
  const carried = found.carried.filter(isFree).map((one) => ({ ...ofCarried(one), commitmentIds: answeredBy(one.matterId) }))
  // A promise says more of what is to be done than the plan does.
  const promisedMatters = mattersOf(due)
  const planned = found.stops.filter((one, index) => isFree(one) && isDueAt(one.due, monthEnd(meetingDay)) && !mattersOf(carried).has(one.matterId)
    && !promisedMatters.has(one.matterId) && found.stops.findIndex((other) => other.matterId === one.matterId) === index)
    .map((one) => ({ ...ofStop(one), commitmentIds: answeredBy(one.matterId) }))
  const left = mattersOf([...carried, ...planned])
  const promised = due.filter((one, index) => one.matterId === null
    || (!left.has(one.matterId) && due.findIndex((other) => other.matterId === one.matterId) === index))
    .map((one) => ({ ...ofPromise(one), commitmentIds: one.matterId === null ? [one.id] : answeredBy(one.matterId) }))
  const taken = mattersOf([...carried, ...planned, ...promised])
  const waiting = found.waiting.filter((one) => isFree(one) && !taken.has(one.matterId)).map(ofWaiting)
  const struck = mattersOf(items.filter((item) => !isHandled(item)))
  return [...standing, ...carried, ...planned, ...promised.filter((one) => one.due !== null), ...waiting, ...promised.filter((one) => one.due === null)]
    // What was struck from this very agenda comes back only when somebody asks for it.
    .map((one) => one.matterId !== null && struck.has(one.matterId) ? { ...one, isTicked: false } : one)
}

/** A stop planned for a day later in the month is due at a meeting of that month already. */
const monthEnd = (day: Day): Day => lastDayOf(monthOf(day))

const mattersOf = (some: { matterId: string | null }[]): Set<string> => new Set(some.map((one) => one.matterId).filter((id) => id !== null))

const none = { matterId: null, commitmentIds: [], carried: null, due: null, begins: {} }

const ofStanding = (kind: StandingKind): Proposal => ({
  ...none, key: `standing:${kind}`, source: 'standing', kind, title: standingWords[kind] satisfies Words,
  purpose: standingPurpose[kind], minutes: standingMinutes[kind], isTicked: true,
})

const ofCarried = (one: Carried): Proposal => ({
  ...none, key: `carried:${one.itemId}`, source: 'carried', kind: 'matter', title: one.title, purpose: one.purpose,
  minutes: one.minutes, matterId: one.matterId, carried: one, begins: one, isTicked: true,
})

const ofPromise = (one: Promised): Proposal => ({
  ...none, key: `commitment:${one.id}`, source: one.due === null ? 'undated' : 'commitment', kind: 'matter',
  title: { [one.language]: one.matter }, purpose: purposeOf[one.action], minutes: 15, matterId: one.matterId,
  due: one.due, begins: one.secrecy ?? {}, isTicked: one.due !== null,
})

const ofStop = (one: Planned): Proposal => ({
  ...none, key: `stop:${one.id}`, source: 'stop', kind: 'matter', title: one.title, purpose: one.purpose, minutes: one.last?.minutes ?? 15,
  matterId: one.matterId, due: one.due, begins: one.last ?? one.secrecy ?? {}, isTicked: true,
})

const ofWaiting = (one: Waiting): Proposal => ({
  ...none, key: `matter:${one.matterId}`, source: 'waiting', kind: 'matter', title: one.title, purpose: one.last?.purpose ?? 'discussion',
  minutes: one.last?.minutes ?? 15, matterId: one.matterId, begins: one.last ?? {}, isTicked: false,
})
