// Who may plan the route of a matter, and what is refused.
import type { Purpose } from '../agenda/agenda.ts'
import { chair, secretary } from '../body/body.ts'
import { inMatter, matterOwner, type OfMatter } from '../matter/rules.ts'
import type { Matter } from '../matter/matter.ts'
import type { By } from '../platform/act.ts'
import { type Day, lastDayOf, type Month, monthOf } from '../platform/kit/day.ts'
import type { May, Role } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { passedAt, type Stop } from './stop.ts'

const leading: Role<OfMatter>[] = [...[secretary, chair].map(inMatter), matterOwner]

export const may = {
  plan: leading,
  move: leading,
  drop: leading,
  // Nobody by themselves: it follows from putting the matter on the body's agenda.
  link: [],
} satisfies May<OfMatter>

export const stopsMax = 100

/** An item of an agenda on which the matter stands. */
export type ComingItem = { itemId: string; bodyId: string; onDay: Day }

/** A stop is handled at a meeting of its body that is held in the month of its last day or later. */
export const isHandledAt = ({ bodyId, due }: Pick<Stop, 'bodyId' | 'due'>, at: Pick<ComingItem, 'bodyId' | 'onDay'>): boolean =>
  bodyId === at.bodyId && monthOf(lastDayOf(due)) <= monthOf(at.onDay)

/** What is on an agenda already when the stop is planned or moved is handled there. */
const handledAt = (stop: Pick<Stop, 'bodyId' | 'due'>, coming: ComingItem[]): string[] =>
  coming.filter((one) => isHandledAt(stop, one)).map((one) => one.itemId)

export const plan = (state: Matter & { stops: Stop[]; isBody: boolean; coming: ComingItem[] }, by: By,
  input: { bodyId: string; purpose: Purpose; due: Day | Month; note: string }) =>
  unless({
    matterIsClosed: state.state === 'closed',
    noSuchBody: !state.isBody,
    dayPast: lastDayOf(input.due) < by.on,
    tooMany: state.stops.length >= stopsMax,
    // The same stop twice would be passed by one handling and wait for another.
    alreadyPlanned: state.stops.some((one) => one.bodyId === input.bodyId && one.due === input.due && one.dropped === null),
  }, () => ({ matterId: state.id, bodyId: input.bodyId, purpose: input.purpose, due: input.due, note: input.note, by: by.personId, at: by.now,
    itemIds: handledAt(input, state.coming) }))

export type OfStop = Matter & { stop: Stop; version: number }

export const move = ({ stop, version, coming }: OfStop & { coming: ComingItem[] }, by: By, input: { due: Day | Month; reason: string }) => unless({
  isPassed: passedAt(stop) !== null,
  isDropped: stop.dropped !== null,
  dayPast: lastDayOf(input.due) < by.on,
  sameDay: input.due === stop.due,
}, () => ({ id: stop.id, version, from: stop.due, to: input.due, reason: input.reason, by: by.personId, on: by.on,
  itemIds: handledAt({ ...stop, due: input.due }, coming) }))

/** A stop that is not needed is dropped with a reason, never deleted. */
export const drop = ({ stop, version }: OfStop, by: By, input: { reason: string }) => unless({
  isPassed: passedAt(stop) !== null,
  isDropped: stop.dropped !== null,
}, () => ({ id: stop.id, version, reason: input.reason, by: by.personId, at: by.now }))
