// What the system proposes for an agenda: standing items, what was promised, what was left over, what waits.
import { type Day, lastDayOf, type Month, monthOf } from '../platform/kit/day.ts'
import type { Texts, Words } from '../platform/kit/language.ts'
import type { Item, ItemKind, Purpose } from './agenda.ts'
import { standingKinds, standingMinutes, standingPurpose, standingWords, type StandingKind } from './agenda.ts'

export type Promised = { id: string; matterId: string | null; matter: string; action: 'bring' | 'approve' | 'review' | 'deliver'
  due: Day | Month | null; sourceNumber: number; language: 'fi' | 'sv' | 'en' }
export type Carried = { itemId: string; matterId: string; title: Texts; outcome: 'postponed' | 'tabled' | 'returned' | 'notHandled'
  meetingNumber: number; number: string; presenter: string; presenterId: string | null; purpose: Purpose; proposal: string
  level: Item['level']; ground: string; groundUntil: Day | null; publicTitle: Texts; minutes: number }
export type Waiting = { matterId: string; title: Texts }

export type Proposal = {
  /** Stable while it is proposed, so that a tick survives a reload: standing:opening, commitment:…, carried:…, matter:… */
  key: string
  source: 'standing' | 'commitment' | 'undated' | 'carried' | 'waiting'
  kind: ItemKind
  title: Texts
  purpose: Purpose
  minutes: number
  matterId: string | null
  commitmentId: string | null
  carried: Carried | null
  due: Day | Month | null
  isTicked: boolean
}

/** Whether something promised for a day or a month is due at a meeting: a month is due when a meeting is held in it. */
export const isDueAt = (due: Day | Month, meetingDay: Day): boolean =>
  due.length === 7 ? due <= monthOf(meetingDay) : lastDayOf(due) <= meetingDay

const purposeOf: Record<Promised['action'], Purpose> = {
  bring: 'discussion', approve: 'decision', review: 'discussion', deliver: 'information',
}

/** Everything worth proposing that is not on the agenda yet, in the order in which it would stand. */
export function propose(
  meetingDay: Day, items: Item[], found: { promises: Promised[]; carried: Carried[]; waiting: Waiting[]; answered: string[] },
): Proposal[] {
  const matters = new Set(items.map((item) => item.matterId).filter((id) => id !== null))
  const kinds = new Set(items.filter((item) => item.struckAt === null).map((item) => item.kind))
  const answered = new Set(found.answered)
  const standing = standingKinds.filter((kind) => !kinds.has(kind)).map(ofStanding)
  const carried = found.carried.filter((one) => !matters.has(one.matterId)).map(ofCarried)
  const promised = found.promises
    .filter((one) => !answered.has(one.id) && (one.matterId === null || !matters.has(one.matterId)))
    .filter((one) => one.due === null || isDueAt(one.due, meetingDay))
    .map(ofPromise)
  const taken = new Set([...carried, ...promised].map((one) => one.matterId))
  const waiting = found.waiting.filter((one) => !matters.has(one.matterId) && !taken.has(one.matterId)).map(ofWaiting)
  return [...standing, ...carried, ...promised.filter((one) => one.due !== null), ...waiting,
    ...promised.filter((one) => one.due === null)]
}

const none = { matterId: null, commitmentId: null, carried: null, due: null }

const ofStanding = (kind: StandingKind): Proposal => ({
  ...none, key: `standing:${kind}`, source: 'standing', kind, title: standingWords[kind] satisfies Words,
  purpose: standingPurpose[kind], minutes: standingMinutes[kind], isTicked: true,
})

const ofCarried = (one: Carried): Proposal => ({
  ...none, key: `carried:${one.itemId}`, source: 'carried', kind: 'matter', title: one.title, purpose: one.purpose,
  minutes: one.minutes, matterId: one.matterId, carried: one, isTicked: true,
})

const ofPromise = (one: Promised): Proposal => ({
  ...none, key: `commitment:${one.id}`, source: one.due === null ? 'undated' : 'commitment', kind: 'matter',
  title: { [one.language]: one.matter }, purpose: purposeOf[one.action], minutes: 15, matterId: one.matterId,
  commitmentId: one.id, due: one.due, isTicked: one.due !== null,
})

const ofWaiting = (one: Waiting): Proposal => ({
  ...none, key: `matter:${one.matterId}`, source: 'waiting', kind: 'matter', title: one.title, purpose: 'discussion',
  minutes: 15, matterId: one.matterId, isTicked: false,
})
