// What can be written down about an item of a meeting.
import { z } from 'zod'
import { findItem, listItems } from '../agenda/reads.ts'
import { findBody } from '../body/reads.ts'
import { isRecordOpen, momentOf, presentAtItem } from '../meeting/meeting.ts'
import { findMeeting, findMinutesState, listAttendance, listItemLinks, listItemsWithoutOutcome, listMovements } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, line, prose, requiredProse, version } from '../platform/kit/input.ts'
import { done } from '../platform/kit/outcome.ts'
import { type Outcome, outcomes } from './decision.ts'
import { findDecision, findWriter, hasFrozenStructures, listDecisions, listDissents, listRecusals } from './reads.ts'
import { type ItemRoom, markUntreated, may, record, recordDissent, recordRecusal, removeDissent, removeRecusal, reopen, takePen, write }
  from './rules.ts'
import { ceremonies, refusals, told } from './text.ts'
import { deleteDissent, deleteRecusal, saveCeremony, saveDissent, saveOutcome, savePen, saveRecusal, saveReopening, saveText,
  saveUntreated } from './writes.ts'

const ofItem = { meetingId: id(), itemId: id() }
const texts = { handling: prose(), decision: prose() }

/** An item in its meeting as the rules need it; null when the meeting has no such item. */
export async function loadItemRoom(tx: Read, meetingId: string, itemId: string, now: Temporal.Instant): Promise<ItemRoom | null> {
  const meeting = await findMeeting(tx, meetingId)
  const item = meeting === null ? null : await findItem(tx, meetingId, itemId)
  const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
  if (meeting === null || item === null || body === null) return null
  const stored = await findDecision(tx, itemId)
  const order = (await listItemLinks(tx, meetingId)).map((link) => link.id)
  const attendance = await listAttendance(tx, meetingId)
  const movements = await listMovements(tx, meetingId)
  const left = movements.filter((one) => one.kind === 'left' && one.itemId === itemId).map((one) => one.personId)
  const moment = { itemId, at: momentOf(meeting, stored?.recordedAt ?? now) }
  return {
    bodyId: meeting.bodyId, meeting, item, stored, version: stored?.version ?? 1, quorum: body.quorum,
    minutes: await findMinutesState(tx, meetingId),
    recused: (await listRecusals(tx, meetingId)).filter((one) => one.itemId === itemId).map((one) => one.personId),
    dissents: (await listDissents(tx, meetingId)).filter((one) => one.itemId === itemId),
    hasFrozen: await hasFrozenStructures(tx, itemId),
    present: presentAtItem(attendance, movements, order, moment), leaving: attendance.filter((one) => left.includes(one.personId)),
  }
}

export const writeText = action({
  records: 'decision.written',
  input: z.object({ ...ofItem, ...texts, version: version() }),
  may: may.write,
  load: (tx, input, by) => loadItemRoom(tx, input.meetingId, input.itemId, by.now),
  decide: write,
  save: saveText,
  refusals: refusals.write,
  told: told.write,
})

export const recordOutcome = action({
  records: 'decision.recorded',
  input: z.object({ ...ofItem, ...texts, outcome: choice(outcomes), version: version() }),
  may: may.record,
  load: (tx, input, by) => loadItemRoom(tx, input.meetingId, input.itemId, by.now),
  decide: record,
  save: saveOutcome,
  refusals: refusals.record,
  told: told.record,
})

export const reopenItem = action({
  records: 'decision.reopened',
  input: z.object({ ...ofItem, reason: line(1_000), version: version() }),
  may: may.reopen,
  load: (tx, input, by) => loadItemRoom(tx, input.meetingId, input.itemId, by.now),
  decide: reopen,
  save: saveReopening,
  refusals: refusals.reopen,
  told: told.reopen,
})

export const recordRecusalOf = action({
  records: 'decision.recusalRecorded',
  input: z.object({ ...ofItem, personId: id(), ground: line(500) }),
  may: may.recordRecusal,
  load: (tx, input, by) => loadItemRoom(tx, input.meetingId, input.itemId, by.now),
  decide: recordRecusal,
  save: saveRecusal,
  refusals: refusals.recordRecusal,
  told: told.recordRecusal,
})

export const removeRecusalOf = action({
  records: 'decision.recusalRemoved',
  input: z.object({ ...ofItem, personId: id() }),
  may: may.recordRecusal,
  load: async (tx, input, by) => {
    const room = await loadItemRoom(tx, input.meetingId, input.itemId, by.now)
    return room?.recused.includes(input.personId) === true ? room : null
  },
  decide: (room, _by, input) => {
    const removed = removeRecusal(room)
    return removed.ok ? done({ id: removed.value, personId: input.personId }) : removed
  },
  save: deleteRecusal,
  refusals: refusals.removeRecusal,
  told: told.removeRecusal,
})

export const recordDissentOf = action({
  records: 'decision.dissentRecorded',
  input: z.object({ ...ofItem, personId: id(), text: requiredProse(10_000) }),
  may: may.recordDissent,
  load: (tx, input, by) => loadItemRoom(tx, input.meetingId, input.itemId, by.now),
  decide: recordDissent,
  save: saveDissent,
  refusals: refusals.recordDissent,
  told: told.recordDissent,
})

export const removeDissentOf = action({
  records: 'decision.dissentRemoved',
  input: z.object({ ...ofItem, dissentId: id() }),
  may: may.recordDissent,
  load: async (tx, input, by) => {
    const room = await loadItemRoom(tx, input.meetingId, input.itemId, by.now)
    return room?.dissents.some((one) => one.id === input.dissentId) === true ? room : null
  },
  decide: removeDissent,
  save: deleteDissent,
  refusals: refusals.removeDissent,
  told: told.removeDissent,
})

export const markUntreatedItems = action({
  records: 'decision.untreatedMarked',
  input: z.object({ meetingId: id() }),
  may: may.markUntreated,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    if (meeting === null) return null
    return { bodyId: meeting.bodyId, meeting, itemIds: await listItemsWithoutOutcome(tx, meeting.id),
      decisions: await listDecisions(tx, meeting.id) }
  },
  decide: markUntreated,
  save: saveUntreated,
  refusals: refusals.markUntreated,
  told: told.markUntreated,
})

/** What an item that opens or closes the meeting is given when that happens. */
const ceremony = (kind: 'opening' | 'closing', outcome: Outcome, records: string) => action({
  records,
  input: z.object({ meetingId: id() }),
  // Nobody by themselves: it follows from opening or closing the meeting.
  may: [],
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    if (meeting === null || body === null) return null
    const items = (await listItems(tx, meeting.id)).filter((item) => item.kind === kind && item.struckAt === null)
    return { bodyId: meeting.bodyId, meeting, language: body.language, itemIds: items.map((item) => item.id),
      decisions: await listDecisions(tx, meeting.id) }
  },
  decide: ({ meeting, language, itemIds, decisions }, by) => done({
    meetingId: meeting.id,
    recordings: itemIds.filter((itemId) => (decisions.get(itemId)?.outcome ?? null) === null).map((itemId) => ({
      id: itemId, version: decisions.get(itemId)?.version ?? 1, outcome, at: by.now, by: by.personId,
      handling: decisions.get(itemId)?.handling || ceremonies[kind](by.now, meeting.zone, language),
      decision: decisions.get(itemId)?.decision ?? '',
    })),
  }),
  save: saveCeremony,
  refusals: {},
  told: kind === 'opening' ? told.opened : told.closed,
})

/** Follows from opening the meeting. */
export const recordOpening = ceremony('opening', 'opened', 'decision.openingRecorded')

/** Follows from closing the meeting. */
export const recordClosing = ceremony('closing', 'closed', 'decision.closingRecorded')

/** Says that somebody is writing an item just now. */
export const takeItemPen = action({
  records: 'decision.penTaken',
  leavesNoTrail: true,
  input: z.object(ofItem),
  may: may.write,
  load: async (tx, input) => {
    const meeting = await findMeeting(tx, input.meetingId)
    const item = meeting === null ? null : await findItem(tx, input.meetingId, input.itemId)
    if (meeting === null || item === null) return null
    const isOpen = item.struckAt === null && isRecordOpen(meeting, await findMinutesState(tx, meeting.id))
      && ((await findDecision(tx, item.id))?.outcome ?? null) === null
    return { bodyId: meeting.bodyId, itemId: item.id, isOpen, writer: await findWriter(tx, item.id) }
  },
  decide: takePen,
  save: savePen,
  refusals: refusals.takePen,
  told: told.takePen,
})
