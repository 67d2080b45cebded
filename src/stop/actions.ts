// What can happen to the route of a matter.
import { z } from 'zod'
import { purposes } from '../agenda/agenda.ts'
import { findItem } from '../agenda/reads.ts'
import { findBody } from '../body/reads.ts'
import { mayActOn } from '../matter/matter.ts'
import { findMatter, listComingItems } from '../matter/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { isDay, isMonth } from '../platform/kit/day.ts'
import { choice, id, line, optionalLine, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { findStop, listStopsOfMatter } from './reads.ts'
import { drop, isHandledAt, may, move, plan } from './rules.ts'
import { passedAt } from './stop.ts'
import { dropRefusals, moveRefusals, planRefusals, told } from './text.ts'
import { addStop, saveDrop, saveLinks, saveMove } from './writes.ts'

const due = z.string('required').trim().min(1, 'required').refine((value) => isDay(value) || isMonth(value), 'badDay')

const loadKnown = async (tx: Read, matterId: string, by: By) => {
  const matter = await findMatter(tx, matterId)
  return matter !== null && mayActOn(by.actor, matter, by.on) ? matter : null
}

export const planStop = action({
  records: 'stop.planned',
  input: z.object({ matterId: id(), bodyId: id(), purpose: choice(purposes), due, note: optionalLine(500) }),
  may: may.plan,
  load: async (tx, input, by) => {
    const matter = await loadKnown(tx, input.matterId, by)
    return matter === null ? null : { ...matter, stops: await listStopsOfMatter(tx, matter.id), isBody: await findBody(tx, input.bodyId) !== null,
      coming: await listComingItems(tx, matter.id) }
  },
  decide: plan,
  save: addStop,
  refusals: planRefusals,
  told: told.plan,
})

const loadStop = async (tx: Read, input: { matterId: string; stopId: string }, by: By) => {
  const matter = await loadKnown(tx, input.matterId, by)
  const stop = matter === null ? null : await findStop(tx, input.stopId)
  return matter === null || stop === null || stop.matterId !== matter.id ? null : { ...matter, stop, version: stop.version }
}

const ofStop = { matterId: id(), stopId: id(), reason: line(500), version: version().optional() }

export const moveStop = action({
  records: 'stop.moved',
  input: z.object({ ...ofStop, due }),
  may: may.move,
  load: async (tx, input, by) => {
    const state = await loadStop(tx, input, by)
    return state === null ? null : { ...state, coming: await listComingItems(tx, state.id) }
  },
  decide: move,
  save: saveMove,
  refusals: moveRefusals,
  told: told.move,
})

export const dropStop = action({
  records: 'stop.dropped',
  input: z.object(ofStop),
  may: may.drop,
  load: loadStop,
  decide: drop,
  save: saveDrop,
  refusals: dropRefusals,
  told: told.drop,
})

/** Follows from putting a matter on an agenda: the open stops of the body that are due by the month of the meeting are handled there. */
export const linkStops = action({
  records: 'stop.handlingAdded',
  input: z.object({ meetingId: id(), itemId: id() }),
  may: may.link,
  load: async (tx, input) => {
    const [meeting, item] = [await findMeeting(tx, input.meetingId), await findItem(tx, input.meetingId, input.itemId)]
    const matter = item === null || item.matterId === null ? null : await findMatter(tx, item.matterId)
    return meeting === null || item === null || matter === null ? null
      : { ...matter, itemId: item.id, at: meeting, stops: await listStopsOfMatter(tx, matter.id) }
  },
  decide: ({ itemId, at, stops }) => done({ itemId, stopIds: stops.filter((one) => isHandledAt(one, at) && one.dropped === null
    && passedAt(one) === null).map((one) => one.id) }),
  save: saveLinks,
  refusals: {},
  told: told.link,
})
