// What can happen to an agenda.
import { z } from 'zod'
import { action, type By } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, flag, given, id, optionalChoice, optionalDay, optionalId, optionalLine, optionalTexts, prose, texts, version,
  wholeNumber } from '../platform/kit/input.ts'
import { bodiesOf } from '../body/body.ts'
import { done } from '../platform/kit/outcome.ts'
import { levels } from '../matter/matter.ts'
import { listBodiesOfMatter } from '../matter/reads.ts'
import { findPerson } from '../person/reads.ts'
import { findMeeting, findMinutesState } from '../meeting/reads.ts'
import { itemKinds, purposes } from './agenda.ts'
import { arrange } from './numbering.ts'
import { findItem, hasPapers, hasTraces, hasVersions, isItemRecorded, listItems, listPapersOnItem, loadAgenda, loadProposals } from './reads.ts'
import { merge, separate, split } from './regrouping.ts'
import { accept, add, edit, may, move, strike } from './rules.ts'
import { acceptRefusals, addRefusals, editRefusals, mergeRefusals, moveRefusals, separateRefusals, splitRefusals, strikeRefusals, told }
  from './text.ts'
import { addItems, fixNumbers, saveItem, saveMerging, saveOrder, saveSeparation, saveSplit, strikeItem } from './writes.ts'

const ofMeeting = { meetingId: id() }
const ofItem = { ...ofMeeting, itemId: id() }
const texted = {
  title: texts(), presenter: optionalLine(), presenterId: optionalId(), purpose: choice(purposes), proposal: prose(20_000),
  minutes: wholeNumber(0, 1440).default(0), level: optionalChoice(levels), ground: optionalLine(500), groundUntil: optionalDay(),
  publicTitle: optionalTexts(),
}
/** An edit changes what it gives and leaves the rest: not every caller sends every field. */
const changed = {
  title: given(texted.title), presenter: given(texted.presenter), presenterId: given(texted.presenterId), purpose: given(texted.purpose),
  proposal: given(texted.proposal), minutes: given(texted.minutes), level: given(texted.level), ground: given(texted.ground),
  groundUntil: given(texted.groundUntil), publicTitle: given(texted.publicTitle),
}
const hasGround = (value: { level?: string | null; ground?: string }) => value.level !== 'confidential' || value.ground !== ''
const noGround = { message: 'groundMissing', path: ['ground'] }

export const addItem = action({
  records: 'agenda.itemAdded',
  input: z.object({ ...ofMeeting, ...texted, kind: choice(itemKinds).default('matter'), parentId: optionalId(), matterId: optionalId() })
    .refine(hasGround, noGround),
  may: may.add,
  load: async (tx, input, by) => {
    // A matter that the person may not see is not there to be linked either.
    if (input.matterId !== null && !(await maySeeMatter(tx, input.matterId, by))) return null
    return await isNamed(tx, input.presenterId) ? loadAgenda(tx, input.meetingId) : null
  },
  decide: add,
  save: addItems,
  refusals: addRefusals,
  told: told.add,
})

/** Whether whoever is to present is a person, or nobody was named. */
const isNamed = async (tx: Read, presenterId: string | null | undefined): Promise<boolean> =>
  presenterId == null || await findPerson(tx, presenterId) !== null

const maySeeMatter = async (tx: Read, matterId: string, by: By): Promise<boolean> => {
  const own = new Set(bodiesOf(by.actor, by.on))
  return (await listBodiesOfMatter(tx, matterId)).some((bodyId) => own.has(bodyId))
}

export const acceptProposals = action({
  records: 'agenda.proposalsAccepted',
  input: z.object({ ...ofMeeting, keys: z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]) }),
  may: may.add,
  load: async (tx, input) => {
    const agenda = await loadAgenda(tx, input.meetingId)
    return agenda === null ? null : { bodyId: agenda.bodyId, meeting: agenda.meeting, items: agenda.items,
      version: agenda.version, proposals: await loadProposals(tx, agenda) }
  },
  decide: accept,
  save: addItems,
  refusals: acceptRefusals,
  told: told.accept,
})

async function loadItem(tx: Read, meetingId: string, itemId: string) {
  const meeting = await findMeeting(tx, meetingId)
  const all = meeting === null ? [] : await listItems(tx, meetingId)
  const item = all.find((one) => one.id === itemId)
  if (meeting === null || item === undefined) return null
  const minutes = await findMinutesState(tx, meetingId)
  return { bodyId: meeting.bodyId, meeting, item, version: item.version, isRecorded: await isItemRecorded(tx, itemId),
    children: all.filter((one) => one.parentId === itemId), joined: all.filter((one) => one.mergedIntoId === itemId), hasPapers: await hasPapers(tx, itemId),
    hasTraces: await hasTraces(tx, itemId),
    parent: all.find((one) => one.id === item.parentId) ?? null, isFrozen: minutes === 'approved' || minutes === 'published' }
}

export const editItem = action({
  records: 'agenda.itemEdited',
  input: z.object({ ...ofItem, ...changed, version: version() }).refine(hasGround, noGround),
  may: may.edit,
  load: async (tx, input) => await isNamed(tx, input.presenterId) ? loadItem(tx, input.meetingId, input.itemId) : null,
  decide: edit,
  save: saveItem,
  refusals: editRefusals,
  told: told.edit,
})

export const strikeItemOf = action({
  records: 'agenda.itemStruck',
  input: z.object({ ...ofItem, reason: optionalLine(500), keepsMatter: flag() }),
  may: may.strike,
  load: (tx, input) => loadItem(tx, input.meetingId, input.itemId),
  decide: strike,
  save: strikeItem,
  refusals: strikeRefusals,
  told: told.strike,
})

export const moveItem = action({
  records: 'agenda.itemMoved',
  input: z.object({ ...ofItem, to: wholeNumber(1, 1000), parentId: optionalId(), version: version() }),
  may: may.move,
  load: async (tx, input) => {
    const agenda = await loadAgenda(tx, input.meetingId)
    return agenda === null || !agenda.items.some((item) => item.id === input.itemId) ? null : { ...agenda, itemId: input.itemId }
  },
  decide: move,
  save: saveOrder,
  refusals: moveRefusals,
  told: told.move,
})

const loadRegrouping = async (tx: Read, meetingId: string, itemId: string, intoId: string) => {
  const agenda = await loadAgenda(tx, meetingId)
  const find = (wanted: string) => agenda?.items.find((one) => one.id === wanted)
  const [item, into] = [find(itemId), find(intoId)]
  return agenda === null || item === undefined || into === undefined ? null : { ...agenda, item, into,
    recorded: await Promise.all([item.id, into.id].map((one) => isItemRecorded(tx, one))),
    hasTraces: await hasTraces(tx, item.id), hasVersions: await hasVersions(tx, item.id), paperIds: await listPapersOnItem(tx, item.id) }
}

/** Two items are handled as one; what stands on the one that is merged stays there. */
export const mergeItems = action({
  records: 'agenda.itemsMerged',
  input: z.object({ ...ofItem, intoId: id(), reason: optionalLine(500) }),
  may: may.merge,
  load: (tx, input) => loadRegrouping(tx, input.meetingId, input.itemId, input.intoId),
  decide: merge,
  save: saveMerging,
  refusals: mergeRefusals,
  told: told.merge,
})

/** An item that was merged is handled by itself again. */
export const separateItem = action({
  records: 'agenda.itemSeparated',
  input: z.object(ofItem),
  may: may.merge,
  load: async (tx, input) => {
    const item = await findItem(tx, input.meetingId, input.itemId)
    return item === null || item.mergedIntoId === null ? null : loadRegrouping(tx, input.meetingId, item.id, item.mergedIntoId)
  },
  decide: separate,
  save: saveSeparation,
  refusals: separateRefusals,
  told: told.separate,
})

/** A part of an item becomes an item and a matter of its own, with the papers that are chosen. */
export const splitItem = action({
  records: 'agenda.itemSplit',
  input: z.object({ ...ofItem, title: texts(), proposal: texted.proposal, minutes: texted.minutes,
    paperIds: z.union([z.array(id()), id().transform((one) => [one])]).default([]) }),
  may: may.split,
  load: (tx, input) => loadRegrouping(tx, input.meetingId, input.itemId, input.itemId),
  decide: split,
  save: saveSplit,
  refusals: splitRefusals,
  told: told.split,
})

/** Follows from sending, with the numbers that were sent, and from closing the meeting, with those that are shown. */
export const fixNumbersOf = action({
  records: 'agenda.numbersFixed',
  input: z.object({ ...ofMeeting, numbers: z.array(z.object({ itemId: id(), number: z.string().regex(/^\d+( [a-z]+)?(\.\d+( [a-z]+)?)?$/) })).optional() }),
  // Nobody by themselves: numbers are given by sending.
  may: [],
  load: (tx, input) => loadAgenda(tx, input.meetingId),
  decide: (agenda, _by, input) => done({ meetingId: agenda.meeting.id,
    numbers: input.numbers ?? arrange(agenda.items).map((item) => ({ itemId: item.id, number: item.shownNumber })) }),
  save: fixNumbers,
  refusals: {},
  told: told.fixNumbers,
})
