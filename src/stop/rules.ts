// Who may plan the route of a matter, and what is refused.
import type { Purpose } from '../agenda/agenda.ts'
import { chair, secretary } from '../body/body.ts'
import { inMatter, matterOwner, type OfMatter } from '../matter/rules.ts'
import type { Matter } from '../matter/matter.ts'
import type { By } from '../platform/act.ts'
import { type Day, lastDayOf, type Month } from '../platform/kit/day.ts'
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

export const plan = (state: Matter & { stops: Stop[]; isBody: boolean }, by: By,
  input: { bodyId: string; purpose: Purpose; due: Day | Month; note: string }) =>
  unless({
    matterIsClosed: state.state === 'closed',
    noSuchBody: !state.isBody,
    dayPast: lastDayOf(input.due) < by.on,
    tooMany: state.stops.length >= stopsMax,
    // The same stop twice would be passed by one handling and wait for another.
    alreadyPlanned: state.stops.some((one) => one.bodyId === input.bodyId && one.due === input.due && one.dropped === null),
  }, () => ({ matterId: state.id, bodyId: input.bodyId, purpose: input.purpose, due: input.due, note: input.note, by: by.personId, at: by.now }))

export type OfStop = Matter & { stop: Stop; version: number }

export const move = ({ stop, version }: OfStop, by: By, input: { due: Day | Month; reason: string }) => unless({
  isPassed: passedAt(stop) !== null,
  isDropped: stop.dropped !== null,
  dayPast: lastDayOf(input.due) < by.on,
  sameDay: input.due === stop.due,
}, () => ({ id: stop.id, version, from: stop.due, to: input.due, reason: input.reason, by: by.personId, on: by.on }))

/** A stop that is not needed is dropped with a reason, never deleted. */
export const drop = ({ stop, version }: OfStop, by: By, input: { reason: string }) => unless({
  isPassed: passedAt(stop) !== null,
  isDropped: stop.dropped !== null,
}, () => ({ id: stop.id, version, reason: input.reason, by: by.personId, at: by.now }))
